//! Files that a site takes over as they are: what articles show or link to.

use std::{collections::BTreeSet, path::Path};

use hexapla_core::Span;

use crate::{
    config::{ConfigProblem, LocaleConfig, SITE_FOLDER, among},
    error::Error,
    project::Project,
    read::content,
};

impl Project {
    /// The bytes of a file of the project (absolute), never following a symlink out of it; `None`
    /// where there is no such file, or it is too large, or we may not read it.
    #[must_use]
    pub fn read_bytes(&self, file: &Path) -> Option<Vec<u8>> {
        let relative = file.strip_prefix(&self.root).ok()?;
        let mut opened = self.folder().open_beneath(relative).ok()?;
        content(&mut opened, self.config.limits.file).ok()?.ok()
    }

    /// That documents with words of the site are none, given those that are there; an error that points at
    /// where the configuration names them.
    ///
    /// # Errors
    /// When one of them is no Fluent document of the project.
    pub fn expect_words(&self, found: &BTreeSet<String>) -> Result<(), Error> {
        let site = &self.config.site;
        let named = site.words.iter().zip(&site.words_spans);
        let missing = named.filter(|(path, _)| !found.contains(*path));
        let problem = |(path, span): (&String, &Span)| {
            let message = format!("`{path}` is no Fluent document of the project");
            ConfigProblem::new(*span, message).hint(
                "name it by its path below the `root` of its `[[documents]]`, whose `include` has to match it",
            )
        };
        let problems: Vec<ConfigProblem> = missing.map(problem).collect();
        if problems.is_empty() {
            return Ok(());
        }
        Err(self.config_error(problems))
    }

    /// That documents do not lie in the folder of the site, whoever wants one; an error that points at where
    /// the configuration says where they lie.
    ///
    /// # Errors
    /// When they do.
    pub fn expect_site_apart(&self) -> Result<(), Error> {
        let config = &self.config;
        let locales: Vec<&LocaleConfig> = [&config.source]
            .into_iter()
            .chain(&config.locales)
            .collect();
        match among(&config.build, &locales, SITE_FOLDER) {
            Some(problem) => Err(self.config_error(vec![problem])),
            None => Ok(()),
        }
    }
}

//! Files that a site takes over as they are: what articles show or link to, and a theme.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use hexapla_core::Span;

use crate::{
    config::{ConfigProblem, LocaleConfig, SITE_FOLDER, among},
    error::Error,
    project::Project,
    read::content,
};

/// A theme with more files than this is none.
const THEME_FILES: usize = 2_000;

/// Folders of a theme are entered so deep.
const THEME_DEPTH: usize = 16;

impl Project {
    /// The bytes of a file of the project (absolute), never following a symlink out of it; `None`
    /// where there is no such file, or it is too large, or we may not read it.
    #[must_use]
    pub fn read_bytes(&self, file: &Path) -> Option<Vec<u8>> {
        let relative = file.strip_prefix(&self.root).ok()?;
        let mut opened = self.folder().open_beneath(relative).ok()?;
        content(&mut opened, self.config.limits.file).ok()?.ok()
    }

    /// The files of the site's theme, by path below its folder; hidden files are left out. None where
    /// the project has no theme.
    ///
    /// # Errors
    /// When the folder that the configuration names cannot be read, or is no theme.
    pub fn theme(&self) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let mut files = BTreeMap::new();
        let Some(theme) = &self.config.site.theme else {
            return Ok(files);
        };
        let root = self.root.join(theme);
        self.expect_theme(theme, &root)?;
        let mut folders: Vec<(PathBuf, String, usize)> = vec![(root, String::new(), 0)];
        while let Some((folder, prefix, depth)) = folders.pop() {
            let entries =
                fs::read_dir(&folder).map_err(|cause| Error::io("read", &folder, cause))?;
            for entry in entries {
                let entry = entry.map_err(|cause| Error::io("read", &folder, cause))?;
                let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
                    continue;
                };
                let kind = entry
                    .file_type()
                    .map_err(|cause| Error::io("read", &entry.path(), cause))?;
                let is_hidden = name.starts_with('.');
                if kind.is_dir() && !is_hidden && depth < THEME_DEPTH {
                    folders.push((entry.path(), format!("{prefix}{name}/"), depth + 1));
                } else if kind.is_file() && !is_hidden {
                    let bytes = self.read_bytes(&entry.path());
                    files.extend(bytes.map(|bytes| (format!("{prefix}{name}"), bytes)));
                }
                if files.len() > THEME_FILES {
                    return Err(self.theme_problem("this folder has too many files for a theme"));
                }
            }
        }
        Ok(files)
    }

    /// Refuses a theme that is no folder.
    fn expect_theme(&self, theme: &str, root: &Path) -> Result<(), Error> {
        let message = match fs::metadata(root) {
            Ok(found) if found.is_dir() => return Ok(()),
            Ok(_) => format!("`{theme}` is no folder"),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                format!("the folder `{theme}` is not there")
            }
            Err(cause) => return Err(Error::io("read", root, cause)),
        };
        let problem = ConfigProblem::new(self.config.site.theme_span, message);
        let hint = "`theme` is relative to the folder of this file";
        Err(self.config_error(vec![problem.hint(hint)]))
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

    /// What is wrong with the theme, as an error that points at where the configuration names it.
    #[must_use]
    pub fn theme_problem(&self, message: &str) -> Error {
        self.config_error(vec![ConfigProblem::new(
            self.config.site.theme_span,
            message,
        )])
    }
}

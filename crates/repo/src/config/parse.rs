//! From the text of `hexapla.toml` to a configuration, or to all that is wrong with it.

use std::path::Path;

use hexapla_core::Span;
use toml_edit::{Document, TomlError};

use super::{
    Config, ConfigError, ConfigProblem, build, documents, locales,
    reader::{Problems, Section},
    sections,
    separate::{Decided, keep_apart},
    site, teams,
};

const KEYS: [&str; 11] = [
    "source",
    "locales",
    "documents",
    "shortcodes",
    "changes",
    "build",
    "check",
    "limits",
    "owners",
    "tiers",
    "site",
];

impl Config {
    /// Reads the text of a configuration; `file` only names it in the error.
    ///
    /// # Errors
    /// All that is wrong with the text. Whether its patterns match anything is for
    /// [`Project::discover`](crate::Project::discover) to say.
    pub fn parse(file: &Path, text: &str) -> Result<Self, ConfigError> {
        let error = |problems| ConfigError {
            file: file.to_owned(),
            text: text.to_owned(),
            problems,
        };
        let document = Document::parse(text).map_err(|cause| error(vec![syntax(&cause)]))?;
        let mut problems = Problems::default();
        let config = read(
            &Section::new(document.as_table(), Span::at(0)),
            &mut problems,
        );
        match config {
            Some(config) if problems.is_empty() => Ok(config),
            Some(_) | None => Err(error(problems.into_sorted())),
        }
    }
}

pub(super) fn syntax(cause: &TomlError) -> ConfigProblem {
    let span = cause
        .span()
        .map(|at| Span::new(at.start, at.end))
        .unwrap_or_default();
    let message = cause.message().lines().collect::<Vec<_>>().join("; ");
    ConfigProblem::new(span, format!("this is no TOML: {message}"))
}

fn read(root: &Section<'_>, problems: &mut Problems) -> Option<Config> {
    root.expect_keys(&KEYS, problems);
    let locales = locales::read(root, problems);
    let targets = locales
        .as_ref()
        .map(|(_, targets)| targets.as_slice())
        .unwrap_or_default();
    let documents = documents::read(root, problems);
    let changes = sections::changes(root, problems);
    let build = build::build(root, targets, problems);
    let limits = sections::limits(root, problems);
    let teams = teams::read(root, targets, problems);
    let site = site::site(root, problems);
    if let Some(item) = root.get("check") {
        Section::of("check", item, problems);
    }
    let (source, locales) = locales?;
    let decided = Decided {
        sets: &documents,
        locales: [&source].into_iter().chain(&locales).collect(),
        build: &build,
        site: &site,
    };
    keep_apart(&decided, problems);
    Some(Config {
        source,
        locales,
        documents,
        changes,
        build,
        site,
        limits,
        teams,
    })
}

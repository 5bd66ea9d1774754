//! What is never a document, whatever a pattern says.

use std::ffi::OsStr;

use regex::RegexSet;

use crate::{
    config::{DocumentSet, LocaleConfig, PathPattern, has_keys},
    lock::PRIVATE,
    notes::NOTES_FILE,
    place::is_git,
    project::Project,
};

/// The paths (relative to the project) that hold no documents: our own folders, git's, the output
/// folder, catalogs, templates, translated pages.
#[derive(Clone)]
pub(super) struct Apart {
    folders: Vec<String>,
    made: RegexSet,
}

/// The endings of documents that have templates.
const ENDINGS: [&str; 5] = ["md", "markdown", "mkd", "txt", "text"];
/// The endings of key formats.
const KEY_ENDINGS: [&str; 1] = ["ftl"];

impl Apart {
    /// Derives them from the configuration.
    pub(super) fn of(project: &Project) -> Self {
        let config = &project.config;
        let mut made = Vec::new();
        for set in &config.documents {
            add_made(set, &config.source, &config.locales, &mut made);
        }
        Self {
            folders: vec![PRIVATE.to_owned(), config.build.output.clone()],
            // Each expression is made of escaped text and fixed parts, so the set compiles.
            made: RegexSet::new(made).unwrap_or_default(),
        }
    }

    /// Whether a folder is passed by with all that is in it.
    pub(super) fn holds_folder(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or_default();
        is_git(OsStr::new(name)) || self.folders.iter().any(|folder| folder == path)
    }

    /// Whether a file is a catalog, a template, a translated page or a file of notes.
    pub(super) fn holds_file(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or_default();
        name == NOTES_FILE || self.made.is_match(path)
    }
}

fn add_made(
    set: &DocumentSet,
    source: &LocaleConfig,
    targets: &[LocaleConfig],
    made: &mut Vec<String>,
) {
    let compiled = &set.compiled;
    let named = set.include.iter().filter_map(|glob| glob.rsplit_once('.'));
    let named = named
        .map(|(_, ending)| ending)
        .filter(|ending| ending.bytes().all(|b| b.is_ascii_alphanumeric()));
    let endings: Vec<&str> = ENDINGS
        .into_iter()
        .chain(named.filter(|ending| !KEY_ENDINGS.contains(ending)))
        .collect();
    let (keys, documents) = (
        set.format.is_none_or(has_keys),
        set.format.is_none_or(|format| !has_keys(format)),
    );
    let mut add = |pattern: &PathPattern, locale: &LocaleConfig, endings: Option<&[&str]>| {
        made.push(pattern.inverse(&locale.folder, endings));
    };
    for locale in targets {
        if documents {
            add(compiled.document_catalogs(), locale, Some(&endings));
        }
        if keys {
            add(compiled.key_catalogs(), locale, Some(&KEY_ENDINGS));
        }
        if let Some(pages) = &compiled.pages {
            add(pages, locale, None);
        }
    }
    if documents {
        add(compiled.document_catalogs(), source, Some(&endings));
    }
}

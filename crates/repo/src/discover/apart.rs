//! What is never a document, whatever a pattern says.

use std::ffi::OsStr;

use hexapla_formats::Format;
use regex::RegexSet;

use crate::{
    config::{DocumentSet, LocaleConfig, PathPattern, has_keys},
    lock::PRIVATE,
    notes::NOTES_FILE,
    outputs::is_tree,
    place::is_git,
    project::Project,
};

/// The paths (relative to the project) that hold no documents: our own folders, git's, the output
/// folder, catalogs, templates, translated pages.
#[derive(Clone)]
pub(super) struct Apart {
    folders: Vec<String>,
    output: String,
    made: RegexSet,
}

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
            output: config.build.output.clone(),
            // Each expression is made of escaped text and fixed parts, so the set compiles.
            made: RegexSet::new(made).unwrap_or_default(),
        }
    }

    /// Whether a folder is passed by with all that is in it.
    pub(super) fn holds_folder(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or_default();
        is_git(OsStr::new(name))
            || is_tree(path, &self.output)
            || self.folders.iter().any(|folder| folder == path)
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
    if compiled.mapping.is_some() {
        // There the references are told apart from the rest one by one.
        return;
    }
    let (documents, keys) = (
        endings(set, Identity::Template),
        endings(set, Identity::Key),
    );
    let mut add = |pattern: &PathPattern, locale: &LocaleConfig, endings: Option<&[&str]>| {
        made.push(pattern.inverse(&locale.folder, endings));
    };
    for locale in targets {
        if let Some(endings) = &documents {
            add(compiled.document_catalogs(), locale, Some(endings));
        }
        if let Some(endings) = &keys {
            add(compiled.key_catalogs(), locale, Some(endings));
        }
        if let Some(pages) = &compiled.pages {
            add(pages, locale, None);
        }
    }
    // Key formats have no templates: in the source locale's folder may lie the sources themselves.
    if let Some(endings) = &documents {
        add(compiled.document_catalogs(), source, Some(endings));
    }
}

/// What tells the units of a document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Identity {
    /// Its template.
    Template,
    /// The keys in it.
    Key,
}

impl Identity {
    fn of(format: Format) -> Self {
        if has_keys(format) {
            Self::Key
        } else {
            Self::Template
        }
    }
}

/// The endings that documents of a set with this identity may have; `None` where it has none such.
fn endings(set: &DocumentSet, identity: Identity) -> Option<Vec<&str>> {
    let may = |glob: &String| {
        glob.rsplit_once('.')
            .is_none_or(|(_, ending)| fits(set, ending, identity))
    };
    if !set.include.iter().any(may) {
        return None;
    }
    let known = Format::ALL
        .into_iter()
        .filter(|format| Identity::of(*format) == identity)
        .flat_map(|format| format.extensions().iter().copied());
    let named = set.include.iter().filter_map(|glob| glob.rsplit_once('.'));
    let named = named.map(|(_, ending)| ending).filter(|ending| {
        let is_plain = ending.bytes().all(|b| b.is_ascii_alphanumeric());
        is_plain && fits(set, ending, identity)
    });
    Some(known.chain(named).collect())
}

/// Whether files with an ending may have this identity. An ending that nobody knows may be any.
fn fits(set: &DocumentSet, ending: &str, identity: Identity) -> bool {
    let format = set.format.or_else(|| Format::from_extension(ending));
    format.is_none_or(|format| Identity::of(format) == identity)
}

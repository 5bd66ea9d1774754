//! Finding the documents of a project.

mod apart;
mod collide;
mod fold;
mod gate;
mod walk;

use std::path::PathBuf;

use hexapla_core::DocumentPath;
use hexapla_formats::Format;

use crate::{config::IdlePattern, error::Error, project::Project};

pub(crate) use fold::fold;

/// A document on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFile {
    /// Its set: an index into [`Config::documents`](crate::Config::documents).
    pub set: usize,
    /// Its path, relative to the set's root.
    pub path: DocumentPath,
    /// The file, absolute.
    pub file: PathBuf,
    /// Its format.
    pub format: Format,
}

/// What a project has: its documents, and files that can be none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discovered {
    /// The documents, sorted by path.
    pub documents: Vec<DocumentFile>,
    /// Files that the patterns name and that are left out, sorted.
    pub refused: Vec<RefusedFile>,
    /// Patterns of `[[owners]]` and `[tiers]` that name no document, in the order of the file.
    pub idle: Vec<IdlePattern>,
}

/// A file that can be no document because of its name: on some systems there is no such file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RefusedFile {
    /// The file, absolute.
    pub file: PathBuf,
    /// Why: a clause without its full stop.
    pub reason: String,
}

/// Finds all documents of all sets.
pub(crate) fn discover(project: &Project) -> Result<Discovered, Error> {
    let apart = apart::Apart::of(project);
    let mut all = Discovered::default();
    let mut problems = Vec::new();
    for index in 0..project.config.documents.len() {
        let found = walk::walk(project, index, &apart)?;
        all.documents.extend(found.documents);
        all.refused.extend(found.refused);
        problems.extend(found.problems);
    }
    all.documents
        .sort_by(|one, other| (&one.path, one.set).cmp(&(&other.path, other.set)));
    all.refused.sort();
    all.refused.dedup();
    problems.extend(collide::collisions(project, &all.documents));
    if problems.is_empty() {
        let paths = all.documents.iter().map(|found| found.path.as_str());
        let paths: Vec<&str> = paths.collect();
        all.idle = project.config.idle(&paths);
        Ok(all)
    } else {
        Err(project.config_error(problems))
    }
}

//! Finding the documents of a project.

mod apart;
mod collide;
mod fold;
mod gate;
mod walk;

use std::path::PathBuf;

use hexapla_core::DocumentPath;
use hexapla_formats::Format;

use crate::{error::Error, project::Project};

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

/// Finds all documents of all sets, sorted by path.
pub(crate) fn discover(project: &Project) -> Result<Vec<DocumentFile>, Error> {
    let apart = apart::Apart::of(project);
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    for index in 0..project.config.documents.len() {
        let found = walk::walk(project, index, &apart)?;
        documents.extend(found.documents);
        problems.extend(found.problems);
    }
    documents.sort_by(|one, other| (&one.path, one.set).cmp(&(&other.path, other.set)));
    problems.extend(collide::collisions(project, &documents));
    if problems.is_empty() {
        Ok(documents)
    } else {
        Err(project.config_error(problems))
    }
}

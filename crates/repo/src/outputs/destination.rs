//! Where a build goes.

use std::path::{Path, PathBuf};

use super::Outputs;
use crate::{
    error::Error,
    lock::{PRIVATE, private_folder},
    project::Project,
};

/// Where a build goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination<'n> {
    /// Into the output folder that the configuration names, file by file.
    Output,
    /// Into a folder of this name in `.hexapla`, which nobody publishes.
    Private(&'n str),
}

impl Destination<'_> {
    /// The folder, relative to the project.
    pub(super) fn folder(self, project: &Project) -> PathBuf {
        match self {
            Self::Output => PathBuf::from(&project.config.build.output),
            Self::Private(name) => Path::new(PRIVATE).join(name),
        }
    }
}

impl Outputs {
    /// Begins a build that goes there; as [`Outputs::begin`].
    ///
    /// # Errors
    /// As [`Outputs::begin`].
    pub fn begin_at(project: &Project, destination: Destination<'_>) -> Result<Self, Error> {
        match destination {
            Destination::Output => {}
            // The folder of caches comes into being hidden from git.
            Destination::Private(_) => drop(private_folder(project.folder())?),
        }
        Self::begin(project, &destination.folder(project))
    }
}

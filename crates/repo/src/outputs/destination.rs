//! Where a build goes.

use std::{
    fs,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

use super::{Outputs, Tree};
use crate::{
    error::Error,
    lock::{PRIVATE, private_folder},
    project::Project,
};

/// Where a build goes.
#[derive(Clone, Copy, Debug)]
pub enum Destination<'n> {
    /// Into the output folder that the configuration names, file by file.
    Output,
    /// Into a folder of this name in `.hexapla`, which nobody publishes.
    Private(&'n str),
    /// Into a tree beside the output folder, which takes its place when it is complete.
    Beside(&'n Tree),
}

impl Destination<'_> {
    /// The folder, relative to the project.
    pub(super) fn folder(self, project: &Project) -> PathBuf {
        match self {
            Self::Output => PathBuf::from(&project.config.build.output),
            Self::Private(name) => Path::new(PRIVATE).join(name),
            Self::Beside(tree) => tree.path().to_owned(),
        }
    }
}

impl Outputs {
    /// Begins a build that goes there; as [`Outputs::begin`].
    ///
    /// # Errors
    /// As [`Outputs::begin`].
    pub fn begin_at(project: &Project, destination: Destination<'_>) -> Result<Self, Error> {
        let folder = destination.folder(project);
        match destination {
            Destination::Beside(_) => {}
            // The folder of caches comes into being hidden from git.
            Destination::Private(_) => drop(private_folder(project.folder())?),
            // While we waited for another build, the folder may have been swapped for another tree.
            Destination::Output => loop {
                let outputs = Self::begin(project, &folder)?;
                if is_same(outputs.root(), &project.root.join(&folder)) {
                    return Ok(outputs);
                }
            },
        }
        Self::begin(project, &folder)
    }
}

/// Whether two paths lead to one folder.
fn is_same(one: &Path, other: &Path) -> bool {
    let inode = |path| {
        fs::metadata(path)
            .map(|found| (found.dev(), found.ino()))
            .ok()
    };
    inode(one) == inode(other)
}

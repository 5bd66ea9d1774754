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
            Destination::Output => return Self::begin_where_it_leads(project, &folder),
        }
        Self::begin(project, &folder)
    }

    /// As [`Outputs::begin`]. While we wait for another build, the folder may be swapped for another
    /// tree; then that one is meant.
    fn begin_where_it_leads(project: &Project, folder: &Path) -> Result<Self, Error> {
        let path = project.root.join(folder);
        loop {
            let before = inode(&path);
            match Self::begin(project, folder) {
                Ok(outputs) if inode(outputs.root()) == inode(&path) => return Ok(outputs),
                Err(error) if inode(&path) == before => return Err(error),
                Ok(_) | Err(_) => {}
            }
        }
    }
}

/// Which folder a path leads to.
fn inode(path: &Path) -> Option<(u64, u64)> {
    let found = fs::metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

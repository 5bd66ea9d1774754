//! Files of a build, for showing them.

use std::{
    io::Read as _,
    path::{Path, PathBuf},
};

use hexapla_core::DocumentPath;

use super::{Destination, split};
use crate::{
    error::Error,
    folder::{Folder, Missing},
    project::Project,
};

/// The files of a build below a folder of it. No symlink is followed, and what lies in hidden folders
/// is none of them.
#[derive(Debug)]
pub struct OutputFiles {
    project: Folder,
    below: PathBuf,
}

impl OutputFiles {
    /// Those below `folder` of a destination; nothing has to be there yet.
    ///
    /// # Errors
    /// When the project's folder cannot be opened.
    pub fn new(
        project: &Project,
        destination: Destination<'_>,
        folder: &str,
    ) -> Result<Self, Error> {
        Ok(Self {
            project: Folder::open(&project.root)?,
            below: destination.folder(project).join(folder),
        })
    }

    /// What a file holds now; `None` where there is no such plain file.
    #[must_use]
    pub fn read(&self, path: &DocumentPath) -> Option<Vec<u8>> {
        let mut parts = path.as_str().split('/');
        if parts.any(|part| part.starts_with('.')) {
            return None;
        }
        let (above, name) = split(path);
        let folder = self.below.join(above);
        let folder = self.project.walk(Path::new(&folder), Missing::Leave);
        let mut file = folder.ok()??.open_file(name).ok()?;
        let is_file = file.metadata().ok()?.is_file();
        let mut bytes = Vec::new();
        (is_file && file.read_to_end(&mut bytes).is_ok()).then_some(bytes)
    }
}

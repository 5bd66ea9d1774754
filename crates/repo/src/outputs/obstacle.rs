//! What stands in the way of outputs: files, folders and symlinks that no build made. None is touched; the other
//! outputs are written, and the end of the build tells of all of them.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use hexapla_core::DocumentPath;
use rustix::fs::FileType;

use super::{KeptFile, Outputs, looks::holding, split};
use crate::{discover::fold, error::Error, folder::Missing};

/// Why an output is refused whose place is taken by a file that is not ours.
const NOT_OURS: &str = "no build made what stands there, or somebody has changed it since";

/// Why an output is refused where a file stands in the place of one of its folders.
pub const A_FILE: &str = "a file stands where a folder is needed";

/// Why an output is refused where a folder stands in its place.
const A_FOLDER: &str = "a folder stands where a file is needed";

/// Why an output is refused where a symlink stands in its place, or in that of one of its folders.
const A_LINK: &str = "a symbolic link stands there, and a build follows none in its output";

/// Paths that stand in the way, and why.
pub(super) type Obstacles = BTreeMap<PathBuf, &'static str>;

/// All of them as one error, where there are any.
pub(super) fn told(obstacles: Obstacles) -> Result<(), Error> {
    let mut obstacles = obstacles.into_iter();
    let Some((path, reason)) = obstacles.next() else {
        return Ok(());
    };
    Err(Error::InTheWay {
        path,
        reason,
        others: obstacles.map(|(path, _)| path).collect(),
    })
}

/// What stands in the place of a folder below `root`, if that is why something failed.
pub(super) fn blame(root: &Path, folder: &Path) -> Option<(PathBuf, &'static str)> {
    let is_below = |folder: &&Path| folder.starts_with(root) && *folder != root;
    let folders: Vec<&Path> = folder.ancestors().take_while(is_below).collect();
    folders.into_iter().rev().find_map(|folder| {
        let found = fs::symlink_metadata(folder).ok()?.file_type();
        let reason = match (found.is_symlink(), found.is_dir()) {
            (true, _) => A_LINK,
            (false, false) => A_FILE,
            (false, true) => return None,
        };
        Some((folder.to_owned(), reason))
    })
}

impl Outputs {
    /// What stands in the way of a file with these bytes.
    pub(super) fn obstacle(
        &self,
        path: &DocumentPath,
        bytes: &[u8],
    ) -> io::Result<Option<&'static str>> {
        let (above, name) = split(path);
        let Some(folder) = self.folder.walk(above, Missing::Leave)? else {
            return Ok(None);
        };
        let Some(found) = folder.stat(name)? else {
            return Ok(None);
        };
        let is_made = || {
            let is_now = self.state().folded.contains(&*fold(path.as_str()));
            is_now || self.known.get().names(path)
        };
        let kind = FileType::from_raw_mode(found.st_mode);
        if kind == FileType::Directory {
            return Ok(Some(A_FOLDER));
        }
        if kind == FileType::Symlink {
            return Ok(Some(A_LINK));
        }
        let is_ours = kind == FileType::RegularFile && is_made();
        let is_it = || holding(&folder, name, bytes).is_some();
        Ok((!is_ours && !is_it()).then_some(NOT_OURS))
    }

    /// Leaves what stands in the way of a file, to tell of it at the end.
    pub(super) fn pass_over(
        &self,
        path: PathBuf,
        reason: &'static str,
        made: &KeptFile,
    ) -> Result<KeptFile, Error> {
        self.state().obstacles.insert(path, reason);
        Ok(made.clone())
    }
}

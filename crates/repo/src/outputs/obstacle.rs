//! What stands in the way of outputs: files, folders and symlinks that no build made. None is touched; the other
//! outputs are written, and the end of the build tells of all of them.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use hexapla_core::DocumentPath;
use rustix::fs::{Access, FileType};

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

/// Why an output is refused whose folder we may not write into, or that we may not replace.
pub const FORBIDDEN: &str = "the system forbids writing there";

/// What stands in the way of outputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// Where.
    pub path: PathBuf,
    /// Why.
    pub reason: &'static str,
}

/// What became of an output folder when something stood in the way of a build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// Everything else was built into it.
    #[default]
    Built,
    /// It changes as a whole, and so it is as it was.
    Left,
}

/// Paths that stand in the way, and why.
pub(super) type Obstacles = BTreeMap<PathBuf, &'static str>;

/// All of them, in order of path.
pub(super) fn told(obstacles: Obstacles) -> Vec<Obstacle> {
    let obstacles = obstacles.into_iter();
    obstacles
        .map(|(path, reason)| Obstacle { path, reason })
        .collect()
}

/// Tells of what stood in the way of a build, if anything did.
///
/// # Errors
/// [`Error::InTheWay`] with all of it.
pub fn expect_free(obstacles: &[Obstacle], rest: Rest) -> Result<(), Error> {
    let [first, others @ ..] = obstacles else {
        return Ok(());
    };
    Err(Error::InTheWay {
        path: first.path.clone(),
        reason: first.reason,
        others: others.to_vec(),
        rest,
    })
}

/// Whether the system forbids something, rather than that it does not work.
pub(super) fn is_forbidden(cause: &io::Error) -> bool {
    let kinds = [
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::ReadOnlyFilesystem,
    ];
    kinds.contains(&cause.kind())
}

/// Where the system forbids to write a file: its folder, or the one that this would be made in; the file itself
/// where the folder is not why.
pub(super) fn forbidden_at(file: &Path) -> PathBuf {
    let mut above = file.ancestors().skip(1);
    let folder = above.find(|folder| fs::symlink_metadata(folder).is_ok());
    let needed = Access::WRITE_OK | Access::EXEC_OK;
    let is_closed = |folder: &&Path| rustix::fs::access(*folder, needed).is_err();
    folder.filter(is_closed).unwrap_or(file).to_owned()
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
        let mut state = self.state();
        state.obstacles.insert(path, reason);
        state.unmade.insert(made.path.clone());
        Ok(made.clone())
    }
}

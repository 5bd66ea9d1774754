//! Writing a group of files: compare, write beside, sync, rename, sync the folders.

mod group;

use std::{
    collections::BTreeMap,
    io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use crate::{
    error::Error,
    folder::{Folder, Missing},
    journal::temporary,
    lock::Lock,
    place::{self, Place},
    project::Project,
    read::content,
    stamp::Stamp,
};
use group::{Group, Pending, Sync, write_beside};

/// What becomes of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file, absolute or relative to the project.
    pub file: PathBuf,
    /// What it held when it was read.
    pub before: Stamp,
    /// Its text from now on; `None` removes it.
    pub after: Option<String>,
}

/// What was done to the files of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that hold a new text now.
    pub written: Vec<PathBuf>,
    /// Files that are no longer there.
    pub removed: Vec<PathBuf>,
    /// Files that held the text already, and were not touched.
    pub unchanged: Vec<PathBuf>,
}

/// Writes a group of files of a project, in order of their path.
///
/// All files are compared with what was read before any is touched; where one has been changed by
/// somebody else, nothing is written. Then each new text is written beside its file and synced, those of
/// a large group together by one sync of their file system, and only when all are safe there they take their
/// files' places, one by one, each after another comparison; last, the folders are synced. So a file holds its old or its new text at every moment, and a full
/// disk or a kill before the first rename leaves everything as it was. The mode of a file stays; a
/// file that holds the text already is not touched.
///
/// # Errors
/// [`Error::Conflict`] for a file that changed since it was read; [`Error::Refused`] for one that
/// does not lie in the project; [`Error::Io`]. When some files were written before that,
/// [`Error::Partly`] tells which.
pub fn write_all(project: &Project, lock: &Lock, changes: Vec<Change>) -> Result<Written, Error> {
    let mut done = Written::default();
    let mut pending = Vec::new();
    for change in in_order(project, changes)? {
        match compare(project, &change)? {
            Difference::None => done.unchanged.push(change.file),
            Difference::Some(real, mode) => pending.push(Pending { change, real, mode }),
        }
    }
    if pending.is_empty() {
        return Ok(done);
    }
    let group = Group::new(project, lock, pending)?;
    group.stage()?;
    group.commit(&mut done)?;
    Ok(done)
}

/// Writes a file that must not be there yet, such as the configuration that `init` makes. Needs no
/// project.
///
/// # Errors
/// When there is something of this name, which stays as it is, or the folder cannot be written.
pub fn write_new(file: &Path, text: &str) -> Result<(), Error> {
    let fail = |cause| Error::io("write", file, cause);
    let parent = file
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let parent = std::fs::canonicalize(parent.unwrap_or(Path::new("."))).map_err(fail)?;
    let folder = Folder::open(&parent)?;
    let Some(name) = file.file_name() else {
        return Err(fail(io::ErrorKind::InvalidInput.into()));
    };
    let beside = temporary(name);
    let written = write_beside(&folder, &beside, text.as_bytes(), (None, Sync::Each))
        .and_then(|()| folder.rename_new(&beside, name));
    let removed = folder.remove(&beside);
    written
        .and(removed)
        .and_then(|()| folder.sync())
        .map_err(fail)
}

/// The changes by path; a file stands in a group once.
fn in_order(project: &Project, changes: Vec<Change>) -> Result<Vec<Change>, Error> {
    let mut ordered = BTreeMap::new();
    for mut change in changes {
        change.file = project.root.join(&change.file);
        let file = change.file.clone();
        if ordered.insert(file.clone(), change).is_some() {
            return Err(twice(file));
        }
    }
    Ok(ordered.into_values().collect())
}

fn twice(path: PathBuf) -> Error {
    let reason = "it stands in one group of writes twice";
    Error::Refused { path, reason }
}

/// How a file differs from what it shall hold.
enum Difference {
    None,
    /// It does; with its path without symlinks, and the mode it has, where it exists.
    Some(PathBuf, Option<u32>),
}

fn compare(project: &Project, change: &Change) -> Result<Difference, Error> {
    let real = place::real(project.folder(), &change.file)?;
    let (stamp, mode) = match place::at(project.folder(), &real, Missing::Leave)? {
        Some(place) => present(&place, &change.file)?,
        None => (Stamp::Absent, None),
    };
    let after = change.after.as_ref();
    let after = after.map_or(Stamp::Absent, |text| Stamp::of(text.as_bytes()));
    if stamp == after {
        return Ok(Difference::None);
    }
    if stamp != change.before {
        return Err(Error::Conflict {
            path: change.file.clone(),
        });
    }
    Ok(Difference::Some(real, mode))
}

/// What a place holds now, and its mode.
fn present(place: &Place, path: &Path) -> Result<(Stamp, Option<u32>), Error> {
    let fail = |cause| Error::io("read", path, cause);
    let mut file = match place.folder.open_file(&place.name) {
        Ok(file) => file,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok((Stamp::Absent, None)),
        Err(cause) => return Err(fail(cause)),
    };
    let mode = file.metadata().map_err(fail)?.permissions().mode();
    match content(&mut file, u64::MAX).map_err(fail)? {
        Ok(bytes) => Ok((Stamp::of(&bytes), Some(mode))),
        Err(_) => Err(Error::Refused {
            path: path.to_owned(),
            reason: "it is no regular file",
        }),
    }
}

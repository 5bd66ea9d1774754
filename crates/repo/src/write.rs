//! Writing a group of files: compare, write beside, sync, rename, sync the folders.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    fs::Permissions,
    io::{self, Write as _},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use crate::{
    error::Error,
    folder::{Folder, Missing, Place},
    journal::{self, temporary},
    lock::Lock,
    project::Project,
    read::content,
    stamp::Stamp,
};

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
/// somebody else, nothing is written. Then each new text is written beside its file and synced, and
/// only when all are there they take their files' places, one by one, each after another comparison;
/// last, the folders are synced. So a file holds its old or its new text at every moment, and a full
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
            Difference::Some(mode) => pending.push((change, mode)),
        }
    }
    if pending.is_empty() {
        return Ok(done);
    }
    let staged = stage(project, lock, pending)?;
    commit(lock, &staged, &mut done)?;
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
    let written = write_beside(&folder, &beside, text.as_bytes(), None)
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
            let reason = "it stands in one group of writes twice";
            return Err(Error::Refused { path: file, reason });
        }
    }
    Ok(ordered.into_values().collect())
}

/// How a file differs from what it shall hold.
enum Difference {
    None,
    /// It does; with the mode it has, where it exists.
    Some(Option<u32>),
}

fn compare(project: &Project, change: &Change) -> Result<Difference, Error> {
    let place = project.folder().place(&change.file, Missing::Leave)?;
    let (stamp, mode) = match &place {
        Some(place) => present(place, &change.file)?,
        None => (Stamp::Absent, None),
    };
    let after = change
        .after
        .as_ref()
        .map_or(Stamp::Absent, |text| Stamp::of(text.as_bytes()));
    if stamp == after {
        return Ok(Difference::None);
    }
    if stamp != change.before {
        return Err(Error::Conflict {
            path: change.file.clone(),
        });
    }
    Ok(Difference::Some(mode))
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

/// One file of a group, whose new text lies beside it.
struct Staged {
    change: Change,
    place: Place,
    /// The name of the file beside it.
    beside: OsString,
    mode: Option<u32>,
}

/// Writes all new texts beside their files and syncs them. After an error none is left.
fn stage(
    project: &Project,
    lock: &Lock,
    pending: Vec<(Change, Option<u32>)>,
) -> Result<Vec<Staged>, Error> {
    let place = |(change, mode): (Change, Option<u32>)| {
        let missing = match change.after {
            Some(_) => Missing::Create,
            None => Missing::Leave,
        };
        let place = project.folder().place(&change.file, missing)?;
        Ok(place.map(|place| Staged {
            beside: temporary(&place.name),
            change,
            place,
            mode,
        }))
    };
    let staged: Result<Vec<Option<Staged>>, Error> = pending.into_iter().map(place).collect();
    let staged: Vec<Staged> = staged?.into_iter().flatten().collect();
    journal::open(lock.folder(), &besides(project, &staged))?;
    let write = |staged: &Staged| {
        let Some(text) = &staged.change.after else {
            return Ok(());
        };
        let written = write_beside(
            &staged.place.folder,
            &staged.beside,
            text.as_bytes(),
            staged.mode,
        );
        written.map_err(|cause| Error::io("write", &staged.change.file, cause))
    };
    let written: Result<(), Error> = staged.par_iter().map(write).collect();
    if written.is_err() {
        discard(lock, &staged);
    }
    written.map(|()| staged)
}

fn besides(project: &Project, staged: &[Staged]) -> Vec<PathBuf> {
    let path = |staged: &Staged| {
        let path = staged.place.folder.path().join(&staged.beside);
        path.strip_prefix(&project.root).map(Path::to_owned).ok()
    };
    staged.iter().filter_map(path).collect()
}

/// Writes a temporary file and has it reach the disk.
fn write_beside(
    folder: &Folder,
    name: &std::ffi::OsStr,
    bytes: &[u8],
    mode: Option<u32>,
) -> io::Result<()> {
    let mut file = folder.create(name)?;
    file.write_all(bytes)?;
    if let Some(mode) = mode {
        file.set_permissions(Permissions::from_mode(mode & 0o7777))?;
    }
    file.sync_all()
}

/// Removes what lies beside files that will not be written. The list of it is kept when something
/// cannot be removed, for the next writer to try again.
fn discard(lock: &Lock, staged: &[Staged]) {
    let stays = |staged: &&Staged| staged.place.folder.remove(&staged.beside).is_err();
    if staged.iter().filter(stays).count() == 0 {
        journal::close(lock.folder());
    }
}

/// Puts each new text in its file's place, then syncs the folders.
fn commit(lock: &Lock, staged: &[Staged], done: &mut Written) -> Result<(), Error> {
    for (index, file) in staged.iter().enumerate() {
        if let Err(cause) = replace(file) {
            let rest = staged.get(index..).unwrap_or_default();
            discard(lock, rest);
            return Err(partly(staged, index, cause));
        }
        let list = match file.change.after {
            Some(_) => &mut done.written,
            None => &mut done.removed,
        };
        list.push(file.change.file.clone());
    }
    journal::close(lock.folder());
    sync_folders(staged).map_err(|cause| partly(staged, staged.len(), cause))
}

fn replace(staged: &Staged) -> Result<(), Error> {
    let Staged {
        change,
        place,
        beside,
        ..
    } = staged;
    let fail = |operation| move |cause| Error::io(operation, &change.file, cause);
    let conflict = || Error::Conflict {
        path: change.file.clone(),
    };
    if present(place, &change.file)?.0 != change.before {
        return Err(conflict());
    }
    match (&change.after, change.before) {
        (None, _) => place.folder.remove(&place.name).map_err(fail("remove")),
        (Some(_), Stamp::Content(_)) => place
            .folder
            .rename(beside, &place.name)
            .map_err(fail("replace")),
        (Some(_), Stamp::Absent) => match place.folder.rename_new(beside, &place.name) {
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => Err(conflict()),
            answer => answer.map_err(fail("make")),
        },
    }
}

fn partly(staged: &[Staged], index: usize, cause: Error) -> Error {
    let (before, after) = staged.split_at_checked(index).unwrap_or((staged, &[]));
    if before.is_empty() {
        return cause;
    }
    let files = |staged: &[Staged]| {
        staged
            .iter()
            .map(|staged| staged.change.file.clone())
            .collect()
    };
    Error::Partly {
        written: files(before),
        unwritten: files(after),
        cause: Box::new(cause),
    }
}

/// Syncs each folder that got or lost a name.
fn sync_folders(staged: &[Staged]) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    let folders = staged.iter().map(|staged| &staged.place.folder);
    let once: Vec<&Folder> = folders
        .filter(|folder| seen.insert(folder.path()))
        .collect();
    let sync = |folder: &&Folder| {
        folder
            .sync()
            .map_err(|cause| Error::io("sync", folder.path(), cause))
    };
    once.par_iter().map(sync).collect()
}

//! A group of files on their way to the disk.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs::Permissions,
    io::{self, Write as _},
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{Change, Written, present, twice};
use crate::{
    error::Error,
    folder::{Folder, Missing},
    journal::{self, temporary},
    lock::Lock,
    place::{self, Place},
    project::Project,
    stamp::Stamp,
};

/// From so many files on, they reach the disk together: one sync of the file system takes about as long as some
/// hundred of single files, and it takes along what others have written there.
const MANY: usize = 256;

/// How files reach the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sync {
    /// Each by itself, as soon as it is written.
    Each,
    /// Those on this device by one sync of its file system, when all are written; others by themselves.
    Together(u64),
}

impl Sync {
    /// How so many files of a project do. Only Linux says when a sync of a file system is over, and whether it
    /// failed.
    fn of(count: usize, root: &Folder) -> Self {
        match root.device() {
            Ok(device) if cfg!(target_os = "linux") && count >= MANY => Self::Together(device),
            Ok(_) | Err(_) => Self::Each,
        }
    }

    /// Whether what is on a device is synced by itself.
    fn is_alone(self, device: u64) -> bool {
        self != Self::Together(device)
    }
}

/// One file of a group. No folder is held open for it: a group may have more files than a process
/// may have handles. Each step walks to the folder anew, over real folders only.
pub(super) struct Pending {
    /// What becomes of it.
    pub(super) change: Change,
    /// Its path without symlinks, relative to the project.
    pub(super) real: PathBuf,
    /// The mode it has, where it exists.
    pub(super) mode: Option<u32>,
}

/// Files that differ from what they shall hold.
pub(super) struct Group<'p> {
    root: &'p Folder,
    private: &'p Folder,
    files: Vec<Pending>,
    sync: Sync,
}

impl<'p> Group<'p> {
    /// Makes a group, in which each file stands once, by whatever path.
    pub(super) fn new(
        project: &'p Project,
        lock: &'p Lock,
        files: Vec<Pending>,
    ) -> Result<Self, Error> {
        let mut seen = BTreeSet::new();
        if let Some(double) = files.iter().find(|file| !seen.insert(&file.real)) {
            return Err(twice(double.change.file.clone()));
        }
        Ok(Self {
            root: project.folder(),
            private: lock.folder(),
            sync: Sync::of(files.len(), project.folder()),
            files,
        })
    }

    /// Writes all new texts beside their files and syncs them. After an error none is left.
    pub(super) fn stage(&self) -> Result<(), Error> {
        let beside =
            |file: &Pending| Some(file.real.with_file_name(temporary(file.real.file_name()?)));
        let besides: Vec<PathBuf> = self.files.iter().filter_map(beside).collect();
        journal::open(self.private, &besides)?;
        let staged: Result<(), Error> = self
            .files
            .par_iter()
            .map(|file| self.stage_one(file))
            .collect();
        let staged = staged.and_then(|()| self.sync_files());
        if staged.is_err() {
            self.discard(&self.files);
        }
        staged
    }

    fn stage_one(&self, file: &Pending) -> Result<(), Error> {
        let Some(text) = &file.change.after else {
            return Ok(());
        };
        let fail = |cause| Error::io("write", &file.change.file, cause);
        let place = place::at(self.root, &file.real, Missing::Create)?;
        let Place { folder, name } = place.ok_or_else(|| fail(io::ErrorKind::NotFound.into()))?;
        let (name, bytes) = (temporary(&name), text.as_bytes());
        write_beside(&folder, &name, bytes, (file.mode, self.sync)).map_err(fail)
    }

    /// Has the texts reach the disk that were left for later. Where the file system cannot be synced as a whole, or
    /// says that something on it was lost, which may be anybody's, each file answers for itself.
    fn sync_files(&self) -> Result<(), Error> {
        if self.sync == Sync::Each || self.root.sync_file_system().is_ok() {
            return Ok(());
        }
        self.files
            .par_iter()
            .filter(|file| file.change.after.is_some())
            .map(|file| self.sync_file(file))
            .collect()
    }

    fn sync_file(&self, file: &Pending) -> Result<(), Error> {
        let fail = |cause| Error::io("write", &file.change.file, cause);
        let place = place::at(self.root, &file.real, Missing::Leave)?;
        let Place { folder, name } = place.ok_or_else(|| fail(io::ErrorKind::NotFound.into()))?;
        let beside = folder.open_file(&temporary(&name));
        beside.and_then(|beside| beside.sync_all()).map_err(fail)
    }

    /// Puts each new text in its file's place, then syncs the folders.
    pub(super) fn commit(&self, done: &mut Written) -> Result<(), Error> {
        for (index, file) in self.files.iter().enumerate() {
            if let Err(cause) = self.replace(file) {
                self.discard(self.files.get(index..).unwrap_or_default());
                return Err(self.partly(index, cause));
            }
            let list = match file.change.after {
                Some(_) => &mut done.written,
                None => &mut done.removed,
            };
            list.push(file.change.file.clone());
        }
        journal::close(self.private);
        let synced = self.sync_folders();
        synced.map_err(|cause| self.partly(self.files.len(), cause))
    }

    fn replace(&self, file: &Pending) -> Result<(), Error> {
        let change = &file.change;
        let fail = |operation| move |cause| Error::io(operation, &change.file, cause);
        let conflict = || Error::Conflict {
            path: change.file.clone(),
        };
        let Some(place) = place::at(self.root, &file.real, Missing::Leave)? else {
            return Err(conflict());
        };
        if present(&place, &change.file)?.0 != change.before {
            return Err(conflict());
        }
        let Place { folder, name } = &place;
        match (&change.after, change.before) {
            (None, _) => folder.remove(name).map_err(fail("remove")),
            (Some(_), Stamp::Content(_)) => folder
                .rename(&temporary(name), name)
                .map_err(fail("replace")),
            (Some(_), Stamp::Absent) => match folder.rename_new(&temporary(name), name) {
                Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => Err(conflict()),
                answer => answer.map_err(fail("make")),
            },
        }
    }

    /// Removes what lies beside files that will not be written. The list of it is kept when something
    /// cannot be removed, for the next writer to try again.
    fn discard(&self, files: &[Pending]) {
        let stays = |file: &&Pending| match place::at(self.root, &file.real, Missing::Leave) {
            Ok(Some(place)) => place.folder.remove(&temporary(&place.name)).is_err(),
            Ok(None) => false,
            Err(_) => true,
        };
        if files.iter().filter(stays).count() == 0 {
            journal::close(self.private);
        }
    }

    fn partly(&self, index: usize, cause: Error) -> Error {
        let (before, after) = self
            .files
            .split_at_checked(index)
            .unwrap_or((&self.files, &[]));
        if before.is_empty() {
            return cause;
        }
        let paths = |files: &[Pending]| files.iter().map(|file| file.change.file.clone()).collect();
        Error::Partly {
            written: paths(before),
            unwritten: paths(after),
            cause: Box::new(cause),
        }
    }

    /// Syncs each folder that got or lost a name, and those above it, which may be as new.
    fn sync_folders(&self) -> Result<(), Error> {
        let is_synced = self.sync != Sync::Each && self.root.sync_file_system().is_ok();
        let sync = if is_synced { self.sync } else { Sync::Each };
        let above = |file: &'_ Pending| {
            file.real
                .ancestors()
                .skip(1)
                .map(Path::to_owned)
                .collect::<Vec<_>>()
        };
        let folders: BTreeSet<PathBuf> = self.files.iter().flat_map(above).collect();
        folders
            .par_iter()
            .map(|folder| self.sync_folder(folder, sync))
            .collect()
    }

    fn sync_folder(&self, path: &Path, sync: Sync) -> Result<(), Error> {
        let walked = self.root.walk(path, Missing::Leave);
        let synced = walked.and_then(|folder| match folder {
            Some(folder) if sync.is_alone(folder.device()?) => folder.sync(),
            Some(_) | None => Ok(()),
        });
        synced.map_err(|cause| Error::io("sync", &self.root.path().join(path), cause))
    }
}

/// Writes a temporary file with a mode, and has it reach the disk unless it does so with others.
pub(super) fn write_beside(
    folder: &Folder,
    name: &OsStr,
    bytes: &[u8],
    (mode, sync): (Option<u32>, Sync),
) -> io::Result<()> {
    let mut file = folder.create_with(name, mode.unwrap_or(0o666) & 0o777)?;
    file.write_all(bytes)?;
    if let Some(mode) = mode {
        file.set_permissions(Permissions::from_mode(mode & 0o7777))?;
    }
    match sync {
        Sync::Together(device) if file.metadata()?.dev() == device => Ok(()),
        Sync::Together(_) | Sync::Each => file.sync_all(),
    }
}

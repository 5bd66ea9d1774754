//! A group of files on their way to the disk.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs::Permissions,
    io::{self, Write as _},
    os::unix::fs::PermissionsExt as _,
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
        write_beside(&folder, &temporary(&name), text.as_bytes(), file.mode).map_err(fail)
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
            .map(|folder| self.sync_folder(folder))
            .collect()
    }

    fn sync_folder(&self, path: &Path) -> Result<(), Error> {
        let folder = self.root.walk(path, Missing::Leave);
        let synced = folder.and_then(|folder| folder.map_or(Ok(()), |folder| folder.sync()));
        synced.map_err(|cause| Error::io("sync", &self.root.path().join(path), cause))
    }
}

/// Writes a temporary file and has it reach the disk.
pub(super) fn write_beside(
    folder: &Folder,
    name: &OsStr,
    bytes: &[u8],
    mode: Option<u32>,
) -> io::Result<()> {
    let mut file = folder.create_with(name, mode.unwrap_or(0o666) & 0o777)?;
    file.write_all(bytes)?;
    if let Some(mode) = mode {
        file.set_permissions(Permissions::from_mode(mode & 0o7777))?;
    }
    file.sync_all()
}

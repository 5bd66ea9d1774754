//! Folders held open, so that what a path means cannot change under us.
//!
//! A path is first resolved (symlinks and all), compared with the root by component, and then walked
//! from the root's handle by real folders alone, without following anything. Whoever swaps a
//! folder for a symlink in between makes the walk fail, never leave.

mod trees;

use std::{
    ffi::OsStr,
    fs::{self, File},
    io,
    os::fd::OwnedFd,
    path::{Component, Path, PathBuf},
};

use rustix::{
    fs::{AtFlags, Mode, OFlags, Stat},
    io::{Errno, retry_on_intr},
};

use crate::{cache::Links, error::Error};

pub(crate) use trees::{Entry, EntryKind, Stuck};

/// A folder held open, with the path it was opened by.
#[derive(Debug)]
pub(crate) struct Folder {
    handle: OwnedFd,
    path: PathBuf,
}

/// What to do about folders that are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Make them.
    Create,
    /// Then there is no such place.
    Leave,
}

const READ: OFlags = OFlags::RDONLY
    .union(OFlags::NONBLOCK)
    .union(OFlags::NOCTTY)
    .union(OFlags::CLOEXEC);
const FOLDER: OFlags = OFlags::RDONLY
    .union(OFlags::DIRECTORY)
    .union(OFlags::CLOEXEC);

impl Folder {
    /// Opens a folder by its path, which must be absolute and free of symlinks.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let opened = retry_on_intr(|| rustix::fs::open(path, FOLDER, Mode::empty()));
        let handle = opened.map_err(|cause| Error::io("open", path, cause.into()))?;
        Ok(Self {
            handle,
            path: path.to_owned(),
        })
    }

    /// The path it was opened by.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The folder of a name in it; never through a symlink.
    pub(crate) fn child(&self, name: &OsStr, missing: Missing) -> io::Result<Option<Self>> {
        let open = || {
            let flags = FOLDER | OFlags::NOFOLLOW;
            retry_on_intr(|| rustix::fs::openat(&self.handle, name, flags, Mode::empty()))
        };
        let handle = match (open(), missing) {
            (Ok(handle), _) => handle,
            (Err(Errno::NOENT), Missing::Leave) => return Ok(None),
            (Err(Errno::NOENT), Missing::Create) => {
                let mode = Mode::from_raw_mode(0o777);
                match retry_on_intr(|| rustix::fs::mkdirat(&self.handle, name, mode)) {
                    Ok(()) | Err(Errno::EXIST) => open()?,
                    Err(cause) => return Err(cause.into()),
                }
            }
            (Err(cause), _) => return Err(cause.into()),
        };
        let path = self.path.join(name);
        Ok(Some(Self { handle, path }))
    }

    /// Opens a file in it for reading; never through a symlink, and never waits.
    pub(crate) fn open_file(&self, name: &OsStr) -> io::Result<File> {
        let flags = READ | OFlags::NOFOLLOW;
        let open = || rustix::fs::openat(&self.handle, name, flags, Mode::empty());
        Ok(File::from(retry_on_intr(open)?))
    }

    /// Opens a file below it for reading; symlinks are followed as long as they stay below.
    pub(crate) fn open_beneath(&self, relative: &Path) -> io::Result<File> {
        match self.at_once(relative, READ, Links::Below) {
            Err(Errno::NOSYS | Errno::PERM | Errno::XDEV | Errno::AGAIN | Errno::INVAL) => {}
            answer => return Ok(File::from(answer?)),
        }
        let real = fs::canonicalize(self.path.join(relative))?;
        let inside = real.strip_prefix(&self.path).map_err(|_| Errno::XDEV)?;
        let (parent, name) = split(inside).ok_or(Errno::ISDIR)?;
        match self.walk(parent, Missing::Leave)? {
            Some(folder) => folder.open_file(name),
            None => Err(Errno::NOENT.into()),
        }
    }

    /// One call of the kernel that keeps below the folder by itself, where there is one.
    #[cfg(target_os = "linux")]
    fn at_once(&self, relative: &Path, flags: OFlags, links: Links) -> Result<OwnedFd, Errno> {
        use rustix::fs::ResolveFlags;
        let follow = match links {
            Links::Below => ResolveFlags::NO_MAGICLINKS,
            Links::None => ResolveFlags::NO_SYMLINKS,
        };
        let resolve = ResolveFlags::BENEATH | follow;
        let open = || rustix::fs::openat2(&self.handle, relative, flags, Mode::empty(), resolve);
        retry_on_intr(open)
    }

    #[cfg(not(target_os = "linux"))]
    fn at_once(&self, _relative: &Path, _flags: OFlags, _links: Links) -> Result<OwnedFd, Errno> {
        Err(Errno::NOSYS)
    }

    /// Opens a folder below it, for a look at what it holds; nothing where there is none.
    pub(crate) fn folder_beneath(&self, relative: &Path, links: Links) -> io::Result<Option<Self>> {
        if links == Links::None || relative.as_os_str().is_empty() {
            return self.walk(relative, Missing::Leave);
        }
        match self.at_once(relative, FOLDER, Links::Below) {
            Ok(handle) => Ok(Some(Self {
                handle,
                path: self.path.join(relative),
            })),
            Err(Errno::NOENT) => Ok(None),
            // Without that call of the kernel, no symlink is followed.
            Err(Errno::NOSYS | Errno::PERM | Errno::AGAIN | Errno::INVAL) => {
                self.walk(relative, Missing::Leave)
            }
            Err(cause) => Err(cause.into()),
        }
    }

    /// What the system says of a name in it.
    pub(crate) fn stat_at(&self, name: &OsStr, flags: AtFlags) -> Result<Stat, Errno> {
        retry_on_intr(|| rustix::fs::statat(&self.handle, name, flags))
    }

    /// Goes down real folders.
    pub(crate) fn walk(&self, relative: &Path, missing: Missing) -> io::Result<Option<Self>> {
        if relative
            .components()
            .any(|part| !matches!(part, Component::Normal(_)))
        {
            return Err(Errno::XDEV.into());
        }
        if relative.as_os_str().is_empty() {
            return self.walk_slowly(relative, missing);
        }
        match (self.at_once(relative, FOLDER, Links::None), missing) {
            (Ok(handle), _) => Ok(Some(Self {
                handle,
                path: self.path.join(relative),
            })),
            (Err(Errno::NOENT), Missing::Leave) => Ok(None),
            // It is to be made, or one of them tells what is in the way.
            (Err(_), _) => self.walk_slowly(relative, missing),
        }
    }

    /// Goes down real folders, one at a time.
    fn walk_slowly(&self, relative: &Path, missing: Missing) -> io::Result<Option<Self>> {
        let handle = self.handle.try_clone()?;
        let mut folder = Self {
            handle,
            path: self.path.clone(),
        };
        for component in relative.components() {
            let Component::Normal(name) = component else {
                return Err(Errno::XDEV.into());
            };
            match folder.child(name, missing)? {
                Some(child) => folder = child,
                None => return Ok(None),
            }
        }
        Ok(Some(folder))
    }

    /// Makes a new file for writing in place of whatever has this name.
    pub(crate) fn create(&self, name: &OsStr) -> io::Result<File> {
        self.create_with(name, 0o666)
    }

    /// The same, with the rights that it has from the first moment (less the process's mask).
    pub(crate) fn create_with(&self, name: &OsStr, rights: u32) -> io::Result<File> {
        self.remove(name)?;
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mode = Mode::from_bits_truncate(rights);
        let open = || rustix::fs::openat(&self.handle, name, flags, mode);
        Ok(File::from(retry_on_intr(open)?))
    }

    /// Opens a file that stays: for reading and writing, made when it is not there.
    pub(crate) fn open_or_create(&self, name: &OsStr) -> io::Result<File> {
        let flags =
            OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let mode = Mode::from_raw_mode(0o666);
        let open = || rustix::fs::openat(&self.handle, name, flags, mode);
        Ok(File::from(retry_on_intr(open)?))
    }

    /// Gives a file another name in the same folder, in place of whatever had it.
    pub(crate) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        let rename = || rustix::fs::renameat(&self.handle, from, &self.handle, to);
        Ok(retry_on_intr(rename)?)
    }

    /// Gives a file a name that nothing has yet; answers `EEXIST` where something has it.
    pub(crate) fn rename_new(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        let none = AtFlags::empty();
        match self.rename_unless_there(from, to) {
            Err(Errno::NOSYS | Errno::INVAL) => {
                retry_on_intr(|| rustix::fs::linkat(&self.handle, from, &self.handle, to, none))?;
                self.remove(from)
            }
            answer => Ok(answer?),
        }
    }

    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    fn rename_unless_there(&self, from: &OsStr, to: &OsStr) -> Result<(), Errno> {
        let flags = rustix::fs::RenameFlags::NOREPLACE;
        let rename = || rustix::fs::renameat_with(&self.handle, from, &self.handle, to, flags);
        retry_on_intr(rename)
    }

    #[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
    fn rename_unless_there(&self, _from: &OsStr, _to: &OsStr) -> Result<(), Errno> {
        Err(Errno::NOSYS)
    }

    /// Removes a file; one that is not there is removed already.
    pub(crate) fn remove(&self, name: &OsStr) -> io::Result<()> {
        let unlink = || rustix::fs::unlinkat(&self.handle, name, AtFlags::empty());
        match retry_on_intr(unlink) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(cause) => Err(cause.into()),
        }
    }

    /// Removes a folder in it when it is empty; says whether it did.
    pub(crate) fn remove_empty(&self, name: &OsStr) -> bool {
        rustix::fs::unlinkat(&self.handle, name, AtFlags::REMOVEDIR).is_ok()
    }

    /// Has the folder's entries reach the disk.
    pub(crate) fn sync(&self) -> io::Result<()> {
        match retry_on_intr(|| rustix::fs::fsync(&self.handle)) {
            // Some file systems do not sync folders, and say so.
            Ok(()) | Err(Errno::INVAL | Errno::NOTSUP) => Ok(()),
            Err(cause) => Err(cause.into()),
        }
    }
}

/// The folder and the name of a path.
pub(crate) fn split(relative: &Path) -> Option<(&Path, &OsStr)> {
    Some((relative.parent()?, relative.file_name()?))
}

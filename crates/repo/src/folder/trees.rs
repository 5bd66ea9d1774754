//! Whole trees of a folder: listing, linking, exchanging, removing. No symlink is followed.

use std::{
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Read as _, Write as _},
    os::unix::ffi::{OsStrExt as _, OsStringExt as _},
    path::{Path, PathBuf},
};

use rustix::{
    fs::{AtFlags, Dir, FileType, Mode, Timespec, Timestamps},
    io::{Errno, retry_on_intr},
};

use super::{Folder, Missing};

/// What a name in a folder is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EntryKind {
    Folder,
    File,
    /// A symlink, with what it says.
    Link(OsString),
    /// A pipe, a device, a socket.
    Other,
}

/// One of a folder's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) name: OsString,
    pub(crate) kind: EntryKind,
}

/// What keeps a tree from being removed.
#[derive(Debug)]
pub(crate) struct Stuck {
    /// The folder in which something cannot be removed, or that cannot be read.
    pub(crate) path: PathBuf,
    /// What the system answered.
    pub(crate) cause: io::Error,
}

impl Stuck {
    fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self { path, cause }
    }
}

impl Folder {
    /// All its names, in order.
    pub(crate) fn entries(&self) -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for entry in Dir::read_from(&self.handle)? {
            let entry = entry?;
            let name = OsStr::from_bytes(entry.file_name().to_bytes());
            if name == "." || name == ".." {
                continue;
            }
            // What went away in between was none.
            if let Some(kind) = self.kind(name)? {
                let name = name.to_owned();
                entries.push(Entry { name, kind });
            }
        }
        entries.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(entries)
    }

    /// What a name is; nothing where there is none.
    pub(crate) fn kind(&self, name: &OsStr) -> io::Result<Option<EntryKind>> {
        let stat = match self.stat_at(name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => return Ok(None),
            answer => answer?,
        };
        Ok(Some(match FileType::from_raw_mode(stat.st_mode) {
            FileType::Directory => EntryKind::Folder,
            FileType::RegularFile => EntryKind::File,
            FileType::Symlink => {
                let said = rustix::fs::readlinkat(&self.handle, name, Vec::new())?;
                EntryKind::Link(OsString::from_vec(said.into_bytes()))
            }
            FileType::Fifo
            | FileType::Socket
            | FileType::CharacterDevice
            | FileType::BlockDevice
            | FileType::Unknown => EntryKind::Other,
        }))
    }

    /// Makes a symlink.
    pub(crate) fn link_to(&self, said: &OsStr, name: &OsStr) -> io::Result<()> {
        self.remove(name)?;
        let link = || rustix::fs::symlinkat(said, &self.handle, name);
        Ok(retry_on_intr(link)?)
    }

    /// Lets two names change places in one step.
    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    pub(crate) fn exchange(&self, one: &OsStr, other: &OsStr) -> io::Result<()> {
        let flags = rustix::fs::RenameFlags::EXCHANGE;
        let rename = || rustix::fs::renameat_with(&self.handle, one, &self.handle, other, flags);
        Ok(retry_on_intr(rename)?)
    }

    #[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
    pub(crate) fn exchange(&self, _one: &OsStr, _other: &OsStr) -> io::Result<()> {
        Err(Errno::NOSYS.into())
    }

    /// The device that it is on.
    pub(crate) fn device(&self) -> io::Result<u64> {
        Ok(retry_on_intr(|| rustix::fs::fstat(&self.handle))?.st_dev)
    }

    /// Has everything on its file system reach the disk: for a tree of many files that is less work than
    /// each by itself.
    pub(crate) fn sync_file_system(&self) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        retry_on_intr(|| rustix::fs::syncfs(&self.handle))?;
        #[cfg(not(target_os = "linux"))]
        rustix::fs::sync();
        Ok(())
    }

    /// Puts all that is in it, and below, into another folder: folders are made, files have the same
    /// inode, where that cannot be are copied with their time. What `is_left_out` names (by its path from
    /// here), and what is neither file nor link, is passed over.
    pub(crate) fn clone_into(
        &self,
        to: &Self,
        is_left_out: &dyn Fn(&Path) -> bool,
    ) -> io::Result<()> {
        let mut folders = vec![PathBuf::new()];
        while let Some(path) = folders.pop() {
            let (Some(from), Some(to)) = (
                self.walk(&path, Missing::Leave)?,
                to.walk(&path, Missing::Create)?,
            ) else {
                continue;
            };
            for entry in from.entries()? {
                let inside = path.join(&entry.name);
                match entry.kind {
                    _ if is_left_out(&inside) => {}
                    EntryKind::Folder => {
                        to.child(&entry.name, Missing::Create)?;
                        folders.push(inside);
                    }
                    EntryKind::File => from.link_or_copy(&entry.name, &to)?,
                    EntryKind::Link(said) => to.link_to(&said, &entry.name)?,
                    EntryKind::Other => {}
                }
            }
        }
        Ok(())
    }

    fn link_or_copy(&self, name: &OsStr, to: &Self) -> io::Result<()> {
        let none = AtFlags::empty();
        match retry_on_intr(|| rustix::fs::linkat(&self.handle, name, &to.handle, name, none)) {
            Err(
                Errno::PERM
                | Errno::XDEV
                | Errno::MLINK
                | Errno::NOTSUP
                | Errno::NOSYS
                | Errno::ACCESS,
            ) => self.copy(name, to),
            answer => Ok(answer?),
        }
    }

    /// Copies a file with its rights and its time.
    pub(crate) fn copy(&self, name: &OsStr, to: &Self) -> io::Result<()> {
        let mut from = self.open_file(name)?;
        let stat = rustix::fs::fstat(&from)?;
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes)?;
        let mut made: File = to.create_with(name, stat.st_mode & 0o777)?;
        made.write_all(&bytes)?;
        let time = Timespec {
            tv_sec: stat.st_mtime,
            tv_nsec: stat.st_mtime_nsec.try_into().unwrap_or_default(),
        };
        let times = Timestamps {
            last_access: time,
            last_modification: time,
        };
        Ok(rustix::fs::futimens(&made, &times)?)
    }

    /// Removes all that is in it, and below; what `is_last` names at the top goes last.
    pub(crate) fn clear(&self, is_last: &dyn Fn(&OsStr) -> bool) -> Result<(), Stuck> {
        let (last, first): (Vec<_>, Vec<_>) = self
            .entries()
            .map_err(Stuck::at(&self.path))?
            .into_iter()
            .partition(|entry| is_last(&entry.name));
        for entry in first.into_iter().chain(last) {
            match entry.kind {
                EntryKind::Folder => self.remove_folder(&entry.name)?,
                EntryKind::File | EntryKind::Link(_) | EntryKind::Other => {
                    self.remove(&entry.name).map_err(Stuck::at(&self.path))?;
                }
            }
        }
        Ok(())
    }

    /// Removes a folder in it with all that is in there; the names of a folder go in order.
    pub(crate) fn remove_folder(&self, name: &OsStr) -> Result<(), Stuck> {
        let mut folders = vec![PathBuf::from(name)];
        let mut seen = Vec::new();
        let open = |path: &Path| {
            let opened = self.walk(path, Missing::Leave);
            opened.map_err(Stuck::at(&self.path.join(path)))
        };
        while let Some(path) = folders.pop() {
            let Some(folder) = open(&path)? else {
                continue;
            };
            for entry in folder.entries().map_err(Stuck::at(&folder.path))? {
                match entry.kind {
                    EntryKind::Folder => folders.push(path.join(&entry.name)),
                    EntryKind::File | EntryKind::Link(_) | EntryKind::Other => {
                        let removed = folder.remove(&entry.name);
                        removed.map_err(Stuck::at(&folder.path))?;
                    }
                }
            }
            seen.push(path);
        }
        for path in seen.iter().rev() {
            let folder = open(path.parent().unwrap_or(Path::new("")))?;
            if let (Some(folder), Some(name)) = (folder, path.file_name()) {
                let flags = AtFlags::REMOVEDIR;
                let remove = || rustix::fs::unlinkat(&folder.handle, name, flags);
                let removed = retry_on_intr(remove).map_err(io::Error::from);
                removed.map_err(Stuck::at(&folder.path))?;
            }
        }
        Ok(())
    }

    /// Makes a folder that must not be there yet.
    pub(crate) fn make_new(&self, name: &OsStr) -> io::Result<()> {
        let mode = Mode::from_raw_mode(0o777);
        Ok(retry_on_intr(|| {
            rustix::fs::mkdirat(&self.handle, name, mode)
        })?)
    }
}

//! The project's lock: one writer at a time, round a whole read-modify-write.
//!
//! It is the operating system's lock on `.hexapla/lock`, which ends with the process that holds it,
//! however that process ends. The file itself stays and tells who holds the lock.

use std::{
    ffi::OsStr,
    fs::{File, TryLockError},
    io::{self, Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use crate::{
    cache::Moment,
    error::Error,
    folder::{Folder, Missing},
};

/// The folder of caches and locks. Git does not see it.
pub const PRIVATE: &str = ".hexapla";
const NAME: &str = "lock";
const PAUSE: Duration = Duration::from_millis(4);
const NOTIFY_AFTER: Duration = Duration::from_secs(1);
const GIVE_UP_AFTER: Duration = Duration::from_secs(30);

/// Who holds a lock, as the lock file tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The number of its process.
    pub process: u32,
}

/// The exclusive right to change a project's files. It ends when it is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
    folder: Folder,
}

impl Lock {
    /// Takes the lock in a folder's private folder, which is made where it is missing.
    pub(crate) fn take(
        folder: &Folder,
        notify: &mut dyn FnMut(Option<&Holder>),
    ) -> Result<Self, Error> {
        Self::take_within(folder, notify, GIVE_UP_AFTER)
    }

    fn take_within(
        folder: &Folder,
        notify: &mut dyn FnMut(Option<&Holder>),
        patience: Duration,
    ) -> Result<Self, Error> {
        let folder = private_folder(folder)?;
        let path = folder.path().join(NAME);
        let opened = folder.open_or_create(OsStr::new(NAME));
        let mut file = opened.map_err(|cause| Error::io("open", &path, cause))?;
        wait(&mut file, &path, notify, patience)?;
        // Who holds it is good to know and no more: a full disk must not keep the lock from us.
        let _ = sign(&mut file);
        Ok(Self { file, folder })
    }

    /// When it was taken, by the clock of its file system: never later than that.
    pub(crate) fn moment(&self) -> Result<Moment, Error> {
        let stat = rustix::fs::fstat(&self.file);
        let fail = |cause: rustix::io::Errno| {
            Error::io("read", &self.folder.path().join(NAME), cause.into())
        };
        Ok(Moment::before(&stat.map_err(fail)?, Duration::ZERO))
    }

    /// The private folder it lies in.
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}

/// The private folder of a folder, with a `.gitignore` that hides all of it.
pub(crate) fn private_folder(folder: &Folder) -> Result<Folder, Error> {
    let path = folder.path().join(PRIVATE);
    let fail = |cause| Error::io("make", &path, cause);
    let child = |missing| folder.child(OsStr::new(PRIVATE), missing).map_err(fail);
    if let Some(private) = child(Missing::Leave)? {
        return Ok(private);
    }
    let Some(private) = child(Missing::Create)? else {
        return Err(fail(io::ErrorKind::NotFound.into()));
    };
    let ignore = private.create(OsStr::new(".gitignore"));
    match ignore.and_then(|mut file| file.write_all(b"*\n")) {
        // Another process made the folder at the same time.
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => Ok(private),
        answer => answer.map(|()| private).map_err(fail),
    }
}

fn wait(
    file: &mut File,
    path: &Path,
    notify: &mut dyn FnMut(Option<&Holder>),
    patience: Duration,
) -> Result<(), Error> {
    let start = Instant::now();
    let mut notified = false;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(cause)) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(TryLockError::Error(cause)) => return Err(Error::io("lock", path, cause)),
        }
        let waited = start.elapsed();
        if waited >= patience {
            return Err(Error::Locked {
                path: PathBuf::from(path),
                holder: holder(file),
                waited,
            });
        }
        if !notified && waited >= NOTIFY_AFTER {
            notified = true;
            notify(holder(file).as_ref());
        }
        thread::sleep(PAUSE);
    }
}

fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(format!("process {}\n", std::process::id()).as_bytes())
}

fn holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(64).read_to_string(&mut text).ok()?;
    let process = text.trim().strip_prefix("process ")?.parse().ok()?;
    Some(Holder { process })
}

/// A holder in words.
pub(crate) fn who(holder: &Option<Holder>) -> String {
    match holder {
        Some(holder) => format!("process {}", holder.process),
        None => String::from("another process"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_too_long_is_told_who_holds_the_lock() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(&std::fs::canonicalize(place.path()).unwrap()).unwrap();
        let _held = Lock::take(&folder, &mut |_| {}).unwrap();
        let error = Lock::take_within(&folder, &mut |_| {}, Duration::from_millis(20)).unwrap_err();
        let Error::Locked { holder, .. } = &error else {
            panic!("{error}");
        };
        assert_eq!(
            holder.map(|holder| holder.process),
            Some(std::process::id())
        );
        let said = format!("is held by process {}", std::process::id());
        assert!(error.to_string().contains(&said), "{error}");
    }

    #[test]
    fn a_holder_that_does_not_say_who_it_is_is_another_process() {
        assert_eq!(who(&None), "another process");
    }
}

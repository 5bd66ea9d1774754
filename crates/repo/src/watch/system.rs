//! Changes as Linux tells of them: inotify(7).

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    io,
    mem::MaybeUninit,
    os::unix::ffi::OsStrExt as _,
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fd::OwnedFd,
    fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags},
    io::Errno,
};

use super::Heard;

/// Room for many events at once; one has at most 272 bytes.
const BUFFER: usize = 16 * 1024;

/// The folders that are watched, by the number that the system gave them.
pub(super) struct System {
    queue: OwnedFd,
    folders: BTreeMap<i32, PathBuf>,
}

impl System {
    pub(super) fn new() -> io::Result<Self> {
        let queue = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        Ok(Self {
            queue,
            folders: BTreeMap::new(),
        })
    }

    /// Watches these folders and no others.
    pub(super) fn follow(&mut self, wanted: &BTreeSet<PathBuf>) -> io::Result<()> {
        let told = WatchFlags::CREATE
            | WatchFlags::MODIFY
            | WatchFlags::CLOSE_WRITE
            | WatchFlags::MOVE
            | WatchFlags::DELETE
            | WatchFlags::DELETE_SELF
            | WatchFlags::MOVE_SELF;
        let mut folders = BTreeMap::new();
        for folder in wanted {
            // One that is watched already keeps its number.
            match inotify::add_watch(&self.queue, folder, told | WatchFlags::ONLYDIR) {
                Ok(number) => {
                    folders.insert(number, folder.clone());
                }
                Err(Errno::NOENT | Errno::NOTDIR | Errno::ACCESS) => {}
                Err(cause) => return Err(cause.into()),
            }
        }
        let gone = self.folders.keys().filter(|old| !folders.contains_key(old));
        for number in gone {
            // A folder that was deleted took its number along.
            let _ = inotify::remove_watch(&self.queue, *number);
        }
        self.folders = folders;
        Ok(())
    }

    /// Waits for events, no longer than `limit`, and takes all that are there.
    pub(super) fn hear(
        &self,
        limit: Option<Duration>,
        counts: &dyn Fn(&Path) -> bool,
    ) -> io::Result<Heard> {
        let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let mut waiting = [PollFd::new(&self.queue, PollFlags::IN)];
        match poll(&mut waiting, limit.as_ref()) {
            Ok(0) => return Ok(Heard::Nothing),
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(Heard::Other),
            Err(cause) => return Err(cause.into()),
        }
        let mut heard = Heard::Other;
        let mut buffer = [const { MaybeUninit::uninit() }; BUFFER];
        let mut events = inotify::Reader::new(&self.queue, &mut buffer);
        loop {
            match events.next() {
                Ok(event) if self.is_change(&event, counts) => heard = Heard::Change,
                Ok(_) | Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Ok(heard),
                Err(cause) => return Err(cause.into()),
            }
        }
    }

    fn is_change(&self, event: &inotify::Event<'_>, counts: &dyn Fn(&Path) -> bool) -> bool {
        if event.events().contains(ReadFlags::QUEUE_OVERFLOW) {
            return true;
        }
        let Some(folder) = self.folders.get(&event.wd()) else {
            return false;
        };
        if event.events().contains(ReadFlags::IGNORED) {
            return false;
        }
        match event.file_name() {
            Some(name) => counts(&folder.join(OsStr::from_bytes(name.to_bytes()))),
            None => counts(folder),
        }
    }
}

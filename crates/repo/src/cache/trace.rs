//! What the system says of files without opening them.

use std::{
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{
    fs::{AtFlags, FileType, Stat},
    io::Errno,
};

use crate::folder::{Folder, split};

/// What is hashed of a trace and kept.
pub(super) const LENGTH: usize = 16;

/// What the system says of a list of files: which of them are there, and of each size, both times in
/// nanoseconds, inode and device. Two traces are equal when all that is.
///
/// The time of the last change of the inode is among it, since nobody can set it: a file that was put
/// back with its old size and its old time of modification has another trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    pub(super) digest: [u8; LENGTH],
    pub(super) newest: Age,
}

/// The youngest time in traces: since when no file of them has been touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age(i128);

/// A moment by the clock of a file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(i128);

const SECOND: i128 = 1_000_000_000;
/// Two changes so close to each other may have one time: that of the kernel's last tick (10 ms at
/// most) before them.
const TICK: i128 = SECOND / 50;
/// The same on file systems that have no parts of a second; FAT has only even ones.
const COARSE: i128 = 3 * SECOND;

impl Age {
    /// Of no file at all.
    pub const NEVER: Self = Self(i128::MIN);

    /// Whether all was at rest at a moment for so long that a later change shows.
    #[must_use]
    pub fn is_before(self, moment: Moment) -> bool {
        self.0 < moment.0
    }

    /// Until when changes of a file may have the same time as its last one.
    fn of(stat: &Stat) -> Self {
        let (changed, modified) = times(stat);
        let is_coarse = changed % SECOND == 0 || modified % SECOND == 0;
        let margin = if is_coarse { COARSE } else { TICK };
        Self(changed.max(modified) + margin)
    }
}

impl Moment {
    /// So long before a file was made, given what the system said of it then.
    pub(crate) fn before(made: &Stat, elapsed: Duration) -> Self {
        let elapsed = i128::try_from(elapsed.as_nanos()).unwrap_or(i128::MAX);
        Self(times(made).1.saturating_sub(elapsed))
    }
}

impl Trace {
    /// The youngest time in it.
    #[must_use]
    pub fn newest(&self) -> Age {
        self.newest
    }

    /// The same, of files that were at rest when it was taken first.
    #[must_use]
    pub fn at_rest(self) -> Self {
        Self {
            newest: Age::NEVER,
            ..self
        }
    }

    /// Whether it is that of one file which is not there.
    #[must_use]
    pub fn is_of_nothing(&self) -> bool {
        let mut tracing = Tracing::new();
        tracing.hasher.update(NOTHING);
        self.digest == tracing.finish().digest
    }

    /// The bytes by which it is known again.
    #[must_use]
    pub fn digest(&self) -> [u8; LENGTH] {
        self.digest
    }

    /// The trace of one plain file.
    pub(crate) fn of(stat: &Stat) -> Option<Self> {
        let mut tracing = Tracing::new();
        tracing.add(Some(stat))?;
        Some(tracing.finish())
    }

    /// The trace of all files of these traces, in their order.
    #[must_use]
    pub fn of_all(traces: impl IntoIterator<Item = Self>) -> Self {
        let mut tracing = Tracing::new();
        for trace in traces {
            tracing.hasher.update(&trace.digest);
            tracing.newest = tracing.newest.max(trace.newest);
        }
        tracing.finish()
    }

    /// The same, made dependent on something that is not in a file.
    #[must_use]
    pub fn with(self, more: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.digest).update(more);
        Self {
            digest: short(&hasher),
            ..self
        }
    }
}

/// Traces of files below a folder. Lists of files whose folders are the same, place by place, are
/// traced fast after each other.
#[derive(Debug)]
pub struct Tracer<'r> {
    root: &'r Folder,
    links: Links,
    open: Vec<(PathBuf, Option<Folder>)>,
}

/// Whether folders may be symlinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Links {
    /// As long as they stay below.
    Below,
    /// They may not.
    None,
}

impl<'r> Tracer<'r> {
    pub(crate) fn new(root: &'r Folder, links: Links) -> Self {
        let open = Vec::new();
        Self { root, links, open }
    }

    /// The trace of files, by absolute paths or paths relative to the folder. `None` where one is
    /// neither a plain file nor absent: such ones are looked at anew each time.
    pub fn trace<'f>(&mut self, files: impl IntoIterator<Item = &'f Path>) -> Option<Trace> {
        let mut tracing = Tracing::new();
        for (place, file) in files.into_iter().enumerate() {
            self.add(place, file, &mut tracing)?;
        }
        Some(tracing.finish())
    }

    /// The trace of one file, whatever it is: of what is neither a plain file nor absent, what reading it
    /// gives is looked at instead.
    pub fn look(&mut self, file: &Path, read: impl FnOnce() -> Option<Vec<u8>>) -> Trace {
        self.trace([file]).unwrap_or_else(|| {
            let mut tracing = Tracing::new();
            if let Some(bytes) = read() {
                tracing.hasher.update(b"=").update(&bytes);
            }
            tracing.finish()
        })
    }

    fn add(&mut self, place: usize, file: &Path, tracing: &mut Tracing) -> Option<()> {
        let (parent, name) = split(file.strip_prefix(self.root.path()).unwrap_or(file))?;
        let found = match self.folder(place, parent).ok()? {
            Some(folder) => folder.stat(name).ok()?,
            None => None,
        };
        tracing.add(found.as_ref())
    }

    fn folder(&mut self, place: usize, path: &Path) -> io::Result<Option<&Folder>> {
        // Byte by byte: parts of paths are slow to compare.
        let is_open = |(open, _): &(PathBuf, _)| open.as_os_str() == path.as_os_str();
        if !self.open.get(place).is_some_and(is_open) {
            let folder = self.root.folder_beneath(path, self.links)?;
            let slot = (path.to_owned(), folder);
            match self.open.get_mut(place) {
                Some(open) => *open = slot,
                None => self.open.push(slot),
            }
        }
        Ok(self.open.get(place).and_then(|(_, folder)| folder.as_ref()))
    }
}

/// What is hashed of a file that is not there.
const NOTHING: &[u8] = b"-";

struct Tracing {
    hasher: blake3::Hasher,
    newest: Age,
}

impl Tracing {
    fn new() -> Self {
        Self {
            hasher: blake3::Hasher::new(),
            newest: Age::NEVER,
        }
    }

    fn add(&mut self, found: Option<&Stat>) -> Option<()> {
        let Some(stat) = found else {
            self.hasher.update(NOTHING);
            return Some(());
        };
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            return None;
        }
        let (changed, modified) = times(stat);
        self.hasher.update(b"+");
        self.hasher.update(&i128::from(stat.st_size).to_le_bytes());
        self.hasher.update(&i128::from(stat.st_ino).to_le_bytes());
        self.hasher.update(&i128::from(stat.st_dev).to_le_bytes());
        self.hasher.update(&changed.to_le_bytes());
        self.hasher.update(&modified.to_le_bytes());
        self.newest = self.newest.max(Age::of(stat));
        Some(())
    }

    fn finish(self) -> Trace {
        Trace {
            digest: short(&self.hasher),
            newest: self.newest,
        }
    }
}

fn short(hasher: &blake3::Hasher) -> [u8; LENGTH] {
    let mut digest = [0; LENGTH];
    hasher.finalize_xof().fill(&mut digest);
    digest
}

/// When a file's inode and its bytes were last changed, in nanoseconds.
fn times(stat: &Stat) -> (i128, i128) {
    let whole = |seconds: i128, rest: i128| seconds * SECOND + rest;
    (
        whole(i128::from(stat.st_ctime), i128::from(stat.st_ctime_nsec)),
        whole(i128::from(stat.st_mtime), i128::from(stat.st_mtime_nsec)),
    )
}

impl Folder {
    /// What the system says of a name in it, which may be a symlink; nothing where it is not there.
    pub(crate) fn stat(&self, name: &OsStr) -> io::Result<Option<Stat>> {
        match self.stat_at(name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(stat)),
            Err(Errno::NOENT) => Ok(None),
            Err(cause) => Err(cause.into()),
        }
    }
}

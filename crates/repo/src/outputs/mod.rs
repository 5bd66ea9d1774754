//! What `build` makes: many files that can be made again.

mod destination;
mod manifest;
mod memory;
mod served;
mod tree;

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    io::{self, Read as _, Write as _},
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use hexapla_core::DocumentPath;
use rayon::prelude::*;

use crate::{
    cache::{Age, Links, Trace, Tracer},
    discover::fold,
    error::Error,
    folder::{Folder, Missing},
    journal::temporary,
    lock::{Lock, PRIVATE},
    place::place,
    project::Project,
};
pub use destination::Destination;
use manifest::{Hash, Manifest};
pub use served::OutputFiles;
pub use tree::Tree;
pub(crate) use tree::is_tree;

/// What becomes of files that an earlier build made and this one did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// They are removed: this was a whole build.
    Remove,
    /// They stay: this was a part of a build.
    Keep,
}

/// What a build did to its output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Built {
    /// How many files were written.
    pub written: usize,
    /// How many held their content already, and were not touched.
    pub unchanged: usize,
    /// The stale files that were removed, in order.
    pub removed: Vec<DocumentPath>,
    /// The stale files that somebody has changed since we made them, and that were left, in order.
    pub left: Vec<DocumentPath>,
}

/// What writing a file came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrote {
    /// It was written.
    New,
    /// It held its content already; with its youngest time.
    Unchanged(KeptFile, Age),
}

/// A file that an earlier build found as it had to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its path in the output folder.
    pub path: DocumentPath,
    /// BLAKE3 of its content.
    pub hash: [u8; 32],
    /// How it looked then: [`Trace::digest`].
    pub digest: [u8; 16],
}

/// An output folder during a build. Files may be written from many threads.
///
/// Each file is written beside its place and renamed, so nobody sees half of one. Nothing is synced
/// to the disk: after a power cut, the next build finds what differs and writes it again. Which files
/// a build made, and with which content, is written down in `.hexapla/outputs` of the output folder,
/// so that a later build can remove what has become stale, and nothing else. No symlink in the output
/// folder is followed.
#[derive(Debug)]
pub struct Outputs {
    folder: Folder,
    lock: Lock,
    known: Manifest,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    log: fs::File,
    made: BTreeMap<DocumentPath, Hash>,
    folded: BTreeMap<String, DocumentPath>,
    written: usize,
}

impl Outputs {
    /// Begins a build into a folder (absolute, or relative to the project), which is made where it
    /// is missing. A folder in the project must not leave it through a symlink.
    ///
    /// # Errors
    /// When the folder cannot be written, or another build is at work there.
    pub fn begin(project: &Project, folder: &Path) -> Result<Self, Error> {
        let folder = open(project, &project.root.join(folder))?;
        let lock = Lock::take(&folder, &mut |_| {})?;
        let known = Manifest::read(lock.folder())?;
        let state = State {
            log: Manifest::log(lock.folder())?,
            made: BTreeMap::new(),
            folded: BTreeMap::new(),
            written: 0,
        };
        let state = Mutex::new(state);
        Ok(Self {
            folder,
            lock,
            known,
            state,
        })
    }

    /// The folder, absolute.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Looks at files of an earlier build.
    #[must_use]
    pub fn tracer(&self) -> Tracer<'_> {
        Tracer::new(&self.folder, Links::None)
    }

    /// Makes a file that still looks as it did by leaving it as it is.
    ///
    /// # Errors
    /// As [`Outputs::write`].
    pub fn keep(&self, file: &KeptFile) -> Result<(), Error> {
        self.enter(
            &file.path,
            file.hash,
            &self.folder.path().join(file.path.as_str()),
        )
    }

    /// Writes one file; one whose content is equal already is not touched.
    ///
    /// # Errors
    /// When it cannot be written, or another file of this build has the same path, be it in another
    /// case or composition.
    pub fn write(&self, path: &DocumentPath, bytes: &[u8]) -> Result<Wrote, Error> {
        let full = self.folder.path().join(path.as_str());
        let fail = |cause| Error::io("write", &full, cause);
        let (above, name) = split(path);
        let refuse = |reason| Error::Refused {
            path: full.clone(),
            reason,
        };
        if path.as_str().split('/').next() == Some(PRIVATE) {
            return Err(refuse("this name is kept for the list of outputs"));
        }
        let hash = *blake3::hash(bytes).as_bytes();
        self.enter(path, hash, &full)?;
        let Some(folder) = self.folder.walk(above, Missing::Create).map_err(fail)? else {
            return Err(fail(io::ErrorKind::NotFound.into()));
        };
        if let Some(trace) = holds(&folder, name, bytes) {
            let kept = KeptFile {
                path: path.clone(),
                hash,
                digest: trace.digest(),
            };
            return Ok(Wrote::Unchanged(kept, trace.newest()));
        }
        let beside = temporary(name);
        let written = folder
            .create(&beside)
            .and_then(|mut file| file.write_all(bytes));
        let placed = written.and_then(|()| folder.rename(&beside, name));
        if placed.is_err() {
            // The path is in the list, and so the next whole build removes this one too.
            let _ = folder.remove(&beside);
        }
        placed.map_err(fail)?;
        self.state().written += 1;
        Ok(Wrote::New)
    }

    /// Notes that a file is made, before it is.
    fn enter(&self, path: &DocumentPath, hash: Hash, full: &Path) -> Result<(), Error> {
        let mut state = self.state();
        let folded = fold(path.as_str()).into_owned();
        if state.folded.insert(folded, path.clone()).is_some() {
            let reason = "another output of this build has the same path";
            return Err(Error::Refused {
                path: full.to_owned(),
                reason,
            });
        }
        state.made.insert(path.clone(), hash);
        if !self.known.has(path, &hash) {
            let line = manifest::line(path, &hash);
            let logged = state.log.write_all(line.as_bytes());
            return logged.map_err(|cause| Error::io("list", full, cause));
        }
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the build: removes or keeps what is stale, and lists what there is.
    ///
    /// # Errors
    /// When a stale file cannot be removed, or the list cannot be written.
    pub fn finish(self, stale: Stale) -> Result<Built, Error> {
        let Self {
            folder,
            lock,
            known,
            state,
        } = self;
        let state = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut built = Built {
            written: state.written,
            unchanged: state.made.len().saturating_sub(state.written),
            ..Built::default()
        };
        let mut list = Manifest::of(&state.made);
        for (path, hashes) in known.entries() {
            if state.made.contains_key(path) {
                continue;
            }
            match stale {
                Stale::Keep => list.add_all(path, hashes),
                // On a file system that ignores case, this is the file that was just made.
                Stale::Remove if state.folded.contains_key(&*fold(path.as_str())) => {}
                Stale::Remove => match remove(&folder, path, hashes)? {
                    Gone::Removed => built.removed.push(path.clone()),
                    Gone::Absent => {}
                    Gone::Left => built.left.push(path.clone()),
                },
            }
        }
        drop(state.log);
        list.write(lock.folder())?;
        Ok(built)
    }
}

/// Writes all outputs of one build, in parallel. A file that cannot be written does not keep the
/// others from being so; then nothing stale is removed.
///
/// # Errors
/// As [`Outputs`]; the first in order of the files.
pub fn write_outputs(
    project: &Project,
    folder: &Path,
    files: &[(DocumentPath, Vec<u8>)],
    stale: Stale,
) -> Result<Built, Error> {
    let outputs = Outputs::begin(project, folder)?;
    let write = |(path, bytes): &(DocumentPath, Vec<u8>)| outputs.write(path, bytes);
    let results: Vec<Result<Wrote, Error>> = files.par_iter().map(write).collect();
    for result in results {
        result?;
    }
    outputs.finish(stale)
}

/// Opens the output folder. Below the project it is reached without leaving; elsewhere it is where
/// the person said.
fn open(project: &Project, path: &Path) -> Result<Folder, Error> {
    if path.starts_with(&project.root) {
        let place = place(project.folder(), &path.join(PRIVATE), Missing::Create)?;
        let missing = || Error::io("make", path, io::ErrorKind::NotFound.into());
        return place.map(|place| place.folder).ok_or_else(missing);
    }
    let fail = |cause| Error::io("make", path, cause);
    fs::create_dir_all(path).map_err(fail)?;
    Folder::open(&fs::canonicalize(path).map_err(fail)?)
}

fn split(path: &DocumentPath) -> (&Path, &OsStr) {
    match path.as_str().rsplit_once('/') {
        Some((above, name)) => (Path::new(above), OsStr::new(name)),
        None => (Path::new(""), OsStr::new(path.as_str())),
    }
}

/// How a file that holds these bytes looked before it was read.
fn holds(folder: &Folder, name: &OsStr, bytes: &[u8]) -> Option<Trace> {
    let mut file = folder.open_file(name).ok()?;
    let stat = rustix::fs::fstat(&file).ok()?;
    let trace = Trace::of(&stat)?;
    if u64::try_from(stat.st_size).ok()? != bytes.len() as u64 {
        return None;
    }
    let mut present = Vec::with_capacity(bytes.len() + 1);
    file.read_to_end(&mut present).ok()?;
    (present == bytes).then_some(trace)
}

/// What became of a stale file.
enum Gone {
    Removed,
    Absent,
    /// It is not as we made it.
    Left,
}

fn remove(root: &Folder, path: &DocumentPath, hashes: &[Hash]) -> Result<Gone, Error> {
    let full = root.path().join(path.as_str());
    let fail = |cause| Error::io("remove", &full, cause);
    let (above, name) = split(path);
    let Ok(Some(folder)) = root.walk(above, Missing::Leave) else {
        return Ok(Gone::Absent);
    };
    folder.remove(&temporary(name)).map_err(fail)?;
    let Ok(mut file) = folder.open_file(name) else {
        return Ok(Gone::Absent);
    };
    let mut bytes = Vec::new();
    let is_file = file.metadata().is_ok_and(|found| found.is_file());
    if !is_file || file.read_to_end(&mut bytes).is_err() {
        return Ok(Gone::Left);
    }
    if !hashes.contains(blake3::hash(&bytes).as_bytes()) {
        return Ok(Gone::Left);
    }
    folder.remove(name).map_err(fail)?;
    remove_empty_folders(root, above);
    Ok(Gone::Removed)
}

fn remove_empty_folders(root: &Folder, mut path: &Path) {
    while let (Some(above), Some(name)) = (path.parent(), path.file_name()) {
        let removed = match root.walk(above, Missing::Leave) {
            Ok(Some(folder)) => folder.remove_empty(name),
            Ok(None) | Err(_) => false,
        };
        if !removed {
            return;
        }
        path = above;
    }
}

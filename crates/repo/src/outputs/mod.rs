//! What `build` makes: many files that can be made again.

mod apart;
mod destination;
mod looks;
mod manifest;
mod memory;
mod obstacle;
mod served;
mod stale;
mod tree;
mod version;

use std::{
    borrow::Cow,
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    io::{self, Write as _},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
};

use hexapla_core::DocumentPath;
use rayon::prelude::*;

use crate::{
    cache::{Moment, Trace},
    config::BUNDLES_FOLDER,
    discover::fold,
    error::Error,
    folder::{Folder, Missing},
    journal::temporary,
    lock::{Lock, PRIVATE},
    place::place,
    project::Project,
};
pub use destination::Destination;
use looks::{Look, Looks, holding};
use manifest::{Entry, Hash, Listed, Manifest};
pub use memory::{LEDGER, ledger};
pub use obstacle::{A_FILE, FORBIDDEN, Obstacle, Rest, expect_free};
use obstacle::{Obstacles, blame, forbidden_at, is_forbidden, told};
pub use served::OutputFiles;
pub use stale::Stale;
use stale::{is_made_again, remove_all};
pub use tree::Tree;
pub(crate) use tree::is_tree;

/// Why an output is refused that would lie where another does.
pub const SAME_OUTPUT: &str = "another output of this build has the same path";

/// Why a bundle is refused that would lie where another does.
pub const SAME_BUNDLE: &str = "another output of this build has the same path; both are bundles";

/// Why an output folder is refused that symlinks lead out of the project, or nowhere.
pub const NO_FOLDER: &str = "it leads to no folder of the project";

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
    /// Those that stayed because they were to be kept, in order.
    pub unmade: Vec<DocumentPath>,
    /// The files that somebody has changed since we made them, and that were made anew, in order.
    pub renewed: Vec<DocumentPath>,
    /// What stood in the way, in order of path. The files that belong there are not written.
    pub obstacles: Vec<Obstacle>,
    /// BLAKE3 of the list of all files with their content, as it is now.
    pub listed: [u8; 32],
}

/// A file of the output folder and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its path in the output folder.
    pub path: DocumentPath,
    /// BLAKE3 of its content.
    pub hash: [u8; 32],
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
    known: Listed,
    looks: OnceLock<Looks>,
    /// When the build began, by the clock of the folder's file system.
    moment: Moment,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Opened for the first file that the list has not.
    log: Option<fs::File>,
    made: Vec<Entry>,
    looks: Vec<(DocumentPath, Look)>,
    /// What is made, in one case and composition; asked for, and never listed.
    #[expect(
        clippy::disallowed_types,
        reason = "its order shows nowhere, and it is asked for each file"
    )]
    folded: std::collections::HashSet<Arc<str>>,
    renewed: Vec<DocumentPath>,
    obstacles: Obstacles,
    /// What is not made because of these.
    unmade: BTreeSet<DocumentPath>,
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
        let known = Listed::read(lock.folder())?;
        let moment = lock.moment()?;
        Ok(Self {
            folder,
            lock,
            known,
            moment,
            looks: OnceLock::new(),
            state: Mutex::default(),
        })
    }

    /// The folder, absolute.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The file that an earlier build made, given its path and BLAKE3 of its content; `None` where it does not
    /// hold that for certain.
    #[must_use]
    pub fn made_before(&self, path: &str, hash: [u8; 32]) -> Option<KeptFile> {
        let (path, look) = self.looks().get(path)?;
        let path = path.clone();
        (look.hash == hash).then_some(KeptFile { path, hash })
    }

    /// The content of a file that an earlier build made; `None` where it is not there as it was.
    #[must_use]
    pub fn read(&self, file: &KeptFile) -> Option<Vec<u8>> {
        let path = Path::new(file.path.as_str());
        let bytes = crate::read::bytes_beneath(&self.folder, path, looks::LIMIT)?;
        (*blake3::hash(&bytes).as_bytes() == file.hash).then_some(bytes)
    }

    /// Whether all files that builds made hold, for certain, what they are listed with, given BLAKE3 of the
    /// list.
    #[must_use]
    pub fn are_as_listed(&self, listed: &[u8; 32]) -> bool {
        self.known.hash() == *listed && self.looks().are_as_in(self.known.get())
    }

    /// BLAKE3 of the list of all files with their content, as the last build left it.
    #[must_use]
    pub fn listed(&self) -> [u8; 32] {
        self.known.hash()
    }

    /// Looks at what earlier builds made, which otherwise is done when the first file is asked for.
    pub fn look_round(&self) {
        let (known, _) = rayon::join(|| self.known.get(), || self.looks());
        let mut state = self.state();
        state.made.reserve(known.len());
        state.folded.reserve(known.len());
    }

    /// Ends a build that had nothing to do.
    pub fn rest(self) {
        self.looks().write(self.lock.folder(), self.moment);
    }

    fn looks(&self) -> &Looks {
        let read = || Looks::read(self.lock.folder(), &self.folder, self.moment);
        self.looks.get_or_init(read)
    }

    /// Makes a file that still looks as it did by leaving it as it is.
    ///
    /// # Errors
    /// As [`Outputs::write`].
    pub fn keep(&self, file: &KeptFile) -> Result<(), Error> {
        // It is there: if this build is killed, it is no worse known than it was.
        self.claim(&file.path, file.hash).map(drop)
    }

    /// Writes one file; one whose content is equal already is not touched.
    ///
    /// # Errors
    /// When it cannot be written, or another file of this build has the same path, be it in another
    /// case or composition. What stands there that no build made is left, and told by [`Outputs::finish`]; so is what the system forbids.
    pub fn write(&self, path: &DocumentPath, bytes: &[u8]) -> Result<KeptFile, Error> {
        let full = self.folder.path().join(path.as_str());
        let root = self.folder.path();
        let (above, name) = split(path);
        let refuse = |reason| Error::Refused {
            path: full.clone(),
            reason,
        };
        if path.as_str().split('/').next() == Some(PRIVATE) {
            return Err(refuse("this name is kept for the list of outputs"));
        }
        let hash = *blake3::hash(bytes).as_bytes();
        let made = KeptFile {
            path: path.clone(),
            hash,
        };
        let fail = |cause| match blame(root, &root.join(above)) {
            Some((path, reason)) => self.pass_over(path, reason, &made),
            None if is_forbidden(&cause) => self.pass_over(forbidden_at(&full), FORBIDDEN, &made),
            None => Err(Error::io("write", &full, cause)),
        };
        // Before it is listed, which makes it ours.
        match self.obstacle(path, bytes) {
            Ok(None) => {}
            Ok(Some(reason)) => return self.pass_over(full.clone(), reason, &made),
            Err(cause) => return fail(cause),
        }
        self.enter(path, hash)?;
        if self.made_before(path.as_str(), hash).is_some() {
            return Ok(made);
        }
        let folder = match self.folder.walk(above, Missing::Create) {
            Ok(Some(folder)) => folder,
            Ok(None) => return fail(io::ErrorKind::NotFound.into()),
            Err(cause) => return fail(cause),
        };
        if let Some(trace) = holding(&folder, name, bytes) {
            let look = Look::new(hash, &trace);
            self.state().looks.push((path.clone(), look));
            return Ok(made);
        }
        let is_changed = self.is_changed(path);
        let beside = temporary(name);
        let written = folder
            .create(&beside)
            .and_then(|mut file| file.write_all(bytes));
        let placed = written.and_then(|()| folder.rename(&beside, name));
        if let Err(cause) = placed {
            // The path is in the list, and so the next whole build removes this one too.
            let _ = folder.remove(&beside);
            return fail(cause);
        }
        let found = folder.stat(name).ok().flatten();
        let look = found.and_then(|stat| Some(Look::new(hash, &Trace::of(&stat)?)));
        let mut state = self.state();
        state.written += 1;
        state.renewed.extend(is_changed.then(|| path.clone()));
        state.looks.extend(look.map(|look| (path.clone(), look)));
        Ok(made)
    }

    /// Whether a file that an earlier build made holds what no build made. One that still looks as it did is
    /// not read.
    fn is_changed(&self, path: &DocumentPath) -> bool {
        if self.looks().get(path.as_str()).is_some() || !self.known.get().names(path) {
            return false;
        }
        let place = Path::new(path.as_str());
        let bytes = crate::read::bytes_beneath(&self.folder, place, looks::LIMIT);
        bytes.is_some_and(|bytes| {
            let hash = *blake3::hash(&bytes).as_bytes();
            !self.known.get().has(path, &hash)
        })
    }

    /// Notes that a file is one of this build.
    fn claim(&self, path: &DocumentPath, hash: Hash) -> Result<MutexGuard<'_, State>, Error> {
        let folded = match fold(path.as_str()) {
            Cow::Borrowed(_) => path.to_shared(),
            Cow::Owned(folded) => folded.into(),
        };
        let mut state = self.state();
        if !state.folded.insert(folded) {
            return Err(Error::Refused {
                path: self.folder.path().join(path.as_str()),
                reason: match path.as_str().split_once('/') {
                    Some((BUNDLES_FOLDER, _)) => SAME_BUNDLE,
                    Some(_) | None => SAME_OUTPUT,
                },
            });
        }
        state.made.push((path.clone(), hash));
        Ok(state)
    }

    /// Notes that a file is made, before it is.
    fn enter(&self, path: &DocumentPath, hash: Hash) -> Result<(), Error> {
        let is_listed = self.known.get().has(path, &hash);
        let mut state = self.claim(path, hash)?;
        if is_listed {
            return Ok(());
        }
        if state.log.is_none() {
            state.log = Some(Manifest::log(self.lock.folder())?);
        }
        let line = manifest::line(path, &hash);
        let log = state.log.as_mut();
        let logged = log.map_or(Ok(()), |log| log.write_all(line.as_bytes()));
        let full = || self.folder.path().join(path.as_str());
        logged.map_err(|cause| Error::io("list", &full(), cause))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the build: removes or keeps what is stale, and lists what there is. Where something stood in the way
    /// of a file, the others are there, and nothing stale is removed.
    ///
    /// # Errors
    /// When a stale file cannot be removed, or the list cannot be written.
    pub fn finish(self, stale: Stale<'_>) -> Result<Built, Error> {
        let Self {
            folder,
            lock,
            known,
            looks,
            moment,
            state,
        } = self;
        let mut state = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        let stale = match state.obstacles.is_empty() {
            true => stale,
            false => Stale::Keep,
        };
        if !state.unmade.is_empty() {
            state.made.retain(|(path, _)| !state.unmade.contains(path));
        }
        let mut built = Built {
            written: state.written,
            unchanged: state.made.len().saturating_sub(state.written),
            renewed: std::mem::take(&mut state.renewed),
            ..Built::default()
        };
        let made = Manifest::of(std::mem::take(&mut state.made));
        let is_kept = |file: &&[Entry]| file.first().is_some_and(|(path, _)| stale.keeps(path));
        let (kept, gone): (Vec<_>, Vec<_>) = made.lacking(known.get()).partition(is_kept);
        let names = kept.iter().filter_map(|file| file.first());
        built.unmade = names.map(|(path, _)| path.clone()).collect();
        // On a file system that ignores case, this may be a file that was just made.
        let is_made = |path: &DocumentPath| {
            let is_now = state.folded.contains(&*fold(path.as_str()));
            is_now && is_made_again(&folder, &made, path)
        };
        let removed = remove_all(&folder, gone, &is_made, &mut built)?;
        state.obstacles.extend(removed.obstacles);
        let mut kept: Vec<Entry> = kept.into_iter().flatten().cloned().collect();
        kept.extend(removed.kept);
        let list = made.with(kept);
        built.renewed.sort();
        built.obstacles = told(state.obstacles);
        let is_news = state.log.is_some() || list != *known.get();
        drop(state.log);
        let looks = looks.into_inner().unwrap_or_default();
        let write_list = || match is_news {
            true => list.write(lock.folder()),
            false => Ok(known.hash()),
        };
        let write_looks = || looks.with(state.looks, &list).write(lock.folder(), moment);
        let (listed, ()) = rayon::join(write_list, write_looks);
        built.listed = listed?;
        // There are many, and nobody has to wait until they are freed.
        rayon::spawn(move || drop((list, known, state.folded)));
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
    stale: Stale<'_>,
) -> Result<Built, Error> {
    let outputs = Outputs::begin(project, folder)?;
    let write = |(path, bytes): &(DocumentPath, Vec<u8>)| outputs.write(path, bytes);
    let results: Vec<Result<KeptFile, Error>> = files.par_iter().map(write).collect();
    for result in results {
        result?;
    }
    let built = outputs.finish(stale)?;
    expect_free(&built.obstacles, Rest::Built)?;
    Ok(built)
}

/// Opens the output folder. Below the project it is reached without leaving; elsewhere it is where
/// the person said.
fn open(project: &Project, path: &Path) -> Result<Folder, Error> {
    if path.starts_with(&project.root) {
        let private = path.join(PRIVATE);
        // It would be taken for the folder that it leads to.
        if private.is_symlink() {
            return Err(Error::io(
                "make",
                &private,
                io::ErrorKind::NotADirectory.into(),
            ));
        }
        let place = place(project.folder(), &private, Missing::Create)?;
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

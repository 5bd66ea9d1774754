//! What verbs remember from one run to the next: a file that may be deleted at any time.
//!
//! A *question* is asked of every document (where does it stand in these locales?), and its answer
//! is a pure function of a few files and of the configuration. So an answer is kept with the [`Trace`] of its
//! files, and holds while that is the same. Every question has a file of its own in `.hexapla`, whose
//! name tells the question; a change of the configuration or of the program makes it another question.
//!
//! A stale answer is worse than a slow one. So:
//! - a trace is taken before its files are read, and holds the inode's time of change;
//! - an answer is kept only if its files were at rest when the run began, by the clock of their file
//!   system: a later change then has a later time (the rule that git has for its index, and stricter);
//! - a file of answers ends with a hash of its bytes: one that is cut short, damaged, written by
//!   another version or by two processes at once is passed over;
//! - nothing here fails: what cannot be read is not remembered, what cannot be written is let be.

mod pack;
mod trace;

use std::{
    ffi::{OsStr, OsString},
    fs,
    io::{self, Read as _, Write as _},
    ops::Range,
    time::Instant,
};

use crate::{
    folder::{Folder, Missing},
    journal::temporary,
    lock::{PRIVATE, private_folder},
    project::Project,
};
pub use pack::{Packer, Unpacker};
pub(crate) use trace::Links;
pub use trace::{Age, Moment, Trace, Tracer};

/// The first line of a file of answers.
const HEADER: &[u8] = b"hexapla cache 1\n";
/// How long the hash at the end is, in bytes.
const SEAL: usize = 32;
/// How many bytes stand beside the name and the bytes of an answer, at most: its digest and two lengths.
const MOST_BESIDE: usize = trace::LENGTH + 20;
/// How many questions of one kind are remembered.
const MOST_QUESTIONS: usize = 4;
/// A file larger than this is none of ours.
const LIMIT: u64 = 1024 * 1024 * 1024;

/// The answers to one question that were kept by an earlier run.
#[derive(Debug)]
pub struct Cache<'p> {
    project: &'p Project,
    name: OsString,
    begun: Instant,
    bytes: Vec<u8>,
    /// In order of document.
    answers: Vec<Held>,
}

/// Where an answer stands in the bytes.
#[derive(Debug)]
struct Held {
    document: Range<usize>,
    digest: [u8; trace::LENGTH],
    answer: Range<usize>,
}

/// An answer to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Which document it is about: a name that no other has.
    pub document: &'a str,
    /// The trace of the files that it was made from, taken before they were read.
    pub trace: Trace,
    /// The youngest time of what else it holds for.
    pub newest: Age,
    /// The answer.
    pub bytes: &'a [u8],
}

impl Project {
    /// Opens what is remembered of a question: a word for its kind, and all that its answers depend on
    /// beside files of the project, the configuration, and this program. `None` where nothing may be
    /// remembered: of a commit's files, and in a program that cannot tell which one it is.
    #[must_use]
    pub fn cache(&self, kind: &str, question: &[u8]) -> Option<Cache<'_>> {
        let begun = Instant::now();
        if self.snapshot().is_some() {
            return None;
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update(&program()?.digest);
        hasher.update(&rustix::process::geteuid().as_raw().to_le_bytes());
        for part in [self.fingerprint().as_bytes(), question] {
            hasher.update(&part.len().to_le_bytes());
            hasher.update(part);
        }
        let name = format!("{}{}", prefix(kind), hasher.finalize().to_hex());
        let mut cache = Cache {
            project: self,
            name: OsString::from(name),
            begun,
            bytes: Vec::new(),
            answers: Vec::new(),
        };
        if let Some((bytes, answers)) = cache.read() {
            (cache.bytes, cache.answers) = (bytes, answers);
        }
        Some(cache)
    }

    /// Traces of files of the project.
    #[must_use]
    pub fn tracer(&self) -> Tracer<'_> {
        Tracer::new(self.folder(), Links::Below)
    }
}

/// The trace of the program that is running: two builds of one version are two programs.
fn program() -> Option<Trace> {
    let file = std::env::current_exe().ok()?;
    Trace::of(&rustix::fs::stat(&file).ok()?)
}

fn prefix(kind: &str) -> String {
    format!("cache-{kind}-")
}

impl Cache<'_> {
    /// The answer about a document that was kept with this trace.
    #[must_use]
    pub fn answer(&self, document: &str, trace: &Trace) -> Option<&[u8]> {
        let of = |held: &Held| self.bytes.get(held.document.clone()).unwrap_or_default();
        let at = self
            .answers
            .binary_search_by(|held| of(held).cmp(document.as_bytes()));
        let held = self.answers.get(at.ok()?)?;
        let answer = (held.digest == trace.digest).then(|| held.answer.clone());
        self.bytes.get(answer?)
    }

    /// How many answers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// Keeps these answers and no others. Those whose files were changed since the run began, or
    /// shortly before, are left out.
    pub fn keep<'a>(&self, answers: impl IntoIterator<Item = Answer<'a>>) {
        // A read-only tree, a full disk: then nothing is remembered.
        let _ = self.write(answers);
    }

    /// When the run began; `None` where nothing can be written, and so nothing is remembered.
    #[must_use]
    pub fn moment(&self) -> Option<Moment> {
        let folder = private_folder(self.project.folder()).ok()?;
        let beside = temporary(&self.name);
        let moment = self.moment_of(&folder.create(&beside).ok()?);
        folder.remove(&beside).ok()?;
        moment.ok()
    }

    /// When the run began, by the clock of the file system that made this file just now.
    fn moment_of(&self, file: &fs::File) -> io::Result<Moment> {
        Ok(Moment::before(
            &rustix::fs::fstat(file)?,
            self.begun.elapsed(),
        ))
    }

    fn write<'a>(&self, answers: impl IntoIterator<Item = Answer<'a>>) -> io::Result<()> {
        let folder = private_folder(self.project.folder()).map_err(io::Error::other)?;
        let is_first = folder.open_file(&self.name).is_err();
        let beside = temporary(&self.name);
        let mut file = folder.create(&beside)?;
        let begun = self.moment_of(&file)?;
        let written = file
            .write_all(&print(answers, begun))
            .and_then(|()| folder.rename(&beside, &self.name));
        if written.is_err() {
            folder.remove(&beside)?;
        }
        if is_first {
            self.forget_the_oldest(&folder)?;
        }
        written
    }

    /// Removes the files of questions of this kind that nobody has asked for long.
    fn forget_the_oldest(&self, folder: &Folder) -> io::Result<()> {
        let kind = self.name.to_string_lossy();
        let kind = kind.rsplit_once('-').map_or("", |(kind, _)| kind);
        let mut found = Vec::new();
        for entry in fs::read_dir(folder.path())?.flatten() {
            let name = entry.file_name();
            let is_ours = name
                .to_string_lossy()
                .rsplit_once('-')
                .map(|(kind, _)| kind.to_owned());
            if is_ours.as_deref() == Some(kind) && name != self.name {
                found.push((entry.metadata()?.modified()?, name));
            }
        }
        found.sort();
        let most = MOST_QUESTIONS.saturating_sub(1);
        for (_, name) in found.iter().rev().skip(most) {
            folder.remove(name)?;
        }
        Ok(())
    }

    fn read(&self) -> Option<(Vec<u8>, Vec<Held>)> {
        let root = self.project.folder();
        let private = root.child(OsStr::new(PRIVATE), Missing::Leave).ok()??;
        let file = private.open_file(&self.name).ok()?;
        let found = file.metadata().ok()?;
        if !found.is_file() || found.len() > LIMIT {
            return None;
        }
        let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or_default() + 1);
        file.take(LIMIT).read_to_end(&mut bytes).ok()?;
        let answers = parse(&bytes)?;
        Some((bytes, answers))
    }
}

fn print<'a>(answers: impl IntoIterator<Item = Answer<'a>>, begun: Moment) -> Vec<u8> {
    let answers: Vec<Answer<'_>> = answers.into_iter().collect();
    let bytes = answers
        .iter()
        .map(|answer| answer.bytes.len() + MOST_BESIDE + answer.document.len());
    let mut into = Packer::with_capacity(bytes.sum::<usize>() + HEADER.len() + SEAL);
    into.exact(HEADER);
    for answer in answers {
        if answer.trace.newest.max(answer.newest).is_before(begun) {
            into.text(answer.document);
            into.exact(&answer.trace.digest);
            into.bytes(answer.bytes);
        }
    }
    let seal = blake3::hash(into.as_bytes());
    into.exact(seal.as_bytes());
    into.into_bytes()
}

fn parse(bytes: &[u8]) -> Option<Vec<Held>> {
    let (body, seal) = bytes.split_last_chunk::<SEAL>()?;
    let mut from = Unpacker::new(body.strip_prefix(HEADER)?);
    if blake3::hash(body).as_bytes() != seal {
        return None;
    }
    let end = |from: &Unpacker<'_>| body.len() - from.len();
    let mut answers = Vec::new();
    while !from.is_empty() {
        let document = from.text()?.len();
        let document = end(&from).checked_sub(document)?..end(&from);
        let digest = from.exact()?;
        let answer = from.bytes()?.len();
        let answer = end(&from).checked_sub(answer)?..end(&from);
        answers.push(Held {
            document,
            digest,
            answer,
        });
    }
    let name = |held: &Held| body.get(held.document.clone());
    answers.is_sorted_by_key(name).then_some(answers)
}

//! A build that is over, with all that it was made of: where nothing of that has changed, the next one has
//! nothing to do but to say the same.
//!
//! What a build is made of: the program, its options and the configuration (which name the file of the cache);
//! the names of all documents, and how their files look; files of notes and of the theme; the addresses of articles; what the last build
//! left for this one; files beside documents that were asked for; git's history, where it was asked when sources changed;
//! and the files in the output folder. A build
//! that follows another and finds what that one left comes to the same: what it is told of it, it says again
//! (see `ledger`).

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use hexapla_repo::{Age, Answer, Cache, DocumentFile, Outputs, Packer, Trace, Tracer, Unpacker};
use hexapla_report::{BuildReport, Finding};
use rayon::prelude::*;

use crate::{
    remember::Remember,
    session::Session,
    verbs::site::{Hung, addresses::Addresses},
};

/// How many documents are looked at after each other: in order of path, so that they share folders.
const TOGETHER: usize = 64;
/// There is one answer: of all documents together.
const ALL: &str = "all";

/// A file that the system failed to read; it may not do so again.
const FAILED: &str = "file/unreadable";

/// Files beside documents that were asked for, by path from the project's root, and how they looked.
pub(super) type Asked = BTreeMap<String, Trace>;

/// What is known of a build before the first document is read.
pub(super) struct Whole<'s> {
    session: &'s Session<'s>,
    cache: Cache<'s>,
    trace: Trace,
}

/// What a build came to.
pub(super) struct Came<'a> {
    pub(super) report: &'a BuildReport,
    pub(super) findings: &'a [Finding],
    /// What it left for the next one.
    pub(super) ledger: &'a str,
    pub(super) on: &'a Hung,
    /// BLAKE3 of the list of its files.
    pub(super) listed: &'a [u8; 32],
}

impl<'s> Whole<'s> {
    /// Looks at what a build is made of; `None` where nothing can be remembered.
    pub(super) fn look(session: &'s Session<'s>, about: &str) -> Option<Self> {
        let project = session.project;
        let question = format!("{about}\0{}", project.root.display());
        let cache = project.cache("whole", question.as_bytes())?;
        let found = session.discovered().ok()?;
        let notes = project.notes(&found.documents).ok()?;
        let theme = project.theme().ok()?;
        let addresses = Addresses::of(session).ok()?;
        let orphans = project.orphans(&found.documents);
        let mut told = Packer::default();
        told.text(&format!("{:?}\0{:?}\0{notes:?}", found.refused, found.idle));
        told.text(&addresses.print());
        told.text(&format!("{:?}", theme.left_out));
        for (name, bytes) in &theme.files {
            told.text(name);
            told.bytes(bytes);
        }
        let documents: Vec<&DocumentFile> = found.documents.iter().chain(&orphans).collect();
        for document in &documents {
            told.number(document.set);
            told.text(document.path.as_str());
            told.bytes(document.file.as_os_str().as_encoded_bytes());
        }
        let looks: Vec<Looks> = documents
            .par_chunks(TOGETHER)
            .flat_map_iter(|documents| session.look_at_all(documents))
            .collect();
        if let Some(look) = session.look {
            let present = looks.iter().take(found.documents.len());
            let traces = present.map(|looks| looks.plain).collect();
            look.traces.get_or_init(|| traces);
        }
        let all = looks.iter().map(|looks| looks.trace);
        Some(Self {
            session,
            cache,
            trace: Trace::of_all(all).with(&told.into_bytes()),
        })
    }

    /// What the build came to that was made of just this, if the output folder holds what it left.
    pub(super) fn recall(
        &self,
        outputs: &Outputs,
        ledger: &str,
    ) -> Option<(BuildReport, Vec<Finding>)> {
        let mut from = Unpacker::new(self.cache.answer(ALL, &self.trace)?);
        let listed: [u8; 32] = from.exact()?;
        if from.exact()? != *blake3::hash(ledger.as_bytes()).as_bytes() {
            return None;
        }
        let mut tracer = self.session.project.tracer();
        for _ in 0..from.number()? {
            let (path, digest): (&str, [u8; 16]) = (from.text()?, from.exact()?);
            let look = self.session.look(path, &mut tracer);
            if look.digest() != digest {
                return None;
            }
        }
        let history: Option<String> = Option::unpack(&mut from)?;
        if history.is_some_and(|mark| mark != self.session.project.history_mark()) {
            return None;
        }
        let report = BuildReport::unpack(&mut from)?;
        let findings = Vec::unpack(&mut from)?;
        let holds = from.is_empty() && outputs.are_as_listed(&listed);
        holds.then_some((report, findings))
    }

    /// Keeps what the build came to, unless the system failed it.
    pub(super) fn keep(&self, came: &Came<'_>) {
        if came.findings.iter().any(|found| found.rule == FAILED) {
            return;
        }
        let mut into = Packer::default();
        into.exact(came.listed);
        into.exact(blake3::hash(came.ledger.as_bytes()).as_bytes());
        into.number(came.on.shown.len());
        let mut newest = Age::NEVER;
        for (path, look) in &came.on.shown {
            into.text(path);
            into.exact(&look.digest());
            newest = newest.max(look.newest());
        }
        came.on.history.pack(&mut into);
        came.report.pack(&mut into);
        into.number(came.findings.len());
        for finding in came.findings {
            finding.pack(&mut into);
        }
        self.cache.keep([Answer {
            document: ALL,
            trace: self.trace,
            newest,
            bytes: &into.into_bytes(),
        }]);
    }
}

/// How the files of a document look.
struct Looks {
    /// Where each is a plain file or absent.
    plain: Option<Trace>,
    trace: Trace,
}

impl Session<'_> {
    /// How all files look that a survey may read of these documents.
    fn look_at_all(&self, documents: &[&DocumentFile]) -> Vec<Looks> {
        let mut tracer = self.project.tracer();
        let mut look = |document: &&DocumentFile| {
            let files = self.all_files_of(document);
            let plain = tracer.trace(files.iter().map(AsRef::as_ref));
            let trace = plain.unwrap_or_else(|| {
                let mut look = |file: &PathBuf| tracer.look(file, || self.project.read_bytes(file));
                Trace::of_all(files.iter().map(&mut look))
            });
            Looks { plain, trace }
        };
        documents.iter().map(&mut look).collect()
    }

    fn all_files_of(&self, document: &DocumentFile) -> Vec<PathBuf> {
        let locales = &self.project.config.locales;
        let catalogs = locales
            .iter()
            .map(|locale| self.project.catalog_file(document, locale));
        [document.file.clone(), self.project.template_file(document)]
            .into_iter()
            .chain(catalogs)
            .collect()
    }

    /// How a file beside documents looks, by its path from the project's root.
    pub(crate) fn look(&self, path: &str, tracer: &mut Tracer<'_>) -> Trace {
        tracer.look(Path::new(path), || self.project.bytes(path))
    }
}

//! Results that an earlier run kept, for documents whose files are as they were.

use std::borrow::Cow;

use hexapla_core::NORMALIZATION;
use hexapla_formats::{EXTRACTOR, Format};
use hexapla_repo::{Age, Answer, Cache, DocumentFile, Packer, Trace, Unpacker};
use hexapla_report::Finding;
use rayon::prelude::*;

use super::{scope::Scope, ties::Ties, visit::Visit};
use crate::{remember::Remember, session::Session};

/// How many documents are looked at after each other: in order of path, so that they share folders.
const TOGETHER: usize = 64;

/// Which results of a verb are remembered, and how.
///
/// Only a result that follows from the document's own files and the configuration may be; whoever
/// asks sees to it that `about` tells everything else that it depends on.
pub(crate) struct Memory<'m, T> {
    /// A word for the verb.
    pub(crate) kind: &'static str,
    /// What was asked for.
    pub(crate) about: &'m [u8],
    /// Puts a result down; `None` where it is not to be remembered, else the youngest time of files
    /// that it speaks of.
    pub(crate) pack: &'m (dyn Fn(&T, &mut Packer) -> Option<Age> + Sync),
    /// Begins to take up results of documents that follow each other.
    pub(crate) unpack: &'m (dyn Fn() -> Unpack<'m, T> + Sync),
}

/// Takes up one result; `None` where it no longer holds.
pub(crate) type Unpack<'m, T> = Box<dyn FnMut(&mut Unpacker<'_>) -> Option<T> + 'm>;

/// What is remembered of a project's documents while it is surveyed.
pub(super) struct Remembered<'p, 'm, T> {
    memory: Memory<'m, T>,
    cache: Cache<'p>,
    names: Vec<String>,
    traces: Vec<Option<Trace>>,
}

/// A result as it was kept.
type Recalled<T> = (Trace, Option<Known<T>>);

/// A document, what its result is remembered by, and the trace of its files where that was taken already.
struct Named<'d> {
    document: &'d DocumentFile,
    name: &'d str,
    trace: Option<Trace>,
}

/// A result with what came with it.
struct Known<T> {
    ties: Ties,
    findings: Vec<Finding>,
    result: T,
}

impl<'p, 'm, T: Send> Remembered<'p, 'm, T> {
    /// Takes up what is remembered: for each document its result, where it holds, as a visit.
    pub(super) fn recall(
        session: &Session<'p>,
        memory: Memory<'m, T>,
        documents: &[DocumentFile],
        scope: &Scope<'_>,
    ) -> Option<(Self, Vec<Option<Visit<T>>>)> {
        let mut question = Packer::default();
        question.number(EXTRACTOR as usize);
        question.number(NORMALIZATION as usize);
        for locale in scope.locales {
            question.number(*locale);
        }
        question.exact(b"\xFF");
        question.exact(memory.about);
        let cache = session.project.cache(memory.kind, &question.into_bytes())?;
        let name = |document: &DocumentFile| format!("{}\0{}", document.path, document.set);
        let names: Vec<String> = documents.iter().map(name).collect();
        let looked = session.looked(scope);
        let trace = |index: usize| looked.and_then(|traces| *traces.get(index)?);
        let all: Vec<Named<'_>> = documents
            .iter()
            .zip(&names)
            .enumerate()
            .map(|(index, (document, name))| Named {
                document,
                name,
                trace: trace(index).filter(|_| has_template(document)),
            })
            .collect();
        let recalled: Vec<Option<Recalled<T>>> = all
            .par_chunks(TOGETHER)
            .flat_map_iter(|chunk| session.recall_chunk(chunk, &cache, &memory, scope))
            .collect();
        let (traces, visits) = recalled
            .into_iter()
            .map(|recalled| {
                let (trace, known) = recalled.unzip();
                let known = known.flatten();
                let visit =
                    |known: Known<T>| Visit::remembered(known.result, known.findings, known.ties);
                (trace, known.map(visit))
            })
            .unzip();
        let remembered = Self {
            memory,
            cache,
            names,
            traces,
        };
        Some((remembered, visits))
    }

    /// Keeps what is to be remembered of these visits, of which `is_own` tells whether no other document
    /// had a part in it.
    pub(super) fn keep(&self, visits: &[Visit<T>], is_own: impl Fn(usize) -> bool + Sync)
    where
        T: Sync,
    {
        let answers: Vec<Option<Fresh<'_>>> = visits
            .par_iter()
            .enumerate()
            .map(|(index, visit)| self.answer(index, visit, is_own(index)))
            .collect();
        let is_news = |answer: &&Fresh<'_>| answer.is_news;
        let is_same = answers.iter().flatten().filter(is_news).count() == 0
            && answers.iter().flatten().count() == self.cache.len();
        if is_same {
            return;
        }
        self.cache
            .keep(answers.iter().flatten().map(|answer| Answer {
                document: answer.document,
                trace: answer.trace,
                newest: answer.newest,
                bytes: &answer.bytes,
            }));
    }

    fn answer(&self, index: usize, visit: &Visit<T>, is_own: bool) -> Option<Fresh<'_>> {
        let document = self.names.get(index)?;
        let trace = (*self.traces.get(index)?)?;
        if visit.is_remembered {
            return Some(Fresh {
                document,
                trace: trace.at_rest(),
                newest: Age::NEVER,
                bytes: Cow::Borrowed(self.cache.answer(document, &trace)?),
                is_news: false,
            });
        }
        if !is_own || !visit.is_at_rest || !visit.findings.iter().all(is_lasting) {
            return None;
        }
        let mut into = Packer::default();
        visit.ties.pack(&mut into);
        visit.findings.pack(&mut into);
        let newest = (self.memory.pack)(visit.result.as_ref()?, &mut into)?;
        Some(Fresh {
            document,
            trace,
            newest,
            bytes: Cow::Owned(into.into_bytes()),
            is_news: true,
        })
    }
}

/// Whether a finding follows from the document's own files alone: not from a failure of the system, nor
/// from the whole of a file of notes.
fn is_lasting(finding: &Finding) -> bool {
    !finding.rule.starts_with("file/") && !finding.rule.starts_with("notes/")
}

/// An answer to be kept.
struct Fresh<'a> {
    document: &'a str,
    trace: Trace,
    newest: Age,
    bytes: Cow<'a, [u8]>,
    is_news: bool,
}

fn has_template(document: &DocumentFile) -> bool {
    match document.format {
        Format::Fluent | Format::Json | Format::Yaml => false,
        Format::Markdown | Format::Text | Format::Html => true,
    }
}

impl Session<'_> {
    fn recall_chunk<T>(
        &self,
        documents: &[Named<'_>],
        cache: &Cache<'_>,
        memory: &Memory<'_, T>,
        scope: &Scope<'_>,
    ) -> Vec<Option<Recalled<T>>> {
        let mut tracer = self.project.tracer();
        let mut unpack = (memory.unpack)();
        let mut recall = |named: &Named<'_>| {
            let Named { document, name, .. } = *named;
            let mut look = || {
                let files = self.files_of(document, scope);
                tracer.trace(files.iter().map(AsRef::as_ref))
            };
            let trace = named.trace.or_else(&mut look)?;
            let notes = scope.notes.map(|notes| notes.on(&document.file));
            let trace = match notes.filter(|notes| !notes.is_empty()) {
                Some(notes) => trace.with(format!("{notes:?}").as_bytes()),
                None => trace,
            };
            let mut known = || {
                let mut from = Unpacker::new(cache.answer(name, &trace)?);
                let known = Known {
                    ties: Ties::unpack(&mut from)?,
                    findings: Vec::unpack(&mut from)?,
                    result: unpack(&mut from)?,
                };
                from.is_empty().then_some(known)
            };
            Some((trace, known()))
        };
        documents.iter().map(&mut recall).collect()
    }

    /// The traces of all documents with a template, if the verb took them of the files that this survey reads.
    fn looked(&self, scope: &Scope<'_>) -> Option<&[Option<Trace>]> {
        let mut every = 0..self.project.config.locales.len();
        let traces = self.look?.traces.get()?;
        let is_of_all = every.all(|locale| scope.locales.contains(&locale));
        is_of_all.then_some(traces.as_slice())
    }

    /// The files that a visit reads of a document with a template, or that needs none.
    fn files_of(&self, document: &DocumentFile, scope: &Scope<'_>) -> Vec<std::path::PathBuf> {
        let project = self.project;
        let has_template = has_template(document);
        let mut files = vec![document.file.clone()];
        files.extend(has_template.then(|| project.template_file(document)));
        for (index, locale) in project.config.locales.iter().enumerate() {
            if !has_template || scope.locales.contains(&index) {
                files.push(project.catalog_file(document, locale));
            }
        }
        files
    }
}

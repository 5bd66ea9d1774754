//! All documents of a project, viewed in parallel: read, view, work; then what moved between them.

mod findings;
mod gone;
mod memory;
mod scope;
mod ties;
mod visit;

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicUsize, Ordering},
};

use hexapla_core::DocumentPath;
use hexapla_repo::{Discovered, DocumentFile};
use hexapla_report::Finding;
use rayon::prelude::*;

use crate::{
    error::Error,
    residue::{Residue, Transfers},
    seen::Seen,
    selection::Selection,
    session::Session,
    settle::settle,
    view::View,
};
pub(crate) use gone::Gone;
use gone::gone;
use memory::Remembered;
pub(crate) use memory::{Memory, Unpack};
pub(crate) use scope::Baseline;
use scope::{Scope, Times};
use ties::{Ties, tied};
pub(crate) use visit::Visit;

/// What a survey gives: one result for each readable document, in order of path, and all findings.
pub(crate) struct Surveyed<T> {
    pub(crate) results: Vec<T>,
    pub(crate) findings: Vec<Finding>,
    /// Whether every document could be read and worked on.
    pub(crate) is_whole: bool,
    /// Documents that are no longer there, in order of path.
    pub(crate) gone: Vec<Gone>,
}

impl Session<'_> {
    /// Does `work` on the view of every document, with the catalogs of `locales` (indexes into the
    /// configuration). Work may be done twice on a document; its last result counts.
    ///
    /// Phase one takes each document by itself. Then residues are settled, and documents with new
    /// units, or to which another hands something, are viewed again with all catalogs at hand.
    pub(crate) fn survey<T: Send + Sync>(
        &self,
        locales: &[usize],
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        self.survey_with(&Scope::of(locales), None, &work)
    }

    /// As [`Session::survey`]; results are remembered. Documents whose files are as they were when a
    /// result was kept are not read.
    pub(crate) fn survey_remembered<T: Send + Sync>(
        &self,
        locales: &[usize],
        memory: Option<Memory<'_, T>>,
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        self.survey_with(&Scope::of(locales), memory, &work)
    }

    /// As [`Session::survey`], where first visits are remembered from one survey to the next.
    pub(crate) fn survey_again<T: Clone + Send + Sync>(
        &self,
        locales: &[usize],
        seen: &Seen<T>,
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        let visit = |document: &DocumentFile, scope: &Scope<'_>| {
            let visit = || self.visit(document, scope, &Transfers::default(), &work);
            seen.visit(self, document, visit)
        };
        self.survey_by(&Scope::of(locales), None, &visit, &work)
    }

    /// As [`Session::survey`], with documents compared with other templates than those on disk.
    pub(crate) fn survey_against<T: Send + Sync>(
        &self,
        baseline: &Baseline,
        locales: &[usize],
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        let scope = Scope {
            baseline: Some(baseline),
            ..Scope::of(locales)
        };
        self.survey_with(&scope, None, &work)
    }

    /// As [`Session::survey_remembered`], for work that has effects: it is done once on each document,
    /// and waits for the second phase wherever that could hand the document something. Of what is
    /// remembered, whoever takes it up makes the effects.
    pub(crate) fn survey_once<T: Send + Sync>(
        &self,
        locales: &[usize],
        memory: Option<Memory<'_, T>>,
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        let scope = Scope {
            times: Times::Once,
            ..Scope::of(locales)
        };
        self.survey_with(&scope, memory, &work)
    }

    fn survey_with<T: Send + Sync>(
        &self,
        scope: &Scope<'_>,
        memory: Option<Memory<'_, T>>,
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Surveyed<T>, Error> {
        let visit = |document: &DocumentFile, scope: &Scope<'_>| {
            self.visit(document, scope, &Transfers::default(), work)
        };
        self.survey_by(scope, memory, &visit, work)
    }

    /// A survey in which `first` is how a document is visited in phase one.
    fn survey_by<T: Send + Sync>(
        &self,
        scope: &Scope<'_>,
        memory: Option<Memory<'_, T>>,
        first: &(impl Fn(&DocumentFile, &Scope<'_>) -> Result<Visit<T>, Error> + Sync),
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Surveyed<T>, Error> {
        let Discovered {
            documents,
            refused,
            idle,
        } = self.discovered()?;
        let notes = self.project.notes(&documents)?;
        let scope = &Scope {
            notes: Some(&notes),
            ..*scope
        };
        let done = AtomicUsize::new(0);
        let step = || {
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            (self.progress)(done.min(documents.len()), documents.len());
        };
        let recall =
            || memory.and_then(|memory| Remembered::recall(self, memory, &documents, scope));
        let find_orphans = || match scope.baseline {
            Some(baseline) => self.only_in(baseline, &documents),
            None => self.project.orphans(&documents),
        };
        let (known, orphans) = rayon::join(recall, find_orphans);
        let (remembered, known) = known.unzip();
        let mut visits = self.first_round(&documents, scope, known, &step, first)?;
        let left_behind = self.left_behind(&orphans, scope)?;
        if remembered.is_some() {
            self.wake(&documents, scope, (&mut visits, &left_behind), work)?;
        }
        let residue = |visit: &mut Visit<T>| std::mem::take(&mut visit.residue);
        let mut residues: Vec<Residue> = visits.iter_mut().map(residue).collect();
        residues.extend(left_behind);
        let transfers = settle(&residues);
        let parts = (residues.as_slice(), transfers.as_slice());
        for (index, visit) in self.second_round(&documents, scope, &visits, parts, &step, work)? {
            if let Some(slot) = visits.get_mut(index) {
                *slot = visit;
            }
        }
        if let Some(remembered) = remembered {
            let is_own = |index: usize| transfers.get(index).is_some_and(Transfers::is_empty);
            remembered.keep(&visits, is_own);
        }
        let mut surveyed = Surveyed {
            results: Vec::new(),
            findings: refused.iter().map(|file| self.refused(file)).collect(),
            is_whole: refused.is_empty() && visits.iter().all(|visit| visit.result.is_some()),
            gone: gone(orphans, residues, &transfers),
        };
        for visit in visits {
            surveyed.results.extend(visit.result);
            surveyed.findings.extend(visit.findings);
        }
        surveyed.findings.extend(self.notes_findings(&notes));
        surveyed.findings.extend(self.idle_findings(&idle));
        Ok(surveyed)
    }

    /// Visits each document by itself, but for those whose result is known.
    fn first_round<T: Send + Sync>(
        &self,
        documents: &[DocumentFile],
        scope: &Scope<'_>,
        known: Option<Vec<Option<Visit<T>>>>,
        step: &(impl Fn() + Sync),
        first: &(impl Fn(&DocumentFile, &Scope<'_>) -> Result<Visit<T>, Error> + Sync),
    ) -> Result<Vec<Visit<T>>, Error> {
        let nothing = || documents.iter().map(|_| None).collect();
        documents
            .par_iter()
            .zip(known.unwrap_or_else(nothing))
            .map(|(document, known)| {
                let visit = match known {
                    Some(visit) => visit,
                    None => first(document, scope)?,
                };
                if !visit.is_deferred {
                    step();
                }
                Ok(visit)
            })
            .collect()
    }

    /// Visits the documents that were remembered and that are tied to another.
    fn wake<T: Send + Sync>(
        &self,
        documents: &[DocumentFile],
        scope: &Scope<'_>,
        (visits, left_behind): (&mut [Visit<T>], &[Residue]),
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<(), Error> {
        let present = visits
            .iter_mut()
            .map(|visit| std::mem::take(&mut visit.ties));
        let ties: Vec<Ties> = present
            .chain(left_behind.iter().map(Residue::ties))
            .collect();
        let tied = tied(&ties);
        for (visit, ties) in visits.iter_mut().zip(ties) {
            visit.ties = ties;
        }
        let asleep = documents.par_iter().zip(visits).enumerate();
        asleep
            .filter(|(index, (_, visit))| visit.is_remembered && tied.contains(index))
            .try_for_each(|(_, (document, visit))| {
                *visit = self.visit(document, scope, &Transfers::default(), work)?;
                Ok(())
            })
    }

    /// Visits again what the global phase hands something to, what has new units and was not seen
    /// with all catalogs, and what was deferred.
    fn second_round<T: Send + Sync>(
        &self,
        documents: &[DocumentFile],
        scope: &Scope<'_>,
        visits: &[Visit<T>],
        (residues, transfers): (&[Residue], &[Transfers]),
        step: &(impl Fn() + Sync),
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Vec<(usize, Visit<T>)>, Error> {
        let every: Vec<usize> = (0..self.project.config.locales.len()).collect();
        let mut again = Vec::new();
        for (index, visit) in visits.iter().enumerate() {
            let parts = documents
                .get(index)
                .zip(residues.get(index))
                .zip(transfers.get(index));
            let Some(((document, residue), transfers)) = parts else {
                continue;
            };
            let has_news = !residue.added.is_empty();
            // It has only given something away, which work that is done once does not ask for.
            if scope.times == Times::Once && visit.result.is_some() {
                continue;
            }
            if visit.is_deferred || !transfers.is_empty() || (has_news && !visit.is_complete) {
                let wanted: &[usize] = if has_news { &every } else { scope.locales };
                again.push((index, document, wanted, transfers));
            }
        }
        again
            .into_par_iter()
            .map(|(index, document, wanted, transfers)| {
                let scope = Scope {
                    locales: wanted,
                    times: Times::Repeatable,
                    ..*scope
                };
                let visit = self.visit(document, &scope, transfers, work)?;
                step();
                Ok((index, visit))
            })
            .collect()
    }

    /// Does `work` on some documents by themselves: those of which an earlier survey said that nothing of
    /// others matters to them.
    pub(crate) fn revisit<T: Send + Sync>(
        &self,
        locales: &[usize],
        paths: &BTreeSet<DocumentPath>,
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Vec<T>, Error> {
        if paths.is_empty() {
            return Ok(Vec::new());
        }
        let documents = self.discovered()?.documents;
        let notes = self.project.notes(&documents)?;
        let scope = Scope {
            notes: Some(&notes),
            ..Scope::of(locales)
        };
        let wanted = |document: &&DocumentFile| paths.contains(&document.path);
        let visit = |document: &DocumentFile| {
            let visit = self.visit(document, &scope, &Transfers::default(), &work)?;
            Ok(visit.result)
        };
        let visits: Vec<Option<T>> = documents
            .par_iter()
            .filter(wanted)
            .map(visit)
            .collect::<Result<_, Error>>()?;
        Ok(visits.into_iter().flatten().collect())
    }

    /// Checks that each document asked for is there.
    pub(crate) fn check_selection(&self, selection: &Selection) -> Result<(), Error> {
        if selection.is_all() {
            return Ok(());
        }
        let documents = self.project.discover()?;
        let named = documents
            .iter()
            .map(|document| (&document.path, self.relative(&document.file)));
        selection.check(&named.collect::<Vec<_>>())
    }
}

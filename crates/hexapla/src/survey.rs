//! All documents of a project, viewed in parallel: read, view, work; then what moved between them.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use hexapla_catalog::{Annotations, Form, Syntax};
use hexapla_core::{Argument, Diagnostic, Rule};
use hexapla_formats::Format;
use hexapla_repo::{DocumentFile, FileText, Read, Stamp};
use hexapla_report::Finding;
use rayon::prelude::*;

use crate::{
    error::Error,
    residue::{Residue, Transfers, settle},
    selection::Selection,
    session::Session,
    view::{Files, Reading, View, view},
};

/// What a survey gives: one result for each readable document, in order of path, and all findings.
pub(crate) struct Surveyed<T> {
    pub(crate) results: Vec<T>,
    pub(crate) findings: Vec<Finding>,
    /// Whether every document could be read and worked on.
    pub(crate) is_whole: bool,
}

struct Visit<T> {
    result: Option<T>,
    findings: Vec<Finding>,
    residue: Residue,
    /// Whether the catalogs of all locales were at hand.
    is_complete: bool,
    /// Whether work waits for the second phase.
    is_deferred: bool,
}

/// How often work may be done on one document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    Repeatable,
    Once,
}

impl<T> Visit<T> {
    fn failed(findings: Vec<Finding>) -> Self {
        Self {
            result: None,
            findings,
            residue: Residue::default(),
            is_complete: true,
            is_deferred: false,
        }
    }
}

const CRASHED: Rule = Rule::new("document/crashed");

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
        self.survey_with(locales, Times::Repeatable, &work)
    }

    /// As [`Session::survey`], for work that has effects: it is done once on each document, and
    /// waits for the second phase wherever that could hand the document something.
    pub(crate) fn survey_once<T: Send + Sync>(
        &self,
        locales: &[usize],
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        self.survey_with(locales, Times::Once, &work)
    }

    fn survey_with<T: Send + Sync>(
        &self,
        locales: &[usize],
        times: Times,
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Surveyed<T>, Error> {
        let documents = self.project.discover()?;
        let done = AtomicUsize::new(0);
        let step = || (self.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, documents.len());
        let mut visits: Vec<Visit<T>> = documents
            .par_iter()
            .map(|document| {
                let visit = self.visit(document, locales, times, &Transfers::default(), work)?;
                if !visit.is_deferred {
                    step();
                }
                Ok(visit)
            })
            .collect::<Result<_, Error>>()?;
        let mut residues: Vec<Residue> = visits
            .iter_mut()
            .map(|visit| std::mem::take(&mut visit.residue))
            .collect();
        residues.extend(self.left_behind(&documents, locales)?);
        for (index, visit) in
            self.second_round(&documents, locales, &visits, &residues, &step, work)?
        {
            if let Some(slot) = visits.get_mut(index) {
                *slot = visit;
            }
        }
        let mut surveyed = Surveyed {
            results: Vec::new(),
            findings: Vec::new(),
            is_whole: visits.iter().all(|visit| visit.result.is_some()),
        };
        for visit in visits {
            surveyed.results.extend(visit.result);
            surveyed.findings.extend(visit.findings);
        }
        Ok(surveyed)
    }

    /// Visits again what the global phase hands something to, what has new units and was not seen
    /// with all catalogs, and what was deferred.
    fn second_round<T: Send + Sync>(
        &self,
        documents: &[DocumentFile],
        locales: &[usize],
        visits: &[Visit<T>],
        residues: &[Residue],
        step: &(impl Fn() + Sync),
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Vec<(usize, Visit<T>)>, Error> {
        let transfers = settle(residues);
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
            if visit.is_deferred || !transfers.is_empty() || (has_news && !visit.is_complete) {
                let wanted: &[usize] = if has_news { &every } else { locales };
                again.push((index, document, wanted, transfers));
            }
        }
        again
            .into_par_iter()
            .map(|(index, document, wanted, transfers)| {
                let visit = self.visit(document, wanted, Times::Repeatable, transfers, work)?;
                step();
                Ok((index, visit))
            })
            .collect()
    }

    /// The residues of documents that only their templates tell of: all their units left.
    fn left_behind(
        &self,
        documents: &[DocumentFile],
        locales: &[usize],
    ) -> Result<Vec<Residue>, Error> {
        let orphans = self.project.orphans(documents);
        let visits: Vec<Visit<()>> = orphans
            .par_iter()
            .map(|orphan| {
                self.visit(
                    orphan,
                    locales,
                    Times::Repeatable,
                    &Transfers::default(),
                    &|_| (),
                )
            })
            .collect::<Result<_, Error>>()?;
        Ok(visits.into_iter().map(|visit| visit.residue).collect())
    }

    fn visit<T>(
        &self,
        document: &DocumentFile,
        locales: &[usize],
        times: Times,
        transfers: &Transfers,
        work: &impl Fn(&View<'_>) -> T,
    ) -> Result<Visit<T>, Error> {
        let mut findings = Vec::new();
        let Some(files) = self.read_files(document, locales, &mut findings)? else {
            return Ok(Visit::failed(findings));
        };
        let is_complete = files.catalogs.iter().all(Option::is_some);
        let reading = self.reading(document);
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let view = view(document, &files, &reading, transfers);
            let residue = view.residue();
            let must_wait = times == Times::Once && !residue.is_settled();
            let result = (!must_wait).then(|| work(&view));
            (result, self.findings(&view), residue)
        }));
        let Ok((result, found, residue)) = worked else {
            let crashed = Diagnostic::error(CRASHED);
            findings.push(self.finding(&crashed, document, &document.file, ""));
            return Ok(Visit::failed(findings));
        };
        findings.extend(found);
        Ok(Visit {
            is_deferred: result.is_none(),
            result,
            findings,
            residue,
            is_complete,
        })
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

    pub(crate) fn reading(&self, document: &DocumentFile) -> Reading {
        let set = self.project.config.documents.get(document.set);
        let annotated = set.is_some_and(|set| set.annotations);
        let annotations = if annotated {
            Annotations::Kept
        } else {
            Annotations::Plain
        };
        Reading {
            options: self.project.options(document),
            form: match document.format {
                Format::Markdown | Format::Text | Format::Html => Form::Records,
                Format::Fluent => Form::Keys(annotations),
                Format::Json => self.strings_form(document, Syntax::Json),
                Format::Yaml => self.strings_form(document, Syntax::Yaml),
            },
            policy: self.project.config.changes,
        }
    }

    /// The form of the catalogs of a file of strings: records, where the project keeps them in Fluent
    /// files; else files like their source.
    fn strings_form(&self, document: &DocumentFile, syntax: Syntax) -> Form {
        let file = self.project.template_file(document);
        let is_fluent = file.extension().is_some_and(|ending| ending == "ftl");
        if is_fluent {
            Form::Records
        } else {
            Form::Strings(syntax)
        }
    }

    fn read_files(
        &self,
        document: &DocumentFile,
        locales: &[usize],
        findings: &mut Vec<Finding>,
    ) -> Result<Option<Files>, Error> {
        let mut text = |file: &Path| -> Result<Option<FileText>, Error> {
            match self.project.read(file)? {
                Read::Text(text) => Ok(Some(text)),
                Read::Absent => Ok(Some(absent())),
                Read::Unreadable(diagnostic) => {
                    findings.push(placed(self.finding(&diagnostic, document, file, "")));
                    Ok(None)
                }
            }
        };
        let Some(source) = text(&document.file)? else {
            return Ok(None);
        };
        let template = match document.format {
            Format::Fluent | Format::Json | Format::Yaml => Some(absent()),
            // A template is a registry; the document is read without one that cannot be.
            Format::Markdown | Format::Text | Format::Html => {
                text(&self.project.template_file(document))?
            }
        };
        // Without a template, what catalogs remember is all there is to name units by.
        let needs_all = template
            .as_ref()
            .is_none_or(|template| template.stamp == Stamp::Absent);
        let mut catalogs = Vec::new();
        for (index, locale) in self.project.config.locales.iter().enumerate() {
            let wanted = needs_all || locales.contains(&index);
            let file = wanted.then(|| self.project.catalog_file(document, locale));
            catalogs.push(file.map(|file| text(&file)).transpose()?.flatten());
        }
        Ok(Some(Files {
            source,
            is_template_unreadable: template.is_none(),
            template: template.unwrap_or_else(absent),
            catalogs,
        }))
    }

    fn findings(&self, view: &View<'_>) -> Vec<Finding> {
        let source = &view.files.source.text;
        let place =
            |diagnostic: &Diagnostic| self.finding(diagnostic, view.file, &view.file.file, source);
        let mut findings: Vec<Finding> = view.document.diagnostics.iter().map(place).collect();
        let template = self.project.template_file(view.file);
        let text = &view.files.template.text;
        findings.extend(
            view.template_diagnostics
                .iter()
                .map(|found| self.finding(found, view.file, &template, text)),
        );
        let locales = self.project.config.locales.iter().zip(&view.catalogs);
        for (index, (locale, catalog)) in locales.enumerate() {
            let Some(catalog) = catalog else { continue };
            let file = self.project.catalog_file(view.file, locale);
            let found = catalog
                .diagnostics
                .iter()
                .cloned()
                .chain(view.unknown_ids(index));
            findings.extend(found.map(|found| {
                let finding = self.finding(&found, view.file, &file, catalog.text);
                finding.in_locale(locale.tag.as_str())
            }));
        }
        findings
    }

    pub(crate) fn finding(
        &self,
        diagnostic: &Diagnostic,
        document: &DocumentFile,
        file: &Path,
        text: &str,
    ) -> Finding {
        Finding::new(
            diagnostic,
            document.path.as_str(),
            &self.relative(file),
            text,
        )
    }
}

/// A finding about bytes that are no text: its line is an argument, and there is nothing to show.
fn placed(mut finding: Finding) -> Finding {
    let line = finding.arguments.iter().find(|(name, _)| *name == "line");
    finding.line = match line {
        Some((_, Argument::Number(line))) => usize::try_from(*line).unwrap_or_default(),
        Some((_, Argument::Text(_))) | None => 0,
    };
    (finding.column, finding.excerpt) = (0, None);
    finding
}

/// The text of a file that is not there.
fn absent() -> FileText {
    FileText {
        text: String::new(),
        stamp: Stamp::Absent,
    }
}

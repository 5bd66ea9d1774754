//! All documents of a project, viewed in parallel: read, view, work; then what moved between them.

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use hexapla_catalog::{Annotations, Form, Syntax};
use hexapla_core::{Argument, Diagnostic, DocumentPath, Rule, UnitId};
use hexapla_formats::Format;
use hexapla_repo::{
    Discovered, DocumentFile, FileText, LocaleConfig, Notes, Read, RefusedFile, Stamp,
};
use hexapla_report::{Finding, Lines};
use rayon::prelude::*;

use crate::{
    error::Error,
    residue::{Residue, Transfers},
    seen::Seen,
    selection::Selection,
    session::Session,
    settle::settle,
    view::{Files, Reading, View, view},
};

/// What a survey gives: one result for each readable document, in order of path, and all findings.
pub(crate) struct Surveyed<T> {
    pub(crate) results: Vec<T>,
    pub(crate) findings: Vec<Finding>,
    /// Whether every document could be read and worked on.
    pub(crate) is_whole: bool,
    /// Documents that are no longer there, in order of path.
    pub(crate) gone: Vec<Gone>,
}

/// A document that is no longer there, by its template.
pub(crate) struct Gone {
    /// Its path.
    pub(crate) path: DocumentPath,
    /// Where it was, absolute.
    pub(crate) file: PathBuf,
    /// Its units that came up in no other document.
    pub(crate) units: Vec<(UnitId, String)>,
}

/// What is left of orphans: the last of the residues are theirs.
fn gone(orphans: Vec<DocumentFile>, residues: Vec<Residue>, transfers: &[Transfers]) -> Vec<Gone> {
    let first = residues.len().saturating_sub(orphans.len());
    let left = residues.into_iter().zip(transfers).skip(first);
    let gone = orphans
        .into_iter()
        .zip(left)
        .map(|(orphan, (residue, transfers))| Gone {
            path: orphan.path,
            file: orphan.file,
            units: residue
                .removed
                .into_iter()
                .filter(|unit| unit.in_template && !transfers.departed.contains(&unit.id))
                .map(|unit| (unit.id, unit.text))
                .collect(),
        });
    gone.filter(|gone| !gone.units.is_empty()).collect()
}

#[derive(Clone)]
pub(crate) struct Visit<T> {
    result: Option<T>,
    findings: Vec<Finding>,
    residue: Residue,
    /// Whether the catalogs of all locales were at hand.
    is_complete: bool,
    /// Whether work waits for the second phase.
    is_deferred: bool,
}

/// What documents are compared with: the text of a template for each path, in place of the templates
/// on disk. A document that it lacks is new; one that is only there has gone.
pub(crate) type Baseline = BTreeMap<(usize, DocumentPath), String>;

/// What a survey looks at.
struct Scope<'s> {
    /// The locales whose catalogs are read, by index.
    locales: &'s [usize],
    /// How often work may be done on one document.
    times: Times,
    /// What stands for the templates.
    baseline: Option<&'s Baseline>,
    /// What stands beside the documents for translators; read when the survey begins.
    notes: Option<&'s Notes>,
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
/// A file cannot be a document because of its name.
const REFUSED_NAME: Rule = Rule::new("document/refused-name");

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
        let scope = Scope {
            locales,
            times: Times::Repeatable,
            baseline: None,
            notes: None,
        };
        self.survey_with(&scope, &work)
    }

    /// As [`Session::survey`], where first visits are remembered from one survey to the next.
    pub(crate) fn survey_again<T: Clone + Send + Sync>(
        &self,
        locales: &[usize],
        seen: &Seen<T>,
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        let scope = Scope {
            locales,
            times: Times::Repeatable,
            baseline: None,
            notes: None,
        };
        let visit = |document: &DocumentFile, scope: &Scope<'_>| {
            let visit = || self.visit(document, scope, &Transfers::default(), &work);
            seen.visit(self, document, visit)
        };
        self.survey_by(&scope, &visit, &work)
    }

    /// As [`Session::survey`], with documents compared with other templates than those on disk.
    pub(crate) fn survey_against<T: Send + Sync>(
        &self,
        baseline: &Baseline,
        locales: &[usize],
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        let scope = Scope {
            locales,
            times: Times::Repeatable,
            baseline: Some(baseline),
            notes: None,
        };
        self.survey_with(&scope, &work)
    }

    /// As [`Session::survey`], for work that has effects: it is done once on each document, and
    /// waits for the second phase wherever that could hand the document something.
    pub(crate) fn survey_once<T: Send + Sync>(
        &self,
        locales: &[usize],
        work: impl Fn(&View<'_>) -> T + Sync,
    ) -> Result<Surveyed<T>, Error> {
        let scope = Scope {
            locales,
            times: Times::Once,
            baseline: None,
            notes: None,
        };
        self.survey_with(&scope, &work)
    }

    fn survey_with<T: Send + Sync>(
        &self,
        scope: &Scope<'_>,
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Surveyed<T>, Error> {
        let visit = |document: &DocumentFile, scope: &Scope<'_>| {
            self.visit(document, scope, &Transfers::default(), work)
        };
        self.survey_by(scope, &visit, work)
    }

    /// A survey in which `first` is how a document is visited in phase one.
    fn survey_by<T: Send + Sync>(
        &self,
        scope: &Scope<'_>,
        first: &(impl Fn(&DocumentFile, &Scope<'_>) -> Result<Visit<T>, Error> + Sync),
        work: &(impl Fn(&View<'_>) -> T + Sync),
    ) -> Result<Surveyed<T>, Error> {
        let Discovered { documents, refused } = self.project.discover_all()?;
        let notes = self.project.notes(&documents)?;
        let scope = &Scope {
            notes: Some(&notes),
            ..*scope
        };
        let done = AtomicUsize::new(0);
        let step = || (self.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, documents.len());
        let mut visits: Vec<Visit<T>> = documents
            .par_iter()
            .map(|document| {
                let visit = first(document, scope)?;
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
        let orphans = match scope.baseline {
            Some(baseline) => self.only_in(baseline, &documents),
            None => self.project.orphans(&documents),
        };
        residues.extend(self.left_behind(&orphans, scope)?);
        let transfers = settle(&residues);
        let parts = (residues.as_slice(), transfers.as_slice());
        for (index, visit) in self.second_round(&documents, scope, &visits, parts, &step, work)? {
            if let Some(slot) = visits.get_mut(index) {
                *slot = visit;
            }
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
        Ok(surveyed)
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
                    baseline: scope.baseline,
                    notes: scope.notes,
                };
                let visit = self.visit(document, &scope, transfers, work)?;
                step();
                Ok((index, visit))
            })
            .collect()
    }

    /// The documents that only a baseline has.
    fn only_in(&self, baseline: &Baseline, present: &[DocumentFile]) -> Vec<DocumentFile> {
        let known: BTreeSet<(usize, &DocumentPath)> = present
            .iter()
            .map(|document| (document.set, &document.path))
            .collect();
        let gone = baseline
            .keys()
            .filter(|(set, path)| !known.contains(&(*set, path)));
        gone.filter_map(|(set, path)| {
            let folder = self.project.config.documents.get(*set)?.root.as_str();
            Some(DocumentFile {
                set: *set,
                path: path.clone(),
                file: self.project.root.join(folder).join(path.as_str()),
                format: Format::from_extension(path.extension()).unwrap_or(Format::Markdown),
            })
        })
        .collect()
    }

    /// The residues of documents that only their templates tell of: all their units left.
    fn left_behind(
        &self,
        orphans: &[DocumentFile],
        scope: &Scope<'_>,
    ) -> Result<Vec<Residue>, Error> {
        let scope = Scope {
            times: Times::Repeatable,
            notes: None,
            ..*scope
        };
        let visits: Vec<Visit<()>> = orphans
            .par_iter()
            .map(|orphan| self.visit(orphan, &scope, &Transfers::default(), &|_| ()))
            .collect::<Result<_, Error>>()?;
        Ok(visits.into_iter().map(|visit| visit.residue).collect())
    }

    fn visit<T>(
        &self,
        document: &DocumentFile,
        scope: &Scope<'_>,
        transfers: &Transfers,
        work: &impl Fn(&View<'_>) -> T,
    ) -> Result<Visit<T>, Error> {
        let mut findings = Vec::new();
        let Some(files) = self.read_files(document, scope, &mut findings)? else {
            return Ok(Visit::failed(findings));
        };
        let is_complete = files.catalogs.iter().all(Option::is_some);
        let reading = Reading {
            notes: scope
                .notes
                .map_or_else(Vec::new, |notes| notes.on(&document.file).to_vec()),
            ..self.reading(document)
        };
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let view = view(document, &files, &reading, transfers);
            let residue = view.residue();
            let must_wait = scope.times == Times::Once && !residue.is_settled();
            let result = (!must_wait).then(|| work(&view));
            (result, self.findings(&view, scope.notes), residue)
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
            notes: Vec::new(),
            names: self
                .project
                .config
                .locales
                .iter()
                .map(LocaleConfig::names)
                .collect(),
            asked: {
                let locales = self.project.config.locales.iter();
                let asked = |locale| self.project.asked(document, locale);
                locales.map(asked).collect()
            },
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
        scope: &Scope<'_>,
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
            _ if scope.baseline.is_some() => Some(scope.template(document)),
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
            let wanted = needs_all || scope.locales.contains(&index);
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

    fn findings(&self, view: &View<'_>, notes: Option<&Notes>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut place_all = |found: &[Diagnostic], file: &Path, text: &str| {
            findings.extend(self.findings_within(found, view.file, file, text));
        };
        let source = &view.files.source.text;
        place_all(&view.document.diagnostics, &view.file.file, source);
        let template = self.project.template_file(view.file);
        let text = &view.files.template.text;
        place_all(&view.template_diagnostics, &template, text);
        for (index, found) in &view.note_diagnostics {
            if let Some(notes) = notes.and_then(|notes| notes.files.get(*index)) {
                findings.push(self.finding(found, view.file, &notes.file, &notes.text));
            }
        }
        let locales = self.project.config.locales.iter().zip(&view.catalogs);
        for (index, (locale, catalog)) in locales.enumerate() {
            let Some(catalog) = catalog else { continue };
            let mut found = catalog.diagnostics.clone();
            found.extend(view.unknown_ids(index));
            if found.is_empty() {
                continue;
            }
            let file = self.project.catalog_file(view.file, locale);
            let placed = self.findings_within(&found, view.file, &file, catalog.text);
            let tag = locale.tag.as_str();
            findings.extend(placed.into_iter().map(|finding| finding.in_locale(tag)));
        }
        findings
    }

    /// A file that can be no document.
    fn refused(&self, refused: &RefusedFile) -> Finding {
        let path = self.relative(&refused.file);
        let found = Diagnostic::error(REFUSED_NAME).with("reason", &*refused.reason);
        Finding::new(&found, &path, &path, "")
    }

    /// What is wrong with the files of notes themselves, whatever document they are about.
    fn notes_findings(&self, notes: &Notes) -> Vec<Finding> {
        let mut findings = Vec::new();
        for file in &notes.files {
            let path = self.relative(&file.file);
            let mut lines = Lines::of(&file.text);
            let place = |found: &Diagnostic| Finding::within(found, &path, &path, &mut lines);
            let found = file.diagnostics.iter().map(place);
            findings.extend(found.map(|found| match file.text.is_empty() {
                true => placed(found),
                false => found,
            }));
        }
        findings
    }

    /// Diagnostics of one text as findings; the text is gone through once.
    pub(crate) fn findings_within<'d>(
        &self,
        found: impl IntoIterator<Item = &'d Diagnostic>,
        document: &DocumentFile,
        file: &Path,
        text: &str,
    ) -> Vec<Finding> {
        let found = found.into_iter();
        let (path, mut lines) = (self.relative(file), Lines::of(text));
        let document = document.path.as_str();
        found
            .map(|found| Finding::within(found, document, &path, &mut lines))
            .collect()
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

impl Scope<'_> {
    /// The template that a document is compared with.
    fn template(&self, document: &DocumentFile) -> FileText {
        let key = (document.set, document.path.clone());
        let text = self.baseline.and_then(|baseline| baseline.get(&key));
        text.map_or_else(absent, |text| FileText {
            stamp: Stamp::of(text.as_bytes()),
            text: text.clone(),
        })
    }
}

/// The text of a file that is not there.
fn absent() -> FileText {
    FileText {
        text: String::new(),
        stamp: Stamp::Absent,
    }
}

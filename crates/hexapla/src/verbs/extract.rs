//! `extract`: templates up to date.

use hexapla_align::{How, count_words};
use hexapla_catalog::{Template, TemplateUnit, print_template};
use hexapla_core::{Coinage, Diagnostic, Document, Severity, UnitId};
use hexapla_formats::{EXTRACTOR, Options, inline, parse};
use hexapla_repo::{Age, Change, DocumentFile};
use hexapla_report::{
    ExtractDocument, ExtractReport, IdCounts, Lines, UnitReport, UnitsReport, VERSION, Written,
};

use crate::{
    error::Error,
    remember::Remember as _,
    session::{Mode, Outcome, Plan, Session},
    survey::Memory,
    verbs::site::addresses,
    view::View,
};

/// What is counted of a document, and its template where that has to change.
type Extracted = (Option<ExtractDocument>, Option<Change>);

/// A document whose template says what it has to say.
const MEMORY: Memory<'_, Extracted> = Memory {
    kind: "extract",
    about: b"",
    pack: &|(counted, change), into| {
        counted.pack(into);
        change.is_none().then_some(Age::NEVER)
    },
    unpack: &|| Box::new(|from| Some((Option::unpack(from)?, None))),
};

/// Brings the templates of all documents up to date; the report counts those that were not. Writes
/// templates, and remembers addresses of the site where there is one.
///
/// # Errors
/// When the configuration, the disk or the lock forbids it.
pub fn extract(session: &Session<'_>, mode: Mode) -> Result<Outcome<ExtractReport>, Error> {
    session.carry_out(mode, || {
        let surveyed = session.survey_remembered(&[], Some(MEMORY), |view| {
            let counted = (!view.is_in_conflict()).then(|| counted(view));
            (counted, template_change(session, view))
        })?;
        let (documents, changes): (Vec<_>, Vec<_>) = surveyed.results.into_iter().unzip();
        let mut changes: Vec<Change> = changes.into_iter().flatten().collect();
        let report = ExtractReport {
            version: VERSION,
            documents: documents.into_iter().flatten().collect(),
            findings: surveyed.findings.clone(),
            stale: changes.len(),
        };
        // A new slug of a translator makes no template stale.
        changes.extend(addresses::change(session)?);
        Ok(Plan {
            report,
            changes,
            findings: surveyed.findings,
        })
    })
}

/// The units of one document of the project, with the ids that the project has for them; `None` where it
/// cannot be read. The findings are those about the document itself.
///
/// # Errors
/// When the configuration or the disk forbids it.
pub fn units(
    session: &Session<'_>,
    document: &DocumentFile,
) -> Result<Outcome<Option<UnitsReport>>, Error> {
    let surveyed = session.survey(&[], |view| {
        let is_wanted = view.file.file == document.file;
        is_wanted.then(|| units_report(&view.document, &view.identity.ids))
    })?;
    let path = session.relative(&document.file);
    let mut findings = surveyed.findings;
    findings.retain(|finding| finding.path == path);
    Ok(Outcome {
        report: surveyed.results.into_iter().flatten().next(),
        written: Written::default(),
        findings,
    })
}

/// The units of one text, named as if it were new: for a file that belongs to no project.
#[must_use]
pub fn units_of(text: &str, options: &Options) -> UnitsReport {
    let document = parse(text, options);
    let mut ids: Vec<UnitId> = Vec::with_capacity(document.units.len());
    let mut taken = Coinage::default();
    for unit in &document.units {
        let id = if let Some(key) = &unit.key {
            taken.take(key.clone());
            key.clone()
        } else {
            let words = inline(&unit.text, options).words(&unit.text);
            taken.coin(unit.kind, &words, &unit.text)
        };
        ids.push(id);
    }
    units_report(&document, &ids)
}

fn units_report(document: &Document<'_>, ids: &[UnitId]) -> UnitsReport {
    let mut lines = Lines::of(document.source);
    let units = ids
        .iter()
        .zip(&document.units)
        .map(|(id, unit)| UnitReport {
            id: id.to_string(),
            kind: unit.kind.as_str(),
            text: unit.text.clone().into_owned(),
            context: document
                .context(unit)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            notes: unit.notes.clone(),
            line: lines.line(unit.extent.start),
        });
    UnitsReport {
        version: VERSION,
        units: units.collect(),
    }
}

fn counted(view: &View<'_>) -> ExtractDocument {
    let fresh = view.identity.fresh.len();
    let removed = view
        .identity
        .alignment
        .changes
        .iter()
        .filter(|change| change.how == How::Removed);
    ExtractDocument {
        path: view.file.path.to_string(),
        units: view.document.units.len(),
        words: view
            .document
            .units
            .iter()
            .map(|unit| count_words(&unit.text))
            .sum(),
        ids: IdCounts {
            kept: view.document.units.len() - fresh,
            new: fresh,
            obsolete: removed.map(|change| change.old.len()).sum(),
        },
    }
}

/// Whether something in a file forbids to rewrite it: a conflict, a newer version.
fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
}

/// Whether the template says just what it has to say, so that nothing need be printed.
fn is_up_to_date(view: &View<'_>) -> bool {
    let pairs = view
        .template
        .units
        .iter()
        .zip(view.units())
        .zip(&view.identity.from);
    view.transfers.renamed.is_none()
        && view.template.extractor == EXTRACTOR
        && view.template_diagnostics.is_empty()
        && view.template.units.len() == view.document.units.len()
        && pairs.into_iter().all(|((old, (id, unit)), from)| {
            old.id == *id && old.kind == unit.kind && old.text == unit.text && old.from == *from
        })
}

/// The template as it has to be, where it is not.
fn template_change(session: &Session<'_>, view: &View<'_>) -> Option<Change> {
    let has_nothing = view.document.units.is_empty() && !view.files.template.is_there;
    let is_stopped = view.is_in_conflict()
        || view.files.is_template_unreadable
        || has_errors(&view.template_diagnostics);
    if !view.has_template() || is_stopped || has_nothing || is_up_to_date(view) {
        return None;
    }
    let text = template_text(view);
    let before = &view.files.template;
    (text != before.text).then(|| Change {
        file: session.project.template_file(view.file),
        before: before.stamp(),
        after: Some(text),
    })
}

/// The template of a document as it has to be.
pub(crate) fn template_text(view: &View<'_>) -> String {
    let units = view
        .units()
        .zip(&view.identity.from)
        .map(|((id, unit), from)| TemplateUnit {
            id: id.clone(),
            kind: unit.kind,
            from: from.clone(),
            text: unit.text.as_ref().into(),
        });
    let template = Template {
        extractor: EXTRACTOR,
        units: units.collect(),
    };
    print_template(&view.file.path, &template)
}

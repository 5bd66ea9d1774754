//! `diff --for`: what a locale translated from a source that is no longer so.

use hexapla_align::{changed_words, count_words};
use hexapla_core::{ChangeKind, Direction, Standing, Status};
use hexapla_report::{EntryReport, OutdatedKind, OutdatedReport, TodoDocument, Written};

use crate::{
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    verbs::status::entries,
};

/// Lists the outdated units of one locale (index into the configuration), each with the source that
/// its target was made from, the source now, and the target; by document, in document order. They
/// are those that `status` counts as outdated.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn outdated(
    session: &Session<'_>,
    locale: usize,
    selection: &Selection,
) -> Result<Outcome<OutdatedReport>, Error> {
    session.check_selection(selection)?;
    let is_outdated = |standing: Standing| standing.status == Status::Outdated;
    let surveyed = session.survey(&[locale], |view| {
        let relative = session.relative(&view.file.file);
        let wanted = selection.holds(&view.file.path, &relative);
        wanted.then(|| TodoDocument {
            path: view.file.path.to_string(),
            entries: entries(session, view, locale, is_outdated),
            ..TodoDocument::default()
        })
    })?;
    let config = &session.project.config;
    let found = config.locales.get(locale);
    let tag = found.map(|locale| locale.tag.to_string());
    let mut report = OutdatedReport::new(config.source.tag.as_str(), tag.unwrap_or_default());
    report.is_rtl = found.is_some_and(|locale| locale.direction == Direction::Rtl);
    let documents = surveyed.results.into_iter().flatten();
    report.documents = documents
        .filter(|document| !document.entries.is_empty())
        .collect();
    count(&mut report);
    Ok(Outcome {
        report,
        written: Written::default(),
        findings: surveyed.findings,
    })
}

/// Adds up units and words by kind of change, the gravest kind first.
fn count(report: &mut OutdatedReport) {
    let kinds = ChangeKind::ALL.into_iter().rev();
    let mut kinds: Vec<OutdatedKind> = kinds.map(|kind| amount(kind.as_str())).collect();
    for entry in report.documents.iter().flat_map(|one| &one.entries) {
        let (words, changed) = words(entry);
        let kind = kinds
            .iter_mut()
            .find(|row| Some(row.kind) == entry.kind_of_change);
        for row in kind.into_iter().chain([&mut report.total]) {
            row.units += 1;
            row.words += words;
            row.changed_words += changed;
        }
    }
    kinds.retain(|row| row.units > 0);
    report.kinds = kinds;
}

fn amount(kind: &'static str) -> OutdatedKind {
    OutdatedKind {
        kind,
        ..OutdatedKind::default()
    }
}

/// The words of a unit, and of these the ones that its translator did not see.
fn words(entry: &EntryReport) -> (usize, usize) {
    let source = entry.source.as_deref().unwrap_or_default();
    let was = entry.was.as_deref().unwrap_or_default();
    (count_words(source), changed_words(was, source))
}

//! `todo`: the units to write or to look at.

use hexapla_align::count_words;
use hexapla_report::{TodoDocument, TodoReport, Written};

use crate::{
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    verbs::status::{entries, is_to_do},
};

/// What `todo` is asked for.
#[derive(Clone, Debug, Default)]
pub struct TodoOptions {
    /// Which documents.
    pub selection: Selection,
    /// At most so many units.
    pub limit: Option<usize>,
}

/// Lists the units of one locale (index into the configuration) that are to be written or looked at:
/// by document, in document order.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn todo(
    session: &Session<'_>,
    locale: usize,
    options: &TodoOptions,
) -> Result<Outcome<TodoReport>, Error> {
    session.check_selection(&options.selection)?;
    let surveyed = session.survey(&[locale], |view| {
        let relative = session.relative(&view.file.file);
        let wanted = options.selection.holds(&view.file.path, &relative);
        wanted.then(|| TodoDocument {
            path: view.file.path.to_string(),
            entries: entries(session, view, locale, is_to_do),
        })
    })?;
    let tag = session
        .project
        .config
        .locales
        .get(locale)
        .map(|locale| locale.tag.to_string());
    let mut report = TodoReport::new(tag.unwrap_or_default());
    let mut left = options.limit.unwrap_or(usize::MAX);
    for mut document in surveyed.results.into_iter().flatten() {
        report.open += document.entries.len();
        document.entries.truncate(left);
        left -= document.entries.len();
        if !document.entries.is_empty() {
            report.documents.push(document);
        }
    }
    let listed = report
        .documents
        .iter()
        .flat_map(|document| &document.entries);
    report.words = listed
        .filter_map(|entry| entry.source.as_deref())
        .map(count_words)
        .sum();
    Ok(Outcome {
        report,
        written: Written::default(),
        findings: surveyed.findings,
    })
}

//! `status`: where every locale stands.

use hexapla_align::count_words;
use hexapla_catalog::Catalog;
use hexapla_core::{Standing, Status};
use hexapla_report::{Counts, DocumentStatus, EntryReport, LocaleStatus, StatusReport};

use crate::{
    entries::Places,
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    suggestions::suggestions,
    verbs::standings::MEMORY,
    view::View,
};

/// Which units a status lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListUnits {
    /// None, only counts.
    None,
    /// Those with something to do.
    Todo,
    /// All.
    All,
}

/// Derives where each of `locales` (indexes into the configuration) stands, document by document.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn status(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    units: ListUnits,
) -> Result<Outcome<StatusReport>, Error> {
    session.check_selection(selection)?;
    let memory = (selection.is_all() && units == ListUnits::None).then_some(MEMORY);
    let surveyed = session.survey_remembered(locales, memory, |view| {
        let wanted = selection.holds(&view.file.path, &session.relative(&view.file.file));
        wanted.then(|| document_status(session, view, locales, units))
    })?;
    let mut report = StatusReport::new(session.project.config.source.tag.as_str());
    let documents: Vec<Vec<DocumentStatus>> = surveyed.results.into_iter().flatten().collect();
    let mut columns = vec![Vec::new(); locales.len()];
    for row in documents {
        for (column, document) in columns.iter_mut().zip(row) {
            column.push(document);
        }
    }
    for (index, documents) in locales.iter().zip(columns) {
        report
            .locales
            .extend(locale_status(session, *index, documents));
    }
    Ok(Outcome {
        report,
        written: hexapla_report::Written::default(),
        findings: surveyed.findings,
    })
}

fn locale_status(
    session: &Session<'_>,
    index: usize,
    documents: Vec<DocumentStatus>,
) -> Option<LocaleStatus> {
    let locale = session.project.config.locales.get(index)?;
    let (mut units, mut words) = (Counts::default(), Counts::default());
    for document in &documents {
        units.merge(&document.units);
        words.merge(&document.words);
    }
    Some(LocaleStatus {
        locale: locale.tag.to_string(),
        code: locale.code.clone(),
        name: locale.name.clone(),
        units,
        words,
        documents,
    })
}

/// One document in each of the locales asked for.
fn document_status(
    session: &Session<'_>,
    view: &View<'_>,
    locales: &[usize],
    listed: ListUnits,
) -> Vec<DocumentStatus> {
    let words: Vec<usize> = view
        .document
        .units
        .iter()
        .map(|unit| count_words(&unit.text))
        .collect();
    locales
        .iter()
        .map(|locale| in_locale(session, view, *locale, &words, listed))
        .collect()
}

/// Counts of one document in one locale; `words` has one number for each unit.
fn in_locale(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    words: &[usize],
    listed: ListUnits,
) -> DocumentStatus {
    let (mut units, mut in_words) = count(view, locale, words);
    for entry in view.obsolete(locale) {
        units.obsolete += 1;
        in_words.obsolete += count_words(entry.source.as_deref().unwrap_or_default());
    }
    let entries = view
        .catalogs
        .get(locale)
        .and_then(Option::as_ref)
        .map(|catalog| &catalog.entries);
    for entry in entries
        .into_iter()
        .flatten()
        .filter(|entry| entry.own.is_some())
    {
        units.own += 1;
        in_words.own += count_words(&entry.target);
    }
    DocumentStatus {
        path: view.file.path.to_string(),
        units,
        words: in_words,
        entries: list(session, view, locale, listed),
    }
}

/// Units and words of a document in one locale, by status.
pub(crate) fn count(view: &View<'_>, locale: usize, words: &[usize]) -> (Counts, Counts) {
    let (mut units, mut in_words) = (Counts::default(), Counts::default());
    for ((id, unit), words) in view.units().zip(words) {
        let standing = view.standing(locale, id, &unit.text);
        units.add(standing, 1);
        in_words.add(standing, *words);
    }
    (units, in_words)
}

fn list(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    listed: ListUnits,
) -> Option<Vec<EntryReport>> {
    let wanted: fn(Standing) -> bool = match listed {
        ListUnits::None => return None,
        ListUnits::Todo => is_to_do,
        ListUnits::All => |_| true,
    };
    Some(entries(session, view, locale, wanted))
}

/// Whether somebody has to write or look at it.
pub(crate) fn is_to_do(standing: Standing) -> bool {
    match standing.status {
        Status::Missing | Status::Draft | Status::Outdated => true,
        Status::Translated | Status::Reviewed => false,
    }
}

/// The units of a document whose standing in a locale is wanted.
pub(crate) fn entries(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    wanted: impl Fn(Standing) -> bool,
) -> Vec<EntryReport> {
    let mut places = Places::of(view, locale);
    let mut entries = Vec::new();
    let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
    if catalog.is_some_and(Catalog::is_stopped) {
        // Nobody shall write again what stands in a file that only waits for its conflict to be settled.
        return entries;
    }
    for ((id, unit), from) in view.units().zip(&view.identity.from) {
        let standing = view.standing(locale, id, &unit.text);
        if wanted(standing) {
            let entry = session.entry_report(view, locale, (id, unit), standing, &mut places);
            let suggestions = suggestions(view, locale, unit, from, standing);
            entries.push(EntryReport {
                suggestions,
                ..entry
            });
        }
    }
    entries
}

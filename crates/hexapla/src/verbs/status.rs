//! `status`: where every locale stands.

use hexapla_align::count_words;
use hexapla_catalog::{Catalog, Form};
use hexapla_core::{Standing, Status, UnitId};
use hexapla_report::{
    Counts, DocumentStatus, EntryReport, LocaleStatus, MessageCounts, StatusReport,
};

use crate::{
    entries::Places,
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    suggestions::suggestions,
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
    let surveyed = session.survey(locales, |view| {
        let wanted = selection.holds(&view.file.path, &session.relative(&view.file.file));
        wanted.then(|| document_status(session, view, locales, units))
    })?;
    let mut report = StatusReport::new(session.project.config.source.tag.as_str());
    let documents: Vec<Vec<Option<DocumentStatus>>> =
        surveyed.results.into_iter().flatten().collect();
    let mut columns = vec![Vec::new(); locales.len()];
    for row in documents {
        for (column, document) in columns.iter_mut().zip(row) {
            column.extend(document);
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

/// One document in each of the locales asked for; nothing where it is none of a locale's.
fn document_status(
    session: &Session<'_>,
    view: &View<'_>,
    locales: &[usize],
    listed: ListUnits,
) -> Vec<Option<DocumentStatus>> {
    let counts = count_documents(view, locales).into_iter();
    let status = |(locale, counts): (&usize, Option<(Counts, Counts)>)| {
        let (units, words) = counts?;
        Some(DocumentStatus {
            path: view.file.path.to_string(),
            units,
            words,
            messages: messages(view, *locale),
            entries: list(session, view, *locale, listed),
        })
    };
    locales.iter().zip(counts).map(status).collect()
}

/// Units and words of one document in each of the locales asked for.
pub(crate) fn count_documents(view: &View<'_>, locales: &[usize]) -> Vec<Option<(Counts, Counts)>> {
    let units = view.document.units.iter();
    let words: Vec<usize> = units.map(|unit| count_words(&unit.text)).collect();
    let counts = |locale: &usize| {
        let is_asked = view.is_asked_in(*locale);
        is_asked.then(|| count_all(view, *locale, &words))
    };
    locales.iter().map(counts).collect()
}

/// Counts of one document in one locale; `words` has one number for each unit.
fn count_all(view: &View<'_>, locale: usize, words: &[usize]) -> (Counts, Counts) {
    let (mut units, mut in_words) = count(view, locale, words);
    let obsolete = view.obsolete(locale).into_iter();
    for entry in obsolete.filter(|entry| view.is_asked(locale, &entry.id)) {
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
    (units, in_words)
}

/// Units and words of a document in one locale, by status.
pub(crate) fn count(view: &View<'_>, locale: usize, words: &[usize]) -> (Counts, Counts) {
    let (mut units, mut in_words) = (Counts::default(), Counts::default());
    for ((id, unit), words) in view.units().zip(words) {
        let standing = view.standing(locale, id, &unit.text);
        if is_left_out(view, locale, id, standing) {
            continue;
        }
        units.add(standing, 1);
        in_words.add(standing, *words);
    }
    (units, in_words)
}

/// Whether a unit is not there and nobody asks for it.
fn is_left_out(view: &View<'_>, locale: usize, id: &UnitId, standing: Standing) -> bool {
    standing.status == Status::Missing && !view.is_asked(locale, id)
}

/// Messages of a Fluent document in one locale, each with its attributes as one.
fn messages(view: &View<'_>, locale: usize) -> Option<MessageCounts> {
    let Form::Keys(_) = view.reading.form else {
        return None;
    };
    let catalog = view.catalogs.get(locale)?.as_ref()?;
    let ids = || view.identity.ids.iter();
    let lacking: Vec<&UnitId> = ids().filter(|id| catalog.entry(id).is_none()).collect();
    let obsolete = view.obsolete(locale);
    let (mut there, mut here) = (Vec::new(), Vec::new());
    if !lacking.is_empty() {
        there = by_message(catalog.entries.iter().map(|entry| &entry.id));
    }
    if !obsolete.is_empty() {
        here = by_message(ids());
    }
    let mut missing = by_message(lacking.into_iter());
    missing.retain(|id| !has_message(&there, id));
    let mut obsolete = by_message(obsolete.into_iter().map(|entry| &entry.id));
    obsolete.retain(|id| !has_message(&here, id) && view.is_asked(locale, id));
    let all = missing.len();
    missing.retain(|id| view.is_asked(locale, id));
    Some(MessageCounts {
        total: by_message(ids()).len() + missing.len() - all,
        missing: missing.len(),
        obsolete: obsolete.len(),
    })
}

/// One unit of each message, sorted by message.
fn by_message<'i>(ids: impl Iterator<Item = &'i UnitId>) -> Vec<&'i UnitId> {
    let mut ids: Vec<&UnitId> = ids.collect();
    ids.sort_unstable_by_key(|id| message(id));
    ids.dedup_by_key(|id| message(id));
    ids
}

fn has_message(sorted: &[&UnitId], id: &UnitId) -> bool {
    let found = sorted.binary_search_by_key(&message(id), |other| message(other));
    found.is_ok()
}

fn message(id: &UnitId) -> &str {
    id.as_str().split('.').next().unwrap_or_default()
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
        if wanted(standing) && !is_left_out(view, locale, id, standing) {
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

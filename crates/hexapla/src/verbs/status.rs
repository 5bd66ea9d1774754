//! `status`: where every locale stands.

use hexapla_align::count_words;
use hexapla_catalog::{Catalog, Form};
use hexapla_core::{Rule, Standing, Status, UnitId};
use hexapla_report::{
    Counts, DocumentStatus, EntryReport, LocaleStatus, MessageCounts, StatusReport,
};

use crate::{
    entries::Places,
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    suggestions::suggestions,
    verbs::{
        before::Before,
        filter::{Filter, Sieve},
        standings::MEMORY,
    },
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

/// What a status is asked for.
#[derive(Clone, Copy, Debug)]
pub struct StatusOptions<'a> {
    /// Which documents and units.
    pub filter: &'a Filter,
    /// Which units are listed.
    pub units: ListUnits,
    /// Only the units that are worse now than they were then.
    pub since: Option<&'a Before>,
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
    let options = StatusOptions {
        filter: &Filter::of(selection.clone()),
        units,
        since: None,
    };
    status_with(session, locales, &options)
}

/// As [`status`], of a part of documents and units. Totals are those of the part.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document, an owner, a tier or a tag asked for
/// does not exist.
pub fn status_with(
    session: &Session<'_>,
    locales: &[usize],
    options: &StatusOptions<'_>,
) -> Result<Outcome<StatusReport>, Error> {
    let sieve = Sieve::new(session, options.filter)?;
    let is_plain = *options.filter == Filter::default() && options.since.is_none();
    let memory = (is_plain && options.units == ListUnits::None).then_some(MEMORY);
    let surveyed = session.survey_remembered(locales, memory, |view| {
        let wanted = sieve.holds(view);
        wanted.then(|| document_status(session, view, locales, options))
    })?;
    sieve.finish()?;
    let mut report = StatusReport::new(session.project.config.source.tag.as_str());
    report.filter = options.filter.report();
    report.since = options.since.map(|before| before.name().to_owned());
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
            .extend(locale_status(session, *index, documents, options));
    }
    Ok(Outcome {
        report,
        written: hexapla_report::Written::default(),
        findings: surveyed.findings,
    })
}

/// One locale, with the documents that are asked for in it.
fn locale_status(
    session: &Session<'_>,
    index: usize,
    mut documents: Vec<DocumentStatus>,
    options: &StatusOptions<'_>,
) -> Option<LocaleStatus> {
    let config = &session.project.config;
    let locale = config.locales.get(index)?;
    let filter = options.filter;
    let is_part = filter.is_of_units() || options.since.is_some();
    documents.retain(|document| {
        let is_empty = document.units.total == 0;
        filter.concerns(config, locale, &document.path) && !(is_part && is_empty)
    });
    let (mut units, mut words) = (Counts::default(), Counts::default());
    for document in &mut documents {
        units.merge(&document.units);
        words.merge(&document.words);
        document.owners = config.owners_of(locale, &document.path).to_vec();
        let tiers = config.tiers_of(&document.path).into_iter();
        document.tiers = tiers.map(str::to_owned).collect();
    }
    Some(LocaleStatus {
        locale: locale.tag.to_string(),
        code: locale.code.clone(),
        name: locale.name.clone(),
        owners: locale.owners.clone(),
        units,
        words,
        documents,
        more: 0,
        left_out: Vec::new(),
    })
}

/// One document in each of the locales asked for; nothing where it is none of a locale's.
pub(crate) fn document_status(
    session: &Session<'_>,
    view: &View<'_>,
    locales: &[usize],
    options: &StatusOptions<'_>,
) -> Vec<Option<DocumentStatus>> {
    let words = words(view);
    let status = |locale: &usize| {
        let is_asked = view.is_asked_in(*locale);
        is_asked.then(|| in_locale(session, view, *locale, &words, options))
    };
    locales.iter().map(status).collect()
}

/// The words of each unit of a document.
fn words(view: &View<'_>) -> Vec<usize> {
    let units = view.document.units.iter();
    units.map(|unit| count_words(&unit.text)).collect()
}

/// Units and words of one document in each of the locales asked for.
pub(crate) fn count_documents(view: &View<'_>, locales: &[usize]) -> Vec<Option<(Counts, Counts)>> {
    let words = words(view);
    let counts = |locale: &usize| {
        view.is_asked_in(*locale).then(|| {
            let (mut units, mut in_words) = count_of(view, *locale, &words, |_, _| true);
            beside(view, *locale, &mut units, &mut in_words);
            (units, in_words)
        })
    };
    locales.iter().map(counts).collect()
}

/// Counts of one document in one locale; `words` has one number for each unit.
fn in_locale(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    words: &[usize],
    options: &StatusOptions<'_>,
) -> DocumentStatus {
    let then = options.since.map(|before| before.of(view, locale));
    let wanted = |id: &UnitId, standing: Standing| {
        options.filter.wants(standing) && then.is_none_or(|then| then.is_worse(id, standing.status))
    };
    let (mut units, mut in_words) = count_of(view, locale, words, wanted);
    // What stands beside the units has no status that could be asked for.
    if !options.filter.is_of_units() && then.is_none() {
        beside(view, locale, &mut units, &mut in_words);
    }
    let listed = |id: &UnitId, standing: Standing| match options.units {
        ListUnits::None => false,
        ListUnits::Todo => is_to_do(standing) && wanted(id, standing),
        ListUnits::All => wanted(id, standing),
    };
    let entries = || entries_of(session, view, locale, listed);
    DocumentStatus {
        path: view.file.path.to_string(),
        units,
        words: in_words,
        messages: messages(view, locale),
        entries: (options.units != ListUnits::None).then(entries),
        ..DocumentStatus::default()
    }
}

/// Counts what a locale has that no unit asks for: kept targets of units that are gone, and blocks of
/// its own.
fn beside(view: &View<'_>, locale: usize, units: &mut Counts, words: &mut Counts) {
    let obsolete = view.obsolete(locale).into_iter();
    for entry in obsolete.filter(|entry| view.is_asked(locale, &entry.id)) {
        units.obsolete += 1;
        words.obsolete += count_words(entry.source.as_deref().unwrap_or_default());
    }
    let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
    let entries = catalog.into_iter().flat_map(|catalog| &catalog.entries);
    for entry in entries.filter(|entry| entry.own.is_some()) {
        units.own += 1;
        words.own += count_words(&entry.target);
    }
}

/// Units and words of a document in one locale, by status.
pub(crate) fn count(view: &View<'_>, locale: usize, words: &[usize]) -> (Counts, Counts) {
    count_of(view, locale, words, |_, _| true)
}

fn count_of(
    view: &View<'_>,
    locale: usize,
    words: &[usize],
    wanted: impl Fn(&UnitId, Standing) -> bool,
) -> (Counts, Counts) {
    let (mut units, mut in_words) = (Counts::default(), Counts::default());
    let refusals = view.refusals(locale);
    for (index, ((id, unit), words)) in view.units().zip(words).enumerate() {
        let standing = refusals.judge(index, view.standing(locale, id, &unit.text));
        if wanted(id, standing) && !is_left_out(view, locale, id, standing) {
            units.add(standing, 1);
            in_words.add(standing, *words);
        }
    }
    (units, in_words)
}

/// Whether a unit is not there and nobody asks for it.
pub(crate) fn is_left_out(view: &View<'_>, locale: usize, id: &UnitId, standing: Standing) -> bool {
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
    entries_of(session, view, locale, |_, standing| wanted(standing))
}

fn entries_of(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    wanted: impl Fn(&UnitId, Standing) -> bool,
) -> Vec<EntryReport> {
    let mut places = Places::of(view, locale);
    let mut entries = Vec::new();
    let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
    if catalog.is_some_and(Catalog::is_stopped) {
        // Nobody shall write again what stands in a file that only waits for its conflict to be settled.
        return entries;
    }
    let refusals = view.refusals(locale);
    for (index, ((id, unit), from)) in view.units().zip(&view.identity.from).enumerate() {
        let found = view.standing(locale, id, &unit.text);
        let standing = refusals.judge(index, found);
        if wanted(id, standing) && !is_left_out(view, locale, id, standing) {
            let entry = session.entry_report(view, locale, (id, unit), standing, &mut places);
            let suggestions = suggestions(view, locale, unit, from, standing);
            entries.push(EntryReport {
                refused: refusals.why(index, found).map(Rule::as_str),
                suggestions,
                ..entry
            });
        }
    }
    entries
}

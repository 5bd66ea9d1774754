//! `todo`: the units to write or to look at.

use hexapla_align::count_words;
use hexapla_catalog::Catalog;
use hexapla_repo::LocaleConfig;
use hexapla_report::{EntryReport, Sort, TodoDocument, TodoReport, Written};

use crate::{
    error::Error,
    session::{Outcome, Session},
    verbs::{
        filter::{Filter, Sieve},
        status::{entries, is_to_do},
    },
};

/// What `todo` is asked for.
#[derive(Clone, Debug, Default)]
pub struct TodoOptions {
    /// Which documents and units.
    pub filter: Filter,
    /// The order of documents; by path where silent.
    pub sort: Option<Sort>,
    /// At most so many units.
    pub limit: Option<usize>,
}

/// Lists the units of one locale (index into the configuration) that are to be written or looked at:
/// by document, in document order.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document, an owner, a tier or a tag asked for
/// does not exist.
pub fn todo(
    session: &Session<'_>,
    locale: usize,
    options: &TodoOptions,
) -> Result<Outcome<TodoReport>, Error> {
    let sieve = Sieve::new(session, &options.filter)?;
    let surveyed = session.survey(&[locale], |view| {
        sieve.holds(view).then(|| {
            let wanted = |standing| is_to_do(standing) && options.filter.wants(standing);
            let entries = entries(session, view, locale, wanted);
            let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
            let is_stopped = catalog.is_some_and(Catalog::is_stopped);
            let document = TodoDocument {
                path: view.file.path.to_string(),
                units: view.document.units.len(),
                words: words(&entries),
                entries,
                ..TodoDocument::default()
            };
            (document, is_stopped)
        })
    })?;
    sieve.finish()?;
    let config = &session.project.config;
    let found = config.locales.get(locale);
    let tag = found.map(|locale| locale.tag.to_string());
    let mut report = TodoReport::new(tag.unwrap_or_default());
    report.filter = options.filter.report();
    let looked_at = surveyed.results.into_iter().flatten();
    let (documents, stopped): (Vec<_>, Vec<_>) = looked_at.unzip();
    report.stopped = stopped.into_iter().filter(|is_stopped| *is_stopped).count();
    let documents =
        found.map(|locale| owned(session, locale, &options.filter, documents.into_iter()));
    report.documents = documents.unwrap_or_default();
    report.open = report.units();
    report.sort(options.sort.unwrap_or(Sort::Path));
    cut(&mut report, options.limit.unwrap_or(usize::MAX));
    report.words = report.documents.iter().map(|document| document.words).sum();
    Ok(Outcome {
        report,
        written: Written::default(),
        findings: surveyed.findings,
    })
}

/// The documents with something to do that are in the hands of whom is asked for.
fn owned(
    session: &Session<'_>,
    locale: &LocaleConfig,
    filter: &Filter,
    documents: impl Iterator<Item = TodoDocument>,
) -> Vec<TodoDocument> {
    let config = &session.project.config;
    let wanted = documents.filter(|document| {
        !document.entries.is_empty() && filter.concerns(config, locale, &document.path)
    });
    wanted
        .map(|document| TodoDocument {
            owners: config.owners_of(locale, &document.path).to_vec(),
            ..document
        })
        .collect()
}

/// Leaves the first units only.
fn cut(report: &mut TodoReport, limit: usize) {
    let mut left = limit;
    for document in &mut report.documents {
        if document.entries.len() > left {
            document.entries.truncate(left);
            document.words = words(&document.entries);
        }
        left -= document.entries.len();
    }
    report
        .documents
        .retain(|document| !document.entries.is_empty());
}

fn words(entries: &[EntryReport]) -> usize {
    let sources = entries.iter().filter_map(|entry| entry.source.as_deref());
    sources.map(count_words).sum()
}

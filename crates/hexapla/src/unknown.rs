//! Targets of keys that the source has not: nobody sees them, for they stand in no output.

use std::collections::BTreeSet;

use hexapla_catalog::{Catalog, Form, read};
use hexapla_core::{Diagnostic, Entry, Locale, Rule, UnitId};
use hexapla_repo::nearest;
use hexapla_report::Finding;

use crate::{
    plural::{FORMS, has_form},
    session::Session,
    view::View,
};

/// A translation stands under a key that its source has not.
const UNKNOWN_KEY: Rule = Rule::new("catalog/unknown-key");

/// For no more keys of a catalog than these names are looked for that were meant.
const MOST_NEAR: usize = 20;

/// How many of them are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tell {
    /// Each.
    All,
    /// The first of a catalog, with how many there are more.
    First,
}

/// What is to be said of the keys of a locale's catalog that are none of its source. Records, which say what they
/// were made from, are not looked at: those of units that are gone are kept on purpose.
pub(crate) fn unknown_keys(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    tell: Tell,
) -> Vec<Finding> {
    let config = session.project.config.locales.get(locale);
    let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
    let Some((config, catalog)) = config.zip(catalog) else {
        return Vec::new();
    };
    let unknown = unknown(view, locale, &config.tag);
    if unknown.is_empty() {
        return Vec::new();
    }
    let lacking = lacking(view, catalog);
    let (told, more) = match tell {
        Tell::All => (unknown.len(), 0),
        Tell::First => (1, unknown.len().saturating_sub(1)),
    };
    let said = unknown.iter().take(told).enumerate().map(|(count, id)| {
        let names = || lacking.iter().map(|id| id.as_str());
        let near = (count < MOST_NEAR).then(|| nearest(id.as_str(), names()).into_iter().next());
        let found = Diagnostic::note(UNKNOWN_KEY)
            .with("key", id.as_str())
            .with("near", near.flatten().unwrap_or("none"))
            .with_number("more", more);
        match catalog.span(id) {
            Some(span) => found.at(span),
            None => found,
        }
    });
    let said: Vec<Diagnostic> = said.collect();
    let file = session.project.catalog_file(view.file, config);
    let placed = session.findings_within(&said, view.file, &file, catalog.text);
    let tag = config.tag.as_str();
    placed.into_iter().map(|one| one.in_locale(tag)).collect()
}

/// The keys of a catalog that its source has not, in the order of the file.
fn unknown<'v>(view: &'v View<'_>, locale: usize, tag: &Locale) -> Vec<&'v UnitId> {
    let form = view.reading.form;
    match form {
        Form::Records => return Vec::new(),
        Form::Keys(_) | Form::Strings(_) => {}
    }
    // A locale may have Fluent terms of its own.
    let is_term = |id: &UnitId| matches!(form, Form::Keys(_)) && id.as_str().starts_with('-');
    let obsolete = view.obsolete(locale).into_iter();
    let mut unknown: Vec<&UnitId> = obsolete
        .filter(|entry| entry.source.is_none() && view.is_asked(locale, &entry.id))
        .map(|entry: &Entry<'_>| &entry.id)
        .filter(|id| !is_term(id))
        .collect();
    if !unknown.is_empty() {
        // Not every value of the source is a unit.
        let source = read(view.document.source, form, &|_| true);
        let is_rooted = view.has_root(locale);
        let path = |entry: &Entry<'_>| match entry.id.as_str().split_once('.') {
            Some((_, path)) if is_rooted => path.to_owned(),
            Some(_) | None => entry.id.as_str().to_owned(),
        };
        let known: BTreeSet<String> = source.entries.iter().map(path).collect();
        let is_plural = |id: &str| match form {
            Form::Strings(_) => is_plural_of(id, &known, tag),
            Form::Records | Form::Keys(_) => false,
        };
        unknown.retain(|id| !known.contains(id.as_str()) && !is_plural(id.as_str()));
    }
    unknown
}

/// Whether a key is that of a plural form which its locale has, beside another form in the source: `page_few` or
/// `page.few` beside `page_other`, as i18next and Rails have them. Each language has forms of its own.
fn is_plural_of(id: &str, known: &BTreeSet<String>, tag: &Locale) -> bool {
    ['_', '.'].into_iter().any(|mark| {
        let Some((plain, form)) = id.rsplit_once(mark) else {
            return false;
        };
        let is_there = |form: &&str| known.contains(&format!("{plain}{mark}{form}"));
        has_form(tag, form) && FORMS.iter().any(is_there)
    })
}

/// The keys of the source that a catalog has not.
fn lacking<'v>(view: &'v View<'_>, catalog: &Catalog<'_>) -> Vec<&'v UnitId> {
    let ids = view.identity.ids.iter();
    ids.filter(|id| catalog.entry(id).is_none()).collect()
}

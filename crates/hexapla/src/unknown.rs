//! Targets of keys that the source has not. But for plural forms nobody sees them, for they stand in no output.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_assemble::PluralForm;
use hexapla_catalog::{Catalog, Form, read};
use hexapla_core::{Diagnostic, Entry, Locale, Rule, UnitId};
use hexapla_formats::{Format, OwnString, active_markup};
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
    if view.reading.form == Form::Records {
        return Vec::new();
    }
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
    // A locale may have Fluent terms of its own.
    let is_term = |id: &UnitId| matches!(form, Form::Keys(_)) && id.as_str().starts_with('-');
    let (strangers, known) = strangers(view, locale);
    let is_plural =
        |entry: &Entry<'_>| is_of_strings(view) && beside(entry.id.as_str(), &known, tag).is_some();
    let unknown = strangers.into_iter();
    unknown
        .filter(|entry| !is_term(&entry.id) && !is_plural(entry))
        .map(|entry| &entry.id)
        .collect()
}

/// The plural forms that a catalog of strings has beside those of the source, by id, and why a build refuses one.
pub(crate) fn own_plurals<'v>(
    view: &'v View<'_>,
    locale: usize,
) -> BTreeMap<&'v UnitId, Option<Diagnostic>> {
    let tag = view.reading.tags.get(locale);
    let Some(tag) = tag.filter(|_| is_of_strings(view)) else {
        return BTreeMap::new();
    };
    let (strangers, known) = strangers(view, locale);
    let forms = strangers.into_iter().filter_map(|entry| {
        let (_, after) = beside(entry.id.as_str(), &known, tag)?;
        Some((&entry.id, refusal(view, &entry.target, &after)))
    });
    forms.collect()
}

/// Why a build refuses a plural form that stands behind a key of the source.
fn refusal(view: &View<'_>, target: &str, after: &str) -> Option<Diagnostic> {
    let mut units = view.units();
    let is_suspect = target.contains('<') || target.contains(':');
    let sibling = is_suspect.then(|| units.find(|(id, _)| id.as_str() == after));
    let text = sibling.flatten().map_or("", |(_, unit)| &*unit.text);
    active_markup(text, target)
}

/// The plural forms that the catalogs of strings of a chain have beside those of the source, each from the first
/// locale that has it, as far as the locale of this tag counts in them; in the order of CLDR.
pub(crate) fn plural_forms<'v>(
    view: &'v View<'_>,
    chain: &[usize],
    tag: &Locale,
) -> Vec<PluralForm<'v>> {
    if !is_of_strings(view) {
        return Vec::new();
    }
    let (mut forms, mut taken) = (Vec::new(), BTreeSet::new());
    for (step, locale) in chain.iter().enumerate() {
        let (strangers, known) = strangers(view, *locale);
        let filled = strangers.into_iter();
        for entry in filled.filter(|entry| !entry.target.trim().is_empty()) {
            let Some((position, after)) = beside(entry.id.as_str(), &known, tag) else {
                continue;
            };
            if refusal(view, &entry.target, &after).is_none() && taken.insert(&entry.id) {
                let string = OwnString {
                    id: &entry.id,
                    text: &entry.target,
                    after: UnitId::parse_path(&after),
                };
                forms.push((position, PluralForm { string, step }));
            }
        }
    }
    forms.sort_by_key(|(position, _)| *position);
    forms.into_iter().map(|(_, form)| form).collect()
}

/// The entries of a catalog whose keys its source has not, and the keys of the source.
fn strangers<'v>(view: &'v View<'_>, locale: usize) -> (Vec<&'v Entry<'v>>, BTreeSet<String>) {
    let form = view.reading.form;
    if form == Form::Records {
        return recorded(view, locale);
    }
    let obsolete = view.obsolete(locale).into_iter();
    let mut strangers: Vec<&Entry<'_>> = obsolete
        .filter(|entry| entry.source.is_none() && view.is_asked(locale, &entry.id))
        .collect();
    if strangers.is_empty() {
        return Default::default();
    }
    // Not every value of the source is a unit.
    let source = read(view.document.source, form, &|_| true);
    let is_rooted = view.has_root(locale);
    let path = |entry: &Entry<'_>| match entry.id.as_str().split_once('.') {
        Some((_, path)) if is_rooted => path.to_owned(),
        Some(_) | None => entry.id.as_str().to_owned(),
    };
    let known: BTreeSet<String> = source.entries.iter().map(path).collect();
    strangers.retain(|entry| !known.contains(entry.id.as_str()));
    (strangers, known)
}

/// The same for records, in which only plural forms are kept under keys that the source has not.
fn recorded<'v>(view: &'v View<'_>, locale: usize) -> (Vec<&'v Entry<'v>>, BTreeSet<String>) {
    let strangers = match is_of_strings(view) {
        true => view.obsolete(locale),
        false => Vec::new(),
    };
    let Some(tag) = view
        .reading
        .tags
        .get(locale)
        .filter(|_| !strangers.is_empty())
    else {
        return Default::default();
    };
    let units = view.identity.ids.iter().map(UnitId::to_string);
    let values = view.document.constants.iter();
    let known: BTreeSet<String> = units
        .chain(values.map(|value| value.key.to_string()))
        .collect();
    let is_plural = |entry: &&Entry<'_>| beside(entry.id.as_str(), &known, tag).is_some();
    (strangers.into_iter().filter(is_plural).collect(), known)
}

/// Whether a document is a file of strings, whose plural forms are keys of their own.
fn is_of_strings(view: &View<'_>) -> bool {
    match view.reading.options.format {
        Format::Json | Format::Yaml => true,
        Format::Markdown | Format::Text | Format::Html | Format::Fluent => false,
    }
}

/// The key that a plural form which its locale has stands behind, where the source has another form of the same:
/// `page_few` or `page.few` beside `page_other`, as i18next and Rails have them; before it the place of the form
/// among all. Each language has forms of its own.
fn beside(id: &str, known: &BTreeSet<String>, tag: &Locale) -> Option<(usize, String)> {
    ['_', '.'].into_iter().find_map(|mark| {
        let (plain, form) = id
            .rsplit_once(mark)
            .filter(|(_, form)| has_form(tag, form))?;
        let forms = FORMS.map(|form| format!("{plain}{mark}{form}"));
        let position = FORMS.iter().position(|name| *name == form)?;
        let (before, after) = forms.split_at_checked(position)?;
        let mut near = before.iter().rev().chain(after);
        let near = near.find(|key| known.contains(*key))?;
        Some((position, near.clone()))
    })
}

/// The keys of the source that a catalog has not.
fn lacking<'v>(view: &'v View<'_>, catalog: &Catalog<'_>) -> Vec<&'v UnitId> {
    let ids = view.identity.ids.iter();
    ids.filter(|id| catalog.entry(id).is_none()).collect()
}

//! A catalog as it was read: entries, where they stand, and what is to be said about the file.

use hexapla_core::{Diagnostic, Entry, Span, UnitId};
use hexapla_strings::Syntax;

use crate::rule;

/// What one locale has for the units of one document.
#[derive(Clone, Debug)]
pub struct Catalog<'t> {
    /// The whole file.
    pub text: &'t str,
    /// The form it was read in.
    pub form: Form,
    /// The entries in file order; of records with one id, the first.
    pub entries: Vec<Entry<'t>>,
    /// What is to be said about the file.
    pub diagnostics: Vec<Diagnostic>,
    /// Where each entry stands; parallel to `entries`.
    places: Vec<Place>,
    /// Positions in `entries`, sorted by id.
    index: Vec<u32>,
    /// Later records of ids that stand in `entries`, sorted by id.
    doubles: Vec<(UnitId, Place)>,
    document: Option<&'t str>,
    /// The path of the key above all strings of a file of strings.
    root: Option<String>,
    /// Why the file must not be rewritten.
    stop: Option<Diagnostic>,
}

/// The form of a catalog file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Records of a document's units: lenient, with what the tool adds in comments.
    Records,
    /// A tree of Fluent messages, where the key is the identity.
    Keys(Annotations),
    /// A JSON or YAML file of strings, as a program loads it: it holds targets and nothing else.
    Strings(Syntax),
}

/// Whether writing a key form adds the tool's comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Annotations {
    /// Nothing is added; present means translated.
    Plain,
    /// `# source:` and the rest, as in records.
    Kept,
}

/// Where an entry stands in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// Whole lines: the attached comments and the message, last line break included.
    pub(crate) record: Span,
    /// The attached comment lines, last line break included; empty, at the message, without any.
    pub(crate) comments: Span,
    /// From the id to the last byte of the value, line break excluded.
    pub(crate) message: Span,
    /// What stands after `=`.
    pub(crate) value: Span,
}

impl<'t> Catalog<'t> {
    /// The entry of a unit.
    #[must_use]
    pub fn entry(&self, id: &UnitId) -> Option<&Entry<'t>> {
        self.entries.get(self.position(id)?)
    }

    /// Where the `id = value` of a unit stands.
    #[must_use]
    pub fn span(&self, id: &UnitId) -> Option<Span> {
        Some(self.place(id)?.message)
    }

    /// The path in the file's `### document:` line, as it is written there.
    #[must_use]
    pub fn document(&self) -> Option<&'t str> {
        self.document
    }

    /// Whether the file must not be rewritten, because of conflict markers or a newer version. Its
    /// entries are then empty.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stop.is_some()
    }

    /// Why the file must not be rewritten.
    pub(crate) fn stop(&self) -> Option<&Diagnostic> {
        self.stop.as_ref()
    }

    /// A catalog of what a reader found, `places` parallel to `entries`. Later records of an id that
    /// was seen before are left out, with a diagnostic.
    pub(crate) fn of(
        text: &'t str,
        form: Form,
        (mut entries, mut places): (Vec<Entry<'t>>, Vec<Place>),
        mut diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let mut index = sorted(&entries);
        let later = duplicates(&entries, &index);
        let mut doubles = picked(&later, &entries, &places);
        if !later.is_empty() {
            diagnostics.extend(doubles.iter().map(duplicate));
            doubles.sort_by(|one, other| one.0.cmp(&other.0));
            entries = without(&later, entries);
            places = without(&later, places);
            index = sorted(&entries);
        }
        diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        Self {
            text,
            form,
            entries,
            diagnostics,
            places,
            index,
            doubles,
            document: None,
            root: None,
            stop: None,
        }
    }

    /// A catalog that must not be read further, nor rewritten.
    pub(crate) fn stopped(text: &'t str, form: Form, why: Diagnostic) -> Self {
        let mut catalog = Self::of(text, form, (Vec::new(), Vec::new()), vec![why.clone()]);
        catalog.stop = Some(why);
        catalog
    }

    /// The same catalog, with the document that it names.
    pub(crate) fn naming(mut self, document: Option<&'t str>) -> Self {
        self.document = document;
        self
    }

    /// The same catalog, with the path that all its strings stand under.
    pub(crate) fn rooted(self, root: Option<String>) -> Self {
        Self { root, ..self }
    }

    /// The path that all its strings stand under.
    pub(crate) fn root(&self) -> Option<&str> {
        self.root.as_deref()
    }

    /// Where the entry of a unit stands.
    pub(crate) fn place(&self, id: &UnitId) -> Option<Place> {
        self.places.get(self.position(id)?).copied()
    }

    /// Where all records of a unit stand.
    pub(crate) fn all_places(&self, id: &UnitId) -> impl Iterator<Item = Place> {
        let from = self.doubles.partition_point(|(double, _)| double < id);
        let doubles = self.doubles.iter().skip(from);
        let doubles = doubles.take_while(move |(double, _)| double == id);
        let first = self.place(id).into_iter();
        first.chain(doubles.map(|(_, place)| *place))
    }

    fn position(&self, id: &UnitId) -> Option<usize> {
        let id_at = |at: u32| self.entries.get(at as usize).map(|entry| &entry.id);
        let found = self
            .index
            .binary_search_by(|at| id_at(*at).cmp(&Some(id)))
            .ok()?;
        self.index.get(found).map(|at| *at as usize)
    }
}

/// Positions sorted by id; equal ids in file order. A file has fewer than 2^32 records.
fn sorted(entries: &[Entry<'_>]) -> Vec<u32> {
    let mut keyed: Vec<(&str, u32)> = entries
        .iter()
        .zip(0..)
        .map(|(entry, at)| (entry.id.as_str(), at))
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, at)| at).collect()
}

/// Positions of entries whose id an earlier one has, ascending.
fn duplicates(entries: &[Entry<'_>], index: &[u32]) -> Vec<u32> {
    let id = |at: u32| entries.get(at as usize).map(|entry| &entry.id);
    let mut later: Vec<u32> = index
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] if id(*one) == id(*other) => Some(*other),
            _ => None,
        })
        .collect();
    later.sort_unstable();
    later
}

fn picked(at: &[u32], entries: &[Entry<'_>], places: &[Place]) -> Vec<(UnitId, Place)> {
    let pick = |at: &u32| {
        let entry = entries.get(*at as usize)?;
        Some((entry.id.clone(), *places.get(*at as usize)?))
    };
    at.iter().filter_map(pick).collect()
}

fn duplicate((id, place): &(UnitId, Place)) -> Diagnostic {
    Diagnostic::error(rule::DUPLICATE_RECORD)
        .at(place.message)
        .of_unit(id.as_str())
}

fn without<T>(out: &[u32], all: Vec<T>) -> Vec<T> {
    all.into_iter()
        .zip(0..)
        .filter(|(_, at)| out.binary_search(at).is_err())
        .map(|(kept, _)| kept)
        .collect()
}

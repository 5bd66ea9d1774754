//! Reading a catalog.

use hexapla_core::{Diagnostic, Entry, Rule, Span, State, UnitId};
use hexapla_fluent::{
    records::{BlockKind, Record, scan},
    value,
};

use crate::{
    annotation::{Key, fill, items},
    catalog::{Catalog, Form, Place},
    header, keys, rule, strings,
};

/// Reads a catalog. Never fails: what cannot be read is kept, and reported.
///
/// `is_known` says which ids the document has; with [`hexapla_core::UnitId::looks_coined`] it tells
/// where a record begins when the blank line before it is missing.
#[must_use]
pub fn read<'t>(text: &'t str, form: Form, is_known: &dyn Fn(&str) -> bool) -> Catalog<'t> {
    match form {
        Form::Records => match read_records(text, is_known) {
            Ok(catalog) => catalog,
            Err(why) => Catalog::stopped(text, form, why),
        },
        Form::Keys(annotations) => keys::read_keys(text, annotations),
        Form::Strings(syntax) => strings::read_strings(text, (syntax, &[]), is_known),
    }
}

/// The same, for the catalog of a document whose strings all stand under the name of its locale
/// (`en:` in Rails): here they stand under one of `names`, and under the first where none is there yet.
/// Other forms have no such key.
#[must_use]
pub fn read_under<'t>(
    text: &'t str,
    form: Form,
    names: &[String],
    is_known: &dyn Fn(&str) -> bool,
) -> Catalog<'t> {
    match form {
        Form::Strings(syntax) => strings::read_strings(text, (syntax, names), is_known),
        Form::Records | Form::Keys(_) => read(text, form, is_known),
    }
}

#[derive(Default)]
struct Found<'t> {
    entries: Vec<Entry<'t>>,
    places: Vec<Place>,
    diagnostics: Vec<Diagnostic>,
}

fn read_records<'t>(
    text: &'t str,
    is_known: &dyn Fn(&str) -> bool,
) -> Result<Catalog<'t>, Diagnostic> {
    if let Some(why) = header::conflict_marker(text) {
        return Err(why);
    }
    let mut found = Found::default();
    let mut document = None;
    for block in scan(text, is_known) {
        match block.kind {
            BlockKind::Header { key, value } => match key {
                "hexapla" => found
                    .diagnostics
                    .extend(header::check_version(value, block.span)?),
                "document" => document = document.or(Some(value)),
                _ => {}
            },
            BlockKind::Record(record) => found.record(text, block.span, record),
            BlockKind::Junk => found.unreadable(block.span),
            BlockKind::Comment => found.loose(text, block.span),
            BlockKind::Blank => {}
        }
    }
    let parts = (found.entries, found.places);
    let catalog = Catalog::of(text, Form::Records, parts, found.diagnostics);
    Ok(catalog.naming(document))
}

impl<'t> Found<'t> {
    fn record(&mut self, text: &'t str, span: Span, record: Record<'t>) {
        let Some(id) = UnitId::of_record(record.id) else {
            self.unreadable(span);
            return;
        };
        let mut entry = bare(id);
        let said = items(text, record.comments);
        fill(&mut entry, said, None, &mut self.diagnostics);
        entry.target = value::decode(record.value.of(text));
        if let Some(rule) = lack(&entry) {
            let warning = Diagnostic::warning(rule).at(record.message);
            self.diagnostics.push(warning.of_unit(record.id));
        }
        self.entries.push(entry);
        self.places.push(Place {
            record: span,
            comments: record.comments,
            message: record.message,
            value: record.value,
        });
    }

    fn unreadable(&mut self, span: Span) {
        let warning = Diagnostic::warning(rule::UNREADABLE_RECORD);
        self.diagnostics.push(warning.at(span));
    }

    /// Comments without a record: worth a word only when they say what a target was made from.
    fn loose(&mut self, text: &str, span: Span) {
        let is_ours = |key| matches!(key, Key::Source | Key::Was | Key::State);
        if items(text, span).any(|item| is_ours(item.key)) {
            self.unreadable(span);
        }
    }
}

fn bare<'t>(id: UnitId) -> Entry<'t> {
    Entry {
        source: None,
        state: State::Translated,
        ..Entry::new(id, "", "")
    }
}

/// What a record lacks that it should have.
fn lack(entry: &Entry<'_>) -> Option<Rule> {
    if entry.target.is_empty() {
        return entry.omit.is_none().then_some(rule::EMPTY_TARGET);
    }
    let is_silent = entry.made_from().is_none() && entry.own.is_none();
    is_silent.then_some(rule::NO_SOURCE)
}

#[cfg(test)]
mod tests;

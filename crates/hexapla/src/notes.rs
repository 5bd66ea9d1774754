//! The notes of `notes.toml`, each put on its units.

use std::collections::BTreeMap;

use hexapla_core::{Diagnostic, Document, Rule, UnitId};
use hexapla_repo::Note;

use crate::selection::nearest;

/// A note on no unit. Arguments: `key`, `near` (`none` where nothing is).
const UNKNOWN_UNIT: Rule = Rule::new("notes/unknown-unit");
/// The fewest characters by which a unit can be named that has more.
const FEWEST: usize = 10;
/// For so many notes on nothing the nearest unit is looked for, which takes long.
const HELPED: usize = 20;
/// So much of a text is compared when the nearest is looked for.
const COMPARED: usize = 60;

/// Adds notes to their units, in order. A note is on the unit that has its key for an id; else on
/// every unit whose text begins with it (or is just that).
///
/// What is returned is to be said about notes, each with the index of its file.
pub(crate) fn apply(
    document: &mut Document<'_>,
    ids: &[UnitId],
    notes: &[Note],
) -> Vec<(usize, Diagnostic)> {
    if notes.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, &Note)> = Vec::new();
    let mut lost: Vec<&Note> = Vec::new();
    let index = Index::of(document, ids);
    for note in notes {
        let units = index.units(note);
        if units.is_empty() && !note.is_on_everything() {
            lost.push(note);
        }
        found.extend(units.into_iter().map(|unit| (unit, note)));
    }
    let report = |(order, note): (usize, &&Note)| {
        let near = (order < HELPED).then(|| index.nearest(&note.key)).flatten();
        let found = Diagnostic::warning(UNKNOWN_UNIT)
            .at(note.at)
            .with("key", note.key.as_str())
            .with("near", near.unwrap_or_else(|| "none".to_owned()));
        (note.file, found)
    };
    let diagnostics = lost.iter().enumerate().map(report).collect();
    for (unit, note) in found {
        if let Some(unit) = document.units.get_mut(unit) {
            unit.notes.push(note.text.clone());
        }
    }
    diagnostics
}

/// The units by id and by text.
struct Index {
    ids: BTreeMap<String, usize>,
    /// Sorted, so that texts with one beginning stand together.
    texts: Vec<(String, usize)>,
}

impl Index {
    fn of(document: &Document<'_>, ids: &[UnitId]) -> Self {
        let named = ids.iter().enumerate();
        let units = document.units.iter().enumerate();
        let mut texts: Vec<_> = units
            .map(|(index, unit)| (unit.text.clone().into_owned(), index))
            .collect();
        texts.sort_unstable();
        Self {
            ids: named.map(|(index, id)| (id.to_string(), index)).collect(),
            texts,
        }
    }

    fn units(&self, note: &Note) -> Vec<usize> {
        if note.is_on_everything() {
            return (0..self.texts.len()).collect();
        }
        if let Some(unit) = self.ids.get(&note.key) {
            return vec![*unit];
        }
        let key = note.key.as_str();
        let is_long = key.chars().count() >= FEWEST;
        let first = self.texts.partition_point(|(text, _)| text.as_str() < key);
        let begin = self.texts.iter().skip(first);
        let mut units: Vec<usize> = begin
            .take_while(|(text, _)| text.starts_with(key))
            .filter(|(text, _)| is_long || text == key)
            .map(|(_, unit)| *unit)
            .collect();
        units.sort_unstable();
        units
    }

    /// The id, or the beginning of a text, that is most like a key.
    fn nearest(&self, key: &str) -> Option<String> {
        let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
        let key = cut(key, COMPARED);
        let length = key.chars().count().max(FEWEST);
        let begins = self.texts.iter().map(|(text, _)| cut(text, length));
        let candidates: Vec<String> = self.ids.keys().cloned().chain(begins).collect();
        let near = nearest(&key, candidates.iter().map(String::as_str));
        near.into_iter().next()
    }
}

#[cfg(test)]
mod tests {
    use hexapla_core::Span;
    use hexapla_formats::{Format, Options, parse};

    use super::*;

    const PAGE: &str = "# FAQ\n\nA page goes stale.\n\nA page goes away.\n\n翻訳は難しい。だから続ける。\n\nStrona \
                        zażółcona.\n\nصفحة قديمة جدا هنا\n\nEski İstanbul sayfası\n";

    fn note(key: &str) -> Note {
        Note {
            key: key.to_owned(),
            text: "N".to_owned(),
            file: 3,
            at: Span::at(7),
        }
    }

    /// The texts that a key puts a note on, and what is nearest to it where it does not.
    fn put(key: &str) -> (Vec<String>, Option<String>) {
        let mut document = parse(PAGE, &Options::new(Format::Markdown));
        let units = document.units.iter().enumerate();
        let ids: Vec<UnitId> = units
            .map(|(index, _)| UnitId::parse(&format!("unit-{index:08x}")).unwrap())
            .collect();
        let diagnostics = apply(&mut document, &ids, &[note(key)]);
        let noted = document.units.iter().filter(|unit| !unit.notes.is_empty());
        let near = diagnostics.first().map(|(file, found)| {
            assert_eq!((*file, found.span), (3, Some(Span::at(7))));
            format!("{:?}", found.arguments.last().unwrap().1)
        });
        (noted.map(|unit| unit.text.to_string()).collect(), near)
    }

    #[test]
    fn a_note_is_on_every_unit_that_begins_so() {
        assert_eq!(
            put("A page goes").0,
            ["A page goes stale.", "A page goes away."]
        );
        for beginning in [
            "翻訳は難しい。だから",
            "Strona zażó",
            "صفحة قديمة",
            "Eski İstanbul",
        ] {
            assert_eq!(put(beginning).0.len(), 1, "{beginning}");
        }
        assert_eq!(put("*").0.len(), 7);
    }

    #[test]
    fn a_short_key_has_to_be_the_whole_text() {
        assert_eq!(put("FAQ").0, ["FAQ"]);
        assert_eq!(
            put("A pag"),
            (Vec::new(), Some("Text(\"A page goe\")".to_owned()))
        );
    }

    #[test]
    fn a_slip_of_the_pen_is_met_with_the_nearest() {
        assert_eq!(
            put("A page gose stale."),
            (Vec::new(), Some("Text(\"A page goes stale.\")".to_owned()))
        );
    }
}

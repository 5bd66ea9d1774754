//! Units of a view as reports show them.

use hexapla_align::{Part, word_diff};
use hexapla_core::{ChangeKind, Entry, EntryOrigin, Standing, State, Unit, UnitId};
use hexapla_report::{EntryReport, Lines, Place, WordPart};

use crate::{session::Session, view::View};

/// The lines of what an entry has a place in.
pub(crate) struct Places<'t> {
    source: Lines<'t>,
    catalog: Lines<'t>,
}

impl<'t> Places<'t> {
    /// Of a document and its catalog in a locale.
    pub(crate) fn of(view: &View<'t>, locale: usize) -> Self {
        let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
        Self {
            source: Lines::of(&view.files.source.text),
            catalog: Lines::of(catalog.map_or("", |catalog| catalog.text)),
        }
    }
}

/// A word diff as reports carry it; empty when the texts are equal.
pub(crate) fn word_parts(old: &str, new: &str) -> Vec<WordPart> {
    if old == new {
        return Vec::new();
    }
    let own = |part: Part<'_>| match part {
        Part::Same(text) => WordPart::Same(text.to_owned()),
        Part::Old(text) => WordPart::Old(text.to_owned()),
        Part::New(text) => WordPart::New(text.to_owned()),
    };
    word_diff(old, new).into_iter().map(own).collect()
}

/// The `origin` values of an entry, as catalogs write them.
pub(crate) fn origins(entry: &Entry<'_>) -> Vec<String> {
    let name = |origin: &EntryOrigin| match origin {
        EntryOrigin::Machine(name) => format!("machine {name}"),
        EntryOrigin::Memory(score) => format!("memory {score}"),
        EntryOrigin::Import(name) => format!("import {name}"),
        EntryOrigin::Inherited => "inherited".to_owned(),
        EntryOrigin::Patch => "patch".to_owned(),
    };
    entry.origins.iter().map(name).collect()
}

fn state_name(state: &State) -> Option<&'static str> {
    match state {
        State::Draft => Some("draft"),
        State::Translated => None,
        State::Reviewed { .. } => Some("reviewed"),
    }
}

impl Session<'_> {
    /// A unit with what a locale has for it.
    pub(crate) fn entry_report(
        &self,
        view: &View<'_>,
        locale: usize,
        (id, unit): (&UnitId, &Unit<'_>),
        standing: Standing,
        places: &mut Places<'_>,
    ) -> EntryReport {
        let entry = view.entry(locale, id);
        let was = entry
            .filter(|_| standing.change.is_some())
            .and_then(Entry::made_from);
        let mut notes: Vec<String> = unit.notes.clone();
        notes.extend(
            entry
                .into_iter()
                .flat_map(|entry| entry.notes.iter().map(|note| note.clone().into_owned())),
        );
        EntryReport {
            id: id.to_string(),
            kind: unit.kind.as_str(),
            context: view
                .document
                .context(unit)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            status: standing.status.as_str(),
            state: entry.and_then(|entry| state_name(&entry.state)),
            origin: entry.map(origins).unwrap_or_default(),
            source: Some(unit.text.clone().into_owned()),
            target: entry.map(|entry| entry.target.clone().into_owned()),
            was: was.map(str::to_owned),
            kind_of_change: standing.change.map(ChangeKind::as_str),
            refused: None,
            notes,
            source_at: Some(Place {
                path: self.relative(&view.file.file),
                line: places.source.line(unit.extent.start),
            }),
            target_at: self.target_place(view, locale, id, &mut places.catalog),
            diff: was
                .map(|was| word_parts(was, &unit.text))
                .unwrap_or_default(),
            target_diff: Vec::new(),
            suggestions: Vec::new(),
        }
    }

    fn target_place(
        &self,
        view: &View<'_>,
        locale: usize,
        id: &UnitId,
        lines: &mut Lines<'_>,
    ) -> Option<Place> {
        let catalog = view.catalogs.get(locale)?.as_ref()?;
        let span = catalog.span(id)?;
        let file = self
            .project
            .catalog_file(view.file, self.project.config.locales.get(locale)?);
        Some(Place {
            path: self.relative(&file),
            line: lines.line(span.start),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_diff_joins_to_both_texts() {
        for (old, new) in [
            ("ask which pages", "ask which paragraphs"),
            ("翻訳は難しい", "翻訳は楽しい"),
            ("eski sayfa", "yeni sayfa"),
        ] {
            let (mut before, mut after) = (String::new(), String::new());
            for part in word_parts(old, new) {
                match part {
                    WordPart::Same(text) => {
                        before.push_str(&text);
                        after.push_str(&text);
                    }
                    WordPart::Old(text) => before.push_str(&text),
                    WordPart::New(text) => after.push_str(&text),
                }
            }
            assert_eq!((before.as_str(), after.as_str()), (old, new));
        }
    }
}

//! `diff`: what changed in the source since the templates were written, and what it costs.

use hexapla_align::{Change, How, Moved, changed_words, count_words};
use hexapla_catalog::TemplateUnit;
use hexapla_core::{Unit, UnitId, Weight};
use hexapla_report::{ChangeReport, DiffDocument, DiffReport, DiffTodo, DiffUnit, Written};

use crate::{
    entries::{Lines, word_parts},
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    view::View,
};

/// Compares the templates with the working tree.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn diff(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
) -> Result<Outcome<DiffReport>, Error> {
    session.check_selection(selection)?;
    let surveyed = session.survey(locales, |view| {
        let relative = session.relative(&view.file.file);
        let wanted = view.has_template() && selection.holds(&view.file.path, &relative);
        wanted.then(|| (changes(view), costs(view, locales)))
    })?;
    let mut report = DiffReport::new("template", "working tree");
    report.todo = locales
        .iter()
        .filter_map(|index| nothing_to_do(session, *index))
        .collect();
    for (document, costs) in surveyed.results.into_iter().flatten() {
        for (total, cost) in report.todo.iter_mut().zip(costs) {
            total.units += cost.units;
            total.words += cost.words;
            total.changed_words += cost.changed_words;
        }
        if !document.changes.is_empty() {
            report.documents.push(document);
        }
    }
    Ok(Outcome {
        report,
        written: Written::default(),
        findings: surveyed.findings,
    })
}

fn nothing_to_do(session: &Session<'_>, index: usize) -> Option<DiffTodo> {
    let locale = session.project.config.locales.get(index)?;
    Some(DiffTodo {
        locale: locale.tag.to_string(),
        units: 0,
        words: 0,
        changed_words: 0,
    })
}

fn changes(view: &View<'_>) -> DiffDocument {
    let mut lines = Lines::of(&view.files.source.text);
    let changed = view
        .identity
        .alignment
        .changes
        .iter()
        .filter(|change| is_change(change));
    DiffDocument {
        path: view.file.path.to_string(),
        old_path: None,
        changes: changed
            .map(|change| described(view, change, &mut lines))
            .collect(),
    }
}

/// Whether a reader of a diff wants to see it: all but units that stay, with their text, in place.
fn is_change(change: &Change) -> bool {
    match change.how {
        How::Kept => change.moved == Moved::Yes,
        How::Edited | How::Split | How::Merged | How::Added | How::Removed => true,
    }
}

fn described(view: &View<'_>, change: &Change, lines: &mut Lines<'_>) -> ChangeReport {
    let old: Vec<&TemplateUnit<'_>> = change
        .old
        .iter()
        .filter_map(|index| view.template.units.get(*index))
        .collect();
    let new: Vec<(&UnitId, &Unit<'_>)> = change
        .new
        .iter()
        .filter_map(|index| view.unit(*index))
        .collect();
    let join = |texts: Vec<&str>| texts.join(" ");
    let before = join(old.iter().map(|unit| &*unit.text).collect());
    let after = join(new.iter().map(|(_, unit)| &*unit.text).collect());
    let is_edit = match change.how {
        How::Edited | How::Split | How::Merged => true,
        How::Kept | How::Added | How::Removed => false,
    };
    ChangeReport {
        change: name(change.how),
        moved: change.moved == Moved::Yes,
        kind_of_change: is_edit.then(|| view.kind_of_change(&before, &after).as_str()),
        old: old
            .iter()
            .map(|unit| DiffUnit {
                id: unit.id.to_string(),
                text: unit.text.to_string(),
            })
            .collect(),
        new: new
            .iter()
            .map(|(id, unit)| DiffUnit {
                id: id.to_string(),
                text: unit.text.to_string(),
            })
            .collect(),
        line: new.first().map(|(_, unit)| lines.at(unit.extent.start)),
        diff: if is_edit {
            word_parts(&before, &after)
        } else {
            Vec::new()
        },
    }
}

fn name(how: How) -> &'static str {
    match how {
        How::Kept => "kept",
        How::Edited => "edited",
        How::Split => "split",
        How::Merged => "merged",
        How::Added => "added",
        How::Removed => "removed",
    }
}

#[derive(Clone, Copy, Default)]
struct Cost {
    units: usize,
    words: usize,
    changed_words: usize,
}

/// For each locale: new units, and changed ones of which it has a target.
fn costs(view: &View<'_>, locales: &[usize]) -> Vec<Cost> {
    let mut costs = vec![Cost::default(); locales.len()];
    for change in view
        .identity
        .alignment
        .changes
        .iter()
        .filter(|change| costs_work(view, change))
    {
        for index in &change.new {
            let Some((id, unit)) = view.unit(*index) else {
                continue;
            };
            let (words, changed) = (count_words(&unit.text), words_changed(view, change, unit));
            for (cost, locale) in costs.iter_mut().zip(locales) {
                let is_new = change.how == How::Added && view.entry(*locale, id).is_none();
                if is_new || (change.how != How::Added && has_had_target(view, change, *locale)) {
                    cost.units += 1;
                    cost.words += words;
                    cost.changed_words += changed;
                }
            }
        }
    }
    costs
}

fn costs_work(view: &View<'_>, change: &Change) -> bool {
    match change.how {
        How::Kept | How::Removed => false,
        How::Added | How::Split | How::Merged => true,
        How::Edited => {
            let pair = change
                .old
                .first()
                .and_then(|old| view.template.units.get(*old));
            let pair = pair.zip(
                change
                    .new
                    .first()
                    .and_then(|new| view.document.units.get(*new)),
            );
            pair.is_none_or(|(old, new)| {
                view.reading
                    .policy
                    .weight(view.kind_of_change(&old.text, &new.text))
                    != Weight::Carry
            })
        }
    }
}

fn words_changed(view: &View<'_>, change: &Change, unit: &Unit<'_>) -> usize {
    let old: Vec<&str> = change
        .old
        .iter()
        .filter_map(|index| view.template.units.get(*index))
        .map(|unit| &*unit.text)
        .collect();
    changed_words(&old.join(" "), &unit.text)
}

fn has_had_target(view: &View<'_>, change: &Change, locale: usize) -> bool {
    let ids = change
        .old
        .iter()
        .filter_map(|index| view.template.units.get(*index));
    ids.into_iter()
        .any(|unit| view.entry(locale, &unit.id).is_some())
}

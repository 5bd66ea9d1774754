//! What the changes of a document leave to do in each locale.

use hexapla_align::{How, changed_words, count_words};
use hexapla_core::{Standing, Status, UnitId, Weight};

use super::steps::Step;
use crate::view::View;

/// What one locale has to do.
#[derive(Clone, Copy, Default)]
pub(super) struct Cost {
    pub(super) units: usize,
    pub(super) words: usize,
    pub(super) changed_words: usize,
}

/// For each locale: new units, and changed ones of which it had a target, as far as nobody has seen
/// to them yet.
pub(super) fn costs(view: &View<'_>, steps: &[Step<'_>], locales: &[usize]) -> Vec<Cost> {
    let mut costs = vec![Cost::default(); locales.len()];
    for step in steps.iter().filter(|step| costs_work(step)) {
        let before = step.before();
        for (id, unit) in &step.new {
            let (words, changed) = (count_words(&unit.text), changed_words(&before, &unit.text));
            for (cost, locale) in costs.iter_mut().zip(locales) {
                if concerns(view, step, *locale) && is_due(view, *locale, id, &unit.text) {
                    cost.units += 1;
                    cost.words += words;
                    cost.changed_words += changed;
                }
            }
        }
    }
    costs
}

fn costs_work(step: &Step<'_>) -> bool {
    match step.how {
        How::Kept | How::Removed => false,
        How::Added | How::Edited | How::Split | How::Merged => true,
    }
}

/// Whether a step means anything to a locale: a unit that it never had is missing with or without it.
fn concerns(view: &View<'_>, step: &Step<'_>, locale: usize) -> bool {
    let mut old = step.old.iter();
    step.how == How::Added || old.any(|(id, _)| view.entry(locale, id).is_some())
}

/// Whether somebody has to write the unit, or to look at it because of a change.
fn is_due(view: &View<'_>, locale: usize, id: &UnitId, text: &str) -> bool {
    let standing = view.standing(locale, id, text);
    match standing.status {
        Status::Missing => view.is_asked(locale, id),
        Status::Outdated => true,
        Status::Draft => weighs(view, standing),
        Status::Translated | Status::Reviewed => false,
    }
}

fn weighs(view: &View<'_>, standing: Standing) -> bool {
    let policy = &view.reading.policy;
    standing
        .change
        .is_none_or(|kind| policy.weight(kind) != Weight::Carry)
}

//! Why the two sides of a change are taken to be one: the answer of `diff --explain`.

use std::collections::BTreeMap;

use hexapla_align::{Change, Explanation, How, Item, Moved, Rival, explain, explain_pair};
use hexapla_core::UnitKind;
use hexapla_report::{RivalReport, Why};

use super::steps::Step;
use crate::{
    identity::{template_item, unit_item},
    view::View,
};

/// The reasons of steps, one for each.
pub(super) fn reasons(view: &View<'_>, steps: &[Step<'_>]) -> Vec<Option<Why>> {
    if steps.is_empty() {
        return Vec::new();
    }
    let old: Vec<Item<'_>> = view.template.units.iter().map(template_item).collect();
    let new: Vec<Item<'_>> = view.document.units.iter().map(unit_item).collect();
    let alignment = &view.identity.alignment;
    let is_told = |change: &Change| change.how != How::Kept || change.moved == Moved::Yes;
    let told = alignment.changes.iter().filter(|change| is_told(change));
    let explained = explain(&old, &new, alignment, is_told);
    let explained: BTreeMap<_, Explanation> = told.map(place).zip(explained).collect();
    let reason = |step: &Step<'_>| match step.arrival {
        Some(arrival) => {
            let kind = step.new.first().map(|(_, unit)| unit.kind);
            let item = |text| Item::new(kind.unwrap_or(UnitKind::Paragraph), text);
            let why = explain_pair(item(&arrival.text), item(step.new.first()?.1.text.as_ref()));
            Some(report(view, &why, Some(arrival.from.clone())))
        }
        None => Some(report(view, explained.get(&place(step.change))?, None)),
    };
    steps.iter().map(reason).collect()
}

/// What tells a change from all others of its alignment.
fn place(change: &Change) -> (Option<usize>, Option<usize>) {
    (change.old.first().copied(), change.new.first().copied())
}

fn report(view: &View<'_>, why: &Explanation, from: Option<String>) -> Why {
    let has_partner = match why.how {
        How::Added | How::Removed => false,
        How::Kept | How::Edited | How::Split | How::Merged => true,
    };
    let of_removed = why.how == How::Removed;
    // Rivals across documents are not known.
    let rivals = why.rivals.iter().filter(|_| from.is_none());
    Why {
        reason: why.reason.as_str(),
        score: has_partner.then(|| percent(why.score)),
        common: has_partner.then(|| percent(why.common)),
        shared: why.shared.clone(),
        rivals: rivals
            .filter_map(|rival| named(view, rival, of_removed))
            .collect(),
        from,
    }
}

/// A rival with its id and text; that of a removed unit is a unit of the document.
fn named(view: &View<'_>, rival: &Rival, of_removed: bool) -> Option<RivalReport> {
    let (id, text) = if of_removed {
        let (id, unit) = view.unit(rival.unit)?;
        (id, &*unit.text)
    } else {
        let unit = view.template.units.get(rival.unit)?;
        (&unit.id, &*unit.text)
    };
    Some(RivalReport {
        id: id.to_string(),
        text: text.to_owned(),
        score: percent(rival.score),
        taken: rival.taken,
    })
}

/// A share as a whole number from 0 to 100; 100 only where nothing is lacking.
fn percent(share: f32) -> u8 {
    (0..=100_u8)
        .rev()
        .find(|percent| f32::from(*percent) <= share * 100.0)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_is_rounded_down() {
        assert_eq!(
            [0.0, 0.126, 0.999, 1.0, 7.0].map(percent),
            [0, 12, 99, 100, 100]
        );
    }
}

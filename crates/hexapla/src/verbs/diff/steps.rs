//! The changes of one document as a reader tells them: those of its template, and what came from
//! other documents or went there.

use std::collections::BTreeMap;

use hexapla_align::{Change, How, Moved};
use hexapla_core::{Unit, UnitId, differs};

use crate::{family::joined, residue::Arrival, view::View};

/// One change, with both sides at hand.
pub(super) struct Step<'v> {
    pub(super) how: How,
    pub(super) is_moved: bool,
    /// Ids and texts before.
    pub(super) old: Vec<(&'v UnitId, &'v str)>,
    /// Units after.
    pub(super) new: Vec<(&'v UnitId, &'v Unit<'v>)>,
    /// The change of the document's alignment that tells it; no other has the same indexes.
    pub(super) change: &'v Change,
    /// What came from another document, and whence.
    pub(super) arrival: Option<&'v Arrival>,
}

impl Step<'_> {
    /// The old texts as one.
    pub(super) fn before(&self) -> String {
        joined(self.old.iter().map(|(_, text)| *text))
    }

    /// The new texts as one.
    pub(super) fn after(&self) -> String {
        joined(self.new.iter().map(|(_, unit)| &*unit.text))
    }

    /// Whether the words changed hands: an edit, a split, a merge.
    pub(super) fn is_edit(&self) -> bool {
        match self.how {
            How::Edited | How::Split | How::Merged => true,
            How::Kept | How::Added | How::Removed => false,
        }
    }
}

/// The document that this one was before.
pub(super) fn old_path<'v>(view: &'v View<'_>) -> Option<&'v str> {
    let renamed = view.transfers.renamed.as_ref()?;
    Some(&renamed.from)
}

/// All changes worth telling, in the order of the document: all but units that stay, with their
/// text, in place.
pub(super) fn steps<'v>(view: &'v View<'_>) -> Vec<Step<'v>> {
    let arrivals = view.transfers.arrivals.iter();
    let arrivals: BTreeMap<&UnitId, &Arrival> = arrivals.map(|one| (&one.id, one)).collect();
    let changes = view.identity.alignment.changes.iter();
    let all = changes.filter_map(|change| step(view, change, &arrivals));
    all.filter(|step| step.how != How::Kept || step.is_moved)
        .collect()
}

/// A change with its sides. `None` when it only went to another document, which tells it.
fn step<'v>(
    view: &'v View<'_>,
    change: &'v Change,
    arrivals: &BTreeMap<&UnitId, &'v Arrival>,
) -> Option<Step<'v>> {
    let (old, new) = (change.old.iter(), change.new.iter());
    let old = old.filter_map(|index| view.template.units.get(*index));
    let old: Vec<(&UnitId, &str)> = old.map(|unit| (&unit.id, &*unit.text)).collect();
    let new: Vec<(&UnitId, &Unit<'_>)> = new.filter_map(|index| view.unit(*index)).collect();
    let departed = &view.transfers.departed;
    if change.how == How::Removed && old.iter().all(|(id, _)| departed.contains(*id)) {
        return None;
    }
    let mut step = Step {
        how: change.how,
        is_moved: change.moved == Moved::Yes,
        old,
        new,
        change,
        arrival: None,
    };
    let added = step.new.first().filter(|_| step.how == How::Added);
    let arrived = added.and_then(|(id, unit)| Some((*arrivals.get(id)?, *unit)));
    if let Some((arrival, unit)) = arrived {
        step.how = if differs(&arrival.text, &unit.text) {
            How::Edited
        } else {
            How::Kept
        };
        step.is_moved = true;
        step.old = vec![(&arrival.id, &*arrival.text)];
        step.arrival = Some(arrival);
    }
    Some(step)
}

//! The changes of one document as a reader tells them: those of its template, and what came from
//! other documents or went there.

use hexapla_align::{Change, How, Moved};
use hexapla_core::{Unit, UnitId, differs};

use crate::{residue::Arrival, view::View};

/// One change, with both sides at hand.
pub(super) struct Step<'v> {
    pub(super) how: How,
    pub(super) is_moved: bool,
    /// Ids and texts before.
    pub(super) old: Vec<(&'v UnitId, &'v str)>,
    /// Units after.
    pub(super) new: Vec<(&'v UnitId, &'v Unit<'v>)>,
}

impl Step<'_> {
    /// The old texts as one.
    pub(super) fn before(&self) -> String {
        self.old
            .iter()
            .map(|(_, text)| *text)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The new texts as one.
    pub(super) fn after(&self) -> String {
        self.new
            .iter()
            .map(|(_, unit)| &*unit.text)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Whether the words changed hands: an edit, a split, a merge.
    pub(super) fn is_edit(&self) -> bool {
        match self.how {
            How::Edited | How::Split | How::Merged => true,
            How::Kept | How::Added | How::Removed => false,
        }
    }
}

/// The document that this one was before, when most of its units came from there and it is new.
pub(super) fn old_path<'v>(view: &'v View<'_>) -> Option<&'v str> {
    let arrivals = &view.transfers.arrivals;
    let first = &arrivals.first()?.from;
    let from_there = arrivals
        .iter()
        .filter(|arrival| arrival.from == *first)
        .count();
    let is_new = view.template.units.is_empty();
    (is_new && from_there * 2 > view.document.units.len()).then_some(first)
}

/// All changes worth telling, in the order of the document: all but units that stay, with their
/// text, in place (or in the document that was renamed to this one).
pub(super) fn steps<'v>(view: &'v View<'_>) -> Vec<Step<'v>> {
    let renamed = old_path(view);
    let all = view
        .identity
        .alignment
        .changes
        .iter()
        .filter_map(|change| step(view, change));
    all.filter(|(step, from)| {
        step.how != How::Kept || (step.is_moved && (from.is_none() || *from != renamed))
    })
    .map(|(step, _)| step)
    .collect()
}

/// A change with its sides; and where it came from, when that is another document. `None` when it only
/// went to another document, which tells it.
fn step<'v>(view: &'v View<'_>, change: &Change) -> Option<(Step<'v>, Option<&'v str>)> {
    let old = change
        .old
        .iter()
        .filter_map(|index| view.template.units.get(*index));
    let old: Vec<(&UnitId, &str)> = old.map(|unit| (&unit.id, &*unit.text)).collect();
    let new: Vec<(&UnitId, &Unit<'_>)> = change
        .new
        .iter()
        .filter_map(|index| view.unit(*index))
        .collect();
    if change.how == How::Removed
        && old
            .iter()
            .all(|(id, _)| view.transfers.departed.contains(*id))
    {
        return None;
    }
    let arrival = new
        .first()
        .and_then(|(id, _)| arrival(view, id))
        .filter(|_| change.how == How::Added);
    let Some(arrival) = arrival else {
        return Some((
            Step {
                how: change.how,
                is_moved: change.moved == Moved::Yes,
                old,
                new,
            },
            None,
        ));
    };
    let is_edited = new
        .first()
        .is_some_and(|(_, unit)| differs(&arrival.text, &unit.text));
    let how = if is_edited { How::Edited } else { How::Kept };
    let old = vec![(&arrival.id, &*arrival.text)];
    Some((
        Step {
            how,
            is_moved: true,
            old,
            new,
        },
        Some(&arrival.from),
    ))
}

fn arrival<'v>(view: &'v View<'_>, id: &UnitId) -> Option<&'v Arrival> {
    view.transfers
        .arrivals
        .iter()
        .find(|arrival| arrival.id == *id)
}

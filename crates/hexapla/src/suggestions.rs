//! What a unit is offered that came from a split or a merge: texts of those it came from.
//!
//! Offered, and never stored as a target: whoever writes the target decides.

use hexapla_align::share_of_target;
use hexapla_core::{Entry, Standing, Status, Unit, UnitId};
use hexapla_report::Suggestion;

use crate::view::View;

/// The targets, or their parts, of the units that `unit` came `from`, as far as they were made from
/// words that it has; nothing where nobody has to write.
pub(crate) fn suggestions(
    view: &View<'_>,
    locale: usize,
    unit: &Unit<'_>,
    from: &[UnitId],
    standing: Standing,
) -> Vec<Suggestion> {
    let is_asked = match standing.status {
        Status::Missing | Status::Outdated => true,
        Status::Draft | Status::Translated | Status::Reviewed => false,
    };
    if !is_asked {
        return Vec::new();
    }
    from.iter()
        .filter_map(|id| {
            let entry = view.entry(locale, id)?;
            let old = Entry::made_from(entry)?;
            let share = share_of_target(old, &unit.text, &entry.target)?;
            Some(Suggestion {
                from: id.to_string(),
                target: share.to_owned(),
            })
        })
        .collect()
}

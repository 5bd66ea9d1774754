//! In which order the pieces of a merged file stand.

use std::collections::BTreeMap;

use super::{
    Three,
    pieces::{Key, Pieces},
};

/// All pieces that one of the two branches has: those of one branch in its order, and those that only
/// the other has behind the piece that stands above them there. Ours is asked first, unless only theirs
/// moved something.
pub(super) fn in_order<'v, 't>(versions: &'v Three<Pieces<'t>>) -> Vec<&'v Key<'t>> {
    let Three { base, ours, theirs } = versions;
    let (first, second) = if !is_moved(base, ours, theirs) && is_moved(base, theirs, ours) {
        (theirs, ours)
    } else {
        (ours, theirs)
    };
    let mut behind: BTreeMap<Option<&Key<'t>>, Vec<&'v Key<'t>>> = BTreeMap::new();
    let mut above = None;
    for key in &second.keys {
        if first.has(key) {
            above = Some(key);
        } else {
            behind.entry(above).or_default().push(key);
        }
    }
    let mut order = behind.remove(&None).unwrap_or_default();
    let mut waiting = Vec::new();
    for key in &first.keys {
        let is_new = !base.has(key) && !second.has(key);
        if !is_new {
            order.append(&mut waiting);
        }
        order.push(key);
        waiting.extend(behind.remove(&Some(key)).unwrap_or_default());
    }
    order.append(&mut waiting);
    order
}

/// Whether a side has what all three have in another order than the base.
fn is_moved(base: &Pieces<'_>, side: &Pieces<'_>, other: &Pieces<'_>) -> bool {
    let before = base
        .keys
        .iter()
        .filter(|key| side.has(key) && other.has(key));
    let now = side
        .keys
        .iter()
        .filter(|key| base.has(key) && other.has(key));
    !before.eq(now)
}

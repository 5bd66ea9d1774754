//! The stages of an alignment, in their order.

use crate::{
    anchors::{self, Versions},
    beside,
    change::{Alignment, Item},
    classes::Classes,
    elsewhere, emit, gaps, keys,
    matching::Matching,
    parts,
    scene::Scene,
};

/// Finds out which units of two versions of one document are the same.
///
/// Stages, each over what the ones before left:
/// 0. where units have keys, the key is the identity and nothing else counts;
/// 1. equal versions are found by comparing texts, with no further work;
/// 2. equal texts in order, by patience diff over units; then equal texts that moved;
/// 3. between these, edits, splits and merges by dynamic programming over words in common;
/// 4. what moved *and* changed, by an index of rare words and an optimal assignment;
/// 5. parts of split or merged units that stand apart.
///
/// Sources: patience and histogram diff (Cohen; JGit) for 2, Gale and Church 1993 for 3, GumTree's
/// order of phases (Falleri et al. 2014: exact first, then similar, then recovery), shingles
/// (Broder 1997) for the features of similarity.
///
/// Laws: every index of either version is in exactly one change; `align(a, a)` is the identity;
/// the same input gives the same answer on any machine. Cost: O(n log n) in units and linear in
/// text; all searches are bounded in steps.
///
/// ```
/// use hexapla_align::{How, Item, Moved, align};
/// use hexapla_core::UnitKind::Paragraph;
///
/// let old = ["Do delete the key file.", "It is of no use."].map(|t| Item::new(Paragraph, t));
/// let new = ["It is of no use.", "Do not delete the key file."].map(|t| Item::new(Paragraph, t));
/// let changes = align(&old, &new).changes;
/// assert_eq!((changes[0].how, changes[0].old[0]), (How::Kept, 1));
/// assert_eq!((changes[1].how, changes[1].old[0]), (How::Edited, 0));
/// assert!(changes[0].moved == Moved::Yes || changes[1].moved == Moved::Yes);
/// ```
#[must_use]
pub fn align(old: &[Item<'_>], new: &[Item<'_>]) -> Alignment {
    if is_equal(old, new) {
        return emit::identity(new.len());
    }
    let classes = Classes::of(old, new);
    let versions = Versions {
        old,
        new,
        classes: &classes,
    };
    let mut matching = Matching::new(old.len(), new.len());
    let has_keys = old.iter().chain(new).any(|item| item.key.is_some());
    if has_keys {
        keys::link(versions, &mut matching);
    } else {
        link_by_text(versions, &mut matching);
    }
    emit::alignment(versions, &matching)
}

fn is_equal(old: &[Item<'_>], new: &[Item<'_>]) -> bool {
    let equal = |(a, b): (&Item<'_>, &Item<'_>)| a.text == b.text && a.key == b.key;
    old.len() == new.len() && old.iter().zip(new).all(equal)
}

fn link_by_text(versions: Versions<'_>, matching: &mut Matching) {
    beside::link_beside(versions, matching);
    anchors::link_in_order(versions, matching);
    anchors::link_moved(versions, matching);
    let scene = Scene::of(versions, matching);
    let weak = gaps::link_in_gaps(&scene, matching);
    elsewhere::link_equal(&scene, matching);
    elsewhere::link_similar(&scene, matching, &weak);
    parts::adopt(&scene, matching);
}

//! From links to changes.

use crate::{
    anchors::{Versions, weight},
    change::{Alignment, Change, How, Item, Moved, Reason},
    matching::Matching,
};

/// All units kept, each where it was.
pub(crate) fn identity(len: usize) -> Alignment {
    let kept = |at| Change {
        how: How::Kept,
        moved: Moved::No,
        old: vec![at],
        new: vec![at],
        score: 1.0,
        reason: Reason::SameText,
        heir: Some((at, at)),
    };
    Alignment {
        changes: (0..len).map(kept).collect(),
    }
}

/// The changes in new order, with removed units after the last unit before them that stayed.
pub(crate) fn alignment(versions: Versions<'_>, matching: &Matching) -> Alignment {
    let stayed = matching.stayed(|link| weight(versions.old, link.old));
    let members = matching.members();
    let removed = removed_after(versions, matching, &stayed);
    let mut changes: Vec<Change> = removed.after(None).collect();
    for at in 0..versions.new.len() {
        let Some(link) = matching.of_new(at) else {
            changes.push(alone(How::Added, Vec::new(), vec![at]));
            continue;
        };
        let new = members.new_of(link);
        if new.first() != Some(&at) {
            continue;
        }
        let old = members.old_of(link);
        let moved = if stayed.get(link) == Some(&true) {
            Moved::No
        } else {
            Moved::Yes
        };
        changes.extend(change(versions, matching, link, (old, new), moved));
        changes.extend(removed.after(Some(link)));
    }
    Alignment { changes }
}

fn alone(how: How, old: Vec<usize>, new: Vec<usize>) -> Change {
    Change {
        how,
        moved: Moved::No,
        old,
        new,
        score: 0.0,
        reason: Reason::Alone,
        heir: None,
    }
}

fn change(
    versions: Versions<'_>,
    matching: &Matching,
    link: usize,
    (old, new): (Vec<usize>, Vec<usize>),
    moved: Moved,
) -> Option<Change> {
    let link = matching.links.get(link)?;
    let how = match (old.len(), new.len()) {
        (1, 1) if versions.classes.same(link.old, link.new) => How::Kept,
        (1, 1) => How::Edited,
        (1, _) => How::Split,
        _ => How::Merged,
    };
    let reason = match how {
        How::Split => Reason::PartOf,
        How::Merged => Reason::JoinedFrom,
        How::Kept | How::Edited | How::Added | How::Removed => link.reason,
    };
    Some(Change {
        how,
        moved,
        heir: largest(versions.old, &old).zip(largest(versions.new, &new)),
        old,
        new,
        score: link.score,
        reason,
    })
}

/// The unit with the longest text; the first of equals.
fn largest(items: &[Item<'_>], units: &[usize]) -> Option<usize> {
    let size = |unit: &usize| items.get(*unit).map_or(0, |item| item.text.len());
    units.iter().copied().rev().max_by_key(size)
}

/// Removed units, sorted by the link after which they stood.
struct Removed(Vec<(Option<usize>, usize)>);

fn removed_after(versions: Versions<'_>, matching: &Matching, stayed: &[bool]) -> Removed {
    let mut after = None;
    let mut units = Vec::new();
    for at in 0..versions.old.len() {
        match matching.of_old(at) {
            None => units.push((after, at)),
            // Units that merged may lie apart, with others that stayed between them.
            Some(link) if stayed.get(link) == Some(&true) => after = after.max(Some(link)),
            Some(_) => {}
        }
    }
    units.sort_unstable();
    Removed(units)
}

impl Removed {
    fn after(&self, link: Option<usize>) -> impl Iterator<Item = Change> {
        let start = self.0.partition_point(|(after, _)| *after < link);
        let end = self.0.partition_point(|(after, _)| *after <= link);
        let units = self.0.get(start..end).unwrap_or_default();
        units
            .iter()
            .map(|(_, at)| alone(How::Removed, vec![*at], Vec::new()))
    }
}

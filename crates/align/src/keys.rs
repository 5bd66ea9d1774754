//! Identity by key, where the document itself names its units.

use crate::{
    anchors::Versions,
    change::{Item, Reason},
    features::Profile,
    matching::{Link, Matching},
    similar::{Likeness, fraction},
};

/// Links units with the same key; of a key that stands several times, the first with the first.
/// A unit without a key, or with one that the other version lacks, stays alone.
pub(crate) fn link(versions: Versions<'_>, matching: &mut Matching) {
    let (old, new) = (by_key(versions.old), by_key(versions.new));
    let mut others = new.iter().peekable();
    for (key, before) in &old {
        while others.next_if(|(other, _)| other < key).is_some() {}
        let Some((_, after)) = others.next_if(|(other, _)| other == key) else {
            continue;
        };
        matching.link(Link {
            old: *before,
            new: *after,
            score: score(versions, *before, *after),
            reason: Reason::SameKey,
        });
    }
}

fn by_key<'a>(items: &[Item<'a>]) -> Vec<(&'a str, usize)> {
    let keyed = |(at, item): (usize, &Item<'a>)| Some((item.key?, at));
    let mut keys: Vec<_> = items.iter().enumerate().filter_map(keyed).collect();
    keys.sort_unstable();
    keys
}

fn score(versions: Versions<'_>, old: usize, new: usize) -> f32 {
    if versions.classes.same(old, new) {
        return 1.0;
    }
    let (Some(before), Some(after)) = (versions.old.get(old), versions.new.get(new)) else {
        return 0.0;
    };
    fraction(Likeness::of(&Profile::of(before.text), &Profile::of(after.text)).score())
}

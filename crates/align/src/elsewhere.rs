//! Units that moved and changed, or that are one of several equal ones and moved.
//!
//! An index of rare words names a few candidates for each unit that is left; the best assignment
//! among them is taken, not the first that comes.

use crate::{
    anchors::Side,
    assign::{Edge, assign},
    change::Reason,
    index::Index,
    matching::{Link, Matching},
    scene::Scene,
    similar::{Likeness, Score, fraction},
};

/// How many candidates each unit has.
const CANDIDATES: usize = 6;
/// Up to this many pairs of equal units, their company decides; beyond, their order.
const PAIRS: usize = 256;

/// How much more a pair scores that stands between the same neighbours.
const IN_PLACE: Score = 150;

/// Links equal texts that are left over, by the company they keep.
pub(crate) fn link_equal(scene: &Scene<'_>, matching: &mut Matching) {
    let classes = scene.versions.classes;
    let old = matching
        .free_old()
        .into_iter()
        .map(|at| (classes.old.get(at), false, at));
    let new = matching
        .free_new()
        .into_iter()
        .map(|at| (classes.new.get(at), true, at));
    let mut entries: Vec<_> = old.chain(new).collect();
    entries.sort_unstable();
    for group in entries.chunk_by(|a, b| a.0 == b.0) {
        let (old, new) = group.split_at(group.partition_point(|entry| !entry.1));
        if old.is_empty() || new.is_empty() {
            continue;
        }
        let old: Vec<usize> = old.iter().map(|entry| entry.2).collect();
        let new: Vec<usize> = new.iter().map(|entry| entry.2).collect();
        for (old, new) in by_company(scene, matching, &old, &new) {
            matching.link_same(old, new, Reason::Neighbours);
        }
    }
}

fn by_company(
    scene: &Scene<'_>,
    matching: &Matching,
    old: &[usize],
    new: &[usize],
) -> Vec<(usize, usize)> {
    if old.len() * new.len() > PAIRS {
        return old.iter().copied().zip(new.iter().copied()).collect();
    }
    let mut edges: Vec<Edge> = Vec::new();
    for (rank, a) in old.iter().enumerate() {
        for (other, b) in new.iter().enumerate() {
            let company = 100 * scene.company(matching, *a, *b);
            let kind = 50 * u64::from(scene.versions.same_kind(*a, *b));
            let order = 16_u64.saturating_sub(rank.abs_diff(other) as u64);
            edges.push((*a, *b, 1_000 + company + kind + order));
        }
    }
    assign(&edges).into_iter().map(|(a, b, _)| (a, b)).collect()
}

/// Links units that moved and were edited. The weak pairs found in gaps compete with those found here.
pub(crate) fn link_similar(scene: &Scene<'_>, matching: &mut Matching, weak: &[Link]) {
    let (old, new) = (matching.free_old(), matching.free_new());
    if old.is_empty() || new.is_empty() {
        return;
    }
    let index = Index::of(old.iter().filter_map(|at| Some((*at, scene.old.get(*at)?))));
    let mut edges: Vec<Edge> = Vec::new();
    for at in new {
        let Some(profile) = scene.new.get(at) else {
            continue;
        };
        let near = beside(matching, at);
        let mut candidates = index.candidates(profile, CANDIDATES);
        candidates.extend(&near);
        candidates.sort_unstable();
        candidates.dedup();
        let edge = |old: usize| edge(scene, matching, (old, at), near.contains(&old));
        edges.extend(candidates.into_iter().filter_map(edge));
    }
    let places: Vec<(usize, usize)> = sorted(weak.iter().map(|link| (link.old, link.new)));
    edges.retain(|(old, new, _)| places.binary_search(&(*old, *new)).is_err());
    edges.extend(places.iter().map(|(old, new)| {
        // A twin has no place of its own: only its neighbours tell it from the others.
        let has_twins = scene.versions.classes.has_twins(*old);
        let score = score(scene, *old, *new) + if has_twins { 0 } else { IN_PLACE };
        (
            *old,
            *new,
            worth(score, scene.company(matching, *old, *new)),
        )
    }));
    for (old, new, _) in assign(&edges) {
        let in_place = places.binary_search(&(old, new)).is_ok();
        matching.link(Link {
            old,
            new,
            score: fraction(score(scene, old, new)),
            reason: if in_place {
                Reason::Similar
            } else {
                Reason::SimilarElsewhere
            },
        });
    }
}

fn sorted(pairs: impl Iterator<Item = (usize, usize)>) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = pairs.collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The old units without a link that stand beside what the neighbours of a new unit were: where many
/// units share all their words, no index names the right one.
fn beside(matching: &Matching, new: usize) -> Vec<usize> {
    let candidate = |here: Side, there: Side| {
        let link = matching.of_new(here.beside(new)?)?;
        let old = there.beside(matching.links.get(link)?.old)?;
        matching.are_free(old, new).then_some(old)
    };
    let before = candidate(Side::Before, Side::After);
    let after = candidate(Side::After, Side::Before);
    before.into_iter().chain(after).collect()
}

fn score(scene: &Scene<'_>, old: usize, new: usize) -> Score {
    scene
        .pair(old, new)
        .map_or(0, |(one, other)| Likeness::of(one, other).score())
}

/// What a pair is worth. The square lets one good pair outweigh two middling ones.
fn worth(score: Score, company: u64) -> u64 {
    let score = score + 50 * company;
    score * score
}

/// A pair that is alike enough: beside neighbours that belong together less is enough.
fn edge(
    scene: &Scene<'_>,
    matching: &Matching,
    (old, new): (usize, usize),
    is_beside: bool,
) -> Option<Edge> {
    let (one, other) = scene.pair(old, new)?;
    let likeness = Likeness::of(one, other);
    let kinship = scene.kinship(old, new);
    let is_edit = likeness.is_edit_elsewhere(kinship)
        || (is_beside && likeness.common.words >= 4 && likeness.is_edit_in_place(kinship));
    let company = || scene.company(matching, old, new);
    is_edit.then(|| (old, new, worth(likeness.score(), company())))
}

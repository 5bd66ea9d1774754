//! Where a large gap may be cut in two before anything in it is compared.
//!
//! The least hashes of a unit's shingles (min-hash, Broder 1997) are its fingerprint. Two units that
//! have some of them to themselves are a pair that no other can better; between two such pairs that are
//! neighbours in both versions nothing can lie, not even a part of a split unit. A text of which
//! every unit was edited so falls into gaps of one unit each, and near-linear time with it.

use crate::{
    anchors::lone_pairs, chain::heaviest_order, features::Profile, scene::Scene, similar::Likeness,
};

/// How many hashes are a fingerprint.
const PRINTS: usize = 6;
/// How many of them a pair must have to itself.
const VOTES: usize = 2;
/// How much alike such a pair must be, in thousandths.
const ALIKE: u64 = 600;

/// Cuts the lists of a gap: pieces of both that belong together, in order.
pub(crate) fn cut<'u>(
    scene: &Scene<'_>,
    old: &'u [usize],
    new: &'u [usize],
) -> Vec<(&'u [usize], &'u [usize])> {
    let sure = sure(scene, old, new);
    let mut pieces = Vec::new();
    let (mut a, mut b) = (0, 0);
    for (one, next) in sure.iter().zip(sure.iter().skip(1)) {
        if (one.0 + 1, one.1 + 1) == *next {
            pieces.extend(old.get(a..next.0).zip(new.get(b..next.1)));
            (a, b) = *next;
        }
    }
    pieces.extend(old.get(a..).zip(new.get(b..)));
    pieces
}

/// Pairs of places that are beyond doubt and keep their order.
fn sure(scene: &Scene<'_>, old: &[usize], new: &[usize]) -> Vec<(usize, usize)> {
    let mut entries = prints(old, &scene.old, false);
    entries.extend(prints(new, &scene.new, true));
    let mut votes = lone_pairs(entries);
    votes.sort_unstable();
    let rivals = rivals(&votes, old.len(), new.len());
    let mut pairs: Vec<(usize, usize, u64)> = votes
        .chunk_by(|one, other| one == other)
        .filter(|group| group.len() >= VOTES)
        .filter_map(|group| group.first().copied())
        .filter(|(a, b)| rivals.0.get(*a) == Some(&1) && rivals.1.get(*b) == Some(&1))
        .filter(|(a, b)| is_alike(scene, old.get(*a), new.get(*b)))
        .map(|(a, b)| (a, b, 1))
        .collect();
    pairs.sort_unstable_by_key(|(_, b, _)| *b);
    let stays = heaviest_order(&pairs);
    let chain = pairs.iter().zip(stays).filter(|(_, stays)| *stays);
    chain.map(|((a, b, _), _)| (*a, *b)).collect()
}

/// Hash, side and place. Features stand in the order of their hashes.
fn prints(units: &[usize], profiles: &[Profile], is_new: bool) -> Vec<(u64, bool, usize)> {
    let of = |(place, unit): (usize, &usize)| {
        let features = profiles.get(*unit).map(|profile| &*profile.features);
        let shingles = features.unwrap_or_default().iter().filter(|f| f.words == 0);
        shingles.take(PRINTS).map(move |f| (f.hash, is_new, place))
    };
    units.iter().enumerate().flat_map(of).collect()
}

/// With how many units of the other side each has something to itself.
fn rivals(votes: &[(usize, usize)], old: usize, new: usize) -> (Vec<u32>, Vec<u32>) {
    let mut rivals = (vec![0_u32; old], vec![0_u32; new]);
    for (a, b) in votes
        .chunk_by(|one, other| one == other)
        .filter_map(|g| g.first())
    {
        if let (Some(one), Some(other)) = (rivals.0.get_mut(*a), rivals.1.get_mut(*b)) {
            *one += 1;
            *other += 1;
        }
    }
    rivals
}

fn is_alike(scene: &Scene<'_>, old: Option<&usize>, new: Option<&usize>) -> bool {
    let pair = old.zip(new).and_then(|(old, new)| scene.pair(*old, *new));
    pair.is_some_and(|(one, other)| Likeness::of(one, other).score() >= ALIKE)
}

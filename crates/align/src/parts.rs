//! Splits and merges: several units that together are one of the other version.

use std::ops::Range;

use crate::{
    features::Profile,
    index::Index,
    matching::Matching,
    scene::{Scene, Unit},
    similar::{Kinship, Likeness, Score, share},
};

/// The most parts that a gap looks for at once; more are found by [`adopt`].
const PARTS: usize = 3;
/// How much of a part has to be in the whole for a look at all, in thousandths of its words.
const PROMISING: Score = 500;
/// How much of a part has to be in what the other parts leave of the whole.
const OWN_WORDS: Score = 550;
/// The same by weight of words and shingles.
const OWN_WEIGHT: Score = 400;
/// The least likeness of the whole and all parts.
const TOGETHER: Score = 350;

/// How near to another part, in units, a part is looked for first.
const NEAR: usize = 3;
/// How many words a part needs there.
const NEAR_WORDS: u32 = 3;
/// How many words a part needs anywhere else.
const FAR_WORDS: u32 = 8;
/// How many wholes each part is held against.
const CANDIDATES: usize = 4;

/// A range of old units that became a range of new ones; one of the two has length 1.
pub(crate) struct Pieces {
    /// Places in the gap's list of old units.
    pub(crate) old: Range<usize>,
    /// Places in the gap's list of new units.
    pub(crate) new: Range<usize>,
    /// How alike both sides are.
    pub(crate) likeness: Likeness,
}

/// All possible splits and merges in a gap. `places` are the pairs worth a look, ascending.
pub(crate) fn pieces(
    scene: &Scene<'_>,
    old: &[usize],
    new: &[usize],
    places: &[(usize, usize)],
) -> Vec<Pieces> {
    let (old, new) = (scene.old_side(old), scene.new_side(new));
    let turned: Vec<(usize, usize)> = places.iter().map(|(a, b)| (*b, *a)).collect();
    let splits = runs(places, &old, &new);
    let splits = splits.into_iter().map(|(a, new, likeness)| Pieces {
        old: a..a + 1,
        new,
        likeness,
    });
    let merges = runs(&turned, &new, &old);
    let merges = merges.into_iter().map(|(b, old, likeness)| Pieces {
        old,
        new: b..b + 1,
        likeness,
    });
    splits.chain(merges).collect()
}

/// For each whole, the runs of neighbouring units that are its parts.
fn runs(
    places: &[(usize, usize)],
    wholes: &[Unit<'_>],
    parts: &[Unit<'_>],
) -> Vec<(usize, Range<usize>, Likeness)> {
    let is_promising = |(whole, part): &(usize, usize)| {
        let units = wholes.get(*whole).zip(parts.get(*part));
        units.is_some_and(|(whole, part)| is_promising(whole, part))
    };
    let mut promising: Vec<(usize, usize)> = places.iter().copied().filter(is_promising).collect();
    promising.sort_unstable();
    let adjoin = |a: usize, b: usize| {
        let units = parts.get(a).zip(parts.get(b));
        units.is_some_and(|(a, b)| a.at + 1 == b.at)
    };
    let mut found = Vec::new();
    for stretch in promising.chunk_by(|a, b| a.0 == b.0 && a.1 + 1 == b.1 && adjoin(a.1, b.1)) {
        for run in (2..=PARTS).flat_map(|len| stretch.windows(len)) {
            let (Some((whole, first)), Some((_, last))) = (run.first(), run.last()) else {
                continue;
            };
            let members: Vec<&Profile> = parts
                .get(*first..=*last)
                .unwrap_or_default()
                .iter()
                .map(|part| part.profile)
                .collect();
            let likeness = wholes
                .get(*whole)
                .and_then(|w| together(w.profile, &members));
            found.extend(likeness.map(|likeness| (*whole, *first..*last + 1, likeness)));
        }
    }
    found
}

fn is_promising(whole: &Unit<'_>, part: &Unit<'_>) -> bool {
    let (has, needs) = (whole.profile.size.words, part.profile.size.words);
    needs >= 2
        && needs <= has + has / 4
        && Kinship::of(whole.kind, part.kind) != Kinship::Strange
        && share(part.profile.common(whole.profile).words, needs) >= PROMISING
}

/// How alike a whole and its parts are, if each part has its own share in the whole.
fn together(whole: &Profile, parts: &[&Profile]) -> Option<Likeness> {
    let has_own = |at: usize, part: &Profile| {
        let others = parts.iter().enumerate().filter(|(other, _)| *other != at);
        let others = Profile::pooled(others.map(|(_, other)| *other));
        owns(&whole.without(&others), part)
    };
    let likeness = Likeness::of(whole, &Profile::pooled(parts.iter().copied()));
    let all = parts.iter().enumerate().all(|(at, part)| has_own(at, part));
    (likeness.score() >= TOGETHER && likeness.words() >= TOGETHER && all).then_some(likeness)
}

/// Whether what is left of a whole holds most of a part.
fn owns(left: &Profile, part: &Profile) -> bool {
    let common = left.common(part);
    share(common.words, part.size.words) >= OWN_WORDS
        && share(common.weight, part.size.weight) >= OWN_WEIGHT
}

/// Finds parts that no gap could see: a fourth part, one behind an inserted unit, one that moved.
/// Each is a unit without a link, most of which is in what an edited unit lost.
pub(crate) fn adopt(scene: &Scene<'_>, matching: &mut Matching) {
    let members = matching.members();
    let splits: Vec<Whole<'_>> = edited(matching)
        .filter_map(|link| {
            let wholes = scene.old_side(&members.old_of(link));
            Whole::of(link, &wholes, &scene.new_side(&members.new_of(link)))
        })
        .collect();
    for (part, link) in adopted(splits, &scene.new_side(&matching.free_new())) {
        matching.join_new(part, link);
    }
    let members = matching.members();
    let merges: Vec<Whole<'_>> = edited(matching)
        .filter_map(|link| {
            let wholes = scene.new_side(&members.new_of(link));
            Whole::of(link, &wholes, &scene.old_side(&members.old_of(link)))
        })
        .collect();
    for (part, link) in adopted(merges, &scene.old_side(&matching.free_old())) {
        matching.join_old(part, link);
    }
}

/// The links between different texts.
fn edited(matching: &Matching) -> impl Iterator<Item = usize> {
    let links = matching.links.iter().enumerate();
    links.filter(|(_, link)| link.score < 1.0).map(|(at, _)| at)
}

/// An edited unit that may have lost parts.
struct Whole<'p> {
    link: usize,
    unit: Unit<'p>,
    rest: Profile,
    near: Range<usize>,
}

impl<'p> Whole<'p> {
    fn of(link: usize, wholes: &[Unit<'p>], parts: &[Unit<'_>]) -> Option<Self> {
        let [unit] = wholes else {
            return None;
        };
        let near = parts.first()?.at.saturating_sub(NEAR)..parts.last()?.at + NEAR + 1;
        let known = Profile::pooled(parts.iter().map(|part| part.profile));
        let rest = unit.profile.without(&known);
        (rest.size.words >= NEAR_WORDS).then_some(Self {
            link,
            unit: *unit,
            rest,
            near,
        })
    }

    fn takes(&self, part: &Unit<'_>) -> bool {
        let needed = if self.near.contains(&part.at) {
            NEAR_WORDS
        } else {
            FAR_WORDS
        };
        part.profile.size.words >= needed
            && part.profile.size.words < self.unit.profile.size.words
            && Kinship::of(part.kind, self.unit.kind) != Kinship::Strange
            && owns(&self.rest, part.profile)
    }
}

/// For each part that finds its whole, its unit and the link.
fn adopted(mut wholes: Vec<Whole<'_>>, free: &[Unit<'_>]) -> Vec<(usize, usize)> {
    if wholes.is_empty() || free.is_empty() {
        return Vec::new();
    }
    let index = Index::of(
        wholes
            .iter()
            .enumerate()
            .map(|(at, whole)| (at, &whole.rest)),
    );
    let mut found = Vec::new();
    for part in free {
        let candidates = index.candidates(part.profile, CANDIDATES);
        let takes = |at: &usize| wholes.get(*at).is_some_and(|whole| whole.takes(part));
        let taker = candidates.into_iter().find(takes);
        if let Some(whole) = taker.and_then(|at| wholes.get_mut(at)) {
            whole.rest = whole.rest.without(part.profile);
            found.push((part.at, whole.link));
        }
    }
    found
}

//! Splits and merges: several units that together are one of the other version.

use std::ops::Range;

use crate::{
    features::Profile,
    index::Index,
    matching::Matching,
    scene::Scene,
    similar::{Likeness, Score, share},
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
    let olds: Vec<&Profile> = old.iter().filter_map(|unit| scene.old.get(*unit)).collect();
    let news: Vec<&Profile> = new.iter().filter_map(|unit| scene.new.get(*unit)).collect();
    let turned: Vec<(usize, usize)> = places.iter().map(|(a, b)| (*b, *a)).collect();
    let splits = runs(places, &olds, &news, new)
        .into_iter()
        .map(|(a, b, likeness)| Pieces {
            old: a..a + 1,
            new: b,
            likeness,
        });
    let merges = runs(&turned, &news, &olds, old)
        .into_iter()
        .map(|(b, a, likeness)| Pieces {
            old: a,
            new: b..b + 1,
            likeness,
        });
    splits.chain(merges).collect()
}

/// For each whole, the runs of neighbouring units that are its parts.
fn runs(
    places: &[(usize, usize)],
    wholes: &[&Profile],
    parts: &[&Profile],
    units: &[usize],
) -> Vec<(usize, Range<usize>, Likeness)> {
    let mut promising: Vec<(usize, usize)> = places
        .iter()
        .copied()
        .filter(|(w, p)| is_promising(wholes.get(*w), parts.get(*p)))
        .collect();
    promising.sort_unstable();
    let adjoin = |a: usize, b: usize| match (units.get(a), units.get(b)) {
        (Some(a), Some(b)) => a + 1 == *b,
        (None, _) | (_, None) => false,
    };
    let mut found = Vec::new();
    for stretch in promising.chunk_by(|a, b| a.0 == b.0 && a.1 + 1 == b.1 && adjoin(a.1, b.1)) {
        for run in (2..=PARTS).flat_map(|len| stretch.windows(len)) {
            let (Some((whole, first)), Some((_, last))) = (run.first(), run.last()) else {
                continue;
            };
            let members = parts.get(*first..=*last).unwrap_or_default();
            let likeness = wholes
                .get(*whole)
                .and_then(|whole| together(whole, members));
            found.extend(likeness.map(|likeness| (*whole, *first..*last + 1, likeness)));
        }
    }
    found
}

fn is_promising(whole: Option<&&Profile>, part: Option<&&Profile>) -> bool {
    let (Some(whole), Some(part)) = (whole, part) else {
        return false;
    };
    let smaller = part.size.words <= whole.size.words + whole.size.words / 4;
    let big_enough = part.size.words >= 2;
    smaller && big_enough && share(part.common(whole).words, part.size.words) >= PROMISING
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
            Whole::of(
                link,
                &members.old(link),
                &members.new(link),
                &scene.old,
                &scene.new,
            )
        })
        .collect();
    for (part, link) in adopted(&splits, &matching.free_new(), &scene.new) {
        matching.join_new(part, link);
    }
    let members = matching.members();
    let merges: Vec<Whole<'_>> = edited(matching)
        .filter_map(|link| {
            Whole::of(
                link,
                &members.new(link),
                &members.old(link),
                &scene.new,
                &scene.old,
            )
        })
        .collect();
    for (part, link) in adopted(&merges, &matching.free_old(), &scene.old) {
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
    profile: &'p Profile,
    rest: Profile,
    near: Range<usize>,
}

impl<'p> Whole<'p> {
    fn of(
        link: usize,
        whole: &[usize],
        parts: &[usize],
        wholes: &'p [Profile],
        others: &[Profile],
    ) -> Option<Self> {
        let [whole] = whole else {
            return None;
        };
        let profile = wholes
            .get(*whole)
            .filter(|profile| profile.size.words >= 4)?;
        let known = Profile::pooled(parts.iter().filter_map(|part| others.get(*part)));
        let near = parts.first()?.saturating_sub(3)..parts.last()? + 4;
        let rest = profile.without(&known);
        (rest.size.words >= 3).then_some(Self {
            link,
            profile,
            rest,
            near,
        })
    }

    fn takes(&self, part: usize, profile: &Profile) -> bool {
        let needed = if self.near.contains(&part) { 3 } else { 6 };
        profile.size.words >= needed
            && profile.size.words < self.profile.size.words
            && owns(&self.rest, profile)
    }
}

fn adopted(wholes: &[Whole<'_>], free: &[usize], profiles: &[Profile]) -> Vec<(usize, usize)> {
    if wholes.is_empty() {
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
        let Some(profile) = profiles.get(*part) else {
            continue;
        };
        let candidates = index.candidates(profile, 4);
        let mut takers = candidates.into_iter().filter_map(|at| wholes.get(at));
        if let Some(taker) = takers.find(|whole| whole.takes(*part, profile)) {
            found.push((*part, taker.link));
        }
    }
    found
}

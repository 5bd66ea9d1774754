//! Units between two anchors: which of the old ones are which of the new ones.
//!
//! The counterpart of Gale and Church's dynamic programming for sentences: the cheapest way through
//! a gap by 1:1, 1:2, 1:3, 2:1, 3:1, 1:0 and 0:1, where what pairs are worth comes from words in
//! common and not from lengths. Small gaps look at all pairs; in large ones an index of rare words
//! names the candidates. Either way the heaviest chain of candidates is taken.

use crate::{
    anchors::Gap,
    chain::{Block, heaviest_chain},
    change::Reason,
    cuts::cut,
    index::Index,
    matching::{Link, Matching},
    parts::{Pieces, pieces},
    scene::Scene,
    similar::{Kinship, Likeness, Score, fraction, spelling},
};

/// Up to this many pairs, a gap looks at all of them.
const SMALL: usize = 1024;
/// How many candidates a unit has in a larger gap.
const CANDIDATES: usize = 8;
/// A pair must be worth more than this share of its weight, in thousandths.
const WORTHLESS: Score = 150;
/// What a pair is worth beside its weight.
const PAIR: u64 = 2_000;
/// What a neighbour that agrees is worth.
const COMPANY: u64 = 1_000;
/// How much alike short texts in the same place must be spelled.
const SPELLED_ALIKE: Score = 750;

/// A pair this much alike need not be compared with others elsewhere.
const SURE: Score = 600;

/// How often gaps that were large are looked for anew: what was found divides them.
const ROUNDS: usize = 3;

/// How many neighbours have to speak for one of several twins.
const SURROUNDED: u64 = 3;

/// Finds the gaps and solves them, those inside a moved stretch first. Pairs that are alike, but not
/// so much that nothing could be more alike elsewhere, are not linked but returned.
pub(crate) fn link_in_gaps(scene: &Scene<'_>, matching: &mut Matching) -> Vec<Link> {
    let mut weak = Vec::new();
    for _ in 0..ROUNDS {
        let before = matching.links.len();
        let mut any_large = false;
        for gap in tight(matching).into_iter().chain(loose(scene, matching)) {
            let (old, new) = free(matching, gap);
            let is_large = old.len() * new.len() > SMALL;
            any_large |= is_large;
            let pieces = if is_large {
                cut(scene, &old, &new)
            } else {
                vec![(&*old, &*new)]
            };
            for (old, new) in pieces {
                if !old.is_empty() && !new.is_empty() {
                    weak.extend(solve(scene, matching, old, new));
                }
            }
        }
        if !any_large || matching.links.len() == before {
            break;
        }
    }
    weak.retain(|link| matching.are_free(link.old, link.new));
    weak
}

/// The units of a gap that have no link.
fn free(matching: &Matching, gap: Gap) -> (Vec<usize>, Vec<usize>) {
    let old = gap.old.filter(|at| matching.of_old(*at).is_none());
    let new = gap.new.filter(|at| matching.of_new(*at).is_none());
    (old.collect(), new.collect())
}

/// Gaps between two links that follow each other in both versions.
fn tight(matching: &Matching) -> Vec<Gap> {
    let mut rank = vec![0; matching.links.len()];
    for (at, link) in matching.in_old_order().into_iter().enumerate() {
        if let Some(rank) = rank.get_mut(link) {
            *rank = at;
        }
    }
    let order = matching.in_new_order();
    let follows = |a: usize, b: usize| match (rank.get(a), rank.get(b)) {
        (Some(a), Some(b)) => a + 1 == *b,
        (None, _) | (_, None) => false,
    };
    let pairs = order.iter().zip(order.iter().skip(1));
    pairs
        .filter(|(a, b)| follows(**a, **b))
        .filter_map(|(a, b)| Some((matching.links.get(*a)?, matching.links.get(*b)?)))
        .filter_map(|(a, b)| Gap::open(a.old + 1..b.old, a.new + 1..b.new))
        .collect()
}

/// Gaps between links that kept their order, whatever else lies between.
fn loose(scene: &Scene<'_>, matching: &Matching) -> Vec<Gap> {
    let items = scene.versions.old;
    let stayed = matching.stayed(|link| crate::anchors::weight(items, link.old));
    let mut gaps = Vec::new();
    let (mut old, mut new) = (0, 0);
    let order = matching.in_new_order();
    let kept = order
        .iter()
        .filter(|link| stayed.get(**link) == Some(&true));
    for link in kept.filter_map(|link| matching.links.get(*link)) {
        gaps.extend(Gap::open(old..link.old, new..link.new));
        (old, new) = (link.old + 1, link.new + 1);
    }
    gaps.extend(Gap::open(old..items.len(), new..scene.versions.new.len()));
    gaps
}

/// A candidate: places in the gap's two lists.
struct Candidate {
    old: usize,
    new: usize,
    gain: u64,
    score: Score,
    link: Link,
}

/// The units of one gap, and what is known of the others.
struct Solver<'s, 'a> {
    scene: &'s Scene<'a>,
    matching: &'s Matching,
    old: &'s [usize],
    new: &'s [usize],
}

fn solve(scene: &Scene<'_>, matching: &mut Matching, old: &[usize], new: &[usize]) -> Vec<Link> {
    let solver = Solver {
        scene,
        matching,
        old,
        new,
    };
    let places = solver.places();
    let singles = solver.singles(&places);
    let mut blocks: Vec<Block> = singles
        .iter()
        .map(|c| Block::single(c.old, c.new, c.gain))
        .collect();
    let pieces = pieces(scene, old, new, &places);
    blocks.extend(pieces.iter().map(|p| Block {
        old: p.old.clone(),
        new: p.new.clone(),
        gain: gain(&p.likeness, Kinship::Same),
    }));
    let chain = heaviest_chain(&blocks);
    let mut weak = Vec::new();
    for at in chain {
        if let Some(single) = singles.get(at) {
            let is_unsure = single.score < SURE || has_rivals(scene, matching, single.link);
            if single.link.reason == Reason::Similar && is_unsure {
                weak.push(single.link);
            } else {
                matching.link(single.link);
            }
        } else if let Some(found) = at.checked_sub(singles.len()).and_then(|at| pieces.get(at)) {
            found.link(scene, matching, old, new);
        }
    }
    weak
}

/// Whether an edited unit had twins, and its neighbours do not say that it is this one.
fn has_rivals(scene: &Scene<'_>, matching: &Matching, link: Link) -> bool {
    let (old, new) = (link.old, link.new);
    scene.versions.classes.has_twins(old) && scene.company(matching, old, new) < SURROUNDED
}

fn gain(likeness: &Likeness, kinship: Kinship) -> u64 {
    let estranged = match kinship {
        Kinship::Same => 0,
        Kinship::Near => 50,
        Kinship::Strange => 150,
    };
    let worth = likeness.score().saturating_sub(WORTHLESS + estranged);
    likeness.weight() * worth + PAIR
}

impl Solver<'_, '_> {
    /// The pairs of places worth a look, ascending.
    fn places(&self) -> Vec<(usize, usize)> {
        if self.old.len() * self.new.len() <= SMALL {
            let news = || 0..self.new.len();
            return (0..self.old.len())
                .flat_map(|a| news().map(move |b| (a, b)))
                .collect();
        }
        let profiles = &self.scene.old;
        let olds = self.old.iter().enumerate();
        let index = Index::of(olds.filter_map(|(a, unit)| Some((a, profiles.get(*unit)?))));
        let mut places: Vec<(usize, usize)> = Vec::new();
        for (b, unit) in self.new.iter().enumerate() {
            let profile = self.scene.new.get(*unit);
            let found = profile.map(|profile| index.candidates(profile, CANDIDATES));
            places.extend(found.into_iter().flatten().map(|a| (a, b)));
        }
        places.extend(self.twins());
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Places of equal texts. Where many are equal, only those of nearly the same rank.
    fn twins(&self) -> Vec<(usize, usize)> {
        let classes = self.scene.versions.classes;
        let old = self
            .old
            .iter()
            .enumerate()
            .map(|(a, u)| (classes.old.get(*u), false, a));
        let new = self
            .new
            .iter()
            .enumerate()
            .map(|(b, u)| (classes.new.get(*u), true, b));
        let mut entries: Vec<_> = old.chain(new).collect();
        entries.sort_unstable();
        let mut twins = Vec::new();
        for group in entries.chunk_by(|x, y| x.0 == y.0) {
            let (old, new) = group.split_at(group.partition_point(|entry| !entry.1));
            for (rank, (.., a)) in old.iter().enumerate() {
                let first = rank.saturating_sub(CANDIDATES / 2);
                let near = new.iter().skip(first).take(CANDIDATES);
                twins.extend(near.map(|(.., b)| (*a, *b)));
            }
        }
        twins
    }

    fn units(&self, place: (usize, usize)) -> Option<(usize, usize)> {
        Some((*self.old.get(place.0)?, *self.new.get(place.1)?))
    }

    fn singles(&self, places: &[(usize, usize)]) -> Vec<Candidate> {
        let mut singles: Vec<Candidate> = places
            .iter()
            .filter_map(|place| self.single(*place))
            .collect();
        let beside = |one: &Candidate, other: (usize, usize)| {
            let found = places.binary_search(&other).is_ok();
            found && (one.old.abs_diff(other.0), one.new.abs_diff(other.1)) == (1, 1)
        };
        let known: Vec<(usize, usize)> = singles.iter().map(|c| (c.old, c.new)).collect();
        for single in &mut singles {
            let before = single.old.checked_sub(1).zip(single.new.checked_sub(1));
            let after = Some((single.old + 1, single.new + 1));
            let company = [before, after]
                .into_iter()
                .flatten()
                .filter(|place| beside(single, *place) && known.binary_search(place).is_ok());
            single.gain += COMPANY / 2 * company.count() as u64;
        }
        singles
    }

    fn single(&self, place: (usize, usize)) -> Option<Candidate> {
        let (old, new) = self.units(place)?;
        let (one, other) = self.scene.pair(old, new)?;
        let likeness = Likeness::of(one, other);
        let kinship = self.scene.kinship(old, new);
        let company = COMPANY * self.scene.company(self.matching, old, new);
        let (score, reason) = if self.scene.versions.classes.same(old, new) {
            (1000, Reason::Neighbours)
        } else if likeness.is_edit_in_place(kinship) {
            (likeness.score(), Reason::Similar)
        } else {
            (self.spelled(place)?.min(999), Reason::Spelling)
        };
        let exact = if score == 1000 { 2 * PAIR } else { 0 };
        Some(Candidate {
            old: place.0,
            new: place.1,
            gain: gain(&likeness, kinship) + company + exact,
            score,
            link: Link {
                old,
                new,
                score: fraction(score),
                reason,
            },
        })
    }

    /// The spelling of two short units of one kind that have the same rank among their kind here.
    fn spelled(&self, place: (usize, usize)) -> Option<Score> {
        if self.old.len() * self.new.len() > SMALL {
            return None;
        }
        let (old, new) = self.units(place)?;
        let (before, after) = (self.scene.versions.old, self.scene.versions.new);
        let (one, other) = (before.get(old)?, after.get(new)?);
        let is_kin = |unit: &&usize, items: &[crate::change::Item<'_>]| {
            items.get(**unit).is_some_and(|item| item.kind == one.kind)
        };
        let rank = |list: &[usize], place: usize, items| {
            let all = list.iter().filter(|unit| is_kin(unit, items)).count();
            (
                list.iter()
                    .take(place)
                    .filter(|unit| is_kin(unit, items))
                    .count(),
                all,
            )
        };
        let same_rank = one.kind == other.kind
            && rank(self.old, place.0, before) == rank(self.new, place.1, after);
        let score = same_rank
            .then(|| spelling(one.text, other.text))
            .flatten()?;
        (score >= SPELLED_ALIKE).then_some(score)
    }
}

impl Pieces {
    /// Links what was split or merged: the largest part carries the link, the others join it.
    fn link(&self, scene: &Scene<'_>, matching: &mut Matching, old: &[usize], new: &[usize]) {
        let olds: Vec<usize> = old.get(self.old.clone()).unwrap_or_default().to_vec();
        let news: Vec<usize> = new.get(self.new.clone()).unwrap_or_default().to_vec();
        let largest = |units: &[usize], items: &[crate::change::Item<'_>]| {
            let size = |unit: &usize| items.get(*unit).map_or(0, |item| item.text.len());
            units.iter().copied().rev().max_by_key(size)
        };
        let (Some(first_old), Some(first_new)) = (
            largest(&olds, scene.versions.old),
            largest(&news, scene.versions.new),
        ) else {
            return;
        };
        let link = matching.links.len();
        matching.link(Link {
            old: first_old,
            new: first_new,
            score: fraction(self.likeness.score()),
            reason: if olds.len() > 1 {
                Reason::JoinedFrom
            } else {
                Reason::PartOf
            },
        });
        olds.into_iter()
            .for_each(|unit| matching.join_old(unit, link));
        news.into_iter()
            .for_each(|unit| matching.join_new(unit, link));
    }
}

//! Units whose text did not change: found without any look at similarity.
//!
//! As in patience and histogram diff: texts that occur once on either side are anchors, the heaviest
//! chain of them stands, and the gaps between them are taken in turn, where texts that are common in
//! the document may be unique again. A gap is first trimmed from both ends, which is how duplicates
//! (table cells, "Note") find their own by their neighbours. Where no text is unique, runs of two
//! to thirty-two texts are tried. Levels are capped, so all of it is O(n log n).

use std::ops::Range;

use hexapla_core::UnitKind;

use crate::{
    chain::heaviest_order,
    change::{Item, Reason},
    classes::Classes,
    hash::mix,
    matching::Matching,
};

/// How often gaps are divided further; the worst texts would otherwise cost n² here.
const LEVELS: usize = 32;

/// Two versions and the classes of their texts.
#[derive(Clone, Copy)]
pub(crate) struct Versions<'a> {
    /// The old units.
    pub(crate) old: &'a [Item<'a>],
    /// The new units.
    pub(crate) new: &'a [Item<'a>],
    /// Which texts are the same.
    pub(crate) classes: &'a Classes,
}

impl Versions<'_> {
    /// Whether an old and a new unit are of one kind.
    pub(crate) fn same_kind(&self, old: usize, new: usize) -> bool {
        let kind = self.old.get(old).map(|item| item.kind);
        self.new.get(new).map(|item| item.kind) == kind
    }

    fn reason(&self, old: usize) -> Reason {
        if self.classes.is_unique(old) {
            Reason::SameText
        } else {
            Reason::Neighbours
        }
    }

    fn link(&self, matching: &mut Matching, old: usize, new: usize) {
        matching.link_same(old, new, self.reason(old));
    }
}

/// A stretch of both versions between two anchors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    /// The old units.
    pub(crate) old: Range<usize>,
    /// The new units.
    pub(crate) new: Range<usize>,
}

impl Gap {
    /// A gap with something on either side.
    pub(crate) fn open(old: Range<usize>, new: Range<usize>) -> Option<Self> {
        Some(Self { old, new }).filter(Self::is_open)
    }

    fn is_open(&self) -> bool {
        !self.old.is_empty() && !self.new.is_empty()
    }
}

/// Links equal texts that kept their order. The ends of the document are no anchors: they are trimmed
/// only once there is nothing better, since the last cell of a table may well have moved.
pub(crate) fn link_in_order(versions: Versions<'_>, matching: &mut Matching) {
    let Some(whole) = Gap::open(0..versions.old.len(), 0..versions.new.len()) else {
        return;
    };
    let mut gaps = Vec::new();
    divide(versions, &whole, matching, &mut gaps);
    if matching.links.is_empty() {
        gaps.push(whole);
    }
    for _ in 0..LEVELS {
        let mut next = Vec::new();
        for gap in gaps {
            if let Some(inner) = trim(versions, &gap, matching) {
                divide(versions, &inner, matching, &mut next);
            }
        }
        gaps = next;
    }
}

/// Links what is equal at both ends of a gap, and returns what is left between, if both sides have
/// something left.
fn trim(versions: Versions<'_>, gap: &Gap, matching: &mut Matching) -> Option<Gap> {
    let same = |pair: &(usize, usize)| versions.classes.same(pair.0, pair.1);
    let pairs = || gap.old.clone().zip(gap.new.clone());
    let back = || gap.old.clone().rev().zip(gap.new.clone().rev());
    let mut head = pairs().take_while(same).count();
    let mut tail = back().take_while(same).count();
    let short = gap.old.len().min(gap.new.len());
    if head + tail > short {
        head = cut(versions, gap, (short - tail)..=head);
        tail = short - head;
    }
    for (old, new) in pairs().take(head).chain(back().take(tail)) {
        versions.link(matching, old, new);
    }
    Gap::open(
        gap.old.start + head..gap.old.end - tail,
        gap.new.start + head..gap.new.end - tail,
    )
}

/// Where a run was added or removed among equals (`A x A` to `A`), the place of the cut is free.
/// The run that came or went then begins with a heading, if it can; else it lies as late as it can.
fn cut(versions: Versions<'_>, gap: &Gap, heads: std::ops::RangeInclusive<usize>) -> usize {
    let (longer, start) = if gap.old.len() > gap.new.len() {
        (versions.old, gap.old.start)
    } else {
        (versions.new, gap.new.start)
    };
    let last = *heads.end();
    let leads = |head: &usize| {
        longer
            .get(start + head)
            .is_some_and(|item| matches!(item.kind, UnitKind::Title | UnitKind::Heading))
    };
    heads.rev().find(leads).unwrap_or(last)
}

/// Divides a gap at texts, or runs of texts, that are unique in it.
fn divide(versions: Versions<'_>, gap: &Gap, matching: &mut Matching, next: &mut Vec<Gap>) {
    let runs = [1, 2, 4, 8, 16, 32].map(Key::Run);
    for key in [Key::TextAndKind].into_iter().chain(runs) {
        let pairs: Vec<(usize, usize, u64)> = uniques(versions, gap, key)
            .into_iter()
            .map(|(old, new)| (old, new, weight(versions.old, old)))
            .collect();
        if pairs.is_empty() {
            continue;
        }
        let (mut old, mut new) = (gap.old.start, gap.new.start);
        let stays = heaviest_order(&pairs);
        for ((a, b, _), _) in pairs.iter().zip(stays).filter(|(_, stays)| *stays) {
            versions.link(matching, *a, *b);
            next.extend(Gap::open(old..*a, new..*b));
            (old, new) = (a + 1, b + 1);
        }
        next.extend(Gap::open(old..gap.old.end, new..gap.new.end));
        return;
    }
}

/// What a unit weighs when it is a question of which one stays: the length of its text.
pub(crate) fn weight(items: &[Item<'_>], at: usize) -> u64 {
    items.get(at).map_or(0, |item| item.text.len() as u64) + 8
}

/// What has to be unique to make an anchor.
#[derive(Clone, Copy)]
enum Key {
    TextAndKind,
    Run(usize),
}

impl Key {
    fn of(self, items: &[Item<'_>], classes: &[u32], at: usize, end: usize) -> Option<u64> {
        match self {
            Self::TextAndKind => {
                let kind = items.get(at)?.kind as u64;
                Some((u64::from(*classes.get(at)?) << 8) | kind)
            }
            Self::Run(len) => {
                let run = classes.get(at..at + len).filter(|_| at + len <= end)?;
                Some(
                    run.iter()
                        .fold(0, |hash, class| mix(hash, u64::from(*class))),
                )
            }
        }
    }
}

/// Pairs of places that have a key nobody else in the gap has, by new place.
fn uniques(versions: Versions<'_>, gap: &Gap, key: Key) -> Vec<(usize, usize)> {
    let classes = versions.classes;
    let old = gap.old.clone().filter_map(|at| {
        Some((
            key.of(versions.old, &classes.old, at, gap.old.end)?,
            false,
            at,
        ))
    });
    let new = gap.new.clone().filter_map(|at| {
        Some((
            key.of(versions.new, &classes.new, at, gap.new.end)?,
            true,
            at,
        ))
    });
    let mut found: Vec<(usize, usize)> = lone_pairs(old.chain(new).collect())
        .into_iter()
        // Runs are told by their hash alone.
        .filter(|(old, new)| classes.same(*old, *new))
        .collect();
    found.sort_unstable_by_key(|(_, new)| *new);
    found
}

/// Of entries (key, is new, place), the places of keys that occur once on either side.
pub(crate) fn lone_pairs(mut entries: Vec<(u64, bool, usize)>) -> Vec<(usize, usize)> {
    entries.sort_unstable();
    entries
        .chunk_by(|a, b| a.0 == b.0)
        .filter_map(|group| match group {
            [(_, false, old), (_, true, new)] => Some((*old, *new)),
            _ => None,
        })
        .collect()
}

/// Links texts that stand elsewhere now: unique ones among what is left, then their neighbours.
pub(crate) fn link_moved(versions: Versions<'_>, matching: &mut Matching) {
    let classes = versions.classes;
    let entry = |side: bool| {
        move |at: usize| {
            let classes = if side { &classes.new } else { &classes.old };
            Some((u64::from(*classes.get(at)?), side, at))
        }
    };
    let old = matching.free_old().into_iter().filter_map(entry(false));
    let new = matching.free_new().into_iter().filter_map(entry(true));
    for (old, new) in lone_pairs(old.chain(new).collect()) {
        versions.link(matching, old, new);
    }
    spread(versions, matching);
}

/// Links equal texts that stand right beside a pair that is already linked.
pub(crate) fn spread(versions: Versions<'_>, matching: &mut Matching) {
    for link in 0..matching.links.len() {
        for side in [Side::After, Side::Before] {
            spread_from(link, side, versions, matching);
        }
    }
}

fn spread_from(link: usize, side: Side, versions: Versions<'_>, matching: &mut Matching) {
    let Some(link) = matching.links.get(link) else {
        return;
    };
    let mut place = (side.beside(link.old), side.beside(link.new));
    while let (Some(old), Some(new)) = place {
        if !matching.are_free(old, new) || !versions.classes.same(old, new) {
            return;
        }
        versions.link(matching, old, new);
        place = (side.beside(old), side.beside(new));
    }
}

/// A direction in the document.
#[derive(Clone, Copy)]
pub(crate) enum Side {
    /// Towards the start.
    Before,
    /// Towards the end.
    After,
}

impl Side {
    /// The place next to a place.
    pub(crate) fn beside(self, at: usize) -> Option<usize> {
        match self {
            Self::Before => at.checked_sub(1),
            Self::After => at.checked_add(1),
        }
    }
}

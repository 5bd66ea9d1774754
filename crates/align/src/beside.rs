//! Equal texts told apart by what stands beside them.
//!
//! A text that several units have ("Note", a table cell, a licence line) goes with its neighbours:
//! from every pair of unique texts, runs of equal texts are followed in both directions, wherever the
//! pair stands now. Where runs disagree, a heading goes with what it leads and any other unit with what
//! leads it; the best assignment decides. Linear in units.

use hexapla_core::UnitKind;

use crate::{
    anchors::{Side, Versions, lone_pairs, weight},
    assign::{Edge, assign},
    chain::heaviest_order,
    change::Reason,
    matching::Matching,
};

/// What a neighbour is worth on the side that a unit belongs to, and on the other.
const OWN_SIDE: u64 = 10;
const OTHER_SIDE: u64 = 7;
/// How much more one is worth that stayed: what moved may have moved alone.
const STAYED: u64 = 4;

/// Links equal texts beside unique ones.
pub(crate) fn link_beside(versions: Versions<'_>, matching: &mut Matching) {
    let classes = versions.classes;
    let entry = |side: bool| move |(at, class): (usize, &u32)| (u64::from(*class), side, at);
    let mut entries: Vec<(u64, bool, usize)> = Vec::new();
    entries.extend(classes.old.iter().enumerate().map(entry(false)));
    entries.extend(classes.new.iter().enumerate().map(entry(true)));
    let mut edges: Vec<Edge> = Vec::new();
    let mut lone: Vec<(usize, usize, u64)> = lone_pairs(entries)
        .into_iter()
        .map(|(old, new)| (old, new, weight(versions.old, old)))
        .collect();
    lone.sort_unstable_by_key(|(_, new, _)| *new);
    let stays = heaviest_order(&lone);
    for ((old, new, _), stays) in lone.into_iter().zip(stays) {
        let more = if stays { STAYED } else { 0 };
        run(versions, Side::After, (old, new), more, &mut edges);
        run(versions, Side::Before, (old, new), more, &mut edges);
    }
    for (old, new, _) in assign(&summed(edges)) {
        matching.link_same(old, new, Reason::Neighbours);
    }
}

/// Follows equal texts from a pair to the next one that is unique.
fn run(versions: Versions<'_>, side: Side, from: (usize, usize), more: u64, edges: &mut Vec<Edge>) {
    let step = |(old, new): &(usize, usize)| Some((side.beside(*old)?, side.beside(*new)?));
    let same = |(old, new): &(usize, usize)| {
        versions.classes.same(*old, *new) && !versions.classes.is_unique(*old)
    };
    let pairs = std::iter::successors(step(&from), step).take_while(same);
    edges.extend(pairs.map(|(old, new)| (old, new, worth(versions, side, old) + more)));
}

fn worth(versions: Versions<'_>, side: Side, old: usize) -> u64 {
    let kind = versions.old.get(old).map(|item| item.kind);
    let leads = matches!(kind, Some(UnitKind::Title | UnitKind::Heading));
    match (side, leads) {
        (Side::After, false) | (Side::Before, true) => OWN_SIDE,
        (Side::After, true) | (Side::Before, false) => OTHER_SIDE,
    }
}

/// The edges with what both directions say added up.
fn summed(mut edges: Vec<Edge>) -> Vec<Edge> {
    edges.sort_unstable();
    let sum = |group: &[Edge]| {
        let first = group.first()?;
        Some((first.0, first.1, group.iter().map(|edge| edge.2).sum()))
    };
    let groups = edges.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    groups.filter_map(sum).collect()
}

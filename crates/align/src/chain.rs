//! The heaviest chain: of many possible pairs, the set that is worth most and keeps both orders.
//!
//! It is the longest-increasing-subsequence step of patience diff, with weights, and with blocks
//! that may cover several units of a side (one paragraph split into three). One sweep and a
//! Fenwick tree of prefix maxima: O(n log n).

use std::ops::Range;

/// A possible pairing of a range of old units with a range of new ones; neither is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The old units.
    pub(crate) old: Range<usize>,
    /// The new units.
    pub(crate) new: Range<usize>,
    /// What the pairing is worth.
    pub(crate) gain: u64,
}

impl Block {
    /// One old unit and one new one.
    pub(crate) fn single(old: usize, new: usize, gain: u64) -> Self {
        Self {
            old: old..old + 1,
            new: new..new + 1,
            gain,
        }
    }
}

/// The heaviest chain: which blocks, ascending in both versions. In each step of the chain both
/// ranges begin where the last ones ended or later. Of equally good chains the first one found in
/// the order of the blocks wins.
pub(crate) fn heaviest_chain(blocks: &[Block]) -> Vec<usize> {
    if blocks.is_sorted_by(|a, b| a.old.end <= b.old.start && a.new.end <= b.new.start) {
        return (0..blocks.len()).collect();
    }
    let mut by_start: Vec<(usize, &Block)> = blocks.iter().enumerate().collect();
    by_start.sort_by_key(|(at, block)| (block.old.start, block.new.start, *at));
    let mut by_end = by_start.clone();
    by_end.sort_by_key(|(_, block)| block.old.end);
    let mut ends = by_end.into_iter().peekable();
    let mut places: Vec<usize> = blocks.iter().map(|block| block.new.end).collect();
    places.sort_unstable();
    places.dedup();
    let mut maxima = Maxima::new(places.len());
    let mut best: Vec<Best> = vec![Best::default(); blocks.len()];
    let mut last: Option<usize> = None;
    let worth = |best: &[Best], at: Option<usize>| at.and_then(|at| best.get(at)).map(|b| b.worth);
    for (at, block) in by_start {
        while let Some((done, ended)) = ends.next_if(|(_, ended)| ended.old.end <= block.old.start)
        {
            let place = places.partition_point(|place| *place < ended.new.end);
            maxima.raise(place, worth(&best, Some(done)).unwrap_or_default(), done);
        }
        let below = places.partition_point(|place| *place <= block.new.start);
        let (before, prior) = maxima.below(below);
        if let Some(slot) = best.get_mut(at) {
            *slot = Best {
                worth: before + block.gain,
                prior,
            };
        }
        if worth(&best, Some(at)) > worth(&best, last) {
            last = Some(at);
        }
    }
    let mut chain: Vec<usize> = std::iter::successors(last, |at| best.get(*at)?.prior).collect();
    chain.reverse();
    chain
}

/// Which of some pairs (old, new, weight), all different and ascending by the new one, are in the
/// heaviest chain. Runs that are neighbours in both orders stay or go as one, so the cost is that of
/// what moved.
pub(crate) fn heaviest_order(pairs: &[(usize, usize, u64)]) -> Vec<bool> {
    let rank = ranks(pairs);
    let weight = |range: &Range<usize>| {
        let run = pairs.get(range.clone()).unwrap_or_default();
        run.iter().map(|pair| pair.2).sum()
    };
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    for run in rank.chunk_by(|a, b| a + 1 == *b) {
        let new = start..start + run.len();
        let old = run.first().map_or(0..0, |first| *first..first + run.len());
        start = new.end;
        let gain = weight(&new);
        blocks.push(Block { old, new, gain });
    }
    let mut stays = vec![false; pairs.len()];
    for block in heaviest_chain(&blocks)
        .into_iter()
        .filter_map(|at| blocks.get(at))
    {
        if let Some(run) = stays.get_mut(block.new.clone()) {
            run.fill(true);
        }
    }
    stays
}

/// The rank of each pair by its old unit. Old units are different and lie close together, so they are
/// counted rather than sorted.
fn ranks(pairs: &[(usize, usize, u64)]) -> Vec<usize> {
    let olds = || pairs.iter().map(|pair| pair.0);
    let first = olds().min().unwrap_or_default();
    let last = olds().max().unwrap_or_default();
    let mut ranks = vec![0_usize; last + 1 - first];
    for old in olds() {
        if let Some(place) = ranks.get_mut(old - first) {
            *place = 1;
        }
    }
    let mut before = 0;
    for place in &mut ranks {
        before += std::mem::replace(place, before);
    }
    let rank = |old: usize| ranks.get(old - first).copied().unwrap_or_default();
    olds().map(rank).collect()
}

#[derive(Clone, Copy, Default)]
struct Best {
    worth: u64,
    prior: Option<usize>,
}

/// A Fenwick tree of prefix maxima.
struct Maxima {
    tree: Vec<(u64, Option<usize>)>,
}

impl Maxima {
    fn new(len: usize) -> Self {
        Self {
            tree: vec![(0, None); len + 1],
        }
    }

    /// Enters a value at a place.
    fn raise(&mut self, place: usize, worth: u64, block: usize) {
        let mut at = place + 1;
        while let Some(node) = self.tree.get_mut(at) {
            if worth > node.0 {
                *node = (worth, Some(block));
            }
            at += at & at.wrapping_neg();
        }
    }

    /// The greatest value at places below `end`.
    fn below(&self, end: usize) -> (u64, Option<usize>) {
        let mut found = (0, None);
        let mut at = end;
        while at > 0 {
            if let Some(node) = self.tree.get(at).filter(|node| node.0 > found.0) {
                found = *node;
            }
            at &= at - 1;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn singles(pairs: &[(usize, usize)]) -> Vec<Block> {
        let block = |pair: &(usize, usize)| Block::single(pair.0, pair.1, 1);
        pairs.iter().map(block).collect()
    }

    #[test]
    fn the_fewest_leave_the_chain() {
        let chain = heaviest_chain(&singles(&[(0, 2), (1, 0), (2, 1), (3, 3)]));
        assert_eq!(chain, [1, 2, 3]);
    }

    #[test]
    fn a_heavy_block_outweighs_many_light_ones() {
        let mut blocks = singles(&[(0, 1), (1, 2), (2, 0)]);
        blocks[2].gain = 9;
        assert_eq!(heaviest_chain(&blocks), [2]);
    }

    #[test]
    fn a_block_that_covers_two_units_leaves_no_room_for_another_there() {
        let mut blocks = singles(&[(0, 0), (1, 1), (1, 2)]);
        blocks.push(Block {
            old: 0..1,
            new: 0..2,
            gain: 5,
        });
        assert_eq!(heaviest_chain(&blocks), [3, 2]);
    }

    #[test]
    fn runs_stay_or_go_as_one() {
        let pairs = [(5, 0, 1), (6, 2, 1), (0, 3, 1), (1, 4, 1), (3, 6, 1)];
        assert_eq!(heaviest_order(&pairs), [false, false, true, true, true]);
    }

    fn worth_by_trial(blocks: &[Block]) -> u64 {
        let fits = |set: &[&Block]| {
            set.is_sorted_by(|a, b| a.old.end <= b.old.start && a.new.end <= b.new.start)
        };
        (0..1_u32 << blocks.len())
            .filter_map(|mask| {
                let mut set: Vec<&Block> = (0..blocks.len())
                    .filter(|at| mask & (1 << at) != 0)
                    .map(|at| &blocks[at])
                    .collect();
                set.sort_by_key(|block| block.old.start);
                fits(&set).then(|| set.iter().map(|block| block.gain).sum())
            })
            .max()
            .unwrap_or_default()
    }

    proptest! {
        #[test]
        fn no_set_of_blocks_in_order_is_worth_more(
            raw in proptest::collection::vec((0_usize..6, 1_usize..3, 0_usize..6, 1_usize..3, 1_u64..9), 0..9)
        ) {
            let blocks: Vec<Block> = raw
                .into_iter()
                .map(|(o, ol, n, nl, gain)| Block { old: o..o + ol, new: n..n + nl, gain })
                .collect();
            let chain = heaviest_chain(&blocks);
            let worth: u64 = chain.iter().map(|at| blocks[*at].gain).sum();
            prop_assert_eq!(worth, worth_by_trial(&blocks));
            let fits = |a: &Block, b: &Block| a.old.end <= b.old.start && a.new.end <= b.new.start;
            let in_order = chain.windows(2).all(|w| fits(&blocks[w[0]], &blocks[w[1]]));
            prop_assert!(in_order);
        }
    }
}

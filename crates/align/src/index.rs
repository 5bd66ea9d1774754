//! An index from rare features to units: candidates without a look at every pair.

use crate::features::Profile;

/// How many features of a unit count, rarest first. Among equally rare ones the hash decides, for
/// both sides alike, which is the sampling of min-hash.
const SAMPLED: usize = 24;
/// A feature that more units than this have is not worth a look.
const COMMON: usize = 48;

/// Postings: which units have a feature.
pub(crate) struct Index {
    /// Feature and unit, sorted.
    postings: Vec<(u64, usize)>,
    /// Where the features begin that share their first bits.
    starts: Vec<usize>,
    /// How far to shift a feature for its place in `starts`.
    shift: u32,
}

impl Index {
    /// Indexes units.
    pub(crate) fn of<'p>(units: impl Iterator<Item = (usize, &'p Profile)>) -> Self {
        let mut postings: Vec<(u64, usize)> = units
            .flat_map(|(unit, profile)| {
                sampled(profile)
                    .into_iter()
                    .map(move |(_, hash)| (hash, unit))
            })
            .collect();
        postings.sort_unstable();
        let bits = postings.len().max(2).ilog2();
        let shift = u64::BITS - bits;
        let mut starts = Vec::with_capacity(1 << bits);
        for (at, (hash, _)) in postings.iter().enumerate() {
            while starts.len() <= (hash >> shift) as usize {
                starts.push(at);
            }
        }
        Self {
            postings,
            starts,
            shift,
        }
    }

    /// At most `limit` units that share rare features with this one, the most promising first.
    pub(crate) fn candidates(&self, profile: &Profile, limit: usize) -> Vec<usize> {
        let mut tally: Vec<(usize, u32)> = Vec::new();
        for (weight, hash) in sampled(profile) {
            let units = self.having(hash);
            if units.len() <= COMMON {
                tally.extend(units.iter().map(|(_, unit)| (*unit, u32::from(weight))));
            }
        }
        tally.sort_unstable();
        let sum = |group: &[(usize, u32)]| {
            let weight: u32 = group.iter().map(|(_, weight)| weight).sum();
            group.first().map(|(unit, _)| (weight, *unit))
        };
        let mut best: Vec<(u32, usize)> =
            tally.chunk_by(|a, b| a.0 == b.0).filter_map(sum).collect();
        best.sort_unstable_by_key(|(weight, unit)| (u32::MAX - weight, *unit));
        best.into_iter().take(limit).map(|(_, unit)| unit).collect()
    }

    fn having(&self, hash: u64) -> &[(u64, usize)] {
        let start = self.starts.get((hash >> self.shift) as usize).copied();
        let rest = start
            .and_then(|start| self.postings.get(start..))
            .unwrap_or_default();
        // By halves: the feature of everybody may stand before a rare one here.
        let before = rest.partition_point(|posting| posting.0 < hash);
        let rest = rest.get(before..).unwrap_or_default();
        let len = rest
            .iter()
            .take(COMMON + 1)
            .take_while(|posting| posting.0 == hash)
            .count();
        rest.get(..len).unwrap_or_default()
    }
}

/// The rarest features of a unit that it shares with some other.
fn sampled(profile: &Profile) -> Vec<(u16, u64)> {
    let shared = profile.features.iter().filter(|feature| feature.is_shared);
    let mut rarest: Vec<(u16, u64)> = shared
        .map(|feature| (feature.weight, feature.hash))
        .collect();
    if rarest.len() > 4 * SAMPLED {
        rarest.select_nth_unstable_by(2 * SAMPLED, |a, b| b.cmp(a));
        rarest.truncate(2 * SAMPLED);
    }
    rarest.sort_unstable_by(|a, b| b.cmp(a));
    rarest.dedup();
    rarest.truncate(SAMPLED);
    rarest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_that_shares_most_comes_first() {
        let texts = ["a blue whale swims", "a blue bird sings", "nothing at all"];
        let profiles: Vec<Profile> = texts.iter().map(|text| Profile::of(text)).collect();
        let index = Index::of(profiles.iter().enumerate());
        let asked = Profile::of("the blue bird sings loudly");
        assert_eq!(index.candidates(&asked, 5), [1, 0]);
        assert_eq!(index.candidates(&asked, 1), [1]);
    }

    #[test]
    fn a_feature_of_everybody_finds_nobody() {
        let common = Profile::of("same");
        let index = Index::of((0..100).map(|unit| (unit, &common)));
        assert!(index.candidates(&common, 5).is_empty());
    }
}

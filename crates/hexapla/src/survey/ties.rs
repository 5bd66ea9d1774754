//! What ties documents together that are otherwise at rest.
//!
//! Of a document with nothing new and nothing lost since its template was written, the second phase
//! looks at one thing only: its units without an entry, by id, are sought among the obsolete
//! entries of others. So it can be remembered with two lists: the ids it has no entry for, and those
//! it has an obsolete entry for. As long as nobody else has the counterpart of one, the second phase
//! hands nothing to the document and takes nothing from it.

use std::collections::BTreeSet;

use hexapla_core::UnitId;
use hexapla_repo::{Packer, Unpacker};

use crate::residue::{Removed, Residue};

/// The ids, as hashes: two ids with one hash cost a visit and change no answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ties {
    /// Units without an entry.
    missing: Vec<u32>,
    /// Entries without a unit.
    left: Vec<u32>,
}

impl Residue {
    /// What ties it to others, at rest or not.
    pub(super) fn ties(&self) -> Ties {
        let has_entries = |unit: &&Removed| !unit.entries.is_empty();
        let left = self.removed.iter().filter(has_entries);
        Ties {
            missing: self.missing.iter().map(hash).collect(),
            left: left.map(|unit| hash(&unit.id)).collect(),
        }
    }

    /// Whether nothing but its ties matters to the second phase.
    pub(super) fn is_at_rest(&self) -> bool {
        let is_known = !self.is_new && self.template.is_none();
        is_known && self.added.is_empty() && self.removed.iter().all(|unit| !unit.in_template)
    }
}

impl Ties {
    pub(super) fn pack(&self, into: &mut Packer) {
        for list in [&self.missing, &self.left] {
            into.number(list.len());
            for hash in list {
                into.exact(&hash.to_le_bytes());
            }
        }
    }

    pub(super) fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let mut list = || {
            let count = from.number()?;
            (0..count)
                .map(|_| from.exact().map(u32::from_le_bytes))
                .collect::<Option<Vec<u32>>>()
        };
        Some(Self {
            missing: list()?,
            left: list()?,
        })
    }
}

/// The documents that have something for each other: those with a missing entry that another has as an
/// obsolete one, and those others.
pub(super) fn tied(all: &[Ties]) -> BTreeSet<usize> {
    let mut left: Vec<(u32, usize)> = Vec::new();
    for (document, ties) in all.iter().enumerate() {
        left.extend(ties.left.iter().map(|hash| (*hash, document)));
    }
    left.sort_unstable();
    let (mut tied, mut found) = (BTreeSet::new(), BTreeSet::new());
    if left.is_empty() {
        return tied;
    }
    let first = |hash: u32| left.partition_point(|(other, _)| *other < hash);
    for (document, ties) in all.iter().enumerate() {
        for hash in &ties.missing {
            let homes = || {
                left.iter()
                    .skip(first(*hash))
                    .take_while(|(other, _)| other == hash)
            };
            let nearest = homes().next().map(|(_, home)| *home);
            // Sorted by document: all of them are this one when the first and the last are.
            let last = last_home(&left, *hash);
            if nearest.is_some() && (nearest, last) != (Some(document), Some(document)) {
                tied.insert(document);
                found.insert(*hash);
            }
        }
    }
    tied.extend(
        left.iter()
            .filter(|(hash, _)| found.contains(hash))
            .map(|(_, home)| *home),
    );
    tied
}

/// The last document of a hash.
fn last_home(left: &[(u32, usize)], hash: u32) -> Option<usize> {
    let end = left.partition_point(|(other, _)| *other <= hash);
    let (_, home) = left.get(end.checked_sub(1)?)?;
    Some(*home)
}

/// FNV-1a.
fn hash(id: &UnitId) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    id.as_str().bytes().fold(0x811C_9DC5, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ties(missing: &[u32], left: &[u32]) -> Ties {
        Ties {
            missing: missing.to_vec(),
            left: left.to_vec(),
        }
    }

    #[test]
    fn who_lacks_what_another_left_is_tied_to_it() {
        let all = [
            ties(&[1, 2], &[]),
            ties(&[], &[3]),
            ties(&[5], &[2, 4]),
            ties(&[3], &[]),
        ];
        assert_eq!(tied(&all), BTreeSet::from([0, 1, 2, 3]));
        assert_eq!(tied(&all[..2]), BTreeSet::new());
    }

    #[test]
    fn what_a_document_left_itself_ties_it_to_nobody() {
        let own = ties(&[7], &[7]);
        assert_eq!(tied(&[own.clone(), ties(&[8], &[9])]), BTreeSet::new());
        assert_eq!(tied(&[own.clone(), own]), BTreeSet::from([0, 1]));
    }

    #[test]
    fn ties_read_back() {
        let mut into = Packer::default();
        let all = ties(&[u32::MAX, 0], &[77]);
        all.pack(&mut into);
        let bytes = into.into_bytes();
        assert_eq!(Ties::unpack(&mut Unpacker::new(&bytes)), Some(all));
    }
}

//! Which documents have to do with each other: a renamed one with its old self, a divided one with its
//! parts.

use std::collections::BTreeMap;

use crate::across::Residue;

/// With how many documents of the other side a document is compared as a whole.
const PARTNERS: usize = 8;

/// The residues by document.
pub(crate) struct Documents {
    /// Document, index in it, place in the slice; sorted.
    residues: Vec<(usize, usize, usize)>,
    /// The document of each place.
    document: Vec<usize>,
}

impl Documents {
    /// Sorts residues by document.
    pub(crate) fn of(side: &[Residue<'_>]) -> Self {
        let places = side.iter().enumerate();
        let mut residues: Vec<_> = places.map(|(at, r)| (r.document, r.index, at)).collect();
        residues.sort_unstable();
        Self {
            residues,
            document: side.iter().map(|residue| residue.document).collect(),
        }
    }

    /// The residues of a document, in its order.
    pub(crate) fn residues(&self, document: usize) -> &[(usize, usize, usize)] {
        let start = self
            .residues
            .partition_point(|(other, ..)| *other < document);
        let end = self
            .residues
            .partition_point(|(other, ..)| *other <= document);
        self.residues.get(start..end).unwrap_or_default()
    }
}

/// Which documents have to do with each other, closest first: by how many pairs tie them. One tie is
/// enough only where one of them has no more than three units here.
pub(crate) fn related(
    from: &Documents,
    to: &Documents,
    ties: impl Iterator<Item = (usize, usize)>,
) -> Vec<(usize, usize)> {
    let mut tied: Vec<(usize, usize)> = ties
        .filter_map(|(a, b)| Some((*from.document.get(a)?, *to.document.get(b)?)))
        .collect();
    tied.sort_unstable();
    let size = |(a, b): &(usize, usize)| from.residues(*a).len().min(to.residues(*b).len());
    let mut counted: Vec<(usize, (usize, usize))> = tied
        .chunk_by(|a, b| a == b)
        .filter_map(|group| Some((group.len(), *group.first()?)))
        .filter(|(ties, pair)| *ties > 1 || size(pair) <= 3)
        .collect();
    counted.sort_unstable_by_key(|(ties, pair)| (usize::MAX - ties, *pair));
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    let mut has_room = |(a, b): &(usize, usize)| {
        let (a, b) = (before.entry(*a).or_insert(0), after.entry(*b).or_insert(0));
        (*a, *b) = (*a + 1, *b + 1);
        *a.max(b) <= PARTNERS
    };
    counted
        .into_iter()
        .map(|(_, pair)| pair)
        .filter(|pair| has_room(pair))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Item;
    use hexapla_core::UnitKind;

    fn documents(sizes: &[usize]) -> Documents {
        let residue = |document: usize| {
            move |index: usize| Residue {
                document,
                index,
                item: Item::new(UnitKind::Paragraph, ""),
            }
        };
        let all = sizes
            .iter()
            .enumerate()
            .flat_map(|(document, size)| (0..*size).map(residue(document)).collect::<Vec<_>>());
        Documents::of(&all.collect::<Vec<_>>())
    }

    #[test]
    fn the_closest_documents_come_first() {
        let (from, to) = (documents(&[9, 9]), documents(&[9, 9]));
        let ties = [(0, 9), (1, 10), (2, 0), (3, 1), (4, 2)];
        assert_eq!(related(&from, &to, ties.into_iter()), [(0, 0), (0, 1)]);
    }

    #[test]
    fn one_tie_relates_small_documents_only() {
        let ties = || [(0, 0)].into_iter();
        assert_eq!(related(&documents(&[9]), &documents(&[9]), ties()), []);
        assert_eq!(
            related(&documents(&[9]), &documents(&[2]), ties()),
            [(0, 0)]
        );
    }

    #[test]
    fn a_document_has_only_so_many_partners() {
        let (from, to) = (documents(&[40]), documents(&[2; 20]));
        assert_eq!(
            related(&from, &to, (0..40).map(|at| (at, at))).len(),
            PARTNERS
        );
    }
}

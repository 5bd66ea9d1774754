//! Units that moved from one document to another.

use hexapla_core::differs;

use crate::{
    align::align,
    anchors::lone_pairs,
    assign::{Edge, assign},
    change::{How, Item},
    classes::Classes,
    features::{Profile, Rarity},
    index::Index,
    related::{Documents, related},
    similar::{Kinship, Likeness},
};

/// A unit that the alignment of its own document left without a counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Residue<'a> {
    /// Which document. Removed units with one number are of one document, and so are added ones.
    pub document: usize,
    /// Which unit of it.
    pub index: usize,
    /// The unit.
    pub item: Item<'a>,
}

/// How many words a text needs to be taken for the same in a document it has no other tie with.
pub(crate) const WORDS: u32 = 4;
/// How many candidates each unit has.
const CANDIDATES: usize = 4;
/// Pairs units that moved between documents: `(removed, added, how)`, indexes into the two slices,
/// sorted. At a split or merge each part has a pair of its own.
///
/// Texts that are equal, unique and at least a few words long come first, with pairs that an index
/// of rare words finds very similar. They tell which documents have to do with each other (a renamed
/// one, one that was divided), and what is left of such two is aligned as if it were one document:
/// only there a short text like "Yes" finds its own. What remains is paired by similarity, with
/// higher bounds than within a document, by the best assignment. Units with keys pair only under
/// the same key.
#[must_use]
pub fn align_across(removed: &[Residue<'_>], added: &[Residue<'_>]) -> Vec<(usize, usize, How)> {
    if removed.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let old: Vec<Item<'_>> = removed.iter().map(|residue| residue.item).collect();
    let new: Vec<Item<'_>> = added.iter().map(|residue| residue.item).collect();
    let classes = Classes::of(&old, &new);
    let profiles = Profiles::of(&old, &new);
    let exact = exact(&classes, &old, &new, &profiles);
    let similar = similar(&old, &new, &profiles, &exact);
    let mut found = Found::new(removed.len(), added.len());
    for (old, new) in &exact {
        found.add(&[*old], &[*new], How::Kept);
    }
    let ties = exact
        .iter()
        .copied()
        .chain(similar.iter().map(|(old, new, _)| (*old, *new)));
    let (from, to) = (Documents::of(removed), Documents::of(added));
    for (before, after) in related(&from, &to, ties) {
        align_documents(
            (&old, from.residues(before)),
            (&new, to.residues(after)),
            &mut found,
        );
    }
    for (old, new, _) in similar {
        let is_same = classes.same(old, new);
        found.add(
            &[old],
            &[new],
            if is_same { How::Kept } else { How::Edited },
        );
    }
    found.pairs.sort_unstable();
    found.pairs
}

/// What has been paired.
struct Found {
    pairs: Vec<(usize, usize, How)>,
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
}

impl Found {
    fn new(old: usize, new: usize) -> Self {
        Self {
            pairs: Vec::new(),
            old: vec![None; old],
            new: vec![None; new],
        }
    }

    /// Adds all pairs of some old and some new units, unless one of them has been paired already.
    fn add(&mut self, old: &[usize], new: &[usize], how: How) {
        let is_free = |side: &[Option<usize>], at: &usize| side.get(*at) == Some(&None);
        let free = old.iter().all(|at| is_free(&self.old, at))
            && new.iter().all(|at| is_free(&self.new, at));
        if !free {
            return;
        }
        for (a, b) in old.iter().flat_map(|a| new.iter().map(move |b| (*a, *b))) {
            self.pairs.push((a, b, how));
            if let (Some(before), Some(after)) = (self.old.get_mut(a), self.new.get_mut(b)) {
                (*before, *after) = (Some(b), Some(a));
            }
        }
    }
}

/// The profiles of all units of either side.
pub(crate) struct Profiles {
    pub(crate) old: Vec<Profile>,
    pub(crate) new: Vec<Profile>,
}

impl Profiles {
    /// Profiles, weighed by how rare their words are in both sides together.
    pub(crate) fn of(old: &[Item<'_>], new: &[Item<'_>]) -> Self {
        let profile = |item: &Item<'_>| Profile::of(item.text);
        let mut old: Vec<Profile> = old.iter().map(profile).collect();
        let mut new: Vec<Profile> = new.iter().map(profile).collect();
        let rarity = Rarity::of(old.iter().chain(&new));
        old.iter_mut()
            .chain(&mut new)
            .for_each(|profile| rarity.weigh(profile));
        Self { old, new }
    }
}

fn may_pair(old: Option<&Item<'_>>, new: Option<&Item<'_>>) -> bool {
    old.zip(new).is_some_and(|(old, new)| old.key == new.key)
}

/// Equal texts that are unique on either side and long enough.
pub(crate) fn exact(
    classes: &Classes,
    old: &[Item<'_>],
    new: &[Item<'_>],
    profiles: &Profiles,
) -> Vec<(usize, usize)> {
    let entries = |classes: &[u32], side: bool| -> Vec<(u64, bool, usize)> {
        let entry = |(at, class): (usize, &u32)| (u64::from(*class), side, at);
        classes.iter().enumerate().map(entry).collect()
    };
    let mut all = entries(&classes.old, false);
    all.extend(entries(&classes.new, true));
    let long = |at: usize| profiles.old.get(at).is_some_and(|p| p.size.words >= WORDS);
    lone_pairs(all)
        .into_iter()
        .filter(|(a, b)| long(*a) && may_pair(old.get(*a), new.get(*b)))
        .collect()
}

/// The best assignment of very similar texts among those that have no equal.
fn similar(
    old: &[Item<'_>],
    new: &[Item<'_>],
    profiles: &Profiles,
    exact: &[(usize, usize)],
) -> Vec<Edge> {
    let taken = |side: fn(&(usize, usize)) -> usize, len: usize| {
        let mut taken = vec![false; len];
        for place in exact.iter().map(side) {
            if let Some(flag) = taken.get_mut(place) {
                *flag = true;
            }
        }
        taken
    };
    let old_taken = taken(|pair| pair.0, old.len());
    let new_taken = taken(|pair| pair.1, new.len());
    let is_free = |taken: &[bool], at: usize| taken.get(at) == Some(&false);
    let free = profiles
        .old
        .iter()
        .enumerate()
        .filter(|(at, _)| is_free(&old_taken, *at));
    let index = Index::of(free);
    let mut edges: Vec<Edge> = Vec::new();
    for (at, profile) in profiles.new.iter().enumerate() {
        if !is_free(&new_taken, at) {
            continue;
        }
        for candidate in index.candidates(profile, CANDIDATES) {
            let (before, after) = (old.get(candidate), new.get(at));
            let (Some(other), Some((a, b))) = (profiles.old.get(candidate), before.zip(after))
            else {
                continue;
            };
            let likeness = Likeness::of(other, profile);
            if may_pair(before, after) && likeness.is_edit_afar(Kinship::of(a.kind, b.kind)) {
                edges.push((candidate, at, likeness.score()));
            }
        }
    }
    assign(&edges)
}

/// Aligns two documents as if they were one: what is not paired yet, between what has been paired
/// with each other.
fn align_documents(
    (old, from): (&[Item<'_>], &[(usize, usize, usize)]),
    (new, to): (&[Item<'_>], &[(usize, usize, usize)]),
    found: &mut Found,
) {
    let here = |partner: Option<&Option<usize>>, others: &[usize]| match partner {
        Some(Some(other)) => others.binary_search(other).is_ok(),
        Some(None) => true,
        None => false,
    };
    let sorted = |side: &[(usize, usize, usize)]| {
        let mut places: Vec<usize> = side.iter().map(|residue| residue.2).collect();
        places.sort_unstable();
        places
    };
    let (all_old, all_new) = (sorted(from), sorted(to));
    let olds: Vec<usize> = from
        .iter()
        .map(|residue| residue.2)
        .filter(|at| here(found.old.get(*at), &all_new))
        .collect();
    let news: Vec<usize> = to
        .iter()
        .map(|residue| residue.2)
        .filter(|at| here(found.new.get(*at), &all_old))
        .collect();
    let before: Vec<Item<'_>> = olds.iter().filter_map(|at| old.get(*at).copied()).collect();
    let after: Vec<Item<'_>> = news.iter().filter_map(|at| new.get(*at).copied()).collect();
    let places = |units: &[usize], side: &[usize]| -> Vec<usize> {
        units
            .iter()
            .filter_map(|unit| side.get(*unit).copied())
            .collect()
    };
    for change in align(&before, &after).changes {
        let (from, to) = (places(&change.old, &olds), places(&change.new, &news));
        // Of a text that was copied and cut, the part that is the whole text is the unit.
        let is_same = |a: &usize, b: &usize| {
            let pair = old.get(*a).zip(new.get(*b));
            pair.is_some_and(|(a, b)| !differs(a.text, b.text))
        };
        let twin = from.iter().flat_map(|a| to.iter().map(move |b| (a, b)));
        match twin.into_iter().find(|(a, b)| is_same(a, b)) {
            Some((a, b)) => found.add(&[*a], &[*b], How::Kept),
            None => found.add(&from, &to, change.how),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_core::UnitKind;

    fn residues<'a>(units: &[(usize, &'a str)]) -> Vec<Residue<'a>> {
        let residue = |(index, (document, text)): (usize, &(usize, &'a str))| Residue {
            document: *document,
            index,
            item: Item::new(UnitKind::Paragraph, text),
        };
        units.iter().enumerate().map(residue).collect()
    }

    const LONG: &str = "A page goes stale when its source changes and nobody notices it.";
    const OTHER: &str = "The date of a file proves nothing at all to anybody.";

    #[test]
    fn a_paragraph_is_found_again_in_another_document() {
        let found = align_across(&residues(&[(0, LONG)]), &residues(&[(1, OTHER), (2, LONG)]));
        assert_eq!(found, [(0, 1, How::Kept)]);
    }

    #[test]
    fn a_short_text_does_not_move_alone() {
        assert_eq!(
            align_across(&residues(&[(0, "Yes")]), &residues(&[(1, "Yes")])),
            []
        );
        let many = residues(&[(0, "はい"), (0, OTHER)]);
        assert_eq!(
            align_across(&many, &residues(&[(1, "はい"), (1, LONG)])),
            []
        );
    }

    #[test]
    fn a_short_text_moves_with_its_document() {
        let removed = residues(&[(0, LONG), (0, "Yes"), (0, OTHER)]);
        let added = residues(&[(7, LONG), (7, "Yes"), (7, OTHER)]);
        let found = align_across(&removed, &added);
        assert_eq!(
            found,
            [(0, 0, How::Kept), (1, 1, How::Kept), (2, 2, How::Kept)]
        );
    }

    #[test]
    fn an_edited_paragraph_is_found_again() {
        let edited = LONG.replace("nobody", "no reader");
        let found = align_across(
            &residues(&[(0, LONG)]),
            &residues(&[(1, OTHER), (1, &edited)]),
        );
        assert_eq!(found, [(0, 1, How::Edited)]);
    }

    #[test]
    fn a_paragraph_split_on_the_way_keeps_its_parts() {
        let both = format!("{LONG} {OTHER}");
        let third = "Ask which paragraphs changed, and never which pages.";
        let removed = residues(&[(0, third), (0, &both)]);
        let added = residues(&[(1, third), (1, LONG), (1, OTHER)]);
        let found = align_across(&removed, &added);
        assert_eq!(
            found,
            [(0, 0, How::Kept), (1, 1, How::Split), (1, 2, How::Split)]
        );
    }

    #[test]
    fn a_divided_document_is_found_in_both_halves() {
        let text = |at: usize| format!("Sentence number {at} has word{at} and other{at} in it.");
        let texts: Vec<String> = (0..20).map(text).collect();
        let removed: Vec<(usize, &str)> = texts.iter().map(|text| (0, text.as_str())).collect();
        let half = |(at, text): (usize, &&'_ str)| (1 + at / 10, (*text).to_owned());
        let added: Vec<(usize, String)> = removed
            .iter()
            .map(|(_, text)| text)
            .enumerate()
            .map(half)
            .collect();
        let added: Vec<(usize, &str)> = added.iter().map(|(d, text)| (*d, text.as_str())).collect();
        assert_eq!(
            align_across(&residues(&removed), &residues(&added)).len(),
            20
        );
    }

    #[test]
    fn a_message_keeps_its_key_across_documents() {
        let mut removed = residues(&[(0, LONG)]);
        let mut added = residues(&[(1, LONG)]);
        removed[0].item.key = Some("stale");
        added[0].item.key = Some("other");
        assert_eq!(align_across(&removed, &added), []);
        added[0].item.key = Some("stale");
        assert_eq!(align_across(&removed, &added).len(), 1);
    }
}

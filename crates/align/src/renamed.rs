//! Documents that were renamed: one is gone, and a new one holds most of its text.

use std::collections::BTreeSet;

use crate::{
    across::{Profiles, Residue, WORDS, exact},
    align::align,
    change::{Alignment, Item},
    classes::Classes,
    index::Index,
    related::{Documents, related},
};

/// A document that is another one by now.
#[derive(Clone, Debug, PartialEq)]
pub struct Renaming {
    /// The number of the document that is gone.
    pub old: usize,
    /// The number of the new one.
    pub new: usize,
    /// The groups of units that belong together, as indexes of the two slices. A unit that was split
    /// or merged has several partners.
    pub groups: Vec<(Vec<usize>, Vec<usize>)>,
    /// Units of the one that is gone, as indexes, that stand unchanged in a third document.
    pub elsewhere: Vec<usize>,
}

/// From this on two units tell that their documents are one.
const ALIKE: f32 = 0.5;

/// Finds the documents that were renamed, among those that `may_be` (old and new number): the new one
/// has to hold more than half the words of the old one. A document is renamed once, and to one only.
///
/// Each such pair is aligned as two versions of one document are, with splits, merges and moves. Units
/// that another document took over unchanged do not take part.
#[must_use]
pub fn renamed(
    removed: &[Residue<'_>],
    added: &[Residue<'_>],
    may_be: impl Fn(usize, usize) -> bool,
) -> Vec<Renaming> {
    if removed.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let old: Vec<Item<'_>> = removed.iter().map(|residue| residue.item).collect();
    let new: Vec<Item<'_>> = added.iter().map(|residue| residue.item).collect();
    let profiles = Profiles::of(&old, &new);
    let exact = exact(&Classes::of(&old, &new), &old, &new, &profiles);
    let mut home = vec![None; old.len()];
    for (from, to) in &exact {
        if let Some((slot, to)) = home.get_mut(*from).zip(added.get(*to)) {
            *slot = Some(to.document);
        }
    }
    let (from, to) = (Documents::of(removed), Documents::of(added));
    let mut found: Vec<Renaming> = Vec::new();
    let (mut gone, mut come) = (BTreeSet::new(), BTreeSet::new());
    let ties = exact.iter().copied().chain(nearest(&profiles));
    for (before, after) in related(&from, &to, ties) {
        let is_taken = gone.contains(&before) || come.contains(&after);
        if is_taken || !may_be(before, after) {
            continue;
        }
        let is_elsewhere = |at: &usize| matches!(home.get(*at), Some(Some(to)) if *to != after);
        let all = from.residues(before).iter().map(|residue| residue.2);
        let (elsewhere, olds): (Vec<usize>, Vec<usize>) = all.partition(is_elsewhere);
        let news: Vec<usize> = to.residues(after).iter().map(|residue| residue.2).collect();
        let alignment = align(&picked(&old, &olds), &picked(&new, &news));
        let words = |at: &usize| profiles.old.get(*at).map_or(0, |one| one.size.words);
        let all: u32 = olds.iter().chain(&elsewhere).map(words).sum();
        let held = held(&alignment, &olds, words);
        if held >= WORDS && held.saturating_mul(2) > all {
            gone.insert(before);
            come.insert(after);
            found.push(Renaming {
                old: before,
                new: after,
                groups: groups(&alignment, &olds, &news),
                elsewhere,
            });
        }
    }
    found
}

/// For each new unit the old one that it shares most rare words with.
fn nearest(profiles: &Profiles) -> impl Iterator<Item = (usize, usize)> {
    let index = Index::of(profiles.old.iter().enumerate());
    let new = profiles.new.iter().enumerate();
    new.filter_map(move |(at, profile)| Some((*index.candidates(profile, 1).first()?, at)))
}

fn picked<'a>(items: &[Item<'a>], places: &[usize]) -> Vec<Item<'a>> {
    let item = |at: &usize| items.get(*at).copied();
    places.iter().filter_map(item).collect()
}

/// How many words of the old document the new one has.
fn held(alignment: &Alignment, olds: &[usize], words: impl Fn(&usize) -> u32) -> u32 {
    let changes = alignment.changes.iter();
    let alike = changes.filter(|change| !change.new.is_empty() && change.score >= ALIKE);
    alike
        .flat_map(|change| &change.old)
        .filter_map(|at| olds.get(*at))
        .map(words)
        .sum()
}

fn groups(alignment: &Alignment, olds: &[usize], news: &[usize]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let places = |units: &[usize], side: &[usize]| -> Vec<usize> {
        let place = |unit: &usize| side.get(*unit).copied();
        units.iter().filter_map(place).collect()
    };
    let changes = alignment.changes.iter();
    changes
        .filter(|change| !change.old.is_empty() && !change.new.is_empty())
        .map(|change| (places(&change.old, olds), places(&change.new, news)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_core::UnitKind;

    fn residues<'a>(document: usize, texts: &[&'a str]) -> Vec<Residue<'a>> {
        let residue = |(index, text): (usize, &&'a str)| Residue {
            document,
            index,
            item: Item::new(UnitKind::Paragraph, text),
        };
        texts.iter().enumerate().map(residue).collect()
    }

    const TEXTS: [[&str; 3]; 3] = [
        [
            "The date of a file proves nothing at all to anybody.",
            "A page goes stale when its source changes and nobody notices it.",
            "Ask which paragraphs changed, and never which pages.",
        ],
        [
            "ファイルの日付だけでは、翻訳が新しいかどうかは誰にも分かりません。",
            "原文が変わっても誰も気づかないとき、翻訳されたページは古くなります。",
            "変わった段落を尋ねてください。ページ全体を尋ねてはいけません。",
        ],
        [
            "تاريخ الملف لا يثبت شيئا لأحد من القراء أبدا.",
            "تصبح الصفحة قديمة عندما يتغير مصدرها ولا يلاحظ ذلك أحد.",
            "اسأل عن الفقرات التي تغيرت ولا تسأل عن الصفحات كلها.",
        ],
    ];

    #[test]
    fn a_merge_and_a_split_survive_a_new_name() {
        for [first, second, third] in TEXTS {
            let both = format!("{second} {third}");
            let apart = residues(0, &[first, second, third]);
            let merged = renamed(&apart, &residues(1, &[first, &both]), |_, _| true);
            assert_eq!(
                merged[0].groups,
                [(vec![0], vec![0]), (vec![1, 2], vec![1])],
                "{first}"
            );
            let whole = residues(0, &[first, &both]);
            let split = renamed(&whole, &residues(1, &[first, second, third]), |_, _| true);
            assert_eq!(
                split[0].groups,
                [(vec![0], vec![0]), (vec![1], vec![1, 2])],
                "{first}"
            );
        }
    }

    #[test]
    fn a_document_that_is_still_there_was_not_renamed() {
        let [first, second, third] = TEXTS[0];
        let removed = residues(0, &[first, second, third]);
        let added = residues(1, &[first, second, third]);
        assert_eq!(renamed(&removed, &added, |_, _| false), []);
        assert_eq!(renamed(&removed, &added, |_, _| true).len(), 1);
    }

    #[test]
    fn less_than_half_a_document_is_not_the_document() {
        let [first, second, third] = TEXTS[0];
        let removed = residues(0, &[first, second, third]);
        assert_eq!(renamed(&removed, &residues(1, &[third]), |_, _| true), []);
        assert_eq!(
            renamed(&residues(0, &["Yes"]), &residues(1, &["Yes"]), |_, _| true),
            []
        );
    }

    #[test]
    fn a_unit_that_stands_unchanged_in_a_third_document_is_left_to_it() {
        let [first, second, third] = TEXTS[0];
        let mut added = residues(1, &[first, second]);
        added.extend(residues(2, &[third]));
        let found = renamed(&residues(0, &[first, second, third]), &added, |_, _| true);
        assert_eq!((found.len(), found[0].new), (1, 1));
        assert_eq!(found[0].elsewhere, [2]);
    }

    #[test]
    fn a_document_is_renamed_to_one_only() {
        let removed = residues(0, &TEXTS[0]);
        let mut added = residues(1, &TEXTS[0]);
        added.extend(residues(2, &TEXTS[0]));
        assert_eq!(renamed(&removed, &added, |_, _| true).len(), 1);
    }
}

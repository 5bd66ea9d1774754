//! Why a change says what it says: the words behind the score, and what else came into question.

use std::collections::BTreeSet;

use hexapla_core::differs;

use crate::{
    change::{Alignment, Change, How, Item, Moved, Reason},
    features::{Profile, Rarity},
    index::Index,
    segments::{is_word, segments},
    similar::{Likeness, fraction},
};

/// How many others are named.
const RIVALS: usize = 3;
/// How many shared words are named.
const SHARED: usize = 12;

/// The answer of `diff --explain` for one change.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What happened.
    pub how: How,
    /// Whether it stands elsewhere.
    pub moved: Moved,
    /// Why these units belong together.
    pub reason: Reason,
    /// How similar the texts are, from 0 to 1, rare words and pairs of words weighing more.
    pub score: f32,
    /// The share of words that both sides have, from 0 to 1, all words weighing the same. In scripts
    /// without spaces, of pairs of characters.
    pub common: f32,
    /// Words that both sides have, in the order of the new side, each once; at most twelve.
    pub shared: Vec<String>,
    /// What else came into question, the most similar first; at most three.
    pub rivals: Vec<Rival>,
}

/// A unit that could have been the other side of a change, and is not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rival {
    /// Its index: an old unit, or, for a removed unit, a new one.
    pub unit: usize,
    /// How similar its text is, from 0 to 1.
    pub score: f32,
    /// Whether it is part of another change that is not added or removed.
    pub taken: bool,
}

/// Explains changes of an alignment of two versions.
///
/// Made once per alignment and asked for many changes: the index over the old version is shared.
#[must_use]
pub fn explain(
    old: &[Item<'_>],
    new: &[Item<'_>],
    alignment: &Alignment,
    wanted: impl Fn(&Change) -> bool,
) -> Vec<Explanation> {
    let changes: Vec<&Change> = alignment.changes.iter().filter(|c| wanted(c)).collect();
    if changes.is_empty() {
        return Vec::new();
    }
    let mut sides = weighed(old, new);
    for change in alignment.changes.iter().filter(|c| c.heir.is_some()) {
        sides.0.take(&change.old);
        sides.1.take(&change.new);
    }
    let explain = |change: &&Change| one(change, &sides.0, &sides.1);
    changes.iter().map(explain).collect()
}

/// Explains a pair that was found across documents, where no alignment holds both.
#[must_use]
pub fn explain_pair(old: Item<'_>, new: Item<'_>) -> Explanation {
    let is_same = !differs(old.text, new.text);
    let (old, new) = ([old], [new]);
    let mut change = Change {
        how: if is_same { How::Kept } else { How::Edited },
        moved: Moved::Yes,
        old: vec![0],
        new: vec![0],
        score: 1.0,
        reason: if is_same {
            Reason::SameText
        } else {
            Reason::SimilarElsewhere
        },
        heir: Some((0, 0)),
    };
    let (before, after) = weighed(&old, &new);
    if !is_same {
        let pooled = (before.pooled(&[0]), after.pooled(&[0]));
        change.score = fraction(Likeness::of(&pooled.0, &pooled.1).score());
    }
    one(&change, &before, &after)
}

/// Both versions, with the words of both counted.
fn weighed<'a>(old: &'a [Item<'a>], new: &'a [Item<'a>]) -> (Side<'a>, Side<'a>) {
    let mut sides = (Side::of(old), Side::of(new));
    let rarity = Rarity::of(sides.0.profiles.iter().chain(&sides.1.profiles));
    sides.0.weigh(&rarity);
    sides.1.weigh(&rarity);
    sides
}

/// One version, ready to be asked.
struct Side<'a> {
    items: &'a [Item<'a>],
    profiles: Vec<Profile>,
    index: Index,
    taken: Vec<bool>,
}

impl<'a> Side<'a> {
    fn of(items: &'a [Item<'a>]) -> Self {
        Self {
            items,
            profiles: items.iter().map(|item| Profile::of(item.text)).collect(),
            index: Index::of(std::iter::empty()),
            taken: vec![false; items.len()],
        }
    }

    fn weigh(&mut self, rarity: &Rarity) {
        self.profiles.iter_mut().for_each(|p| rarity.weigh(p));
        self.index = Index::of(self.profiles.iter().enumerate());
    }

    fn take(&mut self, units: &[usize]) {
        for unit in units {
            if let Some(taken) = self.taken.get_mut(*unit) {
                *taken = true;
            }
        }
    }

    fn pooled(&self, units: &[usize]) -> Profile {
        Profile::pooled(units.iter().filter_map(|unit| self.profiles.get(*unit)))
    }

    fn words(&self, units: &[usize]) -> Vec<&'a str> {
        let texts = units.iter().filter_map(|unit| self.items.get(*unit));
        let words = texts.flat_map(|item| segments(item.text));
        words.filter(|segment| is_word(segment)).collect()
    }

    /// The units most like a text, without those that are its partners.
    fn rivals(&self, text: &Profile, partners: &[usize]) -> Vec<Rival> {
        let found = self.index.candidates(text, RIVALS + partners.len() + 1);
        let others = found.into_iter().filter(|unit| !partners.contains(unit));
        let mut scored: Vec<(u64, usize)> = others
            .filter_map(|unit| Some((self.profiles.get(unit)?, unit)))
            .map(|(profile, unit)| (Likeness::of(profile, text).score(), unit))
            .collect();
        scored.sort_unstable_by_key(|(score, unit)| (u64::MAX - score, *unit));
        let rival = |(score, unit): (u64, usize)| Rival {
            unit,
            score: fraction(score),
            taken: self.taken.get(unit) == Some(&true),
        };
        scored.into_iter().take(RIVALS).map(rival).collect()
    }
}

fn one(change: &Change, old: &Side<'_>, new: &Side<'_>) -> Explanation {
    let (before, after) = (old.pooled(&change.old), new.pooled(&change.new));
    let known: BTreeSet<String> = old
        .words(&change.old)
        .into_iter()
        .map(str::to_lowercase)
        .collect();
    let mut seen = BTreeSet::new();
    let shared = new.words(&change.new).into_iter().filter(|word| {
        let lower = word.to_lowercase();
        known.contains(&lower) && seen.insert(lower)
    });
    Explanation {
        how: change.how,
        moved: change.moved,
        reason: change.reason,
        score: change.score,
        common: fraction(Likeness::of(&before, &after).words()),
        shared: shared.take(SHARED).map(str::to_owned).collect(),
        rivals: if change.new.is_empty() {
            new.rivals(&before, &[])
        } else {
            old.rivals(&after, &change.old)
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align;
    use hexapla_core::UnitKind;

    fn items<'a>(texts: &[&'a str]) -> Vec<Item<'a>> {
        let item = |text: &&'a str| Item::new(UnitKind::Paragraph, text);
        texts.iter().map(item).collect()
    }

    fn edited(old: &[&str], new: &[&str]) -> Explanation {
        let (old, new) = (items(old), items(new));
        let alignment = align(&old, &new);
        explain(&old, &new, &alignment, |c| c.how == How::Edited).remove(0)
    }

    #[test]
    fn an_edit_names_the_words_it_shares_and_the_one_that_lost() {
        let old = [
            "Delete the key file of the old server.",
            "Delete the key file of the new server now.",
            "It is of no use.",
        ];
        let new = [
            "Delete the key file of the old server, please.",
            "Delete the key file of the new server now.",
            "It is of no use.",
        ];
        let why = edited(&old, &new);
        assert_eq!(why.reason, Reason::Similar);
        assert_eq!(why.shared[..4], ["Delete", "the", "key", "file"]);
        assert!(why.common > 0.8 && why.score > 0.5, "{why:?}");
        assert_eq!((why.rivals[0].unit, why.rivals[0].taken), (1, true));
    }

    #[test]
    fn shared_words_are_words_in_every_script() {
        let why = edited(
            &["翻訳する文書を読む。", "x"],
            &["翻訳した文書を読む。", "x"],
        );
        assert!(why.shared.contains(&"翻訳".to_owned()), "{why:?}");
        let why = edited(
            &["ترجمة الصفحة كلها اليوم", "x"],
            &["ترجمة الصفحة كلها غدا", "x"],
        );
        assert_eq!(why.shared, ["ترجمة", "الصفحة", "كلها"]);
        let why = edited(
            &["zażółć gęślą jaźń dziś", "x"],
            &["Zażółć gęślą jaźń jutro", "x"],
        );
        assert_eq!(why.shared.len(), 3);
    }

    #[test]
    fn a_pair_across_documents_is_explained_by_its_texts() {
        let item = |text| Item::new(UnitKind::Paragraph, text);
        let same = explain_pair(item("旧い頁を読む。"), item("旧い頁を読む。"));
        assert_eq!((same.reason, same.how), (Reason::SameText, How::Kept));
        let why = explain_pair(
            item("Strona się starzeje, gdy źródło się zmienia."),
            item("Strona się starzeje, gdy tekst się zmienia."),
        );
        assert_eq!(why.reason, Reason::SimilarElsewhere);
        assert!(why.score > 0.3 && why.score < 1.0, "{why:?}");
        assert_eq!(why.shared[..2], ["Strona", "się"]);
    }

    #[test]
    fn what_was_added_names_what_came_nearest() {
        let (old, new) = (
            items(&["A b c d e f g."]),
            items(&["A b c d e f g.", "A b x y z w v."]),
        );
        let alignment = align(&old, &new);
        let why = explain(&old, &new, &alignment, |c| c.how == How::Added);
        assert_eq!((why.len(), why[0].common), (1, 0.0));
        assert_eq!(why[0].rivals.first().map(|rival| rival.unit), Some(0));
    }
}

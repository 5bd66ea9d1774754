//! When two different texts may be one unit.
//!
//! Scores are Dice coefficients of weighted words and shingles in thousandths; bounds are on the
//! score *and* on the plain share of common words, so that no pair is called edited of which a
//! reader would say that they have nothing in common.

use hexapla_core::UnitKind;

use crate::features::{Profile, Size};

/// Thousandths.
pub(crate) type Score = u64;

/// How much two texts have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Likeness {
    /// Weight in common.
    pub(crate) common: Size,
    one: Size,
    other: Size,
}

impl Likeness {
    /// Compares two profiles.
    pub(crate) fn of(one: &Profile, other: &Profile) -> Self {
        Self {
            common: one.common(other),
            one: one.size,
            other: other.size,
        }
    }

    /// The weighted similarity; never 1000, which is left to equal texts.
    pub(crate) fn score(&self) -> Score {
        let both = self.one.weight + self.other.weight;
        share(2 * self.common.weight, both).min(999)
    }

    /// The share of common words.
    pub(crate) fn words(&self) -> Score {
        share(2 * self.common.words, self.one.words + self.other.words)
    }

    /// The weight of both texts together.
    pub(crate) fn weight(&self) -> u64 {
        u64::from(self.one.weight) + u64::from(self.other.weight)
    }

    /// Whether the shorter text is contained in the longer one, and long enough to mean something:
    /// a paragraph to which much was added.
    fn is_contained(&self) -> bool {
        let shorter_words = self.one.words.min(self.other.words);
        let shorter_weight = self.one.weight.min(self.other.weight);
        shorter_words >= 4
            && share(self.common.words, shorter_words) >= 850
            && share(self.common.weight, shorter_weight) >= 700
    }

    /// Whether two units between the same neighbours are one, edited.
    pub(crate) fn is_edit_in_place(&self, kinship: Kinship) -> bool {
        let enough = self.score() >= kinship.bound(250) && self.words() >= kinship.bound(330);
        enough || (kinship != Kinship::Strange && self.is_contained())
    }

    /// Whether two units that stand apart are one, moved and edited: there have to be a few words.
    pub(crate) fn is_edit_elsewhere(&self, kinship: Kinship) -> bool {
        let enough = self.score() >= kinship.bound(330) && self.words() >= kinship.bound(430);
        self.common.words >= 4 && enough
    }

    /// Whether two units of different documents are one: nothing but the words speaks for it.
    pub(crate) fn is_edit_afar(&self, kinship: Kinship) -> bool {
        let enough = self.score() >= kinship.bound(400) && self.words() >= kinship.bound(500);
        self.common.words >= 6 && enough
    }
}

/// A share in thousandths.
pub(crate) fn share(part: u32, whole: u32) -> Score {
    (1000 * u64::from(part))
        .checked_div(u64::from(whole))
        .unwrap_or_default()
}

/// A score as people get it, from 0 to 1.
pub(crate) fn fraction(score: Score) -> f32 {
    f32::from(u16::try_from(score.min(1000)).unwrap_or(1000)) / 1000.0
}

/// How near the kinds of two units are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kinship {
    /// The same kind.
    Same,
    /// Kinds that turn into each other when a document is edited: a paragraph becomes a list item.
    Near,
    /// A heading and a paragraph, a cell and an alternative text.
    Strange,
}

impl Kinship {
    /// The kinship of two kinds.
    pub(crate) fn of(one: UnitKind, other: UnitKind) -> Self {
        if one == other {
            Self::Same
        } else if family(one) == family(other) {
            Self::Near
        } else {
            Self::Strange
        }
    }

    /// Stranger kinds need more similarity.
    fn bound(self, same: Score) -> Score {
        match self {
            Self::Same => same,
            Self::Near => same * 5 / 4,
            Self::Strange => same * 7 / 4,
        }
    }
}

fn family(kind: UnitKind) -> u8 {
    match kind {
        UnitKind::Title | UnitKind::Heading | UnitKind::Question => 0,
        UnitKind::Paragraph
        | UnitKind::ListItem
        | UnitKind::Quote
        | UnitKind::Answer
        | UnitKind::TableCell => 1,
        UnitKind::Caption | UnitKind::Alt | UnitKind::Attribute => 2,
        UnitKind::FrontMatter | UnitKind::Tags => 3,
        UnitKind::Code => 4,
        UnitKind::Message => 5,
    }
}

/// The longest text, in characters, that spelling is asked about.
const SPELLED: usize = 40;

/// The similarity of two short texts by their letters: twice the longest common subsequence over
/// both lengths. Digits count as one letter, so `1.2.3` is spelled like `1.2.4`. `None` for texts
/// that are too long for it.
pub(crate) fn spelling(one: &str, other: &str) -> Option<Score> {
    let (one, other) = (letters(one)?, letters(other)?);
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let mut row = vec![0_u32; other.len() + 1];
    for c in &one {
        let mut diagonal = 0;
        let mut left = 0;
        for (cell, d) in row.iter_mut().skip(1).zip(&other) {
            let longest = if c == d {
                diagonal + 1
            } else {
                left.max(*cell)
            };
            diagonal = std::mem::replace(cell, longest);
            left = longest;
        }
    }
    let common = row.last().copied().unwrap_or_default();
    let both = u32::try_from(one.len() + other.len()).ok()?;
    Some(share(2 * common, both))
}

fn letters(text: &str) -> Option<Vec<char>> {
    let short = text.len() <= 4 * SPELLED;
    let letters = || {
        text.chars()
            .filter(|c| !c.is_whitespace())
            .flat_map(char::to_lowercase)
            .map(|c| if c.is_numeric() { '0' } else { c })
    };
    (short && letters().count() <= SPELLED).then(|| letters().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> Likeness {
        Likeness::of(&Profile::of(one), &Profile::of(other))
    }

    #[test]
    fn a_negation_makes_no_other_unit() {
        let edit = like("Do delete the key file.", "Do not delete the key file.");
        assert!(edit.is_edit_in_place(Kinship::Same) && edit.is_edit_elsewhere(Kinship::Same));
    }

    #[test]
    fn texts_that_share_only_small_words_are_strangers() {
        let edit = like(
            "The date of a file proves nothing to anybody.",
            "In the autumn a flock of starlings sat on our roof.",
        );
        assert!(!edit.is_edit_in_place(Kinship::Same));
    }

    #[test]
    fn a_paragraph_that_grew_is_the_same_one() {
        let edit = like(
            "Ask which paragraphs changed today.",
            "Ask which paragraphs changed today. The answer is a list of places in the file that \
             somebody touched since the last time anybody looked, with the words that differ.",
        );
        assert!(edit.words() < 300 && edit.is_edit_in_place(Kinship::Same));
    }

    #[test]
    fn a_heading_is_hardly_ever_a_paragraph() {
        let edit = like("Install the new program", "Install the old package here");
        assert!(edit.is_edit_in_place(Kinship::Same) && !edit.is_edit_in_place(Kinship::Strange));
    }

    #[test]
    fn short_texts_are_compared_by_letters() {
        assert!(spelling("Setup", "Set-up").unwrap() > 900);
        assert!(spelling("翻訳者", "翻訳家").unwrap() > 600);
        assert_eq!(spelling("v1.2.3", "v4.5.6"), Some(1000));
        assert!(spelling("Yes", "No").unwrap() < 100);
        assert!(spelling("çeviri", "çeviriler").unwrap() > 750);
        assert_eq!(spelling("", "a"), None);
        assert_eq!(spelling(&"long ".repeat(40), "long"), None);
    }
}

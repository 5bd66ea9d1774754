//! The part of a translation that belongs to a part of its source.
//!
//! Sentences translate each other in order, and long ones are translated by long ones (Gale and Church,
//! "A Program for Aligning Sentences in Bilingual Corpora", 1993). So the sentences of a target are
//! those at the same numbers where both texts have as many, and at the same share of the length
//! elsewhere. Sentences end where UAX #29 (ICU) says.

use icu_segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};

use crate::{
    count::count_words,
    word_diff::{Part, word_diff},
};

/// The sentences of `target`, a translation of `old`, that say what `new` says: a part of `old`, or a
/// text that `old` became part of.
///
/// `None` where less than half of the words of the shorter text are in the longer one. Never an empty
/// text. A guess: to be offered to a person, never to be taken for a translation.
///
/// ```
/// use hexapla_align::share_of_target;
///
/// let share = share_of_target("One page. Two pages.", "Two pages.", "Una pagina. Due pagine.");
/// assert_eq!(share, Some("Due pagine."));
/// ```
#[must_use]
pub fn share_of_target<'t>(old: &str, new: &str, target: &'t str) -> Option<&'t str> {
    let (start, end) = common(old, new)?;
    let (theirs, ours) = (sentences(old), sentences(target));
    let number = |offset| place(offset, &theirs, &ours, old.len(), target.len());
    let first = number(start).min(ours.len().checked_sub(2)?);
    let last = number(end).max(first + 1);
    let share = target.get(*ours.get(first)?..*ours.get(last)?)?.trim();
    (!share.is_empty()).then_some(share)
}

/// From the first to the last byte of `old` whose words are in `new` too, where these are many.
fn common(old: &str, new: &str) -> Option<(usize, usize)> {
    let (mut offset, mut words) = (0, 0);
    let mut span: Option<(usize, usize)> = None;
    for part in word_diff(old, new) {
        match part {
            Part::Same(text) => {
                let start = offset;
                offset += text.len();
                let count = count_words(text);
                words += count;
                if count > 0 {
                    span = Some((span.map_or(start, |(first, _)| first), offset));
                }
            }
            Part::Old(text) => offset += text.len(),
            Part::New(_) => {}
        }
    }
    let shorter = count_words(old).min(count_words(new));
    span.filter(|_| 2 * words >= shorter)
}

/// Where the sentences of a text begin, and its end.
fn sentences(text: &str) -> Vec<usize> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    segmenter.segment_str(text).collect()
}

/// The break of `ours` that an offset of the old text is nearest to.
fn place(offset: usize, theirs: &[usize], ours: &[usize], old: usize, target: usize) -> usize {
    let nearest = |breaks: &[usize], offset: usize| {
        let distances = breaks.iter().map(|at| at.abs_diff(offset));
        let numbered = distances.enumerate();
        numbered
            .min_by_key(|(_, distance)| *distance)
            .map_or(0, |(index, _)| index)
    };
    if theirs.len() == ours.len() {
        nearest(theirs, offset)
    } else {
        nearest(ours, offset * target / old.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_part_of_a_source_has_its_sentences_in_every_language() {
        let old = "Pages go stale. Nobody notices it for months. Then a reader writes to us.";
        let parts = [
            "Pages go stale. Nobody notices it for months.",
            "Then a reader writes to us.",
        ];
        for (target, first, second) in [
            (
                "Le pagine invecchiano. Per mesi nessuno se ne accorge. Poi ci scrive un lettore.",
                "Le pagine invecchiano. Per mesi nessuno se ne accorge.",
                "Poi ci scrive un lettore.",
            ),
            (
                "ページは古くなります。何か月も誰も気づきません。そして読者から手紙が届きます。",
                "ページは古くなります。何か月も誰も気づきません。",
                "そして読者から手紙が届きます。",
            ),
            (
                "页面会过时。几个月都没有人注意到。然后有读者写信给我们。",
                "页面会过时。几个月都没有人注意到。",
                "然后有读者写信给我们。",
            ),
            (
                "تصبح الصفحات قديمة. لا يلاحظ أحد ذلك لأشهر. ثم يكتب إلينا قارئ.",
                "تصبح الصفحات قديمة. لا يلاحظ أحد ذلك لأشهر.",
                "ثم يكتب إلينا قارئ.",
            ),
            (
                "Strony się starzeją i przez całe miesiące nikt tego nie zauważa. Potem pisze do nas czytelnik.",
                "Strony się starzeją i przez całe miesiące nikt tego nie zauważa.",
                "Potem pisze do nas czytelnik.",
            ),
            (
                "Sayfalar eskir. Aylarca kimse fark etmez. Sonra bir okur bize yazar.",
                "Sayfalar eskir. Aylarca kimse fark etmez.",
                "Sonra bir okur bize yazar.",
            ),
        ] {
            assert_eq!(share_of_target(old, parts[0], target), Some(first));
            assert_eq!(share_of_target(old, parts[1], target), Some(second));
        }
    }

    #[test]
    fn a_source_that_became_part_of_another_gives_its_whole_target() {
        let merged = "Pages go stale. Nobody notices.";
        let share = share_of_target("Nobody notices.", merged, "誰も気づかない。");
        assert_eq!(share, Some("誰も気づかない。"));
    }

    #[test]
    fn a_target_of_one_sentence_is_given_whole() {
        let share = share_of_target("One page. Two pages.", "Two pages.", "Una e due pagine");
        assert_eq!(share, Some("Una e due pagine"));
    }

    #[test]
    fn other_words_give_nothing() {
        assert_eq!(
            share_of_target("One page.", "Who wrote this?", "Una pagina."),
            None
        );
        assert_eq!(share_of_target("", "Who?", "Chi?"), None);
        assert_eq!(share_of_target("a b", "a b", "  "), None);
    }

    proptest! {
        #[test]
        fn a_share_is_a_part_of_the_target(old in ".{0,40}", new in ".{0,40}", target in ".{0,40}") {
            if let Some(share) = share_of_target(&old, &new, &target) {
                prop_assert!(!share.is_empty() && target.contains(share));
            }
            if let Some(share) = share_of_target(&old, &old, &target) {
                prop_assert!(target.contains(share));
            }
        }
    }
}

//! What changed between two texts, in words.

use hexapla_core::Span;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::{
    count_words,
    segments::{is_word, segments},
};

/// A run of a word diff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// In both texts.
    Same(&'a str),
    /// Only in the old text.
    Old(&'a str),
    /// Only in the new text.
    New(&'a str),
}

/// How many segments, of both texts and between what they have in common at both ends, are compared
/// one by one. Myers' method takes n² steps for unrelated texts; beyond this, they are told apart
/// as a whole.
const CAP: usize = 6_000;

/// The difference of two texts by words as ICU sees them, so Chinese and Japanese in words too.
///
/// Laws: the `Same` and `Old` parts joined are the old text, the `Same` and `New` parts joined the
/// new one. No part is empty; an `Old` part stands before the `New` one that replaces it, and white
/// space alone never stands as `Same` between two changes. Patience diff (Cohen) over the segments,
/// then runs without a word between two changes are given to both; capped in steps.
///
/// ```
/// use hexapla_align::{Part::{New, Old, Same}, word_diff};
///
/// assert_eq!(
///     word_diff("Do delete it.", "Do not delete it."),
///     [Same("Do "), New("not "), Same("delete it.")],
/// );
/// assert_eq!(word_diff("翻訳する文書", "翻訳した文書")[1..3], [Old("する"), New("した")]);
/// ```
#[must_use]
pub fn word_diff<'a>(old: &'a str, new: &'a str) -> Vec<Part<'a>> {
    if old == new {
        return if new.is_empty() {
            Vec::new()
        } else {
            vec![Part::Same(new)]
        };
    }
    let (before, after) = (segments(old), segments(new));
    let hunks = coalesce(hunks(&before, &after), &before, &after);
    parts(&hunks, (old, &before), (new, &after))
}

/// How many words of the new text are not in the old one: those in the `New` parts of
/// [`word_diff`].
#[must_use]
pub fn changed_words(old: &str, new: &str) -> usize {
    word_diff(old, new)
        .iter()
        .map(|part| match part {
            Part::New(text) => count_words(text),
            Part::Same(_) | Part::Old(_) => 0,
        })
        .sum()
}

/// A stretch of changed segments: from, to (old), from, to (new).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hunk {
    old: Span,
    new: Span,
}

fn hunks(old: &[&str], new: &[&str]) -> Vec<Hunk> {
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = old.iter().zip(new).take_while(same).count();
    let rest = |all: &[&str]| all.len() - head;
    let shorter = rest(old).min(rest(new));
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take(shorter)
        .take_while(same)
        .count();
    let whole = Hunk {
        old: Span::new(head, old.len() - tail),
        new: Span::new(head, new.len() - tail),
    };
    if whole.old.len() + whole.new.len() > CAP {
        return vec![whole];
    }
    let before = old.get(whole.old.start..whole.old.end).unwrap_or_default();
    let after = new.get(whole.new.start..whole.new.end).unwrap_or_default();
    let span = |range: std::ops::Range<usize>| Span::new(range.start, range.end).shifted(head);
    capture_diff_slices(Algorithm::Patience, before, after)
        .into_iter()
        .filter(|op| !matches!(op, DiffOp::Equal { .. }))
        .map(|op| Hunk {
            old: span(op.old_range()),
            new: span(op.new_range()),
        })
        .collect()
}

/// Joins changes that only a run without a word parts; then those that a single word parts while
/// both are large: nobody reads `the` as what stayed between two rewritten clauses.
fn coalesce(hunks: Vec<Hunk>, old: &[&str], new: &[&str]) -> Vec<Hunk> {
    let words = |all: &[&str], span: Span| {
        let inner = all.get(span.start..span.end).unwrap_or_default();
        inner.iter().filter(|segment| is_word(segment)).count()
    };
    let between = |a: &Hunk, b: &Hunk| words(old, Span::new(a.old.end, b.old.start));
    let is_large = |hunk: &Hunk| words(old, hunk.old).min(words(new, hunk.new)) >= 3;
    let hunks = join(hunks, |a, b| between(a, b) == 0);
    join(hunks, |a, b| {
        between(a, b) == 1 && is_large(a) && is_large(b)
    })
}

fn join(hunks: Vec<Hunk>, belong: impl Fn(&Hunk, &Hunk) -> bool) -> Vec<Hunk> {
    let mut joined: Vec<Hunk> = Vec::with_capacity(hunks.len());
    for hunk in hunks {
        match joined.last_mut() {
            Some(last) if belong(last, &hunk) => {
                last.old.end = hunk.old.end;
                last.new.end = hunk.new.end;
            }
            Some(_) | None => joined.push(hunk),
        }
    }
    joined
}

/// The hunks as slices of the texts.
fn parts<'a>(
    hunks: &[Hunk],
    (old, before): (&'a str, &[&str]),
    (new, after): (&'a str, &[&str]),
) -> Vec<Part<'a>> {
    let (old_at, new_at) = (offsets(before), offsets(after));
    let slice = |text: &'a str, at: &[usize], span: Span| {
        let offset = |segment: usize| at.get(segment).copied().unwrap_or(text.len());
        Span::new(offset(span.start), offset(span.end)).of(text)
    };
    let mut parts = Vec::with_capacity(hunks.len() * 3 + 1);
    let mut done = 0;
    for hunk in hunks {
        parts.push(Part::Same(slice(
            new,
            &new_at,
            Span::new(done, hunk.new.start),
        )));
        parts.push(Part::Old(slice(old, &old_at, hunk.old)));
        parts.push(Part::New(slice(new, &new_at, hunk.new)));
        done = hunk.new.end;
    }
    parts.push(Part::Same(slice(
        new,
        &new_at,
        Span::new(done, after.len()),
    )));
    parts.retain(|part| match part {
        Part::Same(text) | Part::Old(text) | Part::New(text) => !text.is_empty(),
    });
    parts
}

fn offsets(segments: &[&str]) -> Vec<usize> {
    let mut end = 0;
    let mut offsets = vec![0];
    offsets.extend(segments.iter().map(|segment| {
        end += segment.len();
        end
    }));
    offsets
}

#[cfg(test)]
mod tests {
    use super::*;
    use Part::{New, Old, Same};

    #[test]
    fn equal_texts_have_no_change() {
        assert_eq!(word_diff("a b", "a b"), [Same("a b")]);
        assert_eq!(word_diff("", ""), []);
    }

    #[test]
    fn a_replaced_word_is_old_then_new() {
        let diff = word_diff("Ask which pages changed.", "Ask which paragraphs changed.");
        assert_eq!(
            diff,
            [
                Same("Ask which "),
                Old("pages"),
                New("paragraphs"),
                Same(" changed.")
            ]
        );
    }

    #[test]
    fn white_space_does_not_part_two_changes() {
        let diff = word_diff("one two three", "one 2 3");
        assert_eq!(diff, [Same("one "), Old("two three"), New("2 3")]);
    }

    #[test]
    fn a_word_that_stayed_is_shown() {
        let diff = word_diff("red and green", "blue and white");
        assert_eq!(diff[2], Same(" and "));
    }

    #[test]
    fn a_small_word_between_two_rewritten_clauses_is_given_to_both() {
        let diff = word_diff(
            "my old cat sleeps and the new dog barks loudly",
            "all blue fish swim and some big bird sings sweetly",
        );
        assert_eq!(diff.len(), 2);
    }

    #[test]
    fn every_script_is_shown_in_words() {
        assert_eq!(
            word_diff("简体中文文档", "繁体中文文档")[..2],
            [Old("简体"), New("繁体")]
        );
        assert_eq!(
            word_diff("ترجمة الصفحة", "ترجمة الفقرة"),
            [Same("ترجمة "), Old("الصفحة"), New("الفقرة")]
        );
        assert_eq!(
            word_diff("zażółć gęślą", "zażółć jaźń")[1..],
            [Old("gęślą"), New("jaźń")]
        );
        assert_eq!(
            word_diff("üç köprü", "dört köprü")[..2],
            [Old("üç"), New("dört")]
        );
    }

    #[test]
    fn only_new_words_are_counted() {
        assert_eq!(changed_words("Do delete it.", "Do not delete it."), 1);
        assert_eq!(changed_words("a b c", "a c"), 0);
        assert_eq!(changed_words("", "one two"), 2);
        assert_eq!(changed_words("翻訳する文書", "翻訳した文書"), 1);
    }

    #[test]
    fn huge_unrelated_texts_are_replaced_as_a_whole() {
        let text = |word: &str| {
            (0..5_000)
                .map(|n| format!("{word}{n} "))
                .collect::<String>()
        };
        let (old, new) = (format!("Same {}", text("x")), format!("Same {}", text("y")));
        let diff = word_diff(&old, &new);
        assert_eq!(diff.len(), 4);
        assert_eq!((diff[0], diff[3]), (Same("Same "), Same(" ")));
    }
}

//! What an edit of a source text touched: layout, markup, link, number, punctuation or wording.

use hexapla_core::{ChangeKind, Text, differs};

use crate::reading::{Mark, Reading, Weight, Word};

/// A text and the inline tree over it. An empty tree stands for a text without markup.
#[derive(Clone, Copy, Debug)]
pub struct Tagged<'a> {
    /// The text.
    pub text: &'a str,
    /// The tree.
    pub tree: &'a Text,
}

/// Names what changed between two source texts, by words and inline tags and not by edit distance.
///
/// Safety first: where several things changed, the gravest is named, in the order wording, number,
/// punctuation, link, markup, layout; what is in doubt is wording. So:
/// - *layout*: the texts do not differ when normalized ([`differs`]).
/// - *markup*: the same words and signs, other tags round them, or at other places. Striking out,
///   `<del>`, `<ins>`, `<sub>` and `<sup>` say something: wording.
/// - *link*: only link targets, image sources, footnote labels.
/// - *punctuation*: the same words; other commas, stops, colons, dashes, brackets, quotation marks,
///   exclamation marks; the style of quotes and apostrophes; white space round them; the case of a
///   first letter where a sentence begins in either version. Any other change of case (`US`, `us`)
///   is wording, and so are question marks, signs (`%`, `&`, `/`, `+`), dots and colons inside a
///   word, a dash before a word (`-v`), and anything in a code span.
/// - *number*: the same words but for digits; also a sign beside a number (`-5`, `<5`, `5%`).
/// - *wording*: all else, always: a word put in, left out, changed; a placeholder, shortcode, code
///   span, formula or alternative text that changed; an image or URL that came or went.
///
/// ```
/// use hexapla_align::{Tagged, kind_of_change};
/// use hexapla_core::{ChangeKind, Text};
///
/// let tree = Text::default();
/// let kind = |a, b| kind_of_change(Tagged { text: a, tree: &tree }, Tagged { text: b, tree: &tree });
/// assert_eq!(kind("Do delete it.", "Do not delete it."), ChangeKind::Wording);
/// assert_eq!(kind("Wait 5 s.", "Wait 50 s."), ChangeKind::Number);
/// assert_eq!(kind("Wait, please", "Wait please."), ChangeKind::Punctuation);
/// ```
#[must_use]
pub fn kind_of_change(old: Tagged<'_>, new: Tagged<'_>) -> ChangeKind {
    if !differs(old.text, new.text) {
        return ChangeKind::Layout;
    }
    let (old, new) = (Reading::of(old), Reading::of(new));
    let words = words(&old.words, &new.words);
    let marks = marks(&old.marks, &new.marks);
    let gravest = graver(words, marks);
    if gravest != ChangeKind::Layout {
        gravest
    } else if old.links != new.links {
        ChangeKind::Link
    } else if old.tags != new.tags || !old.tags.is_empty() {
        ChangeKind::Markup
    } else {
        // White space round punctuation; nothing else is left.
        ChangeKind::Punctuation
    }
}

fn graver(one: ChangeKind, other: ChangeKind) -> ChangeKind {
    if gravity(other) > gravity(one) {
        other
    } else {
        one
    }
}

/// How grave a kind is; a number outweighs punctuation, unlike in the order of the enum.
fn gravity(kind: ChangeKind) -> u8 {
    match kind {
        ChangeKind::Layout => 0,
        ChangeKind::Markup => 1,
        ChangeKind::Link => 2,
        ChangeKind::Punctuation => 3,
        ChangeKind::Number => 4,
        ChangeKind::Wording => 5,
    }
}

fn words(old: &[Word], new: &[Word]) -> ChangeKind {
    if old.len() != new.len() {
        return ChangeKind::Wording;
    }
    let pairs = old.iter().zip(new);
    pairs
        .map(|(old, new)| word(old, new))
        .fold(ChangeKind::Layout, graver)
}

fn word(old: &Word, new: &Word) -> ChangeKind {
    if old.text == new.text {
        ChangeKind::Layout
    } else if old.is_exact || new.is_exact {
        ChangeKind::Wording
    } else if differ_in_style(old, new) {
        ChangeKind::Punctuation
    } else if masked(&old.text) == masked(&new.text) {
        ChangeKind::Number
    } else {
        ChangeKind::Wording
    }
}

/// Whether only the style of an apostrophe differs, or the case of a first letter where a sentence
/// begins.
fn differ_in_style(old: &Word, new: &Word) -> bool {
    let begins = old.begins || new.begins;
    plain_apostrophes(&old.text) == plain_apostrophes(&new.text)
        || (begins && differ_in_first_case(&old.text, &new.text))
}

fn plain_apostrophes(word: &str) -> String {
    word.replace('\u{2019}', "'")
}

/// Whether only the case of the first letter differs, and the rest is small: `The`, `the`.
fn differ_in_first_case(old: &str, new: &str) -> bool {
    let (mut one, mut other) = (old.chars(), new.chars());
    let first = match (one.next(), other.next()) {
        (Some(a), Some(b)) => a.to_lowercase().eq(b.to_lowercase()),
        (None, _) | (_, None) => false,
    };
    let (one, other) = (one.as_str(), other.as_str());
    // A single letter may be a name or a unit (`A`, `a`; `K`, `k`).
    first && one == other && !one.is_empty() && !one.contains(char::is_uppercase)
}

/// A word with each number in it as `#`, without a look at its separators.
fn masked(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut number = false;
    for c in word.chars() {
        if c.is_numeric() {
            if !number {
                out.push('#');
            }
            number = true;
        } else if !(number && matches!(c, '.' | ',' | ':' | '\'' | '\u{2019}')) {
            number = false;
            out.push(c);
        }
    }
    out
}

fn marks(old: &[Mark], new: &[Mark]) -> ChangeKind {
    let of = |marks: &[Mark], weight: Weight| -> Vec<Mark> {
        marks
            .iter()
            .copied()
            .filter(|mark| mark.weight == weight)
            .collect()
    };
    let differ = |weight: Weight| of(old, weight) != of(new, weight);
    if differ(Weight::Heavy) {
        ChangeKind::Wording
    } else if differ(Weight::OfNumber) {
        ChangeKind::Number
    } else if differ(Weight::Light) {
        ChangeKind::Punctuation
    } else {
        ChangeKind::Layout
    }
}

//! Pseudo-locales: texts that look translated and can still be read, to try a theme or a program with.
//!
//! `en-XA` has accented letters and is 40 % longer, `ar-XB` runs from right to left (the names and ways
//! are those of Android and ICU). Markup, placeholders, code and character references stay as they are.

use hexapla_core::{Edit, Node, Span, Text, apply};

/// How a pseudo-locale makes its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: letters with accents, 40 % more of them.
    Accented,
    /// `ar-XB`: every word from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }
}

/// The target that a pseudo-locale has for a text, whose inline tags are `tree`.
///
/// Law: the target has the tags of the text, in their order; an empty text stays empty.
#[must_use]
pub fn pseudo(text: &str, tree: &Text, how: Pseudo) -> String {
    let mut literals = Vec::new();
    gather(&tree.nodes, &mut literals);
    let mut edits: Vec<Edit> = Vec::new();
    for span in &literals {
        for letters in runs(span.of(text)) {
            let place = letters.shifted(span.start);
            let written = match how {
                Pseudo::Accented => place.of(text).chars().map(accented).collect(),
                Pseudo::Mirrored => format!("{RLO}{}{PDF}", place.of(text)),
            };
            edits.push(Edit::new(place, written));
        }
    }
    if how == Pseudo::Accented
        && let Some(last) = edits.last()
    {
        let end = last.span.end;
        edits.push(Edit::new(Span::at(end), padding(letters(text, &literals))));
    }
    apply(text, &edits)
}

/// RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING (UAX #9).
const RLO: char = '\u{202e}';
const PDF: char = '\u{202c}';

fn gather(nodes: &[Node], found: &mut Vec<Span>) {
    for node in nodes {
        match node {
            Node::Literal(span) => found.push(*span),
            Node::Tag(tag) => gather(&tag.content, found),
            Node::Select(select) => {
                for variant in &select.variants {
                    gather(&variant.content, found);
                }
            }
        }
    }
}

/// How many letters a text has outside of its tags.
fn letters(text: &str, literals: &[Span]) -> usize {
    let letters = literals.iter().flat_map(|span| span.of(text).chars());
    letters.filter(|c| c.is_alphanumeric()).count()
}

/// Two fifths of so many letters more, as words.
fn padding(letters: usize) -> String {
    const WORDS: [&str; 5] = ["one", "two", "three", "four", "five"];
    let wanted = letters.saturating_mul(2).div_ceil(5);
    let mut padding = String::new();
    let mut length = 0;
    for word in WORDS.iter().cycle() {
        if length >= wanted {
            break;
        }
        padding.push(' ');
        padding.push_str(word);
        length += word.len();
    }
    padding
}

/// The runs of letters and digits of a text, without those of character references (`&amp;`, `&#65;`).
fn runs(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = Span::new(at, text.len()).of(text);
        if let Some(length) = reference(rest) {
            at += length;
            continue;
        }
        let letters = rest.len() - rest.trim_start_matches(char::is_alphanumeric).len();
        if letters > 0 {
            found.push(Span::new(at, at + letters));
            at += letters;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// The length of the character reference that a text begins with.
fn reference(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let inside = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    let length = name.len() - inside.len();
    // The longest name of HTML has 31 letters.
    ((1..=32).contains(&length) && inside.starts_with(';')).then_some(length + 2)
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let found = PLAIN.chars().zip(ACCENTED.chars());
    found
        .into_iter()
        .find(|(plain, _)| *plain == letter)
        .map_or(letter, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use hexapla_formats::{Dialect, Format, Options, inline};
    use proptest::prelude::*;

    use super::*;

    fn markdown() -> Options {
        let mut options = Options::new(Format::Markdown);
        options.dialect = Dialect::Gfm;
        options
    }

    fn made(text: &str, how: Pseudo) -> String {
        pseudo(text, &inline(text, &markdown()), how)
    }

    #[test]
    fn letters_change_and_markup_does_not() {
        let text = "Ask **which** [page](/x \"Title\") has `code` &amp; <b>more</b>";
        assert_eq!(
            made(text, Pseudo::Accented),
            "Åšķ **ŵĥîçĥ** [þåĝé](/x \"Title\") ĥåš `code` &amp; <b>ɱöŕé one two three</b>"
        );
        assert_eq!(
            made("a **bc**, 1", Pseudo::Mirrored),
            "\u{202e}a\u{202c} **\u{202e}bc\u{202c}**, \u{202e}1\u{202c}"
        );
    }

    #[test]
    fn placeholders_and_variants_of_fluent_are_kept() {
        let text = "{ $n ->\n    [one] One page\n   *[other] { $n } pages\n}";
        let options = Options::new(Format::Fluent);
        let written = pseudo(text, &inline(text, &options), Pseudo::Accented);
        assert_eq!(
            written,
            "{ $n ->\n    [one] Öñé þåĝé\n   *[other] { $n } þåĝéš one two\n}"
        );
    }

    #[test]
    fn other_scripts_stay_and_grow() {
        assert_eq!(made("", Pseudo::Accented), "");
        assert_eq!(
            made("日本語の文です", Pseudo::Accented),
            "日本語の文です one"
        );
        assert_eq!(made("ﺔﻴﺑﺮﻋ żółw", Pseudo::Mirrored).matches(RLO).count(), 2);
    }

    proptest! {
        #[test]
        fn a_target_has_the_tags_of_its_text(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "word ", "**b** ", "[a](/u) ", "`c` ", "<i>x</i> ", "&lt;", "![i](s.png) ", "日本 ", "ar ",
                ]),
                1..12,
            ),
            how in prop::sample::select(Pseudo::ALL.to_vec()),
        ) {
            let text = parts.concat();
            let written = made(text.trim(), how);
            let kinds = |text: &str| -> Vec<_> {
                let tree = inline(text, &markdown());
                tree.nodes.iter().filter_map(|node| match node {
                    Node::Tag(tag) => Some(tag.kind),
                    Node::Literal(_) | Node::Select(_) => None,
                }).collect()
            };
            prop_assert_eq!(kinds(text.trim()), kinds(&written), "{}", written);
        }
    }
}

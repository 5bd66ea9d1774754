//! Pseudo-locales: texts that look translated and can still be read, to try a theme or a program with.
//!
//! `en-XA` has accented letters and is 40 % longer, `ar-XB` runs from right to left (the names and ways
//! are those of Android and ICU). Markup, placeholders, code, addresses, numbers and character references stay as they
//! are.

use hexapla_core::{Edit, Node, Span, Text, apply, is_cjk};

use crate::plain::hashtags;

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
    let mut ways = vec![Vec::new()];
    gather(&tree.nodes, 0, &mut ways);
    let places = ways.into_iter().map(|literals| {
        let runs_of = |span: Span| {
            let runs = runs(span.of(text)).into_iter();
            runs.map(move |run| run.shifted(span.start))
        };
        literals.into_iter().flat_map(runs_of).collect()
    });
    written(text, places, how)
}

/// The same of a text without markup: a day, for example.
#[must_use]
pub fn pseudo_plain(text: &str, how: Pseudo) -> String {
    written(text, [runs(text)], how)
}

/// The same of a line of hashtags, which stays one.
#[must_use]
pub fn pseudo_hashtags(line: &str, how: Pseudo) -> String {
    let tags = hashtags(line).into_iter();
    let edit = |tag: &str| {
        let place = Span::within(line, tag)?;
        Some(Edit::new(place, pseudo_plain(tag, how).replace(' ', "_")))
    };
    apply(line, &tags.filter_map(edit).collect::<Vec<Edit>>())
}

/// A text with other letters at these places, which come in the order of what is read: each list grows by itself.
fn written(text: &str, ways: impl IntoIterator<Item = Vec<Span>>, how: Pseudo) -> String {
    let mut edits: Vec<Edit> = Vec::new();
    for places in ways {
        for place in &places {
            let written = match how {
                Pseudo::Accented => place.of(text).chars().map(accented).collect(),
                Pseudo::Mirrored => format!("{RLM}{RLO}{}{PDF}{RLM}", place.of(text)),
            };
            edits.push(Edit::new(*place, written));
        }
        if let (Pseudo::Accented, Some(last)) = (how, places.last()) {
            let letters = places.iter().map(|place| place.of(text).chars().count());
            edits.push(Edit::new(Span::at(last.end), padding(letters.sum())));
        }
    }
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    apply(text, &edits)
}

/// RIGHT-TO-LEFT MARK, RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING (UAX #9). The marks are what tells
/// the direction of the text to those who look for its first letter (P2): isolates and `dir="auto"`.
const RLM: char = '\u{200f}';
const RLO: char = '\u{202e}';
const PDF: char = '\u{202c}';

/// The literal parts of what is read: `ways` has one list for the text and one for each variant in it, since
/// only one of them is shown. `way` is the one that the nodes belong to.
fn gather(nodes: &[Node], way: usize, ways: &mut Vec<Vec<Span>>) {
    for node in nodes {
        match node {
            Node::Literal(span) => {
                if let Some(literals) = ways.get_mut(way) {
                    literals.push(*span);
                }
            }
            Node::Tag(tag) => gather(&tag.content, way, ways),
            Node::Select(select) => {
                for variant in &select.variants {
                    ways.push(Vec::new());
                    gather(&variant.content, ways.len() - 1, ways);
                }
            }
        }
    }
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

/// The runs of letters and digits of a text, without those of addresses and of character references (`&amp;`,
/// `&#65;`), and without numbers: these are written from left to right everywhere, and grow nowhere. Linear.
fn runs(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    // Up to where it is known that no address begins.
    let mut plain = 0;
    while at < text.len() {
        let rest = Span::new(at, text.len()).of(text);
        if at >= plain {
            let name = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
            if let Some(length) = address(rest, name) {
                at += length;
                continue;
            }
            plain = at + name;
        }
        if let Some(length) = reference(rest) {
            at += length;
            continue;
        }
        let letters = rest.len() - rest.trim_start_matches(char::is_alphanumeric).len();
        if letters > 0 {
            let run = Span::new(at, at + letters);
            let is_number = !run.of(text).contains(char::is_alphabetic);
            found.extend((!is_number).then_some(run));
            at += letters;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// Whether a character may stand before the `:` or the `@` of an address.
fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".+-_%~".contains(c)
}

/// The length of the address that a text begins with, given that of its first name: one with a scheme, of a
/// host by its usual name, or of a mailbox.
fn address(text: &str, name: usize) -> Option<usize> {
    let (name, rest) = text.split_at_checked(name)?;
    let has_path = |start: &str| {
        let after = rest.strip_prefix(start);
        after.is_some_and(|after| !after.is_empty() && !after.starts_with(ends_address))
    };
    let is_one_of = |names: [&str; 2]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    let is_host = name.len() > 4
        && name
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let is_scheme = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_host || is_scheme && has_path("://") || is_one_of(["mailto", "tel"]) && has_path(":") {
        return Some(text.find(ends_address).unwrap_or(text.len()));
    }
    let host = rest.strip_prefix('@').filter(|_| !name.is_empty())?;
    let length = host
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'))
        .unwrap_or(host.len());
    let host = host.get(..length)?.trim_end_matches(['.', '-']);
    let is_host = host.contains('.') && !host.starts_with('.');
    is_host.then_some(name.len() + 1 + host.len())
}

/// Whether an address ends before a character: in Chinese and Japanese no space stands round it.
fn ends_address(c: char) -> bool {
    c.is_whitespace() || "<>\"`|\\".contains(c) || is_cjk(c)
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
    use proptest::prelude::*;

    use super::*;
    use crate::{Dialect, Format, Options, inline};

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
            made("a **bc**, 100 %", Pseudo::Mirrored),
            format!("{} **{}**, 100 %", mirrored("a"), mirrored("bc"))
        );
        assert_eq!(made("100 %", Pseudo::Accented), "100 %");
    }

    #[test]
    fn addresses_stay_whatever_marks_them() {
        let accented = |text: &str, format, dialect| {
            let mut options = Options::new(format);
            options.dialect = dialect;
            pseudo(text, &inline(text, &options), Pseudo::Accented)
        };
        let kept = [
            "<me@example.org>",
            "<https://example.org/a?b=c&d#e>",
            "https://example.org/a_b",
            "www.example.org/x",
            "me@example.org",
            "mailto:me@example.org",
            "ftp://example.org/x",
            "[me@example.org](mailto:me@example.org)",
        ];
        let dialects = [
            Dialect::CommonMark,
            Dialect::Gfm,
            Dialect::Hugo,
            Dialect::Mdx,
        ];
        for dialect in dialects {
            for kept in kept {
                let text = format!("ab {kept}, ab.");
                let written = accented(&text, Format::Markdown, dialect);
                assert_eq!(written, format!("åƀ {kept}, åƀ one."), "{dialect:?}");
            }
        }
        let html = "ab <a href=\"mailto:me@example.org\">me@example.org</a>: (https://a.example/b?c=d&amp;e) ab";
        let written = accented(html, Format::Html, Dialect::CommonMark);
        assert_eq!(
            written,
            html.replace("ab ", "åƀ ").replace(") ab", ") åƀ one")
        );
        let fluent = "ab { $mail } me@example.org { \"x@y.example\" } { -brand } https://a.example";
        let written = accented(fluent, Format::Fluent, Dialect::CommonMark);
        assert_eq!(written, fluent.replace("ab ", "åƀ one "));
        assert_eq!(
            made("@name a@b ab", Pseudo::Accented),
            "@ñåɱé å@ƀ åƀ one two"
        );
        assert_eq!(
            made(
                "詳細はhttps://a.example/bを見る、me@a.exampleまで",
                Pseudo::Mirrored
            )
            .matches(['a', 'e'])
            .count(),
            "https://a.example/bme@a.example"
                .matches(['a', 'e'])
                .count()
        );
        let mirrored = made("اكتب إلى me@example.org الآن", Pseudo::Mirrored);
        assert!(mirrored.contains(" me@example.org "), "{mirrored}");
    }

    #[test]
    fn placeholders_and_variants_of_fluent_are_kept() {
        let text = "{ $n ->\n    [one] One page\n   *[other] { $n } pages\n}";
        let options = Options::new(Format::Fluent);
        let written = pseudo(text, &inline(text, &options), Pseudo::Accented);
        assert_eq!(
            written,
            "{ $n ->\n    [one] Öñé þåĝé one\n   *[other] { $n } þåĝéš one\n}"
        );
    }

    fn mirrored(word: &str) -> String {
        format!("\u{200f}\u{202e}{word}\u{202c}\u{200f}")
    }

    #[test]
    fn numbers_of_a_day_stay() {
        let made = |day: &str| Pseudo::ALL.map(|how| pseudo_plain(day, how));
        assert_eq!(
            made("March 4, 2026"),
            [
                "Ṁåŕçĥ one 4, 2026".to_owned(),
                format!("{} 4, 2026", mirrored("March"))
            ]
        );
        assert_eq!(
            made("4 marca 2026"),
            [
                "4 ɱåŕçå one 2026".to_owned(),
                format!("4 {} 2026", mirrored("marca"))
            ]
        );
        assert_eq!(made("2026-03-04"), ["2026-03-04", "2026-03-04"]);
        assert_eq!(
            made("2026年3月4日"),
            ["2026年3月4日 one two".to_owned(), mirrored("2026年3月4日")]
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

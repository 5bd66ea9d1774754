//! Pseudo-locales: texts that look translated and can still be read, to try a theme or a program with.
//!
//! `en-XA` has accented letters and is 40 % longer, `ar-XB` runs from right to left (the names and ways
//! are those of Android and ICU). Markup, placeholders, code, addresses, numbers and character references stay as they
//! are.

mod fixed;
mod runs;

use hexapla_core::{Attribute, Edit, Node, Span, Tag, TagKind, apply};

use self::{
    fixed::{Fixed, Place},
    runs::runs,
};
use crate::{
    dispatch::inline,
    options::{Format, Options},
    plain::hashtags,
};

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

/// The target that a pseudo-locale has for the text of a unit.
///
/// Law: the target has the tags of the text, in their order; an empty text stays empty.
#[must_use]
pub fn pseudo(text: &str, options: &Options, how: Pseudo) -> String {
    let fixed = Fixed::of(text, options);
    let mut reading = Reading {
        text,
        format: options.format,
        ways: vec![Vec::new(); 1 + fixed.variants()],
        fixed,
    };
    reading.nodes(&inline(text, options).nodes, 0);
    written(text, reading.ways, how)
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

/// The attributes of HTML that readers see or hear.
const READ: [&str; 5] = [
    "title",
    "alt",
    "placeholder",
    "aria-label",
    "aria-description",
];

/// What of a text is written anew.
struct Reading<'t> {
    text: &'t str,
    format: Format,
    fixed: Fixed,
    /// The runs of what is read: one list for the text, and one for each variant in it, since only one of
    /// them is shown, and for each title.
    ways: Vec<Vec<Span>>,
}

impl Reading<'_> {
    /// Reads nodes; `way` is the one that they belong to.
    fn nodes(&mut self, nodes: &[Node], way: usize) {
        for node in nodes {
            match node {
                Node::Literal(span) => self.literal(*span, way),
                Node::Tag(tag) => {
                    self.titles(tag);
                    self.nodes(&tag.content, way);
                }
                Node::Select(select) => {
                    for variant in &select.variants {
                        let way = self.another_way();
                        self.nodes(&variant.content, way);
                    }
                }
            }
        }
    }

    fn literal(&mut self, span: Span, way: usize) {
        // A quoted string of Fluent is there for its characters: `{ "\u00A0" }`.
        if self.format == Format::Fluent && span.of(self.text).starts_with('{') {
            return;
        }
        for run in runs(span.of(self.text)) {
            let run = run.shifted(span.start);
            match self.fixed.place(run.start) {
                Place::Fixed => {}
                Place::Text => self.push(run, way),
                // Strings have no other variants.
                Place::Variant(variant) => self.push(run, variant + 1),
            }
        }
    }

    /// What a tag says to readers beside its content. A value without quotes has to stay one word.
    fn titles(&mut self, tag: &Tag) {
        let names: &[&str] = match tag.kind {
            TagKind::Link | TagKind::Image => &["title"],
            TagKind::Html => &READ,
            TagKind::Emphasis
            | TagKind::Strong
            | TagKind::Strikethrough
            | TagKind::Code
            | TagKind::Autolink
            | TagKind::Shortcode
            | TagKind::Placeholder
            | TagKind::Footnote
            | TagKind::Break
            | TagKind::Math => return,
        };
        let is_read = |attribute: &&Attribute| {
            let is_it = |name: &&str| attribute.name.eq_ignore_ascii_case(name);
            let before = Span::new(0, attribute.value.start).of(self.text);
            names.iter().any(is_it) && before.ends_with(['"', '\'', '('])
        };
        let values = tag.attributes.iter().filter(is_read);
        for value in Vec::from_iter(values.map(|attribute| attribute.value)) {
            let way = self.another_way();
            for run in runs(value.of(self.text)) {
                let run = run.shifted(value.start);
                if !self.fixed.is_template(run.start) {
                    self.push(run, way);
                }
            }
        }
    }

    fn another_way(&mut self) -> usize {
        self.ways.push(Vec::new());
        self.ways.len() - 1
    }

    fn push(&mut self, run: Span, way: usize) {
        if let Some(runs) = self.ways.get_mut(way) {
            runs.push(run);
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
mod tests;

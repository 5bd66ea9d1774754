//! The units of a plain-text file.

use std::borrow::Cow;

use hexapla_core::{Document, Origin, Piece, Slot, Span, Unit, UnitKind, join_for};

use super::{
    blocks::{Found, PlainBlock, blocks},
    shape::Level,
};
use crate::{
    markdown::words::{asks, has_words},
    options::Options,
};

/// How many characters a paragraph may have to be a question and not a text that ends in one.
const LONGEST_QUESTION: usize = 200;

/// Reads a plain-text file. A block without words is skeleton.
pub(crate) fn parse_plain<'s>(source: &'s str, options: &Options) -> Document<'s> {
    let mut document = Document {
        source,
        ..Document::default()
    };
    let mut outline = Outline::default();
    // Of the block before, when it was a question: its unit.
    let mut question = None;
    for found in blocks(source, &options.ignore) {
        let first_piece = document.pieces.len();
        let text = text_of(source, &found, &mut document.pieces);
        if !has_words(&text) {
            document.pieces.truncate(first_piece);
            question = None;
            continue;
        }
        let index = document.units.len();
        let kind = kind_of(&found, &text, index, question);
        let section = if kind == UnitKind::Answer {
            question
        } else {
            outline.place(index, kind, found.level)
        };
        question = (kind == UnitKind::Question).then_some(index);
        document.units.push(Unit {
            kind,
            extent: found.extent(),
            text,
            pieces: first_piece..document.pieces.len(),
            slot: Slot::Plain,
            section,
            notes: Vec::new(),
            key: None,
        });
    }
    document
}

/// Joins the lines of a block, and says which bytes each part of the text comes from.
fn text_of<'s>(source: &'s str, found: &Found, pieces: &mut Vec<Piece>) -> Cow<'s, str> {
    let mut text = Cow::Borrowed("");
    let mut before: Option<Span> = None;
    for part in &found.parts {
        let words = part.of(source);
        if let Some(before) = before {
            let start = text.len();
            let join = join_for(text.chars().next_back(), words.chars().next());
            text.to_mut().push_str(join);
            pieces.push(Piece {
                text: Span::new(start, text.len()),
                file: Span::new(before.end, part.start),
                origin: Origin::Join,
            });
        }
        let start = text.len();
        if text.is_empty() {
            text = Cow::Borrowed(words);
        } else {
            text.to_mut().push_str(words);
        }
        pieces.push(Piece {
            text: Span::new(start, text.len()),
            file: *part,
            origin: Origin::Verbatim,
        });
        before = Some(*part);
    }
    text
}

fn kind_of(found: &Found, text: &str, index: usize, question: Option<usize>) -> UnitKind {
    let is_line = found.parts.len() == 1;
    match found.block {
        PlainBlock::Item => UnitKind::ListItem,
        PlainBlock::Heading => UnitKind::Heading,
        PlainBlock::Paragraph if found.is_tags => UnitKind::Tags,
        PlainBlock::Paragraph if index == 0 && is_line && found.is_parted && !is_closed(text) => {
            UnitKind::Title
        }
        PlainBlock::Paragraph if is_line && asks(text) && is_short(text) => UnitKind::Question,
        PlainBlock::Paragraph if question.is_some() => UnitKind::Answer,
        PlainBlock::Paragraph => UnitKind::Paragraph,
    }
}

fn is_short(text: &str) -> bool {
    text.chars().nth(LONGEST_QUESTION).is_none()
}

/// Whether a text ends with a full stop, closing quotes and brackets aside.
fn is_closed(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '\'', '»', '”', '’', ')', ']', '」', '』', '）']);
    text.ends_with(['.', '。', '．', '｡', '۔', '।'])
}

/// The headings that are in force: the title, and one of each level below it.
#[derive(Debug, Default)]
struct Outline {
    title: Option<usize>,
    upper: Option<usize>,
    lower: Option<usize>,
}

impl Outline {
    /// The heading that a unit stands under. A heading is in force from then on.
    fn place(&mut self, index: usize, kind: UnitKind, level: Option<Level>) -> Option<usize> {
        let above = match level {
            Some(Level::Upper) => self.title,
            Some(Level::Lower) => self.upper.or(self.title),
            None => self.lower.or(self.upper).or(self.title),
        };
        match level {
            Some(Level::Upper) => (self.upper, self.lower) = (Some(index), None),
            Some(Level::Lower) => self.lower = Some(index),
            None if kind == UnitKind::Title => self.title = Some(index),
            None => {}
        }
        above
    }
}

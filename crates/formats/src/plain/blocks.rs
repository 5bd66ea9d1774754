//! The blocks of a plain-text file.

use hexapla_core::Span;
use regex::Regex;

use super::{
    ignore::{Kept, keep},
    lines::lines,
    shape::{First, Level, Marker, Shape, shape},
};

/// What a block of a plain-text file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum PlainBlock {
    /// Lines of text up to a blank one; also a line of hashtags.
    Paragraph,
    /// A list marker, and lines of text up to a blank one or the next marker.
    Item,
    /// Lines of text above a line of `=` or `-`.
    Heading,
}

/// A block and the lines it is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What it is.
    pub(super) block: PlainBlock,
    /// The text of each line: no indentation, no list marker, nothing that is ignored. Never empty.
    pub(super) parts: Vec<Span>,
    /// How far up, for a heading.
    pub(super) level: Option<Level>,
    /// Whether it is a line of hashtags.
    pub(super) is_tags: bool,
    /// Whether a blank or ignored line follows it.
    pub(super) is_parted: bool,
}

impl Found {
    fn new(block: PlainBlock, part: Span) -> Self {
        Self {
            block,
            parts: vec![part],
            level: None,
            is_tags: false,
            is_parted: false,
        }
    }

    /// From the first byte of its text to the last.
    pub(super) fn extent(&self) -> Span {
        let end = self.parts.last().map_or(self.start(), |part| part.end);
        Span::new(self.start(), end)
    }

    /// The first byte of its text.
    pub(super) fn start(&self) -> usize {
        self.parts.first().map_or(0, |part| part.start)
    }
}

/// Finds the blocks of a file. A line that is ignored parts blocks like a blank one.
pub(super) fn blocks(source: &str, ignore: &[Regex]) -> Vec<Found> {
    scan(source, ignore).found
}

/// Where lines of `=` or `-` stand that underline nothing, and end.
pub(super) fn rules(source: &str, ignore: &[Regex]) -> Vec<Span> {
    scan(source, ignore).rules
}

fn scan<'s>(source: &'s str, ignore: &[Regex]) -> Scan<'s> {
    let start = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut scan = Scan {
        source,
        found: Vec::new(),
        rules: Vec::new(),
        open: Open::Nothing,
        is_after_block: false,
    };
    for line in lines(source, Span::new(start, source.len())) {
        let text = line.span.of(source);
        match keep(source, line.span, ignore) {
            None => scan.part(),
            Some(kept) => {
                // A form feed before a line begins a page.
                if kept.cut_before || text.starts_with('\u{C}') {
                    scan.open = Open::Nothing;
                }
                scan.take(kept);
            }
        }
    }
    scan
}

/// Which block, the last one, the next line of text would go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    Paragraph,
    Item,
}

struct Scan<'s> {
    source: &'s str,
    found: Vec<Found>,
    rules: Vec<Span>,
    open: Open,
    /// Whether the line before belongs to the last block.
    is_after_block: bool,
}

impl Scan<'_> {
    /// A line without text.
    fn part(&mut self) {
        if let Some(last) = self.found.last_mut().filter(|_| self.is_after_block) {
            last.is_parted = true;
        }
        self.open = Open::Nothing;
        self.is_after_block = false;
    }

    fn take(&mut self, kept: Kept) {
        let is_in_paragraph = self.open == Open::Paragraph;
        match shape(kept.span.of(self.source)) {
            Shape::Underline(level) => self.underline(level, kept.span),
            Shape::Tags => {
                let mut tags = Found::new(PlainBlock::Paragraph, kept.span);
                tags.is_tags = true;
                self.begin(tags, Open::Nothing);
            }
            Shape::Number(_, First::No) if is_in_paragraph => self.go_on(kept.span),
            Shape::Bullet(Marker(length))
            | Shape::Number(Marker(length), First::Yes | First::No) => {
                let text = Span::new(kept.span.start + length, kept.span.end);
                self.begin(Found::new(PlainBlock::Item, text), Open::Item);
            }
            Shape::Text => self.go_on(kept.span),
        }
        if kept.cut_after {
            self.open = Open::Nothing;
        }
    }

    fn begin(&mut self, found: Found, open: Open) {
        self.found.push(found);
        self.open = open;
        self.is_after_block = true;
    }

    fn go_on(&mut self, part: Span) {
        match (self.open, self.found.last_mut()) {
            (Open::Paragraph | Open::Item, Some(last)) => last.parts.push(part),
            (Open::Nothing | Open::Paragraph | Open::Item, _) => {
                self.begin(Found::new(PlainBlock::Paragraph, part), Open::Paragraph);
            }
        }
    }

    /// A line of `=` or `-`: it makes the paragraph above it a heading. Elsewhere it is a rule.
    fn underline(&mut self, level: Level, line: Span) {
        let above = self
            .found
            .last_mut()
            .filter(|_| self.open == Open::Paragraph);
        self.is_after_block = above.is_some();
        self.open = Open::Nothing;
        if let Some(above) = above {
            above.block = PlainBlock::Heading;
            above.level = Some(level);
        } else {
            self.rules.push(line);
        }
    }
}

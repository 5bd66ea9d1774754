//! The blocks of a file as a reader sees them.

use hexapla_core::{Span, UnitKind};

use super::{
    blocks::{self, Found, PlainBlock, blocks},
    shape::{HASHES, Level},
    units::parse_plain,
};
use crate::options::Options;

/// A block with what it is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// What its unit is; a block without words is an item or a paragraph.
    pub(crate) kind: UnitKind,
    /// The text of each line. Never empty.
    pub(crate) parts: Vec<Span>,
    /// How far up, for an underlined heading.
    pub(crate) level: Option<Level>,
    /// The number of a list item that has one.
    pub(crate) number: Option<u64>,
}

impl Shown {
    /// From the first byte of its text to the last.
    pub(crate) fn extent(&self) -> Span {
        let ends = |parts: &[Span]| Some(Span::new(parts.first()?.start, parts.last()?.end));
        ends(&self.parts).unwrap_or(Span::at(0))
    }
}

/// The lines of a file that only part what is above from what is below: none above all, and none right above a
/// heading, which is a part of it.
pub(crate) fn rules(source: &str, shown: &[Shown], options: &Options) -> Vec<usize> {
    let mut blocks = shown.iter().peekable();
    let mut is_first = true;
    let mut kept = Vec::new();
    for rule in blocks::rules(source, &options.ignore) {
        while blocks
            .next_if(|block| block.extent().start < rule.end)
            .is_some()
        {
            is_first = false;
        }
        let above_heading = blocks.peek().is_some_and(|next| {
            let between = Span::new(rule.end, next.extent().start).of(source);
            next.level.is_some() && between.trim_matches([' ', '\t', '\r']) == "\n"
        });
        if !is_first && !above_heading {
            kept.push(rule.start);
        }
    }
    kept
}

/// The blocks of a file, in order; what the project ignores is none.
pub(crate) fn shown(source: &str, options: &Options) -> Vec<Shown> {
    let document = parse_plain(source, options);
    let mut units = document.units.iter().peekable();
    let blocks = blocks(source, &options.ignore).into_iter();
    let show = |found: Found| {
        let unit = units.next_if(|unit| unit.extent == found.extent());
        let kind = match (unit, found.block) {
            (Some(unit), _) => unit.kind,
            (None, PlainBlock::Item) => UnitKind::ListItem,
            (None, PlainBlock::Paragraph | PlainBlock::Heading) => UnitKind::Paragraph,
        };
        Shown {
            kind,
            number: number(source, &found),
            level: found.level,
            parts: found.parts,
        }
    };
    blocks.map(show).collect()
}

/// What each block of a plain text is, and which unit its text is. In a translation the words may look otherwise:
/// an answer may ask, and a question may end in a full stop.
#[must_use]
pub fn text_blocks(source: &str, options: &Options) -> Vec<(UnitKind, Option<usize>)> {
    let document = parse_plain(source, options);
    let mut units = document.units.iter().enumerate().peekable();
    let unit_of = |block: &Shown| {
        let unit = units.next_if(|(_, unit)| unit.extent == block.extent());
        unit.map(|(index, _)| index)
    };
    let blocks = shown(source, options);
    let found: Vec<Option<usize>> = blocks.iter().map(unit_of).collect();
    blocks.iter().map(|block| block.kind).zip(found).collect()
}

/// The number in a list marker.
fn number(source: &str, found: &Found) -> Option<u64> {
    let before = Span::new(0, found.start()).of(source);
    let marker = before.trim_end().strip_suffix(['.', ')'])?;
    let digits = marker.len() - marker.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let number = marker.get(marker.len() - digits..)?;
    let is_item = found.block == PlainBlock::Item;
    number.parse().ok().filter(|_| is_item)
}

/// The words of a line of hashtags, without their signs.
///
/// ```
/// let tags = hexapla_formats::hashtags("#trauma#recovery, ＃回復 #don't");
/// assert_eq!(tags, ["trauma", "recovery", "回復", "don't"]);
/// ```
#[must_use]
pub fn hashtags(line: &str) -> Vec<&str> {
    let words = line.split(|c: char| HASHES.contains(&c) || c.is_whitespace());
    let words = words.map(|word| word.trim_end_matches([',', ';']));
    words.filter(|word| !word.is_empty()).collect()
}

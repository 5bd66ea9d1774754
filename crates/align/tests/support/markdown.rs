//! The units of a Markdown page: what stands in its leaf blocks, code and HTML blocks excluded.

use std::ops::Range;

use hexapla_align::Item;
use hexapla_core::UnitKind;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A unit of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub kind: UnitKind,
    pub text: String,
    /// Whether it is a block of the page itself and not part of a list, quote or table.
    pub is_top: bool,
}

impl Unit {
    pub fn item(&self) -> Item<'_> {
        Item::new(self.kind, &self.text)
    }
}

pub fn items(units: &[Unit]) -> Vec<Item<'_>> {
    units.iter().map(Unit::item).collect()
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
}

/// Reads the units of a page, in order.
pub fn units(page: &str) -> Vec<Unit> {
    let mut reader = Reader {
        page,
        blocks: Vec::new(),
        leaf: None,
        units: Vec::new(),
    };
    for (event, range) in Parser::new_ext(page, options()).into_offset_iter() {
        reader.event(&event, range);
    }
    reader.flush();
    reader.units
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Skipped,
    Heading,
    Cell,
    Item,
    Quote,
    Other,
}

struct Reader<'p> {
    page: &'p str,
    blocks: Vec<Block>,
    leaf: Option<Range<usize>>,
    units: Vec<Unit>,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => match block(tag) {
                Some(block) => {
                    self.flush();
                    self.blocks.push(block);
                }
                None => self.inline(range),
            },
            Event::End(tag) => {
                if !is_inline(*tag) {
                    self.flush();
                    self.blocks.pop();
                }
            }
            Event::Rule | Event::Html(_) | Event::TaskListMarker(_) => self.flush(),
            _ => self.inline(range),
        }
    }

    fn inline(&mut self, range: Range<usize>) {
        if self.blocks.contains(&Block::Skipped) {
            return;
        }
        self.leaf = Some(match self.leaf.take() {
            None => range,
            Some(leaf) => leaf.start.min(range.start)..leaf.end.max(range.end),
        });
    }

    fn flush(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        let innermost = self
            .blocks
            .iter()
            .rev()
            .find(|block| **block != Block::Other);
        let kind = match innermost {
            Some(Block::Heading) => UnitKind::Heading,
            Some(Block::Cell) => UnitKind::TableCell,
            Some(Block::Item) => UnitKind::ListItem,
            Some(Block::Quote) => UnitKind::Quote,
            Some(Block::Skipped | Block::Other) | None => UnitKind::Paragraph,
        };
        let nested = |block: &Block| matches!(block, Block::Cell | Block::Item | Block::Quote);
        let lines: Vec<&str> = self.page[leaf]
            .lines()
            .map(|line| line.trim_start_matches(['>', ' ', '\t']).trim_end())
            .collect();
        let text = lines.join("\n").trim().to_owned();
        if text.contains(char::is_alphanumeric) {
            self.units.push(Unit {
                kind,
                text,
                is_top: !self.blocks.iter().any(nested),
            });
        }
    }
}

fn block(tag: &Tag<'_>) -> Option<Block> {
    Some(match tag {
        Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => Block::Skipped,
        Tag::Heading { .. } => Block::Heading,
        Tag::TableCell => Block::Cell,
        Tag::Item => Block::Item,
        Tag::BlockQuote(_) => Block::Quote,
        Tag::Emphasis
        | Tag::Strong
        | Tag::Strikethrough
        | Tag::Superscript
        | Tag::Subscript
        | Tag::Link { .. }
        | Tag::Image { .. } => return None,
        _ => Block::Other,
    })
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

//! The sequence of a file's blocks: what no target may change.

use std::hash::{DefaultHasher, Hash, Hasher};

use hexapla_core::{Document, Span};
use pulldown_cmark::{Event, OffsetIter, Tag, TagEnd};

use crate::{
    code,
    links::{self, Links},
    markdown::{Body, Page, link},
    options::Options,
    plain::{self, PlainBlock},
};

/// The sequence of a file's blocks, free of inline content.
///
/// Two structures are equal when the same blocks follow each other; where they stand does not count.
#[derive(Clone, Debug)]
pub struct Structure {
    blocks: Vec<Block>,
    length: usize,
}

#[derive(Clone, Copy, Debug)]
struct Block {
    kind: Kind,
    at: usize,
}

/// What a block is. Content that nobody translates (code, HTML, a definition's target) counts by its
/// hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    FrontMatter,
    Key(u64),
    Heading(u8),
    Paragraph,
    Text,
    Quote(Option<pulldown_cmark::BlockQuoteKind>),
    List(Option<u64>),
    Item,
    Task(bool),
    Footnote(u64),
    Table(u64),
    Row,
    Cell,
    Definitions,
    Code(u64),
    Html(u64),
    Rule,
    End,
    Reference(u64),
    Island(u64),
    Plain(PlainBlock),
}

impl PartialEq for Structure {
    fn eq(&self, other: &Self) -> bool {
        let kinds = |structure: &Self| structure.blocks.len();
        let mut pairs = self.blocks.iter().zip(&other.blocks);
        kinds(self) == kinds(other) && pairs.all(|(one, other)| one.kind == other.kind)
    }
}

impl Eq for Structure {}

impl Structure {
    /// The offset, in this structure's source, of the first block that the other one has not in the
    /// same place; the end of the source when blocks are missing there. `None` when they are equal.
    #[must_use]
    pub fn first_difference(&self, other: &Self) -> Option<usize> {
        let mut pairs = self.blocks.iter().zip(&other.blocks);
        let differing = pairs.find(|(one, other)| one.kind != other.kind);
        match differing {
            Some((block, _)) => Some(block.at),
            None if self.blocks.len() > other.blocks.len() => {
                self.blocks.get(other.blocks.len()).map(|block| block.at)
            }
            None => (self.blocks.len() < other.blocks.len()).then_some(self.length),
        }
    }

    fn of(source: &str) -> Self {
        Self {
            blocks: Vec::new(),
            length: source.len(),
        }
    }

    fn push(&mut self, kind: Kind, at: usize) {
        self.blocks.push(Block { kind, at });
    }
}

/// The structure of a format whose units are its blocks: their kinds and keys.
pub(crate) fn of_units(document: &Document<'_>) -> Structure {
    let mut structure = Structure::of(document.source);
    for unit in &document.units {
        let key = unit.key.as_ref().map(hexapla_core::UnitId::as_str);
        structure.push(Kind::Key(hash(&(unit.kind, key))), unit.extent.start);
    }
    structure
}

/// The structure of a format that says itself what its blocks count as: hashes, and where they begin.
pub(crate) fn of_marks(source: &str, marks: impl Iterator<Item = (u64, usize)>) -> Structure {
    let mut structure = Structure::of(source);
    for (mark, at) in marks {
        structure.push(Kind::Html(mark), at);
    }
    structure
}

/// The structure of a plain-text file.
pub(crate) fn of_plain(source: &str, options: &Options) -> Structure {
    let mut structure = Structure::of(source);
    for (block, at) in plain::plain_structure(source, options) {
        structure.push(Kind::Plain(block), at);
    }
    structure
}

/// The structure of a Markdown file.
pub(crate) fn of_markdown(source: &str, options: &Options) -> Structure {
    let page = Page::new(source, options);
    let events = page.events(options);
    let mut reader = Reader::new(source, &page, &events);
    for (event, range) in events {
        reader.take(&event, page.body.file(Span::new(range.start, range.end)));
    }
    reader.finish()
}

/// The structure of a Markdown file and its links, in one reading.
pub(crate) fn of_markdown_with_links(source: &str, options: &Options) -> (Structure, Links) {
    let page = Page::new(source, options);
    let events = page.events(options);
    let mut reader = Reader::new(source, &page, &events);
    let mut walk = links::Walk::new(source, &page.body, &events, options.dialect);
    for (event, range) in events {
        let range = Span::new(range.start, range.end);
        reader.take(&event, page.body.file(range));
        walk.take(&event, range);
    }
    (reader.finish(), walk.finish())
}

/// Islands stand last, in file order: the bytes of each that nobody translates, and how many parts
/// it has. Where they stand among the blocks, the rules show that the parser saw in their place.
fn islands<'a>(source: &'a str, body: &'a Body<'_>) -> impl Iterator<Item = Block> + 'a {
    body.islands.iter().map(|island| {
        let mut hasher = DefaultHasher::new();
        let mut from = island.span.start;
        for part in &island.parts {
            Span::new(from, part.span.start)
                .of(source)
                .hash(&mut hasher);
            from = part.span.end;
        }
        Span::new(from, island.span.end)
            .of(source)
            .hash(&mut hasher);
        Block {
            kind: Kind::Island(hasher.finish()),
            at: island.span.start,
        }
    })
}

/// Reference definitions stand last, in file order. What counts is the bytes up
/// to the end of the target, and whether there is a title.
fn references(events: &OffsetIter<'_>, source: &str, body: &Body<'_>) -> Vec<Block> {
    let definitions = events.reference_definitions().iter();
    let mut found: Vec<Block> = definitions
        .map(|(_, definition)| {
            let span = body.file(Span::new(definition.span.start, definition.span.end));
            let whole = span.of(source);
            let close = link::find_unescaped(whole, 1, |byte| byte == b']');
            let tail = close.and_then(|close| link::tail(whole, close + 2));
            let end = tail.map_or(whole.len(), |tail| tail.href.end);
            let fixed = Span::new(0, end).of(whole);
            Block {
                kind: Kind::Reference(hash(&(fixed, definition.title.is_some()))),
                at: span.start,
            }
        })
        .collect();
    found.sort_unstable_by_key(|block| block.at);
    found
}

pub(crate) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// What a block that is open takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Blocks,
    /// Blocks, and text where an item is tight; `Text` once that was said.
    Item,
    Text,
    /// Content that counts by its hash; the block is at this index.
    Code(usize),
    Html(usize),
    Inline,
}

struct Reader<'a, 's> {
    source: &'s str,
    body: &'a Body<'s>,
    structure: Structure,
    /// Reference definitions, which emit no events.
    references: Vec<Block>,
    open: Vec<Holds>,
    hasher: DefaultHasher,
    /// The code block that is open: what stands behind its fence, and its text.
    code: (String, String),
    /// The HTML block that is open, as far as it was read.
    html: Option<Span>,
    /// How many quotes are open.
    quotes: usize,
}

impl<'a, 's> Reader<'a, 's> {
    fn new(source: &'s str, page: &'a Page<'s>, events: &OffsetIter<'_>) -> Self {
        let mut structure = Structure::of(source);
        if let Some(block) = page.front_matter {
            structure.push(Kind::FrontMatter, block.start);
        }
        Self {
            source,
            body: &page.body,
            structure,
            references: references(events, source, &page.body),
            open: Vec::new(),
            hasher: DefaultHasher::new(),
            code: (String::new(), String::new()),
            html: None,
            quotes: 0,
        }
    }

    fn finish(self) -> Structure {
        let mut structure = self.structure;
        structure.blocks.extend(self.references);
        structure.blocks.extend(islands(self.source, self.body));
        structure
    }

    fn take(&mut self, event: &Event<'_>, range: Span) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag, range),
            Event::Text(_) | Event::Html(_) => self.content(range),
            Event::Rule => self.leaf(Kind::Rule, range),
            Event::TaskListMarker(is_done) => self.leaf(Kind::Task(*is_done), range),
            Event::Code(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => self.inline(range),
            Event::SoftBreak | Event::HardBreak => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Span) {
        let index = self.structure.blocks.len();
        let (kind, holds) = match tag {
            Tag::Paragraph => (Kind::Paragraph, Holds::Inline),
            Tag::Heading { level, .. } => (Kind::Heading(*level as u8), Holds::Inline),
            Tag::BlockQuote(alert) => (Kind::Quote(*alert), Holds::Blocks),
            Tag::CodeBlock(_) => (Kind::Code(0), Holds::Code(index)),
            Tag::HtmlBlock | Tag::MetadataBlock(_) => (Kind::Html(0), Holds::Html(index)),
            Tag::List(start) => (Kind::List(*start), Holds::Blocks),
            Tag::Item => (Kind::Item, Holds::Item),
            Tag::FootnoteDefinition(label) => (Kind::Footnote(hash(label)), Holds::Blocks),
            Tag::Table(columns) => (Kind::Table(hash_of_columns(columns)), Holds::Blocks),
            Tag::TableHead | Tag::TableRow => (Kind::Row, Holds::Blocks),
            Tag::TableCell => (Kind::Cell, Holds::Inline),
            Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                (Kind::Definitions, Holds::Item)
            }
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. } => return self.inline(range),
        };
        if let Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(info)) = tag {
            self.code.0 = info.to_string();
            let fence = range.of(self.source).lines().next();
            fence.hash(&mut self.hasher);
        }
        self.quotes += usize::from(matches!(tag, Tag::BlockQuote(_)));
        self.leaf(kind, range);
        self.open.push(holds);
    }

    fn end(&mut self, tag: TagEnd, range: Span) {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => return,
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
            | TagEnd::MetadataBlock(_) => {}
        }
        self.quotes -= usize::from(matches!(tag, TagEnd::BlockQuote(_)));
        let hashed = match self.open.pop() {
            Some(Holds::Code(index)) => {
                // Words inside code may be units; all the rest counts.
                let (info, text) = std::mem::take(&mut self.code);
                code::skeleton(&text, &info).hash(&mut self.hasher);
                Some((index, Kind::Code(self.hasher.finish())))
            }
            Some(Holds::Html(index)) => {
                self.hash_html();
                Some((index, Kind::Html(self.hasher.finish())))
            }
            Some(Holds::Blocks | Holds::Item | Holds::Text | Holds::Inline) | None => None,
        };
        if let Some((index, kind)) = hashed {
            self.hasher = DefaultHasher::new();
            if let Some(block) = self.structure.blocks.get_mut(index) {
                block.kind = kind;
            }
        }
        self.structure.push(Kind::End, range.end);
    }

    fn hash_html(&mut self) {
        if let Some(block) = self.html.take() {
            let (body, source, quotes) = (self.body, self.source, self.quotes);
            body.hash_html(source, block, quotes, &mut self.hasher);
        }
    }

    /// A block begins; the text of a tight item before it is over.
    fn leaf(&mut self, kind: Kind, range: Span) {
        if let Some(holds) = self.open.last_mut().filter(|holds| **holds == Holds::Text) {
            *holds = Holds::Item;
        }
        self.structure.push(kind, range.start);
    }

    fn content(&mut self, range: Span) {
        match self.open.last() {
            Some(Holds::Html(_)) => {
                self.html = Some(self.html.map_or(range, |before| before.cover(range)));
            }
            Some(Holds::Code(_)) => self.code.1.push_str(range.of(self.source)),
            Some(Holds::Blocks | Holds::Item | Holds::Text | Holds::Inline) | None => {
                self.inline(range);
            }
        }
    }

    fn inline(&mut self, range: Span) {
        debug_assert!(range.start >= self.body.base, "offsets are into the file");
        if let Some(holds) = self.open.last_mut().filter(|holds| **holds == Holds::Item) {
            *holds = Holds::Text;
            self.structure.push(Kind::Text, range.start);
        }
    }
}

fn hash_of_columns(columns: &[pulldown_cmark::Alignment]) -> u64 {
    let columns: Vec<u8> = columns.iter().map(|column| *column as u8).collect();
    hash(&columns)
}

#[cfg(test)]
mod tests;

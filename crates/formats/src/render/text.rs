//! Plain text as HTML: its blocks, as Markdown that says the same would have them.

mod links;

use hexapla_core::{Span, UnitKind};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::{Rendering, blocks::Writer, write_event};
use crate::plain::{Layout, Level, Shown, layout, rules, shown, typed, width};
use links::links;

/// Writes a file's blocks. Its hashtags are left out: whoever makes a page shows them as such.
pub(super) fn write(source: &str, rendering: &Rendering<'_>, writer: &mut Writer<'_>) {
    let (options, kinds) = (rendering.options, rendering.kinds);
    let mut page = Page {
        source,
        writer,
        list: None,
        is_first: true,
        has_upper: false,
        width: 0,
    };
    page.writer.begin();
    let mut blocks = shown(source, options);
    if blocks.len() == kinds.len() {
        for (block, kind) in blocks.iter_mut().zip(kinds) {
            block.kind = *kind;
        }
    }
    page.width = width(source, &blocks);
    let mut rules = rules(source, &blocks, options).into_iter().peekable();
    for block in &blocks {
        while rules.next_if(|rule| *rule < block.extent().start).is_some() {
            page.rule();
        }
        page.block(block);
    }
    rules.for_each(|_| page.rule());
    page.list(None);
}

struct Page<'p, 's, 'r> {
    source: &'s str,
    writer: &'p mut Writer<'r>,
    /// The list that is open: what its first item is numbered with, if anything.
    list: Option<Option<u64>>,
    is_first: bool,
    /// Whether a heading of the upper level came, the title aside.
    has_upper: bool,
    /// How far its lines go, in columns.
    width: usize,
}

/// What people draw lines of.
const LINE: [char; 9] = ['-', '*', '_', '=', '~', '+', '•', '·', ' '];

impl Page<'_, '_, '_> {
    fn block(&mut self, block: &Shown) {
        if block.kind == UnitKind::Tags {
            return;
        }
        if block
            .parts
            .iter()
            .all(|part| part.of(self.source).trim_matches(LINE).is_empty())
        {
            return self.rule();
        }
        if block.kind == UnitKind::ListItem {
            let is_same = self
                .list
                .is_some_and(|open| open.is_some() == block.number.is_some());
            if !is_same {
                self.list(Some(block.number));
            }
            self.element(block, Tag::Item, TagEnd::Item);
            return;
        }
        self.list(None);
        match self.level(block) {
            Some(level) => {
                let tag = Tag::Heading {
                    level,
                    id: None,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                };
                self.element(block, tag, TagEnd::Heading(level));
                if block.kind == UnitKind::Question {
                    self.writer.ask();
                }
            }
            None => self.paragraph(block),
        }
        self.is_first = false;
    }

    fn rule(&mut self) {
        self.list(None);
        self.writer.open_and_close("<hr>\n");
    }

    fn paragraph(&mut self, block: &Shown) {
        let span = block.extent();
        match layout(self.source, &block.parts, self.width) {
            Layout::Prose => self.element(block, Tag::Paragraph, TagEnd::Paragraph),
            Layout::Lines => {
                self.event(Event::Start(Tag::Paragraph), span);
                for (index, part) in block.parts.iter().enumerate() {
                    if index > 0 {
                        self.event(Event::HardBreak, span);
                    }
                    self.words(*part);
                }
                self.event(Event::End(TagEnd::Paragraph), span);
            }
            Layout::Columns => {
                self.writer.markup("<pre tabindex=\"0\"");
                self.writer.open_leaf("pre", span);
                let lines = typed(self.source, &block.parts);
                self.event(Event::Text(lines.into()), span);
                self.writer.close_leaf("</pre>\n");
            }
            Layout::Code => {
                let tag = Tag::CodeBlock(CodeBlockKind::Indented);
                self.event(Event::Start(tag), span);
                let lines = typed(self.source, &block.parts);
                self.event(Event::Text(lines.into()), span);
                self.event(Event::End(TagEnd::CodeBlock), span);
            }
        }
    }

    /// Words of a line, in which whole addresses are links.
    fn words(&mut self, part: Span) {
        let line = part.of(self.source);
        let mut from = 0;
        for link in links(line) {
            let address = link.of(line);
            self.text(Span::new(from, link.start).of(line), part);
            self.writer.open_link(LinkType::Autolink, address, "");
            self.text(address, part);
            self.event(Event::End(TagEnd::Link), part);
            from = link.end;
        }
        self.text(Span::new(from, line.len()).of(line), part);
    }

    fn text(&mut self, words: &str, span: Span) {
        if !words.is_empty() {
            self.event(Event::Text(words.to_owned().into()), span);
        }
    }

    /// Closes the list that is open, and opens another one, if any.
    fn list(&mut self, next: Option<Option<u64>>) {
        if let Some(open) = std::mem::replace(&mut self.list, next) {
            self.event(Event::End(TagEnd::List(open.is_some())), Span::at(0));
        }
        if let Some(number) = next {
            self.event(Event::Start(Tag::List(number)), Span::at(0));
        }
    }

    /// The level of a heading, so that none is skipped; `None` for other blocks.
    fn level(&mut self, block: &Shown) -> Option<HeadingLevel> {
        let lower = if self.has_upper {
            HeadingLevel::H3
        } else {
            HeadingLevel::H2
        };
        match (block.kind, block.level) {
            (UnitKind::Title, _) => Some(HeadingLevel::H1),
            (_, Some(Level::Upper)) if self.is_first => Some(HeadingLevel::H1),
            (_, Some(Level::Upper)) => {
                self.has_upper = true;
                Some(HeadingLevel::H2)
            }
            (UnitKind::Question, _) | (_, Some(Level::Lower)) => Some(lower),
            (_, None) => None,
        }
    }

    fn element(&mut self, block: &Shown, tag: Tag<'static>, end: TagEnd) {
        let span = block.extent();
        self.event(Event::Start(tag), span);
        for (index, part) in block.parts.iter().enumerate() {
            if index > 0 {
                self.event(Event::SoftBreak, span);
            }
            self.words(*part);
        }
        self.event(Event::End(end), span);
    }

    fn event(&mut self, event: Event<'static>, span: Span) {
        write_event(self.writer, event, span);
    }
}

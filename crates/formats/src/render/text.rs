//! Plain text as HTML: its blocks, as Markdown that says the same would have them.

use hexapla_core::{Span, UnitKind};
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::{Rendering, blocks::Writer, write_event};
use crate::plain::{Level, Shown, shown};

/// Writes a file's blocks. Its hashtags are left out: whoever makes a page shows them as such.
pub(super) fn write(source: &str, rendering: &Rendering<'_>, writer: &mut Writer<'_>) {
    let (options, kinds) = (rendering.options, rendering.kinds);
    let mut page = Page {
        source,
        writer,
        list: None,
        is_first: true,
        has_upper: false,
    };
    page.writer.begin();
    let mut blocks = shown(source, options);
    if blocks.len() == kinds.len() {
        for (block, kind) in blocks.iter_mut().zip(kinds) {
            block.kind = *kind;
        }
    }
    for block in &blocks {
        page.block(block);
    }
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
}

impl Page<'_, '_, '_> {
    fn block(&mut self, block: &Shown) {
        if block.kind == UnitKind::Tags {
            return;
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
            None => self.element(block, Tag::Paragraph, TagEnd::Paragraph),
        }
        self.is_first = false;
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
            let words = part.of(self.source).to_owned();
            self.event(Event::Text(words.into()), span);
        }
        self.event(Event::End(end), span);
    }

    fn event(&mut self, event: Event<'static>, span: Span) {
        write_event(self.writer, event, span);
    }
}

//! What the walk tells the directives of a file, and asks them.

use std::ops::Range;

use hexapla_core::{Slot, Span};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::Walk;
use crate::{
    code,
    directive::Comments,
    options::{CodeUnits, Dialect},
};

/// The lines of a code block, put together without the prefixes of what it stands in.
#[derive(Debug, Default)]
pub(super) struct Fenced {
    info: String,
    text: String,
    /// Where each part begins in the text, and in the body.
    lines: Vec<(usize, usize)>,
}

impl Fenced {
    /// The place in the body of an offset into the text.
    fn place(&self, at: usize) -> usize {
        let after = self.lines.partition_point(|(start, _)| *start <= at);
        let line = after.checked_sub(1).and_then(|index| self.lines.get(index));
        line.map_or(at, |(start, place)| place + (at - start))
    }
}

impl Walk<'_, '_> {
    /// Tells of the comments and blocks that an event brings, before the walk takes it.
    pub(super) fn direct(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let span = self.body.file(Span::new(range.start, range.end));
        match event {
            Event::Start(tag) if is_block(tag.to_end()) => {
                self.pass_islands(span.start);
                // The text of a tight item is over: what was said of it is not said of this block.
                self.close();
                if let Tag::CodeBlock(kind) = tag {
                    self.open_code(kind);
                } else if matches!(tag, Tag::HtmlBlock) {
                    self.directives.open_html();
                } else {
                    self.directives.open_block();
                }
            }
            Event::Html(_) => {
                self.html = Some(self.html.map_or(span, |before| before.cover(span)));
                let source = self.document.source;
                self.directives.line(span.of(source), span.start);
            }
            Event::InlineHtml(_) => self.directives.comment(span.of(self.document.source), span),
            Event::Text(_) => {
                if let Some(fenced) = &mut self.fenced {
                    fenced.lines.push((fenced.text.len(), range.start));
                    fenced.text.push_str(span.of(self.document.source));
                }
            }
            Event::Start(_)
            | Event::End(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    /// Tells that a block ends, after the walk made its units.
    pub(super) fn direct_end(&mut self, tag: TagEnd) {
        if let Some(fenced) = self.fenced.take_if(|_| tag == TagEnd::CodeBlock) {
            self.close_code(&fenced);
        }
        if let Some(block) = self.html.take_if(|_| tag == TagEnd::HtmlBlock) {
            self.close_html(block);
        }
        if is_block(tag) {
            self.directives.close_block();
        }
    }

    /// Tells of the comments among the islands before a place in the file.
    pub(super) fn pass_islands(&mut self, place: usize) {
        let source = self.document.source;
        let islands = self.body.islands.get(self.passed..).unwrap_or_default();
        let passed = islands
            .iter()
            .take_while(|island| island.span.start < place);
        for island in passed {
            self.passed += 1;
            self.directives.comment(island.span.of(source), island.span);
        }
    }

    fn open_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.directives.open_code();
        let is_asked = match self.options.code {
            CodeUnits::Comments => true,
            CodeUnits::Nothing => self.directives.offers_code(),
        };
        self.fenced = match kind {
            CodeBlockKind::Fenced(info) if is_asked => Some(Fenced {
                info: info.to_string(),
                ..Fenced::default()
            }),
            CodeBlockKind::Fenced(_) | CodeBlockKind::Indented => None,
        };
    }

    fn close_code(&mut self, fenced: &Fenced) {
        for found in code::units(&fenced.text, &fenced.info) {
            let start = fenced.place(found.span.start);
            self.push_code(Span::new(start, start + found.span.len()));
        }
    }

    /// Makes the units of an HTML block.
    fn close_html(&mut self, block: Span) {
        let source = self.document.source;
        let body = self.body;
        self.emit_titles_before(body.text_offset(block.start));
        for part in body.outside_islands(block) {
            self.emit_parts_before(part.start);
            for found in body.html_units(source, part, self.quotes, self.options) {
                if self.is_sound() && self.directives.allows(found.extent.start) {
                    self.push_html(found);
                }
            }
        }
    }

    /// The extent of a block's text without the directives at its ends; nothing where it had nothing
    /// else.
    pub(super) fn directed(&mut self, extent: Option<Span>) -> Option<Span> {
        let whole = self.body.file(extent?);
        let kinds = match self.options.dialect {
            Dialect::Mdx | Dialect::Docusaurus => Comments::HtmlAndMdx,
            Dialect::CommonMark
            | Dialect::Gfm
            | Dialect::Hugo
            | Dialect::Mkdocs
            | Dialect::Mdbook
            | Dialect::Jekyll => Comments::Html,
        };
        let kept = self.directives.trim(self.document.source, whole, kinds);
        let text = |file| self.body.text_offset(file);
        (!kept.is_empty()).then(|| Span::new(text(kept.start), text(kept.end)))
    }

    /// Whether units may be made of a block's text.
    pub(super) fn is_offered(&mut self, extent: Span) -> bool {
        self.directives.allows(self.body.file_start(extent.start))
    }

    /// Whether the title of a reference definition may be a unit.
    pub(super) fn is_title_offered(&self, title: Span) -> bool {
        self.directives
            .allows_aside(self.body.file_start(title.start))
    }

    /// The notes on a unit, whose extent is in the file. The title of a reference definition comes
    /// late: what was said after it is not about it.
    pub(super) fn notes_for(&mut self, slot: Slot, extent: Span) -> Vec<String> {
        let before = if matches!(slot, Slot::Title(_)) {
            extent.start
        } else {
            usize::MAX
        };
        self.directives.notes(before)
    }
}

fn is_block(tag: TagEnd) -> bool {
    match tag {
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
        | TagEnd::TableCell => true,
        TagEnd::MetadataBlock(_)
        | TagEnd::Emphasis
        | TagEnd::Strong
        | TagEnd::Strikethrough
        | TagEnd::Superscript
        | TagEnd::Subscript
        | TagEnd::Link
        | TagEnd::Image => false,
    }
}

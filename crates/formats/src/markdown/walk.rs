//! The walk over the parser's events, from which the units come.

use std::ops::Range;

use hexapla_core::{Diagnostic, Document, Rule, Slot, Span, UnitKind};
use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Tag, TagEnd};

use super::{
    Body, link,
    scan::Part,
    words::{asks, has_words},
};
use crate::{directive::Directives, options::Options};

mod direct;
mod emit;
mod open;

use open::{Image, Open};

const TOO_DEEP: Rule = Rule::new("markdown/too-deep");
/// How many containers may lie in each other; what lies deeper is skeleton.
const DEEPEST: usize = 100;

/// A block that holds blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Quote,
    List,
    Item,
    Footnote,
    Table,
}

struct Walk<'a, 's> {
    document: Document<'s>,
    body: &'a Body<'s>,
    options: &'a Options,
    containers: Vec<Container>,
    /// How many of the containers are quotes.
    quotes: usize,
    /// How many of them are quotes, items or footnotes.
    depth: usize,
    /// Whether the events stand in a code block.
    code: Code,
    /// The block with inline content in which the events stand.
    open: Option<Open>,
    /// Where its hard breaks begin.
    breaks: Vec<usize>,
    /// The headings above, by level, where they are units.
    sections: Vec<(HeadingLevel, Option<usize>)>,
    /// Whether the last block was a heading that asks.
    asked: Asked,
    /// Titles of reference definitions not yet passed, last first.
    titles: Vec<link::Title>,
    /// Parts of islands not yet passed, last first.
    parts: Vec<&'a Part>,
    /// How many islands the directives were told of.
    passed: usize,
    /// What comments say to translators, and about what is skipped.
    directives: Directives,
    /// The HTML block in which the events stand, as far as it was read, in the file.
    html: Option<Span>,
    /// The code block whose words are offered.
    fenced: Option<direct::Fenced>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    Inside,
    Outside,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Yes,
    No,
}

/// Finds the units of a body, and adds them to the document.
pub(super) fn walk<'s>(
    events: OffsetIter<'_>,
    body: &Body<'s>,
    options: &Options,
    document: Document<'s>,
) -> Document<'s> {
    let mut walk = Walk {
        document,
        body,
        options,
        containers: Vec::new(),
        quotes: 0,
        depth: 0,
        code: Code::Outside,
        open: None,
        breaks: Vec::new(),
        sections: Vec::new(),
        asked: Asked::No,
        titles: Vec::new(),
        parts: parts_of(body),
        passed: 0,
        directives: Directives::default(),
        html: None,
        fenced: None,
    };
    walk.read_definitions(&events);
    for (event, range) in events {
        walk.take(event, range);
    }
    walk.close();
    walk.emit_parts_before(usize::MAX);
    walk.emit_titles_before(usize::MAX);
    let found = walk.directives.finish();
    walk.document.diagnostics.extend(found);
    walk.document
}

/// The translatable parts of islands, last first.
fn parts_of<'a>(body: &'a Body<'_>) -> Vec<&'a Part> {
    let islands = body.islands.iter().rev();
    islands
        .flat_map(|island| island.parts.iter().rev())
        .collect()
}

impl Walk<'_, '_> {
    /// Reference definitions emit no events; their titles are translatable all the same.
    fn read_definitions(&mut self, events: &OffsetIter<'_>) {
        let text = &*self.body.text;
        for (label, definition) in events.reference_definitions().iter() {
            self.document.labels.push(link::normal_label(label));
            if definition.title.as_deref().is_some_and(has_words) {
                self.titles.extend(title_of(text, definition.span.clone()));
            }
        }
        self.document.labels.sort_unstable();
        self.titles
            .sort_unstable_by_key(|title| std::cmp::Reverse(title.span.start));
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        self.direct(&event, &range);
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => {
                self.end(tag, range);
                self.direct_end(tag);
            }
            Event::Text(text) if self.code == Code::Outside => {
                self.text(&text, range);
            }
            Event::Code(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => self.leaf(range),
            Event::HardBreak => self.breaks.push(self.body.file_start(range.start)),
            Event::Rule => self.block(),
            Event::Text(_) | Event::Html(_) | Event::SoftBreak | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.open_text(Slot::Block),
            Tag::Heading { level, .. } => {
                self.block();
                let slot = self.heading_slot(range.start);
                self.open = Some(Open::heading(slot, *level));
            }
            Tag::TableCell => {
                self.close();
                self.open = Some(Open::new(Slot::Cell, UnitKind::TableCell));
            }
            Tag::BlockQuote(_) => self.enter(Container::Quote, range),
            Tag::List(_) => self.enter(Container::List, range),
            Tag::Item => self.enter(Container::Item, range),
            Tag::FootnoteDefinition(_) => self.enter(Container::Footnote, range),
            Tag::Table(_) => self.enter(Container::Table, range),
            Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => {
                self.block();
                self.code = Code::Inside;
            }
            Tag::TableHead | Tag::TableRow => {}
            Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                self.block();
            }
            Tag::Image { link_type, .. } => {
                let end = self.end_of_link(*link_type, &range);
                self.inline_start(&range, end);
                if let Some(open) = &mut self.open {
                    open.start_image(Image::new(*link_type, range.start));
                }
            }
            Tag::Link { link_type, .. } => {
                let end = self.end_of_link(*link_type, &range);
                self.inline_start(&range, end);
                if let Some(open) = &mut self.open {
                    open.start_link(*link_type);
                }
            }
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => self.inline_start(&range, range.end),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => self.close(),
            TagEnd::TableCell => {
                if let Some(open) = &mut self.open {
                    open.span = Some(Span::new(range.start, range.end));
                }
                self.close();
            }
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::Table => self.leave(),
            TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {
                self.code = Code::Outside;
            }
            TagEnd::TableHead | TagEnd::TableRow => {}
            TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => self.close(),
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => {
                if let Some(open) = &mut self.open {
                    open.end_inline(tag);
                }
            }
        }
    }

    fn enter(&mut self, container: Container, range: Range<usize>) {
        self.block();
        self.containers.push(container);
        self.quotes += usize::from(container == Container::Quote);
        self.depth += nesting(container);
        let is_first = || !self.document.diagnostics.iter().any(|d| d.rule == TOO_DEEP);
        if self.depth > DEEPEST && is_first() {
            let place = self.body.file_start(range.start);
            let diagnostic = Diagnostic::warning(TOO_DEEP).at(Span::at(place));
            self.document
                .diagnostics
                .push(diagnostic.with_number("limit", DEEPEST));
        }
    }

    fn leave(&mut self) {
        self.close();
        if let Some(container) = self.containers.pop() {
            self.quotes -= usize::from(container == Container::Quote);
            self.depth -= nesting(container);
        }
    }

    /// A block begins: what was open ends, and a question is no longer the last block.
    fn block(&mut self) {
        self.close();
        self.asked = Asked::No;
    }

    /// Opens a paragraph or the text of a tight item. The innermost container decides its kind.
    fn open_text(&mut self, slot: Slot) {
        let asked = self.asked;
        self.block();
        let kind = match (self.containers.last(), asked) {
            (Some(Container::Item | Container::List), _) => UnitKind::ListItem,
            (Some(Container::Quote), _) => UnitKind::Quote,
            (None, Asked::Yes) => UnitKind::Answer,
            (None | Some(Container::Footnote | Container::Table), _) => UnitKind::Paragraph,
        };
        self.open = Some(Open::new(slot, kind));
    }

    /// The block that an inline event stands in. A tight list item has none of its own.
    fn opened(&mut self) -> Option<&mut Open> {
        if self.open.is_none() {
            self.open_text(Slot::Block);
        }
        self.open.as_mut()
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let Some(open) = self.opened() else { return };
        open.leaf(&range, range.end);
        open.speak(text);
    }

    fn leaf(&mut self, range: Range<usize>) {
        if let Some(open) = self.opened() {
            open.leaf(&range, range.end);
        }
    }

    fn inline_start(&mut self, range: &Range<usize>, end: usize) {
        if let Some(open) = self.opened() {
            open.leaf(range, end);
            open.depth += 1;
        }
    }

    /// Where a link ends. The range of a collapsed reference leaves out its `[]`.
    fn end_of_link(&self, kind: LinkType, range: &Range<usize>) -> usize {
        let rest = self.body.text.get(range.end..).unwrap_or_default();
        let is_collapsed = matches!(kind, LinkType::Collapsed | LinkType::CollapsedUnknown);
        range.end
            + if is_collapsed && rest.starts_with("[]") {
                2
            } else {
                0
            }
    }

    fn heading_slot(&self, start: usize) -> Slot {
        let rest = self.body.text.get(start..).unwrap_or_default();
        let tail = rest.trim_start_matches('#');
        let marks = rest.len() - tail.len();
        let parted = tail.is_empty() || tail.starts_with([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
        if (1..=6).contains(&marks) && parted {
            Slot::Line
        } else {
            Slot::Setext
        }
    }
}

fn nesting(container: Container) -> usize {
    match container {
        Container::Quote | Container::Item | Container::Footnote => 1,
        Container::List | Container::Table => 0,
    }
}

/// The title of a reference definition.
fn title_of(text: &str, definition: Range<usize>) -> Option<link::Title> {
    let whole = text.get(..definition.end)?;
    let label = whole.get(definition.start..)?;
    let close = link::find_unescaped(label, 1, |byte| byte == b']')?;
    link::tail(whole, definition.start + close + 2)?.title
}

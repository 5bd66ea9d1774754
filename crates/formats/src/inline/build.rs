//! The tree from the parser's events.

use hexapla_core::{Attribute, Node, Span, Tag, TagKind};
use pulldown_cmark::{BrokenLinkCallback, Event, LinkType, OffsetIter, Tag as Markup};

use super::{Prepared, html, masked, pair, url};
use crate::{markdown::link, options::Dialect};

/// How deep Markdown's own inline markup may nest; what lies deeper stays text. With the pairs of
/// [`pair`] a tree is at most twice as deep, so that walking and dropping it is safe.
pub(super) const DEEPEST: usize = 50;

pub(super) struct Builder<'t> {
    text: &'t str,
    prepared: &'t Prepared,
    dialect: Dialect,
    frames: Vec<Frame>,
    /// How many containers too deep to be kept are open.
    skipped: usize,
    next_mask: usize,
    next_break: usize,
}

/// A container that is open: the text itself, a link, emphasis.
#[derive(Default)]
struct Frame {
    /// What it is; `None` for the text as a whole.
    markup: Option<(TagKind, Reference)>,
    /// All of it.
    span: Span,
    nodes: Vec<Node>,
    /// Up to where the nodes tile.
    cursor: usize,
    /// Where its last leaf ends.
    reach: usize,
}

/// How a link names its target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Reference {
    #[default]
    None,
    Inline,
    Full,
    /// The text is the label.
    Own,
    /// `[text][]`
    Collapsed,
}

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str, prepared: &'t Prepared, dialect: Dialect) -> Self {
        Self {
            text,
            prepared,
            dialect,
            frames: vec![Frame::default()],
            skipped: 0,
            next_mask: 0,
            next_break: 0,
        }
    }

    pub(super) fn run<'b, F: BrokenLinkCallback<'b>>(
        mut self,
        events: OffsetIter<'b, F>,
    ) -> Vec<Node> {
        for (event, range) in events {
            let at = |offset: usize| offset.saturating_sub(Prepared::LEAD);
            self.take(&event, Span::new(at(range.start), at(range.end)));
        }
        while self.frames.len() > 1 {
            self.end();
        }
        let end = self.text.len();
        self.fill(end);
        let nodes = self.frames.pop().map(|frame| frame.nodes);
        pair::pair(nodes.unwrap_or_default(), self.text)
    }

    fn take(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Start(markup) => self.start(markup, span),
            Event::End(tag) if is_inline(*tag) => self.end(),
            Event::Text(_) => self.reach(span.end),
            Event::Code(_) => self.leaf(TagKind::Code, span),
            Event::InlineHtml(_) => self.leaf(TagKind::Html, span),
            Event::FootnoteReference(_) => self.leaf(TagKind::Footnote, span),
            Event::InlineMath(_) | Event::DisplayMath(_) => self.leaf(TagKind::Math, span),
            Event::End(_)
            | Event::Html(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, markup: &Markup<'_>, range: Span) {
        let Some((kind, reference)) = kind_of(markup) else {
            return;
        };
        if self.skipped > 0 || self.frames.len() > DEEPEST {
            self.skipped += 1;
            return;
        }
        let collapsed = Span::new(range.end, self.text.len()).of(self.text);
        let more = reference == Reference::Collapsed && collapsed.starts_with("[]");
        let end = range.end + if more { 2 } else { 0 };
        self.fill(range.start);
        let opening = self.opening(kind, range);
        self.frames.push(Frame {
            markup: Some((kind, reference)),
            span: Span::new(range.start, end),
            nodes: Vec::new(),
            cursor: range.start + opening,
            reach: range.start + opening,
        });
    }

    /// How many bytes stand before the content of a container.
    fn opening(&self, kind: TagKind, range: Span) -> usize {
        let slice = range.of(self.text);
        match kind {
            TagKind::Strong | TagKind::Image => 2,
            TagKind::Strikethrough if slice.starts_with("~~") && slice.ends_with("~~") => 2,
            TagKind::Strikethrough
            | TagKind::Link
            | TagKind::Emphasis
            | TagKind::Code
            | TagKind::Html
            | TagKind::Autolink
            | TagKind::Shortcode
            | TagKind::Placeholder
            | TagKind::Footnote
            | TagKind::Break
            | TagKind::Math => 1,
        }
    }

    fn end(&mut self) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let Some(&Frame {
            markup: Some((kind, reference)),
            span,
            ..
        }) = self.frames.last()
        else {
            return;
        };
        let content = self.content(kind, span);
        self.fill(content.end);
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let paired = kind != TagKind::Autolink;
        let mut nodes = pair::pair(frame.nodes, self.text);
        // Most tags hold one node, and a vector that grows has room for four.
        nodes.shrink_to_fit();
        self.push(Tag {
            kind,
            span,
            content: if paired { nodes } else { Vec::new() },
            paired,
            name: Span::at(span.start),
            attributes: self.attributes(kind, reference, content, span),
        });
    }

    /// What stands between the markup of the container that ends.
    fn content(&self, kind: TagKind, span: Span) -> Span {
        let opening = self.opening(kind, span);
        let start = span.start + opening;
        let end = match kind {
            TagKind::Link | TagKind::Image => {
                let reach = self.frames.last().map_or(start, |frame| frame.reach);
                let rest = Span::new(reach, span.end).of(self.prepared_text());
                reach + rest.find(']').unwrap_or(0)
            }
            TagKind::Emphasis
            | TagKind::Strong
            | TagKind::Strikethrough
            | TagKind::Code
            | TagKind::Html
            | TagKind::Autolink
            | TagKind::Shortcode
            | TagKind::Placeholder
            | TagKind::Footnote
            | TagKind::Break
            | TagKind::Math => span.end.saturating_sub(opening),
        };
        Span::new(start, end)
    }

    fn prepared_text(&self) -> &'t str {
        self.prepared
            .buffer
            .get(Prepared::LEAD..)
            .unwrap_or_default()
    }

    fn attributes(
        &self,
        kind: TagKind,
        reference: Reference,
        content: Span,
        span: Span,
    ) -> Vec<Attribute> {
        let mut found = Vec::new();
        let mut add = |name: &str, value: Span| {
            let name = name.to_owned();
            found.push(Attribute { name, value });
        };
        let target = if kind == TagKind::Image {
            "src"
        } else {
            "href"
        };
        if kind == TagKind::Image {
            add("alt", content);
        }
        match reference {
            Reference::None if kind == TagKind::Autolink => add("href", content),
            Reference::None => {}
            Reference::Own | Reference::Collapsed => add("label", content),
            Reference::Full => {
                add(
                    "label",
                    Span::new(content.end + 2, span.end.saturating_sub(1)),
                );
            }
            Reference::Inline => {
                if let Some(tail) = link::tail(self.prepared_text(), content.end + 2) {
                    add(target, tail.href);
                    if let Some(title) = tail.title {
                        add("title", title.span);
                    }
                }
            }
        }
        found.shrink_to_fit();
        found
    }

    fn leaf(&mut self, kind: TagKind, span: Span) {
        if self.skipped > 0 {
            return;
        }
        self.fill(span.start);
        let (name, attributes) = if kind == TagKind::Html {
            html::parts(self.text, span)
        } else {
            (Span::at(span.start), Vec::new())
        };
        self.push(standalone(kind, span, name, attributes));
    }

    fn push(&mut self, tag: Tag) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        frame.cursor = tag.span.end;
        frame.reach = frame.reach.max(tag.span.end);
        frame.nodes.push(Node::Tag(tag));
    }

    fn reach(&mut self, end: usize) {
        if let Some(frame) = self.frames.last_mut() {
            frame.reach = frame.reach.max(end);
        }
    }

    /// Fills up to an offset with words, and with the breaks and template expressions among them.
    fn fill(&mut self, end: usize) {
        while let Some(tag) = self.next_special(end) {
            self.words(tag.span.start);
            self.push(tag);
        }
        self.words(end);
    }

    /// The next hard break or template expression before `end` that no other tag holds.
    fn next_special(&mut self, end: usize) -> Option<Tag> {
        let cursor = self.frames.last()?.cursor;
        let passed = |span: Span| span.start < cursor;
        let masks = &self.prepared.masks;
        while masks
            .get(self.next_mask)
            .is_some_and(|mask| passed(mask.span))
        {
            self.next_mask += 1;
        }
        let breaks = &self.prepared.breaks;
        while breaks
            .get(self.next_break)
            .is_some_and(|hard| passed(*hard))
        {
            self.next_break += 1;
        }
        let mask = masks
            .get(self.next_mask)
            .filter(|mask| mask.span.end <= end);
        let hard = breaks.get(self.next_break).filter(|hard| hard.end <= end);
        match (mask, hard) {
            (Some(mask), hard) if hard.is_none_or(|hard| mask.span.start < hard.start) => {
                Some(masked::tag(self.text, mask))
            }
            (_, Some(hard)) => Some(standalone(
                TagKind::Break,
                *hard,
                Span::at(hard.start),
                Vec::new(),
            )),
            (_, None) => None,
        }
    }

    fn words(&mut self, end: usize) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let span = Span::new(frame.cursor, end);
        if span.is_empty() {
            return;
        }
        match self.dialect {
            Dialect::CommonMark => frame.nodes.push(Node::Literal(span)),
            Dialect::Gfm
            | Dialect::Hugo
            | Dialect::Mkdocs
            | Dialect::Mdx
            | Dialect::Docusaurus
            | Dialect::Mdbook
            | Dialect::Jekyll => url::split(self.text, span, &mut frame.nodes),
        }
        frame.cursor = end;
        frame.reach = frame.reach.max(end);
    }
}

pub(super) fn standalone(kind: TagKind, span: Span, name: Span, attributes: Vec<Attribute>) -> Tag {
    Tag {
        kind,
        span,
        content: Vec::new(),
        paired: false,
        name,
        attributes,
    }
}

fn kind_of(markup: &Markup<'_>) -> Option<(TagKind, Reference)> {
    let by = |link_type: &LinkType| match link_type {
        LinkType::Inline => Reference::Inline,
        LinkType::Reference | LinkType::ReferenceUnknown => Reference::Full,
        LinkType::Collapsed | LinkType::CollapsedUnknown => Reference::Collapsed,
        LinkType::Shortcut | LinkType::ShortcutUnknown => Reference::Own,
        LinkType::Autolink | LinkType::Email | LinkType::WikiLink { .. } => Reference::None,
    };
    match markup {
        Markup::Emphasis => Some((TagKind::Emphasis, Reference::None)),
        Markup::Strong => Some((TagKind::Strong, Reference::None)),
        Markup::Strikethrough => Some((TagKind::Strikethrough, Reference::None)),
        Markup::Link {
            link_type: LinkType::Autolink | LinkType::Email,
            ..
        } => Some((TagKind::Autolink, Reference::None)),
        Markup::Link { link_type, .. } => Some((TagKind::Link, by(link_type))),
        Markup::Image { link_type, .. } => Some((TagKind::Image, by(link_type))),
        Markup::Paragraph
        | Markup::Heading { .. }
        | Markup::BlockQuote(_)
        | Markup::CodeBlock(_)
        | Markup::HtmlBlock
        | Markup::List(_)
        | Markup::Item
        | Markup::FootnoteDefinition(_)
        | Markup::DefinitionList
        | Markup::DefinitionListTitle
        | Markup::DefinitionListDefinition
        | Markup::Table(_)
        | Markup::TableHead
        | Markup::TableRow
        | Markup::TableCell
        | Markup::Superscript
        | Markup::Subscript
        | Markup::MetadataBlock(_) => None,
    }
}

fn is_inline(tag: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd as End;
    matches!(
        tag,
        End::Emphasis | End::Strong | End::Strikethrough | End::Link | End::Image
    )
}

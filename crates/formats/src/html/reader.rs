//! The walk over the blocks of a page, from which its units come.

mod direct;

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Piece, Rule, Slot, Span, UnitKind};

use super::{
    attributes::{self, Seen},
    blocks::{Block, blocks},
    fold,
    names::{HEADING_SCOPE, PARAGRAPH_SCOPE, ended_by, is_heading},
    references::spoken,
    tokens::{Kind, Syntax, Token, is_white},
};
use crate::{
    directive::Directives,
    inline::html::is_void,
    markdown::{
        ignore,
        words::{asks, has_words},
    },
    options::Options,
};

const TOO_DEEP: Rule = Rule::new("html/too-deep");

/// How many elements may lie in each other; what lies deeper is skeleton.
const DEEPEST: usize = 512;

/// A unit of a page, before it is in a document.
#[derive(Clone, Debug)]
pub(crate) struct Found<'s> {
    /// What it is.
    pub(crate) kind: UnitKind,
    /// What a target replaces.
    pub(crate) extent: Span,
    /// What stands round it.
    pub(crate) slot: Slot,
    /// Its text.
    pub(crate) text: Cow<'s, str>,
    /// What its text is made of.
    pub(crate) pieces: Vec<Piece>,
    /// The level of a heading that opens a section.
    pub(crate) level: Option<u8>,
    /// What its author told its translators, where the comments round it were read.
    pub(crate) notes: Vec<String>,
}

/// Who reads the directives in comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heeds {
    /// The walk over the page.
    Directives,
    /// Whoever reads the Markdown that the page is a block of.
    Nothing,
}

/// What is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page<'s, 'm> {
    /// The text that units are cut from.
    pub(super) source: &'s str,
    /// The same text as the tokenizer is to see it, as many bytes.
    pub(super) seen: &'m str,
    /// The part that is HTML.
    pub(super) part: Span,
    /// How many Markdown block quotes it stands in.
    pub(super) quotes: usize,
    /// How elements that close themselves are read.
    pub(super) syntax: Syntax,
    /// Whether its comments direct what follows them.
    pub(super) heeds: Heeds,
}

/// What an element makes of the text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holder {
    Page,
    Title,
    Heading(u8),
    Item,
    Cell,
    Caption,
    Quote,
    /// A term or a summary, which may ask like a heading.
    Term,
}

#[derive(Clone, Copy, Debug)]
struct Element {
    /// Empty for an inline element.
    name: &'static str,
    holder: Holder,
    is_translated: bool,
    /// Whether a heading in it opens a section.
    is_open: bool,
}

/// The units of a page, and what is to be said about it.
pub(super) fn read<'s>(page: Page<'s, '_>, options: &Options) -> (Vec<Found<'s>>, Vec<Diagnostic>) {
    let mut reader = Reader {
        page,
        options,
        stack: Vec::new(),
        too_deep: 0,
        paragraphs: 0,
        has_asked: false,
        directives: Directives::default(),
        found: Vec::new(),
        diagnostics: Vec::new(),
    };
    for block in blocks(page.seen, page.part, page.syntax) {
        match block {
            Block::Tag(tag, name) if tag.kind == Kind::Close => reader.close(name),
            Block::Tag(tag, name) => reader.open(tag, name),
            Block::Opaque(_) => reader.has_asked = false,
            Block::Run(tokens) => reader.run(&tokens),
        }
    }
    let mut diagnostics = reader.diagnostics;
    diagnostics.extend(reader.directives.finish());
    (reader.found, diagnostics)
}

struct Reader<'s, 'm> {
    page: Page<'s, 'm>,
    options: &'m Options,
    stack: Vec<Element>,
    /// How many elements are open that lie too deep.
    too_deep: usize,
    /// How many paragraphs are open.
    paragraphs: usize,
    /// Whether the last text was a question.
    has_asked: bool,
    /// What the comments read so far say; nothing where they are not heeded.
    directives: Directives,
    found: Vec<Found<'s>>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn top(&self) -> Element {
        self.stack.last().copied().unwrap_or(Element {
            name: "",
            holder: Holder::Page,
            is_translated: true,
            is_open: true,
        })
    }

    fn open(&mut self, tag: Token, name: &'static str) {
        let slice = tag.span.of(self.page.seen);
        let closes_itself = self.page.syntax == Syntax::Xml && slice.ends_with("/>");
        let is_empty = closes_itself || is_void(name) || matches!(name, "frame" | "param");
        if self.too_deep > 0 {
            self.too_deep += usize::from(!is_empty);
            return;
        }
        self.end_implied(name);
        self.begin_block(name);
        let above = self.top();
        let is_translated =
            attributes::is_translated(self.page.seen, tag).unwrap_or(above.is_translated);
        if is_translated {
            self.attributes(tag);
        }
        if is_empty {
            self.end_block(name);
            return;
        }
        if self.stack.len() >= DEEPEST {
            self.end_block(name);
            self.refuse_depth(tag);
            return;
        }
        self.paragraphs += usize::from(name == "p");
        let holder = holder(name, above.holder);
        self.stack.push(Element {
            name,
            holder,
            is_translated,
            is_open: above.is_open && matches!(holder, Holder::Page | Holder::Heading(_)),
        });
    }

    fn refuse_depth(&mut self, tag: Token) {
        self.too_deep = 1;
        if self.diagnostics.is_empty() {
            let diagnostic = Diagnostic::warning(TOO_DEEP).at(Span::at(tag.span.start));
            self.diagnostics
                .push(diagnostic.with_number("limit", DEEPEST));
        }
    }

    fn close(&mut self, name: &str) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let place = if is_heading(name) {
            self.open_heading()
        } else {
            self.stack.iter().rposition(|element| element.name == name)
        };
        if let Some(place) = place {
            self.end_from(place);
        }
    }

    /// The heading that the end tag of any heading ends (HTML Standard, 13.2.6.4.7).
    fn open_heading(&self) -> Option<usize> {
        let ends =
            |element: &Element| is_heading(element.name) || HEADING_SCOPE.contains(&element.name);
        let place = self.stack.iter().rposition(ends)?;
        let element = self.stack.get(place)?;
        is_heading(element.name).then_some(place)
    }

    /// Ends what the opening tag of an element ends without saying so.
    fn end_implied(&mut self, name: &str) {
        if self.paragraphs > 0 && name != "option" && name != "button" {
            self.end_last(&["p"], PARAGRAPH_SCOPE);
        }
        if let Some(ended) = ended_by(name) {
            self.end_last(ended.names, ended.within);
        }
    }

    /// Ends the outermost element of these names that lies in none of `within` deeper than itself.
    fn end_last(&mut self, names: &[&str], within: &[&str]) {
        let mut found = None;
        for (index, element) in self.stack.iter().enumerate().rev() {
            if names.contains(&element.name) {
                found = Some(index);
            } else if within.contains(&element.name) {
                break;
            }
        }
        if let Some(index) = found {
            self.end_from(index);
        }
    }

    fn end_from(&mut self, index: usize) {
        while self.stack.len() > index {
            let Some(element) = self.stack.pop() else {
                return;
            };
            self.paragraphs -= usize::from(element.name == "p");
            self.end_block(element.name);
        }
    }

    /// Ends inline elements that were opened in another run and said whether they are translated.
    fn close_inline(&mut self, tokens: &[Token]) {
        let closing = tokens.iter().filter(|token| token.kind == Kind::Close);
        let opening = tokens.iter().filter(|token| token.kind == Kind::Open);
        let mut more = closing.count().saturating_sub(opening.count());
        while more > 0
            && self
                .stack
                .pop_if(|element| element.name.is_empty())
                .is_some()
        {
            more -= 1;
        }
    }

    fn open_inline(&mut self, said: &[bool], top: Element) {
        for is_translated in said {
            if self.stack.len() < DEEPEST {
                self.stack.push(Element {
                    name: "",
                    is_translated: *is_translated,
                    ..top
                });
            }
        }
    }

    fn text(&mut self, extent: Span, top: Element, words: &str) {
        let is_question =
            matches!(top.holder, Holder::Heading(_) | Holder::Term) && asks(words.trim());
        let kind = match top.holder {
            _ if is_question => UnitKind::Question,
            Holder::Title => UnitKind::Title,
            Holder::Heading(_) => UnitKind::Heading,
            Holder::Item => UnitKind::ListItem,
            Holder::Cell => UnitKind::TableCell,
            Holder::Caption => UnitKind::Caption,
            Holder::Quote => UnitKind::Quote,
            Holder::Page | Holder::Term if self.has_asked => UnitKind::Answer,
            Holder::Page | Holder::Term => UnitKind::Paragraph,
        };
        let level = match top.holder {
            Holder::Heading(level) if top.is_open => Some(level),
            Holder::Heading(_)
            | Holder::Page
            | Holder::Title
            | Holder::Item
            | Holder::Cell
            | Holder::Caption
            | Holder::Quote
            | Holder::Term => None,
        };
        self.has_asked = is_question;
        self.push(kind, Slot::Html, extent, level);
    }

    fn attributes(&mut self, tag: Token) {
        for Seen { value, kind, .. } in attributes::read(self.page.seen, tag) {
            let slice = value.of(self.page.seen);
            let Some(kind) = kind.filter(|_| has_words(&spoken(slice))) else {
                continue;
            };
            if !self.directives.allows(value.start) {
                continue;
            }
            let before = self.page.seen.get(..value.start).unwrap_or_default();
            let quote = match before.chars().next_back() {
                Some(quote @ ('"' | '\'')) => quote,
                Some(_) | None => ' ',
            };
            let start = value.end - slice.trim_start_matches(is_white).len();
            let end = value.start + slice.trim_end_matches(is_white).len();
            self.push(
                kind,
                Slot::HtmlAttribute(quote),
                Span::new(start, end),
                None,
            );
        }
    }

    fn push(&mut self, kind: UnitKind, slot: Slot, mut extent: Span, level: Option<u8>) {
        let source = self.page.source;
        let mut pieces = Vec::new();
        let mut text = fold::fold(source, extent, self.page.quotes, &mut pieces);
        if !self.options.ignore.is_empty() {
            let kept = ignore::trim(&text, &self.options.ignore);
            if kept.len() < text.len() {
                if !has_words(&spoken(kept.of(&text))) {
                    return;
                }
                extent = fold::in_file(&pieces, kept);
                pieces.clear();
                text = fold::fold(source, extent, self.page.quotes, &mut pieces);
            }
        }
        let notes = self.directives.notes(usize::MAX);
        self.found.push(Found {
            kind,
            extent,
            slot,
            text,
            pieces,
            level,
            notes,
        });
    }
}

/// What an element makes of its text; one that says nothing leaves it to those round it.
fn holder(name: &str, above: Holder) -> Holder {
    match name {
        "title" => Holder::Title,
        "h1" => Holder::Heading(1),
        "h2" => Holder::Heading(2),
        "h3" => Holder::Heading(3),
        "h4" => Holder::Heading(4),
        "h5" => Holder::Heading(5),
        "h6" => Holder::Heading(6),
        "li" => Holder::Item,
        "td" | "th" => Holder::Cell,
        "caption" | "figcaption" => Holder::Caption,
        "blockquote" => Holder::Quote,
        "dt" | "summary" => Holder::Term,
        _ => above,
    }
}

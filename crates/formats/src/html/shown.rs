//! What of a page an article site shows: the elements of its article that readers need, each of them closed.
//!
//! Nothing passes that is not named in `fate`: no script, no form, no element of another site's frame. Elements
//! come out nested whatever the page says, so that a page of tags without end is as harmless as any other.

mod balance;
mod fate;
mod head;
mod runs;

use hexapla_core::Span;

use super::{
    blocks::{Block, blocks},
    tokens::{Kind, Syntax, Token, Tokens, syntax, tokens},
};
use crate::markdown;
use balance::Page;
use fate::{Fate, fate};

pub use head::{head_values, keywords};

/// A part of what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// An element begins.
    Open(Element),
    /// The element ends that was opened last.
    Close,
    /// An element without content, `br`, `hr`, `img` or `wbr`, or a `span` for the id of what is not shown; with
    /// its tag.
    Lone(&'static str, Span),
    /// Characters and references.
    Text(Span),
}

/// An element that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    /// What it is called on the page; empty for a run that only needs an element if it says another language.
    pub(crate) name: &'static str,
    /// Its tag; empty where the page has none.
    pub(crate) tag: Span,
    /// From its first byte to its last.
    pub(crate) extent: Span,
    /// What it is to a reader.
    pub(crate) part: Part,
}

/// What an element is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// It begins with words.
    Leaf,
    /// It holds other blocks.
    Container,
    /// The same, and what is in it could as well stand outside.
    Flow,
    /// It stands in a text.
    Inline,
    /// A text that goes on behind a block.
    Run,
}

/// What a page shows, in order. Linear.
pub(crate) fn shown(source: &str) -> Vec<Piece> {
    let (part, is_alone) = article(source);
    let syntax = syntax(source);
    let mut page = Page::new(source, syntax, part);
    let mut tokens = tokens(source, part, syntax);
    while let Some(token) = tokens.next() {
        match token.kind {
            Kind::Text => page.text(token.span),
            Kind::Comment | Kind::Cut | Kind::Atom => {}
            Kind::Close => page.close(token),
            Kind::Open if is_dropped(token.name.of(source), is_alone) => {
                page.part_at(token);
                skip(source, syntax, &mut tokens, token);
            }
            Kind::Open => page.open(token),
        }
    }
    page.finish(part.end)
}

/// Whether an element is left out with all that is in it. What leads from page to page stands round an article;
/// in a page that does not say what its article is, it is no part of it.
fn is_dropped(name: &str, is_alone: bool) -> bool {
    fate(name) == Fate::Dropped || !is_alone && name.eq_ignore_ascii_case("nav")
}

/// Passes over the content of an element, up to its end tag or the end of the text, as whoever looks for texts
/// to translate does.
fn skip(source: &str, syntax: Syntax, tokens: &mut Tokens<'_>, open: Token) {
    let name = open.name.of(source);
    let closes_itself = |tag: Token| tag.span.of(source).ends_with("/>");
    let is_foreign = name.eq_ignore_ascii_case("svg");
    if closes_itself(open) && (is_foreign || syntax == Syntax::Xml) {
        return;
    }
    let mut nested = 0_usize;
    for token in tokens {
        if !token.name.of(source).eq_ignore_ascii_case(name) {
            continue;
        }
        match token.kind {
            Kind::Close if nested == 0 => return,
            Kind::Close => nested -= 1,
            Kind::Open => nested += usize::from(!closes_itself(token)),
            Kind::Comment | Kind::Cut | Kind::Text | Kind::Atom => {}
        }
    }
}

/// The part of a page that is its article, what stands in `main` or else in its only `article`; where it says of
/// neither, what stands in `body`, else all of it. Also whether it is the article alone.
fn article(source: &str) -> (Span, bool) {
    let whole = Span::new(markdown::after_mark(source), source.len());
    let mut found = ["main", "article", "body"].map(Candidate::new);
    for block in blocks(source, whole, syntax(source)) {
        let Block::Tag(tag, name) = block else {
            continue;
        };
        if let Some(candidate) = found.iter_mut().find(|found| found.name == name) {
            candidate.take(tag);
        }
    }
    let [main, article, body] = found;
    let only = article.first.filter(|_| article.count == 1);
    let said = main.first.or(only);
    let (start, end) = said.or(body.first).unwrap_or((0, None));
    let part = Span::new(start.max(whole.start), end.unwrap_or(whole.end));
    (part, said.is_some())
}

/// An element that may hold the article.
struct Candidate {
    name: &'static str,
    /// How many are open.
    depth: usize,
    /// How many there are that lie in no other.
    count: usize,
    /// Where the content of the first begins and ends.
    first: Option<(usize, Option<usize>)>,
}

impl Candidate {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            depth: 0,
            count: 0,
            first: None,
        }
    }

    fn take(&mut self, tag: Token) {
        if tag.kind == Kind::Close {
            let is_last = self.depth == 1 && self.count == 1;
            if let Some((_, end @ None)) = self.first.as_mut().filter(|_| is_last) {
                *end = Some(tag.span.start);
            }
            self.depth = self.depth.saturating_sub(1);
            return;
        }
        // A second `body` is no element.
        let is_new = self.depth == 0 && !(self.name == "body" && self.count > 0);
        if is_new {
            self.count += 1;
            self.first.get_or_insert((tag.span.end, None));
        }
        self.depth += usize::from(is_new || self.name != "body");
    }
}

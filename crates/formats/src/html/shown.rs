//! What of a page an article site shows: the elements of its article that readers need, each of them closed.
//!
//! Nothing passes that is not named in `fate`: no script, no form, no element of another site's frame. Elements
//! come out nested whatever the page says, so that a page of tags without end is as harmless as any other.

mod article;
mod balance;
mod fate;
mod head;
mod runs;
mod said;

use hexapla_core::Span;

use super::tokens::{Kind, Syntax, Token, Tokens, syntax, tokens};
use crate::inline::html;
use article::{article, characters};
use balance::Page;
use fate::{Fate, fate};
use said::is_kept_from;
pub(crate) use said::{Hidden, hidden};

pub(crate) use head::refresh;
pub use head::{head_values, keywords};

/// A part of what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// An element begins.
    Open(Element),
    /// The element ends that was opened last.
    Close,
    /// An element without content, `area`, `br`, `hr`, `img` or `wbr`, or a `span` for the id of what is not shown; with
    /// its tag.
    Lone(&'static str, Span),
    /// Characters and references.
    Text(Span),
    /// Characters that are no references.
    Verbatim(Span),
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
    walk(source).0
}

/// The elements of a page's article that readers could use and that a site does not show, by name: each once, by
/// the tag of the first. Linear.
///
/// ```
/// let page = "<p>One <svg><circle/></svg><iframe src=x></iframe><p hidden><svg/></p><svg/>";
/// let left_out: Vec<&str> = hexapla_formats::left_out(page).into_iter().map(|(name, _)| name).collect();
/// assert_eq!(left_out, ["iframe", "svg"]);
/// ```
#[must_use]
pub fn left_out(source: &str) -> Vec<(&'static str, Span)> {
    let mut found = walk(source).1;
    found.sort_unstable();
    found
}

/// What a piece of HTML shows that stands in a page as it is, in order. Linear.
pub(crate) fn shown_there(source: &str) -> Vec<Piece> {
    let whole = Span::new(0, source.len());
    let is_unseen = |name: &str| {
        let mut instead = INSTEAD.iter();
        fate(name) == Fate::Dropped || instead.any(|known| known.eq_ignore_ascii_case(name))
    };
    pieces(source, whole, Syntax::Html, &is_unseen).0
}

/// What browsers show in place of these only where they could not show them.
const INSTEAD: [&str; 5] = ["audio", "canvas", "noscript", "object", "video"];

fn walk(source: &str) -> (Vec<Piece>, Vec<(&'static str, Span)>) {
    let (part, is_alone) = article(source);
    let is_dropped = |name: &str| is_dropped(name, is_alone);
    pieces(source, part, syntax(source), &is_dropped)
}

/// What is shown of a part of a page without what `is_dropped` with all that is in it, and what readers miss.
fn pieces(
    source: &str,
    part: Span,
    syntax: Syntax,
    is_dropped: &dyn Fn(&str) -> bool,
) -> (Vec<Piece>, Vec<(&'static str, Span)>) {
    let mut page = Page::new(source, syntax, part);
    let mut left_out: Vec<(&'static str, Span)> = Vec::new();
    let mut tokens = tokens(source, part, syntax);
    let mut is_raw = false;
    while let Some(token) = tokens.next() {
        if let Some(name) = missed(source, token)
            && left_out.iter().all(|(known, _)| *known != name)
        {
            left_out.push((name, token.span));
        }
        let is_open = token.kind == Kind::Open;
        let was_raw = std::mem::replace(&mut is_raw, is_open && is_raw_text(source, token));
        match token.kind {
            Kind::Text if was_raw => page.text(token.span, Piece::Verbatim),
            Kind::Text => page.text(token.span, Piece::Text),
            Kind::Comment => {
                if let Some(words) = characters(source, token.span, syntax) {
                    page.text(words, Piece::Verbatim);
                }
            }
            Kind::Cut | Kind::Atom => {}
            Kind::Close => page.close(token),
            Kind::Open if is_dropped(token.name.of(source)) => {
                page.left_out(token);
                skip(source, syntax, &mut tokens, token);
            }
            Kind::Open => page.open(token),
        }
    }
    (page.finish(part.end), left_out)
}

/// What readers miss where it is not shown. What stands in it instead of it is shown.
const MISSED: [&str; 16] = [
    "applet", "audio", "button", "canvas", "embed", "frameset", "iframe", "img", "input", "meter",
    "object", "progress", "select", "svg", "textarea", "video",
];

/// Whether what follows a tag is neither tags nor references up to its end tag.
fn is_raw_text(source: &str, tag: Token) -> bool {
    let name = tag.name.of(source);
    let mut names = ["xmp", "plaintext"].iter();
    names.any(|raw| raw.eq_ignore_ascii_case(name))
}

/// The name of what readers miss, unless it is hidden from them.
fn missed(source: &str, token: Token) -> Option<&'static str> {
    if token.kind != Kind::Open {
        return None;
    }
    let name = token.name.of(source);
    let known = MISSED
        .iter()
        .find(|known| known.eq_ignore_ascii_case(name))?;
    let (_, attributes) = html::parts(source, token.span);
    let is_no_field = attributes.iter().any(|attribute| {
        let value = attribute.value.of(source).trim();
        attribute.name.eq_ignore_ascii_case("type") && value.eq_ignore_ascii_case("hidden")
    });
    let is_shown = *known == "img" && !is_kept_from(source, token.span);
    let is_seen = !is_no_field && !is_shown && hidden(source, token.span) == Hidden::No;
    is_seen.then_some(known)
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

//! The tags and comments of a text, from an HTML tokenizer, and the text between them.
//!
//! The tokenizer is the one of the HTML Standard (13.2.5), so what is a tag here is one in a browser.
//! Only where tokens stand is kept; names and attributes are read from the source.

use std::{collections::VecDeque, rc::Rc};

use hexapla_core::Span;
use html5gum::{Emitter, Error, State, Tokenizer};

use super::{
    crowded::{Guarded, OpenTag},
    names::{Class, class},
};
use crate::inline::html;

/// A stretch of a text; tokens tile it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// What it is.
    pub(super) kind: Kind,
    /// All of it.
    pub(super) span: Span,
    /// The name of a tag; empty for all else.
    pub(super) name: Span,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<name …>`
    Open,
    /// `</name>`
    Close,
    /// A comment, a declaration, a processing instruction.
    Comment,
    /// A tag that the end of the text cuts off. Nobody sees it.
    Cut,
    /// Characters and references.
    Text,
    /// An element that is taken as a whole: an SVG picture, a formula.
    Atom,
}

/// How an element that closes itself (`<x/>`) is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// As an opening tag, like browsers do.
    Html,
    /// As empty.
    Xml,
}

/// The syntax of a page: XML where it begins with an XML declaration.
pub(super) fn syntax(source: &str) -> Syntax {
    let start = source.strip_prefix('\u{feff}').unwrap_or(source);
    if start.trim_start_matches(is_white).starts_with("<?xml") {
        Syntax::Xml
    } else {
        Syntax::Html
    }
}

/// White space as HTML knows it: a no-break or an ideographic space is content.
pub(super) fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// How many attributes of one tag the tokenizer is trusted with: its stack grows with each, by 300 bytes
/// or, where nothing is optimized, by several thousand.
const MOST_ATTRIBUTES: usize = 64;

/// The tokens of a part of a text.
pub(super) fn tokens(text: &str, part: Span, syntax: Syntax) -> Tokens<'_> {
    tokens_within(text, part, syntax, MOST_ATTRIBUTES)
}

/// As [`tokens`]; tags with more than `most` attributes are read by ourselves.
fn tokens_within(text: &str, part: Span, syntax: Syntax, most: usize) -> Tokens<'_> {
    let open = Rc::new(OpenTag::new(most));
    let spans = Spans::new(part.start, syntax, Rc::clone(&open));
    let inner = Tokenizer::new_with_emitter(Guarded::new(part.of(text), &open), spans);
    Tokens {
        text,
        inner,
        open,
        syntax,
        done: part.start,
        end: part.start + part.of(text).len(),
        held: None,
    }
}

/// Iterates over the tokens of a text.
pub(super) struct Tokens<'t> {
    text: &'t str,
    inner: Tokenizer<Guarded<'t>, Spans>,
    open: Rc<OpenTag>,
    syntax: Syntax,
    done: usize,
    end: usize,
    held: Option<Token>,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        if let Some(token) = self.held.take() {
            return Some(token);
        }
        let found = loop {
            let next = self.inner.next();
            let Some((kind, span)) = next.map(|next| next.unwrap_or_else(|_| self.crowded()))
            else {
                break None;
            };
            if span.start >= self.done && span.of(self.text).starts_with('<') {
                break Some(self.token(kind, span));
            }
        };
        let start = found.map_or(self.end, |token| token.span.start);
        let before = Span::new(self.done, start);
        self.done = found.map_or(self.end, |token| token.span.end);
        if before.is_empty() {
            return found;
        }
        self.held = found;
        Some(Token {
            kind: Kind::Text,
            span: before,
            name: Span::at(before.start),
        })
    }
}

impl Tokens<'_> {
    fn token(&self, kind: Kind, span: Span) -> Token {
        let name = match kind {
            Kind::Open | Kind::Close => html::name(self.text, span),
            Kind::Comment | Kind::Cut | Kind::Text | Kind::Atom => Span::at(span.start),
        };
        Token { kind, span, name }
    }

    /// Reads a tag that has too many attributes for the tokenizer, which starts anew behind it.
    fn crowded(&mut self) -> (Kind, Span) {
        let start = self.open.start.get();
        let rest = Span::new(start, self.end);
        let ended = html::end(rest.of(self.text));
        let (length, closes_itself) = ended.unwrap_or((rest.len(), false));
        let span = Span::new(start, start + length);
        self.open.leave();
        let mut spans = Spans::new(span.end, self.syntax, Rc::clone(&self.open));
        let is_closing = span.of(self.text).starts_with("</");
        spans.begin(if is_closing { Kind::Close } else { Kind::Open });
        spans.closes_itself = closes_itself;
        spans.push_tag_name(
            html::name(self.text, span)
                .of(self.text)
                .to_ascii_lowercase()
                .as_bytes(),
        );
        let state = spans.emit_current_tag();
        spans.found.clear();
        let kind = ended.map_or(Kind::Cut, |_| spans.kind);
        let behind = Span::new(span.end, self.end).of(self.text);
        self.inner = Tokenizer::new_with_emitter(Guarded::new(behind, &self.open), spans);
        if let Some(state) = state {
            self.inner.set_state(state);
        }
        (kind, span)
    }
}

/// Notes where tags and comments stand.
struct Spans {
    syntax: Syntax,
    position: usize,
    /// The tag that is being read, for whoever reads on where the tokenizer gives up.
    open: Rc<OpenTag>,
    kind: Kind,
    /// Whether a tag has begun and not ended.
    is_pending: bool,
    closes_itself: bool,
    name: Vec<u8>,
    last_start_tag: Vec<u8>,
    found: VecDeque<(Kind, Span)>,
}

impl Spans {
    fn new(position: usize, syntax: Syntax, open: Rc<OpenTag>) -> Self {
        Self {
            syntax,
            position,
            open,
            kind: Kind::Open,
            is_pending: false,
            closes_itself: false,
            name: Vec::new(),
            last_start_tag: Vec::new(),
            found: VecDeque::new(),
        }
    }

    fn begin(&mut self, kind: Kind) {
        self.kind = kind;
        self.is_pending = true;
        self.closes_itself = false;
        self.open.attributes.set(0);
        self.name.clear();
    }

    fn push(&mut self, kind: Kind) {
        self.found
            .push_back((kind, Span::new(self.open.start.get(), self.position)));
    }

    /// How the text after an opening tag is to be read (HTML Standard, 13.2.6.4.4 and .7).
    fn state_after(&mut self) -> Option<State> {
        let is_foreign = matches!(&*self.name, b"svg" | b"math");
        let is_empty = self.closes_itself && (is_foreign || self.syntax == Syntax::Xml);
        let foreign = &self.open.foreign;
        foreign.set(foreign.get() + usize::from(is_foreign && !is_empty));
        if foreign.get() > 0 || is_empty {
            return None;
        }
        match &*self.name {
            b"title" | b"textarea" => Some(State::RcData),
            b"style" | b"xmp" | b"iframe" | b"noembed" | b"noframes" => Some(State::RawText),
            b"script" => Some(State::ScriptData),
            b"plaintext" => Some(State::PlainText),
            _ => None,
        }
    }
}

fn is_inline(name: &[u8]) -> bool {
    std::str::from_utf8(name).is_ok_and(|name| class(name) == Class::Inline)
}

impl Emitter for Spans {
    type Token = (Kind, Span);

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn start_open_tag(&mut self) {
        self.open.start.set(self.position.saturating_sub(1));
    }

    fn init_start_tag(&mut self) {
        self.begin(Kind::Open);
    }

    fn init_end_tag(&mut self) {
        self.begin(Kind::Close);
    }

    fn init_attribute(&mut self) {
        self.open.attributes.set(self.open.attributes.get() + 1);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend(name);
    }

    fn set_self_closing(&mut self) {
        self.closes_itself = true;
    }

    fn emit_string(&mut self, _characters: &[u8]) {
        self.is_pending = false;
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.is_pending = false;
        self.open.attributes.set(0);
        self.push(self.kind);
        self.last_start_tag.clear();
        if self.kind == Kind::Open {
            self.last_start_tag.extend(&self.name);
            return self.state_after();
        }
        match &*self.name {
            b"svg" | b"math" => {
                let foreign = &self.open.foreign;
                foreign.set(foreign.get().saturating_sub(1));
            }
            // These are elements of SVG too.
            b"title" | b"script" | b"style" => {}
            // The end of an element round a picture ends the picture.
            name if !is_inline(name) => self.open.foreign.set(0),
            _ => {}
        }
        None
    }

    fn emit_current_comment(&mut self) {
        self.push(Kind::Comment);
    }

    fn emit_current_doctype(&mut self) {
        self.push(Kind::Comment);
    }

    fn emit_eof(&mut self) {
        if self.is_pending {
            self.push(Kind::Cut);
        }
    }

    fn pop_token(&mut self) -> Option<Self::Token> {
        self.found.pop_front()
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.kind == Kind::Close
            && !self.last_start_tag.is_empty()
            && self.last_start_tag == self.name
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.open.foreign.get() > 0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start_tag = name.unwrap_or_default().to_vec();
    }

    fn emit_error(&mut self, _error: Error) {}
    fn init_comment(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_comment(&mut self, _text: &[u8]) {}
    fn push_doctype_name(&mut self, _text: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn push_attribute_name(&mut self, _text: &[u8]) {}
    fn push_attribute_value(&mut self, _text: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _text: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _text: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _text: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _text: &[u8]) {}
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str, most: usize) -> Vec<Token> {
        tokens_within(text, Span::new(0, text.len()), Syntax::Html, most).collect()
    }

    proptest! {
        #[test]
        fn a_crowded_tag_is_the_same_tag(
            parts in prop::collection::vec(prop::sample::select(vec![
                "<p", "</p", "<svg", "</svg", "<script", "</script", "<title", "<br", " ", "\n", "/", ">", "=",
                "a", "b=c", "b=\"c\"", "b='c'", "'", "\"", "x", "日本", "<!-- a -->", "<", "&amp;", "\0",
            ]), 0..40),
        ) {
            let text = parts.concat();
            prop_assert_eq!(read(&text, usize::MAX), read(&text, 0), "{}", text);
            prop_assert_eq!(read(&text, usize::MAX), read(&text, 2), "{}", text);
        }
    }

    #[test]
    fn a_tag_with_very_many_attributes_is_read_on_a_small_stack() {
        let count = |attribute: &'static str| {
            let page = format!("<p {}>a</p><b>", attribute.repeat(100_000));
            let read = move || tokens(&page, Span::new(0, page.len()), Syntax::Html).count();
            let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(read);
            thread.unwrap().join().unwrap()
        };
        for attribute in [
            "a=\"b\" ",
            "a=\"b\"",
            "a='b' ",
            "a=b ",
            "a ",
            "a@=\"&amp;\"/",
        ] {
            assert_eq!(count(attribute), 4, "{attribute}");
        }
    }
}

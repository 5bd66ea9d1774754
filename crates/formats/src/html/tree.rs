//! The inline tree of a text of HTML.

use hexapla_core::{Node, Span, Tag, TagKind, Text};

use super::{
    names::{Class, class, is_code},
    tokens::{Kind, Syntax, Token, tokens},
};
use crate::inline::{html, pair};

/// Reads a text: words, and the tags round and between them. Code is a tag without content.
pub(super) fn read(text: &str) -> Text {
    let mut tree = read_all(text);
    hide_code(&mut tree.nodes, text);
    tree
}

/// Reads a text with the tags that stand in code too.
pub(super) fn read_all(text: &str) -> Text {
    if memchr::memchr(b'<', text.as_bytes()).is_none() {
        return crate::inline::literal(text);
    }
    let whole = Span::new(0, text.len());
    let mut tokens = tokens(text, whole, Syntax::Html);
    let mut nodes: Vec<Node> = Vec::new();
    while let Some(token) = tokens.next() {
        let is_atom = token.kind == Kind::Open
            && matches!(class(token.name.of(text)), Class::Atom(_))
            && !token.span.of(text).ends_with("/>");
        let end = if is_atom {
            end_of_atom(&mut tokens, token, text)
        } else {
            token.span.end
        };
        let span = Span::new(token.span.start, end);
        match token.kind {
            Kind::Text | Kind::Cut => push_words(span, &mut nodes),
            Kind::Comment | Kind::Open | Kind::Close | Kind::Atom => {
                nodes.push(Node::Tag(tag(token, span, text)));
            }
        }
    }
    Text {
        nodes: pair::pair(nodes, text),
    }
}

/// Where an SVG picture or a formula ends.
fn end_of_atom(tokens: &mut impl Iterator<Item = Token>, open: Token, text: &str) -> usize {
    let name = open.name.of(text);
    let mut nested = 1_usize;
    for token in tokens {
        if !token.name.of(text).eq_ignore_ascii_case(name) {
            continue;
        }
        match token.kind {
            Kind::Close => nested -= 1,
            Kind::Open => nested += usize::from(!token.span.of(text).ends_with("/>")),
            Kind::Comment | Kind::Cut | Kind::Text | Kind::Atom => {}
        }
        if nested == 0 {
            return token.span.end;
        }
    }
    text.len()
}

fn push_words(span: Span, nodes: &mut Vec<Node>) {
    match nodes.last_mut() {
        Some(Node::Literal(before)) if before.end == span.start => before.end = span.end,
        Some(_) | None => nodes.push(Node::Literal(span)),
    }
}

fn tag(token: Token, span: Span, text: &str) -> Tag {
    let (name, attributes) = html::parts(text, token.span);
    let is_formula = token.kind == Kind::Open && name.of(text).eq_ignore_ascii_case("math");
    Tag {
        kind: if is_formula {
            TagKind::Math
        } else {
            TagKind::Html
        },
        span,
        content: Vec::new(),
        paired: false,
        name,
        attributes,
    }
}

/// Makes the pairs of code standalone tags, so that their inside is no words. The tree is no deeper
/// than [`pair::pair`] makes it.
fn hide_code(nodes: &mut [Node], text: &str) {
    for node in nodes {
        let Node::Tag(tag) = node else { continue };
        if tag.paired && is_code(tag.name.of(text)) {
            tag.kind = TagKind::Code;
            tag.paired = false;
            tag.content.clear();
        }
        hide_code(&mut tag.content, text);
    }
}

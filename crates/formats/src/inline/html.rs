//! The parts of an inline HTML tag: its name and its attributes.

use hexapla_core::{Attribute, Span};

/// What a piece of inline HTML is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `<name …>`, not of an element that is always empty.
    Open,
    /// `</name>`
    Close,
    /// A comment, a declaration, `<name/>`, `<br>`.
    Alone,
}

/// The shape of a tag.
pub(crate) fn shape(tag: &str, name: &str) -> Shape {
    if tag.starts_with("</") {
        Shape::Close
    } else if tag == "<>" {
        Shape::Open
    } else if name.is_empty() || tag.ends_with("/>") || is_void(name) {
        Shape::Alone
    } else {
        Shape::Open
    }
}

/// Elements that have no content and no end tag (HTML Standard, void elements). One that is written
/// with a capital and small letters is a component of JSX.
pub(crate) fn is_void(name: &str) -> bool {
    const VOID: [&str; 13] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ];
    let is_component = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase());
    !is_component && VOID.iter().any(|void| void.eq_ignore_ascii_case(name))
}

/// The name of a tag; empty for a comment or a declaration.
pub(crate) fn name(text: &str, span: Span) -> Span {
    let tag = span.of(text);
    let start = if tag.starts_with("</") { 2 } else { 1 };
    let length = length_while(tag, start, |byte| {
        !is_white(byte) && !matches!(byte, b'>' | b'/')
    });
    let name = Span::new(start, start + length);
    if name.of(tag).starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.shifted(span.start)
    } else {
        Span::at(span.start)
    }
}

/// Name and attributes of a tag; nothing for a comment or a declaration.
pub(crate) fn parts(text: &str, span: Span) -> (Span, Vec<Attribute>) {
    let name = name(text, span);
    if name.is_empty() {
        return (name, Vec::new());
    }
    let tag = span.of(text);
    let attributes = attributes(tag, name.end - span.start)
        .into_iter()
        .map(|(name, value)| Attribute {
            name,
            value: value.shifted(span.start),
        });
    (name, attributes.collect())
}

fn attributes(tag: &str, from: usize) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some((name, value, end)) = attribute(tag, at) {
        found.push((name.of(tag).to_owned(), value));
        at = end;
    }
    found
}

/// The attribute that begins at or behind `at`: its name, its value, and the byte behind it; none where
/// the tag ends (HTML Standard, 13.2.5.32 to 13.2.5.39).
fn attribute(tag: &str, at: usize) -> Option<(Span, Span, usize)> {
    let at = at + length_while(tag, at, |byte| is_white(byte) || byte == b'/');
    // An equals sign where a name is due begins one.
    let first = usize::from(tag.as_bytes().get(at) == Some(&b'='));
    let length = length_while(tag, at + first, |byte| {
        !is_white(byte) && !matches!(byte, b'=' | b'>' | b'/')
    });
    let name = Span::new(at, at + first + length);
    if name.is_empty() {
        return None;
    }
    let equals = name.end + length_while(tag, name.end, is_white);
    let (value, end) = match tag.as_bytes().get(equals) {
        Some(b'=') => value(tag, equals + 1),
        _ => (Span::at(name.end), name.end),
    };
    Some((name, value, end))
}

/// Where the tag that begins a text ends, and whether it closes itself (`<x/>`); `None` where the text
/// ends before.
pub(crate) fn end(text: &str) -> Option<(usize, bool)> {
    let mut at = name(text, Span::new(0, text.len())).end;
    while let Some((_, _, end)) = attribute(text, at) {
        at = end;
    }
    let rest = Span::new(at.min(text.len()), text.len()).of(text);
    let close = rest.find('>')?;
    let closes_itself = Span::new(0, close).of(rest).ends_with('/');
    Some((at + close + 1, closes_itself))
}

/// The value that begins after an equals sign, and the byte after it with its quotes.
fn value(tag: &str, from: usize) -> (Span, usize) {
    let start = from + length_while(tag, from, is_white);
    let quote = tag.as_bytes().get(start).copied();
    match quote {
        Some(quote @ (b'"' | b'\'')) => {
            let length = length_while(tag, start + 1, |byte| byte != quote);
            let value = Span::new(start + 1, start + 1 + length);
            (value, value.end + 1)
        }
        _ => {
            let length = length_while(tag, start, |byte| !is_white(byte) && byte != b'>');
            let value = Span::new(start, start + length);
            (value, value.end)
        }
    }
}

fn length_while(text: &str, from: usize, is_good: impl Fn(u8) -> bool) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    rest.iter().take_while(|byte| is_good(**byte)).count()
}

fn is_white(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str) -> (&str, Vec<(String, &str)>) {
        let (name, attributes) = parts(tag, Span::new(0, tag.len()));
        let pairs = attributes.into_iter().map(|a| (a.name, a.value.of(tag)));
        (name.of(tag), pairs.collect())
    }

    #[test]
    fn names_and_attributes_are_read() {
        let (name, attributes) = read("<a href=\"x y\" title='日本' data-n=5 hidden>");
        assert_eq!(name, "a");
        let expected = [
            ("href", "x y"),
            ("title", "日本"),
            ("data-n", "5"),
            ("hidden", ""),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value));
        assert_eq!(attributes, expected);
    }

    #[test]
    fn comments_have_no_name() {
        assert_eq!(read("<!-- a=b -->").0, "");
        assert_eq!(read("</b >").0, "b");
    }

    #[test]
    fn shapes_are_told_apart() {
        assert_eq!(shape("<b>", "b"), Shape::Open);
        assert_eq!(shape("</b>", "b"), Shape::Close);
        assert_eq!(shape("<BR>", "BR"), Shape::Alone);
        assert_eq!(shape("<X/>", "X"), Shape::Alone);
    }
}

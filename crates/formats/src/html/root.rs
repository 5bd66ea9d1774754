//! The language and the direction of a page, which stand on its root element.

use hexapla_core::{Edit, Span};

use super::tokens::{Kind, Syntax, syntax, tokens};
use crate::{inline::html, markdown};

/// Where a page says its language and its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RootLanguage {
    /// The value of `lang`.
    pub lang: Option<Span>,
    /// The value of `xml:lang`.
    pub xml_lang: Option<Span>,
    /// The value of `dir`.
    pub dir: Option<Span>,
    /// Where an attribute that is missing would stand, a space before it.
    pub insertion: usize,
    /// Whether the page is XML, so that it needs `xml:lang` too.
    pub is_xml: bool,
}

/// Where a page says its language and its direction; `None` where it has no `<html>` tag.
///
/// Of an attribute without a value the span is empty, and lies after the name. Quotes are not part of
/// a span.
#[must_use]
pub fn root_language(source: &str) -> Option<RootLanguage> {
    let part = Span::new(markdown::after_mark(source), source.len());
    let syntax = syntax(source);
    let first = tokens(source, part, syntax).find(|token| token.kind == Kind::Open)?;
    if !first.name.of(source).eq_ignore_ascii_case("html") {
        return None;
    }
    let (name, attributes) = html::parts(source, first.span);
    let value = |sought: &str| {
        let found = attributes
            .iter()
            .find(|attribute| attribute.name.eq_ignore_ascii_case(sought));
        found.map(|attribute| attribute.value)
    };
    Some(RootLanguage {
        lang: value("lang"),
        xml_lang: value("xml:lang"),
        dir: value("dir"),
        insertion: name.end,
        is_xml: syntax == Syntax::Xml,
    })
}

/// The edits that make a page say this language and this direction (`ltr` or `rtl`). What is there is
/// replaced; `lang` is added where it is missing, `dir` only where it is `rtl`, which is not what
/// browsers assume.
#[must_use]
pub fn html_language_edits(source: &str, lang: &str, dir: &str) -> Vec<Edit> {
    let Some(root) = root_language(source) else {
        return Vec::new();
    };
    let is_good = |value: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !value.is_empty() && value.bytes().all(allowed)
    };
    let wanted = [
        ("lang", root.lang, lang, true),
        ("xml:lang", root.xml_lang, lang, root.is_xml),
        ("dir", root.dir, dir, dir == "rtl"),
    ];
    let mut edits = Vec::new();
    for (name, place, value, is_needed) in wanted {
        if !is_good(value) {
            continue;
        }
        match place {
            Some(span) if span.of(source) == value => {}
            Some(span) => edits.push(Edit::new(span, in_place(source, span, value))),
            None if is_needed => {
                let text = format!(" {name}=\"{value}\"");
                edits.push(Edit::new(Span::at(root.insertion), text));
            }
            None => {}
        }
    }
    edits
}

/// A value that takes the place of another one; where there is none, with all that makes it one.
fn in_place(source: &str, span: Span, value: &str) -> String {
    let before = source.get(..span.start).unwrap_or_default();
    let after = source.get(span.end..).unwrap_or_default();
    let is_quoted = before.ends_with(['"', '\'']) && after.starts_with(['"', '\'']);
    let has_equals = before.trim_end().ends_with('=');
    match (span.is_empty(), is_quoted, has_equals) {
        (false, _, _) | (true, true, _) => value.to_owned(),
        (true, false, true) => format!("\"{value}\""),
        (true, false, false) => format!("=\"{value}\""),
    }
}

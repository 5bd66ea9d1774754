//! What a program fills in: `{name}`, `{{name}}`, `%{name}`, `${name}`, `%s`, `%1$d`, `$t(key)`, `<0>`.
//!
//! Braces count only round one word or number, or an expression without braces in it between two, and
//! not round the variants of an ICU plural or select, which stay words.

use hexapla_core::{Node, Span, Tag, TagKind, Text};

use super::icu;

/// Reads a text into words and placeholders, which tile it.
pub(super) fn read(text: &str) -> Text {
    let mut nodes = Vec::new();
    let variants = openings(text);
    let (mut words, mut at) = (0, 0);
    let special = |c: char| matches!(c, '{' | '%' | '$' | '<');
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(special)) {
        let start = at + found;
        let rest = text.get(start..).unwrap_or_default();
        let is_variant = variants.binary_search(&start).is_ok();
        let Some((length, name)) = placeholder(rest).filter(|_| !is_variant) else {
            at = start + 1;
            continue;
        };
        if words < start {
            nodes.push(Node::Literal(Span::new(words, start)));
        }
        at = start + length;
        nodes.push(Node::Tag(Tag {
            kind: TagKind::Placeholder,
            span: Span::new(start, at),
            content: Vec::new(),
            paired: false,
            name: name.shifted(start),
            attributes: Vec::new(),
        }));
        words = at;
    }
    if words < text.len() {
        nodes.push(Node::Literal(Span::new(words, text.len())));
    }
    Text { nodes }
}

/// The braces that open a variant of an ICU plural or select.
fn openings(text: &str) -> Vec<usize> {
    let parts = icu::parts(text).into_iter();
    let syntax = parts.filter(|part| part.variant.is_none());
    let ends = syntax.map(|part| Span::new(part.span.end.saturating_sub(1), part.span.end));
    ends.filter(|last| last.of(text) == "{")
        .map(|last| last.start)
        .collect()
}

/// How far a look ahead goes: names are short, and reading stays linear.
const FURTHEST: usize = 80;

/// The placeholder a text begins with: its length, and where its name stands.
fn placeholder(text: &str) -> Option<(usize, Span)> {
    for (open, close) in [
        ("{{", "}}"),
        ("%{", "}"),
        ("${", "}"),
        ("{", "}"),
        ("$t(", ")"),
    ] {
        let Some(inside) = text.strip_prefix(open) else {
            continue;
        };
        let length = within(inside, close)?;
        let name = inside.get(..length)?;
        let is_name = !name.trim().is_empty() && !name.contains(['{', '}', '\n', '<']);
        let is_word = is_name && !name.contains(char::is_whitespace);
        let fits = if open == "{" {
            is_word || is_formatted(name)
        } else {
            is_name
        };
        let span = Span::new(open.len(), open.len() + length);
        return fits.then_some((open.len() + length + close.len(), span));
    }
    match text.as_bytes().first()? {
        b'%' => directive(text),
        b'<' => numbered(text),
        _ => None,
    }
}

fn within(text: &str, close: &str) -> Option<usize> {
    let end = text
        .char_indices()
        .map(|(at, _)| at)
        .nth(FURTHEST)
        .unwrap_or(text.len());
    text.get(..end)?.find(close)
}

/// `count, number` and the like, but not what opens a plural.
fn is_formatted(name: &str) -> bool {
    let mut parts = name.split(',').map(str::trim);
    let is_word = |part: Option<&str>| {
        part.is_some_and(|part| !part.is_empty() && !part.contains(char::is_whitespace))
    };
    let is_first = is_word(parts.next());
    let kinds = [
        "number", "date", "time", "ordinal", "spellout", "duration", "list",
    ];
    is_first && parts.next().is_some_and(|kind| kinds.contains(&kind))
}

/// `%s`, `%d`, `%1$s`, `%.2f`, `%(name)s`, `%@`, `%%`.
fn directive(text: &str) -> Option<(usize, Span)> {
    let rest = text.strip_prefix('%')?;
    if let Some(inside) = rest.strip_prefix('(') {
        let length = within(inside, ")")?;
        let kind = inside.get(length + 1..)?.chars().next()?;
        let name = inside.get(..length)?;
        let is_good = kind.is_ascii_alphabetic() && !name.contains(char::is_whitespace);
        return is_good.then_some((length + 4, Span::new(2, 2 + length)));
    }
    let is_flag = |c: char| c.is_ascii_digit() || matches!(c, '$' | '.' | '+' | '-' | '#');
    let flags = rest
        .chars()
        .take(FURTHEST)
        .take_while(|c| is_flag(*c))
        .count();
    let tail = rest.get(flags..)?;
    let bare = tail
        .strip_prefix(['l', 'h', 'z'])
        .filter(|tail| tail.starts_with(['d', 'u', 'i']));
    let long = usize::from(bare.is_some());
    let kind = bare.unwrap_or(tail).chars().next()?;
    let is_kind = matches!(
        kind,
        's' | 'd' | 'i' | 'u' | 'f' | 'F' | 'g' | 'e' | 'x' | 'X' | 'o' | 'c' | '@' | '%'
    );
    // `50 % des` and `100%de` are words: what a letter goes on after is no directive.
    let after = bare.unwrap_or(tail).get(kind.len_utf8()..)?;
    let is_whole =
        kind == '@' || kind == '%' || !after.starts_with(|c: char| c.is_ascii_alphabetic());
    let length = 1 + flags + long + kind.len_utf8();
    (is_kind && is_whole).then_some((length, Span::new(1, length)))
}

/// `<0>`, `</0>`, `<1/>`, and names of components: `<bold>`, `</bold>`, `<br/>`.
fn numbered(text: &str) -> Option<(usize, Span)> {
    let inside = text.strip_prefix('<')?;
    let length = within(inside, ">")?;
    let name = inside.get(..length)?;
    let lead = usize::from(name.starts_with('/'));
    let bare = name.get(lead..)?.trim_end_matches('/').trim_end();
    let is_name = bare.starts_with(|c: char| c.is_ascii_alphanumeric())
        && bare
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    is_name.then(|| (length + 2, Span::new(1 + lead, 1 + lead + bare.len())))
}

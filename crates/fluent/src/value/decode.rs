//! Reading a value as a person may have typed it.

use std::borrow::Cow;

use hexapla_core::Span;
use memchr::memchr;

const BLANK: [char; 3] = [' ', '\t', '\r'];

/// Reads a value: `raw` is what stands after `id =`, down to the last line of the value.
///
/// A placeable of one string literal, on one line, is that literal (escapes `\"`, `\\`, `\uXXXX`,
/// `\UXXXXXX`); one that Fluent would not accept is plain text, and so are all other braces. Lines
/// below the first lose the indentation that the indented ones have in common. Borrowed when the
/// value is one line without literals.
#[must_use]
pub fn decode(raw: &str) -> Cow<'_, str> {
    let raw = raw.trim_end_matches(['\n', ' ', '\t', '\r']);
    let first = memchr(b'\n', raw.as_bytes()).unwrap_or(raw.len());
    let below = Span::new(first + 1, raw.len()).of(raw);
    let first = Span::new(0, first).of(raw).trim_start_matches(BLANK);
    if below.is_empty() {
        return unescape(first);
    }
    if first.is_empty() && !below.contains('\n') {
        return unescape(below.trim_start_matches(BLANK));
    }
    let text = unindent(first, below);
    match unescape(&text) {
        Cow::Borrowed(_) => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text),
    }
}

/// Joins the first line, unless it is empty, and the unindented lines below it.
fn unindent(first: &str, below: &str) -> String {
    let first = first.trim_end_matches('\r');
    let lines = || {
        let line = |line| str::strip_suffix(line, "\r").unwrap_or(line);
        below.split('\n').map(line)
    };
    let common = lines().filter_map(depth).min().unwrap_or(0);
    let mut out = String::with_capacity(first.len() + 1 + below.len());
    out.push_str(first);
    for (number, line) in lines().enumerate() {
        if number > 0 || !first.is_empty() {
            out.push('\n');
        }
        out.push_str(unindented(line, common));
    }
    out
}

/// How far a line is indented; `None` for one that does not count: not at all, or with a tab.
fn depth(line: &str) -> Option<usize> {
    let depth = line.len() - line.trim_start_matches([' ', '\t']).len();
    let indent = Span::new(0, depth).of(line);
    (depth > 0 && depth < line.len() && !indent.contains('\t')).then_some(depth)
}

fn unindented(line: &str, common: usize) -> &str {
    match depth(line) {
        Some(_) => line.get(common..).unwrap_or_default(),
        None => line.trim_start_matches([' ', '\t']),
    }
}

/// Replaces placeables of one string literal by that literal.
fn unescape(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    let mut at = 0;
    while let Some(brace) = find(text, at) {
        at = brace + 1;
        let Some((literal, end)) = literal(text, at) else {
            continue;
        };
        out.push_str(Span::new(done, brace).of(text));
        out.push_str(&literal);
        done = end;
        at = end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(Span::new(done, text.len()).of(text));
    Cow::Owned(out)
}

fn find(text: &str, at: usize) -> Option<usize> {
    let rest = text.as_bytes().get(at..)?;
    memchr(b'{', rest).map(|brace| at + brace)
}

/// Reads the inside of a placeable, from after its `{`, as one string literal; gives the literal and
/// the offset after `}`.
fn literal(text: &str, at: usize) -> Option<(String, usize)> {
    let rest = text.get(at..)?;
    let inner = rest.trim_start_matches(' ').strip_prefix('"')?;
    let mut literal = String::new();
    let mut chars = inner.chars();
    loop {
        match chars.next()? {
            '"' => break,
            '\n' => return None,
            '\\' => literal.push(escape(&mut chars)?),
            c => literal.push(c),
        }
    }
    let after = chars.as_str().trim_start_matches(' ').strip_prefix('}')?;
    Some((literal, text.len() - after.len()))
}

fn escape(chars: &mut std::str::Chars<'_>) -> Option<char> {
    match chars.next()? {
        c @ ('"' | '\\') => Some(c),
        'u' => code_point(chars, 4),
        'U' => code_point(chars, 6),
        _ => None,
    }
}

fn code_point(chars: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let mut value = 0;
    for _ in 0..digits {
        value = value * 16 + chars.next()?.to_digit(16)?;
    }
    char::from_u32(value)
}

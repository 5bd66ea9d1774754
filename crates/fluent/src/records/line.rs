//! Lines, and what their first bytes say.

use hexapla_core::Span;
use memchr::memchr;

use super::comment::known_key;

/// A line of the file.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    /// Its first byte.
    pub(super) start: usize,
    /// The first byte of the next line.
    pub(super) next: usize,
    /// Its text, without LF or CRLF.
    pub(super) text: &'t str,
}

impl<'t> Line<'t> {
    /// The line that begins at `start`; `None` at the end of the file.
    pub(super) fn at(text: &'t str, start: usize) -> Option<Self> {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let Some(length) = memchr(b'\n', rest.as_bytes()) else {
            let next = text.len();
            return Some(Self {
                start,
                next,
                text: rest,
            });
        };
        let line = Span::new(0, length).of(rest);
        Some(Self {
            start,
            next: start + length + 1,
            text: line.strip_suffix('\r').unwrap_or(line),
        })
    }

    /// The byte after its text.
    pub(super) fn end(self) -> usize {
        self.start + self.text.len()
    }
}

/// Whether a line has nothing to see.
pub(super) fn is_blank(line: &str) -> bool {
    line.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\r'))
}

/// Whether a line is a comment even where a value is open: `#`, `##` or `###` and then a space or
/// nothing, `#|`, or `#` with one of the tool's own keys.
pub(super) fn is_comment(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('#') else {
        return false;
    };
    if rest.starts_with('|') || known_key(rest) {
        return true;
    }
    let body = rest.strip_prefix("##").or(rest.strip_prefix('#'));
    let body = body.unwrap_or(rest);
    body.is_empty() || body.starts_with([' ', '\t'])
}

/// The id of a line `id =`, as a span of the line, and the offset after `=`.
pub(super) fn message_start(line: Line<'_>) -> Option<(Span, usize)> {
    let bytes = line.text.as_bytes();
    let blank = |at: usize| {
        let rest = bytes.get(at..).unwrap_or_default();
        at + rest
            .iter()
            .take_while(|b| matches!(b, b' ' | b'\t'))
            .count()
    };
    let start = blank(0);
    let name = start + usize::from(bytes.get(start) == Some(&b'-'));
    if !bytes.get(name)?.is_ascii_alphabetic() {
        return None;
    }
    let rest = bytes.get(name..)?;
    let length = rest.iter().take_while(|b| is_id_byte(**b)).count();
    let equals = blank(name + length);
    let id = Span::new(start, name + length);
    (bytes.get(equals) == Some(&b'=')).then_some((id, equals + 1))
}

fn is_id_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b == b'-'
}

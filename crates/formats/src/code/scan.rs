//! The scanner: one pass over a piece of code, from comment to string to comment.

use hexapla_core::Span;
use memchr::{memchr, memchr2, memmem};

use super::{
    Found,
    language::{Begins, Language, Lines, Quote, Slash, Ticks},
};

/// What words stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A comment.
    Comment,
    /// A string.
    Text,
}

/// All comments and strings, line by line; blank lines and what is never closed aside.
pub(super) fn scan(code: &str, language: &Language) -> Vec<Found> {
    let mut scan = Scan {
        code,
        language,
        at: 0,
        found: Vec::new(),
    };
    if code.starts_with("#!") && language.line.contains(&"#") {
        scan.at = scan.line_end(0);
    }
    while scan.at < code.len() {
        scan.step();
    }
    scan.found
}

struct Scan<'c> {
    code: &'c str,
    language: &'c Language,
    at: usize,
    found: Vec<Found>,
}

impl<'c> Scan<'c> {
    fn from(&self, at: usize) -> &'c str {
        Span::new(at, self.code.len()).of(self.code)
    }

    fn line_end(&self, at: usize) -> usize {
        let line = memchr2(b'\n', b'\r', self.from(at).as_bytes());
        line.map_or(self.code.len(), |length| at + length)
    }

    fn step(&mut self) {
        let rest = self.from(self.at);
        if self.may_begin("") {
            let line = self.language.line.iter();
            if let Some(mark) = line.copied().find(|mark| begins_comment(rest, mark)) {
                return self.line_comment(mark);
            }
            let mut block = self.language.block.iter();
            if let Some((open, close)) = block.find(|(open, _)| rest.starts_with(open)) {
                return self.block_comment(open, close);
            }
        }
        if self.may_begin("=([{,:|&") {
            let mut strings = self.language.strings.iter();
            if let Some(quote) = strings.find(|quote| rest.starts_with(quote.mark)) {
                return self.string(quote);
            }
        }
        if self.language.ticks == Ticks::Rust && self.raw_string(rest) {
            return;
        }
        self.at += match self.language.ticks {
            Ticks::Character | Ticks::Rust => character(rest),
            Ticks::Nothing => first(rest),
        };
    }

    /// Whether a comment or a string may begin here: where that counts, after white space, `;` or one
    /// of these marks.
    fn may_begin(&self, marks: &str) -> bool {
        let before = || Span::new(0, self.at).of(self.code).chars().next_back();
        self.language.begins == Begins::Anywhere
            || before().is_none_or(|c| c.is_whitespace() || c == ';' || marks.contains(c))
    }

    fn line_comment(&mut self, mark: &str) {
        let end = self.line_end(self.at);
        let text = Span::new(self.at + mark.len(), end).of(self.code);
        let words = text.trim_start_matches(['/', '!', '#', '-']);
        self.push(Span::new(end - words.len(), end), Place::Comment);
        self.at = end;
    }

    fn block_comment(&mut self, open: &str, close: &str) {
        let start = self.at + open.len();
        let Some(length) = memmem::find(self.from(start).as_bytes(), close.as_bytes()) else {
            self.at = self.code.len();
            return;
        };
        let end = start + length;
        self.at = end + close.len();
        for line in lines(self.code, Span::new(start, end)) {
            let words = line.of(self.code).trim_start();
            let words = words.trim_start_matches(['*', '!']);
            self.push(Span::new(line.end - words.len(), line.end), Place::Comment);
        }
    }

    fn string(&mut self, quote: &Quote) {
        let start = self.at + quote.mark.len();
        let limit = match quote.lines {
            Lines::One => self.line_end(self.at),
            Lines::Many => self.code.len(),
        };
        let inside = Span::new(start, limit).of(self.code);
        let Some(length) = close(inside, quote) else {
            // What is never closed is no string; the next line begins anew.
            self.at = limit;
            return;
        };
        self.at = start + length + quote.mark.len();
        self.text(Span::new(start, start + length));
    }

    /// Takes `r"…"` or `r#"…"#` of Rust, if one begins here.
    fn raw_string(&mut self, rest: &str) -> bool {
        let Some(after) = rest.strip_prefix('r') else {
            return false;
        };
        let before = Span::new(0, self.at).of(self.code);
        let before = before.strip_suffix('b').unwrap_or(before);
        if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            return false;
        }
        let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
        let Some(inside) = after.get(hashes..).and_then(|it| it.strip_prefix('"')) else {
            return false;
        };
        let start = self.code.len() - inside.len();
        let close = format!("\"{}", "#".repeat(hashes));
        match memmem::find(inside.as_bytes(), close.as_bytes()) {
            Some(length) => {
                self.at = start + length + close.len();
                self.text(Span::new(start, start + length));
            }
            None => self.at = self.code.len(),
        }
        true
    }

    fn text(&mut self, inside: Span) {
        for line in lines(self.code, inside) {
            self.push(line, Place::Text);
        }
    }

    fn push(&mut self, span: Span, place: Place) {
        let text = span.of(self.code);
        let start = span.end - text.trim_start().len();
        let end = span.start + text.trim_end().len();
        if start < end {
            let span = Span::new(start, end);
            self.found.push(Found { span, place });
        }
    }
}

/// Whether a comment begins with this mark; `#[` is an attribute of PHP, `#{` no comment either.
fn begins_comment(rest: &str, mark: &str) -> bool {
    rest.strip_prefix(mark)
        .is_some_and(|after| mark != "#" || !after.starts_with(['[', '{']))
}

/// Where a string ends.
fn close(inside: &str, quote: &Quote) -> Option<usize> {
    if quote.slash == Slash::Stands {
        return memmem::find(inside.as_bytes(), quote.mark.as_bytes());
    }
    let first = *quote.mark.as_bytes().first()?;
    let mut at = 0;
    loop {
        let rest = Span::new(at, inside.len()).of(inside);
        at += memchr2(first, b'\\', rest.as_bytes())?;
        let rest = Span::new(at, inside.len()).of(inside);
        if rest.starts_with(quote.mark) {
            return Some(at);
        }
        at += match rest.strip_prefix('\\') {
            Some(escaped) => 1 + first_length(escaped),
            None => 1,
        };
    }
}

/// The lines of a range, line breaks excluded.
fn lines(code: &str, range: Span) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = range.start;
    while let Some(length) = memchr(b'\n', Span::new(start, range.end).of(code).as_bytes()) {
        lines.push(Span::new(start, start + length));
        start += length + 1;
    }
    lines.push(Span::new(start, range.end));
    lines
}

/// The length of a character in quotes (`'"'`), else of the first character.
fn character(rest: &str) -> usize {
    let Some(inside) = rest.strip_prefix('\'') else {
        return first(rest);
    };
    let is_escape = inside.starts_with('\\');
    let length = if is_escape {
        let escaped = Span::new(1, inside.len()).of(inside);
        1 + first_length(escaped)
    } else {
        first_length(inside)
    };
    let after = Span::new(length, inside.len()).of(inside);
    if length > 0 && after.starts_with('\'') {
        length + 2
    } else {
        1
    }
}

fn first(rest: &str) -> usize {
    first_length(rest).max(1)
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

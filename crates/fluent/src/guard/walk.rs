//! The walk over a text in the states of the Fluent parser.

use hexapla_core::{Diagnostic, Span};

use super::{BAD_ESCAPE, Limits, NAMED_ARGUMENTS, Refusal, TOO_DEEP, TOO_MANY_ARGUMENTS};

/// What an open bracket is the beginning of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// A placeable, before its `->`.
    Code,
    /// A placeable after its `->`: keys and patterns.
    Variants,
    /// The arguments of a call, and how many named ones there were.
    Call(usize),
}

struct Walk<'t> {
    text: &'t [u8],
    limits: Limits,
    at: usize,
    /// Open brackets. Never longer than one more than the limit.
    frames: Vec<Frame>,
    entry: usize,
    /// What is wrong with the present entry.
    found: Option<Diagnostic>,
    refusals: Vec<Refusal>,
}

pub(super) fn walk(text: &str, limits: &Limits) -> Vec<Refusal> {
    let mut walk = Walk {
        text: text.as_bytes(),
        limits: *limits,
        at: 0,
        frames: Vec::new(),
        entry: 0,
        found: None,
        refusals: Vec::new(),
    };
    while walk.at < walk.text.len() {
        walk.line();
    }
    walk.start_entry();
    walk.refusals
}

impl Walk<'_> {
    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    fn rest(&self) -> &[u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Walks one line, its line break included.
    fn line(&mut self) {
        let is_comment = self.byte(0) == Some(b'#');
        if is_comment || starts_entry(self.rest()) {
            self.start_entry();
        }
        if is_comment || self.found.is_some() {
            self.skip_line();
            return;
        }
        while let Some(byte) = self.byte(0) {
            match self.frames.last() {
                None | Some(Frame::Variants) => {
                    if self.skip_text() {
                        return;
                    }
                }
                Some(Frame::Code | Frame::Call(_)) if byte == b'\n' => {
                    self.at += 1;
                    return;
                }
                Some(Frame::Code | Frame::Call(_)) => self.code(byte),
            }
            if self.found.is_some() {
                self.skip_line();
                return;
            }
        }
    }

    /// Closes the account of the entry before.
    fn start_entry(&mut self) {
        let entry = Span::new(self.entry, self.at);
        self.entry = self.at;
        self.frames.clear();
        if let Some(diagnostic) = self.found.take() {
            self.refusals.push(Refusal { diagnostic, entry });
        }
    }

    fn skip_line(&mut self) {
        let end = memchr::memchr(b'\n', self.rest());
        self.at = end.map_or(self.text.len(), |end| self.at + end + 1);
    }

    /// Goes through text up to a brace, and past it; says whether the line ended instead.
    fn skip_text(&mut self) -> bool {
        let Some(next) = memchr::memchr3(b'\n', b'{', b'}', self.rest()) else {
            self.at = self.text.len();
            return true;
        };
        self.at += next;
        let byte = self.byte(0);
        match byte {
            Some(b'{') => self.open(Frame::Code),
            Some(b'}') => {
                self.frames.pop();
            }
            Some(_) | None => {}
        }
        self.at += 1;
        byte == Some(b'\n')
    }

    fn code(&mut self, byte: u8) {
        match byte {
            b'"' => return self.string(),
            b'{' => self.open(Frame::Code),
            b'(' => self.open(Frame::Call(0)),
            b'}' | b')' => {
                self.frames.pop();
            }
            b':' => self.argument(),
            b'-' if self.byte(1) == Some(b'>') => self.arrow(),
            _ => {}
        }
        self.at += 1;
    }

    fn open(&mut self, frame: Frame) {
        if self.frames.len() >= self.limits.depth {
            let deep = Diagnostic::error(TOO_DEEP).with_number("limit", self.limits.depth);
            self.found = Some(deep.at(Span::new(self.at, self.at + 1)));
            return;
        }
        self.frames.push(frame);
    }

    fn arrow(&mut self) {
        if let Some(frame @ Frame::Code) = self.frames.last_mut() {
            *frame = Frame::Variants;
        }
    }

    fn argument(&mut self) {
        let Some(Frame::Call(named)) = self.frames.last_mut() else {
            return;
        };
        *named += 1;
        if *named > NAMED_ARGUMENTS {
            let many = Diagnostic::error(TOO_MANY_ARGUMENTS).with_number("limit", NAMED_ARGUMENTS);
            self.found = Some(many.at(Span::new(self.at, self.at + 1)));
        }
    }

    /// Goes past a string literal, or to the line break that cuts it short.
    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.byte(0) {
            match byte {
                b'\n' => return,
                b'"' => {
                    self.at += 1;
                    return;
                }
                b'\\' => self.escape(),
                _ => self.at += 1,
            }
            if self.found.is_some() {
                return;
            }
        }
    }

    fn escape(&mut self) {
        let wanted = match self.byte(1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            Some(b'\\' | b'"' | b'{') => return self.at += 2,
            Some(_) | None => return self.at += 1,
        };
        let after = self.text.get(self.at + 2..).unwrap_or_default();
        let is_hex = |byte: &&u8| byte.is_ascii_hexdigit();
        let digits = after.iter().take(wanted).take_while(is_hex).count();
        let next = after.get(digits).copied();
        if digits < wanted && next.is_some_and(|byte| !byte.is_ascii()) {
            let escape = Span::new(self.at, self.at + 2 + digits);
            let bad = Diagnostic::error(BAD_ESCAPE).with_number("digits", wanted);
            self.found = Some(bad.at(escape));
            return;
        }
        self.at += 2 + digits;
    }
}

/// Whether a line begins with `id =` or `-id =`.
fn starts_entry(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"-").unwrap_or(line);
    if !line.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let is_id = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let mut rest = line
        .iter()
        .skip_while(is_id)
        .skip_while(|byte| **byte == b' ');
    rest.next() == Some(&b'=')
}

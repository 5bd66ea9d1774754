//! A place in a text from which a construct is read, perhaps over several lines.

use hexapla_core::Span;

/// What each further line of a construct has to begin with, because the construct stands in quotes
/// or in a list item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prefix {
    /// How many quote markers.
    pub(super) quotes: usize,
    /// How many columns of white space after them, on lines that are not blank.
    pub(super) column: usize,
}

/// Reads bytes of a text in order. All it stops at is ASCII, so its offsets are char boundaries.
pub(crate) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    prefix: Prefix,
}

impl<'t> Cursor<'t> {
    pub(crate) fn new(text: &'t str, at: usize, prefix: Prefix) -> Self {
        Self { text, at, prefix }
    }

    pub(crate) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn prefix(&self) -> Prefix {
        self.prefix
    }

    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    pub(super) fn rest(&self) -> &'t str {
        Span::new(self.at, self.text.len()).of(self.text)
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn peek_after(&self, by: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + by).copied()
    }

    pub(super) fn skip(&mut self, by: usize) {
        self.at = (self.at + by).min(self.text.len());
    }

    /// Passes a byte if it is the next one.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.skip(usize::from(is_next));
        is_next
    }

    /// Passes bytes while they are good.
    pub(super) fn eat_while(&mut self, is_good: impl Fn(u8) -> bool) -> Span {
        let start = self.at;
        let rest = self.rest().bytes();
        self.skip(rest.take_while(|byte| is_good(*byte)).count());
        Span::new(start, self.at)
    }

    /// Passes a line break and the prefix of the next line; `None` where the next line has it not.
    pub(super) fn line_break(&mut self) -> Option<()> {
        self.skip(1);
        for _ in 0..self.prefix.quotes {
            self.blanks();
            if !self.eat(b'>') {
                return None;
            }
        }
        let start = self.at;
        self.eat_while(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
        let is_blank = matches!(self.peek(), None | Some(b'\n'));
        let indent = Span::new(start, self.at).of(self.text);
        let optional = usize::from(self.prefix.quotes > 0 && indent.starts_with(' '));
        let columns = columns_of(indent) - optional;
        (is_blank || columns >= self.prefix.column).then_some(())
    }

    /// Passes spaces and tabs.
    pub(super) fn blanks(&mut self) -> bool {
        !self
            .eat_while(|byte| matches!(byte, b' ' | b'\t'))
            .is_empty()
    }

    /// Passes white space, line breaks included; says whether there was any.
    pub(super) fn space(&mut self) -> Option<bool> {
        let start = self.at;
        loop {
            self.eat_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\x0c'));
            if self.peek() != Some(b'\n') {
                return Some(self.at > start);
            }
            self.line_break()?;
        }
    }

    /// Passes all bytes up to the first that is good, over lines; `None` where there is none.
    pub(super) fn find(&mut self, is_good: impl Fn(u8) -> bool) -> Option<u8> {
        loop {
            self.eat_while(|byte| byte != b'\n' && !is_good(byte));
            match self.peek()? {
                b'\n' if !is_good(b'\n') => self.line_break()?,
                byte => return Some(byte),
            }
        }
    }

    /// Passes everything up to and with a delimiter, over lines.
    pub(super) fn through(&mut self, delimiter: &str) -> Option<()> {
        let first = delimiter.bytes().next()?;
        loop {
            self.find(|byte| byte == first)?;
            if self.rest().starts_with(delimiter) {
                self.skip(delimiter.len());
                return Some(());
            }
            self.skip(1);
        }
    }

    /// Whether nothing but white space follows on the line.
    pub(super) fn is_at_line_end(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\t']);
        rest.is_empty() || rest == "\r" || rest.starts_with('\n') || rest.starts_with("\r\n")
    }
}

/// How many columns white space takes at the start of a line; a tab goes to the next multiple of
/// four.
pub(super) fn columns_of(white: &str) -> usize {
    white.bytes().fold(0, column_after)
}

/// The column after a byte of white space.
pub(super) fn column_after(column: usize, byte: u8) -> usize {
    if byte == b'\t' {
        column + 4 - column % 4
    } else {
        column + 1
    }
}

/// How much may be read in vain before a text is taken for plain: constructs that are never closed
/// would otherwise be read to the end of the text from each of their starts. Counted in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fuel(usize);

impl Fuel {
    /// The fuel for a text: enough for every article, linear in its length.
    pub(crate) fn for_text(text: &str) -> Self {
        Self(64 * 1024 + 4 * text.len())
    }

    /// Takes off what was read in vain.
    pub(super) fn spend(&mut self, bytes: usize) {
        self.0 = self.0.saturating_sub(bytes);
    }

    /// Reads a construct. What is read in vain is taken off; without fuel nothing is read.
    pub(crate) fn attempt<'t, T>(
        &mut self,
        mut cursor: Cursor<'t>,
        read: impl FnOnce(&mut Cursor<'t>) -> Option<T>,
    ) -> Option<T> {
        if self.0 == 0 {
            return None;
        }
        let start = cursor.at();
        let found = read(&mut cursor);
        if found.is_none() {
            self.spend(cursor.at() - start + 1);
        }
        found
    }
}

//! Scalars: plain, quoted, and blocks of text.

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Slot, Span};

use super::{Done, Reader, lines, text};
use crate::{
    scalar::is_typed,
    tree::{Seat, Value},
};

impl<'t> Reader<'_, 't> {
    /// A scalar without quotes, with the deeper lines below it.
    pub(super) fn plain(&mut self, seat: &Seat, start: usize, least: usize) -> Done {
        let source = self.grower.text;
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        let (mut part, mut is_open) = text::plain(Span::new(start, line.end).of(source));
        let mut folded = text::Folded::new(part);
        let mut end = start + part.len();
        self.line += 1;
        let mut ahead = self.line;
        while let Some(line) = self
            .lines
            .get(ahead)
            .copied()
            .filter(|line| is_open && !line.is_marker)
        {
            ahead += 1;
            if line.is_blank {
                folded.blank();
                continue;
            }
            if line.is_comment || line.indent < least {
                break;
            }
            let said = line.text_from(source);
            if text::key(said).is_some() {
                return Err(self.wrong(line.content(), "a key cannot stand below a value"));
            }
            (part, is_open) = text::plain(said);
            folded.line(part);
            end = line.content() + part.len();
            self.line = ahead;
        }
        self.end = end;
        let first = Span::new(start, end).of(source);
        if let Some(at) = text::nested_key(first) {
            return Err(self.wrong(start + at, "a text with `: ` in it needs quotes"));
        }
        let text = folded.finish();
        let value = match &*text {
            "" | "~" | "null" | "Null" | "NULL" => Value::Null,
            typed if is_typed(typed) => Value::Other,
            _ => Value::Text(text, Slot::YamlPlain),
        };
        self.grower.take(seat, Span::new(start, end), value);
        Ok(())
    }

    /// A quoted scalar: its text, and where it ends.
    pub(super) fn quoted(&self, start: usize) -> Result<(Cow<'t, str>, Slot, usize), Diagnostic> {
        let rest = self.from(start);
        let Some(length) = text::quoted_length(rest) else {
            return Err(self.wrong(start, "a quote is not closed"));
        };
        let inner = rest.get(1..length - 1).unwrap_or_default();
        let has_marker = |line: &str| lines::is_marker(line);
        if inner.split(['\n', '\r']).skip(1).any(has_marker) {
            return Err(self.wrong(start, "a quote is not closed"));
        }
        let slot = if rest.starts_with('"') {
            Slot::YamlDouble
        } else {
            Slot::YamlSingle
        };
        match text::unquoted(inner, slot) {
            Ok(text) => Ok((text, slot, start + length)),
            Err(at) => Err(self.wrong(start + 1 + at, "this is no escape of YAML")),
        }
    }

    /// A scalar of `|` or `>`: a block of lines.
    pub(super) fn block_scalar(&mut self, seat: &Seat, start: usize, least: usize) -> Done {
        let source = self.grower.text;
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        let header = Span::new(start, line.end).of(source);
        let Some(header) = text::header(header) else {
            return Err(self.wrong(start, "this is no header of a block of text"));
        };
        self.line += 1;
        let first = self
            .lines
            .iter()
            .skip(self.line)
            .find(|line| !line.is_blank);
        let indent = match header.indent {
            Some(digit) => least.max(1) - 1 + digit,
            None => first.map_or(0, |line| line.indent).max(least),
        };
        let mut body = Vec::new();
        let (mut end, mut ahead) = (start + header.length, self.line);
        while let Some(line) = self.lines.get(ahead).copied() {
            let is_in =
                line.is_blank || (line.indent >= indent && !(indent == 0 && line.is_marker));
            if !is_in {
                break;
            }
            ahead += 1;
            body.push(line.past(source, indent));
            if !line.is_blank {
                (end, self.line) = (line.end, ahead);
            }
        }
        let text = text::block(&body, header.is_folded);
        self.end = end;
        self.grower.take(
            seat,
            Span::new(start, end),
            Value::Text(Cow::Owned(text), Slot::YamlBlock),
        );
        Ok(())
    }
}

//! Collections between brackets.

use hexapla_core::{Diagnostic, Slot, Span};

use super::{Reader, text};
use crate::{
    scalar::is_typed,
    tree::{DEEPEST, Grower, Layout, Seat, Seen, Value},
};

impl Reader<'_, '_> {
    /// A value inside brackets, or brackets themselves; gives its end.
    pub(super) fn flow(
        &mut self,
        seat: &Seat,
        start: usize,
        depth: usize,
    ) -> Result<usize, Diagnostic> {
        if depth >= DEEPEST {
            return Err(self.wrong(start, "brackets are nested too deep"));
        }
        match self.from(start).as_bytes().first() {
            Some(b'{') => self.flow_mapping(seat, start, depth),
            Some(b'[') => self.flow_list(seat, start, depth),
            Some(b'"' | b'\'') => {
                let (text, slot, end) = self.quoted(start)?;
                self.grower
                    .take(seat, Span::new(start, end), Value::Text(text, slot));
                Ok(end)
            }
            Some(_) | None => self.flow_plain(seat, start),
        }
    }

    fn flow_mapping(
        &mut self,
        seat: &Seat,
        start: usize,
        depth: usize,
    ) -> Result<usize, Diagnostic> {
        let node = self
            .grower
            .take(seat, Span::at(start), Value::Mapping(Layout::Flow));
        let mut seen = Seen::new();
        let mut at = self.flow_blank(start + 1);
        while !self.from(at).starts_with('}') {
            let (key, end) = self.flow_key(at)?;
            let place = Span::new(at, end);
            let colon = self.flow_blank(end);
            let inner = self.grower.key(seat, node, (key, place), &mut seen);
            at = if self.from(colon).starts_with(':') {
                let value = self.flow_blank(colon + 1);
                if self.from(value).starts_with([',', '}']) {
                    self.grower.take(&inner, Span::at(colon + 1), Value::Null);
                    value
                } else {
                    self.flow(&inner, value, depth + 1)?
                }
            } else {
                self.grower.take(&inner, Span::at(end), Value::Null);
                end
            };
            at = self.flow_part(at, '}')?;
        }
        self.grower.close(node, at + 1);
        Ok(at + 1)
    }

    fn flow_list(&mut self, seat: &Seat, start: usize, depth: usize) -> Result<usize, Diagnostic> {
        let node = self
            .grower
            .take(seat, Span::at(start), Value::List(Layout::Flow));
        let mut at = self.flow_blank(start + 1);
        let mut index = 0;
        while !self.from(at).starts_with(']') {
            let inner = Grower::item(seat, node, index, at);
            at = self.flow(&inner, at, depth + 1)?;
            at = self.flow_part(at, ']')?;
            index += 1;
        }
        self.grower.close(node, at + 1);
        Ok(at + 1)
    }

    /// What stands between two values: a comma, unless the bracket closes. Gives what follows.
    fn flow_part(&self, end: usize, close: char) -> Result<usize, Diagnostic> {
        let at = self.flow_blank(end);
        let rest = self.from(at);
        if rest.starts_with(',') {
            return Ok(self.flow_blank(at + 1));
        }
        if rest.starts_with(close) {
            return Ok(at);
        }
        Err(self.wrong(at, "a comma or a closing bracket should stand here"))
    }

    fn flow_key(&self, at: usize) -> Result<(String, usize), Diagnostic> {
        if self.from(at).starts_with(['"', '\'']) {
            let (text, _, end) = self.quoted(at)?;
            return Ok((text.into_owned(), end));
        }
        let end = at + self.flow_word(at)?;
        Ok((Span::new(at, end).of(self.grower.text).to_owned(), end))
    }

    fn flow_plain(&mut self, seat: &Seat, start: usize) -> Result<usize, Diagnostic> {
        let end = start + self.flow_word(start)?;
        let span = Span::new(start, end);
        let word = span.of(self.grower.text);
        if word.starts_with('*') {
            self.grower.take_alias(seat, span);
            return Ok(end);
        }
        let value = match word {
            "~" | "null" | "Null" | "NULL" => Value::Null,
            word if is_typed(word) => Value::Other,
            word => Value::Text(word.into(), Slot::YamlFlow),
        };
        self.grower.take(seat, span, value);
        Ok(end)
    }

    /// How many bytes a plain word inside brackets has.
    fn flow_word(&self, start: usize) -> Result<usize, Diagnostic> {
        let rest = self.from(start);
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let line = text::plain(line).0;
        let cut = line.find([',', '[', ']', '{', '}']).unwrap_or(line.len());
        let word = line.get(..cut).unwrap_or_default();
        let word = text::nested_key(word)
            .and_then(|at| word.get(..at))
            .unwrap_or(word);
        let word = word.trim_end_matches([' ', '\t']);
        if word.is_empty() || word.starts_with(['"', '\'', '#', '&', '!', '|', '>', '%', '@', '`'])
        {
            return Err(self.wrong(
                start,
                "a value that begins so cannot be read inside brackets",
            ));
        }
        Ok(word.len())
    }

    /// Skips white space, line ends and comments.
    fn flow_blank(&self, at: usize) -> usize {
        let mut at = at;
        loop {
            let rest = self.from(at);
            let bare = rest.trim_start_matches([' ', '\t', '\n', '\r']);
            let start = at + (rest.len() - bare.len());
            if !bare.starts_with('#') || start == at {
                return start;
            }
            at = start + bare.find(['\n', '\r']).unwrap_or(bare.len());
        }
    }
}

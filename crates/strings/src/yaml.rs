//! YAML: block and flow collections, all kinds of scalars, with the place of every value.
//!
//! What strings files do not need is not read but said: several documents, directives, complex keys,
//! plain scalars over several lines inside brackets. What has a tag, and a scalar with an anchor, is
//! left alone, since other values hang on it.

mod flow;
mod lines;
mod properties;
mod scalars;
mod text;

use hexapla_core::{Diagnostic, Span};

use crate::tree::{DEEPEST, Grower, Layout, Seat, Seen, Value};
use lines::Line;

/// Reads a whole file; one without a value has no root.
///
/// # Errors
/// Where it is no YAML, or none that is read here.
pub(crate) fn read(grower: &mut Grower<'_>) -> Result<(), Diagnostic> {
    let lines = lines::split(grower.text)?;
    let mut reader = Reader {
        grower,
        lines,
        line: 0,
        end: 0,
    };
    reader.open()?;
    if let Some(first) = reader.next() {
        let seat = Grower::root(first.content());
        reader.block(&seat, first, 0)?;
    }
    match reader.next() {
        None if reader.is_at_end() => Ok(()),
        None => Err(reader.wrong_line("a second document begins here; only one is read")),
        Some(line) => Err(reader.wrong(line.content(), "this line is indented unlike those above")),
    }
}

/// The result of reading some part.
type Done = Result<(), Diagnostic>;

struct Reader<'g, 't> {
    grower: &'g mut Grower<'t>,
    lines: Vec<Line>,
    /// The line that is read next.
    line: usize,
    /// The end of the last value.
    end: usize,
}

/// What the values of a collection need to know of it.
#[derive(Clone, Copy)]
struct Room {
    /// How far a value on a line of its own is indented, at least.
    least: usize,
    /// Whether a list may stand one column less deep: below a key.
    is_below_key: bool,
    depth: usize,
}

impl<'t> Reader<'_, 't> {
    fn from(&self, at: usize) -> &'t str {
        self.grower.text.get(at..).unwrap_or_default()
    }

    fn wrong(&self, at: usize, reason: &str) -> Diagnostic {
        let length = self.from(at).chars().next().map_or(0, char::len_utf8);
        Grower::broken(Span::new(at, at + length), reason)
    }

    fn wrong_line(&self, reason: &str) -> Diagnostic {
        let at = self
            .lines
            .get(self.line)
            .map_or(self.grower.text.len(), |line| line.start);
        self.wrong(at, reason)
    }

    /// Passes the marker `---` that may open the file.
    fn open(&mut self) -> Done {
        let text = self.grower.text;
        while let Some(line) = self.lines.get(self.line) {
            let said = line.text(text);
            if said.starts_with('%') {
                return Err(self.wrong(line.start, "directives are not read"));
            }
            if let Some(after) = said.strip_prefix("---") {
                let bare = after.trim();
                if !bare.is_empty() && !bare.starts_with('#') {
                    return Err(self.wrong(line.start, "the line `---` must hold nothing else"));
                }
                self.line += 1;
                return Ok(());
            }
            if !line.is_bare() {
                return Ok(());
            }
            self.line += 1;
        }
        Ok(())
    }

    /// The next line with content, unless a document ends before it.
    fn next(&mut self) -> Option<Line> {
        while self.lines.get(self.line).is_some_and(Line::is_bare) {
            self.line += 1;
        }
        let line = self.lines.get(self.line).copied()?;
        (!line.is_marker).then_some(line)
    }

    /// Whether nothing follows but the marker that ends a document.
    fn is_at_end(&self) -> bool {
        let text = self.grower.text;
        let mut rest = self
            .lines
            .iter()
            .skip(self.line)
            .filter(|line| !line.is_bare());
        rest.all(|line| line.text(text).trim_end() == "...")
    }

    /// A value that begins on a line of its own.
    fn block(&mut self, seat: &Seat, line: Line, depth: usize) -> Done {
        if depth >= DEEPEST {
            return Err(self.wrong(line.content(), "values are nested too deep"));
        }
        self.block_at(seat, line.content(), line.indent, depth)
    }

    /// The same, for one that begins at `at` in column `indent` of the present line.
    fn block_at(&mut self, seat: &Seat, at: usize, indent: usize, depth: usize) -> Done {
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        if line.has_tab {
            return Err(self.wrong(line.content(), "a tab cannot indent"));
        }
        let said = Span::new(at, line.end).of(self.grower.text);
        if is_dash(said) {
            return self.list(seat, at, indent, depth);
        }
        if text::key(said).is_some() {
            return self.mapping(seat, at, indent, depth);
        }
        // A scalar: its further lines may begin where it does.
        let room = Room {
            least: indent,
            is_below_key: false,
            depth,
        };
        self.value(seat, at, room)
    }

    fn mapping(&mut self, seat: &Seat, first: usize, indent: usize, depth: usize) -> Done {
        let value = Value::Mapping(Layout::Block(indent));
        let node = self.grower.take(seat, Span::at(first), value);
        let mut seen = Seen::new();
        let mut at = first;
        loop {
            let line = self.lines.get(self.line).copied().unwrap_or_default();
            let said = Span::new(at, line.end).of(self.grower.text);
            let Some(key) = text::key(said) else {
                return Err(self.wrong(at, "a key and `:` should stand here"));
            };
            let place = Span::new(at, at + key.length);
            let inner = self.grower.key(seat, node, (key.text, place), &mut seen);
            let room = Room {
                least: indent + 1,
                is_below_key: true,
                depth: depth + 1,
            };
            self.end = at + key.value;
            self.value(&inner, at + key.value, room)?;
            match self.next() {
                Some(line) if line.indent == indent => {
                    if line.has_tab {
                        return Err(self.wrong(line.content(), "a tab cannot indent"));
                    }
                    at = line.content();
                }
                Some(line) if line.indent > indent => {
                    return Err(
                        self.wrong(line.content(), "this line is indented unlike those above")
                    );
                }
                Some(_) | None => break,
            }
        }
        self.grower.close(node, self.end);
        Ok(())
    }

    fn list(&mut self, seat: &Seat, first: usize, indent: usize, depth: usize) -> Done {
        let value = Value::List(Layout::Block(indent));
        let node = self.grower.take(seat, Span::at(first), value);
        let mut at = first;
        let mut index = 0;
        loop {
            let inner = Grower::item(seat, node, index, at);
            self.end = at + 1;
            self.item(&inner, at + 1, indent, depth + 1)?;
            index += 1;
            match self.next() {
                Some(line)
                    if line.indent == indent && is_dash(line.text_from(self.grower.text)) =>
                {
                    at = line.content();
                }
                Some(line) if line.indent > indent => {
                    return Err(
                        self.wrong(line.content(), "this line is indented unlike those above")
                    );
                }
                Some(_) | None => break,
            }
        }
        self.grower.close(node, self.end);
        Ok(())
    }

    /// What stands behind a dash: a collection may begin on its line.
    fn item(&mut self, seat: &Seat, at: usize, indent: usize, depth: usize) -> Done {
        if depth >= DEEPEST {
            return Err(self.wrong(at, "values are nested too deep"));
        }
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        let rest = Span::new(at, line.end).of(self.grower.text);
        let bare = rest.trim_start_matches(' ');
        let is_collection = is_dash(bare) || text::key(bare).is_some();
        if is_collection {
            let start = at + (rest.len() - bare.len());
            return self.block_at(seat, start, start - line.start, depth);
        }
        let room = Room {
            least: indent + 1,
            is_below_key: false,
            depth,
        };
        self.value(seat, at, room)
    }

    /// The value that begins at `at` or, where nothing stands there, on lines below.
    fn value(&mut self, seat: &Seat, at: usize, room: Room) -> Done {
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        let rest = Span::new(at, line.end).of(self.grower.text);
        let bare = rest.trim_start_matches([' ', '\t']);
        let start = at + (rest.len() - bare.len());
        let is_comment = bare.starts_with('#') && (start > at || at == line.content());
        if bare.is_empty() || is_comment {
            self.line += 1;
            return self.value_below(seat, at, room);
        }
        match bare.as_bytes().first() {
            Some(b'&') => self.anchored(seat, start, room),
            Some(b'!') => self.tagged(seat, start, room),
            Some(b'*') => {
                let length = bare.find([' ', '\t']).unwrap_or(bare.len());
                self.grower
                    .take_alias(seat, Span::new(start, start + length));
                self.finish(start + length)
            }
            Some(b'|' | b'>') => self.block_scalar(seat, start, room.least),
            Some(b'"' | b'\'') => {
                let (text, slot, end) = self.quoted(start)?;
                self.grower
                    .take(seat, Span::new(start, end), Value::Text(text, slot));
                self.finish(end)
            }
            Some(b'{' | b'[') => {
                let end = self.flow(seat, start, room.depth)?;
                self.finish(end)
            }
            Some(b'@' | b'`' | b'%' | b']' | b'}' | b',') => {
                Err(self.wrong(start, "a value that begins so needs quotes"))
            }
            Some(b'-' | b'?') if bare.len() == 1 || bare.as_bytes().get(1) == Some(&b' ') => {
                Err(self.wrong(start, "this cannot stand here"))
            }
            Some(_) | None => self.plain(seat, start, room.least),
        }
    }

    fn value_below(&mut self, seat: &Seat, at: usize, room: Room) -> Done {
        match self.next() {
            Some(line) if line.indent >= room.least => self.block(seat, line, room.depth),
            Some(line)
                if room.is_below_key
                    && line.indent + 1 == room.least
                    && is_dash(line.text_from(self.grower.text)) =>
            {
                self.block(seat, line, room.depth)
            }
            Some(_) | None => {
                self.grower.take(seat, Span::at(at), Value::Null);
                Ok(())
            }
        }
    }

    /// Ends a value at `end`: nothing but a comment may follow on its line.
    fn finish(&mut self, end: usize) -> Done {
        self.end = end;
        while self.lines.get(self.line).is_some_and(|line| line.end < end) {
            self.line += 1;
        }
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        let rest = Span::new(end, line.end).of(self.grower.text);
        let bare = rest.trim_start();
        let is_comment = bare.starts_with('#') && bare.len() < rest.len();
        if !bare.is_empty() && !is_comment {
            return Err(self.wrong(
                end + (rest.len() - bare.len()),
                "something follows the value",
            ));
        }
        self.line += 1;
        Ok(())
    }
}

/// Whether a line is an item of a list.
fn is_dash(line: &str) -> bool {
    line.strip_prefix('-')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

#[cfg(test)]
mod tests;

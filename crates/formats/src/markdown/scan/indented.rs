//! What Python-Markdown tells by indentation: admonitions, collapsible ones, content tabs.
//!
//! The first line is an island; what stands four columns deeper below it is Markdown of its own, so
//! its indentation is taken away before the parser sees it, level by level.

mod cursor;
pub(super) mod marker;

use hexapla_core::{Escape, Slot, Span, UnitKind};

use self::cursor::Cursor;
use super::{Island, Part, Scan, blocks::Blocks, lines, lines::Line, merge, templates};
use crate::{markdown::mask, options::Options};

/// How many columns deeper the content stands.
const STEP: usize = 4;

/// Finds what the text of a page has besides Markdown.
pub(super) fn scan(text: &str, options: &Options) -> Scan {
    let lines = lines::prose(text);
    let masks = merge::outside(mask::find(text, options.dialect), &merge::code(&lines));
    let mut walk = Walk::new(text, options);
    for line in &lines {
        walk.take(line);
    }
    let mut scan = walk.scan;
    let tags = templates::tag_lines(text, &lines, &masks, options);
    scan.islands.extend(tags);
    scan.masks = masks;
    merge::finish(scan)
}

/// A construct whose content is open.
#[derive(Clone, Copy, Debug)]
struct Frame {
    /// Quote markers before its first line, those of its parents aside.
    quotes: usize,
    /// Columns of white space before its first line, those of its parents aside.
    indent: usize,
    /// Whether a list, a footnote or the like is open in it, so that its content stands deeper.
    has_list: bool,
}

struct Walk<'t> {
    text: &'t str,
    blocks: Blocks<'t>,
    scan: Scan,
    frames: Vec<Frame>,
    /// The same as [`Frame::has_list`] outside all frames.
    has_list: bool,
    /// Whether the line before is text of a block that goes on.
    after_text: bool,
    /// Where the last island ends.
    done: usize,
}

impl<'t> Walk<'t> {
    fn new(text: &'t str, options: &Options) -> Self {
        Self {
            text,
            blocks: Blocks::new(text, options.dialect),
            scan: Scan::default(),
            frames: Vec::new(),
            has_list: false,
            after_text: false,
            done: 0,
        }
    }

    fn take(&mut self, line: &Line) {
        if line.span.start < self.done {
            return;
        }
        let (depth, cursor) = self.enter(line);
        if line.is_blank() {
            self.after_text = false;
            return;
        }
        if depth < self.frames.len() {
            self.frames.truncate(depth);
            if self.after_text && !line.is_code {
                self.scan.breaks.push(line.span.start);
            }
        }
        let was_text = std::mem::replace(&mut self.after_text, true);
        if line.is_code {
            return;
        }
        let (inside, quotes) = cursor.past_all_quotes(self.text, line.content.start);
        let indent = inside.indent();
        if indent < STEP || *self.list() {
            if let Some(frame) = self.open(line, quotes, indent) {
                self.frames.push(frame);
                self.after_text = false;
                return;
            }
            if let Some(island) = self.blocks.island(line) {
                self.done = island.span.end;
                self.scan.islands.push(island);
                self.after_text = false;
                return;
            }
        }
        self.note_list(line, indent, was_text);
    }

    /// Takes the indentation of the open frames off a line: how many of them it belongs to, and where
    /// it goes on behind them. A blank line belongs to all of them.
    fn enter(&mut self, line: &Line) -> (usize, Cursor) {
        let mut cursor = Cursor::at(self.text, line.span.start);
        let mut dedents: Vec<Span> = Vec::new();
        let mut depth = 0;
        for frame in &self.frames {
            let Some(inside) = cursor.past_quotes(self.text, frame.quotes) else {
                break;
            };
            if inside.indent() < frame.indent + STEP && !line.is_blank() {
                break;
            }
            let after = inside.past_columns(self.text, STEP);
            let dedent = Span::new(inside.offset(), after.offset());
            if dedent.is_empty() {
                break;
            }
            match dedents.last_mut() {
                Some(last) if last.end == dedent.start => last.end = dedent.end,
                Some(_) | None => dedents.push(dedent),
            }
            cursor = after;
            depth += 1;
        }
        self.scan.dedents.extend(dedents);
        (depth, cursor)
    }

    /// The frame that a line opens.
    fn open(&mut self, line: &Line, quotes: usize, indent: usize) -> Option<Frame> {
        let content = line.content.of(self.text);
        let marker = marker::read(content)?;
        let title = marker.title.map(|title| Part {
            span: title.shifted(line.content.start),
            kind: UnitKind::Caption,
            slot: Slot::Argument('"', Escape::None),
        });
        self.scan.islands.push(Island {
            span: line.content,
            parts: title.into_iter().collect(),
        });
        Some(Frame {
            quotes,
            indent,
            has_list: false,
        })
    }

    /// Whether a list is open in the innermost frame.
    fn list(&mut self) -> &mut bool {
        match self.frames.last_mut() {
            Some(frame) => &mut frame.has_list,
            None => &mut self.has_list,
        }
    }

    /// Notes whether deeper lines belong to a list: a marker opens one, and a line without
    /// indentation after a blank one ends it.
    fn note_list(&mut self, line: &Line, indent: usize, was_text: bool) {
        let content = line.content.of(self.text);
        let has_list = self.list();
        if marker::opens_list(content) && (indent < STEP || *has_list) {
            *has_list = true;
        } else if indent == 0 && !was_text {
            *has_list = false;
        }
    }
}

#[cfg(test)]
mod tests;

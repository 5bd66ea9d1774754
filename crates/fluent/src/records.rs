//! The record scanner: document catalogs and templates as blocks that tile the file.
//!
//! One pass over lines, without a tree: every block is a span of the file, and a record's parts are
//! slices of it. Concatenating the spans gives back the file, so whoever writes can splice.
//!
//! Reading is lenient, because people type into these files. What the tool writes is read as any
//! Fluent parser reads it; beyond that
//! - a value runs to a blank line, a comment line or a known `id =`;
//! - until then any line continues it, be it not indented, indented by a tab, or led by `[`, `*`, `.`
//!   or `}`;
//! - `#tag` is a comment only where no value is open, unless it spells one of [`KEYS`] with a colon.

mod comment;
mod line;

use hexapla_core::{Span, UnitId};

pub use comment::{Comment, CommentLine, CommentLines, KEYS, comment_lines};
use line::{Line, is_blank, is_comment, message_start};

/// A part of the file. Blocks follow each other without gap or overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'t> {
    /// Whole lines, the last line break included.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind<'t>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind<'t> {
    /// One line `### key: value`.
    Header {
        /// Before the colon.
        key: &'t str,
        /// After the colon, trimmed.
        value: &'t str,
    },
    /// Comments that belong to no record: one line of `##` or `###`, or a run of `#` lines.
    Comment,
    /// A run of blank lines, or the byte order mark.
    Blank,
    /// A message with the `#` lines right above it.
    Record(Record<'t>),
    /// Lines that are none of these, with the `#` lines right above them.
    Junk,
}

/// A message with its comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'t> {
    /// What stands before `=`; a Fluent identifier, with `-` before it for a term.
    pub id: &'t str,
    /// The comment lines, last line break included; empty, at the message's line, without any.
    pub comments: Span,
    /// From the id to the last byte of the value, line break excluded.
    pub message: Span,
    /// What stands after `=`, for [`crate::value::decode`].
    pub value: Span,
}

/// The blocks of a file; an iterator.
#[derive(Clone)]
pub struct Blocks<'t, 'k> {
    text: &'t str,
    at: usize,
    is_known: &'k dyn Fn(&str) -> bool,
}

/// Scans a catalog or template.
///
/// `is_known` says which ids the document has. An unindented `id =` ends an open value when its id is
/// known or [looks coined](UnitId::looks_coined); where no value is open, every `id =` begins a record.
#[must_use]
pub fn scan<'t, 'k>(text: &'t str, is_known: &'k dyn Fn(&str) -> bool) -> Blocks<'t, 'k> {
    Blocks {
        text,
        at: 0,
        is_known,
    }
}

impl<'t> Iterator for Blocks<'t, '_> {
    type Item = Block<'t>;

    fn next(&mut self) -> Option<Block<'t>> {
        let start = self.at;
        let (end, kind) = if start == 0 && self.text.starts_with('\u{FEFF}') {
            ('\u{FEFF}'.len_utf8(), BlockKind::Blank)
        } else {
            self.block(self.line(start)?)
        };
        self.at = end;
        let span = Span::new(start, end);
        Some(Block { span, kind })
    }
}

impl<'t> Blocks<'t, '_> {
    /// The block that begins at a line, and where it ends.
    fn block(&self, first: Line<'t>) -> (usize, BlockKind<'t>) {
        if is_blank(first.text) {
            let end = self.run(first, is_blank);
            return (end, BlockKind::Blank);
        }
        if first.text.starts_with("##") {
            return (first.next, section(first.text));
        }
        let below = self.run(first, is_plain_comment);
        let Some(line) = self.line(below).filter(|line| !ends_comments(line.text)) else {
            return (below, BlockKind::Comment);
        };
        let comments = Span::new(first.start, below);
        match self.record(line, comments) {
            Some((end, record)) => (end, BlockKind::Record(record)),
            None => (self.continued(line).next, BlockKind::Junk),
        }
    }

    fn record(&self, line: Line<'t>, comments: Span) -> Option<(usize, Record<'t>)> {
        let (id, after) = message_start(line)?;
        // A stray indented line is text, unless it can only be a record that was pushed in.
        if id.start > 0 && !self.knows(id.of(line.text)) {
            return None;
        }
        let last = self.continued(line);
        let start = line.start + id.start;
        let record = Record {
            id: id.of(line.text),
            comments,
            message: Span::new(start, last.end()),
            value: Span::new(line.start + after, last.end()),
        };
        Some((last.next, record))
    }

    /// The last line of a value or of junk that begins at `line`.
    fn continued(&self, line: Line<'t>) -> Line<'t> {
        let mut last = line;
        while let Some(line) = self.line(last.next) {
            if is_blank(line.text) || is_comment(line.text) || self.is_known_start(line) {
                break;
            }
            last = line;
        }
        last
    }

    fn is_known_start(&self, line: Line<'t>) -> bool {
        message_start(line).is_some_and(|(id, _)| id.start == 0 && self.knows(id.of(line.text)))
    }

    fn knows(&self, id: &str) -> bool {
        UnitId::looks_coined(id) || (self.is_known)(id)
    }

    /// Where the run of lines that hold to `holds` ends; it begins at `first`, or there is none.
    fn run(&self, first: Line<'t>, holds: fn(&str) -> bool) -> usize {
        let mut line = first;
        while holds(line.text) {
            let next = line.next;
            match self.line(next) {
                Some(below) => line = below,
                None => return next,
            }
        }
        line.start
    }

    fn line(&self, start: usize) -> Option<Line<'t>> {
        Line::at(self.text, start)
    }
}

fn is_plain_comment(line: &str) -> bool {
    line.starts_with('#') && !line.starts_with("##")
}

/// Whether the line below comments leaves them without a record.
fn ends_comments(line: &str) -> bool {
    is_blank(line) || line.starts_with('#')
}

/// A line of `##` or more: a header, or a comment.
fn section(line: &str) -> BlockKind<'_> {
    let header = line
        .strip_prefix("###")
        .and_then(|rest| rest.split_once(':'))
        .map(|(key, value)| (key.trim_ascii(), value.trim_ascii()))
        .filter(|(key, _)| is_header_key(key));
    match header {
        Some((key, value)) => BlockKind::Header { key, value },
        None => BlockKind::Comment,
    }
}

fn is_header_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

#[cfg(test)]
mod tests;

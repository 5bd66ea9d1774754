//! The lines of a YAML file, and what can be said of each by itself.

use hexapla_core::{Diagnostic, Span};

use crate::{scalar::must_be_escaped, tree::Grower};

/// One line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line {
    /// Its first byte.
    pub(super) start: usize,
    /// The byte after its text, line end excluded.
    pub(super) end: usize,
    /// How many spaces it begins with.
    pub(super) indent: usize,
    /// Whether it holds nothing but white space.
    pub(super) is_blank: bool,
    /// Whether it holds nothing but a comment.
    pub(super) is_comment: bool,
    /// Whether it parts documents: `---` or `...`.
    pub(super) is_marker: bool,
    /// Whether a tab stands before its content.
    pub(super) has_tab: bool,
}

impl Line {
    /// Whether it holds no content.
    pub(super) fn is_bare(&self) -> bool {
        self.is_blank || self.is_comment
    }

    /// Its first byte that is no space.
    pub(super) fn content(&self) -> usize {
        self.start + self.indent
    }

    pub(super) fn text(self, source: &str) -> &str {
        Span::new(self.start, self.end).of(source)
    }

    /// Its text without the spaces before it.
    pub(super) fn text_from(self, source: &str) -> &str {
        Span::new(self.content(), self.end).of(source)
    }

    /// Its text behind so many columns; empty where it is shorter.
    pub(super) fn past(self, source: &str, columns: usize) -> &str {
        self.text(source)
            .get(columns.min(self.indent)..)
            .filter(|_| self.indent >= columns)
            .unwrap_or_default()
    }
}

/// Whether a line parts documents.
pub(super) fn is_marker(line: &str) -> bool {
    let rest = line.strip_prefix("---").or(line.strip_prefix("..."));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// The lines of a file, after its byte order mark.
///
/// # Errors
/// Where a character stands that no YAML file may hold.
pub(super) fn split(source: &str) -> Result<Vec<Line>, Diagnostic> {
    let mut start = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut lines = Vec::new();
    while let Some(rest) = source.get(start..).filter(|rest| !rest.is_empty()) {
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let text = rest.get(..length).unwrap_or_default();
        let forbidden = |c: char| c != '\t' && must_be_escaped(c);
        if let Some((at, c)) = text.char_indices().find(|(_, c)| forbidden(*c)) {
            let place = Span::new(start + at, start + at + c.len_utf8());
            return Err(Grower::broken(
                place,
                "this character must be written as an escape",
            ));
        }
        let bare = text.trim_start_matches(' ');
        let content = bare.trim_start_matches('\t');
        lines.push(Line {
            start,
            end: start + length,
            indent: text.len() - bare.len(),
            is_blank: text.trim().is_empty(),
            is_comment: text.trim_start().starts_with('#'),
            is_marker: is_marker(text),
            has_tab: content.len() < bare.len(),
        });
        let line_end = if rest
            .get(length..)
            .is_some_and(|end| end.starts_with("\r\n"))
        {
            2
        } else {
            1
        };
        start += length + line_end;
    }
    Ok(lines)
}

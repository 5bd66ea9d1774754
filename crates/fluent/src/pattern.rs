//! Patterns: what stands after `id =`, and its text without the indentation of the file.

use std::borrow::Cow;

use hexapla_core::{Origin, Piece, Span};

mod layout;
mod tags;
mod tree;

pub use layout::{canonical_pattern, indent_pattern, indent_pattern_by};
pub use tree::pattern_tree;

/// The value of a message, a Fluent term or an attribute, as it stands in a file.
///
/// Its text is the pattern's source with the indentation that all its lines share taken away, and
/// `\n` between lines. Lines inside placeables count among its lines: a select is shown as its author
/// laid it out, and shifting the whole of it changes nothing of what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern<'t> {
    /// From the first to the last byte of the pattern in the file.
    pub span: Span,
    /// The blanks between the `=` and the pattern.
    pub lead: Span,
    /// The pattern's text; borrowed where it stands in the file as it is.
    pub text: Cow<'t, str>,
    dedent: usize,
}

impl<'t> Pattern<'t> {
    /// Everything behind the `=`: what [`indent_pattern`] replaces.
    #[must_use]
    pub fn extent(&self) -> Span {
        self.lead.cover(self.span)
    }

    /// The runs of `file` that the text is made of. They tile [`Pattern::span`] and the text.
    #[must_use]
    pub fn pieces(&self, file: &str) -> Vec<Piece> {
        cut(file, self.span, self.dedent)
    }

    /// Reads the pattern in `region` of a file, from behind the `=` to where the next thing begins.
    pub(crate) fn read(file: &'t str, region: Span) -> Self {
        let text = region.of(file);
        let kept = text.trim_end_matches([' ', '\n', '\r']).len();
        let line = skip_blank_lines(text);
        let first = Span::new(line, text.len()).of(text);
        let indent = first.bytes().take_while(|byte| *byte == b' ').count();
        let body = Span::new(line, kept.max(line)).of(text);
        let dedent = common_indent(body, if line == 0 { Line::Inline } else { Line::Own });
        let start = region.start
            + line
            + if line == 0 {
                indent
            } else {
                indent.min(dedent)
            };
        let span = Span::new(start, region.start + kept);
        Self {
            span,
            lead: Span::new(region.start, start),
            text: plain(file, span, dedent),
            dedent,
        }
    }
}

/// Where the first line of a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    /// On a line of its own, whose indentation counts.
    Own,
    /// Behind the `=`.
    Inline,
}

/// The offset of the first line that is not blank: 0 when the first one is not.
fn skip_blank_lines(text: &str) -> usize {
    let mut line = 0;
    for end in memchr::memchr_iter(b'\n', text.as_bytes()) {
        if !is_blank(Span::new(line, end).of(text)) {
            break;
        }
        line = end + 1;
    }
    line
}

fn is_blank(line: &str) -> bool {
    line.trim_end_matches('\r').bytes().all(|byte| byte == b' ')
}

/// The indentation that all lines of a pattern share; blank lines and an inline first one aside.
fn common_indent(text: &str, first: Line) -> usize {
    let skipped = usize::from(first == Line::Inline);
    let indents = text.split('\n').skip(skipped).filter_map(|line| {
        let line = line.trim_end_matches('\r');
        line.bytes().position(|byte| byte != b' ')
    });
    indents.min().unwrap_or(0)
}

fn plain(file: &str, span: Span, dedent: usize) -> Cow<'_, str> {
    let slice = span.of(file);
    if !slice.contains('\n') {
        return Cow::Borrowed(slice);
    }
    let pieces = cut(file, span, dedent);
    if pieces.len() == 1 {
        return Cow::Borrowed(slice);
    }
    let said = pieces.iter().map(|piece| match piece.origin {
        Origin::Verbatim => piece.file.of(file),
        Origin::Join | Origin::Encoded => "\n",
    });
    Cow::Owned(said.collect())
}

/// Cuts a pattern into lines as they stand and line breaks with the indentation behind them.
fn cut(file: &str, span: Span, dedent: usize) -> Vec<Piece> {
    let mut cutter = Cutter {
        pieces: Vec::new(),
        from: span.start,
        said: 0,
    };
    let slice = span.of(file);
    for at in memchr::memchr_iter(b'\n', slice.as_bytes()) {
        let behind = Span::new(at + 1, slice.len()).of(slice);
        let indent = behind.bytes().take_while(|byte| *byte == b' ').count();
        let end = span.start + at + 1 + indent.min(dedent);
        let line = Span::new(cutter.from, span.start + at).of(file);
        let start = cutter.from + line.trim_end_matches('\r').len();
        if end - start > 1 {
            cutter.verbatim(start);
            cutter.push(Span::new(start, end), 1, Origin::Encoded);
        }
    }
    cutter.verbatim(span.end);
    cutter.pieces
}

struct Cutter {
    pieces: Vec<Piece>,
    /// The first byte of the file that is in no piece yet.
    from: usize,
    /// Bytes of text so far.
    said: usize,
}

impl Cutter {
    fn verbatim(&mut self, end: usize) {
        if end > self.from {
            self.push(Span::new(self.from, end), end - self.from, Origin::Verbatim);
        }
    }

    fn push(&mut self, file: Span, length: usize, origin: Origin) {
        let text = Span::new(self.said, self.said + length);
        self.pieces.push(Piece { text, file, origin });
        self.said = text.end;
        self.from = file.end;
    }
}

#[cfg(test)]
mod tests;

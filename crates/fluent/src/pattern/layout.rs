//! A pattern's text as it has to stand in a file.

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Rule, Span};

use super::{Line, common_indent};
use crate::messages::{JUNK, Resource, read_messages};

const EMPTY: Rule = Rule::new("fluent/empty-pattern");
const BAD: Rule = Rule::new("fluent/bad-pattern");
/// How far the lines of a message's pattern are indented.
const MESSAGE: usize = 4;

/// The text that a pattern has once it was written and read again: without blank lines and blanks at
/// its ends, without indentation that all lines share, with `\n` for CRLF.
#[must_use]
pub fn canonical_pattern(text: &str) -> Cow<'_, str> {
    let lines = lines(text);
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return Cow::Borrowed("");
    };
    let whole = first.cover(*last).of(text);
    let joined: Vec<&str> = lines.iter().map(|line| line.of(text)).collect();
    let length = joined.iter().map(|line| line.len() + 1).sum::<usize>() - 1;
    if whole.len() == length {
        Cow::Borrowed(whole)
    } else {
        Cow::Owned(joined.join("\n"))
    }
}

/// Writes a pattern's text as it must stand behind `id =`: ` text` where it is one line, otherwise
/// on lines of its own, indented by four.
///
/// Law: what is written reads back as [`canonical_pattern`] of `text`.
///
/// # Errors
/// `fluent/empty-pattern`; or `fluent/bad-pattern` with a `reason` and its place in `text`, when the
/// text is not one whole pattern (a brace without its other half, a line whose beginning would end
/// the pattern); or what [`guard()`](crate::guard()) says.
pub fn indent_pattern(text: &str) -> Result<String, Diagnostic> {
    indent_pattern_by(text, MESSAGE)
}

/// Does what [`indent_pattern`] does, with lines indented by `columns` (at least one).
///
/// # Errors
/// As [`indent_pattern`].
pub fn indent_pattern_by(text: &str, columns: usize) -> Result<String, Diagnostic> {
    let lines = lines(text);
    if lines.is_empty() {
        return Err(Diagnostic::error(EMPTY));
    }
    let shadow = Shadow::new(text, &lines, columns.max(1));
    shadow.verify(text)?;
    Ok(Span::new(ID.len(), shadow.file.len())
        .of(&shadow.file)
        .to_owned())
}

/// The lines of a pattern's text: each without its share of the common indentation and without its
/// line break; no blank ones at either end.
fn lines(text: &str) -> Vec<Span> {
    let text_end = text.trim_end_matches([' ', '\n', '\r']).len();
    let body = Span::new(0, text_end).of(text);
    let begin = super::skip_blank_lines(body);
    let body = Span::new(begin, text_end).of(body);
    if body.is_empty() {
        return Vec::new();
    }
    let dedent = common_indent(body, Line::Own);
    let mut start = begin;
    let each = body.split('\n').map(|line| {
        let span = Span::new(start, start + line.trim_end_matches('\r').len());
        start += line.len() + 1;
        let indent = span
            .of(text)
            .bytes()
            .take_while(|byte| *byte == b' ')
            .count();
        Span::new(span.start + indent.min(dedent), span.end)
    });
    each.collect()
}

const ID: &str = "k =";

/// A file that holds the pattern and nothing else.
struct Shadow {
    file: String,
    /// Where each line begins, in the file and in the text.
    lines: Vec<(usize, usize)>,
}

impl Shadow {
    fn new(text: &str, lines: &[Span], columns: usize) -> Self {
        let mut shadow = Self {
            file: ID.to_owned(),
            lines: Vec::new(),
        };
        let indent = " ".repeat(columns);
        let inline = stays_inline(text, lines);
        for (index, line) in lines.iter().enumerate() {
            match index {
                0 if inline => shadow.file.push(' '),
                _ => shadow.file.push('\n'),
            }
            let own_line = !(index == 0 && inline);
            if own_line && !line.is_empty() {
                shadow.file.push_str(&indent);
            }
            shadow.lines.push((shadow.file.len(), line.start));
            shadow.file.push_str(line.of(text));
        }
        shadow
    }

    /// Whether the file reads as this one pattern.
    fn verify(&self, text: &str) -> Result<(), Diagnostic> {
        let read = read_messages(&self.file);
        if let Some(line) = behind(&read) {
            return Err(self.bad("line-start", self.first_char(line)));
        }
        if let Some(said) = read.diagnostics.first() {
            return Err(self.explain(said));
        }
        let value = read
            .messages
            .first()
            .and_then(|message| message.value.as_ref());
        if value.is_some_and(|value| value.text == canonical_pattern(text)) {
            Ok(())
        } else {
            Err(self.bad("layout", Span::at(ID.len())))
        }
    }

    /// What was said about the file, about the text.
    fn explain(&self, said: &Diagnostic) -> Diagnostic {
        let place = self.of_text(said.span.unwrap_or_default());
        if said.rule != JUNK {
            return said.clone().at(place);
        }
        let mut bad = Diagnostic::error(BAD).at(place);
        bad.arguments.clone_from(&said.arguments);
        bad
    }

    /// The character that a line begins with behind its blanks.
    fn first_char(&self, line: Span) -> Span {
        let text = line.of(&self.file);
        let start = line.start + text.len() - text.trim_start_matches(' ').len();
        Span::new(start, start + 1)
    }

    fn bad(&self, reason: &str, place: Span) -> Diagnostic {
        Diagnostic::error(BAD)
            .with("reason", reason)
            .at(self.of_text(place))
    }

    fn of_text(&self, place: Span) -> Span {
        let line = self
            .lines
            .iter()
            .rev()
            .find(|(file, _)| *file <= place.start);
        let (file, text) = line.copied().unwrap_or((place.start, 0));
        let start = text + (place.start - file);
        Span::new(start, start + place.len())
    }
}

/// What ends a pattern at the beginning of a line.
const ENDERS: [char; 4] = ['[', '*', '.', '}'];

/// Whether the first line stands behind the `=`: where there is no other, or where it begins with
/// what would end the pattern on a line of its own.
fn stays_inline(text: &str, lines: &[Span]) -> bool {
    let Some((first, others)) = lines.split_first() else {
        return true;
    };
    let touches_margin = |line: &Span| {
        let line = line.of(text);
        !line.is_empty() && !line.starts_with(' ')
    };
    others.is_empty() || (first.of(text).starts_with(ENDERS) && others.iter().any(touches_margin))
}

/// What stands behind the message, when something does: a line that ended its pattern.
fn behind(read: &Resource<'_>) -> Option<Span> {
    let message = read.messages.first()?;
    let attribute = message.attributes.first().map(|attribute| attribute.span);
    attribute.or_else(|| read.junk.first().copied())
}

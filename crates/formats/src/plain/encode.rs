//! How a target is written in the place of a plain-text unit.

use hexapla_core::{Diagnostic, Document, Rule, Span, Unit, UnitKind, join_for};

use super::{
    lines::lines,
    shape::{First, Marker, Shape, shape},
};

/// A target has no words at all.
const EMPTY_TARGET: Rule = Rule::new("structure/empty-target");

/// A target would begin another block, or run into the one beside it, and plain text has no escapes.
const NEW_BLOCK: Rule = Rule::new("structure/new-block");

/// Writes `target` on one line.
///
/// # Errors
/// When it is empty, or when reading the file again would give other blocks. What a project ignores
/// is not known here; whoever assembles the document compares its structure afterwards.
pub(crate) fn encode_plain(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
) -> Result<String, Diagnostic> {
    let line = match unit.extent.start {
        // At the start of a file one would be taken for a byte order mark.
        0 => on_one_line(target.trim_start_matches(is_blank)),
        _ => on_one_line(target),
    };
    if line.trim_matches(is_blank).is_empty() {
        return Err(Diagnostic::error(EMPTY_TARGET).at(Span::new(0, target.len())));
    }
    // The place is in the target, before which white space may have gone.
    let lead = target.len() - target.trim_start_matches(is_blank).len();
    let refused =
        |length: usize| Err(Diagnostic::error(NEW_BLOCK).at(Span::new(lead, lead + length)));
    // A list item keeps its marker, after which nothing begins a block.
    if unit.kind == UnitKind::ListItem {
        return Ok(line);
    }
    match shape(&line) {
        Shape::Bullet(Marker(length)) => refused(length),
        Shape::Number(Marker(length), First::Yes | First::No) => refused(length),
        Shape::Underline(_) => refused(line.len()),
        Shape::Tags if unit.kind == UnitKind::Heading => refused(line.len()),
        Shape::Text if unit.kind == UnitKind::Tags && runs_into(document.source, unit.extent) => {
            refused(line.len())
        }
        Shape::Tags | Shape::Text => Ok(line),
    }
}

/// White space, and what looks like nothing.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

/// The text without line breaks and other white space that parts lines or pages, as it is written into a file.
///
/// ```
/// assert_eq!(hexapla_formats::on_one_line("Old\n  pages"), "Old pages");
/// assert_eq!(hexapla_formats::on_one_line("古い\nページ"), "古いページ");
/// ```
#[must_use]
pub fn on_one_line(target: &str) -> String {
    const BREAKS: [char; 7] = [
        '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let mut out = String::with_capacity(target.len());
    for line in target.split(BREAKS).map(str::trim) {
        if !out.is_empty() && !line.is_empty() {
            out.push_str(join_for(out.chars().next_back(), line.chars().next()));
        }
        out.push_str(line);
    }
    out
}

/// Whether text in the place of a hashtag line would join the text of the line above or below.
fn runs_into(source: &str, extent: Span) -> bool {
    let line_end = ['\n', '\r'];
    let above = Span::new(0, extent.start).of(source);
    let above = above.rfind(line_end).and_then(|at| above.get(..at));
    let above = above.map(|text| text.strip_suffix('\r').unwrap_or(text));
    let above = above.and_then(|text| text.rsplit(line_end).next());
    let below = Span::new(extent.end, source.len());
    let below = lines(source, below).nth(1);
    let below = below.map(|line| line.span.of(source));
    above.is_some_and(|line| takes_text(line.trim()))
        || below.is_some_and(|line| goes_on(line.trim()))
}

/// Whether text on the next line goes on what this line begins.
fn takes_text(line: &str) -> bool {
    match shape(line) {
        Shape::Bullet(_) | Shape::Number(_, _) => true,
        Shape::Underline(_) | Shape::Tags => false,
        Shape::Text => !line.is_empty(),
    }
}

/// Whether this line goes on the text of the line before.
fn goes_on(line: &str) -> bool {
    match shape(line) {
        Shape::Number(_, First::No) | Shape::Underline(_) => true,
        Shape::Bullet(_) | Shape::Number(_, First::Yes) | Shape::Tags => false,
        Shape::Text => !line.is_empty(),
    }
}

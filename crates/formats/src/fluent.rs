//! Fluent: each pattern of a message, a Fluent term or an attribute is a unit, and its key is its id.

use std::borrow::Cow;

use hexapla_core::{
    Constant, Diagnostic, Document, Origin, Piece, Rule, Slot, Span, Unit, UnitId, UnitKind,
};
use hexapla_fluent::{Message, Pattern, Resource, comment_text, indent_pattern_by, read_messages};

const BAD_ID: Rule = Rule::new("fluent/unusable-id");
const EMPTY_TARGET: Rule = Rule::new("structure/empty-target");
/// How far the lines of a message's pattern are indented.
const MESSAGE: usize = 4;
/// How far those of an attribute are, which stands indented itself.
const ATTRIBUTE: usize = 8;

/// Reads a Fluent file.
///
/// The extent of a unit is everything behind the `=`, the blanks before its text included: so a target
/// of several lines can go below the id, and one of a single line back behind it.
pub(crate) fn parse_fluent(source: &str) -> Document<'_> {
    let read = read_messages(source);
    let mut document = Document {
        source,
        ..Document::default()
    };
    for message in &read.messages {
        let notes = notes(&read, message);
        for (attribute, pattern) in message.patterns() {
            let name = match attribute {
                Some(attribute) => Cow::Owned(format!("{}.{attribute}", message.id)),
                None => Cow::Borrowed(message.id),
            };
            // A tab is text to Fluent, but where there is nothing else there is nothing to translate.
            if pattern.text.trim().is_empty() {
                document.constants.push(constant(name, pattern));
                continue;
            }
            let Some(key) = UnitId::parse(&name) else {
                let said = Diagnostic::warning(BAD_ID).at(pattern.span);
                document.diagnostics.push(said.of_unit(&*name));
                document.constants.push(constant(name, pattern));
                continue;
            };
            let kind = match attribute {
                Some(_) => UnitKind::Attribute,
                None => UnitKind::Message,
            };
            let first = document.pieces.len();
            document.pieces.extend(pieces(source, pattern));
            document.units.push(Unit {
                kind,
                extent: pattern.extent(),
                text: pattern.text.clone(),
                pieces: first..document.pieces.len(),
                slot: Slot::Pattern,
                section: None,
                notes: notes.clone(),
                key: Some(key),
            });
        }
    }
    document.diagnostics.extend(read.diagnostics);
    document.diagnostics.sort_by_key(|said| said.span);
    document
}

fn constant<'s>(key: Cow<'s, str>, pattern: &Pattern<'s>) -> Constant<'s> {
    Constant {
        key,
        extent: pattern.extent(),
        text: pattern.text.clone(),
    }
}

/// The blanks before the pattern say nothing; the rest says its text.
fn pieces(source: &str, pattern: &Pattern<'_>) -> Vec<Piece> {
    let mut pieces = pattern.pieces(source);
    if !pattern.lead.is_empty() {
        let lead = Piece {
            text: Span::at(0),
            file: pattern.lead,
            origin: Origin::Encoded,
        };
        pieces.insert(0, lead);
    }
    pieces
}

/// What the author says above the message, then what is said above its group.
fn notes(read: &Resource<'_>, message: &Message<'_>) -> Vec<String> {
    let said = [message.comment, message.group].into_iter().flatten();
    said.map(|comment| comment_text(comment.of(read.text)))
        .collect()
}

/// Writes a pattern as it stands behind its `=`: with the blank, or on lines below, in the file's own
/// line ends.
pub(crate) fn encode_pattern(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
) -> Result<String, Diagnostic> {
    // Of white space that is text to Fluent, no unit would come back.
    if target.trim().is_empty() {
        return Err(Diagnostic::error(EMPTY_TARGET).at(Span::new(0, target.len())));
    }
    let is_attribute = unit.kind == UnitKind::Attribute;
    let columns = if is_attribute { ATTRIBUTE } else { MESSAGE };
    let written = indent_pattern_by(target, columns)?;
    if has_crlf(document.source) {
        return Ok(written.replace('\n', "\r\n"));
    }
    Ok(written)
}

fn has_crlf(source: &str) -> bool {
    let first = source.split_inclusive('\n').next();
    first.is_some_and(|line| line.ends_with("\r\n"))
}

#[cfg(test)]
mod tests;

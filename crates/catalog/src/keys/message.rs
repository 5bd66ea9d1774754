//! Changes inside the lines of one message.

use hexapla_core::{Diagnostic, Edit, Entry, Span, State, UnitId, apply};
use hexapla_fluent::{Message, canonical_pattern, indent_pattern_by, read_messages};

use super::{OMITTED, comments, is_omitted};
use crate::{
    annotation::{Rest, rewrite},
    catalog::Annotations,
    rule,
};

/// How far the lines of a message's pattern are indented.
const MESSAGE: usize = 4;
/// How far those of an attribute are, which stands indented itself.
const ATTRIBUTE: usize = 8;

/// How a tree is written.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) annotations: Annotations,
    pub(super) line_end: &'static str,
}

/// The two parts of a unit's id: the message's, and the attribute's where it is one of an attribute.
pub(super) fn parts(id: &UnitId) -> (&str, Option<&str>) {
    match id.as_str().split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id.as_str(), None),
    }
}

/// The lines of a message with an entry put into them.
///
/// `text` is these lines and nothing else. `after` is the pattern of the message behind which a new
/// attribute goes.
pub(super) fn put(
    text: &str,
    entry: &Entry<'_>,
    after: Option<&UnitId>,
    style: Style,
) -> Result<String, Diagnostic> {
    let read = read_messages(text);
    let Some(message) = read.messages.first() else {
        return Ok(text.to_owned());
    };
    let (_, attribute) = parts(&entry.id);
    let mut edits = Vec::new();
    let rest = match stands(message, attribute) {
        Some((_, old)) if is_same(old, entry) => Rest::Kept,
        Some((extent, _)) => {
            edits.push(Edit::new(extent, pattern(entry, style)?));
            Rest::Changed
        }
        None => {
            edits.push(new_pattern(text, message, (entry, after), style)?);
            Rest::Changed
        }
    };
    edits.extend(annotate(text, message, entry, (rest, style)));
    Ok(apply(text, &edits))
}

/// The lines of a message without one of its patterns; nothing when no pattern is left.
pub(super) fn remove(text: &str, id: &UnitId, style: Style) -> String {
    let read = read_messages(text);
    let Some(message) = read.messages.first() else {
        return text.to_owned();
    };
    let (_, attribute) = parts(id);
    let left = message.patterns().filter(|(other, _)| *other != attribute);
    let is_value_of_term = message.is_term && attribute.is_none();
    if left.count() == 0 || is_value_of_term {
        return String::new();
    }
    let span = match attribute {
        Some(attribute) => message
            .attribute(attribute)
            .map(|attribute| lines_of(text, attribute.span)),
        None => message.value.as_ref().map(hexapla_fluent::Pattern::extent),
    };
    let Some(span) = span else {
        return text.to_owned();
    };
    let mut edits = vec![Edit::new(span, "")];
    edits.extend(annotate(text, message, &blank(id), (Rest::Changed, style)));
    apply(text, &edits)
}

/// What stands behind `=` for an entry.
///
/// # Errors
/// When its target is empty or no pattern.
pub(super) fn pattern(entry: &Entry<'_>, style: Style) -> Result<String, Diagnostic> {
    let (_, attribute) = parts(&entry.id);
    let columns = if attribute.is_some() {
        ATTRIBUTE
    } else {
        MESSAGE
    };
    let is_left_out = entry.omit.is_some() && entry.target.is_empty();
    let target = if is_left_out { OMITTED } else { &entry.target };
    if target.is_empty() {
        return Err(Diagnostic::error(rule::EMPTY_TARGET).of_unit(entry.id.as_str()));
    }
    let written = indent_pattern_by(target, columns);
    let written = written.map_err(|said| said.of_unit(entry.id.as_str()))?;
    Ok(written.replace('\n', style.line_end))
}

/// The extent and the text of a pattern that is there.
fn stands<'m>(message: &'m Message<'_>, attribute: Option<&str>) -> Option<(Span, &'m str)> {
    let pattern = match attribute {
        Some(attribute) => &message.attribute(attribute)?.pattern,
        None => message.value.as_ref()?,
    };
    Some((pattern.extent(), &pattern.text))
}

fn is_same(old: &str, entry: &Entry<'_>) -> bool {
    if entry.omit.is_some() && entry.target.is_empty() {
        return is_omitted(old);
    }
    old == canonical_pattern(&entry.target)
}

/// A value behind the `=` of a message that has none, or an attribute on a line of its own.
fn new_pattern(
    text: &str,
    message: &Message<'_>,
    (entry, after): (&Entry<'_>, Option<&UnitId>),
    style: Style,
) -> Result<Edit, Diagnostic> {
    let written = pattern(entry, style)?;
    let sign = message.span.start + message.span.of(text).find('=').map_or(0, |at| at + 1);
    let Some(attribute) = parts(&entry.id).1 else {
        return Ok(Edit::new(Span::at(sign), written));
    };
    let behind = after.and_then(|after| match parts(after) {
        (id, Some(attribute)) if id == message.id => message.attribute(attribute),
        _ => None,
    });
    let value = message
        .value
        .as_ref()
        .map_or(sign, |value| value.extent().end);
    let place = behind.map_or(value, |attribute| attribute.span.end);
    let line = Span::new(place, text.len()).of(text);
    let line_end = line
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim_end_matches('\r');
    let indent = " ".repeat(indent(text, message));
    Ok(Edit::new(
        Span::at(place + line_end.len()),
        format!("{}{indent}.{attribute} ={written}", style.line_end),
    ))
}

/// How far the message's attributes are indented.
fn indent(text: &str, message: &Message<'_>) -> usize {
    let Some(first) = message.attributes.first() else {
        return MESSAGE;
    };
    let before = Span::new(0, first.span.start).of(text);
    before.len() - before.trim_end_matches(' ').len()
}

/// The edits of the comment lines, where the tree keeps them.
fn annotate(
    text: &str,
    message: &Message<'_>,
    entry: &Entry<'_>,
    (rest, style): (Rest, Style),
) -> Vec<Edit> {
    if style.annotations == Annotations::Plain {
        return Vec::new();
    }
    let (_, attribute) = parts(&entry.id);
    let old = super::read_keys(text, style.annotations);
    let none = blank(&entry.id);
    let old = old.entry(&entry.id).unwrap_or(&none);
    let comments = comments(message);
    rewrite(
        text,
        comments,
        (old, entry),
        attribute,
        (rest, style.line_end),
    )
}

/// An entry of which nothing is said.
fn blank(id: &UnitId) -> Entry<'static> {
    Entry {
        source: None,
        state: State::Translated,
        ..Entry::new(id.clone(), "", "")
    }
}

/// The whole lines of an attribute.
fn lines_of(text: &str, span: Span) -> Span {
    let before = Span::new(0, span.start).of(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let behind = Span::new(span.end, text.len()).of(text);
    match behind.find('\n') {
        Some(at) => Span::new(start, span.end + at + 1),
        None => Span::new(before.trim_end_matches([' ', '\n', '\r']).len(), text.len()),
    }
}

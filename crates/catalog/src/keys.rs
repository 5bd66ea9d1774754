//! The key form: a tree of Fluent messages, where the key is the identity.
//!
//! Reading is strict Fluent. Each pattern is an entry of its own: the value of a message under the
//! message's id, an attribute under `message.attribute`; the comment above a message may say about
//! each what records say, with `.attribute` behind the key. A plain tree says nothing there, and then
//! an entry has no source.
//!
//! Writing replaces what stands behind an `=`, and nothing else of a message that is there.

mod message;
mod revise;

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Entry, Span, State, UnitId};
use hexapla_fluent::{Message, Pattern, Resource, read_messages};

use crate::{
    annotation::{fill, items},
    catalog::{Annotations, Catalog, Form, Place},
    header, rule,
};

pub(crate) use revise::revise_keys;

/// The pattern of a unit that a locale leaves out.
const OMITTED: &str = "{ \"\" }";

/// Reads a tree of Fluent messages.
pub(crate) fn read_keys(text: &str, annotations: Annotations) -> Catalog<'_> {
    let form = Form::Keys(annotations);
    if let Some(why) = header::conflict_marker(text) {
        return Catalog::stopped(text, form, why);
    }
    let read = read_messages(text);
    let mut found = Found {
        diagnostics: read.diagnostics.clone(),
        ..Found::default()
    };
    for message in &read.messages {
        let place = whole(&read, message);
        for (attribute, pattern) in message.patterns() {
            found.entry(&read, message, (attribute, pattern), place);
        }
    }
    Catalog::of(text, form, (found.entries, found.places), found.diagnostics)
}

#[derive(Default)]
struct Found<'t> {
    entries: Vec<Entry<'t>>,
    places: Vec<Place>,
    diagnostics: Vec<Diagnostic>,
}

impl<'t> Found<'t> {
    fn entry(
        &mut self,
        read: &Resource<'t>,
        message: &Message<'t>,
        (attribute, pattern): (Option<&str>, &Pattern<'t>),
        record: Span,
    ) {
        let name = unit_name(message.id, attribute);
        let Some(id) = UnitId::parse(&name) else {
            let said = Diagnostic::warning(rule::UNWRITABLE_ID).at(pattern.span);
            self.diagnostics.push(said.of_unit(name));
            return;
        };
        let mut entry = Entry {
            source: None,
            state: State::Translated,
            ..Entry::new(id, pattern.text.clone(), "")
        };
        let comments = comments(message);
        fill(
            &mut entry,
            items(read.text, comments),
            attribute,
            &mut self.diagnostics,
        );
        if entry.omit.is_some() && is_omitted(&entry.target) {
            entry.target = Cow::Borrowed("");
        }
        let start = match attribute.and_then(|id| message.attribute(id)) {
            Some(attribute) => attribute.span.start,
            None => message.span.start,
        };
        self.entries.push(entry);
        self.places.push(Place {
            record,
            comments,
            message: Span::new(start, pattern.span.end),
            value: pattern.extent(),
        });
    }
}

/// How a pattern's unit is called.
fn unit_name<'t>(message: &'t str, attribute: Option<&str>) -> Cow<'t, str> {
    match attribute {
        Some(attribute) => Cow::Owned(format!("{message}.{attribute}")),
        None => Cow::Borrowed(message),
    }
}

/// Whether a pattern is one empty string literal.
fn is_omitted(pattern: &str) -> bool {
    let inside = pattern
        .strip_prefix('{')
        .and_then(|it| it.strip_suffix('}'));
    inside.is_some_and(|inside| inside.trim_matches([' ', '\n', '\r']) == "\"\"")
}

/// The attached comment lines, last line break included; empty, at the message, without any.
fn comments(message: &Message<'_>) -> Span {
    let start = message
        .comment
        .map_or(message.span.start, |comment| comment.start);
    Span::new(start, message.span.start)
}

/// All lines of a message, its comment and its last line break included.
fn whole(read: &Resource<'_>, message: &Message<'_>) -> Span {
    let behind = Span::new(message.span.end, read.text.len()).of(read.text);
    let line_end = behind.find('\n').map_or(behind.len(), |at| at + 1);
    Span::new(comments(message).start, message.span.end + line_end)
}

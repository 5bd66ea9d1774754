//! What only a locale's file has, and its patterns may need.

use std::collections::BTreeMap;

use hexapla_core::{Edit, Span};
use hexapla_fluent::{Attribute, Message, Pattern, Resource};

/// The edits that bring along what only `target` has: Fluent terms at the end of `localized`, and
/// attributes of Fluent terms (gender, cases) in their term.
///
/// Both are read files: `localized` is the source with the locale's patterns in it, `target` the
/// locale's own file. Messages that only `target` has are not brought along: their source is gone, and
/// so are attributes of messages.
#[must_use]
pub fn target_only(localized: &Resource<'_>, target: &Resource<'_>) -> Vec<Edit> {
    let line_end = line_end(localized.text);
    let there: BTreeMap<&str, &Message<'_>> =
        localized.messages.iter().map(|it| (it.id, it)).collect();
    let mut edits = Vec::new();
    let mut terms = String::new();
    for term in target.messages.iter().filter(|message| message.is_term) {
        match there.get(term.id) {
            Some(known) => edits.extend(attributes(known, (term, target.text), line_end)),
            None => terms.push_str(&lines(term, target.text, line_end)),
        }
    }
    if !terms.is_empty() {
        edits.push(at_end(localized.text, &terms, line_end));
    }
    edits
}

/// A term as it stands in its file, without its comment.
fn lines(term: &Message<'_>, text: &str, line_end: &str) -> String {
    let value = term.value.as_ref().map(Pattern::extent).unwrap_or_default();
    let value = with_line_ends(value.of(text), line_end);
    let attributes: String = term
        .attributes
        .iter()
        .map(|attribute| line(attribute, text, line_end))
        .collect();
    format!("{} ={value}{attributes}{line_end}", term.id)
}

/// An attribute, the line break before it included.
fn line(attribute: &Attribute<'_>, text: &str, line_end: &str) -> String {
    let pattern = with_line_ends(attribute.pattern.extent().of(text), line_end);
    format!("{line_end}    .{} ={pattern}", attribute.id)
}

/// The attributes of a term that the known one lacks, behind its last line.
fn attributes(
    known: &Message<'_>,
    (term, text): (&Message<'_>, &str),
    line_end: &str,
) -> Option<Edit> {
    let own = term.attributes.iter();
    let lines: String = own
        .filter(|attribute| known.attribute(attribute.id).is_none())
        .map(|attribute| line(attribute, text, line_end))
        .collect();
    (!lines.is_empty()).then(|| Edit::new(Span::at(known.span.end), lines))
}

/// A comment that ends the file would become the first term's: a blank line parts them.
fn at_end(text: &str, terms: &str, line_end: &str) -> Edit {
    let mut parting = String::new();
    if !text.is_empty() && !text.ends_with('\n') {
        parting.push_str(line_end);
    }
    if text
        .lines()
        .next_back()
        .is_some_and(|line| line.starts_with('#'))
    {
        parting.push_str(line_end);
    }
    Edit::new(Span::at(text.len()), parting + terms)
}

fn with_line_ends(text: &str, line_end: &str) -> String {
    let unified = text.replace("\r\n", "\n");
    if line_end == "\n" {
        unified
    } else {
        unified.replace('\n', line_end)
    }
}

fn line_end(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next();
    match first {
        Some(line) if line.ends_with("\r\n") => "\r\n",
        Some(_) | None => "\n",
    }
}

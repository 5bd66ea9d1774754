//! Messages and Fluent terms that patterns ask for and no file of the bundle has.

use std::collections::BTreeSet;

use hexapla_core::{Diagnostic, Node, Rule, Span, TagKind};
use hexapla_fluent::{Resource, pattern_tree, read_messages};

use super::{Bundle, name_of};

const UNKNOWN_REFERENCE: Rule = Rule::new("bundle/unknown-reference");

/// The references of all files of one locale's bundle that lead nowhere: for each the index of the
/// file, and a diagnostic `bundle/unknown-reference` with the `name` that is asked for and the unit
/// that asks. At run time such a unit shows the name in braces, or the default variant of its select.
#[must_use]
pub fn unknown_references(bundles: &[Bundle]) -> Vec<(usize, Diagnostic)> {
    let read: Vec<Resource<'_>> = bundles.iter().map(|it| read_messages(&it.text)).collect();
    let known: BTreeSet<String> = read.iter().flat_map(names).collect();
    let mut found = Vec::new();
    for (file, resource) in read.iter().enumerate() {
        for message in &resource.messages {
            for (attribute, pattern) in message.patterns() {
                let text = &*pattern.text;
                let spans = references(text).into_iter();
                let mut asked: Vec<&str> = spans.map(|span| span.of(text)).collect();
                asked.sort_unstable();
                asked.dedup();
                asked.retain(|name| !known.contains(*name));
                let unit = name_of(message.id, attribute);
                found.extend(asked.into_iter().map(|name| {
                    let unknown = Diagnostic::warning(UNKNOWN_REFERENCE).at(pattern.span);
                    (file, unknown.of_unit(&*unit).with("name", name))
                }));
            }
        }
    }
    found
}

pub(super) fn names(resource: &Resource<'_>) -> Vec<String> {
    let patterns = resource.messages.iter().flat_map(|message| {
        let attributes = message.attributes.iter().map(|it| it.id);
        let value = message.value.iter().map(|_| None);
        let all = value.chain(attributes.map(Some));
        all.map(|attribute| name_of(message.id, attribute).into_owned())
    });
    patterns.collect()
}

/// Where a pattern's text names the messages and Fluent terms that it asks for, attributes included, in
/// order.
pub(super) fn references(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    gather(&pattern_tree(text).nodes, text, &mut found);
    found
}

fn gather(nodes: &[Node], text: &str, found: &mut Vec<Span>) {
    for node in nodes {
        match node {
            Node::Literal(_) => {}
            Node::Tag(tag) if tag.kind != TagKind::Placeholder => {
                gather(&tag.content, text, found);
            }
            Node::Tag(tag) => {
                let inside = tag.span.of(text).trim_start_matches(['{', ' ', '\n', '\r']);
                found.extend(reference(
                    text,
                    Span::new(tag.span.end - inside.len(), tag.span.end),
                ));
                for attribute in &tag.attributes {
                    found.extend(reference(text, attribute.value));
                }
            }
            Node::Select(select) => {
                found.extend(reference(text, select.selector));
                for variant in &select.variants {
                    gather(&variant.content, text, found);
                }
            }
        }
    }
}

/// The name of the message or Fluent term that an expression asks for; none for variables, literals,
/// functions.
fn reference(text: &str, expression: Span) -> Option<Span> {
    let said = expression.of(text);
    let is_term = said.starts_with('-');
    let name = said.strip_prefix('-').unwrap_or(said);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let behind = name.trim_start_matches(is_part);
    let is_call = behind
        .trim_start_matches([' ', '\n', '\r'])
        .starts_with('(');
    if is_call && !is_term {
        return None;
    }
    Some(Span::new(
        expression.start,
        expression.start + said.len() - behind.len(),
    ))
}

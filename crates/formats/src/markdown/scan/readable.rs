//! Which attributes of a component people read.

use hexapla_core::{Escape, Slot, Span, UnitKind};

use super::{
    Part,
    jsx::{JsxAttribute, JsxTag, Value},
};
use crate::options::Options;

/// The attributes that are translatable when the project says nothing about the component: those
/// that HTML and ARIA mean for people, and the names that component libraries of documentation
/// sites (Docusaurus, Starlight, Nextra, the React documentation) use for texts that are shown.
/// Never names, identifiers, values, classes, targets.
const READABLE: [&str; 19] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "ariaLabel",
    "caption",
    "description",
    "header",
    "heading",
    "headline",
    "label",
    "placeholder",
    "subheading",
    "subtitle",
    "summary",
    "tagline",
    "text",
    "title",
    "tooltip",
];

/// Adds the translatable parts of a tag: strings of one line, with or without
/// words, so that no target adds or removes a part. What
/// [`Options::arguments`] says of a component replaces the table. A string in braces counts when it
/// holds nothing that its syntax escapes.
pub(super) fn parts(text: &str, tag: &JsxTag, options: &Options, parts: &mut Vec<Part>) {
    let chosen = options.arguments.get(tag.name.of(text));
    for attribute in &tag.attributes {
        let name = attribute.name.of(text);
        let is_readable = match chosen {
            Some(names) => names.iter().any(|chosen| chosen == name),
            None => READABLE.contains(&name),
        };
        if is_readable {
            parts.extend(part(text, attribute));
        }
    }
}

fn part(text: &str, attribute: &JsxAttribute) -> Option<Part> {
    let (span, slot) = match attribute.value {
        Value::None | Value::Bare(_) => return None,
        Value::Quoted(span, quote) => (span, Slot::Argument(quote, Escape::Reference)),
        Value::Expression(span) => string(text, span)?,
    };
    let value = span.of(text);
    let is_good = !value.trim().is_empty() && !value.contains(['\n', '\r']);
    let kind = match attribute.name.of(text) {
        "alt" => UnitKind::Alt,
        "caption" => UnitKind::Caption,
        _ => UnitKind::Attribute,
    };
    is_good.then_some(Part { span, kind, slot })
}

/// The string that an expression consists of.
fn string(text: &str, expression: Span) -> Option<(Span, Slot)> {
    let inside = expression.of(text).strip_prefix('{')?.strip_suffix('}')?;
    let start = expression.start + 1 + inside.len() - inside.trim_start().len();
    let literal = inside.trim();
    let quote = literal.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = literal.strip_prefix(quote)?.strip_suffix(quote)?;
    let is_plain = !value.contains([quote, '\\']);
    let span = Span::new(start + 1, start + 1 + value.len());
    is_plain.then_some((span, Slot::Argument(quote, Escape::Backslash)))
}

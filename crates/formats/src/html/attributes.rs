//! The attributes of a tag that readers see or hear.

use hexapla_core::{Attribute, Span, UnitKind};

use super::tokens::Token;
use crate::inline::html;

/// An attribute, and what unit its value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// Its name, in lower case.
    pub(super) name: String,
    /// Its value, without quotes.
    pub(super) value: Span,
    /// What it is, if it is translated.
    pub(super) kind: Option<UnitKind>,
}

/// All attributes of a tag. Of two with one name only the first counts, so the second is never a unit.
pub(super) fn read(text: &str, tag: Token) -> Vec<Seen> {
    let (name, attributes) = html::parts(text, tag.span);
    let element = name.of(text).to_ascii_lowercase();
    let lower = |attribute: Attribute| Seen {
        name: attribute.name.to_ascii_lowercase(),
        value: attribute.value,
        kind: None,
    };
    let mut seen: Vec<Seen> = attributes.into_iter().map(lower).collect();
    let kinds: Vec<(usize, UnitKind)> = translated(&element, text, &seen);
    for (index, kind) in kinds {
        if let Some(attribute) = seen.get_mut(index) {
            attribute.kind = Some(kind);
        }
    }
    seen
}

/// Attributes that are translated on every element (HTML Standard, 3.2.6.2, with WAI-ARIA 1.3).
const EVERYWHERE: [&str; 5] = [
    "title",
    "placeholder",
    "aria-label",
    "aria-description",
    "summary",
];

/// What a `meta` element may describe a page with.
const DESCRIPTIONS: [&str; 7] = [
    "description",
    "og:title",
    "og:description",
    "og:site_name",
    "og:image:alt",
    "twitter:title",
    "twitter:description",
];

fn translated(element: &str, text: &str, seen: &[Seen]) -> Vec<(usize, UnitKind)> {
    let first = |name: &str| seen.iter().position(|attribute| attribute.name == name);
    let value = |name: &str| {
        let attribute = first(name).and_then(|index| seen.get(index));
        attribute.map(|attribute| attribute.value.of(text).trim().to_ascii_lowercase())
    };
    let mut found: Vec<(usize, UnitKind)> = EVERYWHERE
        .iter()
        .filter_map(|name| Some((first(name)?, UnitKind::Attribute)))
        .collect();
    let own = match element {
        "img" | "area" => Some(("alt", UnitKind::Alt)),
        "track" | "option" | "optgroup" => Some(("label", UnitKind::Attribute)),
        "input" => match value("type").as_deref() {
            Some("submit" | "button" | "reset") => Some(("value", UnitKind::Attribute)),
            Some("image") => Some(("alt", UnitKind::Alt)),
            Some(_) | None => None,
        },
        "meta" => {
            let what = value("name").or_else(|| value("property"));
            match what.as_deref() {
                Some("keywords") => Some(("content", UnitKind::Tags)),
                Some(what) if DESCRIPTIONS.contains(&what) => {
                    Some(("content", UnitKind::Attribute))
                }
                Some(_) | None => None,
            }
        }
        _ => None,
    };
    found.extend(own.and_then(|(name, kind)| Some((first(name)?, kind))));
    found
}

/// What a tag says about the translation of its element: the attribute `translate`, else the class
/// `notranslate`. `None` where it says nothing.
pub(super) fn is_translated(text: &str, tag: Token) -> Option<bool> {
    let slice = tag.span.of(text);
    // Most tags say nothing; this keeps their attributes from being read.
    if !contains_ignoring_case(slice, "translate") {
        return None;
    }
    let (_, attributes) = html::parts(text, tag.span);
    let value = |name: &str| {
        let found = attributes
            .iter()
            .find(|attribute| attribute.name.eq_ignore_ascii_case(name));
        found.map(|attribute| attribute.value.of(text).to_ascii_lowercase())
    };
    match value("translate").as_deref() {
        Some("no") => return Some(false),
        Some("yes" | "") => return Some(true),
        Some(_) | None => {}
    }
    let classes = value("class").unwrap_or_default();
    let is_marked = classes
        .split_ascii_whitespace()
        .any(|class| class == "notranslate");
    is_marked.then_some(false)
}

fn contains_ignoring_case(text: &str, sought: &str) -> bool {
    text.as_bytes()
        .windows(sought.len())
        .any(|part| part.eq_ignore_ascii_case(sought.as_bytes()))
}

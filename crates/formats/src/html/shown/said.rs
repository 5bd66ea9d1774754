//! What the attributes of a tag say that may matter to readers.

use hexapla_core::{Attribute, Span};

use crate::{
    html::attribute_value,
    inline::html,
    render::{bare, may_show},
};

/// Whether something may lead to an element.
pub(super) fn has_id(source: &str, tag: Span) -> bool {
    let (name, attributes) = html::parts(source, tag);
    let is_anchor = name.of(source).eq_ignore_ascii_case("a");
    let is_id = |name: &str| {
        name.eq_ignore_ascii_case("id") || is_anchor && name.eq_ignore_ascii_case("name")
    };
    attributes.iter().any(|attribute| is_id(&attribute.name))
}

/// Whether a tag says where it leads.
pub(super) fn leads(source: &str, tag: Span) -> bool {
    let (_, attributes) = html::parts(source, tag);
    let mut names = attributes.iter().map(|attribute| &attribute.name);
    names.any(|name| name.eq_ignore_ascii_case("href"))
}

/// Whether a tag shows a picture from an address that no page of ours may have.
pub(super) fn is_kept_from(source: &str, tag: Span) -> bool {
    let (_, attributes) = html::parts(source, tag);
    let mut all = attributes.iter();
    let src = all.find(|attribute| attribute.name.eq_ignore_ascii_case("src"));
    src.is_some_and(|src| !may_show(&bare(&attribute_value(src.value.of(source)))))
}

/// Whether a tag has what an element that means nothing could be there for.
pub(super) fn says_something(source: &str, tag: Span) -> bool {
    let (_, attributes) = html::parts(source, tag);
    let mut names = attributes
        .iter()
        .map(|attribute| attribute.name.to_ascii_lowercase());
    names.any(|name| ["id", "lang", "xml:lang", "dir", "title", "hidden"].contains(&name.as_str()))
        || hidden(source, tag) != Hidden::No
}

/// From whom an element is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hidden {
    /// From nobody.
    No,
    /// From those who do not see it: what only adorns.
    Unspoken,
    /// From everybody.
    Unseen,
}

/// From whom a tag hides its element.
pub(crate) fn hidden(source: &str, tag: Span) -> Hidden {
    let (_, attributes) = html::parts(source, tag);
    let says = |attribute: &Attribute| {
        let value = attribute.value.of(source).trim();
        match attribute.name.to_ascii_lowercase().as_str() {
            "hidden" => Hidden::Unseen,
            "style" if is_unseen(value) => Hidden::Unseen,
            "aria-hidden" if value.eq_ignore_ascii_case("true") => Hidden::Unspoken,
            _ => Hidden::No,
        }
    };
    attributes.iter().map(says).max().unwrap_or(Hidden::No)
}

fn is_unseen(style: &str) -> bool {
    style.split(';').any(|rule| {
        let (name, value) = rule.split_once(':').unwrap_or_default();
        let value = value.trim().to_ascii_lowercase();
        let value = value.trim_end_matches("!important").trim_end();
        name.trim().eq_ignore_ascii_case("display") && value == "none"
    })
}

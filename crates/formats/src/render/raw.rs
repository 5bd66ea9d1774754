//! The author's own HTML, whose addresses lead where those of Markdown lead.

use hexapla_core::Span;

use super::{
    Address, Refers,
    address::{bare, escaped},
    escape,
    escape::push_attribute,
};
use crate::{html::is_heading, inline::html, links::tags};

/// Writes HTML as it is, but for the addresses of links and images that lead elsewhere from the page.
/// Linear.
pub(super) fn write(out: &mut String, text: &str, resolve: &dyn Fn(Refers, &str) -> Address) {
    let mut done = 0;
    tags::each(text, Span::new(0, text.len()), &mut |tag| {
        let (name, attributes) = html::parts(text, tag);
        let has = |key: &str| {
            let mut names = attributes.iter().map(|attribute| &attribute.name);
            names.any(|name| name.eq_ignore_ascii_case(key))
        };
        let found = attributes.iter().find_map(|attribute| {
            let refers = refers(name.of(text), &attribute.name)?;
            let address = moved(attribute.value.of(text), refers, resolve)?;
            Some((attribute.value, address))
        });
        let Some((value, address)) = found else {
            return;
        };
        out.push_str(Span::new(done, name.end).of(text));
        if let Some(hreflang) = address.hreflang.filter(|_| !has("hreflang")) {
            push_attribute(out, "hreflang", &hreflang);
        }
        let is_bare = name.of(text).eq_ignore_ascii_case("img") && !has("width") && !has("height");
        if let Some((width, height)) = address.size.filter(|_| is_bare) {
            push_attribute(out, "width", &width.to_string());
            push_attribute(out, "height", &height.to_string());
        }
        out.push_str(Span::new(name.end, value.start).of(text));
        escape::push(out, &escaped(&address.url));
        done = value.end;
    });
    out.push_str(Span::new(done, text.len()).of(text));
}

/// Whose ids are sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// Those of headings.
    Headings,
    /// Those of all elements, and the names of anchors.
    Everything,
}

/// The ids that HTML has. Linear.
pub(super) fn ids(text: &str, of: Of) -> Vec<String> {
    let mut found = Vec::new();
    tags::each(text, Span::new(0, text.len()), &mut |tag| {
        let (name, attributes) = html::parts(text, tag);
        if of == Of::Headings && !is_heading(&name.of(text).to_ascii_lowercase()) {
            return;
        }
        let is_anchor = name.of(text).eq_ignore_ascii_case("a");
        let is_id = |name: &str| {
            name.eq_ignore_ascii_case("id") || is_anchor && name.eq_ignore_ascii_case("name")
        };
        let ids = attributes.iter().filter(|found| is_id(&found.name));
        found.extend(ids.map(|found| found.value.of(text).to_owned()));
    });
    found
}

/// What an attribute's address is for.
fn refers(name: &str, attribute: &str) -> Option<Refers> {
    let name = name.to_ascii_lowercase();
    match (name.as_str(), attribute.to_ascii_lowercase().as_str()) {
        ("a" | "area", "href") => Some(Refers::Link),
        ("img" | "source" | "video" | "audio" | "track", "src") => Some(Refers::Image),
        _ => None,
    }
}

/// Where an address leads, if not to what is written. An address without a value has no place for one.
fn moved(
    written: &str,
    refers: Refers,
    resolve: &dyn Fn(Refers, &str) -> Address,
) -> Option<Address> {
    if written.is_empty() {
        return None;
    }
    let plain = bare(written).replace("&amp;", "&");
    let address = resolve(refers, &plain);
    (address.url != plain).then_some(address)
}

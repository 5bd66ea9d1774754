//! The author's own HTML, whose addresses lead where those of Markdown lead.

use hexapla_core::{Attribute, Span};

use super::{
    Address, Refers,
    address::{bare, escaped},
    escape,
    escape::push_attribute,
};
use crate::{
    html::is_heading,
    inline::html,
    links::{
        srcset::candidates,
        tags::{self, shows_one_of_many},
    },
};

/// Writes HTML as it is, but for the addresses of links and images that lead elsewhere from the page.
/// Linear.
pub(super) fn write(out: &mut String, text: &str, resolve: &dyn Fn(Refers, &str) -> Address) {
    let mut done = 0;
    tags::each(text, Span::new(0, text.len()), &mut |tag| {
        let (name, attributes) = html::parts(text, tag);
        let moved = moves(text, name, &attributes, resolve);
        if moved.is_empty() {
            return;
        }
        out.push_str(Span::new(done, name.end).of(text));
        for Move { address, place, .. } in &moved {
            if *place == Place::Whole {
                said(out, name.of(text), &attributes, address);
            }
        }
        done = name.end;
        for Move { at, address, place } in moved {
            out.push_str(Span::new(done, at.start).of(text));
            let url = escaped(&address.url);
            let url = match place {
                // There it would end the candidate.
                Place::Candidate if url.starts_with(',') || url.ends_with(',') => {
                    url.replace(',', "%2C")
                }
                Place::Whole | Place::Candidate => url,
            };
            escape::push(out, &url);
            done = at.end;
        }
    });
    out.push_str(Span::new(done, text.len()).of(text));
}

/// An address of a tag that leads elsewhere from the page.
struct Move {
    at: Span,
    address: Address,
    place: Place,
}

/// Where in a tag an address stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// It is the whole value of its attribute.
    Whole,
    /// It is one of a `srcset`.
    Candidate,
}

/// The addresses of a tag that lead elsewhere, in order.
fn moves(
    text: &str,
    name: Span,
    attributes: &[Attribute],
    resolve: &dyn Fn(Refers, &str) -> Address,
) -> Vec<Move> {
    let mut found = Vec::new();
    for attribute in attributes {
        let Some((refers, place)) = refers(name.of(text), &attribute.name) else {
            continue;
        };
        let value = attribute.value;
        let parts = match place {
            Place::Whole => vec![value],
            Place::Candidate => {
                let parts = candidates(value.of(text)).into_iter();
                parts.map(|part| part.shifted(value.start)).collect()
            }
        };
        found.extend(parts.into_iter().filter_map(|at| {
            let address = moved(at.of(text), refers, resolve)?;
            Some(Move { at, address, place })
        }));
    }
    found
}

/// Says in a tag what is known of where it leads, and its author did not say.
fn said(out: &mut String, name: &str, attributes: &[Attribute], address: &Address) {
    let has = |key: &str| {
        let mut names = attributes.iter().map(|attribute| &attribute.name);
        names.any(|name| name.eq_ignore_ascii_case(key))
    };
    if let Some(hreflang) = address.hreflang.as_ref().filter(|_| !has("hreflang")) {
        push_attribute(out, "hreflang", hreflang);
    }
    let is_bare = name.eq_ignore_ascii_case("img") && !has("width") && !has("height");
    if let Some((width, height)) = address.size.filter(|_| is_bare) {
        push_attribute(out, "width", &width.to_string());
        push_attribute(out, "height", &height.to_string());
    }
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

/// What the addresses of an attribute are for, and where they stand.
fn refers(name: &str, attribute: &str) -> Option<(Refers, Place)> {
    let name = name.to_ascii_lowercase();
    match (name.as_str(), attribute.to_ascii_lowercase().as_str()) {
        ("a" | "area", "href") => Some((Refers::Link, Place::Whole)),
        ("img" | "source" | "video" | "audio" | "track", "src") | ("video", "poster") => {
            Some((Refers::Image, Place::Whole))
        }
        (name, "srcset") if shows_one_of_many(name) => Some((Refers::Image, Place::Candidate)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        options::{Format, Options},
        render::{PageLanguage, Rendering, render},
    };

    fn english() -> PageLanguage {
        PageLanguage {
            tag: "en".to_owned(),
            direction: "ltr",
        }
    }

    #[test]
    fn addresses_in_html_lead_where_those_of_markdown_lead() {
        let options = Options::new(Format::Markdown);
        let resolve = |refers: Refers, address: &str| match (refers, address) {
            (Refers::Link, "b.md#x") => Address {
                url: "b.html#x".to_owned(),
                hreflang: Some("en".to_owned()),
                size: None,
            },
            (Refers::Image, "図.png") => Address {
                url: "../it/\"図&.png".to_owned(),
                hreflang: None,
                size: Some((2, 1)),
            },
            (Refers::Link | Refers::Image, other) => Address {
                url: other.to_owned(),
                ..Address::default()
            },
        };
        let english = english();
        let rendering = Rendering::new(&options, &english, &resolve);
        let html = |text: &str| render(text, &rendering).html;
        assert_eq!(
            html("See <a class=x href='b.md#x'>b</a> and <a href=https://x>c</a>.\n"),
            "<p>See <a hreflang=\"en\" class=x href='b.html#x'>b</a> and <a href=https://x>c</a>.</p>\n"
        );
        assert_eq!(
            html("<p>\n<img alt=\"المخطط\"\n  src=\"図.png\">\n<a href=\"b.md#x\">b</a></p>\n"),
            "<p>\n<img width=\"2\" height=\"1\" alt=\"المخطط\"\n  src=\"../it/%22図&amp;.png\">\n\
             <a hreflang=\"en\" href=\"b.html#x\">b</a></p>\n"
        );
        let as_it_was = "<img width=9 src=図.png>\n<!-- <a href=b.md#x> -->\n<script>\"<a href=b.md#x>\"</script>\n<a href>\n";
        assert_eq!(
            html(as_it_was),
            as_it_was.replacen("図.png", "../it/%22図&amp;.png", 1)
        );
    }

    #[test]
    fn each_candidate_of_a_picture_leads_where_it_is() {
        let options = Options::new(Format::Markdown);
        let resolve = |refers: Refers, address: &str| Address {
            url: match (refers, address) {
                (Refers::Image, "図.png") => "../it/図.png".to_owned(),
                (Refers::Image, "a,b.png?x&y") => ",c.png?x&y".to_owned(),
                (Refers::Link | Refers::Image, other) => other.to_owned(),
            },
            size: Some((2, 1)),
            ..Address::default()
        };
        let english = english();
        let html = |text: &str| render(text, &Rendering::new(&options, &english, &resolve)).html;
        assert_eq!(
            html(
                "A <img SrcSet='図.png\n 1x ,a,b.png?x&amp;y 2x,, https://x/図.png 3x, 図.png,' src=x.png>.\n"
            ),
            "<p>A <img SrcSet='../it/図.png\n 1x ,%2Cc.png?x&amp;y 2x,, https://x/図.png 3x, ../it/図.png,' src=x.png>.</p>\n"
        );
        assert_eq!(
            html(
                "<picture>\n<source media=x srcset=図.png>\n<img src=\"図.png\" srcset=\"図.png 2x\" alt>\n</picture>\n"
            ),
            "<picture>\n<source media=x srcset=../it/図.png>\n\
             <img width=\"2\" height=\"1\" src=\"../it/図.png\" srcset=\"../it/図.png 2x\" alt>\n</picture>\n"
        );
        assert_eq!(
            html(
                "<p poster=図.png srcset=図.png>\n<video poster='図.png' src=\"図.png\"></video>\n"
            ),
            "<p poster=図.png srcset=図.png>\n<video poster='../it/図.png' src=\"../it/図.png\"></video>\n"
        );
    }
}

//! Addresses and anchors in HTML tags.

use hexapla_core::Span;
use memchr::{memchr, memchr2};

use super::{Link, LinkKind, Links, file_tag, srcset::candidates};
use crate::inline::html;

/// Adds what the tags of a part of a file have.
pub(super) fn find(source: &str, part: Span, found: &mut Links) {
    each(source, part, &mut |place| tag(source, place, found));
}

/// Calls with every opening tag of a part of a file. Linear: a tag or comment that never ends is the last
/// thing that is looked at.
pub(crate) fn each(source: &str, part: Span, take: &mut dyn FnMut(Span)) {
    let mut at = part.start;
    loop {
        let rest = Span::new(at, part.end).of(source);
        let Some(open) = memchr(b'<', rest.as_bytes()) else {
            return;
        };
        let start = at + open;
        let rest = Span::new(start, part.end).of(source);
        let next = rest.as_bytes().get(1).copied().unwrap_or_default();
        let length = if rest.starts_with("<!--") {
            rest.find("-->").map(|end| end + 3)
        } else if next.is_ascii_alphabetic() {
            html::end(rest).map(|(length, _)| {
                let place = Span::new(start, start + length);
                take(place);
                let name = html::name(source, place).of(source);
                let content = Span::new(length, rest.len()).of(rest);
                length + opaque(name, content)
            })
        } else {
            Some(1)
        };
        let Some(length) = length else { return };
        at = start + length;
    }
}

/// How many bytes after a tag are no HTML.
fn opaque(name: &str, content: &str) -> usize {
    let close = match name.to_ascii_lowercase().as_str() {
        "script" => "</script",
        "style" => "</style",
        "textarea" => "</textarea",
        _ => return 0,
    };
    let is_it = |at: &usize| {
        let found = content.as_bytes().get(*at..*at + close.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(close.as_bytes()))
    };
    memchr::memchr_iter(b'<', content.as_bytes())
        .find(is_it)
        .unwrap_or(content.len())
}

/// The value of an attribute with all of the shortcode that it begins with: that may have the quotes of the
/// attribute inside, which Hugo has read before anybody reads the tag.
fn shortcode(source: &str, value: Span) -> Span {
    let begins = |opening: &str| value.of(source).starts_with(opening);
    if !begins("{{<") && !begins("{{%") {
        return value;
    }
    let inside = value.start + "{{<".len();
    let rest = source.get(inside..).unwrap_or_default();
    let most = memchr2(b'<', b'\n', rest.as_bytes()).unwrap_or(rest.len());
    let end = rest.get(..most).and_then(|inside| inside.find("}}"));
    let end = end.map_or(value.end, |end| inside + end + "}}".len());
    Span::new(value.start, end.max(value.end))
}

/// Takes what one tag has.
fn tag(source: &str, tag: Span, found: &mut Links) {
    let (name, attributes) = html::parts(source, tag);
    let name = name.of(source);
    for attribute in attributes {
        let value = attribute.value;
        match attribute.name.to_ascii_lowercase().as_str() {
            "href" | "src" | "poster" if !value.is_empty() => {
                let tag = file_tag(source, shortcode(source, value));
                let link = Link {
                    address: tag.unwrap_or(value),
                    kind: LinkKind::Attribute,
                };
                match tag {
                    Some(_) => found.tags.push(link),
                    None => found.links.push(link),
                }
            }
            // What a template makes of it nobody can part.
            "srcset" if shows_one_of_many(name) && !value.of(source).contains(['{', '}']) => {
                let parts = candidates(value.of(source)).into_iter();
                found.links.extend(parts.map(|part| Link {
                    address: part.shifted(value.start),
                    kind: LinkKind::Attribute,
                }));
            }
            "id" if !value.is_empty() => found.anchors.push(value),
            "name" if name.eq_ignore_ascii_case("a") && !value.is_empty() => {
                found.anchors.push(value);
            }
            _ => {}
        }
    }
}

/// Whether an element shows one of the pictures of its `srcset`.
pub(crate) fn shows_one_of_many(element: &str) -> bool {
    ["img", "source"]
        .iter()
        .any(|name| element.eq_ignore_ascii_case(name))
}

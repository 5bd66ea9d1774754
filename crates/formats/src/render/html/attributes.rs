//! The attributes of a page of HTML that pass to another page, each read for what it may say.

use hexapla_core::{Attribute, Span};

use super::super::{
    Address, PageLanguage, Refers,
    address::{escaped, is_safe_address},
    escape::push_attribute,
};
use crate::{
    html::{Element, Part, attribute_value},
    inline::html,
};

/// Ids that begin so are the page's own.
const OWN_IDS: &str = "page.";

/// What the attributes of a tag say, the first of each name alone.
struct Said {
    element: String,
    values: Vec<(String, String)>,
}

impl Said {
    fn of(source: &str, tag: Span) -> Self {
        let (name, attributes) = html::parts(source, tag);
        let decoded = |attribute: Attribute| {
            let value = attribute_value(attribute.value.of(source)).into_owned();
            (attribute.name.to_ascii_lowercase(), value)
        };
        Self {
            element: name.of(source).to_ascii_lowercase(),
            values: attributes.into_iter().map(decoded).collect(),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    fn id(&self) -> Option<&str> {
        let id = self.get("id");
        let id = id.or_else(|| self.get("name").filter(|_| self.element == "a"));
        id.filter(|id| {
            let is_one = !id.is_empty() && !id.contains(char::is_whitespace);
            is_one && !id.starts_with(OWN_IDS)
        })
    }
}

/// The id of an element; none that no page could have.
pub(super) fn id(source: &str, tag: Span) -> Option<String> {
    Said::of(source, tag).id().map(str::to_owned)
}

/// The attributes of an element of the page: those of its tag that may pass, and ours.
pub(super) fn read(source: &str, element: &Element, in_code: bool) -> Vec<(&'static str, String)> {
    let said = Said::of(source, element.tag);
    let mut found: Vec<(&'static str, String)> = Vec::new();
    found.extend(said.id().map(|id| ("id", id.to_owned())));
    let mut pass = |name: &'static str, is_good: &dyn Fn(&str) -> bool| {
        let value = said.get(name).map(str::trim);
        found.extend(
            value
                .filter(|value| is_good(value))
                .map(|value| (name, value.to_owned())),
        );
    };
    pass("title", &|title| !title.is_empty());
    pass("hidden", &|_| true);
    match element.name {
        "a" => pass("href", &|_| true),
        "td" | "th" => {
            pass("colspan", &is_number);
            pass("rowspan", &is_number);
            pass("scope", &|scope| {
                ["row", "col", "rowgroup", "colgroup"].contains(&scope)
            });
        }
        "ol" => {
            pass("start", &is_number);
            pass("type", &|form| ["1", "a", "A", "i", "I"].contains(&form));
            pass("reversed", &|_| true);
        }
        "li" => pass("value", &is_number),
        "details" => pass("open", &|_| true),
        "time" => pass("datetime", &is_time),
        "code" => pass("class", &is_language_class),
        "math" => pass("display", &|form| ["block", "inline"].contains(&form)),
        _ => {}
    }
    // A block says its language where it is not that of its page, and what is round it says none.
    let is_code = ["code", "kbd", "samp", "var"].contains(&element.name);
    match (element.part, element.name) {
        (_, "pre") => found.extend([("dir", "ltr".to_owned()), ("tabindex", "0".to_owned())]),
        (Part::Inline, _) if is_code && !in_code => found.push(("dir", "ltr".to_owned())),
        (Part::Inline | Part::Leaf, _) | (_, "blockquote") => {
            let language = said.get("lang").or_else(|| said.get("xml:lang"));
            found.extend(
                language
                    .filter(|tag| is_tag(tag))
                    .map(|tag| ("lang", tag.to_owned())),
            );
            let direction = said.get("dir").map(str::to_ascii_lowercase);
            let direction = direction.filter(|dir| ["ltr", "rtl", "auto"].contains(&dir.as_str()));
            found.extend(direction.map(|dir| ("dir", dir)));
        }
        (Part::Container | Part::Flow | Part::Run, _) => {}
    }
    found
}

fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    (1..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_time(value: &str) -> bool {
    let is_good = |c: char| c.is_ascii_alphanumeric() || "-+:. ".contains(c);
    (1..=40).contains(&value.len()) && value.chars().all(is_good)
}

fn is_tag(value: &str) -> bool {
    let is_good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=35).contains(&value.len()) && value.bytes().all(is_good)
}

/// What a theme may colour code by.
fn is_language_class(value: &str) -> bool {
    let name = value.strip_prefix("language-");
    name.is_some_and(|name| !name.contains(char::is_whitespace))
}

/// Adds where a link leads.
pub(super) fn link(out: &mut String, written: &str, resolve: &dyn Fn(Refers, &str) -> Address) {
    let address = resolve(Refers::Link, written);
    if is_safe_address(&address.url) {
        push_attribute(out, "href", &escaped(&address.url));
    }
    if let Some(hreflang) = &address.hreflang {
        push_attribute(out, "hreflang", hreflang);
    }
}

/// An image, whose description is in a language.
pub(super) fn image(
    source: &str,
    tag: Span,
    resolve: &dyn Fn(Refers, &str) -> Address,
    language: Option<&PageLanguage>,
) -> String {
    let said = Said::of(source, tag);
    let mut out = "<img".to_owned();
    let mut typed = None;
    if let Some(written) = said.get("src").map(str::trim).filter(|src| !src.is_empty()) {
        let address = resolve(Refers::Image, written);
        if is_safe_address(&address.url) {
            push_attribute(&mut out, "src", &escaped(&address.url));
        }
        typed = address
            .size
            .map(|(width, height)| (width.to_string(), height.to_string()));
    }
    push_attribute(&mut out, "alt", said.get("alt").unwrap_or_default());
    let measure = |name: &str| said.get(name).filter(|value| is_number(value));
    let own = measure("width").zip(measure("height"));
    let own = own.map(|(width, height)| (width.to_owned(), height.to_owned()));
    if let Some((width, height)) = own.or(typed) {
        push_attribute(&mut out, "width", &width);
        push_attribute(&mut out, "height", &height);
    }
    if let Some(language) = language {
        push_attribute(&mut out, "lang", &language.tag);
    }
    if let Some(title) = said.get("title").filter(|title| !title.is_empty()) {
        push_attribute(&mut out, "title", title);
    }
    out.push('>');
    out
}

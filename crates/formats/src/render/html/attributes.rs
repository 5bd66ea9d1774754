//! The attributes of a page of HTML that pass to another page, each read for what it may say.

use hexapla_core::{Attribute, Span};

use super::super::{
    Address, PageLanguage, Refers,
    address::{bare, escaped, is_picture, is_safe_address},
    escape::push_attribute,
};
use crate::{
    html::{Element, Hidden, Part, attribute_value, hidden},
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
        "math" => pass("display", &|form| ["block", "inline"].contains(&form)),
        _ => {}
    }
    let is_unseen = hidden(source, element.tag) == Hidden::Unseen;
    if is_unseen && said.get("hidden").is_none() {
        found.push(("hidden", String::new()));
    }
    if element.name == "code" {
        let class = said.get("class").and_then(language_class);
        found.extend(class.map(|class| ("class", class)));
    }
    let is_code = ["code", "kbd", "samp", "var"].contains(&element.name);
    match (element.part, element.name) {
        (_, "pre") => found.extend([("dir", "ltr".to_owned()), ("tabindex", "0".to_owned())]),
        (Part::Inline, _) if is_code && !in_code => found.push(("dir", "ltr".to_owned())),
        (Part::Inline | Part::Leaf | Part::Container | Part::Flow | Part::Run, _) => {}
    }
    found
}

/// The language that a tag says, and the way it is written.
pub(super) fn language(source: &str, tag: Span) -> (Option<String>, Option<String>) {
    let said = Said::of(source, tag);
    let language = said.get("lang").or_else(|| said.get("xml:lang"));
    let language = language.map(str::trim).filter(|tag| is_tag(tag));
    let direction = said.get("dir").map(|dir| dir.trim().to_ascii_lowercase());
    let direction = direction.filter(|dir| ["ltr", "rtl", "auto"].contains(&dir.as_str()));
    (language.map(str::to_owned), direction)
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

/// What a theme may colour code by, of the classes of an element.
fn language_class(classes: &str) -> Option<String> {
    let mut names = classes.split_ascii_whitespace();
    names.find_map(|class| {
        let name = ["language-", "lang-"]
            .iter()
            .find_map(|prefix| class.strip_prefix(prefix))?;
        (!name.is_empty()).then(|| format!("language-{name}"))
    })
}

/// Adds where a link leads.
pub(super) fn link(out: &mut String, written: &str, resolve: &dyn Fn(Refers, &str) -> Address) {
    let address = resolve(Refers::Link, &bare(written));
    if is_safe_address(&address.url) {
        push_attribute(out, "href", &escaped(&address.url));
    }
    if let Some(hreflang) = &address.hreflang {
        push_attribute(out, "hreflang", hreflang);
    }
}

/// The words that stand for an image.
pub(super) fn description(source: &str, tag: Span) -> String {
    let said = Said::of(source, tag);
    said.get("alt").unwrap_or_default().to_owned()
}

/// Where a tag leads on its own page.
pub(super) fn fragment(source: &str, tag: Span) -> Option<String> {
    let said = Said::of(source, tag);
    let fragment = said.get("href")?.trim().strip_prefix('#')?;
    Some(fragment.to_owned())
}

/// Whether a tag has one of some classes.
pub(super) fn has_class(source: &str, tag: Span, classes: &[&str]) -> bool {
    let said = Said::of(source, tag);
    let mut own = said
        .get("class")
        .unwrap_or_default()
        .split_ascii_whitespace();
    own.any(|class| classes.contains(&class))
}

/// A part of an image map as a link with its id, up to its words; and these.
pub(super) fn area(
    source: &str,
    tag: Span,
    resolve: &dyn Fn(Refers, &str) -> Address,
    id: Option<String>,
) -> (String, String) {
    let said = Said::of(source, tag);
    let mut out = "<a".to_owned();
    if let Some(id) = id {
        push_attribute(&mut out, "id", &id);
    }
    let written = said.get("href").unwrap_or_default();
    link(&mut out, written, resolve);
    out.push('>');
    let mut names = ["alt", "title"]
        .into_iter()
        .filter_map(|name| said.get(name));
    let words = names.find(|words| !words.trim().is_empty());
    let words = words.or_else(|| is_safe_address(written).then_some(written));
    (out, words.unwrap_or_default().trim().to_owned())
}

/// An image with its id, whose description is in a language.
pub(super) fn image(
    source: &str,
    tag: Span,
    resolve: &dyn Fn(Refers, &str) -> Address,
    (language, id): (Option<&PageLanguage>, Option<String>),
) -> String {
    let said = Said::of(source, tag);
    let mut out = "<img".to_owned();
    if let Some(id) = id {
        push_attribute(&mut out, "id", &id);
    }
    let mut typed = None;
    let written = said.get("src").map(bare).filter(|src| !src.is_empty());
    if let Some(picture) = written.as_ref().filter(|src| is_picture(src)) {
        push_attribute(&mut out, "src", &escaped(picture));
    } else if let Some(written) = &written {
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

//! What the head of a page says about it, under the names that front matter has for the same.

use hexapla_core::Span;

use crate::{
    html::{
        decode::{self, attribute},
        tokens::{Kind, is_white, syntax, tokens},
    },
    inline::html,
    markdown,
    render::FrontValue,
};

/// By the key of front matter: what elements call it that say it, in lower case (HTML Standard, Dublin Core,
/// Open Graph, schema.org).
const NAMES: [(&str, &[&str]); 6] = [
    ("description", &["description"]),
    (
        "summary",
        &["og:description", "dcterms.description", "dc.description"],
    ),
    ("keywords", &["keywords"]),
    (
        "date",
        &[
            "date",
            "pubdate",
            "article:published_time",
            "datepublished",
            "dcterms.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc.date.issued",
        ],
    ),
    (
        "updated",
        &[
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "revised",
        ],
    ),
    ("image", &["og:image"]),
];

/// What the title and the `meta` elements of a page say that front matter would: `title`, `description` and
/// `summary`, `keywords`, `date` and `updated`, `image`. The text is decoded; the span is that of the unit, if
/// there is one. Linear.
#[must_use]
pub fn head_values(source: &str) -> Vec<FrontValue> {
    let part = Span::new(markdown::after_mark(source), source.len());
    let mut tokens = tokens(source, part, syntax(source));
    let mut found = Vec::new();
    let mut has_title = false;
    while let Some(token) = tokens.next() {
        if token.kind != Kind::Open {
            continue;
        }
        match token.name.of(source).to_ascii_lowercase().as_str() {
            "title" if !has_title => {
                has_title = true;
                let text = tokens.next().filter(|token| token.kind == Kind::Text);
                found.extend(text.and_then(|text| value(source, "title", text.span)));
            }
            "meta" => found.extend(meta(source, token.span)),
            // Here the head has ended.
            "body" | "main" | "article" | "header" | "div" | "h1" | "p" => break,
            _ => {}
        }
    }
    found
}

/// Where a page that shows nothing leads at once: the address of its `meta` element that says so. Linear.
pub(crate) fn refresh(source: &str) -> Option<String> {
    let part = Span::new(markdown::after_mark(source), source.len());
    let tags = tokens(source, part, syntax(source)).filter(|token| token.kind == Kind::Open);
    let mut metas = tags.filter(|tag| tag.name.of(source).eq_ignore_ascii_case("meta"));
    metas.find_map(|tag| {
        let (_, attributes) = html::parts(source, tag.span);
        let named = |name: &str| {
            let mut all = attributes.iter();
            let found = all.find(|attribute| attribute.name.eq_ignore_ascii_case(name))?;
            Some(attribute(found.value.of(source).trim()))
        };
        named("http-equiv").filter(|what| what.eq_ignore_ascii_case("refresh"))?;
        address_of(&named("content")?)
    })
}

/// The address in `0; url=…` (HTML Standard, 4.2.5.3).
fn address_of(content: &str) -> Option<String> {
    let is_time = |c: char| c.is_ascii_digit() || c == '.' || c.is_ascii_whitespace();
    let rest = content
        .trim_start_matches(is_time)
        .strip_prefix([';', ','])?;
    let rest = rest.trim();
    let (name, value) = rest.split_once('=')?;
    name.trim().eq_ignore_ascii_case("url").then_some(())?;
    let value = value.trim();
    let quoted = ['"', '\'']
        .iter()
        .find_map(|quote| value.strip_prefix(*quote)?.split(*quote).next());
    let url = quoted.unwrap_or(value).trim();
    (!url.is_empty()).then(|| url.to_owned())
}

/// What a `meta` element says.
fn meta(source: &str, tag: Span) -> Option<FrontValue> {
    let (_, attributes) = html::parts(source, tag);
    let named = |name: &str| {
        let mut all = attributes.iter();
        let found = all.find(|attribute| attribute.name.eq_ignore_ascii_case(name));
        found.map(|attribute| attribute.value)
    };
    let what = ["name", "property", "itemprop"]
        .into_iter()
        .find_map(named)?;
    let what = what.of(source).trim().to_ascii_lowercase();
    let (key, _) = NAMES.iter().find(|(_, names)| names.contains(&&*what))?;
    value(source, key, named("content")?)
}

fn value(source: &str, key: &str, whole: Span) -> Option<FrontValue> {
    let slice = whole.of(source);
    let start = whole.end - slice.trim_start_matches(is_white).len();
    let text = slice.trim_matches(is_white);
    let decoded = if key == "title" {
        decode::text(text)
    } else {
        attribute(text)
    };
    (!text.is_empty()).then(|| FrontValue {
        key: key.to_owned(),
        text: decoded.split_whitespace().collect::<Vec<_>>().join(" "),
        span: Span::new(start, start + text.len()),
    })
}

/// The words of a list of keywords.
///
/// ```
/// assert_eq!(hexapla_formats::keywords("trauma, recovery،شفاء、回復"), ["trauma", "recovery", "شفاء", "回復"]);
/// ```
#[must_use]
pub fn keywords(list: &str) -> Vec<&str> {
    let words = list.split([',', ';', '،', '؛', '、', '，', '；']);
    words
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect()
}

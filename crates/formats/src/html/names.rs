//! What an element is to a translator, by its name.

use std::borrow::Cow;

/// How an element parts or holds text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// It parts texts; its name, in lower case.
    Block(&'static str),
    /// It parts texts, and nobody translates what is in it.
    Opaque(&'static str),
    /// It stands in texts as a whole.
    Atom(&'static str),
    /// It stands in texts: all others, those nobody knows too, since browsers show them so.
    Inline,
}

/// Elements that part texts, sorted.
const BLOCKS: [&str; 73] = [
    "address",
    "area",
    "article",
    "aside",
    "audio",
    "base",
    "basefont",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "center",
    "col",
    "colgroup",
    "datalist",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "marquee",
    "menu",
    "menuitem",
    "meta",
    "nav",
    "noscript",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
    "video",
];

/// Elements whose content is not text for readers, or text that must stay as it is, sorted.
const OPAQUE: [&str; 12] = [
    "iframe",
    "listing",
    "noembed",
    "noframes",
    "object",
    "plaintext",
    "pre",
    "script",
    "style",
    "template",
    "textarea",
    "xmp",
];

const ATOMS: [&str; 2] = ["math", "svg"];

/// Inline elements whose inside is never words.
const CODE: [&str; 5] = ["code", "kbd", "samp", "tt", "var"];

/// The class of an element.
pub(super) fn class(name: &str) -> Class {
    // Pages write names in small letters, and this is asked of every tag: no copy then.
    let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    };
    let find = |names: &[&'static str]| {
        let index = names.binary_search(&&*name).ok()?;
        names.get(index).copied()
    };
    if let Some(name) = find(&BLOCKS) {
        Class::Block(name)
    } else if let Some(name) = find(&OPAQUE) {
        Class::Opaque(name)
    } else if let Some(name) = find(&ATOMS) {
        Class::Atom(name)
    } else {
        Class::Inline
    }
}

/// Whether the inside of an inline element is code.
pub(super) fn is_code(name: &str) -> bool {
    CODE.iter().any(|code| code.eq_ignore_ascii_case(name))
}

/// Elements whose opening tag ends another element that is open.
pub(super) struct Ended {
    /// What ends.
    pub(super) names: &'static [&'static str],
    /// What holds it in: outside of these nothing ends.
    pub(super) within: &'static [&'static str],
}

/// What the opening tag of a block ends (HTML Standard, 13.1.2.4: optional tags), a paragraph aside.
pub(super) fn ended_by(name: &str) -> Option<Ended> {
    const ROWS: &[&str] = &[
        "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup",
    ];
    let (names, within): (&'static [&'static str], &'static [&'static str]) = match name {
        "li" => (&["li"], &["ul", "ol", "menu", "dir", "table"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl", "table"]),
        "td" | "th" => (&["td", "th"], &["table"]),
        "tr" => (&["tr", "td", "th", "caption", "colgroup"], &["table"]),
        "tbody" | "thead" | "tfoot" => (ROWS, &["table"]),
        "option" | "optgroup" => (&["option"], &["select", "datalist"]),
        name if is_heading(name) => (HEADINGS, &["table", "div", "section"]),
        "body" => (&["head"], &[]),
        _ => return None,
    };
    Some(Ended { names, within })
}

const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];

/// Whether an element is a heading, by its name in lower case.
pub(crate) fn is_heading(name: &str) -> bool {
    HEADINGS.contains(&name)
}

/// Elements that keep a heading outside of them open.
pub(super) const HEADING_SCOPE: &[&str] = &["caption", "html", "marquee", "table", "td", "th"];

/// Elements that keep a paragraph outside of them open.
pub(super) const PARAGRAPH_SCOPE: &[&str] =
    &["button", "caption", "html", "marquee", "table", "td", "th"];

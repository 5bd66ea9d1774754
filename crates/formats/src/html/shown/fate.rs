//! Which elements an article site shows, and as what.

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It holds a text.
    Holder(&'static str),
    /// It holds blocks.
    Container(&'static str),
    /// It holds blocks that could as well stand outside.
    Flow(&'static str),
    /// The same, and it says nothing but its attributes.
    Division,
    /// It stands in a text.
    Inline(&'static str),
    /// A part of a formula.
    Math(&'static str),
    /// It has no content.
    Lone(&'static str),
    /// Its tags are left out, and what is in it is shown.
    Through,
    /// It is left out with all that is in it.
    Dropped,
}

/// The longest name that is known, in bytes.
const LONGEST: usize = 16;

/// What becomes of an element, by its name in any case.
pub(super) fn fate(name: &str) -> Fate {
    if name.len() > LONGEST {
        return Fate::Through;
    }
    let name = name.to_ascii_lowercase();
    block(&name)
        .or_else(|| find(&INLINE, &name).map(Fate::Inline))
        .or_else(|| find(&MATH, &name).map(Fate::Math))
        .unwrap_or(Fate::Through)
}

fn find(names: &[&'static str], name: &str) -> Option<&'static str> {
    names.iter().copied().find(|found| *found == name)
}

fn block(name: &str) -> Option<Fate> {
    if let Some(name) = find(&HOLDERS, name) {
        return Some(Fate::Holder(name));
    }
    if let Some(name) = find(&CONTAINERS, name) {
        return Some(Fate::Container(name));
    }
    Some(match name {
        "listing" | "xmp" | "plaintext" => Fate::Holder("pre"),
        "area" => Fate::Lone("area"),
        "menu" | "dir" => Fate::Container("ul"),
        "section" => Fate::Flow("section"),
        "article" => Fate::Flow("article"),
        "header" => Fate::Flow("header"),
        "footer" => Fate::Flow("footer"),
        "div" | "main" | "nav" | "search" | "center" | "address" | "hgroup" | "form"
        | "fieldset" | "legend" => Fate::Division,
        "acronym" => Fate::Inline("abbr"),
        "strike" => Fate::Inline("s"),
        "tt" => Fate::Inline("code"),
        "br" => Fate::Lone("br"),
        "hr" => Fate::Lone("hr"),
        "img" => Fate::Lone("img"),
        "wbr" => Fate::Lone("wbr"),
        name if DROPPED.contains(&name) => Fate::Dropped,
        _ => return None,
    })
}

const HOLDERS: [&str; 16] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "dt",
    "dd",
    "td",
    "th",
    "caption",
    "figcaption",
    "summary",
    "pre",
];

const CONTAINERS: [&str; 12] = [
    "ul",
    "ol",
    "dl",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "blockquote",
    "figure",
    "details",
    "aside",
];

const INLINE: [&str; 29] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
    "var", "math",
];

/// MathML Core without what holds HTML, a style or a script.
const MATH: [&str; 26] = [
    "merror",
    "mfrac",
    "mi",
    "mmultiscripts",
    "mn",
    "mo",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
    "mroot",
    "mrow",
    "ms",
    "mspace",
    "msqrt",
    "mstyle",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtext",
    "mtr",
    "munder",
    "munderover",
    "semantics",
];

const DROPPED: [&str; 16] = [
    "annotation",
    "annotation-xml",
    "applet",
    "button",
    "datalist",
    "frameset",
    "iframe",
    "noembed",
    "noframes",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
];

/// What an element has to stand right in, where it is not itself anywhere else.
pub(super) fn parents(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "li" => &["ul", "ol"],
        "dt" | "dd" => &["dl"],
        "td" | "th" => &["tr", "table", "thead", "tbody", "tfoot"],
        "tr" => &["table", "thead", "tbody", "tfoot"],
        "thead" | "tbody" | "tfoot" | "caption" => &["table"],
        "figcaption" => &["figure"],
        "summary" => &["details"],
        _ => return None,
    })
}

/// What lies between an element and whatever else stands in it.
pub(super) fn room(name: &str) -> &'static [&'static str] {
    match name {
        "table" | "thead" | "tbody" | "tfoot" => &["tr", "td"],
        "tr" => &["td"],
        "ul" | "ol" => &["li"],
        "dl" => &["dd"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_any_case_and_others_pass_without_their_tags() {
        assert_eq!(fate("IFrame"), Fate::Dropped);
        assert_eq!(fate("TT"), Fate::Inline("code"));
        assert_eq!(fate("x-日本"), Fate::Through);
        assert_eq!(fate(&"a".repeat(100)), Fate::Through);
        let all = [&HOLDERS[..], &CONTAINERS, &INLINE, &MATH, &DROPPED].concat();
        assert!(all.iter().all(|name| name.len() <= LONGEST));
        assert!(all.iter().all(|name| fate(name) != Fate::Through));
    }
}

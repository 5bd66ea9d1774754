//! What of an article has to be known before its pages are made.

use std::{borrow::Cow, cell::RefCell, collections::BTreeSet};

use hexapla_core::{DocumentPath, Span};
use hexapla_formats::{
    Address, Format, Options, PageLanguage, Refers, RenderedHeading, Rendering, on_one_line, render,
};

use crate::address::folder;

/// The headings of a source and the files it refers to.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The ids of its headings, in order.
    pub anchors: Vec<String>,
    /// The places of its headings.
    pub spans: Vec<Span>,
    /// Its first heading, where that is of level 1.
    pub title: Option<String>,
    /// The addresses in it, as it means them.
    pub addresses: BTreeSet<String>,
    /// The relative addresses in it, as paths below the root of the documents; sorted.
    pub files: Vec<String>,
}

/// Reads the text of a source.
#[must_use]
pub fn outline(path: &DocumentPath, markdown: &str, options: &Options) -> Outline {
    let addresses = RefCell::new(BTreeSet::new());
    let note = |_: Refers, address: &str| {
        addresses.borrow_mut().insert(address.to_owned());
        Address::default()
    };
    let language = PageLanguage {
        tag: String::new(),
        direction: "ltr",
    };
    let rendered = render(markdown, &Rendering::new(options, &language, &note));
    let addresses = addresses.into_inner();
    let files = addresses.iter();
    let files: BTreeSet<String> = files
        .filter_map(|address| resolve_path(path.as_str(), address))
        .collect();
    let first = rendered.headings.first();
    let title = first.filter(|heading| heading.level == 1);
    Outline {
        title: title
            .map(|heading| heading.text.clone())
            .filter(|words| !words.trim().is_empty()),
        spans: rendered.headings.iter().map(|found| found.span).collect(),
        anchors: ids(rendered.headings),
        files: files.into_iter().collect(),
        addresses,
    }
}

/// The words of a unit, without markup.
#[must_use]
pub fn plain(text: &str, options: &Options) -> String {
    if options.format == Format::Text {
        return on_one_line(text);
    }
    let language = PageLanguage {
        tag: String::new(),
        direction: "ltr",
    };
    let rendering = Rendering::new(options, &language, &|_, _| Address::default());
    // In a heading a link to itself is none of its words.
    let text = match options.format {
        Format::Html => Cow::Owned(format!("<h1>{text}</h1>")),
        Format::Markdown | Format::Text | Format::Fluent | Format::Json | Format::Yaml => {
            Cow::Borrowed(text)
        }
    };
    render(&text, &rendering).text.trim().to_owned()
}

fn ids(headings: Vec<RenderedHeading>) -> Vec<String> {
    headings.into_iter().map(|heading| heading.id).collect()
}

/// The file that an address in a document names, as a path below the root of the documents, where
/// one that begins with `/` begins; `None` for one that leads elsewhere or out of the root.
#[must_use]
pub fn resolve_path(document: &str, address: &str) -> Option<String> {
    let path = path_of(address)?;
    let base = if path.starts_with('/') {
        ""
    } else {
        folder(document)
    };
    join(base, &path)
}

/// What else than the file of its name a link may mean, as paths of documents below the root, likeliest first:
/// a page without its ending or with that of HTML, the index of a folder, and the same read from the
/// document's page as the folder that many generators make of it (`../other/`).
pub(crate) fn meant(document: &str, address: &str) -> Vec<String> {
    let Some(path) = path_of(address) else {
        return Vec::new();
    };
    let page = document.rsplit_once('.').map_or(document, |(page, _)| page);
    let bases = match path.starts_with('/') || is_here(&path) {
        true => vec![folder(document)],
        false => vec![folder(document), page],
    };
    let mut all = Vec::new();
    for base in bases {
        let base = if path.starts_with('/') { "" } else { base };
        let Some(named) = join(base, &path) else {
            continue;
        };
        let plain = ENDINGS.iter().find_map(|ending| named.strip_suffix(ending));
        let plain = plain.unwrap_or(&named);
        // There the site has a page of its own.
        if ["", "index"].contains(&plain) {
            break;
        }
        let inside = plain.strip_suffix("/index").unwrap_or(plain);
        let files = PAGES.map(|ending| format!("{plain}.{ending}"));
        let indexes = INDEXES.map(|name| format!("{inside}/{name}"));
        match is_folder(&path) {
            true => all.extend(indexes.into_iter().chain(files)),
            false => all.extend(files.into_iter().chain(indexes)),
        }
    }
    all
}

/// Whether a path names a folder and no file: it ends so.
fn is_folder(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    ["", ".", ".."].contains(&name)
}

/// Whether a path names the folder that it stands in, which is never its own document.
fn is_here(path: &str) -> bool {
    !path.starts_with('/') && path.split('/').all(|part| ["", "."].contains(&part))
}

/// Endings of documents that have pages.
const PAGES: [&str; 7] = ["md", "mdx", "markdown", "txt", "html", "htm", "xhtml"];
/// Endings of pages.
const ENDINGS: [&str; 2] = [".html", ".htm"];
/// What a folder shows in place of itself.
pub const INDEXES: [&str; 5] = [
    "index.md",
    "_index.md",
    "README.md",
    "index.mdx",
    "index.html",
];

/// The path of an address, decoded; `None` for one that leads to a host or by a scheme, or stays on its page.
pub(crate) fn path_of(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_elsewhere = path.is_empty() || path.starts_with("//") || path.contains(':');
    (!is_elsewhere).then(|| decoded(path))
}

/// The path that a relative one leads to from a folder; `None` where it leaves the root.
pub(crate) fn join(base: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.retain(|part| !part.is_empty());
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// An address without its `%XX`; as it is where they make no UTF-8.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        bytes.extend_from_slice(before.as_bytes());
        let byte = from
            .get(1..3)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) => {
                bytes.push(byte);
                rest = from.get(3..).unwrap_or_default();
            }
            None => {
                bytes.push(b'%');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_from_the_folder_of_its_document() {
        let found = |address| resolve_path("articles/a.md", address);
        assert_eq!(found("b.md#x").as_deref(), Some("articles/b.md"));
        assert_eq!(
            found("../images/a%20b.svg").as_deref(),
            Some("images/a b.svg")
        );
        for elsewhere in ["#x", "https://a/b", "//x", "../../x", "mailto:a@b", ""] {
            assert_eq!(found(elsewhere), None, "{elsewhere}");
        }
        assert_eq!(found("/記事/a.md").as_deref(), Some("記事/a.md"));
        assert_eq!(found("%ff%zz").as_deref(), Some("articles/%ff%zz"));
    }

    #[test]
    fn a_link_may_mean_pages_without_their_endings() {
        let has = |address: &str, path: &str| {
            let found = meant("articles/a.md", address);
            assert!(
                found.iter().any(|found| found == path),
                "{address}: {found:?}"
            );
        };
        has("b", "articles/b.md");
        has("b.html#x", "articles/b.md");
        has("sub/", "articles/sub/index.md");
        has("sub/index.html", "articles/sub/README.md");
        has("../b/", "articles/b.md");
        has("/%E8%A8%98%E4%BA%8B", "記事.md");
        assert_eq!(meant("a.md", "/"), [""; 0], "the list of all articles");
        has("ا", "articles/ا.md");
        assert_eq!(meant("articles/a.md", "https://x/b"), [""; 0]);
        for here in ["./", ".", "././"] {
            let found = meant("articles/a.md", here);
            assert_eq!(found.first().map(String::as_str), Some("articles/index.md"));
            assert!(!found.contains(&"articles/a.md".to_owned()), "{here}");
            assert_eq!(meant("a.md", here), [""; 0], "the list of all articles");
        }
        assert_eq!(meant("a.md", "../../b"), [""; 0]);
    }

    #[test]
    fn an_outline_has_headings_and_files() {
        let path = DocumentPath::parse("a/b.md").unwrap();
        let text = "# Title\n\n[x](c.md) ![](../i.svg) [y](https://z)\n\n## Two\n";
        let found = outline(&path, text, &Options::new(Format::Markdown));
        assert_eq!(found.anchors, ["title", "two"]);
        assert_eq!(found.title.as_deref(), Some("Title"));
        assert_eq!(found.files, ["a/c.md", "i.svg"]);
    }
}

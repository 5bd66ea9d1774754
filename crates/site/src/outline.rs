//! What of an article has to be known before its pages are made.

use std::cell::RefCell;

use hexapla_core::{DocumentPath, Span};
use hexapla_formats::{Address, Options, PageLanguage, Refers, RenderedHeading, Rendering, render};

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
    /// The relative addresses in it, as paths below the root of the documents; sorted.
    pub files: Vec<String>,
}

/// Reads the Markdown of a source.
#[must_use]
pub fn outline(path: &DocumentPath, markdown: &str, options: &Options) -> Outline {
    let files = RefCell::new(Vec::new());
    let note = |_: Refers, address: &str| {
        files
            .borrow_mut()
            .extend(resolve_path(path.as_str(), address));
        Address::default()
    };
    let language = PageLanguage {
        tag: String::new(),
        direction: "ltr",
    };
    let rendered = render(
        markdown,
        &Rendering {
            options,
            language: &language,
            ids: &[],
            top: &[],
            passages: &[],
            foreign_note: "",
            resolve: &note,
        },
    );
    let mut files = files.into_inner();
    files.sort();
    files.dedup();
    let first = rendered.headings.first();
    let title = first.filter(|heading| heading.level == 1);
    Outline {
        title: title.map(|heading| heading.text.clone()),
        spans: rendered.headings.iter().map(|found| found.span).collect(),
        anchors: ids(rendered.headings),
        files,
    }
}

/// The words of a unit, without markup.
#[must_use]
pub fn plain(text: &str, options: &Options) -> String {
    let language = PageLanguage {
        tag: String::new(),
        direction: "ltr",
    };
    let rendering = Rendering {
        options,
        language: &language,
        ids: &[],
        top: &[],
        passages: &[],
        foreign_note: "",
        resolve: &|_, _| Address::default(),
    };
    render(text, &rendering).text.trim().to_owned()
}

fn ids(headings: Vec<RenderedHeading>) -> Vec<String> {
    headings.into_iter().map(|heading| heading.id).collect()
}

/// The file that an address in a document means, as a path below the root of the documents; `None`
/// for one that leads elsewhere or out of the root.
#[must_use]
pub fn resolve_path(document: &str, address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_elsewhere = path.is_empty() || path.starts_with('/') || path.contains(':');
    if is_elsewhere {
        return None;
    }
    let path = decoded(path);
    let mut parts: Vec<&str> = folder(document).split('/').collect();
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
    use hexapla_formats::Format;

    #[test]
    fn an_address_is_read_from_the_folder_of_its_document() {
        let found = |address| resolve_path("articles/a.md", address);
        assert_eq!(found("b.md#x").as_deref(), Some("articles/b.md"));
        assert_eq!(
            found("../images/a%20b.svg").as_deref(),
            Some("images/a b.svg")
        );
        for elsewhere in ["#x", "https://a/b", "/x", "../../x", "mailto:a@b", ""] {
            assert_eq!(found(elsewhere), None, "{elsewhere}");
        }
        assert_eq!(found("%ff%zz").as_deref(), Some("articles/%ff%zz"));
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

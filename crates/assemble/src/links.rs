//! Links and heading ids of localized pages: what leads somewhere in the source leads there in every
//! locale.

mod address;
mod pins;
mod relref;
mod shown;
mod top;

use hexapla_core::{Edit, Span};
use hexapla_formats::{Link, LinkKind, Links};

pub use address::{between, decode, encode, join, linked_file};
pub use pins::{PinForm, Pins, Wanted, pin_edits};
pub use shown::shown_at;
pub use top::top_edit;

use address::{Address, folder};

/// How links between pages are written for a generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkStyle {
    /// As paths from file to file: MkDocs.
    Files,
    /// The same, as Jekyll's relative links are; and the paths in Liquid's tags `link` and `post_url`.
    Liquid,
    /// The same; a page that a locale has not by its path from the root of the documents, where
    /// Docusaurus looks in the locale and then in the source.
    Rooted,
    /// By Hugo's `relref`, which names page and language.
    Relref,
    /// Zola's `@/path`.
    Internal,
    /// As paths from address to address, where a page is a folder: Starlight.
    Folders,
    /// From file to file in one book, and from address to address into that of another locale: mdBook.
    Books,
}

/// The page whose links are rewritten.
#[derive(Clone, Copy, Debug)]
pub struct LinkPage<'a> {
    /// The path of its source, from the project's root.
    pub source: &'a str,
    /// Its own path in the output.
    pub output: &'a str,
    /// The folder that it becomes where its path does not say it, as [`Goal::Page`] has it.
    pub address: Option<&'a str>,
    /// How its generator wants links.
    pub style: LinkStyle,
}

/// What a link asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought<'a> {
    /// The file of a path: from the project's root, or as it stands where it begins with `/` or `@/`.
    File(&'a str),
    /// The page whose file, by its path from the project's root, is [`shown_at`] this address.
    Page(&'a str),
    /// The same, from the root of the documents.
    Inside(&'a str),
    /// The only page whose address ends with this name.
    Named(&'a str),
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A document that is published.
    Page {
        /// The document's path.
        document: String,
        /// Where the page lies in the output.
        output: String,
        /// The folder that the page becomes, with a slash at its end, where its author named one and its path
        /// does not say it. Only [`LinkStyle::Folders`] asks for it.
        address: Option<String>,
        /// The language it is in, as the generator names it, where that is not the one of the page
        /// that links.
        other: Option<String>,
    },
    /// Another file, by its path in the output.
    File {
        /// The path.
        output: String,
    },
}

/// The edits that make the relative links of a localized page lead where those of its source do.
///
/// `goal` tells where a link leads to; `None` for what is none of the project's documents or files, and then it
/// stays. What stands after the path stays too. Links that lead there already are not touched; addresses with a
/// scheme or a host never are.
#[must_use]
pub fn link_edits(
    text: &str,
    found: &Links,
    page: LinkPage<'_>,
    goal: &dyn Fn(Sought<'_>) -> Option<Goal>,
) -> Vec<Edit> {
    let has_tags = matches!(page.style, LinkStyle::Liquid | LinkStyle::Relref);
    let tags = found.tags.iter().filter(|_| has_tags);
    let all = found.links.iter().chain(tags);
    let edit = |link: &Link| {
        let raw = link.address.of(text);
        let is_shortcode = page.style == LinkStyle::Relref && raw.starts_with("{{");
        let (length, written) = match is_shortcode {
            true => relref::lead_on(raw, page, goal)?,
            false => rewritten(raw, link.kind, page, goal)?,
        };
        let place = Span::new(link.address.start, link.address.start + length);
        (place.of(text) != written).then(|| Edit::new(place, written))
    };
    all.filter_map(edit).collect()
}

/// What stands in place of the path of an address, and how many bytes that has; `None` where it stays.
fn rewritten(
    raw: &str,
    kind: LinkKind,
    page: LinkPage<'_>,
    goal: &dyn Fn(Sought<'_>) -> Option<Goal>,
) -> Option<(usize, String)> {
    let address = Address::read(raw, kind, page.style)?;
    let files = address.from(page);
    let found = files.iter().find_map(|file| goal(Sought::File(file)));
    let written = match found {
        Some(found) => write(&address, page, &found),
        None if kind == LinkKind::Image => None,
        None => shown::lead_on((&address, kind), page, goal),
    };
    Some((address.length, written?))
}

/// What stands in place of a link's path; `None` where it leads there as it is.
fn write(address: &Address, page: LinkPage<'_>, goal: &Goal) -> Option<String> {
    if address.is_tag() {
        return in_tag(address, goal);
    }
    let (output, document, named, other) = match goal {
        Goal::File { output } if page.style == LinkStyle::Relref => {
            return to_address(address, page, output);
        }
        Goal::File { output } => return to_file(address, page, output),
        Goal::Page {
            output,
            document,
            address,
            other,
        } => (output, document, address.as_deref(), other.as_deref()),
    };
    match (page.style, other) {
        (LinkStyle::Files | LinkStyle::Liquid, _)
        | (LinkStyle::Rooted | LinkStyle::Books, None) => to_file(address, page, output),
        (LinkStyle::Rooted, Some(_)) => Some(format!("/{}", encode(document))),
        (LinkStyle::Relref, None) => Some(format!("{{{{< relref \"/{document}\" >}}}}")),
        (LinkStyle::Relref, Some(other)) => Some(format!(
            "{{{{< relref path=\"/{document}\" lang=\"{other}\" >}}}}"
        )),
        (LinkStyle::Internal, _) => {
            let inside = output
                .split_once("content/")
                .map_or(&**output, |(_, path)| path);
            Some(format!("@/{}", encode(inside)))
        }
        (LinkStyle::Folders, _) if address.is_absolute() => None,
        (LinkStyle::Folders, _) => {
            let here = shown_folder(page.output, page.address);
            Some(encode(&between(&here, &shown_folder(output, named))))
        }
        // A chapter of the contents that is not there is a draft to mdBook, and has no address.
        (LinkStyle::Books, Some(_)) if page.output.ends_with("/SUMMARY.md") => Some(String::new()),
        (LinkStyle::Books, Some(_)) => {
            let to = book_page(output);
            Some(encode(&between(folder(&book_page(page.output)), &to)))
        }
    }
}

/// Liquid's tags name a file from the root of the output.
fn in_tag(address: &Address, goal: &Goal) -> Option<String> {
    let (output, is_there) = match goal {
        Goal::File { output } => (output, address.path == *output),
        Goal::Page {
            output, document, ..
        } => (output, document == output),
    };
    let is_plain = !output.contains(['{', '}', '%']);
    (!is_there && is_plain).then(|| format!("{{% link {output} %}}"))
}

fn to_file(address: &Address, page: LinkPage<'_>, output: &str) -> Option<String> {
    let here = folder(page.output);
    if address.is_absolute() || join(here, &address.path).as_deref() == Some(output) {
        return None;
    }
    Some(encode(&between(here, output)))
}

/// A file as browsers find it from a page that is a folder: Hugo does not look at files.
fn to_address(address: &Address, page: LinkPage<'_>, output: &str) -> Option<String> {
    let here = page_folder(page.output);
    if address.is_absolute() || join(&here, &address.path).as_deref() == Some(output) {
        return None;
    }
    Some(encode(&between(&here, output)))
}

/// The folder that a page becomes: `a/b.md` is `a/b/`, `a/index.md` and `a/_index.md` are `a/`.
fn page_folder(output: &str) -> String {
    let above = folder(output);
    let name = output.strip_prefix(above).unwrap_or(output);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match stem {
        "index" | "_index" => above.to_owned(),
        stem => format!("{above}{stem}/"),
    }
}

/// The folder that a page becomes where paths are written small and addresses that authors named as they are.
fn shown_folder(output: &str, named: Option<&str>) -> String {
    named.map_or_else(|| page_folder(output).to_lowercase(), str::to_owned)
}

/// The address of a page of a book: `it/src/a.md` is `it/a.html`.
fn book_page(output: &str) -> String {
    html_page(&output.replacen("/src/", "/", 1))
}

/// The address of a page that is a file: `a/b.md` is `a/b.html`, `a/README.md` is `a/index.html`.
fn html_page(output: &str) -> String {
    let stem = output.rsplit_once('.').map_or(output, |(stem, _)| stem);
    match shown::without_readme(stem) {
        above if above == stem => format!("{stem}.html"),
        above => format!("{above}index.html"),
    }
}

#[cfg(test)]
mod tests;

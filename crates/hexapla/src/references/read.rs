//! What one document links to, and what it can be linked to by.

use std::{borrow::Cow, collections::BTreeSet};

use hexapla_assemble::decode;
use hexapla_core::Span;
use hexapla_formats::{Dialect, Format, Link, LinkKind, Links, Slugs, links};
use hexapla_repo::{Packer, Preset, Unpacker};
use hexapla_site::Outline;

use super::translated::{Translated, translated};
use crate::{articles::front_matter, remember::Remember, session::Session, view::View};

/// What one document links to, and what it can be linked to by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct References {
    /// Its file, from the project's root.
    pub(crate) file: String,
    /// The root of its documents, with a slash at its end; empty where that is the project.
    pub(crate) root: String,
    /// The addresses in it that may lead to documents and files, as written, and where.
    pub(crate) addresses: Vec<(String, Span)>,
    /// What fragments may name, as [`folded`]; none where nobody can say.
    pub(crate) ids: Option<BTreeSet<String>>,
    /// The same as it stands there, or as generators make it.
    pub(crate) names: BTreeSet<String>,
    /// What stands where an id could, as it stands there.
    pub(crate) marks: BTreeSet<String>,
    /// How addresses are read.
    pub(crate) by: By,
    /// What only its translations link to, by locale.
    pub(crate) translated: Vec<Translated>,
}

impl References {
    /// The path of the document below its root.
    pub(crate) fn path(&self) -> &str {
        self.file.strip_prefix(&self.root).unwrap_or(&self.file)
    }

    /// Whether a translation links to what the source does not.
    pub(crate) fn has_own_links(&self, locale: usize) -> bool {
        let mut own = self.translated.iter().filter(|own| own.locale == locale);
        own.any(|own| !own.links.is_empty())
    }

    /// Leaves out what only some units of a translation link to.
    pub(crate) fn leave_units(&mut self, locale: usize, units: &BTreeSet<&str>) {
        let mut own = self
            .translated
            .iter_mut()
            .filter(|own| own.locale == locale);
        if let Some(own) = own.next() {
            own.links.retain(|link| !units.contains(link.unit.as_str()));
        }
    }

    /// The addresses that only its translations have.
    pub(crate) fn only_translated(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let links = self.translated.iter().flat_map(|own| &own.links);
        links.map(|link| plain(&link.address, self.by))
    }
}

/// How addresses of a document are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum By {
    /// All of them as paths of files: our site does.
    Site,
    /// Those with an ending as paths of files: `MkDocs`, `mdBook`.
    Books,
    /// The same where nobody knows who makes pages of them; then perhaps from the address of the page.
    #[default]
    Files,
    /// Only those of Markdown files; others lead where the generator puts things.
    Generator,
}

impl By {
    const ALL: [Self; 4] = [Self::Site, Self::Books, Self::Files, Self::Generator];

    fn of(dialect: Dialect, page: Option<&Outline>) -> Self {
        match (page, dialect) {
            (Some(_), _) => Self::Site,
            (None, Dialect::Mkdocs | Dialect::Mdbook) => Self::Books,
            (None, Dialect::CommonMark | Dialect::Gfm) => Self::Files,
            (None, Dialect::Hugo | Dialect::Mdx | Dialect::Docusaurus | Dialect::Jekyll) => {
                Self::Generator
            }
        }
    }
}

/// What stands in a page that is made of more than its own file, in any dialect.
const OPEN: [&str; 5] = ["{{", "{%", "--8<--", "{!", "@include"];

/// Whether a page is made of more than its own file, so that nobody can say which ids it has.
fn is_open(source: &str, dialect: Dialect) -> bool {
    let own = match dialect {
        Dialect::Mkdocs => Some("::: "),
        Dialect::Mdx | Dialect::Docusaurus => Some("import "),
        Dialect::CommonMark | Dialect::Gfm | Dialect::Hugo | Dialect::Mdbook | Dialect::Jekyll => {
            None
        }
    };
    OPEN.into_iter()
        .chain(own)
        .any(|mark| source.contains(mark))
}

/// Reads the links of a document, and what is on its `page` where the project makes our site; none where its
/// format has no links.
pub(crate) fn references(
    session: &Session<'_>,
    view: &View<'_>,
    page: Option<&Outline>,
) -> Option<References> {
    let format = view.file.format;
    // What has no links may have a page that others link to.
    if page.is_none() && !has_links(format) {
        return None;
    }
    let (source, options) = (view.document.source, &view.reading.options);
    let found = links(source, options);
    let by = By::of(options.dialect, page);
    let known = found.links.iter();
    let known = known.filter(|link| is_ours(link, source, by));
    // What a page of HTML has round its article is not on the site.
    let article = page.filter(|_| view.file.format == Format::Html);
    let is_shown = |link: &&Link| {
        let address = bare(link.address.of(source).trim()).replace("&amp;", "&");
        article.is_none_or(|article| article.addresses.contains(&address))
    };
    let translated = translated(session, view, (&found, by));
    // Browsers pass over white space round an address.
    let places = known.filter(is_shown).map(|link| {
        let slice = link.address.of(source);
        let start = link.address.end - slice.trim_start().len();
        Span::new(start, start + slice.trim().len())
    });
    let places = places.map(|place| (bare(place.of(source)), place));
    // A host decides where the others lead.
    let places = places.filter(|(address, _)| page.is_some() || !address.starts_with('/'));
    let pictures = page.into_iter().flat_map(|_| pictures(format, source));
    // Jekyll builds no site where one of its tags names a file that is not there.
    let is_jekyll = page.is_none() && options.dialect == Dialect::Jekyll;
    let tags = found.tags.iter().filter(|_| is_jekyll);
    let tags = tags.map(|link| (link.address.of(source).to_owned(), link.address));
    let addresses = pictures.chain(places).chain(tags).collect();
    let set = session.project.config.documents.get(view.file.set);
    let root = set.map_or("", |set| set.root.as_str());
    let is_hugo = page.is_none() && is_for_hugo(session, options.dialect);
    let words = words(source, &found, is_hugo);
    let anchors = found.anchors.iter().map(|id| id.of(source).to_owned());
    let names: BTreeSet<String> = match page {
        Some(page) => anchors.chain(page.anchors.iter().cloned()).collect(),
        None => anchors.chain(words.iter().cloned()).collect(),
    };
    let marks = marks(source);
    let ids = || {
        let all = words.iter().chain(&names).chain(&marks);
        all.map(|name| folded(name)).collect()
    };
    // Our site runs no templates.
    let is_known = page.is_some() || !is_open(source, options.dialect);
    let ids = is_known.then(ids);
    Some(References {
        file: session.relative(&view.file.file),
        root: match root {
            "." | "" => String::new(),
            root => format!("{root}/"),
        },
        addresses,
        ids,
        names,
        marks,
        by,
        translated,
    })
}

/// An address without tabs and line ends, which browsers pass over too (URL Standard, 4.4).
fn bare(address: &str) -> String {
    address.replace(['\t', '\n', '\r'], "")
}

fn has_links(format: Format) -> bool {
    match format {
        Format::Markdown | Format::Html => true,
        Format::Fluent | Format::Text | Format::Json | Format::Yaml => false,
    }
}

/// The pictures that the front matter of a page names, and where.
fn pictures(format: Format, source: &str) -> impl Iterator<Item = (String, Span)> {
    let named = front_matter(format, source, &["image"]).into_iter();
    let named = named.map(|value| (value.text, value.span));
    named.filter(|(address, _)| !leads_elsewhere(address))
}

/// What in brackets at the start of a line and a colon may be no definition of a link but a note.
fn is_path(address: &str) -> bool {
    address.starts_with(['.', '/', '#']) || address.contains('.')
}

/// Whether a link leads to a place in the project, and is no note.
pub(super) fn is_ours(link: &Link, source: &str, by: By) -> bool {
    let address = &*plain(link.address.of(source), by);
    let may_be_note = link.kind == LinkKind::Definition && !is_path(address);
    !(leads_elsewhere(address) || may_be_note)
}

/// An address without the backslashes that Markdown takes away; as it is where others make the pages.
pub(crate) fn plain(address: &str, by: By) -> Cow<'_, str> {
    if by != By::Site || !address.contains('\\') {
        return Cow::Borrowed(address);
    }
    let mut plain = String::with_capacity(address.len());
    let mut chars = address.chars().peekable();
    while let Some(c) = chars.next() {
        let is_mark = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        plain.extend(if is_mark { chars.next() } else { Some(c) });
    }
    Cow::Owned(plain)
}

/// Whether an address leads to a host, or by a scheme or an alias of a generator, or nowhere at all.
fn leads_elsewhere(address: &str) -> bool {
    let (path, fragment) = super::parts(address);
    path.contains(':')
        || path.starts_with("//")
        || path.starts_with(['\\', '@', '~', '$', '&', '*', '|'])
        || path.contains(['`', '"', '\\', '*', '$', '|', '\u{2026}'])
        || path.contains("...")
        // A variable of a template, if that makes no text.
        || path.starts_with('%') && decode(path) == path
        || path.is_empty() && fragment.is_empty()
}

/// Whether Hugo makes the pages.
fn is_for_hugo(session: &Session<'_>, dialect: Dialect) -> bool {
    dialect == Dialect::Hugo || session.project.config.build.preset == Preset::Hugo
}

/// The ids of headings, where they were given some, or their words; for Hugo also the ids that it makes, of which
/// its versions have two kinds.
fn words(source: &str, found: &Links, is_hugo: bool) -> BTreeSet<String> {
    let headings = found.headings.iter().map(|heading| match heading.id {
        Some(id) => id.of(source).to_owned(),
        None => heading
            .text
            .to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join("-"),
    });
    let made = [Slugs::Hugo, Slugs::OlderHugo]
        .into_iter()
        .filter(|_| is_hugo)
        .flat_map(|slugs| slugs.ids(source, &found.headings));
    headings.chain(made.flatten()).collect()
}

/// An id is no longer than this, in characters: looking for the end of each stays linear.
const LONGEST_ID: usize = 256;

/// What stands at the beginning of a text up to what ends an id; none where that is far.
fn id_at(text: &str) -> Option<&str> {
    let is_end = |c: char| c.is_whitespace() || "\"'`<>}{)(]".contains(c);
    let mut chars = text.char_indices().take(LONGEST_ID);
    match chars.find(|(_, c)| is_end(*c)) {
        Some((end, _)) => text.get(..end),
        None => (text.chars().nth(LONGEST_ID).is_none()).then_some(text),
    }
}

/// Whatever stands where an id could.
pub(super) fn marks(source: &str) -> BTreeSet<String> {
    let mut marks = BTreeSet::new();
    for mark in ["id=", "name=", "{#", "{: #", "#"] {
        for (at, _) in source.match_indices(mark) {
            let rest = source.get(at + mark.len()..).unwrap_or_default();
            let rest = rest.trim_start_matches(['"', '\'', '{']);
            let Some(id) = id_at(rest) else { continue };
            // What merely links to it is no id.
            let before = source.get(..at).unwrap_or_default();
            if !id.is_empty() && (mark != "#" || before.ends_with([' ', '{'])) {
                marks.insert(id.to_owned());
            }
        }
    }
    marks
}

/// A fragment, or the words of a heading, in the letters and digits that all generators keep.
pub(crate) fn folded(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

impl Remember for References {
    fn pack(&self, into: &mut Packer) {
        let Self {
            file,
            root,
            addresses,
            ids,
            names,
            marks,
            by,
            translated,
        } = self;
        file.pack(into);
        root.pack(into);
        addresses.pack(into);
        ids.pack(into);
        names.pack(into);
        marks.pack(into);
        into.number(By::ALL.iter().position(|one| one == by).unwrap_or_default());
        translated.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            file: String::unpack(from)?,
            root: String::unpack(from)?,
            addresses: Vec::unpack(from)?,
            ids: Option::unpack(from)?,
            names: BTreeSet::unpack(from)?,
            marks: BTreeSet::unpack(from)?,
            by: *By::ALL.get(from.number()?)?,
            translated: Vec::unpack(from)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_ids_and_no_links_to_them() {
        let text = "<a id=\"Eins\"> {#二} <a href=\"#no\"> [x](#no) name='ü' #drei";
        let found = marks(text);
        let expected = ["Eins", "drei", "ü", "二"];
        assert_eq!(
            found.iter().map(String::as_str).collect::<Vec<_>>(),
            expected
        );
    }

    #[test]
    fn a_hostile_page_has_few_marks() {
        // With an end that is looked for from each, this would take as much memory as there are places squared.
        assert!(marks(&"id=".repeat(20_000)).len() <= LONGEST_ID);
        assert!(marks(&" #日".repeat(20_000)).len() <= 2);
    }
}

//! What one document links to, and what it can be linked to by.

use std::collections::BTreeSet;

use hexapla_formats::{Dialect, Format, LinkKind, Links, links};
use hexapla_repo::{Packer, Unpacker};

use crate::{remember::Remember, session::Session, view::View};

/// What one document links to, and what it can be linked to by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct References {
    /// Its file, from the project's root.
    pub(crate) file: String,
    /// The root of its documents, with a slash at its end; empty where that is the project.
    pub(crate) root: String,
    /// The addresses in it that may lead to documents and files, as written.
    pub(crate) addresses: BTreeSet<String>,
    /// What fragments may name, as [`folded`]; none where nobody can say.
    pub(crate) ids: Option<BTreeSet<String>>,
    /// The same as it stands there, or as generators make it.
    pub(crate) names: BTreeSet<String>,
    /// How addresses are read.
    pub(crate) by: By,
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

    fn of(dialect: Dialect, absolute: Absolute) -> Self {
        match (absolute, dialect) {
            (Absolute::Judged, _) => Self::Site,
            (Absolute::PassedOver, Dialect::Mkdocs | Dialect::Mdbook) => Self::Books,
            (Absolute::PassedOver, Dialect::CommonMark | Dialect::Gfm) => Self::Files,
            (
                Absolute::PassedOver,
                Dialect::Hugo | Dialect::Mdx | Dialect::Docusaurus | Dialect::Jekyll,
            ) => Self::Generator,
        }
    }
}

/// Whether addresses that begin with `/` are ours to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absolute {
    /// They are: the project makes our site.
    Judged,
    /// A host decides.
    PassedOver,
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

/// Reads the links of a document; none where its format has no links.
pub(crate) fn references(
    session: &Session<'_>,
    view: &View<'_>,
    absolute: Absolute,
) -> Option<References> {
    let absolute = match view.file.format {
        Format::Markdown => absolute,
        // A page that is made already is none of our site.
        Format::Html => Absolute::PassedOver,
        Format::Fluent | Format::Text | Format::Json | Format::Yaml => return None,
    };
    let (source, options) = (view.document.source, &view.reading.options);
    let found = links(source, options);
    let written = |link: &hexapla_formats::Link| link.address.of(source).to_owned();
    let known = found
        .links
        .iter()
        .filter(|link| link.kind != LinkKind::Definition || is_path(link.address.of(source)));
    let addresses = known
        .map(written)
        .filter(|address| is_ours(address, absolute));
    let set = session.project.config.documents.get(view.file.set);
    let root = set.map_or("", |set| set.root.as_str());
    let names = names(source, &found);
    let is_open = is_open(source, options.dialect);
    Some(References {
        file: session.relative(&view.file.file),
        root: match root {
            "." | "" => String::new(),
            root => format!("{root}/"),
        },
        addresses: addresses.collect(),
        ids: (!is_open).then(|| ids(source, &names)),
        names,
        by: By::of(options.dialect, absolute),
    })
}

/// What in brackets at the start of a line and a colon may be no definition of a link but a note.
fn is_path(address: &str) -> bool {
    address.starts_with(['.', '/', '#']) || address.contains('.')
}

/// Whether an address leads to a place in the project: not to a host, and not by a scheme or an alias of a
/// generator.
fn is_ours(address: &str, absolute: Absolute) -> bool {
    let (path, fragment) = super::parts(address);
    let is_elsewhere = path.contains(':')
        || path.starts_with("//")
        || path.starts_with(['\\', '@', '~', '$', '%', '&', '*', '|'])
        || path.contains(['`', '"', '\\', ' ', '*', '$', '|', ',', '(', '\u{2026}'])
        || path.contains("...");
    let is_absolute = path.starts_with('/') && absolute == Absolute::PassedOver;
    let is_nothing = path.is_empty() && fragment.is_empty();
    !(is_elsewhere || is_absolute || is_nothing)
}

/// The words of headings, and the ids that stand in a file.
fn names(source: &str, found: &Links) -> BTreeSet<String> {
    let headings = found.headings.iter().map(|heading| match heading.id {
        Some(id) => id.of(source).to_owned(),
        None => heading
            .text
            .to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join("-"),
    });
    let anchors = found.anchors.iter().map(|id| id.of(source).to_owned());
    headings.chain(anchors).collect()
}

/// What fragments may name, as [`folded`]: headings, with and without the ids that they were given, and
/// whatever stands where an id could.
fn ids(source: &str, names: &BTreeSet<String>) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = names.iter().map(|name| folded(name)).collect();
    for mark in ["id=", "name=", "{#", "{: #", "#"] {
        for (at, _) in source.match_indices(mark) {
            let rest = source.get(at + mark.len()..).unwrap_or_default();
            let rest = rest.trim_start_matches(['"', '\'', '{']);
            let is_end = |c: char| c.is_whitespace() || "\"'`<>}{)(]".contains(c);
            let id = rest.split(is_end).next().unwrap_or_default();
            // What merely links to it is no id.
            if mark != "#"
                || source
                    .get(..at)
                    .is_some_and(|before| before.ends_with([' ', '{']))
            {
                ids.insert(folded(id));
            }
        }
    }
    ids
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
            by,
        } = self;
        file.pack(into);
        root.pack(into);
        addresses.pack(into);
        ids.pack(into);
        names.pack(into);
        into.number(By::ALL.iter().position(|one| one == by).unwrap_or_default());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            file: String::unpack(from)?,
            root: String::unpack(from)?,
            addresses: BTreeSet::unpack(from)?,
            ids: Option::unpack(from)?,
            names: BTreeSet::unpack(from)?,
            by: *By::ALL.get(from.number()?)?,
        })
    }
}

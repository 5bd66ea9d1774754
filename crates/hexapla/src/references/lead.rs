//! Where an address leads.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, BTreeSet},
};

use hexapla_assemble::{between, decode as decoded, encode, join, linked_file};
use hexapla_repo::{ledger, nearest};
use hexapla_site::{INDEXES, Led, Maker, resolve_path};

use super::{
    parts,
    read::{By, References, folded, plain},
    translated::Translated,
};
use crate::{
    session::Session,
    verbs::build::{answered, form_of_ids},
};

/// Endings of Markdown.
const MARKDOWN: [&str; 3] = ["md", "mdx", "markdown"];

/// The documents and files of a project.
pub(super) struct Map<'s, 'r> {
    session: &'s Session<'s>,
    documents: BTreeMap<&'r str, &'r References>,
    /// The articles of our site, by path below their root.
    articles: BTreeMap<&'r str, &'r References>,
    maker: Option<&'s Maker<'s>>,
    /// Whether pages that are none of our site have the ids of the source in every locale.
    is_generated: bool,
    /// What headings of such pages answered to after the last build, by path of the document; they still do.
    answered: OnceCell<BTreeSet<(String, String)>>,
    /// Files that were looked for, and whether they are there.
    asked: RefCell<BTreeMap<String, bool>>,
}

/// Why a link is dead.
pub(super) enum Dead {
    /// No page or file has the path, from the project's root.
    File { from: String, path: String },
    /// A file that is there, and not on the site.
    Left,
    /// A file that has no such heading.
    Heading { file: String, fragment: String },
}

/// Where a path leads.
#[derive(Clone, Copy)]
enum Lead<'r> {
    Document(&'r References),
    /// To something of which no more is known.
    Thing,
    /// To a file that is not on the site.
    Left,
    Nowhere,
}

impl<'s, 'r> Map<'s, 'r> {
    pub(super) fn of(
        session: &'s Session<'s>,
        all: &'r [References],
        maker: Option<&'s Maker<'s>>,
    ) -> Self {
        Self {
            session,
            documents: all.iter().map(|one| (one.file.as_str(), one)).collect(),
            maker,
            is_generated: form_of_ids(session.project.config.build.preset).is_some(),
            answered: OnceCell::new(),
            articles: all
                .iter()
                .filter(|one| one.by == By::Site)
                .map(|one| (one.path(), one))
                .collect(),
            asked: RefCell::default(),
        }
    }

    /// The files that were looked for.
    pub(super) fn asked(self) -> BTreeSet<String> {
        self.asked.into_inner().into_keys().collect()
    }

    /// Whether a document is a page of our site.
    pub(super) fn is_on_site(&self, file: &str) -> bool {
        let found = self.documents.get(file);
        found.is_some_and(|found| found.by == By::Site)
    }

    /// Whether a document has a page in a locale of the site; where there is none, nobody can say that it has not.
    pub(super) fn has_page(&self, document: &References, locale: usize) -> bool {
        let maker = self.maker.filter(|_| document.by == By::Site);
        maker.is_none_or(|maker| {
            let article = maker.by_document(document.path());
            article.is_some_and(|article| maker.has_page(article, locale))
        })
    }

    /// Why a link is dead, where it is, on the page of a locale of the site; the first is that of the source.
    pub(super) fn dead(&self, from: &'r References, address: &str, locale: usize) -> Option<Dead> {
        let address = plain(address, from.by).replace("&amp;", "&");
        let (path, fragment) = parts(&address);
        if let (By::Generator, Some(file)) = (from.by, linked_file(&address)) {
            return self.dead_tag(from, file, fragment);
        }
        let found = match (path, from.by) {
            ("", _) => Lead::Document(from),
            (path, By::Site) => self.lead_on_site(from, path, locale),
            (path, By::Books | By::Files | By::Generator) => self.lead(from, &decoded(path)),
        };
        self.judged(found, (from, locale), (&decoded(path), fragment))
    }

    /// Why a tag `{% link FILE %}` of Liquid is dead, where it is.
    fn dead_tag(&self, from: &'r References, file: &str, fragment: &str) -> Option<Dead> {
        // What it names is told by its path from the root.
        let dead = self.judged(self.lead_by_tag(from, file), (from, 0), (file, fragment));
        dead.map(|dead| match dead {
            Dead::File { path, .. } => Dead::File {
                from: from.root.clone(),
                path,
            },
            Dead::Left | Dead::Heading { .. } => dead,
        })
    }

    fn judged(
        &self,
        found: Lead<'r>,
        (from, locale): (&References, usize),
        (path, fragment): (&str, &str),
    ) -> Option<Dead> {
        match found {
            Lead::Thing => None,
            Lead::Document(to) if self.has_id_of_theme(to, fragment) => None,
            Lead::Document(to) if locale > 0 && self.has_in(to, fragment, locale) => None,
            Lead::Document(to) => (!has(to, fragment)).then(|| Dead::Heading {
                file: to.file.clone(),
                fragment: decoded(fragment),
            }),
            Lead::Left => Some(Dead::Left),
            Lead::Nowhere => Some(Dead::File {
                from: from.file.clone(),
                path: path.to_owned(),
            }),
        }
    }

    /// Whether the theme of our site gives each page what a fragment names.
    fn has_id_of_theme(&self, page: &References, fragment: &str) -> bool {
        let maker = self.maker.filter(|_| page.by == By::Site);
        maker.is_some_and(|maker| maker.has_id(&decoded(fragment)))
    }

    /// Whether the page of a translation has what a fragment names.
    fn has_in(&self, page: &References, fragment: &str, locale: usize) -> bool {
        let is_pinned = page.by != By::Site && self.is_generated;
        has_in(page, fragment, locale, self.is_generated)
            || is_pinned && self.has_answered(page, fragment)
    }

    /// Whether a heading answered to a fragment after the last build: that lives on.
    fn has_answered(&self, page: &References, fragment: &str) -> bool {
        let read =
            || ledger(self.session.project).map_or_else(|_| BTreeSet::new(), |it| answered(&it));
        let answered = self.answered.get_or_init(read);
        answered.contains(&(page.path().to_owned(), decoded(fragment)))
    }

    /// Where an address leads on our site: to a page that is made, or to a file that is copied.
    fn lead_on_site(&self, from: &'r References, address: &str, locale: usize) -> Lead<'r> {
        let named = resolve_path(from.path(), address);
        let whole = named.as_ref().map(|path| format!("{}{path}", from.root));
        let own = whole.as_deref().and_then(|path| self.documents.get(path));
        if let Some(found) = own {
            return Lead::Document(found);
        }
        let is_copied = |path: &&str| self.maker.is_some_and(|maker| maker.may_copy(path));
        let is_file = named
            .as_deref()
            .filter(is_copied)
            .zip(whole.as_deref())
            .is_some_and(|(_, whole)| self.is_file(whole));
        if is_file {
            return Lead::Thing;
        }
        let led = self.maker.and_then(|maker| {
            let led = maker.led(maker.by_document(from.path())?, address, locale)?;
            Some(match led {
                Led::Article(index) => self
                    .articles
                    .get(maker.document(index)?)
                    .copied()
                    .map_or(Lead::Thing, Lead::Document),
                Led::Other => Lead::Thing,
            })
        });
        led.unwrap_or_else(|| match whole {
            Some(whole) if self.is_file(&whole) => Lead::Left,
            Some(_) | None => Lead::Nowhere,
        })
    }

    fn lead(&self, from: &'r References, path: &str) -> Lead<'r> {
        if !is_judged(from.by, path) {
            return Lead::Thing;
        }
        for base in bases(from, path) {
            // What lies outside of the project is not ours to judge.
            let Some(path) = join(&base, path).filter(|path| !path.is_empty()) else {
                return Lead::Thing;
            };
            // Most links name a file as it is.
            if let Some(found) = self.documents.get(path.as_str()) {
                return Lead::Document(found);
            }
            if self.is_there(&path) {
                return Lead::Thing;
            }
            let candidates = candidates(&path);
            let found = candidates
                .iter()
                .find_map(|path| self.documents.get(path.as_str()));
            if let Some(found) = found {
                return Lead::Document(found);
            }
            if candidates.iter().any(|path| self.is_there(path)) {
                return Lead::Thing;
            }
        }
        Lead::Nowhere
    }

    /// Where a tag of Liquid leads, which names a file from the root of Jekyll's site: one of the folders in which
    /// the documents lie.
    fn lead_by_tag(&self, from: &'r References, file: &str) -> Lead<'r> {
        // The folder of a collection may be moved.
        if !is_judged(By::Generator, file) || file.starts_with('_') {
            return Lead::Thing;
        }
        let mut root = from.root.trim_end_matches('/');
        loop {
            let Some(path) = join(root, file) else {
                return Lead::Thing;
            };
            if let Some(found) = self.documents.get(path.as_str()) {
                return Lead::Document(found);
            }
            if self.is_there(&path) {
                return Lead::Thing;
            }
            if root.is_empty() {
                return Lead::Nowhere;
            }
            root = root.rsplit_once('/').map_or("", |(above, _)| above);
        }
    }

    /// Whether a file is there, and no folder.
    fn is_file(&self, path: &str) -> bool {
        self.is_there(path) && self.session.project.is_file(path)
    }

    fn is_there(&self, path: &str) -> bool {
        if let Some(known) = self.asked.borrow().get(path) {
            return *known;
        }
        let is_there = self.session.project.is_there(path);
        self.asked.borrow_mut().insert(path.to_owned(), is_there);
        is_there
    }

    /// The fragment of a file that was probably meant: one with the same letters, or one like it.
    pub(super) fn near_id(&self, file: &str, fragment: &str) -> Option<String> {
        let page = self.documents.get(file)?;
        let (letters, lower) = (folded(fragment), fragment.to_lowercase());
        let all = || page.names.iter().chain(&page.marks);
        let is_same = |id: &&String| match page.by {
            By::Site => folded(id) == letters,
            By::Books | By::Files | By::Generator => id.to_lowercase() == lower,
        };
        if let Some(same) = all().find(is_same) {
            return Some(same.clone());
        }
        if is_miswritten(page, fragment) && has(page, &fragment.to_ascii_lowercase()) {
            return Some(fragment.to_ascii_lowercase());
        }
        let near = nearest(fragment, page.names.iter().map(String::as_str));
        near.first().map(|id| (*id).to_owned())
    }

    /// The address that was probably meant: of a file with the same name, or with a name like it.
    pub(super) fn near(&self, from: &str, path: &str) -> Option<String> {
        let here = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = join(here, path).unwrap_or_else(|| path.to_owned());
        let name = path.rsplit('/').next().unwrap_or_default();
        let others = || self.documents.keys().copied().filter(|file| *file != from);
        let has_name = |file: &&str| {
            let folder = file.strip_suffix(name);
            folder.is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
        };
        let mut same = others().filter(has_name);
        // Every folder may have an index.
        let is_telling = !INDEXES.contains(&name);
        let only = same.next().filter(|_| is_telling && same.next().is_none());
        let alike = || nearest(&path, others()).first().copied();
        Some(encode(&between(here, only.or_else(alike)?)))
    }
}

/// Whether a path is known to be that of a file.
fn is_judged(by: By, path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match by {
        By::Site => true,
        By::Books | By::Files => ending.is_some(),
        By::Generator => ending.is_some_and(|ending| MARKDOWN.contains(&ending.as_str())),
    }
}

/// The folders that a path may be read from: that of the file, that which its page becomes, and the root.
fn bases(from: &References, path: &str) -> Vec<String> {
    if path.starts_with('/') {
        return vec![from.root.clone()];
    }
    let (folder, name) = from.file.rsplit_once('/').unwrap_or(("", &from.file));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let page = format!("{folder}/{stem}");
    match from.by {
        By::Site => vec![folder.to_owned()],
        By::Books => vec![folder.to_owned(), page],
        By::Files | By::Generator => vec![folder.to_owned(), page, from.root.clone()],
    }
}

/// The files that a path may mean beside that of its own name.
fn candidates(path: &str) -> Vec<String> {
    let mut all = Vec::new();
    let stem = path
        .strip_suffix(".html")
        .or_else(|| path.strip_suffix(".htm"));
    let stem = stem.unwrap_or(path);
    all.extend(["md", "mdx", "markdown", "html"].map(|ending| format!("{stem}.{ending}")));
    all.extend(INDEXES.map(|name| format!("{path}/{name}")));
    // A book shows `README.md` as `index.html`.
    all.extend(
        path.strip_suffix("index.html")
            .map(|folder| format!("{folder}README.md")),
    );
    all
}

/// Whether a page has what a fragment names; where nobody can say, it has.
fn has(page: &References, fragment: &str) -> bool {
    let Some(ids) = &page.ids else { return true };
    let fragment = decoded(fragment);
    let name = folded(&fragment);
    // The second heading of the same words has a number behind them; on our site it is known which.
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
    if name.is_empty() || plain.is_empty() && !ids.contains(&name) {
        // A heading without words has an id that only the maker of the page knows.
        let is_known = fragment.is_empty() || page.names.contains(&fragment);
        return is_known || page.by != By::Site;
    }
    if ids.contains(&name) {
        return !is_miswritten(page, &fragment);
    }
    let is_special = name == "top"
        || fragment.starts_with([':', '!', '/', '~', '?'])
        || fragment.contains(['=', ':', '&'])
        || (name.starts_with('l')
            && name
                .get(1..)
                .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit())));
    is_special || (page.by != By::Site && ids.contains(plain))
}

/// Whether the page of a translation has what a fragment names of its own. Headings have the ids of the source on
/// our site and on pages for a generator, of which one makes ids of their words besides; elsewhere nobody can say.
fn has_in(page: &References, fragment: &str, locale: usize, is_generated: bool) -> bool {
    let fragment = decoded(fragment);
    if page.by == By::Site {
        let own = page.translated.iter();
        let mut own = own.filter(|own| own.locale + 1 == locale);
        return own.any(|own| own.marks.contains(&fragment));
    }
    // The page may show what the locale falls back to.
    let name = folded(&fragment);
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let has = |own: &Translated| {
        let mut marks = own.marks.iter();
        [name.as_str(), plain]
            .iter()
            .any(|name| own.words.contains(*name))
            || marks.any(|mark| folded(mark) == name)
    };
    !is_generated || page.translated.iter().any(has)
}

/// Whether a fragment has the letters of an id and is none: browsers look for the very same. Where nobody knows
/// how ids are made, all generators make them in lower case.
fn is_miswritten(page: &References, fragment: &str) -> bool {
    if page.names.contains(fragment) || page.marks.contains(fragment) {
        return false;
    }
    page.by == By::Site || fragment.bytes().any(|byte| byte.is_ascii_uppercase())
}

//! What stays of earlier builds because something could not be read that may make it again. What a document made
//! that is no longer there goes, whatever state the others are in.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::DocumentPath;
use hexapla_repo::{Built, Outputs, Stale};
use hexapla_report::Finding;

use super::{BuildOptions, Plan, document::Made, place::Whose};
use crate::{
    error::Error,
    session::Session,
    verbs::site::{FOLDER, addresses::Addresses},
};

/// What is said of catalogs of which nothing is used.
const STOPPED: [&str; 2] = ["catalog/conflict-marker", "catalog/newer-version"];
/// What is said of files that cannot be read begins so.
const UNREADABLE: &str = "file/";

/// Where bundles stand among the outputs.
const BUNDLES: &str = "bundles/";

/// Whether something is said of a file that was not read, though its document was.
fn is_unread(found: &Finding) -> bool {
    STOPPED.contains(&found.rule) || (found.is_error() && found.rule.starts_with(UNREADABLE))
}

/// How much of the project a build made.
pub(super) enum Extent<'s> {
    /// All of it.
    Whole,
    /// All but what this could not read.
    Without(Box<Unread<'s>>),
    /// As much as was asked for.
    Part,
}

impl<'s> Extent<'s> {
    /// How much was made, given whether each document could be read and what was found.
    pub(super) fn of(
        (session, options): (&Session<'_>, &BuildOptions),
        (is_read, findings): (bool, &[Finding]),
        unread: impl FnOnce() -> Result<Unread<'s>, Error>,
    ) -> Result<Self, Error> {
        let is_of_all = options.locales.len() == session.project.config.locales.len();
        let is_read = is_read && !findings.iter().any(is_unread);
        Ok(match (is_of_all, is_read) {
            (true, true) => Self::Whole,
            (true, false) => Self::Without(Box::new(unread()?)),
            (false, _) => Self::Part,
        })
    }

    pub(super) fn is_whole(&self) -> bool {
        matches!(self, Self::Whole)
    }

    /// Ends the build: what is stale goes, as far as nobody may make it again.
    pub(super) fn finish(&self, outputs: Outputs) -> Result<Built, Error> {
        let built = match self {
            Self::Whole => outputs.finish(Stale::Remove),
            Self::Without(unread) => outputs.finish(Stale::Spare(&|path| unread.may_make(path))),
            Self::Part => outputs.finish(Stale::Keep),
        };
        Ok(built?)
    }
}

/// What could not be read, and what that may make.
pub(super) struct Unread<'s> {
    session: &'s Session<'s>,
    /// Where the pages of all documents stand, in all locales.
    pages: BTreeSet<String>,
    /// What stands before the path of a file that pages show; `None` where that cannot be told.
    before: Option<BTreeSet<String>>,
    documents: BTreeSet<String>,
    /// The folders of all locales.
    folders: BTreeSet<String>,
    suspects: Vec<Suspect>,
}

/// A document of which not everything was read, and what of the site may be its.
struct Suspect {
    /// The folder that its pages stand in.
    folder: String,
    /// How its pages may be called, but for a number; `None` where it may be anything.
    names: Option<Vec<String>>,
    /// The folders of the locales that miss something; `None` for all.
    locales: Option<BTreeSet<String>>,
}

impl<'s> Unread<'s> {
    /// Looks at what a build made of all locales, and at what it was told.
    pub(super) fn of(
        session: &'s Session<'s>,
        plan: &Plan<'_>,
        results: &[Made],
        findings: &[Finding],
    ) -> Result<Self, Error> {
        let config = &session.project.config;
        let found = session.discovered()?;
        let mut unread = Self {
            session,
            pages: BTreeSet::new(),
            before: Some(BTreeSet::new()),
            documents: BTreeSet::new(),
            folders: BTreeSet::new(),
            suspects: Vec::new(),
        };
        let locales = plan.locales(session);
        for whose in &locales {
            let folder = &whose.config().folder;
            let pattern = match whose {
                Whose::Source(_) => &config.build.source_documents,
                Whose::Target(..) => &config.build.documents,
            };
            let before = pattern.beside(folder, "a/b.c");
            match (&mut unread.before, before.strip_suffix("a/b.c")) {
                (Some(all), Some(before)) => drop(all.insert(before.to_owned())),
                _ => unread.before = None,
            }
            unread.folders.insert(folder.clone());
        }
        for document in &found.documents {
            let places = locales.iter();
            let outputs = places.map(|whose| plan.pages.places.output(*whose, &document.path));
            unread.pages.extend(outputs);
            unread.documents.insert(document.path.to_string());
        }
        unread.suspects = suspects(session, plan, results, findings)?;
        Ok(unread)
    }

    /// Whether what could not be read may make a file that this build did not make.
    pub(super) fn may_make(&self, path: &DocumentPath) -> bool {
        let path = path.as_str();
        self.pages.contains(path)
            || self.may_copy(path)
            || self.may_bundle(path)
            || self.may_show(path)
    }

    /// Whether a page may show the file: whether there is one to be copied there.
    fn may_copy(&self, path: &str) -> bool {
        let Some(before) = &self.before else {
            return true;
        };
        let mut named = before
            .iter()
            .filter_map(|before| path.strip_prefix(before.as_str()));
        named.any(|name| self.is_there(name))
    }

    fn is_there(&self, name: &str) -> bool {
        let project = self.session.project;
        let mut sets = project.config.documents.iter();
        sets.any(|set| match set.root.as_str() {
            "." => project.is_there(name),
            root => project.is_there(&format!("{root}/{name}")),
        })
    }

    /// Whether it is a bundle of a document that is there, or one of all.
    fn may_bundle(&self, path: &str) -> bool {
        let Some(inside) = path.strip_prefix(BUNDLES) else {
            return false;
        };
        let mut folders = self.folders.iter();
        let name = folders.find_map(|folder| inside.strip_prefix(folder)?.strip_prefix('/'));
        let Some(name) = name else { return false };
        let name = name
            .strip_suffix(".json")
            .map_or([name, name], |bare| [name, bare]);
        let is_of_all = |name: &&str| ["manifest.json", "bundle.ftl"].contains(name);
        let is_document = |name: &&str| {
            let bare = name.strip_suffix(".ftl").unwrap_or(name);
            [*name, bare]
                .iter()
                .any(|name| self.documents.contains(*name))
        };
        name.iter().any(is_of_all) || name.iter().any(is_document)
    }

    /// Whether it may be a page of the site, or a redirect, of a document that was not read whole. All that an
    /// article has stands in the folder of its document; what is no page may be shown by any.
    fn may_show(&self, path: &str) -> bool {
        let inside = path
            .strip_prefix(FOLDER)
            .and_then(|path| path.strip_prefix('/'));
        let Some(inside) = inside else { return false };
        let Some(page) = inside.strip_suffix(".html") else {
            return true;
        };
        let (locale, page) = match page.split_once('/') {
            Some((first, rest)) if self.folders.contains(first) => (first, rest),
            Some(_) | None => ("", page),
        };
        let mut redirects = self.session.project.config.site.redirects.keys();
        let is_list = page.starts_with("tags/") || page.starts_with("page-");
        let mut suspects = self.suspects.iter().filter(|suspect| suspect.is_in(locale));
        self.is_there(inside)
            || redirects.any(|from| from.trim_start_matches('/') == inside)
            || suspects.any(|suspect| is_list || suspect.may_have(page))
    }
}

impl Suspect {
    fn is_in(&self, locale: &str) -> bool {
        let locales = self.locales.as_ref();
        locales.is_none_or(|locales| locales.contains(locale))
    }

    fn may_have(&self, page: &str) -> bool {
        let (folder, name) = page.rsplit_once('/').unwrap_or(("", page));
        let name = name.to_lowercase();
        let is_numbered = |rest: &str| {
            let number = rest.strip_prefix('-').unwrap_or("none");
            rest.is_empty() || number.bytes().all(|byte| byte.is_ascii_digit())
        };
        let is = |own: &String| name.strip_prefix(own.as_str()).is_some_and(is_numbered);
        let may_be = |names: &Vec<String>| names.iter().any(is);
        folder == self.folder && self.names.as_ref().is_none_or(may_be)
    }
}

/// The documents that were not read, and those whose catalogs were not.
fn suspects(
    session: &Session<'_>,
    plan: &Plan<'_>,
    results: &[Made],
    findings: &[Finding],
) -> Result<Vec<Suspect>, Error> {
    let addresses = Addresses::of(session)?;
    let read: BTreeMap<&str, &Made> = results.iter().map(|made| (&*made.path, made)).collect();
    let mut missed: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for found in findings.iter().filter(|found| is_unread(found)) {
        let locales = missed.entry(&found.document).or_default();
        locales.extend(found.locale.clone());
    }
    let documents = session.discovered()?.documents;
    let suspects = documents.iter().filter_map(|document| {
        let path = document.path.as_str();
        let made = read.get(path);
        let missed = missed.get(path);
        if made.is_some() && missed.is_none() {
            return None;
        }
        // What is said of no locale is said of a template, by which all targets are found.
        let tags = missed.filter(|tags| made.is_some() && !tags.is_empty());
        let names = made.zip(tags).and_then(|(made, _)| made.gathered.names());
        let former = |names: Vec<String>| {
            let locales = plan.locales(session).into_iter();
            let tags = locales.map(|whose| whose.config().tag.to_string());
            let former = tags.flat_map(|tag| {
                let slugs: Vec<String> = addresses.former(path, &tag).map(str::to_owned).collect();
                slugs
            });
            let all = names.into_iter().chain(former);
            all.map(|name| name.to_lowercase()).collect()
        };
        Some(Suspect {
            folder: path
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder)
                .to_owned(),
            names: names.map(former),
            locales: tags.map(|tags| folders(session, plan, tags)),
        })
    });
    Ok(suspects.collect())
}

/// The folders of locales with these tags, and of those that fall back to one of them.
fn folders(session: &Session<'_>, plan: &Plan<'_>, tags: &BTreeSet<String>) -> BTreeSet<String> {
    let locales = &session.project.config.locales;
    let misses = |index: &usize| {
        let locale = locales.get(*index);
        locale.is_some_and(|locale| tags.contains(locale.tag.as_str()))
    };
    let chains = plan.chains.iter().filter(|chain| chain.iter().any(misses));
    let first = chains.filter_map(|chain| locales.get(*chain.first()?));
    first.map(|locale| locale.folder.clone()).collect()
}

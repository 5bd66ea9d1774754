//! Where an address in an article leads on the site, in each locale.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::OnceLock,
};

use rayon::prelude::*;

use crate::{
    address::folder,
    lists::{home, pages_for, tag_path},
    maker::Maker,
    model::Article,
    outline::{join, meant, path_of, resolve_path},
};

/// What an address in an article leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Led {
    /// The page of an article, by index.
    Article(usize),
    /// Another page or file that the site makes.
    Other,
}

/// A page or file of the site, and the locale that it is in.
pub(crate) struct Goal {
    pub(crate) path: String,
    /// None for what is in no language.
    pub(crate) locale: Option<usize>,
    article: Option<usize>,
}

/// Where pages stand, for addresses that name them as they are on the site.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    /// Article and locale, by path; made when an address may lead to one.
    pages: OnceLock<BTreeMap<String, (usize, usize)>>,
    /// Where redirects begin.
    moves: BTreeSet<String>,
    /// The roots of documents.
    roots: BTreeSet<String>,
    /// Hashes of all these paths, with and without the folder of their locale, sorted: most addresses that lead to
    /// no document are none of them.
    names: Vec<u64>,
}

impl Maker<'_> {
    /// What an address in an article leads to in a locale; `None` where the site makes nothing of that kind.
    /// Files beside documents are not looked for.
    #[must_use]
    pub fn led(&self, article: usize, address: &str, locale: usize) -> Option<Led> {
        let goal = self.goal(self.article_of(article)?, address, locale)?;
        Some(goal.article.map_or(Led::Other, Led::Article))
    }

    /// Whether an article has a page in a locale.
    #[must_use]
    pub fn has_page(&self, article: usize, locale: usize) -> bool {
        self.path(article, locale).is_some()
    }

    /// Whether the theme gives every page of an article something with an id.
    #[must_use]
    pub fn has_id(&self, id: &str) -> bool {
        self.theme.has_id(id)
    }

    /// As [`Site::may_copy`](crate::Site::may_copy).
    #[must_use]
    pub fn may_copy(&self, path: &str) -> bool {
        self.site.may_copy(path)
    }

    /// What the pages of an article show of what the site makes beside articles, given the files that it refers
    /// to: which of them are there.
    #[must_use]
    pub fn led_to(&self, article: usize, files: &[String]) -> Vec<u8> {
        let mut told = Vec::new();
        let Some(article) = self.article_of(article) else {
            return told;
        };
        for file in files {
            let key = (article.root.clone(), file.clone());
            if self.document_at(file).is_some() || self.site.assets.contains_key(&key) {
                continue;
            }
            for locale in 0..self.site.locales.len() {
                let goal = self.at(file, locale);
                told.extend(goal.map_or_else(String::new, |goal| goal.path).into_bytes());
                told.push(b'\n');
            }
        }
        told
    }

    /// Where an address in an article leads from its page in a locale: as to a document, or as to what stands on
    /// the site. An article that the locale has not got is shown in the source language.
    pub(crate) fn goal(&self, article: &Article, address: &str, locale: usize) -> Option<Goal> {
        let document = article.path.as_str();
        let named = resolve_path(document, address);
        let own = named.as_deref().and_then(|named| self.by_document(named));
        let likely = || {
            let meant = meant(document, address);
            meant.iter().find_map(|path| self.by_document(path))
        };
        if let Some(index) = own.or_else(likely) {
            return self.article_in(index, locale);
        }
        if let Some(named) = named {
            return self.at(&named, locale);
        }
        let across = self.across(article, address)?;
        match self.document_at(&across) {
            Some(index) => self.article_in(index, locale),
            None => across.is_empty().then(|| self.own("", locale))?,
        }
    }

    /// The article of a document with a path, or of one that the path may mean.
    fn document_at(&self, path: &str) -> Option<usize> {
        let likely = || meant("", &format!("/{path}")).into_iter();
        let own = self.by_document(path);
        own.or_else(|| likely().find_map(|path| self.by_document(&path)))
    }

    /// The path below the root of documents that an address leads to by way of folders above its own root.
    fn across(&self, article: &Article, address: &str) -> Option<String> {
        let path = path_of(address).filter(|path| !path.starts_with('/'))?;
        let base = folder(article.path.as_str());
        let root = article.root.trim_start_matches('.');
        let whole = join(&format!("{root}/{base}"), &path)?;
        let below = |root: &String| {
            if [".", ""].contains(&root.as_str()) {
                return Some(whole.clone());
            }
            let rest = whole.strip_prefix(root)?;
            let rest = rest.strip_prefix('/').or(rest.is_empty().then_some(""))?;
            Some(rest.to_owned())
        };
        // The innermost of roots in each other comes last.
        self.standing().roots.iter().rev().find_map(below)
    }

    /// What stands at a path of the site, or at one below the folder of a locale.
    fn at(&self, path: &str, locale: usize) -> Option<Goal> {
        if let Some(found) = self.own(path, locale) {
            return Some(found);
        }
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let locales = self.site.locales.iter().enumerate().skip(1);
        let mut named = locales.filter(|(_, own)| own.folder == first);
        let certain = named.next().map(|(certain, _)| certain);
        let inside = certain.and_then(|certain| match self.document_at(rest) {
            Some(index) => self.article_in(index, certain),
            None => self.own(rest, certain),
        });
        let standing = || self.standing_at(path, locale);
        // As hosts serve them, without their endings.
        let is_whole = path.ends_with(".html") || path.ends_with(".htm");
        let without = || self.standing_at(&format!("{path}.html"), locale);
        let found = inside.or_else(standing);
        found.or_else(|| (!is_whole).then(without).flatten())
    }

    /// A page of an article or a redirect, by where it stands.
    fn standing_at(&self, path: &str, locale: usize) -> Option<Goal> {
        let standing = self.standing();
        standing.names.binary_search(&hash(path)).ok()?;
        let inside = self.in_locale(locale, path);
        let pages = standing.pages.get_or_init(|| self.pages());
        match pages.get(path) {
            Some((article, 0)) => return self.article_in(*article, locale),
            Some((article, own)) => return self.article_in(*article, *own),
            None => {}
        }
        if let Some((article, own)) = pages.get(&inside) {
            return self.article_in(*article, *own);
        }
        let mut moved = [(inside, locale), (path.to_owned(), 0)].into_iter();
        let (path, locale) = moved.find(|(path, _)| standing.moves.contains(path))?;
        Some(Goal {
            path,
            locale: Some(locale),
            article: None,
        })
    }

    fn standing(&self) -> &Standing {
        self.standing.get_or_init(|| self.find_standing())
    }

    fn find_standing(&self) -> Standing {
        let moves = self.moved_from();
        let hashes = |path: &String| [Some(hash(path)), self.outside(path).map(hash)];
        let pages = self.paths.par_iter();
        let pages = pages.flat_map_iter(|paths| paths.iter().flatten().flat_map(hashes));
        let mut names: Vec<u64> = pages.flatten().collect();
        names.extend(moves.iter().flat_map(hashes).flatten());
        names.par_sort_unstable();
        let roots = self.site.articles.iter().map(|one| one.root.clone());
        Standing {
            pages: OnceLock::new(),
            moves,
            roots: roots.collect(),
            names,
        }
    }

    fn pages(&self) -> BTreeMap<String, (usize, usize)> {
        let articles = self.paths.iter().enumerate();
        let paths = articles.flat_map(|(article, paths)| {
            let paths = paths.iter().enumerate();
            paths.filter_map(move |(locale, path)| Some((path.clone()?, (article, locale))))
        });
        paths.collect()
    }

    /// What a path is below the folder of its locale.
    fn outside<'p>(&self, path: &'p str) -> Option<&'p str> {
        let (first, rest) = path.split_once('/')?;
        let mut locales = self.site.locales.iter();
        locales.any(|own| own.folder == first).then_some(rest)
    }

    /// The page of an article in a locale, or else in the source language.
    fn article_in(&self, index: usize, locale: usize) -> Option<Goal> {
        let own = self.path(index, locale).map(|path| (path, locale));
        let (path, locale) = own.or_else(|| Some((self.path(index, 0)?, 0)))?;
        Some(Goal {
            path: path.to_owned(),
            locale: Some(locale),
            article: Some(index),
        })
    }

    /// What the site has of its own at a path below the folder of a locale: lists, tags, small pages, feeds; or
    /// once for all.
    fn own(&self, path: &str, locale: usize) -> Option<Goal> {
        let goal = |path: String, locale: Option<usize>| Goal {
            path,
            locale,
            article: None,
        };
        let inside = |path: &str| goal(self.in_locale(locale, path), Some(locale));
        let once = || goal(path.to_owned(), None);
        match path {
            "" => Some(inside("index.html")),
            "index.html" | "tags.html" | "search.html" | "404.html" => Some(inside(path)),
            "contact.html" => self.site.email.is_some().then(|| inside(path)),
            "feed.xml" => {
                let mut with_feed = [locale, 0].into_iter();
                with_feed.find_map(|locale| Some(goal(self.feed_path(locale)?, Some(locale))))
            }
            "robots.txt" => Some(once()),
            "sitemap.xml" => self.site.url.is_some().then(once),
            _ if self.theme.has_asset(path) => Some(once()),
            _ if path.starts_with("tags/") => {
                let mut with_tag = [locale, 0].into_iter();
                let locale = with_tag.find(|locale| self.has_tag_page(*locale, path))?;
                Some(goal(self.in_locale(locale, path), Some(locale)))
            }
            _ => self.is_list(path).then(|| inside(path)),
        }
    }

    /// Whether a path is that of a page of all articles.
    fn is_list(&self, path: &str) -> bool {
        let number = path.strip_prefix("page-");
        let number = number.and_then(|rest| rest.strip_suffix(".html"));
        let number: Option<usize> = number.and_then(|number| number.parse().ok());
        number.is_some_and(|number| {
            (2..=pages_for(self.site.articles.len())).contains(&number) && home(number) == path
        })
    }

    fn has_tag_page(&self, locale: usize, path: &str) -> bool {
        let name = path.strip_prefix("tags/");
        let name = name.and_then(|name| name.strip_suffix(".html"));
        let Some((name, place)) = name.zip(self.place(locale)) else {
            return false;
        };
        let (key, number) = match name.split_once("/page-") {
            Some((key, number)) => (key, number.parse().unwrap_or_default()),
            None => (name, 1),
        };
        place.tags.get(key).is_some_and(|tag| {
            (1..=pages_for(tag.articles.len())).contains(&number) && tag_path(key, number) == path
        })
    }
}

fn hash(path: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    hasher.finish()
}

//! The plan of a site: where everything stands and in which order.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use hexapla_formats::PageLanguage;
use minijinja::{Value, value::Serde};
use rayon::prelude::*;

use crate::{
    address::{Claimed, Taken, below, folder, slug, stem},
    date::Date,
    leads::Standing,
    lists::{home, pages_for, tag_path},
    model::{Article, Page, Said, Site, SiteLocale, Version},
    search::{Digest, OldIndex},
    tag::tag_key,
    theme::{Theme, ThemeError, hidden},
    words::Words,
};

/// Makes the pages of a site.
pub struct Maker<'s> {
    pub(crate) site: &'s Site,
    pub(crate) theme: Theme<'s>,
    /// Everything about a locale, by index.
    pub(crate) places: Vec<Place>,
    /// The path of each article's page in each locale.
    pub(crate) paths: Vec<Vec<Option<String>>>,
    by_document: BTreeMap<&'s str, usize>,
    /// Where pages stand; made when a link asks.
    pub(crate) standing: OnceLock<Standing>,
    /// The year of the newest article.
    pub(crate) year: Option<u16>,
}

/// What is known of a locale of a site.
pub(crate) struct Place {
    pub(crate) words: Words,
    /// Words that are the same on all pages, for templates.
    pub(crate) fixed: Value,
    pub(crate) language: PageLanguage,
    /// Its articles, newest first.
    pub(crate) order: Vec<usize>,
    /// Where each article stands in that order.
    pub(crate) position: BTreeMap<usize, usize>,
    /// Its tags, by the last part of their addresses.
    pub(crate) tags: BTreeMap<String, Tag>,
}

/// A tag in a locale.
pub(crate) struct Tag {
    pub(crate) label: Said,
    /// Its word as a slug, which other tags may have too.
    pub(crate) plain: String,
    /// Newest first.
    pub(crate) articles: Vec<usize>,
}

impl<'s> Maker<'s> {
    /// Plans a site.
    ///
    /// # Errors
    /// When a template of its theme cannot be read.
    pub fn new(site: &'s Site) -> Result<Self, ThemeError> {
        let documents = site.articles.iter().enumerate();
        let locales = (0..site.locales.len()).into_par_iter();
        let places = locales.filter_map(|locale| place(site, locale));
        let (paths, places) = rayon::join(|| paths(site), || places.collect());
        let dates = site.articles.iter().filter_map(|article| article.date);
        Ok(Self {
            theme: Theme::of(&site.theme)?,
            places,
            by_document: documents
                .map(|(index, article)| (article.path.as_str(), index))
                .collect(),
            standing: OnceLock::new(),
            year: dates.max().map(Date::year),
            paths,
            site,
        })
    }

    /// What a locale has besides its articles: lists, tags, pages for searching and for writing to
    /// us, and its feed. `digests` has what [`Maker::article`] gave for each article in this locale.
    ///
    /// # Errors
    /// When a template fails.
    pub fn locale(
        &self,
        locale: usize,
        digests: &[Option<Digest>],
    ) -> Result<Vec<Page>, ThemeError> {
        let minutes = |digest: &Option<Digest>| digest.as_ref().map(|digest| digest.minutes);
        let minutes: Vec<Option<u64>> = digests.iter().map(minutes).collect();
        let mut pages = self.round(locale, &minutes)?;
        pages.extend(self.search(locale, digests, &OldIndex::default()));
        Ok(pages)
    }

    /// The same but for searching; `minutes` has how long each article takes to read in this locale.
    ///
    /// # Errors
    /// When a template fails.
    pub fn round(&self, locale: usize, minutes: &[Option<u64>]) -> Result<Vec<Page>, ThemeError> {
        let mut pages = self.lists(locale, minutes)?;
        pages.extend(self.small(locale)?);
        pages.extend(self.feed(locale));
        Ok(pages)
    }

    /// What the site has once: assets, redirects, the sitemap, the page for what is not there.
    ///
    /// # Errors
    /// When a template fails.
    pub fn whole(&self) -> Result<Vec<Page>, ThemeError> {
        let mut pages = self.theme.assets();
        pages.extend(self.not_found(0, "404.html")?);
        pages.extend(self.redirects()?);
        pages.extend(self.sitemap());
        pages.extend(self.robots());
        Ok(pages)
    }

    pub(crate) fn locale_of(&self, locale: usize) -> Option<&'s SiteLocale> {
        self.site.locales.get(locale)
    }

    /// Whether a locale is a pseudo-locale, whose pages nobody should find by searching.
    pub(crate) fn is_pseudo(&self, locale: usize) -> bool {
        let found = self.locale_of(locale);
        found.is_some_and(|found| found.pseudo.is_some())
    }

    /// Renders a page of a locale. That of a pseudo-locale says that it is not to be indexed, whatever the
    /// theme of the project says.
    pub(crate) fn render(
        &self,
        locale: usize,
        template: &str,
        context: Value,
    ) -> Result<Vec<u8>, ThemeError> {
        let page = self.theme.render(template, context)?;
        match self.is_pseudo(locale) {
            true => Ok(hidden(page)),
            false => Ok(page),
        }
    }

    pub(crate) fn place(&self, locale: usize) -> Option<&Place> {
        self.places.get(locale)
    }

    pub(crate) fn article_of(&self, article: usize) -> Option<&'s Article> {
        self.site.articles.get(article)
    }

    pub(crate) fn version(&self, article: usize, locale: usize) -> Option<&'s Version> {
        self.article_of(article)?.versions.get(locale)?.as_ref()
    }

    /// Where an article's page stands in a locale.
    pub(crate) fn path(&self, article: usize, locale: usize) -> Option<&str> {
        self.paths.get(article)?.get(locale)?.as_deref()
    }

    /// The articles of a locale, newest first.
    #[must_use]
    pub fn order(&self, locale: usize) -> &[usize] {
        self.place(locale).map_or(&[], |place| &place.order)
    }

    /// The article of a document.
    #[must_use]
    pub fn by_document(&self, path: &str) -> Option<usize> {
        self.by_document.get(path).copied()
    }

    /// The path of an article's document.
    #[must_use]
    pub fn document(&self, article: usize) -> Option<&'s str> {
        Some(self.article_of(article)?.path.as_str())
    }

    /// A path below the folder of a locale.
    pub(crate) fn in_locale(&self, locale: usize, path: &str) -> String {
        let folder = self.locale_of(locale).map_or("", |found| &found.folder);
        below(folder, path)
    }

    /// The languages other than a locale's, for texts that stand on its pages.
    pub(crate) fn language_unless(&self, of: usize, locale: usize) -> Option<&PageLanguage> {
        (of != locale)
            .then(|| self.place(of).map(|place| &place.language))
            .flatten()
    }
}

fn place(site: &Site, locale: usize) -> Option<Place> {
    let own = site.locales.get(locale)?;
    let words = Words::of(site, locale)?;
    let mut order: Vec<usize> = (0..site.articles.len())
        .filter(|article| version(site, *article, locale).is_some())
        .collect();
    order.sort_by_key(|article| {
        let found = site.articles.get(*article);
        std::cmp::Reverse(found.and_then(|found| found.date))
    });
    Some(Place {
        fixed: Value::from(Serde(words.fixed())),
        words,
        language: PageLanguage {
            tag: own.tag.to_string(),
            direction: own.direction.as_str(),
        },
        position: order.iter().copied().zip(0..).collect(),
        tags: tags(site, locale, &order),
        order,
    })
}

fn version(site: &Site, article: usize, locale: usize) -> Option<&Version> {
    let article = site.articles.get(article)?;
    article.versions.get(locale)?.as_ref()
}

/// The tags of the articles of a locale. A tag's address comes from the source, so that it is the
/// same in every locale.
fn tags(site: &Site, locale: usize, order: &[usize]) -> BTreeMap<String, Tag> {
    let mut tags: BTreeMap<String, Tag> = BTreeMap::new();
    for article in order {
        let own = version(site, *article, locale);
        let source = version(site, *article, 0);
        let (Some(own), Some(source)) = (own, source) else {
            continue;
        };
        let mut seen = BTreeSet::new();
        for (label, source) in own.tags.iter().zip(&source.tags) {
            let key = key_of(site, source);
            if !seen.insert(key.clone()) {
                continue;
            }
            let tag = tags.entry(key).or_insert_with(|| Tag {
                label: label.clone(),
                plain: slug(&source.text),
                articles: Vec::new(),
            });
            // A label in the locale's own language is better than one that is not.
            if tag.label.locale != locale && label.locale == locale {
                tag.label = label.clone();
            }
            tag.articles.push(*article);
        }
    }
    tags
}

/// The last part of the address of a tag of the source.
pub(crate) fn key_of(site: &Site, tag: &Said) -> String {
    site.locales
        .first()
        .map_or_else(String::new, |source| tag_key(&tag.text, &source.tag))
}

/// Where pages of ours stand, so that no article may.
pub(crate) fn reserved(site: &Site) -> BTreeSet<String> {
    let lists = (1..=pages_for(site.articles.len())).map(home);
    let small = ["tags", "search", "contact", "404"].map(|name| format!("{name}.html"));
    let source = (0..site.articles.len()).filter_map(|article| version(site, article, 0));
    let tags = source.flat_map(|version| &version.tags);
    let tags = tags.map(|tag| tag_path(&key_of(site, tag), 1));
    let names: BTreeSet<String> = lists.chain(small).chain(tags).collect();
    let folders = site.locales.iter().map(|locale| &locale.folder);
    folders
        .flat_map(|folder| names.iter().map(move |name| below(folder, name)))
        .collect()
}

/// Where the page of each article stands in each locale. Two articles of a folder with one slug keep
/// apart: the second has the name of its document. First is who is remembered there, then who was there before,
/// so that no address changes for an article that is new.
fn paths(site: &Site) -> Vec<Vec<Option<String>>> {
    let articles = site.articles.par_iter().enumerate();
    let wishes = articles.flat_map_iter(|(index, article)| {
        let versions = site.locales.iter().zip(&article.versions).enumerate();
        versions.filter_map(move |(at, (locale, version))| {
            // A page that is not there keeps its place, so that no other one has its address meanwhile.
            let placed = version.as_ref().or(article.versions.first()?.as_ref())?;
            Some(Wish::of(
                (index, at),
                (article, locale),
                placed,
                version.is_some(),
            ))
        })
    });
    let mut wishes: Vec<Wish<'_>> = wishes.collect();
    wishes.sort_by_key(|wish| (wish.rank, wish.place));
    let versions = site.articles.iter().map(|article| article.versions.len());
    let mut all: Vec<Vec<Option<String>>> = versions.map(|count| vec![None; count]).collect();
    let mut taken = Taken::new(reserved(site));
    for wish in wishes {
        let ((index, at), is_there) = (wish.place, wish.is_there);
        let path = wish.grant(&mut taken);
        if let Some(own) = all.get_mut(index).and_then(|own| own.get_mut(at)) {
            *own = is_there.then_some(path);
        }
    }
    all
}

/// Where a page would like to stand.
struct Wish<'s> {
    /// Whether it is neither remembered there nor was there before.
    rank: (bool, bool),
    /// Its article and locale.
    place: (usize, usize),
    document: &'s str,
    folder: &'s str,
    /// By its slug; none without one.
    own: Option<Claimed>,
    is_there: bool,
}

impl<'s> Wish<'s> {
    fn of(
        place: (usize, usize),
        (article, locale): (&'s Article, &'s SiteLocale),
        version: &'s Version,
        is_there: bool,
    ) -> Self {
        let mut wish = Self {
            rank: (!version.former.contains(&version.slug), !article.is_known),
            place,
            document: article.path.as_str(),
            folder: &locale.folder,
            own: None,
            is_there,
        };
        let own = (!version.slug.is_empty()).then(|| wish.named(&version.slug));
        wish.own = own.and_then(Claimed::of);
        wish
    }

    fn named(&self, name: &str) -> String {
        let path = format!("{}{name}.html", folder(self.document));
        below(self.folder, &path)
    }

    /// Its own path if that is free, else one by the name of its document.
    fn grant(mut self, taken: &mut Taken) -> String {
        if let Some(own) = self.own.take().and_then(|own| taken.give(own)) {
            return own;
        }
        let name = stem(self.document);
        let plain = self.named(name);
        let numbered = (2..).map(|number| self.named(&format!("{name}-{number}")));
        let paths = std::iter::once(plain.clone()).chain(numbered);
        // A document's name that no file can have is none of a page either.
        let mut claimed = paths.map_while(Claimed::of);
        claimed.find_map(|path| taken.give(path)).unwrap_or(plain)
    }
}

//! What is round the content of every page.

use minijinja::{Value, value::Serde};
use serde::Serialize;

use crate::{
    address::{below, percent, relative},
    maker::Maker,
    model::Said,
};

/// A page that is being made.
pub(crate) struct Draft<'a> {
    /// Where it will stand.
    pub(crate) path: &'a str,
    pub(crate) locale: usize,
    /// Where it stands in each locale; `None` where it is not built.
    pub(crate) everywhere: Vec<Option<String>>,
    /// Where a locale's menu entry leads when the page is not there.
    pub(crate) instead: Instead,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    /// Which entry of the menu it belongs to.
    pub(crate) section: &'static str,
    pub(crate) kind: Kind,
    /// JSON-LD, escaped for HTML.
    pub(crate) linked: Option<String>,
}

/// What the language menu offers where a page does not exist.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instead {
    /// The source's page, marked as not translated.
    Source,
    /// Another page of the same locale, by its path below the locale's folder.
    InLocale(&'static str),
}

/// What a page is for those who share it or index it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Article,
    Plain,
    /// A page that nobody should find by searching: its addresses begin at the root of the host,
    /// because it may be shown anywhere.
    Nowhere,
}

#[derive(Serialize)]
struct Frame<'a> {
    lang: &'a str,
    dir: &'a str,
    code: &'a str,
    autonym: &'a str,
    site: &'a str,
    title: &'a str,
    description: Option<&'a str>,
    canonical: Option<String>,
    alternates: Vec<Alternate<'a>>,
    is_article: bool,
    is_hidden: bool,
    og_locale: String,
    section: &'a str,
    home: String,
    tags: String,
    contact: Option<String>,
    search: String,
    feed: Option<String>,
    style: String,
    script: String,
    logo: String,
    repository: Option<&'a str>,
    copyright: Option<String>,
    languages: Vec<LanguageLink<'a>>,
    linked: Option<Value>,
}

#[derive(Serialize)]
struct Alternate<'a> {
    hreflang: &'a str,
    href: String,
}

/// An entry of the language menu.
#[derive(Serialize)]
struct LanguageLink<'a> {
    code: &'a str,
    name: &'a str,
    lang: &'a str,
    dir: &'a str,
    /// The language of what the link leads to; a pseudo-locale is none.
    hreflang: Option<&'a str>,
    href: String,
    is_current: bool,
    is_missing: bool,
    /// Whether it leads to a page that nobody should find by searching.
    is_pseudo: bool,
}

/// A text with its language, where that is not the page's.
#[derive(Serialize)]
pub(crate) struct Spoken {
    pub(crate) text: String,
    pub(crate) lang: Option<String>,
    pub(crate) dir: Option<&'static str>,
}

impl Maker<'_> {
    /// What is round the content of a page, for templates.
    pub(crate) fn frame(&self, draft: &Draft<'_>) -> Option<Value> {
        let own = self.locale_of(draft.locale)?;
        let place = self.place(draft.locale)?;
        let here = |path: &str| self.in_locale(draft.locale, path);
        let href = |path: &str| self.href(draft, path);
        let year = self.year.map(|year| year.to_string());
        let is_hidden = draft.kind == Kind::Nowhere || own.pseudo.is_some();
        let frame = Frame {
            lang: own.tag.as_str(),
            dir: own.direction.as_str(),
            code: &own.code,
            autonym: &own.name,
            site: &self.site.name,
            title: &draft.title,
            description: draft.description.as_deref(),
            canonical: self.absolute(draft.path).filter(|_| !is_hidden),
            alternates: self.alternates(draft),
            is_article: draft.kind == Kind::Article,
            is_hidden,
            og_locale: own.tag.as_str().replace('-', "_"),
            section: draft.section,
            home: href(&here("index.html")),
            tags: href(&here("tags.html")),
            contact: self
                .site
                .email
                .as_ref()
                .map(|_| href(&here("contact.html"))),
            search: href(&here("search.html")),
            feed: self.feed_path(draft.locale).map(|path| href(&path)),
            style: href("assets/style.css"),
            script: href("assets/search.js"),
            logo: href("assets/logo.svg"),
            repository: self.site.repository.as_deref(),
            copyright: year
                .map(|year| place.words.say("footer-copyright", &[("year", &year)], &[])),
            languages: self.languages(draft),
            linked: draft.linked.clone().map(Value::from_safe_string),
        };
        Some(Value::from(Serde(frame)))
    }

    /// How a page refers to another.
    pub(crate) fn href(&self, draft: &Draft<'_>, to: &str) -> String {
        if draft.kind == Kind::Nowhere {
            let base = self.site.url.as_deref().unwrap_or_default();
            let host = base.split_once("://").map_or("", |(_, host)| host);
            let folder = host.split_once('/').map_or("", |(_, folder)| folder);
            return format!("/{}", percent(&below(folder, to)));
        }
        percent(&relative(draft.path, to))
    }

    /// The whole address of a page, where the site knows its own.
    pub(crate) fn absolute(&self, path: &str) -> Option<String> {
        let base = self.site.url.as_deref()?;
        let path = match path {
            "index.html" => "",
            path => path
                .strip_suffix("/index.html")
                .map_or(path, |folder| path.get(..=folder.len()).unwrap_or(path)),
        };
        Some(format!("{base}/{}", percent(path)))
    }

    /// The page in all locales in which it is built and may be found, where these are two or more.
    fn alternates(&self, draft: &Draft<'_>) -> Vec<Alternate<'_>> {
        let address = |path: &str| {
            let absolute = self.absolute(path);
            absolute.unwrap_or_else(|| self.href(draft, path))
        };
        let pairs = self.site.locales.iter().zip(&draft.everywhere);
        let mut all: Vec<Alternate<'_>> = pairs
            .filter(|(locale, _)| locale.pseudo.is_none())
            .filter_map(|(locale, path)| {
                Some(Alternate {
                    hreflang: &locale.hreflang,
                    href: address(path.as_deref()?),
                })
            })
            .collect();
        let is_hidden = draft.kind == Kind::Nowhere || self.is_pseudo(draft.locale);
        if all.len() < 2 || is_hidden {
            return Vec::new();
        }
        if let Some(Some(source)) = draft.everywhere.first() {
            all.push(Alternate {
                hreflang: "x-default",
                href: address(source),
            });
        }
        all
    }

    fn languages(&self, draft: &Draft<'_>) -> Vec<LanguageLink<'_>> {
        let pairs = self.site.locales.iter().zip(&draft.everywhere).enumerate();
        let source = self.site.locales.first();
        let links = pairs.filter_map(|(index, (locale, path))| {
            let is_missing = path.is_none() && draft.instead == Instead::Source;
            let target = match (path, draft.instead) {
                (Some(path), _) => path.clone(),
                (None, Instead::Source) => draft.everywhere.first()?.clone()?,
                (None, Instead::InLocale(path)) => self.in_locale(index, path),
            };
            let there = if is_missing { source? } else { locale };
            Some(LanguageLink {
                code: &locale.code,
                name: &locale.name,
                lang: locale.tag.as_str(),
                dir: locale.direction.as_str(),
                hreflang: there.pseudo.is_none().then_some(&*there.hreflang),
                href: self.href(draft, &target),
                is_current: index == draft.locale,
                is_missing,
                is_pseudo: locale.pseudo.is_some(),
            })
        });
        links.collect()
    }

    /// A text for a page of a locale.
    pub(crate) fn spoken(&self, said: &Said, locale: usize) -> Spoken {
        let other = self.language_unless(said.locale, locale);
        Spoken {
            text: said.text.clone(),
            lang: other.map(|language| language.tag.clone()),
            dir: other.map(|language| language.direction),
        }
    }
}

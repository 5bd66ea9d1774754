//! Lists: all articles of a locale, those with a tag, and the tags.

use minijinja::{context, value::Serde};
use serde::Serialize;

use crate::{
    address::{percent, relative},
    article::Link,
    maker::Maker,
    model::Page,
    page::{Draft, Instead, Kind, Spoken},
    search::tokens,
    theme::ThemeError,
};

/// How many articles a page lists: what keeps it well below 100 KB in every script.
const LENGTH: usize = 40;

#[derive(Serialize)]
struct Entry {
    href: String,
    title: Spoken,
    description: Option<Spoken>,
    date: Option<String>,
    day: Option<String>,
    minutes: Option<String>,
    tags: Vec<Link>,
    /// The language of what is there, where the locale has not got it.
    hreflang: Option<String>,
}

#[derive(Serialize)]
struct TagEntry {
    href: String,
    label: Spoken,
    count: String,
}

/// A list over one or more pages.
struct List<'a> {
    /// The path of a page of it, by number from 1, below the folder of a locale.
    path: &'a dyn Fn(usize) -> String,
    heading: Spoken,
    title: String,
    description: Option<String>,
    section: &'static str,
    articles: Vec<usize>,
    /// How many of the articles the locale has; the rest is in the source language.
    built: usize,
    /// How many pages the same list has in each locale.
    lengths: Vec<usize>,
    instead: Instead,
}

/// How many pages list so many articles.
pub(crate) fn pages_for(articles: usize) -> usize {
    articles.div_ceil(LENGTH).max(1)
}

/// The path of a page of all articles.
pub(crate) fn home(number: usize) -> String {
    if number == 1 {
        "index.html".to_owned()
    } else {
        format!("page-{number}.html")
    }
}

impl Maker<'_> {
    /// All lists of a locale.
    pub(crate) fn lists(
        &self,
        locale: usize,
        minutes: &[Option<u64>],
    ) -> Result<Vec<Page>, ThemeError> {
        let Some(place) = self.place(locale) else {
            return Ok(Vec::new());
        };
        let mut articles = place.order.clone();
        let all = self.place(0).map_or(&[][..], |source| &source.order);
        let is_lacking = |article: &&usize| !place.position.contains_key(*article);
        articles.extend(all.iter().filter(is_lacking));
        let mut pages = self.list(
            locale,
            minutes,
            &List {
                path: &home,
                heading: plain(place.words.say("menu-articles", &[], &[])),
                title: place.words.say(
                    "page-title",
                    &[("title", &place.words.say("menu-articles", &[], &[]))],
                    &[],
                ),
                description: Some(place.words.say("home-description", &[], &[])),
                section: "articles",
                built: place.order.len(),
                lengths: vec![pages_for(articles.len()); self.site.locales.len()],
                articles,
                instead: Instead::InLocale("index.html"),
            },
        )?;
        for (key, tag) in &place.tags {
            let title = place
                .words
                .say("tag-title", &[("tag", &tag.label.text)], &[]);
            let length = |locale: usize| {
                let tags = self.place(locale).map(|place| &place.tags);
                tags.and_then(|tags| tags.get(key))
                    .map_or(0, |tag| pages_for(tag.articles.len()))
            };
            pages.extend(self.list(
                locale,
                minutes,
                &List {
                    path: &|number| tag_path(key, number),
                    heading: plain(title.clone()),
                    title: place.words.say("page-title", &[("title", &title)], &[]),
                    description: None,
                    section: "tags",
                    articles: tag.articles.clone(),
                    built: tag.articles.len(),
                    lengths: (0..self.site.locales.len()).map(length).collect(),
                    instead: Instead::InLocale("tags.html"),
                },
            )?);
        }
        pages.extend(self.tags_page(locale)?);
        Ok(pages)
    }

    fn list(
        &self,
        locale: usize,
        minutes: &[Option<u64>],
        list: &List<'_>,
    ) -> Result<Vec<Page>, ThemeError> {
        let last = pages_for(list.articles.len());
        let mut pages = Vec::with_capacity(last);
        let chunks = list.articles.chunks(LENGTH);
        let empty: [&[usize]; 1] = [&[]];
        let is_empty = list.articles.is_empty();
        let chunks = chunks.chain(empty.into_iter().filter(|_| is_empty));
        for (number, articles) in (1..).zip(chunks) {
            let path = self.in_locale(locale, &(list.path)(number));
            let begins = (number - 1) * LENGTH;
            let own = list.built.saturating_sub(begins).min(articles.len());
            let (own, others) = articles.split_at_checked(own).unwrap_or((articles, &[]));
            let draft = Draft {
                path: &path,
                locale,
                everywhere: self.everywhere(list, number),
                instead: list.instead,
                title: list.title.clone(),
                description: list.description.clone(),
                section: list.section,
                kind: Kind::Plain,
                linked: None,
            };
            let Some((frame, place)) = self.frame(&draft).zip(self.place(locale)) else {
                continue;
            };
            let entries = |articles: &[usize]| -> Vec<Entry> {
                let entry = |index: &usize| {
                    let minutes = minutes.get(*index).copied().flatten();
                    self.entry(*index, locale, &path, minutes)
                };
                articles.iter().filter_map(entry).collect()
            };
            let to = |number: usize| {
                percent(&relative(
                    &path,
                    &self.in_locale(locale, &(list.path)(number)),
                ))
            };
            let bytes = self.render(
                locale,
                "list.html",
                context! {
                    page => frame,
                    t => place.fixed.clone(),
                    heading => Serde(&list.heading),
                    entries => Serde(entries(own)),
                    others => Serde(entries(others)),
                    newer => (number > 1).then(|| to(number - 1)),
                    older => (number < last).then(|| to(number + 1)),
                },
            )?;
            pages.push(Page { path, bytes });
        }
        Ok(pages)
    }

    fn everywhere(&self, list: &List<'_>, number: usize) -> Vec<Option<String>> {
        let lengths = list.lengths.iter().enumerate();
        lengths
            .map(|(locale, length)| {
                (number <= *length).then(|| self.in_locale(locale, &(list.path)(number)))
            })
            .collect()
    }

    fn entry(
        &self,
        index: usize,
        locale: usize,
        from: &str,
        minutes: Option<u64>,
    ) -> Option<Entry> {
        let article = self.article_of(index)?;
        let place = self.place(locale)?;
        let own = self.version(index, locale);
        let version = own.or_else(|| self.version(index, 0))?;
        let path = self.path(index, locale).or_else(|| self.path(index, 0))?;
        let source = own.is_none().then(|| self.locale_of(0)).flatten();
        let minutes = minutes.map(|minutes| {
            let minutes = [("minutes", minutes)];
            place.words.say("reading-time", &[], &minutes)
        });
        Some(Entry {
            href: percent(&relative(from, path)),
            title: self.spoken(&version.title, locale),
            description: version
                .description
                .as_ref()
                .map(|said| self.spoken(said, locale)),
            date: article.date.map(|date| date.to_string()),
            day: article.date.map(|date| place.words.day(date)),
            minutes,
            tags: self.tag_links(index, locale, from),
            hreflang: source.map(|source| source.hreflang.clone()),
        })
    }

    fn tags_page(&self, locale: usize) -> Result<Option<Page>, ThemeError> {
        let path = self.in_locale(locale, "tags.html");
        let Some(place) = self.place(locale) else {
            return Ok(None);
        };
        let heading = place.words.say("tags-title", &[], &[]);
        let draft = Draft {
            path: &path,
            locale,
            everywhere: self.in_all("tags.html"),
            instead: Instead::Source,
            title: place.words.say("page-title", &[("title", &heading)], &[]),
            description: None,
            section: "tags",
            kind: Kind::Plain,
            linked: None,
        };
        let Some(frame) = self.frame(&draft) else {
            return Ok(None);
        };
        let count = |tag: &crate::maker::Tag| u64::try_from(tag.articles.len()).unwrap_or(u64::MAX);
        let entries = place.tags.iter().map(|(key, tag)| TagEntry {
            href: percent(&relative(&path, &self.in_locale(locale, &tag_path(key, 1)))),
            label: self.spoken(&tag.label, locale),
            count: place.words.say("tag-count", &[], &[("count", count(tag))]),
        });
        let mut entries: Vec<TagEntry> = entries.collect();
        entries.sort_by_cached_key(|entry| tokens(&entry.label.text));
        let context = context! { page => frame, t => place.fixed.clone(), tags => Serde(entries) };
        let bytes = self.render(locale, "tags.html", context)?;
        Ok(Some(Page { path, bytes }))
    }

    /// A page that every locale has.
    pub(crate) fn in_all(&self, path: &str) -> Vec<Option<String>> {
        (0..self.site.locales.len())
            .map(|locale| Some(self.in_locale(locale, path)))
            .collect()
    }
}

/// The path of a page of the articles with a tag, below the folder of a locale.
pub(crate) fn tag_path(key: &str, number: usize) -> String {
    if number == 1 {
        format!("tags/{key}.html")
    } else {
        format!("tags/{key}/page-{number}.html")
    }
}

fn plain(text: String) -> Spoken {
    Spoken {
        text,
        lang: None,
        dir: None,
    }
}

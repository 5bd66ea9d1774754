//! The pages of an article.

use hexapla_formats::{Address, Refers, Rendered, Rendering, render};
use minijinja::{Value, context, value::Serde};
use serde::Serialize;

use crate::{
    address::{percent, relative},
    linked,
    maker::{Maker, key_of},
    model::{Article, Page, Shown, Version},
    outline::resolve_path,
    page::{Draft, Instead, Kind, Spoken},
    reading::minutes,
    search::Digest,
    theme::ThemeError,
    titled::without_title,
};

/// An article in all its locales.
#[derive(Debug, Default)]
pub struct MadeArticle {
    /// Its pages.
    pub pages: Vec<Page>,
    /// What lists and searching need of it, by locale.
    pub digests: Vec<Option<Digest>>,
}

#[derive(Serialize)]
struct TocEntry {
    id: String,
    heading: Spoken,
}

#[derive(Serialize)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) label: Spoken,
}

#[derive(Serialize)]
struct Neighbour {
    href: String,
    text: String,
}

impl Maker<'_> {
    /// Makes the pages of an article.
    ///
    /// # Errors
    /// When a template fails.
    pub fn article(&self, article: usize) -> Result<MadeArticle, ThemeError> {
        let found = self.article_of(article);
        found.map_or_else(
            || Ok(MadeArticle::default()),
            |found| self.article_with(article, found),
        )
    }

    /// As [`Maker::article`], where the site has an article without its texts; `whole` is the same with
    /// them.
    ///
    /// # Errors
    /// When a template fails.
    pub fn article_with(&self, article: usize, whole: &Article) -> Result<MadeArticle, ThemeError> {
        let mut made = MadeArticle::default();
        for locale in 0..self.site.locales.len() {
            let page = self.article_page(article, whole, locale)?;
            let (page, digest) = page.map_or((None, None), |(p, d)| (Some(p), Some(d)));
            made.pages.extend(page);
            made.digests.push(digest);
        }
        Ok(made)
    }

    fn article_page(
        &self,
        index: usize,
        article: &Article,
        locale: usize,
    ) -> Result<Option<(Page, Digest)>, ThemeError> {
        let version = article.versions.get(locale).and_then(Option::as_ref);
        let place = self.path(index, locale).zip(self.place(locale));
        let Some((version, (path, place))) = version.zip(place) else {
            return Ok(None);
        };
        let rendered = self.body(article, version, path, locale);
        let Some(own) = self.locale_of(locale) else {
            return Ok(None);
        };
        let read = minutes(&rendered.text, &own.tag);
        let draft = self.article_draft(index, locale, article, version, &rendered, read);
        let Some(frame) = self.frame(&draft) else {
            return Ok(None);
        };
        let words = &place.words;
        let day = article.date.map(|date| words.day(date));
        let published = day.map(|day| words.say("article-published", &[("date", &day)], &[]));
        let context = context! {
            page => frame,
            t => place.fixed.clone(),
            title => Serde(self.spoken(&version.title, locale)),
            description => version.description.as_ref().map(|said| Value::from(Serde(self.spoken(said, locale)))),
            published => published,
            date => article.date.map(|date| date.to_string()),
            updated => article.updated.map(|date| {
                words.say("article-updated", &[("date", &words.day(date))], &[])
            }),
            updated_date => article.updated.map(|date| date.to_string()),
            image => self.picture(article, locale),
            minutes => words.say("reading-time", &[], &[("minutes", read)]),
            body => Value::from_safe_string(rendered.html.clone()),
            toc => Serde(self.contents(&rendered)),
            tags => Serde(self.tag_links(index, locale, path)),
            notices => Serde(self.notices(article, version, locale)),
            source_href => self.path(index, 0).map(|to| percent(&relative(path, to))),
            source_lang => self.locale_of(0).map(|source| source.hreflang.clone()),
            credits => Serde(self.credits(version, locale)),
            previous => self.neighbour(index, locale, path, 1).map(|link| Value::from(Serde(link))),
            next => self.neighbour(index, locale, path, -1).map(|link| Value::from(Serde(link))),
        };
        let bytes = self.render(locale, "article.html", context)?;
        let digest = self.digest(index, locale, rendered, read);
        let page = Page {
            path: path.to_owned(),
            bytes,
        };
        Ok(digest.map(|digest| (page, digest)))
    }

    fn article_draft<'a>(
        &'a self,
        index: usize,
        locale: usize,
        article: &Article,
        version: &Version,
        rendered: &Rendered,
        minutes: u64,
    ) -> Draft<'a> {
        let everywhere = (0..self.site.locales.len())
            .map(|locale| self.path(index, locale).map(str::to_owned))
            .collect();
        let description = version.description.as_ref().map(|said| said.text.clone());
        let title = self.place(locale).map(|place| {
            let title = [("title", version.title.text.as_str())];
            place.words.say("page-title", &title, &[])
        });
        let facts = linked::Facts {
            article,
            version,
            questions: &rendered.questions,
            minutes,
            locale,
            index,
        };
        Draft {
            path: self.path(index, locale).unwrap_or_default(),
            locale,
            everywhere,
            instead: Instead::Source,
            title: title.unwrap_or_default(),
            description,
            section: "article",
            kind: Kind::Article,
            linked: (!self.is_pseudo(locale)).then(|| linked::json(self, &facts)),
        }
    }

    /// The article itself.
    fn body(&self, article: &Article, version: &Version, path: &str, locale: usize) -> Rendered {
        let Some(place) = self.place(locale) else {
            return Rendered::default();
        };
        let note = place.words.say("language-menu-missing", &[], &[]);
        let resolve =
            |refers: Refers, address: &str| self.resolve(article, path, locale, refers, address);
        let rendering = Rendering {
            options: &article.options,
            language: &place.language,
            written: self
                .place(0)
                .map_or(&place.language, |source| &source.language),
            ids: &version.anchors,
            top: &version.top,
            kinds: &version.kinds,
            passages: &version.passages,
            foreign_note: &note,
            resolve: &resolve,
        };
        let rendered = render(&version.markdown, &rendering);
        without_title(rendered, &version.title.text, article.options.format)
    }

    /// Where an address in an article leads from its page in a locale.
    fn resolve(
        &self,
        article: &Article,
        from: &str,
        locale: usize,
        refers: Refers,
        address: &str,
    ) -> Address {
        let as_it_is = || Address {
            url: address.to_owned(),
            ..Address::default()
        };
        let path_end = address.find(['?', '#']).unwrap_or(address.len());
        let tail = address.get(path_end..).unwrap_or_default();
        let to = |path: &str| format!("{}{tail}", percent(&relative(from, path)));
        let shown = |path: &Shown| Address {
            url: to(&path.path),
            hreflang: None,
            size: path.size,
        };
        let file = resolve_path(article.path.as_str(), address);
        let is_document =
            |file: &String| refers == Refers::Link && self.by_document(file).is_some();
        let file = file.filter(|file| !is_document(file));
        if let Some(asset) = file.and_then(|file| self.asset(article, file, locale)) {
            return shown(asset);
        }
        let goal = self.goal(article, address, locale);
        // Nothing but a file can be shown.
        let goal = goal.filter(|goal| refers == Refers::Link || goal.locale.is_none());
        goal.map_or_else(as_it_is, |goal| Address {
            url: to(&goal.path),
            hreflang: goal
                .locale
                .and_then(|own| self.hreflang_unless(own, locale)),
            size: None,
        })
    }

    /// The language of a page that one in another locale leads to; a pseudo-locale is none.
    fn hreflang_unless(&self, own: usize, from: usize) -> Option<String> {
        let found = self
            .locale_of(own)
            .filter(|_| own != from && !self.is_pseudo(own));
        found.map(|own| own.hreflang.clone())
    }

    /// A file that an article refers to, or the one that stands for it in a locale.
    fn asset(&self, article: &Article, file: String, locale: usize) -> Option<&Shown> {
        let key = (article.root.clone(), file);
        self.site.assets.get(&key)?.of(locale)
    }

    /// The whole address of the article's picture in a locale, where the site knows its own.
    pub(crate) fn picture(&self, article: &Article, locale: usize) -> Option<String> {
        let written = article.image.as_deref()?;
        if written.starts_with("https://") {
            return Some(written.to_owned());
        }
        let file = resolve_path(article.path.as_str(), written)?;
        self.absolute(&self.asset(article, file, locale)?.path)
    }

    fn contents(&self, rendered: &Rendered) -> Vec<TocEntry> {
        let is_section =
            |found: &&hexapla_formats::RenderedHeading| found.level == 2 && !found.text.is_empty();
        let sections = rendered.headings.iter().filter(is_section);
        let entry = |found: &hexapla_formats::RenderedHeading| TocEntry {
            id: found.id.clone(),
            heading: Spoken {
                text: found.text.clone(),
                lang: found.language.as_ref().map(|language| language.tag.clone()),
                dir: found.language.as_ref().map(|language| language.direction),
            },
        };
        let entries: Vec<TocEntry> = sections.map(entry).collect();
        if entries.len() < 3 {
            Vec::new()
        } else {
            entries
        }
    }

    /// The tags of an article, each leading to its page in the locale.
    pub(crate) fn tag_links(&self, index: usize, locale: usize, from: &str) -> Vec<Link> {
        let pair = self.version(index, locale).zip(self.version(index, 0));
        let Some((own, source)) = pair else {
            return Vec::new();
        };
        let links = own.tags.iter().zip(&source.tags).map(|(label, source)| {
            let path = format!("tags/{}.html", key_of(self.site, source));
            Link {
                href: percent(&relative(from, &self.in_locale(locale, &path))),
                label: self.spoken(label, locale),
            }
        });
        links.collect()
    }

    /// What a reader has to know of a translation.
    fn notices(&self, article: &Article, version: &Version, locale: usize) -> Vec<String> {
        let Some(place) = self.place(locale) else {
            return Vec::new();
        };
        let mut notices = Vec::new();
        if version.coverage.is_outdated {
            notices.push(match article.updated.or(article.changed) {
                Some(date) => {
                    let day = place.words.day(date);
                    place.words.say("notice-outdated", &[("date", &day)], &[])
                }
                None => place.words.say("notice-outdated-undated", &[], &[]),
            });
        }
        if version.coverage.is_partial {
            notices.push(place.words.say("notice-partial", &[], &[]));
        }
        notices
    }

    fn credits(&self, version: &Version, locale: usize) -> Vec<String> {
        let found = self.place(locale).zip(self.locale_of(locale));
        let Some((place, own)) = found.filter(|_| locale != 0) else {
            return Vec::new();
        };
        let named = |id: &str, names: &[String]| {
            let list = place.words.list(names);
            (!names.is_empty()).then(|| place.words.say(id, &[("names", &list)], &[]))
        };
        let machine = version.credits.is_machine;
        let machine = machine.then(|| place.words.say("credits-machine", &[], &[]));
        let people = [
            named("credits-translated", &own.owners),
            named("credits-reviewed", &version.credits.reviewers),
        ];
        people.into_iter().chain([machine]).flatten().collect()
    }

    /// The article before or after one in the order of a locale.
    fn neighbour(&self, index: usize, locale: usize, from: &str, step: isize) -> Option<Neighbour> {
        let place = self.place(locale)?;
        let position = place.position.get(&index)?.checked_add_signed(step)?;
        let other = *place.order.get(position)?;
        let title = &self.version(other, locale)?.title.text;
        let id = if step > 0 {
            "article-previous"
        } else {
            "article-next"
        };
        Some(Neighbour {
            href: percent(&relative(from, self.path(other, locale)?)),
            text: place.words.say(id, &[("title", title)], &[]),
        })
    }

    fn digest(&self, index: usize, locale: usize, page: Rendered, minutes: u64) -> Option<Digest> {
        let version = self.version(index, locale)?;
        let headings = page.headings.into_iter().map(|heading| heading.text);
        let headings = headings.filter(|text| !text.is_empty());
        Some(Digest {
            path: self.path(index, locale)?.to_owned(),
            title: version.title.text.clone(),
            description: version.description.as_ref().map(|said| said.text.clone()),
            tags: version.tags.iter().map(|tag| tag.text.clone()).collect(),
            headings: headings.collect(),
            text: page.text,
            minutes,
        })
    }
}

//! What one document gives to the site.

use std::collections::BTreeSet;

use hexapla_assemble::{Chosen, Target};
use hexapla_core::{DocumentPath, EntryOrigin, Span, State, Status, UnitKind};
use hexapla_formats::{
    Format, FrontValue, HeadingIds, PageLanguage, Passage, html_text, parse, says_something,
    text_blocks,
};
use hexapla_repo::LocaleConfig;
use hexapla_site::{
    Article, Coverage, Credits, Date, Outline, Said, Version, outline, resolve_path, slug,
};

use super::{dates::DAYS, days, kept::digest, offered::is_words};
use crate::{
    articles::{front_matter, is_article},
    references::{References, references},
    session::Session,
    verbs::build::{Anchor, Anchored, assembly::Assembly},
    view::View,
};

/// Front matter that the site reads.
const KEYS: [&str; 11] = [
    "title",
    "description",
    "summary",
    "tags",
    "keywords",
    "slug",
    "date",
    "updated",
    "lastmod",
    "aliases",
    "image",
];

/// What a document gives to the site.
#[derive(Default)]
pub(crate) enum Gathered {
    Article(Box<FoundArticle>),
    /// Words round the articles, in each locale of the site.
    Words(Vec<String>),
    #[default]
    Nothing,
}

impl Gathered {
    /// The same without the versions of an article that are not published: by index of the target locale
    /// and path of the document.
    pub(crate) fn without(mut self, is_out: impl Fn(usize, &DocumentPath) -> bool) -> Self {
        if let Self::Article(found) = &mut self {
            let Article { path, versions, .. } = &mut *found.article;
            for (locale, version) in versions.iter_mut().skip(1).enumerate() {
                if is_out(locale, path) {
                    *version = None;
                }
            }
        }
        self
    }
}

impl Gathered {
    /// How the pages and redirects of an article are called, but for numbers, whatever its catalogs say;
    /// `None` where they may say it.
    pub(crate) fn names(&self) -> Option<Vec<String>> {
        let Self::Article(found) = self else {
            return Some(Vec::new());
        };
        let article = &*found.article;
        let stem = article.path.stem();
        let mut versions = article.versions.iter().flatten();
        let is_by_name = versions.all(|version| version.slug == stem);
        let aliases = article.aliases.iter().cloned();
        is_by_name.then(|| aliases.chain([stem.to_owned()]).collect())
    }
}

/// An article and what it refers to.
pub(crate) struct FoundArticle {
    pub(super) article: Box<Article>,
    /// Paths below the root of its documents.
    pub(super) files: Vec<String>,
    /// What its source links to and can be linked to by.
    pub(super) references: Option<References>,
    /// A hash of the article with its texts.
    pub(super) digest: [u8; 32],
    /// BLAKE3 of its source, where that does not say when it changed and a version is outdated.
    pub(super) undated: Option<[u8; 32]>,
    /// Whether the texts are there: an article that was remembered has none.
    pub(super) is_whole: bool,
}

/// Looks at one document, assembled for each target locale and each pseudo-locale; `before` is what its headings
/// answered to after the last build. Also gives what they answer to now.
pub(crate) fn gather(
    session: &Session<'_>,
    view: &View<'_>,
    (assemblies, pseudo): (&[Assembly<'_>], &[Assembly<'_>]),
    before: &[Anchor],
) -> (Gathered, Option<Vec<Anchor>>) {
    if is_article(view.file.format) {
        let (article, anchors) = article(session, view, (assemblies, pseudo), before);
        return (Gathered::Article(Box::new(article)), Some(anchors));
    }
    if is_words(session, view) {
        let own = |catalog: &Option<hexapla_catalog::Catalog<'_>>| {
            catalog
                .as_ref()
                .map_or_else(String::new, |catalog| catalog.text.to_owned())
        };
        let source = view.document.source.to_owned();
        let targets = view.catalogs.iter().map(own);
        let pseudo = pseudo.iter().map(|found| found.localized().text.clone());
        let words = [source].into_iter().chain(targets).chain(pseudo);
        return (Gathered::Words(words.collect()), None);
    }
    (Gathered::Nothing, None)
}

fn article(
    session: &Session<'_>,
    view: &View<'_>,
    (assemblies, pseudo): (&[Assembly<'_>], &[Assembly<'_>]),
    before: &[Anchor],
) -> (FoundArticle, Vec<Anchor>) {
    let config = &session.project.config;
    let options = &view.reading.options;
    let source = view.document.source;
    let outline = outline(&view.file.path, source, options);
    let values = front_matter(view.file.format, source, &KEYS);
    let ids = outline.anchors.iter().cloned().map(Some);
    let headings = outline.spans.iter().copied().zip(ids);
    let anchored = Anchored::of(view, headings.collect(), &[], before);
    let page = Page {
        view,
        values: &values,
        outline: &outline,
        anchored: &anchored,
        locales: [&config.source]
            .into_iter()
            .chain(&config.locales)
            .collect(),
    };
    let mut versions = vec![Some(page.source())];
    versions.extend(assemblies.iter().map(|assembly| page.localized(assembly)));
    versions.extend(pseudo.iter().map(|assembly| Some(page.pseudo(assembly))));
    let [date, updated] = DAYS.map(|keys| {
        let mut values = keys.iter().flat_map(|key| page.all(key));
        values.find_map(|value| Date::parse(&value.text))
    });
    let image = page.value("image").map(str::to_owned);
    let beside = |address: &str| resolve_path(view.file.path.as_str(), address);
    let mut files = outline.files.clone();
    files.extend(image.as_deref().and_then(beside));
    let mut references = references(session, view, Some(&outline));
    if let Some(references) = &mut references {
        assemblies
            .iter()
            .for_each(|assembly| leave_refused(view, assembly, references));
    }
    let own = references.iter().flat_map(References::only_translated);
    files.extend(own.filter_map(|address| beside(&address)));
    let set = config.documents.get(view.file.set);
    let article = Article {
        path: view.file.path.clone(),
        root: set.map_or_else(String::new, |set| set.root.clone()),
        date,
        updated,
        changed: None,
        image: image.clone(),
        options: options.clone(),
        aliases: page.all("aliases").map(|value| slug(&value.text)).collect(),
        is_known: view.files.template.is_there,
        versions,
    };
    let found = FoundArticle {
        digest: digest(&article),
        undated: days::undated(&article, source),
        is_whole: true,
        article: Box::new(article),
        references,
        files,
    };
    (found, anchored.anchors)
}

/// Leaves out the links of targets that stand on no page, for they would break it.
fn leave_refused(view: &View<'_>, assembly: &Assembly<'_>, references: &mut References) {
    let own = assembly.chain.first();
    let Some(locale) = own.filter(|locale| references.has_own_links(**locale)) else {
        return;
    };
    let refused = assembly.refused().into_iter();
    let refused = refused.filter_map(|index| Some(view.unit(index)?.0.as_str()));
    references.leave_units(*locale, &refused.collect());
}

/// A document on its way to the site.
pub(super) struct Page<'a, 'f> {
    pub(super) view: &'a View<'f>,
    values: &'a [FrontValue],
    outline: &'a Outline,
    anchored: &'a Anchored,
    /// The locales of the site, the source first.
    locales: Vec<&'a LocaleConfig>,
}

/// What stands in each unit: its text where it is not the source's, and the site's locale it is in.
pub(super) type Texts<'a> = Vec<(Option<&'a str>, usize)>;

impl<'a> Page<'a, '_> {
    pub(super) fn value(&self, key: &str) -> Option<&'a str> {
        self.all(key).next().map(|value| value.text.as_str())
    }

    pub(super) fn all(&self, key: &str) -> impl Iterator<Item = &'a FrontValue> {
        self.values.iter().filter(move |value| value.key == key)
    }

    fn source(&self) -> Version {
        let texts = vec![(None, 0); self.view.document.units.len()];
        let mut version = self.version(&texts, self.view.document.source.to_owned());
        (version.anchors, version.top) = self.anchors(&[]);
        version
    }

    /// The document in the first locale of a chain; `None` where nothing of it is translated.
    fn localized(&self, assembly: &Assembly<'a>) -> Option<Version> {
        let own = *assembly.chain.first()?;
        let texts = texts(assembly, own);
        if texts.iter().all(|(text, _)| text.is_none_or(str::is_empty)) {
            return None;
        }
        let mut version = self.version(&texts, assembly.localized().text.clone());
        version.coverage.is_partial = texts.iter().any(|(_, locale)| *locale != own + 1);
        version.passages = self.passages(&version, &texts, own);
        (version.anchors, version.top) = self.anchors(&assembly.targets);
        self.judge(&mut version, own, &assembly.chosen);
        Some(version)
    }

    /// The document in a pseudo-locale, at the address that it has in the source.
    fn pseudo(&self, assembly: &Assembly<'a>) -> Version {
        let own = assembly.chain.first().copied().unwrap_or_default();
        let texts = texts(assembly, own);
        let mut version = self.version(&texts, assembly.localized().text.clone());
        version.slug = self.slug(None);
        (version.anchors, version.top) = self.anchors(&assembly.targets);
        version
    }

    /// What the headings of a version answer to, and what its beginning does.
    fn anchors(&self, targets: &[Target<'_>]) -> (Vec<HeadingIds>, Vec<String>) {
        let (wanted, top) = self.anchored.left(self.view, targets);
        let ids = wanted.into_iter().map(|wanted| HeadingIds {
            id: wanted.id.unwrap_or_default(),
            aliases: wanted.aliases,
        });
        (ids.collect(), top)
    }

    /// What the source and every locale have in the same way.
    fn version(&self, texts: &Texts<'a>, markdown: String) -> Version {
        let said = |value: &FrontValue| self.said(value, texts);
        let first = |key: &str| self.all(key).next().map(said);
        // The title of a page of HTML names its site too; the heading is what its article is called.
        let title = match self.is(Format::Html) {
            true => self.heading(texts).or_else(|| first("title")),
            false => first("title").or_else(|| self.heading(texts)),
        };
        Version {
            slug: self.slug(first("slug").as_ref()),
            former: Vec::new(),
            title: title.unwrap_or_else(|| Said {
                text: stem(self.view.file.path.as_str()).to_owned(),
                locale: 0,
            }),
            description: first("description").or_else(|| first("summary")),
            tags: self.tags(texts),
            markdown,
            kinds: self.kinds(texts),
            passages: Vec::new(),
            anchors: Vec::new(),
            top: Vec::new(),
            coverage: Coverage::default(),
            credits: Credits::default(),
        }
    }

    pub(super) fn is(&self, format: Format) -> bool {
        self.view.file.format == format
    }

    /// What the blocks of a plain text are: what they are in the source, but for those that a locale leaves out.
    fn kinds(&self, texts: &Texts<'_>) -> Vec<UnitKind> {
        if !self.is(Format::Text) {
            return Vec::new();
        }
        let is_left_out = |unit: usize| texts.get(unit).is_some_and(|(text, _)| *text == Some(""));
        let blocks = text_blocks(self.view.document.source, &self.view.reading.options);
        let blocks = blocks.into_iter();
        let kept = blocks.filter(|(_, unit)| !unit.is_some_and(is_left_out));
        kept.map(|(kind, _)| kind).collect()
    }

    /// The last part of the document's address, given what a locale has for it, else that of the source.
    fn slug(&self, own: Option<&Said>) -> String {
        let own = own.map(|said| said.text.as_str());
        let text = own.or_else(|| self.value("slug")).map(slug);
        text.unwrap_or_else(|| stem(self.view.file.path.as_str()).to_owned())
    }

    /// A value of the front matter, as it is said in a locale.
    pub(super) fn said(&self, value: &FrontValue, texts: &Texts<'a>) -> Said {
        let units = self.view.document.units.iter();
        let unit = units.zip(texts).find(|(unit, _)| unit.extent == value.span);
        match unit {
            Some((_, (Some(text), locale))) if !text.is_empty() => Said {
                text: match self.is(Format::Html) {
                    true => html_text(text).into_owned(),
                    false => (*text).to_owned(),
                },
                locale: *locale,
            },
            Some(_) | None => Said {
                text: value.text.clone(),
                locale: 0,
            },
        }
    }

    /// The first heading, where it is the title of a page without one in its front matter.
    fn heading(&self, texts: &Texts<'a>) -> Option<Said> {
        let title = self.outline.title.as_ref()?;
        let span = self.outline.spans.first()?;
        let units = self.view.document.units.iter().zip(texts);
        let within = |extent: Span| span.start <= extent.start && extent.end <= span.end;
        let mut found = units.filter(|(unit, _)| within(unit.extent));
        Some(match found.next() {
            Some((_, (Some(text), locale))) if !text.is_empty() => Said {
                text: hexapla_site::plain(text, &self.view.reading.options),
                locale: *locale,
            },
            Some(_) | None => Said {
                text: title.clone(),
                locale: 0,
            },
        })
    }

    /// Where the units of a version are and in which language, if some are in another than its own.
    fn passages(&self, version: &Version, texts: &Texts<'_>, own: usize) -> Vec<Passage> {
        if !version.coverage.is_partial {
            return Vec::new();
        }
        let options = &self.view.reading.options;
        let parsed = parse(&version.markdown, options);
        let kept: Vec<usize> = texts
            .iter()
            .filter(|(text, _)| text.is_none_or(|text| says_something(text, options)))
            .map(|(_, locale)| *locale)
            .collect();
        // A page whose units cannot be told apart again is shown without marks rather than with wrong ones.
        if parsed.units.len() != kept.len() {
            return Vec::new();
        }
        let passage = |(unit, locale): (&hexapla_core::Unit<'_>, usize)| Passage {
            span: unit.extent,
            language: (locale != own + 1).then(|| self.language(locale)).flatten(),
        };
        parsed.units.iter().zip(kept).map(passage).collect()
    }

    fn language(&self, locale: usize) -> Option<PageLanguage> {
        let found = self.locales.get(locale)?;
        Some(PageLanguage {
            tag: found.tag.to_string(),
            direction: found.direction.as_str(),
        })
    }

    /// How well a version is translated, and by whom.
    fn judge(&self, version: &mut Version, own: usize, chosen: &[Option<Chosen<'_>>]) {
        let mut reviewers = BTreeSet::new();
        for ((id, unit), chosen) in self.view.units().zip(chosen) {
            let is_own = chosen.is_some_and(|chosen| chosen.step == 0);
            let Some(entry) = self.view.entry(own, id).filter(|_| is_own) else {
                continue;
            };
            let is_machine = |origin: &EntryOrigin| matches!(origin, EntryOrigin::Machine(_));
            // Most targets are made from the very text; nothing has to be compared then.
            if entry.made_from() == Some(&*unit.text) && !entry.review_holds() {
                version.credits.is_machine |= entry.origins.iter().any(is_machine);
                continue;
            }
            let standing = self.view.standing(own, id, &unit.text);
            let is_stale = standing.status == Status::Outdated && !standing.is_minor;
            version.coverage.is_outdated |= is_stale;
            if standing.status != Status::Reviewed {
                version.credits.is_machine |= entry.origins.iter().any(is_machine);
                continue;
            }
            if let State::Reviewed { by: Some(by), .. } = &entry.state {
                reviewers.insert(by.trim_start_matches('@').to_owned());
            }
        }
        version.credits.reviewers = reviewers.into_iter().collect();
    }
}

/// What stands in each unit of a document in the locale `own`, by index without the source.
fn texts<'a>(assembly: &Assembly<'a>, own: usize) -> Texts<'a> {
    let (chain, chosen) = (assembly.chain, &assembly.chosen);
    let refused = assembly.localized().refused.iter();
    let refused: BTreeSet<usize> = refused.map(|(index, _)| *index).collect();
    let text = |(index, chosen): (usize, &Option<Chosen<'a>>)| {
        let chosen = chosen.filter(|_| !refused.contains(&index));
        let step = chosen.and_then(|chosen| chain.get(chosen.step));
        match chosen.map(|chosen| chosen.target) {
            Some(Target::Text(text)) => (Some(text), step.map_or(0, |locale| locale + 1)),
            Some(Target::Omit) => (Some(""), own + 1),
            Some(Target::Source) | None => (None, 0),
        }
    };
    chosen.iter().enumerate().map(text).collect()
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

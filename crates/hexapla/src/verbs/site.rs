//! The article site: gathers what its pages are made of, has them made in parallel, and writes them
//! among the outputs of a build.

pub(crate) mod addresses;
mod assets;
mod dates;
mod days;
mod disputed;
mod gather;
mod kept;
mod make;
mod offered;
mod outlined;
mod pages;
mod redirects;
mod tags;
mod themed;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::DocumentPath;
use hexapla_formats::Format;
use hexapla_repo::{LocaleConfig, Outputs, Trace};
use hexapla_report::{Finding, SiteReport, SkippedArticle};
use hexapla_site::{Article, Page, PseudoWords, Site, SiteLocale, own_words};

use crate::{
    error::Error,
    references::References,
    session::Session,
    verbs::build::{PseudoLocale, pseudo_messages},
};

use addresses::Addresses;
use assets::assets;
pub(crate) use gather::{Gathered, gather};
use make::{Texts, make};
pub(crate) use outlined::{dead, linked};
use pages::Pages;
use themed::left_out;
pub(crate) use told::told;

/// Where the site stands among the outputs.
pub const FOLDER: &str = "site";

/// What a build hangs on beside its documents.
#[derive(Default)]
pub(crate) struct Hung {
    /// Files that documents refer to, by path from the project's root, and how they looked.
    pub(crate) shown: BTreeMap<String, Trace>,
    /// The [mark](hexapla_repo::Project::history_mark) of git's history, where it was asked for days.
    pub(crate) history: Option<String>,
}

impl Hung {
    pub(crate) fn on(shown: BTreeMap<String, Trace>) -> Self {
        Self {
            shown,
            history: None,
        }
    }

    /// Hangs on what a site does too.
    pub(crate) fn take(&mut self, mut site: Self) {
        self.shown.append(&mut site.shown);
        self.history = site.history;
    }
}

/// Gives articles with their texts, by their paths.
pub(crate) type Again<'a> =
    dyn Fn(&BTreeSet<DocumentPath>) -> Result<Vec<Gathered>, Error> + Sync + 'a;

/// Makes the site of what documents gave, in order of path; with no `outputs`, says what it would be.
/// Gives what is to be said about it too. `again` looks once more at documents of which too little is remembered.
pub(crate) fn site(
    session: &Session<'_>,
    gathered: Vec<Gathered>,
    pseudo: &[PseudoLocale],
    again: &Again<'_>,
    (place, outputs): (&str, Option<&Outputs>),
) -> Result<(SiteReport, Hung, Vec<Finding>), Error> {
    let Planned {
        mut site,
        files,
        mut texts,
        references,
        left_out,
    } = plan(session, gathered, pseudo)?;
    let history = days::tell(session, &mut site.articles, &mut texts);
    recall(&mut site, &Addresses::of(session)?);
    let pages = Pages::new(session, place, outputs);
    let (found, mut shown) = assets(session, pseudo, &files, &mut site);
    for (path, bytes) in found {
        pages.write(&Page { path, bytes })?;
    }
    let mut report = SiteReport {
        path: FOLDER.to_owned(),
        skipped: skipped(&site),
        ..SiteReport::default()
    };
    let mut made = make(session, (&site, &references), (&texts, again), &pages)?;
    made.findings.extend(left_out);
    report.articles = made.articles;
    report.files = pages.count();
    let look = || {
        let mut tracer = session.project.tracer();
        for path in made.asked {
            shown
                .entry(path)
                .or_insert_with_key(|path| session.look(path, &mut tracer));
        }
    };
    rayon::join(look, || pages.keep());
    // What is large is freed while others work.
    rayon::spawn(move || drop((site, texts, references)));
    Ok((report, Hung { shown, history }, made.findings))
}

/// A site before its assets are known.
struct Planned {
    site: Site,
    /// The files that its articles refer to, by the root of their documents and their path below it.
    files: BTreeSet<(String, String)>,
    texts: Vec<Texts>,
    references: Vec<References>,
    /// What is to be said of the theme.
    left_out: Option<Finding>,
}

/// Plans the site.
fn plan(
    session: &Session<'_>,
    gathered: Vec<Gathered>,
    pseudo: &[PseudoLocale],
) -> Result<Planned, Error> {
    let config = &session.project.config;
    session.project.expect_site_apart()?;
    let mut words = vec![String::new(); config.locales.len() + 1 + pseudo.len()];
    let (mut articles, mut texts) = (Vec::new(), Vec::new());
    let (mut files, mut references) = (BTreeSet::new(), Vec::new());
    let mut spoken = 0;
    for one in gathered {
        match one {
            Gathered::Article(found) => {
                let root = &found.article.root;
                let named = found.files.iter();
                files.extend(named.map(|file| (root.clone(), file.clone())));
                references.extend(found.references);
                texts.push(Texts {
                    files: found.files,
                    digest: found.digest,
                    are_there: found.is_whole,
                    undated: found.undated,
                });
                articles.push(*found.article);
            }
            Gathered::Words(texts) => {
                spoken += 1;
                for (words, text) in words.iter_mut().zip(texts) {
                    words.push_str(&text);
                    words.push('\n');
                }
            }
            Gathered::Nothing => {}
        }
    }
    expect_words(session, spoken)?;
    let locales = site_locales(session, pseudo, words);
    let (site, left_out) = site_of(session, articles, locales)?;
    Ok(Planned {
        site,
        left_out,
        files,
        texts,
        references,
    })
}

/// A site with the project's settings, without the files beside its articles; and what is to be said of its theme.
fn site_of(
    session: &Session<'_>,
    articles: Vec<Article>,
    locales: Vec<SiteLocale>,
) -> Result<(Site, Option<Finding>), Error> {
    let config = &session.project.config.site;
    let name = || folder_name(session);
    let theme = session.project.theme()?;
    let site = Site {
        name: config.name.clone().unwrap_or_else(name),
        url: config.url.clone(),
        email: config.email.clone(),
        repository: config.repository.clone(),
        locales,
        articles,
        assets: BTreeMap::new(),
        redirects: config.redirects.clone(),
        theme: theme.files,
    };
    Ok((site, left_out(session, &theme.left_out)))
}

/// Refuses words of the site that are no documents, where fewer were found than are named.
fn expect_words(session: &Session<'_>, found: usize) -> Result<(), Error> {
    let named: BTreeSet<&String> = session.project.config.site.words.iter().collect();
    if found == named.len() {
        return Ok(());
    }
    let documents = session.project.discover()?.into_iter();
    let spoken = documents.filter(|document| document.format == Format::Fluent);
    let paths = spoken.map(|document| document.path.to_string()).collect();
    Ok(session.project.expect_words(&paths)?)
}

/// Gives every version the slugs that it had before: its own, and those of the source, which stood for them.
fn recall(site: &mut Site, addresses: &Addresses) {
    let tags: Vec<&str> = site
        .locales
        .iter()
        .map(|locale| locale.tag.as_str())
        .collect();
    for article in &mut site.articles {
        let path = article.path.as_str();
        for (tag, version) in tags.iter().zip(&mut article.versions) {
            let Some(version) = version else { continue };
            let source = tags
                .first()
                .into_iter()
                .flat_map(|tag| addresses.former(path, tag));
            let former: BTreeSet<&str> = addresses.former(path, tag).chain(source).collect();
            version.former = former.into_iter().map(str::to_owned).collect();
        }
    }
}

/// A site without a name has that of the project's folder.
fn folder_name(session: &Session<'_>) -> String {
    let name = session.project.root.file_name();
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The locales of the site, each with the project's words for it: the source, the targets, the
/// pseudo-locales.
fn site_locales(
    session: &Session<'_>,
    pseudo: &[PseudoLocale],
    words: Vec<String>,
) -> Vec<SiteLocale> {
    let config = &session.project.config;
    let theirs = own_words(&config.source.tag);
    let real = [&config.source].into_iter().chain(&config.locales);
    let real = real.map(|locale| (locale, None));
    let pseudo = pseudo.iter().map(|locale| {
        let words = pseudo_messages(theirs, locale.how);
        let how = locale.how;
        (&locale.config, Some(PseudoWords { how, words }))
    });
    let locales = real.chain(pseudo).zip(words).enumerate();
    locales
        .map(|(index, ((locale, pseudo), words))| SiteLocale {
            pseudo,
            ..site_locale(index, locale, words)
        })
        .collect()
}

fn site_locale(index: usize, locale: &LocaleConfig, words: String) -> SiteLocale {
    SiteLocale {
        tag: locale.tag.clone(),
        code: locale.code.clone(),
        folder: if index == 0 {
            String::new()
        } else {
            locale.folder.clone()
        },
        name: locale.name.clone(),
        direction: locale.direction,
        hreflang: locale.hreflang.clone(),
        words,
        owners: locale.owners.clone(),
        pseudo: None,
    }
}

fn skipped(site: &Site) -> Vec<SkippedArticle> {
    let mut skipped = Vec::new();
    for article in &site.articles {
        for (locale, version) in site.locales.iter().zip(&article.versions) {
            if version.is_none() {
                skipped.push(SkippedArticle {
                    locale: locale.tag.to_string(),
                    document: article.path.to_string(),
                });
            }
        }
    }
    skipped
}

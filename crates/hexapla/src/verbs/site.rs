//! The article site: gathers what its pages are made of, has them made in parallel, and writes them
//! among the outputs of a build.

mod gather;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicUsize, Ordering},
};

use hexapla_core::DocumentPath;
use hexapla_repo::{LocaleConfig, Outputs, Trace};
use hexapla_report::{SiteReport, SkippedArticle};
use hexapla_site::{Asset, Digest, Maker, Page, Site, SiteLocale, ThemeError, image_size};
use rayon::prelude::*;

use crate::{error::Error, session::Session};

pub(crate) use gather::{Gathered, gather};

/// Where the site stands among the outputs.
const FOLDER: &str = "site";

/// Files that articles refer to, by path from the project's root, and how they looked.
type Shown = BTreeMap<String, Trace>;

/// Makes the site of what documents gave, in order of path; with no `outputs`, says what it would be.
pub(crate) fn site(
    session: &Session<'_>,
    gathered: Vec<Gathered>,
    outputs: Option<&Outputs>,
) -> Result<(SiteReport, Shown), Error> {
    let (mut site, files) = plan(session, gathered)?;
    let writer = Writer {
        outputs,
        files: AtomicUsize::new(0),
    };
    let (found, shown) = assets(session, &files, &mut site);
    for (path, bytes) in found {
        writer.write(&Page { path, bytes })?;
    }
    let mut report = SiteReport {
        path: FOLDER.to_owned(),
        skipped: skipped(&site),
        ..SiteReport::default()
    };
    report.articles = make(session, &site, &writer)?;
    report.files = writer.files.into_inner();
    Ok((report, shown))
}

/// Makes and writes all pages; gives how many are those of articles.
fn make(session: &Session<'_>, site: &Site, writer: &Writer<'_>) -> Result<usize, Error> {
    let blame = |error: ThemeError| session.project.theme_problem(&error.to_string());
    let maker = Maker::new(site).map_err(blame)?;
    let article = |index: usize| -> Result<Vec<Option<Digest>>, Error> {
        let made = maker.article(index).map_err(blame)?;
        made.pages
            .into_iter()
            .try_for_each(|page| writer.write(&page))?;
        Ok(made.digests)
    };
    let digests: Vec<Vec<Option<Digest>>> = (0..site.articles.len())
        .into_par_iter()
        .map(article)
        .collect::<Result<_, Error>>()?;
    let by_locale = turned(digests, site.locales.len());
    let articles = by_locale.iter().flatten().flatten().count();
    by_locale
        .par_iter()
        .enumerate()
        .try_for_each(|(locale, digests)| {
            let pages = maker.locale(locale, digests).map_err(blame)?;
            pages.into_iter().try_for_each(|page| writer.write(&page))
        })?;
    let pages = maker.whole().map_err(blame)?;
    pages.into_iter().try_for_each(|page| writer.write(&page))?;
    Ok(articles)
}

/// Rows of locales become rows of articles, in the order of the locales.
fn turned(rows: Vec<Vec<Option<Digest>>>, locales: usize) -> Vec<Vec<Option<Digest>>> {
    let mut columns: Vec<Vec<Option<Digest>>> = vec![Vec::with_capacity(rows.len()); locales];
    for row in rows {
        for (column, digest) in columns.iter_mut().zip(row) {
            column.push(digest);
        }
    }
    columns
}

/// Puts pages among the outputs.
struct Writer<'o> {
    outputs: Option<&'o Outputs>,
    files: AtomicUsize,
}

impl Writer<'_> {
    /// Writes a file of the site. One whose name no system could have is left out; no page links to
    /// it, for the path of a document is none of those.
    fn write(&self, page: &Page) -> Result<(), Error> {
        let Ok(path) = DocumentPath::parse(&format!("{FOLDER}/{}", page.path)) else {
            return Ok(());
        };
        self.files.fetch_add(1, Ordering::Relaxed);
        if let Some(outputs) = self.outputs {
            outputs.write(&path, &page.bytes)?;
        }
        Ok(())
    }
}

/// The site without its assets, and the files that its articles refer to: each with the root of its
/// documents.
fn plan(
    session: &Session<'_>,
    gathered: Vec<Gathered>,
) -> Result<(Site, BTreeMap<String, String>), Error> {
    let config = &session.project.config;
    let mut words = vec![String::new(); config.locales.len() + 1];
    let mut articles = Vec::new();
    let mut files = BTreeMap::new();
    for one in gathered {
        match one {
            Gathered::Article(found) => {
                let root = &found.root;
                let named = found.files.into_iter().map(|file| (file, root.clone()));
                files.extend(named);
                articles.push(*found.article);
            }
            Gathered::Words(texts) => {
                for (words, text) in words.iter_mut().zip(texts) {
                    words.push_str(&text);
                    words.push('\n');
                }
            }
            Gathered::Nothing => {}
        }
    }
    let locales = [&config.source].into_iter().chain(&config.locales);
    let locales = locales.zip(words).enumerate();
    let site = Site {
        name: config
            .site
            .name
            .clone()
            .unwrap_or_else(|| folder_name(session)),
        url: config.site.url.clone(),
        email: config.site.email.clone(),
        repository: config.site.repository.clone(),
        locales: locales
            .map(|(index, (locale, words))| site_locale(index, locale, words))
            .collect(),
        articles,
        assets: BTreeMap::new(),
        redirects: config.site.redirects.clone(),
        theme: session.project.theme()?,
    };
    Ok((site, files))
}

/// A site without a name has that of the project's folder.
fn folder_name(session: &Session<'_>) -> String {
    let name = session.project.root.file_name();
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
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
    }
}

/// Files that articles refer to, and those that stand for them in a locale (`x.it.png`), as far as
/// they are there and no articles themselves. Notes their sizes in the site.
fn assets(
    session: &Session<'_>,
    files: &BTreeMap<String, String>,
    site: &mut Site,
) -> (Vec<(String, Vec<u8>)>, Shown) {
    let documents: BTreeSet<&str> = site
        .articles
        .iter()
        .map(|article| article.path.as_str())
        .collect();
    let tags: Vec<String> = site
        .locales
        .iter()
        .map(|locale| locale.tag.to_string())
        .collect();
    let candidates: Vec<(String, &String)> = files
        .iter()
        .filter(|(file, _)| !documents.contains(file.as_str()) && !is_ours(file))
        .flat_map(|(file, root)| {
            let localized = tags
                .iter()
                .filter_map(|tag| hexapla_site::localized_name(file, tag));
            [file.clone()]
                .into_iter()
                .chain(localized)
                .map(move |file| (file, root))
        })
        .collect();
    let read = |(file, root): (String, &String)| {
        DocumentPath::parse(&file).ok()?;
        let place = match root.as_str() {
            "." => file.clone(),
            root => format!("{root}/{file}"),
        };
        let look = session.look(&place, &mut session.project.tracer());
        let bytes = session.project.bytes(&place);
        Some((file, bytes, (place, look)))
    };
    let read: Vec<(String, Option<Vec<u8>>, (String, Trace))> =
        candidates.into_par_iter().filter_map(read).collect();
    let (mut found, mut shown) = (Vec::new(), Shown::new());
    for (file, bytes, (place, look)) in read {
        shown.insert(place, look);
        let Some(bytes) = bytes else { continue };
        let size = image_size(&bytes);
        site.assets.insert(file.clone(), Asset { size });
        found.push((file, bytes));
    }
    (found, shown)
}

/// Whether a file would stand where the site has files of its own.
fn is_ours(file: &str) -> bool {
    let folder = file.starts_with("assets/") || file.starts_with("search/");
    let lower = file.to_ascii_lowercase();
    folder
        || [".html", ".xml", "robots.txt"]
            .iter()
            .any(|ending| lower.ends_with(ending))
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

//! The site as far as it is known without its translations, for who only asks where its pages stand.

use hexapla_core::Diagnostic;
use hexapla_report::Finding;
use hexapla_site::{Article, Maker, Site};

use super::{
    Addresses, Gathered,
    addresses::{Slugs, slugs},
    gather, recall, site_locales, site_of,
};
use crate::{
    articles::is_article,
    error::Error,
    references::{References, dead_links, references},
    session::Session,
    verbs::build::ArticleSite,
    view::View,
};

/// What a document links to and can be linked to by, and the article that the site would have of it.
#[derive(Default)]
pub(crate) struct Linked {
    references: Option<References>,
    article: Option<(Article, Slugs)>,
}

/// Looks at a document of a project that makes the `site`, or leaves it.
pub(crate) fn linked(session: &Session<'_>, view: &View<'_>, site: ArticleSite) -> Linked {
    if site == ArticleSite::Leave || !is_article(view.file.format) {
        return Linked {
            references: references(session, view, None),
            article: None,
        };
    }
    let (Gathered::Article(found), _) = gather(session, view, (&[], &[]), &[]) else {
        return Linked::default();
    };
    let mut article = *found.article;
    for version in article.versions.iter_mut().flatten() {
        version.markdown = String::new();
        version.anchors = Vec::new();
    }
    Linked {
        references: found.references,
        article: Some((article, slugs(view))),
    }
}

/// What is to be said of links that lead nowhere, as a build of the same says it.
pub(crate) fn dead(
    session: &Session<'_>,
    all: Vec<Linked>,
    site: ArticleSite,
) -> Result<Vec<Finding>, Error> {
    let (mut linked, mut articles) = (Vec::new(), Vec::new());
    for one in all {
        linked.extend(one.references);
        articles.extend(one.article);
    }
    let tell = |maker: Option<&Maker<'_>>| {
        let told = dead_links(session, &linked, maker, Diagnostic::warning)?;
        Ok(told.findings)
    };
    match site {
        ArticleSite::Leave => tell(None),
        ArticleSite::Make => {
            let site = outlined(session, articles)?;
            tell(Maker::new(&site).ok().as_ref())
        }
    }
}

/// The site with its articles in the source language, and in the others with nothing but their addresses.
fn outlined(session: &Session<'_>, articles: Vec<(Article, Slugs)>) -> Result<Site, Error> {
    let count = session.project.config.locales.len() + 1;
    let article = |(mut article, slugs): (Article, Slugs)| {
        let source = article.versions.first().cloned().flatten();
        article.versions.resize(count, source);
        for (locale, slug) in slugs.into_iter().filter(|(locale, _)| *locale > 0) {
            if let Some(Some(version)) = article.versions.get_mut(locale) {
                version.slug = slug;
            }
        }
        article
    };
    let articles = articles.into_iter().map(article).collect();
    let locales = site_locales(session, &[], vec![String::new(); count]);
    let mut site = site_of(session, articles, locales)?;
    recall(&mut site, &Addresses::of(session)?);
    // A build says what is wrong with a template.
    if Maker::new(&site).is_err() {
        site.theme.retain(|name, _| name.starts_with("assets/"));
    }
    Ok(site)
}

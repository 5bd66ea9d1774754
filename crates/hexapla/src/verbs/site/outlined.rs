//! The site as far as its pages' addresses go, for who only asks where they stand.

use hexapla_core::Diagnostic;
use hexapla_report::Finding;
use hexapla_site::{Article, Maker, Site};

use super::{Addresses, Gathered, recall, redirects::misled, site_locales, site_of};
use crate::{
    articles::is_article,
    error::Error,
    references::{References, dead_links, references},
    session::Session,
    verbs::build::Prospect,
    view::View,
};

/// What a document links to and can be linked to by, and the article that the site would have of it.
#[derive(Default)]
pub(crate) struct Linked {
    references: Option<References>,
    article: Option<Article>,
}

/// Looks at a document, given what a build would put on the site where the project is to have one.
pub(crate) fn linked(
    session: &Session<'_>,
    view: &View<'_>,
    prospect: Option<&Prospect>,
) -> Linked {
    let Some(prospect) = prospect.filter(|_| is_article(view.file.format)) else {
        return Linked {
            references: references(session, view, None),
            article: None,
        };
    };
    let Gathered::Article(found) = prospect.gather(session, view) else {
        return Linked::default();
    };
    let mut article = *found.article;
    // Nobody reads them, and there are as many as a build makes.
    for version in article.versions.iter_mut().flatten() {
        version.markdown = String::new();
        version.anchors = Vec::new();
        version.passages = Vec::new();
    }
    Linked {
        references: found.references,
        article: Some(article),
    }
}

/// What is to be said of links that lead nowhere, of redirects and of the theme, as a build of the same says it.
pub(crate) fn dead(
    session: &Session<'_>,
    all: Vec<Linked>,
    prospect: Option<&Prospect>,
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
    let Some(prospect) = prospect else {
        return tell(None);
    };
    let (site, left_out) = outlined(session, articles, prospect)?;
    let mut found = match Maker::new(&site) {
        Ok(maker) => {
            let mut found = tell(Some(&maker))?;
            found.extend(misled(session, &maker)?);
            found
        }
        Err(_) => tell(None)?,
    };
    found.extend(left_out);
    Ok(found)
}

/// The site with all that addresses hang on.
fn outlined(
    session: &Session<'_>,
    articles: Vec<Article>,
    prospect: &Prospect,
) -> Result<(Site, Option<Finding>), Error> {
    let count = session.project.config.locales.len() + 1 + prospect.pseudo.len();
    let locales = site_locales(session, &prospect.pseudo, vec![String::new(); count]);
    let (mut site, left_out) = site_of(session, articles, locales)?;
    recall(&mut site, &Addresses::of(session)?);
    // A build says what is wrong with a template.
    if Maker::new(&site).is_err() {
        site.theme.retain(|name, _| name.starts_with("assets/"));
    }
    Ok((site, left_out))
}

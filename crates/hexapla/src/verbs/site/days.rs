//! On which days the sources of outdated translations changed, where their front matter does not say.

use std::path::PathBuf;

use hexapla_repo::Undated;
use hexapla_site::{Article, Date};

use super::{make::Texts, pages::key};
use crate::session::Session;

/// A hash of the source of an article, where that does not say when it changed and a version is outdated.
pub(super) fn undated(article: &Article, source: &str) -> Option<[u8; 32]> {
    let is_undated = article.updated.is_none() && is_outdated(article);
    is_undated.then(|| *blake3::hash(source.as_bytes()).as_bytes())
}

fn is_outdated(article: &Article) -> bool {
    let mut versions = article.versions.iter().flatten();
    versions.any(|version| version.coverage.is_outdated)
}

/// Gives the articles whose notices lack it the day of the last commit that changed them, and what is known of their
/// texts the same. Also gives what tells the history apart that they hang on, where any was asked.
pub(super) fn tell(
    session: &Session<'_>,
    articles: &mut [Article],
    texts: &mut [Texts],
) -> Option<String> {
    let mut lacking: Vec<(&mut Article, &mut Texts, PathBuf, [u8; 32])> = Vec::new();
    for (article, texts) in articles.iter_mut().zip(texts) {
        // A version that is not published is gone by now.
        if let Some(content) = texts.undated.filter(|_| is_outdated(article)) {
            let root = session.project.root.join(&article.root);
            let file = root.join(article.path.as_str());
            lacking.push((article, texts, file, content));
        }
    }
    if lacking.is_empty() {
        return None;
    }
    let asked = lacking.iter().map(|(_, _, file, content)| Undated {
        file,
        content: *content,
    });
    let asked: Vec<Undated<'_>> = asked.collect();
    let (days, mark) = session.project.last_changes(&asked);
    for ((article, texts, ..), day) in lacking.into_iter().zip(days) {
        if let Some(day) = day {
            article.changed = Date::parse(&day);
            texts.digest = key(&[&texts.digest, day.as_bytes()]);
        }
    }
    Some(mark)
}

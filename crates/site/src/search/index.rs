//! The files of a locale's index.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Digest, OldIndex,
    fold::indexed,
    shards::{Term, shards, sort},
};
use crate::{address::percent, maker::Maker, model::Page};

/// How much each place of a word counts.
const TITLE: u32 = 12;
const TAG: u32 = 8;
const DESCRIPTION: u32 = 5;
const HEADING: u32 = 4;
const TEXT: u32 = 1;

/// A word counts at most so often in one article.
const CAP: u32 = 30;

/// How many articles are found at most, and so how many numbers of results are put into words.
const RESULTS: usize = 60;

/// What the script is told of an index, and of all its articles.
#[derive(Serialize)]
struct List<'a> {
    articles: Vec<Listed<'a>>,
    /// How so many results are said, from one on.
    counts: Vec<String>,
    /// How it is said that there is none.
    none: String,
    /// The way from a page of the locale to the root of the site.
    root: &'static str,
    /// The term that each shard begins with.
    shards: Vec<&'a str>,
    version: u32,
}

/// What the script is told of an article.
#[derive(Serialize)]
struct Listed<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    d: Option<&'a str>,
    t: &'a str,
    /// Its address, from the root of the site.
    u: String,
}

impl Maker<'_> {
    /// The index of a locale. Its files are scripts that hand JSON to the script of the search page,
    /// so that a browser also loads them from a disk.
    ///
    /// `old` is an earlier index: what it has of articles without a digest is taken over.
    #[must_use]
    pub fn search(&self, locale: usize, digests: &[Option<Digest>], old: &OldIndex) -> Vec<Page> {
        let found = self.place(locale).zip(self.locale_of(locale));
        let Some((place, own)) = found else {
            return Vec::new();
        };
        let listed = place.order.iter();
        let articles: Vec<Listed<'_>> = listed
            .filter_map(|article| self.listed(*article, locale))
            .collect();
        let fresh = place
            .order
            .iter()
            .enumerate()
            .filter_map(|(number, article)| {
                let digest = digests.get(*article)?.as_ref()?;
                Some((number, digest))
            });
        let shards = shards(terms(fresh), old, &place.position);
        let numbers = 1..=u64::try_from(RESULTS.min(articles.len())).unwrap_or(0);
        let counts = numbers
            .map(|count| place.words.say("search-results", &[], &[("count", count)]))
            .collect();
        // The script puts what the reader typed in place of the mark.
        let none = place
            .words
            .say("search-no-results", &[("query", "\u{FFFC}")], &[]);
        let list = List {
            articles,
            counts,
            none,
            root: if own.folder.is_empty() { "" } else { "../" },
            shards: shards.iter().map(|shard| shard.first.as_str()).collect(),
            version: 1,
        };
        let list = serde_json::to_string(&list).unwrap_or_default();
        let file = |name: &str, call: &str, json: &str| Page {
            path: format!("search/{}/{name}.js", own.tag),
            bytes: ["hexaplaSearch.", call, json, ");\n"].concat().into_bytes(),
        };
        let mut pages = vec![file("list", "list(", &list)];
        for (number, shard) in shards.iter().enumerate() {
            let call = format!("shard({number},");
            pages.push(file(&number.to_string(), &call, &shard.json));
        }
        pages
    }
}

impl Maker<'_> {
    fn listed(&self, article: usize, locale: usize) -> Option<Listed<'_>> {
        let version = self.version(article, locale)?;
        Some(Listed {
            d: version.description.as_ref().map(|said| said.text.as_str()),
            t: &version.title.text,
            u: percent(self.path(article, locale)?),
        })
    }
}

/// The terms of articles, which come with their numbers, in the order of the index.
fn terms<'d>(digests: impl Iterator<Item = (usize, &'d Digest)>) -> Vec<Term> {
    let mut postings: BTreeMap<String, Vec<(usize, u32)>> = BTreeMap::new();
    let mut found: Vec<(String, u32)> = Vec::new();
    for (number, digest) in digests {
        let mut add = |text: &str, weight: u32| {
            found.extend(indexed(text).into_iter().map(|term| (term, weight)));
        };
        add(&digest.title, TITLE);
        add(
            digest.description.as_deref().unwrap_or_default(),
            DESCRIPTION,
        );
        for tag in &digest.tags {
            add(tag, TAG);
        }
        for heading in &digest.headings {
            add(heading, HEADING);
        }
        add(&digest.text, TEXT);
        found.sort_unstable();
        found.dedup_by(|(term, weight), (kept, sum)| {
            let is_same = term == kept;
            *sum += if is_same { *weight } else { 0 };
            is_same
        });
        for (term, weight) in found.drain(..) {
            let entry = (number, weight.min(CAP));
            match postings.get_mut(&term) {
                Some(entries) => entries.push(entry),
                None => drop(postings.insert(term, vec![entry])),
            }
        }
    }
    let mut terms = postings.into_iter().collect::<Vec<Term>>();
    sort(&mut terms);
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(title: &str, text: &str) -> Digest {
        Digest {
            path: format!("{title}.html"),
            title: title.to_owned(),
            description: None,
            tags: vec!["tag".to_owned()],
            headings: Vec::new(),
            text: text.to_owned(),
            minutes: 1,
        }
    }

    #[test]
    fn a_word_of_the_title_weighs_more_than_one_of_the_text() {
        let (one, two) = (digest("page", "x"), digest("x", "page page"));
        let postings = terms([&one, &two].into_iter().enumerate());
        let page = postings.iter().find(|(term, _)| term == "page").unwrap();
        assert_eq!(page.1, [(0, 12), (1, 2)]);
    }
}

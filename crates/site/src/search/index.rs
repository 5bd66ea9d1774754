//! The files of a locale's index.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::{Digest, tokens};
use crate::{address::percent, maker::Maker, model::Page};

/// How much each place of a word counts.
const TITLE: u32 = 12;
const TAG: u32 = 8;
const DESCRIPTION: u32 = 5;
const HEADING: u32 = 4;
const TEXT: u32 = 1;

/// A word counts at most so often in one article.
const CAP: u32 = 30;

/// Bytes of a shard, about: one or two are loaded for a word.
const SHARD: usize = 40_000;

/// How many articles are found at most, and so how many numbers of results are put into words.
const RESULTS: usize = 60;

/// What the script is told of an article.
#[derive(Serialize)]
struct Listed<'a> {
    /// Its address, from the root of the site.
    u: String,
    t: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    d: Option<&'a str>,
}

impl Maker<'_> {
    /// The index of a locale. Its files are scripts that hand JSON to the script of the search page,
    /// so that a browser also loads them from a disk.
    ///
    /// `old` are the files of an earlier index: what they have of articles without a digest is taken over.
    #[must_use]
    pub fn search(&self, locale: usize, digests: &[Option<Digest>], old: &[OldIndex]) -> Vec<Page> {
        let found = self.place(locale).zip(self.locale_of(locale));
        let Some((place, own)) = found else {
            return Vec::new();
        };
        let listed = place.order.iter();
        let listed: Vec<Listed<'_>> = listed
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
        let mut postings = index(fresh);
        for old in old {
            old.add_to(&mut postings, &place.position);
        }
        let shards = shards(&in_order(postings));
        let numbers = 1..=u64::try_from(RESULTS.min(listed.len())).unwrap_or(0);
        let counts: Vec<String> = numbers
            .map(|count| place.words.say("search-results", &[], &[("count", count)]))
            .collect();
        let firsts: Vec<&str> = shards.iter().map(|(first, _)| first.as_str()).collect();
        // The script puts what the reader typed in place of the mark.
        let nothing = place
            .words
            .say("search-no-results", &[("query", "\u{FFFC}")], &[]);
        let list = json!({
            "version": 1,
            "root": if own.folder.is_empty() { "" } else { "../" },
            "articles": listed,
            "shards": firsts,
            "counts": counts,
            "none": nothing,
        });
        let file = |name: &str, call: &str, json: &str| Page {
            path: format!("search/{}/{name}.js", own.tag),
            bytes: format!("hexaplaSearch.{call}{json});\n").into_bytes(),
        };
        let mut pages = vec![file("list", "list(", &list.to_string())];
        for (number, (_, json)) in shards.iter().enumerate() {
            pages.push(file(&number.to_string(), &format!("shard({number},"), json));
        }
        pages
    }
}

/// From a term to the articles that have it, each with a weight.
type Postings = BTreeMap<String, Vec<(usize, u32)>>;

/// A part of an index that was made before.
#[derive(Clone, Debug, Default)]
pub struct OldIndex {
    terms: BTreeMap<String, Vec<u32>>,
    /// For each number of an article in it, the article that it is now; `None` where that is gone or changed.
    articles: Vec<Option<usize>>,
}

impl OldIndex {
    /// Reads a shard as [`Maker::search`] made it; `articles` has, for each number of an article in it, the
    /// article that it is now, if what it says of it is to be taken over. `None` for what is no shard.
    #[must_use]
    pub fn read(shard: &str, articles: &[Option<usize>]) -> Option<Self> {
        let (_, json) = shard.split_once(',')?;
        let json = json.strip_suffix(");\n")?;
        Some(Self {
            terms: serde_json::from_str(json).ok()?,
            articles: articles.to_vec(),
        })
    }

    fn add_to(&self, postings: &mut Postings, positions: &BTreeMap<usize, usize>) {
        for (term, entries) in &self.terms {
            let kept = entries.chunks_exact(2).filter_map(|entry| {
                let [number, weight] = entry else { return None };
                let number = usize::try_from(*number).ok()?;
                let article = self.articles.get(number).copied().flatten()?;
                Some((*positions.get(&article)?, *weight))
            });
            let mut kept = kept.peekable();
            if kept.peek().is_none() {
                continue;
            }
            match postings.get_mut(term) {
                Some(known) => known.extend(kept),
                None => drop(postings.insert(term.clone(), kept.collect())),
            }
        }
    }
}

impl Maker<'_> {
    fn listed(&self, article: usize, locale: usize) -> Option<Listed<'_>> {
        let version = self.version(article, locale)?;
        Some(Listed {
            u: percent(self.path(article, locale)?),
            t: &version.title.text,
            d: version.description.as_ref().map(|said| said.text.as_str()),
        })
    }
}

fn index<'d>(digests: impl Iterator<Item = (usize, &'d Digest)>) -> Postings {
    let mut postings = Postings::new();
    let mut found: Vec<(String, u32)> = Vec::new();
    for (number, digest) in digests {
        let mut add = |text: &str, weight: u32| {
            found.extend(tokens(text).into_iter().map(|term| (term, weight)));
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
    postings
}

/// Terms in the order of the script's own comparison, and the articles of each by their numbers.
fn in_order(postings: Postings) -> Vec<(String, Vec<(usize, u32)>)> {
    let mut postings: Vec<(String, Vec<(usize, u32)>)> = postings.into_iter().collect();
    postings.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
    for (_, entries) in &mut postings {
        entries.sort_unstable();
    }
    postings
}

/// The index in parts of about equal size, each with its first term: JSON from a term to numbers, an
/// article and its weight by turns.
fn shards(postings: &[(String, Vec<(usize, u32)>)]) -> Vec<(String, String)> {
    let mut shards: Vec<(String, String)> = Vec::new();
    for (term, entries) in postings {
        let is_full = |(_, json): &(String, String)| json.len() > SHARD;
        if shards.last().is_none_or(is_full) {
            shards.push((term.clone(), String::new()));
        }
        let Some((_, json)) = shards.last_mut() else {
            continue;
        };
        json.push(if json.is_empty() { '{' } else { ',' });
        json.push_str(&json!(term).to_string());
        json.push_str(":[");
        for (place, (article, weight)) in entries.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            json.push_str(&format!("{comma}{article},{weight}"));
        }
        json.push(']');
    }
    for (_, json) in &mut shards {
        json.push('}');
    }
    shards
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
        let postings = in_order(index([&one, &two].into_iter().enumerate()));
        let page = postings.iter().find(|(term, _)| term == "page").unwrap();
        assert_eq!(page.1, [(0, 12), (1, 2)]);
    }

    #[test]
    fn terms_stand_in_the_order_in_which_the_script_compares_them() {
        let one = digest("z", "\u{ffb0}\u{ffb1} 𝌀a 𠮷 ｱ é");
        let postings = in_order(index([&one].into_iter().enumerate()));
        let keys = postings
            .iter()
            .map(|(term, _)| term.encode_utf16().collect::<Vec<u16>>());
        assert!(keys.collect::<Vec<_>>().is_sorted());
    }

    #[test]
    fn shards_are_cut_between_terms_and_are_json() {
        let words: Vec<String> = (0..9000).map(|n| format!("w{n}")).collect();
        let one = digest("page", &words.join(" "));
        let shards = shards(&in_order(index([&one].into_iter().enumerate())));
        assert!(shards.len() > 2);
        let mut terms = 0;
        for (first, json) in &shards {
            let read: BTreeMap<String, Vec<u32>> = serde_json::from_str(json).unwrap();
            assert!(read.contains_key(first) && json.len() < 2 * SHARD);
            terms += read.len();
        }
        assert_eq!(terms, 9002);
        assert!(shards.is_sorted_by(|a, b| a.0 < b.0));
    }
}

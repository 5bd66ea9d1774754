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

/// Bytes of a shard, at least and at most (but for its last term): one or two are loaded for a word.
const SHARD: (usize, usize) = (20_000, 60_000);
/// In so many terms there is one that a shard may begin with.
const BEGINNINGS: u32 = 32;

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
    /// `old` is an earlier index: what it has of articles without a digest is taken over.
    #[must_use]
    pub fn search(&self, locale: usize, digests: &[Option<Digest>], old: &OldIndex) -> Vec<Page> {
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
        old.add_to(&mut postings, &place.position);
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

/// An index that was made before.
#[derive(Clone, Debug, Default)]
pub struct OldIndex {
    shards: Vec<BTreeMap<String, Vec<u32>>>,
    articles: Vec<Option<usize>>,
}

impl OldIndex {
    /// An index without shards. `articles` has, for each number of an article in it, the article that it is
    /// now, if what it says of it is to be taken over.
    #[must_use]
    pub fn of(articles: Vec<Option<usize>>) -> Self {
        Self {
            shards: Vec::new(),
            articles,
        }
    }

    /// Adds a shard as [`Maker::search`] made it; `None` for what is no shard.
    #[must_use]
    pub fn with(mut self, shard: &str) -> Option<Self> {
        let (_, json) = shard.split_once(',')?;
        let json = json.strip_suffix(");\n")?;
        self.shards.push(serde_json::from_str(json).ok()?);
        Some(self)
    }

    fn add_to(&self, postings: &mut Postings, positions: &BTreeMap<usize, usize>) {
        let number = |article: &Option<usize>| positions.get(&(*article)?).copied();
        let numbers: Vec<Option<usize>> = self.articles.iter().map(number).collect();
        for (term, entries) in self.shards.iter().flatten() {
            let mut kept = Vec::with_capacity(entries.len() / 2 + 1);
            for entry in entries.chunks_exact(2) {
                let [number, weight] = entry else { continue };
                let number = usize::try_from(*number).ok();
                let number = number.and_then(|number| *numbers.get(number)?);
                kept.extend(number.map(|number| (number, *weight)));
            }
            if kept.is_empty() {
                continue;
            }
            match postings.get_mut(term) {
                Some(known) => known.append(&mut kept),
                None => drop(postings.insert(term.clone(), kept)),
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

/// The index in parts, each with its first term: JSON from a term to numbers, an article and its weight by
/// turns. Where a part ends is told by the term that the next one begins with, so that an edit of an article
/// changes the parts that have its words and leaves the others where they are.
fn shards(postings: &[(String, Vec<(usize, u32)>)]) -> Vec<(String, String)> {
    let mut shards: Vec<(String, String)> = Vec::new();
    for (term, entries) in postings {
        let is_full = |(_, json): &(String, String)| {
            let (least, most) = SHARD;
            json.len() > most || (json.len() > least && is_beginning(term))
        };
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
            if place > 0 {
                json.push(',');
            }
            push_number(*article, json);
            json.push(',');
            push_number(usize::try_from(*weight).unwrap_or(usize::MAX), json);
        }
        json.push(']');
    }
    for (_, json) in &mut shards {
        json.push('}');
    }
    shards
}

/// Writes a number: there are millions of them.
fn push_number(mut number: usize, into: &mut String) {
    let mut digits = [b'0'; 20];
    let mut used = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or_default();
        used += 1;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    let digits = digits.iter().skip(digits.len() - used);
    into.extend(digits.map(|digit| char::from(*digit)));
}

/// Whether a shard may begin with a term: by FNV-1a, so that it depends on nothing else.
fn is_beginning(term: &str) -> bool {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = term.bytes().fold(0x811C_9DC5, step);
    (hash ^ (hash >> 16)).is_multiple_of(BEGINNINGS)
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
    fn numbers_are_written_as_they_are_read() {
        for number in [0, 7, 10, 4096, 1_000_000, usize::MAX] {
            let mut text = String::new();
            push_number(number, &mut text);
            assert_eq!(text, number.to_string());
        }
    }

    #[test]
    fn a_new_word_leaves_the_other_shards_as_they_are() {
        let words: Vec<String> = (0..30_000).map(|n| format!("w{n:05}")).collect();
        let made = |text: &str| {
            let one = digest("page", text);
            shards(&in_order(index([&one].into_iter().enumerate())))
        };
        let before = made(&words.join(" "));
        let after = made(&format!("{} w00000a w00000b", words.join(" ")));
        let same = after.iter().filter(|shard| before.contains(shard)).count();
        assert!(
            before.len() > 8 && same + 3 >= before.len(),
            "{same} of {}",
            before.len()
        );
    }

    #[test]
    fn what_an_old_index_has_is_taken_over_under_new_numbers() {
        let (one, two) = (digest("one", "a b"), digest("two", "b c"));
        let whole = in_order(index([&two, &one].into_iter().enumerate()));
        let old = in_order(index([&one].into_iter().enumerate()));
        let (_, json) = &shards(&old)[0];
        let shard = format!("hexaplaSearch.shard(0,{json});\n");
        let old = OldIndex::of(vec![Some(7)]).with(&shard).unwrap();
        let mut postings = index([(0, &two)].into_iter());
        old.add_to(&mut postings, &BTreeMap::from([(7, 1)]));
        assert_eq!(in_order(postings), whole);
        let list = "hexaplaSearch.list({});\n";
        assert!(OldIndex::of(Vec::new()).with(list).is_none());
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
            assert!(read.contains_key(first) && json.len() < 2 * SHARD.1);
            terms += read.len();
        }
        assert_eq!(terms, 9002);
        assert!(shards.is_sorted_by(|a, b| a.0 < b.0));
    }
}

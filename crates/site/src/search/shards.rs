//! How an index that is there already is carried on.
//!
//! A part of one is a JSON object from a term to numbers, an article and its weight by turns. Most of an index is as it
//! was when an article changes, so an old one is neither taken apart nor put together: what stands between terms
//! of what changed is copied as it was written, and only these are written anew.

use std::{collections::BTreeMap, iter::Peekable};

use memchr::memmem::Finder;

use super::{
    entries::{Entries, Entry, order},
    parts::{Shard, Shards},
};

/// A term, and the number of each article that has it with its weight there.
pub(super) type Term = (String, Vec<(usize, u32)>);

/// An index that was made before.
#[derive(Clone, Debug, Default)]
pub struct OldIndex {
    /// Its files.
    shards: Vec<String>,
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

    /// Adds the next shard, whose bytes must be those that [`Maker::search`](crate::Maker::search) made: there are
    /// millions of numbers, which are not looked through for mistakes. `None` for what is no shard at all.
    #[must_use]
    pub fn with(mut self, shard: String) -> Option<Self> {
        let json = json(&shard)?;
        if !json.starts_with("{\"") || !json.ends_with("]}") {
            return None;
        }
        self.shards.push(shard);
        Some(self)
    }
}

/// Articles that have not the numbers that they had.
enum Renumbered {
    /// So few that a shard is searched for them.
    Few(Vec<Finder<'static>>),
    Many,
}

impl Renumbered {
    const FEW: usize = 8;

    fn of(numbers: &[Option<usize>]) -> Self {
        let changed = numbers.iter().enumerate();
        let changed = changed.filter(|(old, new)| **new != Some(*old));
        let changed: Vec<usize> = changed.map(|(old, _)| old).take(Self::FEW + 1).collect();
        if changed.len() > Self::FEW {
            return Self::Many;
        }
        let finder = |old: usize| Finder::new(&format!("{old},")).into_owned();
        Self::Few(changed.into_iter().map(finder).collect())
    }

    /// Where a shard may name one of them, in order: also where a longer number or a weight ends alike. `None` for
    /// anywhere.
    fn places(&self, entries: Entries<'_>) -> Option<Vec<usize>> {
        let Self::Few(finders) = self else {
            return None;
        };
        let found =
            |finder: &Finder<'_>| finder.find_iter(entries.0.as_bytes()).collect::<Vec<_>>();
        let mut places: Vec<usize> = finders.iter().flat_map(found).collect();
        places.sort_unstable();
        Some(places)
    }
}

/// What the script of a shard hands over.
fn json(shard: &str) -> Option<&str> {
    let (_, json) = shard.split_once(',')?;
    json.strip_suffix(");\n")
}

/// The shards of what an old index still says and of `fresh` terms, which are [in order](sort).
///
/// `positions` has the number that each article has now.
pub(super) fn shards(
    fresh: Vec<Term>,
    old: &OldIndex,
    positions: &BTreeMap<usize, usize>,
) -> Vec<Shard> {
    let number = |article: &Option<usize>| positions.get(&(*article)?).copied();
    let numbers: Vec<Option<usize>> = old.articles.iter().map(number).collect();
    let renumbered = Renumbered::of(&numbers);
    let mut carried = Carried {
        numbers: &numbers,
        fresh: fresh.into_iter().peekable(),
        shards: Shards::default(),
        kept: Vec::new(),
    };
    let shards = old.shards.iter().filter_map(|shard| json(shard));
    for entries in shards.filter_map(Entries::of) {
        carried.take(entries, renumbered.places(entries));
    }
    carried.end()
}

/// An index that is carried on.
struct Carried<'n> {
    /// The number that each article has now, by the one that it had.
    numbers: &'n [Option<usize>],
    /// What is not in it yet.
    fresh: Peekable<std::vec::IntoIter<Term>>,
    shards: Shards,
    kept: Vec<(usize, u32)>,
}

impl Carried<'_> {
    /// Takes over a shard, given the [places](Renumbered::places) where it may be another now, with the fresh terms
    /// that stand before its end.
    fn take(&mut self, entries: Entries<'_>, places: Option<Vec<usize>>) {
        let mut places = places.map(|places| places.into_iter().peekable());
        let mut at = 0;
        while at < entries.0.len() {
            let next = match &mut places {
                None => at,
                Some(places) => {
                    while places.next_if(|place| *place < at).is_some() {}
                    let changed = places.peek().map(|place| entries.around(*place));
                    let new = self.fresh.peek().map(|(term, _)| entries.seek(at, term));
                    let first = changed.into_iter().chain(new).min();
                    first.unwrap_or(entries.0.len())
                }
            };
            self.shards.copy(entries.between(at, next));
            let Some(entry) = entries.entry(next) else {
                return;
            };
            at = entry.end;
            self.renew(&entry);
        }
    }

    /// Puts down what is to be said of a term now, after fresh terms before it.
    fn renew(&mut self, entry: &Entry<'_>) {
        let before = |(term, _): &Term| order(term, entry.term).is_lt();
        while let Some((term, found)) = self.fresh.next_if(before) {
            self.shards.push(&term, &found);
        }
        entry.renumbered(self.numbers, &mut self.kept);
        let more = self.fresh.next_if(|(term, _)| term == entry.term);
        self.kept
            .extend(more.into_iter().flat_map(|(_, found)| found));
        self.kept.sort_unstable();
        if !self.kept.is_empty() {
            self.shards.push(entry.term, &self.kept);
        }
    }

    fn end(mut self) -> Vec<Shard> {
        for (term, found) in self.fresh {
            self.shards.push(&term, &found);
        }
        self.shards.all()
    }
}

/// Puts terms into the order of the script's own comparison, and the articles of each into that of their numbers.
pub(super) fn sort(terms: &mut [Term]) {
    terms.sort_by(|(one, _), (other, _)| order(one, other));
    for (_, found) in terms {
        found.sort_unstable();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::search::{parts::SHARD, tokens};

    /// What articles have, as terms in order.
    fn terms<'w>(articles: impl IntoIterator<Item = (usize, &'w str)>) -> Vec<Term> {
        let mut found: BTreeMap<String, Vec<(usize, u32)>> = BTreeMap::new();
        for (number, text) in articles {
            for term in tokens(text).into_iter().collect::<BTreeSet<String>>() {
                let weight = u32::try_from(term.len()).unwrap();
                found.entry(term).or_default().push((number, weight));
            }
        }
        let mut terms = found.into_iter().collect::<Vec<Term>>();
        sort(&mut terms);
        terms
    }

    fn anew(terms: Vec<Term>) -> Vec<Shard> {
        shards(terms, &OldIndex::default(), &BTreeMap::new())
    }

    fn as_files(shards: &[Shard]) -> impl Iterator<Item = String> {
        let file = |shard: &Shard| format!("hexaplaSearch.shard(0,{});\n", shard.json);
        shards.iter().map(file)
    }

    #[test]
    fn terms_stand_in_the_order_in_which_the_script_compares_them() {
        let terms = terms([(0, "z \u{ffb0}\u{ffb1} 𝌀a 𠮷 ｱ é")]);
        let keys = terms.iter().map(|(term, _)| term.encode_utf16());
        assert!(keys.map(Vec::from_iter).is_sorted());
    }

    #[test]
    fn no_term_has_anything_that_json_escapes() {
        let all: String = (char::MIN..=char::MAX)
            .flat_map(|c| [c, 'a', c, ' '])
            .collect();
        for term in tokens(&all) {
            let is_plain = |c: char| c >= ' ' && !matches!(c, '"' | '\\');
            assert!(term.chars().all(is_plain), "{term:?}");
        }
    }

    #[test]
    fn a_new_word_leaves_the_other_shards_as_they_are() {
        let words: Vec<String> = (0..30_000).map(|n| format!("w{n:05}")).collect();
        let words = words.join(" ");
        let before = anew(terms([(0, words.as_str())]));
        let after = anew(terms([(0, format!("{words} w00000a w00000b").as_str())]));
        let same = after.iter().filter(|shard| before.contains(shard)).count();
        assert!(
            before.len() > 8 && same + 3 >= before.len(),
            "{same} of {}",
            before.len()
        );
    }

    #[test]
    fn shards_are_cut_between_terms_and_are_json() {
        let words: Vec<String> = (0..9000).map(|n| format!("w{n}")).collect();
        let shards = anew(terms([(0, words.join(" ").as_str())]));
        assert!(shards.len() > 2);
        let mut terms = 0;
        for Shard { first, json } in &shards {
            let read: BTreeMap<String, Vec<u32>> = serde_json::from_str(json).unwrap();
            assert!(read.contains_key(first) && json.len() < 2 * SHARD.1);
            terms += read.len();
        }
        assert_eq!(terms, 9000);
        assert!(shards.is_sorted_by(|a, b| a.first < b.first));
    }

    #[test]
    fn what_is_no_shard_is_not_taken_for_one() {
        let with = |script: &str| OldIndex::default().with(script.to_owned());
        assert!(with("hexaplaSearch.shard(0,{\"a\":[0,1],\"b\":[0,1]});\n").is_some());
        let wrong = [
            "hexaplaSearch.shard(0,{\"a\":[0,1]});",
            "hexaplaSearch.shard(0,{\"a\":[0,1]);\n",
            "hexaplaSearch.shard(0,[]);\n",
            "hexaplaSearch.list({});\n",
            "",
        ];
        for script in wrong {
            assert!(with(script).is_none(), "{script}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn an_index_of_many_shards_that_is_carried_on_is_the_one_made_anew(
            words in 2_000..6_000_usize,
            edited in 0..4_usize,
            step in 1..400_usize,
            at in 0..400_usize,
            more in prop::collection::vec("[a-z漢ش]{1,6}[0-9]{0,3}", 0..40),
        ) {
            let word = |n: usize| format!("w{}x", n * 7919 % 100_003);
            let text = |article: usize| (0..words).filter(|n| n % 4 >= article).map(word).collect::<Vec<_>>().join(" ");
            let mut texts: Vec<String> = (0..4).map(text).collect();
            let articles = |texts: &[String]| terms(texts.iter().map(String::as_str).enumerate());
            let last = anew(articles(&texts));
            prop_assert!(last.len() > 1);
            let kept = |article: usize| (article != edited).then_some(article);
            let index = OldIndex::of((0..4).map(kept).collect());
            let index = as_files(&last).try_fold(index, OldIndex::with).unwrap();
            let left = texts[edited].split(' ').enumerate().filter(|(n, _)| n % step != at % step);
            texts[edited] = left.map(|(_, word)| word).chain(more.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
            let fresh = terms([(edited, texts[edited].as_str())]);
            let carried = shards(fresh, &index, &(0..4).map(|n| (n, n)).collect());
            prop_assert_eq!(carried, anew(articles(&texts)));
        }
    }

    proptest! {
        #[test]
        fn an_index_that_is_carried_on_is_the_one_made_anew(
            // More articles than are searched for one by one.
            old in prop::collection::vec("([a-c漢字ش]{1,2} ){0,9}", 0..16),
            new in prop::collection::vec((0..20_usize, "([a-c漢字ش]{1,2} ){0,9}"), 0..16),
        ) {
            // What an article is called: as an old one whose text it has, each once, or by a name of its own.
            let mut seen = BTreeSet::new();
            let mut name = |(at, own): (usize, usize)| if at < old.len() && seen.insert(at) { at } else { own };
            let names: Vec<usize> = new.iter().zip(30..).map(|((at, _), own)| name((*at, own))).collect();
            let text = |(name, (_, text)): (usize, &(usize, String))| old.get(name).unwrap_or(text).clone();
            let texts: Vec<String> = names.iter().copied().zip(&new).map(text).collect();
            let positions = names.iter().copied().zip(0..).collect();
            let kept = |name: usize| names.contains(&name).then_some(name);
            let last = anew(terms(old.iter().map(String::as_str).enumerate()));
            let index = OldIndex::of((0..old.len()).map(kept).collect());
            let index = as_files(&last).try_fold(index, OldIndex::with).unwrap();
            let all = texts.iter().map(String::as_str).enumerate();
            let is_fresh = |(number, _): &(usize, &str)| names[*number] >= 30;
            let carried = shards(terms(all.clone().filter(is_fresh)), &index, &positions);
            prop_assert_eq!(carried, anew(terms(all)));
        }
    }
}

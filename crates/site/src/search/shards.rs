//! An index in parts: how it is cut and written, and how one that is there already is carried on.
//!
//! A part is a JSON object from a term to numbers, an article and its weight by turns. Most of an index is as it
//! was when an article changes, so an old one is neither taken apart nor put together: what stands of a term is
//! copied as it was written, and only terms of what changed are written anew.

use std::{cmp::Ordering, collections::BTreeMap};

use hexapla_core::Span;
use memchr::{memchr, memmem::Finder};

/// A term, and the number of each article that has it with its weight there.
pub(super) type Term = (String, Vec<(usize, u32)>);

/// Bytes of a shard, at least and at most (but for its last term): one or two are loaded for a word.
const SHARD: (usize, usize) = (20_000, 60_000);
/// In so many terms there is one that a shard may begin with.
const BEGINNINGS: u32 = 32;

/// A part of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shard {
    /// The term that it begins with.
    pub(super) first: String,
    pub(super) json: String,
}

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

    /// What stands of each term, and whether it may name an article that has not the number that it had.
    fn entries(&self, numbers: &[Option<usize>]) -> impl Iterator<Item = (Entry<'_>, bool)> {
        let renumbered = Renumbered::of(numbers);
        let shards = self.shards.iter().filter_map(|shard| json(shard));
        shards.flat_map(move |json| {
            let places = renumbered.places(json);
            let mut places = places.map(|places| places.into_iter().peekable());
            Entries::of(json).map(move |entry| {
                let end = Span::within(json, entry.numbers).map_or(json.len(), |span| span.end);
                let may_change = places.as_mut().is_none_or(|places| {
                    let before = std::iter::from_fn(|| places.next_if(|place| *place < end));
                    before.count() > 0
                });
                (entry, may_change)
            })
        })
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
    fn places(&self, json: &str) -> Option<Vec<usize>> {
        let Self::Few(finders) = self else {
            return None;
        };
        let found = |finder: &Finder<'_>| finder.find_iter(json.as_bytes()).collect::<Vec<_>>();
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
    let mut fresh = fresh.into_iter().peekable();
    let mut shards = Shards::default();
    let mut kept = Vec::new();
    for (entry, may_change) in old.entries(&numbers) {
        while let Some((term, found)) = fresh.next_if(|(term, _)| stands_before(term, entry.term)) {
            shards.push(&term, |json| write(&found, json));
        }
        let more = fresh.next_if(|(term, _)| term == entry.term);
        if more.is_none() && (!may_change || entry.has_its_numbers(&numbers)) {
            shards.push(entry.term, |json| json.push_str(entry.numbers));
            continue;
        }
        entry.renumbered(&numbers, &mut kept);
        kept.extend(more.into_iter().flat_map(|(_, found)| found));
        kept.sort_unstable();
        if !kept.is_empty() {
            shards.push(entry.term, |json| write(&kept, json));
        }
    }
    for (term, found) in fresh {
        shards.push(&term, |json| write(&found, json));
    }
    shards.all()
}

/// Puts terms into the order of the script's own comparison, and the articles of each into that of their numbers.
pub(super) fn sort(terms: &mut [Term]) {
    terms.sort_by(|(one, _), (other, _)| order(one, other));
    for (_, found) in terms {
        found.sort_unstable();
    }
}

fn stands_before(one: &str, other: &str) -> bool {
    order(one, other).is_lt()
}

/// The order of UTF-16. That of bytes, which is faster, is the same unless they differ in two characters of
/// which one stands behind the surrogates.
fn order(one: &str, other: &str) -> Ordering {
    let mut bytes = one.bytes().zip(other.bytes());
    match bytes.find(|(one, other)| one != other) {
        Some((a, b)) if a.min(b) >= 0xEE => one.encode_utf16().cmp(other.encode_utf16()),
        Some((a, b)) => a.cmp(&b),
        None => one.len().cmp(&other.len()),
    }
}

/// What stands of a term in a shard, as it was written.
struct Entry<'t> {
    term: &'t str,
    numbers: &'t str,
}

impl Entry<'_> {
    /// Each article with its weight.
    fn articles(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut written = Numbers(self.numbers.as_bytes());
        std::iter::from_fn(move || written.next().zip(written.next()))
    }

    /// Whether every article still has the number that it had.
    fn has_its_numbers(&self, numbers: &[Option<usize>]) -> bool {
        self.articles()
            .all(|(old, _)| numbers.get(old) == Some(&Some(old)))
    }

    /// Reads the articles into `kept`, with the numbers that they have now, without those that have none.
    fn renumbered(&self, numbers: &[Option<usize>], kept: &mut Vec<(usize, u32)>) {
        kept.clear();
        kept.extend(self.articles().filter_map(|(old, weight)| {
            let new = numbers.get(old).copied().flatten()?;
            Some((new, u32::try_from(weight).unwrap_or(u32::MAX)))
        }));
    }
}

/// The terms of a shard.
struct Entries<'t> {
    rest: &'t str,
}

impl<'t> Entries<'t> {
    fn of(json: &'t str) -> Self {
        Self {
            rest: json.strip_prefix('{').unwrap_or_default(),
        }
    }
}

impl<'t> Iterator for Entries<'t> {
    type Item = Entry<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.strip_prefix('"')?;
        let (term, rest) = rest.split_at_checked(memchr(b'"', rest.as_bytes())?)?;
        let rest = rest.strip_prefix("\":[")?;
        let (numbers, rest) = rest.split_at_checked(memchr(b']', rest.as_bytes())?)?;
        let rest = rest.strip_prefix(']')?;
        self.rest = rest.strip_prefix(',').unwrap_or(rest);
        Some(Entry { term, numbers })
    }
}

/// Numbers with commas between them: there are millions.
struct Numbers<'t>(&'t [u8]);

impl Iterator for Numbers<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let mut number = None;
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            if !byte.is_ascii_digit() {
                break;
            }
            let so_far: usize = number.unwrap_or_default();
            let digit = usize::from(byte - b'0');
            number = Some(so_far.wrapping_mul(10).wrapping_add(digit));
        }
        number
    }
}

/// Parts that grow. Where one ends is told by the term that the next one begins with, so that an edit of an
/// article changes the parts that have its words and leaves the others where they are.
#[derive(Default)]
struct Shards {
    done: Vec<Shard>,
    open: Option<Shard>,
}

impl Shards {
    /// Adds a term, which comes after those that are there. No term has anything that JSON escapes.
    fn push(&mut self, term: &str, numbers: impl FnOnce(&mut String)) {
        let (least, most) = SHARD;
        let is_full = |shard: &mut Shard| {
            let length = shard.json.len();
            length > most || (length > least && is_beginning(term))
        };
        self.done.extend(self.open.take_if(is_full));
        let shard = self.open.get_or_insert_with(|| Shard {
            first: term.to_owned(),
            json: String::with_capacity(most + most / 4),
        });
        let json = &mut shard.json;
        json.push_str(if json.is_empty() { "{\"" } else { "],\"" });
        json.push_str(term);
        json.push_str("\":[");
        numbers(json);
    }

    fn all(mut self) -> Vec<Shard> {
        self.done.extend(self.open);
        for shard in &mut self.done {
            shard.json.push_str("]}");
        }
        self.done
    }
}

fn write(found: &[(usize, u32)], into: &mut String) {
    for (place, (article, weight)) in found.iter().enumerate() {
        if place > 0 {
            into.push(',');
        }
        push_number(*article, into);
        into.push(',');
        push_number(usize::try_from(*weight).unwrap_or(usize::MAX), into);
    }
}

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
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::search::tokens;

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
    fn numbers_are_written_as_they_are_read() {
        let numbers = [0, 7, 10, 4096, 1_000_000, usize::MAX];
        let mut text = String::new();
        for number in numbers {
            push_number(number, &mut text);
            text.push(',');
        }
        let expected: String = numbers.iter().map(|number| format!("{number},")).collect();
        assert_eq!(text, expected);
        assert_eq!(Numbers(text.as_bytes()).collect::<Vec<_>>(), numbers);
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

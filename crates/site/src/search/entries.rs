//! The terms of a shard as they are written: found and read where they stand.

use std::cmp::Ordering;

use memchr::{memchr, memchr_iter, memrchr_iter};

/// What stands between two terms of a shard, with the quote that begins the second one, and nowhere else.
const BETWEEN: &[u8] = b"],\"";
/// How much of it belongs to neither.
const GAP: usize = 2;

/// Terms of a shard as they are written, after each other: `"a":[0,1],"b":[2,1`.
#[derive(Clone, Copy)]
pub(super) struct Entries<'t>(pub(super) &'t str);

impl<'t> Entries<'t> {
    pub(super) fn of(json: &'t str) -> Option<Self> {
        Some(Self(json.strip_prefix('{')?.strip_suffix("]}")?))
    }

    /// Where the first term begins behind a place; the end where there is none.
    pub(super) fn behind(self, place: usize) -> usize {
        let rest = self.0.as_bytes().get(place..).unwrap_or_default();
        let found = memchr_iter(b']', rest).find(|found| is_between(rest, *found));
        found.map_or(self.0.len(), |found| place + found + GAP)
    }

    /// Where the term begins that a place belongs to.
    pub(super) fn around(self, place: usize) -> usize {
        let before = self.0.as_bytes().get(..=place).unwrap_or_default();
        let found = memrchr_iter(b']', before).find(|found| is_between(before, *found));
        found.map_or(0, |found| found + GAP)
    }

    /// Where the first term begins that does not stand before `term`, from where a term begins; the end where there
    /// is none.
    pub(super) fn seek(self, from: usize, term: &str) -> usize {
        let is_before = |at: usize| {
            let entry = self.entry(at);
            entry.is_some_and(|entry| order(entry.term, term).is_lt())
        };
        let (mut low, mut high) = (from, self.0.len());
        // What begins before `low` stands before it, what begins at `high` does not.
        while low < high {
            let middle = self.behind(low.midpoint(high));
            match middle < high {
                true if is_before(middle) => low = self.behind(middle),
                true => high = middle,
                false if is_before(low) => low = self.behind(low),
                false => high = low,
            }
        }
        low
    }

    /// The terms that begin at one place and before another.
    pub(super) fn between(self, from: usize, to: usize) -> Self {
        let end = if to < self.0.len() {
            to - GAP.min(to)
        } else {
            to
        };
        Self(self.0.get(from..end).unwrap_or_default())
    }

    /// The term that begins at a place.
    pub(super) fn entry(self, at: usize) -> Option<Entry<'t>> {
        let text = self.0.get(at..)?.strip_prefix('"')?;
        let (term, rest) = text.split_at_checked(memchr(b'"', text.as_bytes())?)?;
        let rest = rest.strip_prefix("\":[")?;
        let (numbers, end) = match memchr(b']', rest.as_bytes()) {
            Some(end) => (rest.get(..end)?, self.0.len() - rest.len() + end + GAP),
            None => (rest, self.0.len()),
        };
        Some(Entry { term, numbers, end })
    }
}

fn is_between(text: &[u8], place: usize) -> bool {
    let rest = text.get(place..);
    rest.is_some_and(|rest| rest.starts_with(BETWEEN))
}

/// What stands of a term in a shard.
pub(super) struct Entry<'t> {
    pub(super) term: &'t str,
    pub(super) numbers: &'t str,
    /// Where the next one begins.
    pub(super) end: usize,
}

impl Entry<'_> {
    /// Reads the articles into `kept`, with the numbers that they have now, without those that have none.
    pub(super) fn renumbered(&self, numbers: &[Option<usize>], kept: &mut Vec<(usize, u32)>) {
        let mut written = Numbers(self.numbers.as_bytes());
        let pairs = std::iter::from_fn(|| written.next().zip(written.next()));
        kept.clear();
        kept.extend(pairs.filter_map(|(old, weight)| {
            let new = numbers.get(old).copied().flatten()?;
            Some((new, u32::try_from(weight).unwrap_or(u32::MAX)))
        }));
    }
}

/// Numbers with commas between them: there are millions.
pub(super) struct Numbers<'t>(pub(super) &'t [u8]);

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

/// The order of UTF-16. That of bytes, which is faster, is the same unless they differ in two characters of
/// which one stands behind the surrogates.
pub(super) fn order(one: &str, other: &str) -> Ordering {
    let mut bytes = one.bytes().zip(other.bytes());
    match bytes.find(|(one, other)| one != other) {
        Some((a, b)) if a.min(b) >= 0xEE => one.encode_utf16().cmp(other.encode_utf16()),
        Some((a, b)) => a.cmp(&b),
        None => one.len().cmp(&other.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_where_they_begin() {
        let of = |words: &[&str]| {
            let found: Vec<String> = words
                .iter()
                .map(|word| format!("\"{word}\":[0,1,12,3"))
                .collect();
            found.join("],")
        };
        let words = [
            "a",
            "ab",
            "b",
            "cccccccccccccccccccccccc",
            "ش",
            "漢",
            "漢字",
        ];
        for count in 0..words.len() {
            let text = of(&words[..count]);
            let entries = Entries(&text);
            for term in words.iter().chain(&["", "aa", "bb", "z", "字", "ﾱ", "𠮷"]) {
                let expected = words[..count].iter().find(|word| order(word, term).is_ge());
                let found = entries.entry(entries.seek(0, term));
                assert_eq!(
                    found.map(|entry| entry.term),
                    expected.copied(),
                    "{term} in {text}"
                );
            }
            for place in 0..text.len() {
                let entry = entries.entry(entries.around(place)).unwrap();
                let start = entries.around(place);
                assert!(
                    start <= place + GAP && place < entry.end,
                    "{place} in {text}"
                );
            }
        }
    }
}

//! How an index is cut into parts and written.

use super::entries::Entries;

/// Bytes of a shard, at least and at most (but for its last term): one or two are loaded for a word.
pub(super) const SHARD: (usize, usize) = (20_000, 60_000);
/// In so many terms there is one that a shard may begin with.
const BEGINNINGS: u32 = 32;

/// A part of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shard {
    /// The term that it begins with.
    pub(super) first: String,
    pub(super) json: String,
}

/// Parts that grow. Where one ends is told by the term that the next one begins with, so that an edit of an
/// article changes the parts that have its words and leaves the others where they are.
#[derive(Default)]
pub(super) struct Shards {
    done: Vec<Shard>,
    open: Option<Shard>,
}

impl Shards {
    /// Adds a term, which comes after those that are there. No term has anything that JSON escapes.
    pub(super) fn push(&mut self, term: &str, found: &[(usize, u32)]) {
        let json = self.begin(term);
        json.push('"');
        json.push_str(term);
        json.push_str("\":[");
        write(found, json);
    }

    /// Adds terms as they are written.
    pub(super) fn copy(&mut self, entries: Entries<'_>) {
        let mut at = 0;
        while let Some(entry) = entries.entry(at) {
            let json = self.begin(entry.term);
            // A shard that is no longer than this ends before no term.
            let free = SHARD.0.saturating_sub(json.len());
            let next = match entry.end - at > free {
                true => entry.end,
                false => entries.behind(at + free),
            };
            json.push_str(entries.between(at, next).0);
            at = next;
        }
    }

    /// Where a term is to be written, behind what stands before it.
    fn begin(&mut self, term: &str) -> &mut String {
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
        json.push_str(if json.is_empty() { "{" } else { "]," });
        json
    }

    pub(super) fn all(mut self) -> Vec<Shard> {
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
    use super::*;
    use crate::search::entries::Numbers;

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
}

//! How a unit is called, and the short hash a review is bound to.

mod coinage;
mod path;

use std::fmt;

pub use coinage::Coinage;

use crate::{document::UnitKind, normal::normalize};

/// The stable id of a unit in its document.
///
/// In articles it is coined ([`UnitId::coin`]): `goes-stale-when-its-7c2e91ab`. In key formats it is
/// the key: `menu-about`, or `message.attribute` for a Fluent attribute; in files of strings the path
/// of keys ([`UnitId::parse_path`]): `menu.main.name`, `errors[0]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(Box<str>);

const WORDS: usize = 4;
const HEX: usize = 8;
const LONGEST: usize = 200;

impl UnitId {
    /// Reads an id: a Fluent identifier (`[a-zA-Z][a-zA-Z0-9_-]*`), with a leading `-` for a Fluent
    /// term, and `.attribute` where it has one. At most 200 bytes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (message, attribute) = match text.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (text, None),
        };
        let message = message.strip_prefix('-').unwrap_or(message);
        let good =
            is_identifier(message) && attribute.is_none_or(is_identifier) && text.len() <= LONGEST;
        good.then(|| Self(text.into()))
    }

    /// Coins an id for one unit that has none; for all of a document there is [`Coinage`].
    ///
    /// `words` is the unit's visible text, of which at most four ASCII words are taken (the kind,
    /// where there are none); `text` is its whole text. The eight hex digits are of BLAKE3 over the
    /// normalized text and an ordinal: the first from 0 whose id `is_taken` denies. So two branches
    /// that add the same paragraph coin the same id.
    #[must_use]
    pub fn coin(kind: UnitKind, words: &str, text: &str, is_taken: impl Fn(&Self) -> bool) -> Self {
        coined(&stem(kind, words), &normalize(text), 0, is_taken).0
    }

    /// The id as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text has the form that [`UnitId::coin`] gives: words, a hyphen, eight hex digits.
    /// Lets a reader of a catalog tell a record's `id =` from prose.
    #[must_use]
    pub fn looks_coined(text: &str) -> bool {
        text.rsplit_once('-').is_some_and(|(stem, hash)| {
            is_identifier(stem)
                && hash.len() == HEX
                && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        })
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Hash of a pair: the text a target was made from, and the target. A review names the pair it saw,
/// so an edit of either side ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairHash(Box<str>);

impl PairHash {
    /// Hashes a pair: eight hex digits of BLAKE3 over both texts in normal form.
    #[must_use]
    pub fn of(made_from: &str, target: &str) -> Self {
        let (from, target) = (normalize(made_from), normalize(target));
        let length = (from.len() as u64).to_le_bytes();
        Self(hex(&[&length, from.as_bytes(), target.as_bytes()]).into())
    }

    /// Reads a hash as it is written: eight lower-case hex digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let good =
            text.len() == HEX && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        good.then(|| Self(text.into()))
    }

    /// The eight hex digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// Up to four words of two to sixteen ASCII letters or digits; the first begins with a letter.
fn stem(kind: UnitKind, words: &str) -> String {
    let mut out = String::new();
    let ascii = words
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| (2..=16).contains(&word.len()))
        .filter(|word| word.bytes().all(|b| b.is_ascii_alphanumeric()))
        .skip_while(|word| !word.starts_with(|c: char| c.is_ascii_alphabetic()));
    for word in ascii.take(WORDS) {
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(&word.to_ascii_lowercase());
    }
    if out.is_empty() {
        kind.as_str().to_owned()
    } else {
        out
    }
}

/// The first id from an ordinal on that is not taken, and its ordinal.
fn coined(
    stem: &str,
    normalized: &str,
    from: u32,
    is_taken: impl Fn(&UnitId) -> bool,
) -> (UnitId, u32) {
    let mut ordinal = from;
    loop {
        let hash = hex(&[normalized.as_bytes(), &ordinal.to_le_bytes()]);
        let id = UnitId(format!("{stem}-{hash}").into());
        if !is_taken(&id) {
            return (id, ordinal);
        }
        ordinal += 1;
    }
}

fn hex(parts: &[&[u8]]) -> String {
    let mut digits = digest(parts).to_hex().to_string();
    digits.truncate(HEX);
    digits
}

fn digest(parts: &[&[u8]]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coin(text: &str, taken: &[UnitId]) -> UnitId {
        UnitId::coin(UnitKind::Paragraph, text, text, |id| taken.contains(id))
    }

    #[test]
    fn an_id_says_its_first_words() {
        let id = coin("The date of a file proves nothing.", &[]);
        assert!(id.as_str().starts_with("the-date-of-file-"), "{id}");
        assert!(UnitId::looks_coined(id.as_str()));
        assert_eq!(UnitId::parse(id.as_str()), Some(id));
    }

    #[test]
    fn a_text_without_ascii_words_is_called_by_its_kind() {
        for text in ["翻訳は難しい。", "صفحة قديمة", "12 3", "żółć"] {
            assert!(coin(text, &[]).as_str().starts_with("paragraph-"), "{text}");
        }
    }

    #[test]
    fn twins_get_different_ids_and_the_same_ones_on_every_branch() {
        let first = coin("Yes", &[]);
        let second = coin("Yes", std::slice::from_ref(&first));
        assert_ne!(first, second);
        assert_eq!(first, coin("Yes", &[]));
    }

    #[test]
    fn a_pair_hash_knows_both_sides() {
        let hash = PairHash::of("a", "b");
        assert_eq!(hash, PairHash::of(" a ", "b"));
        assert_ne!(hash, PairHash::of("ab", ""));
        assert_ne!(hash, PairHash::of("a", "c"));
        assert_eq!(PairHash::parse(hash.as_str()), Some(hash));
    }

    #[test]
    fn ids_of_messages_terms_and_attributes_are_read() {
        for good in ["menu-about", "-brand", "search.placeholder"] {
            assert!(UnitId::parse(good).is_some(), "{good}");
        }
        for bad in ["", "1a", "a b", "a.", ".b", "a/b", "ключ"] {
            assert!(UnitId::parse(bad).is_none(), "{bad}");
        }
    }
}

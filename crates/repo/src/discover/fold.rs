//! When two paths are one on some file system.

use std::{borrow::Cow, iter};

use icu_normalizer::ComposingNormalizerBorrowed;

/// A path as file systems compare it that ignore case and composition: NFC of the lower case of NFC.
///
/// Two folds go beyond the lower case, as Unicode's simple case folding has them: final sigma, and
/// long s. The dotless i of Turkish is a letter of its own.
pub(crate) fn fold(path: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii() && !b.is_ascii_uppercase();
    if path.bytes().all(plain) {
        return Cow::Borrowed(path);
    }
    if path.is_ascii() {
        return Cow::Owned(path.to_ascii_lowercase());
    }
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let lower: String = nfc.normalize(path).chars().flat_map(lower).collect();
    Cow::Owned(nfc.normalize(&lower).into_owned())
}

fn lower(c: char) -> impl Iterator<Item = char> {
    let special = match c {
        'ς' => Some('σ'),
        'ſ' => Some('s'),
        _ => None,
    };
    let ordinary = special
        .is_none()
        .then(|| c.to_lowercase())
        .into_iter()
        .flatten();
    iter::chain(special, ordinary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_composition_do_not_tell_paths_apart() {
        for (one, other) in [
            ("README.md", "readme.md"),
            ("café.md", "cafe\u{301}.MD"),
            ("ŻÓŁĆ.md", "żółć.md"),
            ("ΟΔΟΣ.md", "οδος.md"),
            ("がくしゅう.md", "か\u{3099}くしゅう.md"),
            ("İstanbul.md", "i\u{307}stanbul.md"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn different_letters_do() {
        for (one, other) in [
            ("kırmızı.md", "kirmizi.md"),
            ("zażółć.md", "zazolc.md"),
            ("文档.md", "文書.md"),
            ("مقال.md", "مقالة.md"),
        ] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }
}

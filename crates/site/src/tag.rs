//! Which tags are one, and where their pages stand.

use hexapla_core::Locale;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::{address::is_file_name, search::is_word};

/// The most that the readable part of an address has, in characters, and in bytes: names of files end at
/// 255 bytes.
const LONGEST: (usize, usize) = (100, 160);
/// How many digits of a hash, each of four bits, part what the readable part does not.
const DIGITS: usize = 10;

/// The last part of a tag's address, from its word in the source language alone.
///
/// Law: two words have the same if and only if they are [one tag](folded), but for a chance of 2⁻⁴⁰. Words of
/// letters, digits, marks and single spaces can be read back from it; every other has a hash behind `_`, which
/// stands in none of those.
pub(crate) fn tag_key(word: &str, source: &Locale) -> String {
    let folded = folded(word, source);
    let (name, is_exact) = readable(&folded);
    if is_exact && is_file_name(&format!("{name}.html")) {
        return name;
    }
    let hash = blake3::hash(folded.as_bytes()).to_hex();
    let name = if name.is_empty() { "tag" } else { &name };
    format!("{name}_{}", hash.chars().take(DIGITS).collect::<String>())
}

/// What tags that are one have in common: the same letters, whatever their case (in Turkish and Azerbaijani
/// `I` is the capital of `ı`), their composition, the width of Japanese and Latin ones, the presentation
/// form of Arabic ones; and the same spaces between them, of which a single hyphen is one.
fn folded(word: &str, source: &Locale) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let nfkc = ComposingNormalizerBorrowed::new_nfkc();
    let mut letters = String::with_capacity(word.len());
    for c in word.chars() {
        if is_other_shape(c) {
            letters.push_str(&nfkc.normalize(c.encode_utf8(&mut [0; 4])));
        } else {
            letters.push(c);
        }
    }
    let language = source.as_str().split('-').next().unwrap_or_default();
    let is_turkic = matches!(language, "tr" | "az");
    let mut lower = String::with_capacity(letters.len());
    for c in nfc.normalize(&letters).chars() {
        match c {
            'I' if is_turkic => lower.push('ı'),
            'İ' if is_turkic => lower.push('i'),
            'ı' => lower.push('ı'),
            // By way of the capital, so that `ß` is `SS` and every sigma is one.
            c => lower.extend(c.to_uppercase().flat_map(char::to_lowercase)),
        }
    }
    let words: Vec<&str> = lower.split_whitespace().collect();
    let letters: Vec<char> = nfc.normalize(&words.join(" ")).chars().collect();
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|c| is_word(*c))
    };
    let spaced = letters.iter().enumerate().map(|(at, c)| {
        let is_between = *c == '-' && is_letter(at.checked_sub(1)) && is_letter(Some(at + 1));
        if is_between { ' ' } else { *c }
    });
    spaced.collect()
}

/// Latin ligatures, forms of Arabic letters, and letters of full and of half width.
fn is_other_shape(c: char) -> bool {
    matches!(c, '\u{FB00}'..='\u{FB06}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{FF01}'..='\u{FFEE}' | '\u{3000}')
}

/// A word as a part of an address, and whether the word can be read back from it: `-` for a space that stands
/// between letters.
fn readable(folded: &str) -> (String, bool) {
    let mut name = String::with_capacity(folded.len().min(LONGEST.1));
    let mut is_exact = true;
    let mut characters = folded.chars().peekable();
    let mut is_after_letter = false;
    let mut count = 0;
    while let Some(c) = characters.next() {
        count += 1;
        if count > LONGEST.0 || name.len() + c.len_utf8() > LONGEST.1 {
            is_exact = false;
            break;
        }
        let is_letter = is_word(c);
        let is_between = is_after_letter && characters.peek().is_some_and(|next| is_word(*next));
        match c {
            c if is_letter => name.push(c),
            ' ' if is_between => name.push('-'),
            _ => {
                is_exact = false;
                if is_after_letter {
                    name.push('-');
                }
            }
        }
        is_after_letter = is_letter;
    }
    (name.trim_end_matches('-').to_owned(), is_exact)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn key(word: &str) -> String {
        tag_key(word, &Locale::parse("en").unwrap())
    }

    #[test]
    fn no_two_tags_share_an_address() {
        let tags = [
            "C",
            "C++",
            "C#",
            "C+",
            "C--",
            "c-",
            "F#",
            "F",
            ".NET",
            "NET",
            "net.",
            "one tag",
            "one--tag",
            "one_tag",
            "one - tag",
            "one+tag",
            "one tag 2",
            "日本",
            "日本!",
            "日本・",
            "日 本",
            "عربي",
            "عربي؟",
            "+",
            "++",
            "",
            "con",
            "tag con",
            "tag",
            "2024",
            "1.5",
            "1 5",
            "żółw",
            "zolw",
            "می\u{200c}خواهم",
            "می خواهم",
            "میخواهم",
            "हिन्दी",
            "हिनदी",
            "🦀",
            "🐢",
            "ı",
            "i",
            "x²",
            "x2",
        ];
        let keys: BTreeSet<String> = tags.iter().map(|tag| key(tag)).collect();
        assert_eq!(keys.len(), tags.len(), "{keys:?}");
        assert!(keys.iter().all(|key| is_file_name(&format!("{key}.html"))));
        let long = |end: &str| key(&format!("{}{end}", "長い".repeat(100)));
        assert_ne!(long("一"), long("二"));
        assert!(long("一").len() < 200);
    }

    #[test]
    fn an_address_can_be_read() {
        assert_eq!(key("One tag"), "one-tag");
        assert_eq!(key("Open-Source"), "open-source");
        assert_eq!(key("日本語"), "日本語");
        assert_eq!(key("हिन्दी"), "हिन्दी");
        let plus = key("C++");
        assert!(plus.starts_with("c_") && plus.len() == 2 + DIGITS, "{plus}");
    }

    #[test]
    fn tags_that_look_the_same_are_one() {
        let same = [
            ["Rust", "RUST"],
            ["Straße", "STRASSE"],
            ["ΟΔΟΣ", "οδος"],
            ["Żółw", "z\u{307}o\u{301}łw"],
            ["ﻻ", "لا"],
            ["ガ", "ｶﾞ"],
            ["ＡＰＩ", "api"],
            ["ガ", "カ\u{3099}"],
            [" one  tag", "One\u{a0}Tag "],
            ["open-source", "Open Source"],
            ["İ", "I\u{307}"],
        ];
        for [one, other] in same {
            assert_eq!(key(one), key(other), "{one} {other}");
        }
    }

    #[test]
    fn the_letters_of_turkish_are_its_own() {
        let turkish = |word: &str| tag_key(word, &Locale::parse("tr").unwrap());
        assert_eq!(turkish("İSTANBUL"), turkish("istanbul"));
        assert_eq!(turkish("ISPARTA"), turkish("ısparta"));
        assert_ne!(turkish("I"), turkish("i"));
        assert_eq!(key("I"), key("i"));
        assert_ne!(key("ı"), key("I"));
    }
}

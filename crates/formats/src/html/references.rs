//! Character references: where one begins, and whether it stands for a letter.

use std::{borrow::Cow, collections::BTreeSet};

/// The longest name of a character reference has 31 letters (HTML Standard, 13.5).
const LONGEST: usize = 31;

/// Named references that stand for no letter and no digit, as far as people type them; sorted.
const SIGNS: [&str; 46] = [
    "amp", "apos", "bull", "cent", "copy", "crarr", "darr", "deg", "emsp", "ensp", "euro", "ge",
    "gt", "hellip", "iexcl", "iquest", "laquo", "larr", "ldquo", "le", "lrm", "lsaquo", "lsquo",
    "lt", "mdash", "middot", "minus", "nbsp", "ndash", "para", "plusmn", "pound", "quot", "raquo",
    "rarr", "rdquo", "reg", "rlm", "rsaquo", "rsquo", "sect", "shy", "times", "trade", "uarr",
    "zwnj",
];

/// The length of the character reference that a text begins with: `&name;`, `&#123;`, `&#x1F;`.
pub(super) fn length(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('&')?;
    let is_hex = rest.starts_with("#x") || rest.starts_with("#X");
    let lead = match (is_hex, rest.starts_with('#')) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    };
    let good = |byte: &u8| match lead {
        2 => byte.is_ascii_hexdigit(),
        1 => byte.is_ascii_digit(),
        _ => byte.is_ascii_alphanumeric(),
    };
    let name = rest.as_bytes().get(lead..)?;
    let begins = lead > 0 || name.first().is_some_and(u8::is_ascii_alphabetic);
    let found = name.iter().take(LONGEST + 1);
    let length = found.take_while(|byte| good(byte)).count();
    let is_one = begins && (1..=LONGEST).contains(&length) && name.get(length) == Some(&b';');
    is_one.then_some("&".len() + lead + length + ";".len())
}

/// The character reference that a text begins with, if nothing ends it: `&copy`, `&#187`. Browsers read some.
pub(super) fn without_end(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('&')?;
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let after = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    let length = text.len() - after.len();
    let is_one = after.len() < name.len() && !after.starts_with(';');
    is_one.then(|| text.get(..length)).flatten()
}

/// The references of a text that nothing ends.
pub(super) fn unended(text: &str) -> BTreeSet<&str> {
    let places = memchr::memchr_iter(b'&', text.as_bytes());
    places
        .filter_map(|at| without_end(text.get(at..)?))
        .collect()
}

/// A text as far as it is words: references to letters as the letters or their names, those to signs
/// as spaces.
pub(super) fn spoken(text: &str) -> Cow<'_, str> {
    // Most texts say what they say. Of ASCII, a vertical tab alone is white space to some and not
    // to others.
    let is_plain = |byte: u8| byte.is_ascii() && !matches!(byte, b'&' | b'\x0b');
    if text.bytes().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    // White space of any kind parts words here, and addresses from what stands before them.
    let text = text.replace(char::is_whitespace, " ");
    let mut rest = &*text;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at_checked(at).unwrap_or_default();
        out.push_str(before);
        let length = length(after).unwrap_or("&".len());
        let (reference, after) = after.split_at_checked(length).unwrap_or_default();
        let name = reference.trim_start_matches('&').trim_end_matches(';');
        match name.strip_prefix('#') {
            Some(number) => out.push(character(number)),
            None if SIGNS.binary_search(&name).is_ok() => out.push(' '),
            None => out.push_str(name),
        }
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of a number, decimal or `x` and hexadecimal; a space where it is none.
fn character(number: &str) -> char {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    code.ok().and_then(char::from_u32).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_known_by_their_form() {
        for (text, expected) in [
            ("&amp;x", Some(5)),
            ("&#39;", Some(5)),
            ("&#x1F;", Some(6)),
            ("&x", None),
            ("& ;", None),
            ("&;", None),
            ("&#;", None),
            ("&#xg;", None),
            ("&1;", None),
            ("&é;", None),
        ] {
            assert_eq!(length(text), expected, "{text}");
        }
        assert_eq!(length(&format!("&{};", "a".repeat(32))), None);
    }

    #[test]
    fn references_without_an_end_are_known_as_far_as_they_go() {
        let found = unended("Garber &#187 &copy 2020 AT&T &amp;x & y &#xBB, &é &;");
        assert_eq!(found, ["&#187", "&copy", "&T", "&#xBB"].into());
    }

    #[test]
    fn letters_are_spoken_and_signs_are_not() {
        assert_eq!(spoken("&nbsp;&mdash;&#160;&#xA0;").trim(), "");
        assert_eq!(spoken("&#1055;&#x65E5;&eacute; AT&T"), "П日eacute ATT");
        assert_eq!(spoken("żółć &amp;amp;"), "żółć  amp;");
        assert_eq!(spoken("&#99999999999;"), " ");
        assert_eq!(spoken("a\u{3000}b\u{b}c"), "a b c");
        assert_eq!(spoken("two\nlines"), "two\nlines");
    }

    #[test]
    fn signs_are_sorted() {
        assert!(SIGNS.is_sorted());
    }
}

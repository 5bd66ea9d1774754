//! When two texts count as the same: the normalization that decides "outdated".

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::script::is_cjk;

/// Version of [`normalize`]. A change of its rules counts this up, so that a stored review hash made
/// under other rules is known as such.
pub const NORMALIZATION: u32 = 1;

/// Whether two source texts differ for a translator: by more than Unicode composition, white space
/// and soft line breaks.
#[must_use]
pub fn differs(one: &str, other: &str) -> bool {
    one != other && normalize(one) != normalize(other)
}

/// The normal form of a text: NFC; each run of white space a single space; none at either end, and
/// none between two CJK characters (a soft line break there is layout).
#[must_use]
pub fn normalize(text: &str) -> Cow<'_, str> {
    let nfc = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    if is_folded(&nfc) {
        nfc
    } else {
        Cow::Owned(fold(&nfc))
    }
}

/// Line ends as `\n`: CRLF and lone CR become LF. Borrowed when there is no CR.
#[must_use]
pub fn unify_line_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

fn is_folded(text: &str) -> bool {
    let ends_clean = !text.starts_with(char::is_whitespace) && !text.ends_with(char::is_whitespace);
    let mut after_space = false;
    ends_clean
        && text.chars().all(|c| {
            let plain = !c.is_whitespace() || (c == ' ' && !after_space);
            let beside_cjk = after_space && is_cjk(c);
            after_space = c == ' ';
            plain && !beside_cjk
        })
}

fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pending = false;
    for c in text.chars() {
        if c.is_whitespace() {
            pending = true;
            continue;
        }
        if pending
            && out
                .chars()
                .next_back()
                .is_some_and(|last| !(is_cjk(last) && is_cjk(c)))
        {
            out.push(' ');
        }
        pending = false;
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn layout_is_not_a_difference() {
        assert!(!differs("a b", "a\n  b "));
        assert!(!differs("翻訳\nする", "翻訳する"));
        assert!(!differs("cafe\u{301}", "café"));
        assert!(!differs("ترجمة  الصفحة", "ترجمة الصفحة"));
    }

    #[test]
    fn a_word_a_dot_or_a_case_is_a_difference() {
        assert!(differs("Do delete", "Do not delete"));
        assert!(differs("İstanbul", "istanbul"));
        assert!(differs("zażółć", "zazolc"));
        assert!(differs("번역 문서", "번역문서"));
    }

    proptest! {
        #[test]
        fn normalizing_twice_changes_nothing(text in "\\PC{0,40}|[ \\t\\n漢字かな a-z]{0,40}") {
            let once = normalize(&text).into_owned();
            prop_assert_eq!(normalize(&once).into_owned(), once);
        }
    }
}

//! How many words a text has.

use crate::segments::{is_word, segments};

/// The number of words in a text: segments by UAX #29 (ICU) that have a letter or a digit.
///
/// Texts of Latin letters and common punctuation are counted without ICU; the result is the same
/// (a property test says so).
///
/// ```
/// use hexapla_align::count_words;
///
/// assert_eq!(count_words("Don't panic: version 1.2.3 is out."), 6);
/// assert_eq!(count_words("简体中文翻译"), 3);
/// ```
#[must_use]
pub fn count_words(text: &str) -> usize {
    count_latin(text).unwrap_or_else(|| {
        segments(text)
            .into_iter()
            .filter(|segment| is_word(segment))
            .count()
    })
}

/// The classes of UAX #29 that Latin text needs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// ALetter.
    Letter,
    /// Numeric.
    Digit,
    /// ExtendNumLet: `_`.
    Joiner,
    /// MidNumLet and Single_Quote: `.`, `'`, `’`; within words and within numbers.
    Middle,
    /// MidLetter: only within words.
    MidLetter,
    /// MidNum: `,` and `;`; only within numbers.
    MidNumber,
    /// Anything else that stands alone.
    Other,
}

/// The class of a Latin character; `None` for what only ICU knows.
fn class(c: char) -> Option<Class> {
    Some(match c {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        '_' => Class::Joiner,
        '.' | '\'' | '\u{2018}' | '\u{2019}' => Class::Middle,
        ':' | '\u{B7}' => Class::MidLetter,
        ',' | ';' => Class::MidNumber,
        '\0'..='\u{7F}' => Class::Other,
        '\u{AA}' | '\u{B5}' | '\u{BA}' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' => Class::Letter,
        '\u{F8}'..='\u{24F}' => Class::Letter,
        '\u{A0}' | '\u{AB}' | '\u{BB}' | '\u{D7}' | '\u{F7}' => Class::Other,
        '\u{2013}' | '\u{2014}' | '\u{201C}'..='\u{201E}' | '\u{2026}' => Class::Other,
        _ => return None,
    })
}

/// Counts by the rules WB5 to WB13b; `None` when the text has other characters.
fn count_latin(text: &str) -> Option<usize> {
    let mut words = 0;
    // The last class of the word that is open, whether it has been counted, and what may be in its
    // middle if the next character goes on with it.
    let mut open: Option<Class> = None;
    let mut counted = false;
    let mut middle: Option<Class> = None;
    for c in text.chars() {
        let class = class(c)?;
        let goes_on = open.is_some_and(|last| goes_on(last, middle, class));
        match class {
            Class::Letter | Class::Digit | Class::Joiner => {
                counted &= goes_on;
                if class != Class::Joiner && !counted {
                    words += 1;
                    counted = true;
                }
                (open, middle) = (Some(class), None);
            }
            Class::Middle | Class::MidLetter | Class::MidNumber if middle.is_none() => {
                middle = Some(class);
            }
            Class::Middle | Class::MidLetter | Class::MidNumber | Class::Other => {
                (open, middle) = (None, None);
            }
        }
    }
    Some(words)
}

/// Whether a word whose last letter, digit or joiner was `last` goes on with `next` behind `middle`.
fn goes_on(last: Class, middle: Option<Class>, next: Class) -> bool {
    match middle {
        None => true,
        Some(Class::Middle) => last == next && next != Class::Joiner,
        Some(Class::MidLetter) => last == Class::Letter && next == Class::Letter,
        Some(Class::MidNumber) => last == Class::Digit && next == Class::Digit,
        Some(Class::Letter | Class::Digit | Class::Joiner | Class::Other) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn by_icu(text: &str) -> usize {
        segments(text)
            .into_iter()
            .filter(|segment| is_word(segment))
            .count()
    }

    #[test]
    fn every_script_has_words() {
        for (text, words) in [
            ("", 0),
            ("— … 🎉", 0),
            ("翻訳する文書", 3),
            ("ترجمة هذه الصفحة", 3),
            ("简体中文", 2),
            ("zażółć gęślą jaźń", 3),
            ("İstanbul’da 3 köprü", 3),
            ("l’heure d'été", 2),
            ("foo_bar a.b 1,000.5 __", 3),
        ] {
            assert_eq!(count_words(text), words, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_fast_path_agrees_with_icu_on_ascii(text in "[ -~\\n\\t]{0,60}") {
            prop_assert_eq!(count_latin(&text), Some(by_icu(&text)));
        }

        #[test]
        fn the_fast_path_agrees_with_icu_on_tricky_ascii(text in "[ab01_.,:;' \"-]{0,16}") {
            prop_assert_eq!(count_latin(&text), Some(by_icu(&text)));
        }

        #[test]
        fn the_fast_path_agrees_with_icu_on_latin(text in "[a1_.,:;'’‘“”„–—…\u{A0}-\u{250} ]{0,16}") {
            if let Some(words) = count_latin(&text) {
                prop_assert_eq!(words, by_icu(&text));
            }
        }
    }
}

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

impl Class {
    const ALL: [Self; 7] = [
        Self::Letter,
        Self::Digit,
        Self::Joiner,
        Self::Middle,
        Self::MidLetter,
        Self::MidNumber,
        Self::Other,
    ];
}

/// The class of a Latin character; `None` for what only ICU knows.
const fn class(c: char) -> Option<Class> {
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

/// Where the reading stands between two characters.
#[derive(Clone, Copy)]
struct State {
    /// The class of the last letter, digit or joiner of the word that is open.
    open: Option<Class>,
    /// Whether that word has been counted: a word of joiners alone is none.
    is_counted: bool,
    /// What may be in the middle of that word, if the next character goes on with it.
    middle: Option<Class>,
}

impl State {
    /// Before a text, and after what stands alone.
    const START: Self = Self {
        open: None,
        is_counted: false,
        middle: None,
    };

    /// A state by its number, below [`STATES`].
    const fn of(number: usize) -> Self {
        Self {
            open: match number & 3 {
                0 => None,
                1 => Some(Class::Letter),
                2 => Some(Class::Digit),
                _ => Some(Class::Joiner),
            },
            is_counted: number & 4 != 0,
            middle: match number >> 3 {
                0 => None,
                1 => Some(Class::Middle),
                2 => Some(Class::MidLetter),
                _ => Some(Class::MidNumber),
            },
        }
    }

    const fn number(self) -> u8 {
        let open = match self.open {
            Some(Class::Letter) => 1,
            Some(Class::Digit) => 2,
            Some(Class::Joiner) => 3,
            None | Some(Class::Middle | Class::MidLetter | Class::MidNumber | Class::Other) => 0,
        };
        let middle = match self.middle {
            Some(Class::Middle) => 1,
            Some(Class::MidLetter) => 2,
            Some(Class::MidNumber) => 3,
            None | Some(Class::Letter | Class::Digit | Class::Joiner | Class::Other) => 0,
        };
        open | (self.is_counted as u8) << 2 | middle << 3
    }

    /// The state after a character, by the rules WB5 to WB13b, and the words that began with it.
    const fn then(self, class: Class) -> (Self, u8) {
        match class {
            Class::Letter | Class::Digit | Class::Joiner => {
                let goes_on = match self.open {
                    Some(last) => goes_on(last, self.middle, class),
                    None => false,
                };
                let was_counted = self.is_counted && goes_on;
                let begins = !was_counted && !matches!(class, Class::Joiner);
                let state = Self {
                    open: Some(class),
                    is_counted: was_counted || begins,
                    middle: None,
                };
                (state, begins as u8)
            }
            Class::Middle | Class::MidLetter | Class::MidNumber if self.middle.is_none() => {
                let middle = Some(class);
                (Self { middle, ..self }, 0)
            }
            Class::Middle | Class::MidLetter | Class::MidNumber | Class::Other => (Self::START, 0),
        }
    }
}

/// Whether a word whose last letter, digit or joiner was `last` goes on with `next` behind `middle`.
const fn goes_on(last: Class, middle: Option<Class>, next: Class) -> bool {
    match middle {
        None => true,
        Some(Class::Middle) => last as u8 == next as u8 && !matches!(next, Class::Joiner),
        Some(Class::MidLetter) => matches!((last, next), (Class::Letter, Class::Letter)),
        Some(Class::MidNumber) => matches!((last, next), (Class::Digit, Class::Digit)),
        Some(Class::Letter | Class::Digit | Class::Joiner | Class::Other) => false,
    }
}

const STATES: usize = 32;

/// For each state and class, the number of the next state, and the words that began: so that a
/// character costs a look into a table.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
const STEPS: [[(u8, u8); Class::ALL.len()]; STATES] = {
    let mut steps = [[(0, 0); Class::ALL.len()]; STATES];
    let mut number = 0;
    while number < STATES {
        let mut class = 0;
        while class < Class::ALL.len() {
            let (next, words) = State::of(number).then(Class::ALL[class]);
            steps[number][class] = (next.number(), words);
            class += 1;
        }
        number += 1;
    }
    steps
};

/// The class of each character of ASCII.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
const ASCII: [Class; 128] = {
    let mut classes = [Class::Other; 128];
    let mut byte = 0;
    while byte < classes.len() {
        if let Some(class) = class(byte as u8 as char) {
            classes[byte] = class;
        }
        byte += 1;
    }
    classes
};

/// Counts words; `None` when the text has characters that only ICU knows.
fn count_latin(text: &str) -> Option<usize> {
    let mut words = 0;
    let mut state = State::START.number();
    for c in text.chars() {
        let class = match ASCII.get(c as usize) {
            Some(class) => *class,
            None => class(c)?,
        };
        let (next, began) = *STEPS.get(usize::from(state))?.get(class as usize)?;
        words += usize::from(began);
        state = next;
    }
    Some(words)
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

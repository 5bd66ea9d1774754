//! The numbers among the words of a text.

use hexapla_core::{Span, is_cjk};

use crate::reading::{is_letter, word_end};

/// A word with a digit in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) span: Span,
    /// Whether letters hang on it by a hyphen or a colon, such as the endings of ordinals and cases
    /// (`5-ty`, `5:n`), so that they go with the number.
    pub(crate) is_bound: bool,
    pub(crate) company: Company,
}

/// What other numbers make of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Company {
    /// It is a number of its own, or one end of a range.
    None,
    /// It is some of the digits of a longer one (`10 000`).
    Grouped,
    /// It is a part of a date, or the like (`2025-10-05`, `1/2/3`).
    Run,
}

/// The numbers of running text, in order. What a character reference is written with is none.
pub(crate) fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !is_letter(c) {
            continue;
        }
        let span = Span::new(at, word_end(text, at, c));
        while chars.next_if(|(next, _)| *next < span.end).is_some() {}
        let before = text.get(..at).unwrap_or_default();
        if span.of(text).contains(is_digit) && !before.ends_with("&#") {
            found.push(Number {
                span,
                is_bound: is_bound(text.get(span.end..).unwrap_or_default()),
                company: Company::None,
            });
        }
    }
    keep_company(text, &mut found);
    found
}

/// A word with each number in it as `#`: what may not change when the number does.
pub(crate) fn shape(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        let goes_on = out.ends_with('#');
        let is_separator = matches!(c, '.' | ',' | ':' | '\'' | '\u{2019}');
        if is_digit(c) {
            out.push_str(if goes_on { "" } else { "#" });
        } else if !(goes_on && is_separator) {
            out.push(c);
        }
    }
    out
}

/// Whether a number is written with a separator that is another one in other languages: `1,000` here
/// is `1.000` there, and `1.5` is `1,5` (CLDR, number symbols). A version or an address is written the
/// same everywhere: `v1.2`, and what has several dots, unless they part groups of three digits.
///
/// ```
/// use hexapla_align::is_number_of_a_locale;
///
/// assert!(["1,000", "1.5", "1.000.000", "1'000"].into_iter().all(is_number_of_a_locale));
/// assert!(!["1000", "v1.2", "1.10.0", "10:30"].into_iter().any(is_number_of_a_locale));
/// ```
#[must_use]
pub fn is_number_of_a_locale(word: &str) -> bool {
    let mut separators = word
        .chars()
        .zip(word.chars().skip(1))
        .zip(word.chars().skip(2));
    let between = |((before, c), after): ((char, char), char)| {
        (is_digit(before) && is_separator(c) && is_digit(after)).then_some(c)
    };
    let found: Vec<char> = separators.by_ref().filter_map(between).collect();
    if found.iter().any(|c| *c != '.') {
        return true;
    }
    let mut chars = word.chars();
    let is_named =
        chars.next().is_some_and(|c| matches!(c, 'v' | 'V')) && chars.next().is_some_and(is_digit);
    let is_group = |part: &str| part.chars().filter(|c| is_digit(*c)).count() == 3;
    match found.len() {
        0 => false,
        1 => !is_named,
        _ => !is_named && word.split('.').skip(1).all(is_group),
    }
}

/// What parts the digits of a number in some language.
fn is_separator(c: char) -> bool {
    let is_blank = matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    is_blank || matches!(c, '.' | ',' | '\'' | '\u{2019}' | '٫' | '٬' | '．' | '，')
}

/// A decimal digit of a script in common use. A raised `²` says something else.
fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '๐'..='๙' | '０'..='９')
}

fn is_bound(after: &str) -> bool {
    let mut chars = after.chars();
    let binds = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}' | ':' | '\'' | '\u{2019}');
    let is_ending = |c: char| c.is_alphabetic() && !is_cjk(c);
    chars.next().is_some_and(binds) && chars.next().is_some_and(is_ending)
}

fn keep_company(text: &str, numbers: &mut [Number]) {
    let joined = |pair: &[Number]| match pair {
        [one, other] => join(text, *one, *other),
        _ => Company::None,
    };
    let joins: Vec<Company> = numbers.windows(2).map(joined).collect();
    let mut from = 0;
    while from < joins.len() {
        let kind = joins.get(from).copied().unwrap_or(Company::None);
        let rest = joins.get(from..).unwrap_or_default();
        let length = rest.iter().take_while(|join| **join == kind).count();
        let is_company = match kind {
            Company::None => false,
            Company::Grouped => true,
            // Two are a range or a fraction.
            Company::Run => length >= 2,
        };
        if is_company {
            let members = numbers.iter_mut().skip(from).take(length + 1);
            members.for_each(|number| number.company = kind);
        }
        from += length.max(1);
    }
}

/// What two neighbours are to each other.
fn join(text: &str, one: Number, other: Number) -> Company {
    let between = Span::new(one.span.end, other.span.start).of(text);
    let follows = other.span.of(text);
    let is_group = follows.chars().count() == 3 && follows.chars().all(is_digit);
    match between {
        " " | "\u{a0}" | "\u{202f}" | "\u{2009}" if is_group => Company::Grouped,
        "-" | "/" | "\u{2011}" | "\u{2013}" | "\u{2212}" => Company::Run,
        _ => Company::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(&str, Company)> {
        let found = numbers(text).into_iter();
        found.map(|it| (it.span.of(text), it.company)).collect()
    }

    #[test]
    fn numbers_are_words_as_a_whole() {
        let words = |text| -> Vec<&str> { shown(text).into_iter().map(|(word, _)| word).collect() };
        assert_eq!(
            words("v1.2.3, 1,000.5 and 10:30."),
            ["v1.2.3", "1,000.5", "10:30"]
        );
        assert_eq!(words("第5章、10秒"), ["5", "10"]);
        assert_eq!(words("5'ten 7’ye dall'8"), ["5'ten", "7’ye", "dall'8"]);
        assert_eq!(words("انتظر ٥ ثوان"), ["٥"]);
        assert_eq!(words("&#39; &#x27; m² żółć"), [""; 0]);
    }

    #[test]
    fn digits_of_a_longer_number_or_a_date_are_not_free() {
        use Company::{Grouped, None, Run};
        assert_eq!(
            shown("10 000 i 5"),
            [("10", Grouped), ("000", Grouped), ("5", None)]
        );
        assert_eq!(
            shown("2025-10-05"),
            [("2025", Run), ("10", Run), ("05", Run)]
        );
        assert_eq!(
            shown("5-10, 1/2"),
            [("5", None), ("10", None), ("1", None), ("2", None)]
        );
    }

    #[test]
    fn a_number_with_a_separator_belongs_to_a_locale_and_a_version_does_not() {
        for number in [
            "1,000",
            "1.000",
            "1.5",
            "1.5MB",
            "1,000,000",
            "1.000.000",
            "1.000.000,5",
            "10 000",
            "10\u{202f}000",
            "1'000",
            "1’000",
            "١٫٥",
            "v1,5",
            "3.14",
        ] {
            assert!(is_number_of_a_locale(number), "{number}");
        }
        for other in [
            "",
            "5",
            "1000",
            "v1.2",
            "V2.0",
            "1.2.3",
            "v1.2.3",
            "1.10.0",
            "127.0.0.1",
            "10:30",
            "5'ten",
            "7’ye",
            "2nd",
            "٥",
            "第5章",
        ] {
            assert!(!is_number_of_a_locale(other), "{other}");
        }
    }

    #[test]
    fn letters_after_a_hyphen_are_bound() {
        let bound = |text: &str| numbers(text).first().is_some_and(|number| number.is_bound);
        assert!(bound("5-ty") && bound("5:n") && bound("10-dniowy"));
        assert!(!bound("5 - ty") && !bound("5-10") && !bound("5: x") && !bound("5-個"));
    }

    #[test]
    fn a_shape_keeps_all_but_digits() {
        assert_eq!(shape("v1.2.3"), shape("v10.0"));
        assert_eq!(shape("5MB"), shape("10MB"));
        assert_ne!(shape("5MB"), shape("5GB"));
        assert_ne!(shape("10m²"), shape("10m³"));
        assert_ne!(shape("2nd"), shape("3rd"));
    }
}

//! How long an article takes to read.

use hexapla_align::count_words;
use hexapla_core::Locale;

/// How many are read a minute.
enum Pace {
    Words(usize),
    Characters(usize),
}

/// Median readers of running text, by language: S. Trauzettel-Klosinski and K. Dietz, "Standardized
/// assessment of reading performance: the New International Reading Speed Texts IReST", Investigative
/// Ophthalmology & Visual Science 53 (2012), table 1. Chinese and Japanese are counted by characters,
/// as there; a language that it has not is given the mean of its seventeen.
fn pace(language: &str) -> Pace {
    match language {
        "ja" => Pace::Characters(357),
        "zh" | "yue" => Pace::Characters(255),
        "ar" => Pace::Words(138),
        "de" => Pace::Words(179),
        "en" => Pace::Words(228),
        "es" => Pace::Words(218),
        "fi" => Pace::Words(161),
        "fr" => Pace::Words(195),
        "he" => Pace::Words(187),
        "it" => Pace::Words(188),
        "pl" => Pace::Words(166),
        "pt" => Pace::Words(181),
        "sl" => Pace::Words(180),
        "sv" => Pace::Words(199),
        "tr" => Pace::Words(166),
        _ => Pace::Words(184),
    }
}

/// Whole minutes, at least one.
pub(crate) fn minutes(text: &str, locale: &Locale) -> u64 {
    let (count, pace) = match pace(locale.language()) {
        Pace::Words(pace) => (count_words(text), pace),
        Pace::Characters(pace) => {
            let is_read = |c: &char| c.is_alphanumeric();
            (text.chars().filter(is_read).count(), pace)
        }
    };
    u64::try_from(count.div_ceil(pace).max(1)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, tag: &str) -> u64 {
        minutes(text, &Locale::parse(tag).unwrap())
    }

    #[test]
    fn words_or_characters_are_counted_as_the_language_is_read() {
        assert_eq!(of("", "en"), 1);
        assert_eq!(of(&"word ".repeat(500), "en"), 3);
        assert_eq!(of(&"كلمة ".repeat(500), "ar"), 4);
        assert_eq!(of(&"日本語。".repeat(400), "ja"), 4);
        assert_eq!(of(&"简体字，".repeat(400), "zh-CN"), 5);
    }
}

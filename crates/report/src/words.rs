//! The words of reports, in twelve languages.
//!
//! One folder a language under `messages/`, one file a report. English has every message; a test holds
//! the others against it.

use hexapla_core::Locale;
use hexapla_messages::Messages;

/// The files of one language, joined.
macro_rules! language {
    ($tag:literal) => {
        (
            $tag,
            concat!(
                include_str!(concat!("../messages/", $tag, "/status.ftl")),
                "\n",
                include_str!(concat!("../messages/", $tag, "/todo.ftl")),
                "\n",
                include_str!(concat!("../messages/", $tag, "/diff.ftl")),
                "\n",
                include_str!(concat!("../messages/", $tag, "/dashboard.ftl")),
            ),
        )
    };
}

/// Tag and resource of each language, English first.
const LANGUAGES: [(&str, &str); 12] = [
    language!("en"),
    language!("it"),
    language!("fr"),
    language!("de"),
    language!("pl"),
    language!("tr"),
    language!("pt"),
    language!("ru"),
    language!("ar"),
    language!("ja"),
    language!("zh-CN"),
    language!("es"),
];

/// The language that a reader of `wanted` is spoken to in: one in the same language and script, else
/// English.
#[must_use]
pub fn spoken(wanted: &Locale) -> Locale {
    let script = wanted.script();
    let fits =
        |locale: &Locale| locale.language() == wanted.language() && locale.script() == script;
    let mut known = LANGUAGES
        .iter()
        .filter_map(|(tag, _)| Locale::parse(tag).ok());
    known.find(fits).unwrap_or_else(Locale::english)
}

/// What reports say to a reader of `wanted`.
#[must_use]
pub fn words(wanted: &Locale) -> Messages {
    let locale = spoken(wanted);
    let resource = |tag: &str| {
        LANGUAGES
            .iter()
            .find(|(known, _)| *known == tag)
            .map(|(_, text)| *text)
    };
    let own: Vec<&str> = resource(locale.as_str()).into_iter().collect();
    // English stands behind the others; behind itself it would be read twice.
    let english = resource("en").filter(|_| locale.as_str() != "en");
    // A reader in Egypt or Austria has numbers of their own.
    let reader = match locale.language() == wanted.language() {
        true => wanted,
        false => &locale,
    };
    Messages::of(reader, &own, english.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ids(resource: &str) -> BTreeSet<&str> {
        resource
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect()
    }

    #[test]
    fn every_language_has_every_message() {
        let [(_, english), others @ ..] = &LANGUAGES;
        for (tag, resource) in others {
            let lacking: Vec<&str> = ids(english).difference(&ids(resource)).copied().collect();
            assert!(lacking.is_empty(), "{tag} lacks {lacking:?}");
            let unknown: Vec<&str> = ids(resource).difference(&ids(english)).copied().collect();
            assert!(
                unknown.is_empty(),
                "{tag} has {unknown:?}, which English has not"
            );
        }
    }

    #[test]
    fn a_reader_is_spoken_to_in_the_language_and_script_they_read() {
        let spoken_to = |tag: &str| spoken(&Locale::parse(tag).unwrap()).to_string();
        let told = [
            "pt-BR",
            "zh-Hans-SG",
            "zh-TW",
            "de-AT",
            "ar-EG",
            "ko",
            "en-GB",
        ]
        .map(spoken_to);
        assert_eq!(told, ["pt", "zh-CN", "en", "de", "ar", "en", "en"]);
    }

    #[test]
    fn numbers_are_those_of_the_readers_own_region() {
        let shown = |tag: &str| words(&Locale::parse(tag).unwrap()).number(1_234_567);
        assert_eq!(shown("en"), "1,234,567");
        assert_eq!(shown("en-IN"), "12,34,567");
        assert_eq!(shown("de-AT"), "1\u{a0}234\u{a0}567");
        assert_eq!(shown("ar-EG"), "١٬٢٣٤٬٥٦٧");
        assert_eq!(shown("ko"), "1,234,567");
    }

    /// What is said about changes, per language.
    macro_rules! changes {
        ($($tag:literal),*) => {
            [$(($tag, include_str!(concat!("../messages/", $tag, "/diff.ftl")))),*]
        };
    }

    #[test]
    fn what_is_said_about_changes_is_whole_in_every_language() {
        let all = changes!(
            "en", "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es"
        );
        let english = all[0].1;
        let problems: Vec<String> = all
            .iter()
            .flat_map(|(tag, resource)| hexapla_messages::audit(tag, resource, english))
            .collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}

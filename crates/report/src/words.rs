//! The words of reports, in twelve languages.
//!
//! One folder a language under `messages/`, one file a report. English has every message; a test holds
//! the others against it.

use hexapla_core::Locale;
use hexapla_messages::{Languages, Messages, languages};

const LANGUAGES: Languages =
    languages!("../messages/"; "/status.ftl", "/todo.ftl", "/diff.ftl", "/dashboard.ftl");

/// What reports say to a reader of `wanted`.
#[must_use]
pub fn words(wanted: &Locale) -> Messages {
    Messages::spoken(&LANGUAGES, wanted)
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
    fn numbers_are_those_of_the_readers_own_region() {
        let shown = |tag: &str| words(&Locale::parse(tag).unwrap()).number(1_234_567);
        assert_eq!(shown("en"), "1,234,567");
        assert_eq!(shown("en-IN"), "12,34,567");
        assert_eq!(shown("de-AT"), "1\u{a0}234\u{a0}567");
        assert_eq!(shown("ar-EG"), "١٬٢٣٤٬٥٦٧");
        assert_eq!(shown("ko"), "1,234,567");
    }

    #[test]
    fn what_is_said_about_changes_is_whole_in_every_language() {
        let all = languages!("../messages/"; "/diff.ftl");
        let english = all[0].1;
        let problems: Vec<String> = all
            .iter()
            .flat_map(|(tag, resource)| hexapla_messages::audit(tag, resource, english))
            .collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}

//! What the program says about files, why it stops, and what it says beside its results, from Fluent.
//!
//! The message of rule `family/name` has the id `family-name`; its attribute `hint` says what to do.
//! One file a language has the findings, and a folder beside it the rest.

use hexapla_core::{Argument, Locale};
use hexapla_messages::Said;

/// The files of one language, joined.
macro_rules! language {
    ($tag:literal) => {
        (
            $tag,
            concat!(
                include_str!(concat!("../messages/", $tag, ".ftl")),
                "\n",
                include_str!(concat!("../messages/", $tag, "/errors.ftl")),
                "\n",
                include_str!(concat!("../messages/", $tag, "/notes.ftl")),
                "\n",
                include_str!(concat!("../messages/", $tag, "/config.ftl")),
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

/// The program's messages in one language.
pub(crate) struct Messages {
    messages: hexapla_messages::Messages,
}

impl Messages {
    /// English, which has every message.
    pub(crate) fn english() -> Self {
        Self::of(&Locale::english())
    }

    /// In the language of a reader, or in English.
    pub(crate) fn of(reader: &Locale) -> Self {
        let language = hexapla_report::spoken(reader);
        let resource = |tag: &str| {
            let mut all = LANGUAGES.iter();
            all.find(|(known, _)| *known == tag).map(|(_, text)| *text)
        };
        let english = resource("en").unwrap_or_default();
        let own: Vec<&str> = resource(language.as_str()).into_iter().collect();
        // A reader in Egypt or Austria has numbers of their own.
        let locale = match language.language() == reader.language() {
            true => reader,
            false => &language,
        };
        Self {
            messages: hexapla_messages::Messages::of(locale, &own, english),
        }
    }

    /// The sentence for a finding; the rule's name where there is none.
    pub(crate) fn sentence(&self, rule: &str, arguments: &[(&'static str, Argument)]) -> String {
        let found = self.messages.find(&rule.replace('/', "-"), arguments);
        found.unwrap_or_else(|| rule.to_owned())
    }

    /// What to do about a finding.
    pub(crate) fn hint(
        &self,
        rule: &str,
        arguments: &[(&'static str, Argument)],
    ) -> Option<String> {
        self.messages
            .attribute(&rule.replace('/', "-"), "hint", arguments)
    }

    /// Anything else.
    pub(crate) fn say(&self, said: &Said) -> String {
        self.messages.say(said)
    }

    /// What to do about something else.
    pub(crate) fn say_hint(&self, said: &Said) -> Option<String> {
        self.messages.say_attribute(said, "hint")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let [(_, english), others @ ..] = &LANGUAGES;
        let mut problems = hexapla_messages::audit("en", english, english);
        for (tag, resource) in others {
            problems.extend(hexapla_messages::audit(tag, resource, english));
        }
        assert!(problems.is_empty(), "{problems:#?}");
    }
}

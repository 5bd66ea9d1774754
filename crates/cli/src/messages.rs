//! What the program says about files, why it stops, and what it says beside its results, from Fluent.
//!
//! The message of rule `family/name` has the id `family-name`; its attribute `hint` says what to do.
//! One file a language has the findings, and a folder beside it the rest.

use hexapla_core::{Argument, Locale};
use hexapla_messages::{Languages, Said, languages};

use crate::reasons::reason;

const LANGUAGES: Languages = languages!(
    "../messages/"; ".ftl", "/errors.ftl", "/notes.ftl", "/config.ftl", "/preview.ftl", "/reasons.ftl"
);

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
        Self {
            messages: hexapla_messages::Messages::spoken(&LANGUAGES, reader),
        }
    }

    /// The sentence for a finding; the rule's name where there is none.
    pub(crate) fn sentence(&self, rule: &str, arguments: &[(&'static str, Argument)]) -> String {
        let said = of_rule(rule, arguments);
        let sentence = self.messages.say(&said);
        match sentence == said.id() {
            true => rule.to_owned(),
            false => sentence,
        }
    }

    /// What to do about a finding.
    pub(crate) fn hint(
        &self,
        rule: &str,
        arguments: &[(&'static str, Argument)],
    ) -> Option<String> {
        self.messages
            .say_attribute(&of_rule(rule, arguments), "hint")
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

/// What a rule says, with the words of parsers for what they met.
pub(crate) fn of_rule(rule: &str, arguments: &[(&'static str, Argument)]) -> Said {
    let said = Said::new(rule.replace('/', "-"));
    arguments
        .iter()
        .fold(said, |said, (name, argument)| match (*name, argument) {
            ("reason", Argument::Text(text)) => said.said(name, reason(text)),
            _ => said.argument(name, argument.clone()),
        })
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

    /// Where an id of a message stands in our code.
    const PLACES: [&str; 12] = [
        "Said::new(\"",
        "CommandError::new(\"",
        "CommandError::io(\"",
        "unmet(\"",
        ".hint(\"",
        "note(\"",
        "say(\"",
        "of_path(\"",
        "of_layout(\"",
        "told(\"",
        "path(\"",
        "label(Paint::Dim, \"",
    ];

    /// The ids in the files of a folder and of those below. What has a space in it is no id.
    fn ids(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                ids(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for place in PLACES {
                let literals = code.split(place).skip(1);
                let literals = literals.filter_map(|rest| rest.split('"').next());
                let ids = literals.filter(|id| !id.contains([' ', '{', '`', '.', '/']));
                found.extend(ids.filter(|id| !id.is_empty()).map(str::to_owned));
            }
        }
    }

    #[test]
    fn what_the_code_says_is_there() {
        let mut found = Vec::new();
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        ids(&source, &mut found);
        assert!(found.len() > 80, "only {} ids were found", found.len());
        let english = Messages::english();
        found.retain(|id| english.say(&Said::new(id.clone())) == *id);
        assert!(found.is_empty(), "no message {found:?}");
    }
}

//! The words for findings, from Fluent.
//!
//! The message of rule `family/name` has the id `family-name`; its attribute `hint` says what to do.

use hexapla_core::{Argument, Locale};

const ENGLISH: &str = include_str!("../messages/en.ftl");

/// The program's messages in one language.
pub(crate) struct Messages {
    messages: hexapla_messages::Messages,
}

impl Messages {
    /// English, which has every message.
    pub(crate) fn english() -> Self {
        Self {
            messages: hexapla_messages::Messages::of(&Locale::english(), &[], ENGLISH),
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
}

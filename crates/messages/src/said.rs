//! One thing to say, before it is known in which language.

use std::borrow::Cow;

use hexapla_core::{Argument, Untrusted};

use crate::Messages;

/// A message and what is put into it. Whoever knows what happened makes one; whoever knows the reader
/// has it said by [`Messages::say`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    id: Cow<'static, str>,
    parts: Vec<(&'static str, Part)>,
}

/// What is put into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A text of a file, or a number.
    Argument(Argument),
    /// Names, listed in back quotes.
    Names(Vec<String>),
    /// Another thing to say.
    Said(Said),
}

impl Said {
    /// The message `id`.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            parts: Vec::new(),
        }
    }

    /// Puts a text in, of a file or a word of ours that the message selects by.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Part::Argument(Argument::Text(text.into())))
    }

    /// Puts a number in.
    #[must_use]
    pub fn number(self, name: &'static str, number: usize) -> Self {
        self.with(name, Part::Argument(Argument::Number(number as u64)))
    }

    /// Puts in what a diagnostic has.
    #[must_use]
    pub fn argument(self, name: &'static str, argument: Argument) -> Self {
        self.with(name, Part::Argument(argument))
    }

    /// Puts names in, as a list of texts in back quotes.
    #[must_use]
    pub fn names(self, name: &'static str, names: &[String]) -> Self {
        self.with(name, Part::Names(names.to_vec()))
    }

    /// Puts in what another message says.
    #[must_use]
    pub fn said(self, name: &'static str, said: Self) -> Self {
        self.with(name, Part::Said(said))
    }

    /// Which message it is.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    fn with(mut self, name: &'static str, part: Part) -> Self {
        self.parts.push((name, part));
        self
    }
}

/// A message without anything in it.
impl From<&'static str> for Said {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

/// A text that is no message of ours and harmless already: no resource has it, so it is said as it is.
impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// As for an owned text.
impl From<&String> for Said {
    fn from(text: &String) -> Self {
        Self::new(text.clone())
    }
}

impl Messages {
    /// Says it; the id of the message where no resource has it. The message `list-separator`, where
    /// there is one, stands between names.
    #[must_use]
    pub fn say(&self, said: &Said) -> String {
        self.composed(&said.id, None, self.values(said))
            .unwrap_or_else(|| said.id.clone().into_owned())
    }

    /// An attribute of its message, where some resource has it.
    #[must_use]
    pub fn say_attribute(&self, said: &Said, name: &str) -> Option<String> {
        self.composed(&said.id, Some(name), self.values(said))
    }

    fn values(&self, said: &Said) -> Vec<(&'static str, Composed)> {
        let parts = said.parts.iter();
        parts
            .map(|(name, part)| (*name, self.value(part)))
            .collect()
    }

    fn value(&self, part: &Part) -> Composed {
        match part {
            Part::Argument(argument) => Composed::of(argument),
            Part::Names(names) => Composed::Words(self.list(names)),
            Part::Said(said) => Composed::Words(self.say(said)),
        }
    }

    /// Names in back quotes, harmless for a terminal.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        let separator = self.find("list-separator", &[]);
        let quoted = |name: &String| self.isolate(&format!("`{}`", safe(name)));
        let names: Vec<String> = names.iter().map(quoted).collect();
        names.join(separator.as_deref().unwrap_or(", "))
    }
}

/// What stands in a message; safe to show.
pub(crate) enum Composed {
    Words(String),
    Number(u64),
}

impl Composed {
    pub(crate) fn of(argument: &Argument) -> Self {
        match argument {
            Argument::Text(text) => Self::Words(safe(text)),
            Argument::Number(number) => Self::Number(*number),
        }
    }
}

fn safe(text: &str) -> String {
    Untrusted::new(text).for_terminal()
}

#[cfg(test)]
mod tests {
    use hexapla_core::Locale;

    use super::*;

    const ENGLISH: &str = "near = did you mean { $names }?\n    .hint = take { $names }\ncause = { $cause }; { $n } written\n";

    fn messages(tag: &str, own: &str) -> Messages {
        Messages::of(&Locale::parse(tag).unwrap(), &[own], ENGLISH)
    }

    #[test]
    fn names_are_listed_as_the_language_lists_them() {
        let names = ["a\u{1b}".to_owned(), "日本".to_owned()];
        let said = Said::new("near").names("names", &names);
        let english = messages("en", "");
        assert_eq!(english.say(&said), "did you mean `a\\u{1b}`, `日本`?");
        assert_eq!(
            english.say_attribute(&said, "hint").as_deref(),
            Some("take `a\\u{1b}`, `日本`")
        );
        let japanese = messages(
            "ja",
            "near = もしかして { $names }？\nlist-separator = 、\n",
        );
        assert_eq!(japanese.say(&said), "もしかして `a\\u{1b}`、`日本`？");
        let arabic = messages(
            "ar",
            "near = هل تقصد { $names }؟\nlist-separator = {\"، \"}\n",
        );
        assert_eq!(
            arabic.say(&said),
            "هل تقصد \u{2066}`a\\u{1b}`\u{2069}، \u{2066}`日本`\u{2069}؟"
        );
    }

    #[test]
    fn one_thing_is_said_within_another() {
        let inner = Said::new("near").names("names", &["x".to_owned()]);
        let said = Said::new("cause").said("cause", inner).number("n", 1234);
        assert_eq!(
            messages("de", "").say(&said),
            "did you mean `x`?; 1,234 written"
        );
        assert_eq!(messages("de", "").say(&"nowhere".into()), "nowhere");
    }
}

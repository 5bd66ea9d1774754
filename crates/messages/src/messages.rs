//! A chain of Fluent resources.

use fluent_bundle::{
    FluentArgs, FluentAttribute, FluentResource, FluentValue, concurrent::FluentBundle,
};
use fluent_syntax::ast::Pattern;
use hexapla_core::{Argument, Direction, Locale};
use unic_langid::LanguageIdentifier;

use crate::{
    isolate::{code_isolated, isolated},
    numbers::{Numbers, format_left_to_right, format_right_to_left},
    said::Composed,
};

/// Messages in one language, with English behind them.
pub struct Messages {
    locale: Locale,
    direction: Direction,
    /// The reader's language first.
    chain: Vec<FluentBundle<FluentResource>>,
    numbers: Option<Numbers>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Messages")
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

/// What a message says, or one of its attributes.
#[derive(Clone, Copy)]
enum Part<'a> {
    Value,
    Attribute(&'a str),
}

impl Messages {
    /// Messages of `resources` (Fluent, all in the language of `locale`), with those of `english` where
    /// they lack one. Of a resource that is partly broken the rest is used.
    #[must_use]
    pub fn of(locale: &Locale, resources: &[&str], english: &str) -> Self {
        let direction = locale.direction();
        let own = bundle(locale.as_str(), direction, resources);
        Self {
            locale: locale.clone(),
            direction,
            chain: vec![own, bundle("en", Direction::Ltr, &[english])],
            numbers: Numbers::of(locale),
        }
    }

    /// The language that these are in, where they have it.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message without arguments; its id where no resource has it.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message; its id where no resource has it. Texts of files are put in with what is invisible
    /// shown; see [`Untrusted::for_terminal`](hexapla_core::Untrusted::for_terminal).
    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.part(id, Part::Value, arguments)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A message, where some resource has it.
    #[must_use]
    pub fn find(&self, id: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        self.part(id, Part::Value, arguments)
    }

    /// An attribute of a message, where some resource has it.
    #[must_use]
    pub fn attribute(
        &self,
        id: &str,
        name: &str,
        arguments: &[(&str, Argument)],
    ) -> Option<String> {
        self.part(id, Part::Attribute(name), arguments)
    }

    /// A whole number as the reader's locale writes it.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let numbers = self.numbers.as_ref();
        numbers.map_or_else(|| number.to_string(), |numbers| numbers.whole(number))
    }

    /// A text as it stands in a sentence of this language, isolated where it goes the other way.
    #[must_use]
    pub fn isolate(&self, text: &str) -> String {
        isolated(text, self.direction).into_owned()
    }

    fn part(&self, id: &str, part: Part<'_>, arguments: &[(&str, Argument)]) -> Option<String> {
        let arguments = arguments
            .iter()
            .map(|(name, argument)| (*name, Composed::of(argument)));
        self.written(id, part, &arguments_of(arguments))
    }

    /// A message, or an attribute of it, with what is put in, where some resource has it.
    pub(crate) fn composed(
        &self,
        id: &str,
        attribute: Option<&str>,
        parts: Vec<(&str, Composed)>,
    ) -> Option<String> {
        let part = attribute.map_or(Part::Value, Part::Attribute);
        self.written(id, part, &arguments_of(parts.into_iter()))
    }

    fn written(&self, id: &str, part: Part<'_>, arguments: &FluentArgs<'_>) -> Option<String> {
        self.chain.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match part {
                Part::Value => message.value(),
                Part::Attribute(name) => message
                    .get_attribute(name)
                    .map(|found: FluentAttribute<'_>| found.value()),
            };
            Some(written(bundle, pattern?, arguments))
        })
    }
}

fn bundle(tag: &str, direction: Direction, resources: &[&str]) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Fluent's own isolates would stand round numbers and words of ours, too.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match direction {
        Direction::Ltr => format_left_to_right,
        Direction::Rtl => format_right_to_left,
    }));
    let _ = bundle.add_builtins();
    for text in resources {
        let text = match direction {
            Direction::Ltr => (*text).to_owned(),
            Direction::Rtl => code_isolated(text),
        };
        let resource = match FluentResource::try_new(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn arguments_of<'a>(parts: impl Iterator<Item = (&'a str, Composed)>) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, part) in parts {
        let value: FluentValue<'_> = match part {
            Composed::Words(words) => words.into(),
            Composed::Number(number) => number.into(),
        };
        args.set(name, value);
    }
    args
}

fn written(
    bundle: &FluentBundle<FluentResource>,
    pattern: &Pattern<&str>,
    arguments: &FluentArgs<'_>,
) -> String {
    let (mut out, mut errors) = (String::new(), Vec::new());
    // Not `format_pattern`, which would have the formatter isolate the whole message, too.
    let _ = bundle.write_pattern(&mut out, pattern, Some(arguments), &mut errors);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "a = English a\n    .hint = Do it\nonly-english = Only { $n }\n";

    fn messages(tag: &str, own: &str) -> Messages {
        Messages::of(&Locale::parse(tag).unwrap(), &[own], ENGLISH)
    }

    #[test]
    fn the_readers_language_comes_first_and_english_stands_behind_it() {
        let polish = messages("pl", "a = Polskie a\n");
        assert_eq!(polish.text("a"), "Polskie a");
        assert_eq!(polish.attribute("a", "hint", &[]).as_deref(), Some("Do it"));
        assert_eq!(
            polish.format("only-english", &[("n", Argument::Number(5))]),
            "Only 5"
        );
        assert_eq!(polish.text("nowhere"), "nowhere");
        assert_eq!(polish.find("nowhere", &[]), None);
    }

    #[test]
    fn plurals_and_numbers_are_those_of_the_locale() {
        let own = "n = { $n ->\n [one] jeden\n [few] { $n } kilka\n [many] { $n } wiele\n *[other] x\n }\n";
        let polish = messages("pl", own);
        let shown = [1, 3, 12_345].map(|n| polish.format("n", &[("n", Argument::Number(n))]));
        assert_eq!(shown, ["jeden", "3 kilka", "12\u{a0}345 wiele"]);
    }

    #[test]
    fn a_text_of_a_file_cannot_steer_the_terminal() {
        let own = messages("ja", "a = 「{ $name }」\n");
        let name = Argument::Text("x\u{1b}[2J\u{202e}".to_owned());
        let shown = own.format("a", &[("name", name)]);
        assert!(
            !shown.contains('\u{1b}') && !shown.contains('\u{202e}'),
            "{shown}"
        );
    }

    #[test]
    fn a_path_in_arabic_and_an_arabic_title_in_english_stand_by_themselves() {
        let path = |text: &str| [("path", Argument::Text(text.to_owned()))];
        let own = "at = تعذّر { $path } { $path ->\n [none] لا شيء\n *[other] `--x`\n }\n";
        let arabic = messages("ar", own);
        assert_eq!(
            arabic.format("at", &path("a/b.md")),
            "تعذّر \u{2066}a/b.md\u{2069} \u{2066}`--x`\u{2069}"
        );
        // What a message selects by is the bare text.
        assert!(arabic.format("at", &path("none")).ends_with("لا شيء"));
        let english = Messages::of(&Locale::english(), &[], "at = At { $path }\n");
        assert_eq!(
            english.format("at", &path("صفحة.md")),
            "At \u{2067}صفحة.md\u{2069}"
        );
        assert_eq!(english.format("at", &path("日本.md")), "At 日本.md");
    }
}

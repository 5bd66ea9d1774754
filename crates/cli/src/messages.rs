//! The words for findings, from Fluent.
//!
//! The message of rule `family/name` has the id `family-name`; its attribute `hint` says what to do.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use hexapla_core::{Argument, Untrusted};

const ENGLISH: &str = include_str!("../messages/en.ftl");

/// The program's messages in one language.
pub(crate) struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// English, which has every message.
    pub(crate) fn english() -> Self {
        let resource = match FluentResource::try_new(ENGLISH.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        let _ = bundle.add_builtins();
        let _ = bundle.add_resource(resource);
        Self { bundle }
    }

    /// The sentence for a finding; the rule's name where there is none.
    pub(crate) fn sentence(&self, rule: &str, arguments: &[(&'static str, Argument)]) -> String {
        let id = rule.replace('/', "-");
        let pattern = self
            .bundle
            .get_message(&id)
            .and_then(|message| message.value());
        pattern.map_or_else(
            || rule.to_owned(),
            |pattern| self.format(pattern, arguments),
        )
    }

    /// What to do about a finding.
    pub(crate) fn hint(
        &self,
        rule: &str,
        arguments: &[(&'static str, Argument)],
    ) -> Option<String> {
        let message = self.bundle.get_message(&rule.replace('/', "-"))?;
        let attribute = message.get_attribute("hint")?;
        Some(self.format(attribute.value(), arguments))
    }

    fn format(&self, pattern: &Pattern<&str>, arguments: &[(&'static str, Argument)]) -> String {
        let mut args = FluentArgs::new();
        for (name, argument) in arguments {
            let value: FluentValue<'_> = match argument {
                Argument::Text(text) => Untrusted::new(text).for_terminal().into(),
                Argument::Number(number) => (*number).into(),
            };
            args.set(*name, value);
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }
}

//! Whether a translation of our own messages is whole.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
        VariantKey,
    },
    parser,
};

/// A message or an attribute of one (`id`, `id.hint`).
type Name = String;

/// What one language says under one name.
#[derive(Default)]
struct Words {
    /// The pattern as it is written, to see what was left in English.
    text: String,
    variables: BTreeSet<String>,
    /// The categories of each select by number (CLDR), without the default.
    plurals: Vec<BTreeSet<String>>,
}

/// What is wrong with the resource of the language `tag` beside the English one; one sentence each.
///
/// It has to parse, to have each message and attribute with the variables of English and no others, to
/// have all plural categories of its language that Fluent selects by (CLDR), and to differ from English.
/// For tests of those who bring resources.
#[must_use]
pub fn audit(tag: &str, resource: &str, english: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let (ours, theirs) = (read(resource, &mut problems), read(english, &mut problems));
    for name in theirs.keys().filter(|name| !ours.contains_key(*name)) {
        problems.push(format!("{tag} lacks `{name}`"));
    }
    for (name, words) in &ours {
        let Some(english) = theirs.get(name) else {
            problems.push(format!("{tag} has `{name}`, which English has not"));
            continue;
        };
        problems.extend(compare(tag, name, words, english));
    }
    problems
}

fn compare(tag: &str, name: &str, words: &Words, english: &Words) -> Vec<String> {
    let mut problems = Vec::new();
    if words.variables != english.variables {
        problems.push(format!("{tag}: `{name}` has other variables than English"));
    }
    let is_prose = english.text.contains(' ') && english.text.chars().any(char::is_alphabetic);
    if words.text == english.text && is_prose && tag != "en" {
        problems.push(format!("{tag}: `{name}` is still English"));
    }
    let wanted = categories(tag);
    for plural in &words.plurals {
        if let Some(lacking) = wanted.iter().find(|category| !plural.contains(**category)) {
            problems.push(format!("{tag}: a plural of `{name}` lacks [{lacking}]"));
        }
    }
    problems
}

/// The categories that a select by number must have beside its default, in the languages that we speak.
fn categories(tag: &str) -> &'static [&'static str] {
    match tag {
        "ar" => &["one", "two", "few", "many"],
        "pl" | "ru" => &["one", "few", "many"],
        "ja" | "zh-CN" => &[],
        _ => &["one"],
    }
}

fn read(resource: &str, problems: &mut Vec<String>) -> BTreeMap<Name, Words> {
    let parsed = match parser::parse(resource) {
        Ok(parsed) => parsed,
        Err((parsed, errors)) => {
            problems.extend(errors.iter().map(|error| format!("junk: {error}")));
            parsed
        }
    };
    let mut all = BTreeMap::new();
    for entry in &parsed.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let value = message.value.iter().map(|value| (String::new(), value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!(".{}", attribute.id.name), &attribute.value));
        for (suffix, pattern) in value.chain(attributes) {
            let name = format!("{}{suffix}", message.id.name);
            let mut words = Words::default();
            words.pattern(pattern);
            if all.insert(name.clone(), words).is_some() {
                problems.push(format!("`{name}` stands twice"));
            }
        }
    }
    all
}

impl Words {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.select(variants);
            }
        }
    }

    fn select(&mut self, variants: &[Variant<&str>]) {
        let mut keys = BTreeSet::new();
        for variant in variants {
            if let VariantKey::Identifier { name } = &variant.key {
                keys.insert((*name).to_owned());
            }
            self.pattern(&variant.value);
        }
        if ["one", "two", "few", "many"]
            .iter()
            .any(|category| keys.contains(*category))
        {
            self.plurals.push(keys);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str =
        "a = The { $n ->\n [one] page\n *[other] pages\n }\n    .hint = Do { $x }\n";

    #[test]
    fn a_whole_translation_has_no_problem() {
        let polish = "a = { $n ->\n [one] strona\n [few] strony\n [many] stron\n *[other] strony\n }\n    .hint = Zrób { $x }\n";
        assert_eq!(audit("pl", polish, ENGLISH), Vec::<String>::new());
        assert_eq!(audit("en", ENGLISH, ENGLISH), Vec::<String>::new());
    }

    #[test]
    fn each_lack_is_told() {
        let polish =
            "a = { $n ->\n [one] strona\n *[other] stron\n }\n    .hint = Do { $x }\nb = 1\n!\n";
        let told = audit("pl", polish, ENGLISH);
        assert!(told[0].starts_with("junk"), "{told:?}");
        assert_eq!(
            told[1..],
            [
                "pl: a plural of `a` lacks [few]",
                "pl: `a.hint` is still English",
                "pl has `b`, which English has not"
            ]
        );
        assert_eq!(
            audit("fr", "a = Les { $m }\n", ENGLISH),
            [
                "fr lacks `a.hint`",
                "fr: `a` has other variables than English"
            ]
        );
    }
}

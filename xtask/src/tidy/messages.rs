//! Every rule has its words, and no words are left over.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use crate::{
    rust_text::{self, shipped, words},
    tree::{self, File},
};

/// Where the words of rules stand; the message of `family/name` is `family-name`.
const MESSAGES: &str = "crates/cli/messages/en.ftl";

/// Checks the rules of all crates against the messages.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let mut rules: BTreeMap<String, (&File, usize)> = BTreeMap::new();
    for file in files
        .iter()
        .filter(|file| file.krate().is_some() && file.is_source())
    {
        for (name, at) in rules_of(file) {
            rules.entry(name).or_insert((file, at));
        }
    }
    let page = files.iter().find(|file| file.path == MESSAGES);
    let messages = page.map(|page| messages_of(&page.text)).unwrap_or_default();
    let mut problems = Vec::new();
    for (name, (file, at)) in &rules {
        if !messages.contains_key(&*id_of(name)) {
            let message = format!("rule `{name}` has no message in {MESSAGES}");
            problems.push(Problem::at(file, *at, message));
        }
    }
    let known: BTreeSet<String> = rules.keys().map(|name| id_of(name)).collect();
    let families: BTreeSet<&str> = rules
        .keys()
        .filter_map(|name| name.split('/').next())
        .collect();
    for (id, line) in messages {
        let of_family = families.iter().any(|family| {
            id.strip_prefix(family)
                .is_some_and(|rest| rest.starts_with('-'))
        });
        if of_family && !known.contains(id) {
            problems.push(Problem::new(MESSAGES, line, format!("no rule says `{id}`")));
        }
    }
    problems
}

fn id_of(rule: &str) -> String {
    rule.replace('/', "-")
}

/// Names of the rules that a file declares, with their places.
fn rules_of(file: &File) -> Vec<(String, usize)> {
    let text = rust_text::read(&file.text);
    let mut rules = Vec::new();
    for at in words(&shipped(&text.code), "Rule") {
        let rest = file.text.get(at..).unwrap_or_default();
        let literal = rest.strip_prefix("Rule::new(").map(str::trim_start);
        let name = literal.and_then(|rest| rest.strip_prefix('"')?.split('"').next());
        rules.extend(name.map(|name| (name.to_owned(), at)));
    }
    rules
}

/// Ids of the messages of a Fluent file, with their lines.
fn messages_of(text: &str) -> BTreeMap<&str, usize> {
    let mut offset = 0;
    let mut messages = BTreeMap::new();
    for line in text.split_inclusive('\n') {
        let id = line.split_once('=').map(|(id, _)| id.trim_end());
        let is_id = |id: &&str| {
            id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(char::is_whitespace)
        };
        if let Some(id) = id.filter(is_id) {
            messages.insert(id, tree::line_at(text, offset));
        }
        offset += line.len();
    }
    messages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, said};

    fn found(code: &str, messages: &str) -> Vec<String> {
        let code = file("crates/formats/src/a.rs", code);
        said(&check(&[code, file(MESSAGES, messages)]))
    }

    const RULE: &str = "\nconst A: Rule = Rule::new(\"text/too-long\");";

    #[test]
    fn a_rule_without_words_is_found_where_it_is_declared() {
        assert_eq!(
            found(RULE, "text-too-short-no-rule-of-a-family = x")
                .first()
                .map(String::as_str),
            Some(
                "crates/formats/src/a.rs:2: rule `text/too-long` has no message in \
                  crates/cli/messages/en.ftl"
            )
        );
        assert_eq!(
            found(RULE, "text-too-long = It is { $size } long.\n    .hint = x"),
            [""; 0]
        );
    }

    #[test]
    fn words_without_a_rule_are_found_unless_they_are_the_programs_own() {
        let messages = "text-too-long = a\n\ntext-gone = b\nstatus-title = c";
        let expected = "crates/cli/messages/en.ftl:3: no rule says `text-gone`";
        assert_eq!(found(RULE, messages), [expected]);
    }

    #[test]
    fn rules_of_tests_need_no_words() {
        assert_eq!(
            found("#[cfg(test)]\nmod t { Rule::new(\"a/b\") }", ""),
            [""; 0]
        );
    }
}

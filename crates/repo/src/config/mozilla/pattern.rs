//! Paths with wildcards and variables, as an `l10n.toml` writes them.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::android;

/// What a variable or a wildcard stands for; wildcards are counted: `1`, `2`.
pub(super) type Values = BTreeMap<String, String>;

/// The variable that stands for a locale.
pub(super) const LOCALE: &str = "locale";
/// The same in the form that Android writes.
pub(super) const ANDROID: &str = "android_locale";

/// A path with wildcards, relative to the project.
///
/// `*` stays in one component. `**` with nothing else in its component spans any number of them, also
/// none. A variable that nobody defined takes any text.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    nodes: Vec<Node>,
    expression: Regex,
    /// The name of each group of the expression. One that stands twice must be the same text.
    groups: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Literal(String),
    /// `{name}`, or a wildcard by its number.
    Hole {
        name: String,
        takes: &'static str,
    },
}

/// Inside of one component.
const STAR: &str = "([^/]*)";
/// Any number of whole components.
const FOLDERS: &str = "((?:.+/)?)";
/// All that is left.
const REST: &str = "(.*)";
/// Any text, as little as will do.
const TEXT: &str = "(.+?)";

/// The most bytes that a pattern may have.
const LONGEST: usize = 4096;

impl Pattern {
    /// Reads a pattern. Variables of `values` (a locale) are put in where they stand.
    pub(super) fn read(text: &str, values: &Values) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("it is longer than {LONGEST} bytes"));
        }
        let nodes = fill(split(text), values);
        let mut expression = String::from("(?s)^");
        let mut groups = Vec::new();
        for node in &nodes {
            match node {
                Node::Literal(text) => expression.push_str(&regex::escape(text)),
                Node::Hole { name, takes } => {
                    expression.push_str(takes);
                    groups.push(name.clone());
                }
            }
        }
        expression.push('$');
        let expression = Regex::new(&expression).map_err(|_| String::from("it is too long"))?;
        Ok(Self {
            nodes,
            expression,
            groups,
        })
    }

    /// What its variables and wildcards stand for in a path; `None` where it does not name the path.
    pub(super) fn values(&self, path: &str) -> Option<Values> {
        let found = self.expression.captures(path)?;
        let mut values = Values::new();
        for (name, group) in self.groups.iter().zip(found.iter().skip(1)) {
            let text = group.map_or("", |group| group.as_str());
            match values.get(name) {
                Some(known) if known != text => return None,
                Some(_) => {}
                None => {
                    values.insert(name.clone(), text.to_owned());
                }
            }
        }
        Some(values)
    }

    /// Whether it names a path.
    pub(super) fn matches(&self, path: &str) -> bool {
        let is_plain = self.groups.len() == self.holes().len();
        if is_plain {
            return self.expression.is_match(path);
        }
        self.values(path).is_some()
    }

    /// The path that it becomes; `None` where a value is not known.
    pub(super) fn expand(&self, values: &Values) -> Option<String> {
        let mut path = String::new();
        for node in fill(self.nodes.clone(), values) {
            match node {
                Node::Literal(text) => path.push_str(&text),
                Node::Hole { .. } => return None,
            }
        }
        Some(path)
    }

    /// The names of its variables and the numbers of its wildcards.
    pub(super) fn holes(&self) -> BTreeSet<&str> {
        self.groups.iter().map(String::as_str).collect()
    }

    /// Whether a locale stands in it.
    pub(super) fn has_locale(&self) -> bool {
        self.groups
            .iter()
            .any(|name| name == LOCALE || name == ANDROID)
    }

    /// The folder that all its paths lie in (empty for the project), or the path itself where it has
    /// no wildcard.
    pub(super) fn start(&self) -> &str {
        let Some(Node::Literal(first)) = self.nodes.first() else {
            return "";
        };
        if self.nodes.len() == 1 {
            return first;
        }
        first.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether it names one path.
    pub(super) fn is_path(&self) -> bool {
        self.groups.is_empty()
    }

    /// The components of its text, with variables as they are written.
    pub(super) fn components(&self) -> Vec<String> {
        let part = |node: &Node| match node {
            Node::Literal(text) => text.clone(),
            Node::Hole { name, .. } => format!("{{{name}}}"),
        };
        let text: String = self.nodes.iter().map(part).collect();
        text.split('/').map(str::to_owned).collect()
    }
}

/// Puts values in; neighbouring literals become one.
fn fill(nodes: Vec<Node>, values: &Values) -> Vec<Node> {
    let mut filled: Vec<Node> = Vec::new();
    for node in nodes {
        let text = match &node {
            Node::Literal(text) => Some(text.clone()),
            Node::Hole { name, .. } if name == ANDROID => values
                .get(ANDROID)
                .cloned()
                .or_else(|| values.get(LOCALE).map(|locale| android::name(locale))),
            Node::Hole { name, .. } => values.get(name).cloned(),
        };
        match (text, filled.last_mut()) {
            (Some(text), Some(Node::Literal(before))) => before.push_str(&text),
            (Some(text), _) => filled.push(Node::Literal(text)),
            (None, _) => filled.push(node),
        }
    }
    filled
}

fn split(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut literal = String::new();
    let mut count = 0_usize;
    let mut rest = text;
    let mut before = '/';
    while let Some(c) = rest.chars().next() {
        let (node, length) = match c {
            '{' => match variable(rest) {
                Some((name, length)) => (hole(name, TEXT), length),
                None => (Node::Literal(String::from("{")), 1),
            },
            '*' => {
                count += 1;
                let (takes, length) = wildcard(rest, before);
                (hole(&count.to_string(), takes), length)
            }
            c => (Node::Literal(c.to_string()), c.len_utf8()),
        };
        before = match (c, length) {
            ('{', 2..) => '}',
            // After `**/` comes the beginning of a component.
            ('*', 3) => '/',
            (c, _) => c,
        };
        match node {
            Node::Literal(text) => literal.push_str(&text),
            Node::Hole { .. } => {
                if !literal.is_empty() {
                    nodes.push(Node::Literal(std::mem::take(&mut literal)));
                }
                nodes.push(node);
            }
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    if !literal.is_empty() {
        nodes.push(Node::Literal(literal));
    }
    nodes
}

fn hole(name: &str, takes: &'static str) -> Node {
    Node::Hole {
        name: name.to_owned(),
        takes,
    }
}

/// The wildcard that a text begins with, and its length.
fn wildcard(text: &str, before: char) -> (&'static str, usize) {
    let is_start = before == '/' || before == '}';
    match text.strip_prefix("**") {
        Some(after) if is_start && after.starts_with('/') => (FOLDERS, 3),
        Some("") if is_start => (REST, 2),
        Some(_) | None => (STAR, 1),
    }
}

/// The variable that a text begins with, and the length of its braces.
pub(super) fn variable(text: &str) -> Option<(&str, usize)> {
    let (name, _) = text.strip_prefix('{')?.split_once('}')?;
    let length = name.len() + 2;
    let name = name.trim_matches(' ');
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_name.then_some((name, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::read(text, &Values::new()).unwrap()
    }

    #[test]
    fn a_pattern_names_paths() {
        for (text, named, not) in [
            ("en/*.ftl", "en/a.ftl", "en/b/a.ftl"),
            ("en/**/*.ftl", "en/a.ftl", "fr/a.ftl"),
            ("en/**/*.ftl", "en/b/c/a.ftl", "en/b/a.ini"),
            ("en/**", "en/b/a.ftl", "end/a.ftl"),
            ("en/a**.ftl", "en/abc.ftl", "en/a/b.ftl"),
            ("en/a.ftl", "en/a.ftl", "en/a.ftl.ftl"),
            ("{ module }/en/a.ftl", "x/y/en/a.ftl", "en/a.ftl"),
            ("{a}/en/{a}.ftl", "x/en/x.ftl", "x/en/y.ftl"),
            ("文書/*.ftl", "文書/頁.ftl", "文/頁.ftl"),
        ] {
            assert!(pattern(text).matches(named), "{text} {named}");
            assert!(!pattern(text).matches(not), "{text} {not}");
        }
    }

    #[test]
    fn what_a_wildcard_took_goes_into_the_other_pattern() {
        for (reference, l10n, path, expected) in [
            (
                "en/**/*.ftl",
                "{locale}/**/*.ftl",
                "en/a/b/c.ftl",
                "zh-CN/a/b/c.ftl",
            ),
            (
                "en/**/*.ftl",
                "{locale}/**/*.ftl",
                "en/c.ftl",
                "zh-CN/c.ftl",
            ),
            (
                "{m}/en-US/**",
                "{locale}/{m}/**",
                "browser/en-US/x/y.ftl",
                "zh-CN/browser/x/y.ftl",
            ),
            (
                "res/values/*.ftl",
                "res/values-{android_locale}/*.ftl",
                "res/values/s.ftl",
                "res/values-zh-rCN/s.ftl",
            ),
        ] {
            let mut values = pattern(reference).values(path).unwrap();
            values.insert(LOCALE.to_owned(), "zh-CN".to_owned());
            assert_eq!(pattern(l10n).expand(&values).unwrap(), expected);
        }
    }

    #[test]
    fn a_pattern_knows_the_folder_it_starts_in() {
        for (text, start) in [
            ("a/en/**/*.ftl", "a/en"),
            ("a/en-*/x.ftl", "a"),
            ("*.ftl", ""),
            ("a/b.ftl", "a/b.ftl"),
        ] {
            assert_eq!(pattern(text).start(), start);
        }
    }

    #[test]
    fn hostile_patterns_take_no_time() {
        let stars = pattern(&format!("{}b", "*a".repeat(500)));
        assert!(!stars.matches(&"a".repeat(2000)));
        assert!(stars.matches(&format!("{}b", "a".repeat(2000))));
        assert!(Pattern::read(&"{".repeat(100_000), &Values::new()).is_err());
    }
}

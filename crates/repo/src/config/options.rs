//! How the files of a set are read: format, dialect, front matter, what is ignored.

use std::collections::BTreeMap;

use hexapla_formats::{Dialect, Format, FrontMatter, KeyPolicy, Options};
use regex::Regex;

use super::{
    markup::{self, Arguments},
    problem::ConfigProblem,
    reader::{Problems, Section, Spanned, span_of, string},
};
use crate::nearest::nearest;

const POLICIES: [KeyPolicy; 4] = [
    KeyPolicy::Translate,
    KeyPolicy::Copy,
    KeyPolicy::Own,
    KeyPolicy::Drop,
];

/// What a set says about how its files are read.
pub(super) struct Reading {
    pub(super) options: Options,
    pub(super) format: Option<Format>,
    pub(super) dialect: Option<Dialect>,
}

/// Reads the options of a set; `shared` are the shortcodes that all sets have.
pub(super) fn read_options(
    section: &Section<'_>,
    shared: &Arguments,
    problems: &mut Problems,
) -> Reading {
    let format = read_name(
        "format",
        &Format::ALL.map(|f| (f.as_str(), f)),
        section,
        problems,
    );
    let dialect = read_name(
        "dialect",
        &Dialect::ALL.map(|d| (d.as_str(), d)),
        section,
        problems,
    );
    let mut options = Options {
        format: format.unwrap_or(Format::Markdown),
        dialect: dialect.unwrap_or_default(),
        front_matter: read_front_matter(section, problems),
        ignore: read_ignore(section, problems),
        ..Options::new(Format::Markdown)
    };
    markup::read(section, shared, &mut options, problems);
    Reading {
        options,
        format,
        dialect,
    }
}

/// Reads one of a few names.
fn read_name<T: Copy>(
    key: &str,
    known: &[(&str, T)],
    section: &Section<'_>,
    problems: &mut Problems,
) -> Option<T> {
    let text = section.string(key, problems)?;
    choose(key, known, &text, problems)
}

fn choose<T: Copy>(
    key: &str,
    known: &[(&str, T)],
    text: &Spanned<String>,
    problems: &mut Problems,
) -> Option<T> {
    let found = known.iter().find(|(name, _)| *name == text.value);
    if found.is_none() {
        let names = || known.iter().map(|(name, _)| *name);
        let message = format!(
            "`{}` is no {}",
            text.value,
            key.replace("front-matter", "policy of a key")
        );
        let problem = ConfigProblem::new(text.span, message);
        problems.add(match nearest(&text.value, names()).first() {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem.hint(format!(
                "known here: {}",
                names().collect::<Vec<_>>().join(", ")
            )),
        });
    }
    found.map(|(_, value)| *value)
}

/// Reads the policies over the default ones, so that a table names only what differs.
fn read_front_matter(section: &Section<'_>, problems: &mut Problems) -> FrontMatter {
    let mut policy = FrontMatter::default();
    if let Some(item) = section.get("front-matter")
        && let Some(table) = Section::of("front-matter", item, problems)
    {
        read_keys("", &table, &mut policy.keys, problems);
    }
    policy
}

fn read_keys(
    above: &str,
    table: &Section<'_>,
    keys: &mut BTreeMap<String, KeyPolicy>,
    problems: &mut Problems,
) {
    for (key, item) in table.entries() {
        let name = format!("{above}{}", key.value);
        if let Some(nested) = item.as_table_like() {
            let nested = Section::new(nested, span_of(item));
            read_keys(&format!("{name}."), &nested, keys, problems);
            continue;
        }
        let Some(text) = string(&name, item, problems) else {
            continue;
        };
        let known = POLICIES.map(|policy| (policy.as_str(), policy));
        if let Some(policy) = choose("front-matter", &known, &text, problems) {
            keys.insert(name, policy);
        }
    }
}

fn read_ignore(section: &Section<'_>, problems: &mut Problems) -> Vec<Regex> {
    let mut expressions = Vec::new();
    for text in section.strings("ignore", problems) {
        match Regex::new(&text.value) {
            Ok(expression) => expressions.push(expression),
            Err(error) => {
                let error = error.to_string();
                let last = error.lines().last().unwrap_or_default();
                let last = last.strip_prefix("error: ").unwrap_or(last);
                let message = format!("`{}` is no regular expression: {last}", text.value);
                problems.add(ConfigProblem::new(text.span, message));
            }
        }
    }
    expressions
}

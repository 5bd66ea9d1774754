//! Typed reading of TOML values that goes on after a mistake, so that one run reports them all.

use std::ops::Range;

use hexapla_core::Span;
use toml_edit::{Item, TableLike, Value};

use super::problem::ConfigProblem;
use crate::nearest::nearest;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub(crate) value: T,
    /// Its place in the file, quotes included.
    pub(crate) span: Span,
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<ConfigProblem>);

impl Problems {
    /// Adds one.
    pub(crate) fn add(&mut self, problem: ConfigProblem) {
        self.0.push(problem);
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All, in order of their place.
    pub(crate) fn into_sorted(mut self) -> Vec<ConfigProblem> {
        self.0.sort_by_key(|problem| problem.span);
        self.0
    }
}

/// A table of the file.
#[derive(Clone, Copy)]
pub(crate) struct Section<'t> {
    table: &'t dyn TableLike,
    /// Where it stands, or its header.
    pub(crate) span: Span,
}

impl<'t> Section<'t> {
    /// Wraps a table.
    pub(crate) fn new(table: &'t dyn TableLike, span: Span) -> Self {
        Self { table, span }
    }

    /// Reads an item as a table.
    pub(crate) fn of(name: &str, item: &'t Item, problems: &mut Problems) -> Option<Self> {
        match item.as_table_like() {
            Some(table) => Some(Self::new(table, span_of(item))),
            None => wrong_type(name, "a table", item, problems),
        }
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'t Item> {
        self.table.get(key)
    }

    /// Keys with their places, and values.
    pub(crate) fn entries(&self) -> Vec<(Spanned<&'t str>, &'t Item)> {
        let spanned = |(name, item): (&'t str, &'t Item)| {
            let key = self.table.key(name).and_then(toml_edit::Key::span);
            let span = key.map_or_else(|| span_of(item), span);
            (Spanned { value: name, span }, item)
        };
        self.table.iter().map(spanned).collect()
    }

    /// Reports each key that is not among `known`.
    pub(crate) fn expect_keys(&self, known: &[&str], problems: &mut Problems) {
        for (key, _) in self.entries() {
            if known.contains(&key.value) {
                continue;
            }
            let problem = ConfigProblem::new(key.span, format!("unknown key `{}`", key.value));
            problems.add(match nearest(key.value, known.iter().copied()).first() {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None => problem.hint(format!("known keys here: {}", known.join(", "))),
            });
        }
    }

    /// The text of a key.
    pub(crate) fn string(&self, key: &str, problems: &mut Problems) -> Option<Spanned<String>> {
        string(key, self.get(key)?, problems)
    }

    /// The texts of a key; nothing when it is absent.
    pub(crate) fn strings(&self, key: &str, problems: &mut Problems) -> Vec<Spanned<String>> {
        let Some(item) = self.get(key) else {
            return Vec::new();
        };
        let Some(array) = item.as_array() else {
            wrong_type::<()>(key, "a list of strings", item, problems);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for value in array {
            match value.as_str() {
                Some(text) => texts.push(Spanned {
                    value: text.to_owned(),
                    span: span_of_value(value),
                }),
                None => problems.add(ConfigProblem::new(
                    span_of_value(value),
                    format!(
                        "`{key}` must be a list of strings, but this is {}",
                        type_of(value)
                    ),
                )),
            }
        }
        texts
    }
}

/// Reads an item as a text.
pub(crate) fn string(name: &str, item: &Item, problems: &mut Problems) -> Option<Spanned<String>> {
    match item.as_str() {
        Some(text) => Some(Spanned {
            value: text.to_owned(),
            span: span_of(item),
        }),
        None => wrong_type(name, "a string", item, problems),
    }
}

/// Reports that an item has the wrong type.
pub(crate) fn wrong_type<T>(
    name: &str,
    wanted: &str,
    item: &Item,
    problems: &mut Problems,
) -> Option<T> {
    let found = type_of_item(item);
    let message = format!("`{name}` must be {wanted}, not {found}");
    problems.add(ConfigProblem::new(span_of(item), message));
    None
}

/// The type of an item, in words.
pub(crate) fn type_of_item(item: &Item) -> &'static str {
    match item {
        Item::None => "nothing",
        Item::Value(value) => type_of(value),
        Item::Table(_) => "a table",
        Item::ArrayOfTables(_) => "a list of tables",
    }
}

/// Where an item stands.
pub(crate) fn span_of(item: &Item) -> Span {
    item.span().map(span).unwrap_or_default()
}

/// Where a value stands.
pub(crate) fn span_of_value(value: &Value) -> Span {
    value.span().map(span).unwrap_or_default()
}

fn span(range: Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "a string",
        Value::Integer(_) | Value::Float(_) => "a number",
        Value::Boolean(_) => "true or false",
        Value::Datetime(_) => "a date",
        Value::Array(_) => "a list",
        Value::InlineTable(_) => "a table",
    }
}

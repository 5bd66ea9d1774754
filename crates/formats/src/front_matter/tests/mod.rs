//! Tests of the whole: blocks in, values out, targets back in.

mod corpora;
mod json;
mod laws;
mod toml;
mod yaml;

use hexapla_core::{Edit, Slot, Span, apply};

use super::{Block, Value, encode, read};
use crate::options::{FrontMatter, KeyPolicy};

/// A policy from `key: policy` words, such as `title=translate draft=drop`.
fn policy(keys: &str) -> FrontMatter {
    let pair = |word: &str| {
        let (key, policy) = word.split_once('=').unwrap_or((word, "translate"));
        (key.to_owned(), KeyPolicy::parse(policy).unwrap())
    };
    FrontMatter {
        keys: keys.split_whitespace().map(pair).collect(),
    }
}

fn block<'s>(source: &'s str, keys: &str) -> Block<'s> {
    read(source, &policy(keys)).expect("a block")
}

/// Key, text and slot of each value.
fn values(source: &str, keys: &str) -> Vec<(String, String, Slot)> {
    let found = block(source, keys);
    assert_eq!(found.diagnostics, [], "{source}");
    let tell = |value: Value<'_>| (value.key, value.text.into_owned(), value.slot);
    found.values.into_iter().map(tell).collect()
}

fn texts(source: &str, keys: &str) -> Vec<String> {
    values(source, keys)
        .into_iter()
        .map(|value| value.1)
        .collect()
}

/// The rules of a block's diagnostics.
fn rules(source: &str, keys: &str) -> Vec<&'static str> {
    let diagnostics = block(source, keys).diagnostics;
    diagnostics
        .iter()
        .map(|found| found.rule.as_str())
        .collect()
}

/// The file after the lines that the policy drops are gone.
fn without_dropped(source: &str, keys: &str) -> String {
    let edits: Vec<Edit> = block(source, keys)
        .dropped
        .iter()
        .map(|span| Edit::new(*span, ""))
        .collect();
    apply(source, &edits)
}

/// The file with `target` in the place of the value with this index.
fn replaced(source: &str, value: &Value<'_>, target: &str) -> String {
    let written = encode(value.slot, value.span.of(source), target).expect("a target");
    apply(source, &[Edit::new(value.span, written)])
}

/// Replaces the first value and returns its new bytes.
fn written(source: &str, target: &str) -> String {
    let keys = "t";
    let found = block(source, keys);
    let value = found.values.first().expect("a value");
    let after = replaced(source, value, target);
    assert_eq!(
        texts(&after, keys).first().map(String::as_str),
        Some(target),
        "{after}"
    );
    let grown = after.len() - (source.len() - value.span.len());
    Span::new(value.span.start, value.span.start + grown)
        .of(&after)
        .to_owned()
}

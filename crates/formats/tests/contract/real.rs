//! Translations that people made, in place of their units.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests stop at what they did not expect, and say what they measured"
)]

use std::collections::BTreeMap;

use hexapla_formats::{Dialect, Format, Options, encode, parse, structure};
use serde_json::Value;

use crate::{active, laws::assemble};

const GOLD: &str = "alignment/comprehensive-rust/";

/// A source file and the translation of each of its segments.
struct Page {
    name: String,
    source: String,
    targets: BTreeMap<String, String>,
}

fn pages() -> Vec<Page> {
    let files = |extension| -> BTreeMap<String, String> {
        hexapla_testkit::files(GOLD.trim_end_matches('/'), extension)
            .into_iter()
            .collect()
    };
    let (markdown, gold) = (files("md"), files("json"));
    let Some(index) = gold.get(&format!("{GOLD}index.json")) else {
        return Vec::new();
    };
    let index: Value = serde_json::from_str(index).unwrap();
    let path = |pair: &Value, key: &str| format!("{GOLD}{}", pair[key].as_str().unwrap());
    let page = |pair: &Value| Page {
        name: path(pair, "gold"),
        source: markdown[&path(pair, "source")].clone(),
        targets: targets(&gold[&path(pair, "gold")]),
    };
    index.as_array().unwrap().iter().map(page).collect()
}

fn targets(gold: &str) -> BTreeMap<String, String> {
    let gold: Value = serde_json::from_str(gold).unwrap();
    let list = gold.as_array().or_else(|| gold["segments"].as_array());
    let segments = list.unwrap().iter();
    let translated = segments.filter(|one| one["kind"] == "text" && one["status"] == "translated");
    let pair = |one: &Value| {
        let text = |key: &str| one[key].as_str().unwrap().to_owned();
        (words(&text("source")), text("target"))
    };
    translated.map(pair).collect()
}

/// A text on one line.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn translations_that_people_made_are_written() {
    let mut options = Options::new(Format::Markdown);
    options.dialect = Dialect::Gfm;
    let (mut tried, mut refused) = (0, BTreeMap::<&str, Vec<String>>::new());
    for page in pages() {
        let document = parse(&page.source, &options);
        let target = |index: usize| {
            page.targets
                .get(&words(&document.units[index].text))
                .cloned()
        };
        for (index, unit) in document.units.iter().enumerate() {
            let Some(text) = target(index) else { continue };
            tried += 1;
            if let Err(why) = encode(&document, unit, &text, &options) {
                let line = format!("{}: {:?} -> {text:?}", page.name, unit.text);
                refused.entry(why.rule.as_str()).or_default().push(line);
            }
        }
        let (written, _) = assemble(&document, &options, target);
        let (before, after) = (
            structure(&page.source, &options),
            structure(&written, &options),
        );
        assert_eq!(before.first_difference(&after), None, "{}", page.name);
        let before = active::of(&page.source, options.dialect);
        let after = active::of(&written, options.dialect);
        assert!(
            after.is_subset(&before),
            "{}: {:?}",
            page.name,
            after.difference(&before)
        );
    }
    let count: usize = refused.values().map(Vec::len).sum();
    println!("{tried} translations, {count} refused: {refused:#?}");
    assert!(count * 100 <= tried, "too much is refused: {refused:#?}");
}

/// English pages and translated ones whose units are of the same kinds, one by one: so alike that
/// each unit most likely translates the other.
fn twins(options: &Options) -> Vec<(String, String, String)> {
    let kinds = |text: &str| -> Vec<hexapla_core::UnitKind> {
        let document = parse(text, options);
        document.units.iter().map(|unit| unit.kind).collect()
    };
    let files = hexapla_testkit::files("docs-markdown", "md");
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let (english, others): (Vec<_>, Vec<_>) = files
        .into_iter()
        .partition(|(path, _)| path.contains("/en/"));
    let mut by_shape = BTreeMap::new();
    for (path, text) in english {
        let stem = name(&path).split('.').next().unwrap_or_default().to_owned();
        by_shape.insert((stem, kinds(&text)), text);
    }
    let twin = |(path, text): (String, String)| {
        let stem = name(&path).split('.').next().unwrap_or_default().to_owned();
        let source = by_shape.get(&(stem, kinds(&text)))?;
        Some((path, source.clone(), text))
    };
    others.into_iter().filter_map(twin).collect()
}

#[test]
fn translated_pages_are_written() {
    let mut options = Options::new(Format::Markdown);
    options.dialect = Dialect::Gfm;
    let (mut tried, mut refused) = (0, BTreeMap::<&str, Vec<String>>::new());
    for (name, source, translated) in twins(&options) {
        let (document, other) = (parse(&source, &options), parse(&translated, &options));
        for (unit, target) in document.units.iter().zip(&other.units) {
            tried += usize::from(unit.text != target.text);
            if let Err(why) = encode(&document, unit, &target.text, &options) {
                let line = format!("{name}: {:?} -> {:?}", unit.text, target.text);
                refused.entry(why.rule.as_str()).or_default().push(line);
            }
        }
        let target = |index: usize| Some(other.units[index].text.clone().into_owned());
        let (written, _) = assemble(&document, &options, target);
        let (before, after) = (structure(&source, &options), structure(&written, &options));
        assert_eq!(before.first_difference(&after), None, "{name}");
    }
    let count: usize = refused.values().map(Vec::len).sum();
    println!("{tried} translations, {count} refused: {refused:#?}");
    assert!(count * 100 <= tried, "too much is refused: {refused:#?}");
}

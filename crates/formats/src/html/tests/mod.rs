//! Tests of the whole: pages in, units out, targets back in.

mod directives;
mod encoding;
mod fragments;
mod language;
mod limits;
mod reading;
mod trees;

use hexapla_core::{Document, Edit, Slot, UnitKind, apply};
use regex::Regex;

use super::{encode, parse};
use crate::options::{Format, Options};

fn options() -> Options {
    Options::new(Format::Html)
}

fn ignoring(pattern: &str) -> Options {
    Options {
        ignore: vec![Regex::new(pattern).unwrap()],
        ..options()
    }
}

fn tell(document: &Document<'_>) -> Vec<(UnitKind, String)> {
    let pair = |unit: &hexapla_core::Unit<'_>| (unit.kind, unit.text.to_string());
    document.units.iter().map(pair).collect()
}

/// The units of a page, a line each: `kind: text`.
fn units(source: &str) -> Vec<String> {
    let document = parse(source, &options());
    let line = |(kind, text): (UnitKind, String)| format!("{}: {text}", kind.as_str());
    tell(&document).into_iter().map(line).collect()
}

fn texts(source: &str) -> Vec<String> {
    let units = tell(&parse(source, &options()));
    units.into_iter().map(|(_, text)| text).collect()
}

/// The page with a target in place of its only unit, or the rule that refuses it.
fn replaced(source: &str, target: &str) -> Result<String, &'static str> {
    let document = parse(source, &options());
    let [unit] = &*document.units else {
        panic!("not one unit: {:?}", tell(&document));
    };
    let written = encode(&document, unit, target, &options());
    let written = written.map_err(|refusal| refusal.rule.as_str())?;
    Ok(apply(source, &[Edit::new(unit.extent, written)]))
}

fn slots(source: &str) -> Vec<Slot> {
    let document = parse(source, &options());
    document.units.iter().map(|unit| unit.slot).collect()
}

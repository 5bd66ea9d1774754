//! Tests of the whole: files in, units out, targets back in.

mod article;
mod encoding;
mod laws;
mod reading;

use hexapla_core::{Document, Edit, UnitKind, apply};
use regex::Regex;

use super::{encode_plain, parse_plain, plain_structure};
use crate::options::{Format, Options};

fn options(ignore: &[&str]) -> Options {
    Options {
        ignore: ignore
            .iter()
            .map(|pattern| Regex::new(pattern).unwrap())
            .collect(),
        ..Options::new(Format::Text)
    }
}

/// The kinds and texts of a file's units.
fn units(source: &str, ignore: &[&str]) -> Vec<(UnitKind, String)> {
    let document = parse_plain(source, &options(ignore));
    tell(&document)
}

fn tell(document: &Document<'_>) -> Vec<(UnitKind, String)> {
    let pair = |unit: &hexapla_core::Unit<'_>| (unit.kind, unit.text.to_string());
    document.units.iter().map(pair).collect()
}

fn texts(source: &str) -> Vec<String> {
    units(source, &[]).into_iter().map(|unit| unit.1).collect()
}

fn kinds(source: &str) -> Vec<UnitKind> {
    units(source, &[]).into_iter().map(|unit| unit.0).collect()
}

/// The file with `target` in the place of one unit, or the rule that refuses it.
fn replaced(source: &str, index: usize, target: &str) -> Result<String, &'static str> {
    let document = parse_plain(source, &options(&[]));
    let unit = &document.units[index];
    let written = encode_plain(&document, unit, target).map_err(|refusal| refusal.rule.as_str())?;
    Ok(apply(source, &[Edit::new(unit.extent, written)]))
}

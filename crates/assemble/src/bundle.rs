//! Fluent bundles: what a program loads for one locale, with every fallback already in it.
//!
//! A bundle is made pattern by pattern: each value and each attribute of a message is taken from the
//! first locale of the chain that has it, so a message whose value is translated and whose new
//! attribute is not yet shows both. What belongs together for grammar, a Fluent term's value and the
//! attributes that only a locale has, comes from that locale's file too ([`target_only`]).
//! Comments are left out. Nothing here serializes: the manifest is plain values.

mod pack;
mod references;
mod target_only;

use std::{borrow::Cow, collections::BTreeSet};

use hexapla_core::{Diagnostic, Document, DocumentPath, Edit, Locale, Rule, Unit, apply};
use hexapla_fluent::{indent_pattern, indent_pattern_by, read_messages, value};

use crate::{choose::Chosen, localize::Target};

pub use pack::{joined, key_values, minified, without_fallbacks};
pub use references::unknown_references;
pub use target_only::target_only;

const SAME_NAME: Rule = Rule::new("bundle/same-name");
/// How the units of a document become messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keys {
    /// They are messages: their key is `message` or `message.attribute`, their text a pattern.
    #[default]
    Fluent,
    /// They are strings of JSON or YAML: the path of their keys becomes a Fluent name
    /// ([`UnitId::record_name`](hexapla_core::UnitId::record_name)), their text stands for itself.
    Strings,
}

/// How far the lines of an attribute's pattern are indented.
const ATTRIBUTE: usize = 8;
/// What a unit says that the locale leaves out.
const OMITTED: &str = "{ \"\" }";

/// What one file of a bundle is made of.
#[derive(Clone, Copy, Debug)]
pub struct BundlePart<'a> {
    /// Where the document lies; its file in the bundle has the same path.
    pub path: &'a DocumentPath,
    /// The source.
    pub document: &'a Document<'a>,
    /// What its units are.
    pub keys: Keys,
    /// What stands in each of its units; `None`, or nothing at all, is the source.
    pub chosen: &'a [Option<Chosen<'a>>],
    /// The locale and those it falls back to, in the order of [`Chosen::step`].
    pub chain: &'a [ChainLink<'a>],
}

/// A locale of a fallback chain, and what it has for the document.
#[derive(Clone, Copy, Debug)]
pub struct ChainLink<'a> {
    /// The locale.
    pub locale: &'a Locale,
    /// Its Fluent file; empty when it has none.
    pub text: &'a str,
}

/// One file of a bundle.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The Fluent file.
    pub text: String,
    /// What the bundle's manifest says of it.
    pub manifest: BundleManifest,
    /// The ids of messages that are the locale's own, at least in part.
    pub own: BTreeSet<String>,
    /// Units (by index) whose target is no pattern, so that the source stands in its place.
    pub refused: Vec<(usize, Diagnostic)>,
    /// Messages and Fluent terms of one name (`brand` and `-brand`), which the Rust runtime takes for
    /// one.
    pub diagnostics: Vec<Diagnostic>,
}

/// What is said about a file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleManifest {
    /// Its path in the bundle.
    pub path: DocumentPath,
    /// BLAKE3 of its bytes, in hex.
    pub hash: String,
    /// Messages and Fluent terms of the source.
    pub messages: usize,
    /// Those of them that are the locale's own in all their patterns.
    pub own: usize,
    /// Those that have a pattern of another locale, the source included.
    pub fallback: usize,
    /// The locale and those it falls back to.
    pub chain: Vec<Locale>,
}

/// Makes one file of a bundle.
///
/// Law: the text is Fluent without junk, and has every message and attribute of the source in the
/// source's order, whatever the targets are; behind them the Fluent terms that only the chain's
/// files have.
#[must_use]
pub fn bundle(part: &BundlePart<'_>) -> Bundle {
    let mut printer = Printer {
        keys: part.keys,
        ..Printer::default()
    };
    for (index, unit) in part.document.units.iter().enumerate() {
        let chosen = part.chosen.get(index).copied().flatten();
        printer.unit(index, unit, chosen);
    }
    printer.end_message();
    let mut text = printer.text;
    for link in part.chain {
        let edits: Vec<Edit> = target_only(&read_messages(&text), &read_messages(link.text));
        text = apply(&text, &edits);
    }
    Bundle {
        manifest: BundleManifest {
            path: part.path.clone(),
            hash: blake3::hash(text.as_bytes()).to_hex().to_string(),
            messages: printer.own + printer.fallback,
            own: printer.own,
            fallback: printer.fallback,
            chain: part.chain.iter().map(|link| link.locale.clone()).collect(),
        },
        own: printer.own_ids,
        refused: printer.refused,
        diagnostics: same_names(&text),
        text,
    }
}

/// Prints messages from units, which come message by message.
#[derive(Default)]
struct Printer<'a> {
    keys: Keys,
    text: String,
    message: Option<Cow<'a, str>>,
    is_own: bool,
    own_ids: BTreeSet<String>,
    own: usize,
    fallback: usize,
    refused: Vec<(usize, Diagnostic)>,
}

impl<'a> Printer<'a> {
    fn unit(&mut self, index: usize, unit: &'a Unit<'_>, chosen: Option<Chosen<'_>>) {
        let Some(key) = &unit.key else { return };
        let parted = key.as_str().split_once('.');
        let (message, attribute) = match (self.keys, parted) {
            (Keys::Strings, _) => (key.record_name(), None),
            (Keys::Fluent, Some((message, attribute))) => (Cow::Borrowed(message), Some(attribute)),
            (Keys::Fluent, None) => (Cow::Borrowed(key.as_str()), None),
        };
        if self.message.as_ref() != Some(&message) {
            self.end_message();
            self.begin_message(message.clone());
        }
        let is_own = match chosen {
            Some(chosen) => match self.print(attribute, said(unit, chosen.target, self.keys)) {
                Ok(()) => chosen.step == 0,
                Err(diagnostic) => {
                    self.refused.push((index, diagnostic.of_unit(key.as_str())));
                    self.print_source(attribute, unit);
                    false
                }
            },
            None => {
                self.print_source(attribute, unit);
                false
            }
        };
        self.is_own &= is_own;
        if is_own {
            self.own_ids.insert(message.into_owned());
        }
    }

    fn begin_message(&mut self, message: Cow<'a, str>) {
        self.is_own = true;
        self.text.push_str(&message);
        self.text.push_str(" =");
        self.message = Some(message);
    }

    fn end_message(&mut self) {
        if self.message.take().is_none() {
            return;
        }
        self.text.push('\n');
        if self.is_own {
            self.own += 1;
        } else {
            self.fallback += 1;
        }
    }

    fn print(&mut self, attribute: Option<&str>, text: &str) -> Result<(), Diagnostic> {
        match attribute {
            None if self.keys == Keys::Strings => self.text.push_str(&value::encode(text)),
            None => self.text.push_str(&indent_pattern(text)?),
            Some(attribute) => {
                let written = indent_pattern_by(text, ATTRIBUTE)?;
                self.text
                    .push_str(&format!("\n    .{attribute} ={written}"));
            }
        }
        Ok(())
    }

    /// A source pattern is one by having been read; only an empty one (a lone CR) cannot be written.
    fn print_source(&mut self, attribute: Option<&str>, unit: &Unit<'_>) {
        if self.print(attribute, &unit.text).is_err() {
            let _ = self.print(attribute, OMITTED);
        }
    }
}

fn said<'u>(unit: &'u Unit<'_>, target: Target<'u>, keys: Keys) -> &'u str {
    match (target, keys) {
        (Target::Source, _) => &unit.text,
        (Target::Text(text), _) => text,
        (Target::Omit, Keys::Fluent) => OMITTED,
        (Target::Omit, Keys::Strings) => "",
    }
}

fn same_names(text: &str) -> Vec<Diagnostic> {
    let read = read_messages(text);
    let (terms, messages): (Vec<_>, Vec<_>) =
        read.messages.iter().partition(|message| message.is_term);
    let names: BTreeSet<&str> = messages.iter().map(|message| message.id).collect();
    let shared = terms.iter().filter_map(|term| {
        let name = term.id.trim_start_matches('-');
        names.contains(name).then_some(name)
    });
    shared
        .map(|name| Diagnostic::warning(SAME_NAME).of_unit(name))
        .collect()
}

/// The id of a message and of its attribute, as one name.
fn name_of<'t>(message: &'t str, attribute: Option<&str>) -> Cow<'t, str> {
    match attribute {
        Some(attribute) => Cow::Owned(format!("{message}.{attribute}")),
        None => Cow::Borrowed(message),
    }
}

//! Fluent bundles: what a program loads for one locale, with every fallback already in it.
//!
//! A bundle is made pattern by pattern: each value and each attribute of a message is taken from the
//! first locale of the chain that has it, so a message whose value is translated and whose new
//! attribute is not yet shows both. What belongs together for grammar, a Fluent term's value and the
//! attributes that only a locale has, comes from that locale's file too ([`target_only`]). What is under
//! a key and no unit says in every locale what it says in the source: it is nobody's fallback, and is not
//! counted. Comments are left out. Nothing here serializes: the manifest is plain values.

mod own;
mod pack;
mod prefix;
mod printer;
mod references;
mod target_only;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use hexapla_core::{Diagnostic, Document, DocumentPath, Edit, Locale, Rule, UnitId, apply};
use hexapla_fluent::read_messages;
use hexapla_formats::OwnString;

use crate::choose::Chosen;
use printer::Printer;

pub use own::keep_own;
pub use pack::{joined, joined_name, key_values, minified};
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
    /// The locale of the source.
    pub source: &'a Locale,
    /// What the chain has in files of strings and the source has not: plural forms of the locale's language.
    pub forms: &'a [PluralForm<'a>],
}

/// A plural form that the source has not.
#[derive(Clone, Debug)]
pub struct PluralForm<'a> {
    /// What is to stand in the file.
    pub string: OwnString<'a>,
    /// Which locale of the chain has it: 0 for the first.
    pub step: usize,
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
    /// The patterns that are the locale's own (`open`, `open.title`), with what its messages have that is
    /// the same in every locale.
    pub own: BTreeSet<String>,
    /// The patterns of messages that another locale lends, and which: one of the chain, or that of the source. What
    /// Fluent terms borrow is not here: nobody shows a term by itself.
    pub lent: BTreeMap<String, Locale>,
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
    /// Messages and Fluent terms of the source that have something to translate.
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
/// source's order, whatever the targets are; among them the plural forms that only the chain has, behind them
/// the Fluent terms that only the chain's files have.
#[must_use]
pub fn bundle(part: &BundlePart<'_>) -> Bundle {
    let mut printer = Printer::new(part.keys);
    let mut constants = part.document.constants.iter().peekable();
    let mut forms = Forms::of(part);
    for (index, unit) in part.document.units.iter().enumerate() {
        let start = unit.extent.start;
        while let Some(constant) = constants.next_if(|it| it.extent.start < start) {
            printer.constant(constant);
            forms.behind(Some(&constant.key), &mut printer);
        }
        let chosen = part.chosen.get(index).copied().flatten();
        printer.unit(index, unit, chosen);
        forms.behind(unit.key.as_ref().map(UnitId::as_str), &mut printer);
    }
    for constant in constants {
        printer.constant(constant);
        forms.behind(Some(&constant.key), &mut printer);
    }
    forms.rest(&mut printer);
    printer.end_message();
    let lent = lent(part, printer.lent);
    let (mut text, mut own) = (printer.text, printer.own_names);
    for (step, link) in part.chain.iter().enumerate() {
        let known = read_messages(&text);
        let edits: Vec<Edit> = target_only(&known, &read_messages(link.text));
        let longer = apply(&text, &edits);
        if step == 0 && !edits.is_empty() {
            let known: BTreeSet<String> = references::names(&known).into_iter().collect();
            let all = references::names(&read_messages(&longer));
            own.extend(all.into_iter().filter(|name| !known.contains(name)));
        }
        text = longer;
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
        own,
        lent,
        refused: printer.refused,
        diagnostics: same_names(&text),
        text,
    }
}

/// Names of patterns with the locale that each step of the chain is; the source lends itself nothing.
fn lent(part: &BundlePart<'_>, steps: BTreeMap<String, Option<usize>>) -> BTreeMap<String, Locale> {
    let own = part.chain.first().map(|link| link.locale);
    let lender = |step: Option<usize>| {
        let link = step.and_then(|step| part.chain.get(step));
        link.map_or(part.source, |link| link.locale)
    };
    let all = steps.into_iter().map(|(name, step)| (name, lender(step)));
    all.filter(|(_, locale)| Some(*locale) != own)
        .map(|(name, locale)| (name, locale.clone()))
        .collect()
}

/// Plural forms by the key of the string that each stands behind; where that is none, at the end.
struct Forms<'a>(BTreeMap<&'a str, Vec<&'a PluralForm<'a>>>);

impl<'a> Forms<'a> {
    fn of(part: &BundlePart<'a>) -> Self {
        let mut forms: BTreeMap<&str, Vec<&PluralForm<'_>>> = BTreeMap::new();
        let own = part.forms.iter().filter(|_| part.keys == Keys::Strings);
        for form in own {
            let after = form
                .string
                .after
                .as_ref()
                .map_or("", |after| after.as_str());
            forms.entry(after).or_default().push(form);
        }
        Self(forms)
    }

    fn behind(&mut self, key: Option<&str>, printer: &mut Printer) {
        let found = key.and_then(|key| self.0.remove(key));
        for form in found.into_iter().flatten() {
            printer.plural_form(form);
        }
    }

    fn rest(self, printer: &mut Printer) {
        for form in self.0.into_values().flatten() {
            printer.plural_form(form);
        }
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

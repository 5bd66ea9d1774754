//! Front matter: the block of metadata at the very start of a file, in YAML, TOML
//! or JSON.
//!
//! [`read`] finds the strings that the policy of their keys makes translatable, with the bytes they
//! stand in; [`encode()`] writes a target there. All other bytes are skeleton, so an author's
//! comments, order and quoting stay as they are. A block that cannot be read is skeleton as a whole,
//! with a warning.

mod fence;
mod harvest;
mod json;
mod put;
mod simple;
#[cfg(test)]
mod tests;
mod toml;
mod yaml;

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Rule, Slot, Span};

use fence::Language;
use harvest::Harvest;
pub(crate) use harvest::Typed;
pub(crate) use hexapla_strings::encode;
pub use put::{Given, Need, PageKey, page_key_edits};

use crate::options::FrontMatter;

/// A block is broken, so that nothing in it is translated.
const UNREADABLE: Rule = Rule::new("front-matter/unreadable");

/// A block never ends, so that it is read as text.
const UNCLOSED: Rule = Rule::new("front-matter/unclosed");

/// A block is larger than [`LONGEST`], so that nothing in it is translated.
const TOO_LARGE: Rule = Rule::new("front-matter/too-large");

/// How many bytes of metadata are read, at most.
pub(crate) const LONGEST: usize = 64 * 1024;

/// A front-matter block and what of it is translatable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block<'s> {
    /// All bytes of the block, with both fences and the line end of the last; without a BOM.
    pub(crate) span: Span,
    /// The translatable values, ascending and disjoint.
    pub(crate) values: Vec<Value<'s>>,
    /// Whole lines of keys with policy `drop`, ascending and disjoint.
    pub(crate) dropped: Vec<Span>,
    /// Whether it could be read.
    pub(crate) is_read: bool,
    /// What is to be said about the block.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// One translatable string of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value<'s> {
    /// Its key, dotted where it is nested; an item of a list has the key of the list.
    pub(crate) key: String,
    /// The bytes that a target replaces, quotes included.
    pub(crate) span: Span,
    /// The decoded text, without the line breaks that end a block scalar.
    pub(crate) text: Cow<'s, str>,
    /// How it is written.
    pub(crate) slot: Slot,
}

/// What is to be said about a file in which [`read`] finds no block: that one was begun and never ends.
pub(crate) fn unclosed(source: &str) -> Option<Diagnostic> {
    let (opening, closing) = fence::unclosed(source)?;
    let warning = Diagnostic::warning(UNCLOSED).at(opening);
    Some(warning.with("closing", closing))
}

/// Where the block at the very start of a file stands, after a BOM if there is one; it is not read.
pub(crate) fn place(source: &str) -> Option<Span> {
    Some(fence::find(source)?.block)
}

/// A warning that a block is broken, by its syntax, which decides the advice.
fn unreadable(syntax: &'static str, place: Span, reason: impl Into<String>) -> Diagnostic {
    let warning = Diagnostic::warning(UNREADABLE).at(place);
    warning.with("syntax", syntax).with("reason", reason)
}

/// Reads the block at the very start of a file, after a BOM if there is one.
///
/// A key that has no policy of its own has that of the mapping it stands in.
pub(crate) fn read<'s>(source: &'s str, policy: &FrontMatter) -> Option<Block<'s>> {
    read_with(source, policy, Typed::Leave)
}

/// As [`read`], with or without the values that are no strings.
pub(crate) fn read_with<'s>(
    source: &'s str,
    policy: &FrontMatter,
    typed: Typed,
) -> Option<Block<'s>> {
    let fenced = fence::find(source)?;
    let mut harvest = Harvest::new(source, policy, typed);
    let outcome = match fenced.language {
        _ if fenced.content.len() > LONGEST => Err(Diagnostic::warning(TOO_LARGE)
            .at(fenced.block)
            .with_number("bytes", fenced.content.len())
            .with_number("limit", LONGEST)),
        Language::Yaml => match simple::read(&mut harvest, fenced.content) {
            Some(()) => Ok(()),
            None => yaml::read(&mut harvest, fenced.content),
        },
        Language::Toml => toml::read(&mut harvest, fenced.content),
        Language::Json => json::read(&mut harvest, fenced.content),
    };
    let is_read = outcome.is_ok();
    harvest.diagnostics.extend(outcome.err());
    Some(Block {
        is_read,
        span: fenced.block,
        values: harvest.values,
        dropped: harvest.dropped,
        diagnostics: harvest.diagnostics,
    })
}

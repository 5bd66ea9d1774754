//! What a dialect has that is no Markdown: found line by line, before the Markdown parser runs.
//!
//! One pass over the lines, fenced code aside. Each construct has a file of its own that says which
//! bytes are whose; `body` then makes the text that the parser sees, and the way back to the file.

pub(crate) mod alerts;
mod arguments;
pub(crate) mod attributes;
mod blocks;
mod components;
mod containers;
pub(crate) mod cursor;
mod directives;
mod escape;
mod esm;
pub(crate) mod expression;
mod indented;
pub(crate) mod jsx;
mod lines;
pub(crate) mod marks;
mod merge;
pub(crate) mod pairs;
mod readable;
pub(crate) mod templates;

use hexapla_core::{Slot, Span, UnitKind};

pub(crate) use arguments::arguments;
pub(crate) use escape::{escape_directive, escape_start, escape_statement};

use super::mask::{self, Mask};
use crate::options::{Dialect, Options};

/// What was found. All spans are into the Markdown of the file (front matter excluded), ascending and
/// disjoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scan {
    /// Bytes on whole lines that are no Markdown. The parser sees a thematic break there.
    pub(crate) islands: Vec<Island>,
    /// White space at the starts of lines that the parser must not see: the indentation of what
    /// stands inside an admonition or a component.
    pub(crate) dedents: Vec<Span>,
    /// Offsets of line starts where a block ends although no blank line says so.
    pub(crate) breaks: Vec<usize>,
    /// Expressions inside lines, covered by bytes that mean nothing to the parser.
    pub(crate) masks: Vec<Mask>,
}

/// A construct that is no Markdown: from its first byte after the line's prefix (indentation, quote
/// markers) to its last before the line end; of several lines where it runs over lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Island {
    /// Its bytes.
    pub(crate) span: Span,
    /// What of it is translatable, ascending and disjoint.
    pub(crate) parts: Vec<Part>,
}

/// A translatable part of an island.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its bytes, quotes excluded; not empty, and of one line.
    pub(crate) span: Span,
    /// What a unit of it is.
    pub(crate) kind: UnitKind,
    /// How a target is written there: [`Slot::Label`] or [`Slot::Argument`].
    pub(crate) slot: Slot,
}

/// Finds what a file's dialect has besides Markdown.
pub(crate) fn scan(text: &str, options: &Options) -> Scan {
    match options.dialect {
        Dialect::CommonMark | Dialect::Gfm => Scan {
            masks: mask::find(text, options.dialect),
            ..Scan::default()
        },
        Dialect::Hugo | Dialect::Jekyll | Dialect::Mdbook => templates::scan(text, options),
        Dialect::Mkdocs => indented::scan(text, options),
        Dialect::Mdx | Dialect::Docusaurus => components::scan(text, options),
    }
}

#[cfg(test)]
mod tests;

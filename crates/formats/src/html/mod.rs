//! HTML: which bytes of a page, or of an HTML block in Markdown, are its units.
//!
//! A tokenizer says where tags and comments stand. Its tokens are grouped into block-level tags,
//! opaque content and runs of inline content (`blocks`); a run is read for what of it is a unit
//! (`run`), while a walk keeps the few things that depend on nesting (`reader`). No tree is built,
//! since that takes quadratic time on deep pages. Everything is cut from the source.

mod attributes;
mod blocks;
mod crowded;
mod decode;
mod encode;
mod fold;
mod names;
mod reader;
mod references;
mod robots;
mod root;
mod run;
mod shown;
mod structure;
mod tokens;
mod tree;

use hexapla_core::{Document, Span, Text, Unit};

pub use decode::text as html_text;
pub(crate) use decode::{attribute as attribute_value, text as text_value};
pub(crate) use encode::encode;
pub(crate) use names::is_heading;
pub(crate) use reader::Found;
pub use robots::no_index_edit;
pub use root::{RootLanguage, html_language_edits, root_language};
pub(crate) use shown::{Element, Hidden, Part, Piece, hidden, refresh, shown, shown_there};
pub use shown::{head_values, keywords, left_out};
pub(crate) use structure::{hash_block, structure};

use crate::{markdown, options::Options};

/// Reads an HTML page.
pub(crate) fn parse<'s>(source: &'s str, options: &Options) -> Document<'s> {
    let part = Span::new(markdown::after_mark(source), source.len());
    let page = reader::Page {
        source,
        seen: source,
        part,
        quotes: 0,
        syntax: tokens::syntax(source),
        heeds: reader::Heeds::Directives,
    };
    let (found, diagnostics) = reader::read(page, options);
    let mut document = Document {
        source,
        diagnostics,
        ..Document::default()
    };
    let mut sections = Vec::new();
    for found in found {
        push(found, &mut document, &mut sections);
    }
    document
}

/// Adds a unit to a document, under the nearest heading. `sections` are the headings above.
fn push<'s>(found: Found<'s>, document: &mut Document<'s>, sections: &mut Vec<(u8, usize)>) {
    if let Some(level) = found.level {
        sections.retain(|(above, _)| *above < level);
    }
    let section = sections.last().map(|(_, unit)| *unit);
    if let Some(level) = found.level {
        sections.push((level, document.units.len()));
    }
    let first = document.pieces.len();
    document.pieces.extend(found.pieces);
    document.units.push(Unit {
        kind: found.kind,
        extent: found.extent,
        text: found.text,
        pieces: first..document.pieces.len(),
        slot: found.slot,
        section,
        notes: found.notes,
        key: None,
    });
}

/// The units in an HTML block of a Markdown file, which may hold half of an element.
///
/// `source` is the file that units are cut from, `span` the block in it, `seen` the block with
/// template expressions covered, and `quotes` how many block quotes it stands in. All offsets of the
/// units are into `source`. Nothing goes on from one block to the next.
pub(crate) fn fragment<'s>(
    source: &'s str,
    seen: &str,
    span: Span,
    quotes: usize,
    options: &Options,
) -> Vec<Found<'s>> {
    // Offsets are into the block while it is read, so that a file of many blocks takes linear time.
    let seen = fold::without_markers(seen, quotes);
    let page = reader::Page {
        source: span.of(source),
        seen: &seen,
        quotes,
        part: Span::new(0, seen.len()),
        syntax: tokens::Syntax::Html,
        heeds: reader::Heeds::Nothing,
    };
    let (mut found, _) = reader::read(page, options);
    for unit in &mut found {
        unit.extent = unit.extent.shifted(span.start);
        for piece in &mut unit.pieces {
            piece.file = piece.file.shifted(span.start);
        }
    }
    found
}

/// The first tag that opens an element of a name. Linear.
pub(crate) fn first_tag(source: &str, name: &str) -> Option<Span> {
    let part = Span::new(markdown::after_mark(source), source.len());
    let mut tokens = tokens::tokens(source, part, tokens::syntax(source));
    let found = tokens.find(|token| {
        token.kind == tokens::Kind::Open && token.name.of(source).eq_ignore_ascii_case(name)
    });
    found.map(|token| token.span)
}

/// The tags and comments of a text.
pub(crate) fn tags(text: &str) -> Vec<Span> {
    let whole = Span::new(0, text.len());
    let tokens = tokens::tokens(text, whole, tokens::Syntax::Html);
    let tags = tokens.filter(|token| match token.kind {
        tokens::Kind::Open | tokens::Kind::Close | tokens::Kind::Comment => true,
        tokens::Kind::Cut | tokens::Kind::Text | tokens::Kind::Atom => false,
    });
    tags.map(|token| token.span).collect()
}

/// Reads the bare text of a unit of HTML into a tree.
pub(crate) fn inline(text: &str) -> Text {
    tree::read(text)
}

#[cfg(test)]
mod tests;

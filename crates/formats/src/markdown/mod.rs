//! Markdown: which bytes of a file are its units.
//!
//! pulldown-cmark says where blocks and leaves stand; everything else is cut from the source, never
//! taken from an event's text, because escapes, entities and table pipes read differently there.

mod body;
pub(crate) mod ignore;
pub(crate) mod link;
pub(crate) mod mask;
mod page;
mod pieces;
pub(crate) mod scan;
mod walk;
pub(crate) mod words;

use std::borrow::Cow;

use hexapla_core::{Document, Span, Unit, UnitKind};
use pulldown_cmark::Parser;

pub(crate) use body::Body;
pub(crate) use page::Page;

use crate::{
    front_matter,
    options::{Dialect, Options},
};

const BOM: &str = "\u{feff}";

/// Where the Markdown of a file without front matter begins: after its byte order mark.
pub(crate) fn after_mark(source: &str) -> usize {
    if source.starts_with(BOM) {
        BOM.len()
    } else {
        0
    }
}

/// The parser's options for a dialect: each one chosen, never all of them.
pub(crate) fn parser_options(dialect: Dialect) -> pulldown_cmark::Options {
    use pulldown_cmark::Options as Parser;
    let github = Parser::ENABLE_TABLES
        | Parser::ENABLE_FOOTNOTES
        | Parser::ENABLE_STRIKETHROUGH
        | Parser::ENABLE_TASKLISTS
        | Parser::ENABLE_GFM;
    let attributes = Parser::ENABLE_HEADING_ATTRIBUTES;
    let definitions = Parser::ENABLE_DEFINITION_LIST;
    match dialect {
        Dialect::CommonMark => Parser::empty(),
        Dialect::Gfm => github,
        Dialect::Mdx => github | Parser::ENABLE_MATH,
        Dialect::Docusaurus => github | Parser::ENABLE_MATH | attributes,
        Dialect::Hugo | Dialect::Mdbook | Dialect::Jekyll | Dialect::Mkdocs => {
            github | attributes | definitions | Parser::ENABLE_MATH
        }
    }
}

/// Reads a Markdown file.
pub(crate) fn parse<'s>(source: &'s str, options: &Options) -> Document<'s> {
    let mut document = Document {
        source,
        ..Document::default()
    };
    let base = match front_matter::read(source, &options.front_matter) {
        Some(block) => {
            let end = block.span.end;
            take_front_matter(&mut document, block);
            end
        }
        None => {
            document.diagnostics.extend(front_matter::unclosed(source));
            after_mark(source)
        }
    };
    let text = Span::new(base, source.len()).of(source);
    let unpaired = scan::pairs::check(text, base, options.dialect);
    document.diagnostics.extend(unpaired);
    let body = Body::new(source, base, options);
    let parser = Parser::new_ext(&body.text, parser_options(options.dialect));
    walk::walk(parser.into_offset_iter(), &body, options, document)
}

fn take_front_matter<'s>(document: &mut Document<'s>, block: front_matter::Block<'s>) {
    for value in block.values {
        let text = Span::new(0, value.text.len());
        let origin = match &value.text {
            Cow::Borrowed(slice) if *slice == value.span.of(document.source) => {
                hexapla_core::Origin::Verbatim
            }
            Cow::Borrowed(_) | Cow::Owned(_) => hexapla_core::Origin::Encoded,
        };
        let first = document.pieces.len();
        document.pieces.push(hexapla_core::Piece {
            text,
            file: value.span,
            origin,
        });
        document.units.push(Unit {
            kind: kind_of_key(&value.key),
            extent: value.span,
            text: value.text,
            pieces: first..first + 1,
            slot: value.slot,
            section: None,
            notes: Vec::new(),
            key: None,
        });
    }
    document.dropped.extend(block.dropped);
    document.diagnostics.extend(block.diagnostics);
}

/// The kind of a front-matter value. The key of an element of a list is that of the list, with or
/// without a number.
fn kind_of_key(key: &str) -> UnitKind {
    let stem = key.split(['.', '[']).next().unwrap_or(key);
    match stem {
        "title" if stem == key => UnitKind::Title,
        "tags" | "keywords" | "categories" | "topics" | "hashtags" => UnitKind::Tags,
        _ => UnitKind::FrontMatter,
    }
}

#[cfg(test)]
mod tests;

//! String files: the strings of a JSON or YAML file, each under its key.
//!
//! The path of a string's keys is the id of its unit. Which bytes are strings, and how one is written,
//! is said by `hexapla_strings`, which the catalogs of these files use too.

mod placeholders;

use hexapla_core::{Diagnostic, Document, Origin, Piece, Span, Text, Unit, UnitId, UnitKind};
use hexapla_strings::{Node, Syntax, Value, encode, read};

use crate::{
    options::{Format, Options},
    structure::{self as blocks, Structure, hash},
};

/// Reads a JSON or YAML file of strings: a unit for each string with words.
pub(crate) fn parse<'s>(source: &'s str, options: &Options) -> Document<'s> {
    let tree = read(source, syntax(options.format));
    let mut document = Document {
        source,
        ..Document::default()
    };
    for node in tree.nodes {
        let (text, slot) = match node.value {
            Value::Text(text, slot) => (text, slot),
            Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => continue,
        };
        let Some(key) = UnitId::parse_path(&node.path).filter(|_| has_words(&text)) else {
            continue;
        };
        let first = document.pieces.len();
        document.pieces.push(piece(source, &text, node.extent));
        document.units.push(Unit {
            kind: UnitKind::Message,
            extent: node.extent,
            text,
            pieces: first..first + 1,
            slot,
            section: None,
            notes: Vec::new(),
            key: Some(key),
        });
    }
    document.diagnostics = tree.diagnostics;
    document
}

/// Every value of a file: its place among the keys, and all of it where it is no string.
pub(crate) fn structure(source: &str, options: &Options) -> Structure {
    let tree = read(source, syntax(options.format));
    let mark = |node: &Node<'_>| match node.value {
        Value::Text(..) => hash(&(&node.path, "text")),
        Value::Mapping(_) => hash(&(&node.path, "mapping")),
        Value::List(_) => hash(&(&node.path, "list")),
        Value::Null | Value::Other => hash(&(&node.path, "value", node.extent.of(source))),
    };
    blocks::of_marks(
        source,
        tree.nodes.iter().map(|node| (mark(node), node.entry.start)),
    )
}

fn syntax(format: Format) -> Syntax {
    match format {
        Format::Yaml => Syntax::Yaml,
        Format::Json | Format::Markdown | Format::Text | Format::Html | Format::Fluent => {
            Syntax::Json
        }
    }
}

/// Whether a string says something beside what a program fills in.
fn has_words(text: &str) -> bool {
    let tree = placeholders::read(text);
    tree.words(text).contains(char::is_alphanumeric)
}

fn piece(source: &str, text: &str, extent: Span) -> Piece {
    let is_same = extent.of(source) == text;
    Piece {
        text: Span::new(0, text.len()),
        file: extent,
        origin: if is_same {
            Origin::Verbatim
        } else {
            Origin::Encoded
        },
    }
}

/// Reads the text of a string: words, and the places that a program fills in.
pub(crate) fn inline(text: &str) -> Text {
    placeholders::read(text)
}

/// Writes a JSON string in place of a unit.
pub(crate) fn encode_json(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
) -> Result<String, Diagnostic> {
    encode(unit.slot, unit.extent.of(document.source), target)
}

#[cfg(test)]
mod tests;

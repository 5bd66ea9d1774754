//! String files: the strings of a JSON or YAML file, each under its key.
//!
//! The path of a string's keys is the id of its unit. Which bytes are strings, and how one is written,
//! is said by `hexapla_strings`, which the catalogs of these files use too.

pub(crate) mod icu;
mod placeholders;

use std::borrow::Cow;

use hexapla_core::{
    Constant, Diagnostic, Document, Edit, Origin, Piece, Span, Text, Unit, UnitId, UnitKind,
};
use hexapla_strings::{
    Change, Node, Syntax, Value, below_root, encode, read, rename_root, revise, sole_root,
    under_root,
};

use crate::{
    options::{Format, Options},
    structure::{self as blocks, Structure, hash},
};

/// Reads a JSON or YAML file of strings: a unit for each string with words, a constant for each other
/// value.
pub(crate) fn parse<'s>(source: &'s str, options: &Options) -> Document<'s> {
    let tree = read(source, syntax_of(options.format).unwrap_or(Syntax::Json));
    let root = sole_root(&tree, &options.locale_names);
    let mut document = Document {
        source,
        ..Document::default()
    };
    let names = tree.entry_names();
    for (at, node) in tree.nodes.into_iter().enumerate() {
        let path = match &root {
            Some(root) => below_root(&node.path, &root.path),
            None => Some(&*node.path),
        };
        let Some(key) = path.and_then(UnitId::parse_path) else {
            continue;
        };
        let is_unit = |text: &str| !names.contains(&at) && has_words(text);
        let (text, slot) = match (node.value, node.constant) {
            (Value::Text(text, slot), _) if is_unit(&text) => (text, slot),
            (Value::Text(text, _), _) | (_, Some(text)) => {
                let constant = constant(&key, node.extent, text);
                document.constants.push(constant);
                continue;
            }
            (Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other, None) => continue,
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

fn constant<'s>(key: &UnitId, extent: Span, text: Cow<'s, str>) -> Constant<'s> {
    Constant {
        key: Cow::Owned(key.to_string()),
        extent,
        text,
    }
}

/// Every value of a file: its place among the keys, and all of it where it is no string.
pub(crate) fn structure(source: &str, options: &Options) -> Structure {
    let tree = read(source, syntax_of(options.format).unwrap_or(Syntax::Json));
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

/// Which of [`Options::locale_names`] is the key above all strings of a file; `None` where it has no
/// such key, and in formats without keys.
#[must_use]
pub fn locale_root(source: &str, options: &Options) -> Option<usize> {
    let syntax = syntax_of(options.format)?;
    Some(sole_root(&read(source, syntax), &options.locale_names)?.name)
}

/// The edits that give the key above all strings of a localized file the name of its locale.
#[must_use]
pub fn locale_root_edits(localized: &str, options: &Options, name: &str) -> Vec<Edit> {
    let Some(syntax) = syntax_of(options.format) else {
        return Vec::new();
    };
    let tree = read(localized, syntax);
    let root = sole_root(&tree, &options.locale_names);
    let edit = root.and_then(|root| rename_root(&tree, &root, name));
    edit.into_iter().collect()
}

/// A string that only a localized file has.
#[derive(Clone, Debug)]
pub struct OwnString<'a> {
    /// Its path, without that of a key for the locale above all strings.
    pub id: &'a UnitId,
    /// The text.
    pub text: &'a str,
    /// The path of the string that it stands behind.
    pub after: Option<UnitId>,
}

/// The edits that put strings of its own into a localized file whose strings stand as those of the source do;
/// none where one of them cannot stand in its place, and in formats without keys.
#[must_use]
pub fn own_string_edits(
    localized: &str,
    options: &Options,
    strings: &[OwnString<'_>],
) -> Vec<Edit> {
    let Some(syntax) = syntax_of(options.format).filter(|_| !strings.is_empty()) else {
        return Vec::new();
    };
    let tree = read(localized, syntax);
    let root = sole_root(&tree, &options.locale_names);
    let placed = |id: &UnitId| match &root {
        Some(root) => UnitId::parse_path(&under_root(id.as_str(), &root.path)),
        None => Some(id.clone()),
    };
    let placed = strings.iter().filter_map(|own| {
        let after = own.after.as_ref().and_then(placed);
        Some((placed(own.id)?, own.text, after))
    });
    let placed: Vec<(UnitId, &str, Option<UnitId>)> = placed.collect();
    let changes = placed.iter().map(|(id, text, after)| Change::Put {
        id,
        text,
        after: after.as_ref(),
    });
    let changes: Vec<Change<'_>> = changes.collect();
    revise(&tree, &changes).unwrap_or_default()
}

fn syntax_of(format: Format) -> Option<Syntax> {
    match format {
        Format::Json => Some(Syntax::Json),
        Format::Yaml => Some(Syntax::Yaml),
        Format::Markdown | Format::Text | Format::Html | Format::Fluent => None,
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

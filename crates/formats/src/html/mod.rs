//! HTML: which bytes of a page, or of an HTML block in Markdown, are its units.

use hexapla_core::{Diagnostic, Document, Text, Unit};

use crate::{options::Options, structure::Structure};

/// Reads an HTML page.
pub(crate) fn parse<'s>(source: &'s str, _options: &Options) -> Document<'s> {
    Document {
        source,
        ..Document::default()
    }
}

/// Reads the bare text of a unit of HTML into a tree.
pub(crate) fn inline(text: &str) -> Text {
    crate::inline::literal(text)
}

/// Writes a target for a slot of HTML.
pub(crate) fn encode(
    _document: &Document<'_>,
    _unit: &Unit<'_>,
    target: &str,
    _options: &Options,
) -> Result<String, Diagnostic> {
    Ok(target.to_owned())
}

/// The structure of a page.
pub(crate) fn structure(source: &str, options: &Options) -> Structure {
    crate::structure::of_units(&parse(source, options))
}

//! String files: the strings of a JSON or YAML file, each under its key.

use hexapla_core::{Diagnostic, Document, Unit};

use crate::options::Options;

/// Reads a JSON or YAML file of strings.
pub(crate) fn parse<'s>(source: &'s str, _options: &Options) -> Document<'s> {
    Document {
        source,
        ..Document::default()
    }
}

/// Writes a JSON string in place of a unit.
pub(crate) fn encode_json(
    _document: &Document<'_>,
    _unit: &Unit<'_>,
    target: &str,
) -> Result<String, Diagnostic> {
    Ok(target.to_owned())
}

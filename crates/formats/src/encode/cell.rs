//! Targets of one line: headings and table cells.

use hexapla_core::{Document, Unit};

use super::{
    is_like, place, slashes,
    start::{self, Place},
};
use crate::{markdown::scan::escape_start, options::Options};

/// Writes a target for an ATX heading: number signs at its end would close it.
pub(super) fn encode_line(text: &str, options: &Options) -> Option<String> {
    let content = text.trim_end_matches('#');
    let closes =
        content.len() < text.len() && (content.is_empty() || content.ends_with([' ', '\t']));
    let out = match text.get(content.len()..) {
        Some(marks) if closes => format!("{content}\\{marks}"),
        Some(_) | None => text.to_owned(),
    };
    let page = |text: &str| format!("# {text}\n");
    is_like(&page(&out), &page("x"), options).then_some(out)
}

/// Writes a target for a table cell.
pub(super) fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    text: &str,
    options: &Options,
) -> Option<String> {
    let mut out = escape_pipes(text);
    let after = document.source.get(unit.extent.end..).unwrap_or_default();
    let before = place::before(document, unit);
    if !before.trim_end().ends_with('|') || is_dashes(&out) {
        let place = if place::begins_item(unit, before) {
            Place::Item
        } else {
            Place::First
        };
        out = in_row(&out, after, options).unwrap_or_else(|| start::escape(&out, &out, place));
    }
    if slashes(&out) % 2 == 1 && !after.starts_with([' ', '\t']) {
        out.push('\\');
    }
    let page = |text: &str| format!("| {text} |\n| - |\n| {text} |\n");
    is_like(&page(&out), &page("x"), options).then_some(out)
}

/// A cell at the start of a row that would begin a construct of the dialect.
fn in_row(cell: &str, after: &str, options: &Options) -> Option<String> {
    let rest = after.split(['\n', '\r']).next().unwrap_or_default();
    let row = escape_start(&format!("{cell}{rest}"), options.dialect)?;
    row.strip_suffix(rest).map(str::to_owned)
}

/// Whether a cell could be taken for one of a delimiter row.
fn is_dashes(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b'-' | b':' | b' ' | b'\t'))
}

/// Escapes the pipes that would end the cell. After an even number of backslashes one is added:
/// parsers do not agree on `\\|`, but all of them keep `\\\|` in the cell.
pub(super) fn escape_pipes(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    let mut slashes = 0;
    for c in text.chars() {
        if c == '|' && slashes % 2 == 0 {
            out.push('\\');
        }
        slashes = if c == '\\' { slashes + 1 } else { 0 };
        out.push(c);
    }
    out
}

//! What stands above all records, and what stops a file.

use hexapla_core::{Diagnostic, Span};
use memchr::memmem;

use crate::rule;

/// The version of the file form that this crate writes, and the newest it reads.
pub(crate) const VERSION: u32 = 1;

/// How git marks the lines of a conflict, with what follows on a line.
const MARKERS: [&str; 4] = ["<<<<<<< ", "||||||| ", "=======", ">>>>>>> "];

/// Finds the first conflict marker at the start of a line.
pub(crate) fn conflict_marker(text: &str) -> Option<Diagnostic> {
    let found = MARKERS
        .iter()
        .filter_map(|marker| find(text, marker))
        .min()?;
    Some(Diagnostic::error(rule::CONFLICT_MARKER).at(found))
}

fn find(text: &str, marker: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    let is_start = |at: usize| at == 0 || bytes.get(at - 1) == Some(&b'\n');
    let mut found = memmem::find_iter(bytes, marker).filter(|at| is_start(*at));
    found.find_map(|at| {
        let line = text.get(at..)?.lines().next()?;
        // Seven signs and more are an underline; only git's own line is exactly this.
        (marker.ends_with(' ') || line == marker).then(|| Span::new(at, at + line.len()))
    })
}

/// Reads the value of `### hexapla:`. A version that is no number is reported, and read as ours.
///
/// # Errors
/// When a later version of the tool wrote the file, which stops it.
pub(crate) fn check_version(value: &str, span: Span) -> Result<Option<Diagnostic>, Diagnostic> {
    match value.parse::<u32>() {
        Ok(version) if version > VERSION => Err(Diagnostic::error(rule::NEWER_VERSION)
            .at(span)
            .with("version", value)),
        Ok(_) => Ok(None),
        Err(_) => Ok(Some(Diagnostic::warning(rule::UNREADABLE_VALUE).at(span))),
    }
}

/// How a file ends its lines: as its first line does.
pub(crate) fn line_end(text: &str) -> &'static str {
    match text.split_once('\n') {
        Some((first, _)) if first.ends_with('\r') => "\r\n",
        Some(_) | None => "\n",
    }
}

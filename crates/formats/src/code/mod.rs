//! Words inside code: comments and string literals of a fenced block.
//!
//! A scanner that knows how a language writes its comments and its strings, and nothing else of it.
//! Each line of a comment is a unit, and so is each line of a string that says more than a word.

mod language;
mod scan;
#[cfg(test)]
mod tests;

use hexapla_core::{Diagnostic, Document, Rule, Span, Unit, is_cjk};

pub(crate) use scan::Place;

const EMPTY: Rule = Rule::new("structure/empty-target");
const NUL: Rule = Rule::new("structure/nul");
const ENDS_CODE: Rule = Rule::new("structure/ends-code");

/// What no target may add: it would end a comment or a string, or the fence round the code.
const ENDS: [&str; 5] = ["*/", "-->", "\"\"\"", "'''", "/*"];
const FENCES: [&str; 2] = ["```", "~~~"];

/// Words in a piece of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Their bytes, of one line, markers and quotes excluded.
    pub(crate) span: Span,
    /// What they stand in.
    pub(crate) place: Place,
}

/// What of a piece of code is translatable, ascending and disjoint; `info` is what stands behind the
/// fence. Nothing where nobody knows the language.
pub(crate) fn units(code: &str, info: &str) -> Vec<Found> {
    let mut found = scan(code, info);
    found.retain(|found| {
        let text = found.span.of(code);
        match found.place {
            Place::Comment => text.chars().any(char::is_alphabetic),
            Place::Text => is_prose(text),
        }
    });
    found
}

/// The code with nothing in its comments and strings: what no target may change.
pub(crate) fn skeleton(code: &str, info: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut from = 0;
    for found in scan(code, info) {
        out.push_str(Span::new(from, found.span.start).of(code));
        out.push('\0');
        from = found.span.end;
    }
    out.push_str(Span::new(from, code.len()).of(code));
    out
}

fn scan(code: &str, info: &str) -> Vec<Found> {
    match language::of(info) {
        Some(language) => scan::scan(code, language),
        None => Vec::new(),
    }
}

/// Whether a string is for people rather than for the program: of several words with letters, at
/// least one of them plain; or of any in a script that puts no space between words. So no
/// identifier, path or format is offered.
fn is_prose(text: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let marks = ['/', '\\', '_', '=', '<', '>', '%', '{', '}'];
    let is_plain = |word: &str| letters(word) > 1 && !word.contains(marks);
    let says = |word: &&str| letters(word) > 0 || word.contains(['{', '%']);
    let words = || text.split_whitespace();
    text.chars().any(is_cjk) || (words().any(is_plain) && words().filter(says).nth(1).is_some())
}

/// Writes a target in place of words inside code.
pub(crate) fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
) -> Result<String, Diagnostic> {
    let whole = Span::new(0, target.len());
    let text = target.trim();
    if text.contains('\0') {
        return Err(Diagnostic::error(NUL).at(whole));
    }
    if text.is_empty() {
        return Err(Diagnostic::error(EMPTY).at(whole));
    }
    let adds = |end: &&str| text.contains(*end) && !unit.text.contains(*end);
    let slashes = text.len() - text.trim_end_matches('\\').len();
    if text.contains(['\n', '\r'])
        || ENDS.iter().any(adds)
        || FENCES.iter().any(|fence| text.starts_with(fence))
        || slashes % 2 == 1
    {
        return Err(Diagnostic::error(ENDS_CODE).at(whole));
    }
    Ok(match quote_round(document.source, unit.extent) {
        Some(quote) => escape(text, quote),
        None => text.to_owned(),
    })
}

/// The quote that stands on both sides of an extent.
fn quote_round(source: &str, extent: Span) -> Option<char> {
    let before = source.get(..extent.start)?.chars().next_back()?;
    let after = source.get(extent.end..)?.chars().next()?;
    (before == after && matches!(before, '"' | '\'' | '`')).then_some(before)
}

/// A text with each quote escaped that is not yet.
fn escape(text: &str, quote: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_escaped = false;
    for c in text.chars() {
        if c == quote && !is_escaped {
            out.push('\\');
        }
        is_escaped = c == '\\' && !is_escaped;
        out.push(c);
    }
    out
}

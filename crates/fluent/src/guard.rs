//! What stands before the Fluent parser: texts that would make it panic, abort or crawl are refused.
//!
//! fluent-syntax 0.12 slices in the middle of a character when a `\u` escape is cut short by one that
//! is not ASCII; it recurses for each `{` and each `(`, down to the end of the stack; and it compares
//! each named argument of a call with all before it. None of this can be caught once it happens, so
//! the guard walks the text first, without recursion.
//!
//! The walk follows the parser's own states (text, code, string, the variants of a select) as long as
//! the parser would go on, and afterwards counts more rather than less. It starts afresh at each line
//! `id =` and each `#` line: a parser that is inside a placeable there gives up on that very line, and
//! goes on no earlier than at the next.

use hexapla_core::{Diagnostic, Rule, Span};

mod walk;

/// How much Fluent is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file.
    pub bytes: usize,
    /// Placeables and calls inside each other.
    pub depth: usize,
}

impl Default for Limits {
    /// 16 MiB, and 100 levels.
    fn default() -> Self {
        Self {
            bytes: 16 << 20,
            depth: 100,
        }
    }
}

/// Named arguments of one call.
const NAMED_ARGUMENTS: usize = 1_000;

const TOO_LARGE: Rule = Rule::new("fluent/too-large");
const NUL: Rule = Rule::new("fluent/nul");
const TOO_DEEP: Rule = Rule::new("fluent/too-deep");
const BAD_ESCAPE: Rule = Rule::new("fluent/bad-escape");
const TOO_MANY_ARGUMENTS: Rule = Rule::new("fluent/too-many-arguments");

/// Says whether the Fluent parser may be given this text.
///
/// # Errors
/// The first reason why not, with its place: `fluent/too-large`, `fluent/nul`, `fluent/too-deep`,
/// `fluent/bad-escape` or `fluent/too-many-arguments`.
pub fn guard(text: &str, limits: &Limits) -> Result<(), Diagnostic> {
    if let Some(diagnostic) = refuse_whole(text, limits) {
        return Err(diagnostic);
    }
    match refusals(text, limits).into_iter().next() {
        Some(refusal) => Err(refusal.diagnostic),
        None => Ok(()),
    }
}

/// One entry that the parser must not see.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// Why.
    pub(crate) diagnostic: Diagnostic,
    /// The lines of the entry; what is before and after may be parsed on its own.
    pub(crate) entry: Span,
}

/// The reason not to read any of the text.
pub(crate) fn refuse_whole(text: &str, limits: &Limits) -> Option<Diagnostic> {
    if text.len() > limits.bytes {
        let large = Diagnostic::error(TOO_LARGE)
            .with_number("bytes", text.len())
            .with_number("limit", limits.bytes);
        return Some(large);
    }
    let nul = memchr::memchr(0, text.as_bytes())?;
    Some(Diagnostic::error(NUL).at(Span::new(nul, nul + 1)))
}

/// The entries not to read, in order; at most one reason for each.
pub(crate) fn refusals(text: &str, limits: &Limits) -> Vec<Refusal> {
    walk::walk(text, limits)
}

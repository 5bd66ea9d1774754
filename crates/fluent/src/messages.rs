//! Real Fluent, read strictly and without loss: every message with its places in the file.
//!
//! fluent-syntax decides what is a message and what is junk; its tree borrows from the text, so the
//! addresses of its slices say where things stand. What it does not say (where a placeable ends, where
//! blanks were) follows from the rule that a pattern runs to where the next thing begins.

use hexapla_core::{Diagnostic, Rule, Span};

use crate::guard::{Limits, refusals, refuse_whole};

mod collect;
mod reason;

pub use crate::pattern::{
    Pattern, canonical_pattern, indent_pattern, indent_pattern_by, pattern_tree,
};

pub(crate) const JUNK: Rule = Rule::new("fluent/junk");
const DUPLICATE_ID: Rule = Rule::new("fluent/duplicate-id");

/// A Fluent file.
#[derive(Clone, Debug, Default)]
pub struct Resource<'t> {
    /// The whole file.
    pub text: &'t str,
    /// Its messages and Fluent terms, in file order; of several with one id the first.
    pub messages: Vec<Message<'t>>,
    /// What is no Fluent, or was kept from the parser. Nothing may be spliced in there.
    pub junk: Vec<Span>,
    /// Junk with its place, ids that stand twice, what the guard refused.
    pub diagnostics: Vec<Diagnostic>,
}

/// A message or a Fluent term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'t> {
    /// Its id; that of a Fluent term with its hyphen (`-brand`).
    pub id: &'t str,
    /// Whether it is a Fluent term.
    pub is_term: bool,
    /// From the first byte of its id to the last of its last pattern.
    pub span: Span,
    /// The `# ` lines right above it, without the last line break.
    pub comment: Option<Span>,
    /// The `## ` lines of the group it stands in.
    pub group: Option<Span>,
    /// Its value.
    pub value: Option<Pattern<'t>>,
    /// Its attributes, in file order; of several with one id the first.
    pub attributes: Vec<Attribute<'t>>,
}

/// An attribute of a message or a Fluent term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'t> {
    /// Its id, without the dot.
    pub id: &'t str,
    /// From its dot to the last byte of its pattern.
    pub span: Span,
    /// Its pattern.
    pub pattern: Pattern<'t>,
}

impl<'t> Resource<'t> {
    /// The message of an id, hyphen included for a Fluent term.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message<'t>> {
        self.messages.iter().find(|message| message.id == id)
    }
}

impl<'t> Message<'t> {
    /// The attribute of an id.
    #[must_use]
    pub fn attribute(&self, id: &str) -> Option<&Attribute<'t>> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// The value and then the attributes, each with the id of its attribute.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'t str>, &Pattern<'t>)> {
        let value = self.value.iter().map(|value| (None, value));
        let attributes = self.attributes.iter();
        value.chain(attributes.map(|attribute| (Some(attribute.id), &attribute.pattern)))
    }
}

/// Reads a Fluent file.
///
/// Never fails and never panics: what cannot be read is in [`Resource::junk`] and among the
/// diagnostics (`fluent/junk` with a `reason`, `fluent/duplicate-id`, the rules of
/// [`guard()`](crate::guard())), and the rest is read. An entry that the guard refuses is kept from
/// the parser, the others are not. A byte order mark at the beginning is skipped.
#[must_use]
pub fn read_messages(text: &str) -> Resource<'_> {
    let limits = Limits::default();
    let mut resource = Resource {
        text,
        ..Resource::default()
    };
    if let Some(refused) = refuse_whole(text, &limits) {
        resource.junk.push(Span::new(0, text.len()));
        resource.diagnostics.push(refused);
        return resource;
    }
    let body = if text.starts_with('\u{FEFF}') {
        '\u{FEFF}'.len_utf8()
    } else {
        0
    };
    let mut reader = collect::Reader::new(resource, body);
    let mut from = body;
    for refusal in refusals(text, &limits) {
        reader.read(Span::new(from, refusal.entry.start.max(from)));
        from = refusal.entry.end;
        reader.refuse(refusal);
    }
    reader.read(Span::new(from, text.len()));
    reader.finish()
}

/// The text of a comment, without the `#` of its lines.
#[must_use]
pub fn comment_text(comment: &str) -> String {
    let lines = comment.lines().map(|line| {
        let line = line.trim_start_matches('#');
        line.strip_prefix(' ').unwrap_or(line)
    });
    lines.collect::<Vec<_>>().join("\n")
}

//! What is gathered from a block, by the policy of its keys.

use std::{borrow::Cow, collections::BTreeSet};

use hexapla_core::{Diagnostic, Rule, Slot, Span};
use hexapla_strings::is_typed;

use super::Value;
use crate::options::{FrontMatter, KeyPolicy};

/// One of two values has a key that the block already has; the first one counts.
pub(super) const DUPLICATE_KEY: Rule = Rule::new("front-matter/duplicate-key");

/// Gathers the values and the dropped lines of a block, in document order.
#[derive(Debug)]
pub(super) struct Harvest<'s, 'p> {
    /// The whole file.
    pub(super) source: &'s str,
    /// Translatable values so far.
    pub(super) values: Vec<Value<'s>>,
    /// Dropped lines so far.
    pub(super) dropped: Vec<Span>,
    /// What is to be said so far.
    pub(super) diagnostics: Vec<Diagnostic>,
    policy: &'p FrontMatter,
    /// What becomes of values that are no strings.
    typed: Typed,
}

/// What becomes of numbers, dates and truth values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// They are no text, so that nobody translates them.
    Leave,
    /// They are what their author typed. Only values that stand for nothing are left.
    Take,
}

/// The keys that one mapping has had so far.
#[derive(Debug, Default)]
pub(super) struct Seen(BTreeSet<String>);

/// What to do with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Look at its value, with this policy for what has none of its own.
    Enter(KeyPolicy),
    /// Leave out its lines.
    Drop,
    /// Leave it alone.
    Skip,
}

impl<'s, 'p> Harvest<'s, 'p> {
    /// Starts with nothing.
    pub(super) fn new(source: &'s str, policy: &'p FrontMatter, typed: Typed) -> Self {
        Self {
            source,
            values: Vec::new(),
            dropped: Vec::new(),
            diagnostics: Vec::new(),
            policy,
            typed,
        }
    }

    /// Whether a plain value that YAML would not read as a string is passed over.
    pub(super) fn leaves(&self, plain: &str) -> bool {
        match self.typed {
            Typed::Leave => is_typed(plain),
            Typed::Take => plain.is_empty() || plain == "~" || plain.eq_ignore_ascii_case("null"),
        }
    }

    /// Takes a value that is no string as it was typed, where that is asked for.
    pub(super) fn take_typed(&mut self, key: &str, policy: KeyPolicy, span: Span, slot: Slot) {
        if self.typed == Typed::Take {
            let text = Cow::Borrowed(span.of(self.source));
            self.take(key, policy, span, slot, text);
        }
    }

    /// Decides about a key, given whole and dotted, that stands at `place` in a mapping. One without
    /// a policy has that of the mapping (`inherited`); the second of two equal keys is left alone.
    pub(super) fn judge(
        &mut self,
        seen: &mut Seen,
        key: &str,
        inherited: KeyPolicy,
        place: Span,
    ) -> Verdict {
        let policy = self.policy.keys.get(key).copied().unwrap_or(inherited);
        let is_first = seen.0.insert(key.to_owned());
        if !is_first {
            let warning = Diagnostic::warning(DUPLICATE_KEY).at(place);
            self.diagnostics.push(warning.with("key", key));
        }
        match policy {
            KeyPolicy::Drop => Verdict::Drop,
            KeyPolicy::Translate | KeyPolicy::Copy | KeyPolicy::Own if is_first => {
                Verdict::Enter(policy)
            }
            KeyPolicy::Translate | KeyPolicy::Copy | KeyPolicy::Own => Verdict::Skip,
        }
    }

    /// Takes a string as translatable if its policy says so and it has words.
    pub(super) fn take(
        &mut self,
        key: &str,
        policy: KeyPolicy,
        span: Span,
        slot: Slot,
        text: Cow<'s, str>,
    ) {
        let has_words = match self.typed {
            Typed::Leave => text.contains(char::is_alphanumeric),
            Typed::Take => !text.trim().is_empty(),
        };
        if policy == KeyPolicy::Translate && has_words {
            let key = key.to_owned();
            self.values.push(Value {
                key,
                span,
                text,
                slot,
            });
        }
    }

    /// Leaves out all lines from the one where `start` stands to the one where `end` does. Does
    /// nothing when other content stands before `start` on its line, since that would go too.
    pub(super) fn drop_lines(&mut self, start: usize, end: usize) {
        let before = Span::new(0, start).of(self.source);
        let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let is_alone = Span::new(line_start, start)
            .of(self.source)
            .trim()
            .is_empty();
        let after = Span::new(end, self.source.len());
        let rest = crate::plain::lines::lines(self.source, after).next();
        if is_alone {
            let line_end = rest.map_or(end, |line| line.end);
            self.dropped.push(Span::new(line_start, line_end));
        }
    }
}

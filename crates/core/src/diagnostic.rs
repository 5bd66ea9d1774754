//! What is to be said about a user's text, as plain data. Words come at the edge.

use std::fmt;

use crate::span::Span;

/// The name of a rule, `family/name`. Its message is looked up under `family-name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(&'static str);

impl Rule {
    /// Names a rule; use it in a `const`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// `family/name`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How much a diagnostic weighs: only errors change the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is wrong, and somebody has to act.
    Error,
    /// Probably wrong.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text, from a file or of ours; the edge escapes it.
    Text(String),
    /// A number, which the edge formats.
    Number(u64),
}

/// One thing to say about a text: a rule, its arguments, and where.
///
/// The file is not part of it, since pure code does not know it; the layer that read the file adds
/// path, locale and document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule speaks.
    pub rule: Rule,
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the file; `None` for the file as a whole.
    pub span: Option<Span>,
    /// The unit it is about, as it is written in the file.
    pub unit: Option<String>,
    /// The message's arguments, in the order given.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Diagnostic {
    /// Starts a diagnostic.
    #[must_use]
    pub fn new(rule: Rule, severity: Severity) -> Self {
        Self {
            rule,
            severity,
            span: None,
            unit: None,
            arguments: Vec::new(),
        }
    }

    /// An error of this rule.
    #[must_use]
    pub fn error(rule: Rule) -> Self {
        Self::new(rule, Severity::Error)
    }

    /// A warning of this rule.
    #[must_use]
    pub fn warning(rule: Rule) -> Self {
        Self::new(rule, Severity::Warning)
    }

    /// A note of this rule.
    #[must_use]
    pub fn note(rule: Rule) -> Self {
        Self::new(rule, Severity::Note)
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Says which unit.
    #[must_use]
    pub fn of_unit(mut self, id: impl Into<String>) -> Self {
        self.unit = Some(id.into());
        self
    }

    /// Adds a text argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.arguments.push((name, Argument::Text(text.into())));
        self
    }

    /// Adds a number argument.
    #[must_use]
    pub fn with_number(mut self, name: &'static str, number: usize) -> Self {
        self.arguments.push((name, Argument::Number(number as u64)));
        self
    }
}

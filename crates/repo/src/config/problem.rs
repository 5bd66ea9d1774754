//! What is wrong in a configuration file, as data that points into its text.

use std::path::PathBuf;

use hexapla_core::Span;

use crate::error::shown;

/// One mistake in a configuration file, or one place of it that does not fit what lies on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// Where in the file; empty at its start when no place is to blame.
    pub span: Span,
    /// What is wrong: one sentence without its full stop.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<String>,
}

impl ConfigProblem {
    /// Makes a problem at a place.
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            hints: Vec::new(),
        }
    }

    /// Adds a hint.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// All problems of one configuration file, in order of their place, with the text they point into.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} in {}{}", first(problems), shown(file), more(problems))]
pub struct ConfigError {
    /// The configuration file.
    pub file: PathBuf,
    /// Its text.
    pub text: String,
    /// What is wrong; at least one.
    pub problems: Vec<ConfigProblem>,
}

fn first(problems: &[ConfigProblem]) -> &str {
    problems
        .first()
        .map_or("unknown problem", |problem| &problem.message)
}

fn more(problems: &[ConfigProblem]) -> String {
    match problems.len() {
        0 | 1 => String::new(),
        count => format!(", and {} more problems", count - 1),
    }
}

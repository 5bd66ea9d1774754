//! What `check` found.

use serde::Serialize;

use crate::{VERSION, findings::Finding};

/// The findings of a whole project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// Version of this form.
    pub version: u32,
    /// The findings, in order of path and line.
    pub findings: Vec<CheckFinding>,
    /// How many there are.
    pub summary: CheckSummary,
    /// The merges of the git history that were looked at.
    pub merges: CheckMerges,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckFinding {
    /// The rule, `family/name`.
    pub rule: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The locale, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The document.
    pub document: String,
    /// The unit, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The file, relative to the project's root.
    pub path: String,
    /// Line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// Column in characters, from 1; 0 for the file as a whole.
    pub column: usize,
    /// What is the matter.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<String>,
}

/// How many findings there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CheckSummary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

/// How far the git history was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CheckMerges {
    /// How many merges were looked at.
    pub looked_at: usize,
    /// Whether there are older ones that were not.
    pub cut: bool,
}

impl CheckReport {
    /// A report of findings, with the words that `say` has for each: its message and its hints.
    #[must_use]
    pub fn new(
        findings: &[Finding],
        merges: CheckMerges,
        say: impl Fn(&Finding) -> (String, Vec<String>),
    ) -> Self {
        let count = |severity| {
            let is_it = |finding: &&Finding| finding.severity == severity;
            findings.iter().filter(is_it).count()
        };
        let in_words = |finding: &Finding| {
            let (message, hints) = say(finding);
            CheckFinding {
                rule: finding.rule,
                severity: finding.severity,
                locale: finding.locale.clone(),
                document: finding.document.clone(),
                id: finding.id.clone(),
                path: finding.path.clone(),
                line: finding.line,
                column: finding.column,
                message,
                hints,
            }
        };
        Self {
            version: VERSION,
            findings: findings.iter().map(in_words).collect(),
            summary: CheckSummary {
                errors: count("error"),
                warnings: count("warning"),
                notes: count("note"),
            },
            merges,
        }
    }
}

//! What a build made.

use serde::Serialize;

use crate::{VERSION, counts::Counts};

/// What a build made, by locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BuildReport {
    /// Version of the form.
    pub version: u32,
    /// Where the output is, relative to the project's root.
    pub output: String,
    /// The locales, the source first.
    pub locales: Vec<BuildLocale>,
}

/// What a build made for one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BuildLocale {
    /// The locale.
    pub locale: String,
    /// Documents written.
    pub documents: usize,
    /// Bundles written.
    pub bundles: usize,
    /// Units by status, as in the status report.
    pub units: Counts,
    /// Units that show the locale's own target.
    pub own: usize,
    /// Units that show a target of the fallback chain.
    pub fallback: usize,
    /// Units that show the source.
    pub from_source: usize,
}

impl BuildReport {
    /// A report without locales.
    #[must_use]
    pub fn new(output: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            output: output.into(),
            locales: Vec::new(),
        }
    }
}

//! What an extraction found.

use hexapla_core::Untrusted;
use hexapla_messages::Messages;
use serde::Serialize;

use crate::{
    VERSION,
    findings::Finding,
    phrase::{amount, named},
    style::{Paint, Style},
};

/// The documents of a project, counted.
#[derive(Clone, Debug, Serialize)]
pub struct ExtractReport {
    /// Version of the form.
    pub version: u32,
    /// The documents, in order of path.
    pub documents: Vec<ExtractDocument>,
    /// What is to be said about them.
    pub findings: Vec<Finding>,
    /// How many templates are not up to date (or were not); shown, not serialized.
    #[serde(skip)]
    pub stale: usize,
}

/// One document, counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExtractDocument {
    /// Its path.
    pub path: String,
    /// Its units.
    pub units: usize,
    /// Their words.
    pub words: usize,
    /// What became of its ids.
    pub ids: IdCounts,
}

/// What became of the ids of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IdCounts {
    /// Ids that the template had already.
    pub kept: usize,
    /// Ids coined now.
    pub new: usize,
    /// Ids whose unit is gone.
    pub obsolete: usize,
}

/// The units of one file, whether it belongs to a project or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnitsReport {
    /// Version of the form.
    pub version: u32,
    /// The units, in document order.
    pub units: Vec<UnitReport>,
}

/// One unit of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnitReport {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: &'static str,
    /// Its text.
    pub text: String,
    /// The headings it stands under.
    pub context: Vec<String>,
    /// What the author says to translators.
    pub notes: Vec<String>,
    /// Its line, from 1.
    pub line: usize,
}

impl ExtractReport {
    /// A line for a terminal.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let sum = |part: fn(&ExtractDocument) -> usize| {
            amount(self.documents.iter().map(part).sum::<usize>())
        };
        let amounts = [
            ("units", sum(|document| document.units)),
            ("documents", amount(self.documents.len())),
            ("words", sum(|document| document.words)),
            ("new", sum(|document| document.ids.new)),
            ("kept", sum(|document| document.ids.kept)),
            ("obsolete", sum(|document| document.ids.obsolete)),
        ];
        let summary = words.format("extract-summary", &amounts);
        format!("{}\n", style.paint(Paint::Strong, &summary))
    }
}

impl UnitsReport {
    /// The list for a terminal.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let mut out = String::new();
        for unit in &self.units {
            let kind = named(words, "todo-kind-", unit.kind);
            let fact = format!("{}: {kind}", unit.line);
            out.push_str(&format!(
                "{} {}\n",
                style.paint(Paint::Strong, &unit.id),
                style.paint(Paint::Dim, &fact)
            ));
            for note in &unit.notes {
                out.push_str(&format!("  ({})\n", Untrusted::new(note).for_terminal()));
            }
            out.push_str(&format!(
                "  {}\n",
                Untrusted::new(&unit.text).for_terminal()
            ));
        }
        out
    }
}

impl Default for ExtractReport {
    fn default() -> Self {
        Self {
            version: VERSION,
            documents: Vec::new(),
            findings: Vec::new(),
            stale: 0,
        }
    }
}

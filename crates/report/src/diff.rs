//! What changed in the source, and what that costs each locale.

mod html;
mod markdown;
mod text;

pub(crate) use html::spans;
use serde::Serialize;

use crate::{VERSION, entry::WordPart, why::Why};

/// Changes of the source between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffReport {
    /// Version of the form.
    pub version: u32,
    /// The older version (`template`).
    pub from: String,
    /// The newer version (`working tree`).
    pub to: String,
    /// The source locale.
    pub source: String,
    /// Documents with changes, in order of path.
    pub documents: Vec<DiffDocument>,
    /// What each locale has to do because of them.
    pub todo: Vec<DiffTodo>,
}

/// One document's changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffDocument {
    /// Its path.
    pub path: String,
    /// Its path before, where that was another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_path: Option<String>,
    /// Its changes, in document order.
    pub changes: Vec<ChangeReport>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeReport {
    /// `added`, `removed`, `kept` (only when moved), `edited`, `split` or `merged`.
    pub change: &'static str,
    /// Whether it also stands elsewhere now.
    pub moved: bool,
    /// What changed, for edited units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind_of_change: Option<&'static str>,
    /// The units before.
    pub old: Vec<DiffUnit>,
    /// The units after.
    pub new: Vec<DiffUnit>,
    /// Why its sides are taken to be one, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// Line of the first new unit; shown, not serialized.
    #[serde(skip)]
    pub line: Option<usize>,
    /// The word diff; shown, not serialized.
    #[serde(skip)]
    pub diff: Vec<WordPart>,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffUnit {
    /// The unit's id.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// What the changes cost a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffTodo {
    /// The locale.
    pub locale: String,
    /// Units to write or to look at, as far as nobody has seen to them.
    pub units: usize,
    /// Their words.
    pub words: usize,
    /// Of these, the words that the older version does not have.
    pub changed_words: usize,
}

impl DiffReport {
    /// A report without changes.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            from: from.into(),
            to: to.into(),
            source: String::new(),
            documents: Vec::new(),
            todo: Vec::new(),
        }
    }
}

impl ChangeReport {
    /// What happened, in words: `edited, moved`; what was kept has only moved.
    fn name(&self) -> String {
        match (self.change, self.moved) {
            ("kept", _) => "moved".to_owned(),
            (how, true) => format!("{how}, moved"),
            (how, false) => how.to_owned(),
        }
    }

    /// The units that it is about now; those of before, where there is none.
    fn units(&self) -> &[DiffUnit] {
        if self.new.is_empty() {
            &self.old
        } else {
            &self.new
        }
    }
}

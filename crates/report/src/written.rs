//! Files that a verb wrote, or would write.

use hexapla_core::Untrusted;
use hexapla_messages::Messages;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::style::{Paint, Style};

/// The files that a verb wrote, or would write in a dry run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Written {
    /// The files, in order of path.
    pub files: Vec<WrittenFile>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WrittenFile {
    /// Path relative to the project's root.
    pub path: String,
    /// What happens to it.
    pub action: FileAction,
}

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FileAction {
    /// It comes into being.
    Create,
    /// It changes.
    Update,
    /// It goes.
    Delete,
}

impl Written {
    /// One line for each file.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let all = ["written-create", "written-update", "written-delete"].map(|id| words.text(id));
        let width = all.iter().map(|word| word.width()).max().unwrap_or(0);
        let [create, update, delete] = &all;
        let line = |file: &WrittenFile| {
            let (word, paint) = match file.action {
                FileAction::Create => (create, Paint::Good),
                FileAction::Update => (update, Paint::Warning),
                FileAction::Delete => (delete, Paint::Bad),
            };
            let path = words.isolate(&Untrusted::new(&file.path).for_terminal());
            let padding = " ".repeat(width - word.width());
            format!("{}{padding} {path}\n", style.paint(paint, word))
        };
        self.files.iter().map(line).collect()
    }
}

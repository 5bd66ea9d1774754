//! Files that a verb wrote, or would write.

use hexapla_core::Untrusted;
use serde::Serialize;

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
    pub fn to_text(&self, style: Style) -> String {
        let line = |file: &WrittenFile| {
            let (word, paint) = match file.action {
                FileAction::Create => ("create", Paint::Good),
                FileAction::Update => ("update", Paint::Warning),
                FileAction::Delete => ("delete", Paint::Bad),
            };
            let path = Untrusted::new(&file.path).for_terminal();
            format!("{} {path}\n", style.paint(paint, word))
        };
        self.files.iter().map(line).collect()
    }
}

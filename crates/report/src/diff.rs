//! What changed in the source, and what that costs each locale.

use hexapla_core::Untrusted;
use serde::Serialize;

use crate::{
    VERSION,
    entry::{WordPart, word_diff},
    style::{Paint, Style},
    table::{Cell, Side, number, table},
};

/// Changes of the source between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiffReport {
    /// Version of the form.
    pub version: u32,
    /// The older version (`template`).
    pub from: String,
    /// The newer version (`working tree`).
    pub to: String,
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
    /// Units to write or to look at.
    pub units: usize,
    /// Their words.
    pub words: usize,
    /// Of these, the words that changed.
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
            documents: Vec::new(),
            todo: Vec::new(),
        }
    }

    /// The changes for a terminal.
    #[must_use]
    pub fn to_text(&self, style: Style) -> String {
        if self.documents.is_empty() {
            return format!("No unit changed between {} and {}.\n", self.from, self.to);
        }
        let mut out = String::new();
        for document in &self.documents {
            let path = Untrusted::new(&document.path).for_terminal();
            out.push_str(&style.paint(Paint::Strong, &path));
            if let Some(old) = &document.old_path {
                let old = Untrusted::new(old).for_terminal();
                out.push_str(&format!(" (renamed from {old})"));
            }
            out.push('\n');
            for change in &document.changes {
                out.push_str(&change_text(change, style));
            }
            out.push('\n');
        }
        out.push_str(&todo_text(&self.todo, style));
        out
    }
}

fn change_text(change: &ChangeReport, style: Style) -> String {
    let paint = match change.change {
        "added" => Paint::Good,
        "removed" => Paint::Bad,
        _ => Paint::Warning,
    };
    let moved = match (change.change, change.moved) {
        ("kept", _) => "moved".to_owned(),
        (how, true) => format!("{how}, moved"),
        (how, false) => how.to_owned(),
    };
    let kind = change
        .kind_of_change
        .map(|kind| format!(" ({kind})"))
        .unwrap_or_default();
    let line = change
        .line
        .map(|line| format!("{line}: "))
        .unwrap_or_default();
    let ids: Vec<&str> = if change.new.is_empty() {
        &change.old
    } else {
        &change.new
    }
    .iter()
    .map(|unit| &*unit.id)
    .collect();
    let ids = style.paint(Paint::Dim, &ids.join(" "));
    let mut out = format!(
        "  {line}{} {ids}\n",
        style.paint(paint, &format!("{moved}{kind}"))
    );
    for text in bodies(change, style) {
        out.push_str(&format!("    {text}\n"));
    }
    out
}

fn bodies(change: &ChangeReport, style: Style) -> Vec<String> {
    if !change.diff.is_empty() {
        return vec![word_diff(&change.diff, style)];
    }
    let side = |units: &[DiffUnit], sign: &str, paint: Paint| -> Vec<String> {
        units
            .iter()
            .map(|unit| {
                style.paint(
                    paint,
                    &format!("{sign} {}", Untrusted::new(&unit.text).for_terminal()),
                )
            })
            .collect()
    };
    match change.change {
        "kept" => side(&change.new, " ", Paint::Dim),
        _ => [
            side(&change.old, "-", Paint::Bad),
            side(&change.new, "+", Paint::Good),
        ]
        .concat(),
    }
}

fn todo_text(todo: &[DiffTodo], style: Style) -> String {
    let title = |text: &str| Cell::painted(text, style.paint(Paint::Dim, text));
    let mut rows = vec![vec![
        title("To do"),
        title("Units"),
        title("Words"),
        title("Changed words"),
    ]];
    for locale in todo {
        rows.push(vec![
            Cell::plain(&locale.locale),
            Cell::plain(number(locale.units)),
            Cell::plain(number(locale.words)),
            Cell::plain(number(locale.changed_words)),
        ]);
    }
    table(&[Side::Left, Side::Right, Side::Right, Side::Right], &rows)
}

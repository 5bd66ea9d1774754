//! Changes for a terminal: word diffs, or both versions beside each other where there is room.

use hexapla_core::{Argument, Untrusted};
use hexapla_messages::Messages;
use unicode_width::UnicodeWidthStr;

use super::{ChangeReport, DiffReport, DiffTodo, DiffUnit};
use crate::{
    columns::{Run, beside, new_side, old_side},
    entry::word_diff,
    phrase::{kind_of_change, text, version},
    style::{Paint, Style},
    table::{Cell, Side, table},
};

impl DiffReport {
    /// The changes for a terminal; old and new beside each other from 120 columns on.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        if self.documents.is_empty() {
            let nothing = words.format("diff-nothing", &self.versions(words));
            return format!("{nothing}\n");
        }
        let mut out = String::new();
        for document in &self.documents {
            let path = Untrusted::new(&document.path).for_terminal();
            out.push_str(&style.paint(Paint::Strong, &path));
            if let Some(old) = &document.old_path {
                let renamed = words.format("diff-renamed", &[("path", text(old))]);
                out.push_str(&format!(" ({renamed})"));
            }
            out.push('\n');
            for change in &document.changes {
                out.push_str(&change_text(change, style, words));
            }
            out.push('\n');
        }
        out.push_str(&todo_text(&self.todo, style, words));
        out
    }

    /// What the two versions are called, for messages.
    pub(super) fn versions(&self, words: &Messages) -> [(&'static str, Argument); 2] {
        let (from, to) = (version(words, &self.from), version(words, &self.to));
        [("from", from), ("to", to)]
    }
}

fn change_text(change: &ChangeReport, style: Style, words: &Messages) -> String {
    let paint = match change.change {
        "added" => Paint::Good,
        "removed" => Paint::Bad,
        _ => Paint::Warning,
    };
    let kind = change
        .kind_of_change
        .map(|kind| format!(" ({})", kind_of_change(words, kind)))
        .unwrap_or_default();
    let line = change
        .line
        .map(|line| format!("{line}: "))
        .unwrap_or_default();
    let ids: Vec<String> = change
        .units()
        .iter()
        .map(|unit| words.isolate(&Untrusted::new(&unit.id).for_terminal()))
        .collect();
    let ids = style.paint(Paint::Dim, &ids.join(" "));
    let name = style.paint(paint, &format!("{}{kind}", change.name(words)));
    let mut out = format!("  {line}{name} {ids}\n");
    if style.is_wide() {
        out.push_str(&both_sides(change, style));
    } else {
        for text in bodies(change, style) {
            out.push_str(&format!("    {text}\n"));
        }
    }
    let why = words.text("diff-why");
    let told = change.why.iter().flat_map(|why| why.sentences(words));
    for (index, sentence) in told.enumerate() {
        let label = match index {
            0 => format!("{why} "),
            _ => " ".repeat(why.width() + 1),
        };
        let line = style.paint(Paint::Dim, &format!("{label}{sentence}"));
        out.push_str(&format!("    {line}\n"));
    }
    out
}

/// Old and new beside each other.
fn both_sides(change: &ChangeReport, style: Style) -> String {
    if !change.diff.is_empty() {
        let sides = [old_side(&change.diff, style), new_side(&change.diff, style)];
        return beside(&sides, style);
    }
    let side = |units: &[DiffUnit], paint: Paint| -> Vec<Run> {
        units
            .iter()
            .map(|unit| Run::of(&unit.text, Some(paint)))
            .collect()
    };
    match change.change {
        "kept" => beside(
            &[side(&change.old, Paint::Dim), side(&change.new, Paint::Dim)],
            style,
        ),
        _ => beside(
            &[
                side(&change.old, Paint::Bad),
                side(&change.new, Paint::Good),
            ],
            style,
        ),
    }
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

/// A locale and whom it concerns.
fn named(todo: &DiffTodo) -> String {
    let owners = todo.owners.iter();
    let owners = owners.map(|owner| format!(" {}", Untrusted::new(owner).for_terminal()));
    let owners: String = owners.collect();
    match owners.is_empty() {
        true => todo.locale.clone(),
        false => format!("{} ·{owners}", todo.locale),
    }
}

fn todo_text(todo: &[DiffTodo], style: Style, words: &Messages) -> String {
    let title = |id: &str| {
        let text = words.text(id);
        let painted = style.paint(Paint::Dim, &text);
        Cell::painted(text, painted)
    };
    let number = |amount: usize| words.number(amount as u64);
    let mut rows = vec![vec![
        title("diff-to-do"),
        title("diff-units"),
        title("diff-words"),
        title("diff-changed-words"),
    ]];
    for locale in todo {
        rows.push(vec![
            Cell::plain(named(locale)),
            Cell::plain(number(locale.units)),
            Cell::plain(number(locale.words)),
            Cell::plain(number(locale.changed_words)),
        ]);
    }
    table(&[Side::Left, Side::Right, Side::Right, Side::Right], &rows)
}

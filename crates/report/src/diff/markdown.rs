//! Changes for a pull request.

use super::{ChangeReport, DiffReport};
use crate::{
    concern::mentions,
    entry::WordPart,
    markdown::{code, counts, safe, word_diff},
    why::Why,
};

impl DiffReport {
    /// The changes as Markdown, for a comment on a pull request: a heading for each document, an item
    /// for each change, and a table of what each locale has to do. Text of files is only text in it:
    /// it makes no markup, no link, and calls nobody.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let (from, to) = (safe(&self.from), safe(&self.to));
        if self.documents.is_empty() {
            return format!("No unit changed between {from} and {to}.\n");
        }
        let mut out = format!("## Changes from {from} to {to}\n");
        for document in &self.documents {
            out.push_str(&format!("\n### {}\n", safe(&document.path)));
            if let Some(old) = &document.old_path {
                out.push_str(&format!("\nRenamed from {}.\n", safe(old)));
            }
            out.extend(document.changes.iter().map(change));
        }
        let rows = self.todo.iter().map(|todo| {
            let figures = [todo.units, todo.words, todo.changed_words];
            let who = match todo.owners.is_empty() {
                true => String::new(),
                false => format!(" · {}", mentions(&todo.owners)),
            };
            (format!("{}{who}", safe(&todo.locale)), figures)
        });
        out.push_str("\n### To do\n\n");
        out.push_str(&counts(
            ["Locale", "Units", "Words", "Changed words"],
            rows.collect(),
        ));
        out
    }
}

fn change(change: &ChangeReport) -> String {
    let kind = change
        .kind_of_change
        .map(|kind| format!(" ({kind})"))
        .unwrap_or_default();
    let line = change
        .line
        .map(|line| format!(", line {line}"))
        .unwrap_or_default();
    let ids: Vec<String> = change.units().iter().map(|unit| code(&unit.id)).collect();
    let mut out = format!(
        "\n- **{}**{kind}{line} · {}\n",
        change.name(),
        ids.join(" ")
    );
    let parts: Vec<Vec<WordPart>> = match change.change {
        _ if !change.diff.is_empty() => vec![change.diff.clone()],
        "kept" => texts(change, WordPart::Same),
        "removed" => texts(change, WordPart::Old),
        _ => texts(change, WordPart::New),
    };
    for parts in parts {
        out.push_str(&format!("\n  {}\n", word_diff(&parts)));
    }
    let told: Vec<String> = change
        .why
        .iter()
        .flat_map(Why::sentences)
        .map(|sentence| safe(&sentence))
        .collect();
    if !told.is_empty() {
        out.push_str(&format!("\n  Why: {}\n", told.join("; ")));
    }
    out
}

/// The texts of a change's units, each as one part.
fn texts(change: &ChangeReport, part: fn(String) -> WordPart) -> Vec<Vec<WordPart>> {
    let units = change.units().iter();
    units.map(|unit| vec![part(unit.text.clone())]).collect()
}

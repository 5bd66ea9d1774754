//! Changes for a pull request.

use hexapla_messages::Messages;

use super::{ChangeReport, DiffReport};
use crate::{
    concern::mentions,
    entry::WordPart,
    markdown::{code, counts, safe, word_diff},
    phrase::{bare, kind_of_change, text, with_markdown},
};

impl DiffReport {
    /// The changes as Markdown, for a comment on a pull request: a heading for each document, an item
    /// for each change, and a table of what each locale has to do. Text of files is only text in it:
    /// it makes no markup, no link, and calls nobody.
    #[must_use]
    pub fn to_markdown(&self, words: &Messages) -> String {
        let versions = self.versions(words);
        if self.documents.is_empty() {
            return format!("{}\n", ours(&words.format("diff-nothing", &versions)));
        }
        let mut out = format!("## {}\n", ours(&words.format("diff-title", &versions)));
        for document in &self.documents {
            out.push_str(&format!("\n### {}\n", safe(&document.path)));
            if let Some(old) = &document.old_path {
                let renamed = with_markdown(words, "diff-renamed-page", "path", &safe(old));
                out.push_str(&format!("\n{renamed}.\n"));
            }
            out.extend(document.changes.iter().map(|one| change(one, words)));
        }
        let rows = self.todo.iter().map(|todo| {
            let figures = [todo.units, todo.words, todo.changed_words];
            let who = match todo.owners.is_empty() {
                true => String::new(),
                false => format!(" · {}", mentions(&todo.owners)),
            };
            (format!("{}{who}", safe(&todo.locale)), figures)
        });
        out.push_str(&format!("\n### {}\n\n", ours(&words.text("diff-to-do"))));
        let heads = [
            "diff-locale",
            "diff-units",
            "diff-words",
            "diff-changed-words",
        ];
        out.push_str(&counts(words, heads, rows.collect()));
        out
    }
}

/// Words of ours.
fn ours(said: &str) -> String {
    safe(&bare(said))
}

fn change(change: &ChangeReport, words: &Messages) -> String {
    let kind = change
        .kind_of_change
        .map(|kind| format!(" ({})", kind_of_change(words, kind)))
        .unwrap_or_default();
    let line = change
        .line
        .map(|line| {
            let line = [("line", text(&line.to_string()))];
            format!(", {}", bare(&words.format("diff-line", &line)))
        })
        .unwrap_or_default();
    let ids: Vec<String> = change.units().iter().map(|unit| code(&unit.id)).collect();
    let mut out = format!(
        "\n- **{}**{kind}{line} · {}\n",
        bare(&change.name(words)),
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
        .flat_map(|why| why.sentences(words))
        .map(|sentence| ours(&sentence))
        .collect();
    if !told.is_empty() {
        let why = words.text("diff-why-page");
        out.push_str(&format!("\n  {why} {}\n", told.join("; ")));
    }
    out
}

/// The texts of a change's units, each as one part.
fn texts(change: &ChangeReport, part: fn(String) -> WordPart) -> Vec<Vec<WordPart>> {
    let units = change.units().iter();
    units.map(|unit| vec![part(unit.text.clone())]).collect()
}

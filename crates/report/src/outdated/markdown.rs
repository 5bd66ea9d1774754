//! Outdated units for a pull request or an issue.

use hexapla_messages::Messages;

use super::OutdatedReport;
use crate::{
    Place,
    entry::EntryReport,
    markdown::{code, counts, isolated, safe, word_diff},
    phrase::{bare, kind_of_change},
};

impl OutdatedReport {
    /// The units as Markdown: a heading for each document; each unit with what changed since it was
    /// translated, and its target; then amounts by kind of change. Text of files is only text in it.
    #[must_use]
    pub fn to_markdown(&self, words: &Messages) -> String {
        if self.documents.is_empty() {
            return bare(&self.nothing(words));
        }
        let mut out = format!("## {}\n", safe(&bare(&self.title(words))));
        for document in &self.documents {
            out.push_str(&format!("\n### {}\n", safe(&document.path)));
            out.extend(document.entries.iter().map(|entry| item(entry, words)));
        }
        let rows = self.rows().map(|row| {
            let figures = [row.units, row.words, row.changed_words];
            (safe(&kind_of_change(words, row.kind)), figures)
        });
        out.push_str(&format!("\n### {}\n\n", words.text("outdated-amounts")));
        let heads = [
            "outdated-kind",
            "diff-units",
            "diff-words",
            "diff-changed-words",
        ];
        out.push_str(&counts(words, heads, rows.collect()));
        out
    }
}

fn item(entry: &EntryReport, words: &Messages) -> String {
    let place = |at: &Option<Place>| match at {
        Some(at) => format!("{}:{}", safe(&at.path), at.line),
        None => String::new(),
    };
    let kind = kind_of_change(words, entry.kind_of_change.unwrap_or("wording"));
    let source = words.text("outdated-source-page");
    let mut out = format!(
        "\n- **{kind}** · {} · {}\n\n  {source} {}\n",
        place(&entry.source_at),
        code(&entry.id),
        word_diff(&entry.diff)
    );
    if let Some(target) = &entry.target {
        let at = place(&entry.target_at);
        let label = words.text("outdated-target-page");
        out.push_str(&format!("\n  {label} {}\\\n  {at}\n", isolated(target)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::{english, report};

    #[test]
    fn texts_of_files_are_only_text() {
        let markdown = report().to_markdown(&english());
        assert!(!markdown.contains("<script"), "{markdown}");
        assert!(!markdown.contains("<b>"), "{markdown}");
        assert!(!markdown.contains("@all"), "{markdown}");
        assert!(
            markdown.contains("<del>pages</del><ins>&lt;b&gt;"),
            "{markdown}"
        );
        assert!(
            markdown.contains("locales/ar/a&amp;b.md.ftl:7"),
            "{markdown}"
        );
        assert!(
            markdown.ends_with("| wording | 1 | 6 | 2 |\n"),
            "{markdown}"
        );
    }
}

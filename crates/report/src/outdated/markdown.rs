//! Outdated units for a pull request or an issue.

use super::OutdatedReport;
use crate::{
    Place,
    entry::EntryReport,
    markdown::{code, counts, isolated, safe, word_diff},
};

impl OutdatedReport {
    /// The units as Markdown: a heading for each document; each unit with what changed since it was
    /// translated, and its target; then amounts by kind of change. Text of files is only text in it.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        if self.documents.is_empty() {
            return self.nothing();
        }
        let mut out = format!("## Outdated in {}\n", safe(&self.locale));
        for document in &self.documents {
            out.push_str(&format!("\n### {}\n", safe(&document.path)));
            out.extend(document.entries.iter().map(item));
        }
        let rows = self.rows().map(|row| {
            let figures = [row.units, row.words, row.changed_words];
            (row.kind.to_owned(), figures)
        });
        out.push_str("\n### Amounts\n\n");
        out.push_str(&counts(
            ["Kind of change", "Units", "Words", "Changed words"],
            rows.collect(),
        ));
        out
    }
}

fn item(entry: &EntryReport) -> String {
    let place = |at: &Option<Place>| match at {
        Some(at) => format!("{}:{}", safe(&at.path), at.line),
        None => String::new(),
    };
    let kind = entry.kind_of_change.unwrap_or("wording");
    let mut out = format!(
        "\n- **{kind}** · {} · {}\n\n  Source: {}\n",
        place(&entry.source_at),
        code(&entry.id),
        word_diff(&entry.diff)
    );
    if let Some(target) = &entry.target {
        let at = place(&entry.target_at);
        out.push_str(&format!("\n  Target: {}\\\n  {at}\n", isolated(target)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::report;

    #[test]
    fn texts_of_files_are_only_text() {
        let markdown = report().to_markdown();
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

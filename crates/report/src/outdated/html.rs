//! Outdated units as a page.

use hexapla_messages::Messages;

use super::OutdatedReport;
use crate::{
    Place,
    diff::spans,
    entry::EntryReport,
    html::{code, contents, counts, name, ours, page, paragraph, safe, said, word_diff},
    phrase::{amount, bare, kind_of_change},
};

impl OutdatedReport {
    /// The units as one page of HTML: what changed beside the target, then amounts by kind of change.
    #[must_use]
    pub fn to_html(&self, words: &Messages) -> String {
        let title = safe(&bare(&self.title(words)));
        if self.documents.is_empty() {
            let nothing = safe(bare(&self.nothing(words)).trim_end());
            return page(words, &title, &format!("<p>{nothing}</p>\n"));
        }
        let amounts = [
            ("units", amount(self.total.units)),
            ("documents", amount(self.documents.len())),
        ];
        let summary = said(words, "diff-units-in", &amounts);
        let mut body = format!("<p class=\"dim\">{summary}</p>\n");
        body.push_str(&contents(
            words,
            self.documents.iter().map(|one| &*one.path),
        ));
        for (index, document) in self.documents.iter().enumerate() {
            let path = name(&document.path);
            body.push_str(&format!("<section id=\"d{index}\">\n<h2>{path}</h2>\n"));
            body.extend(document.entries.iter().map(|entry| self.unit(entry, words)));
            body.push_str("</section>\n");
        }
        let rows = self.rows().map(|row| {
            let figures = [row.units, row.words, row.changed_words];
            (kind_of_change(words, row.kind), figures)
        });
        let heads = [
            "outdated-kind",
            "diff-units",
            "diff-words",
            "diff-changed-words",
        ];
        let table = counts(words, heads, rows.collect());
        let amounts = ours(words, "outdated-amounts");
        body.push_str(&format!(
            "<section>\n<h2>{amounts}</h2>\n{table}</section>\n"
        ));
        page(words, &title, &body)
    }

    fn unit(&self, entry: &EntryReport, words: &Messages) -> String {
        let place = |at: &Option<Place>| match at {
            Some(at) => code(&format!("{}:{}", at.path, at.line)),
            None => String::new(),
        };
        let kind = safe(&kind_of_change(
            words,
            entry.kind_of_change.unwrap_or("wording"),
        ));
        let source_change = ours(words, "outdated-source-change");
        let target_title = ours(words, "outdated-target");
        let mut facts = vec![format!("<strong>{kind}</strong>"), code(&entry.id)];
        if !entry.context.is_empty() {
            let names: Vec<String> = entry.context.iter().map(|one| name(one)).collect();
            facts.push(names.join(" › "));
        }
        let target = entry.target.as_deref().unwrap_or_default();
        let (source_at, target_at) = (place(&entry.source_at), place(&entry.target_at));
        format!(
            "<article>\n<p class=\"facts\">{}</p>\n<div class=\"sides\">\n\
             <div>\n<h3>{source_change} <span class=\"at\">{source_at}</span></h3>\n{}</div>\n\
             <div>\n<h3>{target_title} <span class=\"at\">{target_at}</span></h3>\n{}</div>\n</div>\n</article>\n",
            spans(&facts),
            paragraph(&word_diff(&entry.diff), &self.source, None),
            paragraph(&safe(target), &self.locale, Some(self.is_rtl)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{english, report};

    #[test]
    fn texts_of_files_are_only_text_and_have_their_direction() {
        let html = report().to_html(&english());
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("<notices>"), "{html}");
        assert!(
            html.contains("<p lang=\"ar\" dir=\"rtl\">اسأل أي &lt;/p&gt;"),
            "{html}"
        );
        assert!(html.contains("<del>pages</del><ins>&lt;b&gt;"), "{html}");
        assert!(html.contains("source/a&amp;b.md:5"), "{html}");
    }
}

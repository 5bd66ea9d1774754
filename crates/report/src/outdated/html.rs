//! Outdated units as a page.

use super::OutdatedReport;
use crate::{
    Place,
    diff::spans,
    entry::EntryReport,
    html::{code, contents, counted, counts, name, page, paragraph, safe, word_diff},
};

impl OutdatedReport {
    /// The units as one page of HTML: what changed beside the target, then amounts by kind of change.
    #[must_use]
    pub fn to_html(&self) -> String {
        let title = format!("Outdated in {}", self.locale);
        if self.documents.is_empty() {
            return page(&title, "<p>Nothing is outdated.</p>\n");
        }
        let mut body = format!(
            "<p class=\"dim\">{} in {}</p>\n",
            counted(self.total.units, "unit"),
            counted(self.documents.len(), "document")
        );
        body.push_str(&contents(self.documents.iter().map(|one| &*one.path)));
        for (index, document) in self.documents.iter().enumerate() {
            let path = name(&document.path);
            body.push_str(&format!("<section id=\"d{index}\">\n<h2>{path}</h2>\n"));
            body.extend(document.entries.iter().map(|entry| self.unit(entry)));
            body.push_str("</section>\n");
        }
        let rows = self.rows().map(|row| {
            let figures = [row.units, row.words, row.changed_words];
            (row.kind.to_owned(), figures)
        });
        let table = counts(
            ["Kind of change", "Units", "Words", "Changed words"],
            rows.collect(),
        );
        body.push_str(&format!("<section>\n<h2>Amounts</h2>\n{table}</section>\n"));
        page(&title, &body)
    }

    fn unit(&self, entry: &EntryReport) -> String {
        let place = |at: &Option<Place>| match at {
            Some(at) => code(&format!("{}:{}", at.path, at.line)),
            None => String::new(),
        };
        let kind = entry.kind_of_change.unwrap_or("wording");
        let mut facts = vec![format!("<strong>{kind}</strong>"), code(&entry.id)];
        if !entry.context.is_empty() {
            let names: Vec<String> = entry.context.iter().map(|one| name(one)).collect();
            facts.push(names.join(" › "));
        }
        let target = entry.target.as_deref().unwrap_or_default();
        let (source_at, target_at) = (place(&entry.source_at), place(&entry.target_at));
        format!(
            "<article>\n<p class=\"facts\">{}</p>\n<div class=\"sides\">\n\
             <div>\n<h3>Source, and what changed <span class=\"at\">{source_at}</span></h3>\n{}</div>\n\
             <div>\n<h3>Target <span class=\"at\">{target_at}</span></h3>\n{}</div>\n</div>\n</article>\n",
            spans(&facts),
            paragraph(&word_diff(&entry.diff), &self.source, None),
            paragraph(&safe(target), &self.locale, Some(self.is_rtl)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::report;

    #[test]
    fn texts_of_files_are_only_text_and_have_their_direction() {
        let html = report().to_html();
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

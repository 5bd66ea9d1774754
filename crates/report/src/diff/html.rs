//! Changes as a page.

use super::{ChangeReport, DiffDocument, DiffReport, DiffUnit};
use crate::{
    entry::WordPart,
    html::{code, contents, counted, counts, name, page, paragraph, safe, word_diff},
    why::Why,
};

impl DiffReport {
    /// The changes as one page of HTML: no script, nothing loaded, text of files as text only.
    #[must_use]
    pub fn to_html(&self) -> String {
        let title = format!("Changes from {} to {}", self.from, self.to);
        if self.documents.is_empty() {
            return page(&title, "<p>No unit changed.</p>\n");
        }
        let changes = self.documents.iter().map(|one| one.changes.len()).sum();
        let mut body = format!(
            "<p class=\"dim\">{} in {}</p>\n",
            counted(changes, "change"),
            counted(self.documents.len(), "document")
        );
        body.push_str(&contents(self.documents.iter().map(|one| &*one.path)));
        for (index, document) in self.documents.iter().enumerate() {
            body.push_str(&self.document(index, document));
        }
        let rows = self.todo.iter().map(|todo| {
            let figures = [todo.units, todo.words, todo.changed_words];
            let who: String = todo
                .owners
                .iter()
                .map(|owner| format!(" {owner}"))
                .collect();
            let mark = if who.is_empty() { "" } else { " ·" };
            (format!("{}{mark}{who}", todo.locale), figures)
        });
        let table = counts(
            ["Locale", "Units", "Words", "Changed words"],
            rows.collect(),
        );
        body.push_str(&format!("<section>\n<h2>To do</h2>\n{table}</section>\n"));
        page(&title, &body)
    }

    fn document(&self, index: usize, document: &DiffDocument) -> String {
        let path = name(&document.path);
        let mut out = format!("<section id=\"d{index}\">\n<h2>{path}</h2>\n");
        if let Some(old) = &document.old_path {
            out.push_str(&format!(
                "<p class=\"dim\">Renamed from {}</p>\n",
                name(old)
            ));
        }
        let changes = document.changes.iter().map(|change| self.change(change));
        out.extend(changes);
        out.push_str("</section>\n");
        out
    }

    fn change(&self, change: &ChangeReport) -> String {
        let mut facts = vec![format!("<strong>{}</strong>", change.name())];
        facts.extend(change.kind_of_change.map(str::to_owned));
        facts.extend(change.line.map(|line| format!("line {line}")));
        facts.extend(change.units().iter().map(|unit| code(&unit.id)));
        let mut out = format!("<article>\n<p class=\"facts\">{}</p>\n", spans(&facts));
        for text in texts(change) {
            out.push_str(&paragraph(&text, &self.source, None));
        }
        let told: String = change
            .why
            .iter()
            .flat_map(Why::sentences)
            .map(|sentence| format!("<li>{}</li>\n", safe(&sentence)))
            .collect();
        if !told.is_empty() {
            out.push_str(&format!("<ul class=\"why\">\n{told}</ul>\n"));
        }
        out.push_str("</article>\n");
        out
    }
}

/// Facts of a line, each by itself.
pub(crate) fn spans(facts: &[String]) -> String {
    let span = |fact: &String| format!("<span>{fact}</span>");
    facts.iter().map(span).collect::<Vec<_>>().join("\n")
}

fn texts(change: &ChangeReport) -> Vec<String> {
    if !change.diff.is_empty() {
        return vec![word_diff(&change.diff)];
    }
    let side = |units: &[DiffUnit], part: fn(String) -> WordPart| -> Vec<String> {
        let units = units.iter();
        units
            .map(|unit| word_diff(&[part(unit.text.clone())]))
            .collect()
    };
    match change.change {
        "kept" => side(&change.new, WordPart::Same),
        _ => [
            side(&change.old, WordPart::Old),
            side(&change.new, WordPart::New),
        ]
        .concat(),
    }
}

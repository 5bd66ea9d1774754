//! Changes as a page.

use hexapla_messages::Messages;

use super::{ChangeReport, DiffDocument, DiffReport, DiffUnit};
use crate::{
    entry::WordPart,
    html::{code, contents, counts, name, ours, page, paragraph, safe, said, word_diff},
    phrase::{amount, bare, kind_of_change, text, with_html},
};

impl DiffReport {
    /// The changes as one page of HTML: no script, nothing loaded, text of files as text only.
    #[must_use]
    pub fn to_html(&self, words: &Messages) -> String {
        let title = said(words, "diff-title", &self.versions(words));
        if self.documents.is_empty() {
            let nothing = ours(words, "diff-nothing-changed");
            return page(words, &title, &format!("<p>{nothing}</p>\n"));
        }
        let changes = self.documents.iter().map(|one| one.changes.len()).sum();
        let amounts = [
            ("changes", amount(changes)),
            ("documents", amount(self.documents.len())),
        ];
        let summary = said(words, "diff-changes-in", &amounts);
        let mut body = format!("<p class=\"dim\">{summary}</p>\n");
        body.push_str(&contents(
            words,
            self.documents.iter().map(|one| &*one.path),
        ));
        for (index, document) in self.documents.iter().enumerate() {
            body.push_str(&self.document(index, document, words));
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
        let heads = [
            "diff-locale",
            "diff-units",
            "diff-words",
            "diff-changed-words",
        ];
        let table = counts(words, heads, rows.collect());
        let title_of_table = ours(words, "diff-to-do");
        body.push_str(&format!(
            "<section>\n<h2>{title_of_table}</h2>\n{table}</section>\n"
        ));
        page(words, &title, &body)
    }

    fn document(&self, index: usize, document: &DiffDocument, words: &Messages) -> String {
        let path = name(&document.path);
        let mut out = format!("<section id=\"d{index}\">\n<h2>{path}</h2>\n");
        if let Some(old) = &document.old_path {
            let renamed = with_html(words, "diff-renamed-page", "path", &name(old));
            out.push_str(&format!("<p class=\"dim\">{renamed}</p>\n"));
        }
        let changes = document.changes.iter();
        out.extend(changes.map(|change| self.change(change, words)));
        out.push_str("</section>\n");
        out
    }

    fn change(&self, change: &ChangeReport, words: &Messages) -> String {
        let how = safe(&bare(&change.name(words)));
        let mut facts = vec![format!("<strong>{how}</strong>")];
        let kind = change.kind_of_change;
        facts.extend(kind.map(|kind| safe(&kind_of_change(words, kind))));
        let line = change.line.map(|line| [("line", text(&line.to_string()))]);
        facts.extend(line.map(|line| said(words, "diff-line", &line)));
        facts.extend(change.units().iter().map(|unit| code(&unit.id)));
        let mut out = format!("<article>\n<p class=\"facts\">{}</p>\n", spans(&facts));
        for html in texts(change) {
            out.push_str(&paragraph(&html, &self.source, None));
        }
        let told: String = change
            .why
            .iter()
            .flat_map(|why| why.sentences(words))
            .map(|sentence| format!("<li>{}</li>\n", safe(&bare(&sentence))))
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

//! What a translator has to do, for a terminal.

use hexapla_core::{Argument, Untrusted};
use hexapla_messages::Messages;
use unicode_width::UnicodeWidthStr;

use super::TodoReport;
use crate::{
    columns::{Run, hanging, whole},
    entry::EntryReport,
    style::{Paint, Style},
    table::isolated,
};

/// What stands before the lines of a unit.
const LABELS: [&str; 5] = [
    "todo-source",
    "todo-change",
    "todo-target",
    "todo-note",
    "todo-maybe",
];
/// What stands before the rule by which a build refuses a target.
const REFUSED: &str = "todo-refused";

impl TodoReport {
    /// The list for a terminal: each unit with its id, place, kind, status and section, then its source
    /// or what changed in it, and the target. Long texts are wrapped.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let mut out = String::new();
        for entry in self.documents.iter().flat_map(|document| &document.entries) {
            out.push_str(&unit(entry, style, words));
            out.push('\n');
        }
        let locale = [("locale", Argument::Text(self.locale.clone()))];
        let summary = match (self.units(), self.stopped) {
            (0, 0) => Some(words.format("todo-nothing", &locale)),
            (0, _) => None,
            (units, _) => Some(self.summary(units, words)),
        };
        let stopped = [("documents", Argument::Number(self.stopped as u64))];
        let stopped = (self.stopped > 0).then(|| words.format("todo-stopped", &stopped));
        for line in summary.into_iter().chain(stopped) {
            out.push_str(&style.paint(Paint::Strong, &line));
            out.push('\n');
        }
        if let Some(filter) = &self.filter {
            let filter = [("filter", Argument::Text(filter.to_string()))];
            let part = words.format("status-part", &filter);
            out.push_str(&format!("{}\n", style.paint(Paint::Dim, &part)));
        }
        out
    }

    fn summary(&self, units: usize, words: &Messages) -> String {
        let number = |amount: usize| Argument::Number(amount as u64);
        let units = match self.open > units {
            true => words.format(
                "todo-units-of",
                &[("units", number(units)), ("all", number(self.open))],
            ),
            false => words.format("todo-units", &[("units", number(units))]),
        };
        let documents = number(self.documents.len());
        let mut parts = vec![
            units,
            words.format("todo-words", &[("words", number(self.words))]),
            words.format("todo-documents", &[("documents", documents)]),
        ];
        let owners: Vec<String> = self
            .owners()
            .iter()
            .map(|name| Untrusted::new(name).for_terminal())
            .collect();
        if !owners.is_empty() {
            parts.push(owners.join(" "));
        }
        let parts: Vec<String> = parts
            .into_iter()
            .map(|part| isolated(&part, part.clone()))
            .collect();
        format!("{}: {}", self.locale, parts.join(" · "))
    }
}

fn unit(entry: &EntryReport, style: Style, words: &Messages) -> String {
    let id = Untrusted::new(&entry.id).for_terminal();
    let mut out = format!("{}\n", style.paint(Paint::Strong, &id));
    out.push_str(&hanging(("  ", 4), &facts(entry, words), style));
    let refused = entry.refused.map(|_| REFUSED);
    let labels = LABELS.into_iter().chain(refused);
    let labels: Vec<String> = labels.map(|id| words.text(id)).collect();
    let widest = labels.iter().map(|label| label.width()).max().unwrap_or(0);
    let mut line = |id: &str, runs: &[Run]| {
        let label = words.text(id);
        let padding = " ".repeat(widest.saturating_sub(label.width()) + 1);
        let lead = format!("  {}{padding}", style.paint(Paint::Dim, &label));
        out.push_str(&hanging((&lead, widest + 3), runs, style));
    };
    let plain = |text: &str| vec![Run::of(text, None)];
    for note in &entry.notes {
        line("todo-note", &plain(note));
    }
    match entry.diff.is_empty() {
        true => line(
            "todo-source",
            &plain(entry.source.as_deref().unwrap_or_default()),
        ),
        false => line("todo-change", &whole(&entry.diff, style)),
    }
    if let Some(target) = &entry.target {
        line("todo-target", &plain(target));
    }
    if let Some(rule) = entry.refused {
        line(REFUSED, &plain(rule));
    }
    for suggestion in &entry.suggestions {
        line("todo-maybe", &plain(&suggestion.target));
    }
    out
}

/// Where and what a unit is, how it stands, and the section it stands in.
fn facts(entry: &EntryReport, words: &Messages) -> Vec<Run> {
    let paint = match entry.status {
        "translated" | "reviewed" => Paint::Good,
        "outdated" | "draft" => Paint::Warning,
        _ => Paint::Bad,
    };
    let status = words.text(&format!("todo-is-{}", entry.status));
    let change = entry.kind_of_change.map(|kind| {
        let kind = words.text(&format!("todo-change-{kind}"));
        format!(" ({kind})")
    });
    let kind = words.text(&format!("todo-kind-{}", entry.kind));
    let place = entry.source_at.as_ref();
    let place = place.map(|at| Run::of(&format!("{}:{} · ", at.path, at.line), None));
    let mut facts: Vec<Run> = place.into_iter().collect();
    facts.push(Run::of(&format!("{kind} · "), None));
    facts.push(Run::of(
        &format!("{status}{}", change.unwrap_or_default()),
        Some(paint),
    ));
    if !entry.context.is_empty() {
        facts.push(Run::of(" · ", None));
        facts.push(Run::of(&entry.context.join(" › "), Some(Paint::Dim)));
    }
    facts
}

#[cfg(test)]
mod tests {
    use hexapla_core::{ChangeKind, Locale, Status, UnitKind};

    use super::*;
    use crate::{Place, TodoDocument, WordPart};

    const LANGUAGES: [&str; 12] = [
        "en", "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
    ];

    fn words(tag: &str) -> Messages {
        crate::words(&Locale::parse(tag).unwrap())
    }

    fn report(text: &str) -> TodoReport {
        let entry = EntryReport {
            id: "a-00000001".into(),
            kind: "list-item",
            context: vec!["翻訳".into(), "صفحة قديمة".into()],
            status: "outdated",
            state: None,
            origin: Vec::new(),
            source: Some(text.to_owned()),
            target: Some(text.to_owned()),
            was: Some("x".into()),
            kind_of_change: Some("wording"),
            refused: None,
            notes: vec![text.to_owned()],
            source_at: Some(Place {
                path: "source/a.md".into(),
                line: 3,
            }),
            target_at: None,
            diff: vec![
                WordPart::Same(text.to_owned()),
                WordPart::New("nová".into()),
            ],
            target_diff: Vec::new(),
            suggestions: Vec::new(),
        };
        let mut report = TodoReport::new("ar");
        report.open = 1;
        report.documents.push(TodoDocument {
            path: "a.md".into(),
            entries: vec![entry],
            owners: vec!["@anna".into()],
            ..TodoDocument::default()
        });
        report
    }

    #[test]
    fn long_texts_are_wrapped_to_the_window_in_every_language() {
        let texts = [
            "A page goes stale when its source changes. ".repeat(6),
            "原文が変わると、ページは古くなる。".repeat(8),
            "تتقادم الصفحة عندما يتغير مصدرها. ".repeat(8),
            "Zażółć gęślą jaźń, İstanbul’da. ".repeat(8),
        ];
        for tag in LANGUAGES {
            for text in &texts {
                let shown = report(text).to_text(Style::plain(), &words(tag));
                for line in shown.lines() {
                    assert!(line.width() <= 80, "{tag}: {} {line}", line.width());
                }
            }
        }
    }

    #[test]
    fn what_is_written_from_right_to_left_is_isolated_line_by_line() {
        let text = "تتقادم الصفحة عندما يتغير مصدرها. ".repeat(8);
        let shown = report(&text).to_text(Style::plain(), &words("en"));
        let lines = shown.lines().filter(|line| line.contains("الصفحة"));
        for line in lines {
            assert_eq!(line.matches('\u{2067}').count(), 1, "{shown}");
            assert_eq!(line.matches('\u{2069}').count(), 1, "{shown}");
        }
    }

    #[test]
    fn every_kind_status_and_kind_of_change_has_a_word_in_every_language() {
        let kinds = UnitKind::ALL
            .iter()
            .map(|kind| format!("todo-kind-{}", kind.as_str()));
        let statuses = Status::ALL
            .iter()
            .map(|status| format!("todo-is-{}", status.as_str()));
        let changes = ChangeKind::ALL
            .iter()
            .map(|kind| format!("todo-change-{}", kind.as_str()));
        let ids: Vec<String> = kinds.chain(statuses).chain(changes).collect();
        for tag in LANGUAGES {
            for id in &ids {
                assert!(words(tag).find(id, &[]).is_some(), "{tag}: {id}");
            }
        }
    }

    #[test]
    fn the_summary_names_whom_it_concerns() {
        let shown = report("x").to_text(Style::plain(), &words("en"));
        assert!(
            shown.ends_with("ar: 1 unit · 0 words · 1 document · @anna\n"),
            "{shown}"
        );
    }
}

//! Outdated units for a terminal.

use hexapla_core::Untrusted;
use hexapla_messages::Messages;
use unicode_width::UnicodeWidthStr;

use super::{OutdatedKind, OutdatedReport};
use crate::{
    columns::{Run, beside, new_side, old_side},
    entry::{EntryReport, word_diff},
    phrase::kind_of_change,
    style::{Paint, Style},
    table::{Cell, Side, table},
};

impl OutdatedReport {
    /// The units for a terminal; from 120 columns on, what the translator saw, the source now and the
    /// target beside each other.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        if self.documents.is_empty() {
            return self.nothing(words);
        }
        let mut out = String::new();
        if style.is_wide() {
            let title = |id| vec![Run::of(&words.text(id), Some(Paint::Dim))];
            let titles = ["outdated-from", "outdated-now", "outdated-target"].map(title);
            out.push_str(&beside(&titles, style));
        }
        for entry in self.entries() {
            out.push_str(&entry.headline(style, words));
            if style.is_wide() {
                let target = entry.target.as_deref().unwrap_or_default();
                let target = vec![Run::of(target, None)];
                let sides = (old_side(&entry.diff, style), new_side(&entry.diff, style));
                out.push_str(&beside(&[sides.0, sides.1, target], style));
            } else {
                out.push_str(&lines(entry, style, words));
            }
            out.push('\n');
        }
        out.push_str(&self.amounts(style, words));
        out
    }

    fn amounts(&self, style: Style, words: &Messages) -> String {
        let title = |text: &str| Cell::painted(text, style.paint(Paint::Dim, text));
        let number = |amount: usize| words.number(amount as u64);
        let mut heads = vec![self.title(words)];
        heads.extend(["diff-units", "diff-words", "diff-changed-words"].map(|id| words.text(id)));
        let mut rows = vec![heads.iter().map(|head| title(head)).collect()];
        let row = |row: &OutdatedKind| {
            let figures = [row.units, row.words, row.changed_words].map(number);
            let mut cells = vec![Cell::plain(kind_of_change(words, row.kind))];
            cells.extend(figures.map(Cell::plain));
            cells
        };
        rows.extend(self.rows().map(row));
        table(&[Side::Left, Side::Right, Side::Right, Side::Right], &rows)
    }
}

/// What stands before the lines of a unit.
const LABELS: [&str; 3] = [
    "outdated-change-label",
    "outdated-target-label",
    "outdated-at-label",
];

fn lines(entry: &EntryReport, style: Style, words: &Messages) -> String {
    let labels = LABELS.map(|id| words.text(id));
    let width = labels.iter().map(|label| label.width()).max().unwrap_or(0);
    let [change, target_label, at_label] = &labels;
    let mut out = String::new();
    let mut line = |label: &str, text: &str| {
        let padding = " ".repeat(width - label.width() + 1);
        let label = style.paint(Paint::Dim, &format!("{label}{padding}"));
        out.push_str(&format!("  {label}{text}\n"));
    };
    line(change, &word_diff(&entry.diff, style));
    if let Some(target) = &entry.target {
        line(target_label, &Untrusted::new(target).for_terminal());
    }
    if let Some(at) = &entry.target_at {
        let path = Untrusted::new(&at.path).for_terminal();
        line(at_label, &format!("{path}:{}", at.line));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::{english, report};
    use crate::Style;

    #[test]
    fn a_wide_terminal_shows_three_columns() {
        let style = Style {
            width: 120,
            ..Style::plain()
        };
        let text = report().to_text(style, &english());
        let first = text.lines().next().unwrap_or_default();
        assert_eq!(first.matches('│').count(), 2, "{text}");
        assert!(text.contains("Ask which [-pages-] changed."), "{text}");
        assert!(text.contains("\u{2067}"), "{text}");
    }

    #[test]
    fn a_narrow_one_shows_the_change_above_the_target() {
        let text = report().to_text(Style::plain(), &english());
        assert!(
            text.contains("change Ask {+@all +}which [-pages-]{+<b>paragraphs</b>+} changed."),
            "{text}"
        );
        assert!(text.contains("at     locales/ar/a&b.md.ftl:7"), "{text}");
        assert!(text.contains("source/a&b.md:5"), "{text}");
    }
}

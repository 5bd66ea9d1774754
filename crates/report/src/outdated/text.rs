//! Outdated units for a terminal.

use hexapla_core::Untrusted;

use super::{OutdatedKind, OutdatedReport};
use crate::{
    columns::{Run, beside, new_side, old_side},
    entry::{EntryReport, word_diff},
    style::{Paint, Style},
    table::{Cell, Side, number, table},
};

impl OutdatedReport {
    /// The units for a terminal; from 120 columns on, what the translator saw, the source now and the
    /// target beside each other.
    #[must_use]
    pub fn to_text(&self, style: Style) -> String {
        if self.documents.is_empty() {
            return self.nothing();
        }
        let mut out = String::new();
        if style.is_wide() {
            let title = |text| vec![Run::of(text, Some(Paint::Dim))];
            let titles = ["Translated from", "Source now", "Target"].map(title);
            out.push_str(&beside(&titles, style));
        }
        for entry in self.entries() {
            out.push_str(&entry.headline(style));
            if style.is_wide() {
                let target = entry.target.as_deref().unwrap_or_default();
                let target = vec![Run::of(target, None)];
                let sides = (old_side(&entry.diff, style), new_side(&entry.diff, style));
                out.push_str(&beside(&[sides.0, sides.1, target], style));
            } else {
                out.push_str(&lines(entry, style));
            }
            out.push('\n');
        }
        out.push_str(&self.amounts(style));
        out
    }

    fn amounts(&self, style: Style) -> String {
        let title = |text: &str| Cell::painted(text, style.paint(Paint::Dim, text));
        let head = format!("Outdated in {}", self.locale);
        let heads = [&*head, "Units", "Words", "Changed words"];
        let mut rows = vec![heads.map(title).to_vec()];
        let row = |row: &OutdatedKind| {
            let figures = [row.units, row.words, row.changed_words].map(number);
            let mut cells = vec![Cell::plain(row.kind)];
            cells.extend(figures.map(Cell::plain));
            cells
        };
        rows.extend(self.rows().map(row));
        table(&[Side::Left, Side::Right, Side::Right, Side::Right], &rows)
    }
}

fn lines(entry: &EntryReport, style: Style) -> String {
    let mut out = String::new();
    let mut line = |label: &str, text: &str| {
        let label = style.paint(Paint::Dim, &format!("{label:<7}"));
        out.push_str(&format!("  {label}{text}\n"));
    };
    line("change", &word_diff(&entry.diff, style));
    if let Some(target) = &entry.target {
        line("target", &Untrusted::new(target).for_terminal());
    }
    if let Some(at) = &entry.target_at {
        let path = Untrusted::new(&at.path).for_terminal();
        line("at", &format!("{path}:{}", at.line));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::report;
    use crate::Style;

    #[test]
    fn a_wide_terminal_shows_three_columns() {
        let style = Style {
            width: 120,
            ..Style::plain()
        };
        let text = report().to_text(style);
        let first = text.lines().next().unwrap_or_default();
        assert_eq!(first.matches('│').count(), 2, "{text}");
        assert!(text.contains("Ask which [-pages-] changed."), "{text}");
        assert!(text.contains("\u{2067}"), "{text}");
    }

    #[test]
    fn a_narrow_one_shows_the_change_above_the_target() {
        let text = report().to_text(Style::plain());
        assert!(
            text.contains("change Ask {+@all +}which [-pages-]{+<b>paragraphs</b>+} changed."),
            "{text}"
        );
        assert!(text.contains("at     locales/ar/a&b.md.ftl:7"), "{text}");
        assert!(text.contains("source/a&b.md:5"), "{text}");
    }
}

//! Columns by display width.

use icu_segmenter::GraphemeClusterSegmenter;
use unicode_width::UnicodeWidthStr;

use crate::columns::is_rtl;

/// Which side of a column its cells keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// One cell: what is shown, and what it looks like once coloured.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    text: String,
    painted: String,
}

impl Cell {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            painted: isolated(&text, text.clone()),
            text,
        }
    }

    pub(crate) fn painted(text: impl Into<String>, painted: String) -> Self {
        let text = text.into();
        Self {
            painted: isolated(&text, painted),
            text,
        }
    }

    /// Two cells as one, each moved to the right of so many columns.
    pub(crate) fn pair(left: &Self, right: &Self, widths: (usize, usize)) -> Self {
        let part = |cell: &Self, width: usize| " ".repeat(width.saturating_sub(cell.width()));
        let (before, between) = (part(left, widths.0), part(right, widths.1));
        Self {
            text: format!("{before}{} {between}{}", left.text, right.text),
            painted: format!("{before}{} {between}{}", left.painted, right.painted),
        }
    }

    /// As it is printed.
    pub(crate) fn shown(&self) -> &str {
        &self.painted
    }

    /// Columns of a terminal.
    pub(crate) fn width(&self) -> usize {
        self.text.width()
    }
}

/// A text that is written from right to left between isolates, which take no column, so that a terminal
/// that turns it round leaves its neighbours where they are.
pub(crate) fn isolated(text: &str, painted: String) -> String {
    if text.contains(is_rtl) && !painted.contains('\u{2068}') {
        format!("\u{2068}{painted}\u{2069}")
    } else {
        painted
    }
}

/// How wide columns are together, two spaces apart.
pub(crate) fn width(columns: &[Vec<Cell>]) -> usize {
    let widest = |column: &Vec<Cell>| column.iter().map(Cell::width).max().unwrap_or(0);
    let gaps = columns.len().saturating_sub(1) * 2;
    columns.iter().map(widest).sum::<usize>() + gaps
}

/// As [`table`], of columns.
pub(crate) fn columns(sides: &[Side], columns: &[Vec<Cell>]) -> String {
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    let row = |index: usize| -> Vec<Cell> {
        let cell = |column: &Vec<Cell>| column.get(index).cloned().unwrap_or_default();
        columns.iter().map(cell).collect()
    };
    table(sides, &(0..height).map(row).collect::<Vec<_>>())
}

/// Lays out rows in columns two spaces apart. Widths are columns of a terminal, so that CJK text
/// (two columns a character) and combining marks (none) line up.
pub(crate) fn table(sides: &[Side], rows: &[Vec<Cell>]) -> String {
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.text.width())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..sides.len()).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for ((cell, side), width) in row.iter().zip(sides).zip(&widths) {
            let padding = " ".repeat(width.saturating_sub(cell.text.width()));
            match side {
                Side::Left => line.extend([cell.painted.as_str(), padding.as_str(), "  "]),
                Side::Right => line.extend([padding.as_str(), cell.painted.as_str(), "  "]),
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A text cut to `columns`, with an ellipsis where something is missing.
pub(crate) fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut left = columns.saturating_sub(1);
    for part in graphemes(text) {
        let Some(rest) = left.checked_sub(part.width()) else {
            break;
        };
        left = rest;
        out.push_str(part);
    }
    out.push('…');
    out
}

/// A path cut to `columns`: its end stays, for that tells most.
pub(crate) fn fit_path(path: &str, columns: usize) -> String {
    if path.width() <= columns {
        return path.to_owned();
    }
    let mut left = columns.saturating_sub(1);
    let mut kept = Vec::new();
    for part in graphemes(path).into_iter().rev() {
        let Some(rest) = left.checked_sub(part.width()) else {
            break;
        };
        left = rest;
        kept.push(part);
    }
    kept.push("…");
    kept.into_iter().rev().collect()
}

/// The characters of a text as readers see them.
fn graphemes(text: &str) -> Vec<&str> {
    let stops: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    let pairs = stops.iter().zip(stops.iter().skip(1));
    pairs
        .filter_map(|(start, end)| text.get(*start..*end))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_line_up() {
        let rows = [
            vec![Cell::plain("日本語"), Cell::plain("1")],
            vec![Cell::plain("polski"), Cell::plain("1000")],
        ];
        assert_eq!(
            table(&[Side::Left, Side::Right], &rows),
            "日本語     1\npolski  1000\n"
        );
    }

    #[test]
    fn a_cut_text_says_so_and_keeps_within_its_columns() {
        assert_eq!(fit("żółć", 4), "żółć");
        assert_eq!(fit("日本語の文書", 7), "日本語…");
        assert_eq!(fit("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(fit_path("articles/日本.md", 8), "…日本.md");
        assert_eq!(fit_path("a.md", 8), "a.md");
    }

    #[test]
    fn what_is_written_from_right_to_left_is_isolated_and_takes_its_own_columns() {
        let rows = [
            vec![Cell::plain("العربية"), Cell::plain("1")],
            vec![Cell::plain("polski"), Cell::plain("١٠")],
        ];
        assert_eq!(
            table(&[Side::Left, Side::Right], &rows),
            "\u{2068}العربية\u{2069}   1\npolski   \u{2068}١٠\u{2069}\n"
        );
    }
}

//! Columns by display width.

use unicode_width::UnicodeWidthStr;

/// Which side of a column its cells keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// One cell: what is shown, and what it looks like once coloured.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    text: String,
    painted: String,
}

impl Cell {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            painted: text.clone(),
            text,
        }
    }

    pub(crate) fn painted(text: impl Into<String>, painted: String) -> Self {
        Self {
            text: text.into(),
            painted,
        }
    }
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

/// A number with thin thousands: `12,345`.
pub(crate) fn number(value: usize) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A text cut to `columns`, with an ellipsis where something is missing.
pub(crate) fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        if out.width() + c.to_string().width() + 1 > columns {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
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
    fn numbers_are_grouped() {
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(number),
            ["0", "999", "1,000", "1,234,567"]
        );
    }

    #[test]
    fn a_cut_text_says_so_and_keeps_within_its_columns() {
        assert_eq!(fit("żółć", 4), "żółć");
        assert_eq!(fit("日本語の文書", 7), "日本語…");
    }
}

//! Texts beside each other on a wide terminal, wrapped by display width.

use hexapla_core::Untrusted;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, options::LineBreakOptions};
use unicode_width::UnicodeWidthStr;

use crate::{
    entry::WordPart,
    style::{Colors, Paint, Style},
};

/// What stands between two columns.
const RULE: &str = " │ ";

/// A run of text in one colour; safe for a terminal.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    paint: Option<Paint>,
    text: String,
}

impl Run {
    /// Text that is safe for a terminal already, and may hold isolates.
    pub(crate) fn safe(text: &str, paint: Option<Paint>) -> Self {
        Self {
            paint,
            text: text.to_owned(),
        }
    }

    /// Text of a file.
    pub(crate) fn of(text: &str, paint: Option<Paint>) -> Self {
        Self {
            paint,
            text: Untrusted::new(text).for_terminal(),
        }
    }
}

/// The old side of a word diff: marked by colour, or by `[-…-]` where there is none.
pub(crate) fn old_side(parts: &[WordPart], style: Style) -> Vec<Run> {
    let runs = parts.iter().filter_map(|part| match part {
        WordPart::Same(text) => Some(Run::of(text, None)),
        WordPart::Old(text) => Some(marked(text, Paint::Old, ("[-", "-]"), style)),
        WordPart::New(_) => None,
    });
    runs.collect()
}

/// The new side of a word diff.
pub(crate) fn new_side(parts: &[WordPart], style: Style) -> Vec<Run> {
    let runs = parts.iter().filter_map(|part| match part {
        WordPart::Same(text) => Some(Run::of(text, None)),
        WordPart::New(text) => Some(marked(text, Paint::New, ("{+", "+}"), style)),
        WordPart::Old(_) => None,
    });
    runs.collect()
}

fn marked(text: &str, paint: Paint, (open, close): (&str, &str), style: Style) -> Run {
    match style.colors {
        Colors::Ansi => Run::of(text, Some(paint)),
        Colors::None => Run::of(&format!("{open}{text}{close}"), None),
    }
}

/// Lays out texts in columns of equal width, with an indent of four. Each line is as wide as its
/// characters are on a terminal, and what is written from right to left is isolated, so that a
/// terminal that turns it round leaves the columns alone.
pub(crate) fn beside(columns: &[Vec<Run>], style: Style) -> String {
    const INDENT: &str = "    ";
    let count = columns.len().max(1);
    let rules = RULE.width() * (count - 1) + INDENT.len();
    let width = (style.width.saturating_sub(rules) / count).max(8);
    let wrapped: Vec<Vec<Line>> = columns
        .iter()
        .map(|runs| wrap(runs, width, style))
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for row in 0..height {
        let mut line = INDENT.to_owned();
        for (index, column) in wrapped.iter().enumerate() {
            if index > 0 {
                line.push_str(&style.paint(Paint::Dim, RULE));
            }
            let (text, used) = column
                .get(row)
                .map_or(("", 0), |line| (line.painted.as_str(), line.width));
            line.push_str(text);
            line.push_str(&" ".repeat(width.saturating_sub(used)));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Both sides of a word diff in one text.
pub(crate) fn whole(parts: &[WordPart], style: Style) -> Vec<Run> {
    let run = |part: &WordPart| match part {
        WordPart::Same(text) => Run::of(text, None),
        WordPart::Old(text) => marked(text, Paint::Old, ("[-", "-]"), style),
        WordPart::New(text) => marked(text, Paint::New, ("{+", "+}"), style),
    };
    parts.iter().map(run).collect()
}

/// Text after a lead of so many columns, wrapped to the style's width; its other lines stand below its
/// first.
pub(crate) fn hanging((lead, indent): (&str, usize), runs: &[Run], style: Style) -> String {
    let width = style.width.saturating_sub(indent).max(20);
    let mut out = lead.to_owned();
    for (index, line) in wrap(runs, width, style).iter().enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
        }
        out.push_str(&line.painted);
    }
    out.push('\n');
    out
}

/// One line of a column.
#[derive(Clone, Debug)]
struct Line {
    painted: String,
    width: usize,
}

fn wrap(runs: &[Run], width: usize, style: Style) -> Vec<Line> {
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let lines = ranges(&whole, width);
    let mut out = Vec::with_capacity(lines.len());
    let (mut place, isolate) = (Place::default(), isolate(&whole));
    for (start, end) in lines {
        let text = whole.get(start..end).unwrap_or_default();
        let kept = start + text.trim_end().len();
        let painted = paint(runs, &mut place, (start, kept), style);
        let text = whole.get(start..kept).unwrap_or_default();
        out.push(Line {
            painted: isolated(isolate, text, painted),
            width: text.width(),
        });
    }
    out
}

/// A run and where it begins in the whole; lines go forward only.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    run: usize,
    start: usize,
}

/// The runs of a line, each in its colour.
fn paint(runs: &[Run], place: &mut Place, (start, end): (usize, usize), style: Style) -> String {
    let mut out = String::new();
    while let Some(run) = runs.get(place.run) {
        let run_end = place.start + run.text.len();
        let from = start.max(place.start) - place.start;
        let to = end.min(run_end).saturating_sub(place.start);
        let text = run.text.get(from..to.max(from)).unwrap_or_default();
        out.push_str(&match run.paint {
            Some(paint) => style.paint(paint, text),
            None => text.to_owned(),
        });
        if run_end > end {
            break;
        }
        *place = Place {
            run: place.run + 1,
            start: run_end,
        };
    }
    out
}

/// Where lines begin and end: at the places of UAX #14, and within what is wider than a line.
fn ranges(text: &str, width: usize) -> Vec<(usize, usize)> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut lines = Vec::new();
    let (mut start, mut end, mut used) = (0, 0, 0);
    for stop in segmenter.segment_str(text).filter(|stop| *stop > 0) {
        let piece = text.get(end..stop).unwrap_or_default();
        if used > 0 && used + piece.trim_end().width() > width {
            lines.push((start, end));
            (start, used) = (end, 0);
        }
        for grapheme_end in long(piece, width) {
            lines.push((start, end + grapheme_end));
            start = end + grapheme_end;
        }
        used += text.get(start.max(end)..stop).unwrap_or_default().width();
        end = stop;
    }
    if start < end {
        lines.push((start, end));
    }
    lines
}

/// Where a piece that is wider than a line is cut, between two characters as readers see them.
fn long(piece: &str, width: usize) -> Vec<usize> {
    if piece.trim_end().width() <= width {
        return Vec::new();
    }
    let (mut cuts, mut used, mut last) = (Vec::new(), 0, 0);
    for stop in GraphemeClusterSegmenter::new()
        .segment_str(piece)
        .filter(|stop| *stop > 0)
    {
        let columns = piece.get(last..stop).unwrap_or_default().width();
        if used > 0 && used + columns > width {
            cuts.push(last);
            used = 0;
        }
        used += columns;
        last = stop;
    }
    cuts
}

/// Whether letters of a script that is written from right to left stand here.
pub(crate) fn is_rtl(c: char) -> bool {
    matches!(
        c as u32,
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x1_0800..=0x1_0FFF
            | 0x1_E800..=0x1_EFFF
    )
}

/// The isolate for the lines of a text: its first letter decides for all of them (UAX #9, P2 and P3).
fn isolate(whole: &str) -> char {
    match whole.chars().find(|c| c.is_alphabetic()) {
        Some(first) if is_rtl(first) => '\u{2067}',
        Some(_) | None => '\u{2066}',
    }
}

/// A line between isolates, where a terminal could turn it round.
fn isolated(isolate: char, text: &str, painted: String) -> String {
    if isolate == '\u{2067}' || text.contains(is_rtl) {
        format!("{isolate}{painted}\u{2069}")
    } else {
        painted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(width: usize) -> Style {
        Style {
            width,
            ..Style::plain()
        }
    }

    fn shown(left: &str, right: &str, width: usize) -> String {
        let column = |text: &str| vec![Run::of(text, None)];
        beside(&[column(left), column(right)], plain(width))
    }

    #[test]
    fn columns_wrap_at_words_and_line_up() {
        assert_eq!(
            shown("one two three four", "five", 27),
            "    one two    │ five\n    three four │\n"
        );
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let text = shown(
            "翻訳者は新しい段落を読みます。",
            "翻訳者は古い段落を読みます。",
            47,
        );
        for line in text.lines() {
            let (left, right) = line.split_once('│').unwrap();
            assert_eq!(left.width(), 25, "{text}");
            assert!(right.width() <= 21, "{text}");
        }
        let text = shown("简体中文文档翻译", "繁體", 31);
        assert!(
            text.lines()
                .all(|line| line.split('│').next().unwrap().width() == 17),
            "{text}"
        );
    }

    #[test]
    fn text_from_right_to_left_is_isolated() {
        let text = shown("ترجمة الصفحة (https://example.org) اليوم", "ترجمة", 40);
        assert!(text.lines().count() > 2, "{text}");
        for line in text.lines() {
            // A line of Latin letters keeps the direction of its text.
            assert!(line.starts_with("    \u{2067}"), "{text}");
            assert_eq!(
                line.matches('\u{2067}').count(),
                line.matches('\u{2069}').count()
            );
        }
        assert!(shown("The word ترجمة", "", 60).contains('\u{2066}'));
        assert!(!shown("zażółć gęślą", "İstanbul", 40).contains('\u{2069}'));
    }

    #[test]
    fn what_is_wider_than_a_line_is_cut_between_characters() {
        let text = shown("https://example.org/a/very/long/path", "👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻", 27);
        assert!(text.lines().all(|line| line.width() <= 27), "{text}");
        assert!(text.contains("👩‍💻"), "{text}");
        let joined: String = text
            .lines()
            .map(|line| line.split('│').next().unwrap().trim())
            .collect();
        assert_eq!(joined, "https://example.org/a/very/long/path");
    }

    #[test]
    fn colours_end_with_their_line() {
        let parts = [
            WordPart::Same("a ".into()),
            WordPart::Old("b c d e f g h i j k l".into()),
        ];
        let style = Style::ansi(27);
        let text = beside(&[old_side(&parts, style), Vec::new()], style);
        for line in text.lines() {
            assert!(line.matches("\u{1b}[0m").count() >= 1, "{text:?}");
        }
    }

    #[test]
    fn a_text_that_would_act_on_a_terminal_is_only_shown() {
        assert!(shown("a\u{1b}[2Jb", "\u{202e}c", 60).contains("a\\u{1b}[2Jb"));
    }

    #[test]
    fn a_huge_text_wraps_in_linear_time() {
        let text = "a".repeat(200_000);
        assert!(shown(&text, "", 60).lines().count() > 6_000);
    }
}

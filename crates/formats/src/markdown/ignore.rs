//! What a project says nobody translates: matched parts at either end of a text.

use hexapla_core::Span;
use regex::Regex;

/// What is left of a text when the parts that `patterns` match are taken off its start and its end,
/// line by line: as long as whole lines match, then a part of the next one. Empty when nothing is
/// left.
pub(crate) fn trim(text: &str, patterns: &[Regex]) -> Span {
    let mut rest = Span::new(0, text.len());
    while let Some((shorter, part)) = trim_start(text, rest, patterns) {
        rest = shorter;
        if part == Part::OfLine {
            break;
        }
    }
    while let Some((shorter, part)) = trim_end(text, rest, patterns) {
        rest = shorter;
        if part == Part::OfLine {
            break;
        }
    }
    rest
}

/// How much of a line was matched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    OfLine,
    WholeLine,
}

/// Takes one matched part, and the white space after it, off the start.
fn trim_start(text: &str, rest: Span, patterns: &[Regex]) -> Option<(Span, Part)> {
    let line = rest.of(text).split('\n').next()?;
    let is_last = line.len() == rest.len();
    let content = if is_last { line } else { without_break(line) };
    let longest = patterns
        .iter()
        .filter_map(|pattern| pattern.find(content))
        .filter(|found| found.start() == 0 && !found.is_empty())
        .map(|found| found.end())
        .max()?;
    let part = part(longest, content);
    let taken = match part {
        Part::WholeLine => (line.len() + 1).min(rest.len()),
        Part::OfLine => longest,
    };
    let kept = Span::new(rest.start + taken, rest.end)
        .of(text)
        .trim_start();
    Some((Span::new(rest.end - kept.len(), rest.end), part))
}

/// Takes one matched part, and the white space before it, off the end.
fn trim_end(text: &str, rest: Span, patterns: &[Regex]) -> Option<(Span, Part)> {
    let line = rest.of(text).rsplit('\n').next()?;
    let earliest = patterns
        .iter()
        .filter_map(|pattern| pattern.find_iter(line).last())
        .filter(|found| found.end() == line.len() && !found.is_empty())
        .map(|found| found.start())
        .min()?;
    let before = Span::new(rest.start, rest.end - line.len() + earliest);
    let kept = match before.of(text).strip_suffix('\n') {
        Some(lines) => without_break(lines),
        None => before.of(text),
    };
    let part = part(line.len() - earliest, line);
    let end = rest.start + kept.trim_end().len();
    Some((Span::new(rest.start, end), part))
}

fn part(length: usize, line: &str) -> Part {
    if length == line.len() {
        Part::WholeLine
    } else {
        Part::OfLine
    }
}

/// A line without the markup of the hard break at its end.
fn without_break(line: &str) -> &str {
    line.strip_suffix('\\')
        .unwrap_or(line)
        .trim_end_matches(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left<'t>(text: &'t str, patterns: &[&str]) -> &'t str {
        let patterns: Vec<Regex> = patterns.iter().map(|p| Regex::new(p).unwrap()).collect();
        trim(text, &patterns).of(text)
    }

    #[test]
    fn matched_parts_go_at_both_ends_and_nowhere_else() {
        assert_eq!(
            left("Logo 翻訳 Logo です Logo", &["Logo"]),
            "翻訳 Logo です"
        );
        assert_eq!(left("Logo\\\nText", &["^Logo$"]), "Text");
        assert_eq!(left("Logo and more", &["^Logo$"]), "Logo and more");
        assert_eq!(left("Logo \\*x", &["^Logo"]), "\\*x");
        assert_eq!(left("Tekst  \n#etykieta", &[r"^#\w+$"]), "Tekst");
    }

    #[test]
    fn a_text_matched_whole_leaves_nothing() {
        assert_eq!(left("Logo", &["^Logo$"]), "");
        assert_eq!(left("a\\\nb", &["^[ab]$"]), "");
    }
}

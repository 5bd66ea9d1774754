//! Parts of lines that nobody translates: a site's chrome.

use hexapla_core::Span;
use regex::Regex;

/// What is left of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// Its text, without white space at the ends.
    pub(super) span: Span,
    /// Whether a match was cut off before it.
    pub(super) cut_before: bool,
    /// Whether a match was cut off after it.
    pub(super) cut_after: bool,
}

/// Takes what `patterns` match at either end off a line; a match in the middle stays. `None` when
/// nothing is left. A line that was blank to begin with gives `None` too.
pub(super) fn keep(source: &str, line: Span, patterns: &[Regex]) -> Option<Kept> {
    let text = line.of(source);
    let matches = |pattern: &Regex| -> Vec<Span> {
        pattern
            .find_iter(text)
            .map(|found| Span::new(found.start(), found.end()))
            .filter(|found| !found.is_empty())
            .collect()
    };
    let mut found: Vec<Span> = patterns.iter().flat_map(matches).collect();
    let whole = trimmed(text, Span::new(0, text.len()));
    let mut rest = whole;
    found.sort();
    for cut in &found {
        if cut.start <= rest.start && cut.end > rest.start {
            rest = trimmed(text, Span::new(cut.end, rest.end));
        }
    }
    found.sort_by_key(|cut| cut.end);
    for cut in found.iter().rev() {
        if cut.end >= rest.end && cut.start < rest.end {
            rest = trimmed(text, Span::new(rest.start, cut.start));
        }
    }
    (!rest.is_empty()).then(|| Kept {
        span: rest.shifted(line.start),
        cut_before: rest.start > whole.start,
        cut_after: rest.end < whole.end,
    })
}

/// The span without white space at its ends.
fn trimmed(text: &str, span: Span) -> Span {
    let part = span.of(text);
    let end = span.start + part.trim_end().len();
    Span::new(end - part.trim().len(), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept<'l>(line: &'l str, patterns: &[&str]) -> Option<(&'l str, bool, bool)> {
        let patterns: Vec<Regex> = patterns.iter().map(|p| Regex::new(p).unwrap()).collect();
        let source = format!("é\n{line}");
        let kept = keep(&source, Span::new(3, source.len()), &patterns)?;
        let text = line.get(kept.span.start - 3..kept.span.end - 3)?;
        Some((text, kept.cut_before, kept.cut_after))
    }

    #[test]
    fn matches_at_the_ends_go_with_the_white_space_beside_them() {
        assert_eq!(kept("  Titolo  ", &[]), Some(("Titolo", false, false)));
        assert_eq!(
            kept("Logo  翻訳 Logo です\tLogo", &["Logo"]),
            Some(("翻訳 Logo です", true, true))
        );
        assert_eq!(
            kept("صفحة enIT FR", &[" en(IT FR|DE)$"]),
            Some(("صفحة", false, true))
        );
        assert_eq!(
            kept("[a] [b] żółć", &[r"\[a\]", r"\[b\]"]),
            Some(("żółć", true, false))
        );
        assert_eq!(kept("ğ b a", &["a$", "b"]), Some(("ğ", false, true)));
    }

    #[test]
    fn a_line_matched_wholly_is_gone() {
        assert_eq!(kept("  Logo ", &["^ *Logo *$"]), None);
        assert_eq!(kept("Logo Search", &["Logo", "Search"]), None);
        assert_eq!(
            kept("Logo types", &["^Logo$"]),
            Some(("Logo types", false, false))
        );
        assert_eq!(kept("  ", &[]), None);
    }

    #[test]
    fn an_empty_match_takes_nothing() {
        assert_eq!(kept("abc", &["x*", "^", "$"]), Some(("abc", false, false)));
    }
}

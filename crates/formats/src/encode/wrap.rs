//! Long lines of a target, broken where its script allows and Markdown does not mind.

use hexapla_core::{Document, Node, Span, Unit, join_for};
use icu_segmenter::LineSegmenter;
use unicode_width::UnicodeWidthStr;

use super::{
    lines,
    start::{self, Place},
};
use crate::{inline, options::Dialect};

/// How wide the lines are that a unit of several lines is written in; `None` for one of one line,
/// which stays one.
pub(super) fn width(document: &Document<'_>, unit: &Unit<'_>) -> Option<usize> {
    let own = unit.extent.of(document.source);
    let content = |line: &str| line.trim_matches([' ', '\t', '>', '\r']).width();
    let widest = own.lines().map(content).max()?;
    (own.lines().nth(1).is_some() && widest > 0).then_some(widest)
}

/// The lines of a written line, none wider than `width` where it can be helped. Joined again they
/// are the line; where they would not be, the line stays whole.
pub(super) fn split(line: &str, width: usize, dialect: Dialect) -> Vec<&str> {
    if line.width() <= width {
        return vec![line];
    }
    let mut out = Vec::new();
    let (mut start, mut last) = (0, None);
    for end in breaks(line, dialect) {
        let reaches = Span::new(start, end).of(line).trim_end().width();
        if let Some(at) = last.filter(|_| reaches > width) {
            out.push(Span::new(start, at).of(line).trim_end());
            start = at;
        }
        last = Some(end).filter(|end| *end > start);
    }
    let rest = Span::new(start, line.len());
    match last.filter(|_| rest.of(line).width() > width) {
        Some(at) => {
            out.push(Span::new(start, at).of(line).trim_end());
            out.push(Span::new(at, line.len()).of(line));
        }
        None => out.push(rest.of(line)),
    }
    if lines::clean(&out.join("\n")) == line {
        out
    } else {
        vec![line]
    }
}

/// Where a line may be broken: in words outside all tags, where nothing is lost when the lines are
/// joined and where what follows begins no block.
fn breaks(line: &str, dialect: Dialect) -> Vec<usize> {
    let tree = inline::read(line, dialect);
    let mut words = tree.nodes.iter().filter_map(|node| match node {
        Node::Literal(span) => Some(*span),
        Node::Tag(_) | Node::Select(_) => None,
    });
    let mut place = words.next();
    let segmenter = LineSegmenter::new_auto(icu_segmenter::options::LineBreakOptions::default());
    let mut found = Vec::new();
    for at in segmenter.segment_str(line) {
        while place.is_some_and(|span| span.end < at) {
            place = words.next();
        }
        let is_inside = place.is_some_and(|span| span.start < at && at <= span.end);
        if is_inside && at < line.len() && joins_again(line, at) {
            found.push(at);
        }
    }
    found
}

fn joins_again(line: &str, at: usize) -> bool {
    let (before, after) = line.split_at_checked(at).unwrap_or_default();
    let kept = before.strip_suffix(' ').unwrap_or(before);
    let gap = if kept.len() < before.len() { " " } else { "" };
    let is_joined = join_for(kept.chars().next_back(), after.chars().next()) == gap;
    let is_plain = !kept.ends_with([' ', '\t', '\\']) && !after.starts_with([' ', '\t']);
    is_joined && is_plain && !kept.is_empty() && is_inert(after)
}

/// Whether a line may begin like this.
fn is_inert(after: &str) -> bool {
    let is_word = after.starts_with(|c: char| c.is_alphabetic());
    is_word || (start::escape(after, after, Place::Later) == after && !start::opens_html(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_at(line: &str, width: usize) -> Vec<&str> {
        let lines = split(line, width, Dialect::Gfm);
        assert_eq!(lines::clean(&lines.join("\n")), line);
        lines
    }

    #[test]
    fn lines_break_where_their_script_allows() {
        assert_eq!(
            split_at("uno due tre quattro", 8),
            ["uno due", "tre", "quattro"]
        );
        assert_eq!(
            split_at("翻訳する、文書。", 8),
            ["翻訳す", "る、文", "書。"]
        );
        assert_eq!(split_at("번역 문서 파일", 9), ["번역 문서", "파일"]);
        assert_eq!(split_at("صفحة قديمة جدا", 10), ["صفحة قديمة", "جدا"]);
        assert_eq!(
            split_at("zażółć gęślą jaźń", 6),
            ["zażółć", "gęślą", "jaźń"]
        );
    }

    #[test]
    fn no_tag_is_broken_and_no_line_begins_a_block() {
        assert_eq!(
            split_at("a [long text](/b \"c d\") `d e f` g", 4),
            ["a", "[long text](/b \"c d\")", "`d e f`", "g"]
        );
        assert_eq!(
            split_at("see 1. one - two # x", 4),
            ["see 1.", "one -", "two #", "x"]
        );
        assert_eq!(split_at("日 本 語", 2), ["日 本 語"]);
    }
}

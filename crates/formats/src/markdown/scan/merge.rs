//! Findings of several kinds made one scan.

use hexapla_core::Span;

use super::{Scan, lines::Line};
use crate::markdown::mask::Mask;

/// The lines of code, as spans.
pub(super) fn code(lines: &[Line]) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for line in lines.iter().filter(|line| line.is_code) {
        match found.last_mut() {
            Some(last) if last.end == line.span.start => last.end = line.span.end,
            Some(_) | None => found.push(line.span),
        }
    }
    found
}

/// The masks that touch none of some spans. Both are ascending and disjoint.
pub(super) fn outside(masks: Vec<Mask>, spans: &[Span]) -> Vec<Mask> {
    let mut spans = spans.iter().peekable();
    let mut kept = masks;
    kept.retain(|mask| {
        while spans.next_if(|span| span.end <= mask.span.start).is_some() {}
        spans.peek().is_none_or(|span| mask.span.end <= span.start)
    });
    kept
}

/// Puts a scan in order: islands ascending, of two that overlap the one that begins first, else the
/// longer; and nothing else inside them. No mask runs over a dedent.
pub(super) fn finish(mut scan: Scan) -> Scan {
    let longest = |span: Span| (span.start, usize::MAX - span.end);
    scan.islands.sort_by_key(|island| longest(island.span));
    let mut done = 0;
    scan.islands.retain(|island| {
        let is_free = island.span.start >= done && !island.span.is_empty();
        if is_free {
            done = island.span.end;
        }
        is_free
    });
    let islands: Vec<Span> = scan.islands.iter().map(|island| island.span).collect();
    scan.masks = outside(scan.masks, &islands);
    scan.masks = outside(scan.masks, &scan.dedents);
    let mut ahead = islands.iter().peekable();
    scan.dedents.retain(|dedent| {
        while ahead.next_if(|island| island.end <= dedent.start).is_some() {}
        ahead.peek().is_none_or(|island| dedent.end <= island.start)
    });
    let mut ahead = islands.iter().peekable();
    scan.breaks.retain(|at| {
        while ahead.next_if(|island| island.end <= *at).is_some() {}
        ahead.peek().is_none_or(|island| *at <= island.start)
    });
    scan
}

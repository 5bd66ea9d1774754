//! The Markdown of a file as the parser is to see it, and the way back to the file.

use std::{borrow::Cow, hash::Hasher};

use hexapla_core::Span;

use super::{
    mask::{self, Mask},
    scan::{Island, Scan, scan},
};
use crate::{html, options::Options};

/// What the parser sees in place of an island: a block of its own that ends any paragraph.
const RULE: &str = "___";

/// What stands before the Markdown of a file, and the Markdown as the parser is to see it.
///
/// Where a dialect has nothing but Markdown in a file, the text is the file's own with template
/// expressions covered, and offsets differ by `base` alone. Else islands are replaced, indentation
/// that is no Markdown is left out, and `runs` leads back.
pub(crate) struct Body<'s> {
    /// Where it begins in the file: after a byte order mark and the front matter.
    pub(crate) base: usize,
    /// The Markdown, as the parser is to see it.
    pub(crate) text: Cow<'s, str>,
    /// What is no Markdown, with spans into the file.
    pub(crate) islands: Vec<Island>,
    /// The expressions that were covered, with spans into the file.
    pub(crate) masks: Vec<Mask>,
    /// The runs of the text that stand in the file, in order; empty where all of it does.
    runs: Vec<Run>,
}

/// A run of bytes that stand both in the text and in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    text: Span,
    file: usize,
}

impl<'s> Body<'s> {
    /// The Markdown of a file that begins at `base`. Linear.
    pub(crate) fn new(source: &'s str, base: usize, options: &Options) -> Self {
        let text = Span::new(base, source.len()).of(source);
        let scan = scan(text, options);
        let hidden = mask::hide(text, &scan.masks, mask::Keep::Blocks);
        let is_plain = scan.islands.is_empty() && scan.dedents.is_empty() && scan.breaks.is_empty();
        let (text, runs) = if is_plain {
            (hidden, Vec::new())
        } else {
            let (text, runs) = rewrite(&hidden, &scan);
            (Cow::Owned(text), runs)
        };
        Self {
            base,
            text,
            islands: shift_islands(scan.islands, base),
            masks: shift_masks(scan.masks, base),
            runs,
        }
    }

    /// The bytes of the file that a range of the text stands for.
    pub(crate) fn file(&self, text: Span) -> Span {
        let start = self.file_start(text.start);
        Span::new(start, self.file_end(text.end).max(start))
    }

    /// Where in the file that which begins at an offset of the text begins.
    pub(crate) fn file_start(&self, offset: usize) -> usize {
        if self.runs.is_empty() {
            return offset + self.base;
        }
        let after = self.runs.partition_point(|run| run.text.end <= offset);
        let place = match self.runs.get(after) {
            Some(run) => run.file + offset.saturating_sub(run.text.start),
            None => self.last(),
        };
        place + self.base
    }

    /// Where in the file that which ends at an offset of the text ends.
    fn file_end(&self, offset: usize) -> usize {
        if self.runs.is_empty() {
            return offset + self.base;
        }
        let after = self.runs.partition_point(|run| run.text.start < offset);
        let run = after
            .checked_sub(1)
            .and_then(|before| self.runs.get(before));
        let place = run.map_or(0, |run| {
            run.file + offset.min(run.text.end) - run.text.start
        });
        place + self.base
    }

    /// Where a place of the file stands in the text; the next one that does where it does not.
    pub(crate) fn text_offset(&self, file: usize) -> usize {
        let place = file.saturating_sub(self.base);
        if self.runs.is_empty() {
            return place;
        }
        let end = |run: &Run| run.file + run.text.len();
        let after = self.runs.partition_point(|run| end(run) < place);
        match self.runs.get(after) {
            Some(run) => run.text.start + place.saturating_sub(run.file),
            None => self.text.len(),
        }
    }

    /// The parts of a span of the file that the parser saw as they are: an HTML block goes on over an
    /// island, which speaks for itself.
    pub(crate) fn outside_islands(&self, whole: Span) -> Vec<Span> {
        let first = self
            .islands
            .partition_point(|island| island.span.end <= whole.start);
        let islands = self.islands.get(first..).unwrap_or_default().iter();
        let mut parts = Vec::new();
        let mut from = whole.start;
        for island in islands.take_while(|island| island.span.start < whole.end) {
            parts.push(Span::new(from, island.span.start));
            from = island.span.end;
        }
        parts.push(Span::new(from, whole.end));
        parts.retain(|part| !part.is_empty());
        parts
    }

    /// The units in an HTML block of the file, or in what is between its islands, given its bytes and
    /// how many quotes it stands in.
    pub(crate) fn html_units(
        &self,
        source: &'s str,
        block: Span,
        quotes: usize,
        options: &Options,
    ) -> Vec<html::Found<'s>> {
        let seen = self.without_masks(source, block);
        html::fragment(source, &seen, block, quotes, options)
    }

    /// Takes an HTML block of the file into a hash of its structure.
    pub(crate) fn hash_html(
        &self,
        source: &str,
        block: Span,
        quotes: usize,
        hasher: &mut impl Hasher,
    ) {
        for part in self.outside_islands(block) {
            let seen = self.without_masks(source, part);
            html::hash_block(part.of(source), &seen, quotes, hasher);
        }
    }

    /// A part of the file with its expressions covered.
    fn without_masks<'t>(&self, source: &'t str, part: Span) -> Cow<'t, str> {
        let first = self
            .masks
            .partition_point(|mask| mask.span.start < part.start);
        let masks = self.masks.get(first..).unwrap_or_default().iter();
        let inside: Vec<Mask> = masks
            .take_while(|mask| mask.span.end <= part.end)
            .map(|mask| Mask {
                span: Span::new(mask.span.start - part.start, mask.span.end - part.start),
                ..*mask
            })
            .collect();
        mask::hide(part.of(source), &inside, mask::Keep::Nothing)
    }

    /// Where the last run ends.
    fn last(&self) -> usize {
        self.runs.last().map_or(0, |run| run.file + run.text.len())
    }
}

/// The text with islands replaced, indentation left out and breaks put in.
fn rewrite(text: &str, scan: &Scan) -> (String, Vec<Run>) {
    let islands = scan.islands.iter().map(|island| (island.span, RULE));
    let dedents = scan.dedents.iter().map(|span| (*span, ""));
    let breaks = scan.breaks.iter().map(|at| (Span::at(*at), "\n"));
    let mut edits: Vec<(Span, &str)> = islands.chain(dedents).chain(breaks).collect();
    // A break comes before the indentation that is left out at the same place.
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    let mut rewritten = Rewritten {
        text: String::with_capacity(text.len()),
        runs: Vec::with_capacity(edits.len() + 1),
        done: 0,
    };
    for (span, instead) in edits {
        if span.start < rewritten.done {
            continue;
        }
        rewritten.keep(text, span.start);
        rewritten.text.push_str(instead);
        rewritten.done = span.end;
    }
    rewritten.keep(text, text.len());
    (rewritten.text, rewritten.runs)
}

struct Rewritten {
    text: String,
    runs: Vec<Run>,
    /// Up to where the file is done.
    done: usize,
}

impl Rewritten {
    /// Keeps what stands up to `end`.
    fn keep(&mut self, text: &str, end: usize) {
        let kept = Span::new(self.done, end);
        if kept.is_empty() {
            return;
        }
        let from = self.text.len();
        self.text.push_str(kept.of(text));
        self.runs.push(Run {
            text: Span::new(from, self.text.len()),
            file: kept.start,
        });
    }
}

fn shift_islands(mut islands: Vec<Island>, base: usize) -> Vec<Island> {
    for island in &mut islands {
        island.span = island.span.shifted(base);
        for part in &mut island.parts {
            part.span = part.span.shifted(base);
        }
    }
    islands
}

fn shift_masks(mut masks: Vec<Mask>, base: usize) -> Vec<Mask> {
    for mask in &mut masks {
        mask.span = mask.span.shifted(base);
    }
    masks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn island(start: usize, end: usize) -> Island {
        Island {
            span: Span::new(start, end),
            parts: Vec::new(),
        }
    }

    #[test]
    fn islands_are_replaced_and_indentation_is_left_out() {
        let text = "a\n!!! 注\n    b\n    c\nd\n";
        let scan = Scan {
            islands: vec![island(2, 9)],
            dedents: vec![Span::new(10, 14), Span::new(16, 20)],
            breaks: vec![22],
            masks: Vec::new(),
        };
        let (rewritten, runs) = rewrite(text, &scan);
        assert_eq!(rewritten, "a\n___\nb\nc\n\nd\n");
        let body = Body {
            base: 100,
            text: Cow::Owned(rewritten.clone()),
            islands: Vec::new(),
            masks: Vec::new(),
            runs,
        };
        for (part, place) in [("a", 100), ("b", 114), ("c", 120), ("d", 122)] {
            let at = rewritten.find(part).unwrap_or_default();
            let file = body.file(Span::new(at, at + 1));
            assert_eq!(file, Span::new(place, place + 1), "{part}");
        }
        let both = body.file(Span::new(6, 9));
        assert_eq!(both, Span::new(114, 121));
    }
}

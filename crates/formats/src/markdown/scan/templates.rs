//! The templates of Hugo, Jekyll and mdBook: tags that stand on lines of their own.
//!
//! What stands between an opening and a closing tag is parsed as blocks of its own, since that is
//! what the tag is given. A tag in a paragraph stays in it, covered.

use std::collections::BTreeMap;

use hexapla_core::{Slot, Span, UnitKind};

pub(crate) use super::arguments::translatable_arguments;
use super::{
    Island, Part, Scan, alerts,
    blocks::{Blocks, ends_line},
    lines::{self, Line},
    merge,
};
use crate::{
    markdown::mask::{self, Mask, MaskKind, MaskRole},
    options::{Dialect, Options},
};

/// Shortcodes of Hugo and tags of Liquid whose content is no text. `raw` is none of them: what stands
/// in it is Markdown all the same, in many projects whole pages.
const VERBATIM: [&str; 8] = [
    "chem",
    "comment",
    "highlight",
    "katex",
    "math",
    "mermaid",
    "plantuml",
    "rawhtml",
];

/// Finds the templates of a text.
pub(super) fn scan(text: &str, options: &Options) -> Scan {
    let lines = lines::prose(text);
    let masks = merge::outside(mask::find(text, options.dialect), &merge::code(&lines));
    let mut islands = own_lines(text, &lines, options.dialect);
    islands.extend(tag_lines(text, &lines, &masks, options));
    if options.dialect == Dialect::Hugo {
        islands.extend(alerts::islands(text, &lines));
    }
    merge::finish(Scan {
        islands,
        masks,
        ..Scan::default()
    })
}

fn own_lines(text: &str, lines: &[Line], dialect: Dialect) -> Vec<Island> {
    let mut blocks = Blocks::new(text, dialect);
    let mut islands: Vec<Island> = Vec::new();
    let mut done = 0;
    for line in lines.iter().filter(|line| !line.is_code) {
        if line.span.start < done {
            continue;
        }
        if let Some(island) = blocks.island(line) {
            done = island.span.end;
            islands.push(island);
        }
    }
    islands
}

/// The lines that hold nothing but tags; with them what stands in a tag whose content is no text.
pub(super) fn tag_lines(
    text: &str,
    lines: &[Line],
    masks: &[Mask],
    options: &Options,
) -> Vec<Island> {
    let partners = partners(text, masks);
    let mut islands = Vec::new();
    let mut lines = lines.iter().filter(|line| !line.is_code).peekable();
    let mut at = 0;
    while let Some(first) = masks.get(at) {
        while lines
            .next_if(|line| line.span.end <= first.span.start)
            .is_some()
        {}
        let start = lines.peek().and_then(|line| start_of(text, line, first));
        let end = start.and_then(|_| group_end(text, masks, at));
        let (Some(start), Some(end)) = (start, end) else {
            at += 1;
            continue;
        };
        let Some(group) = masks.get(at..end) else {
            return islands;
        };
        let is_island = belongs_apart(text, group, partners.get(at..end), options.dialect);
        let hidden = hidden_end(text, masks, &partners, at..end);
        let last = hidden.unwrap_or(end - 1);
        let reach = masks.get(last).map_or(start, |mask| mask.span.end);
        if is_island {
            islands.push(Island {
                span: Span::new(start, reach),
                parts: parts(text, group, options),
            });
        }
        at = last + 1;
    }
    islands
}

/// Where a line begins, prefix aside, if it begins with this expression. A backslash before one of
/// mdBook's is part of it.
fn start_of(text: &str, line: &Line, mask: &Mask) -> Option<usize> {
    let start = line.content.start;
    let is_first = start == mask.span.start;
    let is_escaped = start + 1 == mask.span.start && Span::new(start, start + 1).of(text) == "\\";
    (is_first || is_escaped).then_some(start)
}

/// The end of the run of expressions from `first` on with nothing between them, if it ends a line.
fn group_end(text: &str, masks: &[Mask], first: usize) -> Option<usize> {
    let mut end = first + 1;
    let mut reach = masks.get(first)?.span.end;
    while let Some(next) = masks.get(end) {
        let between = Span::new(reach, next.span.start).of(text);
        if !between.bytes().all(|byte| matches!(byte, b' ' | b'\t')) {
            break;
        }
        reach = next.span.end;
        end += 1;
    }
    ends_line(text, reach).then_some(end)
}

/// Whether lines of only these expressions are none of a paragraph.
fn belongs_apart(
    text: &str,
    group: &[Mask],
    partners: Option<&[Option<usize>]>,
    dialect: Dialect,
) -> bool {
    let is_include = |mask: &Mask| mask.inside().of(text).starts_with('#');
    match dialect {
        Dialect::CommonMark | Dialect::Gfm | Dialect::Mdx | Dialect::Docusaurus => false,
        Dialect::Hugo => {
            let is_shortcode =
                |mask: &Mask| matches!(mask.kind, MaskKind::Angle | MaskKind::Percent);
            let is_paired = partners.is_some_and(|found| found.iter().any(Option::is_some));
            is_paired && group.iter().all(is_shortcode)
        }
        Dialect::Jekyll => group.iter().all(|mask| mask.kind == MaskKind::Statement),
        Dialect::Mkdocs => group.iter().all(|mask| {
            matches!(
                mask.kind,
                MaskKind::Statement | MaskKind::Star | MaskKind::Bang
            )
        }),
        Dialect::Mdbook => group
            .iter()
            .all(|mask| mask.kind == MaskKind::Double && is_include(mask)),
    }
}

/// For each expression the index of the one it belongs to: an opening shortcode and its closing one,
/// a Liquid tag without text and its end.
fn partners(text: &str, masks: &[Mask]) -> Vec<Option<usize>> {
    let mut found = vec![None; masks.len()];
    let mut waiting: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, mask) in masks.iter().enumerate().rev() {
        let name = mask.name(text).of(text);
        let partner = match (mask.kind, mask.role(text)) {
            (MaskKind::Statement, _) => match name.strip_prefix("end") {
                Some(opened) => {
                    ends.insert(opened, index);
                    None
                }
                None if VERBATIM.contains(&name) => ends.get(name).copied(),
                None => None,
            },
            (_, MaskRole::Close) => {
                waiting.entry(name).or_default().push(index);
                None
            }
            (_, MaskRole::Open) => waiting.get_mut(name).and_then(Vec::pop),
            (_, MaskRole::Alone) => None,
        };
        let Some(partner) = partner else { continue };
        for (one, other) in [(index, partner), (partner, index)] {
            if let Some(place) = found.get_mut(one) {
                *place = Some(other);
            }
        }
    }
    found
}

/// The index of the tag that ends what the last one of a group hides, where it ends its line.
fn hidden_end(
    text: &str,
    masks: &[Mask],
    partners: &[Option<usize>],
    group: std::ops::Range<usize>,
) -> Option<usize> {
    let last = group.end.checked_sub(1)?;
    let open = masks.get(last)?;
    let close = partners.get(last).copied().flatten()?;
    let is_hidden = VERBATIM.contains(&open.name(text).of(text)) && close > last;
    let reach = masks.get(close)?.span.end;
    (is_hidden && ends_line(text, reach)).then_some(close)
}

/// What of a group of expressions is translatable.
fn parts(text: &str, group: &[Mask], options: &Options) -> Vec<Part> {
    let found = group.iter().flat_map(|mask| {
        let mut found = translatable_arguments(text, mask, options);
        found.extend(title(text, mask));
        found
    });
    found.collect()
}

/// The title that a page of mdBook gives itself: `{{#title …}}`.
fn title(text: &str, mask: &Mask) -> Option<Part> {
    let inside = mask.inside().of(text);
    let words = inside.strip_prefix("#title")?;
    let is_apart = words.starts_with([' ', '\t']) && !words.contains('\n');
    let span = Span::within(text, words.trim())?;
    (is_apart && !span.is_empty()).then_some(Part {
        span,
        kind: UnitKind::Title,
        slot: Slot::Label('}'),
    })
}

#[cfg(test)]
mod tests;

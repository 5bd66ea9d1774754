//! Units from the blocks that have passed.

use hexapla_core::{Origin, Piece, Slot, Span, Unit, UnitKind};
use pulldown_cmark::LinkType;

use super::{Asked, DEEPEST, Walk, has_words, link, open::Open};
use crate::{
    html, inline,
    markdown::{
        ignore,
        mask::{Mask, MaskKind},
        pieces,
        scan::{Part, templates::translatable_arguments},
    },
};

/// A unit before its text is cut: where it stands, in the body.
struct Found {
    kind: UnitKind,
    slot: Slot,
    extent: Span,
    quotes: usize,
}

impl<'s> Walk<'_, 's> {
    /// Ends the open block and makes its units.
    pub(super) fn close(&mut self) {
        let Some(open) = self.open.take() else {
            self.breaks.clear();
            return;
        };
        let extent = self.extent_of(&open);
        let extent = extent.map(|extent| self.without_anchor(&open, extent));
        if let Some(extent) = self.directed(extent) {
            self.emit_titles_before(extent.start);
            self.emit_parts_before(self.body.file_start(extent.start));
            self.emit(&open, extent);
        }
        self.breaks.clear();
    }

    /// What the leaves cover, with the backslash that a leaf at the start leaves out, and without
    /// white space at the ends.
    fn extent_of(&self, open: &Open) -> Option<Span> {
        let text = &*self.body.text;
        let covered = open.span?;
        let before = text.get(..covered.start)?;
        let escapes = if before.ends_with('\\') { 1 } else { 0 };
        let from = covered.start - escapes;
        let slice = text.get(from..covered.end)?;
        let start = covered.end - slice.trim_start_matches(is_white).len();
        let end = from + slice.trim_end_matches(is_white).len();
        (start < end).then(|| Span::new(start, end))
    }

    fn emit(&mut self, open: &Open, extent: Span) {
        let is_heading = open.level.is_some();
        let is_question = is_heading && open.asks && open.has_words();
        let before = self.document.units.len();
        if self.depth <= DEEPEST && self.is_offered(extent) {
            match open.only_image().filter(|_| open.slot == Slot::Block) {
                Some(image) => self.emit_image(open, image.link_type, extent, image.reach),
                None if open.has_words() => {
                    let kind = if is_question {
                        UnitKind::Question
                    } else {
                        open.kind
                    };
                    self.push(&Found {
                        kind,
                        slot: open.slot,
                        extent,
                        quotes: self.quotes,
                    });
                }
                None => self.emit_arguments(extent),
            }
        }
        let is_unit = self.document.units.len() > before;
        self.asked = if is_question && is_unit {
            Asked::Yes
        } else {
            Asked::No
        };
        if let (Some(level), true) = (open.level, self.containers.is_empty()) {
            let unit = is_unit.then_some(before);
            if let Some(unit) = unit.and_then(|index| self.document.units.get_mut(index)) {
                unit.section = parent(&self.sections, level);
            }
            self.sections.retain(|(above, _)| *above < level);
            self.sections.push((level, unit));
        }
    }

    /// The extent of a heading without the comment that names its anchor, at its end.
    fn without_anchor(&self, open: &Open, extent: Span) -> Span {
        if open.level.is_none() {
            return extent;
        }
        let mut end = extent.end;
        for mask in self.masks_in(self.body.file(extent)).iter().rev() {
            let is_last = self.body.text_offset(mask.span.end) == end;
            if !is_last || mask.kind != MaskKind::Comment {
                break;
            }
            let before = self.body.text_offset(mask.span.start);
            let kept = Span::new(extent.start, before.max(extent.start)).of(&self.body.text);
            end = extent.start + kept.trim_end_matches(is_white).len();
        }
        Span::new(extent.start, end)
    }

    /// The expressions in a range of the file.
    fn masks_in(&self, range: Span) -> &[Mask] {
        let masks = &self.body.masks;
        let first = masks.partition_point(|mask| mask.span.start < range.start);
        let count = masks
            .get(first..)
            .unwrap_or_default()
            .partition_point(|mask| mask.span.end <= range.end);
        masks.get(first..first + count).unwrap_or_default()
    }

    /// A block that has no words of its own: the arguments of shortcodes in it that have.
    fn emit_arguments(&mut self, extent: Span) {
        let source = self.document.source;
        let masks = self.masks_in(self.body.file(extent)).iter();
        let parts: Vec<Part> = masks
            .flat_map(|mask| translatable_arguments(source, mask, self.options))
            .collect();
        for part in &parts {
            self.push_part(part);
        }
    }

    /// An image that is all of its block: its description and its title, each a unit.
    fn emit_image(&mut self, open: &Open, kind: LinkType, extent: Span, reach: usize) {
        let text = &*self.body.text;
        let start = extent.start + "![".len();
        let Some(close) = close_bracket(text, Span::new(reach, extent.end)) else {
            return;
        };
        let quotes = self.quotes;
        let tail = link::tail(text, close + "](".len()).filter(|_| kind == LinkType::Inline);
        let title = tail.and_then(|tail| tail.title);
        if open.has_words() {
            let alt = trim(text, Span::new(start, close));
            self.push(&Found {
                kind: UnitKind::Alt,
                slot: Slot::Alt,
                extent: alt,
                quotes,
            });
            if kind == LinkType::Collapsed {
                self.widen(Span::new(alt.end, close + "][".len()));
            }
        }
        if let Some(title) = title.filter(|title| has_words(title.span.of(text))) {
            self.push_title(title, quotes);
        }
    }

    /// Takes skeleton that a target may have to replace into the last unit: the `][` of a collapsed
    /// reference, whose text is also its label.
    fn widen(&mut self, more: Span) {
        let more = self.body.file(more);
        let Some(unit) = self.document.units.last_mut() else {
            return;
        };
        if unit.extent.end != more.start {
            return;
        }
        unit.extent.end = more.end;
        self.document.pieces.push(Piece {
            text: Span::at(unit.text.len()),
            file: more,
            origin: Origin::Encoded,
        });
        unit.pieces.end = self.document.pieces.len();
    }

    /// Makes units of the titles of reference definitions that stand before an offset.
    pub(super) fn emit_titles_before(&mut self, offset: usize) {
        while let Some(title) = self.titles.pop_if(|title| title.span.start < offset) {
            let before = self.body.text.get(..title.span.start).unwrap_or_default();
            let line = before.rsplit('\n').next().unwrap_or_default();
            let prefix = line.split('[').next().unwrap_or_default();
            let quotes = prefix.bytes().filter(|byte| *byte == b'>').count();
            self.emit_parts_before(self.body.file_start(title.span.start));
            if self.is_title_offered(title.span) {
                self.push_title(title, quotes);
            }
        }
    }

    /// Makes a unit of words inside code.
    pub(super) fn push_code(&mut self, extent: Span) {
        if self.depth <= DEEPEST && self.is_offered(extent) {
            self.push(&Found {
                kind: UnitKind::Code,
                slot: Slot::Code,
                extent,
                quotes: self.quotes,
            });
        }
    }

    /// Makes units of the parts of islands that stand before an offset of the file.
    pub(super) fn emit_parts_before(&mut self, offset: usize) {
        while let Some(part) = self.parts.pop_if(|part| part.span.start < offset) {
            self.push_part(part);
        }
    }

    fn push_part(&mut self, part: &Part) {
        let text = part.span.of(self.document.source);
        // A label is Markdown: code in it is no words.
        let says = if matches!(part.slot, Slot::Label(_)) {
            has_words(&inline::read(text, self.options.dialect).words(text))
        } else {
            has_words(text)
        };
        if !says || !self.is_sound() || !self.directives.allows(part.span.start) {
            return;
        }
        let notes = self.notes_for(part.slot, part.span);
        let first = self.document.pieces.len();
        self.document.pieces.push(Piece {
            text: Span::new(0, text.len()),
            file: part.span,
            origin: Origin::Verbatim,
        });
        self.document.units.push(Unit {
            kind: part.kind,
            extent: part.span,
            text: text.into(),
            pieces: first..first + 1,
            slot: part.slot,
            section: self.section(),
            notes,
            key: None,
        });
    }

    /// Whether the walk is not too deep for units.
    pub(super) fn is_sound(&self) -> bool {
        self.depth <= DEEPEST
    }

    /// Adds a unit of an HTML block.
    pub(super) fn push_html(&mut self, found: html::Found<'s>) {
        let first = self.document.pieces.len();
        let notes = self.notes_for(found.slot, found.extent);
        self.document.pieces.extend(found.pieces);
        self.document.units.push(Unit {
            kind: found.kind,
            extent: found.extent,
            text: found.text,
            pieces: first..self.document.pieces.len(),
            slot: found.slot,
            section: self.section(),
            notes,
            key: None,
        });
    }

    /// The heading that the next unit stands under.
    fn section(&self) -> Option<usize> {
        self.sections.iter().rev().find_map(|(_, unit)| *unit)
    }

    fn push_title(&mut self, title: link::Title, quotes: usize) {
        self.push(&Found {
            kind: UnitKind::Attribute,
            slot: Slot::Title(title.close),
            extent: trim(&self.body.text, title.span),
            quotes,
        });
    }

    fn push(&mut self, found: &Found) {
        let source = self.document.source;
        let mut extent = self.body.file(found.extent);
        let first = self.document.pieces.len();
        let all = &mut self.document.pieces;
        let mut text = pieces::unwrap(source, extent, found.quotes, &self.breaks, all);
        if !self.options.ignore.is_empty() {
            let kept = ignore::trim(&text, &self.options.ignore);
            if kept.len() < text.len() {
                extent = in_file(all.get(first..).unwrap_or_default(), kept);
                all.truncate(first);
                if !has_words(kept.of(&text)) {
                    return;
                }
                text = pieces::unwrap(source, extent, found.quotes, &self.breaks, all);
            }
        }
        let pieces = first..self.document.pieces.len();
        let notes = self.notes_for(found.slot, extent);
        self.document.units.push(Unit {
            kind: found.kind,
            extent,
            text,
            pieces,
            slot: found.slot,
            section: self.section(),
            notes,
            key: None,
        });
    }
}

/// The nearest heading above one of a level.
fn parent(
    sections: &[(pulldown_cmark::HeadingLevel, Option<usize>)],
    level: pulldown_cmark::HeadingLevel,
) -> Option<usize> {
    let above = sections.iter().rev().filter(|(above, _)| *above < level);
    above.filter_map(|(_, unit)| *unit).next()
}

/// The range of the file that a range of a text comes from.
fn in_file(pieces: &[Piece], kept: Span) -> Span {
    let start = pieces.iter().find(|piece| kept.start < piece.text.end);
    let start = start.map_or(0, |piece| match piece.origin {
        Origin::Verbatim => piece.file.start + kept.start.saturating_sub(piece.text.start),
        Origin::Join | Origin::Encoded => piece.file.end,
    });
    let end = pieces
        .iter()
        .rev()
        .find(|piece| piece.text.start < kept.end);
    let end = end.map_or(start, |piece| match piece.origin {
        Origin::Verbatim => piece.file.start + (kept.end - piece.text.start).min(piece.file.len()),
        Origin::Join | Origin::Encoded => piece.file.start,
    });
    Span::new(start, end)
}

fn close_bracket(text: &str, range: Span) -> Option<usize> {
    Some(range.start + memchr::memchr(b']', range.of(text).as_bytes())?)
}

fn trim(text: &str, span: Span) -> Span {
    let slice = span.of(text);
    let start = span.end - slice.trim_start_matches(is_white).len();
    Span::new(start, span.start + slice.trim_end_matches(is_white).len())
}

/// White space as Markdown knows it: a no-break or an ideographic space is content.
fn is_white(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}

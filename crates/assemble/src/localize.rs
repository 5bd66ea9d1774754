//! Targets into a document, and the proof that its blocks are still those of the source.

use std::cell::OnceCell;

use hexapla_core::{Diagnostic, Document, Edit, Rule, Slot, Span, Unit, apply};
use hexapla_formats::{Links, Options, Structure, encode, structure, structure_and_links};

/// What stands in one unit of a localized document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// The author's own bytes.
    Source,
    /// This text.
    Text(&'a str),
    /// Nothing: the locale leaves the unit out.
    Omit,
}

/// A localized document.
#[derive(Clone, Debug)]
pub struct Localized {
    /// The file.
    pub text: String,
    /// Units (by index) whose target could not stand there, so that the source stands in its place.
    pub refused: Vec<(usize, Diagnostic)>,
    /// The links of the text, where they came to light with its blocks.
    pub links: Option<Links>,
}

const BREAKS_STRUCTURE: Rule = Rule::new("structure/changed-blocks");
/// After this many guilty units the rest of the page is taken one by one.
const ROUNDS: usize = 16;

/// Assembles a document with `targets`, one for each of its units (missing ones count as
/// [`Target::Source`]).
///
/// Laws: with sources only, the result is the file byte for byte (but for dropped front matter); and
/// whatever the targets are, the result has the blocks of the source, omitted units apart. A target
/// that cannot be written at its place, or that changes the blocks, is refused and listed.
///
/// Cost: one parse of the result, plus one for each guilty unit.
#[must_use]
pub fn localize(document: &Document<'_>, targets: &[Target<'_>], options: &Options) -> Localized {
    Localizer::new(document, options).localize(targets)
}

/// A document into which targets of several locales are put: what its blocks are is found out once.
#[derive(Debug)]
pub struct Localizer<'a> {
    document: &'a Document<'a>,
    options: &'a Options,
    dropped: Vec<Edit>,
    /// The blocks of the source.
    wanted: OnceCell<Structure>,
}

impl<'a> Localizer<'a> {
    /// Of a document and how it is read.
    #[must_use]
    pub fn new(document: &'a Document<'a>, options: &'a Options) -> Self {
        let dropped = document.dropped.iter();
        Self {
            dropped: dropped.map(|span| Edit::new(*span, "")).collect(),
            document,
            options,
            wanted: OnceCell::new(),
        }
    }

    /// As [`localize`].
    #[must_use]
    pub fn localize(&self, targets: &[Target<'_>]) -> Localized {
        let (document, options) = (self.document, self.options);
        let (mut edits, mut refused) = encode_all(document, targets, options);
        let mut links = None;
        if !edits.is_empty() {
            let (guilty, found) = self.keep_structure(&mut edits);
            links = found;
            let broken = |index| (index, Diagnostic::error(BREAKS_STRUCTURE));
            refused.extend(guilty.into_iter().map(broken));
        }
        let omissions = omissions(document, targets);
        let links = links.filter(|_| omissions.is_empty());
        let edits = edits.into_iter().map(|(_, edit)| edit);
        let all: Vec<Edit> = edits
            .chain(self.dropped.iter().cloned())
            .chain(omissions)
            .collect();
        refused.sort_by_key(|(index, _)| *index);
        Localized {
            text: apply(document.source, &all),
            refused,
            links,
        }
    }

    /// Takes out edits until the result has the blocks of the source; gives the units taken out, and the links of
    /// the result.
    fn keep_structure(&self, edits: &mut Vec<UnitEdit>) -> (Vec<usize>, Option<Links>) {
        let mut guilty = Vec::new();
        for _ in 0..ROUNDS {
            match self.prove(edits) {
                Ok(links) => return (guilty, Some(links)),
                Err(culprit) => guilty.push(edits.remove(culprit).0),
            }
        }
        let candidates = std::mem::take(edits);
        let links = self.readmit(candidates, edits, &mut guilty);
        (guilty, links)
    }

    /// Admits candidates by halves, so that a page with many guilty units keeps its innocent ones.
    fn readmit(
        &self,
        candidates: Vec<UnitEdit>,
        admitted: &mut Vec<UnitEdit>,
        guilty: &mut Vec<usize>,
    ) -> Option<Links> {
        let mut links = None;
        let mut stack = vec![candidates];
        while let Some(mut group) = stack.pop() {
            let before = admitted.len();
            admitted.extend(group.iter().cloned());
            if let Ok(found) = self.prove(admitted) {
                links = Some(found);
                continue;
            }
            admitted.truncate(before);
            if group.len() <= 1 {
                guilty.extend(group.iter().map(|(index, _)| *index));
                continue;
            }
            let rest = group.split_off(group.len() / 2);
            stack.push(rest);
            stack.push(group);
        }
        links
    }

    /// The links of the document with these edits, when it has the blocks of the source; else the edit at or before
    /// the first block that differs.
    fn prove(&self, edits: &[UnitEdit]) -> Result<Links, usize> {
        let all: Vec<Edit> = edits
            .iter()
            .map(|(_, edit)| edit.clone())
            .chain(self.dropped.iter().cloned())
            .collect();
        let result = apply(self.document.source, &all);
        let (structure, links) = structure_and_links(&result, self.options);
        let offset = structure.first_difference(self.wanted());
        match offset.and_then(|offset| self.culprit(edits, offset)) {
            Some(culprit) => Err(culprit),
            None => Ok(links),
        }
    }

    fn wanted(&self) -> &Structure {
        self.wanted
            .get_or_init(|| structure(&apply(self.document.source, &self.dropped), self.options))
    }

    /// The last edit that stands before an offset of the result, or the first one.
    fn culprit(&self, edits: &[UnitEdit], offset: usize) -> Option<usize> {
        let mut place = Shifted::default();
        let dropped = self.dropped.iter().map(|edit| (edit.span, 0, None));
        let mut order: Vec<(Span, usize, Option<usize>)> = edits
            .iter()
            .enumerate()
            .map(|(position, (_, edit))| (edit.span, edit.text.len(), Some(position)))
            .chain(dropped)
            .collect();
        order.sort_by_key(|(span, ..)| span.start);
        let mut culprit = None;
        for (span, length, position) in order {
            if place.of(span.start) > offset && culprit.is_some() {
                break;
            }
            culprit = position.or(culprit);
            place.pass(span, length);
        }
        culprit.or_else(|| edits.len().checked_sub(1))
    }
}

type UnitEdit = (usize, Edit);

fn encode_all(
    document: &Document<'_>,
    targets: &[Target<'_>],
    options: &Options,
) -> (Vec<UnitEdit>, Vec<(usize, Diagnostic)>) {
    let (mut edits, mut refused) = (Vec::new(), Vec::new());
    for (index, (unit, target)) in document.units.iter().zip(targets).enumerate() {
        let Target::Text(text) = target else { continue };
        if *text == unit.text {
            continue;
        }
        match encode(document, unit, text, options) {
            Ok(bytes) if bytes == unit.extent.of(document.source) => {}
            Ok(bytes) => edits.push((index, Edit::new(unit.extent, bytes))),
            Err(diagnostic) => refused.push((index, diagnostic)),
        }
    }
    (edits, refused)
}

/// Where an offset of the source stands in a result, given the edits passed so far.
#[derive(Default)]
struct Shifted {
    grown: usize,
    shrunk: usize,
}

impl Shifted {
    fn of(&self, offset: usize) -> usize {
        (offset + self.grown).saturating_sub(self.shrunk)
    }

    fn pass(&mut self, span: Span, length: usize) {
        self.grown += length;
        self.shrunk += span.len();
    }
}

fn omissions(document: &Document<'_>, targets: &[Target<'_>]) -> Vec<Edit> {
    let pairs = document.units.iter().zip(targets);
    pairs
        .filter(|(_, target)| **target == Target::Omit)
        .map(|(unit, _)| match unit.slot {
            // A message without a pattern would be no message.
            Slot::Pattern => Edit::new(unit.extent, " { \"\" }"),
            // A key without a value would break the file, and a value without quotes another one.
            Slot::Json => Edit::new(unit.extent, "\"\""),
            Slot::Block
            | Slot::Line
            | Slot::Setext
            | Slot::Cell
            | Slot::Alt
            | Slot::Label(_)
            | Slot::Argument(..)
            | Slot::Html
            | Slot::HtmlAttribute(_)
            | Slot::Code
            | Slot::Title(_)
            | Slot::YamlPlain
            | Slot::YamlSingle
            | Slot::YamlDouble
            | Slot::YamlBlock
            | Slot::YamlFlow
            | Slot::Toml
            | Slot::Plain => Edit::new(omitted_span(document.source, unit), ""),
        })
        .collect()
}

/// The unit, and with it its lines and the blank line behind them where nothing but a block marker
/// (`-`, `#`, `>`) shares them.
fn omitted_span(source: &str, unit: &Unit<'_>) -> Span {
    let before = Span::new(0, unit.extent.start).of(source);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let after = Span::new(unit.extent.end, source.len()).of(source);
    let line_end = after
        .find('\n')
        .map_or(source.len(), |at| unit.extent.end + at + 1);
    let lead = Span::new(line_start, unit.extent.start).of(source);
    let tail = Span::new(unit.extent.end, line_end).of(source);
    let is_marker = |c: char| c.is_whitespace() || "#->*+.0123456789)".contains(c);
    if !lead.chars().all(is_marker) || !tail.chars().all(|c| c.is_whitespace() || c == '#') {
        return unit.extent;
    }
    let rest = Span::new(line_end, source.len()).of(source);
    let blank = rest
        .find('\n')
        .filter(|at| Span::new(0, *at).of(rest).trim().is_empty());
    Span::new(line_start, blank.map_or(line_end, |at| line_end + at + 1))
}

#[cfg(test)]
mod tests;

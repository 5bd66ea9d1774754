//! Where new records go, and with which blank lines.

use std::collections::BTreeMap;

use hexapla_core::{Diagnostic, DocumentPath, Edit, Entry, Span, UnitId};
use hexapla_fluent::records::{BlockKind, scan};

use super::record;
use crate::{catalog::Catalog, header::VERSION};

/// New records, by the place they go to.
pub(super) struct Insertions<'c, 't> {
    catalog: &'c Catalog<'t>,
    line_end: &'static str,
    /// The place of each new record.
    places: BTreeMap<UnitId, usize>,
    /// The new records of each place, in the order in which they came.
    records: BTreeMap<usize, Vec<String>>,
    top: usize,
}

impl<'c, 't> Insertions<'c, 't> {
    pub(super) fn new(catalog: &'c Catalog<'t>, line_end: &'static str) -> Self {
        Self {
            catalog,
            line_end,
            places: BTreeMap::new(),
            records: BTreeMap::new(),
            top: top(catalog.text),
        }
    }

    /// Adds a record after that of `after`, or at the top.
    pub(super) fn add(
        &mut self,
        entry: &Entry<'_>,
        after: Option<&UnitId>,
    ) -> Result<(), Diagnostic> {
        let text = record::print(entry, self.line_end)?;
        let place = after.and_then(|id| self.place(id)).unwrap_or(self.top);
        self.places.insert(entry.id.clone(), place);
        self.records.entry(place).or_default().push(text);
        Ok(())
    }

    fn place(&self, id: &UnitId) -> Option<usize> {
        let there = self.catalog.place(id).map(|place| place.record.end);
        there.or_else(|| self.places.get(id).copied())
    }

    pub(super) fn into_edits(self, document: &DocumentPath) -> Vec<Edit> {
        let text = self.catalog.text;
        let is_new = text.trim_start_matches('\u{FEFF}').trim_ascii().is_empty();
        let edit = |(place, records): (&usize, &Vec<String>)| {
            let records = records.join(self.line_end);
            if is_new {
                let span = Span::new(*place, text.len());
                let header = format!("### hexapla: {VERSION}\n### document: {document}\n\n");
                return Edit::new(span, header.replace('\n', self.line_end) + &records);
            }
            let (above, below) = self.blank_lines(*place);
            Edit::new(Span::at(*place), above + &records + below)
        };
        self.records.iter().map(edit).collect()
    }

    /// What parts records at a place from what stands above and below.
    fn blank_lines(&self, place: usize) -> (String, &'static str) {
        let above = Span::new(0, place).of(self.catalog.text);
        let below = Span::new(place, self.catalog.text.len()).of(self.catalog.text);
        let first_below = below.lines().next().unwrap_or_default();
        let above = match above.strip_prefix('\u{FEFF}').unwrap_or(above) {
            "" => String::new(),
            above if above.ends_with('\n') => self.line_end.to_owned(),
            _ => self.line_end.repeat(2),
        };
        if first_below.trim_ascii().is_empty() {
            (above, "")
        } else {
            (above, self.line_end)
        }
    }
}

/// The end of the header: of the last `###` line above all else, and of lines there that are nothing. A record
/// put above these would take them for lines of its value.
fn top(text: &str) -> usize {
    let mut top = if text.starts_with('\u{FEFF}') {
        '\u{FEFF}'.len_utf8()
    } else {
        0
    };
    for block in scan(text, &|_| false) {
        let is_header = match block.kind {
            BlockKind::Header { .. } => true,
            BlockKind::Comment => block.span.of(text).starts_with("###"),
            BlockKind::Blank => continue,
            BlockKind::Junk => true,
            BlockKind::Record(_) => false,
        };
        if !is_header {
            break;
        }
        top = block.span.end;
    }
    top
}

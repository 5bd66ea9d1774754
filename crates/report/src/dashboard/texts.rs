//! The texts of a page, as far as they have room.
//!
//! First comes what is to do: in documents with the most words to do first, the sources of units that
//! some locale has to see to, with what those locales have. Then what the other locales have for the
//! same units, in the same order; then everything that is done. Texts go into blocks, each compressed
//! by itself, until one has no room; it and all after it are left out, and the page says how many.

use std::cmp::Reverse;

use hexapla_core::Untrusted;
use serde::{Serialize, Serializer};

use super::{DashboardDocument, DashboardEntry, DashboardUnit};
use crate::WordPart;

/// Bytes of JSON after which a block is closed: enough to compress well, little enough to unpack
/// between two frames.
const BLOCK: usize = 256 * 1024;

/// What was put in, and what was not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    /// Blocks: zlib in base 64.
    pub(super) blocks: Vec<String>,
    /// Units whose source was left out, and with it all their targets.
    pub(super) units_left: usize,
    /// Targets that were left out.
    pub(super) targets_left: usize,
}

/// Texts of one document that go in together or not at all.
#[derive(Serialize)]
struct Piece<'r> {
    document: usize,
    units: Vec<UnitTexts<'r>>,
    entries: Vec<EntryTexts>,
}

/// Index, id, line, context, source.
#[derive(Serialize)]
struct UnitTexts<'r>(usize, &'r str, usize, Vec<String>, String);

/// Locale, unit, target, word diff.
#[derive(Serialize)]
struct EntryTexts(usize, usize, Option<String>, Vec<Run>);

/// A run of a word diff. Of what the present source has, its length is enough: in UTF-16 units, what is
/// new negative. What it has no more stands as text.
enum Run {
    Length(isize),
    Old(String),
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Length(length) => length.serialize(to),
            Self::Old(text) => text.serialize(to),
        }
    }
}

/// Which texts of a document; the order in which they are put in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    ToDo,
    Beside,
    Done,
}

/// Puts in as many as `room` bytes hold.
pub(super) fn texts(documents: &[DashboardDocument], room: usize) -> Texts {
    let mut order: Vec<usize> = (0..documents.len()).collect();
    order.sort_by_key(|index| {
        (
            Reverse(documents.get(*index).map_or(0, words_to_do)),
            *index,
        )
    });
    let turns = [Turn::ToDo, Turn::Beside, Turn::Done];
    let pieces = turns
        .iter()
        .flat_map(|turn| order.iter().map(|index| (*turn, *index)));
    let mut filling = Filling::new(room);
    for (turn, index) in pieces {
        if let Some(document) = documents.get(index) {
            filling.add(&piece(index, document, turn));
        }
    }
    filling.close();
    filling.texts
}

/// Blocks being filled.
struct Filling {
    texts: Texts,
    room: usize,
    is_full: bool,
    open: String,
    units: usize,
    targets: usize,
}

impl Filling {
    fn new(room: usize) -> Self {
        Self {
            texts: Texts::default(),
            room,
            is_full: false,
            open: String::new(),
            units: 0,
            targets: 0,
        }
    }

    fn add(&mut self, piece: &Piece<'_>) {
        if piece.units.is_empty() && piece.entries.is_empty() {
            return;
        }
        self.units += piece.units.len();
        let is_target = |entry: &&EntryTexts| entry.2.is_some();
        self.targets += piece.entries.iter().filter(is_target).count();
        if self.is_full {
            return;
        }
        self.open.push(if self.open.is_empty() { '[' } else { ',' });
        self.open.push_str(&super::page::json(piece));
        if self.open.len() >= BLOCK {
            self.close();
        }
    }

    /// Closes the open block, which goes in where it has room.
    fn close(&mut self) {
        if !self.open.is_empty() && !self.is_full {
            self.open.push(']');
            let block = super::page::packed(&self.open);
            self.open.clear();
            match self.room.checked_sub(block.len()) {
                Some(rest) => {
                    self.room = rest;
                    self.texts.blocks.push(block);
                    (self.units, self.targets) = (0, 0);
                }
                None => self.is_full = true,
            }
        }
        self.texts.units_left = self.units;
        self.texts.targets_left = self.targets;
    }
}

fn words_to_do(document: &DashboardDocument) -> usize {
    let cell = |cell: &Vec<DashboardEntry>| -> usize {
        let units = document.units.iter().zip(cell);
        units
            .filter(|(_, entry)| entry.is_to_do())
            .map(|(unit, _)| unit.words)
            .sum()
    };
    document.cells.iter().map(cell).sum()
}

fn piece(index: usize, document: &DashboardDocument, turn: Turn) -> Piece<'_> {
    let mut piece = Piece {
        document: index,
        units: Vec::new(),
        entries: Vec::new(),
    };
    for (number, unit) in document.units.iter().enumerate() {
        let entries: Vec<&DashboardEntry> = document
            .cells
            .iter()
            .filter_map(|cell| cell.get(number))
            .collect();
        let is_to_do = entries.iter().any(|entry| entry.is_to_do());
        if is_to_do == (turn == Turn::Done) {
            continue;
        }
        if turn != Turn::Beside {
            piece.units.push(unit_texts(number, unit));
        }
        let wanted = |entry: &DashboardEntry| match turn {
            Turn::ToDo => entry.is_to_do(),
            Turn::Beside => !entry.is_to_do(),
            Turn::Done => true,
        };
        let entries = entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| wanted(entry));
        piece.entries.extend(
            entries
                .filter(|(_, entry)| entry.target.is_some())
                .map(|(locale, entry)| entry_texts(locale, number, entry)),
        );
    }
    piece
}

fn unit_texts(number: usize, unit: &DashboardUnit) -> UnitTexts<'_> {
    let context = unit
        .context
        .iter()
        .map(|heading| visible(heading))
        .collect();
    UnitTexts(
        number,
        Untrusted::new(&unit.id).for_json(),
        unit.line,
        context,
        visible(&unit.source),
    )
}

fn entry_texts(locale: usize, unit: usize, entry: &DashboardEntry) -> EntryTexts {
    let target = entry.target.as_deref().map(visible);
    let run = |part: &WordPart| match part {
        WordPart::Same(text) => Run::Length(length(text)),
        WordPart::New(text) => Run::Length(-length(text)),
        WordPart::Old(text) => Run::Old(visible(text)),
    };
    EntryTexts(locale, unit, target, entry.diff.iter().map(run).collect())
}

/// How long a text is to a script, in UTF-16 units.
fn length(text: &str) -> isize {
    isize::try_from(visible(text).encode_utf16().count()).unwrap_or(isize::MAX)
}

/// A text as people are shown it: what is invisible is made visible, lines stay lines. It goes letter
/// by letter, so the parts of a word diff stay parts of the text.
pub(super) fn visible(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| Untrusted::new(line).for_terminal())
        .collect();
    lines.join("\n")
}

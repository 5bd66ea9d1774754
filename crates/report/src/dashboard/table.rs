//! The figures of all cells: the standing of every unit in every locale, one letter each.
//!
//! Letters compress to a fraction of what counts would weigh, and whatever is filtered by, the page
//! can count again.

use hexapla_core::{ChangeKind, Status};
use serde::Serialize;

use super::{DashboardDocument, DashboardEntry, texts::visible};

/// The first letter.
const FIRST: u8 = b'0';

/// The documents in columns: what the page needs before any text.
#[derive(Serialize)]
pub(super) struct Table {
    paths: Vec<String>,
    files: Vec<String>,
    tags: Vec<Vec<String>>,
    /// Words of each unit.
    words: Vec<Vec<usize>>,
    /// For each document and locale, a letter a unit; see [`letter`].
    standings: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn of(documents: &[DashboardDocument]) -> Self {
        let words =
            |document: &DashboardDocument| document.units.iter().map(|unit| unit.words).collect();
        let standings = |document: &DashboardDocument| {
            let cell = |cell: &Vec<DashboardEntry>| cell.iter().map(letter).collect();
            document.cells.iter().map(cell).collect()
        };
        let tags =
            |document: &DashboardDocument| document.tags.iter().map(|tag| visible(tag)).collect();
        let all = documents.iter();
        Self {
            paths: all
                .clone()
                .map(|document| visible(&document.path))
                .collect(),
            files: all
                .clone()
                .map(|document| visible(&document.file))
                .collect(),
            tags: all.clone().map(tags).collect(),
            words: all.clone().map(words).collect(),
            standings: all.map(standings).collect(),
        }
    }
}

/// A standing: the status's place among all, times seven, and from 1 the place of the kind of change.
pub(super) fn letter(entry: &DashboardEntry) -> char {
    let status = place(&Status::ALL, &entry.status);
    let kind = |kind: ChangeKind| place(&ChangeKind::ALL, &kind) + 1;
    let change = entry.change.map_or(0, kind);
    let kinds = 1 + ChangeKind::ALL.len();
    let offset = u8::try_from(status * kinds + change).unwrap_or_default();
    char::from(FIRST + offset)
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter()
        .position(|known| known == one)
        .unwrap_or_default()
}

//! The dashboard: one page that shows everybody where every document stands in every locale.
//!
//! The page is one file that opens from disk, with nothing loaded from anywhere: figures of all cells,
//! and as many texts as [`PAGE_BYTES`] has room for. Which texts come first, and what is said of the
//! others, stands at [`texts`]. What runs in the page is under `dashboard/script`.

mod page;
mod speech;
mod table;
#[cfg(test)]
mod tests;
mod texts;

use hexapla_core::{ChangeKind, Locale, Status};

use crate::{Counts, DocumentStatus, EntryReport, TrendPoint, WordPart};

/// The most that a page weighs, in bytes; figures of cells are never left out for it, texts are.
pub(crate) const PAGE_BYTES: usize = 3_000_000;

/// Where every document stands in every locale, with the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardReport {
    /// The source locale.
    pub source: String,
    /// The target locales, in the project's order.
    pub locales: Vec<DashboardLocale>,
    /// The documents, in order of path.
    pub documents: Vec<DashboardDocument>,
    /// Where the locales stood at earlier commits, oldest first, where that is known.
    pub trend: Option<Vec<TrendPoint>>,
}

/// One locale and its totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardLocale {
    /// The locale.
    pub locale: String,
    /// What it calls itself.
    pub name: String,
    /// Units by status.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
}

/// One document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardDocument {
    /// Its path.
    pub path: String,
    /// Where it lies, relative to the project's root.
    pub file: String,
    /// Its keywords.
    pub tags: Vec<String>,
    /// Its units, in document order.
    pub units: Vec<DashboardUnit>,
    /// For each locale, what it has for each of the units.
    pub cells: Vec<Vec<DashboardEntry>>,
}

/// One unit, as all locales have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardUnit {
    /// Its id.
    pub id: String,
    /// The headings it stands under, outermost first.
    pub context: Vec<String>,
    /// Its text.
    pub source: String,
    /// The words of its text.
    pub words: usize,
    /// Its line in the file, from 1.
    pub line: usize,
}

/// What a locale has for a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardEntry {
    /// Its status.
    pub status: Status,
    /// What changed in the source since.
    pub change: Option<ChangeKind>,
    /// The text in the locale.
    pub target: Option<String>,
    /// The word diff from the source that the target was made from to the present one.
    pub diff: Vec<WordPart>,
}

impl DashboardDocument {
    /// Joins the units of a document with what each locale has for them. A status must list all units
    /// or, where its catalog cannot be read, none; then all are missing, as its counts say.
    #[must_use]
    pub fn new(
        path: String,
        file: String,
        tags: Vec<String>,
        units: Vec<DashboardUnit>,
        statuses: Vec<DocumentStatus>,
    ) -> Self {
        let cells = statuses
            .into_iter()
            .map(|status| cell(&units, status.entries.unwrap_or_default()))
            .collect();
        Self {
            path,
            file,
            tags,
            units,
            cells,
        }
    }
}

/// What a locale has for each of the units; both lists are in document order.
fn cell(units: &[DashboardUnit], entries: Vec<EntryReport>) -> Vec<DashboardEntry> {
    let mut entries = entries.into_iter().peekable();
    let of = |unit: &DashboardUnit| {
        let entry = entries.next_if(|entry| entry.id == unit.id);
        entry.map_or_else(DashboardEntry::missing, DashboardEntry::from)
    };
    units.iter().map(of).collect()
}

impl DashboardEntry {
    fn missing() -> Self {
        Self {
            status: Status::Missing,
            change: None,
            target: None,
            diff: Vec::new(),
        }
    }

    /// Whether somebody has to write or look at it.
    fn is_to_do(&self) -> bool {
        match self.status {
            Status::Missing | Status::Draft | Status::Outdated => true,
            Status::Translated | Status::Reviewed => false,
        }
    }
}

impl From<EntryReport> for DashboardEntry {
    fn from(entry: EntryReport) -> Self {
        Self {
            status: Status::parse(entry.status).unwrap_or(Status::Missing),
            change: entry.kind_of_change.and_then(ChangeKind::parse),
            target: entry.target,
            diff: entry.diff,
        }
    }
}

impl DashboardReport {
    /// The page. Without a `language`, it speaks that of whoever opens it.
    #[must_use]
    pub fn to_html(&self, language: Option<&Locale>) -> String {
        page::page(self, language, PAGE_BYTES)
    }
}

//! What a translator has to do.

mod text;

use std::{cmp::Reverse, collections::BTreeSet};

use serde::Serialize;

use crate::{
    VERSION,
    entry::EntryReport,
    status::{FilterReport, Sort, by_share, file_name},
};

/// The units of one locale that are to be written or looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TodoReport {
    /// Version of the form.
    pub version: u32,
    /// The locale.
    pub locale: String,
    /// What the list was narrowed down to, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<FilterReport>,
    /// Documents with something to do, in order of path.
    pub documents: Vec<TodoDocument>,
    /// Words of all that is listed; shown, not serialized.
    #[serde(skip)]
    pub words: usize,
    /// Units in all, with those that a limit left out; shown, not serialized.
    #[serde(skip)]
    pub open: usize,
    /// Documents whose catalog cannot be read, so that nothing of them is listed; shown, not serialized.
    #[serde(skip)]
    pub stopped: usize,
}

/// One document's part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TodoDocument {
    /// Its path.
    pub path: String,
    /// Who looks after it in this locale.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    /// Its units, in document order.
    pub entries: Vec<EntryReport>,
    /// How many units it has in all; for sorting, not serialized.
    #[serde(skip)]
    pub units: usize,
    /// Words of those that are listed; shown, not serialized.
    #[serde(skip)]
    pub words: usize,
}

impl TodoReport {
    /// An empty list for a locale.
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            locale: locale.into(),
            filter: None,
            documents: Vec::new(),
            words: 0,
            open: 0,
            stopped: 0,
        }
    }

    /// How many units are listed.
    #[must_use]
    pub fn units(&self) -> usize {
        self.documents
            .iter()
            .map(|document| document.entries.len())
            .sum()
    }

    /// Sorts the documents; the units of each stay in document order.
    pub fn sort(&mut self, by: Sort) {
        let documents = &mut self.documents;
        documents.sort_by(|one, other| one.path.cmp(&other.path));
        let done = |one: &TodoDocument| (one.units.saturating_sub(one.entries.len()), one.units);
        match by {
            Sort::Path => {}
            Sort::ToDo => documents.sort_by_key(|one| Reverse((one.words, one.entries.len()))),
            Sort::Percent => documents.sort_by(|one, other| by_share(done(one), done(other))),
            Sort::Name => documents.sort_by_key(|one| file_name(&one.path)),
        }
    }

    /// Whom the listed documents concern, sorted.
    #[must_use]
    pub fn owners(&self) -> Vec<&str> {
        let owners = self.documents.iter().flat_map(|document| &document.owners);
        let owners: BTreeSet<&str> = owners.map(String::as_str).collect();
        owners.into_iter().collect()
    }
}

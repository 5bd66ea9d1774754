//! What a translator has to do.

use serde::Serialize;

use crate::{
    VERSION,
    entry::EntryReport,
    style::{Paint, Style},
    table::number,
};

/// The units of one locale that are to be written or looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TodoReport {
    /// Version of the form.
    pub version: u32,
    /// The locale.
    pub locale: String,
    /// Documents with something to do, in order of path.
    pub documents: Vec<TodoDocument>,
    /// Words of all that is listed; shown, not serialized.
    #[serde(skip)]
    pub words: usize,
    /// Units in all, with those that a limit left out; shown, not serialized.
    #[serde(skip)]
    pub open: usize,
}

/// One document's part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TodoDocument {
    /// Its path.
    pub path: String,
    /// Its units, in document order.
    pub entries: Vec<EntryReport>,
}

impl TodoReport {
    /// An empty list for a locale.
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            locale: locale.into(),
            documents: Vec::new(),
            words: 0,
            open: 0,
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

    /// The list for a terminal.
    #[must_use]
    pub fn to_text(&self, style: Style) -> String {
        if self.units() == 0 {
            return format!("Nothing to do in {}.\n", self.locale);
        }
        let words = crate::words(&hexapla_core::Locale::english());
        let mut out = String::new();
        for entry in self.documents.iter().flat_map(|document| &document.entries) {
            out.push_str(&entry.to_text(style, &words));
            out.push('\n');
        }
        let documents = match self.documents.len() {
            1 => "1 document".to_owned(),
            count => format!("{} documents", number(count)),
        };
        let units = match self.units() {
            1 => "1 unit".to_owned(),
            count => format!("{} units", number(count)),
        };
        let units = match self.open > self.units() {
            true => format!("{} of {} units", number(self.units()), number(self.open)),
            false => units,
        };
        let summary = format!(
            "{}: {units}, {} words in {documents}",
            self.locale,
            number(self.words)
        );
        out.push_str(&style.paint(Paint::Strong, &summary));
        out.push('\n');
        out
    }
}

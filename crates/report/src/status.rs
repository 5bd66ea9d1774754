//! Where every locale stands.

mod badge;
mod csv;
mod documents;
mod filtered;
mod grid;
mod markdown;
mod order;
mod shares;
mod text;

use serde::Serialize;

use crate::{VERSION, counts::Counts, entry::EntryReport};

pub use filtered::FilterReport;
pub use order::Sort;
pub(crate) use order::{by_share, file_name};

/// Locales × documents, in units and words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusReport {
    /// Version of the form.
    pub version: u32,
    /// The source locale.
    pub source: String,
    /// What the figures were narrowed down to, where they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<FilterReport>,
    /// The version since which things are worse, where only these units are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The target locales, in the project's order.
    pub locales: Vec<LocaleStatus>,
}

/// Where one locale stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LocaleStatus {
    /// The locale.
    pub locale: String,
    /// Its site code.
    pub code: String,
    /// What it calls itself; shown, not serialized.
    #[serde(skip)]
    pub name: String,
    /// Who looks after its documents, where nothing else is said of one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    /// Units by status.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
    /// Its documents, in order of path.
    pub documents: Vec<DocumentStatus>,
    /// Documents that a limit left out of the list, though not of the counts.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: usize,
    /// These documents; whom they concern is told all the same.
    #[serde(skip)]
    pub left_out: Vec<DocumentStatus>,
}

/// Where one document stands in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DocumentStatus {
    /// Its path.
    pub path: String,
    /// Who looks after it in this locale.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    /// The tiers that it is in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<String>,
    /// Units by status.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
    /// MessageCounts of a Fluent document; a message and its attributes are one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<MessageCounts>,
    /// The units themselves, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<EntryReport>>,
}

/// Whole messages of a Fluent document in one locale, as Mozilla's tools count them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MessageCounts {
    /// That the locale has or is asked for.
    pub total: usize,
    /// Of which the locale has nothing, neither value nor attribute.
    pub missing: usize,
    /// That the locale has and the source has not.
    pub obsolete: usize,
}

impl StatusReport {
    /// A report without locales.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            source: source.into(),
            filter: None,
            since: None,
            locales: Vec::new(),
        }
    }
}

fn is_zero(amount: &usize) -> bool {
    *amount == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> StatusReport {
        let units = Counts {
            total: 10,
            translated: 6,
            outdated: 1,
            missing: 3,
            ..Counts::default()
        };
        let words = Counts {
            total: 1200,
            translated: 800,
            outdated: 100,
            missing: 300,
            ..Counts::default()
        };
        let document = DocumentStatus {
            path: "a/日本.md".into(),
            units,
            words,
            ..DocumentStatus::default()
        };
        StatusReport {
            locales: vec![LocaleStatus {
                locale: "zh-CN".into(),
                code: "CN".into(),
                name: "简体中文".into(),
                units,
                words,
                documents: vec![document],
                ..LocaleStatus::default()
            }],
            ..StatusReport::new("en")
        }
    }

    #[test]
    fn json_has_the_documented_fields() {
        let json = crate::to_json(&report());
        for field in [
            "\"version\": 1",
            "\"locale\": \"zh-CN\"",
            "\"outdated_minor\": 0",
            "\"documents\"",
        ] {
            assert!(json.contains(field), "{json}");
        }
        for silent in ["entries", "owners", "tiers", "filter", "more"] {
            assert!(!json.contains(silent), "{json}");
        }
    }
}

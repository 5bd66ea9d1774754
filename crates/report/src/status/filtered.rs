//! What a report was narrowed down to.

use std::fmt;

use serde::Serialize;

/// What a report leaves out: units and documents that do not fit are in no figure. Each list that is not
/// empty was asked for; of a list any one has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FilterReport {
    /// Documents and folders.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// Statuses of units.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<&'static str>,
    /// Kinds of change of outdated units.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kind_of_change: Vec<&'static str>,
    /// Tags of documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Owners.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<String>,
    /// Tiers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<String>,
}

impl FilterReport {
    /// Whether it leaves out units of documents, not only documents.
    pub(crate) fn is_of_units(&self) -> bool {
        !self.status.is_empty() || !self.kind_of_change.is_empty()
    }
}

/// As it is typed, which every reader understands.
impl fmt::Display for FilterReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = |list: &[&'static str]| list.iter().map(|&one| one.to_owned()).collect();
        let options: [(&str, Vec<String>); 6] = [
            ("", self.documents.clone()),
            ("--status ", own(&self.status)),
            ("--kind-of-change ", own(&self.kind_of_change)),
            ("--tag ", self.tags.clone()),
            ("--owner ", self.owners.clone()),
            ("--tier ", self.tiers.clone()),
        ];
        let given = options.iter().filter(|(_, values)| !values.is_empty());
        let typed: Vec<String> = given
            .map(|(option, values)| format!("{option}{}", values.join(",")))
            .collect();
        f.write_str(&typed.join(" "))
    }
}

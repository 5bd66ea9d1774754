//! Where the locales stood at earlier commits.

use serde::Serialize;

use crate::Counts;

/// Where every locale stood at one commit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrendPoint {
    /// The day of the commit, `YYYY-MM-DD`.
    pub date: String,
    /// The commit, in hexadecimal.
    pub commit: String,
    /// The locales, in the project's order.
    pub locales: Vec<TrendLocale>,
}

/// Where one locale stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrendLocale {
    /// The locale.
    pub locale: String,
    /// Units by status.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
}

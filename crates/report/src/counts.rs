//! How many units, or words, stand where.

use hexapla_core::{Standing, Status};
use serde::Serialize;

/// Units or words by status.
///
/// `total` = missing + draft + outdated + translated + reviewed; `outdated_minor` is a part of
/// `outdated`; `obsolete` and `own` stand beside the total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All that the source has.
    pub total: usize,
    /// Without a target.
    pub missing: usize,
    /// Not yet meant to be read.
    pub draft: usize,
    /// Made from another source text.
    pub outdated: usize,
    /// Of the outdated: by minor changes only.
    pub outdated_minor: usize,
    /// Fitting the present source.
    pub translated: usize,
    /// And seen by a second person.
    pub reviewed: usize,
    /// Kept targets of units that are gone.
    pub obsolete: usize,
    /// Blocks that the locale has on its own.
    pub own: usize,
}

impl Counts {
    /// Counts `amount` for a unit's standing.
    pub fn add(&mut self, standing: Standing, amount: usize) {
        self.total += amount;
        *match standing.status {
            Status::Missing => &mut self.missing,
            Status::Draft => &mut self.draft,
            Status::Outdated => &mut self.outdated,
            Status::Translated => &mut self.translated,
            Status::Reviewed => &mut self.reviewed,
        } += amount;
        if standing.is_minor {
            self.outdated_minor += amount;
        }
    }

    /// Adds another count.
    pub fn merge(&mut self, other: &Self) {
        self.total += other.total;
        self.missing += other.missing;
        self.draft += other.draft;
        self.outdated += other.outdated;
        self.outdated_minor += other.outdated_minor;
        self.translated += other.translated;
        self.reviewed += other.reviewed;
        self.obsolete += other.obsolete;
        self.own += other.own;
    }

    /// What is left to do: missing, draft and outdated.
    #[must_use]
    pub fn to_do(&self) -> usize {
        self.missing + self.draft + self.outdated
    }

    /// What is done: translated and reviewed.
    #[must_use]
    pub fn done(&self) -> usize {
        self.translated + self.reviewed
    }

    /// The done share in whole per cent, rounded down: 100 means all. Nothing to do is 100.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.done() * 100).checked_div(self.total).unwrap_or(100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_the_sum_of_its_parts() {
        let mut counts = Counts::default();
        for (index, status) in Status::ALL.into_iter().enumerate() {
            counts.add(
                Standing {
                    status,
                    change: None,
                    is_minor: false,
                },
                index + 1,
            );
        }
        let mut twice = counts;
        twice.merge(&counts);
        assert_eq!(counts.total, counts.to_do() + counts.done());
        assert_eq!(twice.total, 2 * (1 + 2 + 3 + 4 + 5));
    }

    #[test]
    fn a_hundred_per_cent_means_all() {
        let counts = Counts {
            total: 1000,
            translated: 999,
            missing: 1,
            ..Counts::default()
        };
        assert_eq!(counts.percent(), 99);
        assert_eq!(Counts::default().percent(), 100);
    }
}

//! Which entries somebody may want to confirm or review.

use hexapla_core::{ChangeKind, Standing, Status};
use hexapla_report::EntryReport;

use crate::{
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    verbs::{
        record::{Seen, UnitRef},
        status::entries,
    },
};

/// Which entries are sought.
#[derive(Clone, Debug)]
pub struct Sought {
    /// In which documents.
    pub selection: Selection,
    /// With which status.
    pub statuses: Vec<Status>,
    /// Outdated by one of these kinds of change only; empty: by any.
    pub changes: Vec<ChangeKind>,
}

/// An entry that may be confirmed or reviewed.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its unit.
    pub unit: UnitRef,
    /// What a person sees of it.
    pub entry: EntryReport,
}

impl Candidate {
    /// The pair that a person who sees this candidate sees.
    #[must_use]
    pub fn seen(&self) -> Seen {
        Seen {
            source: self.entry.source.clone().unwrap_or_default(),
            target: self.entry.target.clone(),
        }
    }
}

/// Lists the entries of one locale (index into the configuration) that are sought, by document and
/// in document order.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn candidates(
    session: &Session<'_>,
    locale: usize,
    sought: &Sought,
) -> Result<Outcome<Vec<Candidate>>, Error> {
    session.check_selection(&sought.selection)?;
    let is_sought = |standing: Standing| {
        let by_kind = standing
            .change
            .is_some_and(|kind| sought.changes.contains(&kind));
        sought.statuses.contains(&standing.status) && (sought.changes.is_empty() || by_kind)
    };
    let surveyed = session.survey(&[locale], |view| {
        let relative = session.relative(&view.file.file);
        if !sought.selection.holds(&view.file.path, &relative) {
            return Vec::new();
        }
        let candidate = |entry: EntryReport| {
            let unit = UnitRef::parse(&format!("{}#{}", view.file.path, entry.id))?;
            Some(Candidate { unit, entry })
        };
        entries(session, view, locale, is_sought)
            .into_iter()
            .filter_map(candidate)
            .collect()
    })?;
    let report = surveyed.results.into_iter().flatten().collect();
    Ok(Outcome {
        report,
        written: hexapla_report::Written::default(),
        findings: surveyed.findings,
    })
}

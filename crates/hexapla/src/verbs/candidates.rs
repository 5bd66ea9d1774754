//! Which entries somebody may want to confirm or review.

use std::collections::BTreeMap;

use hexapla_core::{ChangeKind, Standing, Status, UnitId};
use hexapla_report::EntryReport;

use crate::{
    entries::word_parts,
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
    /// With another target than in these; `None`: with any.
    pub since: Option<Targets>,
}

/// The targets of one locale at some time.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    by_id: BTreeMap<UnitId, BTreeMap<String, String>>,
}

impl Targets {
    /// What a unit had: in its document, else in the only other one that had it, since a unit that moves
    /// keeps its id.
    fn of(&self, path: &str, id: &UnitId) -> Option<&str> {
        let documents = self.by_id.get(id)?;
        let only = documents.values().next().filter(|_| documents.len() == 1);
        documents.get(path).or(only).map(String::as_str)
    }
}

/// The targets of a locale (index into the configuration) in a session, such as one over a commit.
///
/// # Errors
/// When the configuration, the disk or git forbids it.
pub fn targets(session: &Session<'_>, locale: usize) -> Result<Targets, Error> {
    let surveyed = session.survey(&[locale], |view| {
        let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
        let entries = catalog.map(|catalog| catalog.entries.as_slice());
        let target =
            |entry: &hexapla_core::Entry<'_>| (entry.id.clone(), entry.target.clone().into_owned());
        let found: Vec<_> = entries.unwrap_or_default().iter().map(target).collect();
        (view.file.path.to_string(), found)
    })?;
    let mut targets = Targets::default();
    for (path, found) in surveyed.results {
        for (id, target) in found {
            let documents = targets.by_id.entry(id).or_default();
            documents.insert(path.clone(), target);
        }
    }
    Ok(targets)
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
            let entry = match &sought.since {
                Some(older) => changed_since(older, &unit, &entry)?,
                None => entry,
            };
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

/// An entry with what changed in its target; `None` where nothing did.
fn changed_since(older: &Targets, unit: &UnitRef, entry: &EntryReport) -> Option<EntryReport> {
    let now = entry.target.as_deref()?;
    let before = older.of(&unit.path, &unit.id).unwrap_or_default();
    (before != now).then(|| EntryReport {
        target_diff: word_parts(before, now),
        ..entry.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_that_moved_is_found_by_its_id() {
        let id = UnitId::parse("a-00000000").unwrap();
        let targets = |documents: &[&str]| {
            let had = |path: &&str| ((*path).to_owned(), format!("{path}: 目標"));
            Targets {
                by_id: BTreeMap::from([(id.clone(), documents.iter().map(had).collect())]),
            }
        };
        let moved = targets(&["old.md"]);
        assert_eq!(moved.of("new.md", &id), Some("old.md: 目標"));
        let twins = targets(&["a.md", "b.md"]);
        assert_eq!(twins.of("b.md", &id), Some("b.md: 目標"));
        assert_eq!(twins.of("c.md", &id), None);
        let other = UnitId::parse("b-00000000").unwrap();
        assert_eq!(moved.of("old.md", &other), None);
    }
}

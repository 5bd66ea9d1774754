//! `repair`: entries that lost their source get it back from git, or become drafts.

use std::path::Path;

use hexapla_catalog::{Form, Revision, read};
use hexapla_core::{Entry, State, UnitId};
use hexapla_repo::{Change, history};
use hexapla_report::{Finding, to_json};
use serde::Serialize;

use crate::{
    error::Error,
    selection::Selection,
    session::{Mode, Outcome, Plan, Session},
    view::View,
};

/// What a repair did to one entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Repaired {
    /// The locale.
    pub locale: String,
    /// The document.
    pub document: String,
    /// The unit.
    pub id: String,
    /// The commit that still knew the source; `None` when none did, and the entry is a draft now.
    pub commit: Option<String>,
}

impl Repaired {
    /// A list of repairs as JSON.
    #[must_use]
    pub fn to_json(list: &[Self]) -> String {
        to_json(&list)
    }
}

/// Repairs entries of `locales` whose source is not recorded: from the newest commit in which the
/// same target had one; else as a draft of the present source.
///
/// # Errors
/// When the configuration, the disk, the lock or git forbids it.
pub fn repair(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    mode: Mode,
) -> Result<Outcome<Vec<Repaired>>, Error> {
    session.check_selection(selection)?;
    session.carry_out(mode, || {
        let surveyed = session.survey(locales, |view| {
            let relative = session.relative(&view.file.file);
            let wanted: &[usize] = if selection.holds(&view.file.path, &relative) {
                locales
            } else {
                &[]
            };
            wanted
                .iter()
                .map(|locale| repair_in(session, view, *locale))
                .collect::<Result<Vec<_>, _>>()
        })?;
        let mut plan = Plan {
            report: Vec::new(),
            changes: Vec::new(),
            findings: surveyed.findings,
        };
        for result in surveyed.results {
            for (repaired, change) in result? {
                match change {
                    Ok(change) => {
                        plan.report.extend(repaired);
                        plan.changes.extend(change);
                    }
                    Err(finding) => plan.findings.push(*finding),
                }
            }
        }
        plan.findings.retain(|finding| {
            finding.rule != "catalog/no-source" || !covers(&plan.report, finding)
        });
        Ok(plan)
    })
}

fn covers(repaired: &[Repaired], finding: &Finding) -> bool {
    repaired.iter().any(|done| {
        finding.id.as_deref() == Some(&*done.id)
            && finding.document == done.document
            && finding.locale.as_deref() == Some(&*done.locale)
    })
}

type Repairs = (Vec<Repaired>, Result<Option<Change>, Box<Finding>>);

fn repair_in(session: &Session<'_>, view: &View<'_>, locale: usize) -> Result<Repairs, Error> {
    let nothing = Ok((Vec::new(), Ok(None)));
    let Some(config) = session.project.config.locales.get(locale) else {
        return nothing;
    };
    let Some(Some(catalog)) = view.catalogs.get(locale) else {
        return nothing;
    };
    let lost: Vec<&Entry<'_>> = catalog
        .entries
        .iter()
        .filter(|entry| entry.source.is_none() && entry.own.is_none() && view.has_template())
        .collect();
    if lost.is_empty() {
        return nothing;
    }
    let file = session.project.catalog_file(view.file, config);
    let mut repaired = Vec::new();
    let mut revisions = Vec::new();
    for (entry, found) in restore(&session.project.root, &file, &lost)? {
        let present = view
            .units()
            .find(|(id, _)| **id == entry.id)
            .map(|(_, unit)| &*unit.text);
        let (entry, commit) = match (found, present) {
            (Some((commit, old)), _) => (old, Some(commit)),
            (None, Some(present)) => (as_draft(entry, present), None),
            (None, None) => continue,
        };
        repaired.push(Repaired {
            locale: config.tag.to_string(),
            document: view.file.path.to_string(),
            id: entry.id.to_string(),
            commit,
        });
        revisions.push(Revision::Put { entry, after: None });
    }
    Ok((repaired, session.revision_change(view, locale, &revisions)))
}

fn as_draft(entry: &Entry<'_>, present: &str) -> Entry<'static> {
    let mut draft = entry.clone().into_owned();
    draft.source = Some(present.to_owned().into());
    draft.state = State::Draft;
    draft
}

type Found = Option<(String, Entry<'static>)>;

/// For each lost entry: the newest version of the file in which the same target had a source.
fn restore<'e, 't>(
    root: &Path,
    file: &Path,
    lost: &[&'e Entry<'t>],
) -> Result<Vec<(&'e Entry<'t>, Found)>, Error> {
    let mut found: Vec<(&Entry<'_>, Found)> = lost.iter().map(|entry| (*entry, None)).collect();
    for version in history::versions(root, file)? {
        let is_known = |id: &str| lost.iter().any(|entry| entry.id.as_str() == id);
        let old = read(&version.text, Form::Records, &is_known);
        for (entry, found) in found.iter_mut().filter(|(_, found)| found.is_none()) {
            *found =
                same_pair(old.entry(&entry.id), entry).map(|old| (version.commit.clone(), old));
        }
        if found.iter().all(|(_, found)| found.is_some()) {
            break;
        }
    }
    Ok(found)
}

fn same_pair(old: Option<&Entry<'_>>, lost: &Entry<'_>) -> Option<Entry<'static>> {
    let old = old.filter(|old| old.source.is_some() && old.target == lost.target)?;
    let id: UnitId = lost.id.clone();
    Some(Entry {
        id,
        ..old.clone().into_owned()
    })
}

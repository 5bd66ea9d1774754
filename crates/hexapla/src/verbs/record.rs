//! What people do to single entries: write a target, confirm one, review one.

use std::{collections::BTreeMap, fmt};

use hexapla_assemble::{Target, localize};
use hexapla_catalog::Revision;
use hexapla_core::{Diagnostic, Entry, EntryOrigin, Rule, State, UnitId, differs};
use hexapla_report::Finding;

use crate::{
    error::Error,
    selection::nearest,
    session::{Mode, Outcome, Plan, Session},
    verbs::sync::Predecessors,
    view::View,
};

/// Names a unit: its document and its id, written `path#id`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnitRef {
    /// Path of the document.
    pub path: String,
    /// Id in the document.
    pub id: UnitId,
}

/// One thing that a person does to one entry.
#[derive(Clone, Debug)]
pub struct UnitEdit {
    /// Which unit.
    pub unit: UnitRef,
    /// The pair the person had before their eyes; when another one stands there now, nothing is
    /// done. `None` when they did not look.
    pub seen: Option<Seen>,
    /// What they do.
    pub act: Act,
}

/// A pair as somebody saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The source text.
    pub source: String,
    /// The target, where there was one.
    pub target: Option<String>,
}

/// What a person does to an entry.
#[derive(Clone, Debug)]
pub enum Act {
    /// Writes its target.
    Write {
        /// The text.
        target: String,
        /// Whether it is done.
        state: WriteState,
        /// Where the text comes from; `None`: the person.
        origin: Option<EntryOrigin>,
    },
    /// Says that the target is right for the present source.
    Confirm,
    /// Says that somebody else's target is right for the present source.
    Review {
        /// Who says so.
        by: Option<String>,
    },
}

/// Whether a written target is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteState {
    /// Not yet.
    Draft,
    /// It is.
    Translated,
}

/// Something that was not done, and why. Nothing is lost: the file keeps what it had.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// Which unit.
    pub unit: UnitRef,
    /// Why.
    pub why: Why,
}

/// Why something was not done.
#[derive(Clone, Debug)]
pub enum Why {
    /// The target cannot stand in its place, or the catalog must not be rewritten as it is.
    Finding(Box<Finding>),
    /// No document has the unit any more.
    Gone,
    /// The source text is another one than the person saw.
    SourceMoved,
    /// The target is another one than the person saw.
    TargetMoved,
    /// There is no target to say anything about.
    NoTarget,
    /// The project's key files keep no annotations, and this would have to be one.
    NotAnnotated,
}

impl Act {
    /// Whether a file without annotations could not say that this was done.
    fn is_annotation(&self) -> bool {
        match self {
            Self::Write { state, origin, .. } => *state == WriteState::Draft || origin.is_some(),
            Self::Confirm | Self::Review { .. } => true,
        }
    }
}

impl UnitRef {
    /// Reads `path#id`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (path, id) = text.rsplit_once('#')?;
        Some(Self {
            path: path.to_owned(),
            id: UnitId::parse_path(id)?,
        })
    }
}

impl fmt::Display for UnitRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.path, self.id)
    }
}

/// Finds the unit that `text` names: `path#id`, or an id that only one document has.
///
/// # Errors
/// When no document has it (with the nearest ids), or several have.
pub fn resolve(session: &Session<'_>, text: &str) -> Result<UnitRef, Error> {
    let wanted = UnitRef::parse(text);
    let id = wanted.as_ref().map(|unit| &unit.id);
    let surveyed = session.survey(&[], |view| {
        let here = wanted
            .as_ref()
            .is_none_or(|unit| unit.path == view.file.path.as_str());
        let has = |own: &&UnitId| here && id.map_or(own.as_str() == text, |id| *own == id);
        let unit_ref = |id: &UnitId| UnitRef {
            path: view.file.path.to_string(),
            id: id.clone(),
        };
        let found = view.identity.ids.iter().find(has).map(unit_ref);
        let all = view
            .identity
            .ids
            .iter()
            .map(unit_ref)
            .map(|unit| unit.to_string());
        let near = if found.is_some() {
            Vec::new()
        } else {
            all.collect()
        };
        (found, near)
    })?;
    let (found, near): (Vec<Option<UnitRef>>, Vec<Vec<String>>) =
        surveyed.results.into_iter().unzip();
    let mut found: Vec<UnitRef> = found.into_iter().flatten().collect();
    match (found.pop(), found.is_empty()) {
        (Some(unit), true) => Ok(unit),
        (Some(unit), false) => {
            let candidates = found
                .iter()
                .chain([&unit])
                .map(UnitRef::to_string)
                .collect();
            Err(Error::AmbiguousUnit {
                id: text.to_owned(),
                candidates,
            })
        }
        (None, _) => {
            let near = nearest(text, near.iter().flatten().map(String::as_str));
            Err(Error::UnknownUnit {
                id: text.to_owned(),
                near,
            })
        }
    }
}

/// Does what people want done to entries of one locale (index into the configuration). Each edit is
/// done or rejected by itself; the report lists the rejected ones.
///
/// # Errors
/// When the configuration, the disk or the lock forbids it.
pub fn record(
    session: &Session<'_>,
    locale: usize,
    edits: &[UnitEdit],
    mode: Mode,
) -> Result<Outcome<Vec<Rejected>>, Error> {
    let mut by_path: BTreeMap<&str, Vec<&UnitEdit>> = BTreeMap::new();
    for edit in edits {
        by_path.entry(&edit.unit.path).or_default().push(edit);
    }
    session.carry_out(mode, || {
        let surveyed = session.survey(&[locale], |view| {
            let wanted = by_path.get(view.file.path.as_str())?;
            Some((
                view.file.path.to_string(),
                record_in(session, view, locale, wanted),
            ))
        })?;
        let mut report = Vec::new();
        let mut changes = Vec::new();
        let mut visited = Vec::new();
        for (path, (rejected, change)) in surveyed.results.into_iter().flatten() {
            report.extend(rejected);
            changes.extend(change);
            visited.push(path);
        }
        let lost = edits
            .iter()
            .filter(|edit| !visited.contains(&edit.unit.path));
        report.extend(lost.map(|edit| Rejected {
            unit: edit.unit.clone(),
            why: Why::Gone,
        }));
        Ok(Plan {
            report,
            changes,
            findings: surveyed.findings,
        })
    })
}

fn record_in(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    edits: &[&UnitEdit],
) -> (Vec<Rejected>, Option<hexapla_repo::Change>) {
    let mut rejected = Vec::new();
    let mut entries: BTreeMap<usize, Entry<'static>> = BTreeMap::new();
    for edit in edits {
        match new_entry(session, view, locale, edit) {
            Ok((index, entry)) => {
                entries.insert(index, entry);
            }
            Err(why) => rejected.push(Rejected {
                unit: edit.unit.clone(),
                why,
            }),
        }
    }
    let order = Predecessors::of(view, locale);
    let revisions: Vec<Revision> = entries
        .into_values()
        .map(|entry| order.put(entry))
        .collect();
    match session.revision_change(view, locale, &revisions) {
        Ok(change) => (rejected, change),
        Err(finding) => {
            let reject = |edit: &&UnitEdit| Rejected {
                unit: edit.unit.clone(),
                why: Why::Finding(finding.clone()),
            };
            (edits.iter().map(reject).collect(), None)
        }
    }
}

/// The entry as it is after an edit, with the index of its unit.
fn new_entry(
    session: &Session<'_>,
    view: &View<'_>,
    locale: usize,
    edit: &UnitEdit,
) -> Result<(usize, Entry<'static>), Why> {
    let index = view
        .identity
        .ids
        .iter()
        .position(|id| *id == edit.unit.id)
        .ok_or(Why::Gone)?;
    let unit = view.document.units.get(index).ok_or(Why::Gone)?;
    let entry = view.entry(locale, &edit.unit.id);
    if !view.keeps_annotations() && edit.act.is_annotation() {
        return Err(Why::NotAnnotated);
    }
    if let Some(seen) = &edit.seen {
        if differs(&seen.source, &unit.text) {
            return Err(Why::SourceMoved);
        }
        if seen.target.as_deref() != entry.map(|entry| &*entry.target) {
            return Err(Why::TargetMoved);
        }
    }
    let entry = entry.map(|entry| entry.clone().into_owned());
    let entry = match &edit.act {
        Act::Write {
            target,
            state,
            origin,
        } => {
            check_target(view, index, target).map_err(|diagnostic| {
                let finding = session.finding(
                    &diagnostic,
                    view.file,
                    &view.file.file,
                    view.document.source,
                );
                Why::Finding(Box::new(finding))
            })?;
            let fresh = || Entry::new(edit.unit.id.clone(), "", "");
            let mut entry = entry.unwrap_or_else(fresh);
            entry.retarget(target, &unit.text);
            entry.origins.extend(origin.clone());
            entry.state = match state {
                WriteState::Draft => State::Draft,
                WriteState::Translated => State::Translated,
            };
            entry
        }
        Act::Confirm => {
            let mut entry = entry.ok_or(Why::NoTarget)?;
            entry.confirm(&unit.text);
            entry
        }
        Act::Review { by } => {
            let mut entry = entry.ok_or(Why::NoTarget)?;
            entry.review(&unit.text, by.clone());
            entry
        }
    };
    Ok((index, entry))
}

const NUL: Rule = Rule::new("structure/nul");
const SEVERAL_PARAGRAPHS: Rule = Rule::new("structure/several-paragraphs");
const EMPTY_TARGET: Rule = Rule::new("structure/empty-target");

/// Why a text can be no target, wherever it is to stand.
pub(crate) fn refusal(view: &View<'_>, target: &str) -> Option<Rule> {
    let has_blank_line = || target.trim().lines().any(|line| line.trim().is_empty());
    if target.trim().is_empty() {
        Some(EMPTY_TARGET)
    } else if target.contains('\0') {
        Some(NUL)
    } else if view.has_template() && has_blank_line() {
        Some(SEVERAL_PARAGRAPHS)
    } else {
        None
    }
}

/// Whether a target can stand in its unit: it can be written there, and the page keeps its blocks.
fn check_target(view: &View<'_>, index: usize, target: &str) -> Result<(), Diagnostic> {
    let extent = view
        .document
        .units
        .get(index)
        .map(|unit| unit.extent)
        .unwrap_or_default();
    let id = view
        .identity
        .ids
        .get(index)
        .map(UnitId::to_string)
        .unwrap_or_default();
    if let Some(rule) = refusal(view, target) {
        return Err(Diagnostic::error(rule).at(extent).of_unit(id));
    }
    let mut targets = vec![Target::Source; view.document.units.len()];
    if let Some(slot) = targets.get_mut(index) {
        *slot = Target::Text(target);
    }
    let refused = localize(&view.document, &targets, &view.reading.options).refused;
    match refused.into_iter().next() {
        // The place a diagnostic names is in the target; people are pointed at the unit.
        Some((_, diagnostic)) => Err(Diagnostic {
            span: Some(extent),
            ..diagnostic
        }
        .of_unit(id)),
        None => Ok(()),
    }
}

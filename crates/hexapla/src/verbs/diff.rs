//! `diff`: what changed in the source since the templates were written, and what it costs.

mod costs;
mod steps;
mod why;

use hexapla_align::How;
use hexapla_core::UnitId;
use hexapla_report::{
    ChangeReport, DiffDocument, DiffReport, DiffTodo, DiffUnit, Lines, Why, Written,
};

use crate::{
    entries::word_parts,
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    survey::{Baseline, Gone},
    verbs::extract::template_text,
    view::View,
};

use costs::costs;
use steps::{Step, old_path, steps};
use why::reasons;

/// What the documents of a session are compared with.
#[derive(Clone, Copy)]
pub enum Older<'a> {
    /// The templates: what `extract` saw last.
    Templates,
    /// The documents of another session, such as one over a commit.
    Session(&'a Session<'a>),
}

/// What `diff` is asked for.
pub struct DiffOptions<'a> {
    /// What is compared with.
    pub older: Older<'a>,
    /// What the older and the newer version are called.
    pub names: (&'a str, &'a str),
    /// Which documents.
    pub selection: Selection,
    /// Whether each change says why its sides are taken to be one.
    pub explain: bool,
}

/// Compares the documents of a session with an older version of them, and says what the changes cost
/// each of `locales` by the session's catalogs.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn diff(
    session: &Session<'_>,
    locales: &[usize],
    options: &DiffOptions<'_>,
) -> Result<Outcome<DiffReport>, Error> {
    let (selection, names) = (&options.selection, options.names);
    session.check_selection(selection)?;
    let work = |view: &View<'_>| {
        let relative = session.relative(&view.file.file);
        let wanted = view.has_template() && selection.holds(&view.file.path, &relative);
        wanted.then(|| {
            let steps = steps(view);
            let changes = changes(view, &steps, options.explain);
            (changes, costs(view, &steps, locales))
        })
    };
    let surveyed = match options.older {
        Older::Templates => session.survey(locales, work)?,
        Older::Session(older) => session.survey_against(&baseline(older)?, locales, work)?,
    };
    let mut report = DiffReport::new(names.0, names.1);
    report.source = session.project.config.source.tag.to_string();
    report.todo = locales
        .iter()
        .filter_map(|index| nothing_to_do(session, *index))
        .collect();
    for (document, costs) in surveyed.results.into_iter().flatten() {
        for ((total, cost), locale) in report.todo.iter_mut().zip(costs).zip(locales) {
            if cost.units > 0 {
                add_owners(session, *locale, &document.path, &mut total.owners);
            }
            total.units += cost.units;
            total.words += cost.words;
            total.changed_words += cost.changed_words;
        }
        if !document.changes.is_empty() || document.old_path.is_some() {
            report.documents.push(document);
        }
    }
    let gone = surveyed.gone.into_iter();
    let gone = gone.filter(|gone| selection.holds(&gone.path, &session.relative(&gone.file)));
    report.documents.extend(gone.map(removed));
    report
        .documents
        .sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Outcome {
        report,
        written: Written::default(),
        findings: surveyed.findings,
    })
}

/// The templates that the documents of a session would have.
fn baseline(session: &Session<'_>) -> Result<Baseline, Error> {
    let surveyed = session.survey(&[], |view| {
        let key = (view.file.set, view.file.path.clone());
        view.has_template().then(|| (key, template_text(view)))
    })?;
    Ok(surveyed.results.into_iter().flatten().collect())
}

/// A document that is no longer there.
fn removed(gone: Gone) -> DiffDocument {
    let change = |(id, text): (UnitId, String)| ChangeReport {
        change: How::Removed.as_str(),
        moved: false,
        kind_of_change: None,
        old: vec![DiffUnit {
            id: id.to_string(),
            text,
        }],
        new: Vec::new(),
        line: None,
        why: None,
        diff: Vec::new(),
    };
    DiffDocument {
        path: gone.path.to_string(),
        old_path: None,
        changes: gone.units.into_iter().map(change).collect(),
    }
}

/// Adds who looks after a document in a locale; sorted, each once.
fn add_owners(session: &Session<'_>, locale: usize, path: &str, owners: &mut Vec<String>) {
    let config = &session.project.config;
    let Some(locale) = config.locales.get(locale) else {
        return;
    };
    for owner in config.owners_of(locale, path) {
        if let Err(at) = owners.binary_search(owner) {
            owners.insert(at, owner.clone());
        }
    }
}

fn nothing_to_do(session: &Session<'_>, index: usize) -> Option<DiffTodo> {
    let locale = session.project.config.locales.get(index)?;
    Some(DiffTodo {
        locale: locale.tag.to_string(),
        units: 0,
        words: 0,
        changed_words: 0,
        owners: Vec::new(),
    })
}

fn changes(view: &View<'_>, steps: &[Step<'_>], explain: bool) -> DiffDocument {
    let mut lines = Lines::of(&view.files.source.text);
    let mut reasons = if explain {
        reasons(view, steps)
    } else {
        vec![None; steps.len()]
    }
    .into_iter();
    DiffDocument {
        path: view.file.path.to_string(),
        old_path: old_path(view).map(str::to_owned),
        changes: steps
            .iter()
            .map(|step| described(view, step, reasons.next().flatten(), &mut lines))
            .collect(),
    }
}

fn described(
    view: &View<'_>,
    step: &Step<'_>,
    why: Option<Why>,
    lines: &mut Lines<'_>,
) -> ChangeReport {
    let (before, after) = (step.before(), step.after());
    let unit = |id: &UnitId, text: &str| DiffUnit {
        id: id.to_string(),
        text: text.to_owned(),
    };
    let kind = || view.kind_of_change(&before, &after).as_str();
    let parts = step.is_edit().then(|| word_parts(&before, &after));
    let (old, new) = (step.old.iter(), step.new.iter());
    let first = step.new.first();
    ChangeReport {
        change: step.how.as_str(),
        moved: step.is_moved,
        kind_of_change: step.is_edit().then(kind),
        old: old.map(|(id, text)| unit(id, text)).collect(),
        new: new.map(|(id, new)| unit(id, &new.text)).collect(),
        line: first.map(|(_, unit)| lines.line(unit.extent.start)),
        why,
        diff: parts.unwrap_or_default(),
    }
}

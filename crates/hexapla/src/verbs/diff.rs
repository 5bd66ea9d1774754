//! `diff`: what changed in the source since the templates were written, and what it costs.

mod steps;

use hexapla_align::{How, changed_words, count_words};
use hexapla_core::{UnitId, Weight};
use hexapla_report::{ChangeReport, DiffDocument, DiffReport, DiffTodo, DiffUnit, Written};

use crate::{
    entries::{Lines, word_parts},
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    survey::{Baseline, Gone},
    verbs::extract::template_text,
    view::View,
};

use steps::{Step, old_path, steps};

/// What the documents of a session are compared with.
#[derive(Clone, Copy)]
pub enum Older<'a> {
    /// The templates: what `extract` saw last.
    Templates,
    /// The documents of another session, such as one over a commit.
    Session(&'a Session<'a>),
}

/// Compares the documents of a session with an older version of them, and says what the changes cost
/// each of `locales` by the session's catalogs. `names` are those of the older and the newer version.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn diff(
    session: &Session<'_>,
    older: Older<'_>,
    names: (&str, &str),
    locales: &[usize],
    selection: &Selection,
) -> Result<Outcome<DiffReport>, Error> {
    session.check_selection(selection)?;
    let work = |view: &View<'_>| {
        let relative = session.relative(&view.file.file);
        let wanted = view.has_template() && selection.holds(&view.file.path, &relative);
        wanted.then(|| (changes(view), costs(view, locales)))
    };
    let surveyed = match older {
        Older::Templates => session.survey(locales, work)?,
        Older::Session(older) => session.survey_against(&baseline(older)?, locales, work)?,
    };
    let mut report = DiffReport::new(names.0, names.1);
    report.todo = locales
        .iter()
        .filter_map(|index| nothing_to_do(session, *index))
        .collect();
    for (document, costs) in surveyed.results.into_iter().flatten() {
        for (total, cost) in report.todo.iter_mut().zip(costs) {
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
        change: name(How::Removed),
        moved: false,
        kind_of_change: None,
        old: vec![DiffUnit {
            id: id.to_string(),
            text,
        }],
        new: Vec::new(),
        line: None,
        diff: Vec::new(),
    };
    DiffDocument {
        path: gone.path.to_string(),
        old_path: None,
        changes: gone.units.into_iter().map(change).collect(),
    }
}

fn nothing_to_do(session: &Session<'_>, index: usize) -> Option<DiffTodo> {
    let locale = session.project.config.locales.get(index)?;
    Some(DiffTodo {
        locale: locale.tag.to_string(),
        units: 0,
        words: 0,
        changed_words: 0,
    })
}

fn changes(view: &View<'_>) -> DiffDocument {
    let mut lines = Lines::of(&view.files.source.text);
    DiffDocument {
        path: view.file.path.to_string(),
        old_path: old_path(view).map(str::to_owned),
        changes: steps(view)
            .iter()
            .map(|step| described(view, step, &mut lines))
            .collect(),
    }
}

fn described(view: &View<'_>, step: &Step<'_>, lines: &mut Lines<'_>) -> ChangeReport {
    let (before, after) = (step.before(), step.after());
    let unit = |id: &UnitId, text: &str| DiffUnit {
        id: id.to_string(),
        text: text.to_owned(),
    };
    ChangeReport {
        change: name(step.how),
        moved: step.is_moved,
        kind_of_change: step
            .is_edit()
            .then(|| view.kind_of_change(&before, &after).as_str()),
        old: step.old.iter().map(|(id, text)| unit(id, text)).collect(),
        new: step
            .new
            .iter()
            .map(|(id, new)| unit(id, &new.text))
            .collect(),
        line: step
            .new
            .first()
            .map(|(_, unit)| lines.at(unit.extent.start)),
        diff: if step.is_edit() {
            word_parts(&before, &after)
        } else {
            Vec::new()
        },
    }
}

fn name(how: How) -> &'static str {
    match how {
        How::Kept => "kept",
        How::Edited => "edited",
        How::Split => "split",
        How::Merged => "merged",
        How::Added => "added",
        How::Removed => "removed",
    }
}

#[derive(Clone, Copy, Default)]
struct Cost {
    units: usize,
    words: usize,
    changed_words: usize,
}

/// For each locale: new units, and changed ones of which it has a target.
fn costs(view: &View<'_>, locales: &[usize]) -> Vec<Cost> {
    let mut costs = vec![Cost::default(); locales.len()];
    for step in steps(view).iter().filter(|step| costs_work(view, step)) {
        let before = step.before();
        for (id, unit) in &step.new {
            let (words, changed) = (count_words(&unit.text), changed_words(&before, &unit.text));
            for (cost, locale) in costs.iter_mut().zip(locales) {
                let has_had = step
                    .old
                    .iter()
                    .any(|(old, _)| view.entry(*locale, old).is_some());
                let is_new = step.how == How::Added && view.entry(*locale, id).is_none();
                if is_new || has_had {
                    cost.units += 1;
                    cost.words += words;
                    cost.changed_words += changed;
                }
            }
        }
    }
    costs
}

fn costs_work(view: &View<'_>, step: &Step<'_>) -> bool {
    match step.how {
        How::Kept | How::Removed => false,
        How::Added | How::Split | How::Merged => true,
        How::Edited => {
            let kind = view.kind_of_change(&step.before(), &step.after());
            view.reading.policy.weight(kind) != Weight::Carry
        }
    }
}

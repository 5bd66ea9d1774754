//! `hexapla confirm`.

use hexapla::{Act, Candidate, Mode, Outcome, Selection, Session, Sought, UnitEdit};
use hexapla_core::{ChangeKind, Status};

use crate::{
    args::{DocumentArgs, DryRun},
    commands::{conclude, counted, edit, harmless, locale, print_written},
    error::CommandError,
    rejected,
    ui::{Ui, is_interactive},
};

/// Say that translations are right for the present source
///
/// Names units by id, or goes through the outdated ones and drafts one by one: the words that
/// changed in the source, the translation, and y (right as it is), n (leave), e (edit), q (stop).
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla confirm it                        go through what is outdated in Italian
  hexapla confirm it ask-which-02be55c0     this one is right
  hexapla confirm it --change link          go through changes of links only")]
pub(crate) struct Args {
    /// The locale, by tag or site code
    locale: String,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Which entries are meant.
#[derive(Debug, clap::Args)]
pub(crate) struct Which {
    /// Ids of units, or `path#id`
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    #[command(flatten)]
    documents: DocumentArgs,
    /// Only entries whose source changed in this: layout, markup, link, number, punctuation, wording
    #[arg(long, value_name = "KIND", value_parser = change_kind)]
    change: Vec<ChangeKind>,
    /// Do not ask; list what was done
    #[arg(long)]
    yes: bool,
}

fn change_kind(text: &str) -> Result<ChangeKind, String> {
    ChangeKind::parse(text).ok_or_else(|| {
        let names: Vec<&str> = ChangeKind::ALL.iter().map(|kind| kind.as_str()).collect();
        format!("the kinds are {}", names.join(", "))
    })
}

pub(crate) fn run(ui: &Ui, session: &Session<'_>, args: &Args) -> Result<(), CommandError> {
    let locale = locale(session, &args.locale)?;
    let statuses = [Status::Outdated, Status::Draft];
    settle(
        ui,
        session,
        locale,
        &args.which,
        &statuses,
        args.dry_run,
        &Act::Confirm,
    )
}

/// Lets a person settle entries: those named, or one by one those with the given statuses.
pub(crate) fn settle(
    ui: &Ui,
    session: &Session<'_>,
    locale: usize,
    which: &Which,
    statuses: &[Status],
    dry_run: DryRun,
    act: &Act,
) -> Result<(), CommandError> {
    let found = candidates(session, locale, which, statuses)?;
    ui.finish_progress();
    let mode = dry_run.mode();
    let left = if which.ids.is_empty() && !which.yes {
        settle_each(ui, session, locale, &found.report, (act, mode))?
    } else {
        let settled = |candidate: &Candidate| edit_of(candidate, act.clone());
        let edits: Vec<UnitEdit> = found.report.iter().map(settled).collect();
        settle_all(ui, session, locale, &edits, mode)?
    };
    conclude(ui, &found.findings)?;
    match left {
        0 => Ok(()),
        count => Err(CommandError::unmet(format!(
            "{} left as they are",
            counted(count, "unit")
        ))),
    }
}

/// Records edits and tells what was done; gives how many were not.
fn settle_all(
    ui: &Ui,
    session: &Session<'_>,
    locale: usize,
    edits: &[UnitEdit],
    mode: Mode,
) -> Result<usize, CommandError> {
    if edits.is_empty() {
        ui.note("Nothing to settle; nothing was written.");
        return Ok(0);
    }
    let outcome = hexapla::record(session, locale, edits, mode)?;
    let is_rejected = |edit: &&UnitEdit| {
        outcome
            .report
            .iter()
            .any(|rejected| rejected.unit == edit.unit)
    };
    for edit in edits.iter().filter(|edit| !is_rejected(edit)) {
        ui.note(&format!("settled: {}", harmless(&edit.unit.to_string())));
    }
    print_written(ui, &outcome.written, mode)?;
    for rejected in &outcome.report {
        let unit = harmless(&rejected.unit.to_string());
        ui.note(&format!(
            "left as it is: {unit}: {}",
            rejected::sentence(ui, rejected)
        ));
    }
    Ok(outcome.report.len())
}

fn candidates(
    session: &Session<'_>,
    locale: usize,
    which: &Which,
    statuses: &[Status],
) -> Result<Outcome<Vec<Candidate>>, CommandError> {
    let sought = Sought {
        selection: Selection::of(&which.documents.documents),
        statuses: if which.ids.is_empty() {
            statuses.to_vec()
        } else {
            Status::ALL.to_vec()
        },
        changes: which.change.clone(),
    };
    let mut found = hexapla::candidates(session, locale, &sought)?;
    if which.ids.is_empty() {
        return Ok(found);
    }
    let mut named = Vec::new();
    for id in &which.ids {
        let unit = hexapla::resolve(session, id)?;
        let candidate = found.report.iter().find(|candidate| candidate.unit == unit);
        let candidate = candidate
            .filter(|candidate| candidate.entry.target.is_some())
            .ok_or_else(|| {
                CommandError::unmet(format!(
                    "`{}` has no translation yet",
                    harmless(&unit.to_string())
                ))
                .hint("`hexapla edit` or `hexapla set` writes one")
            })?;
        named.push(candidate.clone());
    }
    found.report = named;
    Ok(found)
}

/// Asks about each entry. An answer is recorded at once, so that whoever stops loses none.
fn settle_each(
    ui: &Ui,
    session: &Session<'_>,
    locale: usize,
    found: &[Candidate],
    (act, mode): (&Act, Mode),
) -> Result<usize, CommandError> {
    let asked: Vec<&Candidate> = found
        .iter()
        .filter(|candidate| candidate.entry.target.is_some())
        .collect();
    if asked.is_empty() {
        return settle_all(ui, session, locale, &[], mode);
    }
    if !is_interactive() {
        return Err(CommandError::new("there is no terminal to ask on")
            .hint("name the units, or say `--yes` to settle all that were found"));
    }
    let mut left = 0;
    for (index, candidate) in asked.iter().enumerate() {
        let shown = candidate.entry.to_text(ui.style());
        ui.note(&format!("\n[{} of {}]\n{shown}", index + 1, asked.len()));
        let edits = match answer(ui) {
            Answer::Yes => vec![edit_of(candidate, act.clone())],
            Answer::No => continue,
            Answer::Edit => edit::edit_one(ui, session, locale, candidate)?,
            Answer::Quit => break,
        };
        left += settle_all(ui, session, locale, &edits, mode)?;
    }
    Ok(left)
}

fn edit_of(candidate: &Candidate, act: Act) -> UnitEdit {
    UnitEdit {
        unit: candidate.unit.clone(),
        seen: Some(candidate.seen()),
        act,
    }
}

enum Answer {
    Yes,
    No,
    Edit,
    Quit,
}

fn answer(ui: &Ui) -> Answer {
    loop {
        match ui
            .ask("Right for this source? [y]es, [n]o, [e]dit, [q]uit: ")
            .as_deref()
        {
            Some("y" | "yes") => return Answer::Yes,
            Some("n" | "no" | "") => return Answer::No,
            Some("e" | "edit") => return Answer::Edit,
            Some("q" | "quit") | None => return Answer::Quit,
            Some(_) => {}
        }
    }
}

//! `hexapla confirm`.

use hexapla::{Act, Candidate, Mode, Outcome, Selection, Session, Sought, Targets, UnitEdit};
use hexapla_core::{ChangeKind, Status};
use hexapla_messages::Said;

use crate::{
    args::{DocumentArgs, DryRun},
    commands::{conclude, edit, locale, print_written},
    error::CommandError,
    rejected,
    ui::{Ui, is_interactive},
};

/// Say that translations are right for the present source
///
/// Names units by id, or goes through the outdated ones and drafts one by one: the words that
/// changed in the source, the translation (with `--since`, the words that changed in it), and y (right
/// as it is), n (leave), e (edit), q (stop). Each answer is recorded at once. Nothing is ever
/// confirmed unseen: without a terminal, units have to be named.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla confirm it                        go through what is outdated in Italian
  hexapla confirm it -d articles/intro.md   in one document
  hexapla confirm it --kind link,markup     changes of links and markup only
  hexapla confirm it --since main           translations changed since a commit
  hexapla confirm it ask-which-02be55c0     this one is right")]
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
    #[arg(value_name = "ID", conflicts_with_all = ["kind", "since"])]
    ids: Vec<String>,
    #[command(flatten)]
    documents: DocumentArgs,
    /// Only entries whose source changed in this: layout, markup, link, number, punctuation, wording
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = change_kind)]
    kind: Vec<ChangeKind>,
    /// Only entries whose translation changed since this commit
    #[arg(long, value_name = "REV")]
    since: Option<String>,
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
    let left = if which.ids.is_empty() {
        settle_each(ui, session, locale, &found.report, (act, mode))?
    } else {
        let settled = |candidate: &Candidate| edit_of(candidate, act.clone());
        let edits: Vec<UnitEdit> = found.report.iter().map(settled).collect();
        settle_all(ui, session, locale, &edits, mode)?
    };
    conclude(ui, &found.findings)?;
    match left {
        0 => Ok(()),
        count => Err(CommandError::unmet(
            Said::new("units-left").number("units", count),
        )),
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
        ui.note("nothing-to-settle");
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
        ui.note(Said::new("settled").text("unit", edit.unit.to_string()));
    }
    print_written(ui, &outcome.written, mode)?;
    for rejected in &outcome.report {
        ui.note(rejected::told("left-as-it-is", rejected));
    }
    Ok(outcome.report.len())
}

fn candidates(
    session: &Session<'_>,
    locale: usize,
    which: &Which,
    statuses: &[Status],
) -> Result<Outcome<Vec<Candidate>>, CommandError> {
    let since = which.since.as_deref();
    let sought = Sought {
        selection: Selection::of(&which.documents.documents),
        statuses: if which.ids.is_empty() {
            statuses.to_vec()
        } else {
            Status::ALL.to_vec()
        },
        changes: which.kind.clone(),
        since: since
            .map(|revision| targets_at(session, locale, revision))
            .transpose()?,
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
                let said = Said::new("no-translation-yet");
                CommandError::unmet(said.text("unit", unit.to_string()))
            })?;
        named.push(candidate.clone());
    }
    found.report = named;
    Ok(found)
}

/// The targets of a locale in a commit.
fn targets_at(
    session: &Session<'_>,
    locale: usize,
    revision: &str,
) -> Result<Targets, CommandError> {
    let project = session.project.at(revision)?;
    let older = Session {
        project: &project,
        ..*session
    };
    Ok(hexapla::targets(&older, locale)?)
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
        let said = Said::new("no-terminal").number("units", asked.len());
        return Err(CommandError::new(said));
    }
    let mut left = 0;
    for (index, candidate) in asked.iter().enumerate() {
        let shown = candidate.entry.to_text(ui.style(), ui.words());
        let place = Said::new("asked-of").number("index", index + 1);
        let place = ui.say(place.number("count", asked.len()));
        let shown = format!("\n{place}\n{shown}");
        let edit = || edit::edit_one(ui, session, locale, candidate, mode);
        match answer(ui, &shown, edit)? {
            Answer::Yes => {
                let edits = [edit_of(candidate, act.clone())];
                left += settle_all(ui, session, locale, &edits, mode)?;
            }
            Answer::Done => {}
            Answer::Quit => break,
        }
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
    Done,
    Quit,
}

/// Shows an entry and asks until there is an answer. An editor closed without a change is none.
fn answer(
    ui: &Ui,
    shown: &str,
    edit: impl Fn() -> Result<bool, CommandError>,
) -> Result<Answer, CommandError> {
    let question = format!("{} ", ui.say("ask-right"));
    let mut asked = ui.ask(&format!("{shown}{question}"));
    loop {
        let word = asked.as_deref().map(str::to_lowercase);
        match word.as_deref() {
            Some("y" | "yes") => return Ok(Answer::Yes),
            Some("n" | "no" | "") => return Ok(Answer::Done),
            Some("e" | "edit") if edit()? => return Ok(Answer::Done),
            Some("q" | "quit") | None => return Ok(Answer::Quit),
            Some(_) => asked = ui.ask(&question),
        }
    }
}

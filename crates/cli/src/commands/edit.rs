//! `hexapla edit`.

use std::{io::Write as _, path::Path, process::Command};

use hexapla::{
    Candidate, ParsedWorklist, Rejected, Selection, Session, Sought, UnitEdit, UnitRef,
    parse_worklist, print_worklist,
};
use hexapla_core::Status;
use hexapla_messages::Said;

use crate::{
    args::DryRun,
    commands::{conclude, locale},
    error::CommandError,
    rejected,
    ui::{Ui, is_interactive},
};

/// Write translations in your editor
///
/// Opens the units to do as one text file in $VISUAL or $EDITOR. When you close it, it is checked
/// and recorded; what cannot stand in its place is shown again with the reason. A list closed
/// without changes does nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla edit it articles/intro.md     one document
  hexapla edit it --next                the next unit
  EDITOR='code --wait' hexapla edit it --limit 20")]
pub(crate) struct Args {
    /// The locale, by tag or site code
    locale: String,
    /// Only these documents (path or folder)
    #[arg(value_name = "DOCUMENT")]
    documents: Vec<String>,
    /// Only the next unit
    #[arg(long, conflicts_with = "limit")]
    next: bool,
    /// At most so many units
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    #[command(flatten)]
    dry_run: DryRun,
}

pub(crate) fn run(ui: &Ui, session: &Session<'_>, args: &Args) -> Result<(), CommandError> {
    let locale = locale(session, &args.locale)?;
    let sought = Sought {
        selection: Selection::of(&args.documents),
        statuses: vec![Status::Missing, Status::Draft, Status::Outdated],
        changes: Vec::new(),
        since: None,
    };
    let mut found = hexapla::candidates(session, locale, &sought)?;
    ui.finish_progress();
    found.report.truncate(if args.next {
        1
    } else {
        args.limit.unwrap_or(usize::MAX)
    });
    if found.report.is_empty() {
        ui.note("nothing-to-do");
        return conclude(ui, &found.findings);
    }
    let mut desk = Desk::open(ui, session, locale)?;
    let recorded = desk.work(found.report, args.dry_run.mode())?;
    let recorded = Said::new("recorded").number("units", recorded);
    ui.print(&format!("{}\n", ui.say(recorded)))?;
    conclude(ui, &found.findings)
}

/// Lets a person edit one unit, until what they typed is recorded, and says so; gives whether they did anything.
pub(crate) fn edit_one(
    ui: &Ui,
    session: &Session<'_>,
    locale: usize,
    candidate: &Candidate,
    mode: hexapla::Mode,
) -> Result<bool, CommandError> {
    let mut desk = Desk::open(ui, session, locale)?;
    let recorded = desk.work(vec![candidate.clone()], mode)?;
    if recorded > 0 {
        let said = Said::new(match mode {
            hexapla::Mode::Write => "written",
            hexapla::Mode::DryRun => "would-be-written",
        });
        ui.note(said.text("unit", candidate.unit.to_string()));
    }
    Ok(recorded > 0)
}

/// Texts about units, or of them.
type UnitTexts = Vec<(UnitRef, String)>;

/// A worklist in somebody's editor. Its file goes when everything in it is recorded, and stays, with
/// its path told, when anything is left.
struct Desk<'a> {
    ui: &'a Ui,
    session: &'a Session<'a>,
    locale: usize,
    tag: String,
    file: tempfile::NamedTempFile,
}

impl<'a> Desk<'a> {
    fn open(ui: &'a Ui, session: &'a Session<'a>, locale: usize) -> Result<Self, CommandError> {
        let tag = session
            .project
            .config
            .locales
            .get(locale)
            .map(|locale| locale.tag.to_string());
        let tag = tag.unwrap_or_default();
        let file = tempfile::Builder::new()
            .prefix(&format!("hexapla-{tag}-"))
            .suffix(".txt")
            .tempfile();
        let file = file.map_err(|error| CommandError::io("editor-file-failed", &error))?;
        Ok(Self {
            ui,
            session,
            locale,
            tag,
            file,
        })
    }

    /// Edits and records until nothing is left that went wrong, or the person stops.
    fn work(
        &mut self,
        mut list: Vec<Candidate>,
        mode: hexapla::Mode,
    ) -> Result<usize, CommandError> {
        let mut recorded = 0;
        let mut text = print_worklist(&self.tag, &list, &[], &[]);
        loop {
            let closed = self.edit(&text).map_err(|error| self.keep(error))?;
            let ParsedWorklist { edits, strange } = parse_worklist(&closed, &list);
            let outcome = hexapla::record(self.session, self.locale, &edits, mode);
            let outcome = outcome.map_err(|error| self.keep(error.into()))?;
            let rejected = outcome.report;
            recorded += edits.len() - rejected.len();
            for (line, name) in &strange {
                let said = Said::new("strange-name").text("line", line.to_string());
                self.ui.note(said.text("name", name));
            }
            if rejected.is_empty() && strange.is_empty() {
                return Ok(recorded);
            }
            if !self.wants_another_try(&rejected) {
                let left = rejected.len() + strange.len();
                let said = Said::new("units-not-recorded").number("units", left);
                return Err(self.keep(CommandError::unmet(said)));
            }
            list.retain(|candidate| {
                rejected
                    .iter()
                    .any(|rejected| rejected.unit == candidate.unit)
            });
            let (remarks, tries) = self.second_try(&rejected, &edits);
            text = print_worklist(&self.tag, &list, &remarks, &tries);
        }
    }

    fn wants_another_try(&self, rejected: &[Rejected]) -> bool {
        for rejected in rejected {
            self.ui.note(rejected::told("unit-why", rejected));
        }
        let answer = self.ui.ask(&format!("{} ", self.ui.say("ask-edit-again")));
        let answer = answer.map(|answer| answer.to_lowercase());
        is_interactive() && matches!(answer.as_deref(), Some("" | "y" | "yes"))
    }

    fn second_try(&self, rejected: &[Rejected], edits: &[UnitEdit]) -> (UnitTexts, UnitTexts) {
        let remark = |rejected: &Rejected| {
            let why = self.ui.say(rejected::why(rejected));
            (rejected.unit.clone(), why)
        };
        let text = |edit: &UnitEdit| match &edit.act {
            hexapla::Act::Write { target, .. } => Some((edit.unit.clone(), target.clone())),
            hexapla::Act::Confirm | hexapla::Act::Review { .. } => None,
        };
        (
            rejected.iter().map(remark).collect(),
            edits.iter().filter_map(text).collect(),
        )
    }

    /// Shows a text in the editor and gives it back as it was saved.
    fn edit(&self, text: &str) -> Result<String, CommandError> {
        let path = self.file.path();
        let trouble = |operation: &str, error: &std::io::Error| {
            let said = Said::new("world-io").text("operation", operation);
            CommandError::io(said.text("path", path.to_string_lossy()), error)
        };
        let mut file = self
            .file
            .reopen()
            .map_err(|error| trouble("open", &error))?;
        let emptied = file
            .set_len(0)
            .and_then(|()| file.write_all(text.as_bytes()));
        emptied.map_err(|error| trouble("write", &error))?;
        run_editor(path)?;
        match hexapla_repo::read_text(path, 64 << 20)? {
            hexapla_repo::Read::Text(read) => Ok(read.text),
            hexapla_repo::Read::Absent => Err(CommandError::new(
                Said::new("editor-left-nothing").text("path", path.to_string_lossy()),
            )),
            hexapla_repo::Read::Unreadable(why) => {
                Err(CommandError::unreadable(path.to_string_lossy(), &why))
            }
        }
    }

    /// Keeps the file, since what was typed is nowhere else, and says where it is.
    fn keep(&mut self, error: CommandError) -> CommandError {
        let (_, path) = (self.file.disable_cleanup(true), self.file.path());
        error.hint(Said::new("hint-typed-text").text("path", path.to_string_lossy()))
    }
}

/// Runs $VISUAL, $EDITOR or `vi` on a file and waits for it.
fn run_editor(path: &Path) -> Result<(), CommandError> {
    let named = ["VISUAL", "EDITOR"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok());
    let editor = named
        .into_iter()
        .find(|editor| !editor.trim().is_empty())
        .unwrap_or_else(|| "vi".to_owned());
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let status = Command::new(program)
        .args(words)
        .arg(path)
        .status()
        .map_err(|error| {
            CommandError::io(Said::new("editor-not-run").text("editor", &editor), &error)
        })?;
    if status.success() {
        return Ok(());
    }
    Err(CommandError::new(
        Said::new("editor-ended")
            .text("editor", editor)
            .text("status", status.to_string()),
    ))
}

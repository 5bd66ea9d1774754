//! One module for each verb; what they share stands here.

pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod confirm;
pub(crate) mod diff;
pub(crate) mod edit;
pub(crate) mod extract;
pub(crate) mod init;
pub(crate) mod man;
pub(crate) mod merge_driver;
pub(crate) mod patch;
pub(crate) mod preview;
pub(crate) mod prune;
pub(crate) mod repair;
pub(crate) mod review;
pub(crate) mod set;
pub(crate) mod status;
pub(crate) mod sync;
pub(crate) mod todo;
pub(crate) mod watch;

use hexapla::Session;
use hexapla_core::{Locale, Untrusted};
use hexapla_messages::Said;
use hexapla_repo::{DocumentFile, Project};
use hexapla_report::{Finding, Written};

use crate::{args::Global, error::CommandError, ui::Ui};

/// Opens the project and hands it to a verb.
pub(crate) fn with_project(
    ui: &Ui,
    global: &Global,
    verb: impl FnOnce(&Session<'_>) -> Result<(), CommandError>,
) -> Result<(), CommandError> {
    in_project(ui, &open(global)?, verb)
}

/// Opens the project that the arguments lead to.
fn open(global: &Global) -> Result<Project, CommandError> {
    let config = global.configuration();
    Ok(Project::open(global.directory(), config.as_deref())?)
}

/// Hands an open project to a verb.
fn in_project(
    ui: &Ui,
    project: &Project,
    verb: impl FnOnce(&Session<'_>) -> Result<(), CommandError>,
) -> Result<(), CommandError> {
    let progress = &ui.progress;
    let session = Session {
        project,
        progress: &|done, total| progress.show(done, total),
        waiting: &|process| progress.waiting(process),
        look: None,
    };
    verb(&session)
}

/// Indexes of the locales that arguments name; all where there is none.
pub(crate) fn locales(session: &Session<'_>, names: &[String]) -> Result<Vec<usize>, CommandError> {
    if names.is_empty() {
        return Ok((0..session.project.config.locales.len()).collect());
    }
    let mut indexes = Vec::new();
    for name in names {
        let index = locale(session, name)?;
        if !indexes.contains(&index) {
            indexes.push(index);
        }
    }
    Ok(indexes)
}

/// Index of the locale that an argument names, by tag or site code.
pub(crate) fn locale(session: &Session<'_>, name: &str) -> Result<usize, CommandError> {
    let config = &session.project.config;
    let found = config.locale(name)?;
    let index = config
        .locales
        .iter()
        .position(|locale| locale.tag == found.tag);
    index.ok_or_else(|| {
        let unknown = Said::new("unknown-locale").text("locale", name);
        CommandError::new(unknown.text("why", "absent"))
    })
}

/// Parts arguments that may be locales or documents. What names a locale of the project is one; so
/// is what could only be a locale (`xx`, `xx-YY`), which is then an unknown one.
pub(crate) fn part(session: &Session<'_>, arguments: &[String]) -> (Vec<String>, Vec<String>) {
    let is_locale = |argument: &&String| {
        let language = argument.split(['-', '_']).next().unwrap_or_default();
        let looks_like_path = argument.contains(['/', '.']);
        session.project.config.any_locale(argument).is_ok()
            || (!looks_like_path
                && language.len() <= 3
                && Locale::parse(argument).is_ok()
                && !is_folder(session, argument))
    };
    let (locales, documents): (Vec<&String>, Vec<&String>) = arguments.iter().partition(is_locale);
    (
        locales.into_iter().cloned().collect(),
        documents.into_iter().cloned().collect(),
    )
}

/// Whether documents stand in a folder of this name, in the tree of documents or from the root.
fn is_folder(session: &Session<'_>, name: &str) -> bool {
    let documents = session.project.discover().unwrap_or_default();
    let root = session.project.root.join(name);
    let is_below = |document: &DocumentFile| {
        let path = document.path.as_str().strip_prefix(name);
        path.is_some_and(|rest| rest.starts_with('/')) || document.file.starts_with(&root)
    };
    documents.iter().any(is_below)
}

/// Shows findings, and turns errors among them into exit code 1.
pub(crate) fn conclude(ui: &Ui, findings: &[Finding]) -> Result<(), CommandError> {
    ui.finish_progress();
    conclude_with(ui.findings(findings))
}

/// Turns errors among findings that were shown into exit code 1.
pub(crate) fn conclude_with(errors: usize) -> Result<(), CommandError> {
    match errors {
        0 => Ok(()),
        errors => Err(CommandError::unmet(
            Said::new("errors-found").number("errors", errors),
        )),
    }
}

/// Prints the files that were written, or would be.
pub(crate) fn print_written(
    ui: &Ui,
    written: &Written,
    mode: hexapla::Mode,
) -> Result<(), CommandError> {
    ui.finish_progress();
    ui.print(&written.to_text(ui.style(), ui.words()))?;
    match (written.files.len(), mode) {
        (0, _) => ui.note("up-to-date"),
        (_, hexapla::Mode::DryRun) => ui.note("dry-run"),
        (_, hexapla::Mode::Write) => {}
    }
    Ok(())
}

/// `1 unit`, `2 units`, for what has no message of its own yet.
#[allow(
    dead_code,
    reason = "verbs that are being written say their English this way"
)]
pub(crate) fn counted(count: usize, thing: &str) -> String {
    if count == 1 {
        format!("1 {thing}")
    } else {
        format!("{count} {thing}s")
    }
}

/// A text of a file or an argument, harmless for a terminal.
pub(crate) fn harmless(text: &str) -> String {
    Untrusted::new(text).for_terminal()
}

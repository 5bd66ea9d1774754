//! `hexapla diff`.

use hexapla::{Older, Selection, Session};
use hexapla_report::to_json;

use crate::{
    args::{DocumentArgs, ReportArgs},
    commands::{conclude, locales},
    error::CommandError,
    ui::Ui,
};

/// Show what changed in the source, paragraph by paragraph, and what it costs each language
///
/// Without a commit, compares the templates (what `extract` saw last) with the working tree; with
/// one, that commit's documents; with two, the first with the second. Units are added, removed,
/// moved, edited, split and merged, with the words that changed. Commits are read as they are: nothing
/// is checked out, and a shallow clone will do.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla diff                          everything since the last `hexapla extract`
  hexapla diff main                     what this branch and the working tree changed
  hexapla diff v1.0..v1.1               between two commits
  hexapla diff -d articles/intro.md --format json")]
pub(crate) struct Args {
    /// A commit to compare with, or two: OLD..NEW
    #[arg(value_name = "REV[..REV]", allow_hyphen_values = true)]
    revisions: Option<String>,

    #[command(flatten)]
    documents: DocumentArgs,
    #[command(flatten)]
    report: ReportArgs,
}

pub(crate) fn run(ui: &Ui, session: &Session<'_>, args: &Args) -> Result<(), CommandError> {
    let all = locales(session, &[])?;
    let selection = Selection::of(&args.documents.documents);
    let (old, new) = split(args.revisions.as_deref());
    let old_project = old
        .map(|revision| session.project.at(revision))
        .transpose()?;
    let new_project = new
        .map(|revision| session.project.at(revision))
        .transpose()?;
    let newer = Session {
        project: new_project.as_ref().unwrap_or(session.project),
        ..*session
    };
    let older = old_project.as_ref().map(|project| Session {
        project,
        ..*session
    });
    let names = (old.unwrap_or("template"), new.unwrap_or("working tree"));
    let older = older.as_ref().map_or(Older::Templates, Older::Session);
    let outcome = hexapla::diff(&newer, older, names, &all, &selection)?;
    ui.finish_progress();
    let report = &outcome.report;
    ui.report(
        &args.report,
        |style| report.to_text(style),
        || to_json(report),
    )?;
    conclude(ui, &outcome.findings)
}

/// The older and the newer of `OLD..NEW`; either may be silent, and `..NEW` begins at the last commit.
fn split(revisions: Option<&str>) -> (Option<&str>, Option<&str>) {
    let Some(revisions) = revisions else {
        return (None, None);
    };
    match revisions.split_once("..") {
        Some((old, new)) => {
            let old = if old.is_empty() { "HEAD" } else { old };
            (Some(old), Some(new).filter(|new| !new.is_empty()))
        }
        None => (Some(revisions), None),
    }
}

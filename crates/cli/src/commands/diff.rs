//! `hexapla diff`.

use std::path::PathBuf;

use clap::ValueEnum;
use hexapla::{DiffOptions, Older, Outcome, Selection, Session};
use hexapla_messages::{Messages, Said};
use hexapla_report::{DiffReport, OutdatedReport, Style, to_json};

use crate::{
    args::{DocumentArgs, WatchArgs},
    commands::{conclude, locale, locales},
    error::CommandError,
    ui::Ui,
};

/// Show what changed in the source, paragraph by paragraph, and what it costs each language
///
/// Without a commit, compares the templates (what `extract` saw last) with the working tree; with
/// one, that commit's documents; with two, the first with the second. Units are added, removed,
/// moved, edited, split and merged, with the words that changed; at the end stands what each locale
/// has to do. An empty side of `OLD..NEW` is the working tree on the right (`OLD..` is the same as
/// `OLD`), and the last commit on the left (`..NEW`). Commits are read as they are: nothing is checked out, and a shallow clone will do.
///
/// With `--for`, shows one locale's outdated translations: the source that each was made from against
/// the source now, beside the translation. That needs no git history.
///
/// A terminal of 120 columns or more shows old and new beside each other.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla diff                          everything since the last `hexapla extract`
  hexapla diff main                     what this branch and the working tree changed
  hexapla diff v1.0..v1.1               between two commits
  hexapla diff v1.0..                   from a commit to the working tree
  hexapla diff --explain                and why two paragraphs are taken to be one
  hexapla diff --for ja                 what Japanese has to catch up with
  hexapla diff main --format markdown   for a comment on a pull request
  hexapla diff -d articles/intro.md --format json")]
pub(crate) struct Args {
    /// A commit to compare with, or two: OLD..NEW; with nothing after the dots, the working tree
    #[arg(value_name = "REV[..REV]", allow_hyphen_values = true)]
    pub(crate) revisions: Option<String>,
    /// Show what this locale, by tag or site code, translated from a source that has changed since
    #[arg(long = "for", value_name = "LOCALE", conflicts_with_all = ["revisions", "explain"])]
    locale: Option<String>,
    /// Say of each change why its two sides are taken to be one
    #[arg(long)]
    explain: bool,

    #[command(flatten)]
    documents: DocumentArgs,
    /// The form of the report
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true
    )]
    format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) watch: WatchArgs,
}

/// The form of a report of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; always English, stable, versioned
    Json,
    /// For a pull request
    Markdown,
    /// A page to look at, print or attach
    Html,
}

pub(crate) fn run(ui: &Ui, session: &Session<'_>, args: &Args) -> Result<(), CommandError> {
    let selection = Selection::of(&args.documents.documents);
    if let Some(name) = &args.locale {
        let outcome = hexapla::outdated(session, locale(session, name)?, &selection)?;
        let report = &outcome.report;
        ui.finish_progress();
        ui.deliver(args.output.as_deref(), |style| {
            outdated_in(report, args.format, style, ui.words())
        })?;
        return conclude(ui, &outcome.findings);
    }
    let outcome = compare(session, args, selection)?;
    let report = &outcome.report;
    ui.finish_progress();
    ui.deliver(args.output.as_deref(), |style| {
        changes_in(report, args.format, style, ui.words())
    })?;
    conclude(ui, &outcome.findings)
}

fn outdated_in(report: &OutdatedReport, format: Format, style: Style, words: &Messages) -> String {
    match format {
        Format::Text => report.to_text(style, words),
        Format::Json => to_json(report),
        Format::Markdown => report.to_markdown(words),
        Format::Html => report.to_html(words),
    }
}

fn changes_in(report: &DiffReport, format: Format, style: Style, words: &Messages) -> String {
    match format {
        Format::Text => report.to_text(style, words),
        Format::Json => to_json(report),
        Format::Markdown => report.to_markdown(words),
        Format::Html => report.to_html(words),
    }
}

/// Compares what the arguments name.
fn compare(
    session: &Session<'_>,
    args: &Args,
    selection: Selection,
) -> Result<Outcome<DiffReport>, CommandError> {
    let all = locales(session, &[])?;
    let (old, new) = split(args.revisions.as_deref())?;
    if args.watch.watch && new.is_some() {
        return Err(CommandError::new("watch-two-commits"));
    }
    let at = |revision| session.project.at(revision);
    let (old_project, new_project) = (old.map(at).transpose()?, new.map(at).transpose()?);
    let newer = Session {
        project: new_project.as_ref().unwrap_or(session.project),
        ..*session
    };
    let older = old_project.as_ref().map(|project| Session {
        project,
        ..*session
    });
    let options = DiffOptions {
        older: older.as_ref().map_or(Older::Templates, Older::Session),
        names: (old.unwrap_or("template"), new.unwrap_or("working tree")),
        selection,
        explain: args.explain,
    };
    Ok(hexapla::diff(&newer, &all, &options)?)
}

/// The older and the newer of `OLD..NEW`; either may be silent, and `..NEW` begins at the last commit.
///
/// # Errors
/// When there are three dots, which git takes for the commit that two branches have in common.
fn split(revisions: Option<&str>) -> Result<(Option<&str>, Option<&str>), CommandError> {
    let Some(revisions) = revisions else {
        return Ok((None, None));
    };
    if revisions.contains("...") {
        let said = Said::new("three-dots").text("revisions", revisions);
        let two = revisions.replacen("...", "..", 1);
        return Err(CommandError::new(said.text("two", two)));
    }
    Ok(match revisions.split_once("..") {
        Some((old, new)) => {
            let old = if old.is_empty() { "HEAD" } else { old };
            (Some(old), Some(new).filter(|new| !new.is_empty()))
        }
        None => (Some(revisions), None),
    })
}

//! `hexapla diff`.

use hexapla::Selection;
use hexapla_report::to_json;

use crate::{
    args::{DocumentArgs, ReportArgs},
    commands::{conclude, locales},
    error::CommandError,
    ui::Ui,
};

/// Show what changed in the source, paragraph by paragraph, and what it costs each language
///
/// Compares the templates (what `extract` saw last) with the working tree: units added, removed,
/// moved, edited, split and merged, with the words that changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla diff                          everything since the last `hexapla extract`
  hexapla diff -d articles/intro.md --format json")]
pub(crate) struct Args {
    #[command(flatten)]
    documents: DocumentArgs,
    #[command(flatten)]
    report: ReportArgs,
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    let all = locales(session, &[])?;
    let outcome = hexapla::diff(session, &all, &Selection::of(&args.documents.documents))?;
    ui.finish_progress();
    let report = &outcome.report;
    ui.report(
        &args.report,
        |style| report.to_text(style),
        || to_json(report),
    )?;
    conclude(ui, &outcome.findings)
}

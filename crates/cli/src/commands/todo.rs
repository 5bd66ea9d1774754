//! `hexapla todo`.

use hexapla::{Selection, TodoOptions};
use hexapla_report::to_json;

use crate::{
    args::{ReportArgs, WatchArgs},
    commands::{conclude, locale},
    error::CommandError,
    ui::Ui,
};

/// List the units to write or to look at
///
/// Each with its id, place, section and source text; for outdated ones, the words that changed since
/// the translation was made, and the translation.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla todo it                       everything left in Italian
  hexapla todo it articles/intro.md     of one document
  hexapla todo CN --next                the next unit")]
pub(crate) struct Args {
    /// The locale, by tag or site code
    locale: String,
    /// Only these documents (path or folder)
    #[arg(value_name = "DOCUMENT")]
    documents: Vec<String>,
    /// Show only the next unit
    #[arg(long, conflicts_with = "limit")]
    next: bool,
    /// Show at most so many units
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    #[command(flatten)]
    report: ReportArgs,
    #[command(flatten)]
    pub(crate) watch: WatchArgs,
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    let locale = locale(session, &args.locale)?;
    let limit = if args.next { Some(1) } else { args.limit };
    let options = TodoOptions {
        selection: Selection::of(&args.documents),
        limit,
    };
    let outcome = hexapla::todo(session, locale, &options)?;
    ui.finish_progress();
    let report = &outcome.report;
    ui.report(
        &args.report,
        |style| report.to_text(style),
        || to_json(report),
    )?;
    conclude(ui, &outcome.findings)
}

//! `hexapla todo`.

use hexapla::{Selection, TodoOptions};
use hexapla_report::to_json;

use crate::{
    args::{ReportArgs, WatchArgs},
    commands::{conclude, locale},
    error::CommandError,
    filter::FilterArgs,
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
  hexapla todo CN --next                the next unit
  hexapla todo it --status outdated --kind-of-change link,number
  hexapla todo it --tier launch --sort to-do --limit 20")]
pub(crate) struct Args {
    /// The locale, by tag or site code
    locale: String,
    /// Only these documents (path or folder)
    #[arg(value_name = "DOCUMENT")]
    documents: Vec<String>,
    /// Show only the next unit
    #[arg(long, conflicts_with = "limit")]
    next: bool,
    #[command(flatten)]
    report: ReportArgs,
    #[command(flatten)]
    pub(crate) watch: WatchArgs,
    #[command(flatten)]
    filter: FilterArgs,
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    let locale = locale(session, &args.locale)?;
    let limit = if args.next {
        Some(1)
    } else {
        args.filter.limit
    };
    let options = TodoOptions {
        filter: args.filter.filter(Selection::of(&args.documents))?,
        sort: args.filter.sort(),
        limit,
    };
    let outcome = hexapla::todo(session, locale, &options)?;
    ui.finish_progress();
    let report = &outcome.report;
    ui.report(
        &args.report,
        |style| report.to_text(style, ui.words()),
        || to_json(report),
    )?;
    conclude(ui, &outcome.findings)
}

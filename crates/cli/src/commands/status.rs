//! `hexapla status`.

use clap::ValueEnum;
use hexapla::{ListUnits, Selection};
use hexapla_report::to_json;

use crate::{
    args::{ReportArgs, ReportFormat, WatchArgs},
    commands::{conclude, locales, part},
    error::CommandError,
    ui::Ui,
};

/// Show where every language stands, in units and words
///
/// Without arguments, a matrix of the locales. With a locale or a document, the documents of each
/// locale, the one with most to do first. Status is derived from what lies on disk: a translation
/// is outdated when the source it was made from is not the present one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla status                        all locales
  hexapla status it ja                  the documents of two locales
  hexapla status articles/intro.md      one document in all locales
  hexapla status --format json --units all")]
pub(crate) struct Args {
    /// Locales (tag or site code) and documents (path or folder)
    #[arg(value_name = "LOCALE|DOCUMENT")]
    what: Vec<String>,
    /// List units in JSON, too
    #[arg(long, value_name = "WHICH")]
    units: Option<Units>,
    #[command(flatten)]
    report: ReportArgs,
    #[command(flatten)]
    pub(crate) watch: WatchArgs,
}

/// Which units are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Units {
    /// Those with something to do
    Todo,
    /// All
    All,
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    if args.units.is_some() && args.report.format != ReportFormat::Json {
        return Err(CommandError::new("`--units` needs `--format json`")
            .hint("`hexapla todo LOCALE` lists units for people"));
    }
    let (names, documents) = part(session, &args.what);
    let listed = match args.units {
        None => ListUnits::None,
        Some(Units::Todo) => ListUnits::Todo,
        Some(Units::All) => ListUnits::All,
    };
    let wanted = locales(session, &names)?;
    let outcome = hexapla::status(session, &wanted, &Selection::of(&documents), listed)?;
    ui.finish_progress();
    let report = &outcome.report;
    let is_overview = args.what.is_empty();
    let text = |style| {
        if is_overview {
            report.to_text(style)
        } else {
            report.documents_to_text(style)
        }
    };
    ui.report(&args.report, text, || to_json(report))?;
    conclude(ui, &outcome.findings)
}

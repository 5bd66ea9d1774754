//! `hexapla status`.

mod html;

use std::path::PathBuf;

use clap::ValueEnum;
use hexapla::{ListUnits, Selection};
use hexapla_report::to_json;

use crate::{
    args::WatchArgs,
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
  hexapla status --format json --units all
  hexapla status --format html --output status.html")]
pub(crate) struct Args {
    /// Locales (tag or site code) and documents (path or folder)
    #[arg(value_name = "LOCALE|DOCUMENT")]
    what: Vec<String>,
    /// List units in JSON, too
    #[arg(long, value_name = "WHICH")]
    units: Option<Units>,
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

/// The form of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; always English, stable, versioned
    Json,
    /// A page with everything, to look at, search and hand on
    Html,
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
    if args.units.is_some() && args.format != Format::Json {
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
    let selection = Selection::of(&documents);
    if args.format == Format::Html {
        return html::run(ui, session, &wanted, &selection, args.output.as_deref());
    }
    let outcome = hexapla::status(session, &wanted, &selection, listed)?;
    ui.finish_progress();
    let report = &outcome.report;
    let is_overview = args.what.is_empty();
    ui.deliver(args.output.as_deref(), |style| match args.format {
        Format::Json | Format::Html => to_json(report),
        Format::Text if is_overview => report.to_text(style),
        Format::Text => report.documents_to_text(style),
    })?;
    conclude(ui, &outcome.findings)
}

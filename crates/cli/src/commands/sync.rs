//! `hexapla sync`.

use hexapla::Selection;

use crate::{
    args::{DocumentArgs, DryRun},
    commands::{conclude, locales, print_written},
    error::CommandError,
    ui::Ui,
};

/// Bring the catalogs of some languages up to date with the source
///
/// In each record, `source` becomes the present text, and `was` keeps the text that the translation
/// was made from. No translation is changed, none is lost, and nothing is prefilled. Each team runs
/// this when it likes.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla sync it                       Italian
  hexapla sync                          all languages
  hexapla sync it --dry-run             which files would change")]
pub(crate) struct Args {
    /// The locales, by tag or site code (default: all)
    #[arg(value_name = "LOCALE")]
    locales: Vec<String>,
    #[command(flatten)]
    documents: DocumentArgs,
    #[command(flatten)]
    dry_run: DryRun,
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    let wanted = locales(session, &args.locales)?;
    let mode = args.dry_run.mode();
    let selection = Selection::of(&args.documents.documents);
    let outcome = hexapla::sync(session, &wanted, &selection, mode)?;
    print_written(ui, &outcome.written, mode)?;
    conclude(ui, &outcome.findings)
}

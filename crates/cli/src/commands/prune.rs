//! `hexapla prune`.

use hexapla::Selection;

use crate::{
    args::{DocumentArgs, DryRun},
    commands::{conclude, locales, print_written},
    error::CommandError,
    ui::Ui,
};

/// Remove translations of units that are gone
///
/// Obsolete records stay in their catalogs until somebody prunes them, so that a text that returns
/// finds its translation again. Git still has what is removed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla prune --dry-run               which catalogs hold obsolete records
  hexapla prune it                      remove them in Italian")]
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
    let outcome = hexapla::prune(session, &wanted, &selection, mode)?;
    print_written(ui, &outcome.written, mode)?;
    conclude(ui, &outcome.findings)
}

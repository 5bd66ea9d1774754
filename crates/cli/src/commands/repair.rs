//! `hexapla repair`.

use hexapla::Selection;
use hexapla_messages::Said;

use crate::{
    args::{DocumentArgs, DryRun},
    commands::{conclude, locales},
    error::CommandError,
    ui::Ui,
};

/// Give translations back the source text they were made from
///
/// Another program may have rewritten a catalog and dropped the `# source:` lines. They are taken
/// from the newest commit in which the same translation had one; where git knows none, the record
/// becomes a draft of the present source.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla repair --dry-run
  hexapla repair it")]
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
    let selection = Selection::of(&args.documents.documents);
    let outcome = hexapla::repair(session, &wanted, &selection, args.dry_run.mode())?;
    ui.finish_progress();
    let mut text = String::new();
    for repaired in &outcome.report {
        let said = match &repaired.commit {
            Some(commit) => {
                Said::new("repaired-restored").text("commit", commit.get(..10).unwrap_or(commit))
            }
            None => Said::new("repaired-draft"),
        };
        let unit = format!("{}#{}", repaired.document, repaired.id);
        let said = said.text("locale", &repaired.locale).text("unit", unit);
        text.push_str(&format!("{}\n", ui.say(said)));
    }
    ui.print(&text)?;
    match (outcome.report.is_empty(), args.dry_run.dry_run) {
        (true, _) => ui.note("sources-known"),
        (false, true) => ui.note("dry-run"),
        (false, false) => {}
    }
    conclude(ui, &outcome.findings)
}

//! `hexapla review`.

use hexapla::{Act, Session};
use hexapla_core::Status;

use crate::{
    args::DryRun,
    commands::{
        confirm::{Which, settle},
        locale,
    },
    error::CommandError,
    ui::Ui,
};

/// Say that you reviewed somebody else's translations
///
/// A review names the pair of texts it saw, so an edit of either side ends it. Units are named by id,
/// or shown one by one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla review it -d articles/intro.md --by anna      one by one
  hexapla review it ask-which-02be55c0 --by anna        this one")]
pub(crate) struct Args {
    /// The locale, by tag or site code
    locale: String,
    #[command(flatten)]
    which: Which,
    /// Who reviewed
    #[arg(long, value_name = "NAME", value_parser = name)]
    by: Option<String>,
    #[command(flatten)]
    dry_run: DryRun,
}

fn name(text: &str) -> Result<String, String> {
    let name = text.trim_start_matches('@');
    let is_word = !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control());
    if is_word {
        Ok(name.to_owned())
    } else {
        Err("a name is one word".to_owned())
    }
}

pub(crate) fn run(ui: &Ui, session: &Session<'_>, args: &Args) -> Result<(), CommandError> {
    let locale = locale(session, &args.locale)?;
    let statuses = [Status::Translated, Status::Outdated, Status::Draft];
    let act = Act::Review {
        by: args.by.clone(),
    };
    settle(
        ui,
        session,
        locale,
        &args.which,
        &statuses,
        args.dry_run,
        &act,
    )
}

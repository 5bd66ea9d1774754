//! `hexapla merge-driver`.

use std::path::{Path, PathBuf};

use hexapla_catalog::{Conflict, merge};
use hexapla_messages::Said;
use hexapla_repo::{Read, read_text, replace_file};

use crate::{
    args::Global,
    commands::harmless,
    error::{CommandError, of_diagnostic},
    ui::Ui,
};

/// Files larger than this are left to people.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Merge two branches of a catalog or template, record by record; git runs this
///
/// Where one branch touched a record, it wins. Where one translated and the other only brought the
/// source up to date, both come together. Where both gave a record another translation, both stand in
/// the file between git's conflict markers, and `git` and `hexapla check` tell of it. A record never
/// gets a translation beside a source text that it was made from on neither branch.
///
/// `hexapla init --merge-driver` writes the lines of `.gitattributes` that hand catalogs to it, and
/// prints the commands that each clone needs once.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla init --merge-driver
  git config merge.hexapla.driver 'hexapla merge-driver %O %A %B %P'")]
pub(crate) struct Args {
    /// The version both branches come from (%O)
    #[arg(value_name = "BASE")]
    base: PathBuf,
    /// Our version (%A); the result is written there
    #[arg(value_name = "OURS")]
    ours: PathBuf,
    /// Their version (%B)
    #[arg(value_name = "THEIRS")]
    theirs: PathBuf,
    /// The path of the file in the repository (%P), for messages
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
}

pub(crate) fn run(ui: &Ui, global: &Global, args: &Args) -> Result<(), CommandError> {
    let path = args.path.as_deref().unwrap_or(&args.ours);
    let is_fluent = path.extension().is_some_and(|ending| ending == "ftl");
    if args.path.is_some() && !is_fluent {
        return Err(refused(path, "why-no-fluent".into()).hint("hint-no-merge-driver"));
    }
    let read = |file: &Path| text(path, &global.named(file));
    let (base, ours, theirs) = (read(&args.base)?, read(&args.ours)?, read(&args.theirs)?);
    let merged = merge(&base, &ours, &theirs);
    if merged.text != ours {
        replace_file(&global.named(&args.ours), &merged.text)?;
    }
    if merged.conflicts.is_empty() {
        return Ok(());
    }
    let count = merged.conflicts.len();
    let things = |conflict: &Conflict| match conflict {
        Conflict::Record(id) => harmless(id.lines().next().unwrap_or_default()),
        Conflict::Header(key) => format!("### {}", harmless(key)),
        Conflict::File => ui.say("lines-not-records"),
    };
    let things: Vec<String> = merged.conflicts.iter().map(things).collect();
    Err(CommandError::unmet(
        Said::new("merge-conflicts")
            .text("path", path.to_string_lossy())
            .number("conflicts", count)
            .names("things", &things),
    ))
}

fn text(path: &Path, file: &Path) -> Result<String, CommandError> {
    match read_text(file, LIMIT)? {
        Read::Text(found) => Ok(found.text),
        Read::Absent => Ok(String::new()),
        Read::Unreadable(why) => Err(refused(path, of_diagnostic(&why))),
    }
}

/// Git keeps our version and tells of a conflict; both versions stay in its index.
fn refused(path: &Path, why: Said) -> CommandError {
    let said = Said::new("not-merged").text("path", path.to_string_lossy());
    CommandError::unmet(said.said("why", why))
}

//! `hexapla patch`.

use hexapla::{Mode, Selection};
use hexapla_messages::Said;
use hexapla_report::to_json;

use crate::{
    args::{DryRun, ReportArgs, ReportFormat},
    commands::{conclude, locales, part, print_written},
    error::CommandError,
    ui::Ui,
};

/// Carry changed links, code and numbers of the source into translations
///
/// Where a link target, an image path, a code span, a shortcode, a footnote mark, a version or a
/// number is all that changed since a translation was made, and the translation holds the old one
/// exactly once, the new one takes its place, and the translation is up to date again, with `origin:
/// patch`. Where anything else changed, too, it is left as it is; so is a number with separators, such
/// as 1,000 or 1.5, where the translation is in another language than the source. What could not be done is listed
/// with the reason. A bot may run this after each merge: it asks nothing, and a second run does
/// nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla patch                         all locales
  hexapla patch it articles             one folder in Italian
  hexapla patch --dry-run               what would be carried
  hexapla patch --check                 exit 1 when there is something to carry")]
pub(crate) struct Args {
    /// Locales (tag or site code) and documents (path or folder)
    #[arg(value_name = "LOCALE|DOCUMENT")]
    what: Vec<String>,
    /// Write nothing; exit 1 when there is something to carry
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    #[command(flatten)]
    dry_run: DryRun,
    #[command(flatten)]
    report: ReportArgs,
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    let (names, documents) = part(session, &args.what);
    let wanted = locales(session, &names)?;
    let mode = if args.check {
        Mode::DryRun
    } else {
        args.dry_run.mode()
    };
    let outcome = hexapla::patch(session, &wanted, &Selection::of(&documents), mode)?;
    ui.finish_progress();
    let report = &outcome.report;
    ui.report(
        &args.report,
        |style| report.to_text(style, ui.words()),
        || to_json(report),
    )?;
    let shows_files = args.report.format == ReportFormat::Text && args.report.output.is_none();
    if shows_files && !args.check && !outcome.written.files.is_empty() {
        print_written(ui, &outcome.written, mode)?;
    }
    let concluded = conclude(ui, &outcome.findings);
    match report.patched.len() {
        open if args.check && open > 0 => Err(CommandError::unmet(
            Said::new("can-be-patched").number("translations", open),
        )),
        _ => concluded,
    }
}

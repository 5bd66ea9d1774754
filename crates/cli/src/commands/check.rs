//! `hexapla check`.

use hexapla::{ArticleSite, Selection};
use hexapla_messages::Said;
use hexapla_report::{CheckReport, to_json};

use crate::{
    args::ReportArgs,
    commands::{conclude_with, locales, part},
    error::CommandError,
    messages::Messages,
    ui::Ui,
};

/// Look for what is wrong in sources, templates and catalogs
///
/// Tells of merge conflicts, records that stand twice, targets that do not say what they were made
/// from, and all else that cannot be read as it was meant. Also looks at the merges of the git history,
/// the newest 1,000 at most: where one put a translation beside a source text that it was made from on
/// neither branch, the record is an error until somebody reviews it or changes it. Works without git
/// and in a shallow clone, as far as the history reaches.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla check
  hexapla check it articles/intro.md
  hexapla check --format json")]
pub(crate) struct Args {
    /// Locales (tag or site code) and documents (path or folder)
    #[arg(value_name = "LOCALE|DOCUMENT")]
    what: Vec<String>,
    /// Judge links and dates as the article site does, where the configuration has none
    #[arg(long)]
    site: bool,
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
    let site = if args.site || session.project.config.has_site() {
        ArticleSite::Make
    } else {
        ArticleSite::Leave
    };
    let outcome = hexapla::check(session, &wanted, &Selection::of(&documents), site)?;
    ui.finish_progress();
    let findings = &outcome.findings;
    // What machines read is English, whoever runs it.
    let english = Messages::english();
    let report = CheckReport::new(findings, outcome.report, |finding| {
        let hint = english.hint(finding.rule, &finding.arguments);
        let sentence = english.sentence(finding.rule, &finding.arguments);
        (sentence, hint.into_iter().collect())
    });
    let text = |style| ui.findings_text(findings, style);
    ui.report(&args.report, text, || to_json(&report))?;
    if outcome.report.cut {
        ui.note(Said::new("merges-cut").number("merges", outcome.report.looked_at));
    }
    if findings.is_empty() {
        ui.note("nothing-wrong");
    }
    conclude_with(report.summary.errors)
}

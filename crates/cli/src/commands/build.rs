//! `hexapla build`.

use hexapla::{ArticleSite, BuildOptions};
use hexapla_assemble::{BuildPolicy, Drafts, OutdatedTargets};
use hexapla_messages::Said;
use hexapla_report::{BuildReport, Unpublished, to_json};

use crate::{
    args::{DryRun, ReportArgs},
    commands::{conclude, locales},
    error::CommandError,
    gates,
    ui::Ui,
};

/// Build localized documents and Fluent bundles
///
/// Writes every document in every locale, the source included, to `OUTPUT/documents/LOCALE/PATH`
/// or to where the project's site generator wants it (`[build] preset`), and Fluent bundles to
/// `OUTPUT/bundles/LOCALE`. Where a locale has nothing, its fallback chain is asked, then the source
/// stands. A translation that would change the blocks of its page is left out and reported.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla build                         everything
  hexapla build it --require 80%        Italian; exit 1 when less than 80 % is up to date
  hexapla build --no-outdated           the source stands where a translation is outdated")]
pub(crate) struct Args {
    /// The locales, by tag or site code (default: all)
    #[arg(value_name = "LOCALE")]
    locales: Vec<String>,
    /// Leave outdated translations out
    #[arg(long)]
    no_outdated: bool,
    /// Let drafts in
    #[arg(long)]
    drafts: bool,
    /// Build the pseudo-locales en-XA (accented, longer) and ar-XB (mirrored) too
    #[arg(long)]
    pseudo: bool,
    /// Make the article site too, in all locales (`OUTPUT/site`)
    #[arg(long)]
    site: bool,
    /// Exit 1 when a locale has less of its units up to date (may repeat)
    #[arg(long, value_name = "[LOCALE=]N%")]
    require: Vec<String>,
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
    let config = &session.project.config;
    let wanted = locales(session, &args.locales)?;
    let required = gates::thresholds(config, &args.require, &wanted)?;
    let options = BuildOptions {
        locales: wanted,
        policy: BuildPolicy {
            outdated: if args.no_outdated {
                OutdatedTargets::LeaveOut
            } else {
                OutdatedTargets::Use
            },
            drafts: if args.drafts {
                Drafts::Use
            } else {
                Drafts::LeaveOut
            },
        },
        pseudo: args.pseudo,
        site: if args.site || config.build.site {
            ArticleSite::Make
        } else {
            ArticleSite::Leave
        },
    };
    let outcome = hexapla::build(session, &options, args.dry_run.mode())?;
    ui.finish_progress();
    let report = &outcome.report;
    ui.report(
        &args.report,
        |style| {
            let status = report.status().to_text(style, ui.words());
            format!("{status}{}", unpublished(ui, report))
        },
        || to_json(report),
    )?;
    ui.note(summary(session, report, args.dry_run.dry_run));
    if let Some(site) = &report.site {
        ui.note(Said::new("built-site").number("articles", site.articles));
    }
    conclude(ui, &outcome.findings)?;
    let built = report.locales.iter();
    let built = built.map(|built| (built.locale.as_str(), &built.units));
    let below = built.filter_map(|built| gates::below(config, &required, built));
    gates::conclude(&below.collect::<Vec<_>>(), &[])
}

fn summary(session: &hexapla::Session<'_>, report: &BuildReport, is_dry: bool) -> Said {
    let documents: usize = report.locales.iter().map(|locale| locale.documents).sum();
    let bundles: usize = report.locales.iter().map(|locale| locale.bundles).sum();
    let output = session.project.root.join(&report.output);
    Said::new(if is_dry { "would-build" } else { "built" })
        .number("documents", documents)
        .number("bundles", bundles)
        .number("locales", report.locales.len())
        .text("path", output.to_string_lossy())
}

/// The pages that are not published as they are, one on a line.
fn unpublished(ui: &Ui, report: &BuildReport) -> String {
    let line = |page: &Unpublished| {
        let said = Said::new("unpublished")
            .text("locale", &page.locale)
            .text("path", &page.path)
            .text("instead", page.instead)
            .number("translated", page.translated)
            .number("units", page.units)
            .number("below", usize::from(page.below));
        format!("{}\n", ui.say(said))
    };
    let lines: String = report.unpublished.iter().map(line).collect();
    match lines.is_empty() {
        true => lines,
        false => format!("\n{lines}"),
    }
}

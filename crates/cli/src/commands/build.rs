//! `hexapla build`.

use hexapla::{ArticleSite, BuildOptions};
use hexapla_assemble::{BuildPolicy, Drafts, OutdatedTargets};
use hexapla_repo::{Config, Threshold};
use hexapla_report::{BuildReport, to_json};

use crate::{
    args::{DryRun, ReportArgs},
    commands::{conclude, counted, locales},
    error::{CommandError, shown},
    ui::Ui,
};

/// Build localized documents and Fluent bundles
///
/// Writes every document in every locale, the source included, to `OUTPUT/documents/LOCALE/PATH`,
/// and Fluent bundles to `OUTPUT/bundles/LOCALE`. Where a locale has nothing, its fallback chain is
/// asked, then the source stands. A translation that would change the blocks of its page is left out
/// and reported.
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
    let required: Vec<Threshold> = args
        .require
        .iter()
        .map(|text| config.threshold(text))
        .collect::<Result<_, _>>()?;
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
        |style| report.status().to_text(style),
        || to_json(report),
    )?;
    ui.note(&summary(session, report, args.dry_run.dry_run));
    conclude(ui, &outcome.findings)?;
    meets(config, report, &required)
}

fn summary(session: &hexapla::Session<'_>, report: &BuildReport, is_dry: bool) -> String {
    let documents: usize = report.locales.iter().map(|locale| locale.documents).sum();
    let bundles: usize = report.locales.iter().map(|locale| locale.bundles).sum();
    let output = shown(&session.project.root.join(&report.output));
    let site = report
        .site
        .as_ref()
        .map(|site| format!(", and a site of {}", counted(site.articles, "article page")));
    let made = format!(
        "{} and {} in {}{}",
        counted(documents, "document"),
        counted(bundles, "bundle"),
        counted(report.locales.len(), "locale"),
        site.unwrap_or_default(),
    );
    if is_dry {
        format!("Would build {made} in {output}")
    } else {
        format!("Built {made}: {output}")
    }
}

/// Names the locales that fall short of what was required.
fn meets(
    config: &Config,
    report: &BuildReport,
    required: &[Threshold],
) -> Result<(), CommandError> {
    let mut short = Vec::new();
    for built in &report.locales {
        let Ok(locale) = config.locale(&built.locale) else {
            continue;
        };
        let Some(percent) = Config::threshold_for(required, locale) else {
            continue;
        };
        // Compared without rounding: 79.9 % does not meet 80 %.
        if built.units.done() * 100 < usize::from(percent) * built.units.total {
            let facts = (built.units.done(), built.units.total);
            short.push(format!(
                "{}: {} of {} units ({}%), required {percent}%",
                built.locale,
                facts.0,
                facts.1,
                built.units.percent()
            ));
        }
    }
    if short.is_empty() {
        return Ok(());
    }
    let error = CommandError::unmet(format!(
        "{} below what is required",
        counted(short.len(), "locale")
    ));
    Err(short.into_iter().fold(error, CommandError::hint))
}

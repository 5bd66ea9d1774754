//! `hexapla build`.

use std::{path::PathBuf, time::Instant};

use hexapla::{ArticleSite, BuildOptions, BuiltFiles, Outcome};
use hexapla_assemble::{BuildPolicy, Drafts, OutdatedTargets};
use hexapla_formats::Pseudo;
use hexapla_messages::Said;
use hexapla_repo::Destination;
use hexapla_report::{BuildReport, Finding, Unpublished, to_json};

use crate::{
    args::{DryRun, Global, ReportArgs, ReportFormat},
    commands::{
        conclude_with, in_project, locales,
        watch::{Turn, Work, on_each_change, tell},
        with_project,
    },
    error::CommandError,
    findings, gates,
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
  hexapla build --no-outdated           the source stands where a translation is outdated
  hexapla build --watch                 again after each change; Ctrl-C ends
  hexapla build --atomic                for a server that shows OUTPUT all the while")]
pub(crate) struct Args {
    /// The locales, by tag or site code (default: all); en-XA or ar-XB: as `--pseudo`
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
    /// Exit 1 when a locale has less of its units up to date (may repeat); else as `[build] minimum` says
    #[arg(long, value_name = "[LOCALE=]N%")]
    require: Vec<String>,
    /// Change the output folder as a whole
    ///
    /// OUTPUT becomes a symbolic link: a new tree is made beside it (`OUTPUT.hexapla-N`) and the link is
    /// swapped when it is complete. The tree before is kept for those who still read it.
    #[arg(long)]
    atomic: bool,
    /// Build again whenever a file changes, until Ctrl-C
    ///
    /// After the first build, each says in one line what it wrote, and what is new to be said.
    #[arg(long, conflicts_with = "dry_run")]
    watch: bool,
    #[command(flatten)]
    dry_run: DryRun,
    #[command(flatten)]
    report: ReportArgs,
}

pub(crate) fn run(ui: &Ui, global: &Global, args: &Args) -> Result<(), CommandError> {
    if !args.watch {
        return with_project(ui, global, |session| {
            let (outcome, files) = make(session, args)?;
            whole(ui, session, args, (&outcome, &files))
        });
    }
    let work = Work::new()?;
    let mut before = Before::default();
    on_each_change(global, false, |project, turn| {
        let _at_work = work.begin();
        let answered = project.and_then(|project| {
            in_project(ui, project, |session| {
                answer(ui, session, args, turn, &mut before)
            })
        });
        tell(ui, answered, turn)?;
        if turn == Turn::First {
            ui.end_answer();
        }
        Ok(())
    })
}

/// What the build before this one said.
#[derive(Default)]
struct Before {
    findings: Vec<Finding>,
    left: Vec<PathBuf>,
}

/// Builds, and says all of it the first time and what is new from then on. A report in a file, and one
/// for programs, is whole each time.
fn answer(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
    turn: Turn,
    before: &mut Before,
) -> Result<(), CommandError> {
    let is_for_people = args.report.format == ReportFormat::Text && args.report.output.is_none();
    if !is_for_people {
        ui.begin_answer();
    }
    let begun = Instant::now();
    let (mut outcome, mut files) = make(session, args)?;
    let fresh = findings::fresh(&outcome.findings, &before.findings);
    before.findings = std::mem::replace(&mut outcome.findings, fresh);
    let left = files.left.clone();
    files.left.retain(|path| !before.left.contains(path));
    before.left = left;
    if turn == Turn::First {
        return whole(ui, session, args, (&outcome, &files));
    }
    if !is_for_people {
        deliver(ui, args, &outcome.report)?;
    }
    ui.note(rebuilt(&files, begun));
    tell_left(ui, &files);
    let concluded = conclude(ui, session, &outcome.findings);
    files.expect_free()?;
    concluded?;
    required(session, args, &outcome.report)
}

/// Says which old trees stay, and why.
fn tell_left(ui: &Ui, files: &BuiltFiles) {
    for folder in &files.left {
        ui.note(Said::new("tree-left").text("path", folder.to_string_lossy()));
    }
}

/// How long a build took that followed another, and what it did.
pub(crate) fn rebuilt(files: &BuiltFiles, begun: Instant) -> Said {
    let milliseconds = usize::try_from(begun.elapsed().as_millis()).unwrap_or(usize::MAX);
    Said::new("rebuilt")
        .number("milliseconds", milliseconds)
        .number("written", files.written)
        .number("removed", files.removed)
}

/// The locales to be built, and whether the pseudo-locales are. Who names one of these asks for both; the project
/// has them not.
fn wanted(session: &hexapla::Session<'_>, args: &Args) -> Result<(Vec<usize>, bool), CommandError> {
    let config = &session.project.config;
    let is_pseudo = |name: &&String| {
        let tag = name.replace('_', "-");
        let is_one = |how: Pseudo| how.tag().eq_ignore_ascii_case(&tag);
        config.locale(name).is_err() && Pseudo::ALL.into_iter().any(is_one)
    };
    let (pseudo, names): (Vec<&String>, Vec<&String>) = args.locales.iter().partition(is_pseudo);
    let names: Vec<String> = names.into_iter().cloned().collect();
    let wanted = match pseudo.is_empty() || !names.is_empty() {
        true => locales(session, &names)?,
        false => Vec::new(),
    };
    Ok((wanted, args.pseudo || !pseudo.is_empty()))
}

fn make(
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(Outcome<BuildReport>, BuiltFiles), CommandError> {
    let config = &session.project.config;
    let (wanted, pseudo) = wanted(session, args)?;
    // What is wrong with the call is said before the work.
    gates::thresholds(config, &args.require, &wanted)?;
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
        pseudo,
        site: if args.site || config.build.site {
            ArticleSite::Make
        } else {
            ArticleSite::Leave
        },
    };
    let mode = args.dry_run.mode();
    Ok(match args.atomic {
        true => {
            let is_good = |outcome: &Outcome<BuildReport>| is_good(session, args, outcome);
            hexapla::build_whole(session, &options, mode, is_good)?
        }
        false => hexapla::build_to(session, &options, Destination::Output, mode)?,
    })
}

/// Whether a build is to take the place of the one before, where that is done as a whole: not where it
/// lacks what is required. Findings do not count: what they are about has fallen back.
fn is_good(session: &hexapla::Session<'_>, args: &Args, outcome: &Outcome<BuildReport>) -> bool {
    required(session, args, &outcome.report).is_ok()
}

/// Says all about a build; what stood in its way last.
fn whole(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
    (outcome, files): (&Outcome<BuildReport>, &BuiltFiles),
) -> Result<(), CommandError> {
    ui.finish_progress();
    let report = &outcome.report;
    deliver(ui, args, report)?;
    tell_left(ui, files);
    if !files.obstacles.is_empty() {
        // Findings are errors of their own; that the output lacks files is worse.
        let _ = conclude(ui, session, &outcome.findings);
        return Ok(files.expect_free()?);
    }
    if args.atomic && !args.dry_run.dry_run && !is_good(session, args, outcome) {
        let output = session.project.root.join(&report.output);
        ui.note(Said::new("not-swapped").text("path", output.to_string_lossy()));
    } else {
        ui.note(summary(session, report, args.dry_run.dry_run));
    }
    if let Some(site) = &report.site {
        ui.note(Said::new("built-site").number("articles", site.articles));
    }
    conclude(ui, session, &outcome.findings)?;
    required(session, args, report)
}

/// Shows findings, and turns errors among them into exit code 1.
fn conclude(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    findings: &[Finding],
) -> Result<(), CommandError> {
    ui.finish_progress();
    conclude_with(ui.findings_of_build(findings, session.project.config.has_site()))
}

fn deliver(ui: &Ui, args: &Args, report: &BuildReport) -> Result<(), CommandError> {
    ui.report(
        &args.report,
        |style| {
            let status = report.status();
            let status = match status.locales.is_empty() {
                true => String::new(),
                false => status.to_text(style, ui.words()),
            };
            format!("{status}{}", unpublished(ui, report))
        },
        || to_json(report),
    )
}

/// Whether all locales have what is required of them.
fn required(
    session: &hexapla::Session<'_>,
    args: &Args,
    report: &BuildReport,
) -> Result<(), CommandError> {
    let config = &session.project.config;
    let (wanted, _) = wanted(session, args)?;
    let required = match args.require.is_empty() {
        true => config.build.minimum.clone(),
        false => gates::thresholds(config, &args.require, &wanted)?,
    };
    let built = report.locales.iter();
    let built = built.map(|built| (built.locale.as_str(), &built.units));
    let below = built.filter_map(|built| gates::below(config, &required, built));
    gates::conclude(&below.collect::<Vec<_>>(), &[])
}

fn summary(session: &hexapla::Session<'_>, report: &BuildReport, is_dry: bool) -> Said {
    let real = report.locales.iter();
    let real = real.map(|locale| (locale.documents, locale.bundles));
    let pseudo = report.pseudo.iter();
    let all = real.chain(pseudo.map(|locale| (locale.documents, locale.bundles)));
    let (documents, bundles): (Vec<usize>, Vec<usize>) = all.unzip();
    let output = session.project.root.join(&report.output);
    Said::new(if is_dry { "would-build" } else { "built" })
        .number("documents", documents.iter().sum())
        .number("bundles", bundles.iter().sum())
        .number("locales", documents.len())
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

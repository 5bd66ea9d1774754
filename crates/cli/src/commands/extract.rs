//! `hexapla extract`.

use std::path::{Path, PathBuf};

use hexapla_formats::{Format, Options};
use hexapla_messages::Said;
use hexapla_repo::{DocumentFile, Project, Read, read_text};
use hexapla_report::{UnitsReport, to_json};

use crate::{
    args::{DryRun, Global, ReportArgs, ReportFormat},
    commands::{conclude, in_project, print_written, with_project},
    error::{CommandError, Kind},
    ui::Ui,
};

/// Bring the templates up to date
///
/// The template of a document (`locales/en/PATH.ftl`) lists its units with their ids. Only templates
/// are written and, where there is a site, the addresses that its articles have had
/// (`hexapla.addresses`); other verbs align in memory and are right before this ran, so it is enough
/// that a bot runs it after merges.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla extract                       write what changed
  hexapla extract --check               exit 1 when a template is not up to date
  hexapla extract --units page.md       show the units of one file, in a project or not")]
pub(crate) struct Args {
    /// Write nothing; exit 1 when a template is not up to date
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Show the units of this file instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["check", "dry_run"])]
    units: Option<PathBuf>,
    #[command(flatten)]
    dry_run: DryRun,
    #[command(flatten)]
    report: ReportArgs,
}

pub(crate) fn run(ui: &Ui, global: &Global, args: &Args) -> Result<(), CommandError> {
    if let Some(file) = &args.units {
        return units(ui, global, &global.named(file), &args.report);
    }
    with_project(ui, global, |session| {
        let mode = if args.check {
            hexapla::Mode::DryRun
        } else {
            args.dry_run.mode()
        };
        let outcome = hexapla::extract(session, mode)?;
        let report = &outcome.report;
        if args.report.format == ReportFormat::Text && args.report.output.is_none() && !args.check {
            print_written(ui, &outcome.written, mode)?;
        }
        ui.finish_progress();
        ui.report(
            &args.report,
            |style| report.to_text(style, ui.words()),
            || to_json(report),
        )?;
        if args.check && report.stale > 0 {
            let paths = outcome.written.files.iter().take(10);
            let stale = Said::new("templates-stale").number("templates", report.stale);
            let mut error = CommandError::unmet(stale);
            for file in paths {
                error = error.hint(Said::new("hint-not-up-to-date").text("path", &file.path));
            }
            ui.findings(&outcome.findings);
            return Err(error.hint("hint-extract"));
        }
        conclude(ui, &outcome.findings)
    })
}

/// The units of a file that need not belong to a project; where it does, with the project's ids.
fn units(ui: &Ui, global: &Global, file: &Path, report: &ReportArgs) -> Result<(), CommandError> {
    match document(global, file) {
        Some((project, document)) => units_in(ui, (&project, &document), report),
        None => units_outside(ui, file, report),
    }
}

/// The project that a file belongs to, and the file as its document.
fn document(global: &Global, file: &Path) -> Option<(Project, DocumentFile)> {
    let config = global.configuration();
    let project = Project::open(global.directory(), config.as_deref()).ok()?;
    let absolute = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let mut documents = project.discover().unwrap_or_default().into_iter();
    let document = documents.find(|document| document.file == absolute)?;
    Some((project, document))
}

fn units_in(
    ui: &Ui,
    (project, document): (&Project, &DocumentFile),
    report: &ReportArgs,
) -> Result<(), CommandError> {
    in_project(ui, project, |session| {
        let outcome = hexapla::units(session, document)?;
        ui.finish_progress();
        if let Some(units) = &outcome.report {
            show(ui, units, report)?;
        }
        conclude(ui, &outcome.findings)
    })
}

fn units_outside(ui: &Ui, file: &Path, report: &ReportArgs) -> Result<(), CommandError> {
    let extension = file.extension().unwrap_or_default().to_string_lossy();
    let path = file.to_string_lossy();
    let format = Format::from_extension(&extension).ok_or_else(|| {
        let said = Said::new("no-format").text("path", path.clone());
        CommandError::new(said.text("endings", endings()))
    })?;
    let text = match read_text(file, 16 << 20)? {
        Read::Text(text) => text.text,
        Read::Absent => {
            return Err(CommandError::new(Said::new("no-file").text("path", path)));
        }
        Read::Unreadable(why) => {
            let mut error = CommandError::unreadable(path, &why);
            error.kind = Kind::Unmet;
            return Err(error);
        }
    };
    show(ui, &hexapla::units_of(&text, &Options::new(format)), report)
}

fn show(ui: &Ui, units: &UnitsReport, report: &ReportArgs) -> Result<(), CommandError> {
    ui.report(
        report,
        |style| units.to_text(style, ui.words()),
        || to_json(units),
    )?;
    ui.note(Said::new("units-counted").number("units", units.units.len()));
    Ok(())
}

/// All endings that tell a format.
fn endings() -> String {
    let all = Format::ALL.into_iter().flat_map(Format::extensions);
    all.map(|ending| format!(".{ending}"))
        .collect::<Vec<_>>()
        .join(", ")
}

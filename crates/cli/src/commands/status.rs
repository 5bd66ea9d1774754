//! `hexapla status`.

mod html;

use std::path::PathBuf;

use clap::ValueEnum;
use hexapla::{Before, Filter, ListUnits, Selection, Session, StatusOptions};
use hexapla_core::{Argument, Locale};
use hexapla_report::{
    Annotation, Finding, Level, Sort, StatusReport, Style, to_json, workflow_commands,
};

use crate::{
    args::WatchArgs,
    commands::{conclude, locales, part},
    error::CommandError,
    filter::FilterArgs,
    gates::{self, GateArgs},
    messages::Messages,
    ui::Ui,
};

/// Show where every language stands, in units and words
///
/// Without arguments, a matrix of the locales. With a locale or a document, the documents of each
/// locale, the one with most to do first. Status is derived from what lies on disk: a translation
/// is outdated when the source it was made from is not the present one. With filters, all figures
/// are those of the part that is left. That something is behind is no mistake: the exit code is 1
/// only for what `--require` and `--fail-on` ask.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla status                        all locales
  hexapla status it ja                  the documents of two locales
  hexapla status articles/intro.md      one document in all locales
  hexapla status it --status outdated --kind-of-change wording
  hexapla status --tier launch --require 100%
  hexapla status --since main --fail-on missing,outdated
  hexapla status it --format badge --output it.svg
  hexapla status --format json --units all
  hexapla status --format html --output status.html")]
pub(crate) struct Args {
    /// Locales (tag or site code) and documents (path or folder)
    #[arg(value_name = "LOCALE|DOCUMENT")]
    what: Vec<String>,
    /// List units in JSON, too
    #[arg(long, value_name = "WHICH")]
    units: Option<Units>,
    /// The form of the report
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true
    )]
    format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) watch: WatchArgs,
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    pub(crate) gates: GateArgs,
}

/// The form of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; always English, stable, versioned
    Json,
    /// For a summary or a comment on a forge
    Markdown,
    /// For spreadsheets: a line for each locale and document
    Csv,
    /// For GitHub workflows: findings, and with `--since` units that became worse, as annotations
    Github,
    /// A page with everything, to look at, search and hand on
    Html,
    /// A picture for a README: the share of one locale, or of all
    Badge,
    /// The same for services that draw badges from a JSON endpoint
    Shields,
}

/// Which units are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Units {
    /// Those with something to do
    Todo,
    /// All
    All,
}

pub(crate) fn run(ui: &Ui, session: &Session<'_>, args: &Args) -> Result<(), CommandError> {
    let config = &session.project.config;
    let (names, documents) = part(session, &args.what);
    let filter = args.filter.filter(Selection::of(&documents))?;
    check(args, &filter)?;
    let wanted = locales(session, &names)?;
    let required = gates::thresholds(config, &args.gates.require, &wanted)?;
    if args.format == Format::Html {
        html::run(
            ui,
            session,
            &wanted,
            &filter.selection,
            args.output.as_deref(),
        )?;
    }
    let before = args.gates.since.as_ref();
    let before = before.map(|revision| then(session, &wanted, revision));
    let before = before.transpose()?;
    let options = StatusOptions {
        filter: &filter,
        units: listed(args),
        since: before.as_ref(),
    };
    let outcome = hexapla::status_with(session, &wanted, &options)?;
    let mut report = outcome.report;
    let failing = gates::failing(&report, &args.gates.fail_on);
    let below = match (&before, required.is_empty()) {
        (Some(_), false) => {
            // A share is one of all units, not only of those that are worse.
            let options = StatusOptions {
                units: ListUnits::None,
                since: None,
                ..options
            };
            let all = hexapla::status_with(session, &wanted, &options)?.report;
            gates::sunk(config, &required, &all, before.as_ref())
        }
        _ => gates::sunk(config, &required, &report, None),
    };
    ui.finish_progress();
    arrange(&mut report, args);
    if args.format == Format::Html {
        return gates::conclude(&below, &failing);
    }
    ui.deliver(args.output.as_deref(), |style| {
        made(ui, session, (&report, &outcome.findings), args, style)
    })?;
    let concluded = conclude(ui, &outcome.findings);
    gates::conclude(&below, &failing).and(concluded)
}

/// Refuses options that do not go together.
fn check(args: &Args, filter: &Filter) -> Result<(), CommandError> {
    if args.units.is_some() && args.format != Format::Json {
        return Err(CommandError::new("units-need-json"));
    }
    if !args.gates.require.is_empty() && filter.is_of_units() {
        return Err(CommandError::new("require-all-units"));
    }
    let is_narrowed =
        !filter.is_of_documents() || args.filter.limit.is_some() || args.gates.since.is_some();
    if args.format == Format::Html && (is_narrowed || args.filter.sort().is_some()) {
        return Err(CommandError::new("dashboard-narrowed"));
    }
    Ok(())
}

fn listed(args: &Args) -> ListUnits {
    match (args.units, args.format, &args.gates.since) {
        (Some(Units::Todo), ..) | (None, Format::Github, Some(_)) => ListUnits::Todo,
        (Some(Units::All), ..) => ListUnits::All,
        (None, ..) => ListUnits::None,
    }
}

/// Where units stood where this branch left a revision.
fn then(session: &Session<'_>, locales: &[usize], revision: &str) -> Result<Before, CommandError> {
    let project = session.project.at_fork(revision)?;
    let older = Session {
        project: &project,
        ..*session
    };
    Ok(hexapla::before(&older, locales, revision)?)
}

/// Brings a report into the order asked for, and cuts it.
fn arrange(report: &mut StatusReport, args: &Args) {
    match (args.filter.sort(), args.format) {
        (Some(sort), _) => report.sort(sort),
        (None, Format::Text | Format::Markdown) => report.sort_documents(Sort::ToDo),
        (
            None,
            Format::Json
            | Format::Html
            | Format::Csv
            | Format::Github
            | Format::Badge
            | Format::Shields,
        ) => {}
    }
    if let Some(limit) = args.filter.limit {
        report.limit(limit);
    }
}

/// The report in its form.
fn made(
    ui: &Ui,
    session: &Session<'_>,
    (report, findings): (&StatusReport, &[Finding]),
    args: &Args,
    style: Style,
) -> String {
    let is_overview = args.what.is_empty() && args.filter.limit.is_none();
    let words = ui.words();
    match args.format {
        Format::Text if is_overview => report.to_text(style, words),
        Format::Text => report.documents_to_text(style, words),
        Format::Markdown if is_overview => report.to_markdown(words),
        Format::Markdown => report.documents_to_markdown(words),
        Format::Json | Format::Html => to_json(report),
        Format::Csv => report.to_csv(),
        Format::Badge => report.to_badge(),
        Format::Shields => report.to_shields(),
        Format::Github => {
            let mut annotations = report.annotations();
            annotations.extend(findings.iter().map(annotation));
            annotations.push(report.notice(&hexapla_report::words(&Locale::english())));
            workflow_commands(annotations, &session.project.folder_in_repository())
        }
    }
}

/// A finding at its line, in English.
fn annotation(finding: &Finding) -> Annotation {
    let messages = Messages::english();
    let say = |arguments: &[(&'static str, Argument)]| {
        let sentence = messages.sentence(finding.rule, arguments);
        match messages.hint(finding.rule, arguments) {
            Some(hint) => format!("{sentence}\n{hint}"),
            None => sentence,
        }
    };
    Annotation {
        level: match finding.severity {
            "error" => Level::Error,
            "warning" => Level::Warning,
            _ => Level::Notice,
        },
        path: Some(finding.path.clone()),
        line: finding.line,
        title: finding.rule.to_owned(),
        message: say(&finding.arguments),
        // Before any unit of its level.
        weight: usize::MAX,
    }
}

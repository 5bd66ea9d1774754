//! `hexapla preview`.

mod news;

use std::{
    process::{self, Command, Stdio},
    sync::Arc,
    time::Instant,
};

use hexapla::{ArticleSite, BuildOptions, BuiltFiles, Mode, Outcome};
use hexapla_assemble::{BuildPolicy, Drafts, OutdatedTargets};
use hexapla_messages::Said;
use hexapla_preview::{Live, Pages, Port, Server};
use hexapla_repo::{Destination, OutputFiles, Preset, Project};
use hexapla_report::{BuildReport, Finding};

use crate::{
    args::Global,
    commands::{
        build::rebuilt,
        in_project,
        watch::{Turn, Work, ends, on_each_change},
    },
    error::CommandError,
    findings::fresh,
    ui::Ui,
};

/// The port that is tried first. IANA has given it to nobody.
const PORT: u16 = 8606;

/// Show the article site while it is written
///
/// Builds the site and shows it to this machine only; builds again after each change, upon which open
/// pages load anew. What there is to say about the build stands in a box on each page. Nothing is
/// written to the output folder: the preview has its own in `.hexapla`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla preview                       then open the address that it prints
  hexapla preview --drafts --open       with drafts, in the browser at once
  hexapla preview --pseudo              with longer words, and from right to left
  hexapla preview --port 9000           there and nowhere else")]
pub(crate) struct Args {
    /// Listen on this port (default: 8606, or the next that is free); 0 is any
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Let drafts in
    #[arg(long)]
    drafts: bool,
    /// Show the pseudo-locales en-XA (accented, longer) and ar-XB (mirrored) too
    #[arg(long)]
    pseudo: bool,
    /// Show the article site of a project whose documents are for another site generator
    #[arg(long)]
    site: bool,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
}

pub(crate) fn run(ui: &Ui, global: &Global, args: &Args) -> Result<(), CommandError> {
    let mut server = Some(listen(args)?);
    let live = Arc::new(Live::new(process::id()));
    let work = Work::new()?;
    let mut before: Vec<Finding> = Vec::new();
    let mut shown = [0; 32];
    on_each_change(global, false, |project, turn| {
        let at_work = work.begin();
        let begun = Instant::now();
        let files = project.as_ref().ok().map(|project| files(project, args));
        let has_site = project
            .as_ref()
            .is_ok_and(|project| project.config.has_site());
        match project.and_then(|project| make(ui, project, args, turn)) {
            Ok((outcome, files)) => {
                if turn == Turn::Again {
                    ui.note(rebuilt(&files, begun));
                }
                ui.findings_of_build(&fresh(&outcome.findings, &before), has_site);
                // Another preview of the project may have written them.
                let pages = match std::mem::replace(&mut shown, files.listed) == files.listed {
                    true => Pages::Same,
                    false => Pages::Changed,
                };
                live.tell(news::of_findings(ui, &outcome.findings), pages);
                before = outcome.findings;
            }
            Err(error) if ends(&error, turn) => return Err(error),
            Err(error) => {
                ui.error(&error);
                live.tell(news::of_failure(ui, &error), Pages::Same);
            }
        }
        drop(at_work);
        match (server.take(), files) {
            (Some(server), Some(files)) => serve(ui, server, files?, &live, args),
            (Some(_) | None, _) => Ok(()),
        }
    })
}

fn listen(args: &Args) -> Result<Server, CommandError> {
    let (port, name) = match args.port {
        Some(port) => (Port::Named(port), port),
        None => (Port::From(PORT), PORT),
    };
    Server::bind(port).map_err(|cause| {
        let failed = Said::new("port-failed").text("port", name.to_string());
        CommandError::io(failed, &cause)
    })
}

/// Where a preview builds: each kind has its own folder, so that two at a time do not overwrite each
/// other's pages.
fn destination(args: &Args) -> Destination<'static> {
    Destination::Private(match (args.drafts, args.pseudo) {
        (false, false) => "preview",
        (true, false) => "preview-drafts",
        (false, true) => "preview-pseudo",
        (true, true) => "preview-drafts-pseudo",
    })
}

fn files(project: &Project, args: &Args) -> Result<OutputFiles, CommandError> {
    Ok(OutputFiles::new(project, destination(args), hexapla::SITE)?)
}

/// Builds, and refuses to show nothing.
fn make(
    ui: &Ui,
    project: &Project,
    args: &Args,
    turn: Turn,
) -> Result<(Outcome<BuildReport>, BuiltFiles), CommandError> {
    let build = &project.config.build;
    if build.preset != Preset::Plain && !build.site && !args.site {
        let preset = build.preset.as_str();
        return Err(CommandError::new(
            Said::new("preview-generator").text("preset", preset),
        ));
    }
    let options = BuildOptions {
        locales: (0..project.config.locales.len()).collect(),
        policy: BuildPolicy {
            outdated: OutdatedTargets::Use,
            drafts: match args.drafts {
                true => Drafts::Use,
                false => Drafts::LeaveOut,
            },
        },
        pseudo: args.pseudo,
        site: ArticleSite::Make,
    };
    let mut made = None;
    in_project(ui, project, |session| {
        let outcome = hexapla::build_to(session, &options, destination(args), Mode::Write);
        made = Some(outcome?);
        Ok(())
    })?;
    ui.finish_progress();
    let empty = || CommandError::new("preview-empty");
    let (outcome, files): (Outcome<BuildReport>, BuiltFiles) = made.ok_or_else(empty)?;
    files.expect_free()?;
    let articles = outcome.report.site.as_ref().map_or(0, |site| site.articles);
    if articles == 0 {
        return Err(empty());
    }
    if turn == Turn::First {
        ui.note(Said::new("previewing").number("articles", articles));
    }
    Ok((outcome, files))
}

fn serve(
    ui: &Ui,
    server: Server,
    files: OutputFiles,
    live: &Arc<Live>,
    args: &Args,
) -> Result<(), CommandError> {
    let address = server.address();
    server.serve(Box::new(move |path| files.read(path)), Arc::clone(live));
    ui.print(&format!("{address}\n"))?;
    if args.open {
        // The address is printed, so nobody depends on it.
        open_browser(&address).unwrap_or_else(|error| ui.error(&error));
    }
    Ok(())
}

/// Opens an address of ours with the program that the system has for it.
fn open_browser(address: &str) -> Result<(), CommandError> {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let opened = Command::new(opener)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    // Nobody waits for it: it may live as long as the browser does.
    opened
        .map(drop)
        .map_err(|cause| CommandError::io("browser-failed", &cause))
}

//! The program as a whole: its verbs, and which module does which.

use std::process::ExitCode;

use clap::{
    CommandFactory as _, Parser, Subcommand,
    builder::styling::{AnsiColor, Styles},
};

use crate::{
    args::Global,
    commands::{self, watch::watched, with_project},
    error::CommandError,
    ui::Ui,
};

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Keep a repository of articles translated, paragraph by paragraph
///
/// Hexapla knows the units of each article (titles, paragraphs, list items, cells, messages), what
/// every language has for them, and from which source text each translation was made. Sources are
/// never touched; what is not translated comes out with its author's own bytes.
#[derive(Debug, Parser)]
#[command(name = "hexapla", version, styles = STYLES, max_term_width = 100)]
#[command(
    after_help = "Begin with `hexapla init` in your repository, then `hexapla extract` and `hexapla status`."
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(commands::init::Args),
    Extract(commands::extract::Args),
    Status(commands::status::Args),
    Todo(commands::todo::Args),
    Edit(commands::edit::Args),
    Set(commands::set::Args),
    Diff(commands::diff::Args),
    Sync(commands::sync::Args),
    Patch(commands::patch::Args),
    Confirm(commands::confirm::Args),
    Review(commands::review::Args),
    Check(commands::check::Args),
    Build(commands::build::Args),
    Preview(commands::preview::Args),
    Prune(commands::prune::Args),
    Repair(commands::repair::Args),
    MergeDriver(commands::merge_driver::Args),
    Completions(commands::completions::Args),
    Man(commands::man::Args),
}

/// Runs a verb; gives the exit code.
pub(crate) fn run(cli: Cli) -> ExitCode {
    let ui = Ui::new(&cli.global);
    if let Some(threads) = cli.global.threads {
        // Fails only when a pool is there already, and this is the first thing that happens.
        let _ = rayon::ThreadPoolBuilder::new()
            .num_threads(usize::from(threads))
            .build_global();
    }
    let result = dispatch(cli, &ui);
    ui.finish_progress();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            ui.error(&error);
            ExitCode::from(error.exit_code())
        }
    }
}

fn dispatch(cli: Cli, ui: &Ui) -> Result<(), CommandError> {
    let global = cli.global;
    match cli.command {
        Command::Init(args) => commands::init::run(ui, &global, &args),
        Command::Completions(args) => commands::completions::run(ui, &args, &mut Cli::command()),
        Command::MergeDriver(args) => commands::merge_driver::run(ui, &global, &args),
        Command::Man(args) => commands::man::run(ui, &global, &args, Cli::command()),
        Command::Extract(args) => commands::extract::run(ui, &global, &args),
        Command::Status(args) => {
            let watch = (args.watch, args.gates.since.is_some());
            watched(ui, &global, watch, |session| {
                commands::status::run(ui, session, &args)
            })
        }
        Command::Todo(args) => watched(ui, &global, (args.watch, false), |session| {
            commands::todo::run(ui, session, &args)
        }),
        Command::Edit(args) => with_project(ui, &global, |session| {
            commands::edit::run(ui, session, &args)
        }),
        Command::Set(args) => with_project(ui, &global, |session| {
            commands::set::run(ui, session, &args)
        }),
        Command::Diff(args) => {
            let watch = (args.watch, args.revisions.is_some());
            watched(ui, &global, watch, |session| {
                commands::diff::run(ui, session, &args)
            })
        }
        Command::Sync(args) => with_project(ui, &global, |session| {
            commands::sync::run(ui, session, &args)
        }),
        Command::Patch(args) => with_project(ui, &global, |session| {
            commands::patch::run(ui, session, &args)
        }),
        Command::Confirm(args) => with_project(ui, &global, |session| {
            commands::confirm::run(ui, session, &args)
        }),
        Command::Review(args) => with_project(ui, &global, |session| {
            commands::review::run(ui, session, &args)
        }),
        Command::Check(args) => with_project(ui, &global, |session| {
            commands::check::run(ui, session, &args)
        }),
        Command::Build(args) => commands::build::run(ui, &global, &args),
        Command::Preview(args) => commands::preview::run(ui, &global, &args),
        Command::Prune(args) => with_project(ui, &global, |session| {
            commands::prune::run(ui, session, &args)
        }),
        Command::Repair(args) => with_project(ui, &global, |session| {
            commands::repair::run(ui, session, &args)
        }),
    }
}

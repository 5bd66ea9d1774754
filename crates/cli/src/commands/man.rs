//! `hexapla man`.

use std::path::PathBuf;

use hexapla_messages::Said;

use crate::{args::Global, error::CommandError, ui::Ui};

/// Write the manual pages
///
/// Without a folder, prints the page of `hexapla` itself; with one, writes it and a page for each
/// verb (`hexapla-status.1` …) there.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla man | man -l -
  hexapla man ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// Write the pages into this folder
    folder: Option<PathBuf>,
}

pub(crate) fn run(
    ui: &Ui,
    global: &Global,
    args: &Args,
    mut command: clap::Command,
) -> Result<(), CommandError> {
    command.build();
    let Some(folder) = args.folder.as_deref().map(|folder| global.named(folder)) else {
        return ui.print(&page(&command)?);
    };
    hexapla_repo::replace_file(&folder.join("hexapla.1"), &page(&command)?)?;
    let mut count = 1;
    for verb in command
        .get_subcommands()
        .filter(|verb| verb.get_name() != "help")
    {
        let name = format!("hexapla-{}", verb.get_name());
        let verb = verb.clone().display_name(&name);
        hexapla_repo::replace_file(&folder.join(format!("{name}.1")), &page(&verb)?)?;
        count += 1;
    }
    let wrote = Said::new("wrote-pages").number("pages", count);
    ui.note(wrote.text("path", folder.to_string_lossy()));
    Ok(())
}

fn page(command: &clap::Command) -> Result<String, CommandError> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command.clone()).render(&mut page);
    rendered.map_err(|error| CommandError::io("manual-failed", &error))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

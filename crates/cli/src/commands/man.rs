//! `hexapla man`.

use std::path::PathBuf;

use crate::{
    args::Global,
    error::{CommandError, shown},
    ui::{Ui, named},
};

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
    let Some(folder) = args.folder.as_deref().map(|folder| named(global, folder)) else {
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
    ui.note(&format!("wrote {count} pages to {}", shown(&folder)));
    Ok(())
}

fn page(command: &clap::Command) -> Result<String, CommandError> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command.clone()).render(&mut page);
    rendered.map_err(|error| CommandError::io("make a manual page", &error))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

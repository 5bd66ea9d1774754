//! `hexapla completions`.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::{args::Cli, error::CommandError, ui::Ui};

/// Print completions for your shell
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla completions bash > ~/.local/share/bash-completion/completions/hexapla
  hexapla completions zsh > ~/.zfunc/_hexapla
  hexapla completions fish > ~/.config/fish/completions/hexapla.fish")]
pub(crate) struct Args {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(ui: &Ui, args: &Args) -> Result<(), CommandError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "hexapla", &mut script);
    ui.print(&String::from_utf8_lossy(&script))
}

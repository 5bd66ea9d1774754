//! `hexapla completions`.

use clap_complete::Shell;

use crate::{error::CommandError, ui::Ui};

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

pub(crate) fn run(ui: &Ui, args: &Args, program: &mut clap::Command) -> Result<(), CommandError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, program, "hexapla", &mut script);
    ui.print(&String::from_utf8_lossy(&script))
}

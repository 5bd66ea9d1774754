//! The program `hexapla`: arguments in, reports out, an exit code.
//!
//! Each verb is one module in `commands`, whose doc comments are its help. A verb parses its
//! arguments, calls the function of the same name in the `hexapla` crate, prints the report to
//! standard output and findings to standard error. Nothing is decided here that another program
//! could want.
#![allow(
    clippy::disallowed_methods,
    reason = "the program is where arguments and environment are read and an editor is run"
)]

mod args;
mod cli;
mod commands;
mod error;
mod filter;
mod findings;
mod gates;
mod language;
mod messages;
mod problems;
mod process;
mod reasons;
mod rejected;
mod ui;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    process::set_up();
    match cli::Cli::try_parse() {
        Ok(cli) => cli::run(cli),
        Err(error) => {
            let _ = error.print();
            // clap's own help and version are no mistakes.
            if error.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            }
        }
    }
}

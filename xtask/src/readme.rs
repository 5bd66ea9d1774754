//! The commands that the README shows do what it says they do.
//!
//! A block marked `console` holds lines `$ command`, each followed by what it prints. Commands of
//! `hexapla` (or `cargo run --release --`) run in a copy of the repository, in order, and one `echo`
//! may feed them; all others are for people. In what is expected, a line `…` stands for any lines, and `…` in a line for anything.

mod blocks;
mod run;

use std::fs;

use crate::tree;

/// What to do with the output in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Say where it differs.
    Compare,
    /// Put the real one there.
    Write,
}

const README: &str = "README.md";

/// Runs every command; whether each printed what stands there.
pub(crate) fn run(mode: Mode) -> Result<bool, String> {
    let root = tree::root();
    let path = root.join(README);
    let Ok(text) = fs::read_to_string(&path) else {
        println!("{README}:1: the README is missing");
        return Ok(false);
    };
    let commands = blocks::read(&text);
    let workshop = run::Workshop::new(&root)?;
    let mut passed = true;
    let mut fresh = text.clone();
    for command in &commands {
        let Some(typed) = command.of_hexapla() else {
            continue;
        };
        let printed = workshop.run(&typed)?;
        if printed
            .iter()
            .any(|output| blocks::matches(&command.expected, output))
        {
            println!("ok: {}", command.line);
            continue;
        }
        passed = false;
        let shown = printed.first().map(String::as_str).unwrap_or_default();
        fresh = fresh.replacen(&command.shown(), &command.with(shown), 1);
        if mode == Mode::Compare {
            println!(
                "{README}:{}: `{}` prints this now:",
                command.number, command.line
            );
            println!("{shown}");
        }
    }
    if mode == Mode::Write && !passed {
        fs::write(&path, fresh).map_err(|why| format!("cannot write `{README}`: {why}"))?;
        return Ok(true);
    }
    Ok(passed)
}

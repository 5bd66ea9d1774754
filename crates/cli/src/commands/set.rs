//! `hexapla set`.

use std::io::Read as _;

use clap::ValueEnum;
use hexapla::{Act, UnitEdit, WriteState};
use hexapla_core::EntryOrigin;
use hexapla_messages::Said;

use crate::{
    args::DryRun,
    commands::{conclude, locale, print_written},
    error::CommandError,
    rejected,
    ui::Ui,
};

/// Write one translation, read from standard input
///
/// For scripts. One line break at the end is not part of the text. A text that could not stand in
/// its place without changing the page is refused, and nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  echo 'Le pagine invecchiano' | hexapla set it why-pages-go-stale-02be55c0
  hexapla set fr site.ftl#menu-about --origin 'machine opus-mt' --state draft < about.txt")]
pub(crate) struct Args {
    /// The locale, by tag or site code
    locale: String,
    /// The unit's id, or `path#id` where several documents have it
    id: String,
    /// Where the text comes from: `machine NAME`, `memory SCORE`, `import NAME` (default: a person)
    #[arg(long, value_name = "ORIGIN", value_parser = origin)]
    origin: Option<EntryOrigin>,
    /// Whether the text is done
    #[arg(long, value_name = "STATE", default_value = "translated")]
    state: StateArg,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Whether a text is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum StateArg {
    /// Not yet meant to be read
    Draft,
    /// Done
    Translated,
}

fn origin(text: &str) -> Result<EntryOrigin, String> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let name = rest.trim();
    match (word, name) {
        ("machine", name) if !name.is_empty() => Ok(EntryOrigin::Machine(name.to_owned())),
        ("import", name) if !name.is_empty() => Ok(EntryOrigin::Import(name.to_owned())),
        ("memory", score) => match score.parse::<u8>() {
            Ok(score) if score <= 100 => Ok(EntryOrigin::Memory(score)),
            Ok(_) | Err(_) => Err("a score is a number from 0 to 100: `memory 87`".to_owned()),
        },
        ("inherited", "") => Ok(EntryOrigin::Inherited),
        _ => Err("write `machine NAME`, `memory SCORE`, `import NAME` or `inherited`".to_owned()),
    }
}

pub(crate) fn run(
    ui: &Ui,
    session: &hexapla::Session<'_>,
    args: &Args,
) -> Result<(), CommandError> {
    let locale = locale(session, &args.locale)?;
    let unit = hexapla::resolve(session, &args.id)?;
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|error| CommandError::io("stdin-failed", &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        CommandError::new(Said::new("input-encoding").number("byte", at))
    })?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    let target = text.strip_suffix('\r').unwrap_or(text).to_owned();
    let state = match args.state {
        StateArg::Draft => WriteState::Draft,
        StateArg::Translated => WriteState::Translated,
    };
    let act = Act::Write {
        target,
        state,
        origin: args.origin.clone(),
    };
    let mode = args.dry_run.mode();
    let outcome = hexapla::record(
        session,
        locale,
        &[UnitEdit {
            unit,
            seen: None,
            act,
        }],
        mode,
    )?;
    if let Some(rejected) = outcome.report.first() {
        return Err(rejected::error(rejected));
    }
    print_written(ui, &outcome.written, mode)?;
    conclude(ui, &outcome.findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_read_as_catalogs_write_them() {
        assert_eq!(
            origin("machine opus mt"),
            Ok(EntryOrigin::Machine("opus mt".into()))
        );
        assert_eq!(origin("memory 87"), Ok(EntryOrigin::Memory(87)));
        assert_eq!(origin("inherited"), Ok(EntryOrigin::Inherited));
        for wrong in ["machine", "memory 101", "memory x", "me", ""] {
            assert!(origin(wrong).is_err(), "{wrong}");
        }
    }
}

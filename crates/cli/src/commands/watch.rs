//! `--watch`: a verb that only reads answers again whenever a file changes.

use std::{process, thread};

use hexapla::Session;
use hexapla_repo::Watch;
use signal_hook::{consts::SIGINT, iterator::Signals};

use crate::{
    args::{Global, WatchArgs},
    commands::{in_project, open, with_project},
    error::{CommandError, Kind},
    ui::Ui,
};

/// Runs a verb once; or, with `--watch`, now and after each change until Ctrl-C, which is no mistake:
/// exit code 0.
///
/// `with_commits`: the answer depends on what is checked out.
///
/// What is wrong with the call ends the program at once. What goes wrong later is said, and the next
/// change is waited for: somebody is in the middle of an edit.
pub(crate) fn watched(
    ui: &Ui,
    global: &Global,
    (args, with_commits): (WatchArgs, bool),
    verb: impl Fn(&Session<'_>) -> Result<(), CommandError>,
) -> Result<(), CommandError> {
    if !args.watch {
        return with_project(ui, global, verb);
    }
    end_on_interrupt()?;
    let mut project = open(global)?;
    let mut watch = Watch::new();
    let mut is_first = true;
    loop {
        // Before the reading: what changes while we read is answered next.
        watch.follow(&project, with_commits)?;
        ui.begin_answer();
        if let Err(error) = in_project(ui, &project, &verb) {
            match error.kind {
                Kind::BrokenPipe => return Err(error),
                Kind::World | Kind::Config(_) if is_first => return Err(error),
                Kind::World | Kind::Config(_) | Kind::Unmet | Kind::Finding(_) => ui.error(&error),
            }
        }
        is_first = false;
        ui.end_answer();
        watch.wait()?;
        loop {
            match open(global) {
                Ok(opened) => {
                    project = opened;
                    break;
                }
                Err(error) => {
                    ui.begin_answer();
                    ui.error(&error);
                    ui.end_answer();
                    watch.wait()?;
                }
            }
        }
    }
}

/// Ends the program with exit code 0 on Ctrl-C. Verbs that watch write nothing that could be torn.
fn end_on_interrupt() -> Result<(), CommandError> {
    let signals = Signals::new([SIGINT]);
    let mut signals = signals.map_err(|cause| CommandError::io("interrupt-failed", &cause))?;
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            process::exit(0);
        }
    });
    Ok(())
}

//! `--watch`: a verb answers again whenever a file changes.

use std::{
    process,
    sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError},
    thread,
    time::Duration,
};

use hexapla::Session;
use hexapla_repo::{Project, Watch};
use signal_hook::{consts::SIGINT, iterator::Signals};

use crate::{
    args::{Global, WatchArgs},
    commands::{in_project, open, with_project},
    error::{CommandError, Kind},
    ui::Ui,
};

/// Who presses Ctrl-C waits no longer than this for a piece of work to end.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often is looked whether it has.
const PAUSE: Duration = Duration::from_millis(5);

/// Which answer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The first: what is wrong with the call ends the program.
    First,
    /// One after a change: what goes wrong is said, and the next change is waited for, since somebody
    /// is in the middle of an edit.
    Again,
}

/// Runs a verb once; or, with `--watch`, now and after each change until Ctrl-C, which is no mistake:
/// exit code 0.
///
/// `with_commits`: the answer depends on what is checked out.
pub(crate) fn watched(
    ui: &Ui,
    global: &Global,
    (args, with_commits): (WatchArgs, bool),
    verb: impl Fn(&Session<'_>) -> Result<(), CommandError>,
) -> Result<(), CommandError> {
    if !args.watch {
        return with_project(ui, global, verb);
    }
    let _work = Work::new()?;
    on_each_change(global, with_commits, |project, turn| {
        ui.begin_answer();
        let answered = project.and_then(|project| in_project(ui, project, &verb));
        tell(ui, answered, turn)?;
        ui.end_answer();
        Ok(())
    })
}

/// Answers now, and again after each change, with the project as it is then. Ends only with an error
/// that `answer` gives.
pub(crate) fn on_each_change(
    global: &Global,
    with_commits: bool,
    mut answer: impl FnMut(Result<&Project, CommandError>, Turn) -> Result<(), CommandError>,
) -> Result<(), CommandError> {
    let mut project = open(global)?;
    let mut watch = Watch::new();
    let mut turn = Turn::First;
    loop {
        // Before the reading: what changes while we read is answered next.
        watch.follow(&project, with_commits)?;
        answer(Ok(&project), turn)?;
        turn = Turn::Again;
        watch.wait()?;
        project = loop {
            match open(global) {
                Ok(opened) => break opened,
                Err(error) => answer(Err(error), turn)?,
            }
            watch.wait()?;
        };
    }
}

/// Says what went wrong, unless it ends the program.
pub(crate) fn tell(
    ui: &Ui,
    answered: Result<(), CommandError>,
    turn: Turn,
) -> Result<(), CommandError> {
    match answered {
        Ok(()) => Ok(()),
        Err(error) if ends(&error, turn) => Err(error),
        Err(error) => {
            ui.error(&error);
            Ok(())
        }
    }
}

/// Whether an error ends a program that watches.
pub(crate) fn ends(error: &CommandError, turn: Turn) -> bool {
    match error.kind {
        Kind::BrokenPipe => true,
        Kind::World | Kind::Config(_) => turn == Turn::First,
        Kind::Unmet | Kind::Finding(_) => false,
    }
}

/// Pieces of work that Ctrl-C waits for; from then on it ends the program with exit code 0.
///
/// Nothing could be torn without that either, for files are replaced whole. But a write that was cut
/// off leaves its temporary file beside its place until the next build.
pub(crate) struct Work(Arc<Mutex<()>>);

impl Work {
    pub(crate) fn new() -> Result<Self, CommandError> {
        let signals = Signals::new([SIGINT]);
        let mut signals = signals.map_err(|cause| CommandError::io("interrupt-failed", &cause))?;
        let work = Arc::new(Mutex::new(()));
        let present = Arc::clone(&work);
        thread::spawn(move || {
            if signals.forever().next().is_none() {
                return;
            }
            let mut waited = Duration::ZERO;
            while waited < PATIENCE
                && matches!(present.try_lock(), Err(TryLockError::WouldBlock))
                // Who presses it twice means it.
                && signals.pending().next().is_none()
            {
                thread::sleep(PAUSE);
                waited += PAUSE;
            }
            process::exit(0);
        });
        Ok(Self(work))
    }

    /// Begins a piece of work, which lasts until the guard is dropped.
    pub(crate) fn begin(&self) -> MutexGuard<'_, ()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

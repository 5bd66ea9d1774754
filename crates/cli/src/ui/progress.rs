//! How long work is shown.

use std::{
    io::{self, IsTerminal as _, Write as _},
    sync::{Arc, Mutex, OnceLock},
    time::{Duration, Instant},
};

use hexapla_messages::Said;
use indicatif::{ProgressBar, ProgressStyle};

use super::Words;
use crate::error::by_process;

/// Work that takes longer than this gets a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far long work is; told from several threads.
pub(crate) struct Progress {
    words: Arc<Words>,
    is_quiet: bool,
    is_wanted: bool,
    /// When the present piece of work began; a verb that asks questions has several.
    started: Mutex<Instant>,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    pub(super) fn new(words: Arc<Words>, is_quiet: bool) -> Self {
        Self {
            words,
            is_quiet,
            is_wanted: !is_quiet && io::stderr().is_terminal(),
            started: Mutex::new(Instant::now()),
            bar: OnceLock::new(),
        }
    }

    /// Told that another process holds the project.
    pub(crate) fn waiting(&self, process: Option<u32>) {
        if self.is_quiet {
            return;
        }
        let said = by_process(Said::new("waiting"), process.unwrap_or_default());
        let text = format!("{}\n", self.words.program().say(&said));
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Told how far the work is.
    pub(crate) fn show(&self, done: usize, total: usize) {
        let Ok(mut started) = self.started.lock() else {
            return;
        };
        if done <= 1 {
            *started = Instant::now();
        }
        if !self.is_wanted || started.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let bar = ProgressBar::new(total as u64);
            let documents = self.words.program().say(&"progress-documents".into());
            bar.set_message(documents);
            if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg} {eta}") {
                bar.set_style(style);
            }
            bar
        });
        bar.set_position(done.min(total) as u64);
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

//! A program that goes on until Ctrl-C, and its lines as they come.

use std::{
    io::{BufRead as _, BufReader, Read},
    process::{Child, Command},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use crate::harness::Project;

/// Long enough for the slowest machine; a test that needs it has failed.
const LIMIT: Duration = Duration::from_secs(60);

/// A program that watches.
pub(crate) struct Watching {
    child: Child,
    lines: Receiver<String>,
    asides: Receiver<String>,
}

impl Watching {
    pub(crate) fn start(project: &Project, arguments: &[&str]) -> Self {
        Self::of(&mut project.command(arguments))
    }

    pub(crate) fn of(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let lines = lines_of(child.stdout.take().unwrap());
        let asides = lines_of(child.stderr.take().unwrap());
        Self {
            child,
            lines,
            asides,
        }
    }

    /// Reads standard output up to a line that has these words; gives what came.
    pub(crate) fn until(&self, words: &str) -> String {
        until(&self.lines, words)
    }

    /// The same of standard error.
    pub(crate) fn until_aside(&self, words: &str) -> String {
        until(&self.asides, words)
    }

    /// Presses Ctrl-C; gives the exit code and what was said until then on both streams.
    pub(crate) fn end(mut self) -> (i32, String, String) {
        let process = self.child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &process]).status();
        assert!(sent.unwrap().success());
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        let rest = |lines: &Receiver<String>| lines.iter().map(|line| line + "\n").collect();
        (code, rest(&self.lines), rest(&self.asides))
    }

    /// Presses Ctrl-C; gives the exit code.
    pub(crate) fn interrupt(self) -> i32 {
        self.end().0
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn lines_of(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    lines
}

fn until(lines: &Receiver<String>, words: &str) -> String {
    let mut seen = String::new();
    loop {
        let line = lines.recv_timeout(LIMIT);
        let line = line.unwrap_or_else(|_| panic!("`{words}` never came:\n{seen}"));
        seen.push_str(&line);
        seen.push('\n');
        if line.contains(words) {
            return seen;
        }
    }
}

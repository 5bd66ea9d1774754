//! `--watch`: answers again whenever a file changes.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use crate::harness::Project;

/// Long enough for the slowest machine; a test that needs it has failed.
const LIMIT: Duration = Duration::from_secs(60);

/// A program that watches, and its lines as they come.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(project: &Project, arguments: &[&str]) -> Self {
        let mut child = project.command(arguments).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        Self { child, lines }
    }

    /// Reads up to a line that has these words; gives what came.
    fn until(&self, words: &str) -> String {
        let mut seen = String::new();
        loop {
            let line = self.lines.recv_timeout(LIMIT);
            let line = line.unwrap_or_else(|_| panic!("`{words}` never came:\n{seen}"));
            seen.push_str(&line);
            seen.push('\n');
            if line.contains(words) {
                return seen;
            }
        }
    }

    /// Presses Ctrl-C; gives the exit code.
    fn interrupt(mut self) -> i32 {
        let process = self.child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &process]).status();
        assert!(sent.unwrap().success());
        self.child.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

#[test]
fn each_save_is_answered_in_a_pipe_after_a_blank_line() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let watching = Watching::start(&project, &["diff", "--watch"]);
    assert_eq!(
        watching.until("No unit"),
        "No unit changed between template and working tree.\n"
    );
    project.replace("source/stale.md", "Nobody", "Somebody");
    let second = watching.until("zh-CN");
    assert!(second.starts_with("\nstale.md\n"), "{second}");
    assert!(second.contains("[-Nobody-]{+Somebody+}"), "{second}");
    assert!(!second.contains('\u{1b}'), "{second:?}");
    assert_eq!(watching.interrupt(), 0);
}

#[test]
fn status_and_todo_see_new_folders_and_catalogs() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let status = Watching::start(&project, &["status", "it", "--format", "json", "--watch"]);
    let todo = Watching::start(&project, &["todo", "it", "--watch"]);
    assert!(status.until("\"missing\": 4").contains("\"it\""));
    todo.until("it: 4 units");
    let id = project.id("stale.md", "Nobody");
    assert_eq!(project.feed(&["set", "it", &id], "Nessuno.").code, 0);
    status.until("\"missing\": 3");
    todo.until("it: 3 units");
    project.write("source/neu/文書.md", "# 新しい文書\n");
    todo.until("it: 4 units");
    assert_eq!((status.interrupt(), todo.interrupt()), (0, 0));
}

#[test]
fn a_broken_configuration_is_waited_out() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let watching = Watching::start(&project, &["todo", "it", "--watch"]);
    watching.until("it: 4 units");
    let config = project.read("hexapla.toml");
    project.write("hexapla.toml", "source = 7\n");
    project.write("hexapla.toml", config);
    watching.until("it: 4 units");
    project.replace("source/stale.md", "## Who notices?\n\n", "");
    watching.until("it: 3 units");
    assert_eq!(watching.interrupt(), 0);
}

#[test]
fn a_file_that_is_watched_itself_is_written_once_for_each_answer() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let mut watching = Watching::start(
        &project,
        &[
            "diff",
            "--watch",
            "--format",
            "html",
            "--output",
            "source/diff.html",
        ],
    );
    let stderr = BufReader::new(watching.child.stderr.take().unwrap());
    let mut lines = stderr.lines();
    assert!(lines.next().unwrap().unwrap().contains("wrote"));
    project.replace("source/stale.md", "Nobody", "Somebody");
    assert!(lines.next().unwrap().unwrap().contains("wrote"));
    assert!(
        project
            .read("source/diff.html")
            .contains("<ins>Somebody</ins>")
    );
    assert_eq!(watching.interrupt(), 0);
    assert_eq!(lines.count(), 0);
}

#[test]
fn what_is_wrong_with_the_call_ends_the_program() {
    let project = Project::with_article();
    for arguments in [
        ["todo", "xx", "--watch"],
        ["status", "nowhere.md", "--watch"],
        ["diff", "a..b", "--watch"],
    ] {
        let run = project.run(&arguments);
        assert_eq!(run.code, 2, "{run}");
    }
}

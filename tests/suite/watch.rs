//! `--watch`: answers again whenever a file changes.

use crate::{harness::Project, watching::Watching};

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
    let watching = Watching::start(
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
    watching.until_aside("wrote");
    project.replace("source/stale.md", "Nobody", "Somebody");
    watching.until_aside("wrote");
    assert!(
        project
            .read("source/diff.html")
            .contains("<ins>Somebody</ins>")
    );
    let (code, _, asides) = watching.end();
    assert_eq!((code, asides.as_str()), (0, ""));
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

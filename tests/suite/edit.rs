//! `edit`.

use crate::harness::Project;

fn project() -> Project {
    let project = Project::with_article();
    project.ok(&["extract"]);
    project
}

#[test]
fn a_worklist_is_recorded_when_the_editor_closes() {
    let project = project();
    let run = project.run_with_editor(
        &["edit", "it"],
        "awk '{print} /^#[|] source/ && /A page/ {print \"Una pagina invecchia.\"}' \"$1\" > \"$1.new\"\n\
         cat \"$1.new\" > \"$1\"; rm \"$1.new\"\n",
    );
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "1 unit recorded\n"),
        "{run}"
    );
    let id = project.id("stale.md", "A page");
    assert_eq!(project.status_of("it", &id), "translated");
}

#[test]
fn a_list_closed_untouched_does_nothing() {
    let project = project();
    let run = project.run_with_editor(&["edit", "it"], "exit 0\n");
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "0 units recorded\n"),
        "{run}"
    );
    assert!(!project.exists("locales/it/stale.md.ftl"));
}

#[test]
fn the_worklist_says_what_there_is_to_know() {
    let project = project();
    let id = project.id("stale.md", "Nobody");
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Nessuno, *quasi* mai.")
            .code,
        0
    );
    project.replace("source/stale.md", "*most* of", "*nearly all* of");
    let run = project.run_with_editor(&["edit", "it"], "cat \"$1\" >&2\n");
    for part in [
        &format!(">>> stale.md#{id}"),
        "#| in       Who notices?",
        "[-most-]{+nearly all+}",
        "!outdated\nNessuno, *quasi* mai.\n",
    ] {
        assert!(run.stderr.contains(part), "{part}: {run}");
    }
}

#[test]
fn what_could_not_be_recorded_is_kept_in_a_file() {
    let project = project();
    let run = project.run_with_editor(
        &["edit", "it", "--next"],
        "printf '>>> stale.md#nobody-00000000\\nTesto perduto?\\n' > \"$1\"\n",
    );
    assert_eq!(run.code, 1, "{run}");
    let path = run
        .stderr
        .split("what you typed is in `")
        .nth(1)
        .unwrap()
        .split('`')
        .next()
        .unwrap()
        .to_owned();
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("Testo perduto?"),
        "{path}"
    );
    std::fs::remove_file(path).unwrap();
}

#[test]
fn an_editor_that_fails_records_nothing() {
    let project = project();
    let run = project.run_with_editor(&["edit", "it"], "echo 'Testo' >> \"$1\"; exit 3\n");
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("nothing was recorded"), "{run}");
    let path = run
        .stderr
        .split("what you typed is in `")
        .nth(1)
        .unwrap()
        .split('`')
        .next()
        .unwrap();
    assert!(
        std::fs::read_to_string(path).unwrap().ends_with("Testo\n"),
        "{run}"
    );
    std::fs::remove_file(path).unwrap();
    let mut command = project.command(&["edit", "it"]);
    let output = command.env("EDITOR", "no-such-editor").output().unwrap();
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("cannot run the editor `no-such-editor`")
    );
}

#[test]
fn a_source_that_moves_on_while_the_editor_is_open_is_not_glued_to_an_old_text() {
    let project = project();
    let source = project.path("source/stale.md");
    let script = format!(
        "sed -i 's/its source changes/its entire source text changes again/' '{}'\n\
         awk '{{print}} /^#[|] source/ && /A page/ {{print \"Una pagina invecchia.\"}}' \"$1\" > \"$1.new\"\n\
         cat \"$1.new\" > \"$1\"; rm \"$1.new\"\n",
        source.display()
    );
    let run = project.run_with_editor(&["edit", "it"], &script);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("source text changed in the meantime"),
        "{run}"
    );
    let path = run
        .stderr
        .split("what you typed is in `")
        .nth(1)
        .unwrap()
        .split('`')
        .next()
        .unwrap();
    std::fs::remove_file(path).unwrap();
}

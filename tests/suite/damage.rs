//! Damaged files, a hostile disk, several writers: clear errors, nothing lost.

use std::{os::unix::fs::PermissionsExt as _, process::Stdio};

use crate::harness::{CONFIG, Project};

const CATALOG: &str = "locales/it/stale.md.ftl";

fn translated() -> (Project, String) {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page");
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Una pagina invecchia.")
            .code,
        0
    );
    (project, id)
}

#[test]
fn addresses_that_cannot_be_read_are_told_and_none_is_lost() {
    let project = Project::extracted(
        &format!("{CONFIG}\n[build]\nsite = true\n"),
        &[("a.md", "---\nslug: one\n---\n\n# A\n")],
    );
    project.replace("source/a.md", "slug: one", "slug: two");
    project.ok(&["extract"]);
    project.ok(&["build"]);
    let former = "dist/site/one.html";
    assert!(project.exists(former));
    let mut bytes = project.read("hexapla.addresses").into_bytes();
    bytes.extend(b"a.md\tit\tcaff\xe9\n");
    project.write("hexapla.addresses", &bytes);
    project.replace("source/a.md", "slug: two", "slug: three");
    for verb in ["build", "check", "extract"] {
        let run = project.run(&[verb]);
        assert_eq!(run.code, 2, "{run}");
        let said = ["hexapla.addresses", "UTF-8"];
        assert!(said.iter().all(|said| run.stderr.contains(said)), "{run}");
    }
    assert!(project.exists(former));
    let kept = std::fs::read(project.path("hexapla.addresses")).unwrap();
    assert_eq!(kept, bytes);
}

#[test]
fn conflict_markers_stop_one_catalog_and_nothing_else() {
    let (project, id) = translated();
    let text = project.read(CATALOG);
    let conflict = text.replace(
        &format!("{id} = Una pagina invecchia.\n"),
        &format!("<<<<<<< HEAD\n{id} = Una pagina.\n=======\n{id} = La pagina.\n>>>>>>> other\n"),
    );
    project.write(CATALOG, &conflict);
    project.write("source/other.md", "# Other\n");
    let run = project.run(&["status"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("catalog/conflict-marker") && run.stdout.contains("zh-CN"),
        "{run}"
    );
    for verb in [&["sync"][..], &["prune"], &["repair"]] {
        project.run(verb);
        assert_eq!(project.read(CATALOG), conflict, "{verb:?}");
    }
    let run = project.feed(&["set", "it", &id], "Altro.");
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(project.read(CATALOG), conflict);
}

#[test]
fn bad_encodings_are_refused_exactly() {
    let (project, _) = translated();
    project.write(
        "source/latin.md",
        b"# Caf\xe9 au lait, avec une page enti\xe8re\n",
    );
    let run = project.run(&["status"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("source/latin.md") && run.stderr.contains("Windows-1252"),
        "{run}"
    );
    assert!(
        run.stdout.contains("25%"),
        "the other document is still counted: {run}"
    );
    let before = std::fs::read(project.path("source/latin.md")).unwrap();
    project.run(&["build"]);
    assert_eq!(
        std::fs::read(project.path("source/latin.md")).unwrap(),
        before
    );
}

#[test]
fn a_catalog_of_a_newer_version_is_left_alone() {
    let (project, _) = translated();
    project.replace(CATALOG, "### hexapla: 1", "### hexapla: 2");
    let before = project.read(CATALOG);
    let run = project.run(&["sync"]);
    assert!(
        run.code == 1 && run.stderr.contains("catalog/newer-version"),
        "{run}"
    );
    assert_eq!(project.read(CATALOG), before);
}

#[test]
fn eight_writers_lose_nothing() {
    let project = Project::with_article();
    let paragraphs: String = (0..32)
        .map(|n| format!("Paragraph number {n} of the page.\n\n"))
        .collect();
    project.write("source/stale.md", paragraphs);
    project.ok(&["extract"]);
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let project = &project;
            scope.spawn(move || {
                for n in 0..4 {
                    let n = writer * 4 + n;
                    let id = project.id("stale.md", &format!("Paragraph number {n} of"));
                    let run = project.feed(&["set", "it", &id], format!("Paragrafo numero {n}."));
                    assert_eq!(run.code, 0, "{run}");
                }
            });
        }
    });
    assert_eq!(project.status("it")["units"]["translated"], 32);
}

#[test]
fn a_kill_leaves_the_old_or_the_new_text() {
    let (project, _) = translated();
    let paragraphs: String = (0..200)
        .map(|n| format!("Paragraph number {n} of the page.\n\n"))
        .collect();
    project.write("source/stale.md", paragraphs);
    project.ok(&["extract"]);
    let before = project.read(CATALOG);
    project.ok(&["sync", "it"]);
    let after = project.read(CATALOG);
    for delay in 0..40 {
        project.write(CATALOG, &before);
        let mut child = project
            .command(&["sync", "it"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // No clock: a growing number of turns spreads the kills over the whole run.
        for _ in 0..delay * 200_000 {
            std::hint::spin_loop();
        }
        let _ = child.kill();
        child.wait().unwrap();
        let now = project.read(CATALOG);
        assert!(now == before || now == after, "torn after {delay}");
    }
    project.ok(&["sync", "it"]);
    let leftovers: Vec<String> = project
        .snapshot()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("locales/it/") && name != CATALOG)
        .collect();
    assert!(leftovers.is_empty(), "{leftovers:?}");
}

#[test]
fn a_read_only_tree_can_be_read() {
    let (project, _) = translated();
    let run = as_nobody(&project, &["status"]);
    let Some(run) = run else { return };
    assert_eq!(run.0, 0, "{}", run.1);
    let (code, said) = as_nobody(&project, &["sync"]).unwrap();
    assert!(
        code == 2 && said.contains("ermission denied"),
        "{code} {said}"
    );
}

/// Runs without the rights to write; `None`, with a note, where that cannot be had.
fn as_nobody(project: &Project, arguments: &[&str]) -> Option<(i32, String)> {
    let readable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(project.root(), readable).unwrap();
    let program = project.path("hexapla");
    if !program.exists() {
        std::fs::copy(env!("CARGO_BIN_EXE_hexapla"), &program).unwrap();
    }
    let output = std::process::Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(&program)
        .args(arguments)
        .current_dir(project.root())
        .output();
    match output {
        Ok(output) if !String::from_utf8_lossy(&output.stderr).contains("setpriv") => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Some((output.status.code().unwrap_or(-1), said))
        }
        Ok(_) | Err(_) => {
            println!(
                "SKIPPED: no other user can be taken on here, so a read-only tree was not tried"
            );
            None
        }
    }
}

#[test]
fn a_file_size_limit_is_an_error_and_leaves_the_old_text() {
    let (project, id) = translated();
    let before = project.read(CATALOG);
    let long = "parola ".repeat(3000);
    let output = std::process::Command::new("timeout")
        .args(["20", "prlimit", "--fsize=4096"])
        .arg(env!("CARGO_BIN_EXE_hexapla"))
        .args(["set", "it", &id])
        .current_dir(project.root())
        .stdin(Stdio::from({
            project.write("long.txt", &long);
            std::fs::File::open(project.path("long.txt")).unwrap()
        }))
        .output();
    let Ok(output) = output else {
        println!("SKIPPED: no prlimit here, so a file-size limit was not tried");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("cannot"), "{said}");
    assert_eq!(project.read(CATALOG), before);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let (project, _) = translated();
    let mut child = project.command(&["todo", "it"]).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_template_with_a_conflict_is_not_rewritten() {
    let (project, _) = translated();
    let clean = project.read("locales/en/stale.md.ftl");
    let template = format!("<<<<<<< HEAD\n{clean}");
    project.write("locales/en/stale.md.ftl", &template);
    project.replace("source/stale.md", "A page", "A good page");
    assert_eq!(project.run(&["extract"]).code, 1);
    assert_eq!(project.read("locales/en/stale.md.ftl"), template);
    project.write("locales/en/stale.md.ftl", clean);
    project.replace(
        "locales/en/stale.md.ftl",
        "### hexapla: 1",
        "### hexapla: 2",
    );
    let newer = project.read("locales/en/stale.md.ftl");
    assert_eq!(project.run(&["extract"]).code, 1);
    assert_eq!(project.read("locales/en/stale.md.ftl"), newer);
}

#[test]
fn a_bad_byte_takes_no_published_page_away() {
    let (project, _) = translated();
    project.ok(&["build"]);
    let page = project.read("dist/documents/it/stale.md");
    let template = project.read("locales/en/stale.md.ftl");
    project.write(
        "locales/en/stale.md.ftl",
        [template.as_bytes(), b"\xff"].concat(),
    );
    assert_eq!(project.run(&["build"]).code, 1);
    assert_eq!(project.read("dist/documents/it/stale.md"), page);
    let source = project.read("source/stale.md");
    project.write("source/stale.md", [source.as_bytes(), b"\xff"].concat());
    let run = project.run(&["build"]);
    assert!(
        run.code == 1 && run.stderr.contains("source/stale.md:10"),
        "{run}"
    );
    assert_eq!(project.read("dist/documents/it/stale.md"), page);
}

#[test]
fn a_file_with_a_reserved_name_is_told_and_the_others_go_on() {
    let project = Project::with_article();
    project.write("source/nul.md", "# Nothing\n");
    let run = project.run(&["status", "it"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stdout.contains("it"), "{run}");
    for word in [
        "error[document/refused-name]",
        "a component of the path is a reserved name",
        "source/nul.md",
        "Rename it",
        "`exclude`",
    ] {
        assert!(run.stderr.contains(word), "{word}: {run}");
    }
    assert_eq!(project.run(&["build"]).code, 1);
    assert!(project.exists("dist/documents/it/stale.md"));
    project.write("hexapla.toml", format!("{CONFIG}exclude = [\"nul.md\"]\n"));
    project.ok(&["status", "it"]);
}

#[test]
fn a_document_in_conflict_is_told_of_and_left_alone() {
    let (project, id) = translated();
    let (template, catalog) = ("locales/en/stale.md.ftl", project.read(CATALOG));
    let before = project.read(template);
    let settled = project.read("source/stale.md");
    let said = "A page goes stale when its source changes.";
    let conflict = format!("<<<<<<< HEAD\n{said}\n=======\nIt is stale.\n>>>>>>> b");
    project.replace("source/stale.md", said, &conflict);
    project.write(
        "source/other.md",
        "# Other\n\n```text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n```\n",
    );
    let run = project.run(&["check"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stdout.contains("error[document/conflict-marker]")
            && run.stdout.contains("--> source/stale.md:5:1")
            && !run.stdout.contains("other.md"),
        "{run}"
    );
    let run = project.run(&["extract"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("error[document/conflict-marker]")
            && run.stdout.contains(" in 1 document,"),
        "{run}"
    );
    assert_eq!(project.read(template), before);
    assert!(project.exists("locales/en/other.md.ftl"));
    for verb in [&["sync"][..], &["prune"], &["patch"]] {
        let run = project.run(verb);
        assert_eq!(
            (run.code, project.read(CATALOG)),
            (1, catalog.clone()),
            "{verb:?}: {run}"
        );
    }
    project.write("source/stale.md", settled);
    project.ok(&["check"]);
    assert_eq!(project.status_of("it", &id), "translated");
}

#[test]
fn init_sets_no_driver_where_there_is_no_repository() {
    let project = Project::with_article();
    let before = project.snapshot();
    let empty = Project::empty();
    for (folder, more) in [(&project, &[][..]), (&empty, &["--documents", "*.md"][..])] {
        let run = folder.run(&[&["init", "--merge-driver"][..], more].concat());
        assert_eq!((run.code, &*run.stdout), (2, ""), "{run}");
        assert!(
            run.stderr.contains("is in no git repository") && run.stderr.contains("git init"),
            "{run}"
        );
    }
    assert_eq!(project.snapshot(), before);
    assert!(empty.snapshot().is_empty());
}

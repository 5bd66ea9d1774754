//! Output folders that are none, or that lie where a project reads and keeps.

use std::{fs, os::unix::fs::symlink};

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::{CONFIG, Project, Run};

fn with_output(output: &str) -> Project {
    let project = Project::with_article();
    let line = format!("\n[build]\noutput = \"{output}\"\n\n[[");
    project.write("hexapla.toml", CONFIG.replacen("\n[[", &line, 1));
    project
}

fn refused(project: &Project, verb: &[&str]) -> Run {
    let run = project.run(verb);
    assert_eq!(run.code, 2, "{run}");
    for folder in ["source", "out", "real/out", "mine", "dist"] {
        assert!(!project.exists(&format!("{folder}/documents")), "{folder}");
    }
    run
}

#[test]
fn an_output_folder_that_is_a_file_is_named() {
    let project = with_output("hexapla.toml");
    assert_data_eq!(
        refused(&project, &["build"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `hexapla.toml` is no folder
 --> ROOT/hexapla.toml:5:10
  |
5 | output = "hexapla.toml"
  |          ^^^^^^^^^^^^^^
  |
  = help: choose a folder of its own, for example: output = "dist"

"#]]
        .raw()
    );
    for verb in [&["build", "--atomic"], &["build", "--dry-run"]] {
        let run = refused(&project, verb);
        assert!(run.stderr.contains("`hexapla.toml` is no folder"), "{run}");
    }
    let below = with_output("notes.txt/dist");
    below.write("notes.txt", "mine\n");
    let run = refused(&below, &["build"]);
    assert!(run.stderr.contains("`notes.txt` is no folder"), "{run}");
    let silent = Project::with_article();
    silent.write("dist", "mine\n");
    assert_data_eq!(
        refused(&silent, &["build"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: refused to touch `ROOT/dist`: a file stands where a folder is needed
hint: move it away or delete it, or choose another `output` under `[build]`

"#]]
        .raw()
    );
}

#[test]
fn a_file_of_others_where_the_output_has_a_folder_is_named() {
    let project = Project::with_article();
    project.write("dist/documents", "mine\n");
    let run = project.run(&["build"]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 2
--- stdout
                                    To do      Missing        Draft     Outdated
Locale              Done            Words  Units Words  Units Words  Units Words
it        italiano  ░░░░░░░░░░  0%     17      4    17      0     0      0     0
zh-CN CN  中文      ░░░░░░░░░░  0%     17      4    17      0     0      0     0
All                 ░░░░░░░░░░  0%     34      8    34      0     0      0     0
--- stderr
error: refused to touch `ROOT/dist/documents`: a file stands where a folder is needed
hint: move it away or delete it, or choose another `output` under `[build]`
hint: everything else was built

"#]]
        .raw()
    );
    assert_eq!(project.read("dist/documents"), "mine\n");
    fs::remove_file(project.path("dist/documents")).unwrap();
    project.write("dist/documents/it/stale.md/mine", "mine\n");
    let run = project.run(&["build"]);
    let why = "`ROOT/dist/documents/it/stale.md`: a folder stands where a file is needed";
    assert!(run.stderr.contains(why), "{run}");
    assert!(run.stderr.contains("move it away or delete it"), "{run}");
    assert!(project.exists("dist/documents/it/stale.md/mine"));
}

#[test]
fn an_output_folder_that_is_the_source_by_a_symlink_is_refused() {
    let project = with_output("out");
    symlink("source", project.path("out")).unwrap();
    assert_data_eq!(
        refused(&project, &["build"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: the output folder `out` holds the documents of `source`
 --> ROOT/hexapla.toml:5:10
  |
5 | output = "out"
  |          ^^^^^
  |
  = help: `out` is a symbolic link to `source`
  = help: choose a folder of its own, for example: output = "dist"

"#]]
        .raw()
    );
    let german = refused(&project, &["build", "--lang", "de"]);
    assert!(
        german
            .stderr
            .contains("`out` ist ein symbolischer Link auf `source`"),
        "{german}"
    );
}

#[test]
fn an_output_folder_in_or_around_what_symlinks_lead_to_is_refused() {
    let project = with_output("real/out");
    fs::rename(project.path("source"), project.path("real")).unwrap();
    symlink("real", project.path("source")).unwrap();
    for verb in [
        &["build"][..],
        &["build", "--dry-run"],
        &["build", "--atomic"],
    ] {
        let run = refused(&project, verb);
        assert!(
            run.stderr
                .contains("the output folder `real/out` lies in `source`"),
            "{run}"
        );
        assert!(
            run.stderr.contains("`source` is a symbolic link to `real`"),
            "{run}"
        );
    }
    // A catalog folder too.
    let project = with_output("mine");
    fs::create_dir(project.path("mine")).unwrap();
    symlink("mine", project.path("locales")).unwrap();
    let run = refused(&project, &["build"]);
    assert!(run.stderr.contains("`locales`"), "{run}");
    // The project itself under another name.
    let project = with_output("dist");
    fs::rename(project.path("source"), project.path("docs")).unwrap();
    symlink(".", project.path("source")).unwrap();
    let run = refused(&project, &["build"]);
    assert!(
        run.stderr
            .contains("the output folder `dist` lies in `source`"),
        "{run}"
    );
}

#[test]
fn symlinks_that_lead_apart_are_no_trouble() {
    let project = with_output("out");
    fs::rename(project.path("source"), project.path("real")).unwrap();
    symlink("real", project.path("source")).unwrap();
    fs::create_dir(project.path("there")).unwrap();
    symlink("there", project.path("out")).unwrap();
    project.ok(&["build"]);
    assert!(project.exists("there/documents/it/stale.md"));
}

#[test]
fn an_output_folder_that_a_symlink_leads_out_or_nowhere_is_named() {
    let project = with_output("out");
    for target in ["/", "gone"] {
        symlink(target, project.path("out")).unwrap();
        assert_data_eq!(
            refused(&project, &["build"]).to_string(),
            str![[r#"
exit code 2
--- stdout
--- stderr
error: refused to touch `ROOT/out`: it leads to no folder of the project
hint: move it away or delete it, or choose another `output` under `[build]`

"#]]
            .raw()
        );
        fs::remove_file(project.path("out")).unwrap();
    }
}

#[test]
fn a_page_whose_name_changes_in_case_leaves_nothing_behind() {
    let project = Project::with_article();
    project.ok(&["build"]);
    let rename = |from: &str, to: &str| fs::rename(project.path(from), project.path(to)).unwrap();
    rename("source/stale.md", "source/Stale.md");
    project.ok(&["build"]);
    assert!(project.exists("dist/documents/it/Stale.md"));
    assert!(!project.exists("dist/documents/it/stale.md"));
    rename("source/Stale.md", "source/stale.md");
    project.ok(&["build"]);
    assert!(project.exists("dist/documents/it/stale.md"));
    assert!(!project.exists("dist/documents/it/Stale.md"));
}

#[test]
fn folders_that_are_none_are_named_with_where_they_are_looked_for() {
    let with = |key: &str| {
        let project = Project::with_article();
        project.write(
            "hexapla.toml",
            CONFIG.replacen("\n[[", &format!("\n{key}\n\n[["), 1),
        );
        project.run(&["build", "--site"]).stderr
    };
    assert_data_eq!(
        with("[site]\ntheme = \"look\""),
        str![[r#"
error: the folder `look` is not there
 --> ROOT/hexapla.toml:5:9
  |
5 | theme = "look"
  |         ^^^^^^
  |
  = help: `theme` is relative to the folder of this file

"#]]
        .raw()
    );
    let file = with("[site]\ntheme = \"source/stale.md\"\n");
    assert!(file.contains("`source/stale.md` is no folder"), "{file}");
    assert_data_eq!(
        with("[build]\noutput = \"../out\""),
        str![[r#"
error: `output` is no folder in the project: a component of the path is empty, `.` or `..`
 --> ROOT/hexapla.toml:5:10
  |
5 | output = "../out"
  |          ^^^^^^^^
  |
  = help: `output` is relative to the folder of this file

"#]]
        .raw()
    );
}

#[test]
fn a_configuration_that_is_named_and_not_there_is_the_file_that_is_missing() {
    let run = Project::with_article().run(&["--config", "nosuch.toml", "status"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.stderr
            .starts_with("error: cannot read `nosuch.toml`: no such file or directory"),
        "{run}"
    );
    let german =
        Project::with_article().run(&["--config", "nosuch.toml", "--lang", "de", "status"]);
    assert!(german.stderr.contains("`nosuch.toml`"), "{german}");
}

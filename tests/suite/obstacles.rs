//! What stands in the way of a build: files that somebody made or changed, folders, symlinks.

use std::{fs, os::unix::fs::symlink};

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[site]\nname = \"Six\"\n\n\
    [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";

#[test]
fn files_that_somebody_changed_are_kept_or_told() {
    let config = CONFIG.replace("\n[site]\nname = \"Six\"\n", "");
    let project = Project::extracted(
        &config,
        &[("a.md", "# A\n"), ("b.md", "# B\n"), ("c.md", "# C\n")],
    );
    project.ok(&["build"]);
    project.write("dist/documents/it/b.md", "by hand\n");
    project.write("dist/documents/it/a.md", "by hand too\n");
    project.write("dist/others.md", "never ours\n");
    std::fs::remove_file(project.root().join("source/b.md")).unwrap();
    std::fs::remove_file(project.root().join("source/c.md")).unwrap();
    let run = project.told(&["build"]);
    assert_data_eq!(&*run, str![[r#"
exit code 0
--- stdout
                                    To do      Missing        Draft     Outdated
Locale            Done              Words  Units Words  Units Words  Units Words
it      italiano  ░░░░░░░░░░░░  0%      1      1     1      0     0      0     0
ja      日本語    ░░░░░░░░░░░░  0%      1      1     1      0     0      0     0
All               ░░░░░░░░░░░░  0%      2      2     2      0     0      0     0
--- stderr
Built 3 documents and 0 bundles in 3 locales: `ROOT/dist`
note[output/kept]: 1 file of an earlier build is no longer made, but somebody has changed it, so it was kept: `documents/it/b.md`
--> dist
 = help: Delete it or move it out of the output folder if nobody needs it there.
note[output/renewed]: 1 file of the output had been changed by hand and was made anew: `documents/it/a.md`
--> dist
 = help: Change the source, the translation or the theme: every build makes its files anew.

"#]].raw());
    assert_eq!(project.read("dist/documents/it/b.md"), "by hand\n");
    assert_eq!(project.read("dist/documents/it/a.md"), "# A\n");
    assert!(project.exists("dist/others.md") && !project.exists("dist/documents/ja/b.md"));
    let again = project.told(&["build"]);
    assert!(!again.contains("output/"), "{again}");
    assert_eq!(project.read("dist/documents/it/b.md"), "by hand\n");
}

#[test]
fn a_file_that_no_build_made_is_never_written_over() {
    for place in ["dist/documents/it/a.md", "dist/site/index.html"] {
        let project = Project::extracted(CONFIG, &[("a.md", "# A\n")]);
        project.write(place, "by hand\n");
        for _ in 0..2 {
            let run = project.run(&["build", "--site"]);
            assert!(run.code != 0, "{run}");
            let why = "no build made what stands there";
            assert!(run.stderr.contains(why), "{run}");
            assert!(run.stderr.contains("move it away or delete it"), "{run}");
            assert_eq!(project.read(place), "by hand\n");
        }
        std::fs::remove_file(project.path(place)).unwrap();
        project.ok(&["build", "--site"]);
        // What is equal is taken for ours.
        std::fs::remove_dir_all(project.path("dist/.hexapla")).unwrap();
        project.ok(&["build", "--site"]);
    }
}

/// A project of two articles, with a site.
fn with_site() -> Project {
    let project = Project::with_article();
    project.write("source/other.md", "# Other\n");
    project
}

#[test]
fn folders_and_symlinks_in_place_of_pages_are_named_and_the_rest_is_built() {
    for is_built_before in [false, true] {
        let project = with_site();
        if is_built_before {
            project.ok(&["build", "--site"]);
            fs::remove_file(project.path("dist/site/stale.html")).unwrap();
            fs::remove_file(project.path("dist/documents/it/stale.md")).unwrap();
        }
        project.write("dist/site/stale.html/mine", "mine\n");
        project.write("mine.md", "mine\n");
        fs::create_dir_all(project.path("dist/documents/it")).unwrap();
        symlink(
            "../../../mine.md",
            project.path("dist/documents/it/stale.md"),
        )
        .unwrap();
        project.write("source/new.md", "# New\n");
        for _ in 0..2 {
            let run = project.run(&["build", "--site"]);
            assert_data_eq!(
                &*run.to_string(),
                str![[r#"
exit code 2
--- stdout
                                    To do      Missing        Draft     Outdated
Locale              Done            Words  Units Words  Units Words  Units Words
it        italiano  ░░░░░░░░░░  0%     19      6    19      0     0      0     0
zh-CN CN  中文      ░░░░░░░░░░  0%     19      6    19      0     0      0     0
All                 ░░░░░░░░░░  0%     38     12    38      0     0      0     0
--- stderr
error: refused to touch `ROOT/dist/documents/it/stale.md`: a symbolic link stands there, and a build follows none in its output
hint: move it away or delete it, or choose another `output` under `[build]`
hint: in the way too: `ROOT/dist/site/stale.html`
hint: everything else was built

"#]]
                .raw()
            );
            assert_eq!(project.read("mine.md"), "mine\n");
            assert_eq!(project.read("dist/site/stale.html/mine"), "mine\n");
            for built in [
                "dist/site/new.html",
                "dist/documents/it/new.md",
                "dist/site/other.html",
            ] {
                assert!(project.exists(built), "{built}");
            }
        }
        fs::remove_file(project.path("dist/documents/it/stale.md")).unwrap();
        fs::remove_dir_all(project.path("dist/site/stale.html")).unwrap();
        project.ok(&["build", "--site"]);
        assert!(project.path("dist/site/stale.html").is_file());
        assert!(project.path("dist/documents/it/stale.md").is_file());
    }
}

#[test]
fn a_symlink_in_place_of_a_folder_of_the_output_is_named() {
    let project = with_site();
    project.ok(&["build", "--site"]);
    fs::rename(project.path("dist/site"), project.path("elsewhere")).unwrap();
    symlink("../elsewhere", project.path("dist/site")).unwrap();
    project.write("source/new.md", "# New\n");
    let run = project.run(&["build", "--site"]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 2
--- stdout
                                    To do      Missing        Draft     Outdated
Locale              Done            Words  Units Words  Units Words  Units Words
it        italiano  ░░░░░░░░░░  0%     19      6    19      0     0      0     0
zh-CN CN  中文      ░░░░░░░░░░  0%     19      6    19      0     0      0     0
All                 ░░░░░░░░░░  0%     38     12    38      0     0      0     0
--- stderr
error: refused to touch `ROOT/dist/site`: a symbolic link stands there, and a build follows none in its output
hint: move it away or delete it, or choose another `output` under `[build]`
hint: everything else was built

"#]]
        .raw()
    );
    assert!(!project.exists("elsewhere/new.html") && project.exists("elsewhere/other.html"));
    assert!(project.exists("dist/documents/it/new.md"));
}

#[test]
fn a_page_changed_by_hand_whose_document_comes_back_keeps_no_other_from_being_built() {
    let project = with_site();
    project.ok(&["build"]);
    project.write("dist/documents/it/other.md", "by hand\n");
    fs::remove_file(project.path("source/other.md")).unwrap();
    let kept = project.run(&["build"]).stderr;
    assert!(kept.contains("output/kept"), "{kept}");
    project.write("source/other.md", "# Other\n");
    project.write("source/new.md", "# New\n");
    let run = project.run(&["build"]);
    assert_eq!(run.code, 2, "{run}");
    let why = "`ROOT/dist/documents/it/other.md`: no build made what stands there, or somebody has changed it since";
    assert!(run.stderr.contains(why), "{run}");
    assert!(project.exists("dist/documents/it/new.md"));
    assert!(
        project.exists("dist/documents/ja/other.md")
            || project.exists("dist/documents/en/other.md")
    );
    assert_eq!(project.read("dist/documents/it/other.md"), "by hand\n");
    fs::rename(
        project.path("dist/documents/it/other.md"),
        project.path("other-by-hand.md"),
    )
    .unwrap();
    project.ok(&["build"]);
    assert_eq!(project.read("dist/documents/it/other.md"), "# Other\n");
}

#[test]
fn a_symlink_in_place_of_the_private_folder_ends_a_build() {
    let project = Project::extracted(CONFIG, &[("a.md", "# A\n")]);
    fs::create_dir(project.path("dist")).unwrap();
    fs::create_dir(project.path("elsewhere")).unwrap();
    symlink("../elsewhere", project.path("dist").join(".hexapla")).unwrap();
    let run = project.run(&["build"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("dist/.hexapla`"), "{run}");
    assert_eq!(fs::read_dir(project.path("elsewhere")).unwrap().count(), 0);
}

#[test]
fn a_build_tells_its_findings_and_its_report_before_what_stands_in_the_way() {
    let project = with_site();
    project.write("source/linked.md", "# Linked\n\n[x](gone.md)\n");
    project.ok(&["build", "--site"]);
    project.write("dist/documents/it/other.md", "by hand\n");
    project.write("source/new.md", "# New\n");
    fs::create_dir_all(project.path("dist/documents/it/new.md")).unwrap();
    let run = project.run(&["build", "--site", "--format", "json"]);
    assert_eq!(run.code, 2, "{run}");
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert!(report["locales"].is_array(), "{run}");
    for said in [
        "note[output/renewed]",
        "note[link/no-file]",
        "dist/documents/it/new.md`: a folder",
    ] {
        assert!(run.stderr.contains(said), "{said}: {run}");
    }
    let (findings, error) = run.stderr.split_once("error: ").unwrap();
    assert!(
        findings.contains("link/no-file") && error.contains("everything else was built"),
        "{run}"
    );
    // What is wrong with a translation does not hide that files are missing.
    let again = project.run(&["build", "--site"]);
    assert_eq!(again.code, 2, "{again}");
    assert!(again.stdout.contains("it"), "{again}");
}

#[test]
fn a_build_as_a_whole_says_that_nothing_was_swapped_and_names_what_people_see() {
    let project = with_site();
    project.ok(&["build", "--atomic"]);
    let before = fs::read_link(project.path("dist")).unwrap();
    project.write("dist/documents/it/new.md", "by hand\n");
    project.write("source/new.md", "# New\n");
    let run = project.run(&["build", "--atomic"]);
    assert_eq!(run.code, 2, "{run}");
    let said = "refused to touch `ROOT/dist/documents/it/new.md`: no build made what stands there";
    assert!(run.stderr.contains(said), "{run}");
    assert!(run.stderr.contains("hint: nothing was swapped"), "{run}");
    assert!(
        !run.stderr.contains("everything else") && !run.stderr.contains("hexapla-"),
        "{run}"
    );
    assert_eq!(fs::read_link(project.path("dist")).unwrap(), before);
    assert!(!project.exists("dist/documents/ja/new.md"));
    fs::remove_file(project.path("dist/documents/it/new.md")).unwrap();
    project.ok(&["build", "--atomic"]);
    assert!(project.exists("dist/documents/it/new.md"));
}

#[test]
fn what_stands_where_a_build_keeps_its_lists_is_told_with_what_to_do() {
    for (place, is_folder) in [
        (".hexapla", false),
        (".hexapla/outputs", true),
        (".hexapla/ledger", true),
        (".hexapla/lock", true),
    ] {
        let project = with_site();
        match is_folder {
            true => project.write(&format!("dist/{place}/mine"), "mine\n"),
            false => project.write(&format!("dist/{place}"), "mine\n"),
        }
        let run = project.run(&["build", "--site"]);
        assert_eq!(run.code, 2, "{place}: {run}");
        assert!(
            run.stderr.contains(&format!("dist/{place}")),
            "{place}: {run}"
        );
        let hint = "hint: hexapla keeps what it remembers there: move it away or delete it";
        assert!(run.stderr.contains(hint), "{place}: {run}");
    }
}

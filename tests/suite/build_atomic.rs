//! `build --atomic`: the output folder changes as a whole.

use std::fs;

use crate::{harness::Project, watching::Watching};

#[test]
fn the_output_folder_is_a_link_to_a_whole_tree() {
    let project = Project::with_article();
    project.ok(&["build", "--atomic"]);
    let first = fs::canonicalize(project.path("dist")).unwrap();
    assert!(first.ends_with("dist.hexapla-1"), "{}", first.display());
    project.replace("source/stale.md", "Nobody", "Somebody");
    project.ok(&["build", "--atomic"]);
    assert!(
        project
            .read("dist/documents/it/stale.md")
            .contains("Somebody")
    );
    let before = fs::read_to_string(first.join("documents/it/stale.md")).unwrap();
    assert!(before.contains("Nobody"), "the tree before stays as it was");
    let template = fs::read_link(project.path("dist")).unwrap();
    assert_eq!(template.to_str(), Some("dist.hexapla-2"));
    project.ok(&["build", "--atomic", "--dry-run"]);
    assert!(!project.exists("dist.hexapla-3"));
}

#[test]
fn trees_are_no_documents_and_wake_nobody_up() {
    let project = Project::with_article();
    project.replace("hexapla.toml", "root = \"source\"", "root = \".\"");
    let watching = Watching::start(&project, &["build", "--atomic", "--watch", "--lang", "en"]);
    watching.until_aside("Built 3 documents");
    project.replace("source/stale.md", "Nobody", "Somebody");
    watching.until_aside("files written: 3, removed: 0");
    let (code, _, asides) = watching.end();
    assert_eq!((code, asides.as_str()), (0, ""));
    assert!(project.ok(&["status"]).contains("4"));
    let built = project.run(&["build", "--atomic"]);
    assert!(built.stderr.contains("Built 3 documents"), "{built}");
}

#[test]
fn a_folder_of_builds_is_taken_over_and_one_of_others_is_not() {
    let project = Project::with_article();
    project.ok(&["build"]);
    project.write("dist/CNAME", "example.org");
    project.ok(&["build", "--atomic"]);
    assert_eq!(project.read("dist/CNAME"), "example.org");
    fs::remove_file(project.path("dist")).unwrap();
    project.write("dist/index.html", "theirs");
    let run = project.run(&["build", "--atomic"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("`hexapla build` did not make"), "{run}");
    assert!(run.stderr.contains("without `--atomic`"), "{run}");
    assert_eq!(project.read("dist/index.html"), "theirs");
}

#[test]
fn findings_do_not_keep_a_whole_build_from_its_place() {
    let project = Project::with_article();
    project.ok(&["build", "--atomic"]);
    project.write("source/broken.md", b"\xff\xfe");
    project.replace("source/stale.md", "Nobody", "Somebody");
    let run = project.run(&["build", "--atomic"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        project
            .read("dist/documents/en/stale.md")
            .contains("Somebody")
    );
}

#[test]
fn a_build_that_lacks_what_is_required_leaves_the_one_before() {
    let project = Project::with_article();
    project.ok(&["build", "--atomic"]);
    project.replace("source/stale.md", "Nobody", "Somebody");
    let run = project.run(&["build", "--atomic", "--require", "100%"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("was left as it was"), "{run}");
    let page = project.read("dist/documents/en/stale.md");
    assert!(page.contains("Nobody") && !page.contains("Somebody"));
}

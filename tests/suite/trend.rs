//! Where the locales stood at earlier commits.

use std::process::Command;

use hexapla::{Selection, Session, TrendOptions};
use hexapla_report::TrendPoint;
use serde_json::{Value, json};

use crate::harness::Project;

const CONFIG: &str = r#"source = "en"
locales = ["it", "ja", { tag = "zh-CN", code = "CN" }]

[[documents]]
root = "source"
include = ["**/*.md"]

[[documents]]
root = "strings"
include = ["*.ftl"]
catalogs = "strings/{locale}/{path}"
"#;

fn git(folder: &std::path::Path, day: usize, arguments: &[&str]) -> String {
    let date = format!("2026-03-{day:02}T12:00:00Z");
    let output = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@example.org"])
        .args([
            "-c",
            "commit.gpgsign=false",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(["-c", "protocol.file.allow=always"])
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_DATE", &date)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn commit(project: &Project, day: usize) {
    let root = project.root();
    git(&root, day, &["add", "--all"]);
    git(
        &root,
        day,
        &["commit", "--quiet", "--allow-empty", "-m", "x"],
    );
}

/// A history with new pages, targets, edits, a sync, a rename, a removal and a catalog in conflict.
fn history() -> Project {
    let project = Project::with_article();
    project.write("hexapla.toml", CONFIG);
    project.write("strings/ui.ftl", "ok = OK\n    .title = 確認\nno = No\n");
    git(&project.root(), 1, &["init", "--quiet"]);
    commit(&project, 1);
    project.ok(&["extract"]);
    project.write("strings/it/ui.ftl", "ok = Va bene\nold = Vecchio\n");
    commit(&project, 2);
    let id = project.id("stale.md", "A page goes");
    let run = project.feed(&["set", "it", &id], "Una pagina invecchia.\n");
    assert_eq!(run.code, 0, "{run}");
    let run = project.feed(&["set", "ja", &id], "ページは古くなる。\n");
    assert_eq!(run.code, 0, "{run}");
    commit(&project, 4);
    project.replace("source/stale.md", "its source changes", "nobody looks");
    commit(&project, 5);
    project.ok(&["sync"]);
    project.ok(&["extract"]);
    commit(&project, 5);
    let text = project.read("source/stale.md");
    std::fs::remove_file(project.path("source/stale.md")).unwrap();
    project.write("source/guide/stale.md", text);
    project.write("source/日本.md", "# 翻訳\n\n段落。\n");
    commit(&project, 9);
    project.ok(&["extract"]);
    project.ok(&["sync"]);
    commit(&project, 10);
    project.write(
        "strings/zh-CN/ui.ftl",
        "<<<<<<< a\nok = 好\n=======\nok = 是\n>>>>>>> b\n",
    );
    std::fs::remove_file(project.path("source/日本.md")).unwrap();
    commit(&project, 11);
    project
}

fn trend(project: &Project, points: usize) -> Vec<TrendPoint> {
    let opened = hexapla_repo::Project::open(&project.root(), None).unwrap();
    let session = Session {
        project: &opened,
        progress: &|_, _| {},
        waiting: &|_| {},
        look: None,
    };
    let locales: Vec<usize> = (0..opened.config.locales.len()).collect();
    let options = TrendOptions { points };
    let trend = hexapla::trend(&session, &locales, &Selection::all(), options);
    trend.unwrap().report
}

/// What `status` says in a checkout of a commit with the present configuration.
fn fresh(project: &Project, commit: &str) -> Value {
    let checkout = Project::empty();
    let from = project.root().to_string_lossy().into_owned();
    git(&checkout.root(), 1, &["clone", "--quiet", &from, "."]);
    git(&checkout.root(), 1, &["checkout", "--quiet", commit]);
    checkout.write("hexapla.toml", project.read("hexapla.toml"));
    let run = checkout.run(&["status", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
    let locales = report["locales"].as_array().unwrap().iter();
    let counts = |locale: &Value| json!({ "locale": locale["locale"], "units": locale["units"], "words": locale["words"] });
    locales.map(counts).collect()
}

fn told(point: &TrendPoint) -> Value {
    serde_json::to_value(&point.locales).unwrap()
}

#[test]
fn each_point_is_a_fresh_run_at_its_commit() {
    let project = history();
    let points = trend(&project, 60);
    let dates: Vec<&str> = points.iter().map(|point| point.date.as_str()).collect();
    let days = [1, 2, 4, 5, 9, 10, 11].map(|day| format!("2026-03-{day:02}"));
    assert_eq!(dates, days);
    for point in &points {
        assert_eq!(
            told(point),
            fresh(&project, &point.commit),
            "{}",
            point.date
        );
    }
    let numbers: std::collections::BTreeSet<String> =
        points.iter().map(|point| told(point).to_string()).collect();
    assert!(numbers.len() >= 5, "{numbers:#?}");
}

#[test]
fn the_present_configuration_counts_for_the_past() {
    let project = history();
    let pages = CONFIG.split("\n[[documents]]\nroot = \"strings\"").next();
    project.write("hexapla.toml", pages.unwrap().replace("\"ja\", ", ""));
    let points = trend(&project, 60);
    assert_eq!(points.len(), 7);
    for point in points {
        assert_eq!(point.locales.len(), 2);
        assert_eq!(
            told(&point),
            fresh(&project, &point.commit),
            "{}",
            point.date
        );
    }
}

#[test]
fn what_is_remembered_changes_no_answer() {
    let project = history();
    let first = trend(&project, 60);
    let memory = project.path(".hexapla/trend");
    let remembered = std::fs::read_to_string(&memory).unwrap();
    assert_eq!(trend(&project, 60), first);
    assert_eq!(std::fs::read_to_string(&memory).unwrap(), remembered);
    // Damaged anywhere, it is not believed.
    for (from, to) in [("0 ", "7 "), ("\n", "")] {
        std::fs::write(&memory, remembered.replace(from, to)).unwrap();
        assert_eq!(trend(&project, 60), first);
    }
    std::fs::write(&memory, remembered.get(..remembered.len() / 2).unwrap()).unwrap();
    assert_eq!(trend(&project, 60), first);
    std::fs::remove_dir_all(project.path(".hexapla")).unwrap();
    assert_eq!(trend(&project, 60), first);
    // Nor where it is about another configuration.
    project.write("hexapla.toml", CONFIG.replace("\"ja\"", "\"ja\", \"pl\""));
    let other = trend(&project, 60);
    assert_eq!(other[0].locales.len(), 4);
    assert_eq!(other[6].locales[0], first[6].locales[0]);
}

#[test]
fn a_second_run_reads_only_new_commits() {
    let project = history();
    trend(&project, 60);
    // An old tree that is gone is not asked for again.
    let root = project.root();
    let old = git(&root, 1, &["rev-list", "--max-parents=0", "HEAD"]);
    let tree = git(&root, 1, &["rev-parse", &format!("{old}:source")]);
    let (folder, name) = tree.split_at(2);
    let object = project.path(&format!(".git/objects/{folder}/{name}"));
    std::fs::remove_file(object).unwrap();
    assert_eq!(trend(&project, 60).len(), 7);
}

#[test]
fn no_more_points_than_asked_for() {
    let project = history();
    let points = trend(&project, 3);
    let dates: Vec<&str> = points.iter().map(|point| point.date.as_str()).collect();
    assert_eq!(dates, ["2026-03-01", "2026-03-05", "2026-03-11"]);
    assert_eq!(trend(&project, 0), []);
}

#[test]
fn without_git_there_is_no_trend() {
    assert_eq!(trend(&Project::with_article(), 60), []);
    let empty = Project::with_article();
    git(&empty.root(), 1, &["init", "--quiet"]);
    assert_eq!(trend(&empty, 60), []);
}

#[test]
fn a_shallow_clone_has_the_points_that_it_has() {
    let project = history();
    let clone = Project::empty();
    let from = format!("file://{}", project.root().display());
    git(
        &clone.root(),
        1,
        &["clone", "--quiet", "--depth", "3", &from, "."],
    );
    let points = trend(&clone, 60);
    let all = trend(&project, 60);
    assert_eq!(points, all[all.len() - points.len()..]);
    assert_eq!(points.len(), 3);
}

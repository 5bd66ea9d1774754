//! A project with an `l10n.toml`, read as it is.

use crate::harness::Project;

const CONFIG: &str = "\
locales = [\"it\", \"ja\"]
[[paths]]
    reference = \"en/**/*.ftl\"
    l10n = \"{locale}/**/*.ftl\"
[[filters]]
    path = \"ja/**/*.ftl\"
    key = \"only-there\"
    action = \"ignore\"
";

fn project() -> Project {
    let project = Project::empty();
    project.write("l10n.toml", CONFIG);
    project.write(
        "en/a.ftl",
        "one = One\n    .title = A title\ntwo = Two\nonly-there = x\n-brand = B\n",
    );
    project.write("it/a.ftl", "one = Uno\nold = Vecchio\n    .a = b\n");
    project.write(
        "ja/a.ftl",
        "one = 一\n    .title = 題\ntwo = 二\n-brand = B\n",
    );
    project
}

fn files(project: &Project) -> Vec<String> {
    let entries = std::fs::read_dir(project.root()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name != ".hexapla")
        .collect();
    names.sort();
    names
}

#[test]
fn status_reads_an_l10n_toml_and_writes_no_file() {
    let project = project();
    let run = project.run(&["status", "--format", "json"]);
    assert_eq!(run.code, 0, "{run}");
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let of = |locale: usize| &report["locales"][locale]["documents"][0];
    assert_eq!(of(0)["path"], "en/a.ftl");
    let messages = |total: u32, missing: u32, obsolete: u32| serde_json::json!({ "total": total, "missing": missing, "obsolete": obsolete });
    assert_eq!(of(0)["messages"], messages(4, 3, 1));
    assert_eq!(of(0)["units"]["missing"], 4);
    assert_eq!(of(0)["units"]["obsolete"], 2);
    assert_eq!(of(1)["messages"], messages(3, 0, 0));
    assert_eq!(of(1)["units"]["missing"], 0);
    assert_eq!(of(1)["units"]["total"], 4);
    assert_eq!(files(&project), ["en", "it", "ja", "l10n.toml"]);
}

#[test]
fn what_nobody_asks_for_is_not_to_be_done() {
    let project = project();
    let run = project.run(&["todo", "ja"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(!run.stdout.contains("only-there"), "{run}");
    let run = project.run(&["todo", "it"]);
    assert!(run.stdout.contains("only-there"), "{run}");
}

#[test]
fn a_document_of_other_locales_is_not_in_a_locale() {
    let project = project();
    let config = CONFIG.replace("[[filters]]", "    locales = [\"it\"]\n[[filters]]");
    project.write("l10n.toml", config);
    let run = project.run(&["status", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        report["locales"][0]["documents"].as_array().unwrap().len(),
        1
    );
    assert_eq!(report["locales"][1]["documents"], serde_json::json!([]));
    assert_eq!(report["locales"][1]["units"]["total"], 0);
}

#[test]
fn the_file_may_be_named() {
    let project = project();
    let run = project.run(&["--config", "l10n.toml", "status", "it"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.contains("en/a.ftl"), "{run}");
}

#[test]
fn a_target_can_be_written_into_such_a_tree() {
    let project = project();
    let run = project.feed(&["set", "it", "en/a.ftl#two"], "Due\n");
    assert_eq!(run.code, 0, "{run}");
    assert!(project.read("it/a.ftl").contains("two = Due\n"));
}

#[test]
fn init_finds_an_l10n_toml_and_leaves_it() {
    let project = project();
    let run = project.run(&["init"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("`l10n.toml`"), "{run}");
    assert!(run.stderr.contains("1 document"), "{run}");
    assert_eq!(files(&project), ["en", "it", "ja", "l10n.toml"]);
}

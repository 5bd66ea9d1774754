//! Merges of branches: the driver, and what `check` finds of plain merges.

mod branches;
mod pairs;
mod records;

use snapbox::{assert_data_eq, str};

use crate::harness::Project;

const CATALOG: &str = "locales/it/stale.md.ftl";

/// A project under git whose Italian is complete, with the id of its first paragraph.
pub(crate) fn translated() -> (Project, String) {
    let project = Project::with_article();
    project.ok(&["extract"]);
    for (beginning, text) in [
        ("Stale pages", "Pagine invecchiate"),
        ("A page goes", "Una pagina invecchia."),
        ("Who notices?", "Chi se ne accorge?"),
    ] {
        let id = project.id("stale.md", beginning);
        assert_eq!(project.feed(&["set", "it", &id], text).code, 0);
    }
    project.git(&["init", "-q", "-b", "main"]);
    commit(&project, "one");
    let id = project.id("stale.md", "A page goes");
    (project, id)
}

pub(crate) fn commit(project: &Project, message: &str) {
    project.git(&["add", "-A"]);
    project.git(&["commit", "-q", "-m", message]);
}

fn record(source: &str, id: &str, target: &str) -> String {
    format!("### hexapla: 1\n### document: a.md\n\n# source: {source}\n{id} = {target}\n")
}

const ID: &str = "page-goes-stale-02be55c0";

fn drive(project: &Project, versions: [&str; 3]) -> crate::harness::Run {
    for (name, text) in ["base", "ours", "theirs"].iter().zip(versions) {
        project.write(name, text);
    }
    project.run(&[
        "merge-driver",
        "base",
        "ours",
        "theirs",
        "locales/it/a.md.ftl",
    ])
}

#[test]
fn the_driver_merges_and_says_nothing() {
    let project = Project::empty();
    let base = record("One", ID, "Uno");
    let synced = base.replace("One\n", "One more\n# was: One\n");
    let run = drive(&project, [&base, &synced, &record("One", ID, "Un")]);
    assert_eq!((run.code, &*run.stdout, &*run.stderr), (0, "", ""), "{run}");
    let merged = format!("# source: One more\n# was: One\n{ID} = Un\n");
    assert!(project.read("ours").ends_with(&merged));
}

#[test]
fn the_driver_leaves_both_sides_of_a_conflict() {
    let project = Project::empty();
    let versions = ["Uno", "Un", "L’uno"].map(|target| record("One", ID, target));
    let run = drive(&project, [&versions[0], &versions[1], &versions[2]]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 1
--- stdout
--- stderr
error: `locales/it/a.md.ftl`: 1 conflict to settle: `page-goes-stale-02be55c0`
hint: keep one of the two between the markers, then `git add` the file

"#]]
    );
    assert_data_eq!(
        project.read("ours"),
        str![[r#"
### hexapla: 1
### document: a.md

<<<<<<< ours
# source: One
page-goes-stale-02be55c0 = Un
=======
# source: One
page-goes-stale-02be55c0 = L’uno
>>>>>>> theirs

"#]]
    );
}

#[test]
fn the_driver_touches_nothing_that_it_cannot_read() {
    let project = Project::empty();
    let base = record("One", ID, "Uno");
    project.write("base", &base);
    project.write("ours", &base);
    project.write("theirs", b"# source: One\nx = \xff\n");
    let run = project.run(&[
        "merge-driver",
        "base",
        "ours",
        "theirs",
        "locales/it/a.md.ftl",
    ]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("was not merged") && run.stderr.contains("git show :3:PATH"),
        "{run}"
    );
    let run = project.run(&["merge-driver", "base", "ours", "theirs", "source/a.md"]);
    assert!(
        run.code == 1 && run.stderr.contains(".gitattributes"),
        "{run}"
    );
    assert_eq!(project.read("ours"), base);
}

#[test]
fn init_writes_the_attributes_once_and_prints_what_a_clone_needs() {
    let (project, _) = translated();
    project.write(".gitattributes", "*.png binary\r\n");
    assert_data_eq!(
        project.run(&["init", "--merge-driver"]).to_string(),
        str![[r#"
exit code 0
--- stdout
git config merge.hexapla.name 'hexapla: catalogs record by record'
git config merge.hexapla.driver 'hexapla merge-driver %O %A %B %P'
--- stderr
wrote `.gitattributes`; commit it
Run this once in every clone; where it was not, git merges line by line:

"#]]
    );
    let written = "*.png binary\r\nlocales/*/**/*.ftl merge=hexapla\r\n";
    assert_eq!(project.read(".gitattributes"), written);
    project.ok(&["init", "--merge-driver"]);
    assert_eq!(project.read(".gitattributes"), written);
    let config = project.read(".git/config");
    assert!(
        !config.contains("hexapla"),
        "nothing is written into .git: {config}"
    );
}

#[test]
fn git_runs_the_driver_for_catalogs_and_templates() {
    let (project, id) = translated();
    project.ok(&["init", "--merge-driver"]);
    let driver = format!("{} merge-driver %O %A %B %P", env!("CARGO_BIN_EXE_hexapla"));
    project.git(&["config", "merge.hexapla.driver", &driver]);
    commit(&project, "attributes");
    project.git(&["branch", "other"]);
    project.replace("source/stale.md", "source changes", "source text changes");
    project.ok(&["extract"]);
    project.ok(&["sync", "it"]);
    commit(&project, "synced");
    project.git(&["checkout", "-q", "other"]);
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Ogni pagina invecchia.")
            .code,
        0
    );
    commit(&project, "translated");
    project.git(&["merge", "-q", "--no-edit", "main"]);
    assert_eq!(project.status_of("it", &id), "outdated");
    let merged = format!(
        "# was: A page goes stale when its source changes.\n{id} = Ogni pagina invecchia.\n"
    );
    assert!(
        project.read(CATALOG).contains(&merged),
        "{}",
        project.read(CATALOG)
    );
}

/// A merge by lines that puts a new target beside a new source: the lines between the two hide that
/// both belong to one record.
pub(crate) fn mixed() -> (Project, String) {
    let (project, id) = translated();
    let two_lines = "A page goes stale\\\nwhen its source changes.";
    project.replace(
        "source/stale.md",
        "A page goes stale when its source changes.",
        two_lines,
    );
    project.ok(&["extract"]);
    let id = Some(project.id("stale.md", "Who")).map(|_| id).unwrap();
    assert_eq!(
        project
            .feed(
                &["set", "it", &id],
                "Una pagina invecchia\\\nquando cambia la fonte."
            )
            .code,
        0
    );
    commit(&project, "two lines");
    project.git(&["branch", "other"]);
    project.replace(
        "source/stale.md",
        "when its source changes",
        "when its text changes",
    );
    project.ok(&["sync", "it"]);
    let text = project.read(CATALOG);
    let from = text
        .find("#\n# was: A page goes stale\\")
        .unwrap_or_else(|| panic!("{text}"));
    let to = text[from..].find(&id).unwrap() + from;
    project.write(CATALOG, format!("{}{}", &text[..from], &text[to..]));
    commit(&project, "confirmed by hand");
    project.git(&["checkout", "-q", "other"]);
    project.replace(CATALOG, "quando cambia la fonte.", "se la fonte cambia.");
    commit(&project, "another target");
    project.git(&["merge", "-q", "--no-edit", "main"]);
    (project, id)
}

#[test]
fn a_target_beside_a_source_of_the_other_branch_is_an_error() {
    let (project, id) = mixed();
    let run = project.run(&["check"]);
    assert_eq!(run.code, 1, "{run}");
    for said in [
        "error[catalog/mixed-pair]",
        &*id,
        CATALOG,
        "help: Compare the two",
        "1 error was found",
    ] {
        assert!(
            format!("{}{}", run.stdout, run.stderr).contains(said),
            "{said}: {run}"
        );
    }
    let run = project.run(&["check", "it", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let finding = &json["findings"][0];
    assert_eq!(
        (&finding["rule"], &finding["severity"]),
        (&"catalog/mixed-pair".into(), &"error".into())
    );
    assert_eq!(
        (&finding["locale"], &finding["id"]),
        (&"it".into(), &(&*id).into())
    );
    assert!(
        finding["line"].as_u64().unwrap() > 1 && !finding["hints"].as_array().unwrap().is_empty()
    );
    assert_eq!(
        (&json["summary"]["errors"], &json["merges"]["looked_at"]),
        (&1.into(), &1.into())
    );
    assert_eq!(
        project.run(&["check", "zh-CN"]).code,
        0,
        "it is no matter of others"
    );
}

#[test]
fn a_mixed_pair_is_settled_by_a_review_a_reason_or_another_target() {
    for settle in [
        (|project: &Project, id: &str| drop(project.ok(&["review", "it", id])))
            as fn(&Project, &str),
        |project, id| {
            let start = format!("{id} =");
            let text = project.read(CATALOG);
            let at = text[..text.find(&start).unwrap()]
                .rfind("# source:")
                .unwrap();
            let allow = "# allow catalog/mixed-pair: letto\n";
            project.write(CATALOG, format!("{}{allow}{}", &text[..at], &text[at..]));
        },
        |project, id| drop(project.feed(&["set", "it", id], "Una pagina\\\ninvecchia.")),
    ] {
        let (project, id) = mixed();
        settle(&project, &id);
        let run = project.run(&["check"]);
        assert_eq!(run.code, 0, "{run}");
    }
}

#[test]
fn a_draft_that_only_a_merge_calls_translated_is_an_error() {
    let (project, id) = translated();
    let two_lines = "A page goes stale\\\nwhen its source changes.";
    let one_line = "A page goes stale when its source changes.";
    project.replace("source/stale.md", one_line, two_lines);
    project.ok(&["extract"]);
    let target = "Una pagina invecchia\\\nquando cambia la fonte.";
    let run = project.feed(&["set", "it", &id, "--state", "draft"], target);
    assert_eq!(run.code, 0, "{run}");
    commit(&project, "a draft");
    project.git(&["branch", "other"]);
    project.ok(&["confirm", "it", &id]);
    commit(&project, "confirmed");
    project.git(&["checkout", "-q", "other"]);
    project.replace(CATALOG, "quando cambia la fonte.", "se cambia, boh.");
    commit(&project, "another draft");
    assert_eq!(project.run(&["check"]).code, 0);
    project.git(&["merge", "-q", "--no-edit", "main"]);
    assert_eq!(project.status_of("it", &id), "translated", "git says so");
    let run = project.run(&["check"]);
    assert!(
        run.code == 1 && run.stdout.contains("catalog/mixed-pair"),
        "{run}"
    );
}

#[test]
fn a_merge_that_is_not_committed_yet_is_looked_at_too() {
    let (project, id) = mixed();
    project.git(&["reset", "-q", "--hard", "HEAD^"]);
    project.git(&["merge", "-q", "--no-commit", "--no-ff", "main"]);
    let run = project.run(&["check"]);
    let said = format!("{}{}", run.stdout, run.stderr);
    assert!(
        said.contains("The merge that is going on") && said.contains(&id),
        "{run}"
    );
}

#[test]
fn conflict_markers_and_double_records_are_found_without_git() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    assert_eq!(project.run(&["check"]).code, 0);
    let template = "locales/en/stale.md.ftl";
    let text = project.read(template);
    project.write(
        template,
        format!("{text}\n<<<<<<< ours\n=======\n>>>>>>> theirs\n"),
    );
    let run = project.run(&["check"]);
    assert!(
        run.code == 1 && run.stdout.contains("catalog/conflict-marker"),
        "{run}"
    );
    project.write(template, &text);
    let id = project.id("stale.md", "A page goes");
    let record =
        format!("\n# source: A page goes stale when its source changes.\n{id} = Una pagina.\n");
    project.write(
        CATALOG,
        format!("### hexapla: 1\n### document: stale.md\n{record}{record}"),
    );
    let run = project.run(&["check"]);
    assert!(
        run.code == 1 && run.stdout.contains("catalog/duplicate-record"),
        "{run}"
    );
    project.write("source/notes.toml", "<<<<<<< ours\n");
    let run = project.run(&["check"]);
    assert!(run.stdout.contains("notes/unreadable"), "{run}");
}

#[test]
fn check_finds_nothing_in_a_merge_that_a_person_settled() {
    let (project, id) = translated();
    project.git(&["branch", "other"]);
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Ogni pagina invecchia.")
            .code,
        0
    );
    commit(&project, "one target");
    project.git(&["checkout", "-q", "other"]);
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Le pagine invecchiano.")
            .code,
        0
    );
    commit(&project, "another target");
    project.git(&["merge", "-q", "-s", "ours", "--no-commit", "main"]);
    project.replace(
        CATALOG,
        "Le pagine invecchiano.",
        "Tutte le pagine invecchiano.",
    );
    commit(&project, "settled");
    let run = project.run(&["check"]);
    assert_eq!((run.code, &*run.stdout), (0, ""), "{run}");
}

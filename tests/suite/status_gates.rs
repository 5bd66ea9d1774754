//! `status --require`, `--fail-on`, `--since`, and annotations of a workflow.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::{harness::Project, status_forms::site};

/// The site with a commit of how it stands.
fn committed() -> Project {
    let project = site();
    project.git(&["init", "-q", "-b", "main"]);
    project.git(&["add", "-A"]);
    project.git(&["commit", "-q", "-m", "a"]);
    project
}

fn code(project: &Project, arguments: &[&str]) -> i32 {
    project.run(&[&["status"], arguments].concat()).code
}

#[test]
fn merely_behind_fails_nothing() {
    let project = site();
    assert_eq!(code(&project, &[]), 0);
    assert_eq!(
        code(&project, &["--require", "it=10%", "--require", "0%"]),
        0
    );
    assert_eq!(
        code(
            &project,
            &["it", "index.md", "--fail-on", "missing,outdated,draft"]
        ),
        0
    );
}

#[test]
fn what_falls_short_is_listed_and_the_report_is_there() {
    let project = site();
    assert_data_eq!(
        project
            .run(&[
                "status",
                "--require",
                "it=95%",
                "--fail-on",
                "draft,outdated",
                "--format",
                "shields"
            ])
            .to_string(),
        str![[r#"
exit code 1
--- stdout
{
  "schemaVersion": 1,
  "label": "translated",
  "message": "6%",
  "color": "b3261e"
}
--- stderr
error: 1 locale below what is required
  it: 2 of 10 units (20%), required 95%
3 documents not done as `--fail-on` asks
  it guide/first.md: 1 in draft
  it guide/first.md: 2 outdated
  ja guide/first.md: 1 outdated
  ar guide/first.md: 1 outdated

"#]]
        .raw()
    );
    assert_eq!(
        code(&project, &["--tier", "launch", "--require", "100%"]),
        1
    );
    assert_eq!(code(&project, &["it", "index.md", "--require", "100%"]), 0);
    assert_eq!(code(&project, &["--require", "xx=9%"]), 2);
}

#[test]
fn only_what_became_worse_counts_since_a_commit() {
    let project = committed();
    assert_eq!(
        code(
            &project,
            &["--since", "main", "--fail-on", "missing,outdated,draft"]
        ),
        0
    );
    // What was missing or outdated may change again.
    project.replace("source/guide/second.md", "nobody minds", "someone minds");
    project.replace("source/guide/first.md", "as soon as", "once");
    assert_eq!(
        code(
            &project,
            &["--since", "main", "--fail-on", "missing,outdated,draft"]
        ),
        0
    );
    // What was translated in one locale, and a paragraph that nobody has.
    project.replace("source/index.md", "Welcome to", "Be welcome to");
    project.replace(
        "source/guide/second.md",
        "\n\nNothing",
        "\n\nA new one.\n\nNothing",
    );
    assert_data_eq!(
        project
            .run(&["status", "--since", "main", "--fail-on", "missing,outdated"])
            .to_string(),
        str![[r#"
exit code 1
--- stdout
                        To do      Missing        Draft     Outdated
Locale            Units Words  Units Words  Units Words  Units Words
it      italiano      2     9      1     3      0     0      1     6
ja      日本語        1     3      1     3      0     0      0     0
ar      Arabic        1     3      1     3      0     0      0     0
All                   4    15      3     9      0     0      1     6

it: 1 unit, 3 words · @anna @org/italian
it: 1 unit, 6 words · @roma
Only units that are worse than in main
--- stderr
error: 4 documents not done as `--fail-on` asks
  it guide/second.md: 1 missing
  it index.md: 1 outdated
  ja guide/second.md: 1 missing
  ar guide/second.md: 1 missing

"#]]
        .raw()
    );
    assert_eq!(code(&project, &["--since", "main"]), 0);
    assert_eq!(
        code(&project, &["it", "--since", "main", "--fail-on", "draft"]),
        0
    );
}

#[test]
fn a_share_that_has_not_sunk_fails_nothing_since_a_commit() {
    let project = committed();
    assert_eq!(code(&project, &["--require", "90%"]), 1);
    assert_eq!(code(&project, &["--require", "90%", "--since", "main"]), 0);
    project.replace("source/index.md", "Welcome to", "Be welcome to");
    let run = project.run(&["status", "--require", "90%", "--since", "main"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("it: ") && !run.stderr.contains("ja: "),
        "{run}"
    );
    assert_eq!(code(&project, &["--require", "5%", "--since", "main"]), 0);
}

#[test]
fn what_main_gained_meanwhile_is_not_missing_because_of_the_branch() {
    let project = committed();
    project.git(&["checkout", "-q", "-b", "branch"]);
    project.git(&["checkout", "-q", "main"]);
    let id = format!(
        "guide/second.md#{}",
        project.id("guide/second.md", "Second")
    );
    let run = project.feed(&["set", "it", &id], "Secondi passi\n");
    assert_eq!(run.code, 0, "{run}");
    project.git(&["add", "-A"]);
    project.git(&["commit", "-q", "-m", "b"]);
    project.git(&["checkout", "-q", "branch"]);
    let gate = ["--since", "main", "--fail-on", "missing"];
    assert_eq!(code(&project, &gate), 0);
    // A document that is renamed keeps what it has.
    std::fs::rename(
        project.path("source/index.md"),
        project.path("source/home.md"),
    )
    .unwrap();
    assert_eq!(
        code(
            &project,
            &["it", "home.md", "--since", "main", "--fail-on", "missing"]
        ),
        0
    );
    assert_eq!(code(&project, &["--since", "nowhere"]), 2);
}

#[test]
fn a_workflow_marks_the_lines_that_became_worse() {
    let project = committed();
    project.replace("source/index.md", "Welcome to", "Be welcome, 100%, to");
    project.replace(
        "source/guide/second.md",
        "\n\nNothing",
        "\n\nA new one.\n\nNothing",
    );
    assert_data_eq!(
        project
            .run(&["status", "--since", "main", "--format", "github"])
            .to_string(),
        str![[r#"
exit code 0
--- stdout
::warning file=source/index.md,line=6,title=outdated in it::Be welcome, 100%25, to the [guide](guide/). · @roma
::warning file=source/guide/second.md,line=3,title=missing in it ja ar::A new one. · @anna @org/italian
::notice title=Translations::4 units worse than in main, in 3 of 3 locales%0Ait: 1 unit, 3 words · @anna @org/italian%0Ait: 1 unit, 7 words · @roma
--- stderr

"#]].raw()
    );
    assert_data_eq!(
        project.run(&["status", "--format", "github"]).stdout,
        str![[r#"
::notice title=Translations::32 units to do, in 3 of 3 locales%0Ait: 8 units, 33 words · @anna @org/italian%0Ait: 1 unit, 7 words · @roma

"#]].raw()
    );
}

#[test]
fn a_workflow_is_told_ten_of_a_level_at_most() {
    let project = committed();
    let paragraphs: String = (0..30)
        .map(|n| format!("\nParagraph number {n} is new.\n"))
        .collect();
    project.write("source/guide/third.md", format!("# Third\n{paragraphs}"));
    let stdout = project.ok(&["status", "--since", "main", "--format", "github"]);
    let warnings: Vec<&str> = stdout
        .lines()
        .filter(|line| line.starts_with("::warning"))
        .collect();
    assert_eq!(warnings.len(), 10, "{stdout}");
    assert!(
        warnings[9].ends_with("::22 more that are not shown here"),
        "{stdout}"
    );
}

#[test]
fn a_project_in_a_folder_of_its_repository_names_files_from_there() {
    let outer = Project::empty();
    outer.write("docs/hexapla.toml", crate::harness::CONFIG);
    outer.write("docs/source/stale.md", "A page.\n");
    outer.git(&["init", "-q"]);
    outer.git(&["add", "-A"]);
    outer.git(&["commit", "-q", "-m", "a"]);
    outer.replace("docs/source/stale.md", "A page.", "A page.\n\nAnother one.");
    let out = outer.ok(&[
        "-C", "docs", "status", "--since", "HEAD", "--format", "github",
    ]);
    assert!(out.contains("file=docs/source/stale.md,line=3"), "{out}");
}

#[test]
fn a_clone_too_shallow_to_know_where_a_branch_began_compares_with_the_revision_itself() {
    let project = committed();
    let id = format!(
        "guide/second.md#{}",
        project.id("guide/second.md", "Second")
    );
    let run = project.feed(&["set", "it", &id], "Secondi passi\n");
    assert_eq!(run.code, 0, "{run}");
    project.git(&["checkout", "-q", "--orphan", "other"]);
    project.git(&["add", "-A"]);
    project.git(&["commit", "-q", "-m", "b"]);
    let gate = ["--since", "main", "--fail-on", "missing"];
    assert_eq!(code(&project, &gate), 0);
    project.replace(
        "source/guide/second.md",
        "Second steps",
        "Second steps, and third",
    );
    assert_eq!(
        code(&project, &["--since", "other", "--fail-on", "outdated"]),
        1
    );
    // On main the heading was still missing.
    assert_eq!(
        code(&project, &["--since", "main", "--fail-on", "outdated"]),
        0
    );
}

#[test]
fn a_share_of_a_locale_that_nobody_asked_for_is_an_error() {
    let project = site();
    let run = project.run(&["status", "it", "--require", "ja=50%"]);
    assert!(run.to_string().starts_with("exit code 2"), "{run}");
    assert!(run.to_string().contains("required of ja"), "{run}");
    let run = project.run(&["build", "it", "--require", "ja=50%", "--dry-run"]);
    assert!(run.to_string().starts_with("exit code 2"), "{run}");
}

#[test]
fn no_report_is_put_over_a_file_of_the_project() {
    let project = site();
    for file in [
        "hexapla.toml",
        "source/guide/first.md",
        "locales/it/guide/first.md.ftl",
    ] {
        let before = project.read(file);
        for verb in [&["status"][..], &["todo", "it"], &["diff"]] {
            let run = project.run(&[verb, &["--output", file]].concat());
            assert!(run.to_string().starts_with("exit code 2"), "{run}");
        }
        assert_eq!(project.read(file), before);
    }
    project.ok(&["status", "--output", "report.txt"]);
    project.ok(&["status", "--output", "report.txt"]);
}

#[test]
fn a_folder_may_have_the_name_of_a_language() {
    let project = site();
    project.write("source/og/one.md", "# One\n");
    let listed = project.ok(&["status", "og", "--format", "json"]);
    assert!(
        listed.contains("og/one.md") && !listed.contains("guide/"),
        "{listed}"
    );
}

#[test]
fn whom_it_concerns_is_told_of_documents_that_a_limit_leaves_out_too() {
    let project = site();
    let concern = |limit: &[&str]| {
        let told = project.ok(&[&["status", "it"], limit].concat());
        told.lines()
            .find(|line| line.contains("@anna"))
            .map(str::to_owned)
    };
    assert_eq!(concern(&["--limit", "1"]), concern(&[]));
    assert!(concern(&[]).is_some());
}

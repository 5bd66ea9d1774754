//! `confirm`, `review` and `set`.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CATALOG: &str = "locales/it/stale.md.ftl";

/// The first paragraph is translated, and its source has moved on.
fn outdated() -> (Project, String) {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page goes");
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Una pagina invecchia.")
            .code,
        0
    );
    project.replace("source/stale.md", "source changes", "source text changes");
    (project, id)
}

#[test]
fn confirming_by_id_ends_outdated() {
    let (project, id) = outdated();
    project.ok(&["confirm", "it", &id]);
    assert_eq!(project.status_of("it", &id), "translated");
    assert!(
        project
            .read(CATALOG)
            .contains("# source: A page goes stale when its source text changes.\n")
    );
}

#[test]
fn confirming_all_needs_a_person() {
    let (project, id) = outdated();
    let before = project.snapshot();
    assert_data_eq!(
        project.run(&["confirm", "it"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: there is no terminal to ask on about 1 unit
hint: name the units that are right by their ids; `hexapla todo` lists them

"#]]
        .raw()
    );
    assert_data_eq!(
        project
            .run(&["confirm", "it", "--kind", "link,markup"])
            .to_string(),
        str![[r#"
exit code 0
--- stdout
--- stderr
Nothing to settle; nothing was written.

"#]]
        .raw()
    );
    for filter in [
        &["--kind", "markup,wording"][..],
        &["-d", "stale.md"],
        &["--yes"],
        &[&id, "--kind", "wording"],
    ] {
        let run = project.run(&[&["confirm", "it"], filter].concat());
        assert_eq!(run.code, 2, "{filter:?}: {run}");
    }
    assert_eq!(project.snapshot(), before);
    assert_eq!(project.status_of("it", &id), "outdated");
}

#[test]
fn what_is_missing_cannot_be_confirmed() {
    let (project, _) = outdated();
    let id = project.id("stale.md", "Nobody");
    assert_data_eq!(
        project
            .run(&["confirm", "it", &id])
            .to_string()
            .replace(&id, "ID"),
        str![[r#"
exit code 1
--- stdout
--- stderr
error: `stale.md#ID` has no translation yet
hint: `hexapla edit` or `hexapla set` writes one

"#]]
        .raw()
    );
}

#[test]
fn a_review_holds_until_either_side_changes() {
    let (project, id) = outdated();
    project.ok(&["review", "it", &id, "--by", "@anna"]);
    assert_eq!(project.status_of("it", &id), "reviewed");
    assert!(project.read(CATALOG).contains(" @anna\n"));
    project.replace(CATALOG, "Una pagina", "La pagina");
    assert_eq!(project.status_of("it", &id), "translated");
    project.replace(CATALOG, "La pagina", "Una pagina");
    assert_eq!(project.status_of("it", &id), "reviewed");
    project.replace("source/stale.md", "source text changes", "original changes");
    assert_eq!(project.status_of("it", &id), "outdated");
}

#[test]
fn a_draft_stays_out_until_it_is_confirmed() {
    let (project, _) = outdated();
    let id = project.id("stale.md", "Nobody");
    let run = project.feed(
        &[
            "set",
            "it",
            &id,
            "--state",
            "draft",
            "--origin",
            "machine opus-mt",
        ],
        "Nessuno.\n",
    );
    assert_eq!(run.code, 0, "{run}");
    let catalog = project.read(CATALOG);
    assert!(
        catalog.contains("# origin: machine opus-mt\n") && catalog.contains("# state: draft\n"),
        "{catalog}"
    );
    assert_eq!(project.status_of("it", &id), "draft");
    project.ok(&["confirm", "it", &id]);
    assert_eq!(project.status_of("it", &id), "translated");
}

#[test]
fn set_refuses_what_would_break_the_page() {
    let (project, _) = outdated();
    let id = project.id("stale.md", "Nobody");
    let before = project.snapshot();
    for wrong in [
        "",
        "  \n",
        "a <svg onload=x>",
        "[x](javascript:y)",
        "{{ z }}",
        "<b>w</b>",
    ] {
        let run = project.feed(&["set", "it", &id], wrong);
        assert_eq!(run.code, 1, "{wrong:?}: {run}");
        assert!(run.stderr.contains("structure/"), "{run}");
    }
    let run = project.feed(&["set", "it", &id], b"\xff\xfeA\0");
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("byte 0"), "{run}");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn set_needs_a_unit_that_is_there() {
    let (project, id) = outdated();
    let wrong = id
        .replace("a-page", "a-pag")
        .replace("page-goes", "page-goe");
    let run = project.feed(&["set", "it", &wrong], "x");
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains(&id), "the nearest id is named: {run}");
}

#[test]
fn an_id_of_two_documents_must_be_told_apart() {
    let (project, _) = outdated();
    project.write("source/twin.md", crate::harness::ARTICLE);
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Nobody");
    let run = project.feed(&["set", "it", &id], "Nessuno.");
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains(&format!("twin.md#{id}")), "{run}");
    assert_eq!(
        project
            .feed(&["set", "it", &format!("twin.md#{id}")], "Nessuno.")
            .code,
        0
    );
    assert_eq!(project.status("it")["units"]["translated"], 1);
}

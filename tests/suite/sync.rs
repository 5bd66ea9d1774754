//! `sync`, `prune` and `repair`.

use crate::harness::Project;

/// A project whose Italian is complete, with the id of its first paragraph.
fn translated() -> (Project, String) {
    let project = Project::with_article();
    project.ok(&["extract"]);
    for (beginning, text) in [
        ("Stale pages", "Pagine invecchiate"),
        ("A page goes", "Una pagina invecchia."),
        ("Who notices?", "Chi se ne accorge?"),
        ("Nobody", "Nessuno, *quasi* mai."),
    ] {
        let id = project.id("stale.md", beginning);
        assert_eq!(project.feed(&["set", "it", &id], text).code, 0);
    }
    let id = project.id("stale.md", "A page goes");
    (project, id)
}

const CATALOG: &str = "locales/it/stale.md.ftl";

#[test]
fn sync_keeps_what_the_target_was_made_from() {
    let (project, id) = translated();
    project.replace("source/stale.md", "source changes", "source text changes");
    project.ok(&["sync", "it"]);
    let record = format!(
        "# source: A page goes stale when its source text changes.\n\
         # was: A page goes stale when its source changes.\n\
         {id} = Una pagina invecchia.\n"
    );
    assert!(
        project.read(CATALOG).contains(&record),
        "{}",
        project.read(CATALOG)
    );
    let before = project.read(CATALOG);
    project.ok(&["sync"]);
    assert_eq!(
        project.read(CATALOG),
        before,
        "syncing twice changes nothing"
    );
}

#[test]
fn deleting_the_was_line_confirms() {
    let (project, id) = translated();
    project.replace("source/stale.md", "source changes", "source text changes");
    project.ok(&["sync", "it"]);
    project.replace(
        CATALOG,
        "# was: A page goes stale when its source changes.\n",
        "",
    );
    assert_eq!(project.status_of("it", &id), "translated");
}

#[test]
fn a_translation_survives_the_removal_and_the_return_of_its_paragraph() {
    let (project, id) = translated();
    let article = project.read("source/stale.md");
    project.replace(
        "source/stale.md",
        "A page goes stale when its source changes.\n\n",
        "",
    );
    project.ok(&["extract"]);
    project.ok(&["sync"]);
    assert!(project.read(CATALOG).contains("Una pagina invecchia."));
    project.write("source/stale.md", article);
    project.ok(&["extract"]);
    assert_eq!(project.id("stale.md", "A page goes"), id);
    assert_eq!(project.status_of("it", &id), "translated");
}

#[test]
fn a_paragraph_takes_its_translations_to_another_document() {
    let (project, _) = translated();
    let long =
        "Ask which paragraphs of the page changed since the translation was last made from it.";
    project.write("source/stale.md", format!("# Stale\n\n{long}\n"));
    project.write("source/other.md", "# Other\n");
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Ask which");
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Chiedi quali paragrafi sono cambiati.")
            .code,
        0
    );
    project.write("source/stale.md", "# Stale\n");
    project.write("source/other.md", format!("# Other\n\n{long}\n"));
    let moved = format!("other.md#{id}");
    let is_translated = || {
        let status = project.status("it");
        let other = &status["documents"].as_array().unwrap()[0];
        assert_eq!(other["path"], "other.md");
        assert_eq!(other["units"]["translated"], 1, "{moved}: {other:#}");
    };
    is_translated();
    project.ok(&["extract"]);
    is_translated();
    let pruned = project.ok(&["prune", "it", "--dry-run"]);
    project.ok(&["prune", "it"]);
    is_translated();
    project.ok(&["sync", "it"]);
    is_translated();
    assert!(
        project
            .read("locales/it/other.md.ftl")
            .contains("Chiedi quali paragrafi sono cambiati.")
    );
    let _ = pruned;
}

#[test]
fn prune_removes_only_what_is_gone() {
    let (project, id) = translated();
    project.replace(
        "source/stale.md",
        "A page goes stale when its source changes.\n\n",
        "",
    );
    project.ok(&["extract"]);
    let before = project.read(CATALOG);
    let dry = project.ok(&["prune", "--dry-run"]);
    assert_eq!(dry, "update locales/it/stale.md.ftl\n");
    assert_eq!(project.read(CATALOG), before);
    project.ok(&["prune"]);
    let after = project.read(CATALOG);
    assert!(!after.contains(&id) && after.contains("Nessuno"), "{after}");
}

#[test]
fn repair_takes_the_lost_source_from_git() {
    let (project, id) = translated();
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "one"]);
    project.replace("source/stale.md", "source changes", "source text changes");
    let stripped: String = project
        .read(CATALOG)
        .lines()
        .filter(|line| !line.starts_with("# "))
        .map(|line| format!("{line}\n"))
        .collect();
    project.write(CATALOG, stripped);
    assert_eq!(project.status_of("it", &id), "draft");
    let report = project.ok(&["repair", "it"]);
    assert!(
        report.contains(&format!("stale.md#{id} restored from")),
        "{report}"
    );
    assert_eq!(project.status_of("it", &id), "outdated");
    assert_eq!(project.ok(&["repair", "it"]), "");
}

#[test]
fn repair_makes_a_draft_of_what_git_does_not_know() {
    let (project, id) = translated();
    project.replace(
        CATALOG,
        "# source: A page goes stale when its source changes.\n",
        "",
    );
    let report = project.ok(&["repair", "it"]);
    assert!(report.contains(&format!("{id} is a draft now")), "{report}");
    assert!(project.read(CATALOG).contains("# state: draft\n"));
    assert_eq!(project.status_of("it", &id), "draft");
}

#[test]
fn a_dry_run_writes_nothing() {
    let (project, _) = translated();
    project.replace("source/stale.md", "source changes", "source text changes");
    let before = project.snapshot();
    for verb in [
        &["sync", "-n"][..],
        &["extract", "-n"],
        &["prune", "-n"],
        &["repair", "-n"],
        &["build", "-n"],
    ] {
        project.ok(verb);
        assert_eq!(project.snapshot(), before, "{verb:?}");
    }
}

#[test]
fn a_renamed_document_keeps_its_translations() {
    let (project, _) = translated();
    let long =
        "\nAsk which paragraphs of the page changed since it was last translated by someone.\n";
    project.write(
        "source/stale.md",
        format!("{}{long}", crate::harness::ARTICLE),
    );
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Ask which");
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Chiedi quali paragrafi.")
            .code,
        0
    );
    std::fs::rename(
        project.path("source/stale.md"),
        project.path("source/renamed.md"),
    )
    .unwrap();
    let all_translated = |when: &str| {
        let units = project.status("it")["units"].clone();
        assert_eq!(
            (units["total"].as_u64(), units["translated"].as_u64()),
            (Some(5), Some(5)),
            "{when}: {units}"
        );
    };
    let diff = project.ok(&["diff"]);
    assert!(
        diff.starts_with("renamed.md (renamed from stale.md)\n\n"),
        "{diff}"
    );
    all_translated("before extract");
    project.ok(&["extract"]);
    assert_eq!(project.id("renamed.md", "Ask which"), id);
    all_translated("after extract");
    project.ok(&["prune"]);
    all_translated("after a prune that came too early");
    project.ok(&["sync"]);
    all_translated("after sync");
    assert_eq!(
        project.ok(&["prune"]),
        "delete locales/en/stale.md.ftl\ndelete locales/it/stale.md.ftl\n"
    );
    all_translated("after prune");
}

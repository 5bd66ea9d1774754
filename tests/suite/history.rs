//! Git histories of all shapes, and none: nothing that verbs answer depends on them, but for commits
//! that are asked for by name.

use crate::{
    harness::Project,
    merge::{commit, mixed, translated},
};

/// A clone of the newest commit only.
fn shallow(project: &Project) -> Project {
    let clone = Project::empty();
    let address = format!("file://{}", project.root().display());
    clone.git(&["clone", "-q", "--depth", "1", &address, "."]);
    clone
}

#[test]
fn a_shallow_clone_is_as_good_as_another() {
    let (project, id) = translated();
    project.replace("source/stale.md", "source changes", "source text changes");
    commit(&project, "edited");
    let clone = shallow(&project);
    assert_eq!(clone.status_of("it", &id), "outdated");
    let diff = clone.ok(&["diff", "HEAD"]);
    assert_eq!(
        diff.trim_end(),
        "No unit changed between HEAD and working tree."
    );
    clone.replace("source/stale.md", "source text changes", "text changes");
    assert!(
        clone.ok(&["diff", "HEAD"]).contains("[-source"),
        "{}",
        clone.ok(&["diff", "HEAD"])
    );
    let run = clone.run(&["diff", "HEAD~1"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.stderr
            .contains("`HEAD~1` cannot be read: this clone has no such commit; it is shallow"),
        "{run}"
    );
    clone.ok(&["sync", "it"]);
    assert_eq!(clone.status_of("it", &id), "outdated");
    let run = clone.run(&["check"]);
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn a_shallow_clone_says_that_older_merges_were_not_looked_at() {
    let (project, _) = mixed();
    let run = shallow(&project).run(&["check"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("or this clone lacks them"), "{run}");
}

#[test]
fn status_and_diff_hold_after_a_squash_and_a_rebase() {
    let (project, id) = translated();
    project.git(&["tag", "before"]);
    project.git(&["checkout", "-q", "-b", "work"]);
    project.replace("source/stale.md", "source changes", "source text changes");
    commit(&project, "edited");
    project.ok(&["sync", "it"]);
    commit(&project, "synced");
    project.git(&["checkout", "-q", "main"]);
    project.write("source/other.md", "# Other\n");
    commit(&project, "other");
    let holds = |when: &str| {
        assert_eq!(project.status_of("it", &id), "outdated", "{when}");
        let diff = project.ok(&["diff", "before"]);
        assert!(
            diff.contains("its source {+text +}changes"),
            "{when}: {diff}"
        );
        assert_eq!(project.run(&["check"]).code, 0, "{when}");
    };
    project.git(&["checkout", "-q", "-b", "squashed"]);
    project.git(&["merge", "-q", "--squash", "work"]);
    commit(&project, "squashed");
    holds("after a squash");
    project.git(&["checkout", "-q", "work"]);
    project.git(&["rebase", "-q", "main"]);
    holds("after a rebase");
}

#[test]
fn without_git_all_but_commits_is_there() {
    let (project, id) = translated();
    std::fs::remove_dir_all(project.path(".git")).unwrap();
    project.replace("source/stale.md", "source changes", "source text changes");
    assert_eq!(project.status_of("it", &id), "outdated");
    project.ok(&["sync", "it"]);
    assert!(project.ok(&["diff"]).contains("{+text +}"));
    let run = project.run(&["diff", "main"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.stderr.contains("the project lies in no git repository"),
        "{run}"
    );
    assert_eq!(project.run(&["check"]).code, 0);
}

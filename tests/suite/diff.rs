//! `diff` between commits.

use snapbox::{assert_data_eq, str};

use crate::harness::Project;

fn commit(project: &Project, tag: &str) {
    project.git(&["add", "--all"]);
    project.git(&["commit", "--quiet", "--allow-empty", "-m", tag]);
    project.git(&["tag", tag]);
}

/// Three commits: as it was, with an edit, and with the page split off.
fn history() -> Project {
    let project = Project::with_article();
    project.write("source/ja.md", "# 翻訳\n\n翻訳者は新しい段落を読みます。\n");
    project.git(&["init", "--quiet"]);
    project.ok(&["extract"]);
    commit(&project, "one");
    project.replace(
        "source/stale.md",
        "its source changes",
        "the page it was made from changes",
    );
    commit(&project, "two");
    project.replace("source/ja.md", "新しい", "古い");
    project.replace("source/stale.md", "Nobody, *most* of the time.\n", "");
    project.write(
        "source/who.md",
        "# Notices\n\nNobody, *most* of the time.\n",
    );
    commit(&project, "three");
    project
}

#[test]
fn a_commit_is_compared_with_the_working_tree() {
    let project = history();
    assert_data_eq!(
        project.run(&["diff", "two"]).to_string(),
        str![[r#"
exit code 0
--- stdout
ja.md
  3: edited (wording) paragraph-f8aef436
    翻訳者は[-新しい-]{+古い+}段落を読みます。

who.md
  1: added notices-62c26b21
    + Notices
  3: moved nobody-most-of-the-9034f158
      Nobody, *most* of the time.

To do  Units  Words  Changed words
it         1      1              1
zh-CN      1      1              1
--- stderr

"#]]
    );
}

#[test]
fn two_commits_are_compared_without_a_checkout() {
    let project = history();
    std::fs::remove_dir_all(project.path("source")).unwrap();
    std::fs::remove_dir_all(project.path("locales")).unwrap();
    assert_data_eq!(
        project.run(&["diff", "one..two"]).to_string(),
        str![[r#"
exit code 0
--- stdout
stale.md
  5: edited (wording) page-goes-stale-when-dbc316f2
    A page goes stale when [-its source-]{+the page it was made from+} changes.

To do  Units  Words  Changed words
it         0      0              0
zh-CN      0      0              0
--- stderr

"#]]
    );
    let json = project.ok(&["diff", "one..two", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["from"], &json["to"]), (&"one".into(), &"two".into()));
}

#[test]
fn a_document_that_is_gone_is_told() {
    let project = history();
    std::fs::remove_file(project.path("source/ja.md")).unwrap();
    assert_data_eq!(
        project
            .run(&["diff", "HEAD", "--document", "ja.md"])
            .to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: no document of the project matches `ja.md`
hint: `hexapla status` lists the documents of the project

"#]]
    );
    assert_data_eq!(
        project.run(&["diff", "HEAD"]).to_string(),
        str![[r#"
exit code 0
--- stdout
ja.md
  removed heading-e994be00
    - 翻訳
  removed paragraph-f8aef436
    - 翻訳者は古い段落を読みます。

To do  Units  Words  Changed words
it         0      0              0
zh-CN      0      0              0
--- stderr

"#]]
    );
}

#[test]
fn a_name_that_is_no_commit_is_refused() {
    let project = history();
    for name in [
        "nonsense",
        "--upload-pack=x",
        "HEAD:source",
        "one..nonsense",
    ] {
        let run = project.run(&["diff", name]);
        assert_eq!(run.code, 2, "{run}");
        assert!(run.stderr.contains("cannot be read"), "{run}");
    }
    assert_data_eq!(
        project.run(&["diff", "nonsense"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `nonsense` cannot be read: git knows no such commit
hint: name a commit as git does: `main`, `v1.2`, `HEAD~3`, a hash

"#]]
    );
    let bare = Project::with_article();
    assert_data_eq!(
        bare.run(&["diff", "main"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `main` cannot be read: the project lies in no git repository
hint: name a commit as git does: `main`, `v1.2`, `HEAD~3`, a hash

"#]]
    );
}

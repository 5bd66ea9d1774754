//! `diff` between commits.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

fn commit(project: &Project, tag: &str) {
    project.git(&["add", "--all"]);
    project.git(&["commit", "--quiet", "--allow-empty", "-m", tag]);
    project.git(&["tag", tag]);
}

/// Three commits: as it was, with an edit, and with the page split off.
pub(crate) fn history() -> Project {
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

#[test]
fn explaining_says_why_two_units_are_one() {
    let project = history();
    project.write(
        "source/stale.md",
        "---\ntitle: Stale pages\n---\n\nA page goes stale when the page it was made from changes.\n\n\
         ## Who notices?\n\nA page goes where nobody was.\n",
    );
    assert_data_eq!(
        project.run(&["diff", "one", "--explain"]).to_string(),
        str![[r#"
exit code 0
--- stdout
ja.md
  3: edited (wording) paragraph-f8aef436
    翻訳者は[-新しい-]{+古い+}段落を読みます。
    why the texts are similar and stand between the same neighbours (75% alike, 80% of the words in common)
        words in common: 翻訳, 者, は, 段落, を, 読み, ます

stale.md
  5: edited (wording) page-goes-stale-when-dbc316f2
    A page goes stale when [-its source-]{+the page it was made from+} changes.
    why the texts are similar and stand between the same neighbours (52% alike, 60% of the words in common)
        words in common: A, page, goes, stale, when, changes
  9: added page-goes-where-nobody-6e9b2ef2
    + A page goes where nobody was.
    why nothing in the other version is like it
        not “A page goes stale when its source changes.” (page-goes-stale-when-dbc316f2, 29% alike), which belongs to another change
        not “Nobody, *most* of the time.” (nobody-most-of-the-9034f158, 11% alike)

who.md
  1: added notices-62c26b21
    + Notices
    why nothing in the other version is like it
  3: moved nobody-most-of-the-9034f158
      Nobody, *most* of the time.
    why the text is the same; it came from stale.md

To do  Units  Words  Changed words
it         2      7              7
zh-CN      2      7              7
--- stderr

"#]].raw()
    );
    let json = project.ok(&["diff", "one", "--explain", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let changes = &json["documents"][0]["changes"];
    assert_eq!(changes[0]["why"]["reason"], "similar", "{json:#}");
    let silent = project.ok(&["diff", "one", "--format", "json"]);
    assert!(!silent.contains("\"why\""), "{silent}");
}

/// A project whose one paragraph was split in two at a sentence, with Italian and Chinese targets.
fn split(text: &str, parts: &str) -> (Project, String) {
    let project = Project::with_article();
    project.write("source/stale.md", format!("# 1\n\n{text}\n"));
    project.ok(&["extract"]);
    let start: String = text.chars().take(4).collect();
    let id = project.id("stale.md", &start);
    for locale in ["it", "zh-CN"] {
        assert_eq!(
            project.feed(&["set", locale, &id], "Tutto. Il resto.").code,
            0
        );
    }
    project.write("source/stale.md", format!("# 1\n\n{parts}\n"));
    (project, id)
}

#[test]
fn a_split_that_changes_only_the_break_is_layout_in_diff_and_in_status() {
    for (text, parts) in [
        (
            "Translators read the new paragraph first. Then everybody else reads it as well.",
            "Translators read the new paragraph first.\n\nThen everybody else reads it as well.",
        ),
        (
            "翻訳者は新しい段落を最初に読みます。その後で全員がその段落を読むことになります。",
            "翻訳者は新しい段落を最初に読みます。\n\nその後で全員がその段落を読むことになります。",
        ),
        (
            "يقرأ المترجمون الفقرة الجديدة أولا. ثم يقرأ الجميع تلك الفقرة أيضا.",
            "يقرأ المترجمون الفقرة الجديدة أولا.\n\nثم يقرأ الجميع تلك الفقرة أيضا.",
        ),
    ] {
        let (project, _) = split(text, parts);
        let json = project.ok(&["diff", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let change = &json["documents"][0]["changes"][0];
        assert_eq!(change["change"], "split", "{json:#}");
        assert_eq!(change["kind_of_change"], "layout", "{json:#}");
        let heir = |project: &Project| {
            let entries = project.status("it")["documents"][0]["entries"].clone();
            let entries = entries.as_array().unwrap().clone();
            let heir = entries.into_iter().find(|entry| entry["was"].is_string());
            heir.unwrap_or_default()
        };
        // The target still has the text of both parts, so somebody has to look at it.
        for _ in 0..2 {
            let heir = heir(&project);
            assert_eq!(heir["kind_of_change"], "layout", "{heir:#}");
            assert_eq!(heir["status"], "outdated", "{heir:#}");
            assert_eq!(project.status("it")["units"]["outdated_minor"], 1);
            // As it was, so it stays when the new units have their ids.
            project.ok(&["extract"]);
        }
        let todo = &json["todo"][0];
        assert_eq!(todo["units"], 2, "{json:#}");
        let id = heir(&project)["id"].as_str().unwrap().to_owned();
        project.ok(&["confirm", "it", &id]);
        assert_eq!(project.status_of("it", &id), "translated");
    }
}

#[test]
fn each_part_of_a_split_is_offered_its_part_of_the_target_and_nothing_is_written() {
    let (project, id) = split(
        "Translators read the new paragraph first. Then everybody else reads it as well.",
        "Translators read the new paragraph first.\n\nThen everybody else reads it as well.",
    );
    let expected = serde_json::json!([{ "from": id, "target": "Il resto." }]);
    let offered = |project: &Project| {
        let entries = project.status("it")["documents"][0]["entries"].clone();
        let parts = entries.as_array().unwrap().iter();
        let part =
            parts.filter(|entry| entry["status"] == "missing" && entry["kind"] == "paragraph");
        part.map(|entry| (entry["suggestions"].clone(), entry.get("target").is_some()))
            .collect::<Vec<_>>()
    };
    for _ in 0..2 {
        assert_eq!(offered(&project), [(expected.clone(), false)]);
        let todo = project.ok(&["todo", "it"]);
        assert!(todo.contains("maybe  Il resto.\n"), "{todo}");
        project.ok(&["extract"]);
        project.ok(&["sync", "it"]);
    }
    // Once the whole was written anew, its old text is offered no more.
    project.feed(&["set", "it", &id], "I traduttori leggono per primi.");
    assert_eq!(offered(&project), [(serde_json::Value::Null, false)]);
}

#[test]
fn a_split_with_another_word_is_wording_in_both() {
    let (project, _) = split(
        "Translators read the new paragraph first. Then everybody else reads it as well.",
        "Translators read the new paragraph first.\n\nThen nobody else reads it as well.",
    );
    let json = project.ok(&["diff", "--format", "json"]);
    assert!(json.contains("\"kind_of_change\": \"wording\""), "{json}");
    let status = project.status("it").to_string();
    assert!(
        status.contains("\"kind_of_change\":\"wording\""),
        "{status}"
    );
}

#[test]
fn a_merge_that_changes_only_the_break_is_layout_in_both() {
    let project = Project::with_article();
    let (one, two) = (
        "Translators read the new paragraph first.",
        "Then everybody else reads it as well.",
    );
    project.write("source/stale.md", format!("{one}\n\n{two}\n"));
    project.ok(&["extract"]);
    for beginning in ["Translators", "Then"] {
        let id = project.id("stale.md", beginning);
        assert_eq!(project.feed(&["set", "it", &id], "Uno.").code, 0);
    }
    project.write("source/stale.md", format!("{one} {two}\n"));
    for _ in 0..2 {
        let status = project.status("it").to_string();
        assert!(status.contains("\"kind_of_change\":\"layout\""), "{status}");
        assert_eq!(project.status("it")["units"]["outdated_minor"], 1);
        project.ok(&["extract"]);
    }
}

#[test]
fn what_a_locale_has_seen_to_costs_it_nothing() {
    let (project, id) = {
        let project = Project::with_article();
        project.ok(&["extract"]);
        let id = project.id("stale.md", "A page goes");
        for locale in ["it", "zh-CN"] {
            assert_eq!(project.feed(&["set", locale, &id], "Una pagina.").code, 0);
        }
        project.replace(
            "source/stale.md",
            "its source changes",
            "its source text changes",
        );
        (project, id)
    };
    project.ok(&["confirm", "it", &id]);
    assert_data_eq!(
        project.run(&["diff"]).to_string(),
        str![[r#"
exit code 0
--- stdout
stale.md
  5: edited (wording) page-goes-stale-when-dbc316f2
    A page goes stale when its source {+text +}changes.

To do  Units  Words  Changed words
it         0      0              0
zh-CN      1      9              1
--- stderr

"#]]
        .raw()
    );
}

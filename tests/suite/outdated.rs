//! `diff --for`: what a locale translated from a source that is no longer so.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

/// Two outdated units in Italian: one by words, one by punctuation; a third that is up to date.
fn outdated() -> Project {
    let project = Project::with_article();
    project.ok(&["extract"]);
    for (beginning, target) in [
        ("A page goes", "Una pagina invecchia."),
        ("Who notices", "Chi se ne accorge?"),
        ("Nobody", "Nessuno, *per lo più*."),
    ] {
        let id = project.id("stale.md", beginning);
        assert_eq!(project.feed(&["set", "it", &id], target).code, 0);
    }
    project.replace(
        "source/stale.md",
        "its source changes",
        "the source text changes",
    );
    project.replace("source/stale.md", "Nobody, *most*", "Nobody – *most*");
    project
}

#[test]
fn the_change_since_the_translation_stands_beside_it() {
    assert_data_eq!(
        outdated().run(&["diff", "--for", "it"]).to_string(),
        str![[r#"
exit code 0
--- stdout
page-goes-stale-when-dbc316f2
  source/stale.md:5 · paragraph · outdated (wording)
  change A page goes stale when [-its-]{+the+} source{+ text+} changes.
  target Una pagina invecchia.
  at     locales/it/stale.md.ftl:5

nobody-most-of-the-9034f158
  source/stale.md:9 · answer · outdated (punctuation) · Who notices?
  change Nobody[-,-]{+ –+} *most* of the time.
  target Nessuno, *per lo più*.
  at     locales/it/stale.md.ftl:11

Outdated in it  Units  Words  Changed words
wording             1      9              2
punctuation         1      5              0
all                 2     14              2
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn the_same_units_are_outdated_as_in_status() {
    let project = outdated();
    let json = project.ok(&["diff", "--for", "IT", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let status = project.status("it");
    assert_eq!(json["total"]["units"], status["units"]["outdated"]);
    assert_eq!(json["total"]["words"], status["words"]["outdated"]);
    let entry = &json["documents"][0]["entries"][0];
    assert_eq!(entry["was"], "A page goes stale when its source changes.");
    assert_eq!(
        entry["source"],
        "A page goes stale when the source text changes."
    );
    assert_eq!(entry["source_at"]["line"], 5);
    assert_eq!(json["kinds"][0]["kind"], "wording");
}

#[test]
fn it_needs_no_history_and_takes_no_commit() {
    let run = outdated().run(&["diff", "main", "--for", "it"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("cannot be used with"), "{run}");
}

#[test]
fn nothing_outdated_is_said() {
    let project = outdated();
    assert_eq!(
        project.ok(&["diff", "--for", "zh_CN"]),
        "Nothing is outdated in zh-CN.\n"
    );
}

#[test]
fn markdown_and_html_show_the_target_with_its_direction() {
    let project = Project::with_article();
    project.replace("hexapla.toml", "\"it\"", "\"it\", \"ar\"");
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page goes");
    assert_eq!(
        project.feed(&["set", "ar", &id], "تصبح الصفحة قديمة.").code,
        0
    );
    project.replace("source/stale.md", "its source", "the source");
    let html = project.ok(&["diff", "--for", "ar", "--format", "html"]);
    assert!(
        html.contains("<p lang=\"ar\" dir=\"rtl\">تصبح الصفحة قديمة.</p>"),
        "{html}"
    );
    assert_data_eq!(
        project.ok(&["diff", "--for", "ar", "--format", "markdown"]),
        str![[r###"
## Outdated in ar

### stale.md

- **wording** · source/stale.md:5 · <code>page-goes-stale-when-dbc316f2</code>

  Source: <span dir="auto">A page goes stale when <del>its</del><ins>the</ins> source changes.</span>

  Target: <span dir="auto">تصبح الصفحة قديمة.</span>\
  locales/ar/stale.md.ftl:5

### Amounts

| Kind of change | Units | Words | Changed words |
|---|--:|--:|--:|
| wording | 1 | 8 | 1 |

"###]].raw()
    );
}

//! `status`, `todo` and `diff`.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

fn partly_translated() -> Project {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let set = |beginning: &str, text: &str| {
        let id = project.id("stale.md", beginning);
        let run = project.feed(&["set", "it", &id], format!("{text}\n"));
        assert_eq!(run.code, 0, "{run}");
    };
    set("Stale pages", "Pagine invecchiate");
    set(
        "A page goes",
        "Una pagina invecchia quando la fonte cambia.",
    );
    project.replace(
        "source/stale.md",
        "its source changes",
        "its source text changes",
    );
    project
}

#[test]
fn status_is_a_matrix_of_locales() {
    let project = partly_translated();
    assert_data_eq!(
        project.run(&["status"]).to_string(),
        str![[r#"
exit code 0
--- stdout
                                    To do      Missing        Draft     Outdated
Locale              Done            Words  Units Words  Units Words  Units Words
it        italiano  ██▒▒░░░░░  25%     16      2     7      0     0      1     9
zh-CN CN  中文      ░░░░░░░░░   0%     18      4    18      0     0      0     0
All                 █▒░░░░░░░  12%     34      6    25      0     0      1     9
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn status_of_a_locale_lists_its_documents() {
    let project = partly_translated();
    assert_data_eq!(
        project.run(&["status", "it"]).to_string(),
        str![[r#"
exit code 0
--- stdout
it italiano · 25% · 1 of 4 units done · 16 words to do
                      To do      Missing        Draft     Outdated
Document  Done  Units Words  Units Words  Units Words  Units Words
stale.md   25%      3    16      2     7      0     0      1     9

--- stderr

"#]]
        .raw()
    );
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "the whole report stands in one snapshot"
)]
fn status_json_is_stable() {
    let project = partly_translated();
    assert_data_eq!(
        project
            .run(&["status", "it", "--format", "json", "--units", "todo"])
            .to_string(),
        str![[r#"
exit code 0
--- stdout
{
  "version": 1,
  "source": "en",
  "locales": [
    {
      "locale": "it",
      "code": "IT",
      "units": {
        "total": 4,
        "missing": 2,
        "draft": 0,
        "outdated": 1,
        "outdated_minor": 0,
        "translated": 1,
        "reviewed": 0,
        "obsolete": 0,
        "own": 0
      },
      "words": {
        "total": 18,
        "missing": 7,
        "draft": 0,
        "outdated": 9,
        "outdated_minor": 0,
        "translated": 2,
        "reviewed": 0,
        "obsolete": 0,
        "own": 0
      },
      "documents": [
        {
          "path": "stale.md",
          "units": {
            "total": 4,
            "missing": 2,
            "draft": 0,
            "outdated": 1,
            "outdated_minor": 0,
            "translated": 1,
            "reviewed": 0,
            "obsolete": 0,
            "own": 0
          },
          "words": {
            "total": 18,
            "missing": 7,
            "draft": 0,
            "outdated": 9,
            "outdated_minor": 0,
            "translated": 2,
            "reviewed": 0,
            "obsolete": 0,
            "own": 0
          },
          "entries": [
            {
              "id": "page-goes-stale-when-dbc316f2",
              "kind": "paragraph",
              "context": [],
              "status": "outdated",
              "source": "A page goes stale when its source text changes.",
              "target": "Una pagina invecchia quando la fonte cambia.",
              "was": "A page goes stale when its source changes.",
              "kind_of_change": "wording",
              "source_at": {
                "path": "source/stale.md",
                "line": 5
              },
              "target_at": {
                "path": "locales/it/stale.md.ftl",
                "line": 8
              }
            },
            {
              "id": "who-notices-05e10c58",
              "kind": "question",
              "context": [],
              "status": "missing",
              "source": "Who notices?",
              "source_at": {
                "path": "source/stale.md",
                "line": 7
              }
            },
            {
              "id": "nobody-most-of-the-9034f158",
              "kind": "answer",
              "context": [
                "Who notices?"
              ],
              "status": "missing",
              "source": "Nobody, *most* of the time.",
              "source_at": {
                "path": "source/stale.md",
                "line": 9
              }
            }
          ]
        }
      ]
    }
  ]
}
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn an_edit_of_the_source_is_seen_before_anyone_syncs() {
    let project = partly_translated();
    let id = project.id("stale.md", "A page goes");
    assert_eq!(project.status_of("it", &id), "outdated");
    project.ok(&["sync", "it"]);
    assert_eq!(project.status_of("it", &id), "outdated");
    project.replace(
        "source/stale.md",
        "its source text changes",
        "its source changes",
    );
    assert_eq!(project.status_of("it", &id), "translated");
}

#[test]
fn totals_are_the_sums_of_their_parts() {
    let project = partly_translated();
    let status = project.status("it");
    for measure in ["units", "words"] {
        let number = |part: &str| status[measure][part].as_u64().unwrap();
        let parts = ["missing", "draft", "outdated", "translated", "reviewed"].map(number);
        assert_eq!(number("total"), parts.iter().sum::<u64>());
    }
}

#[test]
fn todo_shows_what_changed_since_the_translation() {
    let project = partly_translated();
    assert_data_eq!(
        project.run(&["todo", "it"]).to_string(),
        str![[r#"
exit code 0
--- stdout
page-goes-stale-when-dbc316f2
  source/stale.md:5 · paragraph · outdated (wording)
  change A page goes stale when its source {+text +}changes.
  target Una pagina invecchia quando la fonte cambia.

who-notices-05e10c58
  source/stale.md:7 · question · missing
  source Who notices?

nobody-most-of-the-9034f158
  source/stale.md:9 · answer · missing · Who notices?
  source Nobody, *most* of the time.

it: 3 units · 16 words · 1 document
--- stderr

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["todo", "CN", "--next"]).to_string(),
        str![[r#"
exit code 0
--- stdout
stale-pages-fd9c9683
  source/stale.md:2 · title · missing
  source Stale pages

zh-CN: 1 of 4 units · 2 words · 1 document
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn colours_appear_only_when_asked_for() {
    let project = partly_translated();
    assert!(!project.ok(&["todo", "it"]).contains('\u{1b}'));
    assert!(
        project
            .ok(&["--color", "always", "todo", "it"])
            .contains('\u{1b}')
    );
}

#[test]
fn diff_shows_words_and_costs() {
    let project = partly_translated();
    project.replace("source/stale.md", "Nobody,", "A new paragraph.\n\nNobody,");
    assert_data_eq!(
        project.run(&["diff"]).to_string(),
        str![[r#"
exit code 0
--- stdout
stale.md
  5: edited (wording) page-goes-stale-when-dbc316f2
    A page goes stale when its source {+text +}changes.
  9: added new-paragraph-9ea298cb
    + A new paragraph.

To do  Units  Words  Changed words
it         2     12              4
zh-CN      1      3              3
--- stderr

"#]]
        .raw()
    );
    let json = project.ok(&["diff", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["documents"][0]["changes"][0]["change"], "edited");
    project.ok(&["extract"]);
    assert_data_eq!(
        project.run(&["diff"]).to_string(),
        str![[r#"
exit code 0
--- stdout
No unit changed between template and working tree.
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn a_site_code_is_a_locale_and_is_answered_with_its_tag() {
    let project = partly_translated();
    for name in ["CN", "cn", "zh-CN", "zh_cn"] {
        assert_eq!(project.status(name)["locale"], "zh-CN");
    }
}

#[test]
fn wrong_names_get_the_nearest_ones() {
    let project = partly_translated();
    assert_data_eq!(
        project.run(&["status", "itt"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `itt` is no locale of this project
hint: did you mean `it`?

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["status", "stail.md"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: no document of the project matches `stail.md`
hint: did you mean `stale.md`?

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["todo", "en"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `en` is the source locale of this project
hint: its locales: `it`, `zh-CN`

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["staus"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: unrecognized subcommand 'staus'

  tip: a similar subcommand exists: 'status'

Usage: hexapla [OPTIONS] <COMMAND>

For more information, try '--help'.

"#]]
        .raw()
    );
}

#[test]
fn a_report_goes_to_a_file_when_told() {
    let project = partly_translated();
    let stdout = project.ok(&["status", "--format", "json", "--output", "out/status.json"]);
    assert_eq!(stdout, "");
    assert!(
        project
            .read("out/status.json")
            .starts_with("{\n  \"version\": 1")
    );
}

#[test]
fn what_a_file_holds_cannot_act_on_the_terminal() {
    let project = partly_translated();
    project.write("source/evil.md", "# A \u{1b}[31mred\u{202e} page\n");
    let run = project.run(&["todo", "it", "evil.md"]);
    assert!(
        !run.stdout.contains('\u{1b}') && !run.stdout.contains('\u{202e}'),
        "{run}"
    );
    assert!(run.stdout.contains("\\u{1b}[31mred\\u{202e} page"), "{run}");
}

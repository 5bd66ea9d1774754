//! `status` as it is shown, whom it names, and what it refuses.

use serde_json::Value;
use snapbox::{assert_data_eq, prelude::*, str};

use crate::status_forms::site;

#[test]
fn the_matrix_has_units_and_words_and_names_whom_it_concerns() {
    let project = site();
    assert_data_eq!(
        project.run(&["status"]).to_string(),
        str![[r#"
exit code 0
--- stdout
                                    To do      Missing        Draft     Outdated
Locale            Done              Words  Units Words  Units Words  Units Words
it      italiano  ██▒▒▒░░░░░░  20%     33      5    15      1     2      2    16
ja      日本語    ▒░░░░░░░░░░   0%     39      9    29      0     0      1    10
ar      Arabic    ▒░░░░░░░░░░   0%     39      9    29      0     0      1    10
All               █▒░░░░░░░░░   6%    111     23    73      1     2      4    36

it: 7 units, 30 words · @anna @org/italian
--- stderr

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["status", "it", "--limit", "2"]).to_string(),
        str![[r#"
exit code 0
--- stdout
it italiano · 20% · 2 of 10 units done · 33 words to do
                             To do      Missing        Draft     Outdated
Document         Done  Units Words  Units Words  Units Words  Units Words
guide/first.md     0%      5    20      2     2      1     2      2    16
guide/second.md    0%      2    10      2    10      0     0      0     0
… and 2 more documents
it: 7 units, 30 words · @anna @org/italian

--- stderr

"#]]
        .raw()
    );
    assert_data_eq!(
        project
            .run(&["status", "--status", "draft", "--tier", "launch"])
            .to_string(),
        str![[r#"
exit code 0
--- stdout
                        To do      Missing        Draft     Outdated
Locale            Units Words  Units Words  Units Words  Units Words
it      italiano      1     2      0     0      1     2      0     0

it: 1 unit, 2 words · @anna @org/italian
Only this part is counted: --status draft --tier launch
--- stderr

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["status", "--status", "reviewed"]).to_string(),
        str![[r#"
exit code 0
--- stdout
No unit is like that.
Only this part is counted: --status reviewed
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn wrong_values_get_the_nearest_ones() {
    let project = site();
    assert_data_eq!(
        project.run(&["status", "--tier", "lunch"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: the project has no tier `lunch`
hint: did you mean `launch`?

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["todo", "it", "--owner", "@ana"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: the project has no owner `@ana`
hint: did you mean `@anna`?

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["status", "--tag", "nowhere"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: the project has no tag `nowhere`
hint: there are `start`, `翻訳`

"#]]
        .raw()
    );
}

#[test]
fn what_does_not_go_together_is_refused() {
    let project = site();
    assert_data_eq!(
        project.run(&["status", "--status", "outdatd"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: invalid value 'outdatd' for '--status <STATUS>'
  [possible values: missing, draft, outdated, translated, reviewed]

  tip: a similar value exists: 'outdated'

For more information, try '--help'.

"#]]
        .raw()
    );
    assert_data_eq!(
        project
            .run(&["status", "--status", "missing", "--kind-of-change", "link"])
            .to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `--kind-of-change` is about outdated units only
hint: add `outdated` to `--status`, or leave `--status` out

"#]]
        .raw()
    );
    assert_data_eq!(
        project
            .run(&["status", "--status", "missing", "--require", "5%"])
            .to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `--require` is a share of all units of the documents
hint: leave `--status` and `--kind-of-change` out, or use `--fail-on`

"#]]
        .raw()
    );
}

#[test]
fn markdown_names_owners_and_nobody_else() {
    let project = site();
    assert_data_eq!(
        project.run(&["status", "--format", "markdown"]).to_string(),
        str![[r#"
exit code 0
--- stdout
## Translation status

Units (words)

| Locale | Done | Missing | Draft | Outdated | To do |
|---|--:|--:|--:|--:|--:|
| it <bdi>italiano</bdi> | 20% | 5 (15) | 1 (2) | 2 (16) | 8 (33) |
| ja <bdi>日本語</bdi> | 0% | 9 (29) | 0 | 1 (10) | 10 (39) |
| ar <bdi>Arabic</bdi> | 0% | 9 (29) | 0 | 1 (10) | 10 (39) |

- it: 7 units, 30 words · @anna @org/italian
--- stderr

"#]]
        .raw()
    );
    project.write("source/@all.md", "Hello.\n");
    let markdown = project.ok(&["status", "it", "--format", "markdown"]);
    assert!(!markdown.contains("@all"), "{markdown}");
    assert!(markdown.contains("@org/italian"), "{markdown}");
}

#[test]
fn badges_are_of_one_locale_or_of_all() {
    let project = site();
    assert_data_eq!(
        project
            .run(&["status", "it", "--format", "shields"])
            .to_string(),
        str![[r#"
exit code 0
--- stdout
{
  "schemaVersion": 1,
  "label": "italiano",
  "message": "20%",
  "color": "b3261e"
}
--- stderr

"#]]
        .raw()
    );
    project.ok(&["status", "--format", "badge", "--output", "badge.svg"]);
    let svg = project.read("badge.svg");
    assert!(
        svg.starts_with("<svg ") && svg.contains("<title>translated: "),
        "{svg}"
    );
}

#[test]
fn diff_names_whom_its_changes_concern() {
    let project = site();
    assert_data_eq!(
        project.run(&["diff", "--format", "markdown"]).to_string(),
        str![[r#"
exit code 0
--- stdout
## Changes from template to working tree

### guide/first.md

- **edited** (number), line 3 · <code>install-version-of-the-3c49c9c2</code>

  <span dir="auto">Install version <del>1\.2</del><ins>1\.3</ins> of the program.</span>

- **edited** (wording), line 8 · <code>page-goes-stale-when-dbc316f2</code>

  <span dir="auto">A page <del>goes stale when</del><ins>grows old as soon as</ins> its source changes.</span>

### To do

| Locale | Units | Words | Changed words |
|---|--:|--:|--:|
| it · @anna @org/italian | 2 | 16 | 6 |
| ja | 1 | 10 | 5 |
| ar | 1 | 10 | 5 |
--- stderr

"#]].raw()
    );
    let json: Value = serde_json::from_str(&project.ok(&["diff", "--format", "json"])).unwrap();
    assert_eq!(json["todo"][0]["owners"][0], "@anna");
    assert!(json["todo"][1].get("owners").is_none(), "{json:#}");
    assert!(project.ok(&["diff"]).contains("it · @anna @org/italian"));
}

#[test]
fn a_pattern_that_names_nothing_is_a_warning_with_its_place() {
    let project = site();
    project.replace("hexapla.toml", "later = [", "later = [\"gone/*.md\", ");
    let run = project.run(&["status", "it"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("configuration/idle-pattern"), "{run}");
    assert!(run.stderr.contains("hexapla.toml:20"), "{run}");
}

//! `extract`.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

#[test]
fn templates_come_into_being_and_then_stay() {
    let project = Project::with_article();
    assert_data_eq!(
        project.run(&["extract"]).to_string(),
        str![[r#"
exit code 0
--- stdout
create locales/en/stale.md.ftl
4 units in 1 document, 17 words: 4 new, 0 kept, 0 obsolete ids
--- stderr

"#]]
        .raw()
    );
    assert_data_eq!(
        project.read("locales/en/stale.md.ftl"),
        str![[r#"
### hexapla: 1
### document: stale.md
### extractor: 2

# kind: title
stale-pages-fd9c9683 = Stale pages

# kind: paragraph
page-goes-stale-when-dbc316f2 = A page goes stale when its source changes.

# kind: question
who-notices-05e10c58 = Who notices?

# kind: answer
nobody-most-of-the-9034f158 = Nobody, *most* of the time.

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["extract"]).to_string(),
        str![[r#"
exit code 0
--- stdout
4 units in 1 document, 17 words: 0 new, 4 kept, 0 obsolete ids
--- stderr
Everything is up to date; nothing was written.

"#]]
        .raw()
    );
}

#[test]
fn check_writes_nothing_and_exits_with_one() {
    let project = Project::with_article();
    let before = project.snapshot();
    assert_data_eq!(
        project.run(&["extract", "--check"]).to_string(),
        str![[r#"
exit code 1
--- stdout
4 units in 1 document, 17 words: 4 new, 0 kept, 0 obsolete ids
--- stderr
error: 1 template is not up to date
hint: `locales/en/stale.md.ftl` is not
hint: `hexapla extract` brings them up to date

"#]]
        .raw()
    );
    assert_eq!(project.snapshot(), before);
    project.ok(&["extract"]);
    project.ok(&["extract", "--check"]);
}

#[test]
fn an_edited_paragraph_keeps_its_id() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page goes stale");
    project.replace("source/stale.md", "source changes.", "source text changes.");
    project.ok(&["extract"]);
    assert_eq!(
        project.id("stale.md", "A page goes stale when its source text"),
        id
    );
}

#[test]
fn sources_are_never_touched() {
    let project = Project::with_article();
    let odd = "\u{feff}# Tab\there\r\n\r\n*  x \r\n";
    project.write("source/odd.md", odd);
    project.ok(&["extract"]);
    assert_eq!(project.read("source/odd.md"), odd);
}

#[test]
fn the_units_of_any_file_are_shown() {
    let project = Project::empty();
    project.write("page.md", "# 旧い頁\n\nSayfa eskir.\n\n- [żółć](x.md)\n");
    assert_data_eq!(
        project.run(&["extract", "--units", "page.md"]).to_string(),
        str![[r#"
exit code 0
--- stdout
heading-1f4ce16b 1: heading
  旧い頁
sayfa-eskir-a934599b 3: paragraph
  Sayfa eskir.
list-item-dc0d4fbf 5: list item
  [żółć](x.md)
--- stderr
3 units

"#]]
        .raw()
    );
    let json = project.ok(&["extract", "--units", "page.md", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["version"], 1);
    assert_eq!(value["units"][1]["context"][0], "旧い頁");
    assert_eq!(value["units"][1]["line"], 3);
}

#[test]
fn a_file_of_no_known_format_is_a_clear_error() {
    let project = Project::empty();
    project.write("page.docx", "x");
    assert_data_eq!(
        project
            .run(&["extract", "--units", "page.docx"])
            .to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: no format is known for `page.docx`
hint: formats go by the ending: .md, .markdown, .mkd, .mdx, .txt, .text, .html, .htm, .xhtml, .ftl, .json, .yaml, .yml

"#]]
        .raw()
    );
    assert_data_eq!(
        project.run(&["extract", "--units", "none.md"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: there is no file `none.md`

"#]]
        .raw()
    );
}

#[test]
fn a_unit_that_moves_to_another_document_brings_its_id() {
    let project = Project::with_article();
    let moved =
        "This paragraph, which is long enough to be known again anywhere, moves house today.";
    project.write("source/stale.md", format!("# One\n\n{moved}\n"));
    project.write("source/other.md", "# Two\n\nSomething else entirely.\n");
    project.ok(&["extract"]);
    let id = project.id("stale.md", "This paragraph");
    project.write("source/stale.md", "# One\n");
    project.write(
        "source/other.md",
        format!("# Two\n\nSomething else entirely.\n\n{moved}\n"),
    );
    project.ok(&["extract"]);
    assert_eq!(project.id("other.md", "This paragraph"), id);
}

#[test]
fn the_units_of_a_document_have_the_ids_that_its_project_has() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page goes stale");
    project.replace(
        "source/stale.md",
        "A page goes stale",
        "Every page goes stale",
    );
    for _ in 0..2 {
        let json = project.ok(&["extract", "--units", "source/stale.md", "--format", "json"]);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["units"][1]["id"], id.as_str());
        let text = value["units"][1]["text"].as_str().unwrap();
        assert!(text.starts_with("Every page"), "{text}");
        project.ok(&["extract"]);
    }
    project.write("source/stale.md", b"caf\xe9");
    let run = project.run(&["extract", "--units", "source/stale.md"]);
    assert!(
        run.code == 1 && run.stderr.contains("source/stale.md"),
        "{run}"
    );
}

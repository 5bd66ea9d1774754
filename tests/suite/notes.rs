//! `notes.toml`, and notes in comments.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

/// A project whose article has notes in its folder, and one for all units at the project's root.
fn project() -> Project {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Nobody");
    project.write(
        "source/notes.toml",
        format!(
            "[\"stale.md\"]\n\"A page goes stale\" = \"„Invecchia”, not „scade”.\"\n{id} = \"皮肉です。\"\n"
        ),
    );
    project.write("notes.toml", "\"*\" = \"Informal.\"\n");
    project
}

#[test]
fn translators_see_the_notes_in_every_list() {
    let project = project();
    assert_data_eq!(
        project.run(&["todo", "it"]).to_string(),
        str![[r#"
exit code 0
--- stdout
stale-pages-fd9c9683
  source/stale.md:2 · title · missing
  note   Informal.
  source Stale pages

page-goes-stale-when-dbc316f2
  source/stale.md:5 · paragraph · missing
  note   Informal.
  note   „Invecchia”, not „scade”.
  source A page goes stale when its source changes.

who-notices-05e10c58
  source/stale.md:7 · question · missing
  note   Informal.
  source Who notices?

nobody-most-of-the-9034f158
  source/stale.md:9 · answer · missing · Who notices?
  note   Informal.
  note   皮肉です。
  source Nobody, *most* of the time.

it: 4 units · 17 words · 1 document
--- stderr

"#]]
        .raw()
    );
    let json = project.ok(&["todo", "it", "--format", "json"]);
    let todo: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        todo["documents"][0]["entries"][1]["notes"],
        serde_json::json!(["Informal.", "„Invecchia”, not „scade”."])
    );
    let run = project.run_with_editor(&["edit", "it"], "cat \"$1\" >&2\n");
    assert!(run.stderr.contains("#| note     Informal.\n"), "{run}");
    assert!(run.stderr.contains("#| note     皮肉です。\n"), "{run}");
    let json = project.ok(&["extract", "--units", "source/stale.md", "--format", "json"]);
    let units: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        units["units"][3]["notes"],
        serde_json::json!(["Informal.", "皮肉です。"])
    );
}

#[test]
fn notes_change_no_template_and_are_no_document() {
    let project = Project::with_article();
    project.replace("hexapla.toml", "**/*.md", "**/*");
    project.ok(&["extract"]);
    let before = project.read("locales/en/stale.md.ftl");
    project.write(
        "source/notes.toml",
        "[\"stale.md\"]\n\"*\" = \"Informal.\"\n",
    );
    project.ok(&["extract", "--check"]);
    assert_eq!(project.read("locales/en/stale.md.ftl"), before);
    assert!(!project.exists("locales/en/notes.toml.ftl"));
}

#[test]
fn a_note_that_is_about_nothing_is_a_warning() {
    let project = Project::with_article();
    project.write(
        "source/notes.toml",
        "[\"stale.md\"]\n\"A page gose stale\" = \"x\"\n\n[\"stael.md\"]\n\"*\" = \"y\"\n",
    );
    assert_data_eq!(project.run(&["status", "it"]).to_string(), str![[r#"
exit code 0
--- stdout
it italiano · 0% · 0 of 4 units done · 17 words to do
                      To do      Missing        Draft     Outdated
Document  Done  Units Words  Units Words  Units Words  Units Words
stale.md    0%      4    17      4    17      0     0      0     0

--- stderr
warning[notes/unknown-unit]: No unit of the document has the id `A page gose stale`, nor a text that begins so; the nearest is `A page goes stale`
 --> source/notes.toml:2:1
  |
2 | "A page gose stale" = "x"
  | ^^^^^^^^^^^^^^^^^^^
  |
  = help: Name a unit by its id, by its whole text, or by at least ten characters of its beginning.
warning[notes/unknown-document]: No document below this folder has the path `stael.md`; the nearest is `stale.md`
 --> source/notes.toml:4:2
  |
4 | ["stael.md"]
  |  ^^^^^^^^^^
  |
  = help: Paths are relative to the folder of this file, and stand in quotes: `["articles/page.md"]`.

"#]].raw());
}

#[test]
fn notes_that_are_no_toml_are_pointed_into_and_stop_nothing() {
    let project = Project::with_article();
    project.write(
        "source/notes.toml",
        "[\"stale.md\"]\n\"*\" = \"x\"\n\"*\" = \"y\"\n",
    );
    project.write("notes.toml", "[source/stale.md]\n");
    assert_data_eq!(
        project.run(&["todo", "it", "--next"]).to_string(),
        str![[r#"
exit code 1
--- stdout
stale-pages-fd9c9683
  source/stale.md:2 · title · missing
  source Stale pages

it: 1 of 4 units · 2 words · 1 document
--- stderr
error[notes/unreadable]: The notes cannot be read: invalid unquoted key, expected letters, numbers, `-`, `_`
 --> notes.toml:1:8
  |
1 | [source/stale.md]
  |        ^
error[notes/unreadable]: The notes cannot be read: duplicate key
 --> source/notes.toml:3:1
  |
3 | "*" = "y"
  | ^^^
error: 2 errors were found; everything else was done

"#]].raw()
    );
}

#[test]
fn notes_without_a_table_or_a_document_are_pointed_into_and_stop_nothing() {
    let project = Project::with_article();
    project.write(
        "source/notes.toml",
        "title = \"x\"\n\n[stale.md]\n\"*\" = \"y\"\n",
    );
    project.write(
        "notes.toml",
        b"[\"source/stale.md\"]\n\"*\" = \"\xe0 la carte\"\n",
    );
    assert_data_eq!(
        project.run(&["todo", "it", "--next"]).to_string(),
        str![[r#"
exit code 1
--- stdout
stale-pages-fd9c9683
  source/stale.md:2 · title · missing
  source Stale pages

it: 1 of 4 units · 2 words · 1 document
--- stderr
error[file/encoding]: The file is no UTF-8: byte 27, in line 2, is 0xE0; it may be Windows-1252
--> notes.toml:2
 = help: Save the file as UTF-8.
error[notes/no-table]: What stands under `title` is no table of notes
 --> source/notes.toml:1:1
  |
1 | title = "x"
  | ^^^^^
  |
  = help: Begin the notes of a document with its path in quotes and brackets: `["articles/page.md"]`.
warning[notes/unknown-document]: No document below this folder has the path `stale`; the nearest is `stale.md`
 --> source/notes.toml:3:2
  |
3 | [stale.md]
  |  ^^^^^
  |
  = help: Paths are relative to the folder of this file, and stand in quotes: `["articles/page.md"]`.
error: 2 errors were found; everything else was done

"#]].raw()
    );
}

#[test]
fn a_file_of_notes_is_not_read_through_a_symlink_out_of_the_project() {
    let (project, other) = (Project::with_article(), Project::empty());
    other.write("secret", "[\"stale.md\"]\n\"*\" = \"secret\"\n");
    std::os::unix::fs::symlink(other.path("secret"), project.path("source/notes.toml")).unwrap();
    let run = project.run(&["todo", "it"]);
    assert!(run.stderr.contains("file/symlink"), "{run}");
    assert!(!run.stdout.contains("secret"), "{run}");
}

#[test]
fn comments_say_what_is_skipped_and_what_is_noted() {
    let project = Project::with_article();
    project.write(
        "source/stale.md",
        "# Stale\n\n<!-- i18n:comment: Mów na ty. -->\nA page.\n\n<!-- i18n:skip -->\n- not\n- this\n\n\
         <!-- i18n:skpi -->\nAnd <!-- i18n:comment: 短く --> this.\n",
    );
    assert_data_eq!(project.run(&["todo", "it"]).to_string(), str![[r#"
exit code 0
--- stdout
stale-737be235
  source/stale.md:1 · heading · missing
  source Stale

page-38912daa
  source/stale.md:4 · paragraph · missing · Stale
  note   Mów na ty.
  source A page.

and-this-1ed43e4e
  source/stale.md:11 · paragraph · missing · Stale
  note   短く
  source And <!-- i18n:comment: 短く --> this.

it: 3 units · 8 words · 1 document
--- stderr
warning[directive/unknown]: `skpi` is no directive that hexapla knows, so it does nothing
  --> source/stale.md:10:1
   |
10 | <!-- i18n:skpi -->
   | ^^^^^^^^^^^^^^^^^^
   |
   = help: Known are `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` and `i18n:comment: …`, and those of mdpo.

"#]].raw());
}

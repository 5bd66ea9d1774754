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
    assert_data_eq!(project.run(&["todo", "it"]).to_string(), str![[""]].raw());
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
    assert_data_eq!(project.run(&["status", "it"]).to_string(), str![[""]].raw());
}

#[test]
fn a_file_of_notes_that_is_wrong_is_pointed_into_and_stops_nothing() {
    let project = Project::with_article();
    project.write(
        "source/notes.toml",
        "[\"stale.md\"]\n\"*\" = \"x\"\n\"*\" = \"y\"\n",
    );
    project.write("notes.toml", "[source/stale.md]\n");
    assert_data_eq!(
        project.run(&["todo", "it", "--next"]).to_string(),
        str![[""]].raw()
    );
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
        str![[""]].raw()
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
    assert_data_eq!(project.run(&["todo", "it"]).to_string(), str![[""]].raw());
}

//! Symlinks on the way to documents.

use hexapla_repo::Read;

use crate::common::{ALL, Folder, found, paths, project, wrong};

#[test]
fn symlinks_in_the_project_are_followed() {
    let folder = project(ALL, &["source/a.md", "shared/x/b.md"]);
    folder.link("source/linked", folder.path("shared/x"));
    folder.link("source/c.md", "../shared/x/b.md");
    assert_eq!(found(&folder), ["a.md", "c.md", "linked/b.md"]);
}

#[test]
fn a_file_behind_a_bad_symlink_is_a_document_that_cannot_be_read() {
    let outside = Folder::with(&["secret.md"]);
    let folder = project(ALL, &["source/a.md"]);
    folder.link("source/out.md", outside.path("secret.md"));
    folder.link("source/gone.md", "nowhere.md");
    let opened = folder.open();
    let documents = opened.discover().unwrap();
    assert_eq!(paths(&documents), ["a.md", "gone.md", "out.md"]);
    for document in &documents[1..] {
        let read = opened.read(&document.file).unwrap();
        assert!(
            matches!(&read, Read::Unreadable(found) if found.rule.as_str() == "file/symlink"),
            "{read:?}"
        );
    }
}

#[test]
fn circles_of_symlinks_end() {
    let folder = project(ALL, &["source/a/b.md"]);
    folder.link("source/a/again", "../a");
    folder.link("source/self", "self");
    folder.link("source/up", "..");
    assert_eq!(found(&folder), ["a/b.md"]);
}

#[test]
fn folders_that_link_to_each_other_end_too() {
    let folder = project(ALL, &["source/a.md"]);
    for level in 0..24 {
        for twin in ["x", "y"] {
            folder.link(
                &format!("source/{level}/{twin}"),
                format!("../{}", level + 1),
            );
        }
    }
    folder.write("source/24/b.md", "");
    wrong(
        &folder,
        "\"**/*.md\"",
        &["more than 1000 folders are reached through symlinks"],
    );
}

#[test]
fn symlinks_do_not_lead_to_what_is_no_document() {
    let folder = project(
        ALL,
        &[
            "source/a.md",
            "dist/documents/ja/a.md",
            ".git/x.md",
            ".hexapla/y.md",
        ],
    );
    for target in ["dist", "dist/documents", ".git", ".hexapla"] {
        folder.link(
            &format!("source/{}", target.replace(['.', '/'], "_")),
            folder.path(target),
        );
    }
    assert_eq!(found(&folder), ["a.md"]);
}

#[test]
fn a_folder_that_leaves_the_project_is_told_and_may_be_excluded() {
    let outside = Folder::with(&["secret/x.md"]);
    let folder = project(ALL, &["source/a.md"]);
    folder.link("source/out", outside.path("secret"));
    wrong(
        &folder,
        "\"**/*.md\"",
        &[
            "`out` leaves the project through a symlink",
            "exclude = [\"out\"]",
        ],
    );
    let sets = format!("{ALL}exclude = [\"out\"]\n");
    folder.write(
        "hexapla.toml",
        format!("source = \"en\"\nlocales = []\n{sets}"),
    );
    assert_eq!(found(&folder), ["a.md"]);
}

#[test]
fn folders_that_no_pattern_reaches_are_not_looked_into() {
    let folder = project(
        "[[documents]]\ninclude = [\"docs/*.md\"]\n",
        &["docs/a.md", "docs/x/y.md"],
    );
    folder.link("elsewhere", "/usr");
    folder.link("docs/deeper", "/usr");
    assert_eq!(found(&folder), ["docs/a.md"]);
}

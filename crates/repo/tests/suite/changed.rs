//! On which days files last changed, by git.

use std::fs;

use crate::{
    common::Folder,
    history::{commit, git, has_git},
};
use hexapla_repo::Undated;

/// The days of the last changes of files, by their present texts.
fn days(folder: &Folder, files: &[&str]) -> Vec<Option<String>> {
    let project = folder.open();
    let paths: Vec<_> = files.iter().map(|file| folder.path(file)).collect();
    let asked = paths.iter().map(|path| Undated {
        file: path,
        content: *blake3::hash(&fs::read(path).unwrap()).as_bytes(),
    });
    let asked: Vec<Undated<'_>> = asked.collect();
    let (days, mark) = project.last_changes(&asked);
    assert_eq!(mark, project.history_mark());
    // The same again, from what is remembered and from nothing.
    assert_eq!(project.last_changes(&asked).0, days);
    let memory = folder.path(".hexapla/changed");
    assert_eq!(memory.exists(), !mark.is_empty());
    let _ = fs::remove_file(memory);
    assert_eq!(project.last_changes(&asked).0, days);
    days
}

/// In minutes, as `git` here counts.
const DAY: u32 = 24 * 60;

#[test]
fn a_file_changed_when_the_newest_commit_gave_it_its_text() {
    if !has_git() {
        return;
    }
    let folder = Folder::with(&[]);
    let files = ["a.md", "日本/記事.md", "c.md"];
    for file in files {
        folder.write(file, "one\n");
    }
    assert_eq!(days(&folder, &files), [None, None, None]);
    git(&folder.root, 0, &["init", "--quiet"]);
    assert_eq!(days(&folder, &files), [None, None, None]);
    commit(&folder, 0, "x/y", "");
    commit(&folder, DAY, "a.md", "two\n");
    commit(&folder, 2 * DAY, "日本/記事.md", "二\n");
    let some = |day: &str| Some(format!("2023-11-{day}"));
    assert_eq!(days(&folder, &files), [some("15"), some("16"), some("14")]);
    // A text that returns is as new as its return; one that moves, as its move.
    commit(&folder, 3 * DAY, "a.md", "one\n");
    fs::rename(folder.path("日本"), folder.path("ż")).unwrap();
    commit(&folder, 4 * DAY, "x/z", "");
    let files = ["a.md", "ż/記事.md", "c.md"];
    assert_eq!(days(&folder, &files), [some("17"), some("18"), some("14")]);
    // What nobody committed was changed on no day.
    folder.write("c.md", "here\n");
    assert_eq!(days(&folder, &files), [some("17"), some("18"), None]);
}

#[test]
fn a_change_that_a_merge_brings_has_its_own_day() {
    if !has_git() {
        return;
    }
    let folder = Folder::with(&[]);
    git(&folder.root, 0, &["init", "--quiet"]);
    folder.write("b.md", "one\n");
    commit(&folder, 0, "a.md", "one\n");
    git(&folder.root, 0, &["switch", "--quiet", "-c", "side"]);
    commit(&folder, DAY, "a.md", "two\n");
    git(&folder.root, DAY, &["switch", "--quiet", "main"]);
    commit(&folder, 2 * DAY, "b.md", "two\n");
    git(&folder.root, 3 * DAY, &["merge", "--quiet", "side"]);
    commit(&folder, 4 * DAY, "x", "");
    let some = |day: &str| Some(format!("2023-11-{day}"));
    assert_eq!(days(&folder, &["a.md", "b.md"]), [some("15"), some("16")]);
}

#[test]
fn a_shallow_clone_tells_only_the_days_that_it_knows() {
    if !has_git() {
        return;
    }
    let folder = Folder::with(&[]);
    git(&folder.root, 0, &["init", "--quiet"]);
    for (time, file) in [(0, "a.md"), (1, "b.md"), (2, "c.md")] {
        commit(&folder, time * DAY, file, "one\n");
    }
    let clone = Folder::new();
    let from = format!("file://{}", folder.root.display());
    git(
        &clone.root,
        0,
        &["clone", "--quiet", "--depth=2", &from, "."],
    );
    let some = |day: &str| Some(format!("2023-11-{day}"));
    let files = ["a.md", "b.md", "c.md"];
    assert_eq!(days(&clone, &files), [None, None, some("16")]);
    let shallow = clone.open().history_mark();
    git(&clone.root, 0, &["fetch", "--quiet", "--unshallow"]);
    assert_ne!(clone.open().history_mark(), shallow);
    assert_eq!(days(&clone, &files), [some("14"), some("15"), some("16")]);
}

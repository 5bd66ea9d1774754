//! Writing a group of files.

use std::{
    fs::{self, Permissions},
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::PathBuf,
};

use crate::common::{Folder, child_folder, child_under, text};
use hexapla_repo::{Change, Error, Project, Stamp, Written, replace_file, write_all, write_new};

fn change(project: &Project, path: &str, before: Option<&str>, after: Option<&str>) -> Change {
    Change {
        file: project.root.join(path),
        before: before.map_or(Stamp::Absent, |text| Stamp::of(text.as_bytes())),
        after: after.map(str::to_owned),
    }
}

fn write(project: &Project, changes: Vec<Change>) -> Result<Written, Error> {
    write_all(project, &project.lock().unwrap(), changes)
}

#[test]
fn a_group_makes_replaces_and_removes() {
    let folder = Folder::with(&[]);
    folder.write("b.ftl", "old");
    folder.write("c.ftl", "gone");
    let project = folder.open();
    let changes = vec![
        change(&project, "c.ftl", Some("gone"), None),
        change(&project, "b.ftl", Some("old"), Some("新しい")),
        change(&project, "locales/ar/深い/a.ftl", None, Some("جديد\r\n")),
    ];
    let done = write(&project, changes).unwrap();
    assert_eq!(
        done.written,
        [folder.path("b.ftl"), folder.path("locales/ar/深い/a.ftl")]
    );
    assert_eq!(done.removed, [folder.path("c.ftl")]);
    assert_eq!(
        folder.files(),
        ["b.ftl", "hexapla.toml", "locales/ar/深い/a.ftl"]
    );
    assert_eq!(
        (folder.read("b.ftl"), folder.read("locales/ar/深い/a.ftl")),
        ("新しい".into(), "جديد\r\n".into())
    );
}

#[test]
fn what_was_read_is_what_a_change_is_compared_with() {
    let folder = Folder::with(&[]);
    folder.write("a.ftl", "\u{feff}zażółć\r\n");
    let project = folder.open();
    let read = text(project.read(&folder.path("a.ftl")).unwrap());
    let after = Some(format!("{}ş", read.text));
    let change = Change {
        file: "a.ftl".into(),
        before: read.stamp(),
        after,
    };
    write(&project, vec![change]).unwrap();
    assert_eq!(folder.read("a.ftl"), "\u{feff}zażółć\r\nş");
}

#[test]
fn a_file_that_holds_the_text_already_is_not_touched() {
    let folder = Folder::with(&[]);
    folder.write("a.ftl", "same");
    let before = fs::metadata(folder.path("a.ftl")).unwrap();
    let project = folder.open();
    let changes = vec![
        change(&project, "a.ftl", Some("same"), Some("same")),
        change(&project, "b.ftl", None, None),
    ];
    let done = write(&project, changes).unwrap();
    assert_eq!(done.unchanged, [folder.path("a.ftl"), folder.path("b.ftl")]);
    assert!(done.written.is_empty() && done.removed.is_empty());
    let after = fs::metadata(folder.path("a.ftl")).unwrap();
    assert_eq!(
        (before.ino(), before.mtime_nsec()),
        (after.ino(), after.mtime_nsec())
    );
}

#[test]
fn somebody_elses_text_is_never_lost_and_nothing_else_is_written() {
    let cases = [
        (Some("theirs"), Some("read"), Some("ours")),
        (Some("theirs"), None, Some("ours")),
        (None, Some("read"), Some("ours")),
        (Some("theirs"), Some("read"), None),
    ];
    for (theirs, read, ours) in cases {
        let folder = Folder::with(&[]);
        if let Some(theirs) = theirs {
            folder.write("z.ftl", theirs);
        }
        let before = folder.files();
        let project = folder.open();
        let changes = vec![
            change(&project, "a.ftl", None, Some("fine")),
            change(&project, "z.ftl", read, ours),
        ];
        let error = write(&project, changes).unwrap_err();
        assert!(
            matches!(&error, Error::Conflict { path } if *path == folder.path("z.ftl")),
            "{error}"
        );
        assert!(error.to_string().contains("was changed by somebody else"));
        assert_eq!(folder.files(), before);
    }
}

#[test]
fn two_who_write_the_same_text_do_not_conflict() {
    let folder = Folder::with(&[]);
    folder.write("a.ftl", "new");
    let project = folder.open();
    let done = write(
        &project,
        vec![change(&project, "a.ftl", Some("old"), Some("new"))],
    )
    .unwrap();
    assert_eq!(done.unchanged, [folder.path("a.ftl")]);
}

#[test]
fn the_mode_of_a_file_stays() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    for mode in [0o600, 0o644, 0o755, 0o640] {
        folder.write("a.ftl", "old");
        fs::set_permissions(folder.path("a.ftl"), Permissions::from_mode(mode)).unwrap();
        write(
            &project,
            vec![change(&project, "a.ftl", Some("old"), Some("new"))],
        )
        .unwrap();
        let found = fs::metadata(folder.path("a.ftl"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(found & 0o7777, mode);
        fs::remove_file(folder.path("a.ftl")).unwrap();
    }
}

#[test]
fn a_file_behind_a_symlink_is_written_where_it_is() {
    let folder = Folder::with(&[]);
    folder.write("real/a.ftl", "old");
    folder.link("locales", "real");
    folder.link("b.ftl", "real/a.ftl");
    let project = folder.open();
    write(
        &project,
        vec![change(&project, "locales/a.ftl", Some("old"), Some("new"))],
    )
    .unwrap();
    write(
        &project,
        vec![change(&project, "b.ftl", Some("new"), Some("newer"))],
    )
    .unwrap();
    assert_eq!(folder.read("real/a.ftl"), "newer");
    assert!(
        fs::symlink_metadata(folder.path("b.ftl"))
            .unwrap()
            .is_symlink()
    );
}

#[test]
fn a_file_stands_in_a_group_once() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    let twice = vec![
        change(&project, "a.ftl", None, Some("one")),
        Change {
            file: PathBuf::from("a.ftl"),
            before: Stamp::Absent,
            after: Some("two".into()),
        },
    ];
    assert!(matches!(write(&project, twice), Err(Error::Refused { .. })));
    assert_eq!(folder.files(), ["hexapla.toml"]);
}

#[test]
fn what_is_no_file_is_not_replaced() {
    let folder = Folder::with(&["folder.ftl/x"]);
    let project = folder.open();
    let error = write(
        &project,
        vec![change(&project, "folder.ftl", None, Some("x"))],
    )
    .unwrap_err();
    assert!(error.to_string().contains("no regular file"), "{error}");
}

#[test]
fn a_file_in_the_way_of_a_folder_is_told() {
    let folder = Folder::with(&["locales"]);
    let project = folder.open();
    let error = write(
        &project,
        vec![change(&project, "locales/ja/a.ftl", None, Some("x"))],
    )
    .unwrap_err();
    assert!(error.to_string().contains("locales/ja/a.ftl"), "{error}");
    assert_eq!(folder.read("locales"), "text\n");
}

#[test]
fn an_empty_group_touches_nothing() {
    let folder = Folder::with(&[]);
    assert_eq!(
        write(&folder.open(), Vec::new()).unwrap(),
        Written::default()
    );
    assert_eq!(folder.files(), ["hexapla.toml"]);
}

#[test]
fn a_large_group_is_written() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    let name = |index: usize| format!("locales/{}/{index}.ftl", index % 7);
    let make = |index| change(&project, &name(index), None, Some(&"記".repeat(index)));
    write(&project, (0..200).map(make).collect()).unwrap();
    assert_eq!(folder.files().len(), 201);
    assert_eq!(folder.read(name(199)), "記".repeat(199));
}

#[test]
fn a_group_may_have_more_folders_than_a_process_may_have_handles() {
    let folder = Folder::with(&[]);
    let limit = ["prlimit", "--nofile=48"];
    match child_under(&limit, "write::child_that_writes_many", &folder.root).output() {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(_) => {
            eprintln!("SKIPPED: there is no prlimit to take handles away");
            return;
        }
    }
    assert_eq!(folder.files().len(), 201);
}

#[test]
fn child_that_writes_many() {
    if let Some(folder) = child_folder() {
        let project = Project::open(&folder, None).unwrap();
        let make = |index| {
            change(
                &project,
                &format!("locales/ja/{index}/a.ftl"),
                None,
                Some("一"),
            )
        };
        write(&project, (0..200).map(make).collect()).unwrap();
    }
}

#[test]
fn one_file_by_two_paths_is_one_file() {
    let folder = Folder::with(&[]);
    folder.write("real/a.ftl", "old");
    folder.link("other", "real");
    let project = folder.open();
    let twice =
        ["real/a.ftl", "other/a.ftl"].map(|path| change(&project, path, Some("old"), Some(path)));
    assert!(matches!(
        write(&project, twice.into()),
        Err(Error::Refused { .. })
    ));
    assert_eq!(folder.read("real/a.ftl"), "old");
}

#[test]
fn what_a_killed_writer_left_is_swept_by_the_next() {
    let folder = Folder::with(&["locales/ja/a.ftl"]);
    let project = folder.open();
    write(&project, vec![change(&project, "b.ftl", None, Some("x"))]).unwrap();
    let leftover = ".hexapla-0123456789abcdef.tmp";
    folder.write(format!("locales/ja/{leftover}"), "half a te");
    let list = format!("locales/ja/{leftover}\0locales/ja/a.ftl\0../x\0gone/{leftover}\0");
    folder.write(".hexapla/pending", list);
    drop(project.lock().unwrap());
    assert_eq!(
        folder.files(),
        ["b.ftl", "hexapla.toml", "locales/ja/a.ftl"]
    );
    assert!(!folder.path(".hexapla/pending").exists());
}

#[test]
fn a_leftover_is_taken_over_even_when_its_list_is_gone() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    write(&project, vec![change(&project, "a.ftl", None, Some("1"))]).unwrap();
    let name = temporary_of("a.ftl");
    folder.write(&name, "half a te");
    write(
        &project,
        vec![change(&project, "a.ftl", Some("1"), Some("2"))],
    )
    .unwrap();
    assert_eq!(folder.files(), ["a.ftl", "hexapla.toml"]);
}

/// The name of a temporary file, as anybody can work it out.
fn temporary_of(name: &str) -> String {
    let hash = blake3::hash(name.as_bytes()).to_hex();
    format!(".hexapla-{}.tmp", &hash[..16])
}

#[test]
fn the_private_folder_is_hidden_from_git() {
    let folder = Folder::with(&[]);
    drop(folder.open().lock().unwrap());
    assert_eq!(folder.read(".hexapla/.gitignore"), "*\n");
}

#[test]
fn a_new_file_is_written_once() {
    let folder = Folder::new();
    let file = folder.path("hexapla.toml");
    write_new(&file, "first").unwrap();
    let error = write_new(&file, "second").unwrap_err();
    assert!(error.to_string().contains("file exists"), "{error}");
    assert_eq!(
        (folder.read("hexapla.toml"), folder.files().len()),
        ("first".into(), 1)
    );
    assert!(write_new(&folder.path("no/a"), "x").is_err());
}

#[test]
fn a_report_goes_where_the_person_says() {
    let folder = Folder::new();
    let file = folder.path("a/レポート.json");
    replace_file(&file, "one").unwrap();
    replace_file(&file, "two").unwrap();
    assert_eq!(
        (folder.read("a/レポート.json"), folder.files().len()),
        ("two".into(), 1)
    );
}

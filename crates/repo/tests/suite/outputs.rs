//! What `build` makes.

use std::{fs, os::unix::fs::MetadataExt as _, path::Path};

use crate::common::Folder;
use hexapla_core::DocumentPath;
use hexapla_repo::{Built, Error, Outputs, Stale, write_outputs};

fn path(text: &str) -> DocumentPath {
    DocumentPath::parse(text).unwrap()
}

fn build(folder: &Folder, files: &[(&str, &str)], stale: Stale<'_>) -> Result<Built, Error> {
    let files: Vec<(DocumentPath, Vec<u8>)> = files
        .iter()
        .map(|(name, text)| (path(name), text.as_bytes().to_vec()))
        .collect();
    write_outputs(&folder.open(), Path::new("dist"), &files, stale)
}

fn whole(folder: &Folder, files: &[(&str, &str)]) -> Built {
    build(folder, files, Stale::Remove).unwrap()
}

/// The files below `dist`.
fn made(folder: &Folder) -> Vec<String> {
    let below = |file: String| file.strip_prefix("dist/").map(str::to_owned);
    folder.files().into_iter().filter_map(below).collect()
}

#[test]
fn a_build_writes_its_files() {
    let folder = Folder::with(&[]);
    let built = whole(
        &folder,
        &[
            ("ja/記事.md", "翻訳"),
            ("ar/a.md", "مقال"),
            ("index.json", ""),
        ],
    );
    assert_eq!((built.written, built.unchanged), (3, 0));
    assert_eq!(made(&folder), ["ar/a.md", "index.json", "ja/記事.md"]);
    assert_eq!(folder.read("dist/ja/記事.md"), "翻訳");
}

#[test]
fn what_is_equal_is_not_touched() {
    let folder = Folder::with(&[]);
    whole(&folder, &[("a", "same"), ("b", "old")]);
    let before = fs::metadata(folder.path("dist/a")).unwrap();
    let built = whole(&folder, &[("a", "same"), ("b", "new")]);
    assert_eq!((built.written, built.unchanged), (1, 1));
    let after = fs::metadata(folder.path("dist/a")).unwrap();
    assert_eq!(
        (before.ino(), before.mtime_nsec()),
        (after.ino(), after.mtime_nsec())
    );
}

#[test]
fn what_an_earlier_build_made_goes_when_it_is_stale() {
    let folder = Folder::with(&[]);
    whole(&folder, &[("a", "1"), ("x/y/z", "2"), ("x/w", "3")]);
    let built = whole(&folder, &[("a", "1"), ("x/w", "3")]);
    assert_eq!(built.removed, [path("x/y/z")]);
    assert_eq!(made(&folder), ["a", "x/w"]);
    assert!(!folder.path("dist/x/y").exists());
    assert_eq!(whole(&folder, &[("a", "1"), ("x/w", "3")]).removed, []);
}

#[test]
fn what_others_made_stays() {
    let folder = Folder::with(&[]);
    folder.write("dist/CNAME", "example.org");
    whole(&folder, &[("x/a", "ours"), ("x/b", "ours")]);
    folder.write("dist/x/theirs", "theirs");
    folder.write("dist/x/b", "changed by hand");
    let built = whole(&folder, &[]);
    assert_eq!(
        (built.removed, built.left),
        (vec![path("x/a")], vec![path("x/b")])
    );
    assert_eq!(made(&folder), ["CNAME", "x/b", "x/theirs"]);
}

#[test]
fn a_part_of_a_build_removes_nothing_and_forgets_nothing() {
    let folder = Folder::with(&[]);
    whole(&folder, &[("ja/a", "1"), ("pl/a", "2")]);
    let part = build(&folder, &[("ja/a", "3")], Stale::Keep).unwrap();
    assert_eq!((part.written, part.removed.len()), (1, 0));
    assert_eq!(made(&folder), ["ja/a", "pl/a"]);
    assert_eq!(whole(&folder, &[("ja/a", "3")]).removed, [path("pl/a")]);
}

#[test]
fn what_a_killed_build_made_is_known_to_the_next() {
    let folder = Folder::with(&[]);
    whole(&folder, &[("a", "1"), ("b", "1")]);
    let outputs = Outputs::begin(&folder.open(), Path::new("dist")).unwrap();
    outputs.write(&path("b"), b"2").unwrap();
    outputs.write(&path("c"), b"2").unwrap();
    drop(outputs);
    let built = whole(&folder, &[("a", "1")]);
    assert_eq!(built.removed, [path("b"), path("c")]);
    assert_eq!(made(&folder), ["a"]);
}

#[test]
fn what_was_listed_and_not_made_is_still_known_by_its_older_content() {
    let folder = Folder::with(&[]);
    whole(&folder, &[("a", "1")]);
    let list = folder.read("dist/.hexapla/outputs");
    let line = format!("{} a\n", blake3::hash(b"never written").to_hex());
    folder.write("dist/.hexapla/outputs", list + &line + "0123 cut sho");
    assert_eq!(whole(&folder, &[]).removed, [path("a")]);
}

#[test]
fn two_outputs_with_one_path_are_refused() {
    let folder = Folder::with(&[]);
    for (one, other) in [
        ("a", "a"),
        ("A.md", "a.md"),
        ("é", "e\u{301}"),
        ("ŻÓŁĆ", "żółć"),
        ("bundles/ja/a.ftl", "bundles/ja/A.ftl"),
    ] {
        let outputs = Outputs::begin(&folder.open(), Path::new("dist")).unwrap();
        outputs.write(&path(one), b"1").unwrap();
        let error = outputs.write(&path(other), b"2").unwrap_err();
        assert!(
            error
                .to_string()
                .contains("another output of this build has the same path"),
            "{error}"
        );
    }
}

#[test]
fn a_stale_file_that_differs_only_in_case_goes_unless_it_is_the_new_one() {
    let folder = Folder::with(&[]);
    whole(&folder, &[("Guide.md", "x")]);
    let built = whole(&folder, &[("guide.md", "x")]);
    let ignores_case = folder.path("dist/GUIDE.MD").exists();
    assert_eq!(built.removed.is_empty(), ignores_case);
    assert_eq!(folder.read("dist/guide.md"), "x");
    assert_eq!(folder.path("dist/Guide.md").exists(), ignores_case);
}

#[test]
fn a_folder_in_the_way_is_told_and_the_others_are_written() {
    let folder = Folder::with(&["dist/a/x"]);
    let error = build(
        &folder,
        &[("a", "1"), ("b", "2"), ("a/x/y", "3")],
        Stale::Remove,
    )
    .unwrap_err();
    let said = error.to_string();
    assert!(said.contains("a folder stands where a file"), "{said}");
    assert_eq!(made(&folder), ["a/x", "b"]);
}

#[test]
fn what_no_build_made_is_written_over_by_none() {
    let folder = Folder::with(&["dist/a", "dist/b"]);
    let theirs = folder.read("dist/a");
    for _ in 0..2 {
        let error = build(&folder, &[("a", "1"), ("b", &theirs)], Stale::Remove).unwrap_err();
        assert!(error.to_string().contains("no build made"), "{error}");
        assert_eq!(folder.read("dist/a"), theirs);
    }
    std::fs::remove_file(folder.path("dist/a")).unwrap();
    whole(&folder, &[("a", "1"), ("b", "2")]);
    assert_eq!(
        (&*folder.read("dist/a"), &*folder.read("dist/b")),
        ("1", "2")
    );
}

#[test]
fn the_list_of_outputs_is_no_output() {
    let folder = Folder::with(&[]);
    let outputs = Outputs::begin(&folder.open(), Path::new("dist")).unwrap();
    assert!(outputs.write(&path(".hexapla/outputs"), b"x").is_err());
    assert!(outputs.write(&path("x/.hexapla/y"), b"x").is_ok());
}

#[test]
fn a_person_may_name_an_output_folder_anywhere() {
    let (folder, elsewhere) = (Folder::with(&[]), Folder::new());
    let target = elsewhere.path("new/site");
    let outputs = Outputs::begin(&folder.open(), &target).unwrap();
    outputs.write(&path("ja/a"), b"x").unwrap();
    assert_eq!(outputs.root(), target);
    outputs.finish(Stale::Remove).unwrap();
    assert_eq!(elsewhere.files(), ["new/site/ja/a"]);
}

#[test]
fn the_same_build_leaves_the_same_bytes_in_any_order() {
    let files = [
        ("ja/a", "1"),
        ("pl/b", "2"),
        ("tr/ç", "3"),
        ("zh-CN/文", "4"),
    ];
    let (one, other) = (Folder::with(&[]), Folder::with(&[]));
    whole(&one, &files);
    let reversed: Vec<(&str, &str)> = files.iter().rev().copied().collect();
    whole(&other, &reversed);
    assert_eq!(one.files(), other.files());
    assert_eq!(
        one.read("dist/.hexapla/outputs"),
        other.read("dist/.hexapla/outputs")
    );
}

#[test]
fn many_outputs_are_written_from_many_threads() {
    let folder = Folder::with(&[]);
    let names: Vec<String> = (0..500)
        .map(|index| format!("{}/{index}", index % 9))
        .collect();
    let files: Vec<(&str, &str)> = names
        .iter()
        .map(|name| (name.as_str(), name.as_str()))
        .collect();
    assert_eq!(whole(&folder, &files).written, 500);
    assert_eq!(whole(&folder, &files).unchanged, 500);
    assert!(
        names
            .iter()
            .all(|name| folder.read(format!("dist/{name}")) == *name)
    );
}

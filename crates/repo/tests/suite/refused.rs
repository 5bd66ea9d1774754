//! Files and patterns that do not fit together are told, with the place of the pattern.

use std::{fs, path::PathBuf};

use crate::common::{ALL, Folder, found, paths, problems, project, wrong};

#[test]
fn a_pattern_that_matches_nothing_is_told() {
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"*.md\", \"source/*.md\"]\n";
    wrong(
        &project(sets, &["source/a.md"]),
        "\"source/*.md\"",
        &["matches no file", "did you mean `*.md`?"],
    );
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"artcles/**\"]\n";
    wrong(
        &project(sets, &["source/articles/a.md"]),
        "\"artcles/**\"",
        &["in the folder `source`"],
    );
}

#[test]
fn a_root_that_is_no_folder_is_told() {
    let sets = "[[documents]]\nroot = \"src\"\ninclude = [\"*.md\"]\n";
    wrong(
        &project(sets, &[]),
        "\"src\"",
        &["the folder `src` is not there"],
    );
    wrong(&project(sets, &["src"]), "\"src\"", &["is no folder"]);
    let folder = project(sets, &[]);
    folder.link("src", "/usr");
    wrong(
        &folder,
        "\"src\"",
        &["leaves the project through a symlink"],
    );
}

#[test]
fn an_ending_that_tells_no_format_is_told_once_for_all_files() {
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"*\"]\n";
    let folder = project(sets, &["source/a.rst", "source/b.rst", "source/c.md"]);
    wrong(
        &folder,
        "\"*\"",
        &[
            "`a.rst` (and 1 more files like it)",
            "`.rst`",
            "format = \"markdown\"",
        ],
    );
    let named = project(
        "[[documents]]\nformat = \"text\"\ninclude = [\"source/*\"]\n",
        &["source/a.rst", "source/README"],
    );
    assert_eq!(found(&named), ["source/README", "source/a.rst"]);
}

#[test]
fn two_documents_with_one_path_are_told() {
    let sets = "\
[[documents]]
root = \"one\"
include = [\"*.md\"]
[[documents]]
root = \"two\"
include = [\"**/a.md\"]
";
    let folder = project(sets, &["one/a.md", "two/a.md"]);
    wrong(
        &folder,
        "\"**/a.md\"",
        &["have the path `a.md`: `one/a.md` and `two/a.md`"],
    );
    let folder = project(sets, &["one/A.md", "two/a.md"]);
    wrong(&folder, "\"**/a.md\"", &["case or composition"]);
}

#[test]
fn paths_that_some_file_systems_cannot_tell_apart_are_told() {
    for (one, other) in [
        ("Guide.md", "guide.md"),
        ("caf\u{e9}.md", "cafe\u{301}.md"),
        ("ŻÓŁĆ.md", "żółć.md"),
        ("がく.md", "か\u{3099}く.md"),
    ] {
        let folder = project(ALL, &[&format!("source/{one}"), &format!("source/{other}")]);
        if folder.files().len() == 3 {
            wrong(
                &folder,
                "\"**/*.md\"",
                &["are one where case or composition do not count"],
            );
        }
    }
    let turkish = project(ALL, &["source/kırmızı.md", "source/kirmizi.md"]);
    assert_eq!(found(&turkish).len(), 2);
}

#[test]
fn a_file_in_two_sets_is_told() {
    let both = "[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\n[[documents]]\nroot = \"source\"\ninclude = [\"a.*\"]\n";
    wrong(
        &project(both, &["source/a.md"]),
        "\"a.*\"",
        &["`source/a.md` is in two sets"],
    );
    let nested = "[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\n[[documents]]\ninclude = [\"source/a.*\"]\n";
    wrong(
        &project(nested, &["source/a.md"]),
        "\"source/a.*\"",
        &["as `a.md` and as `source/a.md`"],
    );
}

#[test]
fn a_document_that_is_a_folder_of_another_is_told() {
    let sets = "[[documents]]\nroot = \"one\"\ninclude = [\"*.md\"]\n[[documents]]\nroot = \"two\"\ninclude = [\"**/b.md\"]\n";
    wrong(
        &project(sets, &["one/a.md", "two/a.md/b.md"]),
        "\"**/b.md\"",
        &["`one/a.md` is a folder of `two/a.md/b.md`"],
    );
}

#[test]
fn two_catalogs_with_one_path_are_told() {
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"*\"]\ncatalogs = \"l/{locale}/{stem}.ftl\"\n";
    let place = "\"l/{locale}/{stem}.ftl\"";
    wrong(
        &project(sets, &["source/a.md", "source/a.txt"]),
        place,
        &["the same catalog, `l/{locale}/a.ftl`"],
    );
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"a.md\", \"a.md.ftl\"]\n";
    wrong(
        &project(sets, &["source/a.md", "source/a.md.ftl"]),
        "[[documents]]",
        &["the same catalog"],
    );
}

#[test]
fn catalogs_of_documents_are_called_by_their_form() {
    for pattern in ["po/{locale}/{path}.po", "l10n/{locale}/{path}"] {
        let sets = format!(
            "[[documents]]\nroot = \"source\"\ninclude = [\"*\"]\ncatalogs = \"{pattern}\"\n"
        );
        let folder = project(&sets, &["source/a.md", "source/b.txt", "source/c.ftl"]);
        wrong(
            &folder,
            &format!("\"{pattern}\""),
            &["the catalogs of `source/a.md` do not end in `.ftl`"],
        );
    }
    let keys = "[[documents]]\nroot = \"source\"\ninclude = [\"*.ftl\"]\ncatalogs = \"l10n/{locale}/{path}\"\n";
    assert_eq!(found(&project(keys, &["source/c.ftl"])), ["c.ftl"]);
}

#[test]
fn a_template_never_overwrites_a_document() {
    let sets = "[[documents]]\ninclude = [\"a.md\"]\ncatalogs = \"{locale}/{path}.ftl\"\n[[documents]]\nroot = \"en\"\ninclude = [\"a.md.ftl\"]\ncatalogs = \"x/{locale}/{path}\"\nformat = \"fluent\"\n";
    let folder = project(sets, &["a.md", "en/a.md.ftl"]);
    // The template is known for one, so that it is no document, and its pattern matches nothing.
    wrong(&folder, "\"a.md.ftl\"", &["matches no file"]);
}

#[test]
fn a_name_that_is_not_portable_is_left_out_and_told() {
    for name in [
        "a:b.md",
        "con.md",
        "nul.md",
        "what?.md",
        "back\\slash.md",
        "line\nbreak.md",
    ] {
        let folder = project(ALL, &["source/good.md", &format!("source/{name}")]);
        assert_eq!(left_out(&folder), folder.path("source").join(name));
    }
}

#[test]
fn a_name_that_is_no_utf_8_is_left_out_and_told() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = project(ALL, &["source/good.md"]);
    let name = std::ffi::OsStr::from_bytes(b"caf\xE9.md");
    fs::write(folder.path("source").join(name), "x").unwrap();
    assert_eq!(left_out(&folder), folder.path("source").join(name));
}

/// The file that is left out beside `good.md`.
fn left_out(folder: &Folder) -> PathBuf {
    let all = folder.open().discover_all().unwrap();
    assert_eq!(paths(&all.documents), ["good.md"]);
    let [refused] = all.refused.as_slice() else {
        panic!("{:?}", all.refused);
    };
    assert!(!refused.reason.is_empty());
    refused.file.clone()
}

#[test]
fn all_problems_are_told_at_once() {
    let sets = "[[documents]]\nroot = \"one\"\ninclude = [\"*.md\", \"*.rst\", \"*.xyz\"]\n[[documents]]\nroot = \"none\"\ninclude = [\"*\"]\n";
    let folder = project(sets, &["one/a.md", "one/b.rst"]);
    let error = problems(folder.open().discover().unwrap_err());
    let places: Vec<&str> = error
        .problems
        .iter()
        .map(|problem| problem.span.of(&error.text))
        .collect();
    assert_eq!(places, ["\"*.rst\"", "\"*.xyz\"", "\"none\""]);
}

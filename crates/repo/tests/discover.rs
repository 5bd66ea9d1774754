//! Which files are documents.
#![allow(clippy::disallowed_methods, reason = "tests lay out files on disk")]

mod common;

use std::{fs, os::unix::fs::PermissionsExt as _};

use common::{CONFIG, Folder, child_folder, paths, problems, without_privileges};
use hexapla_formats::Format;
use hexapla_repo::{Error, Project};

/// A project with these sets and files.
fn project(sets: &str, files: &[&str]) -> Folder {
    let folder = Folder::with(files);
    folder.write(
        "hexapla.toml",
        format!("source = \"en\"\nlocales = [\"ja\", \"pl\"]\n{sets}"),
    );
    folder
}

fn found(folder: &Folder) -> Vec<String> {
    let documents = folder.open().discover().unwrap();
    paths(&documents).into_iter().map(str::to_owned).collect()
}

/// Checks that discovery has one problem, at `place`, that holds `words`.
fn wrong(folder: &Folder, place: &str, words: &[&str]) {
    let error = problems(folder.open().discover().unwrap_err());
    let [problem] = error.problems.as_slice() else {
        panic!("{:#?}", error.problems);
    };
    assert_eq!(problem.span.of(&error.text), place, "{problem:?}");
    let said = format!("{}\n{}", problem.message, problem.hints.join("\n"));
    for word in words {
        assert!(said.contains(word), "`{word}` is not in:\n{said}");
    }
}

const ALL: &str = "[[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";

#[test]
fn a_project_is_found_from_any_folder_in_it() {
    let folder = Folder::with(&["source/a/b/c.md"]);
    let project = Project::open(&folder.path("source/a/b"), None).unwrap();
    assert_eq!(project.root, folder.root);
    assert_eq!(project.config_file(), folder.path("hexapla.toml"));
}

#[test]
fn the_search_ends_at_a_repository() {
    let folder = Folder::with(&["other/.git/HEAD", "other/source/a.md"]);
    let error = Project::open(&folder.path("other/source"), None).unwrap_err();
    assert!(matches!(error, Error::NoProject { .. }), "{error}");
    assert!(error.to_string().contains("there is no `hexapla.toml` in"));
}

#[test]
fn a_configuration_that_is_named_decides_where_the_project_is() {
    let folder = Folder::new();
    folder.write("sub/other.toml", CONFIG);
    let project = Project::open(&folder.root, Some("sub/other.toml".as_ref())).unwrap();
    assert_eq!(project.root, folder.path("sub"));
    let absent = Project::open(&folder.root, Some("no.toml".as_ref()));
    assert!(matches!(absent, Err(Error::NoProject { .. })));
}

#[test]
fn a_configuration_that_is_no_text_is_told() {
    let folder = Folder::new();
    folder.write("hexapla.toml", b"source = \"\xFF\"");
    let error = Project::open(&folder.root, None).unwrap_err();
    assert!(matches!(error, Error::Unreadable { .. }), "{error}");
    assert!(error.to_string().contains("file/encoding"), "{error}");
}

#[test]
fn documents_come_sorted_with_their_format() {
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"**/*.{md,txt}\", \"site.ftl\"]\n";
    let folder = project(
        sets,
        &[
            "source/b.md",
            "source/a/z.txt",
            "source/記事.md",
            "source/site.ftl",
            "source/a.md",
            "source/x.rs",
        ],
    );
    let documents = folder.open().discover().unwrap();
    assert_eq!(
        paths(&documents),
        ["a.md", "a/z.txt", "b.md", "site.ftl", "記事.md"]
    );
    let formats: Vec<Format> = documents.iter().map(|document| document.format).collect();
    assert_eq!(
        formats,
        [
            Format::Markdown,
            Format::Text,
            Format::Markdown,
            Format::Fluent,
            Format::Markdown
        ]
    );
    assert_eq!(documents[1].file, folder.path("source/a/z.txt"));
}

#[test]
fn a_star_stays_in_its_folder() {
    let sets = "[[documents]]\ninclude = [\"source/*.md\", \"source/deep/?/**/x.md\"]\n";
    let folder = project(
        sets,
        &[
            "source/a.md",
            "source/a/b.md",
            "source/deep/1/x.md",
            "source/deep/1/2/3/x.md",
            "source/deep/x.md",
        ],
    );
    assert_eq!(
        found(&folder),
        [
            "source/a.md",
            "source/deep/1/2/3/x.md",
            "source/deep/1/x.md"
        ]
    );
}

#[test]
fn what_is_excluded_is_left_out_with_all_below_it() {
    let sets = "[[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\nexclude = [\"drafts\", \"**/_*.md\"]\n";
    let folder = project(
        sets,
        &[
            "source/a.md",
            "source/drafts/b/c.md",
            "source/x/_d.md",
            "source/_e.md",
        ],
    );
    assert_eq!(found(&folder), ["a.md"]);
}

#[test]
fn hidden_files_are_documents_only_when_the_pattern_names_them() {
    let files = [
        "a.md",
        ".b.md",
        ".github/c.md",
        ".github/.d.md",
        ".git/e.md",
        "x/.git/f.md",
        ".hexapla/g.md",
    ];
    let plain = project("[[documents]]\ninclude = [\"**/*.md\"]\n", &files);
    assert_eq!(found(&plain), ["a.md"]);
    let named = project(
        "[[documents]]\ninclude = [\".*/*.md\", \"**/.b.md\", \"**/*.md\"]\n",
        &files,
    );
    assert_eq!(found(&named), [".b.md", ".github/c.md", "a.md"]);
}

#[test]
fn what_git_ignores_is_a_document_all_the_same() {
    let folder = project(ALL, &["source/a.md", "source/fetched/b.md"]);
    folder.write(".gitignore", "fetched\n*.md\n");
    folder.write(".ignore", "*.md\n");
    fs::create_dir(folder.path(".git")).unwrap();
    assert_eq!(found(&folder), ["a.md", "fetched/b.md"]);
}

#[test]
fn outputs_are_no_documents() {
    let sets = "[build]\noutput = \"out\"\n[[documents]]\ninclude = [\"**/*.md\"]\n";
    assert_eq!(
        found(&project(
            sets,
            &["a.md", "out/documents/ja/a.md", "output.md"]
        )),
        ["a.md", "output.md"]
    );
}

#[test]
fn catalogs_templates_and_pages_are_no_documents() {
    let sets = "\
[[documents]]
include = [\"**/*.md\"]
pages = \"content/{locale}/{path}\"
[[documents]]
include = [\"**/*.ftl\"]
catalogs = \"locales/{locale}/{path}\"
";
    let files = [
        "a.md",
        "content/ja/a.md",
        "content/en/b.md",
        "strings.ftl",
        "locales/ja/strings.ftl",
        "locales/ja/a.md.ftl",
        "locales/en/a.md.ftl",
        "locales/fr/c.ftl",
    ];
    let folder = project(sets, &files);
    assert_eq!(
        found(&folder),
        ["a.md", "content/en/b.md", "locales/fr/c.ftl", "strings.ftl"]
    );
}

#[test]
fn fluent_sources_may_lie_among_the_locales() {
    let sets = "\
[[documents]]
root = \"source\"
include = [\"*.md\"]
[[documents]]
root = \"locales/en\"
include = [\"**/*.ftl\"]
";
    let folder = project(
        sets,
        &[
            "source/a.md",
            "locales/en/site.ftl",
            "locales/en/a.md.ftl",
            "locales/ja/site.ftl",
        ],
    );
    let project = folder.open();
    let documents = project.discover().unwrap();
    assert_eq!(paths(&documents), ["a.md", "site.ftl"]);
    let japanese = project.config.locale("ja").unwrap();
    assert_eq!(
        project.catalog_file(&documents[0], japanese),
        folder.path("locales/ja/a.md.ftl")
    );
    assert_eq!(
        project.template_file(&documents[0]),
        folder.path("locales/en/a.md.ftl")
    );
    assert_eq!(
        project.catalog_file(&documents[1], japanese),
        folder.path("locales/ja/site.ftl")
    );
}

#[test]
fn catalogs_and_pages_follow_their_patterns() {
    let sets = "\
[[documents]]
root = \"content\"
include = [\"**/*.en.md\"]
catalogs = \"l10n/{stem}/{locale}.{extension}.ftl\"
pages = \"content/{stem}.{locale}.md\"
";
    let folder = project(
        sets,
        &["content/guide/intro.en.md", "content/guide/intro.pl.md"],
    );
    let project = folder.open();
    let documents = project.discover().unwrap();
    let polish = project.config.locale("PL").unwrap();
    assert_eq!(
        project.catalog_file(&documents[0], polish),
        folder.path("l10n/guide/intro/pl.md.ftl")
    );
    assert_eq!(
        project.page_file(&documents[0], polish),
        Some(folder.path("content/guide/intro.pl.md"))
    );
    assert_eq!(project.options(&documents[0]).format, Format::Markdown);
}

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
fn a_name_that_is_not_portable_is_told() {
    for name in [
        "a:b.md",
        "con.md",
        "what?.md",
        "back\\slash.md",
        "line\nbreak.md",
    ] {
        let folder = project(ALL, &["source/good.md", &format!("source/{name}")]);
        wrong(&folder, "\"**/*.md\"", &["can be no document"]);
    }
}

#[test]
fn a_name_that_is_no_utf_8_is_told() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = project(ALL, &["source/good.md"]);
    let name = std::ffi::OsStr::from_bytes(b"caf\xE9.md");
    fs::write(folder.path("source").join(name), "x").unwrap();
    wrong(&folder, "\"**/*.md\"", &["is no UTF-8"]);
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

#[test]
fn symlinks_in_the_project_are_followed() {
    let folder = project(ALL, &["source/a.md", "shared/x/b.md"]);
    folder.link("source/linked", folder.path("shared/x"));
    folder.link("source/c.md", "../shared/x/b.md");
    assert_eq!(found(&folder), ["a.md", "c.md", "linked/b.md"]);
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

#[test]
fn a_folder_that_may_not_be_read_is_an_error_for_its_documents_would_pass_for_deleted() {
    let folder = project(ALL, &["source/a.md", "source/closed/b.md"]);
    let mode = |mode| {
        fs::set_permissions(
            folder.path("source/closed"),
            fs::Permissions::from_mode(mode),
        )
    };
    mode(0o000).unwrap();
    without_privileges("child_that_lists", &folder);
    mode(0o755).unwrap();
}

#[test]
fn child_that_lists() {
    if let Some(folder) = child_folder() {
        let error = Project::open(&folder, None)
            .unwrap()
            .discover()
            .unwrap_err();
        assert!(error.to_string().starts_with("cannot list"), "{error}");
        assert!(error.to_string().ends_with("permission denied"), "{error}");
    }
}

#[test]
fn many_documents_are_found_in_little_time() {
    let folder = project(ALL, &[]);
    for index in 0..2_000 {
        folder.write(format!("source/{}/{index}.md", index % 40), "x");
    }
    assert_eq!(folder.open().discover().unwrap().len(), 2_000);
}

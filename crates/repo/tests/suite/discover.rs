//! Which files are documents.

use std::{fs, os::unix::fs::PermissionsExt as _};

use crate::common::{ALL, CONFIG, Folder, child_folder, found, paths, project, without_privileges};
use hexapla_formats::Format;
use hexapla_repo::{Error, Project};

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
    let project = Project::open(&folder.root, Some(&folder.path("sub/other.toml"))).unwrap();
    assert_eq!(project.root, folder.path("sub"));
    let absent = Project::open(&folder.root, Some(&folder.path("no.toml")));
    let said = absent.unwrap_err().to_string();
    let missing = said.starts_with("cannot read") && said.ends_with("no such file or directory");
    assert!(missing, "{said}");
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
fn strings_may_lie_in_place_among_their_catalogs() {
    for (folder_name, catalogs) in [
        ("msgs", "catalogs = \"msgs/{locale}/{path}\"\n"),
        (
            "public/locales",
            "catalogs = \"public/locales/{locale}/{path}\"\n",
        ),
        ("locales", "catalogs = \"locales/{locale}/{path}\"\n"),
        ("locales", ""),
    ] {
        for include in ["\"*.json\", \"*.yml\"", "\"*.{json,yml}\"", "\"*\""] {
            let sets = format!(
                "[[documents]]\nroot = \"{folder_name}/en\"\ninclude = [{include}]\n{catalogs}"
            );
            let folder = project(&sets, &[]);
            for file in ["en/a.json", "en/文.yml", "ja/a.json", "pl/文.yml"] {
                folder.write(format!("{folder_name}/{file}"), "{}");
            }
            assert_eq!(found(&folder), ["a.json", "文.yml"], "{sets}");
            let whole = format!("[[documents]]\ninclude = [\"**/*.json\"]\n{catalogs}");
            let files = ["en/a.json", "ja/a.json"].map(|file| format!("{folder_name}/{file}"));
            let folder = project(&whole, &files.each_ref().map(String::as_str));
            assert_eq!(found(&folder), [files[0].as_str()], "{whole}");
        }
    }
}

#[test]
fn catalogs_of_strings_hide_no_pages_beside_them() {
    let sets = "\
[[documents]]
root = \"content/en\"
include = [\"*.json\"]
catalogs = \"content/{locale}/{path}\"
[[documents]]
root = \"content/en\"
include = [\"**/*.md\"]
";
    let folder = project(
        sets,
        &[
            "content/en/a.md",
            "content/en/ui.json",
            "content/ja/ui.json",
        ],
    );
    assert_eq!(found(&folder), ["a.md", "ui.json"]);
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
fn a_folder_that_may_not_be_read_is_an_error_for_its_documents_would_pass_for_deleted() {
    let folder = project(ALL, &["source/a.md", "source/closed/b.md"]);
    let mode = |mode| {
        fs::set_permissions(
            folder.path("source/closed"),
            fs::Permissions::from_mode(mode),
        )
    };
    mode(0o000).unwrap();
    without_privileges("discover::child_that_lists", &folder);
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

//! Projects that have an `l10n.toml`.

use std::path::Path;

use crate::common::{Folder, found, problems};
use hexapla_repo::{Asked, Error, Project};

const PLAIN: &str = "\
locales = [\"ja\", \"zh-CN\", \"pl\"]
[[paths]]
    reference = \"en/**/*.ftl\"
    l10n = \"{locale}/**/*.ftl\"
";

fn with(config: &str, files: &[&str]) -> Folder {
    let folder = Folder::new();
    folder.write("l10n.toml", config);
    for file in files {
        folder.write(file, "a = b\n");
    }
    folder
}

/// Where a locale's file of a document lies, relative to the project.
fn place(project: &Project, path: &str, locale: &str) -> String {
    let documents = project.discover().unwrap();
    let document = documents
        .iter()
        .find(|document| document.path.as_str() == path);
    let locale = project.config.locale(locale).unwrap();
    let file = project.catalog_file(document.unwrap(), locale);
    let inside = file.strip_prefix(&project.root).unwrap();
    inside.to_string_lossy().into_owned()
}

fn asked(project: &Project, path: &str, locale: &str) -> Asked {
    let documents = project.discover().unwrap();
    let document = documents
        .iter()
        .find(|document| document.path.as_str() == path);
    project.asked(document.unwrap(), project.config.locale(locale).unwrap())
}

/// The message of the first problem, and what it points at.
fn wrong(folder: &Folder, words: &str, at: &str) {
    let error = problems(Project::open(&folder.root, None).unwrap_err());
    let first = &error.problems[0];
    let said = format!("{}\n{}", first.message, first.hints.join("\n"));
    assert!(said.contains(words), "{said}");
    assert_eq!(first.span.of(&error.text), at);
}

#[test]
fn references_are_documents_and_locales_files_their_catalogs() {
    let files = [
        "en/a.ftl",
        "en/b/c.ftl",
        "ja/a.ftl",
        "en/x.ini",
        "ja/old.ftl",
    ];
    let folder = with(PLAIN, &files);
    assert_eq!(found(&folder), ["en/a.ftl", "en/b/c.ftl"]);
    let project = folder.open();
    assert_eq!(project.config.source.tag.as_str(), "en");
    let tags: Vec<&str> = project
        .config
        .locales
        .iter()
        .map(|locale| locale.tag.as_str())
        .collect();
    assert_eq!(tags, ["ja", "zh-CN", "pl"]);
    assert_eq!(place(&project, "en/b/c.ftl", "zh-CN"), "zh-CN/b/c.ftl");
}

#[test]
fn a_hexapla_toml_wins_over_an_l10n_toml() {
    let folder = with(PLAIN, &["en/a.ftl"]);
    folder.write("sub/deep/x", "");
    let below = Project::open(&folder.path("sub/deep"), None).unwrap();
    assert_eq!(below.config_file(), folder.path("l10n.toml"));
    let config = "source = \"en\"\nlocales = [\"ja\"]\n[[documents]]\ninclude = [\"en/*.ftl\"]\n";
    folder.write("hexapla.toml", config);
    let project = Project::open(&folder.path("sub/deep"), None).unwrap();
    assert_eq!(project.config_file(), folder.path("hexapla.toml"));
}

#[test]
fn a_configuration_of_another_name_is_known_by_its_tables() {
    let folder = with(PLAIN, &["en/a.ftl"]);
    folder.write("vendor.toml", PLAIN);
    let project = Project::open(Path::new("/"), Some(&folder.path("vendor.toml"))).unwrap();
    assert_eq!(project.discover().unwrap().len(), 1);
}

#[test]
fn locales_are_written_as_the_project_writes_them() {
    let config = PLAIN.replace("\"pl\"", "\"ja-JP-mac\", \"sr-Latn\", \"en\"");
    let folder = with(&config, &["en/a.ftl"]);
    let project = folder.open();
    let tags: Vec<(&str, &str)> = project
        .config
        .locales
        .iter()
        .map(|locale| (locale.tag.as_str(), locale.folder.as_str()))
        .collect();
    assert_eq!(
        tags,
        [
            ("ja", "ja"),
            ("zh-CN", "zh-CN"),
            ("ja-JP-x-mac", "ja-JP-mac"),
            ("sr-Latn", "sr-Latn"),
        ]
    );
}

#[test]
fn the_base_path_leads_up_to_the_repository_and_no_further() {
    let folder = Folder::new();
    let config = "\
basepath = \"../..\"
locales = [\"ja\"]
[env]
    l = \"{l10n_base}/{locale}/\"
[[paths]]
    reference = \"browser/locales/en-US/**/*.ftl\"
    l10n = \"{l}browser/**/*.ftl\"
";
    folder.write("browser/locales/l10n.toml", config);
    folder.write("browser/locales/en-US/a/b.ftl", "a = b\n");
    let file = folder.path("browser/locales/l10n.toml");
    let error = problems(Project::open(&folder.root, Some(&file)).unwrap_err());
    assert!(
        error.problems[0]
            .message
            .contains("leads out of the repository")
    );
    folder.write(".git/HEAD", "");
    let project = Project::open(&folder.root, Some(&file)).unwrap();
    assert_eq!(project.root, folder.root);
    assert_eq!(project.config.source.tag.as_str(), "en-US");
    let path = "browser/locales/en-US/a/b.ftl";
    assert_eq!(place(&project, path, "ja"), "ja/browser/a/b.ftl");
}

#[test]
fn included_files_add_their_paths_and_the_last_one_decides() {
    let config = "\
locales = [\"ja\", \"pl\"]
[env]
    part = \"mail\"
[[paths]]
    reference = \"en/**/*.ftl\"
    l10n = \"{locale}/**/*.ftl\"
[[includes]]
    path = \"{part}/more.toml\"
";
    let more = "\
basepath = \"..\"
locales = [\"pl\"]
[[paths]]
    reference = \"en/mail/*.ftl\"
    l10n = \"mail/{locale}/*.ftl\"
";
    let folder = with(config, &["en/a.ftl", "en/mail/b.ftl"]);
    wrong(
        &folder,
        "there is no file `mail/more.toml`",
        "\"{part}/more.toml\"",
    );
    folder.write("mail/more.toml", more);
    let project = folder.open();
    assert_eq!(place(&project, "en/mail/b.ftl", "pl"), "mail/pl/b.ftl");
    assert_eq!(place(&project, "en/mail/b.ftl", "ja"), "ja/mail/b.ftl");
    assert_eq!(place(&project, "en/a.ftl", "pl"), "pl/a.ftl");
}

#[test]
fn files_that_include_each_other_are_read_once() {
    let include = "[[includes]]\n    path = \"other.toml\"\n";
    let folder = with(&format!("{PLAIN}{include}"), &["en/a.ftl"]);
    folder.write("other.toml", "[[includes]]\n    path = \"l10n.toml\"\n");
    assert_eq!(found(&folder), ["en/a.ftl"]);
}

#[test]
fn a_document_is_asked_of_its_locales_only() {
    let config = PLAIN.replace("**/*.ftl", "*.ftl")
        + "[[paths]]\n    reference = \"en/vpn/*.ftl\"\n    l10n = \"{locale}/vpn/*.ftl\"\n    locales = [\"pl\", \"tr\"]\n";
    let folder = with(&config, &["en/a.ftl", "en/vpn/b.ftl"]);
    let project = folder.open();
    for (path, locale, expected) in [
        ("en/a.ftl", "ja", true),
        ("en/vpn/b.ftl", "ja", false),
        ("en/vpn/b.ftl", "pl", true),
        ("en/vpn/b.ftl", "tr", false),
    ] {
        let is_asked = asked(&project, path, locale).has_document();
        assert_eq!(is_asked, expected, "{path} {locale}");
    }
}

#[test]
fn filters_say_which_messages_nobody_asks_for() {
    let filters = "\
[[filters]]
    path = \"{locale}/*.ftl\"
    key = [\"re:.*-optional\", \"日本.a\"]
    action = \"ignore\"
[[filters]]
    path = [\"{locale}/a.ftl\", \"pl/b.ftl\"]
    key = \"must-optional\"
    action = \"error\"
[[filters]]
    path = \"ja/c.ftl\"
    action = \"ignore\"
";
    let config = format!("{PLAIN}{filters}");
    let files = ["en/a.ftl", "en/b.ftl", "en/c.ftl", "en/d/e.ftl"];
    let folder = with(&config, &files);
    let project = folder.open();
    for (path, locale, key, has_file, expected) in [
        ("en/a.ftl", "ja", "x-optional", true, false),
        ("en/a.ftl", "ja", "x-optionally", true, false),
        ("en/a.ftl", "ja", "日本.a", true, false),
        ("en/a.ftl", "ja", "日本.ab", true, true),
        ("en/a.ftl", "ja", "日本xa", true, true),
        ("en/a.ftl", "ja", "must-optional", true, true),
        ("en/b.ftl", "pl", "must-optional", true, true),
        ("en/b.ftl", "ja", "must-optional", true, false),
        ("en/d/e.ftl", "ja", "x-optional", true, true),
        ("en/c.ftl", "ja", "x", true, true),
        ("en/c.ftl", "ja", "x", false, false),
        ("en/c.ftl", "pl", "x", false, true),
    ] {
        let is_asked = asked(&project, path, locale).has_message(key, has_file);
        assert_eq!(is_asked, expected, "{path} {locale} {key} {has_file}");
    }
}

#[test]
fn a_configuration_that_is_excluded_takes_its_files_out() {
    let config = format!("{PLAIN}[[excludes]]\n    path = \"not.toml\"\n");
    let folder = with(&config, &["en/a.ftl", "en/x/b.ftl"]);
    folder.write(
        "not.toml",
        PLAIN.replace("en/**", "en/x").replace("}/**", "}/x"),
    );
    let project = folder.open();
    assert!(asked(&project, "en/a.ftl", "ja").has_document());
    assert!(!asked(&project, "en/x/b.ftl", "ja").has_document());
}

#[test]
fn what_is_wrong_points_into_the_file() {
    let folder = Folder::new();
    for (from, to, words, at) in [
        (
            "en/**",
            "../en/**",
            "leads out of the project",
            "\"../en/**/*.ftl\"",
        ),
        (
            "en/**/*",
            "en/*",
            "wildcard 2 of `l10n`",
            "\"{locale}/**/*.ftl\"",
        ),
        (
            "{locale}",
            "{l10n_base}/{place}",
            "`{place}` of `l10n`",
            "\"{l10n_base}/{place}/**/*.ftl\"",
        ),
        ("\"pl\"", "\"日本\"", "is no locale", "\"日本\""),
        ("    l10n", "    l1on", "`l10n` is missing", "[[paths]]"),
        (
            "locales = [\"ja\", \"zh-CN\", \"pl\"]",
            "",
            "`locales` is missing",
            "",
        ),
    ] {
        assert!(PLAIN.contains(from), "{from}");
        folder.write("l10n.toml", PLAIN.replace(from, to));
        wrong(&folder, words, at);
    }
    folder.write("l10n.toml", "paths = [");
    assert!(matches!(
        Project::open(&folder.root, None),
        Err(Error::Config(_))
    ));
}

//! Layouts that are found, and the first configuration.

use std::path::Path;

use crate::common::{Folder, locale, paths};
use hexapla_formats::Format;
use hexapla_repo::{
    Config,
    init::{FoundLocale, InitOptions, InitSet, Layout, detect, detect_in, render_config},
};

fn look(files: &[&str]) -> Vec<Layout> {
    detect_in(&files.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// The only layout of some files.
fn only(files: &[&str]) -> Layout {
    let mut found = look(files);
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

fn tags(layout: &Layout) -> Vec<&str> {
    layout
        .locales
        .iter()
        .map(|found| found.tag.as_str())
        .collect()
}

fn source(layout: &Layout) -> Option<&str> {
    layout.source.as_ref().map(|found| found.folder.as_str())
}

#[test]
fn folders_of_locales_are_found() {
    for above in ["content", "docs", "src/content/docs", "source"] {
        let files = [
            "en/a.md",
            "en/b/c.md",
            "ja/a.md",
            "zh-cn/a.md",
            "pt_BR/b/c.md",
        ]
        .map(|file| format!("{above}/{file}"));
        let layout = only(&files.each_ref().map(String::as_str));
        assert_eq!(source(&layout), Some("en"));
        assert_eq!(tags(&layout), ["ja", "pt-BR", "zh-CN"]);
        assert_eq!(layout.set.root, format!("{above}/en"));
        assert_eq!(
            layout.set.pages,
            Some(format!("{above}/{{locale}}/{{path}}"))
        );
        assert_eq!((layout.documents, layout.format), (2, Format::Markdown));
        assert_eq!(layout.evidence[0], format!("{above}/en/a.md"));
    }
}

#[test]
fn pages_beside_the_folders_are_the_sources() {
    let layout = only(&[
        "src/content/docs/a.md",
        "src/content/docs/guide/b.md",
        "src/content/docs/ja/a.md",
        "src/content/docs/tr/a.md",
    ]);
    assert_eq!(source(&layout), None);
    assert_eq!(
        (layout.set.root.as_str(), layout.documents),
        ("src/content/docs", 2)
    );
    assert_eq!(layout.set.exclude, ["ja/**", "tr/**"]);
}

#[test]
fn the_locale_with_most_pages_is_the_source_where_none_is_english() {
    let layout = only(&["docs/pl/a.md", "docs/pl/b.md", "docs/ar/a.md"]);
    assert_eq!((source(&layout), tags(&layout)), (Some("pl"), vec!["ar"]));
}

#[test]
fn a_single_folder_with_the_name_of_a_language_is_chance() {
    let layout = only(&["docs/id/a.md", "docs/api/b.md", "docs/c.md"]);
    assert_eq!((layout.name, layout.documents), ("docs/", 3));
}

#[test]
fn docusaurus_is_found() {
    let layout = only(&[
        "docs/intro.md",
        "docs/a/b.md",
        "i18n/ja/docusaurus-plugin-content-docs/current/intro.md",
        "i18n/zh-Hans/docusaurus-plugin-content-docs/current/intro.md",
        "i18n/ja/code.json",
    ]);
    assert_eq!(layout.set.root, "docs");
    assert_eq!(tags(&layout), ["ja", "zh-Hans"]);
    let pages = "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}";
    assert_eq!(layout.set.pages.as_deref(), Some(pages));
}

#[test]
fn pages_in_mdx_are_found() {
    let layout = only(&["docs/a.md", "docs/b/c.mdx", "docusaurus.config.js"]);
    assert_eq!(layout.set.include, ["**/*.md", "**/*.mdx"]);
    assert_eq!((layout.set.root.as_str(), layout.documents), ("docs", 2));
    let astro = only(&["src/content/blog/a.mdx", "src/content/blog/b.mdx"]);
    assert_eq!((astro.name, astro.set.include.len()), ("src/content/", 1));
    let both = only(&["content/en/a.mdx", "content/ja/a.mdx"]);
    assert_eq!(both.set.include, ["**/*.mdx"]);
}

#[test]
fn collections_of_jekyll_are_found() {
    for folder in ["_articles", "_posts", "_docs"] {
        let file = format!("{folder}/a.md");
        let layout = only(&[&file, "_config.yml", "_layouts/x.html"]);
        assert_eq!((layout.set.root.as_str(), layout.documents), (folder, 1));
    }
}

#[test]
fn strings_in_a_folder_or_a_file_for_each_locale_are_found() {
    for (file, root, include, catalogs) in [
        (
            "locales/en/a.json",
            "locales/en",
            "**/*.json",
            "locales/{locale}/{path}",
        ),
        (
            "public/locales/en/a.json",
            "public/locales/en",
            "**/*.json",
            "public/locales/{locale}/{path}",
        ),
        (
            "src/locales/en.json",
            "src/locales",
            "en.json",
            "src/locales/{locale}.json",
        ),
        (
            "config/locales/en.yml",
            "config/locales",
            "en.yml",
            "config/locales/{locale}.yml",
        ),
        ("i18n/en.yaml", "i18n", "en.yaml", "i18n/{locale}.yaml"),
    ] {
        let other = file.replace("en", "pt-BR");
        for files in [vec![file], vec![file, &other]] {
            let layout = only(&files);
            assert_eq!(source(&layout), Some("en"));
            assert_eq!(tags(&layout).len(), files.len() - 1);
            assert_eq!((layout.set.root.as_str(), layout.documents), (root, 1));
            assert_eq!(layout.set.include, [include]);
            assert_eq!(layout.set.catalogs.as_deref(), Some(catalogs));
            assert_eq!(layout.evidence[0], file);
        }
    }
    let hugo = look(&["content/a.md", "content/b.md", "i18n/en.yaml", "hugo.toml"]);
    assert_eq!(
        hugo.iter().map(|layout| layout.name).collect::<Vec<_>>(),
        ["content/", "i18n/<locale>.yaml"]
    );
    assert_eq!(
        look(&["locales/de.json", "config/locales/devise.en.yml"]),
        []
    );
}

#[test]
fn pages_in_html_are_a_layout_where_nothing_else_is() {
    let layout = only(&["about/team.html", "index.html", "style.css"]);
    assert_eq!((layout.set.root.as_str(), layout.documents), (".", 2));
    assert_eq!(layout.format, Format::Html);
    let layout = only(&["index.html", "src/locales/en.json"]);
    assert_eq!(layout.format, Format::Json);
    assert_eq!(look(&["templates/page.html"]), []);
}

#[test]
fn marks_in_file_names_are_found() {
    let layout = only(&[
        "content/a.md",
        "content/a.ja.md",
        "content/b/c.md",
        "content/b/c.tr.md",
        "content/b/v1.md",
    ]);
    assert_eq!((source(&layout), tags(&layout)), (None, vec!["ja", "tr"]));
    assert_eq!(layout.set.exclude, ["**/*.ja.md", "**/*.tr.md"]);
    assert_eq!(
        layout.set.pages.as_deref(),
        Some("content/{stem}.{locale}.md")
    );
    let marked = only(&["docs/a.en.md", "docs/a.ar.md"]);
    assert_eq!(
        (source(&marked), marked.set.include.clone()),
        (Some("en"), vec!["**/*.en.md".to_owned()])
    );
}

#[test]
fn fluent_files_are_found_beside_pages() {
    let found = look(&[
        "source/a.md",
        "locales/en/site.ftl",
        "locales/ja/site.ftl",
        "locales/pl/a.md.ftl",
    ]);
    let names: Vec<&str> = found.iter().map(|layout| layout.name).collect();
    assert_eq!(names, ["locales/<locale>/*.ftl", "source/"]);
    assert_eq!(
        (found[0].set.root.as_str(), found[0].format),
        ("locales/en", Format::Fluent)
    );
    assert_eq!(tags(&found[0]), ["ja"]);
}

#[test]
fn catalogs_of_ours_are_no_layout() {
    assert_eq!(
        only(&["source/a.md", "locales/en/a.md.ftl", "locales/ja/a.md.ftl"]).name,
        "source/"
    );
}

#[test]
fn a_book_and_its_po_files_are_found() {
    let layout = only(&[
        "book.toml",
        "src/SUMMARY.md",
        "src/a.md",
        "po/ja.po",
        "po/zh-CN.po",
        "po/messages.pot",
    ]);
    assert_eq!(
        (layout.name, layout.set.root.as_str()),
        ("mdBook: src/", "src")
    );
    assert_eq!(tags(&layout), ["ja", "zh-CN"]);
    assert!(layout.evidence.contains(&"po/ja.po".to_owned()));
}

#[test]
fn plain_folders_come_last_and_the_fullest_first() {
    let found = look(&[
        "docs/a.md",
        "source/a.md",
        "source/b.md",
        "content/ja/a.md",
        "content/en/a.md",
    ]);
    let names: Vec<&str> = found.iter().map(|layout| layout.name).collect();
    assert_eq!(names, ["content/<locale>/", "source/", "docs/"]);
}

#[test]
fn nothing_usual_gives_nothing() {
    assert_eq!(look(&[]), []);
    assert_eq!(look(&["README.md", "src/main.rs", "docs/image.png"]), []);
}

#[test]
fn a_folder_on_disk_is_looked_at_without_what_git_ignores() {
    let folder = Folder::new();
    for file in [
        "docs/en/a.md",
        "docs/ja/a.md",
        "docs/pl/build.md",
        "node_modules/docs/x.md",
        ".git/docs/y.md",
    ] {
        folder.write(file, "x");
    }
    folder.write(".gitignore", "docs/pl\n");
    let found = detect(&folder.root);
    assert_eq!(found.len(), 1);
    assert_eq!(tags(&found[0]), ["ja"]);
    assert_eq!(detect(&folder.path("nowhere")), []);
}

fn options(sets: Vec<InitSet>, locales: &[&str]) -> InitOptions {
    InitOptions {
        source: FoundLocale::new(locale("en")),
        locales: locales
            .iter()
            .map(|tag| FoundLocale::new(locale(tag)))
            .collect(),
        sets,
        output: None,
    }
}

fn config(options: &InitOptions) -> Config {
    let text = render_config(options);
    Config::parse(Path::new("hexapla.toml"), &text)
        .unwrap_or_else(|error| panic!("{error:#?}\n{text}"))
}

#[test]
fn what_is_written_reads_back() {
    let tags = ["ja", "ar", "zh-CN", "pl", "tr"];
    let mut options = options(vec![InitSet::from_pattern("source/**/*.md")], &tags);
    let plain = config(&options);
    let found: Vec<&str> = plain
        .locales
        .iter()
        .map(|locale| locale.tag.as_str())
        .collect();
    assert_eq!(found, tags);
    assert_eq!(
        (
            plain.documents[0].root.as_str(),
            plain.build.output.as_str()
        ),
        ("source", "dist")
    );
    options.output = Some("build \"x\"".into());
    let set = options.sets.first_mut().unwrap();
    set.root = "źródło".into();
    set.exclude = vec!["a/**".into(), "szkice/*".into()];
    set.catalogs = Some("l10n/{locale}/{path}.ftl".into());
    set.pages = Some("content/{locale}/{path}".into());
    let text = render_config(&options);
    assert!(
        text.contains("catalogs = \"l10n/{locale}/{path}.ftl\"\n"),
        "{text}"
    );
}

#[test]
fn every_set_that_was_found_can_be_written() {
    for files in [
        &[
            "content/en/a.md",
            "content/zh-cn/a.md",
            "content/pt/a.md",
            "content/pt-br/a.md",
        ][..],
        &["docs/a.md", "docs/ja/a.md", "docs/tr/a.md"],
        &["docs/a.en.md", "docs/a.ar.md"],
        &["docs/a.md", "docs/a.ar.md"],
        &["locales/en/site.ftl", "locales/ja/site.ftl"],
        &[
            "docs/intro.md",
            "i18n/ja/docusaurus-plugin-content-docs/current/intro.md",
        ],
        &["book.toml", "src/a.md", "po/ja.po"],
    ] {
        let folder = Folder::new();
        for file in files {
            folder.write(file, "text\n");
        }
        let layout = detect(&folder.root).remove(0);
        let options = InitOptions {
            source: layout.source.unwrap_or(FoundLocale::new(locale("en"))),
            locales: layout.locales,
            sets: vec![layout.set],
            output: None,
        };
        folder.write("hexapla.toml", render_config(&options));
        let documents = folder.open().discover().unwrap();
        assert_eq!(paths(&documents).len(), layout.documents, "{files:?}");
    }
}

#[test]
fn locales_of_one_language_get_codes() {
    let config = config(&options(
        vec![InitSet::from_pattern("*.md")],
        &["pt", "pt-BR", "zh-CN", "zh-TW"],
    ));
    let codes: Vec<&str> = config
        .locales
        .iter()
        .map(|locale| locale.code.as_str())
        .collect();
    assert_eq!(codes, ["PT", "PT-BR", "ZH-CN", "ZH-TW"]);
}

#[test]
fn folders_keep_their_spelling() {
    let mut options = options(vec![InitSet::from_pattern("docs/en/*.md")], &["ja"]);
    options.locales.push(FoundLocale {
        tag: locale("zh-CN"),
        folder: "zh-cn".into(),
    });
    assert_eq!(config(&options).locale("zh-CN").unwrap().folder, "zh-cn");
}

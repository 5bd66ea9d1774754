//! `build --site`.

use std::{collections::BTreeSet, fs, time::SystemTime};

use crate::harness::Project;

pub(crate) const CONFIG: &str = r#"source = "en"
locales = ["it", "ar", { tag = "zh-CN", code = "CN" }]

[site]
name = "Six"
url = "https://six.example"
words = ["site.ftl"]

[[documents]]
root = "source"
include = ["**/*.md", "*.ftl"]
front-matter = { title = "translate", slug = "translate", tags = "translate" }
"#;

const ONE: &str = "---\ntitle: One\nslug: one\ndate: 2026-03-04\ntags: [first]\n---\n\nSee [two](two.md#deep) and ![a picture](i.svg).\n\n## Why?\n\nBecause.\n";
const TWO: &str = "---\ntitle: Two\ndate: 2026-03-05\n---\n\n## Deep\n\nText.\n";

pub(crate) fn project() -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    project.write("source/a/one.md", ONE);
    project.write("source/a/two.md", TWO);
    project.write("source/a/i.svg", "<svg viewBox=\"0 0 20 10\"/>");
    project.write("source/site.ftl", "menu-articles = Posts\n");
    project.ok(&["extract"]);
    project
}

pub(crate) fn set(project: &Project, locale: &str, beginning: &str, target: &str) {
    let id = project.id("a/one.md", beginning);
    let run = project.feed(&["set", locale, &id], target);
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn a_page_stands_in_each_locale_that_has_some_of_it() {
    let project = project();
    set(&project, "it", "One", "Uno");
    set(&project, "it", "Because", "Perché sì.");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/it/a/one.html");
    assert!(page.contains("<html lang=\"it\" dir=\"ltr\">") && page.contains("<h1>Uno</h1>"));
    assert!(page.contains("<p>Perché sì.</p>"), "{page}");
    assert!(
        page.contains("<p lang=\"en\" dir=\"ltr\" class=\"foreign\">"),
        "{page}"
    );
    assert!(
        page.contains("<a href=\"../../a/two.html#deep\" hreflang=\"en\">two</a>"),
        "{page}"
    );
    assert!(
        page.contains("<img src=\"../../a/i.svg\" alt=\"a picture\" width=\"20\" height=\"10\"")
    );
    assert_eq!(
        project.read("dist/site/a/i.svg"),
        "<svg viewBox=\"0 0 20 10\"/>"
    );
    assert!(
        !project.exists("dist/site/ar/a/one.html") && !project.exists("dist/site/it/a/two.html")
    );
    let json = project.ok(&["build", "--site", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["site"]["articles"], 3);
    assert_eq!(report["site"]["skipped"].as_array().unwrap().len(), 5);
}

#[test]
fn a_translated_slug_is_the_address_and_the_old_one_leads_there() {
    let project = project();
    set(&project, "zh-CN", "One", "第一");
    let slug = project.ok(&["extract", "--units", "source/a/one.md"]);
    assert!(slug.contains("front matter"), "{slug}");
    let id = project.id("a/one.md", "one");
    project.feed(&["set", "CN", &id], "第 一篇");
    project.ok(&["build", "--site"]);
    assert!(
        project
            .read("dist/site/zh-CN/a/第-一篇.html")
            .contains("<h1>第一</h1>")
    );
    let old = project.read("dist/site/zh-CN/a/one.html");
    assert!(old.contains("http-equiv=\"refresh\""), "{old}");
    let source = project.read("dist/site/a/one.html");
    assert!(source.contains("https://six.example/zh-CN/a/%E7%AC%AC-%E4%B8%80%E7%AF%87.html"));
}

#[test]
fn a_second_build_touches_nothing_and_an_edit_only_what_holds_it() {
    let project = project();
    project.ok(&["build", "--site"]);
    let stamps = || -> Vec<(String, SystemTime)> {
        let files = project.snapshot().into_iter().map(|(name, _)| name);
        let built = files.filter(|name| name.starts_with("dist/site/"));
        let stamp = |name: String| {
            let time = fs::metadata(project.path(&name))
                .unwrap()
                .modified()
                .unwrap();
            (name, time)
        };
        built.map(stamp).collect()
    };
    let before = stamps();
    assert!(before.len() > 20);
    project.ok(&["build", "--site"]);
    assert_eq!(stamps(), before);
    project.replace("source/a/two.md", "Text.", "Other text.");
    project.ok(&["build", "--site"]);
    let changed = |((name, was), (_, is)): (&(String, SystemTime), &(String, SystemTime))| {
        (was != is).then(|| name.clone())
    };
    let touched: Vec<String> = before.iter().zip(&stamps()).filter_map(changed).collect();
    assert_eq!(
        touched,
        ["dist/site/a/two.html", "dist/site/search/en/0.js"]
    );
}

#[test]
fn the_words_are_the_projects_and_a_theme_replaces_file_by_file() {
    let project = project();
    project.replace(
        "hexapla.toml",
        "[site]\n",
        "[build]\nsite = true\n\n[site]\ntheme = \"look\"\n",
    );
    project.write("look/contact.html", "unused");
    project.write("look/assets/style.css", "body{}");
    project.write(
        "look/tags.html",
        "{% extends \"base.html\" %}{% block main %}<h1>Mine</h1>{% endblock %}",
    );
    project.ok(&["build"]);
    assert!(project.read("dist/site/index.html").contains(">Posts</a>"));
    assert!(
        project
            .read("dist/site/tags.html")
            .contains("<h1>Mine</h1>")
    );
    assert_eq!(project.read("dist/site/assets/style.css"), "body{}");
    project.write("look/tags.html", "\n{% if %}");
    let run = project.run(&["build"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("template `tags.html` line 2"), "{run}");
}

#[test]
fn a_hostile_translation_changes_text_only() {
    let project = project();
    let evil = "</h1><script>alert(1)</script>\"'{{ 7*7 }}";
    set(&project, "it", "One", evil);
    set(&project, "it", "Because", "Perché sì.");
    project.replace(
        "locales/it/a/one.md.ftl",
        "Perché sì.",
        "[a](javascript:alert(1)) <img src=x onerror=alert(1)>",
    );
    project.run(&["build", "--site"]);
    let page = project.read("dist/site/it/a/one.html");
    assert!(
        !page.contains("<script>") && !page.contains("<img src=x"),
        "{page}"
    );
    assert!(!page.contains("href=\"javascript"), "{page}");
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;{{ 7*7 }}"),
        "{page}"
    );
}

#[test]
fn an_address_that_a_slug_once_gave_leads_on_from_a_fresh_checkout() {
    let project = project();
    set(&project, "it", "One", "Uno");
    let id = project.id("a/one.md", "one");
    project.feed(&["set", "it", &id], "vecchio");
    project.ok(&["extract"]);
    let remembered = project.read("hexapla.addresses");
    assert!(
        remembered.ends_with("\na/one.md\ten\tone\na/one.md\tit\tvecchio\n"),
        "{remembered}"
    );
    project.replace("locales/it/a/one.md.ftl", "vecchio", "nuovo");
    // Nobody has to run anything, and nothing but the project's own files is needed.
    fs::remove_dir_all(project.path(".hexapla")).unwrap();
    let leads = |from: &str, to: &str| {
        let page = project.read(&format!("dist/site/{from}"));
        let refresh = format!("content=\"0; url={to}\"");
        assert!(page.contains(&refresh), "{from}: {page}");
    };
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/it/a/nuovo.html");
    assert!(page.contains("<h1>Uno</h1>"));
    leads("it/a/vecchio.html", "nuovo.html");
    leads("it/a/one.html", "nuovo.html");
    assert!(!project.exists("dist/site/ar/a/one.html"));
    // What was is not forgotten when more is learnt, nor does a new slug make templates stale.
    project.ok(&["extract"]);
    let both = project.read("hexapla.addresses");
    assert!(
        both.contains("it\tnuovo\n") && both.contains("it\tvecchio\n"),
        "{both}"
    );
    project.replace("locales/it/a/one.md.ftl", "nuovo", "nuovissimo");
    project.ok(&["extract", "--check"]);
    // A slug of the source that is another word has no translation yet.
    project.replace("source/a/one.md", "slug: one", "slug: first");
    project.ok(&["build", "--site"]);
    leads("a/one.html", "first.html");
    for former in ["vecchio", "nuovo", "one"] {
        leads(&format!("it/a/{former}.html"), "first.html");
    }
    project.ok(&["extract"]);
    let stamp = fs::metadata(project.path("hexapla.addresses"))
        .unwrap()
        .modified()
        .unwrap();
    project.ok(&["extract"]);
    let again = fs::metadata(project.path("hexapla.addresses"))
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(stamp, again);
}

#[test]
fn an_address_that_is_added_or_forgotten_by_hand_counts_at_the_next_build() {
    let project = project();
    project.ok(&["build", "--site"]);
    project.ok(&["build", "--site"]);
    let remembered = project.read("hexapla.addresses");
    let more = format!("{remembered}a/one.md\ten\tby-hand\n");
    project.write("hexapla.addresses", more);
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/a/by-hand.html");
    assert!(page.contains("url=one.html"), "{page}");
    project.write("hexapla.addresses", remembered);
    project.ok(&["build", "--site"]);
    assert!(!project.exists("dist/site/a/by-hand.html"));
}

#[test]
fn a_project_without_a_site_or_without_slugs_remembers_no_addresses() {
    let project = project();
    project.write(
        "hexapla.toml",
        CONFIG.replace(
            "[site]\nname = \"Six\"\nurl = \"https://six.example\"\nwords = [\"site.ftl\"]\n",
            "",
        ),
    );
    fs::remove_file(project.path("hexapla.addresses")).unwrap();
    project.ok(&["extract"]);
    assert!(!project.exists("hexapla.addresses"));
    project.write("hexapla.toml", CONFIG);
    project.replace("source/a/one.md", "slug: one\n", "");
    project.ok(&["extract"]);
    assert!(!project.exists("hexapla.addresses"));
}

#[test]
fn words_that_no_document_has_are_an_error_that_says_what_to_do() {
    let project = project();
    project.replace(
        "hexapla.toml",
        "words = [\"site.ftl\"]",
        "words = [\"site.ftl\", \"a/one.md\"]",
    );
    let run = project.run(&["build", "--site"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr
            .contains("`a/one.md` is no Fluent document of the project"),
        "{run}"
    );
    assert!(
        run.stderr.contains("hexapla.toml:7:") && run.stderr.contains("`include`"),
        "{run}"
    );
    let run = project.run(&["build", "--site", "--lang", "pl"]);
    assert!(run.stderr.contains("nie jest dokumentem Fluent"), "{run}");
}

#[test]
fn html_in_an_article_leads_where_its_markdown_does() {
    let project = project();
    project.write(
        "source/a/one.md",
        "# One\n\n<p><a href=\"two.md#deep\">two</a> <img src='i.svg' alt=\"x\"></p>\n",
    );
    project.write("source/a/i.it.svg", "<svg viewBox=\"0 0 4 2\"/>");
    project.ok(&["extract"]);
    set(&project, "it", "One", "Uno");
    project.ok(&["build", "--site"]);
    let source = project.read("dist/site/a/one.html");
    assert!(
        source.contains("<p><a href=\"two.html#deep\">two</a>"),
        "{source}"
    );
    let page = project.read("dist/site/it/a/one.html");
    assert!(
        page.contains("<a hreflang=\"en\" href=\"../../a/two.html#deep\">"),
        "{page}"
    );
    assert!(
        page.contains("<img width=\"4\" height=\"2\" src='../../a/i.it.svg' alt=\"x\">"),
        "{page}"
    );
    assert!(project.exists("dist/site/a/i.svg") && project.exists("dist/site/a/i.it.svg"));
}

#[test]
fn pages_of_a_catalog_in_conflict_stay() {
    let project = project();
    set(&project, "it", "One", "Uno");
    project.ok(&["build", "--site"]);
    let catalog = "locales/it/a/one.md.ftl";
    let text = project.read(catalog);
    let torn = format!("{text}\n<<<<<<< ours\na = b\n=======\na = c\n>>>>>>> theirs\n");
    project.write(catalog, torn);
    let run = project.run(&["build", "--site"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(project.path("dist/site/it/a/one.html").is_file());
}

#[test]
fn a_page_that_is_not_published_is_not_on_the_site() {
    let project = project();
    set(&project, "it", "One", "Uno");
    set(&project, "zh-CN", "One", "一");
    set(&project, "zh-CN", "Because", "因为。");
    project.ok(&["build", "--site"]);
    assert!(project.path("dist/site/it/a/one.html").is_file());
    let rules = "\n[build]\npublish = \"skip\"\nbelow = \"25%\"\n";
    project.write("hexapla.toml", format!("{CONFIG}{rules}"));
    project.ok(&["build", "--site"]);
    assert!(!project.path("dist/site/it/a/one.html").is_file());
    fs::remove_dir_all(project.path("dist")).unwrap();
    project.ok(&["build", "it", "--site"]);
    assert!(!project.path("dist/site/it/a/one.html").is_file());
    assert!(project.path("dist/site/zh-CN/a/one.html").is_file());
    let source = project.read("dist/site/a/one.html");
    assert!(!source.contains("hreflang=\"it\" href"), "{source}");
}

#[test]
fn a_slug_that_no_file_can_have_costs_no_page() {
    let project = project();
    set(&project, "it", "One", "Uno");
    set(&project, "it", "one", "con");
    set(&project, "zh-CN", "One", "一");
    set(&project, "zh-CN", "one", &"长".repeat(200));
    project.write(
        "source/a/Two-B.md",
        "---\ntitle: B\nslug: TWO\n---\n\nText.\n",
    );
    project.ok(&["build", "--site"]);
    assert!(project.path("dist/site/it/a/one.html").is_file());
    let chinese = format!("dist/site/zh-CN/a/{}.html", "长".repeat(60));
    assert!(project.path(&chinese).is_file());
    assert!(project.path("dist/site/a/two.html").is_file());
    assert!(project.path("dist/site/a/Two-B.html").is_file());
}

#[test]
fn pictures_in_a_folder_of_the_same_name_as_ours_are_shown() {
    let project = project();
    project.write(
        "source/index.md",
        "# Home\n\n![p](assets/p.svg) ![q](search/q.svg) ![l](assets/logo.svg)\n",
    );
    for name in ["assets/p.svg", "search/q.svg", "assets/logo.svg"] {
        project.write(&format!("source/{name}"), "<svg viewBox=\"0 0 1 1\"/>");
    }
    project.ok(&["build", "--site"]);
    assert!(project.path("dist/site/assets/p.svg").is_file());
    assert!(project.path("dist/site/search/q.svg").is_file());
    let logo = project.read("dist/site/assets/logo.svg");
    assert!(!logo.contains("0 0 1 1"), "the theme's own");
}

#[test]
fn pictures_whose_names_differ_in_case_only_are_both_shown() {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        CONFIG
            .replace(", \"*.ftl\"", "")
            .replace("words = [\"site.ftl\"]\n", ""),
    );
    project.write("source/a.md", "# A\n\n![](pic.png) ![](Pic.png)\n");
    project.write("source/pic.png", "one");
    project.write("source/Pic.png", "other");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/a.html");
    let pictures = page.split("src=\"").skip(1);
    let pictures = pictures.filter_map(|rest| rest.split('"').next());
    let pictures = pictures.filter(|path| path.ends_with(".png"));
    let shown: BTreeSet<String> = pictures
        .map(|path| project.read(&format!("dist/site/{path}")))
        .collect();
    assert_eq!(shown, ["one", "other"].map(str::to_owned).into());
}

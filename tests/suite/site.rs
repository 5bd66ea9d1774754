//! `build --site`.

use std::{fs, time::SystemTime};

use crate::harness::Project;

const CONFIG: &str = r#"source = "en"
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

fn project() -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    project.write("source/a/one.md", ONE);
    project.write("source/a/two.md", TWO);
    project.write("source/a/i.svg", "<svg viewBox=\"0 0 20 10\"/>");
    project.write("source/site.ftl", "menu-articles = Posts\n");
    project.ok(&["extract"]);
    project
}

fn set(project: &Project, locale: &str, beginning: &str, target: &str) {
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
fn a_fragment_that_readers_keep_outlives_its_heading() {
    let project = project();
    set(&project, "it", "Because", "Perché sì.");
    set(&project, "ar", "Why?", "لماذا؟");
    project.ok(&["build", "--site"]);
    project.replace("source/a/one.md", "## Why?", "## Why so?");
    project.ok(&["build", "--site"]);
    let was = "<h2 id=\"why-so\"";
    for locale in ["", "it/", "ar/"] {
        let page = project.read(&format!("dist/site/{locale}a/one.html"));
        assert!(
            page.contains(was) && page.contains("<span id=\"why\"></span>"),
            "{page}"
        );
    }
    project.ok(&["extract"]);
    project.ok(&["build"]);
    project.replace("source/a/one.md", "## Why so?\n\n", "");
    project.replace(
        "source/a/one.md",
        "Because.",
        "Because.\n\n## What then?\n\nThis.",
    );
    project.ok(&["build", "--site"]);
    for locale in ["", "it/"] {
        let page = project.read(&format!("dist/site/{locale}a/one.html"));
        let all = "<span id=\"why-so\"></span><span id=\"why\"></span>What then?</h2>";
        assert!(page.contains(all), "{page}");
    }
}

#[test]
fn a_title_that_the_page_says_once_leaves_its_fragment() {
    let project = project();
    project.write("source/three.md", "# Three\n\nText.\n");
    project.ok(&["build", "--site"]);
    project.replace("source/three.md", "# Three", "# Three of them");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/three.html");
    assert_eq!(page.matches("</h1>").count(), 1);
    let places = "<div class=\"places\"><span id=\"three-of-them\"></span><span id=\"three\"></span></div>\n<p>";
    assert!(page.contains(places), "{page}");
}

/// A build that begins with nothing comes to the same.
fn assert_as_cold(project: &Project) {
    let built = |project: &Project| -> Vec<(String, Vec<u8>)> {
        let files = project.snapshot().into_iter();
        files
            .filter(|(name, _)| name.starts_with("dist/site/"))
            .collect()
    };
    let warm = built(project);
    fs::remove_dir_all(project.path("dist")).unwrap();
    let _ = fs::remove_dir_all(project.path(".hexapla"));
    project.ok(&["build", "--site"]);
    let cold = built(project);
    let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(&warm), names(&cold));
    assert!(warm == cold, "a file differs");
}

#[test]
fn a_picture_may_be_named_by_folder_tag_or_code() {
    let project = project();
    set(&project, "zh-CN", "One", "一");
    set(&project, "it", "One", "Uno");
    project.ok(&["build", "--site"]);
    project.write("source/a/i.CN.svg", "<svg viewBox=\"0 0 7 7\"/>");
    project.write("source/a/i.it.svg", "<svg viewBox=\"0 0 6 6\"/>");
    project.ok(&["build", "--site"]);
    let chinese = project.read("dist/site/zh-CN/a/one.html");
    assert!(
        chinese.contains("<img src=\"../../a/i.CN.svg\" alt=\"a picture\" width=\"7\""),
        "{chinese}"
    );
    assert!(
        project
            .read("dist/site/it/a/one.html")
            .contains("../../a/i.it.svg\"")
    );
    assert!(
        project
            .read("dist/site/a/one.html")
            .contains("src=\"i.svg\"")
    );
    project.write("source/a/i.zh-CN.svg", "<svg viewBox=\"0 0 8 8\"/>");
    project.ok(&["build", "--site"]);
    assert!(
        project
            .read("dist/site/zh-CN/a/one.html")
            .contains("../../a/i.zh-CN.svg\"")
    );
    assert_as_cold(&project);
}

#[test]
fn each_article_shows_the_picture_of_its_own_root() {
    let project = project();
    let other = "\n[[documents]]\nroot = \"other\"\ninclude = [\"**/*.md\"]\n";
    project.write("hexapla.toml", format!("{CONFIG}{other}"));
    let text =
        "---\ntitle: Three\nimage: i.svg\n---\n\n![p](i.svg) <img src=\"i.svg\"> [f](f.pdf)\n";
    project.write("other/a/three.md", text);
    project.write("other/a/f.pdf", "x");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/a/three.html");
    assert!(
        page.contains("src=\"i.svg\"") && page.contains("href=\"f.pdf\""),
        "{page}"
    );
    project.write("other/a/i.svg", "<svg viewBox=\"0 0 9 9\"/>");
    project.ok(&["build", "--site"]);
    assert_eq!(
        project.read("dist/site/a/i.svg"),
        "<svg viewBox=\"0 0 20 10\"/>"
    );
    assert!(
        project
            .read("dist/site/a/one.html")
            .contains("src=\"i.svg\" alt=\"a picture\" width=\"20\"")
    );
    let page = project.read("dist/site/a/three.html");
    let names: Vec<&str> = page
        .split("src=\"i-")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(names.len() == 2 && names[0] == names[1], "{page}");
    assert_eq!(
        project.read(&format!("dist/site/a/i-{}", names[0])),
        "<svg viewBox=\"0 0 9 9\"/>"
    );
    assert!(
        page.contains(&format!("https://six.example/a/i-{}", names[0])),
        "{page}"
    );
    assert_as_cold(&project);
    fs::remove_file(project.path("other/a/i.svg")).unwrap();
    project.ok(&["build", "--site"]);
    assert!(!project.exists(&format!("dist/site/a/i-{}", names[0])));
    assert_as_cold(&project);
}

#[test]
fn every_tag_has_a_page_of_its_own() {
    let project = project();
    let tagged = |tags: &str| format!("---\ntitle: T\ntags: [{tags}]\n---\n\nText.\n");
    project.write(
        "source/c.md",
        tagged("C, C++, 'C#', 2024, 1.5, true, 2024-05-01, İ"),
    );
    project.write("source/d.md", tagged("c, Ａ, 2024, ı, ﻻ"));
    project.write("source/e.md", tagged("a, لا, \"2024\", \"i\u{307}\""));
    project.ok(&["build", "--site"]);
    let all = project.read("dist/site/tags.html");
    let entries = ["C++", "C#", "2024", "1.5", "true", "2024-05-01", "ı"];
    for tag in entries {
        assert_eq!(
            all.matches(&format!(">{tag}</a>")).count(),
            1,
            "{tag}: {all}"
        );
    }
    assert_eq!(all.matches("href=\"tags/").count(), 12, "{all}");
    let page = project.read("dist/site/c.html");
    let plus = page.split("href=\"tags/c_").nth(1).unwrap();
    let name = plus.split('"').next().unwrap();
    let plus = project.read(&format!("dist/site/tags/c_{name}"));
    assert!(
        plus.contains("C++") && plus.matches("c.html\">T</a>").count() == 1,
        "{plus}"
    );
    let list = project.read("dist/site/tags/c.html");
    assert!(
        list.contains("../c.html\">T") && list.contains("../d.html\">T"),
        "{list}"
    );
    assert!(
        project
            .read("dist/site/tags/2024.html")
            .contains("../e.html")
    );
}

#[test]
fn a_heading_that_a_locale_leaves_out_leaves_its_fragment() {
    let project = project();
    project.write(
        "source/three.md",
        "# Three\n\nText of it.\n\n## Part\n\nMore of it.\n",
    );
    project.ok(&["extract"]);
    let text = project.id("three.md", "Text");
    let part = project.id("three.md", "Part");
    project.feed(&["set", "it", &text], "Testo.");
    project.feed(&["set", "it", &part], "Parte");
    let catalog = project.read("locales/it/three.md.ftl");
    let catalog = catalog.replace(" = Parte", " = { \"\" }");
    let omitted = format!("# omit: short\n{part} =");
    let catalog = catalog.replace(&format!("{part} ="), &omitted);
    project.write("locales/it/three.md.ftl", catalog);
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/it/three.html");
    assert!(!page.contains("<h2"), "{page}");
    assert!(
        page.contains("<span id=\"three\"></span><span id=\"part\"></span>"),
        "{page}"
    );
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

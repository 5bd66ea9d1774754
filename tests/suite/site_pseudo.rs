//! `build --site --pseudo`: the site in pseudo-locales, which no search engine is to see.

use std::{collections::BTreeSet, fs};

use crate::{
    harness::Project,
    site::{CONFIG, project, set},
    site_kept::assert_as_cold,
};

const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

/// The files of the site, by their paths below it, with their texts.
fn built(project: &Project) -> Vec<(String, String)> {
    let files = project.snapshot().into_iter();
    let inside = files.filter_map(|(name, bytes)| {
        let name = name.strip_prefix("dist/site/")?.to_owned();
        Some((name, String::from_utf8(bytes).unwrap()))
    });
    inside.collect()
}

fn is_pseudo(name: &str) -> bool {
    let name = name.strip_prefix("search/").unwrap_or(name);
    PSEUDO
        .iter()
        .any(|tag| name.starts_with(&format!("{tag}/")))
}

#[test]
fn every_article_stands_in_each_pseudo_locale() {
    let project = project();
    project.write(
        "source/記事.md",
        "# 題\n\n日本語の文。\n\n## متى؟\n\nİyi.\n",
    );
    project.ok(&["build", "--site", "--pseudo"]);
    let files = built(&project);
    for tag in PSEUDO {
        for name in [
            "a/one.html",
            "a/two.html",
            "記事.html",
            "index.html",
            "tags.html",
            "tags/first.html",
            "search.html",
            "404.html",
        ] {
            let path = format!("{tag}/{name}");
            let found = files.iter().find(|(known, _)| *known == path);
            let (_, page) = found.unwrap_or_else(|| panic!("{path}"));
            let dir = if tag == "ar-XB" { "rtl" } else { "ltr" };
            assert!(
                page.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")),
                "{page}"
            );
        }
    }
    let page = project.read("dist/site/en-XA/a/one.html");
    for part in [
        "<h1>Öñé one</h1>",
        "Ɓéçåûšé one.",
        // Ids, addresses and pictures stay, and links lead to pages of the same locale.
        "<h2 id=\"why\">Ŵĥý one?</h2>",
        "<a href=\"two.html#deep\">ţŵö</a>",
        "<img src=\"../../a/i.svg\"",
        "<a href=\"../tags/first.html\" rel=\"tag\">ƒîŕšţ one</a>",
        // Words of the theme, of the project, and days.
        "Þöšţš one</a>",
        "Šķîþ ţö ţĥé çöñţéñţ one two three</a>",
        "<time datetime=\"2026-03-04\">Þûƀļîšĥéð öñ one two Ṁåŕçĥ one 4, 2026</time>",
        "1 ɱîñûţé ţö ŕéåð",
        "<span>Six</span>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let page = project.read("dist/site/ar-XB/a/one.html");
    let mirrored = |word: &str| format!("\u{200f}\u{202e}{word}\u{202c}\u{200f}");
    assert!(page.contains(&format!("<h1>{}</h1>", mirrored("One"))));
    assert!(
        page.contains(&format!("{}</a>", mirrored("Posts"))),
        "{page}"
    );
    assert!(
        page.contains(&format!("{} 4, 2026", mirrored("March"))),
        "{page}"
    );
    assert_as_cold_with_pseudo(&project);
}

/// What a build without memory makes of the same, with pseudo-locales.
fn assert_as_cold_with_pseudo(project: &Project) {
    project.replace(
        "hexapla.toml",
        "\n[site]\n",
        "\n[build]\npseudo = true\n\n[site]\n",
    );
    project.ok(&["build", "--site"]);
    assert_as_cold(project);
}

#[test]
fn nothing_of_a_pseudo_locale_reaches_a_search_engine() {
    let project = project();
    project.replace(
        "hexapla.toml",
        "words =",
        "email = \"we@six.example\"\nwords =",
    );
    set(&project, "it", "One", "Uno");
    project.ok(&["build", "--site"]);
    let plain = built(&project);
    project.ok(&["build", "--site", "--pseudo"]);
    let (pseudo, real): (Vec<_>, Vec<_>) = built(&project)
        .into_iter()
        .partition(|(name, _)| is_pseudo(name));
    assert!(pseudo.len() > 15);
    for (name, page) in pseudo.iter().filter(|(name, _)| name.ends_with(".html")) {
        let (head, _) = page.split_once("</head>").unwrap();
        assert!(
            head.contains("<meta name=\"robots\" content=\"noindex\">"),
            "{name}"
        );
        for part in ["hreflang", "canonical", "og:url", "atom+xml", "ld+json"] {
            assert!(!head.contains(part), "{name}: {part}");
        }
    }
    assert!(pseudo.iter().all(|(name, _)| !name.ends_with(".xml")));
    // What there was is the same but for the menu, whose entries are not to be followed.
    let is_entry = |line: &&str| {
        let is_one = line.starts_with("<li><a ") && line.contains("rel=\"nofollow\"");
        assert!(!is_one || !line.contains("hreflang"), "{line}");
        is_one
    };
    let without = real.into_iter().map(|(name, page)| {
        let kept: Vec<&str> = page.split('\n').filter(|line| !is_entry(line)).collect();
        (name, kept.join("\n"))
    });
    assert_eq!(without.collect::<Vec<_>>(), plain);
    let page = project.read("dist/site/it/a/one.html");
    let entries = page.matches("<li><a href=\"../../en-XA/a/one.html\" rel=\"nofollow\">");
    assert_eq!(entries.count(), 2, "the menu and the footer");
    for tag in PSEUDO {
        assert!(!page.contains(&format!("hreflang=\"{tag}\"")), "{page}");
    }
}

#[test]
fn a_theme_that_says_nothing_to_robots_cannot_show_them_a_pseudo_page() {
    let project = project();
    project.replace("hexapla.toml", "words =", "theme = \"look\"\nwords =");
    let robots = "<meta name=\"robots\" content=\"noindex\">";
    for head in [
        "<head><title>{{ page.title }}</title></head>".to_owned(),
        "<HEAD class=x><TITLE>{{ page.title }}</TITLE></HEAD>".to_owned(),
        "<head><!-- the <title> is left out --></head>".to_owned(),
        format!("<head><!-- {robots} --><title>x</title></head>"),
        "<title>{{ page.title }}</title>".to_owned(),
        String::new(),
    ] {
        project.write(
            "look/base.html",
            format!(
                "<!doctype html><!-- <head> --><html lang=\"{{{{ page.lang }}}}\">{head}\
                 <body>{{{{ t.menu_tags }}}}{{% block main %}}{{% endblock %}}</body></html>"
            ),
        );
        project.ok(&["build", "--site", "--pseudo"]);
        let (start, end) = match head
            .find('>')
            .filter(|_| head.to_lowercase().starts_with("<head"))
        {
            Some(at) => head.split_at(at + 1),
            None => ("", &*head),
        };
        let hidden = format!(
            "{start}{robots}\n{}",
            end.split('{').next().unwrap_or_default()
        );
        for (name, page) in built(&project) {
            let is_page = name.ends_with(".html") && page.contains("<body>");
            let is_hidden = page.contains(&hidden);
            assert_eq!(
                is_hidden && is_page,
                is_pseudo(&name) && is_page,
                "{name}: {page}"
            );
        }
    }
}

#[test]
fn pseudo_pages_go_when_nobody_asks_for_them() {
    let project = project();
    project.ok(&["build", "--site"]);
    let plain = built(&project);
    project.ok(&["build", "--site", "--pseudo"]);
    let first = built(&project);
    assert!(first.iter().any(|(name, _)| is_pseudo(name)));
    project.ok(&["build", "--site", "--pseudo"]);
    assert_eq!(built(&project), first);
    project.write("dist/site/en-XA/mine.html", "mine");
    project.ok(&["build", "--site"]);
    assert_eq!(project.read("dist/site/en-XA/mine.html"), "mine");
    std::fs::remove_file(project.path("dist/site/en-XA/mine.html")).unwrap();
    assert_eq!(built(&project), plain);
    project.replace(
        "hexapla.toml",
        "\n[site]\n",
        "\n[build]\npseudo = true\n\n[site]\n",
    );
    project.ok(&["build", "--site"]);
    assert_eq!(built(&project), first);
    project.replace("source/a/one.md", "Because.", "Because so.");
    project.replace("source/a/two.md", "title: Two", "title: Deux");
    project.replace("source/site.ftl", "Posts", "Essays");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/en-XA/a/one.html");
    assert!(
        page.contains("Ɓéçåûšé šö") && page.contains("Ðéûẋ"),
        "{page}"
    );
    assert!(page.contains("Éššåýš"), "{page}");
    assert_as_cold(&project);
}

/// The addresses in a page that lead to the site itself, as paths below it.
fn led_to(name: &str, page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in page.split(" href=\"").chain(page.split(" src=\"")).skip(1) {
        let address = part.split(['"', '#', '?']).next().unwrap();
        if address.is_empty() || address.contains(':') || address.starts_with(['<', '/']) {
            continue;
        }
        let mut parts: Vec<&str> = name.split('/').collect();
        parts.pop();
        for step in address.split('/') {
            match step {
                ".." => drop(parts.pop()),
                step => parts.push(step),
            }
        }
        found.insert(parts.join("/"));
    }
    found
}

#[test]
fn a_translated_address_stays_that_of_the_source_and_all_links_of_pseudo_pages_resolve() {
    let project = project();
    set(&project, "it", "One", "Uno");
    let slug = project.id("a/one.md", "one");
    project.feed(&["set", "it", &slug], "uno");
    project.ok(&["build", "--site", "--pseudo"]);
    let files = built(&project);
    let names: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains("it/a/uno.html") && names.contains("ar-XB/a/one.html"));
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    for (name, page) in pages.filter(|(name, _)| is_pseudo(name) && !name.ends_with("404.html")) {
        for to in led_to(name, page) {
            assert!(names.contains(to.as_str()), "{name}: {to}");
        }
    }
}

#[test]
fn a_pseudo_locale_that_the_project_translates_into_is_its_own() {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG.replace("\"it\"", "\"en-XA\""));
    project.write("source/a/one.md", "# One\n\nText.\n");
    project.write("source/site.ftl", "menu-articles = Posts\n");
    project.ok(&["extract"]);
    project.ok(&["build", "--site", "--pseudo"]);
    assert!(
        !project.exists("dist/site/en-XA/a/one.html"),
        "nothing is translated"
    );
    assert!(project.exists("dist/site/ar-XB/a/one.html"));
    let index = project.read("dist/site/en-XA/index.html");
    assert!(!index.contains("noindex"), "{index}");
}

#[test]
fn a_slug_stays_an_address_in_documents_of_pseudo_locales() {
    let project = project();
    let run = project.told(&["build", "--pseudo"]);
    for tag in PSEUDO {
        let document = project.read(&format!("dist/documents/{tag}/a/one.md"));
        assert!(document.contains("\nslug: one\n"), "{document}");
        assert!(!document.contains("title: One"), "{document}");
    }
    // Three documents, one of them of words, in the source, three targets and both of them.
    assert!(
        run.contains("Built 18 documents and 6 bundles in 6 locales"),
        "{run}"
    );
    assert_eq!(project.told(&["build", "--pseudo"]), run, "nothing changed");
    let json = project.ok(&["build", "--pseudo", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["pseudo"],
        serde_json::json!([
            { "locale": "en-XA", "documents": 3, "bundles": 1 },
            { "locale": "ar-XB", "documents": 3, "bundles": 1 },
        ])
    );
    let plain = project.ok(&["build", "--format", "json"]);
    assert!(!plain.contains("\"pseudo\""), "{plain}");
}

#[test]
fn who_names_a_pseudo_locale_asks_for_both() {
    let config = "source = \"en\"\nlocales = []\n\n[[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";
    let without = Project::extracted(config, &[("a.md", "# A\n")]);
    for name in [&["--pseudo", "en-XA"][..], &["ar_xb"]] {
        without.ok(&[&["build"], name].concat());
        assert!(without.exists("dist/documents/en-XA/a.md"));
        assert!(without.exists("dist/documents/ar-XB/a.md"));
        fs::remove_dir_all(without.path("dist")).unwrap();
    }
    let with = Project::extracted(
        &config.replace("[]", "[\"it\", \"ja\"]"),
        &[("a.md", "# A\n")],
    );
    with.ok(&["build", "en-XA", "ja"]);
    assert!(with.exists("dist/documents/ja/a.md") && with.exists("dist/documents/en-XA/a.md"));
    assert!(!with.exists("dist/documents/it/a.md"));
    // A project that translates into it has it like any other.
    let own = Project::extracted(
        &config.replace("[]", "[\"it\", \"en-XA\"]"),
        &[("a.md", "# A\n")],
    );
    own.ok(&["build", "en-XA"]);
    assert!(own.exists("dist/documents/en-XA/a.md") && !own.exists("dist/documents/ar-XB/a.md"));
}

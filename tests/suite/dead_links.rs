//! Links that lead nowhere: what builds of the site and checks tell of them.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[[documents]]\n\
    root = \"source\"\ninclude = [\"**/*.md\"]\n";
const WITH_SITE: &str = "\n[build]\nsite = true\n";

fn project(config: &str, files: &[(&str, &str)]) -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", config);
    for (path, text) in files {
        project.write(&format!("source/{path}"), text);
    }
    project.ok(&["extract"]);
    project
}

fn told(project: &Project, verb: &[&str]) -> String {
    let run = project.run(verb);
    assert_eq!(run.code, 0, "{run}");
    run.to_string()
}

/// What `check` says of dead links, with file, line and column.
fn checked(project: &Project, more: &[&str]) -> Vec<String> {
    let verb = [&["check", "--format", "json"], more].concat();
    let json: serde_json::Value = serde_json::from_str(&project.ok(&verb)).unwrap();
    let found = json["findings"].as_array().unwrap().iter();
    let is_link = |found: &&serde_json::Value| found["rule"].as_str().unwrap().starts_with("link/");
    let shown = found.filter(is_link).map(|found| {
        let (path, said) = (
            found["path"].as_str().unwrap(),
            found["message"].as_str().unwrap(),
        );
        let said = said.replace(['\u{2066}', '\u{2067}', '\u{2069}'], "");
        format!("{path}:{}:{} {said}", found["line"], found["column"])
    });
    shown.collect()
}

const FIVE: &str = "# A\n\n[1](one.md) [2](two.md) [3](/three.html) [4](#four)\n\n[5](five.md)\n";

#[test]
fn a_build_tells_three_dead_links_and_counts_the_rest() {
    let project = project(CONFIG, &[("a.md", FIVE), ("b.md", "# B\n\n[6](six.md)\n")]);
    let build = told(&project, &["build", "--site"]);
    let (_, findings) = build.split_once("article pages.\n").unwrap();
    assert_data_eq!(
        findings,
        str![[r#"
note[link/no-file]: `one.md` leads to no page or file of the site
--> source/a.md:3:5
note[link/no-file]: `two.md` leads to no page or file of the site
--> source/a.md:3:17
note[link/no-file]: `/three.html` leads to no page or file of the site
--> source/a.md:3:29
… and 3 more links that lead nowhere: `hexapla check --site` shows all of them

"#]]
        .raw()
    );
    assert_eq!(
        told(&project, &["build", "--site"]),
        build,
        "nothing changed"
    );
    assert_eq!(checked(&project, &["--site"]).len(), 6);
    let polish = told(&project, &["build", "--site", "--lang", "pl"]);
    assert!(polish.contains("… i jeszcze 3 odnośniki"), "{polish}");
}

#[test]
fn the_command_that_a_build_names_is_the_one_that_shows_as_much() {
    let project = project(&format!("{CONFIG}{WITH_SITE}"), &[("a.md", FIVE)]);
    let build = told(&project, &["build"]);
    assert!(
        build.contains("… and 2 more links that lead nowhere: `hexapla check` shows"),
        "{build}"
    );
    let all = checked(&project, &[]);
    assert_eq!(all, checked(&project, &["--site"]));
    assert_eq!(all.len(), 5);
    project.write(
        "source/a.md",
        "# A\n\n[1](one.md) [2](two.md) [3](/three.html)\n",
    );
    let few = told(&project, &["build"]);
    assert!(!few.contains("more link"), "{few}");
    assert_eq!(few.matches("note[link/").count(), 3, "{few}");
}

#[test]
fn a_site_and_a_check_judge_pages_in_html_alike() {
    let page = "<h1>H</h1>\n<p><a href=\"gone.html\">g</a> <a href=\"/host.html\">h</a> <a href=\"a.md#no\">n</a></p>\n";
    let text = "# A\n\n[h](h.html#no) [h](h.html)\n";
    let config = CONFIG.replace("**/*.md\"", "**/*.md\", \"**/*.html\"");
    let project = project(
        &format!("{config}{WITH_SITE}"),
        &[("a.md", text), ("h.html", page)],
    );
    let build = told(&project, &["build"]);
    let all = checked(&project, &[]);
    assert_eq!(
        build.matches("note[link/").count(),
        all.len(),
        "{build}\n{all:?}"
    );
    assert_eq!(
        all,
        [
            "source/a.md:3:5 `h.html#no` leads to no heading of its page",
            "source/h.html:2:13 `gone.html` leads to no page or file of the project",
            "source/h.html:2:66 `a.md#no` leads to no heading of its page",
        ]
    );
}

/// A site with an index of a folder, pages whose names are not ASCII, and a picture.
fn linked(text: &str) -> Project {
    let config = format!("{CONFIG}{WITH_SITE}");
    let project = project(
        &config,
        &[
            ("a.md", text),
            ("b.md", "# B\n\n## Zwei und drei\n\n<a id=\"Anchor\"></a>\n"),
            ("sub/index.md", "# Sub\n"),
            ("sub/c.md", "# C\n\n[a](../a) [b](/b#anchor) [d](../d/)\n"),
            ("sub/d.md", "# D\n"),
            ("two words.md", "# Two words\n"),
            ("記事.md", "# 記事\n\n## はじめに\n"),
            ("مقال.md", "# مقال\n\n## مقدمة\n"),
            ("İşler.md", "# İşler\n\n## İlk ışık\n"),
        ],
    );
    project.write("source/i.svg", "<svg viewBox=\"0 0 1 1\"/>");
    project
}

#[test]
fn a_link_without_an_ending_leads_to_the_page_on_the_site() {
    let text = "# A\n\n[b](b) [c](b.html#zwei-und-drei) [d](sub/) [e](/sub/c) [f](sub/index.html) ![i](/i.svg) \
        [g](%E8%A8%98%E4%BA%8B#%E3%81%AF%E3%81%98%E3%82%81%E3%81%AB) [h](مقال) [i](<two words>) [j](../a/) [k](i.svg) \
        [home](/) [tags](tags.html) [own](/it/b.html)\n";
    let project = linked(text);
    let id = project.id("b.md", "B");
    assert_eq!(project.feed(&["set", "it", &id], "Bi").code, 0);
    let id = project.id("a.md", "A");
    assert_eq!(project.feed(&["set", "it", &id], "A!").code, 0);
    let build = told(&project, &["build"]);
    assert_eq!(
        checked(&project, &[]),
        [
            "source/sub/c.md:3:15 `/b#anchor` leads to no heading of its page; did you mean `#Anchor`?"
        ]
    );
    assert_eq!(build.matches("note[link/").count(), 1, "{build}");
    let source = project.read("dist/site/a.html");
    let has =
        |page: &str, href: &str| assert!(page.contains(&format!("\"{href}\"")), "{href}: {page}");
    for href in [
        "b.html",
        "b.html#zwei-und-drei",
        "sub/index.html",
        "sub/c.html",
        "%E8%A8%98%E4%BA%8B.html#%E3%81%AF%E3%81%98%E3%82%81%E3%81%AB",
        "%D9%85%D9%82%D8%A7%D9%84.html",
        "two%20words.html",
        "i.svg",
        "a.html",
        "index.html",
        "tags.html",
        "it/b.html",
    ] {
        has(&source, href);
    }
    let italian = project.read("dist/site/it/a.html");
    has(&italian, "b.html#zwei-und-drei");
    has(&italian, "../sub/c.html");
    has(&italian, "../i.svg");
    let inner = project.read("dist/site/sub/c.html");
    for href in ["../a.html", "../b.html#anchor", "d.html"] {
        has(&inner, href);
    }
    // A page that comes later is led to.
    project.write("source/sub/c.md", "# C\n\n[new](new)\n");
    assert_eq!(told(&project, &["build"]).matches("note[link/").count(), 1);
    project.write("source/sub/new.md", "# New\n");
    assert_eq!(told(&project, &["build"]).matches("note[link/").count(), 0);
    has(&project.read("dist/site/sub/c.html"), "new.html");
}

#[test]
fn what_was_written_in_another_way_is_told_with_what_is_right() {
    let text = "# A\n\n[1](b.md#Zwei-Und-Drei) [2](#A) [3](B.md) [4](<two  words.md>) [5](two%20word.md) \
        [6](%E8%A8%98%E4%BA%8C.md) [7](記事.md#はじめ) [8](مقل.md) [9](مقال.md#%D9%85%D9%82%D8%AF%D9%85%D9%87) \
        [10](işler.md) [11](%C4%B0%C5%9Fler.md#%C4%B0lk-%C4%B1%C5%9F%C4%B1k) [12](İşler.md#ilk-işik) [13](sub)\n";
    let project = linked(text);
    let all = checked(&project, &[]).join("\n");
    assert_data_eq!(all, str![[r#"
source/a.md:3:5 `b.md#Zwei-Und-Drei` leads to no heading of its page; did you mean `#zwei-und-drei`?
source/a.md:3:29 `#A` leads to no heading of its page; did you mean `#a`?
source/a.md:3:37 `B.md` leads to no page or file of the site; did you mean `b.md`?
source/a.md:3:48 `two  words.md` leads to no page or file of the site; did you mean `two%20words.md`?
source/a.md:3:68 `two%20word.md` leads to no page or file of the site; did you mean `two%20words.md`?
source/a.md:3:87 `%E8%A8%98%E4%BA%8C.md` leads to no page or file of the site; did you mean `記事.md`?
source/a.md:3:114 `記事.md#はじめ` leads to no heading of its page; did you mean `#はじめに`?
source/a.md:3:129 `مقل.md` leads to no page or file of the site; did you mean `مقال.md`?
source/a.md:3:141 `مقال.md#%D9%85%D9%82%D8%AF%D9%85%D9%87` leads to no heading of its page; did you mean `#مقدمة`?
source/a.md:3:186 `işler.md` leads to no page or file of the site; did you mean `İşler.md`?
source/a.md:3:201 `%C4%B0%C5%9Fler.md#%C4%B0lk-%C4%B1%C5%9F%C4%B1k` leads to no heading of its page; did you mean `#ilk-ışık`?
source/a.md:3:255 `İşler.md#ilk-işik` leads to no heading of its page; did you mean `#ilk-ışık`?
source/sub/c.md:3:15 `/b#anchor` leads to no heading of its page; did you mean `#Anchor`?
"#]].raw());
}

#[test]
fn a_fragment_in_capitals_is_told_for_every_generator() {
    let text = "# A\n\n[1](#Intro) [2](#what's-new) [3](#Own) [4](#own) [5](#Über-uns) [6](#Whats-New)\n\n\
        ## Intro\n\n## What's new?\n\n## X {#Own}\n\n## Über uns\n";
    let project = project(CONFIG, &[("a.md", text)]);
    assert_data_eq!(
        checked(&project, &[]).join("\n"),
        str![[r#"
source/a.md:3:5 `#Intro` leads to no heading of its page; did you mean `#intro`?
source/a.md:3:69 `#Whats-New` leads to no heading of its page; did you mean `#whats-new`?
"#]]
        .raw()
    );
}

#[test]
fn a_picture_of_the_front_matter_that_is_not_there_is_told_on_a_site() {
    let files = [
        ("a.md", "---\ntitle: A\nimage: /i/gone.png\n---\n\nText.\n"),
        ("b.md", "---\nimage: 図.png\n---\n\n# B\n"),
        (
            "c.md",
            "---\nimage: https://x.example/gone.png\n---\n\n# C\n",
        ),
    ];
    let without = project(CONFIG, &files);
    without.write("source/図.png", "i");
    assert_eq!(checked(&without, &[]), [""; 0]);
    let expected = "source/a.md:3:8 `/i/gone.png` leads to no page or file of the site";
    assert_eq!(checked(&without, &["--site"]), [expected]);
    let build = told(&without, &["build", "--site"]);
    assert_eq!(build.matches("note[link/").count(), 1, "{build}");
}

#[test]
fn a_heading_without_words_answers_to_the_id_that_its_page_has() {
    let config = format!("{CONFIG}{WITH_SITE}");
    let text = "# A\n\n[page](b.md) [own](b.md#section) [none](b.md#-1)\n";
    let rocket = "# B\n\n## 🚀\n\nText.\n";
    let project = project(&config, &[("a.md", text), ("b.md", rocket)]);
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/site/b.html")
            .contains("<h2 id=\"section\">")
    );
    let told = checked(&project, &[]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("`b.md#-1` leads to no heading"),
        "{told:?}"
    );
}

#[test]
fn a_plain_text_has_no_front_matter_and_so_no_picture_there() {
    let config = CONFIG.replace("**/*.md\"", "**/*.md\", \"**/*.txt\"");
    let text = "---\nimage: gone.png\n---\n\nText.\n";
    let project = project(&config, &[("a.md", "# A\n"), ("t.txt", text)]);
    assert_eq!(checked(&project, &["--site"]), [""; 0]);
}

/// A site of two articles, one of them in Italian too, and below it a folder with another.
fn small(text: &str, more: &str) -> Project {
    let config = format!("{CONFIG}{WITH_SITE}{more}");
    let other = "---\nslug: Other One\ntags: [Größe]\naliases: [older]\n---\n\n# B\n";
    let files = [
        ("a.md", text),
        ("b.md", other),
        ("d/d.md", "# D\n"),
        ("d/a.md", "---\nslug: d\n---\n\n# Second\n"),
        (
            "sub/c.md",
            "# C\n\n[up](../../source/a.md#a) [home](..) [tags](../tags.html)\n",
        ),
    ];
    let project = project(&config, &files);
    for (path, source, target) in [("a.md", "A", "A!"), ("sub/c.md", "C", "Ci")] {
        let id = project.id(path, source);
        assert_eq!(project.feed(&["set", "it", &id], target).code, 0);
    }
    project
}

fn hrefs(page: &str) -> Vec<&str> {
    let (_, body) = page.split_once("<div class=\"body\">").unwrap();
    let (body, _) = body.split_once("<footer").unwrap();
    let links = body.split(" href=\"").skip(1);
    links.map(|rest| rest.split_once('"').unwrap().0).collect()
}

#[test]
fn addresses_of_pages_lead_to_them_in_each_locale() {
    let text = "# A\n\n[1](/) [2](/index.html#x) [3](/it/b) [4](it/sub/c.html) [5](other-one.html) [6](/d/d-2.html) \
        [7](../source/sub/c.md) [8](tags/größe.html) [9](assets/style.css) [10](b\\#b) [11](#page.top) \
        [12](older.html) [13](/it/) [14](../source) [15](it/tags.html) [16](/tags.html)\n";
    let project = small(text, "");
    let build = told(&project, &["build"]);
    assert_eq!(build.matches("note[link/").count(), 0, "{build}");
    assert_eq!(checked(&project, &[]), [""; 0]);
    let page = project.read("dist/site/a.html");
    let inner = project.read("dist/site/it/a.html");
    let tag = hrefs(&page)[7].to_owned();
    assert!(tag.starts_with("tags/gr"), "{tag}");
    assert_eq!(
        hrefs(&page),
        [
            "index.html",
            "index.html#x",
            "other-one.html",
            "it/sub/c.html",
            "other-one.html",
            "d/d-2.html",
            "sub/c.html",
            &*tag,
            "assets/style.css",
            "other-one.html#b",
            "#page.top",
            "older.html",
            "it/index.html",
            "index.html",
            "it/tags.html",
            "tags.html",
        ]
    );
    assert_eq!(
        hrefs(&inner),
        [
            "index.html",
            "index.html#x",
            "../other-one.html",
            "sub/c.html",
            "../other-one.html",
            "../d/d-2.html",
            "sub/c.html",
            &format!("../{tag}"),
            "../assets/style.css",
            "../other-one.html#b",
            "#page.top",
            "../older.html",
            "index.html",
            "index.html",
            "tags.html",
            "tags.html",
        ]
    );
    let below = project.read("dist/site/it/sub/c.html");
    assert_eq!(
        hrefs(&below),
        ["../a.html#a", "../index.html", "../tags.html"]
    );
    assert!(
        inner.contains("<a href=\"../other-one.html\" hreflang=\"en\""),
        "{inner}"
    );
    assert!(
        page.contains("<a href=\"it/sub/c.html\" hreflang=\"it\""),
        "{page}"
    );
    // A tag that is gone takes the link to it with it.
    project.write(
        "source/b.md",
        "---\nslug: Other One\naliases: [older]\n---\n\n# B\n",
    );
    let build = told(&project, &["build"]);
    assert_eq!(build.matches("note[link/").count(), 1, "{build}");
    assert_eq!(checked(&project, &[]).len(), 1);
    let pages = ["a.html", "it/a.html"].map(|page| format!("dist/site/{page}"));
    let warm = pages.clone().map(|page| project.read(&page));
    std::fs::remove_dir_all(project.path("dist")).unwrap();
    project.ok(&["build"]);
    assert_eq!(pages.map(|page| project.read(&page)), warm);
    assert_ne!(warm, [page, inner]);
}

#[test]
fn addresses_where_the_site_has_nothing_are_told() {
    let text = "# A\n\n[1](..) [2](../..) [3](../LICENSE) [4](contact.html) [5](b\\#x) [6](/page-2.html) \
        [7](/it/zzz.html) [8](tags/no.html) [9](page.html) [10](assets/gone.css) [11](feed.xml)\n";
    let project = small(text, "");
    project.write("LICENSE", "Free.\n");
    project.write("source/page.html", "<p>Not copied.</p>\n");
    let build = told(&project, &["build"]);
    let all = checked(&project, &[]);
    assert!(
        build.contains(&format!("… and {} more", all.len() - 3)),
        "{build}"
    );
    assert_eq!(all.len(), 11, "{all:#?}");
    let project = small(
        "# A\n\n[4](contact.html)\n",
        "\n[site]\nemail = \"a@example.org\"\n",
    );
    assert_eq!(checked(&project, &[]), [""; 0]);
    assert_eq!(told(&project, &["build"]).matches("note[link/").count(), 0);
}

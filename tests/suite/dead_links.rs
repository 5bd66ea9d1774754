//! Links that lead nowhere: what builds of the site and checks tell of them.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[[documents]]\n\
    root = \"source\"\ninclude = [\"**/*.md\"]\n";
const WITH_SITE: &str = "\n[build]\nsite = true\n";

const FIVE: &str = "# A\n\n[1](one.md) [2](two.md) [3](/three.html) [4](#four)\n\n[5](five.md)\n";

#[test]
fn a_build_tells_three_dead_links_and_counts_the_rest() {
    let project = Project::extracted(CONFIG, &[("a.md", FIVE), ("b.md", "# B\n\n[6](six.md)\n")]);
    let build = project.told(&["build", "--site"]);
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
    assert_eq!(project.told(&["build", "--site"]), build, "nothing changed");
    assert_eq!(project.dead_links(&["--site"]).len(), 6);
    let polish = project.told(&["build", "--site", "--lang", "pl"]);
    assert!(polish.contains("… i jeszcze 3 odnośniki"), "{polish}");
}

#[test]
fn the_command_that_a_build_names_is_the_one_that_shows_as_much() {
    let project = Project::extracted(&format!("{CONFIG}{WITH_SITE}"), &[("a.md", FIVE)]);
    let build = project.told(&["build"]);
    assert!(
        build.contains("… and 2 more links that lead nowhere: `hexapla check` shows"),
        "{build}"
    );
    let all = project.dead_links(&[]);
    assert_eq!(all, project.dead_links(&["--site"]));
    assert_eq!(all.len(), 5);
    project.write(
        "source/a.md",
        "# A\n\n[1](one.md) [2](two.md) [3](/three.html)\n",
    );
    let few = project.told(&["build"]);
    assert!(!few.contains("more link"), "{few}");
    assert_eq!(few.matches("note[link/").count(), 3, "{few}");
}

#[test]
fn a_site_and_a_check_judge_pages_in_html_alike() {
    let page = "<h1>H</h1>\n<p><a href=\"/gone.html\">h</a> <a href=\"a.md#no\">n</a></p>\n";
    let text = "# A\n\n[h](h.html#no) [h](h.html)\n";
    let config = CONFIG.replace("**/*.md\"", "**/*.md\", \"**/*.html\"");
    let project = Project::extracted(
        &format!("{config}{WITH_SITE}"),
        &[("a.md", text), ("h.html", page)],
    );
    let build = project.told(&["build"]);
    let all = project.dead_links(&[]);
    assert_eq!(
        build.matches("note[link/").count(),
        all.len(),
        "{build}\n{all:?}"
    );
    assert_eq!(
        all,
        [
            "source/a.md:3:5 `h.html#no` leads to no heading of its page",
            "source/h.html:2:13 `/gone.html` leads to no page or file of the site",
            "source/h.html:2:40 `a.md#no` leads to no heading of its page",
        ]
    );
}

/// A site with an index of a folder, pages whose names are not ASCII, and a picture.
fn linked(text: &str) -> Project {
    let config = format!("{CONFIG}{WITH_SITE}");
    let project = Project::extracted(
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
    let build = project.told(&["build"]);
    assert_eq!(
        project.dead_links(&[]),
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
    assert_eq!(project.told(&["build"]).matches("note[link/").count(), 1);
    project.write("source/sub/new.md", "# New\n");
    assert_eq!(project.told(&["build"]).matches("note[link/").count(), 0);
    has(&project.read("dist/site/sub/c.html"), "new.html");
}

#[test]
fn what_was_written_in_another_way_is_told_with_what_is_right() {
    let text = "# A\n\n[1](b.md#Zwei-Und-Drei) [2](#A) [3](B.md) [4](<two  words.md>) [5](two%20word.md) \
        [6](%E8%A8%98%E4%BA%8C.md) [7](記事.md#はじめ) [8](مقل.md) [9](مقال.md#%D9%85%D9%82%D8%AF%D9%85%D9%87) \
        [10](işler.md) [11](%C4%B0%C5%9Fler.md#%C4%B0lk-%C4%B1%C5%9F%C4%B1k) [12](İşler.md#ilk-işik) [13](sub)\n";
    let project = linked(text);
    let all = project.dead_links(&[]).join("\n");
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
    let project = Project::extracted(CONFIG, &[("a.md", text)]);
    assert_data_eq!(
        project.dead_links(&[]).join("\n"),
        str![[r#"
source/a.md:3:5 `#Intro` leads to no heading of its page; did you mean `#intro`?
source/a.md:3:69 `#Whats-New` leads to no heading of its page; did you mean `#whats-new`?
"#]]
        .raw()
    );
}

#[test]
fn the_ids_of_new_and_of_older_hugo_are_both_there() {
    let words = "# [Linked text](https://example.org/x)\n\n# Auto <https://example.org/a>\n\n";
    let text = format!(
        "{words}[a](#linked-text) [b](#linked-texthttpsexampleorgx) [c](#auto) \
         [d](#auto-httpsexampleorga) [e](#autos)\n"
    );
    let config = format!("{CONFIG}dialect = \"hugo\"\n");
    let project = Project::extracted(&config, &[("a.md", &text)]);
    assert_data_eq!(
        project.dead_links(&[]).join("\n"),
        str!["source/a.md:5:96 `#autos` leads to no heading of its page; did you mean `#auto`?"]
            .raw()
    );
}

#[test]
fn what_a_template_may_add_is_only_unknown_where_templates_are_run() {
    let page = "# A\n\n[n](#nope) and `{{x}}`\n\n{{ toc }}\n";
    let project = Project::extracted(CONFIG, &[("a.md", page)]);
    assert_eq!(project.dead_links(&[]), [""; 0]);
    let told = "source/a.md:3:5 `#nope` leads to no heading of its page";
    assert_eq!(project.dead_links(&["--site"]), [told]);
    assert!(
        project
            .told(&["build", "--site"])
            .contains("`#nope` leads to no heading")
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
    let without = Project::extracted(CONFIG, &files);
    without.write("source/図.png", "i");
    assert_eq!(without.dead_links(&[]), [""; 0]);
    let expected = "source/a.md:3:8 `/i/gone.png` leads to no page or file of the site";
    assert_eq!(without.dead_links(&["--site"]), [expected]);
    let build = without.told(&["build", "--site"]);
    assert_eq!(build.matches("note[link/").count(), 1, "{build}");
}

#[test]
fn a_heading_without_words_answers_to_the_id_that_its_page_has() {
    let config = format!("{CONFIG}{WITH_SITE}");
    let text = "# A\n\n[page](b.md) [own](b.md#section) [none](b.md#-1)\n";
    let rocket = "# B\n\n## 🚀\n\nText.\n";
    let project = Project::extracted(&config, &[("a.md", text), ("b.md", rocket)]);
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/site/b.html")
            .contains("<h2 id=\"section\">")
    );
    let told = project.dead_links(&[]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("`b.md#-1` leads to no heading"),
        "{told:?}"
    );
}

#[test]
fn a_number_behind_an_id_leads_on_only_where_two_headings_are_called_so() {
    let config = format!("{CONFIG}{WITH_SITE}");
    let text = "# A\n\n[1](b.md#twice-1) [2](b.md#once-1) [3](b.md#once2)\n";
    let b = "# B\n\n## Twice\n\n## Once\n\n## Twice\n";
    let project = Project::extracted(&config, &[("a.md", text), ("b.md", b)]);
    let told = project.dead_links(&[]).join("\n");
    assert!(
        told.contains("b.md#once-1") && told.contains("b.md#once2"),
        "{told}"
    );
    assert!(!told.contains("twice"), "{told}");
}

#[test]
fn a_plain_text_has_no_front_matter_and_so_no_picture_there() {
    let config = CONFIG.replace("**/*.md\"", "**/*.md\", \"**/*.txt\"");
    let text = "---\nimage: gone.png\n---\n\nText.\n";
    let project = Project::extracted(&config, &[("a.md", "# A\n"), ("t.txt", text)]);
    assert_eq!(project.dead_links(&["--site"]), [""; 0]);
}

#[test]
fn liquids_tags_that_name_no_file_are_dead() {
    let config = format!("{CONFIG}dialect = \"jekyll\"\n");
    let text = "# A\n\n[1]({% link docs/none.md %}#x) [2]({{ site.baseurl }}{% link docs/bb.md %})\n\
        [3]({% link docs/b.md %}) [4]({% link feed.xml %}) [5]({% link _posts/x.md %}) [6]({% link {{ x }}.md %})\n\
        <a href=\"{% link 無.md %}\">7</a> [8]({% link own.md %}) [9]({% link source/docs/b.md %})\n";
    let project = Project::extracted(&config, &[("docs/a.md", text), ("docs/b.md", "# B\n")]);
    project.write("own.md", "no document");
    assert_eq!(
        project.dead_links(&[]),
        [
            "source/docs/a.md:3:5 `{% link docs/none.md %}#x` leads to no page or file of the project",
            "source/docs/a.md:3:54 `{% link docs/bb.md %}` leads to no page or file of the project; did you mean `docs/b.md`?",
            "source/docs/a.md:5:10 `{% link 無.md %}` leads to no page or file of the project",
        ]
    );
    // No other dialect has such tags.
    project.replace("hexapla.toml", "dialect = \"jekyll\"\n", "");
    assert_eq!(project.dead_links(&[]), Vec::<String>::new());
}

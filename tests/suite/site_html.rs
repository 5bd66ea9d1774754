//! Documents of HTML on the article site.

use crate::{active::active, harness::Project, payloads::payloads, site_kept::assert_as_cold};

const CONFIG: &str = r#"source = "en"
locales = ["it", "ar", "ja"]

[site]
name = "Pages"
url = "https://six.example"

[[documents]]
root = "source"
include = ["**/*.html", "**/*.md"]
"#;

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Old pages &ndash; Our company</title>
<meta name="description" content="Why pages &amp; sites grow old">
<meta name="keywords" content="pages, growing old">
<meta name="date" content="2026-03-04">
<meta property="article:modified_time" content="2026-04-05T10:00:00Z">
<link rel="stylesheet" href="/nowhere.css">
<style>p { color: red }</style>
<script>alert(1)</script>
</head>
<body class="top" onload="x()">
<nav><a href="elsewhere.html">Menu</a></nav>
<main>
<header><h1 id="start">Old <em>pages</em></h1></header>
<p class="lead" onclick="x()">Pages grow old, as <a href="b.md#deep">B</a> and <a href="sub/c.html#x">C</a> say.</p>
<h2>Why?</h2>
<p>Nobody looks.</p>
<h2 id="how">How to help</h2>
<p><img src="i.svg" alt="A picture"></p>
<ul><li>Look &amp; see.</li></ul>
<form action="/x"><button>Send</button></form>
</main>
<footer>Imprint</footer>
</body>
</html>
"#;

fn project() -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    project.write("source/old.html", PAGE);
    project.write(
        "source/sub/c.html",
        "<title>C</title><p id=x>See <a href=../old.html#start>it</a>.\n",
    );
    project.write("source/b.md", "# B\n\n## Deep\n\nSee [old](old#why).\n");
    project.write("source/i.svg", "<svg viewBox=\"0 0 20 10\"/>");
    project.ok(&["extract"]);
    project
}

fn set(project: &Project, locale: &str, beginning: &str, target: &str) {
    let id = project.id("old.html", beginning);
    let run = project.feed(&["set", locale, &id], target);
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn a_page_of_html_is_an_article() {
    let project = project();
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/old.html");
    for part in [
        "<title>Old pages – Pages</title>",
        "<h1>Old pages</h1>",
        "<p class=\"lead\">Why pages &amp; sites grow old</p>",
        "<time datetime=\"2026-03-04\">",
        "<time datetime=\"2026-04-05\">",
        "href=\"tags/growing-old.html\"",
        "<span id=\"start\"></span>",
        "<p>Pages grow old, as <a href=\"b.html#deep\">B</a> and <a href=\"sub/c.html#x\">C</a> say.</p>",
        "<h2 id=\"why\">Why?</h2>",
        "<img src=\"i.svg\" alt=\"A picture\" width=\"20\" height=\"10\">",
        "\"@type\":\"FAQPage\"",
        "\"dateModified\":\"2026-04-05\"",
    ] {
        assert!(page.contains(part), "{part} {page}");
    }
    for part in [
        "alert(1)",
        "onclick",
        "Menu<",
        "Imprint",
        "color: red",
        "Send",
        "<h1 ",
    ] {
        assert!(!page.contains(part), "{part} {page}");
    }
    assert_eq!(page.matches("<h1>").count(), 1);
    let other = project.read("dist/site/sub/c.html");
    assert!(
        other.contains("<a href=\"../old.html#start\">it</a>"),
        "{other}"
    );
    let linking = project.read("dist/site/b.html");
    assert!(linking.contains("href=\"old.html#why\""), "{linking}");
    assert!(project.read("dist/documents/en/old.html") == PAGE);
}

#[test]
fn a_translated_page_says_what_is_not_translated() {
    let project = project();
    set(&project, "ar", "Old <em>", "صفحات <em>قديمة</em>");
    set(&project, "ar", "Why?", "لماذا؟");
    set(&project, "ar", "pages, growing", "صفحات، القِدَم");
    set(&project, "ja", "Old <em>", "古い<em>ページ</em>");
    set(
        &project,
        "ja",
        "Why pages",
        "ページ &amp; サイトが古くなるわけ",
    );
    set(
        &project,
        "ja",
        "Pages grow",
        "<a href=\"b.md#deep\">B</a>と<a href=\"sub/c.html#x\">C</a>によれば。",
    );
    set(&project, "it", "Look", "Guarda &lt;b&gt; & vedi.");
    project.ok(&["build", "--site"]);
    let arabic = project.read("dist/site/ar/old.html");
    for part in [
        "<html lang=\"ar\" dir=\"rtl\">",
        "<h1>صفحات قديمة</h1>",
        "<h2 id=\"why\">لماذا؟</h2>",
        "<p lang=\"en\" dir=\"ltr\" class=\"foreign\"><span class=\"foreign-note\"",
        "<a href=\"../b.html#deep\" hreflang=\"en\">B</a>",
        "<img src=\"../i.svg\" alt=\"A picture\" width=\"20\" height=\"10\" lang=\"en\">",
        ">القِدَم</a>",
    ] {
        assert!(arabic.contains(part), "{part} {arabic}");
    }
    let japanese = project.read("dist/site/ja/old.html");
    for part in [
        "<h1>古いページ</h1>",
        "<p class=\"lead\">ページ &amp; サイトが古くなるわけ</p>",
        "C</a>によれば。</p>",
    ] {
        assert!(japanese.contains(part), "{part} {japanese}");
    }
    let italian = project.read("dist/site/it/old.html");
    assert!(
        italian.contains("<li>Guarda &lt;b&gt; &amp; vedi.</li>"),
        "{italian}"
    );
    let index: String = project
        .snapshot()
        .into_iter()
        .filter(|(name, _)| name.starts_with("dist/site/search/ja/"))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    assert!(
        index.contains("によ") && !index.contains("alert"),
        "{index}"
    );
}

#[test]
fn an_edited_page_comes_out_as_from_nothing() {
    let project = project();
    set(&project, "it", "Nobody", "Nessuno guarda.");
    project.ok(&["build", "--site"]);
    set(&project, "it", "Why?", "Perché?");
    project.replace("source/old.html", "How to help", "What helps");
    project.replace("source/old.html", "Nobody looks", "Nobody ever looks");
    project.replace("source/old.html", "2026-03-04", "2026-03-05");
    project.replace("source/b.md", "See [old]", "Read [old]");
    project.replace("source/sub/c.html", "<title>C<", "<title>Sea<");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/it/old.html");
    assert!(
        page.contains("Perché?") && page.contains("<h2 id=\"how\""),
        "{page}"
    );
    assert_as_cold(&project);
    project.replace("source/old.html", "<h2>Why?</h2>", "");
    project.ok(&["extract"]);
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/old.html");
    assert!(page.contains("id=\"why\""), "{page}");
}

#[test]
fn links_of_the_article_are_judged_and_those_round_it_are_not() {
    let project = project();
    let run = project.run(&["check", "--site"]);
    assert_eq!(run.stdout.matches("link/no-").count(), 0, "{run}");
    project.replace("source/old.html", "b.md#deep", "b.md#depp");
    project.replace("source/b.md", "old#why", "old.html#wy");
    let run = project.run(&["check", "--site"]);
    assert_eq!(run.stdout.matches("link/no-heading").count(), 2, "{run}");
    project.replace("source/old.html", "2026-03-04", "4 March");
    let run = project.run(&["check", "--site"]);
    assert!(run.stdout.contains("`4 March` is no day"), "{run}");
    // Where another element says the day, the page shows it.
    let more = "<meta name=\"dc.date\" content=\"2026-03-05\">\n<style>";
    project.replace("source/old.html", "<style>", more);
    let run = project.run(&["check", "--site"]);
    assert!(!run.stdout.contains("no-day"), "{run}");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/old.html");
    assert!(page.contains("<time datetime=\"2026-03-05\">"), "{page}");
}

#[test]
fn what_a_page_leaves_out_is_told_once() {
    let project = project();
    project.replace(
        "source/old.html",
        "<h2>Why?</h2>",
        "<svg id=\"chart\"><g/></svg><svg/><h2>Why?</h2>",
    );
    project.replace("source/b.md", "old#why", "old#chart");
    let run = project.run(&["check", "--site"]);
    assert_eq!(run.stdout.matches("html/left-out").count(), 1, "{run}");
    assert!(run.stdout.contains("`<button>`, `<svg>`"), "{run}");
    assert!(!run.stdout.contains("link/no-"), "{run}");
    let run = project.run(&["build", "--site"]);
    assert!(
        run.stderr.contains("html/left-out") || run.stdout.contains("html/left-out"),
        "{run}"
    );
    let again = project.run(&["build", "--site"]);
    assert_eq!((run.code, again.code), (0, 0), "{again}");
    assert!(project.read("dist/site/old.html").contains("id=\"chart\""));
}

#[test]
fn a_title_is_the_words_of_the_heading_or_of_its_picture() {
    let project = project();
    let page = "<title>T</title><h1 id=x>All <b id=y>of it</b> <a class=headerlink href=#x>¶</a></h1><p>One.";
    project.write("source/all.html", page);
    project.write(
        "source/logo.html",
        "<title>T</title><h1 id=z><img src=i.svg alt=Logo></h1><p>Two.",
    );
    project.write(
        "source/both.html",
        "<title>T</title><h1 id=z><img id=w src=i.svg alt=Sign> <b id=v>Words</b></h1><p>Three.",
    );
    project.write(
        "source/mark.md",
        "# ![Sign](i.svg)\n\nSee [y](all.html#y) and [z](logo.html#z).\n",
    );
    project.ok(&["extract"]);
    let id = project.id("all.html", "All <b");
    let target = "Tutto <b id=y>quanto</b> <a class=headerlink href=#x>¶</a>";
    assert_eq!(project.feed(&["set", "it", &id], target).code, 0);
    let run = project.run(&["check", "--site"]);
    assert!(!run.stdout.contains("link/no-"), "{run}");
    project.ok(&["build", "--site"]);
    for (page, title) in [
        ("all", "All of it"),
        ("logo", "Logo"),
        ("mark", "Sign"),
        ("it/all", "Tutto quanto"),
    ] {
        let page = project.read(&format!("dist/site/{page}.html"));
        assert!(page.contains(&format!("<h1>{title}</h1>")), "{page}");
        assert_eq!(page.matches("<h1").count(), 1, "{page}");
        assert!(!page.contains('¶'), "{page}");
    }
    assert!(
        project
            .read("dist/site/all.html")
            .contains("<span id=\"y\"></span>")
    );
    let both = project.read("dist/site/both.html");
    for id in ["z", "w", "v"] {
        assert_eq!(both.matches(&format!("id=\"{id}\"")).count(), 1, "{both}");
    }
    assert!(both.contains("<p><img id=\"w\" src=\"i.svg\""), "{both}");
    let logo = project.read("dist/site/logo.html");
    assert!(logo.contains("<p id=\"z\"><img src=\"i.svg\""), "{logo}");
    assert!(
        project
            .read("dist/site/mark.html")
            .contains("<img src=\"i.svg\" alt=\"Sign\"")
    );
}

#[test]
fn the_ids_that_headings_were_given_lead_to_them() {
    let project = project();
    let page = "<title>T</title><h1>Setup</h1><h2>Usage</h3><p>One.</p><h2 id=setup>Setup in detail</h2>\
                <h2 id=usage>Usage 2</h2><p>\u{1b}[1m";
    project.write("source/ids.html", page);
    project.write(
        "source/to.md",
        "# To\n\n[a](ids.html#setup) [b](ids.html#usage-1)\n",
    );
    project.ok(&["extract"]);
    let run = project.run(&["check", "--site"]);
    assert!(!run.stdout.contains("link/no-"), "{run}");
    project.ok(&["build", "--site"]);
    let made = project.read("dist/site/ids.html");
    assert!(made.contains("<h2 id=\"setup\">Setup in detail"), "{made}");
    assert!(made.contains("<h2 id=\"usage\">Usage 2"), "{made}");
    assert!(
        made.contains("<h2 id=\"usage-1\">Usage</h2>\n<p>One.</p>"),
        "{made}"
    );
    assert!(!made.contains('\u{1b}'), "{made}");
}

#[test]
fn white_space_round_an_address_is_none_of_it() {
    let project = project();
    project.replace("source/old.html", "\"b.md#deep\"", "\" b.\n\tmd#deep\n\"");
    let run = project.run(&["check", "--site"]);
    assert!(!run.stdout.contains("link/no-"), "{run}");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/old.html");
    assert!(page.contains("<a href=\"b.html#deep\">B</a>"), "{page}");
}

#[test]
fn a_page_in_a_pseudo_locale_has_the_structure_of_its_source() {
    let project = project();
    project.ok(&["build", "--site", "--pseudo"]);
    let tags = |page: &str| -> Vec<String> {
        let page = project.read(&format!("dist/site/{page}"));
        let (_, body) = page.split_once("<div class=\"body\">").unwrap();
        let (body, _) = body.split_once("<footer").unwrap();
        let names = body
            .split('<')
            .skip(1)
            .map(|tag| tag.split([' ', '>']).next());
        names.flatten().map(str::to_owned).collect()
    };
    assert_eq!(tags("en-XA/old.html"), tags("old.html"));
    assert_eq!(tags("ar-XB/old.html"), tags("old.html"));
}

/// What an author writes in a page is the author's own; it does nothing on the site all the same.
#[test]
fn a_hostile_page_of_the_source_does_nothing_on_the_site() {
    let project = project();
    for (number, text) in payloads().iter().enumerate() {
        project.write(
            &format!("source/p/{number}.html"),
            format!("<title>T{number}</title><p>Some words. {text}"),
        );
    }
    let run = project.run(&["build", "--site"]);
    assert!(run.code < 2, "{run}");
    let usual = active(&project.read("dist/site/old.html"));
    // A formula shows, and a picture from elsewhere is not loaded, as in Markdown.
    let shows = |found: &String| found == "<math> " || found.starts_with("<img> src http");
    let mut count = 0;
    for (name, bytes) in project.snapshot() {
        if name.starts_with("dist/site/p/") {
            let page = String::from_utf8(bytes).unwrap();
            let found = active(&page).into_iter().filter(|found| !shows(found));
            let new: Vec<String> = found.filter(|found| !usual.contains(found)).collect();
            assert_eq!(new, [""; 0], "{name} {page}");
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn what_a_page_hides_stays_hidden_and_what_lies_behind_an_object_is_shown() {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    let text = "<title>Real</title><h1></h1><p hidden>One</p><div hidden>Two</div>\n<p>See <object data=x.swf>\
        <a href=\"b.md\">B</a></object>.</p><dialog>Word</dialog>\n";
    project.write("source/a.html", text);
    project.write("source/b.md", "# B\n");
    project.ok(&["extract"]);
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/a.html");
    assert!(page.contains("<h1>Real</h1>"), "{page}");
    assert!(page.contains("<p hidden=\"\">One</p>"), "{page}");
    assert!(page.contains("<div hidden=\"\">"), "{page}");
    assert!(page.contains("<a href=\"b.html\">B</a>"), "{page}");
    assert!(page.contains("Word") && !page.contains("swf"), "{page}");
}

#[test]
fn a_link_to_a_file_that_the_site_leaves_out_is_told_as_such() {
    let project = project();
    project.replace(
        "hexapla.toml",
        "\"**/*.md\"]",
        "\"**/*.md\"]\nexclude = [\"x.html\"]",
    );
    project.write("source/x.html", "<p>x\n");
    project.replace("source/old.html", "b.md#deep", "x.html");
    let run = project.run(&["check", "--site"]);
    assert_eq!(run.stdout.matches("link/not-on-site").count(), 1, "{run}");
    assert!(!run.stdout.contains("link/no-file"), "{run}");
}

//! Addresses in articles that name what the site has: where they lead in each locale, and which are told.

use std::fs;

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[[documents]]\n\
    root = \"source\"\ninclude = [\"**/*.md\"]\n";
const WITH_SITE: &str = "\n[build]\nsite = true\n";

/// A site of two articles, one of them in Italian too, and below it a folder with another.
fn small(text: &str, more: &str) -> Project {
    let config = format!("{CONFIG}{WITH_SITE}{more}");
    let other = "---\nslug: Other One\ntags: [news]\naliases: [older]\n---\n\n# B\n";
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
    let project = Project::extracted(&config, &files);
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

/// An address in an article, and where it leads from its page in the source language and in Italian.
const LED: [(&str, &str, &str); 16] = [
    ("/", "index.html", "index.html"),
    ("/index.html#x", "index.html#x", "index.html#x"),
    ("/it/b", "other-one.html", "../other-one.html"),
    ("it/sub/c.html", "it/sub/c.html", "sub/c.html"),
    ("other-one.html", "other-one.html", "../other-one.html"),
    ("/d/d-2.html", "d/d-2.html", "../d/d-2.html"),
    ("../source/sub/c.md", "sub/c.html", "sub/c.html"),
    ("tags/news.html", "tags/news.html", "../tags/news.html"),
    (
        "assets/style.css",
        "assets/style.css",
        "../assets/style.css",
    ),
    ("b\\#b", "other-one.html#b", "../other-one.html#b"),
    ("#page.top", "#page.top", "#page.top"),
    ("older.html", "older.html", "../older.html"),
    ("/it/", "it/index.html", "index.html"),
    ("../source", "index.html", "index.html"),
    ("it/tags.html", "it/tags.html", "tags.html"),
    ("/tags.html", "tags.html", "tags.html"),
];

#[test]
fn addresses_of_pages_lead_to_them_in_each_locale() {
    let links = LED.map(|(address, ..)| format!("[x]({address})"));
    let project = small(&format!("# A\n\n{}\n", links.join(" ")), "");
    let build = project.told(&["build"]);
    assert_eq!(build.matches("note[link/").count(), 0, "{build}");
    assert_eq!(project.dead_links(&[]), [""; 0]);
    let page = project.read("dist/site/a.html");
    let inner = project.read("dist/site/it/a.html");
    assert_eq!(hrefs(&page), LED.map(|(_, source, _)| source));
    assert_eq!(hrefs(&inner), LED.map(|(.., italian)| italian));
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
}

#[test]
fn a_tag_that_is_gone_takes_the_links_to_it_with_it() {
    let project = small("# A\n\n[x](/tags/news.html)\n", "");
    project.ok(&["build"]);
    let pages = ["a.html", "it/a.html"].map(|page| format!("dist/site/{page}"));
    let read = || pages.clone().map(|page| project.read(&page));
    let before = read();
    project.replace("source/b.md", "tags: [news]\n", "");
    let build = project.told(&["build"]);
    assert_eq!(build.matches("note[link/").count(), 1, "{build}");
    assert_eq!(project.dead_links(&[]).len(), 1);
    let warm = read();
    assert_ne!(warm, before);
    fs::remove_dir_all(project.path("dist")).unwrap();
    project.ok(&["build"]);
    assert_eq!(read(), warm);
}

#[test]
fn addresses_where_the_site_has_nothing_are_told() {
    let text = "# A\n\n[1](..) [2](../..) [3](../LICENSE) [4](contact.html) [5](b\\#x) [6](/page-2.html) \
        [7](/it/zzz.html) [8](tags/no.html) [9](page.html) [10](assets/gone.css) [11](feed.xml)\n";
    let project = small(text, "");
    project.write("LICENSE", "Free.\n");
    project.write("source/page.html", "<p>Not copied.</p>\n");
    let build = project.told(&["build"]);
    let all = project.dead_links(&[]);
    assert!(
        build.contains(&format!("… and {} more", all.len() - 3)),
        "{build}"
    );
    assert_eq!(all.len(), 11, "{all:#?}");
    let project = small(
        "# A\n\n[4](contact.html)\n",
        "\n[site]\nemail = \"a@example.org\"\n",
    );
    assert_eq!(project.dead_links(&[]), [""; 0]);
    assert_eq!(project.told(&["build"]).matches("note[link/").count(), 0);
}

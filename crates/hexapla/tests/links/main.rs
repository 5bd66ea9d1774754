//! A build of the site and a check of it tell the same links that lead nowhere, and the same redirects.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod translated;

use std::{collections::BTreeSet, fs, path::Path};

use hexapla::{ArticleSite, BuildOptions, Mode, Selection, Session, build, check, extract};
use hexapla_assemble::{BuildPolicy, Drafts, OutdatedTargets};
use hexapla_repo::Project;
use hexapla_report::Finding;

const CONFIG: &str = r#"source = "en"
locales = ["it", "ja", "ar", "pl"]

[site]
name = "Six"
url = "https://six.example"
redirects = { "gone.html" = "nowhere.html", "round.html" = "round.html", "good.html" = "b.html", "ja/gut.html" = "it/ccc.html", "weg.html" = "it/sub/d.html", "da.html" = "ja/sub/d.html" }

[[documents]]
root = "source"
include = ["**/*.md"]
front-matter = { title = "translate", slug = "translate", tags = "translate" }

[build]
site = true

[[build.publish]]
documents = ["c.md"]
below = ["0%", "it=100%", "ar=100%"]
then = "skip"
"#;

/// Addresses of all kinds, one on a line of the article.
const ADDRESSES: [&str; 81] = [
    "c.md",
    "/c.md",
    "c",
    "c.html",
    "/it/c.html",
    "/it/c",
    "/it/ccc.html",
    "/it/ccc",
    "/it/ccc/",
    "/it/b",
    "/it/b.html",
    "/it/bbb.html",
    "/it/bbb",
    "bbb",
    "bbb.html",
    "/ja/キー.html",
    "/ja/キー",
    "/ja/%E3%82%AD%E3%83%BC",
    "/ja/%E3%82%AD%E3%83%BC.html#c",
    "/ja/%E3%82%AD%E3%83%BC.html#no",
    "/ja/c",
    "/ja/a.html",
    "/ja/a",
    "/ar/مفتاح.html",
    "/ar/مفتاح",
    "/ar/c",
    "/ar/index.html",
    "/ar",
    "/ar/",
    "/pl/żółw.html",
    "/pl/żółw",
    "/pl/c.html",
    "/pl/sub/",
    "/pl/sub/index.html",
    "/de/a.html",
    "/en/a.html",
    "/en-XA/a",
    "/en-XA/a.html",
    "/en-XA/b.html",
    "/ar-XB/sub/d.html",
    "/ar-XB/no.html",
    "./",
    ".",
    "..",
    "../",
    "sub",
    "sub/",
    "sub/.",
    "sub/d",
    "sub/d.md#d",
    "sub/d.md#D",
    "/",
    "index.html",
    "/it/index.html",
    "tags.html",
    "/tags/first.html",
    "/it/tags/first.html",
    "/ja/tags/first.html",
    "/ja/tags/second.html",
    "/pl/tags/second.html",
    "/tags/no.html",
    "feed.xml",
    "/it/feed.xml",
    "sitemap.xml",
    "/it/sitemap.xml",
    "robots.txt",
    "search.html",
    "contact.html",
    "page-2.html",
    "/it/page-2.html",
    "404.html",
    "gone.html",
    "good.html",
    "/ja/gut.html",
    "alias.html",
    "/it/alias.html",
    "former.html",
    "/ja/former.html",
    "/ja/former",
    "i.svg",
    "no.svg",
];

/// Links that only a translation has, on a page that is published.
const ITALIAN: &str = "[1](gone.md) [2](/it/ccc.html) [3](a.md) [5](#la) \
    ![6](only.svg) [7](b.md#b) [8](b.md#bi) [9](/it/tags.html) [10](https://x.example) ![11](none.svg)";
const JAPANESE: &str = "[一](無い.md)と[二](#無い)と[三](/ja/キー)と[四](%E7%84%A1.md)。";

fn put(root: &Path, name: &str, text: &str) {
    let file = root.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

/// Does something with a project that is opened anew.
fn with<T>(root: &Path, verb: impl FnOnce(&Session<'_>) -> T) -> T {
    let project = Project::open(root, None).unwrap();
    verb(&Session {
        project: &project,
        progress: &|_, _| {},
        waiting: &|_| {},
        look: None,
    })
}

/// Gives a document in a locale targets for those of its units that begin so.
fn translate(root: &Path, document: &str, locale: &str, targets: &[(&str, &str)]) {
    let template = root.join(format!("locales/en/{document}.ftl"));
    let mut text = format!("### hexapla: 1\n### document: {document}\n");
    for line in fs::read_to_string(template).unwrap().lines() {
        let Some((id, source)) = line.split_once(" = ") else {
            continue;
        };
        let wanted = targets.iter().find(|(from, _)| source.starts_with(from));
        if let Some((_, target)) = wanted.filter(|_| !id.contains([' ', '#'])) {
            text.push_str(&format!("\n# source: {source}\n{id} = {target}\n"));
        }
    }
    put(root, &format!("locales/{locale}/{document}.ftl"), &text);
}

/// A project with articles that are in some locales and not in others, under slugs of their own.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "hexapla.toml", CONFIG);
    let links: String = ADDRESSES
        .iter()
        .map(|address| format!("[x]({address})\n"))
        .collect();
    put(
        root,
        "source/a.md",
        &format!("---\ntags: [first]\n---\n\n# A\n\n{links}"),
    );
    put(
        root,
        "source/b.md",
        "---\nslug: b\naliases: [alias, a]\n---\n\n# B\n\nText of b.\n",
    );
    put(
        root,
        "source/c.md",
        "---\nslug: c\ntags: [second]\n---\n\n# C\n\nText of c.\n\nMore.\n",
    );
    put(root, "source/sub/index.md", "# Sub\n\n[up](..) [here](.)\n");
    put(
        root,
        "source/sub/d.md",
        "# D\n\n[index](./) [d](.) [c](../c)\n",
    );
    put(root, "source/i.svg", "<svg viewBox=\"0 0 1 1\"/>");
    put(
        root,
        "hexapla.addresses",
        "c.md\ten\tformer\nc.md\tit\tvecchio\n",
    );
    with(root, |session| extract(session, Mode::Write).unwrap());
    translate_some(root);
    folder
}

fn translate_some(root: &Path) {
    for (locale, slug) in [
        ("it", "ccc"),
        ("ja", "キー"),
        ("ar", "مفتاح"),
        ("pl", "żółw"),
    ] {
        translate(
            root,
            "c.md",
            locale,
            &[("c", slug), ("second", "2"), ("Text", "Testo.")],
        );
    }
    translate(
        root,
        "b.md",
        "it",
        &[("B", "Bi"), ("b", "bbb"), ("Text", ITALIAN)],
    );
    translate(root, "b.md", "ja", &[("Text", JAPANESE)]);
    translate(root, "c.md", "ar", &[("Text", "[لا](لا.md)")]);
    put(root, "source/only.svg", "<svg viewBox=\"0 0 1 1\"/>");
    // No page comes of what would break it.
    let broken = "<b onclick=\"x\">[a](b.md)</b>";
    translate(root, "sub/d.md", "it", &[("[index]", broken)]);
    translate(root, "sub/d.md", "ja", &[("[index]", broken), ("D", "丁")]);
    // Nothing but a slug is no translation of a page with a title.
    translate(root, "a.md", "ja", &[("A", "エー")]);
}

/// What both judge.
const FAMILIES: [&str; 2] = ["link/", "redirect/"];

type Told = BTreeSet<(String, usize, usize, &'static str, String)>;

/// What findings say of links and redirects.
fn told(findings: &[Finding]) -> Told {
    let found = findings
        .iter()
        .filter(|found| FAMILIES.iter().any(|own| found.rule.starts_with(own)));
    let one = |found: &Finding| {
        let path = match &found.locale {
            Some(locale) => format!("{locale}: {}", found.path),
            None => found.path.clone(),
        };
        let arguments = found.arguments.iter();
        let said = arguments.filter(|(name, _)| ["address", "from", "near"].contains(name));
        let said = format!("{:?}", said.collect::<Vec<_>>());
        (path, found.line, found.column, found.rule, said)
    };
    found.map(one).collect()
}

fn by_build(root: &Path) -> Told {
    with(root, |session| {
        let options = BuildOptions {
            locales: (0..session.project.config.locales.len()).collect(),
            policy: BuildPolicy {
                outdated: OutdatedTargets::Use,
                drafts: Drafts::LeaveOut,
            },
            pseudo: false,
            site: ArticleSite::Make,
        };
        told(&build(session, &options, Mode::Write).unwrap().findings)
    })
}

fn by_check(root: &Path) -> Told {
    with(root, |session| {
        let all: Vec<usize> = (0..session.project.config.locales.len()).collect();
        let found = check(session, &all, &Selection::all(), ArticleSite::Make).unwrap();
        told(&found.findings)
    })
}

/// Lines of the article whose links lead nowhere, by their addresses.
fn dead(told: &Told) -> BTreeSet<&'static str> {
    let of = |(path, line, _, rule, _): &&(String, usize, usize, &str, String)| {
        let is_link = path == "source/a.md" && rule.starts_with("link/");
        is_link.then_some(*line)
    };
    let lines = told.iter().filter_map(|found| of(&found));
    lines
        .map(|line| *ADDRESSES.get(line - 7).unwrap())
        .collect()
}

#[track_caller]
fn assert_agree(root: &Path) -> Told {
    let check = by_check(root);
    let build = by_build(root);
    let only = |one: &Told, other: &Told| -> Vec<_> { one.difference(other).cloned().collect() };
    assert_eq!(
        (only(&build, &check), only(&check, &build)),
        (Vec::new(), Vec::new()),
        "left: only the build, right: only the check"
    );
    assert_eq!(by_check(root), build, "after the build");
    assert_eq!(by_build(root), build, "nothing changed");
    check
}

#[test]
fn a_build_and_a_check_tell_the_same_links() {
    let project = project();
    let root = project.path();
    let told = assert_agree(root);
    let dead = dead(&told);
    for there in [
        "/ja/キー.html",
        "/pl/żółw.html",
        "/it/bbb.html",
        "/it/b",
        "/it/c",
    ] {
        assert!(!dead.contains(there), "{there}: {dead:?}");
    }
    for there in [
        "/ja/キー",
        "/pl/żółw",
        "/it/bbb",
        "/ja/former",
        "./",
        ".",
        "sub/.",
    ] {
        assert!(!dead.contains(there), "{there}: {dead:?}");
    }
    for gone in [
        "/it/ccc.html",
        "/ar/مفتاح.html",
        "/de/a.html",
        "/tags/no.html",
    ] {
        assert!(dead.contains(gone), "{gone}: {dead:?}");
    }
}

#[test]
fn pseudo_locales_are_led_to_where_they_are_built() {
    let project = project();
    let root = project.path();
    let is_pseudo =
        |address: &&&str| address.starts_with("/en-XA") || address.starts_with("/ar-XB");
    let without = dead(&assert_agree(root));
    assert_eq!(without.iter().filter(is_pseudo).count(), 5, "{without:?}");
    put(
        root,
        "hexapla.toml",
        &CONFIG.replace("site = true", "site = true\npseudo = true"),
    );
    let with = dead(&assert_agree(root));
    assert_eq!(
        Vec::from_iter(with.iter().filter(is_pseudo)),
        [&"/ar-XB/no.html"]
    );
}

#[test]
fn redirects_that_do_not_work_are_told_by_a_check_too() {
    let project = project();
    let found = assert_agree(project.path());
    let rules: BTreeSet<&str> = found.iter().map(|(_, _, _, rule, _)| *rule).collect();
    let goals = found
        .iter()
        .filter(|(.., rule, _)| *rule == "redirect/nowhere");
    let goals: String = goals.map(|(.., said)| said.as_str()).collect();
    assert!(
        goals.contains("weg.html") && !goals.contains("da.html"),
        "{goals}"
    );
    for rule in ["redirect/nowhere", "redirect/circle", "redirect/over-page"] {
        assert!(rules.contains(rule), "{rule}: {rules:?}");
    }
}

#[test]
fn the_folder_that_an_article_stands_in_is_its_index_and_not_the_article() {
    let project = project();
    let root = project.path();
    assert_agree(root);
    let page = fs::read_to_string(root.join("dist/site/sub/d.html")).unwrap();
    assert!(
        page.contains("<a href=\"index.html\">index</a> <a href=\"index.html\">d</a>"),
        "{page}"
    );
    fs::remove_file(root.join("source/sub/index.md")).unwrap();
    let told = assert_agree(root);
    let gone = told.iter().filter(|(path, ..)| path == "source/sub/d.md");
    assert_eq!(gone.count(), 2, "a folder without an index: {told:?}");
}

#[test]
fn a_check_of_one_locale_knows_the_pages_of_the_others() {
    let project = project();
    let root = project.path();
    let all = by_check(root);
    let one = with(root, |session| {
        let found = check(session, &[0], &Selection::all(), ArticleSite::Make).unwrap();
        told(&found.findings)
    });
    let others = ["ja: ", "ar: ", "pl: "];
    let is_other = |path: &str| others.iter().any(|other| path.starts_with(other));
    let wanted: Told = all
        .into_iter()
        .filter(|(path, ..)| !is_other(path))
        .collect();
    assert_eq!(one, wanted);
}

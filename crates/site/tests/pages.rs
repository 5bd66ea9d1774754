//! The pages of a site: where they lead, what they say of themselves, and what no text can do to them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Direction, DocumentPath, Locale};
use hexapla_formats::{Format, Options};
use hexapla_site::{
    Article, Asset, Coverage, Credits, Date, Digest, Maker, Page, Said, Site, SiteLocale, Version,
    outline,
};
use html5gum::{Token, Tokenizer};

const EVIL: &str =
    "\"'></title></script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}";

fn locale(tag: &str, folder: &str, code: &str) -> SiteLocale {
    let tag = Locale::parse(tag).unwrap();
    SiteLocale {
        code: code.to_owned(),
        folder: folder.to_owned(),
        name: tag.to_string(),
        direction: tag.direction(),
        hreflang: tag.to_string(),
        words: String::new(),
        owners: vec!["@anna".to_owned()],
        tag,
    }
}

fn version(locale: usize, title: &str, slug: &str, markdown: &str) -> Version {
    let said = |text: &str| Said {
        text: text.to_owned(),
        locale,
    };
    Version {
        slug: slug.to_owned(),
        title: said(title),
        description: Some(said(title)),
        tags: vec![said(&format!("tag {title}")), said("both")],
        markdown: markdown.to_owned(),
        passages: Vec::new(),
        omitted: Vec::new(),
        coverage: Coverage::default(),
        credits: Credits::default(),
    }
}

fn article(path: &str, source: &str, versions: Vec<Option<Version>>) -> Article {
    let path = DocumentPath::parse(path).unwrap();
    let options = Options::new(Format::Markdown);
    Article {
        anchors: outline(&path, source, &options).anchors,
        path,
        date: Date::parse("2026-03-04"),
        updated: Date::parse("2026-05-06"),
        options,
        aliases: vec!["former".to_owned()],
        versions,
    }
}

const FIRST: &str = "## Why?\n\nBecause [second](../b/two.md#deep) and ![x](../i.png).\n";
const SECOND: &str = "# Two\n\n### Deep\n\nBack to [first](../a/one.md?x#why), [out](https://x.example), [file](../f.txt).\n";

/// English and Arabic have both articles, Italian only the first, under another slug.
fn site(title: &str) -> Site {
    let it = "## Perché?\n\nPerché [secondo](../b/two.md#deep) e ![x](../i.png).\n";
    let asset = |size| Asset { size };
    Site {
        name: "Six & <Co>".to_owned(),
        url: Some("https://six.example/x".to_owned()),
        email: Some("we@six.example".to_owned()),
        repository: Some("https://git.example/six".to_owned()),
        locales: vec![
            locale("en", "", "EN"),
            locale("it", "it", "IT"),
            locale("ar", "ar", "AR"),
        ],
        articles: vec![
            article(
                "a/one.md",
                FIRST,
                vec![
                    Some(version(0, "One", "one", FIRST)),
                    Some(version(1, title, "uno", it)),
                    Some(version(2, "واحد", "واحد", FIRST)),
                ],
            ),
            article(
                "b/two.md",
                SECOND,
                vec![
                    Some(version(0, "Two", "two", SECOND)),
                    None,
                    Some(version(2, "Two", "two", SECOND)),
                ],
            ),
        ],
        assets: BTreeMap::from([
            ("i.png".to_owned(), asset(Some((64, 32)))),
            ("i.it.png".to_owned(), asset(None)),
            ("f.txt".to_owned(), asset(None)),
        ]),
        redirects: BTreeMap::from([("it/gone.html".to_owned(), "it/a/uno.html".to_owned())]),
        theme: BTreeMap::new(),
    }
}

fn pages(site: &Site) -> BTreeMap<String, String> {
    let maker = Maker::new(site).unwrap();
    let mut pages: Vec<Page> = maker.whole().unwrap();
    let mut digests: Vec<Vec<Option<Digest>>> = vec![Vec::new(); site.locales.len()];
    for index in 0..site.articles.len() {
        let made = maker.article(index).unwrap();
        pages.extend(made.pages);
        for (column, digest) in digests.iter_mut().zip(made.digests) {
            column.push(digest);
        }
    }
    for (locale, digests) in digests.iter().enumerate() {
        pages.extend(maker.locale(locale, digests).unwrap());
    }
    let count = pages.len();
    let text = |page: Page| (page.path, String::from_utf8(page.bytes).unwrap());
    let pages: BTreeMap<String, String> = pages.into_iter().map(text).collect();
    assert_eq!(pages.len(), count, "two pages have one path");
    pages
}

/// Elements with their attributes.
fn elements(html: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let tokens = Tokenizer::new(html).map(|token| token.unwrap());
    let tag = |token| match token {
        Token::StartTag(tag) => {
            let pairs = tag.attributes.iter();
            let pairs = pairs.map(|(name, value)| (text(name), text(value)));
            Some((text(&tag.name), pairs.collect()))
        }
        Token::EndTag(_)
        | Token::String(_)
        | Token::Comment(_)
        | Token::Doctype(_)
        | Token::Error(_) => None,
    };
    tokens.filter_map(tag).collect()
}

fn all_html(pages: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, &String)> {
    pages.iter().filter(|(path, _)| path.ends_with(".html"))
}

fn joined(from: &str, href: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{href} leaves the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn decoded(href: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = href.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_link_and_every_fragment_leads_somewhere() {
    let site = site("Uno");
    let pages = pages(&site);
    let ids = |html: &str| -> BTreeSet<String> {
        let found = elements(html).into_iter();
        found
            .filter_map(|(_, mut attributes)| attributes.remove("id"))
            .collect()
    };
    let mut checked = 0;
    for (path, html) in all_html(&pages) {
        for (_, attributes) in elements(html) {
            for name in ["href", "src"] {
                let Some(href) = attributes.get(name).filter(|href| !href.contains(':')) else {
                    continue;
                };
                let (file, fragment) = href.split_once('#').unwrap_or((href, ""));
                let file = file.split('?').next().unwrap();
                let target = match file.strip_prefix("/x/") {
                    _ if file.is_empty() => path.clone(),
                    Some(rooted) => decoded(rooted),
                    None => joined(path, &decoded(file)),
                };
                let is_asset = site.assets.contains_key(&target);
                assert!(is_asset || pages.contains_key(&target), "{path}: {href}");
                let fragment = decoded(fragment);
                let is_there = || ids(&pages[&target]).contains(&fragment);
                assert!(fragment.is_empty() || is_there(), "{path}: {href}");
                checked += 1;
            }
        }
    }
    assert!(checked > 300, "{checked}");
}

#[test]
fn alternates_are_symmetric_and_only_over_pages_that_are_there() {
    let site = site("Uno");
    let pages = pages(&site);
    let mut sets: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, html) in all_html(&pages) {
        let of = |rel: &str| {
            let found = elements(html)
                .into_iter()
                .filter(|(name, _)| name == "link");
            found
                .map(|(_, a)| a)
                .filter(|a| a.get("rel").is_some_and(|r| r == rel))
                .collect::<Vec<_>>()
        };
        let Some(own) = of("canonical")
            .into_iter()
            .map(|a| a["href"].clone())
            .next()
        else {
            assert!(
                path.ends_with("404.html"),
                "{path} does not say its address"
            );
            continue;
        };
        let alternates = of("alternate")
            .into_iter()
            .filter(|a| a.contains_key("hreflang"));
        let alternates = alternates.map(|a| (a["hreflang"].clone(), a["href"].clone()));
        if !html.contains("http-equiv=\"refresh\"") {
            sets.insert(own, alternates.collect());
        }
    }
    let mut pairs = 0;
    for (own, alternates) in &sets {
        assert!(alternates.is_empty() || alternates.values().any(|href| href == own));
        assert!(alternates.is_empty() || alternates.contains_key("x-default"));
        for href in alternates.values() {
            assert_eq!(sets.get(href), Some(alternates), "{own} and {href}");
            pairs += 1;
        }
    }
    assert!(pairs > 30);
    let two = &sets["https://six.example/x/b/two.html"];
    let languages: Vec<&str> = two.keys().map(String::as_str).collect();
    assert_eq!(languages, ["ar", "en", "x-default"]);
}

#[test]
fn what_a_locale_has_not_leads_to_the_source_and_says_so() {
    let pages = pages(&site("Uno"));
    let one = &pages["it/a/uno.html"];
    assert!(
        one.contains("<a href=\"../../b/two.html#deep\" hreflang=\"en\">secondo</a>"),
        "{one}"
    );
    assert!(one.contains("<img src=\"../../i.it.png\" alt=\"x\">"));
    let two = &pages["b/two.html"];
    assert!(two.contains("<small>not translated</small>"), "{two}");
    let index = &pages["it/index.html"];
    assert!(index.contains(
        "<h2 lang=\"en\" dir=\"ltr\"><a href=\"../b/two.html\" hreflang=\"en\">Two</a></h2>"
    ));
    assert!(!pages.contains_key("it/b/two.html"));
}

#[test]
fn an_old_address_leads_to_the_present_one() {
    let pages = pages(&site("Uno"));
    for old in ["it/a/one.html", "it/a/former.html", "it/gone.html"] {
        let page = &pages[old];
        let leads = page.contains("<meta http-equiv=\"refresh\" content=\"0; url=")
            && page
                .contains("<link rel=\"canonical\" href=\"https://six.example/x/it/a/uno.html\">");
        assert!(
            leads && page.contains("<html lang=\"it\" dir=\"ltr\">"),
            "{old}: {page}"
        );
    }
    assert!(pages["a/one.html"].contains("<h1>One</h1>"));
}

#[test]
fn a_title_that_is_also_the_first_heading_is_said_once() {
    let two = &pages(&site("Uno"))["b/two.html"];
    assert_eq!(two.matches("<h1").count(), 1, "{two}");
}

#[test]
fn no_text_becomes_markup_or_script() {
    let mut evil = site(EVIL);
    evil.name = EVIL.to_owned();
    evil.locales[1].name = EVIL.to_owned();
    let italian = &mut evil.articles[0].versions[1].as_mut().unwrap();
    italian.slug = "uno".to_owned();
    italian.credits.reviewers = vec![EVIL.to_owned()];
    italian.markdown =
        "[a](javascript:alert(1)) [b](JAVASCRIPT&colon;alert(1)) `<script>`\n".to_owned();
    let (plain, evil) = (pages(&site("Uno")), pages(&evil));
    let active = |html: &str| {
        let is_active = |name: &str, attributes: &BTreeMap<String, String>| {
            let runs = attributes
                .keys()
                .any(|key| key.starts_with("on") || key == "style");
            let scheme = |key: &str| {
                let value = attributes
                    .get(key)
                    .map(|value| value.trim().to_ascii_lowercase());
                value.is_some_and(|value| value.starts_with("javascript"))
            };
            name == "script" || name == "iframe" || runs || scheme("href") || scheme("src")
        };
        let found = elements(html).into_iter();
        found
            .filter(|(name, attributes)| is_active(name, attributes))
            .count()
    };
    for (path, html) in all_html(&evil) {
        let Some(before) = plain.get(path) else {
            assert!(path.contains("/tags/"), "{path}");
            assert_eq!(active(html), 0, "{path}");
            continue;
        };
        assert_eq!(active(html), active(before), "{path}");
        assert!(!html.contains("49"), "a template was run: {path}");
    }
    for (path, text) in &evil {
        let is_feed = path.ends_with(".xml");
        assert!(!is_feed || !text.contains("<script"), "{path}");
    }
}

#[test]
fn what_is_said_to_machines_is_json_with_the_language() {
    for (title, expected) in [("Uno", "Uno"), (EVIL, EVIL)] {
        let page = &pages(&site(title))["it/a/uno.html"];
        let (_, json) = page
            .split_once("<script type=\"application/ld+json\">")
            .unwrap();
        let (json, _) = json.split_once("</script>").unwrap();
        let read: serde_json::Value = serde_json::from_str(json).unwrap();
        let graph = &read["@graph"];
        assert_eq!(graph[0]["headline"], expected);
        assert_eq!(graph[0]["inLanguage"], "it");
        assert_eq!(graph[1]["@type"], "FAQPage");
        assert_eq!(graph[1]["mainEntity"][0]["name"], "Perché?");
    }
}

#[test]
fn a_page_that_may_be_shown_anywhere_has_addresses_from_the_root() {
    let page = &pages(&site("Uno"))["404.html"];
    assert!(page.contains("href=\"/x/assets/style.css\""), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!page.contains("rel=\"canonical\""));
}

#[test]
fn pages_are_small_and_take_nothing_from_elsewhere() {
    for (path, html) in all_html(&pages(&site("Uno"))) {
        assert!(html.len() < 100_000, "{path}");
        for (name, attributes) in elements(html) {
            let loads = matches!(&*name, "script" | "img" | "link" | "iframe");
            let is_style = attributes
                .get("rel")
                .is_some_and(|rel| rel == "stylesheet" || rel == "icon");
            let from = attributes
                .get("src")
                .or(attributes.get("href").filter(|_| is_style));
            let is_own = from.is_none_or(|from| !from.contains("//"));
            assert!(!loads || is_own, "{path}: {from:?}");
            assert!(!attributes.contains_key("style"), "{path}");
        }
    }
}

#[test]
fn a_page_is_in_its_language_and_direction() {
    let pages = pages(&site("Uno"));
    let arabic = &pages["ar/b/two.html"];
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.contains("<details>\n<summary><span class=\"code\">AR</span>"));
    assert_eq!(site("x").locales[2].direction, Direction::Rtl);
    let feed = &pages["ar/feed.xml"];
    assert!(
        feed.contains("xml:lang=\"ar\"")
            && feed.contains("<updated>2026-05-06T00:00:00Z</updated>")
    );
    let map = &pages["sitemap.xml"];
    assert!(map.contains("<loc>https://six.example/x/ar/a/%D9%88%D8%A7%D8%AD%D8%AF.html</loc>"));
    assert!(pages["robots.txt"].contains("Sitemap: https://six.example/x/sitemap.xml"));
}

#[test]
fn a_long_list_goes_over_several_pages() {
    let mut site = site("Uno");
    for number in 0..90 {
        let versions = vec![
            Some(version(
                0,
                &format!("N{number}"),
                &format!("n{number}"),
                "x\n",
            )),
            None,
            None,
        ];
        site.articles
            .push(article(&format!("n/n{number}.md"), "x\n", versions));
    }
    site.articles
        .iter_mut()
        .for_each(|article| article.aliases.clear());
    let pages = pages(&site);
    let entries = |path: &str| pages[path].matches("<h2").count();
    let counts = ["index.html", "page-2.html", "page-3.html"].map(entries);
    assert_eq!(counts, [40, 40, 12]);
    assert_eq!(["it/index.html", "it/page-3.html"].map(entries), [40, 12]);
    assert_eq!(pages["tags/both/page-2.html"].matches("<h2").count(), 40);
    assert!(pages["page-2.html"].contains("rel=\"prev\" href=\"index.html\""));
}

#[test]
fn without_an_address_of_its_own_a_site_has_what_needs_none() {
    let mut site = site("Uno");
    site.url = None;
    let pages = pages(&site);
    assert!(!pages.contains_key("sitemap.xml") && !pages.contains_key("feed.xml"));
    assert!(pages["index.html"].contains("hreflang=\"it\" href=\"it/index.html\""));
}

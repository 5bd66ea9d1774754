//! The pages of a site: where they lead, what they say of themselves, and what no text can do to them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod made;
mod payloads;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::Direction;
use made::{EVIL, all_html, article, decoded, elements, joined, pages, site, version};

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
                let shown = site.assets.values().flat_map(|asset| {
                    let localized = asset.localized.values();
                    asset.own.iter().chain(localized)
                });
                let is_asset = shown.into_iter().any(|shown| shown.path == target);
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
fn whoever_shares_an_article_is_given_its_picture_in_the_language() {
    let made = pages(&site("Uno"));
    let image = |name: &str| {
        format!("<meta property=\"og:image\" content=\"https://six.example/x/{name}\">")
    };
    assert!(made["a/one.html"].contains(&image("i.png")));
    assert!(made["a/one.html"].contains("\"image\":\"https://six.example/x/i.png\""));
    assert!(made["it/a/uno.html"].contains(&image("i.it.png")));
    let mut nowhere = site("Uno");
    nowhere.url = None;
    assert!(!pages(&nowhere)["a/one.html"].contains("og:image"));
    for address in [
        "javascript:alert(1)",
        "//x.example/i.png",
        "../../i.png",
        "none.png",
    ] {
        let mut other = site("Uno");
        other.articles[0].image = Some(address.to_owned());
        assert!(
            !pages(&other)["a/one.html"].contains("og:image"),
            "{address}"
        );
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

#[test]
fn an_article_that_is_called_like_a_page_of_ours_gives_way() {
    let mut site = site("Uno");
    for (path, slug) in [
        ("index.md", "index"),
        ("tags/both.md", "both"),
        ("it/a/uno.md", "uno"),
    ] {
        let versions = vec![Some(version(0, slug, slug, "x\n")), None, None];
        let mut given = article(path, "x\n", versions);
        given.aliases.clear();
        site.articles.push(given);
    }
    let pages = pages(&site);
    assert!(pages["index-2.html"].contains("<h1>index</h1>"));
    assert!(pages["tags/both-2.html"].contains("<h1>both</h1>"));
    assert!(pages["it/a/uno-2.html"].contains("<h1>uno</h1>"));
    assert!(pages["index.html"].contains("<h1>Articles</h1>"));
}

//! Hostile texts where the project itself speaks: names, codes, owners, words, addresses.

use hexapla_formats::HeadingIds;
use hexapla_site::Site;

use crate::made::{all_html, elements, pages, site};

const PAYLOADS: &str = include_str!("../../../../tests/payloads.json");

/// How many places [`put`] fills.
const PLACES: usize = 13;

/// The text at every place where a project speaks. What escapes at one place cannot be made good at
/// another, so that they are tried together.
fn put(site: &mut Site, text: &str) {
    site.name = text.to_owned();
    site.email = Some(text.to_owned());
    site.redirects
        .insert("it/gone.html".to_owned(), format!("{text}.html"));
    let article = &mut site.articles[0];
    article.aliases = vec![text.to_owned()];
    let version = article.versions[1].as_mut().unwrap();
    version.anchors = vec![HeadingIds {
        id: text.to_owned(),
        aliases: vec![format!("{text} then")],
    }];
    version.credits.reviewers = vec![text.to_owned()];
    let locale = &mut site.locales[1];
    locale.name = text.to_owned();
    locale.code = text.to_owned();
    locale.hreflang = text.to_owned();
    locale.owners = vec![text.to_owned()];
    let words = ["menu-articles", "contact-text", "page-title"];
    locale.words = words.map(|id| word(id, text)).concat();
}

/// A message whose text is this one, whatever it holds.
fn word(id: &str, text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    let line: String = escaped.chars().filter(|c| !c.is_control()).collect();
    format!("{id} = {{ \"{line}\" }}\n")
}

/// The elements of a page with the names of their attributes, and where they lead if that runs something.
fn shape(html: &str) -> Vec<String> {
    let told = elements(html).into_iter().map(|(name, attributes)| {
        let keys = attributes.keys().cloned().collect::<Vec<_>>().join(" ");
        let refresh = attributes
            .get("content")
            .and_then(|text| text.split_once("url="));
        let refresh = refresh.filter(|_| attributes.contains_key("http-equiv"));
        let links = ["href", "src", "action"]
            .iter()
            .filter_map(|key| attributes.get(*key));
        let links = links.map(String::as_str).chain(refresh.map(|(_, url)| url));
        let runs = links.filter(|link| {
            let bare = link
                .chars()
                .filter(|c| !c.is_control() && !c.is_whitespace());
            let bare: String = bare.collect::<String>().to_ascii_lowercase();
            let evil = ["javascript:", "data:", "vbscript:", "//"];
            evil.iter().any(|scheme| bare.starts_with(scheme))
        });
        let leads: Vec<&str> = runs.collect();
        format!("{name} {keys} {}", leads.concat())
    });
    told.collect()
}

#[test]
fn a_hostile_name_or_word_leaves_every_page_its_shape() {
    let payloads: Vec<String> = serde_json::from_str(PAYLOADS).unwrap();
    let of = |text: &str| {
        let mut site = site("Uno");
        put(&mut site, text);
        pages(&site)
    };
    let harmless = of("Harmless");
    for payload in &payloads {
        for (path, html) in all_html(&of(payload)) {
            let Some(before) = harmless.get(path) else {
                // Only what leads on has its address from the text.
                assert!(html.contains("http-equiv=\"refresh\""), "{payload}: {path}");
                continue;
            };
            assert_eq!(shape(html), shape(before), "{payload}: {path}");
            assert!(!html.contains("1337"), "{payload}: {path}");
        }
    }
    println!(
        "{} payloads at {PLACES} places of the project's own",
        payloads.len()
    );
}

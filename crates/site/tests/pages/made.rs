//! A site for tests, its pages, and the elements of a page.

use std::collections::BTreeMap;

use hexapla_core::{DocumentPath, Locale};
use hexapla_formats::{Format, HeadingIds, Options};
use hexapla_site::{
    Article, Asset, Coverage, Credits, Date, Digest, Maker, Page, Said, Shown, Site, SiteLocale,
    Version, outline,
};
use html5gum::{Token, Tokenizer};

pub(crate) const EVIL: &str =
    "\"'></title></script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}";

pub(crate) fn locale(tag: &str, folder: &str, code: &str) -> SiteLocale {
    let tag = Locale::parse(tag).unwrap();
    SiteLocale {
        code: code.to_owned(),
        folder: folder.to_owned(),
        name: tag.to_string(),
        direction: tag.direction(),
        hreflang: tag.to_string(),
        words: String::new(),
        owners: vec!["@anna".to_owned()],
        pseudo: None,
        tag,
    }
}

pub(crate) fn version(locale: usize, title: &str, slug: &str, markdown: &str) -> Version {
    let said = |text: &str| Said {
        text: text.to_owned(),
        locale,
    };
    Version {
        slug: slug.to_owned(),
        former: Vec::new(),
        title: said(title),
        description: Some(said(title)),
        tags: vec![said(&format!("tag {title}")), said("both")],
        markdown: markdown.to_owned(),
        kinds: Vec::new(),
        passages: Vec::new(),
        anchors: Vec::new(),
        top: Vec::new(),
        coverage: Coverage::default(),
        credits: Credits::default(),
    }
}

pub(crate) fn article(path: &str, source: &str, versions: Vec<Option<Version>>) -> Article {
    let path = DocumentPath::parse(path).unwrap();
    let options = Options::new(Format::Markdown);
    let ids = outline(&path, source, &options).anchors.into_iter();
    let anchors: Vec<HeadingIds> = ids
        .map(|id| HeadingIds {
            aliases: vec![format!("before-{id}")],
            id,
        })
        .collect();
    let mut versions = versions;
    for version in versions.iter_mut().flatten() {
        version.anchors.clone_from(&anchors);
    }
    Article {
        root: "source".to_owned(),
        path,
        date: Date::parse("2026-03-04"),
        updated: Date::parse("2026-05-06"),
        changed: None,
        image: Some("../i.png".to_owned()),
        options,
        aliases: vec!["former".to_owned()],
        is_known: true,
        versions,
    }
}

pub(crate) const FIRST: &str =
    "## Why?\n\nBecause [second](../b/two.md#deep) and ![x](../i.png).\n";
const SECOND: &str = "# Two\n\n### Deep\n\nBack to [first](../a/one.md?x#why), [out](https://x.example), [file](../f.txt).\n";

/// English and Arabic have both articles, Italian only the first, under another slug.
pub(crate) fn site(title: &str) -> Site {
    let it = "## Perché?\n\nPerché [secondo](../b/two.md#deep) e ![x](../i.png).\n";
    let asset = |name: &str, size, localized: &[(usize, &str)]| {
        let shown = |path: &str, size| Shown {
            path: path.to_owned(),
            size,
        };
        let localized = localized.iter();
        let asset = Asset {
            own: Some(shown(name, size)),
            localized: localized
                .map(|(locale, path)| (*locale, shown(path, None)))
                .collect(),
        };
        (("source".to_owned(), name.to_owned()), asset)
    };
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
            asset("i.png", Some((64, 32)), &[(1, "i.it.png")]),
            asset("f.txt", None, &[]),
        ]),
        redirects: BTreeMap::from([("it/gone.html".to_owned(), "it/a/uno.html".to_owned())]),
        theme: BTreeMap::new(),
    }
}

pub(crate) fn pages(site: &Site) -> BTreeMap<String, String> {
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
pub(crate) fn elements(html: &str) -> Vec<(String, BTreeMap<String, String>)> {
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

pub(crate) fn all_html(
    pages: &BTreeMap<String, String>,
) -> impl Iterator<Item = (&String, &String)> {
    pages.iter().filter(|(path, _)| path.ends_with(".html"))
}

pub(crate) fn joined(from: &str, href: &str) -> String {
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

pub(crate) fn decoded(href: &str) -> String {
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

//! Hostile texts at every place of the site where a text is put: none of them makes a node that runs,
//! loads or leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::{active::active, harness::Project};

/// Scripts, handlers, addresses, breakouts of every language a text comes to stand in.
const PAYLOADS: &str = include_str!("../payloads.json");

const CONFIG: &str = r#"source = "en"
locales = ["it"]

[site]
name = "Six"
url = "https://six.example"
email = "we@six.example"

[[documents]]
root = "source"
include = ["**/*.md", "**/*.html"]
front-matter = { title = "translate", description = "translate", slug = "translate", tags = "translate" }
"#;

/// What stands for the text in question.
const HERE: &str = "PLACE";

/// A place of a page that a translation fills: the source's document, and the target of the unit that
/// holds [`HERE`].
const TRANSLATED: [(&str, &str, &str); 28] = [
    ("title", "---\ntitle: PLACE\n---\n\nText.\n", "PLACE"),
    (
        "description",
        "---\ndescription: PLACE\n---\n\nText.\n",
        "PLACE",
    ),
    ("tag", "---\ntags: [PLACE]\n---\n\nText.\n", "PLACE"),
    ("slug", "---\nslug: PLACE\n---\n\nText.\n", "PLACE"),
    ("title-heading", "# PLACE\n\nText.\n", "PLACE"),
    ("heading", "## PLACE\n\nText.\n", "PLACE"),
    ("question", "## PLACE?\n\nText.\n", "PLACE?"),
    ("answer", "## Why?\n\nPLACE\n", "PLACE"),
    ("paragraph", "PLACE\n\nText.\n", "PLACE"),
    ("list-item", "- PLACE\n- Text.\n", "PLACE"),
    ("task", "- [ ] PLACE\n- [x] Text.\n", "PLACE"),
    (
        "header-cell",
        "| PLACE | b |\n|---|---|\n| c | d |\n",
        "PLACE",
    ),
    ("cell", "| a | b |\n|---|---|\n| PLACE | d |\n", "PLACE"),
    ("quote", "> PLACE\n", "PLACE"),
    ("footnote", "Text[^1].\n\n[^1]: PLACE\n", "PLACE"),
    ("emphasis", "An *PLACE* here.\n", "Un *PLACE* qui."),
    ("code", "Some `PLACE` here.\n", "Del `PLACE` qui."),
    (
        "link",
        "A [PLACE](other.md) here.\n",
        "Un [PLACE](other.md) qui.",
    ),
    (
        "link-title",
        "A [link](other.md 'PLACE') here.\n",
        "Un [rinvio](other.md 'PLACE') qui.",
    ),
    (
        "address",
        "A [PLACE](https://ok.example) here.\n",
        "Un [rinvio](PLACE) qui.",
    ),
    ("image", "![PLACE](i.svg)\n", "PLACE"),
    ("html-title", "<title>PLACE</title><p>Text.\n", "PLACE"),
    (
        "html-description",
        "<meta name=description content='PLACE'><p>Text.\n",
        "PLACE",
    ),
    (
        "html-keywords",
        "<meta name=keywords content=\"a, PLACE\"><p>Text.\n",
        "b, PLACE",
    ),
    ("html-heading", "<h1>PLACE</h1><p>Text.\n", "PLACE"),
    (
        "html-paragraph",
        "<p>Some <b>PLACE</b> here.<p>Text.\n",
        "Del <b>PLACE</b> qui.",
    ),
    ("html-alt", "<p><img src=i.svg alt=PLACE> Text.\n", "PLACE"),
    (
        "html-address",
        "<p>A <a href='other.md'>PLACE</a> here.\n",
        "Un <a href='PLACE'>rinvio</a> qui.",
    ),
];

/// A place that the source itself fills; Markdown where an author cannot write HTML.
const OF_THE_SOURCE: [(&str, &str); 11] = [
    ("title", "---\ntitle: PLACE\n---\n\nText.\n"),
    ("description", "---\ndescription: PLACE\n---\n\nText.\n"),
    ("summary", "---\nsummary: PLACE\n---\n\nText.\n"),
    ("tags", "---\ntags: [PLACE]\n---\n\nText.\n"),
    ("keywords", "---\nkeywords: [PLACE]\n---\n\nText.\n"),
    ("slug", "---\nslug: PLACE\n---\n\nText.\n"),
    ("aliases", "---\naliases: [PLACE]\n---\n\nText.\n"),
    ("date", "---\ndate: PLACE\n---\n\nText.\n"),
    ("updated", "---\nupdated: PLACE\n---\n\nText.\n"),
    ("image", "---\nimage: PLACE\n---\n\nText.\n"),
    ("code", "~~~~~~\nPLACE\n~~~~~~\n"),
];

pub(crate) fn payloads() -> Vec<String> {
    let payloads: Vec<String> = serde_json::from_str(PAYLOADS).unwrap();
    assert!(payloads.len() > 100);
    payloads
}

/// The name of a document that tries a place.
fn named(place: &str, rest: &str) -> String {
    let ending = if place.starts_with("html-") {
        "html"
    } else {
        "md"
    };
    format!("{place}{rest}.{ending}")
}

/// The catalogs' ids of the units that hold [`HERE`], by place.
fn ids() -> BTreeMap<&'static str, (String, String)> {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    for (place, source, _) in TRANSLATED {
        project.write(&format!("source/{}", named(place, "")), source);
    }
    project.ok(&["extract"]);
    let found = TRANSLATED.iter().map(|(place, ..)| {
        let template = project.read(&format!("locales/en/{}.ftl", named(place, "")));
        let line = template
            .lines()
            .find(|line| line.contains(HERE) && line.contains(" = "));
        let (id, text) = line
            .unwrap_or_else(|| panic!("{template}"))
            .split_once(" = ")
            .unwrap();
        (*place, (id.to_owned(), text.to_owned()))
    });
    found.collect()
}

/// A text in a catalog, whatever it holds.
fn literal(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("{{ \"{escaped}\" }}")
}

/// The site of articles that have these texts at all places, each at one place of one article.
fn site(texts: &[String]) -> Project {
    let project = Project::empty();
    let ids = ids();
    project.write("hexapla.toml", CONFIG);
    project.write("source/i.svg", "<svg viewBox=\"0 0 20 10\"/>");
    project.write("source/other.md", "# Other\n\nText.\n");
    for (number, text) in texts.iter().enumerate() {
        for (place, source, target) in TRANSLATED {
            let (id, unit) = &ids[place];
            let name = named(place, &format!("-{number}"));
            project.write(&format!("source/t/{name}"), source);
            let value = literal(&target.replace(HERE, text));
            project.write(
                &format!("locales/it/t/{name}.ftl"),
                format!(
                    "### hexapla: 1\n### document: t/{name}\n\n# source: {unit}\n{id} = {value}\n"
                ),
            );
        }
        for (place, source) in OF_THE_SOURCE {
            let is_code = place == "code";
            let text = if is_code {
                text.clone()
            } else {
                serde_json::to_string(text).unwrap()
            };
            project.write(
                &format!("source/s/{place}-{number}.md"),
                source.replace(HERE, &text),
            );
        }
    }
    let run = project.run(&["build", "--site"]);
    assert!(run.code < 2, "{run}");
    project
}

/// Every page that holds some of the texts: all but the source's pages of what is translated.
fn pages(project: &Project) -> BTreeMap<String, String> {
    let all = project.snapshot().into_iter();
    let site =
        all.filter_map(|(name, text)| Some((name.strip_prefix("dist/site/")?.to_owned(), text)));
    site.filter(|(name, _)| !name.starts_with("t/"))
        .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
        .collect()
}

/// What pages of this kind have when all is well: articles, lists, pages that lead on.
fn kind(name: &str, html: &str) -> &'static str {
    match name.rsplit('/').next().unwrap() {
        "search.html" => "search",
        _ if html.contains("<meta http-equiv=\"refresh\"") => "moved",
        _ if html.contains("<article class=\"article\">") => "article",
        _ => "list",
    }
}

#[test]
fn a_hostile_text_makes_no_active_node_at_any_place() {
    let texts = payloads();
    let harmless: Vec<String> = (0..2).map(|number| format!("Harmless {number}")).collect();
    let mut usual: BTreeMap<&str, BTreeSet<Vec<String>>> = BTreeMap::new();
    for (name, text) in pages(&site(&harmless)) {
        if name.ends_with(".html") {
            usual
                .entry(kind(&name, &text))
                .or_default()
                .insert(active(&text));
        }
    }
    assert_eq!(usual.len(), 4);
    let hostile = pages(&site(&texts));
    let mut bad = Vec::new();
    let (mut read, mut translated) = (0, 0);
    for (name, text) in &hostile {
        if name.ends_with(".html") {
            let found = active(text);
            if !usual[kind(name, text)].contains(&found) {
                bad.push(format!("{name}: {found:?}"));
            }
            assert!(!text.contains("1337"), "a template was run: {name}");
            assert_linked_data(name, text);
            read += 1;
            translated += usize::from(name.starts_with("it/t/"));
        } else if name.ends_with(".xml") {
            assert_xml(name, text);
        } else if name.starts_with("search/") {
            let arguments = text
                .split_once('(')
                .unwrap()
                .1
                .trim_end()
                .trim_end_matches(';');
            let json = format!("[{}]", arguments.strip_suffix(')').unwrap());
            let _: serde_json::Value = serde_json::from_str(&json).unwrap();
        }
    }
    let places = TRANSLATED.len() + OF_THE_SOURCE.len();
    let (count, new) = (texts.len(), bad.len());
    println!(
        "{count} payloads at {places} places: {read} pages, {translated} translated, {new} new active nodes"
    );
    assert_eq!(bad, Vec::<String>::new());
    // Most targets are taken; an empty one and one that would change its page are not.
    assert!(
        translated > texts.len() * TRANSLATED.len() / 2,
        "{translated}"
    );
}

fn assert_linked_data(name: &str, html: &str) {
    let mut rest = html;
    while let Some((_, from)) = rest.split_once("<script type=\"application/ld+json\">") {
        let (json, after) = from.split_once("</script>").unwrap();
        let read: Result<serde_json::Value, _> = serde_json::from_str(json);
        let graph = read.unwrap_or_else(|why| panic!("{name}: {why}: {json}"));
        for one in graph["@graph"].as_array().unwrap() {
            assert!(
                ["Article", "FAQPage"].contains(&one["@type"].as_str().unwrap()),
                "{name}"
            );
        }
        rest = after;
    }
}

/// Feeds and sitemaps have their own elements and no others, and no character that XML cannot hold.
fn assert_xml(name: &str, text: &str) {
    let known = [
        "?xml",
        "feed",
        "title",
        "id",
        "link",
        "updated",
        "author",
        "name",
        "entry",
        "published",
        "summary",
        "category",
        "urlset",
        "url",
        "loc",
        "lastmod",
        "xhtml:link",
    ];
    for (at, _) in text.match_indices('<') {
        let tag = text[at + 1..].trim_start_matches('/');
        let tag = tag.split([' ', '>', '/', '\n']).next().unwrap();
        assert!(known.contains(&tag), "{name}: <{tag}>");
    }
    let cannot = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    assert!(!text.contains(cannot) && !text.contains("]]>"), "{name}");
}

//! What of a page runs, loads or leads somewhere, as an independent tokenizer sees it.

use std::collections::BTreeMap;

use html5gum::{Token, Tokenizer};

use crate::payloads::payloads;

/// Elements that run or load something, or tell the browser what to do.
const LOADS: [&str; 19] = [
    "script",
    "iframe",
    "object",
    "embed",
    "base",
    "form",
    "style",
    "link",
    "meta",
    "frame",
    "frameset",
    "svg",
    "math",
    "template",
    "video",
    "audio",
    "plaintext",
    "noscript",
    "source",
];

/// Attributes that run or load something, beside handlers of events.
const RUNS: [&str; 6] = [
    "style",
    "srcdoc",
    "formaction",
    "ping",
    "background",
    "srcset",
];

/// Attributes that lead somewhere.
const LEADS: [&str; 7] = [
    "href",
    "src",
    "action",
    "data",
    "poster",
    "xlink:href",
    "content",
];

/// What of a page runs something, loads something or leads somewhere by itself, in order.
pub(crate) fn active(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for token in Tokenizer::new(html) {
        let Token::StartTag(tag) = token.unwrap() else {
            continue;
        };
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_ascii_lowercase();
        let name = text(&tag.name);
        let attributes = tag.attributes.iter();
        let attributes: BTreeMap<String, String> = attributes
            .map(|(name, value)| (text(name), text(value)))
            .collect();
        if LOADS.contains(&name.as_str()) {
            let what = ["type", "rel", "http-equiv", "name", "property"];
            let what = what.iter().filter_map(|key| attributes.get(*key));
            found.push(format!("<{name}> {}", what.cloned().collect::<String>()));
        }
        for (key, value) in &attributes {
            if key.starts_with("on") || RUNS.contains(&key.as_str()) {
                found.push(format!("<{name}> {key}"));
            }
            if LEADS.contains(&key.as_str()) && !is_harmless(&name, key, value) {
                found.push(format!("<{name}> {key} {value}"));
            }
        }
    }
    found
}

/// Whether an address stays in the site or leads to another page in plain sight.
fn is_harmless(name: &str, key: &str, value: &str) -> bool {
    let value = match (name, key) {
        ("meta", "content") => match value.split_once("url=") {
            Some((_, url)) if value.starts_with("0;") => url,
            _ => return true,
        },
        _ => value,
    };
    let bare: String = value
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect();
    let scheme = bare
        .split(['/', '?', '#'])
        .next()
        .and_then(|first| first.split_once(':'));
    match scheme {
        None => name == "a" || !bare.starts_with("//"),
        Some((scheme, _)) => {
            let leads = ["http", "https", "mailto", "tel", "ftp", "sms", "xmpp"];
            (name == "a" && leads.contains(&scheme)) || bare.starts_with("https://six.example/")
        }
    }
}

#[test]
fn what_is_hostile_is_seen_where_nothing_escapes_it() {
    let bare = payloads()
        .into_iter()
        .filter(|text| !active(text).is_empty());
    assert!(bare.count() > 50);
    let leads = "<meta http-equiv=refresh content=\"0; url=javascript:alert(1)\">";
    assert_eq!(active(leads).len(), 2);
    assert_eq!(active("<a href=\" java\tscript:alert(1)\">x</a>").len(), 1);
    assert_eq!(active("<a href=\"https://ok.example\">x</a>").len(), 0);
}

//! The laws over HTML: real pages, the tokenizer tests of html5lib, and pages nobody would write.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests stop at what they did not expect and say what they counted"
)]

#[path = "contract/hostile.rs"]
mod hostile;
#[path = "contract/laws.rs"]
mod laws;
#[path = "contract/other.rs"]
mod other;

use std::collections::BTreeMap;

use hexapla_formats::{Format, Options, encode, parse, structure};
use proptest::prelude::*;

/// Pages of our own, so that the laws are tried where there are no corpora.
const OURS: &[&str] = &[
    "<!DOCTYPE html>\n<html lang=en><title>Old &amp; new</title><h1>Why?</h1><p>Because.\n",
    "<p>One <b>two</b><ul><li>three<li><a title=x href=y>four</a></ul><img alt=five>\n",
    "<table><tr><th>翻訳<td>صفحة<br>قديمة<tr><td><code>x</code> żółć</table>\r\n",
    "<div translate=no>no<p translate=yes>İğne</p></div><pre>code</pre><p>End <!-- x --> here",
    "<b>open <i>crossed</b> tags</i> and <svg><title>t</title></svg> more<div>x",
    "<input type=submit value=Go><input placeholder='Your \"name\"'><meta name=keywords content=a>",
];

fn options() -> Options {
    Options::new(Format::Html)
}

fn pages() -> Vec<(String, String)> {
    let ours = OURS
        .iter()
        .map(|page| ("ours".to_owned(), (*page).to_owned()));
    ours.chain(hexapla_testkit::files("html-articles", "html"))
        .collect()
}

/// The inputs of html5lib's tokenizer tests.
fn inputs() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, text) in hexapla_testkit::files("specs/html5lib-tokenizer", "test") {
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        for test in file["tests"].as_array().into_iter().flatten() {
            let input = test["input"].as_str().unwrap();
            found.push((format!("{name}: {}", test["description"]), input.to_owned()));
        }
    }
    found
}

#[test]
fn units_and_skeleton_tile_every_page() {
    for (name, page) in pages().into_iter().chain(inputs()) {
        laws::partition(&name, &page, &options());
    }
}

#[test]
fn every_unit_of_a_page_says_something() {
    for (name, page) in pages().into_iter().chain(inputs()) {
        laws::words(&name, &page, &options());
    }
}

#[test]
fn a_text_of_a_page_written_back_is_the_same_text() {
    for (name, page) in pages().into_iter().chain(inputs()) {
        laws::identity(&name, &page, &options());
        laws::together(&name, &page, &options());
    }
}

#[test]
fn every_text_written_back_gives_the_bytes_of_its_page() {
    for (name, page) in pages().into_iter().chain(inputs()) {
        let document = parse(&page, &options());
        let texts: Vec<String> = document
            .units
            .iter()
            .map(|unit| unit.text.to_string())
            .collect();
        let (again, refused) =
            laws::assemble(&document, &options(), |index| texts.get(index).cloned());
        assert!(refused.is_empty() && again == page, "{name}: {refused:?}");
    }
}

/// How many targets were tried, and how many refused.
#[derive(Default)]
struct Tried(usize, usize);

/// The blocks of a page stay as they are with this target in all its units, and in each alone.
fn assert_holds(name: &str, page: &str, target: &str, tried: &mut Tried) {
    let document = parse(page, &options());
    let blocks = structure(page, &options());
    let assert_same = |changed: &str| {
        let after = structure(changed, &options());
        let differs = after.first_difference(&blocks);
        assert_eq!(
            differs, None,
            "{name}: {target:?} makes {changed:?} of {page:?}"
        );
    };
    let everywhere = |_| Some(target.to_owned());
    let (changed, refused) = laws::assemble(&document, &options(), everywhere);
    assert_same(&changed);
    *tried = Tried(tried.0 + document.units.len(), tried.1 + refused.len());
    for unit in document.units.iter().take(3) {
        if let Ok(written) = encode(&document, unit, target, &options()) {
            let edit = hexapla_core::Edit::new(unit.extent, written);
            assert_same(&hexapla_core::apply(page, &[edit]));
        }
    }
}

#[test]
fn no_hostile_target_changes_the_blocks_of_a_page() {
    let mut tried = Tried::default();
    let (pages, inputs) = (pages(), inputs());
    let some = pages.iter().take(OURS.len());
    let some = some.chain(pages.iter().skip(OURS.len()).step_by(17));
    for (name, page) in some.chain(inputs.iter().step_by(3)) {
        for target in hostile::STRINGS {
            assert_holds(name, page, target, &mut tried);
        }
    }
    println!("{} targets, {} refused", tried.0, tried.1);
    assert!(
        tried.1 * 4 < tried.0,
        "{} of {} are refused",
        tried.1,
        tried.0
    );
}

/// A text without tags, references and white space that does not count.
fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for c in text.chars() {
        match c {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            c if !is_tag => out.push(c),
            _ => {}
        }
    }
    for (reference, c) in [
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        out = out.replace(reference, c);
    }
    out.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_blocks_of_real_articles_are_units() {
    let pages: BTreeMap<String, String> = hexapla_testkit::files("html-articles", "html")
        .into_iter()
        .collect();
    let (mut all, mut whole, mut parted) = (0, 0, 0);
    for (_, gold) in hexapla_testkit::files("html-articles/debian-handbook/gold", "json") {
        let gold: serde_json::Value = serde_json::from_str(&gold).unwrap();
        for side in ["source", "target"] {
            let name = format!(
                "html-articles/debian-handbook/{}",
                gold[side].as_str().unwrap()
            );
            let page = &pages[&name];
            let document = parse(page, &options());
            let texts: Vec<String> = document.units.iter().map(|unit| bare(&unit.text)).collect();
            for segment in gold["segments"].as_array().unwrap() {
                let text = bare(segment[side].as_str().unwrap());
                all += 1;
                if texts.contains(&text) {
                    whole += 1;
                } else if is_made_of(&text, &texts) {
                    parted += 1;
                } else {
                    println!(
                        "{name}: {} {:.200}",
                        segment["block"],
                        segment[side].to_string()
                    );
                }
            }
        }
    }
    println!("of {all} blocks {whole} are units, {parted} hold blocks that are");
    assert!(whole * 100 >= all * 85, "{whole} of {all} blocks are units");
    assert_eq!(whole + parted, all);
}

/// Whether a block that holds other blocks is several units, one after the other. What is left is a
/// link that shows its own address, which is no unit.
fn is_made_of(block: &str, texts: &[String]) -> bool {
    let starts = texts.iter().enumerate();
    starts
        .filter(|(_, first)| block.starts_with(*first))
        .any(|(index, _)| {
            let mut rest = block;
            for text in texts.iter().skip(index) {
                rest = rest.strip_prefix("→").unwrap_or(rest);
                let Some(after) = rest.strip_prefix(&**text) else {
                    break;
                };
                rest = after;
            }
            rest.is_empty() || rest.trim_start_matches('→').starts_with("http")
        })
}

const TOKENS: &[&str] = &[
    "word",
    "日本",
    "صفحة",
    "żółć ",
    " ",
    "\n",
    "\r\n",
    "?",
    "&",
    "&amp;",
    "<",
    ">",
    "\"",
    "'",
    "/",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i title=x>",
    "</i>",
    "<br>",
    "<br/>",
    "<b/>",
    "<code>",
    "</code>",
    "<li>",
    "<ul>",
    "</ul>",
    "<table>",
    "<td>",
    "<h2>",
    "</h2>",
    "<title>",
    "</title>",
    "<svg>",
    "</svg>",
    "<math>",
    "</math>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<!",
    "<?",
    "<a href=\"",
    "<img alt=\"a b\">",
    "<img alt=c>",
    "<input placeholder='d'>",
    "<span translate=no>",
    "</span>",
    "<p class=notranslate>",
    "<x-y>",
    "</x-y>",
    "<noscript>",
    "<textarea placeholder=e>",
    "</textarea>",
    "<![CDATA[",
    "]]>",
    "\0",
    "\u{feff}",
    "\u{a0}",
    "=",
];

fn text(tokens: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let tokens = prop::collection::vec(prop::sample::select(TOKENS), tokens);
    tokens.prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_tiled_and_its_units_say_something(page in text(0..40)) {
        laws::partition("generated", &page, &options());
        laws::words("generated", &page, &options());
        laws::identity("generated", &page, &options());
    }

    #[test]
    fn any_text_has_a_tree_that_tiles_it(text in text(0..25)) {
        laws::tree(&text, &options());
    }

    #[test]
    fn no_target_changes_the_blocks_of_any_page(page in text(1..30), target in text(1..10)) {
        assert_holds("generated", &page, &target, &mut Tried::default());
    }
}

//! What runs in a page, as an independent renderer and an independent tokenizer of HTML see it.
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests stop at what they did not expect"
)]

use std::collections::BTreeSet;

use hexapla_core::Document;
use hexapla_formats::{Dialect, Options, parse};
use html5gum::{DefaultEmitter, Token, Tokenizer};

use crate::{
    hostile::{INJECTIONS, STRINGS},
    laws::assemble,
};

/// What a page has that Markdown itself does not make.
pub(crate) type Active = BTreeSet<String>;

/// What comrak makes of plain Markdown: an element with the attributes that it gives to it.
const MARKUP: &[(&str, &[&str])] = &[
    (
        "a",
        &[
            "href",
            "title",
            "class",
            "id",
            "data-footnote-ref",
            "data-footnote-backref",
            "data-footnote-backref-idx",
            "aria-label",
        ],
    ),
    ("img", &["src", "alt", "title"]),
    // Where `[!NOTE]` is no longer alone on its line, an alert is a quote.
    ("blockquote", &[]),
    ("code", &[]),
    ("del", &[]),
    ("em", &[]),
    ("strong", &[]),
    ("br", &[]),
    ("sup", &["class"]),
    ("section", &["class", "data-footnotes"]),
    ("sub", &[]),
    ("bdi", &[]),
    ("ruby", &[]),
    ("rt", &[]),
    ("wbr", &[]),
];

/// Elements, attributes, unsafe addresses, comments: each once.
pub(crate) fn of(source: &str, dialect: Dialect) -> Active {
    let mut options = comrak::Options::default();
    let is_gfm = dialect != Dialect::CommonMark;
    options.extension.table = is_gfm;
    options.extension.tasklist = is_gfm;
    options.extension.strikethrough = is_gfm;
    options.extension.footnotes = is_gfm;
    options.extension.alerts = is_gfm;
    options.extension.autolink = is_gfm;
    options.extension.front_matter_delimiter = Some("---".to_owned());
    options.render.r#unsafe = true;
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    of_html(&comrak::markdown_to_html(source, &options))
}

fn of_html(html: &str) -> Active {
    let mut emitter = DefaultEmitter::<()>::new_with_span();
    emitter.naively_switch_states(true);
    let mut found = Active::new();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                let markup = MARKUP.iter().find(|(known, _)| *known == name);
                if markup.is_none() {
                    found.insert(format!("<{name}>"));
                }
                for (attribute, value) in &tag.attributes {
                    let attribute = text(attribute);
                    let value = text(value);
                    let is_made = markup.is_some_and(|(_, made)| made.contains(&&*attribute));
                    let is_words = matches!(&*attribute, "title" | "alt");
                    if !is_made {
                        found.insert(format!("<{name} {attribute}>"));
                    }
                    if attribute.starts_with("on") || (!is_words && runs(&value)) {
                        found.insert(format!("<{name} {attribute}={value}>"));
                    }
                }
            }
            Token::Comment(comment) => {
                found.insert(format!("<!--{}-->", text(&comment)));
            }
            Token::Doctype(_) => {
                found.insert("<!DOCTYPE>".to_owned());
            }
            Token::EndTag(_) | Token::String(_) | Token::Error(_) => {}
        }
    }
    found
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Whether a browser that follows this runs or opens what a page may not (URL Standard, 4.4).
fn runs(value: &str) -> bool {
    let kept = |c: &char| !matches!(c, '\t' | '\n' | '\r');
    let value: String = value.chars().filter(kept).collect();
    let value = value
        .trim_start_matches(|c: char| c <= ' ')
        .to_ascii_lowercase();
    ["javascript:", "vbscript:", "data:", "file:"]
        .iter()
        .any(|scheme| value.starts_with(scheme))
}

/// No hostile text in place of a document's units makes anything active that was not. In each of
/// `rounds` pages all units have other texts, so that neighbours may conspire.
pub(crate) fn nothing_new(name: &str, source: &str, options: &Options, rounds: usize) -> usize {
    let document = parse(source, options);
    let before = of(source, options.dialect);
    let strings: Vec<&str> = INJECTIONS.iter().chain(STRINGS).copied().collect();
    let seed = name.bytes().map(usize::from).sum::<usize>();
    for round in 0..rounds {
        let target =
            |index: usize| Some(strings[(seed + round + index * 7) % strings.len()].to_owned());
        same_after(name, &document, &before, options, &target);
    }
    document.units.len() * rounds
}

/// The same, one text in one unit at a time.
pub(crate) fn nothing_new_one_by_one(name: &str, source: &str, options: &Options) {
    let document = parse(source, options);
    let before = of(source, options.dialect);
    for string in INJECTIONS.iter().chain(STRINGS) {
        for index in 0..document.units.len() {
            let only = |at: usize| (at == index).then(|| (*string).to_owned());
            same_after(name, &document, &before, options, &only);
        }
    }
}

fn same_after(
    name: &str,
    document: &Document<'_>,
    before: &Active,
    options: &Options,
    target: &dyn Fn(usize) -> Option<String>,
) {
    let (page, _) = assemble(document, options, target);
    let after = of(&page, options.dialect);
    let new: Vec<&String> = after.difference(before).collect();
    assert!(new.is_empty(), "{name}: {new:?} in\n{page}");
}

#[test]
fn the_check_sees_what_runs() {
    for (source, expected) in [
        ("a <svg onload=x>", "<svg onload=x>"),
        ("![a](data:text/html,x)", "<img src=data:text/html,x>"),
        (
            "<a href=\" java&#10;script:x\">b</a>",
            "<a href= java\nscript:x>",
        ),
        ("a <!-- b -->", "<!-- b -->"),
        ("a <b>c", "<b>"),
    ] {
        let found = of(source, Dialect::Gfm);
        assert!(found.contains(expected), "{source}: {found:?}");
    }
    assert!(
        of("*a* `b` [c](d) ![e](f) ~~g~~ https://h.i", Dialect::Gfm)
            .iter()
            .all(|one| one == "<p>")
    );
}

//! What a page says to robots.

use hexapla_core::{Edit, Span};

use super::tokens::{Kind, Token, is_white, syntax, tokens};
use crate::{inline::html, markdown};

const NO_INDEX: &str = "<meta name=\"robots\" content=\"noindex\">\n";

/// Elements that stand in a head (HTML Standard, 13.2.6.4.4), and what of them holds text.
const OF_HEAD: [&str; 7] = [
    "base", "link", "meta", "noframes", "script", "style", "title",
];
const WITH_TEXT: [&str; 4] = ["noframes", "script", "style", "title"];

/// The edit that makes a page say in its head that it is not to be indexed; `None` where it says so.
///
/// The tags `<html>` and `<head>` may be missing: an element of a head begins one (HTML Standard, 13.2.6.4.3).
#[must_use]
pub fn no_index_edit(page: &str) -> Option<Edit> {
    let part = Span::new(markdown::after_mark(page), page.len());
    let mut tokens = tokens(page, part, syntax(page));
    let first = tokens.find(|token| !is_before_head(page, *token));
    let (start, first) = match first {
        Some(token) if is_open(page, token, &["head"]) => (token.span.end, None),
        Some(token) => (token.span.start, Some(token)),
        None => (page.len(), None),
    };
    let mut holds_text = false;
    for token in first.into_iter().chain(tokens) {
        if !is_of_head(page, token, holds_text) {
            break;
        }
        if is_no_index(page, token) {
            return None;
        }
        holds_text = is_open(page, token, &WITH_TEXT);
    }
    Some(Edit::new(Span::at(start), NO_INDEX.to_owned()))
}

fn is_before_head(page: &str, token: Token) -> bool {
    match token.kind {
        Kind::Comment => true,
        Kind::Text => is_blank(page, token),
        Kind::Open => is_open(page, token, &["html"]),
        Kind::Close | Kind::Cut | Kind::Atom => false,
    }
}

/// Whether a token may stand in a head; `holds_text` says that the one before it begins an element of text.
fn is_of_head(page: &str, token: Token, holds_text: bool) -> bool {
    match token.kind {
        Kind::Comment => true,
        Kind::Text => holds_text || is_blank(page, token),
        Kind::Open | Kind::Close => is_one_of(page, token, &OF_HEAD),
        Kind::Cut | Kind::Atom => false,
    }
}

fn is_blank(page: &str, token: Token) -> bool {
    token.span.of(page).trim_matches(is_white).is_empty()
}

fn is_open(page: &str, token: Token, names: &[&str]) -> bool {
    token.kind == Kind::Open && is_one_of(page, token, names)
}

fn is_one_of(page: &str, token: Token, names: &[&str]) -> bool {
    let name = token.name.of(page);
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn is_no_index(page: &str, token: Token) -> bool {
    if !is_open(page, token, &["meta"]) {
        return false;
    }
    let (_, attributes) = html::parts(page, token.span);
    let value = |name: &str| {
        let mut all = attributes.iter();
        let found = all.find(|attribute| attribute.name.eq_ignore_ascii_case(name));
        found.map_or("", |attribute| attribute.value.of(page))
    };
    let mut rules = value("content").split(',').map(str::trim);
    value("name").trim().eq_ignore_ascii_case("robots")
        && rules.any(|rule| rule.eq_ignore_ascii_case("noindex"))
}

#[cfg(test)]
mod tests {
    use hexapla_core::apply;

    use super::*;

    fn made(page: &str) -> String {
        match no_index_edit(page) {
            Some(edit) => apply(page, &[edit]),
            None => page.to_owned(),
        }
    }

    #[test]
    fn it_stands_at_the_beginning_of_the_head() {
        for page in [
            "<!doctype html><html lang=ja><head>^<title>日本</title></head><p>x",
            "<!DOCTYPE HTML>\n<HTML>\n<HEAD data-x='>'>^<META charset=utf-8><TITLE>x</TITLE>",
            "<!-- <head><title> --><head>^<!-- the <title> --><title>x</title></head>",
            "\u{feff}<head>^</head><header><title>x</title></header>",
            "<html>^<title>żółw</title><body>x",
            "<html>\n^<body>x",
            "<!doctype html>^نص",
            "^<p>x",
            "^",
        ] {
            let expected = page.replace('^', NO_INDEX);
            assert_eq!(made(&page.replace('^', "")), expected);
            assert_eq!(made(&expected), expected, "once");
        }
    }

    #[test]
    fn what_says_so_already_stays() {
        for said in [
            "<head><title>a < b</title><META content='nofollow, NoIndex' name=ROBOTS></head>",
            "<script>x()</script><meta name=\"robots\" content=\"noindex\"><body>",
        ] {
            assert_eq!(made(said), said);
        }
    }

    #[test]
    fn what_no_browser_takes_for_it_does_not_count() {
        let robots = NO_INDEX.trim_end();
        for page in [
            format!("<head>^<!-- {robots} --></head>"),
            format!("<head>^<title>{robots}</title></head>"),
            format!("<head>^<script>'{robots}'</script></head>"),
            format!("<head>^</head><body>{robots}"),
            format!("<head>^<template>{robots}</template></head>"),
            format!("<head>^words {robots}</head>"),
            "<head>^<meta name=robots content=index></head>".to_owned(),
        ] {
            assert_eq!(made(&page.replace('^', "")), page.replace('^', NO_INDEX));
        }
    }
}

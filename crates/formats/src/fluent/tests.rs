use hexapla_core::{Edit, apply};
use proptest::prelude::*;

use super::*;

const SITE: &str = "### Strona\n\n## Menu\n\n# Przycisk\nopen = Open\n    .title = Open { $name }\n-brand = Hexapla\nleft =\n    { $n ->\n        [one] One page\n       *[other] { $n } pages\n    } left\n";

fn unit<'d>(document: &'d Document<'d>, key: &str) -> &'d Unit<'d> {
    let found = document
        .units
        .iter()
        .find(|unit| unit.key.as_ref().is_some_and(|id| id.as_str() == key));
    found.unwrap()
}

fn with(source: &str, key: &str, target: &str) -> String {
    let document = parse_fluent(source);
    let unit = unit(&document, key);
    let written = encode_pattern(&document, unit, target).unwrap();
    apply(source, &[Edit::new(unit.extent, written)])
}

#[test]
fn each_pattern_is_a_unit_with_its_key() {
    let document = parse_fluent(SITE);
    let units: Vec<_> = document
        .units
        .iter()
        .map(|unit| (unit.key.as_ref().unwrap().as_str(), unit.kind))
        .collect();
    assert_eq!(
        units,
        [
            ("open", UnitKind::Message),
            ("open.title", UnitKind::Attribute),
            ("-brand", UnitKind::Message),
            ("left", UnitKind::Message)
        ]
    );
}

#[test]
fn the_comments_of_message_and_group_are_notes() {
    let document = parse_fluent(SITE);
    assert_eq!(unit(&document, "open").notes, ["Przycisk", "Menu"]);
    assert_eq!(unit(&document, "open.title").notes, ["Przycisk", "Menu"]);
    assert_eq!(unit(&document, "-brand").notes, ["Menu"]);
}

#[test]
fn an_offset_in_the_text_leads_back_to_the_file() {
    let document = parse_fluent(SITE);
    let left = unit(&document, "left");
    let at = left.text.find("pages").unwrap();
    let place = document.file_offset(left, at);
    assert!(Span::new(place, SITE.len()).of(SITE).starts_with("pages\n"));
    assert!(
        Span::new(document.file_offset(left, 0), SITE.len())
            .of(SITE)
            .starts_with("{ $n ->")
    );
}

#[test]
fn a_target_of_several_lines_goes_below_its_id() {
    let target = "{ $n ->\n    [one] jedna\n   *[other] wiele\n}";
    assert_eq!(
        with("open = Open\nb = c\n", "open", target),
        "open =\n    { $n ->\n        [one] jedna\n       *[other] wiele\n    }\nb = c\n"
    );
    assert_eq!(
        with("a = b\n    .c = d\n", "a.c", "一\n二"),
        "a = b\n    .c =\n        一\n        二\n"
    );
}

#[test]
fn a_target_of_one_line_goes_back_behind_its_id() {
    assert_eq!(
        with(SITE, "left", "残り"),
        SITE.replace(
            "left =\n    { $n ->\n        [one] One page\n       *[other] { $n } pages\n    } left",
            "left = 残り"
        )
    );
}

#[test]
fn a_target_takes_the_line_ends_of_its_file() {
    assert_eq!(
        with("a = b\r\nc = d\r\n", "a", "bir\niki"),
        "a =\r\n    bir\r\n    iki\r\nc = d\r\n"
    );
}

#[test]
fn a_target_that_is_no_pattern_is_refused() {
    let document = parse_fluent(SITE);
    for target in ["", "a }", "{ $x", "a\n.b = c", "{ NUMBER($n ->", "a\n}"] {
        assert!(
            encode_pattern(&document, unit(&document, "open"), target).is_err(),
            "{target}"
        );
    }
}

#[test]
fn an_id_that_is_too_long_is_said_and_left_alone() {
    let long = "a".repeat(201);
    let source = format!("{long} = b\nc = d\n");
    let document = parse_fluent(&source);
    assert_eq!(document.units.len(), 1);
    assert_eq!(document.diagnostics[0].rule.as_str(), "fluent/unusable-id");
}

#[test]
fn every_real_file_keeps_the_laws_of_a_document() {
    for (path, text) in hexapla_testkit::files("fluent", "ftl") {
        let document = parse_fluent(&text);
        assert_tiled(&document, &path);
        let edits: Vec<Edit> = document
            .units
            .iter()
            .map(|unit| own_text(&document, unit))
            .collect();
        assert_eq!(apply(&text, &edits), text, "{path}");
    }
}

/// The edit that puts a unit's own text into its place, piece by piece.
fn own_text(document: &Document<'_>, unit: &Unit<'_>) -> Edit {
    let pieces = document.pieces_of(unit).iter();
    let bytes = pieces.map(|piece| match piece.origin {
        Origin::Verbatim => piece.text.of(&unit.text),
        Origin::Join | Origin::Encoded => piece.file.of(document.source),
    });
    Edit::new(unit.extent, bytes.collect::<String>())
}

fn assert_tiled(document: &Document<'_>, name: &str) {
    let mut end = 0;
    for unit in &document.units {
        assert!(unit.extent.start >= end, "{name}: units overlap");
        end = unit.extent.end;
        let (mut file, mut text) = (unit.extent.start, 0);
        for piece in document.pieces_of(unit) {
            assert_eq!((piece.file.start, piece.text.start), (file, text), "{name}");
            (file, text) = (piece.file.end, piece.text.end);
        }
        assert_eq!((file, text), (unit.extent.end, unit.text.len()), "{name}");
    }
}

fn targets() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a",
        "Zażółć",
        "漢字",
        "ق",
        "ş",
        " ",
        "\n",
        "\n  ",
        "\r\n",
        "{ $x }",
        "{ -t }",
        "{",
        "}",
        ".b = c",
        "*",
        "[x]",
        "#",
        "\n# c",
        "\nid = x",
        "=",
        "\"",
        "<b>",
    ]);
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

#[test]
fn a_pattern_of_white_space_alone_is_no_unit() {
    let document = parse_fluent("l=\t\na = 翻訳\n    .b = \u{a0}\u{3000}\n    .c = { \"\" }\n");
    let texts: Vec<&str> = document.units.iter().map(|unit| &*unit.text).collect();
    assert_eq!(texts, ["翻訳", "{ \"\" }"]);
    for target in ["", "\t", "\u{c}", " \u{3000}\n"] {
        assert!(encode_pattern(&document, &document.units[0], target).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_written_reads_back_and_changes_nothing_else(target in targets(), crlf in any::<bool>()) {
        let source = if crlf { SITE.replace('\n', "\r\n") } else { SITE.to_owned() };
        let document = parse_fluent(&source);
        for unit in &document.units {
            let Ok(written) = encode_pattern(&document, unit, &target) else { continue };
            let file = apply(&source, &[Edit::new(unit.extent, written)]);
            let again = parse_fluent(&file);
            prop_assert!(again.diagnostics.is_empty());
            prop_assert_eq!(again.units.len(), document.units.len());
            for (one, other) in again.units.iter().zip(&document.units) {
                prop_assert_eq!(&one.key, &other.key);
                if one.key == unit.key {
                    prop_assert_eq!(&*one.text, &*hexapla_fluent::canonical_pattern(&target));
                } else {
                    prop_assert_eq!(&one.text, &other.text);
                }
            }
        }
    }
}

#[test]
fn a_pattern_without_anything_to_translate_is_a_constant() {
    let long = "a".repeat(201);
    let source = format!(
        "space = \u{a0}\n    .title = Open\n    .pad = \u{3000}\narrow = →\n{long} = Zażółć\nname = {{ $name }}\n"
    );
    let document = parse_fluent(&source);
    let constants: Vec<(&str, &str)> = document
        .constants
        .iter()
        .map(|constant| (&*constant.key, &*constant.text))
        .collect();
    assert_eq!(
        constants,
        [
            ("space", "\u{a0}"),
            ("space.pad", "\u{3000}"),
            (long.as_str(), "Zażółć")
        ]
    );
    let units: Vec<&str> = document
        .units
        .iter()
        .map(|unit| unit.key.as_ref().unwrap().as_str())
        .collect();
    assert_eq!(units, ["space.title", "arrow", "name"]);
}

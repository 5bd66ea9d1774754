//! The laws of values and records: what is written reads back, and any Fluent tool reads the same.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of a test may fail it"
)]

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};
use hexapla_core::{Span, UnitId};
use hexapla_fluent::{
    records::{BlockKind, scan},
    value::{decode, encode},
};
use proptest::prelude::*;

/// Texts with everything that means something to Fluent, to editors or to us.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        8 => "[a-zA-Z]{1,8}",
        2 => "\\PC{0,6}",
        2 => one_of(&[
            "{", "}", "{{", "}}", "{\"", "\"}", "{ $x }", "\\u0041", "\\", "\"", "[", "*", ".", "#",
            "# ", "# source: x", "-", "=", "a-00000000 = b", " = ", "| ", "### hexapla: 2",
        ]),
        2 => one_of(&["\n", "\n\n", "\n    ", " \n", "\n[", "\n.", "\n*", "\n#"]),
        2 => one_of(&[
            " ", "  ", "\t", "\u{A0}", "\u{3000}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}",
            "\u{FEFF}", "\u{0}", "\u{1b}", "\u{85}", "\u{7f}", "\u{E0001}",
        ]),
        4 => one_of(&[
            "翻訳は難しい。", "صفحة قديمة", "简体中文", "zażółć gęślą jaźń", "İstanbul’da ığüşöç",
            "می\u{200C}خواهم", "👩‍💻", "e\u{301}",
        ]),
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(texts).prop_map(str::to_owned)
}

/// The one message of a Fluent text, put together by hand: text and string literals only.
fn read_by_fluent_syntax(file: &str) -> String {
    let resource = parser::parse(file).expect("no junk");
    let [Entry::Message(message)] = resource.body.as_slice() else {
        panic!("not one message: {resource:?}");
    };
    assert!(message.attributes.is_empty());
    let mut out = String::new();
    for element in &message.value.as_ref().expect("a value").elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => out.push_str(&unescape_unicode_to_string(value)),
            other => panic!("not a string literal: {other:?}"),
        }
    }
    out
}

fn formatted(file: &str) -> String {
    let resource = FluentResource::try_new(file.to_owned()).expect("no junk");
    let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no clash");
    let pattern = bundle
        .get_message("a-00000000")
        .and_then(|it| it.value())
        .expect("a value");
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, None, &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{errors:?}");
    text
}

proptest! {
    #[test]
    fn what_is_written_reads_back(text in texts()) {
        let written = encode(&text);
        prop_assert_eq!(decode(&written), text.as_str());
        prop_assert_eq!(encode(&decode(&written)), written);
    }

    #[test]
    fn any_text_whatever_reads_back(text in any::<String>()) {
        let written = encode(&text);
        prop_assert_eq!(decode(&written), text.as_str());
    }

    #[test]
    fn every_fluent_tool_reads_the_same(text in texts()) {
        let file = format!("a-00000000 ={}\n", encode(&text));
        prop_assert_eq!(read_by_fluent_syntax(&file), text.as_str());
        prop_assert_eq!(formatted(&file), text.as_str());
    }

    #[test]
    fn a_value_of_ours_is_one_record_between_its_neighbours(text in texts()) {
        let file = format!("b-11111111 = x\n\n# source: y\na-00000000 ={}\n\nc-22222222 = z\n", encode(&text));
        let values: Vec<String> = scan(&file, &|_| false)
            .filter_map(|block| match block.kind {
                BlockKind::Record(record) => Some(decode(record.value.of(&file)).into_owned()),
                BlockKind::Header { .. } | BlockKind::Comment | BlockKind::Blank | BlockKind::Junk => None,
            })
            .collect();
        prop_assert_eq!(values, ["x".to_owned(), text, "z".to_owned()]);
    }

    #[test]
    fn decoding_takes_any_text(text in "[ \\t\\r\\n{}\"\\\\uU0-9a-fé]{0,60}") {
        let _ = decode(&text);
    }

    #[test]
    fn blocks_tile_any_file(lines in prop::collection::vec(line(), 0..30)) {
        let text: String = lines.concat();
        let mut at = 0;
        for block in scan(&text, &|id| id == "known") {
            prop_assert_eq!(block.span.start, at);
            prop_assert!(!block.span.is_empty() && !block.span.of(&text).is_empty());
            at = block.span.end;
            if let BlockKind::Record(record) = block.kind {
                prop_assert!(UnitId::parse(record.id).is_some());
                prop_assert_eq!(Span::within(&text, record.id), Some(Span::new(record.message.start, record.message.start + record.id.len())));
                prop_assert!(block.span.start == record.comments.start && record.comments.end <= record.message.start);
                prop_assert!(record.value.end == record.message.end && record.message.end <= block.span.end);
            }
        }
        prop_assert_eq!(at, text.len());
    }
}

fn line() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "# source: x",
        "#source:",
        "# | y",
        "#|",
        "#",
        "## g",
        "### hexapla: 1",
        "###",
        "known = 1",
        "a-00000000 =",
        "a-00000000=x",
        "  a-00000000 = x",
        "other = 2",
        "-term = x",
        "    text",
        "\ttext",
        "[x",
        "*",
        ".NET",
        "}",
        "",
        "   ",
        "\t",
        "テキスト",
        "\u{FEFF}",
        "<<<<<<< HEAD",
        "\r",
    ]);
    (start, prop::sample::select(vec!["\n", "\r\n", ""]))
        .prop_map(|(line, end)| format!("{line}{end}"))
}

#[test]
fn long_hostile_values_are_read_in_linear_time() {
    for part in ["{", "{\"", "{ ", "{\"\\", "\n    ", "\n\t{", "{\"\"}", "#"] {
        let text = part.repeat(200_000);
        let _ = decode(&text);
        assert_eq!(decode(&encode(&text)), text);
        let _ = scan(&format!("a-00000000 = {text}"), &|_| false).count();
    }
}

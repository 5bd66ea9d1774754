//! The guard lets nothing through that hurts the parser, and holds back nothing that does not.

use fluent_syntax::parser;
use hexapla_core::Span;
use hexapla_fluent::{Limits, guard, read_messages};
use proptest::prelude::*;

fn refused(text: &str) -> (&'static str, Option<Span>) {
    match guard(text, &Limits::default()) {
        Ok(()) => ("", None),
        Err(diagnostic) => (diagnostic.rule.as_str(), diagnostic.span),
    }
}

#[test]
fn a_short_escape_before_a_character_of_several_bytes_is_refused() {
    let place = Some(Span::new(6, 10));
    assert_eq!(refused("a = {\"\\u12é\"}"), ("fluent/bad-escape", place));
    assert_eq!(refused("a = {\"\\U12漢\"}"), ("fluent/bad-escape", place));
    assert_eq!(
        refused("a = { $n ->\n *[x] {\"\\u漢\"}\n}\n").0,
        "fluent/bad-escape"
    );
    assert_eq!(refused("a = {A(b: \"\\uд\")}").0, "fluent/bad-escape");
}

#[test]
fn escapes_that_do_not_hurt_are_let_through() {
    for text in [
        "a = C:\\ué",
        "a = {\"\\u00e9é\"}",
        "a = {\"\\U01F602\"}",
        "a = {\"\\\\ué\"}",
        "# \\u12é",
        "a = {\"\\u12\"}",
        "a = { $n ->\n *[x] \"\\ué\n}\n",
    ] {
        assert_eq!(refused(text).0, "", "{text}");
        let _ = parser::parse(text);
    }
}

#[test]
fn nesting_is_refused_beyond_a_hundred_levels() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("a = {{{}$x{}}}\n", open.repeat(depth), close.repeat(depth))
    };
    assert_eq!(refused(&nested("{", "}", 99)).0, "");
    assert_eq!(
        refused(&nested("{", "}", 100)),
        ("fluent/too-deep", Some(Span::new(104, 105)))
    );
    assert_eq!(refused(&nested("A(", ")", 99)).0, "");
    assert_eq!(refused(&nested("A(", ")", 100)).0, "fluent/too-deep");
    let select = "{ $a ->\n *[x] ".repeat(101);
    assert_eq!(refused(&format!("a = {select}")).0, "fluent/too-deep");
}

#[test]
fn what_the_guard_admits_fits_on_a_small_stack() {
    let parse = || {
        for open in ["{", "A(", "-a(", "{ $a ->\n *[x] "] {
            let text = format!("a = {{{}", open.repeat(99));
            assert_eq!(refused(&text).0, "");
            let _ = parser::parse(text.as_str());
            let _ = read_messages(&text);
        }
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(parse);
    thread.unwrap().join().unwrap();
}

#[test]
fn a_hundred_thousand_levels_do_not_hurt_the_guard() {
    for open in [
        "{",
        "{A(",
        "{ $a ->\n *[x] ",
        "(",
        "[",
        "\"",
        "\n{",
        "a = {\n",
    ] {
        let _ = refused(&format!("a = {}", open.repeat(100_000)));
    }
}

#[test]
fn many_entries_with_an_open_brace_are_not_deep() {
    let text = "a = {\nb = { $x }\n# {{{\n".repeat(200);
    assert_eq!(refused(&text).0, "");
}

#[test]
fn nul_and_size_are_refused() {
    assert_eq!(refused("a = b\0"), ("fluent/nul", Some(Span::new(5, 6))));
    let small = Limits {
        bytes: 4,
        depth: 100,
    };
    assert_eq!(
        guard("a = b", &small).unwrap_err().rule.as_str(),
        "fluent/too-large"
    );
}

#[test]
fn a_call_has_at_most_a_thousand_named_arguments() {
    let call = |count: usize| {
        let arguments: String = (0..count).map(|n| format!("a{n}: 1,")).collect();
        format!("a = {{ A({arguments}) }}\n")
    };
    assert_eq!(refused(&call(1_000)).0, "");
    assert_eq!(refused(&call(1_001)).0, "fluent/too-many-arguments");
    assert_eq!(refused(&call(900).repeat(3)).0, "");
}

#[test]
fn no_real_file_and_no_official_fixture_is_refused() {
    for folder in [
        "fluent/syntax-fixtures",
        "fluent/firefox",
        "fluent/www-l10n",
    ] {
        for (path, text) in hexapla_testkit::files(folder, "ftl") {
            let refusal = guard(&text, &Limits::default());
            assert!(refusal.is_ok(), "{path}: {refusal:?}");
        }
    }
}

/// Text that is dense in what the guard looks at.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "{",
        "{",
        "{",
        "}",
        "}",
        "\"",
        "\"",
        "\\u",
        "\\U",
        "\\",
        "\\\"",
        "12",
        "é",
        "漢",
        "ا",
        "\n",
        "\n",
        "\n ",
        "\r\n",
        "->",
        "->\n",
        "[a]",
        "*[b] ",
        "[",
        "*",
        "]",
        ".",
        ".a = ",
        "a = ",
        "-t = ",
        "b",
        "$x",
        "A(",
        "(",
        ")",
        ":",
        ",",
        "a: 1",
        "#",
        "# c\n",
        "## ",
        " ",
        "=",
        "-",
        "7",
        "\t",
        "ş",
        "zażółć",
        "{ $n ->\n [one] ",
        "\n *[other] ",
    ]);
    prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

/// The same with deep runs.
fn deep() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "{",
        "{A(",
        "}",
        "{ $a ->\n *[x] ",
        "\"",
        "\n",
        "a = {",
        ")",
    ]);
    let run = (part, 1_usize..60).prop_map(|(part, times)| part.repeat(times));
    prop::collection::vec(run, 0..8).prop_map(|runs| format!("a = {}", runs.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn what_the_guard_admits_does_not_hurt_the_parser(text in hostile()) {
        if guard(&text, &Limits::default()).is_ok() {
            let _ = parser::parse(text.as_str());
        }
    }

    #[test]
    fn what_the_guard_admits_is_not_deep_for_the_parser(text in deep()) {
        if guard(&text, &Limits::default()).is_ok() {
            let _ = parser::parse(text.as_str());
        }
    }

    #[test]
    fn reading_never_panics(text in hostile()) {
        let _ = read_messages(&text);
    }
}

use std::borrow::Cow;

use super::*;

#[test]
fn one_line_stays_on_the_line() {
    for text in [
        "Una pagina",
        "一つのページ",
        "صفحة قديمة",
        "İstanbul’da",
        "zażółć gęślą",
        "[a](b) *c*",
    ] {
        assert_eq!(encode(text), format!(" {text}"));
        assert!(matches!(decode(&encode(text)), Cow::Borrowed(back) if back == text));
    }
}

#[test]
fn hard_breaks_go_below() {
    assert_eq!(encode("一行目\n二行目"), "\n    一行目\n    二行目");
    assert_eq!(encode("a\n\nb\n"), "\n    a\n    {\"\"}\n    b\n    {\"\"}");
}

#[test]
fn braces_and_leading_specials_are_literals() {
    assert_eq!(encode("{name}"), r#" {"{"}name{"}"}"#);
    assert_eq!(encode("{{< x >}}"), r#" {"{{"}< x >{"}}"}"#);
    assert_eq!(encode("[a"), " [a");
    assert_eq!(
        encode("x\n[a\n* b\n.c\n#d"),
        "\n    x\n    {\"[\"}a\n    {\"*\"} b\n    {\".\"}c\n    {\"#\"}d"
    );
}

#[test]
fn what_is_invisible_at_a_line_end_is_written_out() {
    assert_eq!(encode("  a "), r#" {"  "}a{" "}"#);
    assert_eq!(encode("كلمة\u{200F}"), " كلمة{\"\\u200F\"}");
    assert_eq!(encode("می\u{200C}خواهم"), " می\u{200C}خواهم");
    assert_eq!(
        encode("a\tb\u{0}\u{E0001}"),
        r#" a{"\u0009"}b{"\u0000\U0E0001"}"#
    );
    assert_eq!(encode(""), r#" { "" }"#);
}

#[test]
fn braces_that_people_type_are_text() {
    for text in [
        "{name}",
        "{{< shortcode >}}",
        "{#id}",
        "${HOME}",
        "{ $count }",
        "a } b",
        "{\"open",
        "{\"\\x\"}",
        "{\"\\uD800\"}",
    ] {
        assert_eq!(decode(&format!(" {text}")), text);
    }
    assert_eq!(decode(" {\"a\" }}{"), "a}{");
}

#[test]
fn escapes_in_a_literal_are_fluents() {
    assert_eq!(decode(r#" { "a\"\\\u0041\U01F600" }b"#), "a\"\\A😀b");
}

#[test]
fn a_literal_does_not_run_over_lines() {
    assert_eq!(decode(" {\"a\n    b\"}"), "{\"a\nb\"}");
}

#[test]
fn common_indentation_goes_and_deeper_one_stays() {
    assert_eq!(decode("\n    a\n      b\n    c"), "a\n  b\nc");
    assert_eq!(decode(" a\n  b\n   c"), "a\nb\n c");
    assert_eq!(decode("\r\n    a\r\n    b"), "a\nb");
}

#[test]
fn an_unindented_or_tabbed_line_is_meant() {
    assert_eq!(decode(" uno\ndue\n    tre"), "uno\ndue\ntre");
    assert_eq!(decode(" uno\n\tdue\n    tre"), "uno\ndue\ntre");
    assert_eq!(decode("\nuno"), "uno");
}

#[test]
fn a_single_line_below_is_borrowed() {
    assert!(matches!(
        decode("\n    一行だけ"),
        Cow::Borrowed("一行だけ")
    ));
    assert!(matches!(decode(""), Cow::Borrowed("")));
}

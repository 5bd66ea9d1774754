use hexapla_core::{Node, TagKind, Text};
use proptest::prelude::*;

use super::*;

/// The tree, written out: `[name attributes: content]` for tags, `<selector|key: …>` for selects.
fn show(text: &str) -> String {
    nodes(&pattern_tree(text).nodes, text)
}

fn nodes(list: &[Node], text: &str) -> String {
    let each = list.iter().map(|node| match node {
        Node::Literal(span) => format!("‹{}›", span.of(text)),
        Node::Tag(tag) => {
            let kind = if tag.kind == TagKind::Html {
                "html "
            } else {
                ""
            };
            let attributes: String = tag
                .attributes
                .iter()
                .map(|a| format!(" {}={}", a.name, a.value.of(text)))
                .collect();
            let content = if tag.paired {
                format!(": {}", nodes(&tag.content, text))
            } else {
                String::new()
            };
            format!("[{kind}{}{attributes}{content}]", tag.name.of(text))
        }
        Node::Select(select) => {
            let variants: String = select
                .variants
                .iter()
                .map(|variant| {
                    let star = if variant.is_default { "*" } else { "" };
                    format!("|{star}{}: {}", variant.key, nodes(&variant.content, text))
                })
                .collect();
            format!("<{}{variants}>", select.selector.of(text))
        }
    });
    each.collect()
}

#[test]
fn placeables_have_the_name_they_are_written_with() {
    assert_eq!(
        show("Hallo { $name }, { -brand } { menu.title }!"),
        "‹Hallo ›[$name]‹, ›[-brand]‹ ›[menu.title]‹!›"
    );
}

#[test]
fn calls_keep_their_options_as_attributes() {
    assert_eq!(
        show("{ DATETIME($date, month: \"long\", day: 1) }{ -brand(case: \"locative\") }"),
        "[DATETIME argument=$date month=\"long\" day=1][-brand case=\"locative\"]"
    );
}

#[test]
fn a_literal_in_braces_is_text() {
    assert_eq!(
        show("a{ \"{\" }b{ 7 }c{ -1.5 }"),
        "‹a›‹{ \"{\" }›‹b›‹{ 7 }›‹c›‹{ -1.5 }›"
    );
}

#[test]
fn a_select_has_its_variants() {
    let text = "{ $n ->\n    [one] { $n } strona\n    [few] { $n } strony\n        i więcej\n   *[other] stron\n} tu";
    assert_eq!(
        show(text),
        "<$n|one: [$n]‹ strona›|few: [$n]‹ strony\n        i więcej›|*other: ‹stron›>‹ tu›"
    );
}

#[test]
fn selects_stand_inside_each_other() {
    let text = "{ $a ->\n *[x] { PLATFORM() ->\n   [macos] 訳\n  *[other] 翻\n }\n}";
    assert_eq!(show(text), "<$a|*x: <PLATFORM()|macos: ‹訳›|*other: ‹翻›>>");
}

#[test]
fn a_placeable_in_a_placeable_is_one_tag() {
    assert_eq!(show("{{ $x }}"), "[$x]");
    assert_eq!(pattern_tree("{{ $x }}").tags()[0].span, Span::new(0, 8));
}

#[test]
fn html_tags_pair_round_their_content() {
    assert_eq!(
        show("Oku: <a data-l10n-name=\"link\">{ -brand } şimdi</a><br> son"),
        "‹Oku: ›[html a data-l10n-name=link: [-brand]‹ şimdi›][html br]‹ son›"
    );
    assert_eq!(show("<b><i>x</b></i>"), "[html b: [html i]‹x›][html i]");
}

#[test]
fn a_tag_that_a_placeable_runs_through_is_text() {
    assert_eq!(
        show("<a href=\"{ $url }\">اقرأ</a>"),
        "‹<a href=\"›[$url]‹\">اقرأ›[html a]"
    );
    assert_eq!(show("1 < 2 <3 a<b"), "‹1 < 2 <3 a<b›");
}

#[test]
fn of_a_text_that_is_no_pattern_the_simple_placeables_are_seen() {
    assert_eq!(
        show("a } { $x } { $n -> { -t }"),
        "‹a } ›[$x]‹ { $n -> ›[-t]"
    );
}

#[test]
fn the_words_of_a_select_are_those_of_its_default() {
    let text = "{ $n ->\n [one] 1 page\n *[other] many pages\n} left";
    assert_eq!(pattern_tree(text).words(text), "many pages left");
}

#[test]
fn a_pattern_of_one_line_stays_on_its_line() {
    assert_eq!(indent_pattern("Zażółć").unwrap(), " Zażółć");
    assert_eq!(indent_pattern("  [x] \n").unwrap(), " [x]");
}

#[test]
fn a_pattern_of_several_lines_goes_below() {
    assert_eq!(indent_pattern("a\n\n  b").unwrap(), "\n    a\n\n      b");
    assert_eq!(indent_pattern("a\r\nb\r\n").unwrap(), "\n    a\n    b");
    assert_eq!(
        indent_pattern_by("a\nb", 8).unwrap(),
        "\n        a\n        b"
    );
    let select = "{ $n ->\n    [one] 一\n   *[other] 二\n}";
    assert_eq!(
        indent_pattern(select).unwrap(),
        "\n    { $n ->\n        [one] 一\n       *[other] 二\n    }"
    );
}

#[test]
fn a_first_line_that_would_end_the_pattern_stays_behind_the_sign() {
    assert_eq!(indent_pattern("[a]\nb").unwrap(), " [a]\n    b");
    assert_eq!(indent_pattern("*\n  b\nc").unwrap(), " *\n      b\n    c");
}

#[test]
fn what_is_no_pattern_is_refused_with_its_place() {
    let refused = |text: &str| {
        let said = indent_pattern(text).unwrap_err();
        let reason = said
            .arguments
            .first()
            .map(|argument| format!("{:?}", argument.1));
        let place = said.span.unwrap_or_default();
        format!(
            "{} {} {}",
            said.rule,
            place.start,
            reason.unwrap_or_default()
        )
    };
    assert_eq!(refused(" \n "), "fluent/empty-pattern 0 ");
    assert_eq!(
        refused("漢 } b"),
        "fluent/bad-pattern 4 Text(\"unbalanced-brace\")"
    );
    assert_eq!(
        refused("a\n.b = c"),
        "fluent/bad-pattern 2 Text(\"line-start\")"
    );
    assert_eq!(
        refused("a\n [b]"),
        "fluent/bad-pattern 3 Text(\"line-start\")"
    );
    assert_eq!(
        refused("a\n  b\n*"),
        "fluent/bad-pattern 6 Text(\"line-start\")"
    );
    assert_eq!(
        refused("a { $x"),
        "fluent/bad-pattern 6 Text(\"expected-token\")"
    );
    assert_eq!(
        refused("{ $n ->\n [one] x\n}"),
        "fluent/bad-pattern 17 Text(\"no-default-variant\")"
    );
    assert_eq!(refused("{ \"\\u1ş\" }"), "fluent/bad-escape 3 Number(4)");
}

#[test]
fn the_canonical_form_is_borrowed_where_it_stands() {
    assert!(matches!(canonical_pattern("a\nb"), Cow::Borrowed("a\nb")));
    assert!(matches!(
        canonical_pattern("\n  a \n\n"),
        Cow::Borrowed("a")
    ));
    assert_eq!(canonical_pattern("\n  a\n    b\r\n  c\n"), "a\n  b\nc");
}

#[test]
fn a_long_hostile_text_takes_linear_time() {
    for part in [
        "{ $a -> \n *[x] ",
        "<a ",
        "<a>",
        "\n",
        "{",
        "{\"",
        "<b></i>",
        "{ A(",
        "[",
        "<",
        "</",
    ] {
        let text = part.repeat(100_000);
        let _ = pattern_tree(&text);
        let _ = pattern_tree(&format!("{{ $n ->\n *[x] {text}\n}}"));
    }
}

fn check_tiles(list: &[Node], whole: Span) -> Result<(), TestCaseError> {
    let mut at = whole.start;
    for node in list {
        let span = match node {
            Node::Literal(span) => *span,
            Node::Tag(tag) => tag.span,
            Node::Select(select) => select.span,
        };
        prop_assert_eq!(span.start, at);
        prop_assert!(!span.is_empty());
        at = span.end;
    }
    prop_assert_eq!(at, whole.end);
    Ok(())
}

fn check_text(text: &Text, length: usize) -> Result<(), TestCaseError> {
    check_tiles(&text.nodes, Span::new(0, length))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_nodes_tile_any_text(parts in prop::collection::vec(prop::sample::select(vec![
        "a", "漢", "ş", " ", "\n", "{", "}", "{ $x }", "{ -t(a: \"ż\") }", "<b>", "</b>", "<br/>", "<a x=\"ق\">",
        "</a>", "{ $n ->\n [one] ", "\n *[other] ", "\n}", "\"", "\\", "(", ")", "<", ">", "=", "[", "]", "\r",
    ]), 0..30)) {
        let text = parts.concat();
        check_text(&pattern_tree(&text), text.len())?;
    }
}

use hexapla_core::{Node, TagKind};

use super::super::inline;

fn show(text: &str) -> Vec<String> {
    let tree = inline(text);
    let line = |tag: &hexapla_core::Tag| {
        let mut line = format!("{:?} {}", tag.kind, tag.span.of(text));
        for attribute in &tag.attributes {
            line += &format!(" {}={}", attribute.name, attribute.value.of(text));
        }
        line
    };
    tree.tags().into_iter().map(line).collect()
}

#[test]
fn tags_pair_and_carry_their_attributes() {
    assert_eq!(
        show("<a href=\"/x\" title='日本'>a <b>b</b></a><br/><img alt=c><!-- d --></u>"),
        [
            "Html <a href=\"/x\" title='日本'>a <b>b</b></a> href=/x title=日本",
            "Html <b>b</b>",
            "Html <br/>",
            "Html <img alt=c> alt=c",
            "Html <!-- d -->",
            "Html </u>",
        ]
    );
}

#[test]
fn code_and_formulas_are_no_words() {
    let text = "Run <code>npm <b>i</b></code> now: <math><mi>x</mi></math> <svg><g>z</g></svg>";
    let tree = inline(text);
    let kinds: Vec<TagKind> = tree.tags().iter().map(|tag| tag.kind).collect();
    assert_eq!(kinds, [TagKind::Code, TagKind::Math, TagKind::Html]);
    assert_eq!(tree.words(text), "Run   now:    ");
}

#[test]
fn references_and_stray_signs_are_words() {
    for text in [
        "5 &lt; 6 &amp; 7",
        "a < b",
        "a <",
        "صفحة",
        "a <b",
        "日本 & 語",
    ] {
        let tree = inline(text);
        assert_eq!(tree.words(text), text);
        assert!(matches!(&*tree.nodes, [Node::Literal(_)]), "{text}");
    }
    assert!(inline("").nodes.is_empty());
}

#[test]
fn nesting_without_end_is_cut_off() {
    let deep = format!("{}x{}", "<b>".repeat(3_000), "</b>".repeat(3_000));
    assert_eq!(inline(&deep).words(&deep).trim(), "x");
}

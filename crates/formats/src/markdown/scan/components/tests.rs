use hexapla_core::{Slot, UnitKind};

use super::*;
use crate::{markdown::scan::Part, options::Format};

mod corpora;
mod hostile;
mod pages;

fn options(dialect: Dialect) -> Options {
    Options {
        dialect,
        ..Options::new(Format::Markdown)
    }
}

fn read(text: &str) -> Scan {
    let scan = scan(text, &options(Dialect::Docusaurus));
    assert_sound(text, &scan);
    scan
}

/// All spans are on char boundaries, ascending and disjoint; islands are on whole lines.
fn assert_sound(text: &str, scan: &Scan) {
    let islands: Vec<Span> = scan.islands.iter().map(|island| island.span).collect();
    let masks: Vec<Span> = scan.masks.iter().map(|mask| mask.span).collect();
    for spans in [&islands, &masks, &scan.dedents] {
        assert!(
            spans.windows(2).all(|two| two[0].end <= two[1].start),
            "{text:?}"
        );
    }
    let mut all = [islands.as_slice(), &masks, &scan.dedents].concat();
    all.sort_unstable();
    assert!(
        all.windows(2).all(|two| two[0].end <= two[1].start),
        "{text:?}"
    );
    for span in all {
        assert!(
            !span.is_empty() && text.get(span.start..span.end).is_some(),
            "{text:?}"
        );
    }
    for island in &scan.islands {
        let rest = Span::new(island.span.end, text.len()).of(text);
        let rest = rest.split('\n').next().unwrap_or_default();
        assert_eq!(rest.trim(), "", "{text:?}");
        for part in &island.parts {
            assert!(island.span.start < part.span.start && part.span.end <= island.span.end);
            assert!(!part.span.of(text).contains('\n') && !part.span.is_empty());
        }
    }
    for span in &scan.dedents {
        assert_eq!(span.of(text).trim_matches([' ', '\t']), "", "{text:?}");
    }
    assert!(
        scan.masks
            .iter()
            .all(|mask| !mask.span.of(text).contains('\n'))
    );
}

/// What the parser is to see: islands as thematic breaks, masks as dots, dedents gone.
fn seen(text: &str) -> String {
    let scan = read(text);
    let mut changes: Vec<(Span, String)> = Vec::new();
    changes.extend(scan.islands.iter().map(|i| (i.span, "___".to_owned())));
    changes.extend(scan.dedents.iter().map(|span| (*span, String::new())));
    let dots = |mask: &Mask| (mask.span, "·".repeat(mask.span.of(text).chars().count()));
    changes.extend(scan.masks.iter().map(dots));
    changes.sort();
    let mut out = String::new();
    let mut done = 0;
    for (span, new) in changes {
        out += Span::new(done, span.start).of(text);
        out += &new;
        done = span.end;
    }
    out + Span::new(done, text.len()).of(text)
}

fn islands(text: &str) -> Vec<&str> {
    let scan = read(text);
    scan.islands.iter().map(|i| i.span.of(text)).collect()
}

#[test]
fn lines_of_tags_expressions_and_comments_are_islands() {
    let text = "<Tabs>\n<A.B c={x}\n  d=\"日本\"\n> {/* ا */}\n\n> </Tabs>\n{a\n\n+ b}\n<!-- x\ny -->\n<>\r\n</>";
    assert_eq!(
        islands(text),
        [
            "<Tabs>",
            "<A.B c={x}\n  d=\"日本\"\n> {/* ا */}",
            "</Tabs>",
            "{a\n\n+ b}",
            "<!-- x\ny -->",
            "<>",
            "</>",
        ]
    );
}

#[test]
fn tags_among_words_are_masked() {
    assert_eq!(seen("<p>Hi *there*</p>\n"), "···Hi *there*····\n");
    let text = "<b\n  c=\"d\"\n>gęślą</b> {n} <i\na>.";
    assert_eq!(seen(text), "··\n  ·····\n·gęślą···· ··· ··\n··.");
    let text = "- <b\n    c={\n  - 1}\n  >翻訳</b>\n- {a}\n";
    assert_eq!(seen(text), "- ··\n    ···\n  ····\n  ·翻訳····\n- ___\n");
    assert_eq!(seen("> a {b\n> : c} d"), "> a ··\n> ···· d");
    assert_eq!(seen("| {a} | <b/> |\n|-|-|\n"), "| ··· | ···· |\n|-|-|\n");
    assert_eq!(seen("<https://a.b> 1 < 2 {"), "<https://a.b> 1 < 2 {");
}

#[test]
fn an_unclosed_brace_stays_in_its_block() {
    for text in [
        "- a {\n- b }\n",
        "# a {\nb }\n",
        "a {\n\nb }\n",
        "| a { |\n| b } |\n",
        "a {\n> b }\n",
    ] {
        assert_eq!(seen(text), text);
    }
}

#[test]
fn code_is_text() {
    for text in [
        "```\n<A>\n{b}\nimport a from 'b'\n```\n",
        "`{a}` and\n`<b>\n{c}`\n",
        "- ~~~\n  {a}\n  ~~~\n",
    ] {
        assert_eq!(seen(text), text);
    }
}

#[test]
fn imports_and_exports_are_islands_at_the_start_of_a_block() {
    let text = "import A from 'a'\nexport const b = {\n\n  c: 1,\n}\n\nimport duties\n\na\nimport A from 'a'\n\n- b\n\n  import A from 'a'\n";
    assert_eq!(
        islands(text),
        ["import A from 'a'\nexport const b = {\n\n  c: 1,\n}"]
    );
    assert_eq!(islands("export const a = {\n\nb\n"), ["export const a = {"]);
}

#[test]
fn display_mathematics_is_an_island() {
    assert_eq!(islands("$$\n{a}\n\n<b>\n$$\n\nc\n"), ["$$\n{a}\n\n<b>\n$$"]);
    assert!(islands("$$\n\na\n").is_empty());
    assert_eq!(seen("$$\\frac{a}{b}$$ {c}"), "$$\\frac{a}{b}$$ ···");
}

#[test]
fn directives_are_islands_in_docusaurus_only() {
    let text =
        ":::note[Título *md*]\na\n:::\n\n  ::::tip Zażółć\n\n> :::info\n> b\n> :::\n\n::::\n";
    let expected = [
        ":::note[Título *md*]",
        ":::",
        "::::tip Zażółć",
        ":::info",
        ":::",
        "::::",
    ];
    assert_eq!(islands(text), expected);
    assert!(scan(text, &options(Dialect::Mdx)).islands.is_empty());
}

#[test]
fn indentation_in_components_is_out_of_sight() {
    let text = "<Tabs>\n    <TabItem>\n\n        # Başlık\n\n        - a\n          - b\n\n            c\n\n        1. d\n    </TabItem>\n</Tabs>\n";
    let shown = "___\n___\n\n# Başlık\n\n- a\n  - b\n\n    c\n\n1. d\n___\n___\n";
    assert_eq!(seen(text), shown);
    let text = "<A>\n\t\t```js\n\t\t\tx\n\t\t```\n\t翻訳\n  > a\n</A>\n";
    assert_eq!(seen(text), "___\n```js\n\tx\n```\n翻訳\n> a\n___\n");
}

#[test]
fn a_component_in_a_list_item_stays_in_it() {
    let text = "1. a\n\n   <Tabs>\n     <B>\n\n     c\n\n     </B>\n   </Tabs>\n\n2. d\n";
    let shown = "1. a\n\n   ___\n   ___\n\n   c\n\n   ___\n   ___\n\n2. d\n";
    assert_eq!(seen(text), shown);
    assert_eq!(
        seen("- <A>\n    b\n  </A>\n- c\n   d\n"),
        "- ___\n  b\n  ___\n- c\n   d\n"
    );
}

#[test]
fn there_is_no_indented_code() {
    assert_eq!(
        seen("a\n\n    b\n\n- c\n\n      d\n"),
        "a\n\nb\n\n- c\n\n  d\n"
    );
    assert_eq!(seen("\ta\n\n>     b\n"), "a\n\n> b\n");
}

#[test]
fn what_means_something_keeps_its_indentation() {
    for text in [
        "- a\n  - b\n    - c\n\n      d\n",
        "  a\n\n 1. b\n    c\n",
        "> - a\n>   - b\n>\n>     c\n",
        "- > a\n  > b\n",
        "- a\nb\n\n  c\n",
        "* * *\n   ---\n",
        "```\n    a\n```\n",
    ] {
        assert_eq!(seen(text), text);
    }
}

/// Each part with its kind and slot.
fn parts(text: &str, options: &Options) -> Vec<(String, UnitKind, Slot)> {
    let scan = scan(text, options);
    assert_sound(text, &scan);
    let parts = scan.islands.into_iter().flat_map(|island| island.parts);
    let show = |part: Part| (part.span.of(text).to_owned(), part.kind, part.slot);
    parts.map(show).collect()
}

#[test]
fn attributes_that_people_read_are_parts() {
    use hexapla_core::Escape::{Backslash, Reference};
    let text = "<TabItem value=\"mac\" label=\"الماك\">\n<Fig alt='犬' src=\"a b.png\" caption={\"Żółw\"} title={t} label={'a' + 'b'} />\n<C title=\"—\" description=\"a\nb\" text={`c`} tooltip={'it\\'s'} />\n";
    let expected = [
        ("الماك", UnitKind::Attribute, Slot::Argument('"', Reference)),
        ("犬", UnitKind::Alt, Slot::Argument('\'', Reference)),
        ("Żółw", UnitKind::Caption, Slot::Argument('"', Backslash)),
        // A part without words is no unit, but a part: so no target adds or removes one.
        ("—", UnitKind::Attribute, Slot::Argument('"', Reference)),
    ];
    let expected = expected.map(|(text, kind, slot)| (text.to_owned(), kind, slot));
    assert_eq!(parts(text, &options(Dialect::Mdx)), expected);
}

#[test]
fn the_project_says_which_attributes_of_a_component_are_read() {
    let mut options = options(Dialect::Mdx);
    let text = "<A.B title=\"a\" who=\"b\" />\n<C title=\"c\" who=\"d\" />\n";
    options
        .arguments
        .insert("A.B".to_owned(), vec!["who".to_owned()]);
    let found: Vec<String> = parts(text, &options)
        .into_iter()
        .map(|part| part.0)
        .collect();
    assert_eq!(found, ["b", "c"]);
    options.arguments.insert("C".to_owned(), Vec::new());
    assert_eq!(parts(text, &options).len(), 1);
}

#[test]
fn the_title_of_a_directive_is_a_caption() {
    let found = parts("  :::tip[Título] \n", &options(Dialect::Docusaurus));
    assert_eq!(
        found,
        [("Título".to_owned(), UnitKind::Caption, Slot::Label(']'))]
    );
    let found = parts(":::tip Título  \n", &options(Dialect::Docusaurus));
    assert_eq!(
        found,
        [("Título".to_owned(), UnitKind::Caption, Slot::Label('\n'))]
    );
}

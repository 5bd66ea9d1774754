use hexapla_core::{Node, TagKind, Text};

use super::*;

fn tree(text: &str) -> Text {
    let tree = read(text, Dialect::Gfm);
    assert_tiles(&tree.nodes, Span::new(0, text.len()));
    tree
}

fn assert_tiles(nodes: &[Node], whole: Span) {
    let mut at = whole.start;
    for node in nodes {
        let span = match node {
            Node::Literal(span) => *span,
            Node::Tag(tag) => {
                if let (Some(first), Some(last)) = (tag.content.first(), tag.content.last()) {
                    let content = Span::new(span_of(first).start, span_of(last).end);
                    assert!(tag.span.start < content.start && content.end < tag.span.end);
                    assert_tiles(&tag.content, content);
                }
                tag.span
            }
            Node::Select(select) => select.span,
        };
        assert_eq!(span.start, at, "{nodes:?}");
        assert!(!span.is_empty());
        at = span.end;
    }
    assert_eq!(at, whole.end, "{nodes:?}");
}

fn span_of(node: &Node) -> Span {
    match node {
        Node::Literal(span) => *span,
        Node::Tag(tag) => tag.span,
        Node::Select(select) => select.span,
    }
}

/// One line a tag: kind, text, name and attributes.
fn show(text: &str) -> Vec<String> {
    let tree = tree(text);
    let line = |tag| line_of(tag, text);
    tree.tags().into_iter().map(line).collect()
}

fn line_of(tag: &hexapla_core::Tag, text: &str) -> String {
    let mut line = format!("{:?} {}", tag.kind, tag.span.of(text).replace('\n', "↵"));
    if !tag.name.is_empty() {
        line += &format!(" name={}", tag.name.of(text));
    }
    for attribute in &tag.attributes {
        line += &format!(" {}={}", attribute.name, attribute.value.of(text));
    }
    line
}

#[test]
fn plain_words_are_one_literal() {
    for text in [
        "Just words.",
        "翻訳する。",
        "صفحة قديمة",
        "Zażółć gęślą",
        "İğne",
    ] {
        assert_eq!(tree(text), literal(text));
    }
    assert!(tree("").nodes.is_empty());
}

#[test]
fn links_and_images_carry_their_parts() {
    let text = "See [the *guide*](/g \"T\") and ![日本 [x]](<a b.png> 'Bild').";
    assert_eq!(
        show(text),
        [
            "Link [the *guide*](/g \"T\") href=/g title=T",
            "Emphasis *guide*",
            "Image ![日本 [x]](<a b.png> 'Bild') alt=日本 [x] src=a b.png title=Bild",
            "Link [x] label=x",
        ]
    );
    assert_eq!(tree(text).words(text), "See the guide and 日本 x.");
}

#[test]
fn reference_links_carry_their_label() {
    assert_eq!(
        show("[a][b], [c][], [d] and [^1]"),
        [
            "Link [a][b] label=b",
            "Link [c][] label=c",
            "Link [d] label=d",
            "Footnote [^1]",
        ]
    );
}

#[test]
fn code_is_never_words() {
    let text = "Ejecuta `npm *run*` ahora";
    assert_eq!(show(text), ["Code `npm *run*`"]);
    assert_eq!(tree(text).words(text), "Ejecuta   ahora");
}

#[test]
fn emphasis_nests() {
    assert_eq!(
        show("***a*** ~~b~~ ~c~ __d__"),
        [
            "Emphasis ***a***",
            "Strong **a**",
            "Strikethrough ~~b~~",
            "Strikethrough ~c~",
            "Strong __d__",
        ]
    );
}

#[test]
fn html_tags_pair_where_they_nest() {
    let text = "<b>x <br> <i class=\"k\">y</i></b> <u>z </s>";
    assert_eq!(
        show(text),
        [
            "Html <b>x <br> <i class=\"k\">y</i></b> name=b",
            "Html <br> name=br",
            "Html <i class=\"k\">y</i> name=i class=k",
            "Html <u> name=u",
            "Html </s> name=s",
        ]
    );
}

#[test]
fn template_expressions_are_not_markdown() {
    assert_eq!(
        show("{{< ref \"*a* _b_\" >}} *c* {$n} {{ site.url | upper }} {{% b %}}x{{% /b %}}"),
        [
            "Shortcode {{< ref \"*a* _b_\" >}} name=ref 0=*a* _b_",
            "Emphasis *c*",
            "Placeholder {$n} name=n",
            "Shortcode {{ site.url | upper }} name=site.url",
            "Shortcode {{% b %}}x{{% /b %}} name=b",
        ]
    );
}

#[test]
fn a_link_target_may_be_a_template_expression() {
    assert_eq!(
        show("[a]({{< ref \"b c\" >}})"),
        ["Link [a]({{< ref \"b c\" >}}) href={{< ref \"b c\" >}}"]
    );
}

#[test]
fn hard_breaks_are_tags_and_other_line_breaks_are_words() {
    assert_eq!(show("a\\\nb  \nc\nd"), ["Break \\↵", "Break   ↵"]);
    assert_eq!(show("*a\\\nb*"), ["Emphasis *a\\↵b*", "Break \\↵"]);
    assert!(show("a\\\\\nb").is_empty());
}

#[test]
fn the_first_characters_make_no_block() {
    for text in [
        "# a", "- b", "1. c", "> d", "    e", "<div>", "[x]: /y", "a\\\n---",
    ] {
        let words = tree(text).words(text);
        assert!(!words.is_empty(), "{text}");
    }
    assert_eq!(show("<div>"), ["Html <div> name=div"]);
}

#[test]
fn urls_are_links_of_their_own() {
    assert_eq!(
        show("<https://a.b/c> (https://example.com/a_b). 見てhttps://例え.jp。 www.a.pl"),
        [
            "Autolink <https://a.b/c> href=https://a.b/c",
            "Autolink https://example.com/a_b href=https://example.com/a_b",
            "Autolink www.a.pl href=www.a.pl",
        ]
    );
    assert!(tree("x").tags().is_empty());
    let plain = "https://example.com";
    assert!(read(plain, Dialect::CommonMark).tags().is_empty());
}

#[test]
fn escapes_and_entities_stay_as_typed() {
    let text = "5 \\* 6 &amp; \\[x\\]";
    assert!(show(text).is_empty());
    assert_eq!(tree(text).words(text), text);
}

#[test]
fn nesting_without_end_is_cut_off() {
    for unit in ["![", "*a **b ", "<b>", "[", "{{< a >}}"] {
        tree(&unit.repeat(3_000));
    }
    tree(&format!("{}x{}", "![".repeat(3_000), "](u)".repeat(3_000)));
    tree(&format!("{}x{}", "<b>".repeat(3_000), "</b>".repeat(3_000)));
    let kinds = tree("*a*").tags().first().map(|tag| tag.kind);
    assert_eq!(kinds, Some(TagKind::Emphasis));
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a test of time looks at the clock"
)]
fn pairs_too_deep_to_be_kept_take_linear_time() {
    let (open, close) = ("{{< a >}}".repeat(60_000), "{{< /a >}}".repeat(60_000));
    let start = std::time::Instant::now();
    let found = tree(&format!("{open}{close}"));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    assert_eq!(found.tags().iter().filter(|tag| tag.paired).count(), 50);
}

#[test]
fn what_crosses_counts_as_deep_as_what_it_holds() {
    let deep = |depth: usize| format!("{}x{}", "<b>".repeat(depth), "</b>".repeat(depth));
    let paired = |text: String| tree(&text).tags().iter().filter(|tag| tag.paired).count();
    assert_eq!(paired(format!("<i><u>{}</i>", deep(49))), 50);
    assert_eq!(paired(format!("<i><u>{}</i>", deep(50))), 50);
}

#[test]
fn attribute_lists_and_raw_parts_are_tags_of_their_dialects() {
    let names = |text: &str, dialect: Dialect| -> Vec<String> {
        let tree = read(text, dialect);
        assert_tiles(&tree.nodes, Span::new(0, text.len()));
        let tags = tree.tags();
        tags.iter()
            .map(|tag| format!("{:?} {}", tag.kind, tag.name.of(text)))
            .collect()
    };
    assert_eq!(
        names("*ż*{: .c } نص", Dialect::Jekyll),
        ["Emphasis ", "Shortcode .c"]
    );
    assert_eq!(
        names("[日](x){ .c target=_blank }", Dialect::Mkdocs),
        ["Link ", "Shortcode .c"]
    );
    assert_eq!(
        names("{% raw %}{{ *a* }}{% endraw %}", Dialect::Jekyll),
        ["Shortcode raw"]
    );
    assert_eq!(names("a{: .c }", Dialect::Hugo), Vec::<String>::new());
}

/// One line a tag, in MDX.
fn show_mdx(text: &str) -> Vec<String> {
    let tree = read(text, Dialect::Mdx);
    assert_tiles(&tree.nodes, Span::new(0, text.len()));
    tree.tags()
        .into_iter()
        .map(|tag| line_of(tag, text))
        .collect()
}

#[test]
fn jsx_tags_pair_and_carry_their_attributes() {
    assert_eq!(
        show_mdx(
            "Ćwicz <Link to={x > 1 ? '}' : `>`} title='日本' hidden>tu *i* <br/></Link><A.B {...p}/>"
        ),
        [
            "Html <Link to={x > 1 ? '}' : `>`} title='日本' hidden>tu *i* <br/></Link> name=Link to=x > 1 ? '}' : `>` title=日本 hidden=",
            "Emphasis *i*",
            "Html <br/> name=br",
            "Html <A.B {...p}/> name=A.B",
        ]
    );
    assert_eq!(
        show_mdx("<>a <Img>b</Img></> </x>"),
        [
            "Html <>a <Img>b</Img></>",
            "Html <Img>b</Img> name=Img",
            "Html </x> name=x",
        ]
    );
}

#[test]
fn mdx_expressions_are_placeholders_and_comments_are_not() {
    assert_eq!(
        show_mdx("{ props.name } *{a*b}* `{c}` {/* صفحة */} [x]({u}) \\{z}"),
        [
            "Placeholder { props.name } name=props.name",
            "Emphasis *{a*b}*",
            "Placeholder {a*b} name=a*b",
            "Code `{c}`",
            "Html {/* صفحة */}",
            "Link [x]({u}) href={u}",
        ]
    );
    assert_eq!(
        show_mdx("a **{{b: 1}}**"),
        ["Strong **{{b: 1}}**", "Placeholder {{b: 1}} name={b: 1}"]
    );
}

#[test]
fn other_braces_and_brackets_stay_words_in_mdx() {
    for text in ["a { b", "1 < 2 > 3", "a } b", "\\<b>"] {
        assert!(show_mdx(text).is_empty(), "{text}: {:?}", show_mdx(text));
    }
}

#[test]
fn hostile_mdx_ends() {
    for unit in [
        "{", "<a ", "<a b={", "<a>", "</a>", "<>", "</>", "{`", "<a>{", "{a}", "<!--", "$",
    ] {
        read(&unit.repeat(60_000 / unit.len()), Dialect::Mdx);
    }
}

proptest::proptest! {
    #[test]
    fn any_text_of_mdx_has_a_tree_that_tiles_it(
        pieces in proptest::collection::vec(proptest::sample::select(MDX_PIECES), 0..25),
    ) {
        for dialect in [Dialect::Mdx, Dialect::Docusaurus] {
            let text = pieces.concat();
            let tree = read(&text, dialect);
            assert_tiles(&tree.nodes, Span::new(0, text.len()));
        }
    }
}

/// What the tests put together.
const MDX_PIECES: &[&str] = &[
    "<a>",
    "</a>",
    "<>",
    "</>",
    "<B.C d='",
    "'",
    "\"",
    "{x}",
    "{",
    "}",
    "{`",
    "`",
    "``",
    "<!--",
    "-->",
    "{/*",
    "*/}",
    "/>",
    ">",
    "<i ",
    "=",
    " ",
    "*",
    "**",
    "[",
    "](",
    "]",
    ")",
    "![",
    "\\",
    "$",
    "{#a}",
    "日本",
    "żó",
    "\n",
    "  \n",
    "\\\n",
    "|",
    "https://a.b",
    "<https://a.b>",
];

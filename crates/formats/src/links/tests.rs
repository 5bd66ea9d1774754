use proptest::prelude::*;

use super::*;
use crate::options::Dialect;

fn options(dialect: Dialect) -> Options {
    Options {
        dialect,
        ..Options::new(Format::Markdown)
    }
}

fn addresses(source: &str, dialect: Dialect) -> Vec<&str> {
    let found = links(source, &options(dialect));
    found
        .links
        .into_iter()
        .map(|link| link.address.of(source))
        .collect()
}

fn tags(source: &str, dialect: Dialect) -> Vec<&str> {
    let found = links(source, &options(dialect)).tags;
    let address = |tag: Link| tag.address.of(source);
    found.into_iter().map(address).collect()
}

#[test]
fn addresses_are_found_in_all_their_forms() {
    let source = "---\ntitle: \"[x](no.md)\"\n---\n# [a](a.md#x) ![ż [b]](<b c.png> \"t\") ![日本](d.png)\n\n\
        > [e *f* `g](h`](i(j).md\n> 'title') [k][k] <https://x.y> [](empty.md) []()\n\n\
        `[no](no.md)` <a href=\"l.md\">m</a><img src='n.png'>\n\n\
        <div>\n<a\n  href=\"o.md\"></a><!-- <a href=\"no\"> --><script src=p.js>\"<a href='no'>\"</script>\n</div>\n\n\
        [k]: q.md\n[r]: <s t.md> \"u\"\n\n    [no](no.md)\n";
    assert_eq!(
        addresses(source, Dialect::Gfm),
        [
            "a.md#x", "b c.png", "d.png", "i(j).md", "empty.md", "l.md", "n.png", "o.md", "p.js",
            "q.md", "s t.md"
        ]
    );
}

#[test]
fn what_templates_decide_is_left_alone() {
    let source = "[a]({{< ref \"x.md\" >}}) [b]({{< ref \"x.md\" >}}#y) [c](c.md) <a href=\"{{ .URL }}\">d</a>\n";
    assert_eq!(addresses(source, Dialect::Hugo), ["c.md"]);
    assert_eq!(
        tags(source, Dialect::Hugo),
        ["{{< ref \"x.md\" >}}", "{{< ref \"x.md\" >}}#y"]
    );
    let source = "[a]({{% relref path=\"ż.md#y\" %}}) <a class='b' href='{{< ref `x.md` >}}'>d</a>\n\n\
        [d]: {{< relref \"d.md\" >}} 't'\n\n<p>\n<a href=\"{{< ref \"x.md\" >}}\">\n</p>\n[e]({{< refs \"x.md\" >}})\n";
    assert_eq!(
        tags(source, Dialect::Hugo),
        [
            "{{% relref path=\"ż.md#y\" %}}",
            "{{< ref `x.md` >}}",
            "{{< relref \"d.md\" >}}",
            "{{< ref \"x.md\" >}}"
        ]
    );
    let source = "[a]({% link x.md %}) [c](c.md)\n";
    assert_eq!(addresses(source, Dialect::Jekyll), ["c.md"]);
    let source = "[a]({% link ż/x.md %}#y) ![b]({%- post_url 2026-01-02-x -%}) [c]({% include z.md %})\n\n[d]: {% link d.md %}\n";
    assert_eq!(
        tags(source, Dialect::Jekyll),
        [
            "{% link ż/x.md %}#y",
            "{%- post_url 2026-01-02-x -%}",
            "{% link d.md %}"
        ]
    );
    assert!(addresses(source, Dialect::Jekyll).is_empty());
    let source = "import X from './x';\n\n:::note[Title]\n\n[c](c.md) <X to={`/y`} />\n\n:::\n";
    assert_eq!(addresses(source, Dialect::Docusaurus), ["c.md"]);
    let source = "!!! note\n    [c](c.md)\n\n    ![d](d.png)\n";
    assert_eq!(addresses(source, Dialect::Mkdocs), ["c.md", "d.png"]);
}

#[test]
fn a_page_of_html_has_links_and_anchors() {
    let source = "<p id=one><a name=\"two\" HREF='ż.html?x&amp;y#z'>x</a><input name=no>";
    let found = links(source, &Options::new(Format::Html));
    assert_eq!(found.links[0].address.of(source), "ż.html?x&amp;y#z");
    let anchors: Vec<&str> = found.anchors.iter().map(|span| span.of(source)).collect();
    assert_eq!(anchors, ["one", "two"]);
}

#[test]
fn each_candidate_of_a_picture_is_a_link() {
    let source = "A <img src=a.png srcset=\"図,1.png 1x,\n ż.png 2x\"> b\n\n<picture>\n<source srcset='ب.webp'>\n\
        <video poster=p.png></video>\n<i srcset=no.png></i>\n<img srcset=\"{{ f x, y }} 2x, no.png 3x\"></picture>\n";
    for dialect in [Dialect::Gfm, Dialect::Hugo] {
        let found = addresses(source, dialect);
        assert_eq!(found, ["a.png", "図,1.png", "ż.png", "ب.webp", "p.png"]);
    }
}

fn read(source: &str, dialect: Dialect) -> Vec<(u8, &str, String, Option<&str>)> {
    let found = links(source, &options(dialect));
    let parts = found.headings.into_iter().map(|heading| {
        (
            heading.level,
            heading.content.of(source),
            heading.text,
            heading.id.map(|id| id.of(source)),
        )
    });
    parts.collect()
}

#[test]
fn headings_give_their_words_and_their_ids() {
    let source = "## One *two* ##\n\nThree `four`\n===\n\n> ### 日本 {#nihon .x} ###\n\n# C#\n\n#\n\n#### {{< x >}} a (b)\n";
    let expected = [
        (2, "One *two*", "One two", None),
        (1, "Three `four`", "Three four", None),
        (3, "日本", "日本", Some("nihon")),
        (1, "C#", "C#", None),
        (1, "", "", None),
        (4, "{{< x >}} a (b)", "a (b)", None),
    ];
    let expected = expected.map(|(level, content, text, id)| (level, content, text.to_owned(), id));
    assert_eq!(read(source, Dialect::Hugo), expected);
}

#[test]
fn ids_are_found_in_every_dialect() {
    for dialect in Dialect::ALL {
        let found = read("# Żółć {#zolc}\n\nText { #no }\n", dialect);
        assert_eq!(
            found,
            [(1, "Żółć", "Żółć".to_owned(), Some("zolc"))],
            "{dialect:?}"
        );
    }
    let found = read("# A { #b }\n\n## C {: .d #e }\n", Dialect::Mkdocs);
    let ids: Vec<_> = found.into_iter().map(|(.., id)| id).collect();
    assert_eq!(ids, [Some("b"), Some("e")]);
    assert_eq!(
        read("# A {/* #b */}\n", Dialect::Docusaurus)[0].3,
        Some("b")
    );
}

fn ids(slugs: Slugs, source: &str) -> Vec<Option<String>> {
    let found = links(source, &options(Dialect::Hugo));
    slugs.ids(source, &found.headings)
}

fn some(ids: &[&str]) -> Vec<Option<String>> {
    ids.iter().map(|id| Some((*id).to_owned())).collect()
}

#[test]
fn headings_have_the_ids_that_each_generator_gives() {
    let source = "# Who *notices* it, & `when`?\n\n# 誰が気づくのか？\n\n# من يلاحظ؟\n\n# Zażółć — gęślą\n\n# İstanbul'da ne var\n";
    let all = [
        (
            Slugs::Github,
            [
                "who-notices-it--when",
                "誰が気づくのか",
                "من-يلاحظ",
                "zażółć--gęślą",
                "i\u{307}stanbulda-ne-var",
            ],
        ),
        (
            Slugs::Hugo,
            [
                "who-notices-it--when",
                "誰が気づくのか",
                "من-يلاحظ",
                "zażółć--gęślą",
                "istanbulda-ne-var",
            ],
        ),
        (
            Slugs::Python,
            [
                "who-notices-it-when",
                "_1",
                "_2",
                "zazoc-gesla",
                "istanbulda-ne-var",
            ],
        ),
        (
            Slugs::Mdbook,
            [
                "who-notices-it--when",
                "誰が気づくのか",
                "من-يلاحظ",
                "zażółć--gęślą",
                "İstanbulda-ne-var",
            ],
        ),
        (
            Slugs::Kramdown,
            [
                "who-notices-it--when",
                "誰が気づくのか",
                "من-يلاحظ",
                "zażółć--gęślą",
                "i\u{307}stanbulda-ne-var",
            ],
        ),
    ];
    for (slugs, expected) in all {
        assert_eq!(ids(slugs, source), some(&expected), "{slugs:?}");
    }
    assert_eq!(
        ids(Slugs::Zola, "# Who's _there_?\n\n# Été\n\n# 谁\n"),
        [Some("who-s-there".into()), Some("ete".into()), None]
    );
}

#[test]
fn marks_of_letters_stay_where_a_generator_keeps_them() {
    let source = "# مُحَمَّد\n";
    assert_eq!(ids(Slugs::Github, source), some(&["مُحَمَّد"]));
    assert_eq!(ids(Slugs::Hugo, source), some(&["محمد"]));
}

#[test]
fn equal_headings_get_different_ids() {
    let source = "# A\n\n# A\n\n# A 1\n\n# A {#x}\n\n# A\n";
    let all = [
        (Slugs::Github, ["a", "a-1", "a-1-1", "x", "a-2"]),
        (Slugs::Hugo, ["a", "a-1", "a-1-1", "x", "a-2"]),
        (Slugs::Python, ["a", "a_1", "a-1", "x", "a_2"]),
        (Slugs::Mdbook, ["a", "a-1", "a-1", "x", "a-2"]),
        (Slugs::Zola, ["a", "a-1", "a-1-1", "x", "a-2"]),
    ];
    for (slugs, expected) in all {
        assert_eq!(ids(slugs, source), some(&expected), "{slugs:?}");
    }
}

#[test]
fn hostile_text_takes_linear_time() {
    let texts = [
        "<a href=",
        "[",
        "![](",
        "<!--",
        "# A\n\n",
        "]: ",
        "{#",
        "<script>",
        "# {#a\n\n",
        "[a]: b\n\n",
    ];
    for text in texts {
        let source = text.repeat(20_000);
        for dialect in [Dialect::Gfm, Dialect::Hugo] {
            let found = links(&source, &options(dialect));
            let _ = Slugs::Github.ids(&source, &found.headings);
            let _ = Slugs::Python.ids(&source, &found.headings);
        }
    }
}

proptest! {
    #[test]
    fn any_text_gives_spans_of_its_own(text in "[\\[\\]()!<>#a-fhrs {}`\"'\\\\żł日\n=:/.*-]{0,60}") {
        for dialect in Dialect::ALL {
            let found = links(&text, &options(dialect));
            let is_own = |span: Span| text.get(span.start..span.end).is_some();
            for link in &found.links {
                prop_assert!(is_own(link.address) && !link.address.is_empty(), "{:?}", link);
            }
            for heading in &found.headings {
                prop_assert!(is_own(heading.span) && is_own(heading.content), "{:?}", heading);
                prop_assert!(heading.attributes.is_none_or(is_own) && heading.id.is_none_or(is_own));
                prop_assert!(heading.content.end <= heading.end && heading.end <= text.len());
            }
        }
    }
}

/// The words of the headings, what is in the braces at their end, and their ids.
fn grouped(
    source: &str,
    dialect: Dialect,
    slugs: Slugs,
) -> Vec<(String, Option<&str>, Option<String>)> {
    let found = links(source, &options(dialect)).headings;
    let ids = slugs.ids(source, &found);
    let all = found.into_iter().zip(ids);
    all.map(|(it, id)| (it.text, it.attributes.map(|it| it.of(source)), id))
        .collect()
}

/// Lines with the words and the attributes of each heading and the id that the generator gives it.
type Groups<'a> = &'a [(&'a str, &'a str, Option<&'a str>, &'a str)];

fn are_read(dialect: Dialect, slugs: Slugs, all: Groups<'_>) {
    for (line, words, attributes, id) in all {
        let source = format!("{line}\n");
        let expected = ((*words).to_owned(), *attributes, Some((*id).to_owned()));
        assert_eq!(grouped(&source, dialect, slugs), [expected], "{line}");
    }
}

#[test]
fn hugo_takes_braces_with_values_for_attributes() {
    for dialect in [Dialect::Hugo, Dialect::Gfm] {
        are_read(
            dialect,
            Slugs::Hugo,
            &[
                ("## Big {data-x=\"1\"}", "Big", Some("data-x=\"1\""), "big"),
                ("## Big {data-x=1}", "Big", Some("data-x=1"), "big"),
                ("## Big { .cls }", "Big", Some(" .cls "), "big"),
                ("## A{data-x=\"1\"}", "A", Some("data-x=\"1\""), "a"),
                ("## Sp {key = \"v\"}", "Sp", Some("key = \"v\""), "sp"),
                (
                    "## Q {title=\"a #b } c\"}",
                    "Q",
                    Some("title=\"a #b } c\""),
                    "q",
                ),
                ("## GET /users/{id}", "GET /users/{id}", None, "get-usersid"),
                ("## Bool {hidden}", "Bool {hidden}", None, "bool-hidden"),
                (
                    "## Mix {.x hidden}",
                    "Mix {.x hidden}",
                    None,
                    "mix-x-hidden",
                ),
                ("## Use {a=b} here", "Use {a=b} here", None, "use-ab-here"),
            ],
        );
    }
}

#[test]
fn mkdocs_takes_braces_behind_a_space_for_attributes() {
    are_read(
        Dialect::Mkdocs,
        Slugs::Python,
        &[
            ("## Big {data-x=\"1\"}", "Big", Some("data-x=\"1\""), "big"),
            ("## Bool {hidden}", "Bool", Some("hidden"), "bool"),
            ("## GET /users/{id}", "GET /users/{id}", None, "get-usersid"),
            ("## A{.c}", "A{.c}", None, "ac"),
            ("## A {title=\"a } b\"}", "A", Some("title=\"a } b\""), "a"),
            (
                "## Use {name} here",
                "Use {name} here",
                None,
                "use-name-here",
            ),
            (
                "## Use {name} {#foo}",
                "Use {name} {#foo}",
                None,
                "use-name-foo",
            ),
            ("## Use \\{name} {#foo}", "Use {name}", Some("#foo"), "foo"),
            ("## A `x {n}` b {#foo}", "A x {n} b", Some("#foo"), "foo"),
            ("### An ![img](a.png) here", "An img here", None, "an-here"),
        ],
    );
}

#[test]
fn hugo_has_made_ids_of_words_and_of_markdown() {
    let all = [
        (
            "[Linked text](https://example.org/x)",
            "linked-text",
            "linked-texthttpsexampleorgx",
        ),
        ("See [Ref][r]", "see-ref", "see-refr"),
        ("An ![img](a.png) here", "an-img-here", "an-imgapng-here"),
        (
            "Auto <https://example.org/a>",
            "auto",
            "auto-httpsexampleorga",
        ),
        ("HTML <b>x</b> y", "html-x-y", "html-bxb-y"),
        (
            "Ent &amp; &copy; \\* esc",
            "ent----esc",
            "ent-amp-copy--esc",
        ),
        (
            "A -- b --- `c--d` e-f",
            "a--b--c--d-e-f",
            "a----b-----c--d-e-f",
        ),
        ("www.example.org link", "link", "wwwexampleorg-link"),
        ("`` ` ``", "heading", "--"),
    ];
    for (heading, new, old) in all {
        let source = format!("## {heading}\n\n[r]: /x\n");
        assert_eq!(ids(Slugs::Hugo, &source), some(&[new]), "{heading}");
        let old_ids = ids(Slugs::OlderHugo, &source);
        assert!(
            heading.starts_with('`') || old_ids == some(&[old]),
            "{old_ids:?}"
        );
    }
    assert_eq!(ids(Slugs::Hugo, "Set two\nlines\n---\n"), some(&["lines"]));
}

use hexapla_core::apply;
use hexapla_formats::{Dialect, Format, Options, links};

use super::*;

fn options() -> Options {
    Options {
        dialect: Dialect::Hugo,
        ..Options::new(Format::Markdown)
    }
}

fn goal(sought: Sought<'_>) -> Option<Goal> {
    let Sought::File(path) = sought else {
        return None;
    };
    let page = |document: &str, output: &str, other: Option<&str>| {
        Some(Goal::Page {
            document: document.into(),
            output: output.into(),
            address: None,
            other: other.map(str::to_owned),
        })
    };
    match path {
        "source/a/b.md" => page("a/b.md", "it/src/a/b.md", None),
        "source/ż (1).md" => page("ż (1).md", "it/src/ż (1).md", None),
        "source/only.md" => page("only.md", "en/src/only.md", Some("en")),
        "source/a/x.png" => Some(Goal::File {
            output: "it/src/a/x.png".into(),
        }),
        "source/a/y.png" => Some(Goal::File {
            output: "it/src/a/y.it.png".into(),
        }),
        _ => None,
    }
}

fn linked(text: &str, style: LinkStyle) -> String {
    let page = LinkPage {
        source: "source/a/c.md",
        output: "it/src/a/c.md",
        address: None,
        style,
    };
    apply(
        text,
        &link_edits(text, &links(text, &options()), page, &goal),
    )
}

const PAGE: &str =
    "[b](b.md#x) [o](../only.md?y#z) [p](<../ż (1).md>) ![x](x.png) ![y](./y.png \"t\")\n";

#[test]
fn links_are_written_as_each_generator_wants_them() {
    for (style, expected) in [
        (
            LinkStyle::Files,
            "[b](b.md#x) [o](../../../en/src/only.md?y#z) [p](<../ż (1).md>) ![x](x.png) ![y](y.it.png \"t\")\n",
        ),
        (
            LinkStyle::Rooted,
            "[b](b.md#x) [o](/only.md?y#z) [p](<../ż (1).md>) ![x](x.png) ![y](y.it.png \"t\")\n",
        ),
        (
            LinkStyle::Relref,
            "[b]({{< relref \"/a/b.md\" >}}#x) [o]({{< relref path=\"/only.md\" lang=\"en\" >}}?y#z) [p](<{{< relref \"/ż (1).md\" >}}>) ![x](../x.png) ![y](../y.it.png \"t\")\n",
        ),
        (
            LinkStyle::Books,
            "[b](b.md#x) [o](../../en/only.html?y#z) [p](<../ż (1).md>) ![x](x.png) ![y](y.it.png \"t\")\n",
        ),
        (
            LinkStyle::Folders,
            "[b](../b/#x) [o](../../../../en/src/only/?y#z) [p](<../../ż%20%281%29/>) ![x](x.png) ![y](y.it.png \"t\")\n",
        ),
    ] {
        assert_eq!(linked(PAGE, style), expected, "{style:?}");
    }
}

#[test]
fn each_candidate_of_a_picture_leads_where_it_is() {
    let text = "<img src=\"x.png\" srcset=\"x.png 1x,\n  ./y.png?v 2x, z.png 3x\">\n";
    for (style, expected) in [
        (
            LinkStyle::Files,
            "<img src=\"x.png\" srcset=\"x.png 1x,\n  y.it.png?v 2x, z.png 3x\">\n",
        ),
        (
            LinkStyle::Relref,
            "<img src=\"../x.png\" srcset=\"../x.png 1x,\n  ../y.it.png?v 2x, z.png 3x\">\n",
        ),
    ] {
        assert_eq!(linked(text, style), expected, "{style:?}");
    }
    assert_eq!(encode("a,b/,c,"), "a%2Cb/%2Cc%2C");
    assert_eq!(encode("a,b"), "a,b");
}

#[test]
fn links_lead_to_the_addresses_that_pages_name() {
    let led = |sought: Sought<'_>| {
        let Sought::File(path) = sought else {
            return None;
        };
        let page = |output: &str, address: Option<&str>| {
            Some(Goal::Page {
                document: "x.md".into(),
                output: output.into(),
                address: address.map(str::to_owned),
                other: None,
            })
        };
        match path {
            "source/a/b.md" => page("docs/it/a/B.md", None),
            "source/a/n.md" => page("docs/it/a/n.md", Some("docs/it/Żółw/")),
            "source/a/x.png" => Some(Goal::File {
                output: "docs/it/a/x.png".into(),
            }),
            _ => None,
        }
    };
    let text = "[b](b.md#x) [n](n.md?y) ![x](x.png)\n";
    let linked = |address: Option<&str>| {
        let page = LinkPage {
            source: "source/a/c.md",
            output: "docs/it/a/c.md",
            address,
            style: LinkStyle::Folders,
        };
        let found = links(text, &options());
        apply(text, &link_edits(text, &found, page, &led))
    };
    assert_eq!(
        linked(None),
        "[b](../b/#x) [n](../../Żółw/?y) ![x](x.png)\n"
    );
    // Files are looked for beside the page's file, pages from its address.
    assert_eq!(
        linked(Some("docs/it/c/d/")),
        "[b](../../a/b/#x) [n](../../Żółw/?y) ![x](x.png)\n"
    );
}

#[test]
fn a_chapter_that_is_not_there_is_a_draft_of_its_book() {
    let page = LinkPage {
        source: "source/SUMMARY.md",
        output: "it/src/SUMMARY.md",
        address: None,
        style: LinkStyle::Books,
    };
    let text = "- [B](a/b.md)\n- [Only](only.md)\n";
    let edits = link_edits(text, &links(text, &options()), page, &goal);
    assert_eq!(apply(text, &edits), "- [B](a/b.md)\n- [Only]()\n");
}

#[test]
fn liquids_tags_name_the_page_of_the_locale() {
    let led = |sought: Sought<'_>| {
        let Sought::File(path) = sought else {
            return None;
        };
        let page = |document: &str, output: &str| Goal::Page {
            document: document.into(),
            output: output.into(),
            address: None,
            other: None,
        };
        match path {
            "@/a/b.md" => Some(page("a/b.md", "it/a/b.md")),
            "@/only.md" => Some(page("only.md", "only.md")),
            "@/_posts/2026-01-02-ż.md" => {
                Some(page("_posts/2026-01-02-ż.md", "it/_posts/2026-01-02-ż.md"))
            }
            "@/日/_posts/2026-01-02-x.markdown" => Some(page(
                "日/_posts/2026-01-02-x.markdown",
                "it/日/_posts/2026-01-02-x.markdown",
            )),
            "@/map.png" => Some(Goal::File {
                output: "it/map.png".into(),
            }),
            _ => None,
        }
    };
    let text = "[b]({% link a/b.md %}#x) [o]({%- link only.md -%}) [p]({% post_url 2026-01-02-ż %}) \
        [q]({% post_url 日/2026-01-02-x %}#y) ![m]({%link map.png%}) [n]({% link no.md %}) \
        [v]({% link {{ page.x }} %}) [i]({% include x.md %}) [e]({% link %}) [f]({%\n\n\
        [s]({{ site.url }}{{site.baseurl}}{% link a/b.md %}#x) [g]({{ a }}/{% link a/b.md %}) \
        <a href=\"{% link a/b.md %}#y\">B</a> <img src='{{ site.baseurl }}{% link map.png %}'> <a href='{{ {% link'>\n\n\
        <p>\n<a href=\"{{ a }} {% post_url 2026-01-02-ż %}\">\n</p>\n\n[r]: {% link a/b.md %} 't'\n";
    let page = LinkPage {
        source: "source/c.md",
        output: "it/c.md",
        address: None,
        style: LinkStyle::Liquid,
    };
    let options = Options {
        dialect: Dialect::Jekyll,
        ..options()
    };
    let edits = link_edits(text, &links(text, &options), page, &led);
    let expected = text
        .replace("{% link a/b.md %}", "{% link it/a/b.md %}")
        .replace("{{ a }}/{% link it/a/b.md %}", "{{ a }}/{% link a/b.md %}")
        .replace(
            "{% post_url 2026-01-02-ż %}",
            "{% link it/_posts/2026-01-02-ż.md %}",
        )
        .replace(
            "{% post_url 日/2026-01-02-x %}",
            "{% link it/日/_posts/2026-01-02-x.markdown %}",
        )
        .replace("{%link map.png%}", "{% link it/map.png %}")
        .replace("{% link map.png %}", "{% link it/map.png %}");
    assert_eq!(apply(text, &edits), expected);
}

#[test]
fn a_page_full_of_open_expressions_is_read_at_once() {
    let options = Options {
        dialect: Dialect::Jekyll,
        ..options()
    };
    let many = |one: &str| one.repeat(500_000 / one.len());
    let page = LinkPage {
        source: "source/a/c.md",
        output: "it/a/c.md",
        address: None,
        style: LinkStyle::Liquid,
    };
    for text in [
        format!("<a href=\"{}\">", many("{{")),
        format!("<a href=\"{}\">", many("{{}}")),
        many("[a]({{ {% link "),
        many("<a href='{{ b }}{% link'>"),
    ] {
        let edits = link_edits(&text, &links(&text, &options), page, &goal);
        assert!(edits.is_empty(), "{} edits", edits.len());
    }
}

#[test]
fn what_is_none_of_the_projects_is_left_alone() {
    let text = "[a](https://x.y/b.md) [b](mailto:a@b.c) [c](//x/b.md) [d](#e) [f](?g) [h](../../../b.md) \
        [i](/a/b.md) [j](other.md) <b.md@x.y> [k]({{< ref \"b.md\" >}})\n";
    for style in [LinkStyle::Files, LinkStyle::Relref, LinkStyle::Folders] {
        assert_eq!(linked(text, style), text, "{style:?}");
    }
}

#[test]
fn addresses_are_read_as_browsers_read_them() {
    let text = "[a](b%2Emd) [b](./../a/b\\.md) <a href=\"../a/b.md\">x</a>\n\n[r]: b.md 'x'\n";
    assert_eq!(
        linked(text, LinkStyle::Relref),
        "[a]({{< relref \"/a/b.md\" >}}) [b]({{< relref \"/a/b.md\" >}}) <a href=\"{{< relref \"/a/b.md\" >}}\">x</a>\n\n[r]: {{< relref \"/a/b.md\" >}} 'x'\n"
    );
}

#[test]
fn paths_lead_back() {
    for (folder, file) in [
        ("", "a"),
        ("a/", "a/b"),
        ("a/b/", "a/c"),
        ("x/", "a/b/c"),
        ("a/b/", "日/c d"),
    ] {
        let way = between(folder, file);
        assert_eq!(join(folder, &way).as_deref(), Some(file), "{folder} {way}");
    }
    assert_eq!(join("", "../a"), None);
}

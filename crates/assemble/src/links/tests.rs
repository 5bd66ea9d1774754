use hexapla_core::apply;
use hexapla_formats::{Dialect, Format, Options, Slugs, links, structure};
use proptest::prelude::*;

use super::*;

fn options() -> Options {
    Options {
        dialect: Dialect::Hugo,
        ..Options::new(Format::Markdown)
    }
}

fn goal(path: &str, _: LinkKind) -> Option<Goal> {
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
    let led = |path: &str, _: LinkKind| {
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
    let led = |path: &str, _: LinkKind| {
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

fn pinned(text: &str, source: &str, form: PinForm, slugs: Slugs, aliases: &[&str]) -> String {
    let own = links(source, &options()).headings;
    let wanted: Vec<Wanted> = slugs
        .ids(source, &own)
        .into_iter()
        .map(|id| Wanted {
            id,
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        })
        .collect();
    let found = links(text, &options()).headings;
    apply(
        text,
        &pin_edits(text, &found, &wanted, Pins { slugs, form }),
    )
}

const SOURCE: &str =
    "# One\n\n## Two ##\n\nThree\n---\n\n## Four {.x}\n\n## Five {#own}\n\n## Two\n";
const TARGET: &str =
    "# 一\n\n## Due ##\n\nاثنان\n---\n\n## Cztery {.x}\n\n## Beş {#own}\n\n## Two\n";

#[test]
fn the_ids_of_the_source_are_pinned() {
    assert_eq!(
        pinned(TARGET, SOURCE, PinForm::Attribute, Slugs::Hugo, &[]),
        "# 一 {#one}\n\n## Due {#two}\n\nاثنان {#three}\n---\n\n## Cztery {#four .x}\n\n## Beş {#own}\n\n## Two {#two-1}\n"
    );
    assert_eq!(
        pinned(TARGET, SOURCE, PinForm::Span, Slugs::Github, &[]),
        "# 一<span id=\"one\"></span>\n\n## Due<span id=\"two\"></span> ##\n\nاثنان<span id=\"three\"></span>\n---\n\n## Cztery<span id=\"four\"></span> {.x}\n\n## Beş {#own}\n\n## Two<span id=\"two-1\"></span>\n"
    );
    assert_eq!(
        pinned(SOURCE, SOURCE, PinForm::Attribute, Slugs::Hugo, &[]),
        SOURCE
    );
}

/// A page of `MkDocs` with the ids of its source.
fn pinned_by_mkdocs(text: &str, source: &str) -> String {
    let options = Options {
        dialect: Dialect::Mkdocs,
        ..options()
    };
    let slugs = Slugs::Python;
    let ids = slugs.ids(source, &links(source, &options).headings);
    let wanted: Vec<Wanted> = ids
        .into_iter()
        .map(|id| Wanted {
            id,
            aliases: Vec::new(),
        })
        .collect();
    let form = PinForm::Attribute;
    let found = links(text, &options).headings;
    apply(
        text,
        &pin_edits(text, &found, &wanted, Pins { slugs, form }),
    )
}

#[test]
fn an_id_goes_into_the_group_of_the_author() {
    let (source, target) = ("## Big {data-x=\"1\"}\n", "## Gross {data-x=\"1\"}\n");
    let made = "## Gross {#big data-x=\"1\"}\n";
    for slugs in [Slugs::Hugo, Slugs::Zola, Slugs::Mdbook] {
        let form = PinForm::Attribute;
        assert_eq!(pinned(target, source, form, slugs, &[]), made);
    }
    assert_eq!(pinned_by_mkdocs(target, source), made);
    assert_eq!(
        pinned_by_mkdocs("## Gross {hidden}\n", "## Big {hidden}\n"),
        "## Gross {#big hidden}\n"
    );
}

#[test]
fn braces_in_a_heading_of_mkdocs_do_not_keep_its_id_away() {
    for (source, target, made) in [
        (
            "## GET /users/{id}",
            "## Hole /users/{id}",
            "## Hole /users/{id} {#get-usersid}",
        ),
        (
            "## Use {name} here",
            "## Hier {name} `a {b}` \\{c} x{d} nutzen",
            "## Hier \\{name} `a {b}` \\{c} x{d} nutzen {#use-name-here}",
        ),
    ] {
        let [source, target, made] = [source, target, made].map(|line| format!("{line}\n"));
        assert_eq!(pinned_by_mkdocs(&target, &source), made);
        assert_eq!(pinned_by_mkdocs(&source, &source), source);
    }
}

#[test]
fn an_id_is_pinned_that_only_newer_hugo_gives_by_itself() {
    assert_eq!(
        pinned(
            "# [One](x)\n",
            "# One\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &[]
        ),
        "# [One](x) {#one}\n"
    );
}

#[test]
fn aliases_stand_in_the_heading() {
    assert_eq!(
        pinned(
            "# Uno #\n",
            "# One\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &["old", "日", "a\"b"]
        ),
        "# Uno<span id=\"old\"></span><span id=\"日\"></span> {#one}\n"
    );
    assert_eq!(
        pinned(
            "# One {#own}\n",
            "# One {#own}\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &["old"]
        ),
        "# One<span id=\"old\"></span> {#own}\n"
    );
}

#[test]
fn a_heading_that_ends_in_a_backslash_does_not_escape_its_span() {
    assert_eq!(
        pinned("# Uno \\\n", "# One\n", PinForm::Span, Slugs::Github, &[]),
        "# Uno \\ <span id=\"one\"></span>\n"
    );
}

#[test]
fn a_page_with_other_headings_is_left_alone() {
    assert_eq!(
        pinned(
            "# Uno\n",
            "# One\n\n# Two\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &[]
        ),
        "# Uno\n"
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

proptest! {
    #[test]
    fn any_page_keeps_its_blocks(words in "[a-zżł日#=\\\\`*_ {}\\[\\]()<>!:.-]{0,24}", other in "[a-z #`*{}-]{0,12}") {
        let source = format!("# {words}\n\nText\n\n## {other}\n\n{words}\n===\n");
        let target = format!("# {other}\n\nText\n\n## {words}\n\n{other}\n===\n");
        for form in [PinForm::Attribute, PinForm::Span] {
            let made = pinned(&target, &source, form, Slugs::Github, &["old"]);
            prop_assert_eq!(structure(&made, &options()), structure(&target, &options()), "{}", made);
        }
    }

    #[test]
    fn pins_change_no_block_and_give_every_id(
        parts in prop::collection::vec(prop::sample::select(vec![
            ("# One\n\n", "# Uno\n\n"), ("## Two ##\n\n", "## 二 ##\n\n"), ("> # One\n\n", "> # One\n\n"),
            ("Set\n===\n\n", "zażółć\n===\n\n"), ("- # L\n\n", "- # ل\n\n"), ("Text\n\n", "Testo\n\n"), ("# \n\n", "# \n\n"),
        ]), 1..10),
    ) {
        let source: String = parts.iter().map(|(source, _)| *source).collect();
        let target: String = parts.iter().map(|(_, target)| *target).collect();
        for slugs in [Slugs::Hugo, Slugs::Github, Slugs::Python, Slugs::Kramdown] {
            let made = pinned(&target, &source, PinForm::Attribute, slugs, &[]);
            prop_assert_eq!(structure(&made, &options()), structure(&target, &options()), "{}", made);
            let ids = |text: &str| slugs.ids(text, &links(text, &options()).headings);
            prop_assert_eq!(ids(&made), ids(&source), "{}", made);
            let made = pinned(&target, &source, PinForm::Span, slugs, &["x"]);
            prop_assert_eq!(structure(&made, &options()), structure(&target, &options()), "{}", made);
        }
    }
}

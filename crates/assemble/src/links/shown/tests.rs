use hexapla_core::apply;
use hexapla_formats::{Dialect, Format, Options, links};

use super::*;
use crate::link_edits;

/// The project's pages; those below `źródło/` are not in the locale.
const PAGES: [&str; 6] = [
    "s/d/a.md",
    "s/d/b.md",
    "s/źródło/c.md",
    "s/źródło/_index.md",
    "s/źródło/日本/index.md",
    "s/źródło/x/README.md",
];

/// The text of a page at `s/d/a.md` with its links led on; `it/` is in front of what the locale has.
fn led(text: &str, style: LinkStyle) -> String {
    let goal = |sought: Sought<'_>| {
        let page = |file: &str| {
            let document = file.strip_prefix("s/")?;
            let is_there = !document.starts_with("źródło/");
            let folder = if is_there { "it" } else { "en" };
            Some(Goal::Page {
                document: document.to_owned(),
                output: format!("{folder}/{document}"),
                address: None,
                other: (!is_there).then(|| "en".to_owned()),
            })
        };
        let shown = |address: String| {
            let mut pages = PAGES.iter();
            page(pages.find(|file| shown_at(file, style).as_ref() == Some(&address))?)
        };
        match sought {
            Sought::File(path) => PAGES.contains(&path).then(|| page(path))?,
            Sought::Page(address) => shown(address.to_owned()),
            Sought::Inside(address) => shown(join("s", address)?),
            Sought::Named(_) => None,
        }
    };
    let page = LinkPage {
        source: "s/d/a.md",
        output: "it/d/a.md",
        address: None,
        style,
    };
    let options = Options {
        dialect: Dialect::Hugo,
        ..Options::new(Format::Markdown)
    };
    apply(text, &link_edits(text, &links(text, &options), page, &goal))
}

#[test]
fn an_address_of_a_page_that_the_locale_has_stays() {
    let text = "[b](../b/) [b](b.html#x) [b](b/) [a](.) [n](../n/) [up](../../../../b/) [web](https://x.y/b/) \
        ![b](../../źródło/c/) [root](/źródło/c/) [no](źródło/c) <a href=\"../b/\">b</a>\n";
    for style in [
        LinkStyle::Files,
        LinkStyle::Liquid,
        LinkStyle::Relref,
        LinkStyle::Internal,
        LinkStyle::Books,
    ] {
        assert_eq!(led(text, style), text, "{style:?}");
    }
}

#[test]
fn an_address_of_a_page_that_the_locale_has_not_leads_to_the_source() {
    let hugo = "[c](../../źródło/c/?p#q) [C](../../%C5%B9r%C3%B3d%C5%82o/C) [i](../../źródło/) [j](../../źródło/日本/#見出し)\n";
    assert_eq!(
        led(hugo, LinkStyle::Relref),
        "[c]({{< relref path=\"/źródło/c.md\" lang=\"en\" >}}?p#q) \
         [C]({{< relref path=\"/źródło/c.md\" lang=\"en\" >}}) \
         [i]({{< relref path=\"/źródło/_index.md\" lang=\"en\" >}}) \
         [j]({{< relref path=\"/źródło/日本/index.md\" lang=\"en\" >}}#見出し)\n"
    );
    let folders =
        "[c](../../źródło/c/#q) [x](../../źródło/x/) <a href=\"../../źródło/c/index.html\">c</a>\n";
    assert_eq!(
        led(folders, LinkStyle::Files),
        "[c](../../en/źródło/c.md#q) [x](../../en/źródło/x/README.md) <a href=\"../../../en/źródło/c/\">c</a>\n"
    );
    let books = "[c](../źródło/c.html#q) [x](../źródło/x/index.html)\n\n[d]: ../źródło/c.html\n";
    assert_eq!(
        led(books, LinkStyle::Books),
        "[c](../../en/źródło/c.html#q) [x](../../en/źródło/x/index.html)\n\n[d]: ../../en/źródło/c.html\n"
    );
}

#[test]
fn jekylls_addresses_keep_the_form_that_their_author_chose() {
    let text = "[c](../źródło/c.html#q) [c](../źródło/c) [x](../źródło/x/) [p](../../źródło/c/) \
        [c]({% link źródło/c.md %})\n";
    assert_eq!(
        led(text, LinkStyle::Liquid),
        "[c](../../en/źródło/c.html#q) [c](../../en/źródło/c) [x](../../en/źródło/x/) \
         [p](../../../en/źródło/c/) [c]({% link źródło/c.md %})\n"
    );
}

#[test]
fn generators_that_show_the_source_in_each_locale_need_no_other_address() {
    let text = "[c](../../źródło/c/) [c](../źródło/c)\n";
    for style in [LinkStyle::Rooted, LinkStyle::Folders] {
        assert_eq!(led(text, style), text, "{style:?}");
    }
}

#[test]
fn a_shortcode_of_hugo_that_names_a_page_which_the_locale_has_not_names_its_language() {
    let text = "[c]({{< ref \"../źródło/c.md#q\" >}}) [c]({{%relref `/źródło/c`%}}#q) [c]({{< relref path=\"źródło/c\" >}}) \
        [b]({{< ref \"b.md\" >}}) [l]({{< ref path=\"/źródło/c\" lang=\"it\" >}}) [o]({{< ref \"/źródło/c\" \"html\" >}}) \
        [n]({{< ref \"no.md\" >}}) [i]({{< ref źródło >}}) [f]({{< ref \"#q\" >}}) [x]({{< ref >}}) \
        <a href=\"{{< relref \"/źródło/c.md\" >}}\">c</a>\n\n[c]: {{< ref \"../źródło/日本/index.md\" >}}\n";
    let to = |name: &str, path: &str| format!("{name} path=\"/źródło/{path}\" lang=\"en\"");
    let expected = text
        .replace("ref \"../źródło/c.md#q\"", &to("ref", "c.md#q"))
        .replace(
            "{{%relref `/źródło/c`%}}",
            &format!("{{{{% {} %}}}}", to("relref", "c.md")),
        )
        .replace("relref path=\"źródło/c\"", &to("relref", "c.md"))
        .replace("ref źródło ", &format!("{} ", to("ref", "_index.md")))
        .replace("relref \"/źródło/c.md\"", &to("relref", "c.md"))
        .replace(
            "ref \"../źródło/日本/index.md\"",
            &to("ref", "日本/index.md"),
        );
    assert_eq!(led(text, LinkStyle::Relref), expected);
    assert_eq!(led(text, LinkStyle::Liquid), text);
}

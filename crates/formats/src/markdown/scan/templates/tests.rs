use hexapla_core::{Escape, Slot};

use super::*;
use crate::{markdown::scan, options::Format};

fn read(text: &str, dialect: Dialect) -> Scan {
    let options = Options {
        dialect,
        ..Options::new(Format::Markdown)
    };
    scan::scan(text, &options)
}

fn islands(text: &str, dialect: Dialect) -> Vec<&str> {
    let found = read(text, dialect).islands;
    found.iter().map(|island| island.span.of(text)).collect()
}

fn masks(text: &str, dialect: Dialect) -> Vec<&str> {
    let found = read(text, dialect).masks;
    found.iter().map(|mask| mask.span.of(text)).collect()
}

fn parts(text: &str, dialect: Dialect) -> Vec<(&str, UnitKind, Slot)> {
    let found = read(text, dialect).islands;
    let parts = found.iter().flat_map(|island| &island.parts);
    parts
        .map(|part| (part.span.of(text), part.kind, part.slot))
        .collect()
}

#[test]
fn lines_of_paired_shortcodes_are_islands_and_others_stay_in_their_paragraph() {
    let text = "{{% alert title=\"Uwaga\" %}}\nTreść {{< ref \"a\" >}}.\n{{% /alert %}}\n\n\
        {{< youtube x >}}\n\n> {{< tabs >}} {{< tab \"日本\" >}}\n> نص\n> {{< /tab >}}{{< /tabs >}}\n";
    assert_eq!(
        islands(text, Dialect::Hugo),
        [
            "{{% alert title=\"Uwaga\" %}}",
            "{{% /alert %}}",
            "{{< tabs >}} {{< tab \"日本\" >}}",
            "{{< /tab >}}{{< /tabs >}}"
        ]
    );
    assert_eq!(
        masks(text, Dialect::Hugo),
        ["{{< ref \"a\" >}}", "{{< youtube x >}}"]
    );
    let quoted = Slot::Argument('"', Escape::Backslash);
    assert_eq!(
        parts(text, Dialect::Hugo),
        [
            ("Uwaga", UnitKind::Caption, quoted),
            ("日本", UnitKind::Caption, quoted)
        ]
    );
}

#[test]
fn a_shortcode_is_paired_where_its_end_lies_ahead() {
    let text = "{{< a >}}\n\n{{< a >}}\nx\n{{< /a >}}\n\n{{< a >}}\n\n{{< /b >}}\n\n{{< c />}}\n{{< /c >}}\n";
    let found = read(text, Dialect::Hugo).islands;
    assert_eq!(found.len(), 2);
    assert_eq!(found.first().map(|island| island.span.start), Some(11));
    assert!(islands("{{</* a */>}}\nx\n{{</* /a */>}}\n", Dialect::Hugo).is_empty());
}

#[test]
fn a_shortcode_of_several_lines_is_one_island() {
    let text =
        "a\n\n{{< figure\n    src=\"a.png\"\n    caption=\"Şekil *1*\"\n>}}\nb\n{{< /figure >}}\n";
    assert_eq!(
        islands(text, Dialect::Hugo),
        [
            "{{< figure\n    src=\"a.png\"\n    caption=\"Şekil *1*\"\n>}}",
            "{{< /figure >}}"
        ]
    );
    assert_eq!(parts(text, Dialect::Hugo).len(), 1);
}

#[test]
fn what_a_shortcode_hides_is_no_text() {
    let text = "{{< highlight go >}}\nfunc a() { return *b }\n\n# c\n{{< /highlight >}}\nd\n";
    assert_eq!(
        islands(text, Dialect::Hugo),
        ["{{< highlight go >}}\nfunc a() { return *b }\n\n# c\n{{< /highlight >}}"]
    );
}

#[test]
fn tags_in_code_and_in_comments_are_none() {
    let text = "```\n{{< a >}}\n```\n<!--\n{{< a >}}\n-->\nx\n{{< /a >}}\n";
    assert!(islands(text, Dialect::Hugo).is_empty());
    assert_eq!(masks(text, Dialect::Hugo), ["{{< /a >}}"]);
}

#[test]
fn attributes_of_a_block_are_an_island() {
    let text = "Akapit\n{.lead #żółw}\n\n## Head {#h}\n\n$$\na_1 * b\n$$\n";
    assert_eq!(
        islands(text, Dialect::Hugo),
        ["{.lead #żółw}", "$$\na_1 * b\n$$"]
    );
    assert!(masks(text, Dialect::Hugo).is_empty());
}

#[test]
fn a_stray_display_swallows_no_paragraph() {
    assert!(islands("$$\na\n\nb\n$$ c\n", Dialect::Hugo).is_empty());
}

#[test]
fn liquid_statements_on_their_own_lines_are_islands() {
    let text = "{% if page.x %}\nTekst {{ site.name }}.\n{% endif %}\n{% include figure.html \
        caption=\"図 1\" %}\nA {% link b.md %} c.\n{{ content }}\n";
    assert_eq!(
        islands(text, Dialect::Jekyll),
        [
            "{% if page.x %}",
            "{% endif %}",
            "{% include figure.html caption=\"図 1\" %}"
        ]
    );
    assert_eq!(
        masks(text, Dialect::Jekyll),
        ["{{ site.name }}", "{% link b.md %}", "{{ content }}"]
    );
    let quoted = Slot::Argument('"', Escape::Backslash);
    assert_eq!(
        parts(text, Dialect::Jekyll),
        [("図 1", UnitKind::Caption, quoted)]
    );
}

#[test]
fn what_liquid_hides_is_no_text_and_raw_is_text() {
    let text = "{% highlight rb %}\nx = *1\n\n# y\n{%- endhighlight -%}\n{% comment %}\nz\n{% endcomment %}\n\
        {% raw %}\nYazı {{ x }}\n{% endraw %}\n";
    assert_eq!(
        islands(text, Dialect::Jekyll),
        [
            "{% highlight rb %}\nx = *1\n\n# y\n{%- endhighlight -%}",
            "{% comment %}\nz\n{% endcomment %}",
            "{% raw %}",
            "{% endraw %}"
        ]
    );
}

#[test]
fn what_kramdown_adds_is_an_island() {
    let text = "* TOC\n{:toc}\n\n{:x: .a}\nاقتباس *a*{: .b}\n{: .c}\n\n{::comment}\nd\n\n\
        e {:/comment}\n{::options toc_levels=\"2\" /}\n\n*[HTML]: Hyper Text\n$$ x_1 $$\n";
    assert_eq!(
        islands(text, Dialect::Jekyll),
        [
            "* TOC\n{:toc}",
            "{:x: .a}",
            "{: .c}",
            "{::comment}\nd\n\ne {:/comment}",
            "{::options toc_levels=\"2\" /}",
            "*[HTML]: Hyper Text",
            "$$ x_1 $$"
        ]
    );
    assert_eq!(masks(text, Dialect::Jekyll), ["{: .b}"]);
    assert_eq!(
        parts(text, Dialect::Jekyll),
        [("Hyper Text", UnitKind::Attribute, Slot::Label('\n'))]
    );
}

#[test]
fn includes_of_mdbook_on_their_own_lines_are_islands() {
    let text = "{{#title Rozdział 1}}\n\n{{#include a.md:b}}\n\\{{#include c.md}}\nA {{#include d}} b.\n\
        ```rust\n{{#playground e.rs}}\n```\n{{#rustdoc_include f.rs}}\n";
    assert_eq!(
        islands(text, Dialect::Mdbook),
        [
            "{{#title Rozdział 1}}",
            "{{#include a.md:b}}",
            "\\{{#include c.md}}",
            "{{#rustdoc_include f.rs}}"
        ]
    );
    assert_eq!(masks(text, Dialect::Mdbook), ["{{#include d}}"]);
    assert_eq!(
        parts(text, Dialect::Mdbook),
        [("Rozdział 1", UnitKind::Title, Slot::Label('}'))]
    );
}

#[test]
fn the_item_that_stands_in_for_the_table_of_contents_is_no_text() {
    for text in [
        "* TOC\n{:toc}",
        "- İçindekiler\n{:toc .a}",
        "1. 目次 \r\n{: toc max_level=3}",
        "> + فهرس\n> {: .no_b toc}",
    ] {
        let page = format!("# Żółw\n\n{text}\n\nTekst\n");
        let expected = text.trim_start_matches(['>', ' ']);
        assert_eq!(islands(&page, Dialect::Jekyll), [expected]);
    }
    assert_eq!(islands("* a\n{:.toc}\n", Dialect::Jekyll), ["{:.toc}"]);
    assert_eq!(islands("* a\n\n{:toc}\n", Dialect::Jekyll), ["{:toc}"]);
}

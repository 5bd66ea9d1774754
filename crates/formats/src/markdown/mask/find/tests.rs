use super::*;

fn found_in(text: &str, dialect: Dialect) -> Vec<&str> {
    let masks = find(text, dialect);
    masks.iter().map(|mask| mask.span.of(text)).collect()
}

fn found(text: &str) -> Vec<&str> {
    find(text, Dialect::Gfm)
        .iter()
        .map(|mask| mask.span.of(text))
        .collect()
}

#[test]
fn shortcodes_expressions_and_variables_are_found() {
    let text =
        "a {{< ref \"x*y*\" >}} b {{% note %}} {{ site.url }} {% if x %} {$n} { $m } {{{raw}}}";
    assert_eq!(
        found(text),
        [
            "{{< ref \"x*y*\" >}}",
            "{{% note %}}",
            "{{ site.url }}",
            "{% if x %}",
            "{$n}",
            "{ $m }",
            "{{{raw}}}"
        ]
    );
}

#[test]
fn braces_in_code_and_other_braces_are_text() {
    for text in [
        "`{{` and `}}`",
        "``{{ ` }}``",
        "{a} {b}",
        "{$ 5}",
        "{{ open",
        "{%",
    ] {
        assert!(found(text).is_empty(), "{text}");
    }
}

#[test]
fn an_expression_ends_in_its_paragraph() {
    assert!(found("a {{ b\n\nc }}").is_empty());
    assert!(found("> a {{ b\n>\n> c }}").is_empty());
    assert_eq!(found("{{< fig\n  src=\"a\"\n>}}").len(), 1);
}

#[test]
fn an_unclosed_expression_swallows_no_block() {
    assert!(found("- a {{ b\n- c }}").is_empty());
    assert!(found("a {{ b\n# c }}").is_empty());
}

#[test]
fn a_delimiter_in_a_string_ends_no_shortcode() {
    assert_eq!(
        found("{{< a b=\"x \\\" >}} y\" >}} z {{% c `%}}` %}}"),
        ["{{< a b=\"x \\\" >}} y\" >}}", "{{% c `%}}` %}}"]
    );
    assert_eq!(found("{{< a b=\"x >}} y"), ["{{< a b=\"x >}}"]);
}

#[test]
fn attributes_are_masked_where_they_belong_to_something() {
    let text = "A [link](x){.internal target=_blank} and *em*{: #id }, {.not} of\nit.\n{ .last }\n";
    assert_eq!(
        found_in(text, Dialect::Mkdocs),
        ["{.internal target=_blank}", "{: #id }", "{ .last }"]
    );
    assert!(found_in("## Nagłówek { #id }\n", Dialect::Mkdocs).is_empty());
    assert_eq!(found_in(text, Dialect::Jekyll), ["{: #id }"]);
    assert!(found(text).is_empty());
}

#[test]
fn a_raw_part_of_a_line_is_one_expression() {
    let text = "a {% raw %}{{ *b* }} _c_{% endraw %} d {% x %}";
    assert_eq!(
        found_in(text, Dialect::Jekyll),
        ["{% raw %}{{ *b* }} _c_{% endraw %}", "{% x %}"]
    );
}

#[test]
fn an_include_of_mdbook_may_look_like_a_shortcode() {
    let text = "a {{#include b.rs:c}} {{%course outline}}";
    assert_eq!(
        found_in(text, Dialect::Mdbook),
        ["{{#include b.rs:c}}", "{{%course outline}}"]
    );
}

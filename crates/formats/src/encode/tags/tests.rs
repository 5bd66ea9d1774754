use super::check;
use crate::{
    inline,
    options::{Dialect, Format, Options},
};

fn options(dialect: Dialect) -> Options {
    Options {
        dialect,
        ..Options::new(Format::Markdown)
    }
}

/// The rule that refuses a target, and the bytes it points at.
fn refusal<'t>(source: &str, target: &'t str, dialect: Dialect) -> Option<(&'static str, &'t str)> {
    let options = options(dialect);
    let read = |text: &str| inline::read(text, dialect);
    let why = check(source, target, &options, read).err()?;
    Some((why.rule.as_str(), why.span.unwrap().of(target)))
}

fn accepts(source: &str, target: &str) {
    assert_eq!(
        refusal(source, target, Dialect::Gfm),
        None,
        "{source:?} {target:?}"
    );
}

fn refuses(source: &str, target: &str, rule: &str, place: &str) {
    let found = refusal(source, target, Dialect::Gfm);
    assert_eq!(found, Some((rule, place)), "{source:?} {target:?}");
}

#[test]
fn the_tags_of_the_source_may_move_and_come_again() {
    accepts(
        "A <kbd>key</kbd> and <br> more",
        "<br>鍵 <kbd>キー</kbd>、<kbd>x</kbd>",
    );
    accepts(
        "<b>a</b> {{< ref \"x\" >}} {$n}",
        "{ $n } {{< ref \"x\" >}} <B>ب</B>",
    );
    accepts("<!-- a --> b", "ż <!-- a -->");
    accepts("<script>x</script>", "y <script>x</script>");
}

#[test]
fn other_elements_are_foreign() {
    refuses(
        "a",
        "b <svg onload=alert(1)> c",
        "structure/foreign-tag",
        "<svg onload=alert(1)>",
    );
    refuses("a <b>c</b>", "<u>x</u>", "structure/foreign-tag", "<u>");
    refuses("a", "b <!-- c -->", "structure/foreign-tag", "<!-- c -->");
    refuses(
        "a",
        "日本 <![CDATA[x]]>",
        "structure/foreign-tag",
        "<![CDATA[x]]>",
    );
    refuses("a", "x </div>", "structure/foreign-tag", "</div>");
}

#[test]
fn what_is_no_tag_is_text() {
    for target in [
        "a < b && c > d",
        "1 <2",
        "&lt;script>",
        "<",
        "a <b",
        "`<svg>`",
        "\\<svg>",
        "R&D",
    ] {
        accepts("x", target);
    }
}

#[test]
fn a_harmless_few_need_no_source() {
    accepts(
        "a",
        "<ruby>漢<rt lang=\"ja\">かん</rt></ruby> x<sup>2</sup> <bdi dir='rtl'>ب</bdi><wbr>",
    );
    refuses(
        "a",
        "<sup onclick=x>a</sup>",
        "structure/foreign-tag",
        "<sup onclick=x>",
    );
    refuses("a", "<ruby>漢", "structure/unbalanced-tag", "<ruby>");
}

#[test]
fn attributes_for_readers_may_differ_and_others_not() {
    let source = "<a href=\"/en\" title=\"T\" class=\"k\">a</a> <img src=a.png alt=x>";
    accepts(
        source,
        "<a class=\"k\" href=\"/it\" title=\"Ü\" lang=\"it\">b</a> <img alt='猫' src=b.png>",
    );
    refuses(
        source,
        "<a class=\"z\" href=\"/\">b</a>",
        "structure/foreign-attribute",
        "class=\"z",
    );
    refuses(
        source,
        "<img src=x onerror=alert(1)>",
        "structure/foreign-attribute",
        "onerror=alert(1)",
    );
    refuses(
        source,
        "<img src=x alt=y title=z>",
        "structure/foreign-attribute",
        "title=z",
    );
    refuses(
        source,
        "<a href=\"/it\">b</a>",
        "structure/foreign-tag",
        "<a href=\"/it\">",
    );
}

#[test]
fn what_loads_and_runs_keeps_its_address() {
    let source = "<iframe src=\"https://a.b/c\"></iframe>";
    accepts(source, source);
    refuses(
        source,
        "<iframe src=\"https://evil\"></iframe>",
        "structure/foreign-attribute",
        "src=\"https://evil",
    );
}

#[test]
fn tags_keep_their_partners() {
    refuses("<b>a</b>", "<b>x", "structure/unbalanced-tag", "<b>");
    refuses("<b>a</b>", "x</b>", "structure/unbalanced-tag", "</b>");
    refuses(
        "<b>a</b> <i>b</i>",
        "<b>x <i>y</b></i>",
        "structure/unbalanced-tag",
        "<i>",
    );
    refuses("<b>a</b>", "<b/>x", "structure/unbalanced-tag", "<b/>");
    accepts("a </b> c", "x </b>");
    refuses("a </b> c", "x", "structure/unbalanced-tag", "x");
    accepts("Vec<T> of <T>", "تي");
    refuses(
        "{{% n %}}a{{% /n %}}",
        "{{% n %}}x",
        "structure/unbalanced-tag",
        "{{% n %}}",
    );
    refuses(
        "{% if a %}b{% endif %}",
        "x{% endif %}",
        "structure/unbalanced-tag",
        "{% endif %}",
    );
    accepts("{{< ref a >}}", "{{< ref a >}} {{< ref a >}}");
}

#[test]
fn addresses_that_run_are_refused() {
    refuses(
        "[a](b)",
        "[x](javascript:alert(1))",
        "structure/unsafe-url",
        "javascript:alert(1)",
    );
    refuses(
        "a",
        "![x](data:text/html,y)",
        "structure/unsafe-url",
        "data:text/html,y",
    );
    refuses("a", "<vbscript:x>", "structure/unsafe-url", "vbscript:x");
    refuses(
        "<a href=x>a</a>",
        "<a href=java&#10;script:x>a</a>",
        "structure/unsafe-url",
        "java&#10;script:x",
    );
    accepts("[a](irc://b)", "[ü](irc://b) [x](https://例え.jp) <a@b.c>");
    accepts(
        "![a](data:image/png;base64,AA)",
        "![猫](data:image/png;base64,AA)",
    );
}

#[test]
fn other_template_expressions_are_foreign() {
    refuses(
        "a",
        "{{ site.secret }} x",
        "structure/foreign-shortcode",
        "{{ site.secret }}",
    );
    refuses("a {$n}", "{$m}", "structure/foreign-shortcode", "{$m}");
    refuses(
        "a",
        "[x]({{ y }})",
        "structure/foreign-shortcode",
        "{{ y }}",
    );
    refuses(
        "<a href=x>a</a>",
        "<a href=\"/{% y %}\">a</a>",
        "structure/foreign-shortcode",
        "{% y %}",
    );
    accepts("a", "`{{ x }}`");
    let hugo = refusal("a", "`{{< x >}}`", Dialect::Hugo);
    assert_eq!(hugo, Some(("structure/foreign-shortcode", "{{< x >}}")));
}

#[test]
fn mathematics_hides_no_tag() {
    let found = refusal("a", "5$ <svg onload=x> $", Dialect::Hugo);
    assert!(
        found.is_some_and(|(rule, _)| rule == "structure/foreign-tag"),
        "{found:?}"
    );
    assert_eq!(
        refusal("a", "$a<b$", Dialect::Hugo).map(|found| found.1),
        Some("$a<b$")
    );
    assert_eq!(refusal("$a<b$", "ü $a<b$ $x$", Dialect::Hugo), None);
}

#[test]
fn a_long_list_of_tags_takes_linear_time() {
    for unit in [
        "<b a=1>", "</b>", "{{", "<<", "{%", "[", "<b/>", "&#", "{{ a }}",
    ] {
        let text = unit.repeat(100_000 / unit.len());
        let _ = refusal(&text, &format!("{text} x"), Dialect::Gfm);
        let _ = refusal("a", &text, Dialect::Gfm);
    }
}

#[test]
fn the_name_of_a_component_has_its_case() {
    assert_eq!(
        refusal("<B>a</B>", "<b>x</b>", Dialect::Mdx).map(|found| found.1),
        Some("<b>")
    );
}

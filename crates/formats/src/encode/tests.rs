use crate::{Dialect, Format, Options, encode, parse};

fn options() -> Options {
    Options::new(Format::Markdown)
}

/// The file with the target in place of its `index`th unit.
fn put(source: &str, index: usize, target: &str) -> String {
    let options = options();
    let document = parse(source, &options);
    let unit = &document.units[index];
    let written = encode(&document, unit, target, &options).unwrap();
    let mut out = source.to_owned();
    out.replace_range(unit.extent.start..unit.extent.end, &written);
    out
}

fn refused(source: &str, target: &str) -> &'static str {
    let options = options();
    let document = parse(source, &options);
    let result = encode(&document, &document.units[0], target, &options);
    result.unwrap_err().rule.as_str()
}

#[test]
fn a_paragraph_stays_a_paragraph() {
    assert_eq!(put("Text\n", 0, "# Testo"), "\\# Testo\n");
    assert_eq!(put("Text\n", 0, "a\n\nb"), "a b\n");
    assert_eq!(put("Text\n", 0, "一\n二"), "一二\n");
}

#[test]
fn hard_breaks_take_the_prefix_of_their_block() {
    assert_eq!(put("> - a\n", 0, "x\\\n- y"), "> - x\\\n>   \\- y\n");
    assert_eq!(put("1. a\r\n", 0, "x  \ny"), "1. x  \r\n   y\r\n");
    assert_eq!(put("> a\n>  b\n", 0, "x\\\ny"), "> x\\\n>  y\n");
}

#[test]
fn a_heading_keeps_its_line_and_its_tail() {
    assert_eq!(put("# a\n", 0, "x\\\ny #"), "# x y \\#\n");
    assert_eq!(put("## a ##\n", 0, "نص"), "## نص ##\n");
    assert_eq!(put("a\n===\n", 0, "- b"), "\\- b\n===\n");
}

#[test]
fn a_cell_keeps_its_pipes() {
    let table = "|a|b|\n|-|-|\n|c|d|\n";
    assert_eq!(put(table, 0, "x|y"), "|x\\|y|b|\n|-|-|\n|c|d|\n");
    assert_eq!(put(table, 3, "x\\"), "|a|b|\n|-|-|\n|c|x\\\\|\n");
    assert_eq!(put(table, 2, "a\\\\|b"), "|a|b|\n|-|-|\n|a\\\\\\|b|d|\n");
    assert_eq!(put("a|b\n-|-\nc|d\n", 2, "# x"), "a|b\n-|-\n\\# x|d\n");
}

#[test]
fn a_description_stays_in_its_image() {
    assert_eq!(put("![a](b)\n", 0, "x](y) `"), "![x\\](y) `](b)\n");
    assert_eq!(put("![a](b)\n", 0, "[x] y\\"), "![[x] y\\\\](b)\n");
    assert_eq!(
        put("![a](b \"t\")\n", 1, "x \"y\""),
        "![a](b \"x \\\"y\\\"\")\n"
    );
}

#[test]
fn labels_survive_translation() {
    let source = "See [the guide] and [Terms][].\n\n[the guide]: /g\n[terms]: /t\n";
    let expected = source.replace(
        "See [the guide] and [Terms][].",
        "Zobacz [przewodnik][the guide] i [słowa][Terms].",
    );
    assert_eq!(put(source, 0, "Zobacz [przewodnik] i [słowa][]."), expected);
    let swapped = source.replace(
        "See [the guide] and [Terms][].",
        "[Terms] ve [rehber][the guide].",
    );
    assert_eq!(put(source, 0, "[Terms] ve [rehber]."), swapped);
}

#[test]
fn labels_of_images_survive_translation() {
    assert_eq!(
        put("![Logo]\n\n[logo]: /l\n", 0, "標誌"),
        "![標誌][Logo]\n\n[logo]: /l\n"
    );
    assert_eq!(
        put("![Logo][]\n\n[logo]: /l\n", 0, "標誌"),
        "![標誌][Logo]\n\n[logo]: /l\n"
    );
    assert_eq!(
        put("![Logo][]\n\n[logo]: /l\n", 0, "logo"),
        "![logo][]\n\n[logo]: /l\n"
    );
}

#[test]
fn brackets_that_are_no_links_stay() {
    let source = "See [sic].\n";
    assert_eq!(put(source, 0, "Vedi [sic]."), "Vedi [sic].\n");
}

#[test]
fn a_title_of_a_definition_keeps_its_quotes() {
    assert_eq!(
        put("[a]: /b 'T'\n", 0, "L'été\nchaud"),
        "[a]: /b 'L\\'été chaud'\n"
    );
    assert_eq!(put("[a]: /b (T)\n", 0, "x) y"), "[a]: /b (x\\) y)\n");
}

#[test]
fn what_says_nothing_is_refused() {
    for target in ["", " \n\t", "\u{3000}", "\u{feff}"] {
        assert_eq!(refused("Text\n", target), "structure/empty-target");
    }
    assert_eq!(refused("Text\n", "a\0b"), "structure/nul");
}

/// What becomes of a target for the last unit of a page in a dialect.
fn in_dialect(dialect: Dialect, source: &str, target: &str) -> Result<String, &'static str> {
    let options = Options {
        dialect,
        ..options()
    };
    let document = parse(source, &options);
    let unit = document.units.last().unwrap();
    encode(&document, unit, target, &options).map_err(|refusal| refusal.rule.as_str())
}

#[test]
fn a_template_is_not_called_from_an_attribute_or_a_label() {
    use Dialect::{Hugo, Jekyll, Mdbook, Mkdocs};
    for (dialect, call) in [
        (Hugo, "{{< x >}}"),
        (Hugo, "{{% x %}}"),
        (Jekyll, "{% include x %}"),
        (Mdbook, "{{#include /etc/passwd}}"),
        (Mkdocs, "{{ macro() }}"),
    ] {
        for (source, target) in [
            ("Źródło.\n", format!("<sup title=\"{call}\">1</sup>")),
            ("源。\n", format!("[a][{call}]")),
            ("<p title=\"نص\"></p>\n", call.to_owned()),
            ("<p>Kaynak</p>\n", format!("a {call}")),
        ] {
            let written = in_dialect(dialect, source, &target);
            assert_eq!(
                written,
                Err("structure/foreign-shortcode"),
                "{dialect:?} {target}"
            );
        }
        let own = format!("Text {call} x.\n");
        assert!(
            in_dialect(dialect, &own, &format!("翻訳 {call}。")).is_ok(),
            "{call}"
        );
    }
    let open = in_dialect(Jekyll, "<p>Text in</p>\n", "a {{ x");
    assert_eq!(open, Err("structure/foreign-shortcode"));
}

#[test]
fn an_attribute_list_brings_nothing_that_acts() {
    for target in [
        "x { x onclick=alert(1) }",
        "**a**{x onmouseover=alert(1)}",
        "[a](b){x href=javascript:alert(1)}",
        "a { b='}' STYLE = x }",
    ] {
        let written = in_dialect(Dialect::Mkdocs, "# Head\n", target);
        assert_eq!(written, Err("structure/foreign-attribute"), "{target}");
    }
    let source = "Text [a](b){ href=/x }.\n";
    assert!(in_dialect(Dialect::Mkdocs, source, "Testo [a](b){ href=/x }.").is_ok());
    assert!(in_dialect(Dialect::Mkdocs, "Text.\n", "{x} i 30 % od {y}").is_ok());
}

#[test]
fn no_expression_of_jsx_hides_in_a_tag_or_a_label() {
    for dialect in [Dialect::Mdx, Dialect::Docusaurus] {
        for target in [
            "<sup title={alert(1)}>1</sup>",
            "<sup {...x}>1</sup>",
            "[a][{alert(1)}]",
            "a[^{alert(1)}]",
            "a<wbr>b",
            "<sup lang=it>x</sup>",
        ] {
            let written = in_dialect(dialect, "Text.\n", target);
            let is_inert = |text: &String| !text.contains('{') || text.contains("\\{");
            assert!(
                written.as_ref().map_or(true, is_inert),
                "{target}: {written:?}"
            );
            assert!(!written.is_ok_and(|text| text.contains("wbr") || text.contains("lang=it")));
        }
        let good = "a<wbr/>b <sup lang=\"it\">x</sup>";
        assert_eq!(in_dialect(dialect, "Text.\n", good).as_deref(), Ok(good));
    }
}

#[test]
fn hugo_finds_no_front_matter_in_a_first_paragraph() {
    for (target, written) in [
        ("{x}", "&#123;x}"),
        ("+1", "&#43;1"),
        ("#+ x", "&#35;+ x"),
        ("- x", "\\- x"),
    ] {
        let found = in_dialect(Dialect::Hugo, "Text.\n", target);
        assert_eq!(found.as_deref(), Ok(written));
    }
    let later = in_dialect(Dialect::Hugo, "One.\n\nText.\n", "+1");
    assert_eq!(later.as_deref(), Ok("+1"));
}

#[test]
fn python_markdown_finds_no_heading_and_no_definition() {
    let written = |target| in_dialect(Dialect::Mkdocs, "Text.\n", target).unwrap();
    assert_eq!(written("#x"), "\\#x");
    assert_eq!(written("[a]: <"), "\\[a]: <");
}

#[test]
fn a_term_has_one_line() {
    let source = "Term\n: Definition\n";
    let options = Options {
        dialect: Dialect::Hugo,
        ..options()
    };
    let document = parse(source, &options);
    let written = encode(&document, &document.units[0], "x\\\ny", &options);
    assert_eq!(written.as_deref(), Ok("x y"));
}

fn hugo(source: &str, index: usize, target: &str) -> Result<String, &'static str> {
    let options = Options {
        dialect: crate::Dialect::Hugo,
        ..options()
    };
    let document = parse(source, &options);
    let unit = &document.units[index];
    let written = encode(&document, unit, target, &options).map_err(|found| found.rule.as_str())?;
    let mut out = source.to_owned();
    out.replace_range(unit.extent.start..unit.extent.end, &written);
    Ok(out)
}

#[test]
fn title_and_body_of_an_alert_are_written_apart() {
    let source = "> [!WARNING] Hot stove\n> Do not touch.\n";
    let title = hugo(source, 0, "Gorący piec");
    assert_eq!(
        title.unwrap(),
        "> [!WARNING] Gorący piec\n> Do not touch.\n"
    );
    let body = hugo(source, 1, "触らないで。");
    assert_eq!(body.unwrap(), "> [!WARNING] Hot stove\n> 触らないで。\n");
    let other = hugo(source, 1, "[!TIP] Dokunma.");
    assert_eq!(
        other.unwrap(),
        "> [!WARNING] Hot stove\n> \\[!TIP] Dokunma.\n"
    );
}

#[test]
fn a_target_that_loses_the_marker_of_an_alert_is_refused() {
    let source = "> [!WARNING] Hot stove\n> Do not touch.\n";
    assert_eq!(refused(source, "ساخن لا تلمس"), "structure/lost-alert");
    assert_eq!(
        refused(source, "[!UWAGA] Gorący piec"),
        "structure/lost-alert"
    );
    assert_eq!(put(source, 0, "[!Warning] Gorący"), "> [!Warning] Gorący\n");
    assert_eq!(put("[!WARNING] x\n", 0, "y"), "y\n");
}

#[test]
fn what_mdx_would_run_or_refuse_is_written_as_words() {
    use crate::Dialect;
    for dialect in [Dialect::Mdx, Dialect::Docusaurus] {
        let options = Options {
            dialect,
            ..options()
        };
        let put = |source: &str, target: &str| {
            let document = parse(source, &options);
            let unit = &document.units[0];
            let written = encode(&document, unit, target, &options).unwrap();
            hexapla_core::apply(source, &[hexapla_core::Edit::new(unit.extent, written)])
        };
        for (source, target, expected) in [
            ("Text\n", "import danych", "&#105;mport danych\n"),
            ("Text\n", "export of goods", "&#101;xport of goods\n"),
            (
                "Text\n",
                "import this\\\nimport żółć",
                "&#105;mport this\\\nimport żółć\n",
            ),
            ("Text\n", "import 翻訳", "&#105;mport 翻訳\n"),
            ("Text\n", "important", "important\n"),
            ("Text\n===\n", "export ميناء", "&#101;xport ميناء\n===\n"),
            ("- Text\n", "import danych", "- import danych\n"),
            ("> Text\n", "import danych", "> import danych\n"),
            ("# Text\n", "import danych", "# import danych\n"),
            ("import danych\n", "import danych", "import danych\n"),
            ("import danych\n", "import dat", "&#105;mport dat\n"),
            (
                "Text\n",
                "Bkz. <https://x.org>",
                "Bkz. &lt;https://x.org>\n",
            ),
            ("Text\n", "<a@b.it>", "&lt;a@b.it>\n"),
            ("# Text\n", "<a@b.it>", "# &lt;a@b.it>\n"),
        ] {
            assert_eq!(put(source, target), expected);
        }
    }
}

#[test]
fn a_tag_of_mdx_stays_where_a_block_of_html_would_begin() {
    for dialect in [crate::Dialect::Mdx, crate::Dialect::Docusaurus] {
        let options = Options {
            dialect,
            ..options()
        };
        for (source, target, expected) in [
            ("<p>Text</p>\n", "<p>Text</p>", Some("<p>Text</p>")),
            ("<p>Text</p> x\n", "<p>ż</p> ع", Some("<p>ż</p> ع")),
            ("- <p>*x*</p>\n", "<p>*翻訳*</p>", Some("<p>*翻訳*</p>")),
            (
                "> <p>x\n> y</p>\n",
                "<p>bir iki</p>",
                Some("<p>bir iki</p>"),
            ),
            ("Text\n", "<div>x</div>", None),
            ("Text\n", "<!-- x -->", None),
            ("<p>Text</p>\n", "<p>Text", None),
        ] {
            let document = parse(source, &options);
            let written = encode(&document, &document.units[0], target, &options);
            assert_eq!(written.ok().as_deref(), expected, "{source:?} {target}");
        }
    }
}

#[test]
fn docusaurus_finds_no_directive() {
    for (target, written) in [
        ("::x", "\\::x"),
        (":::note", "\\:::note"),
        ("::video[a]", "\\::video[a]"),
    ] {
        let found = in_dialect(Dialect::Docusaurus, "Text.\n", target);
        assert_eq!(found.as_deref(), Ok(written));
    }
}

#[test]
fn python_markdown_finds_the_attributes_of_a_heading() {
    let put = |target: &str| in_dialect(Dialect::Mkdocs, "# Title { #id .cls }\n", target);
    for (target, line) in [
        ("Il {nome}", "Il &#123;nome}"),
        ("C:\\", "C:&#92;"),
        ("題 {#x} ż", "題 &#123;#x} ż"),
        ("`{a}` ğ", "`{a}` ğ"),
        ("عنوان", "عنوان"),
    ] {
        assert_eq!(put(target).as_deref(), Ok(line), "{target}");
    }
    let page = "# A {b} { #id }\n";
    assert_eq!(
        in_dialect(Dialect::Mkdocs, page, "A {b}").as_deref(),
        Ok("A {b}")
    );
}

#[test]
fn attributes_at_the_start_of_a_paragraph_are_words_to_hugo() {
    assert_eq!(
        hugo("Text\n", 0, "{#id}Testo").as_deref(),
        Ok("\\{#id}Testo\n")
    );
    assert_eq!(
        hugo("Text\n\nText\n", 1, "{.x} 本文").as_deref(),
        Ok("Text\n\n\\{.x} 本文\n")
    );
}

#[test]
fn fragments_and_expressions_in_tags_of_mdx_are_those_of_the_source() {
    let put = |source: &str, target: &str| in_dialect(Dialect::Mdx, source, target);
    let fragment = "<>Text</> tail\n";
    assert!(put(fragment, "<>Testo</> coda").is_ok());
    for target in ["Testo <> e basta", "<>a<>b</>", "</>x"] {
        assert_eq!(
            put(fragment, target),
            Err("structure/unbalanced-tag"),
            "{target}"
        );
    }
    let tag = "Item <Foo.Bar x={1} {...rest} /> end\n";
    assert!(put(tag, "項 <Foo.Bar x={1} {...rest} /> 終").is_ok());
    for junk in ["{#id}", "{: .x}", "{a: b}", "{", "{/* x */}"] {
        let target = format!("Voce <Foo.Bar {junk} x={{1}} {{...rest}} /> fine");
        assert!(put(tag, &target).is_err(), "{target}");
    }
}

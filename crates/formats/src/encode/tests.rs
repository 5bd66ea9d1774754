use crate::{Format, Options, encode, parse};

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

use hexapla_core::{Document, Slot};

use super::*;
use crate::options::{Format, KeyPolicy};

fn options() -> Options {
    let mut options = Options::new(Format::Markdown);
    let tags = ("tags".to_owned(), KeyPolicy::Translate);
    options.front_matter.keys.extend([tags]);
    options
}

/// One line a unit: kind and text.
fn show(document: &Document<'_>) -> Vec<String> {
    let line =
        |unit: &Unit<'_>| format!("{}: {}", unit.kind.as_str(), unit.text.replace('\n', "↵"));
    document.units.iter().map(line).collect()
}

fn units(source: &str) -> Vec<String> {
    show(&parse(source, &options()))
}

#[test]
fn headings_paragraphs_and_items_are_units() {
    assert_eq!(
        units("# Title #\n\nOne\ntwo.\n\n- a\n- b\n\n  c\n\n1. d\n   - e\n"),
        [
            "heading: Title",
            "paragraph: One two.",
            "list-item: a",
            "list-item: b",
            "list-item: c",
            "list-item: d",
            "list-item: e"
        ]
    );
}

#[test]
fn a_question_has_an_answer() {
    assert_eq!(
        units("## Why?\n\nBecause.\n\nMore.\n\n## なぜ？\n\n- item\n\nText\n"),
        [
            "question: Why?",
            "answer: Because.",
            "paragraph: More.",
            "question: なぜ？",
            "list-item: item",
            "paragraph: Text"
        ]
    );
}

#[test]
fn quotes_lose_their_markers() {
    assert_eq!(
        units("> [!WARNING]\n> Uwaga\n> zażółć\nleniwie\n>\n> > głębiej\n"),
        ["quote: Uwaga zażółć leniwie", "quote: głębiej"]
    );
}

#[test]
fn cells_are_units_and_missing_cells_are_not() {
    let source = "| a | b \\| c |\n|---|---|\n| \\*d | |\n| e |\n";
    assert_eq!(
        units(source),
        [
            "table-cell: a",
            "table-cell: b \\| c",
            "table-cell: \\*d",
            "table-cell: e"
        ]
    );
}

#[test]
fn an_image_alone_is_its_description_and_its_title() {
    assert_eq!(
        units(
            "![صورة *جميلة*](a.png \"عنوان\")\n\n![b][c] text\n\n![d][]\n\n- ![e]\n\n[d]: /d\n[e]: /e\n"
        ),
        [
            "alt: صورة *جميلة*",
            "attribute: عنوان",
            "paragraph: ![b][c] text",
            "alt: d",
            "alt: e",
        ]
    );
}

#[test]
fn titles_of_definitions_are_units_where_they_stand() {
    let source = "One\n\n[a]: /u 'First'\n\nTwo\n\n> [b]: <c d>\n> (Second\n> line)\n";
    assert_eq!(
        units(source),
        [
            "paragraph: One",
            "attribute: First",
            "paragraph: Two",
            "attribute: Second line"
        ]
    );
    let document = parse(source, &options());
    assert_eq!(document.labels, ["a", "b"]);
    assert_eq!(document.units[3].slot, Slot::Title(')'));
}

#[test]
fn what_says_nothing_is_skeleton() {
    for source in [
        "---\n",
        "`code`\n",
        "![](a.png)\n",
        "<https://a.b>\n",
        "https://example.com\n",
        "{{< toc >}}\n",
        "{{< figure\n  src=\"a\"\n  id=\"b\"\n>}}\n",
        "    code\n",
        "```\ncode\n```\n",
        "<div>\n<pre>html</pre>\n</div>\n",
        "[a]: /u\n",
        "# ***\n",
        "→ …\n",
    ] {
        assert!(units(source).is_empty(), "{source}");
    }
}

#[test]
fn hard_breaks_keep_their_markup_and_lose_the_prefix() {
    assert_eq!(
        units("> a\\\n> b  \n> c\n\n1. d  \r\n   e\r\n"),
        ["quote: a\\↵b  ↵c", "list-item: d  ↵e"]
    );
}

#[test]
fn code_spans_and_tags_over_lines_are_unwrapped() {
    assert_eq!(
        units("> see `a\n> b` and <a\n> href=\"c\">d</a> [e](/f\n> \"g\")\n"),
        ["quote: see `a b` and <a href=\"c\">d</a> [e](/f \"g\")"]
    );
}

#[test]
fn texts_begin_with_their_escapes_and_end_with_their_labels() {
    assert_eq!(
        units("\\# a\n\n- \\- b [c][]\n\n&copy; d [e][]\n\n[c]: /c\n[e]: /e\n"),
        [
            "paragraph: \\# a",
            "list-item: \\- b [c][]",
            "paragraph: &copy; d [e][]"
        ]
    );
}

#[test]
fn task_markers_are_skeleton() {
    assert_eq!(
        units("- [ ] zrobić\n- [x] zrobione\n"),
        ["list-item: zrobić", "list-item: zrobione"]
    );
    let mut options = options();
    options.dialect = Dialect::CommonMark;
    let document = parse("- [ ] yap\n", &options);
    assert_eq!(show(&document), ["list-item: [ ] yap"]);
}

#[test]
fn a_byte_order_mark_hides_no_heading() {
    assert_eq!(units("\u{feff}# 見出し\n"), ["heading: 見出し"]);
}

#[test]
fn footnotes_hold_paragraphs() {
    assert_eq!(
        units("Text[^1].\n\n[^1]: Note\n    goes on.\n"),
        ["paragraph: Text[^1].", "paragraph: Note goes on."]
    );
}

#[test]
fn front_matter_comes_first() {
    assert_eq!(
        units("---\ntitle: Başlık\ndescription: Açıklama\ntags:\n  - bir\n---\n# Gövde\n"),
        [
            "title: Başlık",
            "front-matter: Açıklama",
            "tags: bir",
            "heading: Gövde"
        ]
    );
}

#[test]
fn sections_are_the_headings_above() {
    let document = parse(
        "# A\n\n## B\n\nx\n\n## C\n\ny\n\n# D\n\n### E\n\nz\n",
        &options(),
    );
    let context = |text: &str| {
        let unit = document.units.iter().find(|unit| unit.text == text);
        document.context(unit.unwrap())
    };
    assert_eq!(context("x"), ["A", "B"]);
    assert_eq!(context("y"), ["A", "C"]);
    assert_eq!(context("z"), ["D", "E"]);
    assert_eq!(context("C"), ["A"]);
    assert!(context("D").is_empty());
}

#[test]
fn ignored_parts_are_skeleton() {
    let mut options = options();
    options.ignore = vec![
        regex::Regex::new("^Logo$").unwrap(),
        regex::Regex::new(r"^\s*#\w+(\s+#\w+)*$").unwrap(),
        regex::Regex::new("^NB: ").unwrap(),
    ];
    let source = "Logo\n\nNB: remember\nthis\n\nText\\\n#tag #tag\n";
    let document = parse(source, &options);
    assert_eq!(
        show(&document),
        ["paragraph: remember this", "paragraph: Text"]
    );
    assert_eq!(document.units[0].extent.of(source), "remember\nthis");
}

#[test]
fn what_lies_too_deep_is_skeleton_and_says_so() {
    let source = format!("a\n\n{}b\n\n{}c\n", "> ".repeat(100), "> ".repeat(101));
    let document = parse(&source, &options());
    assert_eq!(show(&document), ["paragraph: a", "quote: b"]);
    let rules: Vec<_> = document
        .diagnostics
        .iter()
        .map(|d| d.rule.as_str())
        .collect();
    assert_eq!(rules, ["markdown/too-deep"]);
    let items = "- ".repeat(20_000) + "x\n";
    assert!(units(&items).is_empty());
}

#[test]
fn a_text_that_stands_there_as_it_is_is_borrowed() {
    let document = parse("One line.\n\nTwo\nlines.\n", &options());
    let kinds = document.units.iter().map(|unit| &unit.text);
    let borrowed: Vec<_> = kinds.map(|text| matches!(text, Cow::Borrowed(_))).collect();
    assert_eq!(borrowed, [true, false]);
}

#[test]
fn offsets_in_a_text_lead_to_the_file() {
    let source = "> ab\n> cd\n";
    let document = parse(source, &options());
    let unit = &document.units[0];
    let at = unit.text.find("cd").unwrap();
    assert_eq!(document.file_offset(unit, at), source.find("cd").unwrap());
}

#[test]
fn an_island_inside_an_html_block_is_read_once() {
    let mut options = options();
    options.dialect = crate::options::Dialect::Mdx;
    for (source, texts) in [
        ("P\n<html \0e>\n<img  alt=\"l-\"> ", ["P", "l-"].as_slice()),
        (
            "> <p \0>\n> 翻訳\n> <img alt=\"صفحة\">\n> żółć\n",
            &["翻訳", "صفحة", "żółć"],
        ),
    ] {
        let document = parse(source, &options);
        let found: Vec<&str> = document.units.iter().map(|unit| &*unit.text).collect();
        assert_eq!(found, texts, "{source:?}");
    }
}

#[test]
fn a_tag_without_its_partner_is_warned_of_at_its_place() {
    let options = Options {
        dialect: crate::Dialect::Hugo,
        ..Options::new(crate::Format::Markdown)
    };
    let source = "---\ntitle: x\n---\n\nText\n{{< /note >}}\n";
    let found = crate::parse(source, &options).diagnostics;
    let told: Vec<_> = found
        .iter()
        .map(|told| (told.rule.as_str(), told.span.unwrap().of(source)))
        .collect();
    assert_eq!(told, [("markdown/unopened-tag", "{{< /note >}}")]);
}

#[test]
fn real_pages_have_no_tag_without_a_partner() {
    for (path, source) in hexapla_testkit::files("docs-markdown", "md") {
        for dialect in [crate::Dialect::Hugo, crate::Dialect::Jekyll] {
            let told = super::scan::pairs::check(&source, 0, dialect);
            assert_eq!(told, [], "{path}");
        }
    }
}

use hexapla_core::Document;

use crate::{
    options::{Dialect, Format, Options},
    parse,
};

/// One line a unit: kind, text, and its notes in brackets.
fn show(document: &Document<'_>) -> Vec<String> {
    let line = |unit: &hexapla_core::Unit<'_>| {
        let notes: Vec<String> = unit.notes.iter().map(|note| format!(" [{note}]")).collect();
        format!("{}: {}{}", unit.kind.as_str(), unit.text, notes.concat())
    };
    document.units.iter().map(line).collect()
}

fn units(source: &str) -> Vec<String> {
    show(&parse(source, &Options::new(Format::Markdown)))
}

/// Rule, and the text it points at.
fn rules(source: &str) -> Vec<(&'static str, String)> {
    let document = parse(source, &Options::new(Format::Markdown));
    let place = |found: &hexapla_core::Diagnostic| found.span.unwrap().of(source).to_owned();
    let found = document.diagnostics.iter();
    found.map(|d| (d.rule.as_str(), place(d))).collect()
}

#[test]
fn the_next_block_is_skipped_and_no_other() {
    for block in [
        "Strona\nbardzo stara.\n",
        "# 見出し\n",
        "- a\n- b\n\n  c\n\n  - d\n",
        "> صفحة\n>\n> - قديمة\n",
        "| a | b |\n|---|---|\n| c | d |\n",
        "![eski sayfa](a.png \"b\")\n",
        "[^1]: 脚注\n",
        "```\ncode\n```\n",
        "<div>\nhtml\n</div>\n",
    ] {
        let source = format!("One.\n\n<!-- i18n:skip -->\n\n{block}\nTwo.\n");
        assert_eq!(
            units(&source),
            ["paragraph: One.", "paragraph: Two."],
            "{block}"
        );
    }
}

#[test]
fn a_directive_needs_no_blank_line_round_it() {
    assert_eq!(
        units("One.\n<!-- i18n:skip -->\nTwo.\n\nThree.\n"),
        ["paragraph: One.", "paragraph: Three."]
    );
}

#[test]
fn inside_a_list_the_next_block_is_the_next_there() {
    assert_eq!(
        units("- a\n\n  <!-- i18n:skip -->\n\n  b\n\n  c\n- d\n"),
        ["list-item: a", "list-item: c", "list-item: d"]
    );
    assert_eq!(
        units("- a\n  <!-- i18n:skip -->\n- b\n- c\n"),
        ["list-item: a", "list-item: c"]
    );
}

#[test]
fn the_text_of_a_tight_item_is_a_block_too() {
    assert_eq!(
        units("- <!-- i18n:skip -->\n  古い\n  - nested\n- żółć\n"),
        ["list-item: nested", "list-item: żółć"]
    );
}

#[test]
fn a_region_is_skipped_with_the_titles_of_its_definitions() {
    let source = "One [a] [b]\n\n<!-- i18n:skip-start -->\n\n[a]: /a 'A'\n\n- two\n\n# Three\n\n\
                  <!-- i18n:skip-end -->\n\n[b]: /b 'B'\n\nFour\n";
    assert_eq!(
        units(source),
        ["paragraph: One [a] [b]", "attribute: B", "paragraph: Four"]
    );
    assert!(rules(source).is_empty());
}

#[test]
fn one_block_of_a_region_can_be_offered() {
    assert_eq!(
        units(
            "<!-- mdpo-disable -->\na\n\n<!-- mdpo-enable-next-block -->\n- b\n\nc\n\n<!-- mdpo-enable -->\nd\n"
        ),
        ["list-item: b", "paragraph: d"]
    );
}

#[test]
fn notes_are_for_the_next_unit_and_add_up() {
    assert_eq!(
        units(
            "<!-- i18n:comment: Mów na „ty”. -->\n<!-- mdpo-translator 親しく。 -->\n\n\
             - a\n- b\n\n<!-- i18n:comment: Over\n  lines. -->\n| c | d |\n|---|---|\n"
        ),
        [
            "list-item: a [Mów na „ty”.] [親しく。]",
            "list-item: b",
            "table-cell: c [Over lines.]",
            "table-cell: d"
        ]
    );
}

#[test]
fn a_note_over_lines_of_a_quote_goes_without_its_markers() {
    assert_eq!(
        units("> <!-- i18n:comment: これは\n> 注です -->\n> 引用\n"),
        ["quote: 引用 [これは注です]"]
    );
}

#[test]
fn a_note_on_what_is_skipped_goes_with_it() {
    assert_eq!(
        units("<!-- i18n:comment: x -->\n<!-- i18n:skip -->\na\n\nb\n"),
        ["paragraph: b"]
    );
}

#[test]
fn a_directive_inside_a_line_concerns_its_unit_and_is_no_word_of_it() {
    assert_eq!(
        units("# <!-- i18n:comment: kısa --> Başlık\n\n## عنوان <!-- i18n:comment: قصير -->\n"),
        ["heading: Başlık [kısa]", "heading: عنوان [قصير]"]
    );
    assert_eq!(
        units("| <!-- i18n:skip --> a | b <!-- i18n:comment: x --> c |\n|---|---|\n"),
        ["table-cell: b <!-- i18n:comment: x --> c [x]"]
    );
}

#[test]
fn comments_of_mdx_are_read_in_mdx_only() {
    let source =
        "{/* i18n:comment: x */}\n# {/* i18n:comment: y */} A\n\n{/* i18n:skip */}\n\nB\n\nC\n";
    let mut options = Options::new(Format::Markdown);
    options.dialect = Dialect::Mdx;
    assert_eq!(
        show(&parse(source, &options)),
        ["heading: A [x] [y]", "paragraph: C"]
    );
    assert_eq!(units("{/* i18n:skip */} A\n").len(), 1);
}

#[test]
fn a_comment_between_a_directive_and_its_block_changes_nothing() {
    assert_eq!(
        units("<!-- i18n:skip -->\n<!-- remark -->\n\n---\n\na\n\nb\n"),
        ["paragraph: b"]
    );
}

#[test]
fn directives_in_code_are_code() {
    assert_eq!(
        units("`<!-- i18n:skip -->` a\n\n    <!-- i18n:skip -->\n\nb\n"),
        ["paragraph: `<!-- i18n:skip -->` a", "paragraph: b"]
    );
}

#[test]
fn what_is_left_open_or_unknown_is_reported_where_it_stands() {
    assert_eq!(
        rules("---\ntitle: ü\n---\na\n\n> <!-- i18n:skp -->\n> b <!-- mdpo-nable -->\n"),
        [
            ("directive/unknown", "<!-- i18n:skp -->".to_owned()),
            ("directive/unknown", "<!-- mdpo-nable -->".to_owned())
        ]
    );
    assert_eq!(
        rules("a\n\n<!-- i18n:skip-start -->\n\nb\n"),
        [("directive/unclosed", "<!-- i18n:skip-start -->".to_owned())]
    );
}

#[test]
fn the_file_comes_back_from_its_units_and_its_skeleton() {
    let source =
        "# <!-- i18n:comment: x --> A\n\n<!-- i18n:skip -->\n> b\n\nc <!-- i18n:comment: y -->\n";
    let document = parse(source, &Options::new(Format::Markdown));
    for unit in &document.units {
        assert_eq!(unit.extent.of(source), unit.text);
        let pieces = document.pieces_of(unit);
        assert_eq!(pieces.len(), 1);
        assert_eq!(pieces[0].file, unit.extent);
    }
    assert_eq!(show(&document), ["heading: A [x]", "paragraph: c [y]"]);
}

#[test]
fn time_is_linear_in_hostile_comments() {
    for part in [
        "<!--",
        "<!-- i18n:skip-start -->",
        "# <!-- i18n:comment: x --> a\n",
        "- <!-- i18n:skip -->\n",
        "<!-- i18n:comment: x --> ",
    ] {
        let source = part.repeat(200_000 / part.len());
        let document = parse(&source, &Options::new(Format::Markdown));
        assert!(document.units.len() < source.len(), "{part}");
    }
}

use super::*;

/// The units of a page, a line each, with the notes on them: `kind: text [note]`.
fn told(source: &str) -> Vec<String> {
    let document = parse(source, &options());
    assert!(
        document.diagnostics.is_empty(),
        "{:?}",
        document.diagnostics
    );
    let line = |unit: &hexapla_core::Unit<'_>| {
        let notes = unit.notes.iter().map(|note| format!(" [{note}]"));
        format!("{}{}", unit.text, notes.collect::<String>())
    };
    document.units.iter().map(line).collect()
}

#[test]
fn the_next_block_is_skipped_with_all_in_it() {
    for (page, expected) in [
        ("<!-- i18n:skip --><p>Skip me</p><p>Read me</p>", "Read me"),
        (
            "<!-- mdpo-disable-next-block -->\n<hr>\n<ul>\n<li>bir<li>iki <p>üç</p></ul>\n<p>翻訳",
            "翻訳",
        ),
        (
            "<!-- i18n:skip --><div title='no'><p>لا</p><img alt='no'><!-- x --> no</div>نعم",
            "نعم",
        ),
        (
            "<!-- i18n:skip --><meta name=description content='no'><p>żółć",
            "żółć",
        ),
        (
            "<div><!-- i18n:skip -->loose <b>text</b><p>kept</p></div>",
            "kept",
        ),
        (
            "<p><!-- i18n:skip --><img alt=no> no</p><img alt=yes>",
            "yes",
        ),
        ("<!-- i18n:skip --><a href=x><div>no</div></a><p>yes", "yes"),
        ("<!-- i18n:skip --><script>x</script><p>no</p><p>yes", "yes"),
        ("<ul><li>yes\n<!-- i18n:skip -->\n<li>no</ul>", "yes"),
        ("<p>no <b>b</b> <!-- i18n:skip --></p><p>yes", "yes"),
        ("<!-- i18n:skip --><p>no<p>yes", "yes"),
        ("<!-- i18n:skip --><h2>Why?</h2><p>Because.", "Because."),
    ] {
        assert_eq!(told(page), [expected], "{page}");
    }
}

#[test]
fn what_stands_between_two_comments_is_skipped() {
    for (start, end) in [
        ("i18n:skip-start", "i18n:skip-end"),
        ("mdpo-disable", "mdpo-enable"),
    ] {
        let page = format!(
            "<title>ä</title><div><p>b</p><!-- {start} --><p>c <i>d</i></p></div><img alt=e>\
             <!-- {end} --><p>f"
        );
        assert_eq!(told(&page), ["ä", "b", "f"]);
    }
}

#[test]
fn a_block_may_be_offered_in_what_is_skipped() {
    assert_eq!(
        told(
            "<!-- mdpo-disable --><p>a</p><!-- mdpo-enable-next-block --><ul><li>ي<li>日</ul><p>b\
             </p><!-- mdpo-enable --><p>c"
        ),
        ["ي", "日", "c"]
    );
}

#[test]
fn notes_go_to_the_next_unit_or_to_the_line_they_stand_in() {
    assert_eq!(
        told(
            "<!-- i18n:comment: krótko -->\n<!-- mdpo-translator 短く -->\n<h1>A</h1>\
             <p>B <!-- mdpo-context c --></p><p><!-- i18n:comment: d --> D\n\
             <!-- i18n:comment: e --></p><p>E <!-- i18n:comment: e2 --> e</p>\
             <!-- i18n:comment: gone --><!-- i18n:skip --><p>F</p><p>G</p>"
        ),
        [
            "A [krótko] [短く]",
            "B [c]",
            "D [d]",
            "E <!-- i18n:comment: e2 --> e [e] [e2]",
            "G"
        ]
    );
    assert_eq!(
        told("<!-- i18n:comment: logo --><img alt=a> <!-- i18n:comment: map --><img alt=b>"),
        ["a [logo]", "b [map]"]
    );
}

#[test]
fn directives_where_nobody_reads_comments_are_none() {
    assert_eq!(
        told("<script><!-- i18n:skip --></script><p>a</p><pre><!-- i18n:skip --></pre><p>b"),
        ["a", "b"]
    );
}

#[test]
fn directives_that_are_open_or_unknown_are_reported() {
    let page = "<!-- i18n:skp --><p>a</p><!-- i18n:skip-start --><p>b";
    let document = parse(page, &options());
    let rules = document.diagnostics.iter().map(|found| found.rule.as_str());
    assert_eq!(
        rules.collect::<Vec<_>>(),
        ["directive/unknown", "directive/unclosed"]
    );
}

#[test]
fn deep_pages_do_not_mix_up_their_blocks() {
    let page = format!(
        "<!-- i18n:skip -->{}no{}<p>after</p><!-- i18n:skip --><p>no<p>end",
        "<div>".repeat(600),
        "</div>".repeat(600)
    );
    assert_eq!(texts(&page), ["after", "end"]);
}

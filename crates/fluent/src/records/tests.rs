use super::*;

fn nothing(_: &str) -> bool {
    false
}

/// The blocks in short: what each is, and its text.
fn shown(text: &str) -> Vec<String> {
    let blocks: Vec<Block<'_>> = scan(text, &nothing).collect();
    let whole: String = blocks.iter().map(|block| block.span.of(text)).collect();
    assert_eq!(whole, text, "the blocks tile the file");
    let show = |block: &Block<'_>| match block.kind {
        BlockKind::Header { key, value } => format!("header {key}={value}"),
        BlockKind::Comment => format!("comment {:?}", block.span.of(text)),
        BlockKind::Blank => "blank".to_owned(),
        BlockKind::Record(record) => format!(
            "record {} {:?} {:?}",
            record.id,
            record.comments.of(text),
            record.value.of(text)
        ),
        BlockKind::Junk => format!("junk {:?}", block.span.of(text)),
    };
    blocks.iter().map(show).collect()
}

#[test]
fn a_canonical_file_is_headers_blanks_and_records() {
    let text =
        "### hexapla: 1\n### document: a/b.md\n\n# source: One\n# state: draft\na-00000000 = Uno\n";
    let expected = [
        "header hexapla=1",
        "header document=a/b.md",
        "blank",
        r##"record a-00000000 "# source: One\n# state: draft\n" " Uno""##,
    ];
    assert_eq!(shown(text), expected);
}

#[test]
fn a_value_runs_to_a_blank_line_a_comment_or_a_known_id() {
    let records = |text: &str| {
        shown(text)
            .iter()
            .filter(|it| it.starts_with("record"))
            .count()
    };
    assert_eq!(records("a-00000000 = uno\nb = due"), 1);
    assert_eq!(records("a-00000000 = uno\n\nb = due"), 2);
    assert_eq!(records("a-00000000 = uno\n# a remark\nb = due"), 2);
    assert_eq!(records("a-00000000 = uno\n#source: B\nb = due"), 2);
    assert_eq!(records("a-00000000 = uno\nb-11111111=due"), 2);
    let known = |id: &str| id == "b";
    assert_eq!(scan("a = uno\nb = due", &known).count(), 2);
}

#[test]
fn any_other_line_continues_a_value() {
    for line in [
        "due", "[due]", "* due", ".NET", "} due", "\tdue", "#due", "x = 1", "    due",
    ] {
        let text = format!("a-00000000 = uno\n{line}\n");
        let expected = format!("record a-00000000 \"\" {:?}", format!(" uno\n{line}"));
        assert_eq!(shown(&text), [expected]);
    }
}

#[test]
fn an_indented_id_continues_a_value_and_begins_a_record_elsewhere() {
    let text = "a-00000000 = uno\n  b-11111111 = due\n\n  c-22222222 = tre\n\n  d = x\n";
    assert_eq!(
        shown(text),
        [
            r#"record a-00000000 "" " uno\n  b-11111111 = due""#,
            "blank",
            r#"record c-22222222 "" " tre""#,
            "blank",
            r#"junk "  d = x\n""#,
        ]
    );
}

#[test]
fn crlf_and_a_byte_order_mark_are_no_part_of_a_value() {
    let text = "\u{FEFF}### hexapla: 1\r\n\r\n# source: 一\r\na-00000000 = いち\r\n";
    let expected = [
        "blank",
        "header hexapla=1",
        "blank",
        "record a-00000000 \"# source: 一\\r\\n\" \" いち\"",
    ];
    assert_eq!(shown(text), expected);
}

#[test]
fn junk_keeps_the_comments_above_it_and_ends_where_a_record_begins() {
    let text = "# source: A\nstrona-główna = X\nand more\na-00000000 = uno\n";
    assert_eq!(
        shown(text),
        [
            r##"junk "# source: A\nstrona-główna = X\nand more\n""##,
            r#"record a-00000000 "" " uno""#,
        ]
    );
}

#[test]
fn comments_without_a_record_stand_alone() {
    assert_eq!(
        shown("# a\n# b\n\n## c\n"),
        [
            r##"comment "# a\n# b\n""##,
            "blank",
            r###"comment "## c\n""###
        ]
    );
    assert_eq!(
        shown("# a\n## b\na = x"),
        [
            r##"comment "# a\n""##,
            r###"comment "## b\n""###,
            r#"record a "" " x""#
        ]
    );
}

#[test]
fn an_id_needs_no_spaces_and_no_value() {
    assert_eq!(shown("a-00000000=uno"), [r#"record a-00000000 "" "uno""#]);
    assert_eq!(shown("a-00000000 ="), [r#"record a-00000000 "" """#]);
    assert_eq!(shown("-brand = X"), [r#"record -brand "" " X""#]);
}

fn comments(text: &str) -> Vec<Comment<'_>> {
    comment_lines(text, Span::new(0, text.len()))
        .map(|line| line.comment)
        .collect()
}

fn key<'t>(key: &'t str, argument: &'t str, value: &'t str) -> Comment<'t> {
    Comment::Key {
        key,
        attribute: None,
        argument,
        value,
    }
}

#[test]
fn a_comment_value_is_verbatim_after_one_space() {
    assert_eq!(
        comments("# source:  two spaces "),
        [key("source", "", " two spaces ")]
    );
    assert_eq!(comments("# source:"), [key("source", "", "")]);
    assert_eq!(
        comments("# was: a\n# | b\n# |\n#|c\n"),
        [
            key("was", "", "a"),
            Comment::More("b"),
            Comment::More(""),
            Comment::More("c")
        ]
    );
}

#[test]
fn keys_take_an_attribute_and_allow_a_rule() {
    let allow = "# allow inline/lost-placeholder: said elsewhere";
    assert_eq!(
        comments(allow),
        [key("allow", "inline/lost-placeholder", "said elsewhere")]
    );
    let source = Comment::Key {
        key: "source",
        attribute: Some("title"),
        argument: "",
        value: "x",
    };
    assert_eq!(comments("# source.title: x"), [source]);
}

#[test]
fn slips_in_a_key_are_read_as_meant() {
    for slip in [
        "#source: x",
        "#  source: x",
        "# source : x",
        "# source：x",
        "# source:x",
    ] {
        assert_eq!(comments(slip), [key("source", "", "x")], "{slip}");
    }
}

#[test]
fn everything_else_is_a_remark() {
    for remark in [
        "# Source: x",
        "#tag",
        "#see: x",
        "# https",
        "# źródło: x",
        "# 注：x",
        "# a b: c",
    ] {
        assert_eq!(comments(remark), [Comment::Remark], "{remark}");
    }
    assert_eq!(comments("#\n# \n"), [Comment::Empty, Comment::Empty]);
    assert_eq!(comments("# see: x"), [key("see", "", "x")]);
}

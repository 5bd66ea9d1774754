use super::*;

#[test]
fn a_target_stands_on_one_line() {
    assert_eq!(
        replaced("  one\n  two.\n", 0, "uno\r\n\n  due."),
        Ok("  uno due.\n".to_owned())
    );
    assert_eq!(
        replaced("- one\n  two\n- x", 0, " 翻訳\n文\n"),
        Ok("- 翻訳文\n- x".to_owned())
    );
    assert_eq!(
        replaced("T\r\n===\r\n", 0, "ترجمة\u{2028}ثانية"),
        Ok("ترجمة ثانية\r\n===\r\n".to_owned())
    );
}

#[test]
fn an_empty_target_is_refused() {
    for target in ["", " ", "\n\n", "\u{feff}", "\u{3000}\t", "\u{200b}"] {
        assert_eq!(replaced("One.", 0, target), Err("structure/empty-target"));
    }
}

#[test]
fn a_target_that_would_begin_another_block_is_refused() {
    for target in [
        "- uno",
        "* uno",
        "• 一",
        "1. uno",
        "1986. Anno",
        "-----",
        "=====",
    ] {
        assert_eq!(
            replaced("One.\n", 0, target),
            Err("structure/new-block"),
            "{target}"
        );
    }
    for target in ["-uno", "1.uno", "#uno #due", "－ 一", "(1) uno", "--"] {
        assert!(replaced("One.\n", 0, target).is_ok(), "{target}");
    }
    assert_eq!(
        replaced("One\n===\n", 0, "#uno"),
        Err("structure/new-block")
    );
}

#[test]
fn the_refusal_points_at_the_opening() {
    let document = parse_plain("One.", &options(&[]));
    let refusal = encode_plain(&document, &document.units[0], " 12.  uno").unwrap_err();
    assert_eq!(refusal.span, Some(hexapla_core::Span::new(1, 6)));
}

#[test]
fn after_a_list_marker_nothing_begins_a_block() {
    for target in ["- uno", "1. uno", "=====", "#uno"] {
        assert_eq!(
            replaced("1. one\n", 0, target),
            Ok(format!("1. {target}\n"))
        );
    }
}

#[test]
fn hashtags_may_become_words_where_they_stand_alone() {
    assert!(replaced("Text.\n\n#a #b\n", 1, "ترجمة، صفحة").is_ok());
    assert!(replaced("Text\n===\n#a #b\n- x\n", 1, "uno").is_ok());
    for source in ["Text.\r\n#a\r\n", "- x\n#a\n"] {
        assert_eq!(
            replaced(source, 1, "uno"),
            Err("structure/new-block"),
            "{source}"
        );
    }
    for source in ["#a\nText.", "#a\r===", "#a\n2. x"] {
        assert_eq!(
            replaced(source, 0, "uno"),
            Err("structure/new-block"),
            "{source}"
        );
    }
}

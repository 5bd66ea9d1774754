use hexapla_core::UnitKind::{Answer, Heading, ListItem, Paragraph, Question, Tags, Title};

use super::*;

#[test]
fn blank_lines_part_paragraphs_whatever_the_line_ends() {
    for source in [
        "One.\n\nTwo.\n",
        "One.\r\n\r\nTwo.",
        "One.\r\rTwo.\r",
        "\u{feff}One.\n \t\n\n\nTwo.",
        "One.\n\u{c}\nTwo.",
        "One.\n\u{c}Two.",
    ] {
        assert_eq!(texts(source), ["One.", "Two."], "{source:?}");
    }
}

#[test]
fn wrapped_lines_join_by_script() {
    assert_eq!(texts("one  \ntwo.\n"), ["one two."]);
    assert_eq!(texts("翻訳\nする。\r\n次"), ["翻訳する。次"]);
    assert_eq!(texts("صفحة\nقديمة."), ["صفحة قديمة."]);
    assert_eq!(
        texts("  İstanbul’da\n  zażółć\n\tgęś."),
        ["İstanbul’da zażółć gęś."]
    );
}

#[test]
fn indentation_is_skeleton() {
    let source = "  one\n  two.\n";
    let document = parse_plain(source, &options(&[]));
    let unit = &document.units[0];
    assert_eq!(unit.extent.of(source), "one\n  two.");
    let joins = document.pieces_of(unit);
    assert_eq!(joins[1].file.of(source), "\n  ");
    assert_eq!(document.file_offset(unit, 4), 8);
}

#[test]
fn each_list_line_is_an_item_without_its_marker() {
    let source = "- one\n  more\n* two\n1. three\n2) four\n• 五\n\nend.\n";
    let found = units(source, &[]);
    let items = ["one more", "two", "three", "four", "五"].map(|text| (ListItem, text.to_owned()));
    assert_eq!(found[..5], items);
    assert_eq!(found[5], (Paragraph, "end.".to_owned()));
}

#[test]
fn a_number_in_wrapped_prose_is_no_list() {
    assert_eq!(
        texts("It was in\n1986. Then\n1. it was."),
        ["It was in 1986. Then", "it was."]
    );
}

#[test]
fn an_underlined_line_is_a_heading() {
    let source = "Top\n=====\n\nText.\n\nBelow\n-----\nMore.\n\n-----\n- item\n-----\n";
    assert_eq!(
        kinds(source),
        [Heading, Paragraph, Heading, Paragraph, ListItem]
    );
    assert_eq!(texts(source), ["Top", "Text.", "Below", "More.", "item"]);
}

#[test]
fn a_question_is_followed_by_its_answer() {
    for question in ["Why?", "なぜ？", "لماذا؟", "Neden?", "Dlaczego?"] {
        let source = format!("Intro.\n\n{question}\n\nBecause.\n\nAnd so on.\n");
        assert_eq!(
            kinds(&source),
            [Paragraph, Question, Answer, Paragraph],
            "{question}"
        );
    }
    assert_eq!(kinds("Intro.\n\nWhy\nso?\n\nB.\n"), [Paragraph; 3]);
    let long = format!("Intro.\n\n{}?\n\nB.\n", "word ".repeat(60));
    assert_eq!(kinds(&long), [Paragraph; 3]);
    assert_eq!(
        kinds("Intro.\n\nWhy?\n\nHow?\n\nSo.\n"),
        [Paragraph, Question, Question, Answer]
    );
    assert_eq!(
        kinds("Intro.\n\nWhy?\n\n- so\n\nB.\n"),
        [Paragraph, Question, ListItem, Paragraph]
    );
}

#[test]
fn a_line_of_hashtags_is_tags() {
    assert_eq!(kinds("Text.\n\n#a#b"), [Paragraph, Tags]);
    assert_eq!(
        kinds("Text.\n#翻訳 #文書\nMore."),
        [Paragraph, Tags, Paragraph]
    );
}

#[test]
fn the_first_line_is_the_title_unless_it_is_a_sentence() {
    assert_eq!(kinds("A page\n\nText.\n"), [Title, Paragraph]);
    assert_eq!(kinds("Why?\n\nText.\n"), [Title, Paragraph]);
    for source in [
        "A page.\n\nText.\n",
        "古いページ。\n\n文。\n",
        "A page\nText.\n",
        "A page\n",
        "A\npage\n\nText.\n",
        "“A page.”\n\nText.\n",
    ] {
        assert!(!kinds(source).contains(&Title), "{source}");
    }
    assert_eq!(kinds("***\n\nA page\n\nText.\n"), [Title, Paragraph]);
}

#[test]
fn units_stand_under_their_headings() {
    let source = "Title\n\nUpper\n===\nA.\n\nLower\n---\nB.\n\nWhy?\n\nC.\n\nNext\n===\nD.\n";
    let document = parse_plain(source, &options(&[]));
    let contexts: Vec<String> = document
        .units
        .iter()
        .map(|unit| document.context(unit).join("/"))
        .collect();
    assert_eq!(
        contexts,
        [
            "",
            "Title",
            "Title/Upper",
            "Title/Upper",
            "Title/Upper/Lower",
            "Title/Upper/Lower",
            "Title/Upper/Lower/Why?",
            "Title",
            "Title/Next"
        ]
    );
}

#[test]
fn what_has_no_words_is_skeleton() {
    assert_eq!(
        texts("* * *\n\n…\n\n-----\n\n- —\n\nText.\n\n🎉\n"),
        ["Text."]
    );
    assert_eq!(texts(""), [""; 0]);
    assert_eq!(texts("\u{feff}\r\n\r"), [""; 0]);
}

#[test]
fn ignored_lines_are_skeleton_and_part_paragraphs() {
    let ignore = ["^Logo$", "^Ad: ", " \\[edit\\]$", "middle"];
    let source = "One\nLogo\ntwo.\n\nAd: three\nfour [edit]\nfive middle six.\n";
    let found: Vec<String> = units(source, &ignore)
        .into_iter()
        .map(|unit| unit.1)
        .collect();
    assert_eq!(found, ["One", "two.", "three four", "five middle six."]);
    assert_eq!(
        units("Logo\nTitle\nLogo\nText.\n", &ignore)[0],
        (Title, "Title".to_owned())
    );
    assert_eq!(units("- Ad: x\n", &["- Ad: "])[0].0, Paragraph);
}

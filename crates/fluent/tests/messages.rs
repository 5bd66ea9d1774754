//! Strict reading: every place is exact, nothing is lost, and what is no Fluent is said.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use hexapla_core::{Origin, Span};
use hexapla_fluent::{
    Message, Pattern, Resource, canonical_pattern, comment_text, indent_pattern, read_messages,
};
use proptest::prelude::*;

fn value<'r, 't>(read: &'r Resource<'t>, id: &str) -> &'r Pattern<'t> {
    read.message(id).unwrap().value.as_ref().unwrap()
}

fn rules(read: &Resource<'_>) -> Vec<String> {
    let said = read.diagnostics.iter();
    said.map(|d| format!("{} {:?}", d.rule, d.span.unwrap_or_default().of(read.text)))
        .collect()
}

/// Pieces tile the pattern and its text, and verbatim ones are the same on both sides.
fn assert_tiled(pattern: &Pattern<'_>, file: &str) {
    let (mut in_file, mut in_text) = (pattern.span.start, 0);
    for piece in pattern.pieces(file) {
        assert_eq!((piece.file.start, piece.text.start), (in_file, in_text));
        let (there, here) = (piece.file.of(file), piece.text.of(&pattern.text));
        match piece.origin {
            Origin::Verbatim => assert_eq!(there, here),
            Origin::Join | Origin::Encoded => assert_eq!(here, "\n"),
        }
        (in_file, in_text) = (piece.file.end, piece.text.end);
    }
    assert_eq!((in_file, in_text), (pattern.span.end, pattern.text.len()));
}

#[test]
fn a_message_knows_its_places() {
    let text = "# Sagt hallo\nhello =  Zażółć { $name }  \n    .title = 標題\n\n\nb = x\n";
    let read = read_messages(text);
    let hello = read.message("hello").unwrap();
    assert_eq!(hello.comment.unwrap().of(text), "# Sagt hallo");
    assert_eq!(
        hello.span.of(text),
        "hello =  Zażółć { $name }  \n    .title = 標題"
    );
    let pattern = value(&read, "hello");
    assert_eq!(pattern.span.of(text), "Zażółć { $name }");
    assert_eq!(pattern.lead.of(text), "  ");
    let title = hello.attribute("title").unwrap();
    assert_eq!(title.span.of(text), ".title = 標題");
    assert_eq!(title.pattern.text, "標題");
    assert_eq!(read.message("b").unwrap().span.of(text), "b = x");
}

#[test]
fn a_term_has_its_hyphen() {
    let text = "-brand = Hexapla\n    .gender = feminine\n";
    let read = read_messages(text);
    let term = &read.messages[0];
    assert_eq!((term.id, term.is_term), ("-brand", true));
    assert_eq!(
        term.span.of(text),
        "-brand = Hexapla\n    .gender = feminine"
    );
}

#[test]
fn a_block_pattern_loses_the_indentation_its_lines_share() {
    let text = "a =\n\n      İlk satır\n        ikinci\n\n      üçüncü\n\nb = c\n";
    let read = read_messages(text);
    let pattern = value(&read, "a");
    assert_eq!(pattern.text, "İlk satır\n  ikinci\n\nüçüncü");
    assert_eq!(pattern.lead.of(text), "\n\n      ");
    assert_tiled(pattern, text);
}

#[test]
fn the_first_line_behind_the_sign_has_no_indentation() {
    let read = read_messages("a = one\n      two\n    three\n");
    assert_eq!(value(&read, "a").text, "one\n  two\nthree");
}

#[test]
fn a_first_line_that_is_indented_further_keeps_it() {
    let text = "a =\n      one\n    two\n";
    let read = read_messages(text);
    assert_eq!(value(&read, "a").text, "  one\ntwo");
    assert_tiled(value(&read, "a"), text);
}

#[test]
fn a_select_is_dedented_as_its_author_laid_it_out() {
    let text =
        "a =\n    { $n ->\n        [one] { $n } strona\n       *[other] { $n } stron\n    }\n";
    let read = read_messages(text);
    assert_eq!(
        value(&read, "a").text,
        "{ $n ->\n    [one] { $n } strona\n   *[other] { $n } stron\n}"
    );
    assert_tiled(value(&read, "a"), text);
}

#[test]
fn crlf_is_a_line_break_and_not_text() {
    let text = "a =\r\n    أ\r\n    ب\r\nb = 一\r\n    .c = 二\r\n";
    let read = read_messages(text);
    assert_eq!(value(&read, "a").text, "أ\nب");
    assert_eq!(value(&read, "b").text, "一");
    assert_tiled(value(&read, "a"), text);
    assert!(read.diagnostics.is_empty());
}

#[test]
fn a_placeable_may_begin_a_line_at_the_margin() {
    let text = "a =\n{ $x }\n    b\nc = d\n";
    let read = read_messages(text);
    assert_eq!(value(&read, "a").text, "{ $x }\n    b");
    assert_tiled(value(&read, "a"), text);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_entry() {
    for text in ["\u{FEFF}# c\na = b\n", "\u{FEFF}a = b\n"] {
        let read = read_messages(text);
        assert_eq!(read.messages[0].id, "a");
        assert!(read.junk.is_empty());
        let comment = read.messages[0].comment.map(|comment| comment.of(text));
        assert!(comment.is_none_or(|comment| comment == "# c"));
    }
}

#[test]
fn junk_is_said_with_its_place_and_its_message() {
    let text = "a = {\nb = gut\nc = { $x ->\n    [one] x\n}\nd = ok\n";
    let read = read_messages(text);
    assert_eq!(rules(&read), ["fluent/junk \"\\n\"", "fluent/junk \"}\""]);
    let units: Vec<_> = read.diagnostics.iter().map(|d| d.unit.as_deref()).collect();
    assert_eq!(units, [Some("a"), Some("c")]);
    assert_eq!(ids(&read), ["b", "d"]);
}

fn ids<'t>(read: &Resource<'t>) -> Vec<&'t str> {
    read.messages.iter().map(|message| message.id).collect()
}

#[test]
fn an_entry_behind_one_that_is_not_closed_is_read() {
    for broken in [
        "a = {",
        "a = { ",
        "a = {\r",
        "a = { $x ->",
        "a = { $x ->\n    [one] x",
        "a = { f(",
        "-a = {",
        "a = {\n  ",
    ] {
        for next in [
            "b = 良い",
            "b   = جيد",
            "-b = dobrze",
            "b =\n    iyi\n    .c = d",
            "# e\nb = f",
        ] {
            let text = format!("{broken}\n{next}\n\nz = 終わり\n");
            let read = read_messages(&text);
            let b = if next.starts_with('-') { "-b" } else { "b" };
            assert_eq!(ids(&read), [b, "z"], "{text}");
            assert_eq!(read.diagnostics.len(), 1, "{text}");
            let junk: Vec<&str> = read.junk.iter().map(|span| span.of(&text)).collect();
            assert_eq!(junk.len(), 1, "{text}");
            assert!(junk[0].starts_with(broken), "{junk:?}");
            assert!(!junk[0].contains('b') || broken.contains('b'), "{junk:?}");
        }
    }
}

#[test]
fn an_entry_behind_an_attribute_that_is_not_closed_is_read() {
    let read = read_messages("a = A\n    .c = {\nb = 良い\n");
    assert_eq!(ids(&read), ["a", "b"]);
    assert_eq!(read.diagnostics.len(), 1);
}

#[test]
fn broken_entries_one_behind_the_other_are_told_apart() {
    for count in [3, 40] {
        let broken: String = (0..count).map(|at| format!("k{at} = {{\n")).collect();
        let text = format!("{broken}b = {{\nfoo\n}}\nc = C\n");
        let read = read_messages(&text);
        assert_eq!(ids(&read).last(), Some(&"c"), "{count}");
        let units: Vec<_> = read.diagnostics.iter().map(|d| d.unit.clone()).collect();
        let expected = (0..count).map(|at| Some(format!("k{at}")));
        assert!(expected.eq(units.into_iter().take(count)), "{count}");
    }
    // A line is gone through a few times, however many are broken.
    let many = "k = {\n".repeat(20_000);
    assert_eq!(read_messages(&many).junk.len(), 20_000);
}

#[test]
fn an_entry_that_the_guard_refuses_does_not_take_the_file_with_it() {
    let deep = "{".repeat(101);
    let text =
        format!("a = eins\nb = {{\"\\u1é\"}}\n    .t = x\nc = drei\nd = {deep}\n# e\ne = fünf\n");
    let read = read_messages(&text);
    let ids: Vec<_> = read.messages.iter().map(|message| message.id).collect();
    assert_eq!(ids, ["a", "c", "e"]);
    assert_eq!(
        rules(&read),
        ["fluent/bad-escape \"\\\\u1\"", "fluent/too-deep \"{\""]
    );
    let units: Vec<_> = read.diagnostics.iter().map(|d| d.unit.as_deref()).collect();
    assert_eq!(units, [Some("b"), Some("d")]);
}

#[test]
fn of_two_entries_with_one_id_the_first_wins() {
    let text = "a = uno\n    .t = x\n    .t = y\na = due\n";
    let read = read_messages(text);
    assert_eq!(value(&read, "a").text, "uno");
    assert_eq!(read.messages[0].attributes.len(), 1);
    assert_eq!(
        rules(&read),
        ["fluent/duplicate-id \"t\"", "fluent/duplicate-id \"a\""]
    );
}

#[test]
fn a_group_comment_holds_until_the_next_one() {
    let text = "## Menü\n\na = x\n# c\nb = y\n##\nc = z\n";
    let read = read_messages(text);
    let groups: Vec<_> = read
        .messages
        .iter()
        .map(|message| message.group.map(|group| comment_text(group.of(text))))
        .collect();
    assert_eq!(
        groups,
        [Some("Menü".to_owned()), Some("Menü".to_owned()), None]
    );
}

#[test]
fn a_comment_is_read_without_its_marks() {
    assert_eq!(
        comment_text("# Variables:\n#\n#   $n - 数"),
        "Variables:\n\n  $n - 数"
    );
}

#[test]
fn a_hash_that_ends_the_file_is_in_no_pattern() {
    let text = "a = b\n#";
    assert_eq!(value(&read_messages(text), "a").span.of(text), "b");
    let text = "a = b\n    .c = d\n##";
    let read = read_messages(text);
    assert_eq!(read.messages[0].attributes[0].pattern.text, "d");
}

#[test]
fn a_message_may_have_attributes_alone() {
    let text = "a =\n    .b = c\n";
    let read = read_messages(text);
    assert!(read.messages[0].value.is_none());
    assert_eq!(read.messages[0].patterns().count(), 1);
}

#[test]
fn every_pattern_of_every_real_file_is_tiled_and_reads_back() {
    for (path, text) in hexapla_testkit::files("fluent", "ftl") {
        let read = read_messages(&text);
        for message in &read.messages {
            check_message(&path, &text, message);
        }
        let real = !path.contains("syntax-fixtures");
        assert!(
            !real || read.junk.is_empty(),
            "{path}: {:?}",
            read.diagnostics
        );
    }
}

fn check_message(path: &str, text: &str, message: &Message<'_>) {
    assert!(message.span.of(text).starts_with(message.id), "{path}");
    let mut from = message.span.start;
    for (_, pattern) in message.patterns() {
        assert!(from < pattern.lead.start, "{path}: {}", message.id);
        from = pattern.span.end;
        assert_tiled(pattern, text);
        assert_eq!(canonical_pattern(&pattern.text), pattern.text, "{path}");
        if pattern.text.is_empty() {
            continue;
        }
        let again = format!("k ={}\n", indent_pattern(&pattern.text).unwrap());
        let read = read_messages(&again);
        assert_eq!(value(&read, "k").text, pattern.text, "{path}");
    }
}

fn typed() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a",
        "İ",
        "漢字",
        "ق",
        "zażółć",
        " ",
        "  ",
        "\n",
        "\n ",
        "\r\n",
        "\r",
        "\t",
        "{ $x }",
        "{",
        "}",
        "{\"}\"}",
        ".",
        "*",
        "[",
        "#",
        "=",
        "-",
        "{ $n ->\n [one] x\n *[other] y\n }",
    ]);
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

/// Whole files.
fn files() -> impl Strategy<Value = String> {
    let line = prop::sample::select(vec![
        "a = ",
        "b =",
        "-t = ",
        "    .c = ",
        "# ",
        "## ",
        "### ",
        "\n",
        "\r\n",
        "    ",
        "x",
        "漢",
        "{ $n }",
        "{",
        "}",
        "\n\n",
        "\u{FEFF}",
        "id",
        "é",
    ]);
    prop::collection::vec(line, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_written_reads_back_as_its_canonical_form(text in typed()) {
        if let Ok(written) = indent_pattern(&text) {
            let file = format!("k ={written}\nz = z\n");
            let read = read_messages(&file);
            prop_assert_eq!(&*value(&read, "k").text, &*canonical_pattern(&text));
            prop_assert_eq!(read.messages.len(), 2);
            prop_assert!(read.diagnostics.is_empty());
        }
    }

    #[test]
    fn the_canonical_form_is_final(text in typed()) {
        let once = canonical_pattern(&text).into_owned();
        prop_assert_eq!(canonical_pattern(&once).into_owned(), once);
    }

    #[test]
    fn places_are_exact_in_any_file(text in files()) {
        let read = read_messages(&text);
        let mut from = 0;
        for message in &read.messages {
            prop_assert!(message.span.start >= from);
            prop_assert!(message.span.of(&text).starts_with(message.id));
            from = message.span.end;
            for (_, pattern) in message.patterns() {
                assert_tiled(pattern, &text);
            }
        }
        for said in &read.diagnostics {
            prop_assert!(said.span.is_none_or(|span| text.get(span.start..span.end).is_some()));
        }
        let outside = |span: &Span| read.messages.iter().all(|m| m.span.end <= span.start || span.end <= m.span.start);
        prop_assert!(read.junk.iter().all(outside));
    }

    #[test]
    fn a_pattern_replaced_by_its_own_text_is_that_text_again(text in files()) {
        let read = read_messages(&text);
        for message in &read.messages {
            for (_, pattern) in message.patterns().filter(|(_, pattern)| !pattern.text.is_empty()) {
                let written = indent_pattern(&pattern.text);
                prop_assert!(written.is_ok(), "{:?} {:?}", pattern.text, written);
                let edit = hexapla_core::Edit::new(pattern.extent(), written.unwrap_or_default());
                let edited = hexapla_core::apply(&text, &[edit]);
                let again = read_messages(&edited);
                let ids = |read: &Resource<'_>| read.messages.iter().map(|m| m.id.to_owned()).collect::<Vec<_>>();
                prop_assert_eq!(ids(&again), ids(&read));
            }
        }
    }
}

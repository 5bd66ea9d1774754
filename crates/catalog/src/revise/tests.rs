use std::borrow::Cow;

use hexapla_core::{Allowed, EntryOrigin, PairHash, State, apply};

use super::*;
use crate::read;

const PAGE: &str = "### hexapla: 1\n### document: a.md\n\n# source: One\na-00000000 = uno\n\n\
    # A remark\n# see: x\n# source: Two\n# was: 2\nb-11111111 = due\n";

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

fn revised(text: &str, revisions: &[Revision]) -> String {
    let catalog = read(text, Form::Records, &|_| false);
    let path = DocumentPath::parse("a.md").unwrap();
    apply(text, &revise(&catalog, &path, revisions).unwrap())
}

fn put(entry: Entry<'static>) -> Revision {
    Revision::Put { entry, after: None }
}

fn new(name: &str, after: Option<&str>) -> Revision {
    let entry = Entry::new(id(name), "目标", "Source");
    Revision::Put {
        entry,
        after: after.map(id),
    }
}

/// Reads an entry of a text, changes it and writes it back.
fn changed(text: &str, name: &str, change: impl FnOnce(&mut Entry<'static>)) -> String {
    let catalog = read(text, Form::Records, &|_| false);
    let mut entry = catalog.entry(&id(name)).unwrap().clone().into_owned();
    change(&mut entry);
    let written = revised(text, &[put(entry.clone())]);
    let back = read(&written, Form::Records, &|_| false);
    assert_eq!(back.entry(&id(name)), Some(&entry), "{written}");
    written
}

#[test]
fn an_entry_that_did_not_change_changes_nothing() {
    assert_eq!(changed(PAGE, "b-11111111", |_| {}), PAGE);
}

#[test]
fn only_the_line_of_the_target_changes() {
    let written = changed(PAGE, "a-00000000", |it| it.target = "ひとつ".into());
    assert_eq!(written, PAGE.replace("uno", "ひとつ"));
}

#[test]
fn confirming_deletes_the_line_of_was() {
    let written = changed(PAGE, "b-11111111", |it| it.confirm("Two"));
    assert_eq!(written, PAGE.replace("# was: 2\n", ""));
}

#[test]
fn what_decides_the_status_stands_right_above_the_message() {
    let written = changed(PAGE, "a-00000000", |it| {
        it.sync("One more");
        it.state = State::Draft;
        it.notes.push("ask Anna".into());
        it.origins.push(EntryOrigin::Memory(80));
    });
    let expected = "# origin: memory 80\n# note: ask Anna\n# source: One more\n# was: One\n# state: draft\na-00000000 = uno";
    assert_eq!(
        written,
        PAGE.replace("# source: One\na-00000000 = uno", expected)
    );
}

#[test]
fn a_review_stands_above_the_source_and_takes_the_place_of_a_draft() {
    let text = "# note: x\n# source: A\n# remark\n# state: draft\na-00000000 = b\n";
    let written = changed(text, "a-00000000", |it| it.review("A", Some("anna".into())));
    let hash = PairHash::of("A", "b");
    let expected = format!(
        "# note: x\n# state: reviewed {} @anna\n# source: A\n# remark\na-00000000 = b\n",
        hash.as_str()
    );
    assert_eq!(written, expected);
}

#[test]
fn remarks_and_unknown_keys_stay_where_they_are() {
    let written = changed(PAGE, "b-11111111", |it| {
        it.retarget("nowe", "Two!");
        it.same = Some("a name".into());
        it.allow.push(Allowed {
            rule: "a/b".into(),
            reason: Cow::Borrowed("why"),
        });
    });
    let expected = "# A remark\n# see: x\n# same: a name\n# allow a/b: why\n# source: Two!\nb-11111111 = nowe\n";
    assert!(written.ends_with(expected), "{written}");
}

#[test]
fn a_list_changes_only_where_it_differs() {
    let text = "# note: 1\n# remark\n# note: 2\n# note: 3\n# source: A\na-00000000 = b\n";
    let change = |notes: &[&'static str]| {
        let notes: Vec<Cow<'static, str>> = notes.iter().map(|note| Cow::Borrowed(*note)).collect();
        changed(text, "a-00000000", |it| it.notes = notes)
    };
    assert_eq!(change(&["1", "3"]), text.replace("# note: 2\n", ""));
    assert_eq!(change(&["1", "x", "3"]), text.replace("note: 2", "note: x"));
    assert_eq!(change(&["0", "1", "2", "3"]), format!("# note: 0\n{text}"));
    assert_eq!(
        change(&["1", "2", "3", "4"]),
        text.replace("# note: 3\n", "# note: 3\n# note: 4\n")
    );
    assert_eq!(change(&[]), "# remark\n# source: A\na-00000000 = b\n");
}

#[test]
fn a_text_of_several_lines_goes_on_in_bar_lines() {
    let written = changed(PAGE, "a-00000000", |it| {
        it.source = Some("One\n\ntwo ".into());
        it.target = "uno\n\ndue ".into();
    });
    let expected =
        "# source: One\n# |\n# | two \na-00000000 =\n    uno\n    {\"\"}\n    due{\" \"}\n";
    assert_eq!(
        written,
        PAGE.replace("# source: One\na-00000000 = uno\n", expected)
    );
}

#[test]
fn deleting_the_line_of_a_was_of_several_lines_confirms_and_leaves_the_source() {
    let written = changed(PAGE, "a-00000000", |it| {
        it.source = Some("One\ntwo".into());
        it.sync("One\nthree");
    });
    let block = "# source: One\n# | three\n#\n# was: One\n# | two\na-00000000 = uno\n";
    assert!(written.contains(block), "{written}");
    let by_hand = written.replace("# was: One\n", "");
    let catalog = read(&by_hand, Form::Records, &|_| false);
    let entry = catalog.entry(&id("a-00000000")).unwrap();
    assert_eq!(
        (entry.source.as_deref(), entry.made_from()),
        (Some("One\nthree"), Some("One\nthree"))
    );
    let rewritten = changed(&by_hand, "a-00000000", |it| it.target = "raz".into());
    assert!(
        rewritten.contains("# source: One\n# | three\na-00000000 = raz\n"),
        "{rewritten}"
    );
    let confirmed = changed(&written, "a-00000000", |it| it.confirm("One\nthree"));
    assert!(
        confirmed.contains("# source: One\n# | three\na-00000000 = uno\n"),
        "{confirmed}"
    );
}

#[test]
fn an_omitted_unit_has_an_empty_literal() {
    let omit = |it: &mut Entry<'static>| {
        it.omit = Some("not in Poland".into());
        it.target = "".into();
    };
    let expected = "# omit: not in Poland\n# source: One\na-00000000 = { \"\" }\n";
    assert!(changed(PAGE, "a-00000000", omit).contains(expected));
    assert!(changed(&PAGE.replace(" uno", ""), "a-00000000", omit).contains(expected));
}

#[test]
fn a_new_file_gets_its_header() {
    let expected = "### hexapla: 1\n### document: a.md\n\n# source: Source\na-00000000 = 目标\n\n# source: Source\nb-11111111 = 目标\n";
    let revisions = [
        new("a-00000000", None),
        new("b-11111111", Some("a-00000000")),
    ];
    for empty in ["", "\n", " \r\n"] {
        let written = revised(empty, &revisions).replace("\r\n", "\n");
        assert_eq!(written, expected);
    }
    assert_eq!(revised("", &[]), "");
}

#[test]
fn a_new_record_goes_after_its_predecessor_or_to_the_top() {
    let record = |name: &str| format!("# source: Source\n{name} = 目标\n\n");
    let written = revised(PAGE, &[new("c-22222222", Some("a-00000000"))]);
    assert_eq!(
        written,
        PAGE.replace("# A remark", &(record("c-22222222") + "# A remark"))
    );
    let written = revised(PAGE, &[new("c-22222222", None)]);
    assert_eq!(
        written,
        PAGE.replace("# source: One", &(record("c-22222222") + "# source: One"))
    );
    let written = revised(PAGE, &[new("c-22222222", Some("b-11111111"))]);
    assert_eq!(
        written,
        format!(
            "{PAGE}\n{}",
            record("c-22222222").trim_end().to_owned() + "\n"
        )
    );
}

#[test]
fn several_new_records_at_one_place_keep_their_order() {
    let revisions = [
        new("c-22222222", Some("a-00000000")),
        new("d-33333333", Some("c-22222222")),
        new("e-44444444", Some("a-00000000")),
    ];
    let written = revised(PAGE, &revisions);
    let catalog = read(&written, Form::Records, &|_| false);
    let ids: Vec<&str> = catalog
        .entries
        .iter()
        .map(|entry| entry.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "a-00000000",
            "c-22222222",
            "d-33333333",
            "e-44444444",
            "b-11111111"
        ]
    );
    assert!(!written.contains("\n\n\n"), "{written}");
}

#[test]
fn a_missing_last_line_break_is_no_trouble() {
    let text = PAGE.trim_end();
    let written = revised(text, &[new("c-22222222", Some("b-11111111"))]);
    assert_eq!(
        written,
        format!("{PAGE}\n# source: Source\nc-22222222 = 目标\n")
    );
    let written = changed(text, "b-11111111", |it| it.target = "x\ny".into());
    assert!(written.ends_with("b-11111111 =\n    x\n    y"));
}

#[test]
fn line_ends_stay_as_they_are() {
    let text = PAGE.replace('\n', "\r\n");
    let written = changed(&text, "a-00000000", |it| {
        it.target = "一\n二".into();
        it.sync("1\n2");
    });
    assert_eq!(
        written.matches('\n').count(),
        written.matches("\r\n").count()
    );
    let written = revised(&text, &[new("c-22222222", Some("a-00000000"))]);
    assert_eq!(
        written.matches('\n').count(),
        written.matches("\r\n").count()
    );
}

#[test]
fn a_record_goes_with_one_blank_line() {
    let remove = |name| Revision::Remove { id: id(name) };
    let (first, second) = PAGE.split_once("\n# A remark").unwrap();
    assert_eq!(revised(PAGE, &[remove("b-11111111")]), first);
    let header = "### hexapla: 1\n### document: a.md\n";
    assert_eq!(
        revised(PAGE, &[remove("a-00000000")]),
        format!("{header}\n# A remark{second}")
    );
    assert_eq!(
        revised(PAGE, &[remove("b-11111111"), remove("a-00000000")]),
        header
    );
    assert_eq!(revised(PAGE, &[remove("x")]), PAGE);
}

#[test]
fn a_record_may_follow_one_that_goes() {
    let revisions = [
        Revision::Remove {
            id: id("a-00000000"),
        },
        new("c-22222222", Some("a-00000000")),
    ];
    let expected = PAGE.replace(
        "# source: One\na-00000000 = uno\n",
        "# source: Source\nc-22222222 = 目标\n",
    );
    assert_eq!(revised(PAGE, &revisions), expected);
}

#[test]
fn records_without_blank_lines_stay_apart() {
    let text = "# source: A\na-00000000 = x\n# source: B\nb-11111111 = y\n";
    let revisions = [
        new("c-22222222", Some("a-00000000")),
        put(Entry::new(id("b-11111111"), "y", "B!")),
    ];
    let expected = "# source: A\na-00000000 = x\n\n# source: Source\nc-22222222 = 目标\n\n# source: B!\nb-11111111 = y\n";
    assert_eq!(revised(text, &revisions), expected);
}

#[test]
fn of_two_revisions_of_a_unit_the_last_counts() {
    let revisions = [
        put(Entry::new(id("a-00000000"), "x", "One")),
        Revision::Remove {
            id: id("a-00000000"),
        },
        put(Entry::new(id("a-00000000"), "y", "One")),
    ];
    assert_eq!(revised(PAGE, &revisions), PAGE.replace("uno", "y"));
}

#[test]
fn of_two_records_the_first_is_edited_and_both_go() {
    let text = "# source: A\na-00000000 = 1\n\n# source: A\na-00000000 = 2\n";
    let revisions = [put(Entry::new(id("a-00000000"), "x", "A"))];
    assert_eq!(revised(text, &revisions), text.replace("= 1", "= x"));
    let remove = Revision::Remove {
        id: id("a-00000000"),
    };
    assert_eq!(revised(text, &[remove]), "");
}

#[test]
fn a_stopped_catalog_is_not_written() {
    let text = format!("{PAGE}>>>>>>> theirs\n");
    let catalog = read(&text, Form::Records, &|_| false);
    let path = DocumentPath::parse("a.md").unwrap();
    let refusal = revise(&catalog, &path, &[new("c-22222222", None)]).unwrap_err();
    assert_eq!(refusal.rule.as_str(), "catalog/conflict-marker");
}

#[test]
fn an_id_that_no_message_can_have_is_spelled_as_one() {
    let catalog = read(PAGE, Form::Records, &|_| false);
    let path = DocumentPath::parse("a.md").unwrap();
    let written = apply(PAGE, &revise(&catalog, &path, &[new("a.b", None)]).unwrap());
    assert!(written.contains("\na_-b = "), "{written}");
    let catalog = read(&written, Form::Records, &|_| false);
    assert!(catalog.entry(&UnitId::parse("a.b").unwrap()).is_some());
}

#[test]
fn a_state_that_cannot_be_read_survives_until_the_state_changes() {
    let text = "# state: darft\n# source: A\na-00000000 = b\n";
    assert_eq!(
        changed(text, "a-00000000", |it| it.target = "c".into()),
        text.replace("= b", "= c")
    );
    assert_eq!(
        changed(text, "a-00000000", |it| it.confirm("A")),
        "# source: A\na-00000000 = b\n"
    );
    let text = "# state: reviewed\n# source: A\na-00000000 = b\n";
    let draft = changed(text, "a-00000000", |it| it.state = State::Draft);
    assert_eq!(draft, "# source: A\n# state: draft\na-00000000 = b\n");
}

#[test]
fn a_remark_never_becomes_a_line_of_the_value_above() {
    for first in ["#| gone", "# was: 2"] {
        let text = format!("a-00000000 = uno\n{first}\n#todo\n# source: Two\nb-11111111 = due\n");
        let after = changed(&text, "b-11111111", |entry| entry.confirm("Three"));
        let catalog = read(&after, Form::Records, &|_| false);
        assert_eq!(
            catalog.entry(&id("a-00000000")).unwrap().target,
            "uno",
            "{after}"
        );
        assert!(
            after.contains("#todo\n# source: Three\nb-11111111 = due\n"),
            "{after}"
        );
    }
}

#[test]
fn what_stands_indented_below_the_header_does_not_become_a_part_of_a_new_record() {
    for below in [
        " \u{c}",
        "  lost",
        "\n  lost\n  and more\n",
        "\t\u{c}\n",
        " \u{a0}\n",
    ] {
        let text = format!("### hexapla: 1\n{below}");
        let written = revised(&text, &[new("new-22222222", None)]);
        let again = read(&written, Form::Records, &|_| false);
        assert_eq!(
            again.entry(&id("new-22222222")).unwrap().target,
            "目标",
            "{written:?}"
        );
        assert!(
            written.contains(below.trim_end_matches('\n')),
            "{written:?}"
        );
    }
}

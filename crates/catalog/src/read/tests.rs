use hexapla_core::{EntryOrigin, PairHash, Severity};

use super::*;

fn read_it(text: &str) -> Catalog<'_> {
    read(text, Form::Records, &|_| false)
}

fn rules(text: &str) -> Vec<&'static str> {
    let catalog = read_it(text);
    catalog
        .diagnostics
        .iter()
        .map(|it| it.rule.as_str())
        .collect()
}

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

#[test]
fn a_record_is_an_entry() {
    let text =
        "### hexapla: 1\n### document: a/b.md\n\n# source: Pages\n# was: Page\na-00000000 = 页面\n";
    let catalog = read_it(text);
    let mut expected = Entry::new(id("a-00000000"), "页面", "Pages");
    expected.was = Some("Page".into());
    assert_eq!(catalog.entry(&id("a-00000000")), Some(&expected));
    assert_eq!(catalog.document(), Some("a/b.md"));
    assert_eq!(
        catalog.span(&id("a-00000000")).unwrap().of(text),
        "a-00000000 = 页面"
    );
    assert!(catalog.diagnostics.is_empty() && !catalog.is_stopped());
    assert_eq!(catalog.entry(&id("b")), None);
}

#[test]
fn every_key_is_read() {
    let text = "# origin: machine deepl 4\n# origin: memory 87\n# origin: import weblate\n# origin: inherited\n\
        # origin: patch\n# note: ask\n# | Anna\n# note: again\n# same: a name\n# own: no source\n# omit: not here\n\
        # allow inline/lost-link: said above\n# state: reviewed 5f0c2a91 @anna\n# source: A\n\
        # | B\na-00000000 = { \"\" }\n";
    let catalog = read_it(text);
    let entry = catalog.entries.first().unwrap();
    let origins = [
        EntryOrigin::Machine("deepl 4".into()),
        EntryOrigin::Memory(87),
        EntryOrigin::Import("weblate".into()),
        EntryOrigin::Inherited,
        EntryOrigin::Patch,
    ];
    assert_eq!(entry.origins, origins);
    assert_eq!(entry.notes, ["ask\nAnna", "again"]);
    assert_eq!(
        (entry.same.as_deref(), entry.own.as_deref()),
        (Some("a name"), Some("no source"))
    );
    assert_eq!(
        (entry.omit.as_deref(), &*entry.target),
        (Some("not here"), "")
    );
    let allowed = entry.allow.first().unwrap();
    assert_eq!(
        (&*allowed.rule, &*allowed.reason),
        ("inline/lost-link", "said above")
    );
    let pair = PairHash::parse("5f0c2a91").unwrap();
    assert_eq!(
        entry.state,
        State::Reviewed {
            pair,
            by: Some("anna".into())
        }
    );
    assert_eq!(entry.source.as_deref(), Some("A\nB"));
    assert_eq!(rules(text), [""; 0]);
}

#[test]
fn one_line_texts_are_borrowed() {
    let catalog = read_it("# source: 元\na-00000000 = 一行\n");
    let entry = catalog.entries.first().unwrap();
    let is_borrowed =
        |text: &std::borrow::Cow<'_, str>| matches!(text, std::borrow::Cow::Borrowed(_));
    assert!(is_borrowed(&entry.target) && entry.source.as_ref().is_some_and(is_borrowed));
}

#[test]
fn lines_whose_key_was_deleted_go_with_it() {
    let text = "# source: A\n#\n# | old second line\na-00000000 = uno\n";
    assert_eq!(
        read_it(text).entries.first().unwrap().source.as_deref(),
        Some("A")
    );
    let text = "# state: draft\n# | old\n# source: A\na-00000000 = uno\n";
    let catalog = read_it(text);
    let entry = catalog.entries.first().unwrap();
    assert_eq!(
        (entry.source.as_deref(), &entry.state),
        (Some("A"), &State::Draft)
    );
}

#[test]
fn keys_of_an_attribute_are_not_the_messages() {
    let text = "# source.title: T\n# source: A\na-00000000 = uno\n";
    assert_eq!(
        read_it(text).entries.first().unwrap().source.as_deref(),
        Some("A")
    );
}

#[test]
fn a_target_without_a_source_is_reported_and_one_of_its_own_is_not() {
    assert_eq!(rules("a-00000000 = uno"), ["catalog/no-source"]);
    assert_eq!(rules("# own: qui\na-00000000 = uno"), [""; 0]);
    assert_eq!(rules("# was: A\na-00000000 = uno"), [""; 0]);
}

#[test]
fn an_empty_target_is_reported_unless_the_unit_is_omitted() {
    assert_eq!(rules("# source: A\na-00000000 ="), ["catalog/empty-target"]);
    assert_eq!(
        rules("# source: A\na-00000000 = { \"\" }"),
        ["catalog/empty-target"]
    );
    assert_eq!(
        rules("# omit: no\n# source: A\na-00000000 = { \"\" }"),
        [""; 0]
    );
}

#[test]
fn of_two_records_the_first_counts_and_the_second_is_an_error() {
    let text = "# source: B\nb-11111111 = 1\n\n# source: A\na-00000000 = 2\n\n# source: B\nb-11111111 = 3\n\n# source: B\nb-11111111 = 4\n";
    let catalog = read_it(text);
    assert_eq!(
        rules(text),
        ["catalog/duplicate-record", "catalog/duplicate-record"]
    );
    let severities = catalog.diagnostics.iter().map(|it| it.severity);
    assert!(severities.eq([Severity::Error; 2]));
    assert_eq!(
        catalog.diagnostics.first().unwrap().span.unwrap().of(text),
        "b-11111111 = 3"
    );
    let targets: Vec<&str> = catalog.entries.iter().map(|entry| &*entry.target).collect();
    assert_eq!(targets, ["1", "2"]);
    assert_eq!(catalog.entry(&id("b-11111111")).unwrap().target, "1");
}

#[test]
fn conflict_markers_stop_the_file_and_are_named() {
    let record = "# source: A\na-00000000 = uno\n";
    for marker in ["<<<<<<< HEAD", "=======", ">>>>>>> theirs", "||||||| base"] {
        for end in ["\n", "\r\n", ""] {
            let text = format!("{record}{marker}{end}");
            let catalog = read_it(&text);
            assert!(catalog.is_stopped() && catalog.entries.is_empty());
            let found = catalog.diagnostics.first().unwrap();
            assert_eq!(found.rule.as_str(), "catalog/conflict-marker");
            assert_eq!(found.span.unwrap().of(&text), marker);
        }
    }
    for text in [
        "a = <<<<<<< x\n",
        "a =\n    =======\n",
        "a = x\n========\n",
        "# source: <<<<<<< HEAD\na = x\n",
    ] {
        assert!(!read_it(text).is_stopped(), "{text}");
    }
}

#[test]
fn a_newer_version_stops_the_file() {
    let text = "### hexapla: 2\n\n# source: A\na-00000000 = uno\n";
    assert_eq!(rules(text), ["catalog/newer-version"]);
    assert!(read_it(text).is_stopped() && read_it(text).entries.is_empty());
    assert_eq!(rules("### hexapla: one\n"), ["catalog/unreadable-value"]);
}

#[test]
fn an_unreadable_state_claims_nothing() {
    let state = |text| read_it(text).entries.first().unwrap().state.clone();
    let text = "# source: A\n# state: darft\na-00000000 = uno\n";
    assert_eq!(
        (state(text), rules(text)),
        (State::Draft, vec!["catalog/unreadable-value"])
    );
    let text = "# source: A\n# state: reviewed\na-00000000 = uno\n";
    assert_eq!(
        (state(text), rules(text)),
        (State::Translated, vec!["catalog/unreadable-value"])
    );
    let text = "# source: A\n# state: translated\na-00000000 = uno\n";
    assert_eq!((state(text), rules(text)), (State::Translated, vec![]));
}

#[test]
fn what_cannot_be_read_is_named_with_its_place() {
    let text = "# source: A\nidentyfikator-główny = uno\n\n# source: B\nb-11111111 = due\n";
    let catalog = read_it(text);
    assert_eq!(rules(text), ["catalog/unreadable-record"]);
    let span = catalog.diagnostics.first().unwrap().span.unwrap();
    assert_eq!(span.of(text), "# source: A\nidentyfikator-główny = uno\n");
    assert_eq!(catalog.entries.len(), 1);
}

#[test]
fn comments_torn_from_their_message_are_named() {
    let text = "# source: A\n\na-00000000 = uno\n";
    assert_eq!(
        rules(text),
        ["catalog/unreadable-record", "catalog/no-source"]
    );
    assert_eq!(rules("# only a remark\n"), [""; 0]);
}

#[test]
fn a_key_that_stands_twice_counts_once() {
    let text = "# source: A\n# source: B\na-00000000 = uno\n";
    assert_eq!(rules(text), ["catalog/duplicate-key"]);
    assert_eq!(
        read_it(text).entries.first().unwrap().source.as_deref(),
        Some("A")
    );
}

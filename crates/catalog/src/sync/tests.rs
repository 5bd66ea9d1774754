use hexapla_core::{DocumentPath, apply};

use super::*;
use crate::{read, revise};

fn synced_text(text: &str, present: &[(&str, &str)]) -> String {
    let ids: Vec<UnitId> = present
        .iter()
        .filter_map(|(id, _)| UnitId::parse(id))
        .collect();
    let units = ids.iter().zip(present);
    let present: Vec<Present<'_>> = units.map(|(id, (_, text))| Present { id, text }).collect();
    let write = |text: &str| {
        let catalog = read(text, Form::Records, &|_| false);
        let path = DocumentPath::parse("a.md").unwrap();
        apply(
            text,
            &revise(&catalog, &path, &sync(&catalog, &present)).unwrap(),
        )
    };
    let once = write(text);
    assert_eq!(write(&once), once, "a second sync changes nothing");
    once
}

#[test]
fn the_source_becomes_the_present_text_and_was_keeps_the_old_one() {
    let text = "# source: One\na-00000000 = 一つ\n";
    let once = synced_text(text, &[("a-00000000", "Two")]);
    assert_eq!(once, "# source: Two\n# was: One\na-00000000 = 一つ\n");
    let twice = synced_text(&once, &[("a-00000000", "Three")]);
    assert_eq!(twice, "# source: Three\n# was: One\na-00000000 = 一つ\n");
    assert_eq!(synced_text(&twice, &[("a-00000000", "One")]), text);
}

#[test]
fn a_typed_record_becomes_a_draft_of_the_present_source() {
    let expected = "# source: One\n# state: draft\na-00000000 = jeden\n";
    assert_eq!(
        synced_text("a-00000000 = jeden\n", &[("a-00000000", "One")]),
        expected
    );
}

#[test]
fn a_source_that_was_lost_is_restored_from_was() {
    let text = "# was: One\na-00000000 = bir\n";
    let expected = "# source: Two\n# was: One\na-00000000 = bir\n";
    assert_eq!(synced_text(text, &[("a-00000000", "Two")]), expected);
    assert_eq!(
        synced_text(text, &[("a-00000000", "One")]),
        "# source: One\na-00000000 = bir\n"
    );
}

#[test]
fn what_is_gone_empty_or_ones_own_stays() {
    let text = "# source: One\na-00000000 = واحد\n\n# own: hier\nb-11111111 = x\n\nc-22222222 =\n";
    assert_eq!(
        synced_text(
            text,
            &[
                ("b-11111111", "B"),
                ("c-22222222", "C"),
                ("d-33333333", "D")
            ]
        ),
        text
    );
}

#[test]
fn carriage_returns_in_a_source_do_not_come_back_each_time() {
    let text = "# source: One\na-00000000 = x\n";
    let expected = "# source: a\n# | b\n# was: One\na-00000000 = x\n";
    assert_eq!(synced_text(text, &[("a-00000000", "a\r\nb")]), expected);
}

#[test]
fn in_a_plain_key_form_nothing_is_added() {
    let id = UnitId::parse("a").unwrap();
    let entry = Entry {
        source: None,
        ..Entry::new(id, "x", "")
    };
    for annotations in [crate::Annotations::Plain, crate::Annotations::Kept] {
        assert_eq!(synced(&entry, "A", Form::Keys(annotations)), None);
    }
}

//! What becomes of units, one behaviour per test, each in six languages.

mod languages;
mod twins;

use hexapla_align::{Alignment, Change, How, Item, Moved, Reason, align};
use hexapla_core::UnitKind::{self, Heading, ListItem, Paragraph, TableCell};
use languages::LANGUAGES;

fn items<'a>(texts: &[&'a str]) -> Vec<Item<'a>> {
    texts
        .iter()
        .map(|text| Item::new(Paragraph, text))
        .collect()
}

fn of_kinds<'a>(units: &[(UnitKind, &'a str)]) -> Vec<Item<'a>> {
    units
        .iter()
        .map(|(kind, text)| Item::new(*kind, text))
        .collect()
}

fn changes(old: &[&str], new: &[&str]) -> Alignment {
    align(&items(old), &items(new))
}

/// How, old units, new units of everything that did not simply stay.
fn events(alignment: &Alignment) -> Vec<(How, Vec<usize>, Vec<usize>)> {
    let stayed = |c: &&Change| c.how != How::Kept || c.moved == Moved::Yes;
    let event = |c: &Change| (c.how, c.old.clone(), c.new.clone());
    alignment.changes.iter().filter(stayed).map(event).collect()
}

fn in_each_language(test: impl Fn(&[&'static str; 6], &'static str)) {
    for language in &LANGUAGES {
        test(&language.texts, language.edited);
    }
}

#[test]
fn nothing_happened() {
    in_each_language(|t, _| {
        let alignment = changes(t, t);
        assert!(alignment.is_identity());
        assert_eq!(alignment.heirs(6), (0..6).map(Some).collect::<Vec<_>>());
    });
}

#[test]
fn a_wrapped_paragraph_is_kept() {
    let alignment = changes(
        &["one two three", "翻訳する"],
        &["one\ntwo   three", "翻訳\nする"],
    );
    assert!(alignment.is_identity());
}

#[test]
fn an_edited_paragraph_stays_itself() {
    in_each_language(|t, edited| {
        let alignment = changes(t, &[t[0], t[1], edited, t[3], t[4], t[5]]);
        assert_eq!(events(&alignment), [(How::Edited, vec![2], vec![2])]);
        let change = &alignment.changes[2];
        assert_eq!(
            (change.reason, change.heir),
            (Reason::Similar, Some((2, 2)))
        );
        assert!(change.score > 0.3 && change.score < 1.0, "{change:?}");
    });
}

#[test]
fn a_moved_paragraph_stays_itself() {
    in_each_language(|t, _| {
        let alignment = changes(t, &[t[1], t[2], t[3], t[4], t[0], t[5]]);
        assert_eq!(events(&alignment), [(How::Kept, vec![0], vec![4])]);
    });
}

#[test]
fn two_that_change_places_stay_themselves() {
    in_each_language(|t, _| {
        let alignment = changes(t, &[t[4], t[1], t[2], t[3], t[0], t[5]]);
        let heirs: Vec<_> = alignment.heirs(6).into_iter().flatten().collect();
        assert_eq!(heirs, [4, 1, 2, 3, 0, 5]);
        assert!(
            alignment
                .changes
                .iter()
                .all(|change| change.how == How::Kept)
        );
        assert!(!alignment.is_identity());
    });
}

#[test]
fn a_moved_and_edited_paragraph_stays_itself() {
    in_each_language(|t, edited| {
        let alignment = changes(t, &[t[0], t[1], t[3], t[4], t[5], edited]);
        assert_eq!(events(&alignment), [(How::Edited, vec![2], vec![5])]);
        let last = &alignment.changes[5];
        assert_eq!(
            (last.moved, last.reason),
            (Moved::Yes, Reason::SimilarElsewhere)
        );
    });
}

#[test]
fn a_new_paragraph_is_added() {
    in_each_language(|t, _| {
        let alignment = changes(&[t[0], t[1], t[3]], &[t[0], t[1], t[4], t[3]]);
        assert_eq!(events(&alignment), [(How::Added, vec![], vec![2])]);
    });
}

#[test]
fn a_paragraph_that_went_is_removed_where_it_stood() {
    in_each_language(|t, _| {
        let alignment = changes(t, &[t[0], t[1], t[3], t[4], t[5]]);
        assert_eq!(events(&alignment), [(How::Removed, vec![2], vec![])]);
        assert_eq!(alignment.changes[2].how, How::Removed);
    });
}

#[test]
fn a_replaced_paragraph_is_another_one() {
    in_each_language(|t, _| {
        let alignment = changes(&[t[0], t[1], t[3]], &[t[0], t[4], t[3]]);
        let expected = [
            (How::Removed, vec![1], vec![]),
            (How::Added, vec![], vec![1]),
        ];
        assert_eq!(events(&alignment), expected);
    });
}

#[test]
fn a_split_paragraph_lives_on_in_its_largest_part() {
    in_each_language(|t, _| {
        let whole = format!("{} {}", t[1], t[0]);
        let alignment = changes(&[&whole, t[3]], &[t[1], t[0], t[3]]);
        assert_eq!(events(&alignment), [(How::Split, vec![0], vec![0, 1])]);
        assert_eq!(alignment.changes[0].reason, Reason::PartOf);
        assert_eq!(alignment.heirs(3), [None, Some(0), Some(1)]);
    });
}

#[test]
fn a_paragraph_split_in_four_is_found_in_all_parts() {
    in_each_language(|t, _| {
        let whole = t[..4].join(" ");
        let alignment = changes(&[t[5], &whole, t[4]], &[t[5], t[0], t[1], t[2], t[3], t[4]]);
        assert_eq!(
            events(&alignment),
            [(How::Split, vec![1], vec![1, 2, 3, 4])]
        );
    });
}

#[test]
fn a_split_with_something_put_between_is_still_a_split() {
    in_each_language(|t, _| {
        let whole = format!("{} {}", t[0], t[1]);
        let alignment = changes(&[t[5], &whole, t[4]], &[t[5], t[0], t[3], t[1], t[4]]);
        let found = events(&alignment);
        assert!(
            found.contains(&(How::Split, vec![1], vec![1, 3])),
            "{found:?}"
        );
        assert!(found.contains(&(How::Added, vec![], vec![2])), "{found:?}");
    });
}

#[test]
fn merged_paragraphs_live_on_in_one() {
    in_each_language(|t, _| {
        let whole = format!("{} {}", t[1], t[0]);
        let alignment = changes(&[t[1], t[0], t[3]], &[&whole, t[3]]);
        assert_eq!(events(&alignment), [(How::Merged, vec![0, 1], vec![0])]);
        assert_eq!(alignment.changes[0].reason, Reason::JoinedFrom);
        assert_eq!(alignment.heirs(2), [Some(1), Some(2)]);
    });
}

#[test]
fn everything_at_once_is_told_apart() {
    in_each_language(|t, edited| {
        let merged = format!("{} {}", t[3], t[4]);
        let new = [t[5], t[0], edited, &merged];
        let alignment = changes(t, &new);
        let mut found = events(&alignment);
        found.sort();
        assert_eq!(
            found,
            [
                (How::Kept, vec![5], vec![0]),
                (How::Edited, vec![2], vec![2]),
                (How::Merged, vec![3, 4], vec![3]),
                (How::Removed, vec![1], vec![]),
            ]
        );
    });
}

#[test]
fn a_negation_or_a_number_is_an_edit_of_the_same_unit() {
    for (old, new) in [
        ("Do delete the key file.", "Do not delete the key file."),
        ("Wait 5 minutes.", "Wait 50 minutes."),
        ("鍵ファイルを削除します。", "鍵ファイルを削除しません。"),
        ("احذف ملف المفتاح.", "لا تحذف ملف المفتاح."),
        ("Usuń plik klucza teraz.", "Nie usuwaj plik klucza teraz."),
        ("请删除密钥文件。", "请不要删除密钥文件。"),
    ] {
        let alignment = changes(&["First of all.", old], &["First of all.", new]);
        assert_eq!(
            events(&alignment),
            [(How::Edited, vec![1], vec![1])],
            "{old}"
        );
    }
}

#[test]
fn equal_cells_are_told_apart_by_their_rows() {
    let row = |name, a, b| [(TableCell, name), (TableCell, a), (TableCell, b)];
    let table = |rows: &[[(UnitKind, &'static str); 3]]| of_kinds(&rows.concat());
    let linux = row("Linux", "Yes", "No");
    let mac = row("macOS", "Yes", "Yes");
    let windows = row("Windows", "No", "Yes");
    let bsd = row("FreeBSD", "Yes", "No");
    let old = table(&[linux, mac, windows]);
    let alignment = align(&old, &table(&[linux, bsd, mac, windows]));
    let heirs = alignment.heirs(12);
    assert_eq!(
        heirs[6..],
        [Some(3), Some(4), Some(5), Some(6), Some(7), Some(8)]
    );
    assert_eq!(heirs[3..6], [None, None, None]);
    let alignment = align(&old, &table(&[linux, windows]));
    assert_eq!(alignment.heirs(6)[3..], [Some(6), Some(7), Some(8)]);
    let alignment = align(&old, &table(&[windows, linux, mac]));
    let moved: Vec<_> = alignment.heirs(9).into_iter().flatten().collect();
    assert_eq!(moved, [6, 7, 8, 0, 1, 2, 3, 4, 5]);
}

#[test]
fn an_equal_heading_goes_with_its_section() {
    in_each_language(|t, _| {
        let section = |text| [(Heading, "Note"), (Paragraph, text)];
        let old = of_kinds(&[section(t[0]), section(t[1]), section(t[2])].concat());
        let new = of_kinds(&[section(t[0]), section(t[2])].concat());
        let alignment = align(&old, &new);
        assert_eq!(alignment.heirs(4), [Some(0), Some(1), Some(4), Some(5)]);
    });
}

#[test]
fn an_equal_text_beside_an_edited_one_stays_beside_it() {
    in_each_language(|t, edited| {
        let alignment = changes(&[t[0], "OK", t[2], "OK"], &[edited, "OK"]);
        assert_eq!(alignment.heirs(2), [Some(2), Some(3)]);
    });
}

#[test]
fn a_copy_is_added_and_the_original_stays() {
    in_each_language(|t, _| {
        let alignment = changes(&t[..4], &[t[0], t[1], t[2], t[1], t[3]]);
        assert_eq!(events(&alignment), [(How::Added, vec![], vec![3])]);
    });
}

#[test]
fn a_moved_section_takes_an_edited_paragraph_along() {
    in_each_language(|t, edited| {
        let new = [t[4], t[5], t[1], edited, t[3], t[0]];
        let alignment = changes(&[t[0], t[1], t[2], t[3], t[4], t[5]], &new);
        let heirs: Vec<_> = alignment.heirs(6).into_iter().flatten().collect();
        assert_eq!(heirs, [4, 5, 1, 2, 3, 0]);
    });
}

#[test]
fn a_short_text_is_edited_only_if_it_is_spelled_alike() {
    let pair = |old, new| {
        let old = of_kinds(&[(Paragraph, "Before it."), (Heading, old)]);
        let new = of_kinds(&[(Paragraph, "Before it."), (Heading, new)]);
        align(&old, &new).changes[1].how
    };
    assert_eq!(pair("Instalation", "Installation"), How::Edited);
    assert_eq!(pair("1.2.3", "1.2.4"), How::Edited);
    assert_eq!(pair("çeviri", "çeviriler"), How::Edited);
    assert_eq!(pair("Install", "Overview"), How::Removed);
    assert_eq!(pair("はい", "いいえ"), How::Removed);
    assert_eq!(pair("نعم", "لا"), How::Removed);
}

#[test]
fn a_heading_does_not_turn_into_a_paragraph() {
    let old = of_kinds(&[(Heading, "Install the program"), (Paragraph, "x y z")]);
    let new = of_kinds(&[
        (
            Paragraph,
            "You can install the program with any package manager you like.",
        ),
        (Paragraph, "x y z"),
    ]);
    assert_eq!(align(&old, &new).changes[0].how, How::Removed);
}

#[test]
fn a_paragraph_may_turn_into_a_list_item() {
    in_each_language(|t, edited| {
        let old = of_kinds(&[(Paragraph, t[0]), (Paragraph, t[2])]);
        let new = of_kinds(&[(Paragraph, t[0]), (ListItem, edited)]);
        assert_eq!(align(&old, &new).changes[1].how, How::Edited);
    });
}

#[test]
fn the_better_pair_wins_though_the_other_stands_in_place() {
    let old = [
        "Execute a hundred GET requests to a given address:",
        "Something that stays as it is.",
        "Execute a hundred POST requests to an address, using a payload from a file:",
    ];
    let new = [
        "Execute a hundred POST requests to some address, using the payload from a file:",
        "Something that stays as it is.",
        "Execute a hundred GET requests to a given web address:",
    ];
    let alignment = changes(&old, &new);
    assert_eq!(alignment.heirs(3), [Some(2), Some(1), Some(0)]);
}

#[test]
fn a_key_is_the_identity_whatever_the_text() {
    let keyed = |units: &[(&'static str, &'static str)]| -> Vec<Item<'static>> {
        let item = |(key, text): &(&'static str, &'static str)| Item {
            kind: UnitKind::Message,
            text,
            key: Some(key),
        };
        units.iter().map(item).collect()
    };
    let old = keyed(&[("a", "Yes"), ("b", "No"), ("c", "Maybe")]);
    let new = keyed(&[("a", "No"), ("d", "Maybe"), ("b", "No")]);
    let alignment = align(&old, &new);
    assert_eq!(alignment.heirs(3), [Some(0), None, Some(1)]);
    assert_eq!(alignment.changes[0].how, How::Edited);
    assert_eq!(alignment.changes[0].reason, Reason::SameKey);
}

#[test]
fn thousands_of_equal_cells_keep_their_places() {
    let cells = ["Yes", "No", "–"];
    let old: Vec<&str> = (0..3_000_usize)
        .map(|n| cells[(n * n / 7 + n / 3) % 3])
        .collect();
    let mut new = old.clone();
    new.remove(1_500);
    new.insert(2_500, "Perhaps");
    let alignment = changes(&old, &new);
    let count = |how| {
        alignment
            .changes
            .iter()
            .filter(|change| change.how == how)
            .count()
    };
    assert_eq!(
        (count(How::Kept), count(How::Added), count(How::Removed)),
        (2_999, 1, 1)
    );
    assert!(
        alignment
            .changes
            .iter()
            .all(|change| change.moved == Moved::No)
    );
}

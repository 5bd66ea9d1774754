//! The laws of the crate, for any input.

use std::collections::BTreeSet;

use hexapla_align::{
    Alignment, How, Item, Part, Residue, Tagged, align, align_across, changed_words, count_words,
    kind_of_change, word_diff,
};
use hexapla_core::{ChangeKind, Text, UnitKind, differs};
use proptest::{collection::vec, prelude::*, sample::select};

const WORDS: [&str; 24] = [
    "page",
    "key",
    "file",
    "Yes",
    "the",
    "of",
    "not",
    "5",
    "翻訳",
    "文書",
    "する",
    "简体",
    "صفحة",
    "ترجمة",
    "źródło",
    "akapit",
    "çeviri",
    "İstanbul",
    "**bold**",
    "{$n}",
    ".",
    ",",
    "🎉",
    "e\u{301}",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => vec(select(&WORDS[..]), 0..14).prop_map(|words| words.join(" ")),
        1 => "\\PC{0,12}",
    ]
}

fn kind() -> impl Strategy<Value = UnitKind> {
    select(
        &[
            UnitKind::Paragraph,
            UnitKind::Heading,
            UnitKind::TableCell,
            UnitKind::ListItem,
        ][..],
    )
}

type Units = Vec<(UnitKind, String)>;

fn document() -> impl Strategy<Value = Units> {
    vec((kind(), text()), 0..16)
}

/// Two versions: the new one has units of the old one, in any order, and others.
fn versions() -> impl Strategy<Value = (Units, Units)> {
    (
        document(),
        vec(
            (any::<prop::sample::Index>(), kind(), text(), 0..4_u8),
            0..16,
        ),
    )
        .prop_map(|(old, picks)| {
            let pick =
                |(index, kind, text, how): (prop::sample::Index, UnitKind, String, u8)| match old
                    .get(index.index(old.len().max(1)))
                {
                    Some(unit) if how < 2 => unit.clone(),
                    Some((kind, before)) if how == 2 => (*kind, format!("{before} {text}")),
                    Some(_) | None => (kind, text),
                };
            let new = picks.into_iter().map(pick).collect();
            (old, new)
        })
}

fn items(units: &[(UnitKind, String)]) -> Vec<Item<'_>> {
    units
        .iter()
        .map(|(kind, text)| Item::new(*kind, text))
        .collect()
}

fn aligned(old: &[(UnitKind, String)], new: &[(UnitKind, String)]) -> Alignment {
    align(&items(old), &items(new))
}

proptest! {
    #[test]
    fn every_unit_is_in_exactly_one_change((old, new) in versions()) {
        let alignment = aligned(&old, &new);
        let mut olds: Vec<usize> = alignment.changes.iter().flat_map(|c| c.old.clone()).collect();
        let mut news: Vec<usize> = alignment.changes.iter().flat_map(|c| c.new.clone()).collect();
        olds.sort_unstable();
        news.sort_unstable();
        prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>());
        prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
    }

    #[test]
    fn changes_say_what_they_are((old, new) in versions()) {
        for change in aligned(&old, &new).changes {
            let sizes = (change.old.len(), change.new.len());
            let right = match change.how {
                How::Kept => sizes == (1, 1) && !differs(&old[change.old[0]].1, &new[change.new[0]].1),
                How::Edited => sizes == (1, 1) && differs(&old[change.old[0]].1, &new[change.new[0]].1),
                How::Split => sizes.0 == 1 && sizes.1 > 1,
                How::Merged => sizes.0 > 1 && sizes.1 == 1,
                How::Added => sizes == (0, 1),
                How::Removed => sizes == (1, 0),
            };
            prop_assert!(right, "{:?}", change);
            prop_assert!((0.0..=1.0).contains(&change.score));
            prop_assert_eq!(change.heir.is_some(), sizes.0 > 0 && sizes.1 > 0);
        }
    }

    #[test]
    fn changes_stand_in_new_order((old, new) in versions()) {
        let changes = aligned(&old, &new).changes;
        let firsts: Vec<usize> = changes.iter().filter_map(|c| c.new.first().copied()).collect();
        prop_assert!(firsts.is_sorted());
        let stayed = changes.iter().filter(|c| c.moved == hexapla_align::Moved::No && c.old.len() == 1);
        let paired = stayed.filter(|c| matches!(c.how, How::Kept | How::Edited));
        let olds: Vec<usize> = paired.map(|c| c.old[0]).collect();
        prop_assert!(olds.is_sorted(), "{:?}", changes);
    }

    #[test]
    fn a_version_aligned_with_itself_is_the_identity(units in document()) {
        prop_assert!(aligned(&units, &units).is_identity());
        prop_assert!(aligned(&[], &[]).is_identity());
    }

    #[test]
    fn the_same_input_gives_the_same_answer((old, new) in versions()) {
        prop_assert_eq!(aligned(&old, &new), aligned(&old, &new));
    }

    #[test]
    fn equal_texts_never_stay_apart((old, new) in versions()) {
        let changes = aligned(&old, &new).changes;
        let of = |how: How| changes.iter().filter(move |change| change.how == how);
        for removed in of(How::Removed) {
            for added in of(How::Added) {
                prop_assert!(differs(&old[removed.old[0]].1, &new[added.new[0]].1));
            }
        }
    }

    #[test]
    fn a_text_that_is_unique_is_kept_in_either_direction((old, new) in versions()) {
        let is_unique = |text: &str| {
            let count = |side: &[(UnitKind, String)]| side.iter().filter(|unit| !differs(&unit.1, text)).count();
            (count(&old), count(&new)) == (1, 1)
        };
        let kept = |a: &Alignment, side: &[(UnitKind, String)]| -> usize {
            let kept = a.changes.iter().filter(|c| c.how == How::Kept);
            kept.filter(|c| is_unique(&side[c.old[0]].1)).count()
        };
        let wanted = old.iter().filter(|unit| is_unique(&unit.1)).count();
        prop_assert_eq!(kept(&aligned(&old, &new), &old), wanted);
        prop_assert_eq!(kept(&aligned(&new, &old), &new), wanted);
    }

    #[test]
    fn nobody_inherits_twice((old, new) in versions()) {
        let heirs = aligned(&old, &new).heirs(new.len());
        let all: Vec<usize> = heirs.iter().flatten().copied().collect();
        let different: BTreeSet<usize> = all.iter().copied().collect();
        prop_assert_eq!(all.len(), different.len());
        prop_assert!(all.iter().all(|at| *at < old.len()));
        prop_assert_eq!(heirs.len(), new.len());
    }

    #[test]
    fn moves_between_documents_pair_each_part_once((old, new) in versions(), size in 1_usize..5) {
        let residues = |units: &'_ [(UnitKind, String)]| -> Vec<(usize, usize, UnitKind, String)> {
            let unit = |(at, (kind, text)): (usize, &(UnitKind, String))| (at / size, at, *kind, text.clone());
            units.iter().enumerate().map(unit).collect()
        };
        let (old, new) = (residues(&old), residues(&new));
        let found = align_across(&view(&old), &view(&new));
        prop_assert!(found.is_sorted());
        for (a, b, how) in &found {
            let others = found.iter().filter(|(x, y, _)| x == a || y == b).count();
            prop_assert!(others == 1 || matches!(how, How::Split | How::Merged));
            prop_assert_eq!(*how == How::Kept, !differs(&old[*a].3, &new[*b].3));
        }
    }

    #[test]
    fn a_word_diff_joined_is_both_texts(old in text(), new in text()) {
        let parts = word_diff(&old, &new);
        let join = |wanted: fn(&Part<'_>) -> bool| -> String {
            let text = |part: &Part<'_>| match part {
                Part::Same(text) | Part::Old(text) | Part::New(text) => (*text).to_owned(),
            };
            parts.iter().filter(|part| wanted(part)).map(text).collect()
        };
        prop_assert_eq!(join(|part| !matches!(part, Part::New(_))), old.clone());
        prop_assert_eq!(join(|part| !matches!(part, Part::Old(_))), new.clone());
    }

    #[test]
    fn white_space_never_stands_alone_between_changes(old in text(), new in text()) {
        let parts = word_diff(&old, &new);
        for (at, part) in parts.iter().enumerate() {
            let inside = at > 0 && at + 1 < parts.len();
            if let Part::Same(text) = part {
                prop_assert!(!inside || !text.trim().is_empty(), "{:?}", parts);
            }
        }
        prop_assert!(changed_words(&old, &new) <= count_words(&new) + 1);
    }

    #[test]
    fn a_kind_of_change_is_symmetric_and_never_hides_words(old in text(), new in text()) {
        let tree = Text::default();
        let kind = |a, b| kind_of_change(Tagged { text: a, tree: &tree }, Tagged { text: b, tree: &tree });
        let found = kind(&old, &new);
        prop_assert_eq!(found, kind(&new, &old));
        prop_assert_eq!(found == ChangeKind::Layout, !differs(&old, &new));
        let letters = |text: &str| -> String {
            let nfc = hexapla_core::normalize(text).to_lowercase();
            nfc.chars().filter(|c| c.is_alphanumeric()).collect()
        };
        if letters(&old) != letters(&new) {
            prop_assert!(matches!(found, ChangeKind::Wording | ChangeKind::Number), "{:?}", found);
        }
    }
}

fn view(units: &[(usize, usize, UnitKind, String)]) -> Vec<Residue<'_>> {
    units
        .iter()
        .map(|(document, index, kind, text)| Residue {
            document: *document,
            index: *index,
            item: Item::new(*kind, text),
        })
        .collect()
}

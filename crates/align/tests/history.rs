//! Real edits: versions of the same pages, years apart.
#![allow(
    clippy::print_stderr,
    reason = "the figures are for whoever runs the tests"
)]

use std::collections::BTreeMap;

use hexapla_align::{How, Item, Moved, Reason, align, changed_words, count_words};
use hexapla_core::UnitKind;

fn blocks(page: &str) -> Vec<Item<'_>> {
    let kind = |text: &str| match text.chars().next() {
        Some('#') => UnitKind::Heading,
        Some('-' | '*') if text.contains(' ') => UnitKind::ListItem,
        Some('|') => UnitKind::TableCell,
        _ => UnitKind::Paragraph,
    };
    page.split("\n\n")
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(|text| Item::new(kind(text), text))
        .collect()
}

/// Pairs of versions of a page: earlier and later text.
fn pairs() -> Vec<(String, String, String)> {
    let files: BTreeMap<String, String> = hexapla_testkit::files("docs-markdown", "md")
        .into_iter()
        .collect();
    let later = |path: &str, from: &str, to: &str| {
        let later = path.replacen(&format!("/en/{from}/"), &format!("/en/{to}/"), 1);
        (later != path).then(|| files.get(&later)).flatten()
    };
    let steps = [
        ("rev-a", "rev-b"),
        ("rev-a", "rev-mid"),
        ("rev-mid", "rev-b"),
    ];
    let mut pairs = Vec::new();
    for (path, text) in &files {
        for (from, to) in steps {
            let found = later(path, from, to).map(|l| (path.clone(), text.clone(), l.clone()));
            pairs.extend(found);
        }
    }
    pairs
}

#[test]
fn what_did_not_change_in_years_is_kept() {
    for (path, old, new) in pairs() {
        let (old, new) = (blocks(&old), blocks(&new));
        let alignment = align(&old, &new);
        let count =
            |items: &[Item<'_>], text: &str| items.iter().filter(|i| i.text == text).count();
        let heirs = alignment.heirs(new.len());
        for (item, heir) in new.iter().zip(heirs) {
            if count(&old, item.text) == 1 && count(&new, item.text) == 1 {
                let before = heir.map(|at| old[at].text);
                assert_eq!(before, Some(item.text), "{path}");
            }
        }
    }
}

#[test]
fn edits_of_years_have_something_in_common() {
    let (mut units, mut words, mut changed) = (BTreeMap::<(How, bool), usize>::new(), 0, 0);
    for (path, old, new) in pairs() {
        let (old, new) = (blocks(&old), blocks(&new));
        for change in align(&old, &new).changes {
            *units
                .entry((change.how, change.moved == Moved::Yes))
                .or_default() += 1;
            let join = |places: &[usize], items: &[Item<'_>]| -> String {
                places
                    .iter()
                    .map(|at| format!("{} ", items[*at].text))
                    .collect()
            };
            let (before, after) = (join(&change.old, &old), join(&change.new, &new));
            words += count_words(&after);
            changed += changed_words(&before, &after);
            let similar = change.score >= 0.2 || change.reason == Reason::Alone;
            assert!(similar, "{path}: {change:?}\n{before}\n{after}");
            if std::env::var_os("HEXAPLA_SHOW_EDITS").is_some() && change.how != How::Kept {
                eprintln!("{path}: {change:?}\n  - {before:?}\n  + {after:?}");
            }
        }
    }
    eprintln!("{units:?}; {changed} of {words} words changed");
}

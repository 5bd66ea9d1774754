//! Kinds of change against labels that a reader gave to real edits.
//!
//! `labels/*.tsv` has set, path of the later version, hashes of both texts, kind and meaning. The
//! sample was drawn by `support::versions::sample` with the aligner as it stood before any tuning, and
//! labelled from the texts alone. The corpora are not copied: texts are found by their hashes.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "test code; the figures are for whoever runs the tests"
)]

mod support;

use hexapla_core::ChangeKind;
use support::{
    inline::kind_of,
    labels::{Half, Judged, Meaning, judged},
};

#[test]
fn no_edit_that_changed_the_meaning_is_carried() {
    for edit in judged() {
        let carried = edit.found == ChangeKind::Layout;
        assert!(
            edit.meaning == Meaning::Same || !carried,
            "{:?} to {:?}",
            edit.old,
            edit.new
        );
    }
}

#[test]
fn no_edit_that_changed_the_meaning_is_minor() {
    for edit in judged() {
        let is_work = matches!(edit.found, ChangeKind::Wording | ChangeKind::Number);
        assert!(
            edit.meaning == Meaning::Same || is_work,
            "{:?}: {:?} to {:?}",
            edit.found,
            edit.old,
            edit.new
        );
    }
}

#[test]
fn most_edits_are_called_what_a_reader_calls_them() {
    let judged = judged();
    if judged.is_empty() {
        return;
    }
    assert!(
        judged.len() >= 400,
        "{} labels found their texts",
        judged.len()
    );
    for half in [Half::Tuned, Half::Held] {
        let of_half: Vec<&Judged> = judged.iter().filter(|edit| edit.half == half).collect();
        let right = of_half
            .iter()
            .filter(|edit| edit.found == edit.kind)
            .count();
        eprintln!("{half:?}: {right} of {}", of_half.len());
        assert!(right * 100 >= of_half.len() * 95, "{half:?}: {right}");
        for edit in of_half.iter().filter(|_| half == Half::Tuned) {
            if edit.found != edit.kind && std::env::var_os("HEXAPLA_SHOW_MISTAKES").is_some() {
                eprintln!(
                    "{:?} for {:?}\n  - {:?}\n  + {:?}",
                    edit.found, edit.kind, edit.old, edit.new
                );
            }
        }
    }
}

#[test]
fn an_attribute_list_behind_a_link_is_markup_unless_it_says_something() {
    for (old, new, kind) in [
        (
            "see [here](x){.wide target=_blank}.",
            "see [here](x).",
            ChangeKind::Markup,
        ),
        (
            "[burada](x){: .genis #a} işte",
            "[burada](x) işte",
            ChangeKind::Markup,
        ),
        (
            "[ここ](x){.wide}を見る",
            "[ここ](x)を見る",
            ChangeKind::Markup,
        ),
        ("see [here](x){not}.", "see [here](x).", ChangeKind::Wording),
        (
            "see [here](x){title=no}.",
            "see [here](x).",
            ChangeKind::Wording,
        ),
        ("see [here](x){.5}.", "see [here](x).", ChangeKind::Wording),
        ("not a link {.wide}", "not a link", ChangeKind::Wording),
    ] {
        assert_eq!(kind_of(old, new), kind, "{old:?}");
        assert_eq!(kind_of(new, old), kind, "{old:?}");
    }
}

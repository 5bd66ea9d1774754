//! What can be carried from a source into a translation, and what never is.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use hexapla_align::{NotCarried, Tagged, carry, is_carried, token_changes};
use hexapla_core::{Text, apply};
use hexapla_formats::{Format, Options, inline};
use proptest::prelude::*;

fn tree(text: &str) -> Text {
    inline(text, &Options::new(Format::Markdown))
}

/// The target after a change from one source to another, or why not.
fn patch(old: &str, new: &str, target: &str) -> Result<String, NotCarried> {
    let (before, after, own) = (tree(old), tree(new), tree(target));
    let tagged = |text, tree| Tagged { text, tree };
    let changes = token_changes(tagged(old, &before), tagged(new, &after))?;
    let edits = carry(&changes, tagged(target, &own))?;
    let result = apply(target, &edits);
    let read = tree(&result);
    let is_meant = is_carried(&edits, tagged(target, &own), tagged(&result, &read));
    Ok(if is_meant { result } else { target.to_owned() })
}

#[track_caller]
fn carries(old: &str, new: &str, target: &str, expected: &str) {
    assert_eq!(patch(old, new, target).as_deref(), Ok(expected));
}

#[track_caller]
fn refuses(old: &str, new: &str, target: &str) -> NotCarried {
    patch(old, new, target).unwrap_err()
}

#[test]
fn addresses_code_and_numbers_are_carried() {
    let old = "See [the guide](old.md) and ![x](a.png): run `go 1`, wait 5 s.";
    let new = "See [the guide](new.md) and ![x](b.png): run `go 2`, wait 50 s.";
    for (target, expected) in [
        (
            "Vedi [la guida](old.md) e ![x](a.png): esegui `go 1`, aspetta 5 s.",
            "Vedi [la guida](new.md) e ![x](b.png): esegui `go 2`, aspetta 50 s.",
        ),
        (
            "[ガイド](old.md)と![図](a.png)を見て、`go 1`を実行し、5秒待つ。",
            "[ガイド](new.md)と![図](b.png)を見て、`go 2`を実行し、50秒待つ。",
        ),
        (
            "انتظر 5 ثوان ثم نفّذ `go 1` وانظر [الدليل](old.md) و![x](a.png).",
            "انتظر 50 ثوان ثم نفّذ `go 2` وانظر [الدليل](new.md) و![x](b.png).",
        ),
        (
            "请看[指南](old.md)和![x](a.png)：运行`go 1`，等待5秒。",
            "请看[指南](new.md)和![x](b.png)：运行`go 2`，等待50秒。",
        ),
        (
            "Zobacz [źródło](old.md) i ![x](a.png): uruchom `go 1`, poczekaj 5 s.",
            "Zobacz [źródło](new.md) i ![x](b.png): uruchom `go 2`, poczekaj 50 s.",
        ),
        (
            "[Kılavuza](old.md) ve ![x](a.png) bak: `go 1` çalıştır, 5 sn bekle.",
            "[Kılavuza](new.md) ve ![x](b.png) bak: `go 2` çalıştır, 50 sn bekle.",
        ),
    ] {
        carries(old, new, target, expected);
    }
}

#[test]
fn versions_are_words_as_a_whole() {
    carries(
        "Since v1.2.3.",
        "Since v1.10.0.",
        "Da v1.2.3.",
        "Da v1.10.0.",
    );
    carries("Python 3.9", "Python 3.10", "Python 3.9用", "Python 3.10用");
    carries("Up to 5MB", "Up to 10MB", "Fino a 5MB", "Fino a 10MB");
    carries("In 5-10 days", "In 5-12 days", "5〜10日", "5〜12日");
    carries("10 000", "20 000", "10 000", "20 000");
    let missing = refuses("Python 3.9", "Python 3.10", "Python 3.9.1");
    assert!(matches!(missing, NotCarried::Missing(_)));
    let missing = refuses("Wait 5 s", "Wait 6 s", "Attendi 15 s");
    assert!(matches!(missing, NotCarried::Missing(_)));
}

#[test]
fn values_may_change_places() {
    carries("From 5 to 10", "From 10 to 20", "Da 5 a 10", "Da 10 a 20");
    carries(
        "[a](x.md) [b](y.md)",
        "[a](y.md) [b](x.md)",
        "[b](y.md) [a](x.md)",
        "[b](x.md) [a](y.md)",
    );
}

#[test]
fn words_units_and_negations_are_never_carried() {
    for (old, new) in [
        ("Go 5 km.", "Go 5 mi."),
        ("Do delete `x`.", "Do not delete `x`."),
        ("Wait, please.", "Wait please."),
        ("**a** b", "a **b**"),
    ] {
        assert_eq!(refuses(old, new, "5 x `x`"), NotCarried::NoToken, "{new}");
    }
    for (old, new) in [
        ("Go 5 km.", "Go 8 mi."),
        ("Go 5km.", "Go 8mi."),
        ("Below 5.", "Above 6."),
        ("At <5 %.", "At >6 %."),
        ("See [a](x.md).", "See [b](y.md)."),
        ("Delete `x`.", "Do not delete `y`."),
        ("See [a](x.md).", "See [a](y.md) and [b](z.md)."),
        ("The 2nd", "The 3rd"),
        ("10 m² or 5", "10 m³ or 6"),
        ("Take -5", "Take 6"),
        ("[a](x.md \"One\")", "[a](y.md \"Two\")"),
    ] {
        let target = "5 [z](x.md) `x` 5km 2nd";
        assert_eq!(refuses(old, new, target), NotCarried::Other, "{new}");
    }
}

#[test]
fn a_token_that_stands_twice_is_left() {
    let twice = refuses("[a](x.md)", "[a](y.md)", "[a](x.md) o [b](x.md)");
    assert!(matches!(twice, NotCarried::Several(_)));
    let twice = refuses("Wait 5 s", "Wait 6 s", "5 **5**");
    assert!(matches!(twice, NotCarried::Several(_)));
    let unclear = refuses("5 and 5", "5 and 6", "5");
    assert!(matches!(unclear, NotCarried::Ambiguous(_)));
    carries(
        "[a](x.md) [b](x.md)",
        "[a](y.md) [b](y.md)",
        "[c](x.md)",
        "[c](y.md)",
    );
}

#[test]
fn a_token_at_another_place_is_another_one() {
    for (old, new, target) in [
        ("Wait 5 s", "Wait 6 s", "Aspetta [5](x.md) s"),
        ("Wait 5 s", "Wait 6 s", "Aspetta `5` s"),
        ("See [a](x.md)", "See [a](y.md)", "Vedi ![a](x.md)"),
        ("See [a](x.md)", "See [a](y.md)", "Vedi x.md"),
        ("Use `x`", "Use `y`", "Usa x"),
        ("On day 5", "On day 6", "W 5-tym dniu"),
        ("At 5", "At 6", "Saat 5'te"),
        ("On the 7", "On the 8", "Dall'7"),
        ("Wait 5 s", "Wait 6 s", "انتظر ٥ ثوان"),
        ("Wait 5 s", "Wait 6 s", "5초"),
        ("Wait 10 s", "Wait 20 s", "Dieci s, 10 000 volte"),
        ("Wait 10 s", "Wait 20 s", "2025-10-05: dieci s"),
    ] {
        let left = refuses(old, new, target);
        assert!(matches!(left, NotCarried::Missing(_)), "{target}: {left:?}");
    }
}

#[test]
fn emphasis_may_stand_elsewhere_in_a_translation() {
    carries("Wait **5 s**", "Wait **6 s**", "Aspetta 5 s", "Aspetta 6 s");
}

#[test]
fn a_result_that_would_be_read_otherwise_is_known() {
    let (before, after) = ("[a](x.md)", "[a](x(.md)");
    let tagged = |text, tree| Tagged { text, tree };
    let (own, read) = (tree(before), tree(after));
    let edits = [hexapla_core::Edit::new(
        hexapla_core::Span::new(4, 8),
        "x(.md",
    )];
    assert!(!is_carried(
        &edits,
        tagged(before, &own),
        tagged(after, &read)
    ));
}

/// Each group: a token, and what may take its place.
const TOKENS: [&[&str]; 6] = [
    &["[a](x.md)", "[a](y.md)", "[a](<x y.md>)"],
    &["![i](z.png)", "![i](日本.png)"],
    &["`c`", "`d e`"],
    &["5", "10", "1.2.3", "**5**"],
    &["<a href=\"u\">", "<a href=\"v\">"],
    &["</a>"],
];
const WORDS: [&str; 7] = ["uno", "日本", "żółć", "صفحة", "İğne", "not", "-"];

/// A part of a text, and what it becomes.
fn part() -> impl Strategy<Value = (String, String)> {
    let own = |(old, new): (&str, &str)| (old.to_owned(), new.to_owned());
    let word = prop::sample::select(WORDS.to_vec());
    let token = prop::sample::select(TOKENS.to_vec());
    let pick = |group: &'static [&'static str]| {
        let one = || prop::sample::select(group.to_vec());
        (one(), one())
    };
    prop_oneof![
        6 => word.prop_map(move |word| own((word, word))),
        6 => token.prop_flat_map(pick).prop_map(own),
        1 => Just(own(("5 km", "8 mi"))),
        1 => Just(own(("do", "do not"))),
    ]
}

fn change() -> impl Strategy<Value = Vec<(String, String)>> {
    prop::collection::vec(part(), 1..7)
}

fn joined<'a>(parts: impl Iterator<Item = &'a String>) -> String {
    parts.cloned().collect::<Vec<_>>().join(" ")
}

/// A text without its numbers, addresses and code.
fn words_only(text: &str) -> String {
    let tokens = TOKENS.iter().flat_map(|group| group.iter());
    let mut tokens: Vec<&str> = tokens.copied().filter(|token| *token != "</a>").collect();
    tokens.sort_by_key(|token| std::cmp::Reverse(token.len()));
    let mut text = text.to_owned();
    for token in tokens {
        text = text.replace(token, "#");
    }
    text.replace("**#**", "#")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn words_of_source_and_target_are_the_same_after_it(
        parts in change(),
        order in any::<prop::sample::Index>(),
        added in prop::sample::select(WORDS.to_vec()),
    ) {
        let old = joined(parts.iter().map(|(old, _)| old));
        let new = joined(parts.iter().map(|(_, new)| new));
        let mut turned: Vec<String> = parts.iter().map(|(old, _)| old.clone()).collect();
        turned.rotate_left(order.index(parts.len()));
        let target = format!("{added} {}", turned.join(" "));
        if let Ok(result) = patch(&old, &new, &target) {
            prop_assert_eq!(words_only(&old), words_only(&new));
            prop_assert_eq!(words_only(&target), words_only(&result));
            prop_assert!(!new.contains("not") || old.contains("not"));
        }
    }

    #[test]
    fn a_target_that_is_the_source_becomes_the_new_source(parts in change()) {
        let old = joined(parts.iter().map(|(old, _)| old));
        let new = joined(parts.iter().map(|(_, new)| new));
        match patch(&old, &new, &old) {
            Ok(result) => prop_assert_eq!(result, new),
            Err(NotCarried::Missing(change)) => prop_assert!(false, "it is there: {change:?}"),
            Err(_) => {}
        }
    }

    #[test]
    fn any_text_is_read(old in "\\PC{0,40}", new in "\\PC{0,40}", target in "\\PC{0,40}") {
        let _ = patch(&old, &new, &target);
    }
}

#[test]
fn long_hostile_texts_take_linear_time() {
    for part in ["5 ", "{{", "<a href=", "`5` ", "&#5;", "5-a", "[5](", "5'"] {
        let old = part.repeat(50_000);
        let _ = patch(&old, &format!("{old}6"), &old);
    }
}

//! Equal paragraphs, told apart by what stands beside them.

use crate::{changes, in_each_language};

#[test]
fn equal_paragraphs_that_are_both_edited_keep_their_sections() {
    in_each_language(|t, edited| {
        // The same paragraph stands in several sections; each is edited in its own way.
        let names: Vec<String> = (0..9).map(|n| format!("{} {n}{n}", t[5])).collect();
        let first = format!("{} {}", t[2], t[0]);
        let old: Vec<&str> = names.iter().flat_map(|name| [&**name, t[2]]).collect();
        let mut new = old.clone();
        new[3] = edited;
        new[11] = &first;
        new[15] = &first;
        let heirs = changes(&old, &new).heirs(18);
        assert_eq!(heirs, (0..18).map(Some).collect::<Vec<_>>());
        // One of these sections moves too.
        let order = [0, 5, 1, 2, 3, 4, 6, 7, 8];
        let turned: Vec<&str> = order
            .iter()
            .flat_map(|n| [new[2 * n], new[2 * n + 1]])
            .collect();
        let heirs = changes(&old, &turned).heirs(18);
        let expected: Vec<_> = order
            .iter()
            .flat_map(|n| [Some(2 * n), Some(2 * n + 1)])
            .collect();
        assert_eq!(heirs, expected, "{turned:?}");
    });
}

#[test]
fn a_hundred_equal_paragraphs_that_are_all_edited_keep_their_sections() {
    in_each_language(|t, edited| {
        let names: Vec<String> = (0..120).map(|n| format!("{} {n} {n}", t[5])).collect();
        let later: Vec<String> = (0..120).map(|n| format!("{} {n} {n}!", t[5])).collect();
        let old: Vec<&str> = names.iter().flat_map(|name| [&**name, t[2]]).collect();
        let new: Vec<&str> = later.iter().flat_map(|name| [&**name, edited]).collect();
        let heirs = changes(&old, &new).heirs(240);
        let wrong = heirs
            .iter()
            .enumerate()
            .filter(|(at, heir)| **heir != Some(*at));
        assert_eq!(wrong.count(), 0, "{heirs:?}");
    });
}

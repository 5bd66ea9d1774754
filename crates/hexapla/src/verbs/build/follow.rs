//! What headings answer to from build to build.

use std::collections::{BTreeMap, BTreeSet};

/// The ids that a heading had, the present one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The id of its unit; [`TOP`] of what leads to the beginning of the document, and for a heading that is
    /// no unit [`wordless`].
    pub(crate) unit: String,
    pub(crate) ids: Vec<String>,
}

/// Stands where the id of a unit does, for ids that lead to the beginning of a document. No id of a unit is so.
pub(super) const TOP: &str = "^";

/// What begins what stands there for a heading that is no unit.
const WORDLESS: char = '~';

/// What stands in place of the id of a unit for a heading that has nothing to be translated (`## 🚀`,
/// `` ## `build` ``), given as it stands in the file: equal ones are told apart by their `number`.
pub(super) fn wordless(heading: &str, number: usize) -> String {
    let hash = blake3::hash(heading.trim().as_bytes()).to_hex();
    let short: String = hash.chars().take(10).collect();
    format!("{WORDLESS}{short}-{number}")
}

/// The headings of a document as the next build is told of them, given their present ids by unit, and what
/// is remembered. What a heading answered to before stays with it; what one that is gone answered to goes to
/// the heading before it, else to the first, else, where no heading is left, to the beginning, where it stays.
///
/// A heading without words is known by its text alone. Where it is another, or has got words, the new heading
/// in its place inherits.
pub(super) fn follow(present: &[(String, String)], before: &[Anchor]) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = present
        .iter()
        .map(|(unit, id)| Anchor {
            unit: unit.clone(),
            ids: vec![id.clone()],
        })
        .collect();
    let places: BTreeMap<&str, usize> = present
        .iter()
        .enumerate()
        .map(|(at, (unit, _))| (unit.as_str(), at))
        .collect();
    let known: BTreeSet<&str> = before.iter().map(|old| old.unit.as_str()).collect();
    let mut taken: BTreeSet<String> = present.iter().map(|(_, id)| id.clone()).collect();
    let mut top = Anchor {
        unit: TOP.to_owned(),
        ids: Vec::new(),
    };
    let mut last: Option<usize> = None;
    for old in before {
        let next = last.map_or(0, |last| last + 1);
        let follower = present.get(next).map(|(unit, _)| unit.as_str());
        let stands_there = follower.is_some_and(|unit| {
            let is_wordless = old.unit.starts_with(WORDLESS) || unit.starts_with(WORDLESS);
            is_wordless && !known.contains(unit)
        });
        let heir = match places.get(old.unit.as_str()) {
            _ if old.unit == TOP => &mut top,
            found => {
                let found = found.copied().or(stands_there.then_some(next));
                last = found.or(last);
                anchors.get_mut(last.unwrap_or(0)).unwrap_or(&mut top)
            }
        };
        for id in &old.ids {
            if taken.insert(id.clone()) {
                heir.ids.push(id.clone());
            }
        }
    }
    let top = (!top.ids.is_empty()).then_some(top);
    top.into_iter().chain(anchors).collect()
}

/// What a heading answers to, for tests.
#[cfg(test)]
pub(super) fn anchor(unit: &str, ids: &[&str]) -> Anchor {
    Anchor {
        unit: unit.into(),
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn present(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(unit, id): &(&str, &str)| ((*unit).to_owned(), (*id).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn a_heading_keeps_what_it_answered_to() {
        let before = [anchor("u", &["one", "zero"]), anchor("v", &["two"])];
        let now = present(&[("v", "two"), ("u", "uno")]);
        assert_eq!(
            follow(&now, &before),
            [anchor("v", &["two"]), anchor("u", &["uno", "one", "zero"])]
        );
    }

    #[test]
    fn what_is_gone_leaves_its_anchors_to_its_neighbour() {
        let before = [
            anchor("u", &["one"]),
            anchor("v", &["two"]),
            anchor("w", &["three"]),
        ];
        assert_eq!(
            follow(&present(&[("u", "one"), ("w", "three")]), &before),
            [anchor("u", &["one", "two"]), anchor("w", &["three"])]
        );
        assert_eq!(
            follow(&present(&[("w", "three")]), &before),
            [anchor("w", &["three", "one", "two"])]
        );
    }

    #[test]
    fn the_last_heading_leaves_its_anchors_to_the_beginning() {
        let before = [anchor("u", &["one", "zero"]), anchor("v", &["二"])];
        let top = [anchor(TOP, &["one", "zero", "二"])];
        assert_eq!(follow(&[], &before), top);
        assert_eq!(follow(&[], &top), top);
        // A heading that comes after that takes its own id back, and no other.
        assert_eq!(
            follow(&present(&[("w", "二")]), &top),
            [anchor(TOP, &["one", "zero"]), anchor("w", &["二"])]
        );
    }

    #[test]
    fn a_heading_without_words_is_followed_too() {
        let [rocket, party, bangs] = ["## 🚀", "## 🎉", "## !!!"].map(|text| wordless(text, 0));
        let [rocket, party, bangs] = [&rocket, &party, &bangs].map(String::as_str);
        let before = [
            anchor("u", &["one"]),
            anchor(rocket, &["section", "old"]),
            anchor("v", &["two"]),
            anchor(bangs, &["section-1"]),
        ];
        let came_to = |now: &[(&str, &str)], expected: &[Anchor]| {
            let found = follow(&present(now), &before);
            assert_eq!(found, expected);
            assert_eq!(follow(&present(now), &found), expected, "twice");
        };
        // Another sign, and words in place of signs.
        came_to(
            &[
                ("u", "one"),
                (party, "section"),
                ("v", "two"),
                ("w", "おわり"),
            ],
            &[
                anchor("u", &["one"]),
                anchor(party, &["section", "old"]),
                anchor("v", &["two"]),
                anchor("w", &["おわり", "section-1"]),
            ],
        );
        // They are gone, and the ids of one are given to the other.
        came_to(
            &[("u", "one"), ("v", "two"), (bangs, "section")],
            &[
                anchor("u", &["one", "old"]),
                anchor("v", &["two"]),
                anchor(bangs, &["section", "section-1"]),
            ],
        );
        // One moves: it is known by its text.
        came_to(
            &[(bangs, "section"), ("u", "one"), ("v", "two")],
            &[
                anchor(bangs, &["section", "section-1"]),
                anchor("u", &["one", "old"]),
                anchor("v", &["two"]),
            ],
        );
        // A heading with words that is gone leaves nothing to a new one: it may be of something else.
        let before = [anchor("u", &["one"]), anchor("v", &["two"])];
        assert_eq!(
            follow(&present(&[("u", "one"), ("w", "three")]), &before),
            [anchor("u", &["one", "two"]), anchor("w", &["three"])]
        );
    }

    #[test]
    fn equal_headings_without_words_are_told_apart_and_no_unit_is_called_so() {
        assert_ne!(wordless("## 🚀", 0), wordless("## 🚀", 1));
        assert_eq!(wordless("## 🚀\n", 0), wordless("## 🚀", 0));
        for name in [TOP, &wordless("## 🚀", 0)] {
            assert!(hexapla_core::UnitId::parse(name).is_none());
        }
    }
}

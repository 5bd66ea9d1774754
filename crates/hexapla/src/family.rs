//! What was split and what was merged: which units are one with which, so that a change is judged by
//! all their texts together.
//!
//! The heir of a split keeps the entry of the whole. Held against the heir alone, the text that the
//! entry was made from has lost words; held against all parts, it may have changed in nothing but
//! the break.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{UnitId, join_for, normalize};

/// Texts as one, joined as their scripts join lines.
pub(crate) fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut out = String::new();
    for (index, text) in texts.enumerate() {
        if index > 0 {
            out.push_str(join_for(out.chars().next_back(), text.chars().next()));
        }
        out.push_str(text);
    }
    out
}

/// The splits and merges that a document remembers.
#[derive(Debug, Default)]
pub(crate) struct Families {
    /// For each heir of a split: its parts by index, itself among them, in document order.
    parts: BTreeMap<UnitId, Vec<usize>>,
    /// For each heir of a merge: the others that went into it.
    merged: BTreeMap<UnitId, Vec<UnitId>>,
}

impl Families {
    /// Reads what each unit came from, besides its own id.
    pub(crate) fn of(ids: &[UnitId], from: &[Vec<UnitId>]) -> Self {
        let mut families = Self::default();
        if from.iter().all(Vec::is_empty) {
            return families;
        }
        let present: BTreeSet<&UnitId> = ids.iter().collect();
        for (index, (id, from)) in ids.iter().zip(from).enumerate() {
            for parent in from {
                if present.contains(parent) {
                    let parts = families.parts.entry(parent.clone()).or_default();
                    parts.push(index);
                } else {
                    let merged = families.merged.entry(id.clone()).or_default();
                    merged.push(parent.clone());
                }
            }
        }
        for (index, id) in ids.iter().enumerate() {
            if let Some(parts) = families.parts.get_mut(id) {
                parts.push(index);
                parts.sort_unstable();
                parts.dedup();
            }
        }
        families
    }

    /// The parts of a unit that was split, by index.
    pub(crate) fn parts(&self, id: &UnitId) -> Option<&[usize]> {
        self.parts.get(id).map(Vec::as_slice)
    }

    /// What was merged into a unit.
    pub(crate) fn merged(&self, id: &UnitId) -> Option<&[UnitId]> {
        self.merged.get(id).map(Vec::as_slice)
    }
}

/// Texts in the order in which `whole` has them, as one.
pub(crate) fn joined_as_in(whole: &str, texts: &[&str]) -> String {
    let whole = normalize(whole);
    let place = |text: &str| whole.find(&*normalize(text)).unwrap_or(usize::MAX);
    let mut placed: Vec<(usize, &str)> = texts.iter().map(|text| (place(text), *text)).collect();
    placed.sort_by_key(|(place, _)| *place);
    joined(placed.into_iter().map(|(_, text)| text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> UnitId {
        UnitId::parse(name).unwrap()
    }

    #[test]
    fn texts_are_joined_as_their_scripts_join_lines() {
        assert_eq!(
            joined(["翻訳する。", "読む。"].into_iter()),
            "翻訳する。読む。"
        );
        assert_eq!(joined(["句子。", "下一句。"].into_iter()), "句子。下一句。");
        assert_eq!(joined(["Zażółć.", "Gęślą."].into_iter()), "Zażółć. Gęślą.");
        assert_eq!(joined(["ترجمة.", "صفحة."].into_iter()), "ترجمة. صفحة.");
        assert_eq!(joined(["İlk.", "Son."].into_iter()), "İlk. Son.");
    }

    #[test]
    fn a_part_belongs_to_the_heir_that_is_still_there() {
        let ids = [id("a-00000001"), id("b-00000002"), id("c-00000003")];
        let from = [vec![], vec![id("a-00000001")], vec![id("x-00000009")]];
        let families = Families::of(&ids, &from);
        assert_eq!(families.parts(&ids[0]), Some(&[0, 1][..]));
        assert_eq!(families.merged(&ids[2]), Some(&[id("x-00000009")][..]));
        assert_eq!(families.parts(&ids[1]), None);
    }

    #[test]
    fn merged_texts_take_the_order_of_the_whole() {
        assert_eq!(joined_as_in("One. Two.", &["Two.", "One."]), "One. Two.");
    }
}

//! Which texts are the same: a number per text, equal for equal texts.
//!
//! Bytes are compared first. Only where some text then has no equal on the other side are texts
//! normalized, so that what did not change at all costs no normalizing.

use std::borrow::Cow;

use hexapla_core::normalize;

use crate::{change::Item, hash::fingerprint};

/// The class of each unit's text.
pub(crate) struct Classes {
    /// Of the old units.
    pub(crate) old: Vec<u32>,
    /// Of the new units.
    pub(crate) new: Vec<u32>,
    /// Per class, how many units of either side have it; 255 for more.
    counts: Vec<(u8, u8)>,
}

impl Classes {
    /// Finds the classes of two versions.
    pub(crate) fn of(old: &[Item<'_>], new: &[Item<'_>]) -> Self {
        let mut texts: Vec<Cow<'_, str>> = old
            .iter()
            .chain(new)
            .map(|item| Cow::Borrowed(item.text))
            .collect();
        let mut prints: Vec<u64> = texts.iter().map(|text| fingerprint(text)).collect();
        let mut placed = placed(&prints);
        if !is_paired(&placed, old.len()) && normalize_all(&mut texts, &mut prints) {
            placed = self::placed(&prints);
        }
        let (mut classes, count) = number(&mut placed, &texts);
        let after = classes.split_off(old.len());
        let counts = counts(&classes, &after, count);
        Self {
            old: classes,
            new: after,
            counts,
        }
    }

    /// Whether an old and a new unit have the same text.
    pub(crate) fn same(&self, old: usize, new: usize) -> bool {
        self.old
            .get(old)
            .is_some_and(|class| self.new.get(new) == Some(class))
    }

    /// Whether no unit but these two, one on either side, has this old unit's text.
    pub(crate) fn is_unique(&self, old: usize) -> bool {
        self.count(old) == Some((1, 1))
    }

    /// Whether other old units have the text of this one.
    pub(crate) fn has_twins(&self, old: usize) -> bool {
        self.count(old).is_some_and(|(before, _)| before > 1)
    }

    fn count(&self, old: usize) -> Option<(u8, u8)> {
        self.counts.get(*self.old.get(old)? as usize).copied()
    }
}

/// Fingerprint and place, sorted.
fn placed(prints: &[u64]) -> Vec<(u64, usize)> {
    let places = prints.iter().enumerate();
    let mut placed: Vec<(u64, usize)> = places.map(|(place, print)| (*print, place)).collect();
    placed.sort_unstable();
    placed
}

/// Whether each text has an equal on the other side as it is.
fn is_paired(placed: &[(u64, usize)], border: usize) -> bool {
    let mut groups = placed.chunk_by(|a, b| a.0 == b.0);
    groups.all(|group| {
        group.iter().any(|(_, place)| *place < border)
            && group.iter().any(|(_, place)| *place >= border)
    })
}

/// Normalizes all texts and prints them anew; whether any is another one now.
///
/// All, not only those without an equal: of three texts that differ in layout, two may be equal to the
/// byte, and the third is still the same text.
fn normalize_all(texts: &mut [Cow<'_, str>], prints: &mut [u64]) -> bool {
    let mut any = false;
    for (text, print) in texts.iter_mut().zip(prints) {
        if let Some(normal) = normal_form(text) {
            *print = fingerprint(&normal);
            *text = Cow::Owned(normal);
            any = true;
        }
    }
    any
}

/// The normal form where it is another text.
fn normal_form(text: &str) -> Option<String> {
    if is_plain(text) {
        return None;
    }
    let normal = normalize(text);
    (normal != text).then(|| normal.into_owned())
}

/// Whether a text is its own normal form at a glance: ASCII with single spaces inside. Without a branch
/// per byte, so that a compiler can look at many at once.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_odd = |odd: bool, byte: &u8| odd | (*byte < b' ') | (*byte >= 0x7F);
    let doubled = |odd: bool, (a, b): (&u8, &u8)| odd | ((*a == b' ') & (*b == b' '));
    let neighbours = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    !bytes.iter().fold(false, is_odd)
        && !neighbours.fold(false, doubled)
        && bytes.first() != Some(&b' ')
        && bytes.last() != Some(&b' ')
}

/// Numbers the groups of equal texts: the class by place, and how many there are.
fn number(prints: &mut [(u64, usize)], texts: &[Cow<'_, str>]) -> (Vec<u32>, u32) {
    let text = |place: usize| texts.get(place).map_or("", |text| &**text);
    let mut classes = vec![0; texts.len()];
    let mut count = 0;
    let mut label = |group: &[(u64, usize)]| {
        for (_, place) in group {
            if let Some(class) = classes.get_mut(*place) {
                *class = count;
            }
        }
        count += 1;
    };
    for group in prints.chunk_by_mut(|a, b| a.0 == b.0) {
        let first = group.first().map_or("", |(_, place)| text(*place));
        if group.iter().skip(1).all(|(_, place)| text(*place) == first) {
            label(group);
        } else {
            // Different texts with one fingerprint: never seen, but possible.
            group.sort_by_key(|(_, place)| (text(*place), *place));
            group
                .chunk_by(|a, b| text(a.1) == text(b.1))
                .for_each(&mut label);
        }
    }
    (classes, count)
}

fn counts(old: &[u32], new: &[u32], count: u32) -> Vec<(u8, u8)> {
    let mut seen = vec![(0_u8, 0_u8); count as usize];
    for class in old {
        if let Some((before, _)) = seen.get_mut(*class as usize) {
            *before = before.saturating_add(1);
        }
    }
    for class in new {
        if let Some((_, after)) = seen.get_mut(*class as usize) {
            *after = after.saturating_add(1);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_core::UnitKind;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_plain_text_is_its_own_normal_form(text in "[ a\\n\u{301}é翻]{0,6}") {
            prop_assert!(!is_plain(&text) || normalize(&text) == text);
        }
    }

    fn items<'a>(texts: &[&'a str]) -> Vec<Item<'a>> {
        texts
            .iter()
            .map(|text| Item::new(UnitKind::Paragraph, text))
            .collect()
    }

    #[test]
    fn layout_does_not_make_another_text() {
        let old = items(&["a  b", "翻訳\nする", "cafe\u{301}", "x"]);
        let new = items(&["a b", "翻訳する", "café", "y"]);
        let classes = Classes::of(&old, &new);
        assert_eq!(classes.old[..3], classes.new[..3]);
        assert_ne!(classes.old[3], classes.new[3]);
    }

    #[test]
    fn a_rewrapped_twin_joins_its_twins() {
        let old = items(&["a b", "a b"]);
        let new = items(&["a b", "a\nb"]);
        let classes = Classes::of(&old, &new);
        assert!(classes.same(0, 0) && classes.same(1, 1));
        assert!(!classes.is_unique(0));
    }

    #[test]
    fn only_one_on_either_side_is_unique() {
        let classes = Classes::of(&items(&["a", "b"]), &items(&["a", "b", "b"]));
        assert!(classes.is_unique(0) && !classes.is_unique(1));
    }
}

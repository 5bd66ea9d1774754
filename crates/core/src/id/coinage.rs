//! Ids for many units, coined in time that is linear even where all have one text.

use std::collections::{BTreeMap, BTreeSet};

use super::{UnitId, coined, digest, stem};
use crate::{document::UnitKind, normal::normalize};

/// The ids that are taken in a document, and the next one to be coined for each text.
///
/// It coins what [`UnitId::coin`] does. As an id once taken stays so, the search for the ordinal of a
/// twin begins where that of the twin before it ended: `n` equal units cost `n` steps, not `n²`.
#[derive(Clone, Debug, Default)]
pub struct Coinage {
    taken: BTreeSet<UnitId>,
    /// By hash of words and text: the ordinals below are taken.
    next: BTreeMap<[u8; 32], u32>,
}

impl Coinage {
    /// Takes an id; whether it was free.
    pub fn take(&mut self, id: UnitId) -> bool {
        self.taken.insert(id)
    }

    /// Whether an id is taken.
    #[must_use]
    pub fn is_taken(&self, id: &UnitId) -> bool {
        self.taken.contains(id)
    }

    /// Coins an id for a unit that has none, and takes it.
    ///
    /// `words` is the unit's visible text, `text` its whole text, as for [`UnitId::coin`].
    pub fn coin(&mut self, kind: UnitKind, words: &str, text: &str) -> UnitId {
        let stem = stem(kind, words);
        let text = normalize(text);
        // A stem has no NUL, so that two pairs never make one sequence of bytes.
        let pair = digest(&[stem.as_bytes(), &[0], text.as_bytes()]);
        let next = self.next.entry(*pair.as_bytes()).or_default();
        let (id, ordinal) = coined(&stem, &text, *next, |id| self.taken.contains(id));
        *next = ordinal + 1;
        self.taken.insert(id.clone());
        id
    }
}

impl Extend<UnitId> for Coinage {
    fn extend<T: IntoIterator<Item = UnitId>>(&mut self, ids: T) {
        self.taken.extend(ids);
    }
}

impl FromIterator<UnitId> for Coinage {
    fn from_iter<T: IntoIterator<Item = UnitId>>(ids: T) -> Self {
        Self {
            taken: ids.into_iter().collect(),
            next: BTreeMap::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KINDS: [UnitKind; 3] = [UnitKind::Paragraph, UnitKind::Heading, UnitKind::ListItem];
    const TEXTS: [&str; 10] = [
        "a",
        " a\n",
        "b",
        "Same text",
        "Same  text",
        "same text",
        "翻訳は難しい。",
        "صفحة قديمة",
        "Zażółć gęślą jaźń",
        "Eski İstanbul sayfası",
    ];

    #[derive(Clone, Debug)]
    enum Step {
        Coin(usize, usize, usize),
        /// An id that would be coined for a text with an ordinal, as another branch may have it.
        Take(usize, usize, u32),
    }

    fn step() -> impl Strategy<Value = Step> {
        let (kind, text) = (0..KINDS.len(), 0..TEXTS.len());
        prop_oneof![
            4 => (kind.clone(), text.clone(), text.clone())
                .prop_map(|(kind, words, text)| Step::Coin(kind, words, text)),
            1 => (kind, text, 0_u32..6).prop_map(|(kind, text, nth)| Step::Take(kind, text, nth)),
        ]
    }

    proptest! {
        #[test]
        fn each_id_is_the_one_found_by_trying_all_ordinals(
            steps in proptest::collection::vec(step(), 0..80),
        ) {
            let mut taken: BTreeSet<UnitId> = BTreeSet::new();
            let mut coinage = Coinage::default();
            for step in steps {
                match step {
                    Step::Coin(kind, words, text) => {
                        let (kind, words, text) = (KINDS[kind], TEXTS[words], TEXTS[text]);
                        let id = UnitId::coin(kind, words, text, |id| taken.contains(id));
                        prop_assert_eq!(coinage.coin(kind, words, text), id.clone());
                        prop_assert!(coinage.is_taken(&id));
                        taken.insert(id);
                    }
                    Step::Take(kind, text, nth) => {
                        let (kind, text) = (KINDS[kind], TEXTS[text]);
                        let (stem, normal) = (stem(kind, text), normalize(text));
                        let (id, _) = coined(&stem, &normal, nth, |_| false);
                        prop_assert_eq!(coinage.take(id.clone()), taken.insert(id));
                    }
                }
            }
        }
    }

    #[test]
    fn twins_do_not_try_the_ordinals_of_those_before_them() {
        // 200,000,000 hashes if each began at 0.
        let count = 20_000;
        let mut coinage = Coinage::default();
        let ids: BTreeSet<UnitId> = (0..count)
            .map(|_| coinage.coin(UnitKind::ListItem, "a", "a"))
            .collect();
        assert_eq!(ids.len(), count);
        // Eight digits may collide by chance, which passes over an ordinal.
        assert!(coinage.next.into_values().all(|next| next < 20_010));
    }

    #[test]
    fn ids_of_a_template_are_passed_over_once() {
        let old: Vec<UnitId> = {
            let mut coinage = Coinage::default();
            (0..20_000)
                .map(|_| coinage.coin(UnitKind::Paragraph, "b", "b"))
                .collect()
        };
        let mut coinage: Coinage = old.iter().cloned().collect();
        let old: BTreeSet<UnitId> = old.into_iter().collect();
        for _ in 0..20_000 {
            assert!(!old.contains(&coinage.coin(UnitKind::Paragraph, "b", "b")));
        }
        assert!(coinage.next.into_values().all(|next| next < 40_010));
    }
}

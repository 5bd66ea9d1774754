//! What similarity looks at: the words of a unit and its pairs of neighbouring words.
//!
//! Words are runs of letters and digits, without regard to case. Scripts that are written without
//! spaces (Han, Kana, Thai, Lao, Khmer, Burmese) give overlapping pairs of characters instead: as
//! good as dictionary words for telling texts apart, and far quicker. Pairs of neighbouring words
//! are shingles (Broder); they hardly ever agree by chance. Rare features weigh more than common
//! ones, by the logarithm of how many units have them, in whole numbers so that nothing depends on
//! a machine's floating point.

use hexapla_core::is_cjk;

use crate::hash::mix;

/// One word or shingle of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Feature {
    /// Its hash.
    pub(crate) hash: u64,
    /// How much it weighs.
    pub(crate) weight: u16,
    /// 1 for a word, 0 for a shingle.
    pub(crate) words: u16,
    /// Whether more than one unit has it.
    pub(crate) is_shared: bool,
}

/// A unit's features as a multiset, sorted by hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Profile {
    /// The features.
    pub(crate) features: Vec<Feature>,
    /// Their number and weight.
    pub(crate) size: Size,
}

/// How much there is of something: words, and the weight of all features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    /// The number of words.
    pub(crate) words: u32,
    /// The weight of words and shingles.
    pub(crate) weight: u32,
}

impl Profile {
    /// The features of a text, all of weight 1 as yet.
    pub(crate) fn of(text: &str) -> Self {
        let words = words(text);
        let word = |hash: &u64| Feature {
            hash: *hash,
            weight: 1,
            words: 1,
            is_shared: true,
        };
        let shingle = |pair: &[u64]| Feature {
            hash: pair.iter().fold(1, |hash, word| mix(hash, *word)),
            weight: 1,
            words: 0,
            is_shared: true,
        };
        let shingles = words.windows(2).map(shingle);
        Self::sorted(words.iter().map(word).chain(shingles).collect())
    }

    fn sorted(mut features: Vec<Feature>) -> Self {
        features.sort_unstable_by_key(|feature| (feature.hash, feature.words));
        Self::measured(features)
    }

    fn measured(features: Vec<Feature>) -> Self {
        let mut size = Size::default();
        for feature in &features {
            size.add(feature);
        }
        Self { features, size }
    }

    /// What two profiles have in common.
    pub(crate) fn common(&self, other: &Self) -> Size {
        let mut size = Size::default();
        let mut theirs = other.features.iter().peekable();
        for feature in &self.features {
            while theirs.next_if(|their| their.hash < feature.hash).is_some() {}
            if theirs.next_if(|their| their.hash == feature.hash).is_some() {
                size.add(feature);
            }
        }
        size
    }

    /// What is left of this profile without another.
    pub(crate) fn without(&self, other: &Self) -> Self {
        let mut theirs = other.features.iter().peekable();
        let left = self.features.iter().filter(|feature| {
            while theirs.next_if(|their| their.hash < feature.hash).is_some() {}
            theirs.next_if(|their| their.hash == feature.hash).is_none()
        });
        Self::measured(left.copied().collect())
    }

    /// Several profiles as one.
    pub(crate) fn pooled<'p>(parts: impl Iterator<Item = &'p Self>) -> Self {
        Self::sorted(
            parts
                .flat_map(|part| part.features.iter().copied())
                .collect(),
        )
    }
}

impl Size {
    fn add(&mut self, feature: &Feature) {
        self.words += u32::from(feature.words);
        self.weight += u32::from(feature.weight);
    }
}

/// How many units have a feature: a table of counters indexed by hash. Two features that fall on one
/// counter seem a little less rare than they are.
pub(crate) struct Rarity {
    counters: Vec<u32>,
    units: u32,
}

impl Rarity {
    /// Counts the features of some units.
    pub(crate) fn of<'p>(profiles: impl Iterator<Item = &'p Profile> + Clone) -> Self {
        let features: usize = profiles.clone().map(|profile| profile.features.len()).sum();
        let slots = (features * 2).next_power_of_two().clamp(1 << 8, 1 << 20);
        let mut rarity = Self {
            counters: vec![0; slots],
            units: 0,
        };
        for profile in profiles {
            rarity.units += 1;
            for same in profile.features.chunk_by(|a, b| a.hash == b.hash) {
                if let Some(counter) = same.first().and_then(|first| rarity.counter(first.hash)) {
                    *counter += 1;
                }
            }
        }
        rarity
    }

    fn counter(&mut self, hash: u64) -> Option<&mut u32> {
        let mask = self.counters.len() - 1;
        self.counters.get_mut(hash as usize & mask)
    }

    /// Weighs the features of a profile, from 1 for a common one to 8.
    ///
    /// A feature that only one unit has weighs like one that two have: only so can a text and its
    /// edited form look alike where there is nothing else to compare with.
    pub(crate) fn weigh(&self, profile: &mut Profile) {
        let mask = self.counters.len() - 1;
        for feature in &mut profile.features {
            let count = self.counters.get(feature.hash as usize & mask);
            let having = count.copied().unwrap_or_default();
            let rare = (self.units / having.max(2)).max(1).ilog2().min(7);
            feature.weight = 1 + rare as u16;
            feature.is_shared = having > 1;
        }
        let weights = profile
            .features
            .iter()
            .map(|feature| u32::from(feature.weight));
        profile.size.weight = weights.sum();
    }
}

/// The words of a text, as hashes, in order.
fn words(text: &str) -> Vec<u64> {
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut run = Run::default();
    for c in text.chars() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                run.letter(c.to_ascii_lowercase(), &mut words);
            } else {
                run.end(&mut words);
            }
        } else if !c.is_alphanumeric() {
            run.end(&mut words);
        } else if is_unspaced(c) {
            run.character(c, &mut words);
        } else {
            c.to_lowercase().for_each(|c| run.letter(c, &mut words));
        }
    }
    run.end(&mut words);
    words
}

/// A run of letters in the making.
#[derive(Default)]
struct Run {
    /// The hash of a spaced word so far; 0 for none.
    word: u64,
    /// The last character of an unspaced script.
    last: Option<char>,
    /// Whether that character is in a pair already.
    paired: bool,
}

impl Run {
    fn letter(&mut self, c: char, words: &mut Vec<u64>) {
        self.end_unspaced(words);
        self.word = mix(self.word, u64::from(c)).max(1);
    }

    fn character(&mut self, c: char, words: &mut Vec<u64>) {
        self.end_word(words);
        if let Some(last) = self.last {
            words.push(mix(u64::from(last), u64::from(c)));
        }
        self.paired = self.last.is_some();
        self.last = Some(c);
    }

    fn end(&mut self, words: &mut Vec<u64>) {
        self.end_word(words);
        self.end_unspaced(words);
    }

    fn end_word(&mut self, words: &mut Vec<u64>) {
        if self.word != 0 {
            words.push(self.word);
            self.word = 0;
        }
    }

    fn end_unspaced(&mut self, words: &mut Vec<u64>) {
        if let Some(last) = self.last.take().filter(|_| !self.paired) {
            words.push(mix(0, u64::from(last)));
        }
        self.paired = false;
    }
}

/// Whether a letter belongs to a script that is written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c as u32, 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF) || is_cjk(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn common(one: &str, other: &str) -> u32 {
        Profile::of(one).common(&Profile::of(other)).words
    }

    #[test]
    fn words_are_counted_without_case_and_marks() {
        assert_eq!(common("The **key** file.", "the key: File"), 3);
        assert_eq!(common("zażółć GĘŚLĄ jaźń", "ZAŻÓŁĆ gęślą kot"), 2);
        assert_eq!(common("ترجمة هذه الصفحة", "ترجمة تلك الصفحة"), 2);
        assert_eq!(common("belge çevrildi", "Belge silindi"), 1);
    }

    #[test]
    fn unspaced_scripts_give_pairs_of_characters() {
        assert_eq!(Profile::of("翻訳する").size.words, 3);
        assert_eq!(common("翻訳する文書", "翻訳した文書"), 2);
        assert_eq!(common("翻译文档", "文档翻译"), 2);
        assert_eq!(Profile::of("字").size.words, 1);
        assert_eq!(Profile::of("Git を使う").size.words, 3);
    }

    #[test]
    fn a_repeated_word_counts_as_often_as_both_have_it() {
        assert_eq!(common("no no no", "no no yes"), 2);
    }

    #[test]
    fn a_part_and_the_rest_make_the_whole() {
        let whole = Profile::of("one two three four");
        let part = Profile::of("three four");
        let rest = whole.without(&part);
        assert_eq!(rest.size.words, 2);
        assert_eq!(
            Profile::pooled([&part, &rest].into_iter()).features,
            whole.features
        );
    }

    #[test]
    fn a_rare_word_weighs_more() {
        let texts = [
            "the cat", "the dog", "the cow", "the pig", "the ant", "the bee", "the fly", "the elk",
        ];
        let mut profiles: Vec<Profile> = texts.iter().map(|text| Profile::of(text)).collect();
        let rarity = Rarity::of(profiles.iter());
        rarity.weigh(&mut profiles[0]);
        let the = Profile::of("the").features[0].hash;
        let weight = |hash| {
            profiles[0]
                .features
                .iter()
                .find(|f| f.hash == hash)
                .unwrap()
                .weight
        };
        assert_eq!(weight(the), 1);
        assert!(weight(Profile::of("cat").features[0].hash) > 1);
    }
}

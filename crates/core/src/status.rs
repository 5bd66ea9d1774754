//! What a report shows: derived from an entry, the present source and the project's policy.

use crate::{
    entry::{Entry, State},
    normal::differs,
};

/// What a report shows of a unit in a locale. Never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// There is no target.
    Missing,
    /// There is one, not yet meant to be read.
    Draft,
    /// It was made from another source text.
    Outdated,
    /// It fits the present source.
    Translated,
    /// And a second person has seen it.
    Reviewed,
}

impl Status {
    /// All, from the most to do to the least.
    pub const ALL: [Self; 5] = [
        Self::Missing,
        Self::Draft,
        Self::Outdated,
        Self::Translated,
        Self::Reviewed,
    ];

    /// The name in reports and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Outdated => "outdated",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == name)
    }
}

/// What an edit of a source text touched, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// White space, line breaks, composition.
    Layout,
    /// Emphasis, code marks, HTML tags round the same words.
    Markup,
    /// Where a link or image points.
    Link,
    /// Digits.
    Number,
    /// Punctuation.
    Punctuation,
    /// Words.
    Wording,
}

impl ChangeKind {
    /// All, in order.
    pub const ALL: [Self; 6] = [
        Self::Layout,
        Self::Markup,
        Self::Link,
        Self::Number,
        Self::Punctuation,
        Self::Wording,
    ];

    /// The name in reports, JSON and `[changes]`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Layout => "layout",
            Self::Markup => "markup",
            Self::Link => "link",
            Self::Number => "number",
            Self::Punctuation => "punctuation",
            Self::Wording => "wording",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// What a kind of change does to a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It stays translated.
    Carry,
    /// It is outdated, a little.
    Minor,
    /// It is outdated.
    Major,
}

/// The project's `[changes]`: a weight for each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangePolicy {
    /// White space, line breaks.
    pub layout: Weight,
    /// Emphasis, tags.
    pub markup: Weight,
    /// Link targets.
    pub link: Weight,
    /// Digits.
    pub number: Weight,
    /// Punctuation.
    pub punctuation: Weight,
    /// Words.
    pub wording: Weight,
}

impl Default for ChangePolicy {
    /// Layout is carried; punctuation, links and markup are minor; numbers and words are major.
    fn default() -> Self {
        Self {
            layout: Weight::Carry,
            markup: Weight::Minor,
            link: Weight::Minor,
            number: Weight::Major,
            punctuation: Weight::Minor,
            wording: Weight::Major,
        }
    }
}

impl ChangePolicy {
    /// The weight of a kind.
    #[must_use]
    pub fn weight(&self, kind: ChangeKind) -> Weight {
        match kind {
            ChangeKind::Layout => self.layout,
            ChangeKind::Markup => self.markup,
            ChangeKind::Link => self.link,
            ChangeKind::Number => self.number,
            ChangeKind::Punctuation => self.punctuation,
            ChangeKind::Wording => self.wording,
        }
    }
}

/// What an entry without a recorded source counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unrecorded {
    /// In key files, where presence is all there is.
    Translated,
    /// In catalogs, where another tool lost it: a draft until somebody repairs it.
    Draft,
}

/// Where an entry stands against the present source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// What the source changed in since the target was made; also for drafts and carried changes.
    pub change: Option<ChangeKind>,
    /// Whether an outdated entry is so only by minor changes.
    pub is_minor: bool,
}

impl Standing {
    /// Nothing is there.
    pub const MISSING: Self = Self {
        status: Status::Missing,
        change: None,
        is_minor: false,
    };
}

/// Derives the standing of an entry: a pure function of the entry, the present source and policy.
///
/// `classify` names the kind of change between two source texts that differ.
#[must_use]
pub fn assess(
    entry: Option<&Entry<'_>>,
    present: &str,
    policy: &ChangePolicy,
    unrecorded: Unrecorded,
    classify: impl FnOnce(&str, &str) -> ChangeKind,
) -> Standing {
    let Some(entry) = entry else {
        return Standing::MISSING;
    };
    if entry.target.trim().is_empty() && entry.omit.is_none() {
        return Standing::MISSING;
    }
    let change = entry
        .made_from()
        .filter(|from| differs(from, present))
        .map(|from| classify(from, present));
    let weight = change.map_or(Weight::Carry, |kind| policy.weight(kind));
    let lost = entry.made_from().is_none() && unrecorded == Unrecorded::Draft;
    let status = match weight {
        _ if entry.state == State::Draft || lost => Status::Draft,
        Weight::Minor | Weight::Major => Status::Outdated,
        Weight::Carry if entry.review_holds() => Status::Reviewed,
        Weight::Carry => Status::Translated,
    };
    Standing {
        status,
        change,
        is_minor: status == Status::Outdated && weight == Weight::Minor,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::UnitId;

    fn entry() -> Entry<'static> {
        Entry::new(UnitId::parse("a-00000000").unwrap(), "uno", "one")
    }

    fn status(entry: Option<&Entry<'_>>, present: &str) -> Status {
        let wording = |_: &str, _: &str| ChangeKind::Wording;
        assess(
            entry,
            present,
            &ChangePolicy::default(),
            Unrecorded::Draft,
            wording,
        )
        .status
    }

    #[test]
    fn status_follows_entry_and_source() {
        let translated = entry();
        assert_eq!(status(None, "one"), Status::Missing);
        assert_eq!(status(Some(&translated), "one"), Status::Translated);
        assert_eq!(status(Some(&translated), " one\n"), Status::Translated);
        assert_eq!(status(Some(&translated), "two"), Status::Outdated);
    }

    #[test]
    fn a_target_that_shows_nothing_is_missing() {
        for blank in ["", " ", "\t", "\u{a0}", "\u{3000}"] {
            let mut entry = entry();
            entry.target = blank.into();
            assert_eq!(status(Some(&entry), "one"), Status::Missing, "{blank:?}");
        }
    }

    #[test]
    fn a_draft_stays_a_draft_and_says_that_it_is_outdated() {
        let mut draft = entry();
        draft.state = State::Draft;
        let policy = ChangePolicy::default();
        let standing = assess(Some(&draft), "1", &policy, Unrecorded::Draft, |_, _| {
            ChangeKind::Number
        });
        assert_eq!(
            (standing.status, standing.change),
            (Status::Draft, Some(ChangeKind::Number))
        );
    }

    #[test]
    fn a_lost_source_is_never_current() {
        let mut lost = entry();
        lost.source = None;
        assert_eq!(status(Some(&lost), "one"), Status::Draft);
    }

    #[test]
    fn a_minor_change_is_outdated_and_a_carried_one_is_not() {
        let link = |_: &str, _: &str| ChangeKind::Link;
        let mut policy = ChangePolicy::default();
        let standing = assess(Some(&entry()), "two", &policy, Unrecorded::Draft, link);
        assert!(standing.status == Status::Outdated && standing.is_minor);
        policy.link = Weight::Carry;
        let standing = assess(Some(&entry()), "two", &policy, Unrecorded::Draft, link);
        assert_eq!(
            (standing.status, standing.change),
            (Status::Translated, Some(ChangeKind::Link))
        );
    }

    #[test]
    fn a_review_holds_until_the_source_moves_on() {
        let mut reviewed = entry();
        reviewed.review("one", None);
        assert_eq!(status(Some(&reviewed), "one"), Status::Reviewed);
        assert_eq!(status(Some(&reviewed), "two"), Status::Outdated);
    }
}

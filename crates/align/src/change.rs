//! What an alignment says: each unit of either version in exactly one change.

use hexapla_core::UnitKind;

/// One unit of a version, as far as identity looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// What it is.
    pub kind: UnitKind,
    /// Its text.
    pub text: &'a str,
    /// Its key, in key formats, where the key *is* the identity.
    pub key: Option<&'a str>,
}

impl<'a> Item<'a> {
    /// A unit of a document, without a key.
    #[must_use]
    pub fn new(kind: UnitKind, text: &'a str) -> Self {
        Self {
            kind,
            text,
            key: None,
        }
    }
}

/// What became of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// The same text (normalized).
    Kept,
    /// The same unit with another text.
    Edited,
    /// One unit became several.
    Split,
    /// Several units became one.
    Merged,
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
}

impl How {
    /// The name in reports and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Edited => "edited",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// Whether a unit stands elsewhere among its fellows.
///
/// The units that stayed are the heaviest set (by length of text) in which old and new order agree;
/// the others have moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moved {
    /// It stayed.
    No,
    /// It moved.
    Yes,
}

/// Why units of the two versions are taken to be one: the answer of `diff --explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The document itself gives both the same key.
    SameKey,
    /// The text is the same, and no other unit has it.
    SameText,
    /// The text is the same; others have it too, and the neighbours decided.
    Neighbours,
    /// They share words and stand between the same neighbours.
    Similar,
    /// They share rare words, though they stand elsewhere.
    SimilarElsewhere,
    /// Too short for words to decide: same kind, same place, nearly the same letters.
    Spelling,
    /// Each new text is a part of the old one.
    PartOf,
    /// Each old text is a part of the new one.
    JoinedFrom,
    /// Nothing in the other version is like it.
    Alone,
}

impl Reason {
    /// The name in reports and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SameKey => "same-key",
            Self::SameText => "same-text",
            Self::Neighbours => "neighbours",
            Self::Similar => "similar",
            Self::SimilarElsewhere => "similar-elsewhere",
            Self::Spelling => "spelling",
            Self::PartOf => "part-of",
            Self::JoinedFrom => "joined-from",
            Self::Alone => "alone",
        }
    }
}

/// One step from the old version to the new one.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What happened.
    pub how: How,
    /// Whether it stands elsewhere.
    pub moved: Moved,
    /// The old units, ascending; empty for an added one.
    pub old: Vec<usize>,
    /// The new units, ascending; empty for a removed one.
    pub new: Vec<usize>,
    /// How similar the texts are, from 0 to 1; 0 where there is only one side.
    pub score: f32,
    /// Why these units belong together.
    pub reason: Reason,
    /// The old and the new unit between which the id is handed on: the largest old one and the
    /// largest new one. `None` where there is only one side.
    pub heir: Option<(usize, usize)>,
}

/// Which unit is which. See [`crate::align`].
///
/// Law: every old index and every new index is in exactly one change. Changes stand in the order of
/// the new version; removed units stand where they stood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// The changes.
    pub changes: Vec<Change>,
}

impl Alignment {
    /// For each of `new_len` new units, the old unit whose id it takes over: at a split only the
    /// largest part has one, at a merge it is that of the largest old unit.
    #[must_use]
    pub fn heirs(&self, new_len: usize) -> Vec<Option<usize>> {
        let mut heirs = vec![None; new_len];
        for (old, new) in self.changes.iter().filter_map(|change| change.heir) {
            if let Some(place) = heirs.get_mut(new) {
                *place = Some(old);
            }
        }
        heirs
    }

    /// Whether nothing happened: all units are kept, in their order.
    #[must_use]
    pub fn is_identity(&self) -> bool {
        self.changes
            .iter()
            .all(|change| change.how == How::Kept && change.moved == Moved::No)
    }
}

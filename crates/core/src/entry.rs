//! A record of a catalog: the target of one unit in one locale, and what it was made from.

use std::borrow::Cow;

use crate::{
    id::{PairHash, UnitId},
    normal::{differs, unify_line_ends},
};

/// What one locale has for one unit.
///
/// Texts are borrowed from the catalog's file until they change. `source` is the source text as the
/// catalog last saw it; `was` is there only when the target was made from an older one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'t> {
    /// Which unit.
    pub id: UnitId,
    /// The text in the locale; empty only for a unit that the locale omits.
    pub target: Cow<'t, str>,
    /// The source text; `None` when the file does not say (a plain key file, or another tool lost it).
    pub source: Option<Cow<'t, str>>,
    /// The older source text that the target was made from, when it is not `source`.
    pub was: Option<Cow<'t, str>>,
    /// What a person did.
    pub state: State,
    /// Where the target comes from; empty: a person wrote it.
    pub origins: Vec<EntryOrigin>,
    /// What people say to each other about it.
    pub notes: Vec<Cow<'t, str>>,
    /// Why this locale leaves the unit out.
    pub omit: Option<Cow<'t, str>>,
    /// A block of a page that has no source on purpose.
    pub own: Option<Cow<'t, str>>,
    /// Why the target equals the source on purpose.
    pub same: Option<Cow<'t, str>>,
    /// Checks that are told to be quiet, each with the reason.
    pub allow: Vec<Allowed<'t>>,
}

/// A check that is told to be quiet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed<'t> {
    /// The rule, `family/name`.
    pub rule: Cow<'t, str>,
    /// Why.
    pub reason: Cow<'t, str>,
}

/// What a person did with an entry; stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Not yet meant to be read.
    Draft,
    /// Done. The state that is not written.
    #[default]
    Translated,
    /// Seen by a second person, who saw this very pair.
    Reviewed {
        /// Of the pair that was seen.
        pair: PairHash,
        /// Who, as written after `@`.
        by: Option<String>,
    },
}

/// Where a target comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryOrigin {
    /// A program wrote it, by name.
    Machine(String),
    /// Taken from the translation memory, with the score it had.
    Memory(u8),
    /// Read from a file of another tool.
    Import(String),
    /// Taken over from another locale or page.
    Inherited,
    /// A mechanical change of the source was carried in.
    Patch,
}

impl<'t> Entry<'t> {
    /// A new entry whose target a person made from `source`.
    #[must_use]
    pub fn new(
        id: UnitId,
        target: impl Into<Cow<'t, str>>,
        source: impl Into<Cow<'t, str>>,
    ) -> Self {
        Self {
            id,
            target: target.into(),
            source: Some(source.into()),
            was: None,
            state: State::Translated,
            origins: Vec::new(),
            notes: Vec::new(),
            omit: None,
            own: None,
            same: None,
            allow: Vec::new(),
        }
    }

    /// The text that the target was made from; `None` when nobody wrote it down.
    #[must_use]
    pub fn made_from(&self) -> Option<&str> {
        self.was.as_deref().or(self.source.as_deref())
    }

    /// Whether the review, if there is one, saw the pair that stands here.
    #[must_use]
    pub fn review_holds(&self) -> bool {
        match (&self.state, self.made_from()) {
            (State::Reviewed { pair, .. }, Some(from)) => *pair == PairHash::of(from, &self.target),
            (State::Reviewed { .. } | State::Draft | State::Translated, _) => false,
        }
    }

    /// Brings the record up to date with the present source, without a claim about the target:
    /// `source` becomes `present`, `was` keeps the text the target was made from where the two differ.
    pub fn sync(&mut self, present: &str) {
        let Some(source) = self.source.take() else {
            return;
        };
        let made_from = self.was.take().unwrap_or_else(|| source.clone());
        if differs(&made_from, present) {
            self.was = Some(made_from);
        }
        self.source = Some(if source == present {
            source
        } else {
            Cow::Owned(present.to_owned())
        });
    }

    /// Says that the target is right for `present`: no longer outdated, no longer a draft.
    pub fn confirm(&mut self, present: &str) {
        self.source = Some(Cow::Owned(present.to_owned()));
        self.was = None;
        if self.state == State::Draft {
            self.state = State::Translated;
        }
    }

    /// Says that a second person found the target right for `present`.
    pub fn review(&mut self, present: &str, by: Option<String>) {
        self.confirm(present);
        self.state = State::Reviewed {
            pair: PairHash::of(present, &self.target),
            by,
        };
    }

    /// Replaces the target by one made from `present`, keeping notes and the rest.
    pub fn retarget(&mut self, target: &str, present: &str) {
        self.target = Cow::Owned(unify_line_ends(target).into_owned());
        self.source = Some(Cow::Owned(present.to_owned()));
        self.was = None;
        self.omit = None;
        self.state = State::Translated;
        self.origins.clear();
    }

    /// Replaces the target by one into which nothing but a mechanical change of the source was
    /// carried, so that it is made from `present`.
    ///
    /// What people said stays: a draft is a draft, a review names the pair it saw and so ends, and the
    /// origins keep who wrote the text, with `patch` beside them.
    pub fn carry(&mut self, target: &str, present: &str) {
        self.target = Cow::Owned(unify_line_ends(target).into_owned());
        self.source = Some(Cow::Owned(present.to_owned()));
        self.was = None;
        if !self.origins.contains(&EntryOrigin::Patch) {
            self.origins.push(EntryOrigin::Patch);
        }
    }

    /// The same entry, independent of the file.
    #[must_use]
    pub fn into_owned(self) -> Entry<'static> {
        let own = |text: Option<Cow<'t, str>>| text.map(|text| Cow::Owned(text.into_owned()));
        Entry {
            id: self.id,
            target: Cow::Owned(self.target.into_owned()),
            source: own(self.source),
            was: own(self.was),
            state: self.state,
            origins: self.origins,
            notes: self
                .notes
                .into_iter()
                .map(|note| Cow::Owned(note.into_owned()))
                .collect(),
            omit: own(self.omit),
            own: own(self.own),
            same: own(self.same),
            allow: self.allow.into_iter().map(Allowed::into_owned).collect(),
        }
    }
}

impl Allowed<'_> {
    fn into_owned(self) -> Allowed<'static> {
        Allowed {
            rule: Cow::Owned(self.rule.into_owned()),
            reason: Cow::Owned(self.reason.into_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry<'static> {
        Entry::new(UnitId::parse("a-00000000").unwrap(), "uno", "one")
    }

    #[test]
    fn syncing_keeps_what_the_target_was_made_from() {
        let mut it = entry();
        it.sync("one more");
        it.sync("one more again");
        assert_eq!(
            (it.source.as_deref(), it.made_from()),
            (Some("one more again"), Some("one"))
        );
    }

    #[test]
    fn syncing_back_to_the_old_text_ends_outdated() {
        let mut it = entry();
        it.sync("two");
        it.sync("one");
        assert_eq!(it, entry());
    }

    #[test]
    fn a_change_of_layout_is_taken_over_in_silence() {
        let mut it = Entry::new(UnitId::parse("a-00000000").unwrap(), "uno due", "one\ntwo");
        it.sync("one two");
        assert_eq!(
            (it.source.as_deref(), it.was.as_deref()),
            (Some("one two"), None)
        );
    }

    #[test]
    fn an_edit_of_either_side_ends_a_review() {
        let mut reviewed = entry();
        reviewed.review("one", Some("anna".into()));
        assert!(reviewed.review_holds());
        let mut edited = reviewed.clone();
        edited.target = "UNO".into();
        assert!(!edited.review_holds());
        let mut resourced = reviewed.clone();
        resourced.confirm("ones");
        assert!(!resourced.review_holds());
        reviewed.sync("ones");
        assert!(
            reviewed.review_holds(),
            "the pair it saw still stands: made from `one`"
        );
    }

    #[test]
    fn carrying_a_change_keeps_what_people_said() {
        let mut it = entry();
        it.state = State::Draft;
        it.origins.push(EntryOrigin::Machine("opus".into()));
        it.sync("one 2");
        it.carry("uno 2", "one 2");
        it.carry("uno 3", "one 3");
        let origins = [EntryOrigin::Machine("opus".into()), EntryOrigin::Patch];
        assert_eq!(it.origins, origins);
        assert_eq!(
            (it.made_from(), it.was.as_deref(), it.state.clone()),
            (Some("one 3"), None, State::Draft)
        );
        let mut reviewed = entry();
        reviewed.review("one", None);
        reviewed.carry("uno 2", "one 2");
        assert!(!reviewed.review_holds());
    }

    #[test]
    fn confirming_ends_draft_and_outdated() {
        let mut it = entry();
        it.state = State::Draft;
        it.sync("two");
        it.confirm("two");
        assert_eq!(
            (it.made_from(), it.was.as_deref(), it.state.clone()),
            (Some("two"), None, State::Translated)
        );
    }
}

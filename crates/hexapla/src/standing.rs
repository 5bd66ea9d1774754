//! Where a unit stands in a locale, whatever became of it.

use std::borrow::Cow;

use hexapla_catalog::Form;
use hexapla_core::{ChangeKind, Standing, Status, UnitId, Unrecorded, assess};

use crate::{
    family::{joined, joined_as_in},
    view::View,
};

/// Each text of a merge is looked for in the whole; nobody merges more than these by hand.
const MERGED: usize = 16;

impl View<'_> {
    /// Where a unit stands in a locale. One that was split or merged since is judged by all its texts
    /// together; it is outdated also where only the break changed, for its target still has the old
    /// one.
    pub(crate) fn standing(&self, locale: usize, id: &UnitId, text: &str) -> Standing {
        let unrecorded = match self.reading.form {
            Form::Keys(_) | Form::Strings(_) => Unrecorded::Translated,
            Form::Records => Unrecorded::Draft,
        };
        let mut is_parted = false;
        let classify = |old: &str, new: &str| {
            let own = self.kind_of_change(old, new);
            let whole = (own == ChangeKind::Wording)
                .then(|| self.kind_as_a_whole(locale, id, old, new))
                .flatten();
            is_parted = whole.is_some();
            whole.unwrap_or(own)
        };
        let entry = self.entry(locale, id);
        let policy = &self.reading.policy;
        let standing = assess(entry, text, policy, unrecorded, classify);
        match standing.status {
            Status::Translated | Status::Reviewed if is_parted => Standing {
                status: Status::Outdated,
                is_minor: true,
                ..standing
            },
            Status::Missing
            | Status::Draft
            | Status::Outdated
            | Status::Translated
            | Status::Reviewed => standing,
        }
    }

    /// What changed in a unit that was split or merged since its target was made, all parts taken
    /// together, where that is less than a change of words.
    fn kind_as_a_whole(
        &self,
        locale: usize,
        id: &UnitId,
        old: &str,
        new: &str,
    ) -> Option<ChangeKind> {
        let (mut before, mut after) = (Cow::Borrowed(old), Cow::Borrowed(new));
        if let Some(parts) = self.families.parts(id) {
            let units = parts
                .iter()
                .filter_map(|part| self.document.units.get(*part));
            after = Cow::Owned(joined(units.map(|unit| &*unit.text)));
        }
        if let Some(merged) = self.families.merged(id).filter(|all| all.len() <= MERGED) {
            let of = |id: &UnitId| self.entry(locale, id)?.made_from();
            let others: Option<Vec<&str>> = merged.iter().map(of).collect();
            let texts = [vec![old], others?].concat();
            before = Cow::Owned(joined_as_in(new, &texts));
        }
        if (&*before, &*after) == (old, new) {
            return None;
        }
        let kind = self.kind_of_change(&before, &after);
        (kind != ChangeKind::Wording).then_some(kind)
    }
}

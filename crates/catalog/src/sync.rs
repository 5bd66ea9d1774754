//! Bringing records up to date with the present source.

use std::borrow::Cow;

use hexapla_core::{Entry, State, UnitId, unify_line_ends};

use crate::{
    catalog::{Catalog, Form},
    revise::Revision,
};

/// A unit that the document has now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Present<'a> {
    /// Its id.
    pub id: &'a UnitId,
    /// Its text.
    pub text: &'a str,
}

/// The revisions that bring a catalog up to date with the units that are present.
///
/// `source` becomes the present text and `was` keeps what the target was made from, where the two
/// differ. A target without a source is one that somebody just typed, or one whose source another
/// tool lost; nobody can tell, so it becomes a draft of the present source. No target changes, nothing
/// is prefilled; records of units that are gone, and those without a source on purpose, stay as they
/// are. In key forms an unrecorded source stays unrecorded.
///
/// Law: once the revisions are in, there are none.
#[must_use]
pub fn sync(catalog: &Catalog<'_>, present: &[Present<'_>]) -> Vec<Revision> {
    present
        .iter()
        .filter_map(|unit| {
            let old = catalog.entry(unit.id)?;
            let new = synced(old, &unify_line_ends(unit.text), catalog.form)?;
            (new != *old).then(|| Revision::Put {
                entry: new.into_owned(),
                after: None,
            })
        })
        .collect()
}

/// The entry as it should be; `None` when it is to stay as it is.
fn synced<'t>(old: &Entry<'t>, present: &str, form: Form) -> Option<Entry<'t>> {
    if old.own.is_some() {
        return None;
    }
    let mut new = old.clone();
    match (&old.source, &old.was) {
        (Some(_), _) => {}
        (None, Some(was)) => new.source = Some(was.clone()),
        (None, None) => {
            let is_empty = old.target.is_empty() && old.omit.is_none();
            if is_empty || form != Form::Records {
                return None;
            }
            new.source = Some(Cow::Owned(present.to_owned()));
            new.state = State::Draft;
        }
    }
    new.sync(present);
    Some(new)
}

#[cfg(test)]
mod tests;

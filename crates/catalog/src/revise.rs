//! Writing a catalog: the edits that bring revisions into its text.

mod insert;
mod record;
mod remove;

use std::collections::BTreeMap;

use hexapla_core::{Diagnostic, DocumentPath, Edit, Entry, UnitId};

use crate::{
    annotation::{Rest, rewrite},
    catalog::{Catalog, Form, Place},
    header, keys, strings,
};
use insert::Insertions;

/// One change to a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all revisions put an entry"
)]
pub enum Revision {
    /// The unit's entry is to be this one.
    Put {
        /// What is to stand there.
        entry: Entry<'static>,
        /// After whose record a new one goes: the unit's predecessor in the document that has one,
        /// in the file or in an earlier revision. `None`: at the top.
        after: Option<UnitId>,
    },
    /// The unit's record goes; where it has several, all go.
    Remove {
        /// Which unit.
        id: UnitId,
    },
}

impl Revision {
    fn id(&self) -> &UnitId {
        match self {
            Self::Put { entry, .. } => &entry.id,
            Self::Remove { id } => id,
        }
    }
}

/// Computes the edits over the catalog's text that bring `revisions` in.
///
/// Only lines of fields that change are touched. Revisions of one place keep their order; of several
/// for one unit, the last counts. An empty text gets its header with its first record.
///
/// # Errors
/// When the catalog is stopped, or an entry cannot be written in its form.
pub fn revise(
    catalog: &Catalog<'_>,
    document: &DocumentPath,
    revisions: &[Revision],
) -> Result<Vec<Edit>, Diagnostic> {
    if let Some(why) = catalog.stop() {
        return Err(why.clone());
    }
    match catalog.form {
        Form::Records => revise_records(catalog, document, revisions),
        Form::Keys(_) => keys::revise_keys(catalog, revisions),
        Form::Strings(syntax) => strings::revise_strings(catalog, syntax, revisions),
    }
}

fn revise_records(
    catalog: &Catalog<'_>,
    document: &DocumentPath,
    revisions: &[Revision],
) -> Result<Vec<Edit>, Diagnostic> {
    let line_end = header::line_end(catalog.text);
    let (mut targets, mut comments) = (Vec::new(), Vec::new());
    let mut removed = Vec::new();
    let mut insertions = Insertions::new(catalog, line_end);
    for revision in last_of_each(revisions) {
        let old = catalog
            .entry(revision.id())
            .zip(catalog.place(revision.id()));
        match (revision, old) {
            (Revision::Put { entry, .. }, Some((old, place))) => {
                let (target, said) = in_place(catalog.text, place, (old, entry), line_end);
                comments.extend(said);
                targets.extend(target);
            }
            (Revision::Put { entry, after }, None) => insertions.add(entry, after.as_ref())?,
            (Revision::Remove { id }, _) => {
                removed.extend(catalog.all_places(id).map(|place| place.record));
            }
        }
    }
    comments.extend(remove::edits(catalog.text, removed));
    // At one place the end of a record comes first, then new records, then the next one's comments.
    let mut edits = targets;
    edits.extend(insertions.into_edits(document));
    edits.extend(comments);
    edits.sort_by_key(|edit| edit.span.start);
    Ok(edits)
}

/// The edits that make a record of a catalog say what `new` says, where it now says what `old` does.
pub(crate) fn put(
    catalog: &Catalog<'_>,
    (old, new): (&Entry<'_>, &Entry<'_>),
    line_end: &str,
) -> Vec<Edit> {
    let Some(place) = catalog.place(&old.id) else {
        return Vec::new();
    };
    let (target, mut edits) = in_place(catalog.text, place, (old, new), line_end);
    edits.extend(target);
    edits
}

/// The edit of the target, and those of the comments.
fn in_place(
    text: &str,
    place: Place,
    (old, new): (&Entry<'_>, &Entry<'_>),
    line_end: &str,
) -> (Option<Edit>, Vec<Edit>) {
    let target = record::target(text, place, (old, new), line_end);
    let rest = target.as_ref().map_or(Rest::Kept, |_| Rest::Changed);
    let comments = rewrite(text, place.comments, (old, new), None, (rest, line_end));
    (target, comments)
}

fn last_of_each(revisions: &[Revision]) -> impl Iterator<Item = &Revision> {
    let numbered = revisions.iter().enumerate();
    let last: BTreeMap<&UnitId, usize> = numbered.map(|(at, it)| (it.id(), at)).collect();
    let numbered = revisions.iter().enumerate();
    numbered
        .filter(move |(at, it)| last.get(it.id()) == Some(at))
        .map(|(_, revision)| revision)
}

#[cfg(test)]
mod tests;

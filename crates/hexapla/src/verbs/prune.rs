//! `prune`: obsolete entries removed.

use std::collections::BTreeSet;

use hexapla_catalog::{Present, Revision};
use hexapla_core::UnitId;

use crate::{
    error::Error,
    selection::Selection,
    session::{Mode, Outcome, Session},
    view::View,
};

/// Removes the entries of `locales` whose unit is gone for good. An entry that another document still
/// needs, because its unit moved there and nobody synced since, stays.
///
/// # Errors
/// When the configuration, the disk or the lock forbids it, or a document asked for does not exist.
pub fn prune(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    mode: Mode,
) -> Result<Outcome<()>, Error> {
    session.check_selection(selection)?;
    let surveyed = session.survey(locales, |view| -> Vec<UnitId> {
        let moved = locales.iter().flat_map(|locale| view.moved_into(*locale));
        moved.map(|(entry, _)| entry.id.clone()).collect()
    })?;
    let needed: BTreeSet<UnitId> = surveyed.results.into_iter().flatten().collect();
    session.revise_all(locales, selection, mode, |view, locale| {
        obsolete(view, locale, &needed)
    })
}

fn obsolete(view: &View<'_>, locale: usize, needed: &BTreeSet<UnitId>) -> Vec<Revision> {
    let Some(Some(catalog)) = view.catalogs.get(locale) else {
        return Vec::new();
    };
    if catalog.is_stopped() || !view.has_template() {
        return Vec::new();
    }
    let present: Vec<Present<'_>> = view
        .units()
        .map(|(id, unit)| Present {
            id,
            text: &unit.text,
        })
        .collect();
    let is_free = |revision: &Revision| match revision {
        Revision::Remove { id } => !needed.contains(id),
        Revision::Put { .. } => true,
    };
    hexapla_catalog::prune(catalog, &present)
        .into_iter()
        .filter(is_free)
        .collect()
}

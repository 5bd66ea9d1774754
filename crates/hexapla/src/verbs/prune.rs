//! `prune`: obsolete entries removed.

use std::collections::BTreeSet;

use hexapla_catalog::{Form, Revision, read};
use hexapla_core::UnitId;
use hexapla_repo::{Change, DocumentFile, Read};

use crate::{
    error::Error,
    selection::Selection,
    session::{Mode, Outcome, Session},
    unknown::own_plurals,
    view::View,
};

/// Removes the entries of `locales` whose unit is gone for good. An entry that another document still
/// needs, because its unit moved there and nobody synced since, stays. Of a document that is gone, the
/// catalogs go whole, and with the last of them the template.
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
    session.carry_out(mode, || {
        let surveyed = session.survey(locales, |view| -> Vec<UnitId> {
            let moved = locales.iter().flat_map(|locale| view.moved_into(*locale));
            moved.map(|moved| moved.entry.id.clone()).collect()
        })?;
        let needed: BTreeSet<UnitId> = surveyed.results.into_iter().flatten().collect();
        let mut plan = session.plan_revisions(locales, selection, |view, locale| {
            obsolete(view, locale, &needed)
        })?;
        for orphan in session.project.orphans(&session.project.discover()?) {
            if selection.holds(&orphan.path, &session.relative(&orphan.file)) {
                plan.changes
                    .extend(left_over(session, &orphan, locales, &needed)?);
            }
        }
        Ok(plan)
    })
}

/// The removal of the catalogs of a document that is gone, and of its template with the last of them.
fn left_over(
    session: &Session<'_>,
    orphan: &DocumentFile,
    locales: &[usize],
    needed: &BTreeSet<UnitId>,
) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    let mut stays = false;
    for (index, locale) in session.project.config.locales.iter().enumerate() {
        let file = session.project.catalog_file(orphan, locale);
        let Read::Text(text) = session.project.read(&file)? else {
            continue;
        };
        let catalog = read(&text.text, Form::Records, &|_| false);
        let is_needed = catalog
            .entries
            .iter()
            .any(|entry| needed.contains(&entry.id));
        if is_needed || catalog.is_stopped() || !locales.contains(&index) {
            stays = true;
        } else {
            changes.push(Change {
                file,
                before: text.stamp(),
                after: None,
            });
        }
    }
    let file = session.project.template_file(orphan);
    if let (false, Read::Text(text)) = (stays, session.project.read(&file)?) {
        changes.push(Change {
            file,
            before: text.stamp(),
            after: None,
        });
    }
    Ok(changes)
}

fn obsolete(view: &View<'_>, locale: usize, needed: &BTreeSet<UnitId>) -> Vec<Revision> {
    let Some(Some(catalog)) = view.catalogs.get(locale) else {
        return Vec::new();
    };
    if catalog.is_stopped() || view.reading.form != Form::Records {
        return Vec::new();
    }
    let plurals = own_plurals(view, locale);
    let is_free = |revision: &Revision| match revision {
        Revision::Remove { id } => !needed.contains(id) && !plurals.contains_key(id),
        Revision::Put { .. } => true,
    };
    hexapla_catalog::prune(catalog, &view.present())
        .into_iter()
        .filter(is_free)
        .collect()
}

//! `sync`: a locale's catalogs brought up to date with the source.

use std::collections::BTreeMap;

use hexapla_catalog::{Revision, revise};
use hexapla_core::{Diagnostic, Entry, UnitId, apply};
use hexapla_repo::Change;
use hexapla_report::Finding;

use crate::{
    error::Error,
    selection::Selection,
    session::{Mode, Outcome, Plan, Session},
    view::View,
};

/// Brings the catalogs of `locales` up to date: `source` becomes the present text, `was` keeps what
/// the target was made from, and entries of units that moved here from another document are
/// copied, obsolete ones of units that were merged on the way among them. Changes no target, loses none, prefills nothing.
///
/// # Errors
/// When the configuration, the disk or the lock forbids it, or a document asked for does not exist.
pub fn sync(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    mode: Mode,
) -> Result<Outcome<()>, Error> {
    session.check_selection(selection)?;
    session.revise_all(locales, selection, mode, revisions)
}

fn revisions(view: &View<'_>, locale: usize) -> Vec<Revision> {
    let Some(Some(catalog)) = view.catalogs.get(locale) else {
        return Vec::new();
    };
    if catalog.is_stopped() || !view.keeps_annotations() {
        return Vec::new();
    }
    let mut revisions = hexapla_catalog::sync(catalog, &view.present());
    let moved = view.moved_into(locale);
    if !moved.is_empty() {
        let order = Predecessors::of(view, locale);
        revisions.extend(moved.into_iter().map(|moved| {
            let mut entry = moved.entry.clone();
            if let Some(text) = moved.text {
                entry.sync(text);
            }
            let is_after = moved.text.is_none() && view.has_record(locale, moved.heir);
            let after = if is_after {
                Some(moved.heir.clone())
            } else {
                order.before(moved.heir)
            };
            Revision::Put { entry, after }
        }));
    }
    revisions
}

/// For each unit of a document the one before it that a locale's catalog has a record of.
pub(crate) struct Predecessors<'v>(BTreeMap<&'v UnitId, &'v UnitId>);

impl<'v> Predecessors<'v> {
    pub(crate) fn of(view: &'v View<'_>, locale: usize) -> Self {
        let mut before = None;
        let mut order = BTreeMap::new();
        for id in &view.identity.ids {
            order.extend(before.map(|before| (id, before)));
            if view.has_record(locale, id) {
                before = Some(id);
            }
        }
        Self(order)
    }

    /// A record to be put into the catalog at its place in document order.
    pub(crate) fn put(&self, entry: Entry<'static>) -> Revision {
        let after = self.before(&entry.id);
        Revision::Put { entry, after }
    }

    /// The unit behind whose record that of another is put.
    pub(crate) fn before(&self, id: &UnitId) -> Option<UnitId> {
        self.0.get(id).map(|before| (*before).clone())
    }
}

impl Session<'_> {
    /// Revises the catalogs of several locales in all selected documents.
    pub(crate) fn revise_all(
        &self,
        locales: &[usize],
        selection: &Selection,
        mode: Mode,
        revisions: impl Fn(&View<'_>, usize) -> Vec<Revision> + Sync,
    ) -> Result<Outcome<()>, Error> {
        self.carry_out(mode, || self.plan_revisions(locales, selection, revisions))
    }

    /// Plans revisions of the catalogs of several locales in all selected documents.
    pub(crate) fn plan_revisions(
        &self,
        locales: &[usize],
        selection: &Selection,
        revisions: impl Fn(&View<'_>, usize) -> Vec<Revision> + Sync,
    ) -> Result<Plan<()>, Error> {
        let surveyed = self.survey(locales, |view| {
            let relative = self.relative(&view.file.file);
            let is_wanted = selection.holds(&view.file.path, &relative) && !view.is_in_conflict();
            let wanted: &[usize] = if is_wanted { locales } else { &[] };
            let change =
                |locale: &usize| self.revision_change(view, *locale, &revisions(view, *locale));
            wanted.iter().map(change).collect::<Vec<_>>()
        })?;
        let mut plan = Plan {
            report: (),
            changes: Vec::new(),
            findings: surveyed.findings,
        };
        for result in surveyed.results.into_iter().flatten() {
            match result {
                Ok(change) => plan.changes.extend(change),
                Err(finding) => plan.findings.push(*finding),
            }
        }
        Ok(plan)
    }

    /// The file change that revisions of one catalog come to; `None` when they change nothing.
    pub(crate) fn revision_change(
        &self,
        view: &View<'_>,
        locale: usize,
        revisions: &[Revision],
    ) -> Result<Option<Change>, Box<Finding>> {
        let catalog = view.catalogs.get(locale).and_then(Option::as_ref);
        let files = view.files.catalogs.get(locale).and_then(Option::as_ref);
        let config = self.project.config.locales.get(locale);
        let Some(((catalog, text), config)) = catalog.zip(files).zip(config) else {
            return Ok(None);
        };
        if revisions.is_empty() {
            return Ok(None);
        }
        let file = self.project.catalog_file(view.file, config);
        let edits =
            revise(catalog, &view.file.path, revisions).map_err(|diagnostic: Diagnostic| {
                Box::new(
                    self.finding(&diagnostic, view.file, &file, catalog.text)
                        .in_locale(config.tag.as_str()),
                )
            })?;
        let after = apply(catalog.text, &edits);
        let is_changed = after != catalog.text;
        Ok(is_changed.then_some(Change {
            file,
            before: text.stamp(),
            after: Some(after),
        }))
    }
}

//! What a document leaves for the global phase, and what that gives it.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Entry, UnitId, UnitKind};

use crate::view::View;

/// What one document leaves for the global phase.
#[derive(Clone, Debug, Default)]
pub(crate) struct Residue {
    /// Path of the document.
    pub(crate) path: String,
    /// Units that the document no longer has.
    pub(crate) removed: Vec<Removed>,
    /// Units that found no partner in the document's template.
    pub(crate) added: Vec<Added>,
    /// Ids without an entry in at least one of the locales asked for, those of merged units among them.
    pub(crate) missing: Vec<UnitId>,
    /// Whether no template knows the document.
    pub(crate) is_new: bool,
    /// The template that is all there is of the document.
    pub(crate) template: Option<String>,
}

impl Residue {
    /// Whether no other document can hand anything to this one.
    pub(crate) fn is_settled(&self) -> bool {
        self.added.is_empty() && self.missing.is_empty()
    }
}

/// A unit that a document no longer has, with what the locales had for it.
#[derive(Clone, Debug)]
pub(crate) struct Removed {
    pub(crate) id: UnitId,
    pub(crate) kind: UnitKind,
    pub(crate) text: String,
    /// Its index in the template; the greatest there is where that lacks it.
    pub(crate) index: usize,
    /// Whether the template still has it, so that it left since the last `extract`.
    pub(crate) in_template: bool,
    /// By index of the locale.
    pub(crate) entries: Vec<(usize, Entry<'static>)>,
}

/// A unit that is new in its document.
#[derive(Clone, Debug)]
pub(crate) struct Added {
    pub(crate) index: usize,
    pub(crate) kind: UnitKind,
    pub(crate) text: String,
}

/// What other documents hand to one, and what it hands to them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transfers {
    /// Units that come from another document.
    pub(crate) arrivals: Vec<Arrival>,
    /// Entries of these, and of units that came earlier, by index of the locale.
    pub(crate) entries: Vec<(usize, Entry<'static>)>,
    /// Units that went to another document.
    pub(crate) departed: BTreeSet<UnitId>,
    /// The document that this one was before.
    pub(crate) renamed: Option<Renamed>,
}

/// What a document was before it was renamed: its new self is read as its next version.
#[derive(Clone, Debug)]
pub(crate) struct Renamed {
    /// Its index among the residues.
    pub(crate) home: usize,
    /// Its path.
    pub(crate) from: String,
    /// The text of its template.
    pub(crate) template: String,
    /// Units of that template that a third document took over.
    pub(crate) elsewhere: BTreeSet<UnitId>,
}

/// A unit that comes from another document.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    /// Its index in this document.
    pub(crate) index: usize,
    /// The id it brings along.
    pub(crate) id: UnitId,
    /// Path of the other document.
    pub(crate) from: String,
    /// Its text there.
    pub(crate) text: String,
}

impl Transfers {
    pub(crate) fn is_empty(&self) -> bool {
        self.arrivals.is_empty()
            && self.entries.is_empty()
            && self.departed.is_empty()
            && self.renamed.is_none()
    }
}

impl View<'_> {
    /// What is left for the global phase.
    pub(crate) fn residue(&self) -> Residue {
        if !self.has_template() || self.is_in_conflict() {
            return Residue::default();
        }
        let added = self.identity.fresh.iter().filter_map(|index| {
            let unit = self.document.units.get(*index)?;
            Some(Added {
                index: *index,
                kind: unit.kind,
                text: unit.text.clone().into_owned(),
            })
        });
        let lacks = |id: &UnitId| {
            self.catalogs
                .iter()
                .flatten()
                .any(|catalog| catalog.entry(id).is_none())
        };
        let merged = self.identity.from.iter().flatten();
        let known = self.identity.ids.iter().chain(merged);
        let is_gone = !self.files.source.is_there;
        Residue {
            path: self.file.path.to_string(),
            removed: self.removed(),
            added: added.collect(),
            missing: known.filter(|id| lacks(id)).cloned().collect(),
            is_new: self.template.units.is_empty() && !self.files.is_template_unreadable,
            template: is_gone.then(|| self.files.template.text.clone()),
        }
    }

    /// Units of the template or of a catalog that the document no longer has, in the template's order.
    fn removed(&self) -> Vec<Removed> {
        let mut gone: BTreeMap<&UnitId, Removed> = BTreeMap::new();
        let is_unchanged = self.identity.alignment.is_identity();
        let present: BTreeSet<&UnitId> = if is_unchanged {
            BTreeSet::new()
        } else {
            self.identity.ids.iter().collect()
        };
        for (index, unit) in self
            .template
            .units
            .iter()
            .enumerate()
            .filter(|(_, unit)| !is_unchanged && !present.contains(&unit.id))
        {
            gone.insert(
                &unit.id,
                Removed {
                    id: unit.id.clone(),
                    kind: unit.kind,
                    text: unit.text.clone().into_owned(),
                    index,
                    in_template: true,
                    entries: Vec::new(),
                },
            );
        }
        for locale in 0..self.catalogs.len() {
            for entry in self.obsolete(locale) {
                let text = || entry.source.clone().unwrap_or_default().into_owned();
                let removed = gone.entry(&entry.id).or_insert_with(|| Removed {
                    id: entry.id.clone(),
                    kind: UnitKind::Paragraph,
                    text: text(),
                    index: usize::MAX,
                    in_template: false,
                    entries: Vec::new(),
                });
                removed.entries.push((locale, entry.clone().into_owned()));
            }
        }
        let mut removed: Vec<Removed> = gone.into_values().collect();
        removed.sort_by_key(|unit| unit.index);
        removed
    }
}

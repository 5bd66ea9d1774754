//! The global phase: what left one document and came up in another.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_align::{Item, Residue as AlignResidue, align_across};
use hexapla_core::{Entry, UnitId, UnitKind};

/// What one document leaves for the global phase.
#[derive(Debug, Default)]
pub(crate) struct Residue {
    /// Path of the document.
    pub(crate) path: String,
    /// Units that the document no longer has.
    pub(crate) removed: Vec<Removed>,
    /// Units that found no partner in the document's template.
    pub(crate) added: Vec<Added>,
    /// Ids without an entry in at least one of the locales asked for.
    pub(crate) missing: Vec<UnitId>,
}

impl Residue {
    /// Whether no other document can hand anything to this one.
    pub(crate) fn is_settled(&self) -> bool {
        self.added.is_empty() && self.missing.is_empty()
    }
}

/// A unit that a document no longer has, with what the locales had for it.
#[derive(Debug)]
pub(crate) struct Removed {
    pub(crate) id: UnitId,
    pub(crate) kind: UnitKind,
    pub(crate) text: String,
    /// Whether the template still has it, so that it left since the last `extract`.
    pub(crate) in_template: bool,
    /// By index of the locale.
    pub(crate) entries: Vec<(usize, Entry<'static>)>,
}

/// A unit that is new in its document.
#[derive(Debug)]
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
        self.arrivals.is_empty() && self.entries.is_empty() && self.departed.is_empty()
    }
}

/// Settles residues: for each document, what others hand to it. A pure function; the order of
/// documents is that of `residues`.
pub(crate) fn settle(residues: &[Residue]) -> Vec<Transfers> {
    let mut transfers = vec![Transfers::default(); residues.len()];
    hand_over_moved(residues, &mut transfers);
    hand_over_known(residues, &mut transfers);
    transfers
}

/// Units that left one document since its template was written and came up in another.
fn hand_over_moved(residues: &[Residue], transfers: &mut [Transfers]) {
    let removed: Vec<(usize, &Removed)> = flat(residues, |residue| &residue.removed)
        .filter(|(_, unit)| unit.in_template)
        .collect();
    let added: Vec<(usize, &Added)> = flat(residues, |residue| &residue.added).collect();
    if removed.is_empty() || added.is_empty() {
        return;
    }
    let item = |document: usize, index: usize, kind: UnitKind, text| AlignResidue {
        document,
        index,
        item: Item {
            kind,
            text,
            key: None,
        },
    };
    let old: Vec<AlignResidue<'_>> = removed
        .iter()
        .enumerate()
        .map(|(index, (document, unit))| item(*document, index, unit.kind, &unit.text))
        .collect();
    let new: Vec<AlignResidue<'_>> = added
        .iter()
        .map(|(document, unit)| item(*document, unit.index, unit.kind, &unit.text))
        .collect();
    for (old, new, _) in align_across(&old, &new) {
        let pair = removed.get(old).zip(added.get(new));
        let Some(((home, left), (document, came))) = pair else {
            continue;
        };
        if let Some(transfer) = transfers.get_mut(*document) {
            transfer.arrivals.push(Arrival {
                index: came.index,
                id: left.id.clone(),
                from: residues
                    .get(*home)
                    .map(|residue| residue.path.clone())
                    .unwrap_or_default(),
                text: left.text.clone(),
            });
            transfer.entries.extend(left.entries.iter().cloned());
        }
        if let Some(transfer) = transfers.get_mut(*home) {
            transfer.departed.insert(left.id.clone());
        }
    }
}

/// Units that moved before the last `extract`: their template has them under the old id, and the
/// entry still stands, obsolete, in the catalog of the document they left.
fn hand_over_known(residues: &[Residue], transfers: &mut [Transfers]) {
    let mut pool: BTreeMap<&UnitId, (usize, &Removed)> = BTreeMap::new();
    for (document, unit) in flat(residues, |residue| &residue.removed) {
        if !unit.entries.is_empty() {
            pool.entry(&unit.id).or_insert((document, unit));
        }
    }
    if pool.is_empty() {
        return;
    }
    for (document, (residue, transfer)) in residues.iter().zip(transfers).enumerate() {
        for id in &residue.missing {
            let Some((home, unit)) = pool.get(id) else {
                continue;
            };
            let known = transfer.entries.iter().any(|(_, entry)| entry.id == *id);
            if *home != document && !known {
                transfer.entries.extend(unit.entries.iter().cloned());
            }
        }
    }
}

fn flat<'r, T: 'r>(
    residues: &'r [Residue],
    part: impl Fn(&'r Residue) -> &'r Vec<T>,
) -> impl Iterator<Item = (usize, &'r T)> {
    residues
        .iter()
        .enumerate()
        .flat_map(move |(document, residue)| part(residue).iter().map(move |unit| (document, unit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Ask which paragraphs of the page changed since the last translation was made.";

    fn id() -> UnitId {
        UnitId::parse("ask-which-00000001").unwrap()
    }

    fn removed(in_template: bool) -> Residue {
        let entry = Entry::new(id(), "Chiedi quali paragrafi…", TEXT);
        let unit = Removed {
            id: id(),
            kind: UnitKind::Paragraph,
            text: TEXT.into(),
            in_template,
            entries: vec![(0, entry)],
        };
        Residue {
            removed: vec![unit],
            ..Residue::default()
        }
    }

    #[test]
    fn a_moved_unit_brings_its_id_and_its_entries() {
        let added = Added {
            index: 3,
            kind: UnitKind::Paragraph,
            text: TEXT.into(),
        };
        let to = Residue {
            added: vec![added],
            ..Residue::default()
        };
        let transfers = settle(&[removed(true), to]);
        assert!(transfers[0].departed.contains(&id()));
        let arrival = &transfers[1].arrivals[0];
        assert_eq!(
            (arrival.index, &arrival.id, arrival.text.as_str()),
            (3, &id(), TEXT)
        );
        assert_eq!(transfers[1].entries.len(), 1);
    }

    #[test]
    fn an_obsolete_entry_is_found_again_by_its_id() {
        let to = Residue {
            missing: vec![id()],
            ..Residue::default()
        };
        let transfers = settle(&[removed(false), to]);
        assert_eq!(
            (transfers[1].arrivals.len(), transfers[1].entries.len()),
            (0, 1)
        );
    }

    #[test]
    fn what_stays_in_its_document_is_handed_to_nobody() {
        let mut own = removed(false);
        own.missing.push(id());
        assert!(settle(&[own]).iter().all(Transfers::is_empty));
    }
}

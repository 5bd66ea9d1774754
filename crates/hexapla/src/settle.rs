//! The global phase: what left one document and came up in another.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_align::{Item, Renaming, Residue as AlignResidue, align_across, renamed};
use hexapla_core::{UnitId, UnitKind};

use crate::residue::{Added, Arrival, Removed, Renamed, Residue, Transfers};

/// Settles residues: for each document, what others hand to it. A pure function; the order of
/// documents is that of `residues`.
pub(crate) fn settle(residues: &[Residue]) -> Vec<Transfers> {
    let mut transfers = vec![Transfers::default(); residues.len()];
    let mut moving = Moving::of(residues);
    if !moving.removed.is_empty() && !moving.added.is_empty() {
        hand_over_renamed(residues, &mut moving, &mut transfers);
        hand_over_moved(residues, &moving, &mut transfers);
        tell_once(residues, &mut transfers);
    }
    hand_over_known(residues, &mut transfers);
    transfers
}

/// Units that left a document since its template was written, and units that are new in one; each
/// with the index of its document.
struct Moving<'r> {
    removed: Vec<(usize, &'r Removed)>,
    added: Vec<(usize, &'r Added)>,
}

impl<'r> Moving<'r> {
    fn of(residues: &'r [Residue]) -> Self {
        Self {
            removed: flat(residues, |residue| &residue.removed)
                .filter(|(_, unit)| unit.in_template)
                .collect(),
            added: flat(residues, |residue| &residue.added).collect(),
        }
    }

    /// Both sides as the alignment takes them.
    fn sides(&self) -> (Vec<AlignResidue<'r>>, Vec<AlignResidue<'r>>) {
        let residue = |document, index, kind: UnitKind, text: &'r str| AlignResidue {
            document,
            index,
            item: Item::new(kind, text),
        };
        let old = self.removed.iter();
        let new = self.added.iter();
        (
            old.map(|(home, unit)| residue(*home, unit.index, unit.kind, &unit.text))
                .collect(),
            new.map(|(home, unit)| residue(*home, unit.index, unit.kind, &unit.text))
                .collect(),
        )
    }

    /// Takes out what has found its place.
    fn drop_settled(&mut self, removed: &BTreeSet<usize>, added: &BTreeSet<usize>) {
        let (mut old, mut new) = (0.., 0..);
        self.removed
            .retain(|_| old.next().is_none_or(|at| !removed.contains(&at)));
        self.added
            .retain(|_| new.next().is_none_or(|at| !added.contains(&at)));
    }
}

/// Documents that are gone and have a new name: the new one is told what it was, and gets the entries
/// of all units that it continues, those that were merged into another among them.
fn hand_over_renamed(residues: &[Residue], moving: &mut Moving<'_>, transfers: &mut [Transfers]) {
    let may_be = |old: usize, new: usize| {
        let pair = residues.get(old).zip(residues.get(new));
        pair.is_some_and(|(old, new)| old.template.is_some() && new.is_new)
    };
    if !residues.iter().any(|one| one.template.is_some()) || !residues.iter().any(|one| one.is_new)
    {
        return;
    }
    let (old, new) = moving.sides();
    let (mut removed, mut added) = (BTreeSet::new(), BTreeSet::new());
    for renaming in renamed(&old, &new, may_be) {
        hand_over_document(residues, moving, &renaming, transfers);
        for (old, new) in renaming.groups {
            removed.extend(old);
            added.extend(new);
        }
    }
    moving.drop_settled(&removed, &added);
}

fn hand_over_document(
    residues: &[Residue],
    moving: &Moving<'_>,
    renaming: &Renaming,
    transfers: &mut [Transfers],
) {
    let unit = |at: &usize| moving.removed.get(*at).map(|(_, unit)| *unit);
    let home = residues.get(renaming.old);
    let Some((home, transfer)) = home.zip(transfers.get_mut(renaming.new)) else {
        return;
    };
    transfer.renamed = Some(Renamed {
        home: renaming.old,
        from: home.path.clone(),
        template: home.template.clone().unwrap_or_default(),
        elsewhere: renaming
            .elsewhere
            .iter()
            .filter_map(unit)
            .map(|unit| unit.id.clone())
            .collect(),
    });
    let continued = renaming.groups.iter().flat_map(|(old, _)| old);
    for unit in continued.filter_map(unit) {
        transfer.entries.extend(unit.entries.iter().cloned());
    }
}

/// Units that left one document since its template was written and came up in another.
fn hand_over_moved(residues: &[Residue], moving: &Moving<'_>, transfers: &mut [Transfers]) {
    let (old, new) = moving.sides();
    for (old, new, _) in align_across(&old, &new) {
        let pair = moving.removed.get(old).zip(moving.added.get(new));
        let Some(((home, left), (document, came))) = pair else {
            continue;
        };
        let Some(transfer) = transfers.get_mut(*document) else {
            continue;
        };
        // The two have been held against each other already, as versions of one document.
        let is_self = |renamed: &Renamed| renamed.home == *home;
        if transfer.renamed.as_ref().is_some_and(is_self) {
            continue;
        }
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
        if let Some(transfer) = transfers.get_mut(*home) {
            transfer.departed.insert(left.id.clone());
        }
    }
}

/// Of a renamed document, its new self tells what became of the units, but for those that a third
/// document tells of.
fn tell_once(residues: &[Residue], transfers: &mut [Transfers]) {
    for document in 0..transfers.len() {
        let renamed = transfers.get(document).and_then(|one| one.renamed.as_ref());
        let Some(home) = renamed.map(|renamed| renamed.home) else {
            continue;
        };
        let Some((residue, old)) = residues.get(home).zip(transfers.get_mut(home)) else {
            continue;
        };
        let departed = old.departed.clone();
        let all = residue.removed.iter().map(|unit| unit.id.clone());
        old.departed.extend(all);
        if let Some(transfer) = transfers.get_mut(document) {
            transfer.departed.extend(departed);
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
    use hexapla_core::Entry;

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
            index: 0,
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

    const NEXT: &str = "Nobody reads the date of a file, for it proves nothing at all to anybody.";

    /// A document that had two units, and another that has them as one.
    fn renamed_and_merged() -> [Residue; 2] {
        let mut gone = removed(true);
        gone.path = "a.md".into();
        gone.template = Some("the template".into());
        let next = UnitId::parse("nobody-reads-00000002").unwrap();
        gone.removed.push(Removed {
            id: next.clone(),
            kind: UnitKind::Paragraph,
            text: NEXT.into(),
            index: 1,
            in_template: true,
            entries: vec![(0, Entry::new(next, "Nessuno legge…", NEXT))],
        });
        let added = Added {
            index: 0,
            kind: UnitKind::Paragraph,
            text: format!("{TEXT} {NEXT}"),
        };
        let new = Residue {
            added: vec![added],
            is_new: true,
            ..Residue::default()
        };
        [gone, new]
    }

    #[test]
    fn a_renamed_document_brings_the_entries_of_merged_units() {
        let transfers = settle(&renamed_and_merged());
        let renamed = transfers[1].renamed.as_ref().unwrap();
        assert_eq!(
            (&*renamed.from, &*renamed.template),
            ("a.md", "the template")
        );
        assert_eq!(transfers[1].entries.len(), 2);
        assert!(transfers[1].arrivals.is_empty());
        assert_eq!(transfers[0].departed.len(), 2);
    }

    #[test]
    fn a_document_that_is_still_there_was_not_renamed() {
        let mut residues = renamed_and_merged();
        residues[0].template = None;
        let transfers = settle(&residues);
        assert!(transfers.iter().all(|one| one.renamed.is_none()));
        let mut residues = renamed_and_merged();
        residues[1].is_new = false;
        let transfers = settle(&residues);
        assert!(transfers.iter().all(|one| one.renamed.is_none()));
    }

    #[test]
    fn what_stays_in_its_document_is_handed_to_nobody() {
        let mut own = removed(false);
        own.missing.push(id());
        assert!(settle(&[own]).iter().all(Transfers::is_empty));
    }
}

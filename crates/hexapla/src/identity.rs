//! Which id each unit of a document has: from its template, from another document, from a catalog
//! that remembers it, or newly coined.

use std::collections::BTreeMap;

use hexapla_align::{Alignment, How, Item, align};
use hexapla_catalog::{Catalog, Template, TemplateUnit};
use hexapla_core::{Coinage, Document, Unit, UnitId, UnitKind};
use hexapla_formats::{Options, inline};

use crate::residue::Transfers;

/// The ids of a document's units, and how they came about.
pub(crate) struct Identity {
    /// One for each unit.
    pub(crate) ids: Vec<UnitId>,
    /// For each unit: the ids that it is a part or a merger of, besides its own.
    pub(crate) from: Vec<Vec<UnitId>>,
    /// Template units against the document's.
    pub(crate) alignment: Alignment,
    /// Units that took over no id from the template.
    pub(crate) fresh: Vec<usize>,
}

/// A revived text may differ a little from what the catalog remembers, but no more than this.
const RECALL_SCORE: f32 = 0.6;

/// Names the units of a document.
///
/// In order: a key is its own id; a unit that continues one of the template takes over its id; one
/// that moved in from another document brings its id along; one whose text a catalog remembers as
/// obsolete revives that id; any other gets a new one.
pub(crate) fn identify(
    document: &Document<'_>,
    template: &Template<'_>,
    catalogs: &[Option<Catalog<'_>>],
    transfers: &Transfers,
    options: &Options,
) -> Identity {
    let old: Vec<Item<'_>> = template.units.iter().map(template_item).collect();
    let new: Vec<Item<'_>> = document.units.iter().map(unit_item).collect();
    let alignment = align(&old, &new);
    let mut ids: Vec<Option<UnitId>> = inherited(document, template, &alignment);
    let fresh: Vec<usize> = (0..ids.len())
        .filter(|index| ids.get(*index).is_some_and(Option::is_none))
        .collect();
    if !fresh.is_empty() {
        let mut taken: Coinage = template.units.iter().map(|unit| unit.id.clone()).collect();
        for arrival in &transfers.arrivals {
            let is_fresh = fresh.binary_search(&arrival.index).is_ok();
            let free = is_fresh && taken.take(arrival.id.clone());
            if let Some(slot) = ids.get_mut(arrival.index).filter(|_| free) {
                *slot = Some(arrival.id.clone());
            }
        }
        // Without a template the catalogs are the only older version there is.
        let floor = if template.units.is_empty() {
            0.0
        } else {
            RECALL_SCORE
        };
        recall(document, catalogs, floor, &mut ids, &mut taken);
        coin_rest(document, options, &mut ids, &mut taken);
    }
    let ids: Vec<UnitId> = ids.into_iter().flatten().collect();
    let from = ancestry(template, &alignment, &ids);
    Identity {
        ids,
        from,
        alignment,
        fresh,
    }
}

pub(crate) fn template_item<'a>(unit: &'a TemplateUnit<'_>) -> Item<'a> {
    Item {
        kind: unit.kind,
        text: &unit.text,
        key: None,
    }
}

pub(crate) fn unit_item<'a>(unit: &'a Unit<'_>) -> Item<'a> {
    Item {
        kind: unit.kind,
        text: &unit.text,
        key: None,
    }
}

fn inherited(
    document: &Document<'_>,
    template: &Template<'_>,
    alignment: &Alignment,
) -> Vec<Option<UnitId>> {
    let heirs = alignment.heirs(document.units.len());
    let id_of = |heir: Option<usize>| {
        heir.and_then(|old| template.units.get(old))
            .map(|unit| unit.id.clone())
    };
    document
        .units
        .iter()
        .zip(heirs)
        .map(|(unit, heir)| unit.key.clone().or_else(|| id_of(heir)))
        .collect()
}

/// Gives units the ids under which a catalog remembers their text, though no template has them.
fn recall(
    document: &Document<'_>,
    catalogs: &[Option<Catalog<'_>>],
    floor: f32,
    ids: &mut [Option<UnitId>],
    taken: &mut Coinage,
) {
    let mut remembered: BTreeMap<&UnitId, (usize, &str)> = BTreeMap::new();
    let entries = catalogs
        .iter()
        .flatten()
        .flat_map(|catalog| &catalog.entries);
    for entry in entries.filter(|entry| entry.own.is_none() && !taken.is_taken(&entry.id)) {
        let order = remembered.len();
        if let Some(source) = entry.source.as_deref() {
            remembered.entry(&entry.id).or_insert((order, source));
        }
    }
    let mut remembered: Vec<(usize, &UnitId, &str)> = remembered
        .into_iter()
        .map(|(id, (order, source))| (order, id, source))
        .collect();
    remembered.sort_unstable();
    let nameless: Vec<usize> = unnamed(ids);
    if remembered.is_empty() || nameless.is_empty() {
        return;
    }
    let old: Vec<Item<'_>> = remembered
        .iter()
        .map(|(_, _, text)| Item {
            kind: UnitKind::Paragraph,
            text,
            key: None,
        })
        .collect();
    let new: Vec<Item<'_>> = nameless
        .iter()
        .filter_map(|index| document.units.get(*index))
        .map(|unit| Item {
            kind: UnitKind::Paragraph,
            ..unit_item(unit)
        })
        .collect();
    for change in align(&old, &new).changes {
        let alike = match change.how {
            How::Kept => true,
            How::Edited => change.score >= floor,
            How::Split | How::Merged | How::Added | How::Removed => false,
        };
        let pair = change
            .old
            .first()
            .and_then(|old| remembered.get(*old))
            .zip(change.new.first());
        let Some(((_, id, _), new)) = pair.filter(|_| alike) else {
            continue;
        };
        let slot = nameless.get(*new).and_then(|index| ids.get_mut(*index));
        if let Some(slot) = slot {
            taken.take((*id).clone());
            *slot = Some((*id).clone());
        }
    }
    // Other units must not coin an id that a catalog still remembers for another text.
    taken.extend(remembered.iter().map(|(_, id, _)| (*id).clone()));
}

fn coin_rest(
    document: &Document<'_>,
    options: &Options,
    ids: &mut [Option<UnitId>],
    taken: &mut Coinage,
) {
    for index in unnamed(ids) {
        let Some((unit, slot)) = document.units.get(index).zip(ids.get_mut(index)) else {
            continue;
        };
        let words = inline(&unit.text, options).words(&unit.text);
        *slot = Some(taken.coin(unit.kind, &words, &unit.text));
    }
}

fn unnamed(ids: &[Option<UnitId>]) -> Vec<usize> {
    ids.iter()
        .enumerate()
        .filter(|(_, id)| id.is_none())
        .map(|(index, _)| index)
        .collect()
}

/// What each unit came from: kept from the template, or the other sides of a split or merge.
fn ancestry(template: &Template<'_>, alignment: &Alignment, ids: &[UnitId]) -> Vec<Vec<UnitId>> {
    let mut from = vec![Vec::new(); ids.len()];
    for change in &alignment.changes {
        let parents: Vec<&TemplateUnit<'_>> = change
            .old
            .iter()
            .filter_map(|old| template.units.get(*old))
            .collect();
        for new in &change.new {
            let Some((slot, id)) = from.get_mut(*new).zip(ids.get(*new)) else {
                continue;
            };
            *slot = match change.how {
                How::Kept | How::Edited => {
                    parents.iter().flat_map(|unit| unit.from.clone()).collect()
                }
                How::Split | How::Merged => parents
                    .iter()
                    .map(|unit| unit.id.clone())
                    .filter(|parent| parent != id)
                    .collect(),
                How::Added | How::Removed => Vec::new(),
            };
        }
    }
    from
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use hexapla_formats::{Format, parse};

    use super::*;

    /// Names the units of a list after those of its older version; the template that comes of it.
    fn named(text: &str, old: &Template<'static>) -> (Identity, Template<'static>) {
        let options = Options::new(Format::Markdown);
        let document = parse(text, &options);
        let identity = identify(&document, old, &[], &Transfers::default(), &options);
        let units = identity.ids.iter().zip(&document.units);
        let units = units.map(|(id, unit)| TemplateUnit {
            id: id.clone(),
            kind: unit.kind,
            from: Vec::new(),
            text: unit.text.clone().into_owned().into(),
        });
        let template = Template {
            units: units.collect(),
            extractor: old.extractor,
        };
        (identity, template)
    }

    #[test]
    fn twenty_thousand_equal_items_are_named_and_keep_their_names() {
        // Each of them once tried the ordinals of all before it: 200,000,000 hashes.
        let count = 20_000;
        let text = "- 猫\n".repeat(count);
        let (first, template) = named(&text, &Template::default());
        let ids: BTreeSet<&UnitId> = first.ids.iter().collect();
        assert_eq!((ids.len(), first.fresh.len()), (count, count));
        let (again, template) = named(&text, &template);
        assert_eq!(again.ids, first.ids);
        let (more, template) = named(&format!("- 猫\n{text}"), &template);
        assert_eq!((more.ids.len(), more.fresh.len()), (count + 1, 1));
        let (fewer, _) = named(&text, &template);
        assert_eq!((fewer.ids.len(), fewer.fresh.len()), (count, 0));
    }

    #[test]
    fn every_twin_has_the_id_of_the_first_free_ordinal() {
        let text = "- Yes\n- No\n".repeat(40);
        let (identity, _) = named(&text, &Template::default());
        let mut taken: BTreeSet<UnitId> = BTreeSet::new();
        for (id, word) in identity.ids.into_iter().zip(["Yes", "No"].repeat(40)) {
            let wanted = UnitId::coin(UnitKind::ListItem, word, word, |id| taken.contains(id));
            assert_eq!(id, wanted);
            taken.insert(id);
        }
    }
}

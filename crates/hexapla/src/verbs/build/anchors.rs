//! What the headings of a document answer to, in every locale.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_assemble::{Target, Wanted};
use hexapla_core::{Span, Unit};

use super::follow::{Anchor, TOP, follow, wordless};
use crate::view::View;

/// What a document's headings answer to: their ids in the source, and those of earlier builds.
pub(crate) struct Anchored {
    headings: Vec<Span>,
    wanted: Vec<Wanted>,
    /// Ids of earlier builds that lead to its beginning.
    top: Vec<String>,
    /// For the next build.
    pub(crate) anchors: Vec<Anchor>,
}

impl Anchored {
    /// Given the headings of a source with their ids, those that an older version of the generator gives them,
    /// and what they answered to after the last build.
    pub(crate) fn of(
        view: &View<'_>,
        headings: Vec<(Span, Option<String>)>,
        older: &[Option<String>],
        before: &[Anchor],
    ) -> Self {
        let names = names(view, headings.iter().map(|(heading, _)| *heading));
        let present: Vec<(String, String)> = headings
            .iter()
            .zip(names)
            .filter_map(|((_, id), name)| Some((name, id.clone()?)))
            .collect();
        let mut anchors = follow(&present, before);
        answer_to_older(&mut anchors, &headings, older);
        let (top, own): (Vec<&Anchor>, Vec<&Anchor>) =
            anchors.iter().partition(|anchor| anchor.unit == TOP);
        // Anchors come in the order of the headings that have an id.
        let mut following = own.into_iter();
        let wanted = headings.iter().map(|(_, id)| {
            let anchor = id.as_ref().and_then(|_| following.next());
            let aliases = anchor.map(|anchor| anchor.ids.iter().skip(1).cloned().collect());
            Wanted {
                id: id.clone(),
                aliases: aliases.unwrap_or_default(),
            }
        });
        Self {
            wanted: wanted.collect(),
            top: top.into_iter().flat_map(|top| top.ids.clone()).collect(),
            headings: headings.into_iter().map(|(heading, _)| heading).collect(),
            anchors,
        }
    }

    /// What the headings of a page answer to whose locale left some of them out: a heading that is not
    /// there leaves its ids to the one before it, else to the first, else to the beginning of the page, whose
    /// ids come besides.
    pub(crate) fn left(
        &self,
        view: &View<'_>,
        targets: &[Target<'_>],
    ) -> (Vec<Wanted>, Vec<String>) {
        let mut out: Vec<Wanted> = Vec::with_capacity(self.wanted.len());
        let mut waiting = Vec::new();
        let omitted: Vec<Span> = view
            .document
            .units
            .iter()
            .zip(targets)
            .filter(|(_, target)| **target == Target::Omit)
            .map(|(unit, _)| unit.extent)
            .collect();
        for (heading, wanted) in self.headings.iter().zip(&self.wanted) {
            let at = omitted.partition_point(|extent| extent.start < heading.start);
            let is_gone = omitted
                .get(at)
                .is_some_and(|extent| extent.end <= heading.end);
            let mut wanted = wanted.clone();
            if is_gone {
                let ids = wanted.id.into_iter().chain(wanted.aliases);
                match out.last_mut() {
                    Some(last) => last.aliases.extend(ids),
                    None => waiting.extend(ids),
                }
                continue;
            }
            wanted.aliases.append(&mut waiting);
            out.push(wanted);
        }
        let top = self.top.iter().cloned().chain(waiting).collect();
        (out, top)
    }
}

/// Lets headings answer to the ids that an older version of the generator gives them too, where no other heading
/// has them.
fn answer_to_older(
    anchors: &mut [Anchor],
    headings: &[(Span, Option<String>)],
    older: &[Option<String>],
) {
    let ids = anchors.iter().flat_map(|anchor| anchor.ids.clone());
    let mut taken: BTreeSet<String> = ids.collect();
    let named = headings.iter().zip(older);
    let older = named.filter_map(|((_, id), older)| id.as_ref().map(|_| older));
    let own = anchors.iter_mut().filter(|anchor| anchor.unit != TOP);
    for (anchor, id) in own.zip(older) {
        let id = id.as_ref().filter(|id| taken.insert((*id).clone()));
        anchor.ids.extend(id.cloned());
    }
}

/// What each heading is remembered by: the id of its unit, or its text where it is none.
fn names(view: &View<'_>, headings: impl Iterator<Item = Span>) -> Vec<String> {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let name = |heading: Span| {
        unit_of(view, heading).unwrap_or_else(|| {
            let text = heading.of(view.document.source).trim();
            let number = numbers.entry(text).or_default();
            *number += 1;
            wordless(text, *number - 1)
        })
    };
    headings.map(name).collect()
}

/// The id of the unit that a heading is.
fn unit_of(view: &View<'_>, heading: Span) -> Option<String> {
    let units = &view.document.units;
    let at = units.partition_point(|unit: &Unit<'_>| unit.extent.start < heading.start);
    let (id, unit) = view.unit(at)?;
    (unit.extent.end <= heading.end).then(|| id.to_string())
}

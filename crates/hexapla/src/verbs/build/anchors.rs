//! What the headings of a document answer to, in every locale.

use hexapla_assemble::{Target, Wanted};
use hexapla_core::{Span, Unit};

use super::ledger::{Anchor, follow};
use crate::view::View;

/// What a document's headings answer to: their ids in the source, and those of earlier builds.
pub(crate) struct Anchored {
    headings: Vec<Span>,
    wanted: Vec<Wanted>,
    /// For the next build.
    pub(crate) anchors: Vec<Anchor>,
}

impl Anchored {
    /// Given the headings of a source with their ids, and what they answered to after the last build.
    pub(crate) fn of(
        view: &View<'_>,
        headings: Vec<(Span, Option<String>)>,
        before: &[Anchor],
    ) -> Self {
        let units: Vec<Option<String>> = headings
            .iter()
            .map(|(heading, _)| unit_of(view, *heading))
            .collect();
        let present: Vec<(String, String)> = headings
            .iter()
            .zip(&units)
            .filter_map(|((_, id), unit)| Some((unit.clone()?, id.clone()?)))
            .collect();
        let anchors = follow(&present, before);
        // Anchors come in the order of the headings that have a unit and an id.
        let mut following = anchors.iter();
        let wanted = headings.iter().zip(&units).map(|((_, id), unit)| {
            let is_followed = id.is_some() && unit.is_some();
            let anchor = is_followed.then(|| following.next()).flatten();
            let aliases = anchor.map(|anchor| anchor.ids.iter().skip(1).cloned().collect());
            Wanted {
                id: id.clone(),
                aliases: aliases.unwrap_or_default(),
            }
        });
        Self {
            wanted: wanted.collect(),
            headings: headings.into_iter().map(|(heading, _)| heading).collect(),
            anchors,
        }
    }

    /// What the headings of a page answer to whose locale left some of them out: a heading that is not
    /// there leaves its ids to the one before it, else to the first.
    pub(crate) fn left(&self, view: &View<'_>, targets: &[Target<'_>]) -> Vec<Wanted> {
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
        out
    }
}

/// The id of the unit that a heading is.
fn unit_of(view: &View<'_>, heading: Span) -> Option<String> {
    let units = &view.document.units;
    let at = units.partition_point(|unit: &Unit<'_>| unit.extent.start < heading.start);
    let (id, unit) = view.unit(at)?;
    (unit.extent.end <= heading.end).then(|| id.to_string())
}

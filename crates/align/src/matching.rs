//! What has been found so far: links between old and new units.

use crate::{chain::heaviest_order, change::Reason};

/// A unit found again: one old and one new unit, to which others may be joined.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    /// The old unit.
    pub(crate) old: usize,
    /// The new unit.
    pub(crate) new: usize,
    /// How similar they are.
    pub(crate) score: f32,
    /// Why they belong together.
    pub(crate) reason: Reason,
}

/// The links of an alignment in the making. No unit is ever in two links.
#[derive(Debug, Default)]
pub(crate) struct Matching {
    /// All links, in the order found.
    pub(crate) links: Vec<Link>,
    old: Vec<Option<usize>>,
    new: Vec<Option<usize>>,
    /// Link and unit.
    joined_old: Vec<(usize, usize)>,
    joined_new: Vec<(usize, usize)>,
}

impl Matching {
    /// Nothing found yet.
    pub(crate) fn new(old: usize, new: usize) -> Self {
        Self {
            links: Vec::with_capacity(old.min(new)),
            old: vec![None; old],
            new: vec![None; new],
            ..Self::default()
        }
    }

    /// Links two units, unless either is linked already.
    pub(crate) fn link(&mut self, link: Link) {
        let id = self.links.len();
        let (Some(old), Some(new)) = (self.old.get_mut(link.old), self.new.get_mut(link.new))
        else {
            return;
        };
        if old.is_none() && new.is_none() {
            *old = Some(id);
            *new = Some(id);
            self.links.push(link);
        }
    }

    /// Links two units with the same text.
    pub(crate) fn link_same(&mut self, old: usize, new: usize, reason: Reason) {
        self.link(Link {
            old,
            new,
            score: 1.0,
            reason,
        });
    }

    /// Joins another old unit to a link.
    pub(crate) fn join_old(&mut self, old: usize, link: usize) {
        if let Some(place) = self.old.get_mut(old).filter(|place| place.is_none()) {
            *place = Some(link);
            self.joined_old.push((link, old));
        }
    }

    /// Joins another new unit to a link.
    pub(crate) fn join_new(&mut self, new: usize, link: usize) {
        if let Some(place) = self.new.get_mut(new).filter(|place| place.is_none()) {
            *place = Some(link);
            self.joined_new.push((link, new));
        }
    }

    /// The link of an old unit.
    pub(crate) fn of_old(&self, old: usize) -> Option<usize> {
        self.old.get(old).copied().flatten()
    }

    /// The link of a new unit.
    pub(crate) fn of_new(&self, new: usize) -> Option<usize> {
        self.new.get(new).copied().flatten()
    }

    /// Whether an old and a new unit are linked with each other.
    pub(crate) fn are_linked(&self, old: usize, new: usize) -> bool {
        self.of_old(old)
            .is_some_and(|link| self.of_new(new) == Some(link))
    }

    /// Whether neither unit is linked yet, and both exist.
    pub(crate) fn are_free(&self, old: usize, new: usize) -> bool {
        self.old.get(old) == Some(&None) && self.new.get(new) == Some(&None)
    }

    /// The old units without a link.
    pub(crate) fn free_old(&self) -> Vec<usize> {
        free(&self.old)
    }

    /// The new units without a link.
    pub(crate) fn free_new(&self) -> Vec<usize> {
        free(&self.new)
    }

    /// The members of links.
    pub(crate) fn members(&self) -> Members<'_> {
        let mut members = Members {
            links: &self.links,
            old: self.joined_old.clone(),
            new: self.joined_new.clone(),
        };
        members.old.sort_unstable();
        members.new.sort_unstable();
        members
    }

    /// The links in the order of their old units.
    pub(crate) fn in_old_order(&self) -> Vec<usize> {
        let is_first =
            |unit: usize, link: usize| self.links.get(link).is_some_and(|link| link.old == unit);
        in_order(&self.old, is_first)
    }

    /// The links in the order of their new units.
    pub(crate) fn in_new_order(&self) -> Vec<usize> {
        let is_first =
            |unit: usize, link: usize| self.links.get(link).is_some_and(|link| link.new == unit);
        in_order(&self.new, is_first)
    }

    /// Which links stay when the fewest (by weight) are said to have moved: flags by link.
    pub(crate) fn stayed(&self, weight: impl Fn(&Link) -> u64) -> Vec<bool> {
        let order = self.in_new_order();
        let pairs: Vec<(usize, usize, u64)> = order
            .iter()
            .filter_map(|link| self.links.get(*link))
            .map(|link| (link.old, link.new, weight(link)))
            .collect();
        let mut stayed = vec![false; self.links.len()];
        for (link, stays) in order.iter().zip(heaviest_order(&pairs)) {
            if let Some(flag) = stayed.get_mut(*link) {
                *flag = stays;
            }
        }
        stayed
    }
}

fn free(side: &[Option<usize>]) -> Vec<usize> {
    let unlinked = |(unit, link): (usize, &Option<usize>)| link.is_none().then_some(unit);
    side.iter().enumerate().filter_map(unlinked).collect()
}

fn in_order(side: &[Option<usize>], is_first: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let units = side.iter().enumerate();
    let linked = units.filter_map(|(unit, link)| Some((unit, (*link)?)));
    linked
        .filter(|(unit, link)| is_first(*unit, *link))
        .map(|(_, link)| link)
        .collect()
}

/// The units of links, the joined ones included.
pub(crate) struct Members<'m> {
    links: &'m [Link],
    old: Vec<(usize, usize)>,
    new: Vec<(usize, usize)>,
}

impl Members<'_> {
    /// The old units of a link, ascending.
    pub(crate) fn old_of(&self, link: usize) -> Vec<usize> {
        with_joined(self.links.get(link).map(|link| link.old), link, &self.old)
    }

    /// The new units of a link, ascending.
    pub(crate) fn new_of(&self, link: usize) -> Vec<usize> {
        with_joined(self.links.get(link).map(|link| link.new), link, &self.new)
    }
}

fn with_joined(first: Option<usize>, link: usize, joined: &[(usize, usize)]) -> Vec<usize> {
    let start = joined.partition_point(|(other, _)| *other < link);
    let others = joined
        .iter()
        .skip(start)
        .take_while(|(other, _)| *other == link);
    let mut units: Vec<usize> = first
        .into_iter()
        .chain(others.map(|(_, unit)| *unit))
        .collect();
    units.sort_unstable();
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_unit_is_linked_twice() {
        let mut matching = Matching::new(2, 2);
        matching.link_same(0, 0, Reason::SameText);
        matching.link_same(0, 1, Reason::SameText);
        matching.link_same(7, 1, Reason::SameText);
        assert_eq!(matching.links.len(), 1);
        assert_eq!(
            (matching.free_old(), matching.free_new()),
            (vec![1], vec![1])
        );
    }

    #[test]
    fn the_heavier_unit_stays_when_two_change_places() {
        let mut matching = Matching::new(2, 2);
        matching.link_same(0, 1, Reason::SameText);
        matching.link_same(1, 0, Reason::SameText);
        let stayed = matching.stayed(|link| if link.old == 0 { 5 } else { 1 });
        assert_eq!(stayed, [true, false]);
    }
}

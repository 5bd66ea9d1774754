//! The two versions with the profiles of what similarity has to look at.

use hexapla_core::UnitKind;

use crate::{
    anchors::{Side, Versions},
    change::Item,
    features::{Profile, Rarity},
    matching::Matching,
    similar::Kinship,
};

/// How many units that did not change are looked at to learn which words are common.
const SAMPLE: usize = 512;

/// Two versions, and the profiles of the units that are not linked yet. All other profiles are empty.
pub(crate) struct Scene<'a> {
    /// The versions.
    pub(crate) versions: Versions<'a>,
    /// Profiles of the old units.
    pub(crate) old: Vec<Profile>,
    /// Profiles of the new units.
    pub(crate) new: Vec<Profile>,
}

/// A unit as similarity sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit<'s> {
    /// Its place in its version.
    pub(crate) at: usize,
    /// What it is.
    pub(crate) kind: UnitKind,
    /// Its words.
    pub(crate) profile: &'s Profile,
}

fn side<'s>(units: &[usize], items: &[Item<'_>], profiles: &'s [Profile]) -> Vec<Unit<'s>> {
    let unit = |at: &usize| {
        Some(Unit {
            at: *at,
            kind: items.get(*at)?.kind,
            profile: profiles.get(*at)?,
        })
    };
    units.iter().filter_map(unit).collect()
}

impl<'a> Scene<'a> {
    /// Profiles what is not linked yet. Words are weighed by how many of these units, and of an even
    /// sample of the linked ones, have them.
    pub(crate) fn of(versions: Versions<'a>, matching: &Matching) -> Self {
        let (free_old, free_new) = (matching.free_old(), matching.free_new());
        let mut old = vec![Profile::default(); versions.old.len()];
        let mut new = vec![Profile::default(); versions.new.len()];
        if !free_old.is_empty() && !free_new.is_empty() {
            profile(&free_old, versions.old, &mut old);
            profile(&free_new, versions.new, &mut new);
            let sample = sample(versions, matching);
            let all = old
                .iter()
                .chain(&new)
                .filter(|profile| !profile.features.is_empty());
            let rarity = Rarity::of(all.chain(&sample));
            old.iter_mut()
                .chain(&mut new)
                .for_each(|profile| rarity.weigh(profile));
        }
        Self { versions, old, new }
    }

    /// Some old units.
    pub(crate) fn old_side(&self, units: &[usize]) -> Vec<Unit<'_>> {
        side(units, self.versions.old, &self.old)
    }

    /// Some new units.
    pub(crate) fn new_side(&self, units: &[usize]) -> Vec<Unit<'_>> {
        side(units, self.versions.new, &self.new)
    }

    /// The profiles of an old and a new unit.
    pub(crate) fn pair(&self, old: usize, new: usize) -> Option<(&Profile, &Profile)> {
        Some((self.old.get(old)?, self.new.get(new)?))
    }

    /// How near the kinds of an old and a new unit are.
    pub(crate) fn kinship(&self, old: usize, new: usize) -> Kinship {
        match (self.versions.old.get(old), self.versions.new.get(new)) {
            (Some(old), Some(new)) => Kinship::of(old.kind, new.kind),
            (None, _) | (_, None) => Kinship::Strange,
        }
    }

    /// How many of the four nearest neighbours of two units belong together, by a link or by text.
    pub(crate) fn company(&self, matching: &Matching, old: usize, new: usize) -> u64 {
        [Side::Before, Side::After]
            .into_iter()
            .flat_map(|side| {
                let step = move |(old, new): &(usize, usize)| {
                    Some((side.beside(*old)?, side.beside(*new)?))
                };
                std::iter::successors(Some((old, new)), step)
                    .skip(1)
                    .take(2)
            })
            .filter(|(old, new)| {
                matching.are_linked(*old, *new) || self.versions.classes.same(*old, *new)
            })
            .count() as u64
    }
}

fn profile(units: &[usize], items: &[Item<'_>], profiles: &mut [Profile]) {
    for unit in units {
        if let (Some(item), Some(slot)) = (items.get(*unit), profiles.get_mut(*unit)) {
            *slot = Profile::of(item.text);
        }
    }
}

fn sample(versions: Versions<'_>, matching: &Matching) -> Vec<Profile> {
    let step = (matching.links.len() / SAMPLE).max(1);
    matching
        .links
        .iter()
        .step_by(step)
        .filter_map(|link| versions.new.get(link.new))
        .map(|item| Profile::of(item.text))
        .collect()
}

//! Strings that are not there yet: in which mapping each goes, and behind what.

use std::collections::BTreeMap;

use hexapla_core::{Diagnostic, Edit, Slot, UnitId};

use super::{Scene, flow, lines, no_place};
use crate::{
    path::{Step, below, steps},
    tree::{Layout, Value},
};

/// Values that are new, in the order in which they came.
#[derive(Default)]
pub(super) struct Branch {
    pub(super) items: Vec<(Step, Fresh)>,
    index: BTreeMap<Step, usize>,
}

/// A value that is new.
pub(super) enum Fresh {
    Text(String),
    Branch(Branch),
    /// Keeps the place of a list item that nobody gave.
    Null,
}

impl Branch {
    fn put(&mut self, steps: &[Step], text: &str) -> bool {
        let Some((first, rest)) = steps.split_first() else {
            return false;
        };
        let at = match self.index.get(first) {
            Some(at) => *at,
            None => {
                self.index.insert(first.clone(), self.items.len());
                let fresh = if rest.is_empty() {
                    Fresh::Null
                } else {
                    Fresh::Branch(Self::default())
                };
                self.items.push((first.clone(), fresh));
                self.items.len() - 1
            }
        };
        let Some((_, fresh)) = self.items.get_mut(at) else {
            return false;
        };
        match fresh {
            Fresh::Branch(branch) => branch.put(rest, text),
            Fresh::Null if rest.is_empty() => {
                *fresh = Fresh::Text(text.to_owned());
                true
            }
            Fresh::Null | Fresh::Text(_) => false,
        }
    }

    pub(super) fn is_list(&self) -> bool {
        self.items
            .iter()
            .any(|(step, _)| matches!(step, Step::Index(_)))
    }

    /// Items of lists in their order, from position `from` on, with null where one is missing. At
    /// most twice as many as came, and a thousand: what is further away has no place.
    fn settle(mut self, from: usize) -> Option<Self> {
        for (_, fresh) in &mut self.items {
            if let Fresh::Branch(branch) = fresh {
                *branch = std::mem::take(branch).settle(0)?;
            }
        }
        if !self.is_list() {
            return Some(self);
        }
        let most = from + 2 * self.items.len() + 1000;
        let mut given: BTreeMap<usize, Fresh> = BTreeMap::new();
        for (step, fresh) in self.items {
            let Step::Index(at) = step else { return None };
            given.insert(at, fresh);
        }
        let last = *given.keys().next_back()?;
        if last > most || given.keys().next()? < &from {
            return None;
        }
        let item = |at| (Step::Index(at), given.remove(&at).unwrap_or(Fresh::Null));
        let items = (from..=last).map(item).collect();
        Some(Self {
            items,
            index: BTreeMap::new(),
        })
    }
}

/// All that is new, by the value it goes into.
#[derive(Default)]
pub(super) struct Added {
    /// What goes into each mapping, list or null.
    groups: BTreeMap<usize, Group>,
    /// What a file becomes that has nothing yet.
    root: Branch,
    ids: BTreeMap<usize, UnitId>,
}

#[derive(Default)]
struct Group {
    /// By the value behind which it goes.
    places: BTreeMap<Option<usize>, Branch>,
    /// Behind which value each new key goes.
    known: BTreeMap<Step, Option<usize>>,
}

impl Added {
    pub(super) fn put(
        &mut self,
        scene: &Scene<'_, '_>,
        id: &UnitId,
        text: &str,
        after: Option<&UnitId>,
    ) -> Result<(), Diagnostic> {
        let steps = steps(id.as_str()).ok_or_else(|| no_place(id))?;
        let Some((into, depth)) = nearest(scene, &steps) else {
            return self
                .root
                .put(&steps, text)
                .then_some(())
                .ok_or_else(|| no_place(id));
        };
        let rest = steps.get(depth..).unwrap_or_default();
        let step = rest.first().ok_or_else(|| no_place(id))?;
        let node = scene.node(into).ok_or_else(|| no_place(id))?;
        let fits = match (&node.value, step) {
            (Value::Mapping(_), Step::Key(_))
            | (Value::List(_), Step::Index(_))
            | (Value::Null, _) => true,
            (Value::Mapping(_) | Value::List(_) | Value::Text(..) | Value::Other, _) => false,
        };
        if !fits {
            return Err(no_place(id));
        }
        self.ids.entry(into).or_insert_with(|| id.clone());
        let group = self.groups.entry(into).or_default();
        let place = match group.known.get(step) {
            Some(place) => *place,
            None if matches!(step, Step::Index(_)) => scene.children_of(into).last().copied(),
            None => group.place(scene, &node.path, depth, after),
        };
        group.known.insert(step.clone(), place);
        let branch = group.places.entry(place).or_default();
        branch
            .put(rest, text)
            .then_some(())
            .ok_or_else(|| no_place(id))
    }

    pub(super) fn edits(self, scene: &Scene<'_, '_>) -> Result<Vec<Edit>, Diagnostic> {
        let mut edits = Vec::new();
        if !self.root.items.is_empty() {
            let why = || Diagnostic::error(crate::rule::NO_PLACE);
            let root = self.root.settle(0).ok_or_else(why)?;
            edits.push(lines::whole(scene, &root)?);
        }
        for (into, group) in self.groups {
            let why = || {
                self.ids
                    .get(&into)
                    .map_or_else(|| Diagnostic::error(crate::rule::NO_PLACE), no_place)
            };
            let Some(node) = scene.node(into) else {
                continue;
            };
            for (place, branch) in group.places {
                let from = match node.value {
                    Value::List(_) => scene.children_of(into).len(),
                    Value::Mapping(_) | Value::Null | Value::Text(..) | Value::Other => 0,
                };
                let branch = branch.settle(from).ok_or_else(why)?;
                let slot = scene.slot_in(Some(into), place);
                edits.push(match node.value {
                    Value::Mapping(Layout::Block(indent)) | Value::List(Layout::Block(indent)) => {
                        lines::insert(scene, (into, place), &branch, (indent, slot))?
                    }
                    Value::Mapping(Layout::Flow) | Value::List(Layout::Flow) => {
                        flow::insert(scene, (into, place), &branch, slot)?
                    }
                    Value::Null | Value::Text(..) | Value::Other => {
                        hollow(scene, into, &branch, slot)?
                    }
                });
            }
        }
        Ok(edits)
    }
}

impl Group {
    /// Behind which value a new key goes: the one that holds `after`.
    fn place(
        &self,
        scene: &Scene<'_, '_>,
        path: &str,
        depth: usize,
        after: Option<&UnitId>,
    ) -> Option<usize> {
        let after = steps(after?.as_str())?;
        let above = joined(after.get(..depth)?)?;
        let step = after.get(depth).filter(|_| above == path)?;
        match self.known.get(step) {
            Some(place) => *place,
            None => scene.tree.position(&below(path, step)?),
        }
    }
}

/// The deepest value on a path that is there, and how many steps lead to it.
fn nearest(scene: &Scene<'_, '_>, steps: &[Step]) -> Option<(usize, usize)> {
    let mut path = String::new();
    let mut found = scene.tree.position("").map(|root| (root, 0));
    for (step, depth) in steps.iter().zip(1..steps.len()) {
        path = below(&path, step)?;
        match scene.tree.position(&path) {
            Some(at) => found = Some((at, depth)),
            None => break,
        }
    }
    found
}

fn joined(steps: &[Step]) -> Option<String> {
    steps
        .iter()
        .try_fold(String::new(), |above, step| below(&above, step))
}

/// New values in place of a null.
fn hollow(
    scene: &Scene<'_, '_>,
    at: usize,
    branch: &Branch,
    slot: Slot,
) -> Result<Edit, Diagnostic> {
    match scene.tree.syntax {
        crate::Syntax::Json => flow::replace(scene, at, branch, slot),
        crate::Syntax::Yaml if scene.is_flow(at) => {
            flow::replace(scene, at, branch, Slot::YamlFlow)
        }
        crate::Syntax::Yaml => lines::replace(scene, at, branch, slot),
    }
}

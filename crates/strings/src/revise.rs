//! Edits that set, add and remove strings; all other bytes stay.

mod add;
mod flow;
mod lines;
mod remove;
mod style;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, Edit, UnitId};

use crate::{
    encode::encode,
    rule,
    tree::{Node, Tree, Value},
};
use add::Added;
use style::Style;

/// One change to a file.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    /// A string is to be this text.
    Put {
        /// Its path.
        id: &'a UnitId,
        /// The text.
        text: &'a str,
        /// After which string a new one goes, as far as both stand in one mapping; else it goes
        /// before all others there.
        after: Option<&'a UnitId>,
    },
    /// A string goes; an item of a list becomes null, so that the others keep their places.
    Remove {
        /// Its path.
        id: &'a UnitId,
    },
}

impl Change<'_> {
    fn id(&self) -> &UnitId {
        match self {
            Self::Put { id, .. } | Self::Remove { id } => id,
        }
    }
}

/// Computes the edits over a file that bring `changes` in; of several for one string, the last
/// counts. New strings stand in the file's own indentation and line ends.
///
/// # Errors
/// When the file is broken, a text is empty, or something else than a string stands at its place.
pub fn revise(tree: &Tree<'_>, changes: &[Change<'_>]) -> Result<Vec<Edit>, Diagnostic> {
    if let Some(why) = &tree.broken {
        return Err(why.clone());
    }
    let last: BTreeMap<&UnitId, usize> = changes
        .iter()
        .zip(0..)
        .map(|(it, at)| (it.id(), at))
        .collect();
    let scene = Scene::new(tree);
    let mut edits = Vec::new();
    let mut added = Added::default();
    let mut removed = BTreeSet::new();
    for (change, at) in changes.iter().zip(0..) {
        if last.get(change.id()) != Some(&at) {
            continue;
        }
        let found = tree.position(change.id().as_str());
        let node = found.and_then(|at| tree.nodes.get(at));
        match (change, node) {
            (Change::Put { id, text, .. }, Some(node)) => {
                edits.extend(set(&scene, node, id, text)?);
            }
            (Change::Put { id, text, after }, None) => added.put(&scene, id, text, *after)?,
            (Change::Remove { .. }, _) => removed.extend(found),
        }
    }
    edits.extend(remove::edits(&scene, &removed));
    edits.extend(added.edits(&scene)?);
    edits.sort_by_key(|edit| edit.span.start);
    Ok(edits)
}

/// A tree with what writing needs to know of it.
struct Scene<'s, 't> {
    tree: &'s Tree<'t>,
    /// The values of each mapping and list.
    children: Vec<Vec<usize>>,
    style: Style,
}

impl<'s, 't> Scene<'s, 't> {
    fn new(tree: &'s Tree<'t>) -> Self {
        let mut children = vec![Vec::new(); tree.nodes.len()];
        for (at, node) in tree.nodes.iter().enumerate() {
            if let Some(list) = node.parent.and_then(|parent| children.get_mut(parent)) {
                list.push(at);
            }
        }
        let style = Style::of(tree, &children);
        Self {
            tree,
            children,
            style,
        }
    }

    fn node(&self, at: usize) -> Option<&'s Node<'t>> {
        self.tree.nodes.get(at)
    }

    fn children_of(&self, at: usize) -> &[usize] {
        self.children.get(at).map_or(&[], Vec::as_slice)
    }

    fn is_text(value: &Value<'_>) -> bool {
        match value {
            Value::Text(..) => true,
            Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => false,
        }
    }
}

/// A text in place of a value that is there.
fn set(
    scene: &Scene<'_, '_>,
    node: &Node<'_>,
    id: &UnitId,
    text: &str,
) -> Result<Option<Edit>, Diagnostic> {
    let source = node.extent.of(scene.tree.text);
    match &node.value {
        Value::Text(old, _) if *old == text => Ok(None),
        Value::Text(_, slot) => Ok(Some(Edit::new(node.extent, encode(*slot, source, text)?))),
        Value::Null | Value::Other => {
            let lead = if source.is_empty() { " " } else { "" };
            let written = encode(scene.slot_in(node.parent, None), source, text)?;
            Ok(Some(Edit::new(node.extent, format!("{lead}{written}"))))
        }
        Value::Mapping(_) | Value::List(_) => Err(no_place(id)),
    }
}

fn no_place(id: &UnitId) -> Diagnostic {
    Diagnostic::error(rule::NO_PLACE).of_unit(id.as_str())
}

#[cfg(test)]
mod tests;

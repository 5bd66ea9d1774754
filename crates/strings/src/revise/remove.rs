//! Strings that go.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Edit, Span};

use super::{
    Scene,
    style::{line_start, next_line},
};
use crate::tree::{Layout, Node, Value};

/// The edits that take out values; of a list they leave null.
pub(super) fn edits(scene: &Scene<'_, '_>, removed: &BTreeSet<usize>) -> Vec<Edit> {
    let mut parents: BTreeMap<usize, ()> = BTreeMap::new();
    let mut edits = Vec::new();
    for node in removed.iter().filter_map(|at| scene.node(*at)) {
        let Some((at, parent)) = node.parent.and_then(|at| Some((at, scene.node(at)?))) else {
            continue;
        };
        match parent.value {
            Value::List(_) if Scene::is_text(&node.value) => {
                edits.push(Edit::new(node.extent, "null"));
            }
            Value::Mapping(_) => {
                parents.insert(at, ());
            }
            Value::List(_) | Value::Text(..) | Value::Null | Value::Other => {}
        }
    }
    for at in parents.into_keys() {
        if let Some(parent) = scene.node(at) {
            edits.extend(from_mapping(scene, parent, scene.children_of(at), removed));
        }
    }
    edits
}

fn from_mapping(
    scene: &Scene<'_, '_>,
    parent: &Node<'_>,
    children: &[usize],
    removed: &BTreeSet<usize>,
) -> Vec<Edit> {
    let is_block = match parent.value {
        Value::Mapping(Layout::Block(_)) => true,
        Value::Mapping(Layout::Flow)
        | Value::List(_)
        | Value::Text(..)
        | Value::Null
        | Value::Other => false,
    };
    if children.iter().all(|at| removed.contains(at)) {
        return vec![Edit::new(parent.extent, "{}")];
    }
    let mut edits = Vec::new();
    let mut kept: Option<&Node<'_>> = None;
    let mut run: Option<Span> = None;
    for at in children {
        let Some(node) = scene.node(*at) else {
            continue;
        };
        if removed.contains(at) {
            run = Some(run.map_or(node.entry, |run| run.cover(node.entry)));
            continue;
        }
        if let Some(run) = run.take() {
            edits.push(Edit::new(before(scene, run, node, is_block), ""));
        }
        kept = Some(node);
    }
    if let (Some(run), Some(kept)) = (run, kept) {
        let span = if is_block {
            whole_lines(scene, run)
        } else {
            Span::new(kept.entry.end, run.end)
        };
        edits.push(Edit::new(span, ""));
    }
    edits
}

/// What goes with values that stand before another.
fn before(scene: &Scene<'_, '_>, run: Span, next: &Node<'_>, is_block: bool) -> Span {
    let text = scene.tree.text;
    let lead = Span::new(line_start(text, run.start), run.start).of(text);
    if is_block && lead.trim_matches(['\u{FEFF}', ' ']).is_empty() {
        return whole_lines(scene, run);
    }
    Span::new(run.start, next.entry.start)
}

fn whole_lines(scene: &Scene<'_, '_>, run: Span) -> Span {
    let text = scene.tree.text;
    let start = line_start(text, run.start);
    let mark = if start == 0 && text.starts_with('\u{FEFF}') {
        3
    } else {
        0
    };
    Span::new(start + mark, next_line(text, run.end).unwrap_or(text.len()))
}

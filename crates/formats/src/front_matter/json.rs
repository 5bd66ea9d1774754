//! JSON blocks, as Hugo has them.

use std::collections::BTreeSet;

use hexapla_core::{Argument, Diagnostic, Slot, Span, UnitId};
use hexapla_strings::{Change, Node, Step, Syntax, Tree, Value, read_json_at, revise, steps};

use super::{
    harvest::{DUPLICATE_KEY, Harvest, Seen, Verdict},
    unreadable,
};
use crate::options::KeyPolicy;

/// Reads the content of a block, which is an object.
///
/// # Errors
/// A warning with the place where the JSON is broken. Then nothing was gathered.
pub(super) fn read(harvest: &mut Harvest<'_, '_>, content: Span) -> Result<(), Diagnostic> {
    let Some((tree, _)) = read_json_at(harvest.source, content.start) else {
        return Err(broken(harvest.source, content));
    };
    for said in &tree.diagnostics {
        let key = said.unit.clone().unwrap_or_default();
        let warning = Diagnostic::warning(DUPLICATE_KEY).at(said.span.unwrap_or_default());
        harvest.diagnostics.push(warning.with("key", key));
    }
    let mut policies: Vec<Option<KeyPolicy>> = Vec::with_capacity(tree.nodes.len());
    let mut dropped = BTreeSet::new();
    for node in &tree.nodes {
        let above = node.parent.map_or(Some(KeyPolicy::Copy), |at| {
            policies.get(at).copied().flatten()
        });
        let policy = above.and_then(|above| judge(harvest, node, above));
        policies.push(policy);
        match (policy, &node.value) {
            (None, _) if above.is_some() => {
                dropped.insert(&*node.path);
            }
            (Some(policy), Value::Text(text, slot)) => {
                harvest.take(&key_of(node), policy, node.extent, *slot, text.clone());
            }
            (Some(policy), Value::Other) => {
                harvest.take_typed(&key_of(node), policy, node.extent, Slot::Json);
            }
            (None, _) | (Some(_), Value::Mapping(_) | Value::List(_) | Value::Null) => {}
        }
    }
    drop_all(harvest, &tree, &dropped);
    Ok(())
}

/// Where and why a block is no JSON.
fn broken(source: &str, content: Span) -> Diagnostic {
    let found = hexapla_strings::read(content.of(source), Syntax::Json).broken;
    let place = found.as_ref().and_then(|found| found.span);
    let reasons = found.map(|found| found.arguments).unwrap_or_default();
    let reason = reasons
        .into_iter()
        .find_map(|(name, argument)| match argument {
            Argument::Text(reason) if name == "reason" => Some(reason),
            Argument::Text(_) | Argument::Number(_) => None,
        });
    let place = place.unwrap_or_default().shifted(content.start);
    unreadable("json", place, reason.unwrap_or_default())
}

/// The policy of a value; `None` where it goes.
fn judge(harvest: &mut Harvest<'_, '_>, node: &Node<'_>, above: KeyPolicy) -> Option<KeyPolicy> {
    // An item has the key of its list, and the root has none.
    if node.parent.is_none() || node.path.ends_with(']') {
        return Some(above);
    }
    let key = key_of(node);
    match harvest.judge(&mut Seen::default(), &key, above, node.entry) {
        Verdict::Enter(policy) => Some(policy),
        Verdict::Skip => Some(KeyPolicy::Copy),
        Verdict::Drop => None,
    }
}

/// The dotted key of a value, as policies name it.
fn key_of(node: &Node<'_>) -> String {
    let steps = steps(&node.path).unwrap_or_default();
    let keys: Vec<String> = steps
        .into_iter()
        .filter_map(|step| match step {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        })
        .collect();
    keys.join(".")
}

/// Leaves out members, each with a comma.
fn drop_all(harvest: &mut Harvest<'_, '_>, tree: &Tree<'_>, dropped: &BTreeSet<&str>) {
    let ids: Vec<UnitId> = dropped
        .iter()
        .filter_map(|path| UnitId::parse_path(path))
        .collect();
    let changes: Vec<Change<'_>> = ids.iter().map(|id| Change::Remove { id }).collect();
    for edit in revise(tree, &changes).unwrap_or_default() {
        // Where nothing is left the brackets stay.
        let span = if edit.text.is_empty() {
            edit.span
        } else {
            Span::new(edit.span.start + 1, edit.span.end.saturating_sub(1))
        };
        harvest.dropped.push(span);
    }
}

//! New values on lines of their own (YAML), and whole new files.

use hexapla_core::{Diagnostic, Edit, Slot, Span};

use super::{
    Scene,
    add::{Branch, Fresh},
    flow,
    style::next_line,
};
use crate::{
    encode::encode,
    path::Step,
    scalar::{Context, may_be_plain},
    tree::Syntax,
};

/// The first content of a file that has none.
pub(super) fn whole(scene: &Scene<'_, '_>, branch: &Branch) -> Result<Edit, Diagnostic> {
    let text = scene.tree.text;
    let line_end = scene.style.line_end;
    let new = match scene.tree.syntax {
        Syntax::Json => flow::value(scene, branch, Slot::Json, Some(""))? + line_end,
        Syntax::Yaml => render(scene, branch, (0, Slot::YamlPlain))?,
    };
    let mark = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let there = Span::new(mark, text.len());
    if there.of(text).trim().is_empty() {
        return Ok(Edit::new(there, new));
    }
    let parted = if text.ends_with('\n') { "" } else { line_end };
    Ok(Edit::new(Span::at(text.len()), format!("{parted}{new}")))
}

/// New values in a mapping or list, behind one of its own.
pub(super) fn insert(
    scene: &Scene<'_, '_>,
    (into, place): (usize, Option<usize>),
    branch: &Branch,
    (indent, slot): (usize, Slot),
) -> Result<Edit, Diagnostic> {
    let text = scene.tree.text;
    let line_end = scene.style.line_end;
    let new = render(scene, branch, (indent, slot))?;
    if let Some(above) = place.and_then(|at| scene.node(at)) {
        return Ok(match next_line(text, above.entry.end) {
            Some(start) => Edit::new(Span::at(start), new),
            None => {
                let new = new.strip_suffix(line_end).unwrap_or(&new);
                Edit::new(Span::at(text.len()), format!("{line_end}{new}"))
            }
        });
    }
    let first = scene
        .children_of(into)
        .first()
        .and_then(|at| scene.node(*at));
    let start = first.map_or(text.len(), |first| first.entry.start);
    // The first key may stand behind a dash: what is new takes its place, and it the next line.
    let new = new.get(indent..).unwrap_or_default();
    Ok(Edit::new(
        Span::at(start),
        format!("{new}{}", " ".repeat(indent)),
    ))
}

/// New values on the lines below a key that has none.
pub(super) fn replace(
    scene: &Scene<'_, '_>,
    at: usize,
    branch: &Branch,
    slot: Slot,
) -> Result<Edit, Diagnostic> {
    let Some(node) = scene.node(at) else {
        return Ok(Edit::new(Span::at(0), ""));
    };
    let line_end = scene.style.line_end;
    let is_root = node.parent.is_none();
    let indent = if is_root {
        0
    } else {
        scene.column(node.entry.start) + scene.style.unit.len()
    };
    let new = render(scene, branch, (indent, slot))?;
    let new = new.strip_suffix(line_end).unwrap_or(&new);
    let before = Span::new(0, node.extent.start).of(scene.tree.text);
    let span = Span::new(before.trim_end_matches([' ', '\t']).len(), node.extent.end);
    let lead = if is_root { "" } else { line_end };
    Ok(Edit::new(span, format!("{lead}{new}")))
}

fn render(
    scene: &Scene<'_, '_>,
    branch: &Branch,
    (indent, slot): (usize, Slot),
) -> Result<String, Diagnostic> {
    let (line_end, lead) = (scene.style.line_end, " ".repeat(indent));
    let mut out = String::new();
    for (step, fresh) in &branch.items {
        let opening = match step {
            Step::Key(key) => format!("{}:", yaml_key(key, Slot::YamlPlain)),
            Step::Index(_) => "-".to_owned(),
        };
        out.push_str(&lead);
        out.push_str(&opening);
        match fresh {
            Fresh::Text(text) => {
                out.push(' ');
                out.push_str(&encode(slot, "", text)?);
                out.push_str(line_end);
            }
            Fresh::Null => {
                out.push_str(" ~");
                out.push_str(line_end);
            }
            Fresh::Branch(branch) => {
                out.push_str(line_end);
                let deeper = indent + scene.style.unit.len().max(1);
                out.push_str(&render(scene, branch, (deeper, slot))?);
            }
        }
    }
    Ok(out)
}

/// A key as it is read back.
pub(super) fn yaml_key(key: &str, slot: Slot) -> String {
    let context = if slot == Slot::YamlFlow {
        Context::Flow
    } else {
        Context::Block
    };
    let is_plain = may_be_plain(key, context) && !key.contains(":\t");
    if is_plain && !key.is_empty() {
        return key.to_owned();
    }
    encode(Slot::YamlDouble, "", key).unwrap_or_else(|_| format!("\"{key}\""))
}

//! New values between brackets.

use hexapla_core::{Diagnostic, Edit, Slot, Span};

use super::{
    Scene,
    add::{Branch, Fresh},
    lines::yaml_key,
};
use crate::{encode::encode, path::Step, tree::Syntax};

/// How far lines are indented; `None` on one line.
type Indent<'i> = Option<&'i str>;

/// New values in a mapping or list, behind one of its own.
pub(super) fn insert(
    scene: &Scene<'_, '_>,
    (into, place): (usize, Option<usize>),
    branch: &Branch,
    slot: Slot,
) -> Result<Edit, Diagnostic> {
    let Some(node) = scene.node(into) else {
        return Ok(Edit::new(Span::at(0), ""));
    };
    let text = scene.tree.text;
    let first = scene
        .children_of(into)
        .first()
        .and_then(|at| scene.node(*at));
    let Some(first) = first else {
        let inside = Span::new(node.extent.start + 1, node.extent.end.saturating_sub(1));
        let indent = (scene.tree.syntax == Syntax::Json && !scene.style.is_minified)
            .then(|| scene.indent_at(node.extent.start));
        let inner = inner(scene, branch, slot, indent)?;
        let is_blank = inside.of(text).trim().is_empty();
        let span = if is_blank {
            inside
        } else {
            Span::at(inside.start)
        };
        return Ok(Edit::new(span, inner));
    };
    let lead = Span::new(node.extent.start, first.entry.start).of(text);
    let indent = lead
        .contains(['\n', '\r'])
        .then(|| scene.indent_at(first.entry.start));
    let parted = format!(",{}", separator(scene, indent));
    let members = members(scene, branch, slot, indent)?;
    Ok(match place.and_then(|at| scene.node(at)) {
        Some(above) => {
            let new: String = members
                .iter()
                .map(|member| format!("{parted}{member}"))
                .collect();
            Edit::new(Span::at(above.entry.end), new)
        }
        None => {
            let new: String = members
                .iter()
                .map(|member| format!("{member}{parted}"))
                .collect();
            Edit::new(Span::at(first.entry.start), new)
        }
    })
}

/// New values in brackets of their own, in place of a null.
pub(super) fn replace(
    scene: &Scene<'_, '_>,
    at: usize,
    branch: &Branch,
    slot: Slot,
) -> Result<Edit, Diagnostic> {
    let Some(node) = scene.node(at) else {
        return Ok(Edit::new(Span::at(0), ""));
    };
    let is_open = scene.tree.syntax == Syntax::Json && !scene.style.is_minified;
    let indent = is_open.then(|| scene.indent_at(node.extent.start));
    let lead = if node.extent.is_empty() { " " } else { "" };
    let value = value(scene, branch, slot, indent)?;
    Ok(Edit::new(node.extent, format!("{lead}{value}")))
}

/// A whole mapping or list, brackets included.
pub(super) fn value(
    scene: &Scene<'_, '_>,
    branch: &Branch,
    slot: Slot,
    indent: Indent<'_>,
) -> Result<String, Diagnostic> {
    let inner = inner(scene, branch, slot, indent)?;
    Ok(if branch.is_list() {
        format!("[{inner}]")
    } else {
        format!("{{{inner}}}")
    })
}

/// What stands between the brackets of a value that is all new.
fn inner(
    scene: &Scene<'_, '_>,
    branch: &Branch,
    slot: Slot,
    indent: Indent<'_>,
) -> Result<String, Diagnostic> {
    let Some(outer) = indent else {
        let separator = format!(",{}", separator(scene, None));
        return Ok(members(scene, branch, slot, None)?.join(&separator));
    };
    let (line_end, deeper) = (scene.style.line_end, format!("{outer}{}", scene.style.unit));
    let members = members(scene, branch, slot, Some(&deeper))?;
    let parted = members.join(&format!(",{line_end}{deeper}"));
    Ok(format!("{line_end}{deeper}{parted}{line_end}{outer}"))
}

fn separator(scene: &Scene<'_, '_>, indent: Indent<'_>) -> String {
    match (indent, scene.tree.syntax) {
        (Some(indent), _) => format!("{}{indent}", scene.style.line_end),
        (None, Syntax::Json) => scene.style.space().to_owned(),
        (None, Syntax::Yaml) => " ".to_owned(),
    }
}

fn members(
    scene: &Scene<'_, '_>,
    branch: &Branch,
    slot: Slot,
    indent: Indent<'_>,
) -> Result<Vec<String>, Diagnostic> {
    let mut members = Vec::with_capacity(branch.items.len());
    for (step, fresh) in &branch.items {
        let written = match fresh {
            Fresh::Text(text) => encode(slot, "", text)?,
            Fresh::Null => "null".to_owned(),
            Fresh::Branch(branch) => value(scene, branch, slot, indent)?,
        };
        members.push(match (step, scene.tree.syntax) {
            (Step::Index(_), _) => written,
            (Step::Key(key), Syntax::Json) => {
                format!("{}{}{written}", json_key(key), scene.style.colon)
            }
            (Step::Key(key), Syntax::Yaml) => {
                format!("{}: {written}", yaml_key(key, Slot::YamlFlow))
            }
        });
    }
    Ok(members)
}

fn json_key(key: &str) -> String {
    // Only an empty text is refused.
    encode(Slot::Json, "", key).unwrap_or_else(|_| format!("\"{key}\""))
}

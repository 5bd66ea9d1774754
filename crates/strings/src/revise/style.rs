//! How a file is laid out, so that what is new looks like what is there.

use hexapla_core::{Slot, Span};

use super::Scene;
use crate::tree::{Layout, Syntax, Tree, Value};

/// The layout of a file.
pub(super) struct Style {
    pub(super) line_end: &'static str,
    /// What one level is indented by.
    pub(super) unit: String,
    /// From a key's closing quote to its value (JSON).
    pub(super) colon: String,
    /// Whether all stands on one line (JSON).
    pub(super) is_minified: bool,
}

impl Style {
    pub(super) fn of(tree: &Tree<'_>, children: &[Vec<usize>]) -> Self {
        let text = tree.text;
        let line_end = match text.split_once('\n') {
            Some((first, _)) if first.ends_with('\r') => "\r\n",
            Some(_) | None => "\n",
        };
        let indent = match tree.syntax {
            Syntax::Json => json_unit(tree, children),
            Syntax::Yaml => yaml_unit(tree),
        };
        let has_values = children.first().is_some_and(|first| !first.is_empty());
        Self {
            line_end,
            unit: indent.clone().unwrap_or_else(|| "  ".to_owned()),
            colon: colon(tree).unwrap_or_else(|| ": ".to_owned()),
            is_minified: tree.syntax == Syntax::Json && has_values && indent.is_none(),
        }
    }

    /// What stands behind a comma on one line.
    pub(super) fn space(&self) -> &'static str {
        if self.colon.ends_with(' ') { " " } else { "" }
    }
}

impl Scene<'_, '_> {
    /// How a new string is written in a mapping or list: as the one beside it.
    pub(super) fn slot_in(&self, parent: Option<usize>, beside: Option<usize>) -> Slot {
        if self.tree.syntax == Syntax::Json {
            return Slot::Json;
        }
        let first = parent.and_then(|parent| self.children_of(parent).first().copied());
        let near = beside.or(first).and_then(|at| self.node(at));
        let is_flow = parent.is_some_and(|at| self.is_flow(at));
        match near.map(|node| &node.value) {
            Some(Value::Text(_, slot @ (Slot::YamlDouble | Slot::YamlSingle))) => *slot,
            _ if is_flow => Slot::YamlFlow,
            _ => Slot::YamlPlain,
        }
    }

    /// Whether a value stands between brackets.
    pub(super) fn is_flow(&self, at: usize) -> bool {
        match self.node(at).map(|node| &node.value) {
            Some(Value::Mapping(layout) | Value::List(layout)) => *layout == Layout::Flow,
            Some(Value::Text(..) | Value::Null | Value::Other) | None => self
                .node(at)
                .and_then(|node| node.parent)
                .is_some_and(|parent| self.is_flow(parent)),
        }
    }

    /// The white space before the content of the line where a byte stands.
    pub(super) fn indent_at(&self, at: usize) -> &str {
        let text = self.tree.text;
        let line = Span::new(line_start(text, at), text.len()).of(text);
        let bare = line
            .trim_start_matches('\u{FEFF}')
            .trim_start_matches([' ', '\t']);
        let lead = line.get(..line.len() - bare.len()).unwrap_or_default();
        lead.trim_start_matches('\u{FEFF}')
    }

    /// In which column a byte stands.
    pub(super) fn column(&self, at: usize) -> usize {
        let start = line_start(self.tree.text, at);
        let has_mark = start == 0 && self.tree.text.starts_with('\u{FEFF}');
        (at - start).saturating_sub(if has_mark { 3 } else { 0 })
    }
}

/// The first byte of the line where a byte stands.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let before = Span::new(0, at).of(text);
    before.rfind(['\n', '\r']).map_or(0, |end| end + 1)
}

/// The first byte of the next line, and whether there is one.
pub(super) fn next_line(text: &str, at: usize) -> Option<usize> {
    let rest = Span::new(at, text.len()).of(text);
    rest.find('\n').map(|length| at + length + 1)
}

/// How the values of the root are indented; `None` where they stand on its line.
fn json_unit(tree: &Tree<'_>, children: &[Vec<usize>]) -> Option<String> {
    let first = tree.nodes.get(*children.first()?.first()?)?;
    let lead = Span::new(tree.nodes.first()?.extent.start, first.entry.start).of(tree.text);
    let (_, indent) = lead.rsplit_once(['\n', '\r'])?;
    let bare = indent.trim_start_matches([' ', '\t']).len();
    indent.get(..indent.len() - bare).map(str::to_owned)
}

/// How far the first mapping inside another is indented.
fn yaml_unit(tree: &Tree<'_>) -> Option<String> {
    let indent = |value: &Value<'_>| match value {
        Value::Mapping(Layout::Block(indent)) => Some(*indent),
        Value::Mapping(Layout::Flow)
        | Value::List(_)
        | Value::Text(..)
        | Value::Null
        | Value::Other => None,
    };
    let deeper = tree.nodes.iter().find_map(|node| {
        let above = indent(&tree.nodes.get(node.parent?)?.value)?;
        indent(&node.value)?.checked_sub(above).filter(|by| *by > 0)
    });
    deeper.map(|by| " ".repeat(by))
}

/// What stands between the first key and its value.
fn colon(tree: &Tree<'_>) -> Option<String> {
    let keyed = |parent: Option<usize>| match parent
        .and_then(|at| tree.nodes.get(at))
        .map(|node| &node.value)
    {
        Some(Value::Mapping(_)) => true,
        Some(Value::List(_) | Value::Text(..) | Value::Null | Value::Other) | None => false,
    };
    let node = tree.nodes.iter().find(|node| keyed(node.parent))?;
    let entry = Span::new(node.entry.start, node.extent.start).of(tree.text);
    let (_, colon) = entry.rsplit_once('"')?;
    let is_plain = colon.chars().all(|c| matches!(c, ' ' | ':'));
    is_plain.then(|| colon.to_owned())
}

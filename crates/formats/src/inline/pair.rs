//! Opening and closing tags that belong together: HTML elements, Hugo shortcodes.

use std::collections::BTreeMap;

use hexapla_core::{Attribute, Node, Span, Tag, TagKind};

use super::{build::DEEPEST, html};
use crate::markdown::{
    mask::{Mask, MaskKind, MaskRole},
    scan,
};

/// A node of the list, and how deep the tree below it is.
struct Sized {
    node: Node,
    depth: usize,
}

/// Pairs the opening and closing tags among siblings. Tags that cross or have no partner stand
/// alone, as do pairs that would nest too deep.
pub(crate) fn pair(nodes: Vec<Node>, text: &str) -> Vec<Node> {
    let closes = |node: &Node| matches!(role(node, text), Role::Close(_));
    if !nodes.iter().any(closes) {
        return nodes;
    }
    let mut out: Vec<Sized> = Vec::with_capacity(nodes.len());
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    for node in nodes {
        let depth = depth_of(&node);
        match role(&node, text) {
            Role::Open(name) => {
                *waiting.entry(name.clone()).or_default() += 1;
                open.push((name, out.len()));
                out.push(Sized { node, depth });
            }
            Role::Close(name) if waiting.get(&name).is_some_and(|count| *count > 0) => {
                let start = pop_to(&name, &mut open, &mut waiting);
                close(&mut out, start, node);
            }
            Role::Close(_) | Role::Alone => out.push(Sized { node, depth }),
        }
    }
    out.into_iter().map(|sized| sized.node).collect()
}

/// Forgets the open tags down to the one of that name, and gives its index.
fn pop_to(
    name: &str,
    open: &mut Vec<(String, usize)>,
    waiting: &mut BTreeMap<String, usize>,
) -> usize {
    while let Some((found, index)) = open.pop() {
        if let Some(count) = waiting.get_mut(&found) {
            *count -= 1;
        }
        if found == name {
            return index;
        }
    }
    usize::MAX
}

fn close(out: &mut Vec<Sized>, start: usize, closing: Node) {
    let inside = out.get(start + 1..).unwrap_or_default();
    let depth = 1 + inside.iter().map(|sized| sized.depth).max().unwrap_or(0);
    let too_deep = depth > DEEPEST;
    let end = match (&closing, too_deep) {
        (Node::Tag(tag), false) => tag.span.end,
        (Node::Tag(_) | Node::Literal(_) | Node::Select(_), _) => {
            let node = closing;
            out.push(Sized { node, depth: 1 });
            return;
        }
    };
    let content = out.split_off((start + 1).min(out.len()));
    if let Some(Sized {
        node: Node::Tag(tag),
        depth: old,
    }) = out.last_mut()
    {
        tag.span.end = end;
        tag.paired = true;
        tag.content = content.into_iter().map(|sized| sized.node).collect();
        *old = depth;
    }
}

/// How deep the tree of a node is.
fn depth_of(node: &Node) -> usize {
    let deepest = |nodes: &[Node]| nodes.iter().map(depth_of).max().unwrap_or(0);
    match node {
        Node::Literal(_) => 0,
        Node::Tag(tag) => 1 + deepest(&tag.content),
        Node::Select(_) => 1,
    }
}

enum Role {
    Open(String),
    Close(String),
    Alone,
}

fn role(node: &Node, text: &str) -> Role {
    let Node::Tag(tag) = node else {
        return Role::Alone;
    };
    let name = tag.name.of(text);
    if tag.kind == TagKind::Shortcode {
        return shortcode_role(tag, name, text);
    }
    if tag.kind != TagKind::Html || tag.paired {
        return Role::Alone;
    }
    match html::shape(tag.span.of(text), name) {
        html::Shape::Open => Role::Open(name.to_ascii_lowercase()),
        html::Shape::Close => Role::Close(name.to_ascii_lowercase()),
        html::Shape::Alone => Role::Alone,
    }
}

/// The role of a Hugo shortcode; `{{` keeps its names apart from those of HTML.
fn shortcode_role(tag: &Tag, name: &str, text: &str) -> Role {
    let slice = tag.span.of(text);
    let kind = match slice.as_bytes() {
        [b'{', b'{', b'<', ..] => MaskKind::Angle,
        [b'{', b'{', b'%', .., b'%', b'}', b'}'] => MaskKind::Percent,
        _ => return Role::Alone,
    };
    let mask = Mask {
        span: tag.span,
        kind,
    };
    match mask.role(text) {
        _ if name.is_empty() => Role::Alone,
        MaskRole::Open => Role::Open(format!("{{{{{name}")),
        MaskRole::Close => Role::Close(format!("{{{{{name}")),
        MaskRole::Alone => Role::Alone,
    }
}

/// Kind, name and arguments of a template expression.
pub(super) fn template(text: &str, mask: &Mask) -> (TagKind, Span, Vec<Attribute>) {
    let kind = match mask.kind {
        MaskKind::Variable | MaskKind::Expression => TagKind::Placeholder,
        MaskKind::Element | MaskKind::Comment => TagKind::Html,
        MaskKind::Angle
        | MaskKind::Percent
        | MaskKind::Triple
        | MaskKind::Double
        | MaskKind::Statement
        | MaskKind::Star
        | MaskKind::Bang
        | MaskKind::Attributes => TagKind::Shortcode,
    };
    let attributes = scan::arguments(text, mask).into_iter();
    let attributes = attributes.map(|argument| Attribute {
        name: argument.name,
        value: argument.value,
    });
    (kind, mask.name(text), attributes.collect())
}

//! Opening and closing tags that belong together: HTML elements, Hugo shortcodes.

use std::collections::BTreeMap;

use hexapla_core::{Attribute, Node, Span, Tag, TagKind};

use super::{build::DEEPEST, html};
use crate::markdown::{
    mask::{Mask, MaskKind, MaskRole},
    scan,
};

/// An opening tag that waits for its partner.
struct Open {
    name: String,
    /// Its index among the nodes.
    index: usize,
    /// How deep the deepest tree is that stands after it.
    depth: usize,
}

/// Pairs the opening and closing tags among siblings. Tags that cross or have no partner stand
/// alone, as do pairs that would nest too deep. Linear but for the names, which are looked up.
pub(crate) fn pair(nodes: Vec<Node>, text: &str) -> Vec<Node> {
    let closes = |node: &Node| matches!(role(node, text), Role::Close(_));
    if !nodes.iter().any(closes) {
        return nodes;
    }
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    let mut open: Vec<Open> = Vec::new();
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    for node in nodes {
        match role(&node, text) {
            Role::Open(name) => {
                *waiting.entry(name.clone()).or_default() += 1;
                let (index, depth) = (out.len(), 0);
                open.push(Open { name, index, depth });
                out.push(node);
            }
            Role::Close(name) if waiting.get(&name).is_some_and(|count| *count > 0) => {
                let depth = match pop_to(&name, &mut open, &mut waiting) {
                    Some(first) => close(&mut out, &first, node),
                    None => 0,
                };
                deepen(&mut open, depth);
            }
            Role::Close(_) | Role::Alone => {
                deepen(&mut open, depth_of(&node));
                out.push(node);
            }
        }
    }
    out
}

/// Notes how deep a tree is that stands after what is open.
fn deepen(open: &mut [Open], depth: usize) {
    if let Some(innermost) = open.last_mut() {
        innermost.depth = innermost.depth.max(depth);
    }
}

/// Forgets the open tags down to the one of that name, and gives it.
fn pop_to(name: &str, open: &mut Vec<Open>, waiting: &mut BTreeMap<String, usize>) -> Option<Open> {
    while let Some(last) = open.pop() {
        if let Some(count) = waiting.get_mut(&last.name) {
            *count -= 1;
        }
        if last.name == name {
            return Some(last);
        }
        deepen(open, last.depth.max(1));
    }
    None
}

/// Puts what stands after an opening tag into it; gives how deep the tree of the pair is, or of all
/// that stays side by side where that is too deep.
fn close(out: &mut Vec<Node>, first: &Open, closing: Node) -> usize {
    let depth = 1 + first.depth;
    let end = match &closing {
        Node::Tag(tag) if depth <= DEEPEST => tag.span.end,
        Node::Tag(_) | Node::Literal(_) | Node::Select(_) => {
            out.push(closing);
            return first.depth.max(1);
        }
    };
    let content = out.split_off((first.index + 1).min(out.len()));
    if let Some(Node::Tag(tag)) = out.last_mut() {
        tag.span.end = end;
        tag.paired = true;
        tag.content = content;
    }
    depth
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

//! Tags cut into what begins them and what ends them, in the order of the text.

use hexapla_core::{Node, Span, Tag, TagKind, Text};

use crate::inline::html;

/// Whether the case of a name counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Counts,
    Folded,
}

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Begins an element.
    Open,
    /// Ends one.
    Close,
    /// `<name/>`, which a browser takes for `<name>` where the element is no empty one.
    SelfClosed,
    /// Stands for itself.
    Alone,
}

/// The beginning or the end of a tag, or a tag without content.
pub(super) struct Mark<'t> {
    pub(super) tag: &'t Tag,
    /// Where it stands, without the tag's content.
    pub(super) span: Span,
    pub(super) role: Role,
    /// The tag's name; folded where its case does not count. That of a shortcode begins with `{`.
    pub(super) name: String,
}

/// The marks of a tree, in order.
pub(super) fn all<'t>(tree: &'t Text, text: &str, case: Case) -> Vec<Mark<'t>> {
    let mut marks = Vec::new();
    for tag in tree.tags() {
        let (open, close) = halves(tag, text);
        marks.push(mark(tag, open, close.is_some(), text, case));
        if let Some(close) = close {
            marks.push(mark(tag, close, true, text, case));
        }
    }
    marks.sort_by_key(|mark| mark.span.start);
    marks
}

/// What begins a tag, and what ends it where it is a pair that is written with two tags.
fn halves(tag: &Tag, text: &str) -> (Span, Option<Span>) {
    let end = match tag.kind {
        TagKind::Html => "</",
        TagKind::Shortcode | TagKind::Placeholder => "{",
        TagKind::Link
        | TagKind::Image
        | TagKind::Emphasis
        | TagKind::Strong
        | TagKind::Strikethrough
        | TagKind::Code
        | TagKind::Autolink
        | TagKind::Footnote
        | TagKind::Break
        | TagKind::Math => return (tag.span, None),
    };
    if !tag.paired {
        return (tag.span, None);
    }
    let (first, last) = match (tag.content.first(), tag.content.last()) {
        (Some(first), Some(last)) => (span_of(first).start, span_of(last).end),
        (_, _) => {
            let slice = tag.span.of(text);
            let at = if end == "{" {
                slice.rfind("{{").or_else(|| slice.rfind("{%"))
            } else {
                slice.rfind(end)
            };
            let at = tag.span.start + at.unwrap_or(slice.len());
            (at, at)
        }
    };
    let open = Span::new(tag.span.start, first);
    (open, Some(Span::new(last, tag.span.end)))
}

fn span_of(node: &Node) -> Span {
    match node {
        Node::Literal(span) => *span,
        Node::Tag(tag) => tag.span,
        Node::Select(select) => select.span,
    }
}

fn mark<'t>(tag: &'t Tag, span: Span, is_pair: bool, text: &str, case: Case) -> Mark<'t> {
    let slice = span.of(text);
    let name = tag.name.of(text);
    let name = match case {
        Case::Counts => name.to_owned(),
        Case::Folded => name.to_ascii_lowercase(),
    };
    let (role, name) = match tag.kind {
        TagKind::Html => (html_role(slice, &name, is_pair), name),
        TagKind::Shortcode => template_role(slice, &name),
        TagKind::Link
        | TagKind::Image
        | TagKind::Emphasis
        | TagKind::Strong
        | TagKind::Strikethrough
        | TagKind::Code
        | TagKind::Autolink
        | TagKind::Placeholder
        | TagKind::Footnote
        | TagKind::Break
        | TagKind::Math => (Role::Alone, name),
    };
    Mark {
        tag,
        span,
        role,
        name,
    }
}

fn html_role(slice: &str, name: &str, is_pair: bool) -> Role {
    if slice.starts_with("</") {
        Role::Close
    } else if is_pair || slice == "<>" {
        Role::Open
    } else if name.is_empty() || html::is_void(name) {
        Role::Alone
    } else if slice.ends_with("/>") {
        Role::SelfClosed
    } else {
        Role::Open
    }
}

/// The role of a template expression, and the name under which it finds its partner.
fn template_role(slice: &str, name: &str) -> (Role, String) {
    let key = |name: &str| format!("{{{name}");
    let is_shortcode = slice.starts_with("{{<") || slice.starts_with("{{%");
    let is_statement = !is_shortcode && slice.starts_with("{%");
    let inside = slice.trim_start_matches(['{', '<', '%', '-', ' ', '\t', '\n']);
    match name.strip_prefix("end") {
        Some(stem) if is_statement && !stem.is_empty() => (Role::Close, key(stem)),
        _ if is_statement => (Role::Open, key(name)),
        _ if is_shortcode && inside.starts_with('/') => (Role::Close, key(name)),
        _ if is_shortcode && !slice.ends_with("/>}}") && !slice.ends_with("/%}}") => {
            (Role::Open, key(name))
        }
        _ => (Role::Alone, key(name)),
    }
}

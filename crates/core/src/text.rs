//! The inline structure of a unit's text: a tree of literals, inline tags and selects.

use crate::span::Span;

/// The tree over one text. All spans are into that text, which is not part of the tree.
///
/// Sources and targets are read into the same tree, so checks, kinds of change, patch and exchange
/// compare like with like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The nodes, in order; they tile the text.
    pub nodes: Vec<Node>,
}

/// One node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Words.
    Literal(Span),
    /// Markup, a placeholder, a shortcode.
    Tag(Tag),
    /// Variants of which one is shown (a Fluent select).
    Select(Select),
}

/// An inline tag: paired, round its content, or standalone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// What it is.
    pub kind: TagKind,
    /// All of it, content included.
    pub span: Span,
    /// The content of a paired tag; empty for a standalone one.
    pub content: Vec<Node>,
    /// Whether it is a pair round content.
    pub paired: bool,
    /// Its name: the HTML element, the shortcode, the variable; empty for Markdown markup.
    pub name: Span,
    /// What it carries: link target, title, alt text, attributes.
    pub attributes: Vec<Attribute>,
}

/// A named part of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// `href`, `src`, `title`, `alt`, `label`, or the name as written.
    pub name: String,
    /// Where its value stands.
    pub value: Span,
}

/// What kind of inline tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TagKind {
    /// A link, with or without text of its own.
    Link,
    /// An image.
    Image,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck-through text.
    Strikethrough,
    /// A code span; its inside is never words.
    Code,
    /// An HTML tag or comment.
    Html,
    /// A URL or e-mail address that is its own link.
    Autolink,
    /// A template shortcode or expression.
    Shortcode,
    /// A variable, reference or function call that is filled in later.
    Placeholder,
    /// The mark of a footnote.
    Footnote,
    /// A hard line break.
    Break,
    /// Mathematics.
    Math,
}

/// Variants of which one is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// All of it.
    pub span: Span,
    /// What decides.
    pub selector: Span,
    /// The variants, in order.
    pub variants: Vec<Variant>,
}

/// One variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its key, as written.
    pub key: String,
    /// Whether it stands for all others.
    pub is_default: bool,
    /// Its content.
    pub content: Vec<Node>,
}

impl Text {
    /// The words of a text, without markup: literals of the tree, of paired tags and of default
    /// variants, with a space where a break or another tag parted them.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        let mut out = String::new();
        collect(&self.nodes, text, &mut out);
        out
    }

    /// All tags, in document order, outer before inner.
    #[must_use]
    pub fn tags(&self) -> Vec<&Tag> {
        let mut found = Vec::new();
        gather(&self.nodes, &mut found);
        found
    }
}

fn collect(nodes: &[Node], text: &str, out: &mut String) {
    for node in nodes {
        match node {
            Node::Literal(span) => out.push_str(span.of(text)),
            Node::Tag(tag) if tag.paired => collect(&tag.content, text, out),
            Node::Tag(_) => out.push(' '),
            Node::Select(select) => {
                for variant in select.variants.iter().filter(|variant| variant.is_default) {
                    collect(&variant.content, text, out);
                }
            }
        }
    }
}

fn gather<'t>(nodes: &'t [Node], found: &mut Vec<&'t Tag>) {
    for node in nodes {
        match node {
            Node::Literal(_) => {}
            Node::Tag(tag) => {
                found.push(tag);
                gather(&tag.content, found);
            }
            Node::Select(select) => {
                for variant in &select.variants {
                    gather(&variant.content, found);
                }
            }
        }
    }
}

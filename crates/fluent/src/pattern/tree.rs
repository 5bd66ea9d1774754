//! The inline structure of a pattern's text.
//!
//! Not read through fluent-syntax: a pattern's text is dedented, so it is no Fluent by itself, and the
//! parser's tree does not say where placeables end. A text that is no valid pattern still has a tree:
//! then only the simple placeables in it are seen.

use hexapla_core::{Attribute, Node, Select, Span, Tag, TagKind, Text, Variant};

use super::tags;

/// Placeables, calls and HTML elements inside each other; what is deeper is text.
const DEPTH: usize = 100;

/// Reads a pattern's text into its tree.
///
/// A placeable with a variable, a reference or a call is a [`TagKind::Placeholder`]: its name as it is
/// written (`$count`, `-brand`, `menu.title`, `NUMBER`), the options of a call as attributes, its
/// positional arguments as attributes called `argument`. A placeable that holds a literal is a literal. A select is a
/// [`Select`], with the nodes of each variant's pattern. HTML tags in text are [`TagKind::Html`], paired
/// where both halves stand on the same level. The nodes tile the text; those of a variant tile its
/// pattern.
#[must_use]
pub fn pattern_tree(pattern_text: &str) -> Text {
    let mut strict = Cursor {
        text: pattern_text,
        at: 0,
        depth: 0,
    };
    let nodes = match strict.nodes(Place::Top) {
        Some(nodes) => nodes,
        None => tags::pair(pattern_text, simple(pattern_text), DEPTH),
    };
    Text { nodes }
}

/// Where a pattern stands, which decides how it ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    Variant,
}

/// A reader that gives up at the first thing that is no Fluent, so that it never reads anything twice.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t str {
        Span::new(self.at, self.text.len()).of(self.text)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, token: &str) -> Option<()> {
        self.rest()
            .starts_with(token)
            .then(|| self.at += token.len())
    }

    fn skip_blank(&mut self) {
        self.at = self.next_word();
    }

    /// The nodes up to where the pattern ends.
    fn nodes(&mut self, place: Place) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        let mut literal = self.at;
        loop {
            let next = memchr::memchr3(b'{', b'}', b'\n', self.rest().as_bytes());
            self.at = next.map_or(self.text.len(), |next| self.at + next);
            match self.byte() {
                Some(b'{') => {
                    push_literal(&mut nodes, Span::new(literal, self.at));
                    nodes.push(self.placeable()?);
                    literal = self.at;
                }
                Some(b'}') => return None,
                Some(_) => {
                    let next = self.next_word();
                    if place == Place::Variant && self.ends_variant(next) {
                        break;
                    }
                    self.at = next;
                }
                None if place == Place::Variant => return None,
                None => break,
            }
        }
        let said = Span::new(literal, self.at).of(self.text);
        let kept = match place {
            Place::Top => said.len(),
            Place::Variant => said.trim_end_matches([' ', '\n', '\r']).len(),
        };
        push_literal(&mut nodes, Span::new(literal, literal + kept));
        Some(tags::pair(
            self.text,
            nodes,
            DEPTH.saturating_sub(self.depth),
        ))
    }

    /// The first character from here that is not blank.
    fn next_word(&self) -> usize {
        self.text.len() - self.rest().trim_start_matches([' ', '\n', '\r']).len()
    }

    /// Whether the line that begins there begins the next variant or ends the select.
    fn ends_variant(&self, line: usize) -> bool {
        let line = Span::new(line, self.text.len()).of(self.text);
        line.starts_with(['[', '*', '}'])
    }

    /// A placeable, from its `{` to behind its `}`.
    fn placeable(&mut self) -> Option<Node> {
        let start = self.at;
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        self.take("{")?;
        self.skip_blank();
        let (inner, expression) = self.expression()?;
        self.skip_blank();
        let variants = if self.take("->").is_some() {
            Some(self.variants()?)
        } else {
            None
        };
        self.take("}")?;
        self.depth -= 1;
        let span = Span::new(start, self.at);
        Some(match (variants, expression) {
            (Some(variants), _) => Node::Select(Select {
                span,
                selector: inner,
                variants,
            }),
            (None, Expression::Literal) => Node::Literal(span),
            (None, Expression::Reference { name, attributes }) => {
                placeholder(span, name, attributes)
            }
            (None, Expression::Placeable(node)) => widen(node, span),
        })
    }

    fn variants(&mut self) -> Option<Vec<Variant>> {
        let mut variants = Vec::new();
        loop {
            self.skip_blank();
            let is_default = self.take("*").is_some();
            if self.take("[").is_none() {
                let good = !is_default && !variants.is_empty();
                return good.then_some(variants);
            }
            let close = memchr::memchr2(b']', b'\n', self.rest().as_bytes())?;
            let key = Span::new(self.at, self.at + close)
                .of(self.text)
                .trim()
                .to_owned();
            self.at += close;
            self.take("]")?;
            self.skip_blank();
            let content = self.nodes(Place::Variant)?;
            variants.push(Variant {
                key,
                is_default,
                content,
            });
        }
    }

    /// An inline expression, and its place.
    fn expression(&mut self) -> Option<(Span, Expression)> {
        let start = self.at;
        let expression = match self.byte()? {
            b'"' => self.string()?,
            b'{' => Expression::Placeable(self.placeable()?),
            b'0'..=b'9' => self.number(),
            b'-' if !self.is_term() => self.number(),
            _ => self.reference()?,
        };
        Some((Span::new(start, self.at), expression))
    }

    fn is_term(&self) -> bool {
        let behind = self.text.as_bytes().get(self.at + 1);
        behind.is_some_and(u8::is_ascii_alphabetic)
    }

    fn string(&mut self) -> Option<Expression> {
        self.take("\"")?;
        loop {
            let next = memchr::memchr3(b'"', b'\\', b'\n', self.rest().as_bytes())?;
            self.at += next;
            match self.byte()? {
                b'"' => {
                    self.at += 1;
                    return Some(Expression::Literal);
                }
                b'\\' => self.at += 2,
                _ => return None,
            }
        }
    }

    fn number(&mut self) -> Expression {
        let rest = self.rest();
        let digits =
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'));
        self.at += rest.len() - digits.len();
        Expression::Literal
    }

    /// `$variable`, `message`, `message.attribute`, `-term`, `FUNCTION(…)`.
    fn reference(&mut self) -> Option<Expression> {
        let start = self.at;
        if self.byte().is_some_and(|byte| matches!(byte, b'$' | b'-')) {
            self.at += 1;
        }
        self.identifier()?;
        if self.take(".").is_some() {
            self.identifier()?;
        }
        let name = Span::new(start, self.at);
        let behind = self.next_word();
        let is_call = Span::new(behind, self.text.len())
            .of(self.text)
            .starts_with('(');
        let attributes = if is_call {
            self.at = behind;
            self.arguments()?
        } else {
            Vec::new()
        };
        Some(Expression::Reference { name, attributes })
    }

    fn identifier(&mut self) -> Option<Span> {
        let rest = self.rest();
        let length = identifier_length(rest);
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        (length > 0).then_some(span)
    }

    fn arguments(&mut self) -> Option<Vec<Attribute>> {
        self.take("(")?;
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let mut attributes = Vec::new();
        loop {
            self.skip_blank();
            if self.take(")").is_some() {
                self.depth -= 1;
                return Some(attributes);
            }
            attributes.push(self.argument()?);
            self.skip_blank();
            let _ = self.take(",");
        }
    }

    fn argument(&mut self) -> Option<Attribute> {
        let (span, expression) = self.expression()?;
        self.skip_blank();
        let name = match expression {
            Expression::Reference { name, .. } if self.take(":").is_some() => name,
            Expression::Reference { .. } | Expression::Literal | Expression::Placeable(_) => {
                return Some(Attribute {
                    name: POSITIONAL.to_owned(),
                    value: span,
                });
            }
        };
        self.skip_blank();
        let (value, _) = self.expression()?;
        Some(Attribute {
            name: name.of(self.text).to_owned(),
            value,
        })
    }
}

/// What positional arguments of a call are called.
const POSITIONAL: &str = "argument";

enum Expression {
    Literal,
    Reference {
        name: Span,
        attributes: Vec<Attribute>,
    },
    Placeable(Node),
}

fn identifier_length(text: &str) -> usize {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    text.find(|c: char| !is_id(c)).unwrap_or(text.len())
}

fn placeholder(span: Span, name: Span, attributes: Vec<Attribute>) -> Node {
    Node::Tag(Tag {
        kind: TagKind::Placeholder,
        span,
        content: Vec::new(),
        paired: false,
        name,
        attributes,
    })
}

/// The node of a placeable inside a placeable, with the braces round both.
fn widen(node: Node, span: Span) -> Node {
    match node {
        Node::Literal(_) => Node::Literal(span),
        Node::Tag(tag) => Node::Tag(Tag { span, ..tag }),
        Node::Select(select) => Node::Select(Select { span, ..select }),
    }
}

fn push_literal(nodes: &mut Vec<Node>, span: Span) {
    if !span.is_empty() {
        nodes.push(Node::Literal(span));
    }
}

/// The simple placeables of a text that is no valid pattern: a reference and nothing else in braces.
fn simple(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut literal = 0;
    for open in memchr::memchr_iter(b'{', text.as_bytes()) {
        let inside = Span::new(open + 1, text.len()).of(text);
        let name = inside.trim_start_matches(' ');
        let start = text.len() - name.len();
        let sigil = usize::from(name.starts_with(['$', '-']));
        let length = identifier_length(Span::new(sigil, name.len()).of(name));
        let behind = Span::new(sigil + length, name.len()).of(name);
        let closed = behind.trim_start_matches(' ');
        if length == 0 || !closed.starts_with('}') {
            continue;
        }
        let span = Span::new(open, text.len() - closed.len() + 1);
        push_literal(&mut nodes, Span::new(literal, open));
        nodes.push(placeholder(
            span,
            Span::new(start, start + sigil + length),
            Vec::new(),
        ));
        literal = span.end;
    }
    push_literal(&mut nodes, Span::new(literal, text.len()));
    nodes
}

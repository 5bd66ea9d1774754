//! What of a text is the same in every language: where links lead, code, numbers, shortcodes.

use hexapla_core::{Attribute, Node, Select, Span, Tag, TagKind, Text};

use crate::numbers::{Company, numbers};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// Where a link leads, or the label of its definition.
    Link,
    /// Where an image or another embedded thing lies.
    Image,
    /// A code span, marks included.
    Code,
    /// A shortcode, or an argument of one that also has words.
    Shortcode,
    /// The mark of a footnote.
    Footnote,
    /// A number or a version among words, with the letters that are written to it.
    Number,
}

impl TokenKind {
    /// The name in reports and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Image => "image",
            Self::Code => "code",
            Self::Shortcode => "shortcode",
            Self::Footnote => "footnote",
            Self::Number => "number",
        }
    }
}

/// A token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    /// The tags round it, emphasis apart, and which part of the last one it is.
    pub(crate) place: String,
    /// Where its value stands.
    pub(crate) span: Span,
    /// Whether letters hang on it by a hyphen or a colon (`5-ty`), so that they go with the number.
    pub(crate) is_bound: bool,
}

/// The tokens of a text, in order; they do not overlap.
pub(crate) fn tokens(text: &str, tree: &Text) -> Vec<Token> {
    let mut reader = Reader {
        text,
        place: String::new(),
        found: Vec::new(),
    };
    if tree.nodes.is_empty() {
        reader.numbers(Span::new(0, text.len()));
    } else {
        reader.nodes(&tree.nodes);
    }
    reader.found.sort_by_key(|token| token.span.start);
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    place: String,
    found: Vec<Token>,
}

impl Reader<'_> {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Literal(span) => self.numbers(*span),
                Node::Tag(tag) => self.tag(tag),
                Node::Select(select) => self.select(select),
            }
        }
    }

    fn select(&mut self, select: &Select) {
        for variant in &select.variants {
            self.inside("select", |reader| reader.nodes(&variant.content));
        }
    }

    fn tag(&mut self, tag: &Tag) {
        match tag.kind {
            // Emphasis is dress: a translation may put it elsewhere.
            TagKind::Emphasis | TagKind::Strong => self.nodes(&tag.content),
            TagKind::Link => self.inside("link", |reader| {
                reader.address(tag, TokenKind::Link);
                reader.nodes(&tag.content);
            }),
            TagKind::Image => self.inside("image", |reader| {
                reader.address(tag, TokenKind::Image);
                reader.nodes(&tag.content);
            }),
            TagKind::Autolink => {
                let address = tag.attributes.first().map_or(tag.span, |found| found.value);
                self.inside("autolink", |reader| reader.add(TokenKind::Link, address));
            }
            TagKind::Code => self.add(TokenKind::Code, tag.span),
            TagKind::Footnote => self.add(TokenKind::Footnote, tag.span),
            TagKind::Shortcode => self.shortcode(tag),
            TagKind::Html => self.html(tag),
            TagKind::Strikethrough => self.inside("struck", |reader| reader.nodes(&tag.content)),
            TagKind::Placeholder => self.inside("placeholder", |reader| reader.nodes(&tag.content)),
            TagKind::Break | TagKind::Math => {}
        }
    }

    /// Where a link or an image of Markdown leads. A label that is the text itself is no token.
    fn address(&mut self, tag: &Tag, kind: TokenKind) {
        let is_address = |name: &str| matches!(name, "href" | "src" | "label");
        let first = tag.content.first().map(start_of);
        for found in &tag.attributes {
            let is_text = found.name == "label" && first.is_none_or(|at| at == found.value.start);
            if is_address(&found.name) && !is_text {
                self.inside(&found.name, |reader| reader.add(kind, found.value));
            }
        }
    }

    fn html(&mut self, tag: &Tag) {
        let name = tag.name.of(self.text).to_ascii_lowercase();
        let is_code = matches!(name.as_str(), "code" | "kbd" | "samp" | "tt" | "var");
        self.inside(&name, |reader| {
            for found in &tag.attributes {
                let kind = match found.name.to_ascii_lowercase().as_str() {
                    "href" | "cite" => TokenKind::Link,
                    "src" | "srcset" | "poster" | "data" => TokenKind::Image,
                    _ => continue,
                };
                reader.inside(&found.name, |reader| reader.add(kind, found.value));
            }
            match tag.content.as_slice() {
                [Node::Literal(span)] if is_code => reader.add(TokenKind::Code, *span),
                content => reader.nodes(content),
            }
        });
    }

    /// A shortcode is one token; one that also holds words has its other arguments as tokens.
    fn shortcode(&mut self, tag: &Tag) {
        let has_words = |found: &Attribute| is_prose(&found.name, found.value.of(self.text));
        if !tag.paired && !tag.attributes.iter().any(has_words) {
            return self.add(TokenKind::Shortcode, tag.span);
        }
        let name = tag.name.of(self.text).to_owned();
        self.inside(&name, |reader| {
            for found in &tag.attributes {
                if !is_prose(&found.name, found.value.of(reader.text)) {
                    reader.inside(&found.name, |reader| {
                        reader.add(TokenKind::Shortcode, found.value);
                    });
                }
            }
            reader.nodes(&tag.content);
        });
    }

    fn inside(&mut self, layer: &str, read: impl FnOnce(&mut Self)) {
        let outer = self.place.len();
        self.place.push_str(layer);
        self.place.push('>');
        read(self);
        self.place.truncate(outer);
    }

    fn add(&mut self, kind: TokenKind, span: Span) {
        if span.is_empty() {
            return;
        }
        self.found.push(Token {
            kind,
            place: self.place.clone(),
            span,
            is_bound: false,
        });
    }

    /// The numbers of running text.
    fn numbers(&mut self, whole: Span) {
        for number in numbers(whole.of(self.text)) {
            let layer = match number.company {
                Company::None => "",
                Company::Grouped => "grouped>",
                Company::Run => "run>",
            };
            self.found.push(Token {
                kind: TokenKind::Number,
                place: format!("{}{layer}", self.place),
                span: number.span.shifted(whole.start),
                is_bound: number.is_bound,
            });
        }
    }
}

fn start_of(node: &Node) -> usize {
    match node {
        Node::Literal(span) => span.start,
        Node::Tag(tag) => tag.span.start,
        Node::Select(select) => select.span.start,
    }
}

/// Whether an argument of a shortcode is for readers.
fn is_prose(name: &str, value: &str) -> bool {
    const SHOWN: [&str; 10] = [
        "alt",
        "attr",
        "caption",
        "content",
        "description",
        "label",
        "summary",
        "text",
        "title",
        "tooltip",
    ];
    let is_shown = SHOWN.iter().any(|shown| shown.eq_ignore_ascii_case(name));
    is_shown || value.contains(char::is_whitespace) || !value.is_ascii()
}

//! Bytes of a fuzzer as texts, and laws that several targets share.

use std::borrow::Cow;

use hexapla_assemble::{Target, localize};
use hexapla_core::{Document, Node, Origin, Span, Text, apply};
use hexapla_formats::{Dialect, Format, Options};

/// The byte that parts texts.
const SEPARATOR: u8 = 0xFF;

/// The texts that the bytes stand for; at least one.
pub(crate) fn texts(data: &[u8]) -> Vec<Cow<'_, str>> {
    data.split(|byte| *byte == SEPARATOR)
        .map(String::from_utf8_lossy)
        .collect()
}

/// Options for Markdown in each dialect.
pub(crate) fn dialects() -> [Options; 2] {
    [Dialect::CommonMark, Dialect::Gfm].map(|dialect| {
        let mut options = Options::new(Format::Markdown);
        options.dialect = dialect;
        options
    })
}

/// Asserts that units and skeleton tile the file, and pieces each unit and its text.
pub(crate) fn assert_partition(document: &Document<'_>) {
    let mut end = 0;
    for unit in &document.units {
        assert!(
            unit.extent.start >= end,
            "extents overlap or stand out of order"
        );
        end = unit.extent.end;
        assert!(
            document.source.get(unit.extent.start..end).is_some(),
            "an extent cuts a character"
        );
        assert_pieces(document, unit);
        assert!(!unit.text.trim().is_empty(), "a unit has no text");
    }
}

fn assert_pieces(document: &Document<'_>, unit: &hexapla_core::Unit<'_>) {
    let pieces = document.pieces_of(unit);
    let (mut text, mut file) = (0, unit.extent.start);
    for piece in pieces {
        assert_eq!(piece.text.start, text, "pieces leave a gap in the text");
        assert_eq!(piece.file.start, file, "pieces leave a gap in the file");
        (text, file) = (piece.text.end, piece.file.end);
        assert!(unit.text.is_char_boundary(text) && document.source.is_char_boundary(file));
        if piece.origin == Origin::Verbatim {
            assert_eq!(piece.text.of(&unit.text), piece.file.of(document.source));
        }
    }
    assert_eq!(
        (text, file),
        (unit.text.len(), unit.extent.end),
        "pieces end early"
    );
}

/// Asserts that a document comes back byte for byte without targets, and with every target equal to
/// its unit's text.
pub(crate) fn assert_identity(document: &Document<'_>, options: &Options) {
    let none = localize(document, &[], options);
    let kept = if document.dropped.is_empty() {
        document.source.to_owned()
    } else {
        let cut = |span: &Span| hexapla_core::Edit::new(*span, "");
        apply(
            document.source,
            &document.dropped.iter().map(cut).collect::<Vec<_>>(),
        )
    };
    assert_eq!(none.text, kept, "no targets, and yet not the file");
    let same: Vec<Target<'_>> = document
        .units
        .iter()
        .map(|unit| Target::Text(&unit.text))
        .collect();
    let all = localize(document, &same, options);
    assert_eq!(
        all.text, kept,
        "targets equal to the text, and yet not the file"
    );
    assert!(all.refused.is_empty(), "a unit's own text is refused");
}

/// Asserts that the nodes of a tree tile their text, and that their insides lie inside.
pub(crate) fn assert_tiles(tree: &Text, text: &str) {
    let mut end = 0;
    for node in &tree.nodes {
        let span = span_of(node);
        assert_eq!(span.start, end, "nodes leave a gap in {text:?}");
        end = span.end;
        assert_inside(node, text);
    }
    assert_eq!(end, text.len(), "nodes end early in {text:?}");
}

fn span_of(node: &Node) -> Span {
    match node {
        Node::Literal(span) => *span,
        Node::Tag(tag) => tag.span,
        Node::Select(select) => select.span,
    }
}

fn assert_inside(node: &Node, text: &str) {
    let span = span_of(node);
    assert!(
        text.get(span.start..span.end).is_some(),
        "a node cuts a character"
    );
    let inner: Vec<&Node> = match node {
        Node::Literal(_) => Vec::new(),
        Node::Tag(tag) => tag.content.iter().collect(),
        Node::Select(select) => select.variants.iter().flat_map(|v| &v.content).collect(),
    };
    for child in inner {
        let within = span_of(child);
        assert!(
            span.start <= within.start && within.end <= span.end,
            "a node leaves its parent"
        );
        assert_inside(child, text);
    }
}

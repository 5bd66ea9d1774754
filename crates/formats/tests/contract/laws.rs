//! Partition and identity.
#![allow(
    dead_code,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "two test programs share these helpers, each uses a part, and a broken law panics"
)]

use hexapla_core::{Document, Edit, Node, Origin, Slot, Span, apply};
use hexapla_formats::{
    Format, Options, encode, inline, links, parse, structure, structure_and_links,
};

/// Extents are ascending, disjoint and cut on character boundaries; the pieces of a unit tile its
/// extent and its text; verbatim pieces are the same bytes.
pub(crate) fn partition(name: &str, source: &str, options: &Options) {
    let document = parse(source, options);
    let mut end = 0;
    for unit in &document.units {
        let text = &*unit.text;
        assert!(unit.extent.start >= end, "{name}: {text:?} overlaps");
        assert!(
            source.get(unit.extent.start..unit.extent.end).is_some(),
            "{name}"
        );
        assert!(!unit.extent.is_empty(), "{name}: empty unit");
        end = unit.extent.end;
        let (mut file, mut spoken) = (unit.extent.start, 0);
        for piece in document.pieces_of(unit) {
            assert_eq!(piece.file.start, file, "{name}: {text:?}");
            assert_eq!(piece.text.start, spoken, "{name}: {text:?}");
            if piece.origin == Origin::Verbatim {
                let same = piece.file.of(source) == piece.text.of(text);
                assert!(same, "{name}: {text:?} is not verbatim");
            }
            (file, spoken) = (piece.file.end, piece.text.end);
        }
        assert_eq!(
            (file, spoken),
            (unit.extent.end, text.len()),
            "{name}: {text:?}"
        );
        let above = unit.section.map(|index| document.units[index].extent);
        assert!(
            above.is_none_or(|above| above.end <= unit.extent.start),
            "{name}"
        );
    }
}

/// No unit is only markup, and the tree of its text tiles it.
pub(crate) fn words(name: &str, source: &str, options: &Options) {
    let document = parse(source, options);
    // Where the key is the identity, a value that only refers to another is a unit all the same.
    let has_keys = matches!(options.format, Format::Fluent | Format::Json | Format::Yaml);
    for unit in &document.units {
        let tree = inline(&unit.text, options);
        // What is code in Markdown is none in an HTML block of it.
        let words = if unit.slot == Slot::Html {
            unit.text.to_string()
        } else {
            tree.words(&unit.text)
        };
        assert!(
            has_keys || words.chars().any(char::is_alphanumeric),
            "{name}: {:?} says nothing",
            unit.text
        );
        self::tree(&unit.text, options);
    }
}

/// The nodes of a tree tile the text, and the content of a pair lies inside it.
pub(crate) fn tree(text: &str, options: &Options) {
    let tree = inline(text, options);
    let end = tiles(&tree.nodes, 0, text);
    assert_eq!(end, text.len(), "{text:?}: {tree:?}");
}

fn tiles(nodes: &[Node], start: usize, text: &str) -> usize {
    let mut at = start;
    for node in nodes {
        let span = span_of(node);
        assert!(span.start == at && !span.is_empty(), "{text:?}: {nodes:?}");
        assert!(
            !span.of(text).is_empty(),
            "{text:?}: {nodes:?} cuts a character"
        );
        at = span.end;
        if let Node::Tag(tag) = node
            && let Some(first) = tag.content.first()
        {
            let end = tiles(&tag.content, span_of(first).start, text);
            assert!(
                span.start < span_of(first).start && end < span.end,
                "{text:?}: {tag:?}"
            );
        }
        if let Node::Tag(tag) = node {
            for part in &tag.attributes {
                let inside = span.start <= part.value.start && part.value.end <= span.end;
                assert!(inside, "{text:?}: {part:?} of {tag:?}");
            }
        }
    }
    at
}

fn span_of(node: &Node) -> Span {
    match node {
        Node::Literal(span) => *span,
        Node::Tag(tag) => tag.span,
        Node::Select(select) => select.span,
    }
}

/// Blocks and links read together are those read apart.
pub(crate) fn together(name: &str, source: &str, options: &Options) {
    let (blocks, found) = structure_and_links(source, options);
    assert_eq!(
        blocks.first_difference(&structure(source, options)),
        None,
        "{name}"
    );
    assert_eq!(found, links(source, options), "{name}");
}

/// Each unit's own text, written back, reads as the same text.
pub(crate) fn identity(name: &str, source: &str, options: &Options) {
    let document = parse(source, options);
    let edits: Vec<Edit> = document
        .units
        .iter()
        .filter(|unit| is_verbatim(&document, unit))
        .map(|unit| {
            let written = encode(&document, unit, &unit.text, options);
            let written = written.unwrap_or_else(|why| panic!("{name}: {:?}: {why:?}", unit.text));
            Edit::new(unit.extent, written)
        })
        .collect();
    let page = apply(source, &edits);
    let again = parse(&page, options);
    let texts = |document: &Document<'_>| -> Vec<String> {
        // An escape more is the same text to its reader.
        let units = document.units.iter();
        units.map(|unit| unit.text.replace('\\', "")).collect()
    };
    let (before, after) = (texts(&document), texts(&again));
    let differing = before.iter().zip(&after).find(|(one, other)| one != other);
    assert_eq!(differing, None, "{name}");
    assert_eq!(before.len(), after.len(), "{name}");
}

fn is_verbatim(document: &Document<'_>, unit: &hexapla_core::Unit<'_>) -> bool {
    let pieces = document.pieces_of(unit);
    pieces.len() == 1 && pieces.iter().all(|piece| piece.origin == Origin::Verbatim)
}

/// Each unit's own text twice over, wrapped, reads as the same text.
pub(crate) fn wrapped(name: &str, source: &str, options: &Options) {
    let document = parse(source, options);
    for unit in &document.units {
        if unit.slot != hexapla_core::Slot::Block || unit.text.contains(['\n', '[']) {
            continue;
        }
        let text = format!("{} {}", unit.text, unit.text);
        let mut one_line = options.clone();
        one_line.wrap = hexapla_formats::Wrap::OneLine;
        let page = |options: &Options| -> Vec<String> {
            let Ok(written) = encode(&document, unit, &text, options) else {
                return Vec::new();
            };
            let page = apply(source, &[Edit::new(unit.extent, written)]);
            let units = parse(&page, options).units;
            units
                .into_iter()
                .map(|unit| unit.text.into_owned())
                .collect()
        };
        assert_eq!(page(options), page(&one_line), "{name}: {text:?}");
    }
}

/// Words that no format reads as anything else.
const WORDS: &str = "Zażółć 変更 jaźń";

/// One unit translated: it reads as its target, and every other one is the same text at the same
/// bytes, moved by what the target is longer. Whether it could be tried: a target may be refused.
pub(crate) fn one_unit(name: &str, source: &str, options: &Options, index: usize) -> bool {
    let document = parse(source, options);
    let only = |at: usize| (at == index).then(|| WORDS.to_owned());
    let (page, refused) = assemble(&document, options, only);
    if !refused.is_empty() {
        return false;
    }
    let again = parse(&page, options);
    let shown = &document.units[index].text;
    assert_eq!(
        document.units.len(),
        again.units.len(),
        "{name}: other units after {shown:?}"
    );
    for (at, (one, other)) in document.units.iter().zip(&again.units).enumerate() {
        if at == index {
            assert_eq!(other.text, WORDS, "{name}: {shown:?} is not its target");
            continue;
        }
        assert_eq!(one.text, other.text, "{name}: changed with {shown:?}");
        let moved = if at < index { 0 } else { page.len() };
        let from = if at < index { 0 } else { source.len() };
        assert_eq!(
            one.extent.start + moved,
            other.extent.start + from,
            "{name}: {:?} stands elsewhere after {shown:?}",
            one.text
        );
    }
    true
}

/// At most so many of these indexes, evenly spread, the first and the last among them.
pub(crate) fn spread(length: usize, most: usize) -> Vec<usize> {
    if length <= most {
        return (0..length).collect();
    }
    let place = |step: usize| step * (length - 1) / (most - 1).max(1);
    (0..most).map(place).collect()
}

/// The file with these texts in place of its units, and the indexes of units whose text was refused.
pub(crate) fn assemble(
    document: &Document<'_>,
    options: &Options,
    target: impl Fn(usize) -> Option<String>,
) -> (String, Vec<usize>) {
    let mut edits = Vec::new();
    let mut refused = Vec::new();
    for (index, unit) in document.units.iter().enumerate() {
        let Some(target) = target(index) else {
            continue;
        };
        match encode(document, unit, &target, options) {
            Ok(written) => edits.push(Edit::new(unit.extent, written)),
            Err(why) => {
                let place = why.span.unwrap_or_default();
                assert!(place.end <= target.len().max(place.start), "{why:?}");
                refused.push(index);
            }
        }
    }
    let whole = Span::new(0, document.source.len());
    (apply(whole.of(document.source), &edits), refused)
}

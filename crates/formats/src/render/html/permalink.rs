//! Links from a heading to itself, which generators put there.

use super::attributes::{description, fragment, has_class};
use crate::html::{Element, Piece, text_value};

/// What generators call such links.
const CLASSES: [&str; 13] = [
    "anchor",
    "anchor-link",
    "anchorjs-link",
    "copiable-anchor",
    "copiable-link",
    "hash-link",
    "header-anchor",
    "header-link",
    "headerlink",
    "heading-anchor",
    "heading-link",
    "headline-anchor",
    "permalink",
];

/// Where a permalink ends, by index of its last piece, if the one at an index is one: a link within the page that
/// stands in a heading, or is called so, and has a sign and no words. No link lies in another, so looking at all
/// of them is linear.
pub(super) fn permalink(
    source: &str,
    pieces: &[Piece],
    at: usize,
    in_heading: bool,
) -> Option<usize> {
    let Some(Piece::Open(Element { name: "a", tag, .. })) = pieces.get(at) else {
        return None;
    };
    fragment(source, *tag)?;
    if !in_heading && !has_class(source, *tag, &CLASSES) {
        return None;
    }
    let mut depth = 0_usize;
    for (index, piece) in pieces.iter().enumerate().skip(at) {
        let has_words = match piece {
            Piece::Open(_) => {
                depth += 1;
                false
            }
            Piece::Close => {
                depth -= 1;
                false
            }
            Piece::Text(span) => says_words(&text_value(span.of(source))),
            Piece::Verbatim(span) => says_words(span.of(source)),
            Piece::Lone("img", tag) => says_words(&description(source, *tag)),
            Piece::Lone(..) => false,
        };
        if has_words {
            return None;
        }
        if depth == 0 {
            return Some(index);
        }
    }
    None
}

fn says_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

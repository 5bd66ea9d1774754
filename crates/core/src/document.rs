//! A source file as its units and its skeleton.

use std::{borrow::Cow, ops::Range};

use crate::{diagnostic::Diagnostic, id::UnitId, span::Span};

/// One source file: its units in document order. The skeleton is every byte that is in no unit.
///
/// Laws: extents of units are ascending, disjoint and cut on character boundaries; the pieces of a
/// unit tile its extent in the file and its text, both without gap or overlap.
#[derive(Clone, Debug, Default)]
pub struct Document<'s> {
    /// The whole file.
    pub source: &'s str,
    /// The units, in document order.
    pub units: Vec<Unit<'s>>,
    /// The pieces of all units, one after the other; [`Unit::pieces`] points in here.
    pub pieces: Vec<Piece>,
    /// In key formats, what stands under keys and is no unit, in document order.
    pub constants: Vec<Constant<'s>>,
    /// Skeleton that a localized document leaves out (front-matter keys with policy `drop`).
    pub dropped: Vec<Span>,
    /// The labels of the link references that the file defines, in normal form and sorted.
    pub labels: Vec<String>,
    /// What is to be said about the file.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'s> Document<'s> {
    /// The pieces that a unit's text is made of.
    #[must_use]
    pub fn pieces_of(&self, unit: &Unit<'_>) -> &[Piece] {
        self.pieces.get(unit.pieces.clone()).unwrap_or_default()
    }

    /// The headings that a unit stands under, outermost first.
    #[must_use]
    pub fn context(&self, unit: &Unit<'_>) -> Vec<&str> {
        let mut context = Vec::new();
        let mut above = unit.section;
        while let Some(heading) = above.and_then(|index| self.units.get(index)) {
            context.push(&*heading.text);
            above = heading.section.filter(|parent| Some(*parent) < above);
        }
        context.reverse();
        context
    }

    /// The byte of the file that an offset in a unit's text comes from. An offset inside a piece
    /// that is not verbatim maps to that piece's first byte.
    #[must_use]
    pub fn file_offset(&self, unit: &Unit<'s>, text_offset: usize) -> usize {
        let pieces = self.pieces_of(unit);
        let piece = pieces
            .iter()
            .rev()
            .find(|piece| piece.text.start <= text_offset);
        match piece {
            Some(piece) if piece.origin == Origin::Verbatim => {
                piece.file.start + (text_offset - piece.text.start).min(piece.file.len())
            }
            Some(piece) => piece.file.start,
            None => unit.extent.start,
        }
    }
}

/// A translatable block of a document.
#[derive(Clone, Debug)]
pub struct Unit<'s> {
    /// What it is.
    pub kind: UnitKind,
    /// The bytes of the file that a target replaces.
    pub extent: Span,
    /// Its text: the document's own inline markup, unwrapped to logical lines (`\n` only for hard
    /// breaks). Borrowed from the file where it stands there as it is.
    pub text: Cow<'s, str>,
    /// Which of [`Document::pieces`] the text is made of.
    pub pieces: Range<usize>,
    /// What stands round it, hence how a target has to be written there.
    pub slot: Slot,
    /// Index of the heading unit it stands under.
    pub section: Option<usize>,
    /// What the author says to translators.
    pub notes: Vec<String>,
    /// The id, in key formats, where the document itself gives it.
    pub key: Option<UnitId>,
}

/// What stands under a key and has nothing to translate: a symbol, a number, nothing at all. It is
/// skeleton, hence the same in every locale; who looks the key up has to find it all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant<'s> {
    /// Its key, written as [`UnitId`] writes keys; that of a Fluent message may be longer than an id.
    pub key: Cow<'s, str>,
    /// Where it stands.
    pub extent: Span,
    /// What it says: a text, or in Fluent a pattern.
    pub text: Cow<'s, str>,
}

/// A run of a unit's text and the bytes of the file it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The range in the unit's text.
    pub text: Span,
    /// The range in the file.
    pub file: Span,
    /// How the one comes from the other.
    pub origin: Origin,
}

/// How a piece of text comes from the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The same bytes.
    Verbatim,
    /// A soft line break with the next line's prefix; in the text a space, or nothing (CJK).
    Join,
    /// Bytes that say the same in another way (a YAML escape, CRLF).
    Encoded,
}

/// The place a unit's text stands in, in the syntax of its format. It decides how a target is
/// escaped; [`UnitKind`] is what people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// Markdown inline content that may run over lines: a paragraph, a tight list item.
    Block,
    /// Markdown inline content of one line: an ATX heading.
    Line,
    /// Markdown inline content above a setext underline.
    Setext,
    /// Markdown inline content of a table cell.
    Cell,
    /// The description of a Markdown image, between `![` and `]`.
    Alt,
    /// The title of a Markdown link, image or reference definition, quotes excluded; the character
    /// is the closing one (`"`, `'` or `)`).
    Title(char),
    /// A YAML plain scalar outside brackets.
    YamlPlain,
    /// A YAML plain scalar inside a flow collection (`[…]`, `{…}`), where more has to be quoted.
    YamlFlow,
    /// A YAML single-quoted scalar, quotes included.
    YamlSingle,
    /// A YAML double-quoted scalar, quotes included.
    YamlDouble,
    /// A YAML block scalar (`|` or `>`): header, line breaks and indentation included, but not the
    /// line breaks after its last line, which are not part of the text either.
    YamlBlock,
    /// A TOML string, quotes included.
    Toml,
    /// A JSON string, quotes included.
    Json,
    /// HTML text with its inline tags, outside Markdown or in an HTML block of it.
    Html,
    /// The value of an HTML attribute; the character is the quote round it, a space where it has none.
    HtmlAttribute(char),
    /// Markdown inline content on one line, up to this character; `\n` for all of the line: the title
    /// of an admonition, the label of a tab.
    Label(char),
    /// A quoted string of a shortcode, a component or a directive, quotes excluded: the quote, and
    /// how its syntax writes that quote inside.
    Argument(char, Escape),
    /// Words inside code, in a comment or a string.
    Code,
    /// A paragraph or line of a plain-text file.
    Plain,
    /// The pattern of a Fluent message or attribute.
    Pattern,
}

/// How a quoted string writes its own quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Escape {
    /// With a backslash.
    Backslash,
    /// As a character reference (`&quot;`).
    Reference,
    /// Not at all.
    None,
}

macro_rules! kinds {
    ($($variant:ident = $name:literal: $doc:literal),+ $(,)?) => {
        /// What a unit is, as people and machines are told.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum UnitKind {
            $(#[doc = $doc] $variant),+
        }

        impl UnitKind {
            /// All kinds, in the order of the reference.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name that stands in templates and JSON.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }

            /// Reads a name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    Title = "title": "The title of the document.",
    Heading = "heading": "A heading in the document.",
    Paragraph = "paragraph": "A paragraph.",
    ListItem = "list-item": "The text of a list item.",
    TableCell = "table-cell": "The text of a table cell.",
    Caption = "caption": "A caption.",
    Alt = "alt": "The text that stands for an image.",
    Attribute = "attribute": "An attribute that readers see: a link title, a Fluent attribute.",
    FrontMatter = "front-matter": "A front-matter value.",
    Quote = "quote": "A paragraph in a block quotation.",
    Question = "question": "A heading or line that asks.",
    Answer = "answer": "The paragraph that answers a question.",
    Tags = "tags": "Keywords: a hashtag line, a front-matter tag.",
    Code = "code": "Text inside code: a comment, a string.",
    Message = "message": "The value of a message in a key format.",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_reads_back() {
        for kind in UnitKind::ALL {
            assert_eq!(UnitKind::parse(kind.as_str()), Some(*kind));
        }
    }
}

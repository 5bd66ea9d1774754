//! The tag that a template expression, a JSX tag or an expression of MDX is.

use hexapla_core::{Attribute, Span, Tag, TagKind};

use super::{build::standalone, pair};
use crate::markdown::{
    mask::{Mask, MaskKind},
    scan::{
        cursor::{Cursor, Prefix},
        jsx,
    },
};

/// The tag that stands for a mask. A comment of MDX is like one of HTML: without a name.
pub(super) fn tag(text: &str, mask: &Mask) -> Tag {
    let nameless = Span::at(mask.span.start);
    match mask.kind {
        MaskKind::Element => element(text, mask),
        MaskKind::Expression => {
            let inside = Span::new(mask.span.start + 1, mask.span.end.saturating_sub(1));
            let slice = inside.of(text);
            let start = inside.start + slice.len() - slice.trim_start().len();
            let name = Span::new(start, start + slice.trim().len());
            standalone(TagKind::Placeholder, mask.span, name, Vec::new())
        }
        MaskKind::Comment => standalone(TagKind::Html, mask.span, nameless, Vec::new()),
        MaskKind::Angle
        | MaskKind::Percent
        | MaskKind::Triple
        | MaskKind::Double
        | MaskKind::Statement
        | MaskKind::Star
        | MaskKind::Bang
        | MaskKind::Attributes
        | MaskKind::Variable => {
            let (kind, name, attributes) = pair::template(text, mask);
            standalone(kind, mask.span, name, attributes)
        }
    }
}

/// A JSX tag. Its name and the values of its attributes are as typed.
fn element(text: &str, mask: &Mask) -> Tag {
    let mut cursor = Cursor::new(text, mask.span.start, Prefix::default());
    let (name, attributes) = match jsx::tag(&mut cursor) {
        Some(tag) => (tag.name, tag.attributes),
        None => (Span::default(), Vec::new()),
    };
    let attributes = attributes.into_iter().map(|found| Attribute {
        name: found.name.of(text).to_owned(),
        value: found.value.inside(found.name),
    });
    let name = if name.is_empty() {
        Span::at(mask.span.start)
    } else {
        name
    };
    standalone(TagKind::Html, mask.span, name, attributes.collect())
}

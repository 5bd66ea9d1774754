//! The parts of an MDX tag or expression.

use hexapla_core::{Attribute, Span, Tag, TagKind};

use super::build::standalone;
use crate::markdown::{
    mask::{Mask, MaskKind},
    scan::{
        cursor::{Cursor, Prefix},
        jsx,
    },
};

/// The tag that a mask of MDX is; `None` for masks of other dialects. A comment is like one of HTML:
/// without a name.
pub(super) fn tag(text: &str, mask: &Mask) -> Option<Tag> {
    let nameless = Span::at(mask.span.start);
    let tag = match mask.kind {
        MaskKind::Element => {
            let read = jsx::tag(&mut Cursor::new(text, mask.span.start, Prefix::default()))?;
            let attribute = |found: &jsx::JsxAttribute| Attribute {
                name: found.name.of(text).to_owned(),
                value: found.value.inside(found.name),
            };
            let attributes = read.attributes.iter().map(attribute).collect();
            let name = if read.name.is_empty() {
                nameless
            } else {
                read.name
            };
            standalone(TagKind::Html, mask.span, name, attributes)
        }
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
        | MaskKind::Variable => return None,
    };
    Some(tag)
}

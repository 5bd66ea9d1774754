//! What is known of a block with inline content while its events pass.

use std::ops::Range;

use hexapla_core::{Slot, Span, UnitKind};
use pulldown_cmark::{HeadingLevel, LinkType, TagEnd};

use super::{asks, has_words};

/// A block whose inline events are passing.
///
/// Its extent is that of its leaves, since the ranges of containers are not exact.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) slot: Slot,
    pub(super) kind: UnitKind,
    /// The level, of a heading.
    pub(super) level: Option<HeadingLevel>,
    /// What the leaves cover so far.
    pub(super) span: Option<Span>,
    /// How many inline containers are open.
    pub(super) depth: usize,
    /// How many inline elements stand side by side at the top.
    tops: usize,
    /// The image, if an image was the first of them.
    image: Option<Image>,
    /// How many URLs that are their own link are open: their text is no words.
    autolinks: Vec<usize>,
    says: Says,
    /// Whether what was said last asks.
    pub(super) asks: bool,
}

/// Whether any words were seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Nothing,
    Words,
}

/// An image that may be all of its block.
#[derive(Clone, Debug)]
pub(super) struct Image {
    pub(super) link_type: LinkType,
    /// Where the last leaf of its description ends.
    pub(super) reach: usize,
}

impl Image {
    pub(super) fn new(link_type: LinkType, start: usize) -> Self {
        let reach = start + "![".len();
        Self { link_type, reach }
    }
}

impl Open {
    pub(super) fn new(slot: Slot, kind: UnitKind) -> Self {
        Self {
            slot,
            kind,
            level: None,
            span: None,
            depth: 0,
            tops: 0,
            image: None,
            autolinks: Vec::new(),
            says: Says::Nothing,
            asks: false,
        }
    }

    pub(super) fn heading(slot: Slot, level: HeadingLevel) -> Self {
        Self {
            level: Some(level),
            ..Self::new(slot, UnitKind::Heading)
        }
    }

    /// An inline element: a leaf, or the whole of a container as it begins.
    pub(super) fn leaf(&mut self, range: &Range<usize>, end: usize) {
        let span = Span::new(range.start, end);
        self.span = Some(self.span.map_or(span, |before| before.cover(span)));
        self.tops += usize::from(self.depth == 0);
        if self.depth > 0
            && let Some(image) = &mut self.image
        {
            image.reach = image.reach.max(end);
        }
    }

    pub(super) fn start_image(&mut self, image: Image) {
        if self.tops == 1 && self.depth == 1 {
            self.image = Some(image);
        }
    }

    pub(super) fn start_link(&mut self, kind: LinkType) {
        if matches!(kind, LinkType::Autolink | LinkType::Email) {
            self.autolinks.push(self.depth);
        }
    }

    pub(super) fn end_inline(&mut self, tag: TagEnd) {
        if tag == TagEnd::Link && self.autolinks.last() == Some(&self.depth) {
            self.autolinks.pop();
        }
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn speak(&mut self, text: &str) {
        if self.autolinks.is_empty() && self.says == Says::Nothing && has_words(text) {
            self.says = Says::Words;
        }
        if self.level.is_some() && !text.trim().is_empty() {
            self.asks = asks(text);
        }
    }

    pub(super) fn has_words(&self) -> bool {
        self.says == Says::Words
    }

    /// The image that is all there is.
    pub(super) fn only_image(&self) -> Option<&Image> {
        self.image.as_ref().filter(|_| self.tops == 1)
    }
}

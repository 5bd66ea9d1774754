//! A Markdown file as those see it who look at its blocks and links alone.

use hexapla_core::Span;
use pulldown_cmark::{OffsetIter, Parser};

use super::{Body, after_mark, parser_options};
use crate::{front_matter, options::Options};

/// A file whose front matter was found, not read.
pub(crate) struct Page<'s> {
    /// Where its front matter stands.
    pub(crate) front_matter: Option<Span>,
    /// What follows it.
    pub(crate) body: Body<'s>,
}

impl<'s> Page<'s> {
    pub(crate) fn new(source: &'s str, options: &Options) -> Self {
        let front_matter = front_matter::place(source);
        let base = front_matter.map_or_else(|| after_mark(source), |block| block.end);
        Self {
            front_matter,
            body: Body::new(source, base, options),
        }
    }

    /// The events of the body, with their places in its text.
    pub(crate) fn events(&self, options: &Options) -> OffsetIter<'_> {
        Parser::new_ext(&self.body.text, parser_options(options.dialect)).into_offset_iter()
    }
}

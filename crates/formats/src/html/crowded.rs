//! Tags with more attributes than the tokenizer's stack can bear.
//!
//! html5gum 0.9 calls itself for each attribute of a tag in double quotes, and a stack overflow ends the
//! process. So its reader gives up inside a tag that has too many, and the rest of that tag is read by
//! ourselves.

use std::{cell::Cell, rc::Rc};

use html5gum::{Readable, Reader, StringReader};

/// The tag that the tokenizer is in, as its emitter sees it and its reader has to know it.
#[derive(Debug, Default)]
pub(super) struct OpenTag {
    /// Where its `<` stands.
    pub(super) start: Cell<usize>,
    /// How many attributes it has had so far.
    pub(super) attributes: Cell<usize>,
    /// How many SVG and MathML elements are open, in which other rules hold.
    pub(super) foreign: Cell<usize>,
    most: usize,
}

impl OpenTag {
    /// No tag yet; one may have `most` attributes.
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            ..Self::default()
        }
    }

    /// The tag is at its end.
    pub(super) fn leave(&self) {
        self.attributes.set(0);
    }
}

/// A text that ends with an error inside a tag that is too crowded.
pub(super) struct Guarded<'t> {
    text: StringReader<'t>,
    open: Rc<OpenTag>,
}

/// The tag has more attributes than the tokenizer is trusted with.
#[derive(Debug)]
pub(super) struct Crowded;

impl std::fmt::Display for Crowded {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the tag has too many attributes")
    }
}

impl std::error::Error for Crowded {}

impl<'t> Guarded<'t> {
    pub(super) fn new(text: &'t str, open: &Rc<OpenTag>) -> Self {
        Self {
            text: text.to_reader(),
            open: Rc::clone(open),
        }
    }

    fn guard(&self) -> Result<(), Crowded> {
        if self.open.attributes.get() > self.open.most {
            Err(Crowded)
        } else {
            Ok(())
        }
    }
}

fn infallible<T>(read: Result<T, std::convert::Infallible>) -> T {
    let Ok(read) = read;
    read
}

impl Reader for Guarded<'_> {
    type Error = Crowded;

    #[inline(always)]
    fn read_byte(&mut self) -> Result<Option<u8>, Crowded> {
        self.guard()?;
        Ok(infallible(self.text.read_byte()))
    }

    #[inline(always)]
    fn try_read_string(&mut self, text: &[u8], case_sensitive: bool) -> Result<bool, Crowded> {
        self.guard()?;
        Ok(infallible(self.text.try_read_string(text, case_sensitive)))
    }

    #[inline(always)]
    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, Crowded> {
        self.guard()?;
        Ok(infallible(self.text.read_until(needle, buffer)))
    }
}

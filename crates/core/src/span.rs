//! Byte ranges of a text, and edits over them.

/// A half-open byte range `start..end` of some text.
///
/// A span is only a pair of numbers: it says nothing about which text it belongs to. Reading through
/// [`Span::of`] is total, so a span that does not fit gives the empty text and never panics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// Makes the span `start..end`; an inverted pair becomes the empty span at `start`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self {
            start,
            end: end.max(start),
        }
    }

    /// The empty span at an offset.
    #[must_use]
    pub fn at(offset: usize) -> Self {
        Self {
            start: offset,
            end: offset,
        }
    }

    /// The part of `text` that this span covers; empty where it does not fit.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Where `part` lies in `whole`, when it is a slice of it.
    ///
    /// Compares addresses, so an equal text from elsewhere gives `None`.
    #[must_use]
    pub fn within(whole: &str, part: &str) -> Option<Self> {
        let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
        let end = start.checked_add(part.len())?;
        (end <= whole.len()).then_some(Self { start, end })
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span covers nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `offset` lies in the span.
    #[must_use]
    pub fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The same span in a text that stands `by` bytes further on.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self {
            start: self.start + by,
            end: self.end + by,
        }
    }
}

/// One replacement: the bytes of `span` become `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty for an insertion.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Edit {
    /// Makes an edit.
    #[must_use]
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
        }
    }
}

/// Applies `edits` to `text`.
///
/// Edits are taken in order of their start (insertions at one place in the order given). One that
/// overlaps an earlier one, or that does not fall on character boundaries, is left out.
#[must_use]
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut order: Vec<&Edit> = edits.iter().collect();
    order.sort_by_key(|edit| edit.span.start);
    let grown: usize = edits.iter().map(|edit| edit.text.len()).sum();
    let mut out = String::with_capacity(text.len() + grown);
    let mut done = 0;
    for edit in order {
        let fits = edit.span.start >= done && text.get(edit.span.start..edit.span.end).is_some();
        if !fits {
            continue;
        }
        out.push_str(Span::new(done, edit.span.start).of(text));
        out.push_str(&edit.text);
        done = edit.span.end;
    }
    out.push_str(Span::new(done, text.len()).of(text));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_that_does_not_fit_reads_as_empty() {
        assert_eq!(Span::new(1, 2).of("日本"), "");
        assert_eq!(Span::new(0, 99).of("ab"), "");
        assert_eq!(Span::new(3, 6).of("日本"), "本");
    }

    #[test]
    fn edits_apply_in_order_of_place() {
        let edits = [Edit::new(Span::new(3, 4), "X"), Edit::new(Span::at(0), "<")];
        assert_eq!(apply("abcd", &edits), "<abcX");
    }

    #[test]
    fn an_overlapping_edit_is_left_out() {
        let edits = [
            Edit::new(Span::new(0, 3), "x"),
            Edit::new(Span::new(2, 4), "y"),
        ];
        assert_eq!(apply("abcd", &edits), "xd");
    }

    #[test]
    fn a_part_is_found_in_its_whole_by_address() {
        let whole = String::from("abcabc");
        let (_, part) = whole.split_at(3);
        assert_eq!(Span::within(&whole, part), Some(Span::new(3, 6)));
        assert_eq!(Span::within(&whole, &String::from("abc")), None);
    }
}

//! Lines of a text, with LF, CRLF and lone CR as line ends.

use hexapla_core::Span;
use memchr::memchr2;

/// One line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Without its line end.
    pub(crate) span: Span,
    /// The byte after its line end; equals `span.end` in a last line that has none.
    pub(crate) end: usize,
}

/// The lines of `range`; its start is taken as the start of a line. They tile the range.
pub(crate) fn lines(source: &str, range: Span) -> impl Iterator<Item = Line> + '_ {
    let mut start = range.start;
    std::iter::from_fn(move || {
        let rest = Span::new(start, range.end).of(source).as_bytes();
        if rest.is_empty() {
            return None;
        }
        let length = memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let line_end = match (rest.get(length), rest.get(length + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(_), _) => 1,
            (None, _) => 0,
        };
        let span = Span::new(start, start + length);
        start = span.end + line_end;
        Some(Line { span, end: start })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn contents(source: &str) -> Vec<&str> {
        lines(source, Span::new(0, source.len()))
            .map(|line| line.span.of(source))
            .collect()
    }

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        assert_eq!(contents("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
        assert_eq!(contents("\n\r\n\r"), ["", "", ""]);
        assert_eq!(contents(""), [""; 0]);
    }

    proptest! {
        #[test]
        fn lines_tile_the_text(source in "[ab日\\n\\r ]{0,30}") {
            let whole: String = lines(&source, Span::new(0, source.len()))
                .map(|line| Span::new(line.span.start, line.end).of(&source))
                .collect();
            prop_assert_eq!(whole, source);
        }
    }
}

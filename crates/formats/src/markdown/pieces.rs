//! A unit's text from the bytes of its extent: unwrapped, with the pieces that lead back.

use std::borrow::Cow;

use hexapla_core::{Origin, Piece, Span, join_for};
use memchr::memchr2;

/// The text of an extent, whose pieces are appended to `pieces`.
///
/// `quotes` is how many block quotes the extent stands in; `breaks` holds, in order, where hard
/// breaks begin. What parts two lines is a piece of its own: the white space at the line's end, the
/// break, and the prefix of the next line.
pub(crate) fn unwrap<'s>(
    source: &'s str,
    extent: Span,
    quotes: usize,
    breaks: &[usize],
    pieces: &mut Vec<Piece>,
) -> Cow<'s, str> {
    let whole = extent.of(source);
    if memchr2(b'\n', b'\r', whole.as_bytes()).is_none() {
        pieces.push(Piece {
            text: Span::new(0, whole.len()),
            file: extent,
            origin: Origin::Verbatim,
        });
        return Cow::Borrowed(whole);
    }
    let mut out = String::with_capacity(whole.len());
    let mut breaks = breaks.iter().copied().peekable();
    let mut start = extent.start;
    while let Some(line) = line_end(source, Span::new(start, extent.end)) {
        let next = skip_prefix(source, Span::new(line.end, extent.end), quotes);
        while breaks.next_if(|at| *at < start).is_some() {}
        let hard = breaks.next_if(|at| *at <= line.start);
        let end = hard.unwrap_or_else(|| start + trimmed(Span::new(start, line.start).of(source)));
        push_verbatim(source, Span::new(start, end), &mut out, pieces);
        let from = out.len();
        let origin = match hard {
            Some(_) => {
                out.push_str(Span::new(end, line.start).of(source));
                out.push('\n');
                Origin::Encoded
            }
            None => {
                let after = Span::new(next, extent.end).of(source).chars().next();
                out.push_str(join_for(out.chars().next_back(), after));
                Origin::Join
            }
        };
        pieces.push(Piece {
            text: Span::new(from, out.len()),
            file: Span::new(end, next),
            origin,
        });
        start = next;
    }
    push_verbatim(source, Span::new(start, extent.end), &mut out, pieces);
    Cow::Owned(out)
}

fn push_verbatim(source: &str, file: Span, out: &mut String, pieces: &mut Vec<Piece>) {
    if file.is_empty() {
        return;
    }
    let from = out.len();
    out.push_str(file.of(source));
    pieces.push(Piece {
        text: Span::new(from, out.len()),
        file,
        origin: Origin::Verbatim,
    });
}

/// The first line break in a range: from its first byte to the first of the next line.
fn line_end(source: &str, range: Span) -> Option<Span> {
    let start = range.start + memchr2(b'\n', b'\r', range.of(source).as_bytes())?;
    let is_crlf = Span::new(start, range.end).of(source).starts_with("\r\n");
    Some(Span::new(start, start + if is_crlf { 2 } else { 1 }))
}

fn trimmed(line: &str) -> usize {
    line.trim_end_matches([' ', '\t', '\u{b}', '\u{c}']).len()
}

/// Where the content of a line begins: after its indentation and at most `quotes` quote markers.
/// That is exact: one marker more would have begun another quote.
fn skip_prefix(source: &str, line: Span, quotes: usize) -> usize {
    let mut left = quotes;
    let prefix = line.of(source).bytes().take_while(|byte| match byte {
        b' ' | b'\t' | 0xb | 0xc => true,
        b'>' if left > 0 => {
            left -= 1;
            true
        }
        _ => false,
    });
    line.start + prefix.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str, quotes: usize, breaks: &[usize]) -> String {
        let mut pieces = Vec::new();
        let extent = Span::new(0, source.len());
        let text = unwrap(source, extent, quotes, breaks, &mut pieces).into_owned();
        let file: usize = pieces.iter().map(|piece| piece.file.len()).sum();
        let spoken: usize = pieces.iter().map(|piece| piece.text.len()).sum();
        assert_eq!((file, spoken), (source.len(), text.len()));
        text
    }

    #[test]
    fn lines_are_joined_by_script() {
        assert_eq!(text("one \n  two", 0, &[]), "one two");
        assert_eq!(text("翻訳\n> する", 1, &[]), "翻訳する");
        assert_eq!(text("eski\r\nsayfa", 0, &[]), "eski sayfa");
        assert_eq!(text("صفحة\n> > قديمة", 2, &[]), "صفحة قديمة");
    }

    #[test]
    fn a_hard_break_keeps_its_markup() {
        assert_eq!(text("żółć\\\r\n> gęś", 1, &[8]), "żółć\\\ngęś");
        assert_eq!(text("a  \nb", 0, &[1]), "a  \nb");
    }

    #[test]
    fn no_more_quote_markers_are_dropped_than_there_are_quotes() {
        assert_eq!(text("a\n> > b", 1, &[]), "a > b");
    }
}

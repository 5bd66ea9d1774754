//! A unit's text from the bytes of its extent: white space folded, with the pieces that lead back.

use std::borrow::Cow;

use hexapla_core::{Origin, Piece, Span, join_for};
use memchr::memchr2;

use super::tokens::is_white;

/// The text of an extent, whose pieces are appended to `pieces`.
///
/// A run of white space is a single space; between two CJK characters a line break is nothing.
/// `quotes` is how many Markdown block quotes the extent stands in, whose markers begin its lines.
pub(super) fn fold<'s>(
    source: &'s str,
    extent: Span,
    quotes: usize,
    pieces: &mut Vec<Piece>,
) -> Cow<'s, str> {
    let mut out = Cow::Borrowed("");
    let mut done = extent.start;
    let mut at = extent.start;
    while let Some(start) = next_white(source, Span::new(at, extent.end)) {
        let run = white_run(source, Span::new(start, extent.end), quotes);
        at = run.end;
        let slice = run.of(source);
        if slice == " " {
            continue;
        }
        push_verbatim(source, Span::new(done, run.start), &mut out, pieces);
        let after = Span::new(run.end, extent.end).of(source).chars().next();
        let join = if slice.contains(['\n', '\r']) {
            join_for(out.chars().next_back(), after)
        } else {
            " "
        };
        let from = out.len();
        out.to_mut().push_str(join);
        pieces.push(Piece {
            text: Span::new(from, out.len()),
            file: run,
            origin: Origin::Join,
        });
        done = run.end;
    }
    push_verbatim(source, Span::new(done, extent.end), &mut out, pieces);
    out
}

fn push_verbatim<'s>(source: &'s str, file: Span, out: &mut Cow<'s, str>, pieces: &mut Vec<Piece>) {
    if file.is_empty() {
        return;
    }
    let from = out.len();
    if out.is_empty() {
        *out = Cow::Borrowed(file.of(source));
    } else {
        out.to_mut().push_str(file.of(source));
    }
    pieces.push(Piece {
        text: Span::new(from, out.len()),
        file,
        origin: Origin::Verbatim,
    });
}

fn next_white(source: &str, range: Span) -> Option<usize> {
    let bytes = range.of(source).as_bytes();
    let found = bytes
        .iter()
        .position(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0xc))?;
    Some(range.start + found)
}

/// The white space at the start of a range; after a line break, at most `quotes` quote markers are
/// part of it.
fn white_run(source: &str, range: Span, quotes: usize) -> Span {
    let mut left = 0;
    let run = range.of(source).bytes().take_while(|byte| match byte {
        b'\n' | b'\r' => {
            left = quotes;
            true
        }
        b' ' | b'\t' | 0xc => true,
        b'>' if left > 0 => {
            left -= 1;
            true
        }
        _ => false,
    });
    Span::new(range.start, range.start + run.count())
}

/// A text in which the markers of block quotes are spaces, so that a tokenizer does not see them. Its
/// first line begins after them.
pub(super) fn without_markers(text: &str, quotes: usize) -> Cow<'_, str> {
    if quotes == 0 || memchr2(b'\n', b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut left = 0;
    let covered = text.chars().map(|c| match c {
        '\n' | '\r' => {
            left = quotes;
            c
        }
        '>' if left > 0 => {
            left -= 1;
            ' '
        }
        c if is_white(c) => c,
        c => {
            left = 0;
            c
        }
    });
    Cow::Owned(covered.collect())
}

/// The range of the file that a range of a folded text comes from.
pub(super) fn in_file(pieces: &[Piece], kept: Span) -> Span {
    let offset = |piece: &Piece, at: usize, else_at: usize| match piece.origin {
        Origin::Verbatim => piece.file.start + at.saturating_sub(piece.text.start),
        Origin::Join | Origin::Encoded => else_at,
    };
    let first = pieces.iter().find(|piece| kept.start < piece.text.end);
    let start = first.map_or(0, |piece| offset(piece, kept.start, piece.file.end));
    let last = pieces
        .iter()
        .rev()
        .find(|piece| piece.text.start < kept.end);
    let end = last.map_or(start, |piece| {
        offset(piece, kept.end, piece.file.start).min(piece.file.end)
    });
    Span::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str, quotes: usize) -> String {
        let mut pieces = Vec::new();
        let extent = Span::new(0, source.len());
        let text = fold(source, extent, quotes, &mut pieces).into_owned();
        let file: usize = pieces.iter().map(|piece| piece.file.len()).sum();
        let spoken: usize = pieces.iter().map(|piece| piece.text.len()).sum();
        assert_eq!((file, spoken), (source.len(), text.len()));
        text
    }

    #[test]
    fn white_space_folds_by_script() {
        assert_eq!(text("one \n\t two  three", 0), "one two three");
        assert_eq!(text("翻訳\r\n  する", 0), "翻訳する");
        assert_eq!(text("翻訳  する", 0), "翻訳 する");
        assert_eq!(text("صفحة\n> > قديمة", 2), "صفحة قديمة");
        assert_eq!(text("żółć\u{a0} gęś\n> > b", 1), "żółć\u{a0} gęś > b");
        assert_eq!(text("eski\tsayfa", 0), "eski sayfa");
    }

    #[test]
    fn quote_markers_are_hidden_from_the_tokenizer_and_nothing_else() {
        let source = "<p\n> > a=\"x\">\nb > c\n>d";
        assert_eq!(without_markers(source, 1), "<p\n  > a=\"x\">\nb > c\n d");
        assert_eq!(without_markers(source, 0), source);
    }
}

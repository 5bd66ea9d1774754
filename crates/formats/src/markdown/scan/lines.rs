//! The lines of a Markdown text, fenced code told apart.

use hexapla_core::Span;
use memchr::memchr;

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// All of it, line end included.
    pub(crate) span: Span,
    /// From its first byte after indentation and quote markers to its last that is no white space.
    pub(crate) content: Span,
    /// Whether it stands in fenced code or is one of its fences.
    pub(crate) is_code: bool,
}

impl Line {
    /// How many columns of white space the line begins with, up to its first quote marker; a tab
    /// goes to the next multiple of four.
    pub(crate) fn indent(&self, text: &str) -> usize {
        let mut columns = 0;
        for byte in self.span.of(text).bytes() {
            match byte {
                b' ' => columns += 1,
                b'\t' => columns += 4 - columns % 4,
                _ => break,
            }
        }
        columns
    }

    /// Whether nothing but white space and quote markers stands on it.
    pub(crate) fn is_blank(&self) -> bool {
        self.content.is_empty()
    }
}

/// A fence that is open.
#[derive(Clone, Copy, Debug)]
struct Fence {
    mark: u8,
    length: usize,
    /// How many quote markers stand before it. It ends with the quotation.
    quotes: usize,
}

/// The lines of a text, in order. Linear.
pub(crate) struct Lines<'t> {
    text: &'t str,
    at: usize,
    fence: Option<Fence>,
}

/// Iterates over the lines of a text.
pub(crate) fn lines(text: &str) -> Lines<'_> {
    Lines {
        text,
        at: 0,
        fence: None,
    }
}

/// HTML in which no Markdown is read: how a line of it begins, and how it ends.
const VERBATIM: [(&str, &str); 5] = [
    ("<!--", "-->"),
    ("<pre", "</pre>"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
];

/// The lines of a text; those of comments and of HTML in which no Markdown is read count as code.
/// What never ends is no such HTML, so that a slip hides no text. Linear.
pub(crate) fn prose(text: &str) -> Vec<Line> {
    let mut until = 0;
    let mut endless = [false; VERBATIM.len()];
    let mark = |mut line: Line| {
        if line.span.start >= until && !line.is_code {
            until = end_of_html(text, line, &mut endless).unwrap_or(until);
        }
        line.is_code |= line.span.start < until;
        line
    };
    lines(text).map(mark).collect()
}

fn end_of_html(text: &str, line: Line, endless: &mut [bool; VERBATIM.len()]) -> Option<usize> {
    let content = line.content.of(text);
    let begins = |open: &str| {
        let after = content.strip_prefix(open);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        after.is_some_and(|after| open == "<!--" || !after.starts_with(is_name))
    };
    let known = VERBATIM.iter().zip(endless);
    let ((open, close), endless) = known.into_iter().find(|((open, _), _)| begins(open))?;
    if *endless {
        return None;
    }
    let from = line.content.start + open.len();
    let rest = Span::new(from, text.len()).of(text);
    let length = memchr::memmem::find(rest.as_bytes(), close.as_bytes());
    *endless = length.is_none();
    Some(from + length? + close.len())
}

impl Lines<'_> {
    /// Goes on at a line start further down, outside code.
    pub(crate) fn resume_at(&mut self, offset: usize) {
        self.at = offset;
        self.fence = None;
    }

    fn is_code(&mut self, content: &str, quotes: usize) -> bool {
        let found = fence_of(content);
        self.fence = self.fence.filter(|fence| fence.quotes <= quotes);
        match (self.fence, found) {
            (Some(open), Some((mark, length, info))) => {
                if mark == open.mark && length >= open.length && info.is_empty() {
                    self.fence = None;
                }
                true
            }
            (Some(_), None) => true,
            (None, Some((mark, length, info))) if mark == b'~' || !info.contains('`') => {
                self.fence = Some(Fence {
                    mark,
                    length,
                    quotes,
                });
                true
            }
            (None, _) => false,
        }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let rest = Span::new(self.at, self.text.len());
        if rest.is_empty() {
            return None;
        }
        let length = memchr(b'\n', rest.of(self.text).as_bytes()).map_or(rest.len(), |at| at + 1);
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        let content = content_of(self.text, span);
        let prefix = Span::new(span.start, content.start).of(self.text);
        let quotes = prefix.bytes().filter(|byte| *byte == b'>').count();
        Some(Line {
            span,
            content,
            is_code: self.is_code(content.of(self.text), quotes),
        })
    }
}

/// A line without its prefix and the white space at its end.
fn content_of(text: &str, line: Span) -> Span {
    let all = line.of(text);
    let start = all.len() - all.trim_start_matches([' ', '\t', '>']).len();
    let end = all.trim_end().len().max(start);
    Span::new(line.start + start, line.start + end)
}

/// The character, length and info string of a code fence. One behind a list marker counts too.
fn fence_of(content: &str) -> Option<(u8, usize, &str)> {
    let content = content.trim_start_matches(|c: char| "-+*0123456789.) \t".contains(c));
    let mark = content
        .bytes()
        .next()
        .filter(|byte| matches!(byte, b'`' | b'~'))?;
    let info = content.trim_start_matches(char::from(mark));
    let length = content.len() - info.len();
    (length >= 3).then(|| (mark, length, info.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Vec<&str> {
        let found = lines(text).filter(|line| line.is_code);
        found.map(|line| line.content.of(text)).collect()
    }

    #[test]
    fn fenced_code_is_told_apart() {
        assert_eq!(
            code("a\n```x\nb\n~~~\n````\nc\n"),
            ["```x", "b", "~~~", "````"]
        );
        assert_eq!(code("- ~~~\n  kod\n  ~~~\n翻訳\n"), ["- ~~~", "kod", "~~~"]);
        assert!(code("``` a `b` ```\n").is_empty());
    }

    #[test]
    fn code_in_a_quotation_ends_with_it() {
        assert_eq!(code("> ```\n> a\n\nb\n"), ["```", "a"]);
    }

    #[test]
    fn html_that_is_no_markdown_is_told_apart() {
        let found = |text: &'static str| -> Vec<&str> {
            let found = prose(text).into_iter().filter(|line| !line.is_code);
            found.map(|line| line.content.of(text)).collect()
        };
        assert_eq!(found("a\n<!-- x\n\ny -->\nb\n"), ["a", "b"]);
        assert_eq!(found("<pre>\nx\n</pre>\nb\n"), ["b"]);
        assert_eq!(
            found("<!-- x -->\nb\n<pre\nc\n<preview>"),
            ["b", "<pre", "c", "<preview>"]
        );
    }

    #[test]
    fn content_has_no_prefix_and_no_white_space_at_its_end() {
        let text = "> \t> صفحة \r\n\n  żółć";
        let found: Vec<&str> = lines(text).map(|line| line.content.of(text)).collect();
        assert_eq!(found, ["صفحة", "", "żółć"]);
        assert!(lines(text).nth(1).is_some_and(|line| line.is_blank()));
    }
}

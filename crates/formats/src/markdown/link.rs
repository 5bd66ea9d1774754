//! What stands after a link's text: destination and title, also in reference definitions.

use hexapla_core::Span;

/// A link's destination and title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tail {
    /// The destination, without angle brackets.
    pub(crate) href: Span,
    /// The title.
    pub(crate) title: Option<Title>,
    /// The byte after it all.
    pub(crate) end: usize,
}

/// A link's title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    /// What stands between the quotes.
    pub(crate) span: Span,
    /// The closing quote.
    pub(crate) close: char,
}

/// Reads destination and title at an offset: what follows `](` or `]:`.
pub(crate) fn tail(text: &str, at: usize) -> Option<Tail> {
    let start = skip_white(text, at);
    let (href, after) = destination(text, start)?;
    let before_title = skip_white(text, after);
    let title = if before_title > after {
        title(text, before_title)
    } else {
        None
    };
    let end = title.map_or(after, |title| title.span.end + 1);
    Some(Tail { href, title, end })
}

/// The destination at an offset, without angle brackets, and the byte after it.
pub(crate) fn destination(text: &str, at: usize) -> Option<(Span, usize)> {
    let rest = text.get(at..)?;
    if rest.starts_with('<') {
        let end = find_unescaped(rest, 1, |byte| matches!(byte, b'>' | b'\n' | b'<'))?;
        let closed = rest.as_bytes().get(end) == Some(&b'>');
        return closed.then(|| (Span::new(at + 1, at + end), at + end + 1));
    }
    let mut nesting = 0_usize;
    let mut escaped = false;
    let mut length = 0;
    for byte in rest.bytes() {
        match byte {
            0..=b' ' => break,
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => nesting += 1,
            b')' if nesting == 0 => break,
            b')' => nesting -= 1,
            _ => {}
        }
        length += 1;
    }
    Some((Span::new(at, at + length), at + length))
}

fn title(text: &str, at: usize) -> Option<Title> {
    let rest = text.get(at..)?;
    let close = match rest.bytes().next()? {
        b'"' => '"',
        b'\'' => '\'',
        b'(' => ')',
        _ => return None,
    };
    let end = find_unescaped(rest, 1, |byte| char::from(byte) == close)?;
    let span = Span::new(at + 1, at + end);
    Some(Title { span, close })
}

/// The offset of the first byte from `from` on that is searched for and not escaped.
pub(crate) fn find_unescaped(
    text: &str,
    from: usize,
    is_sought: impl Fn(u8) -> bool,
) -> Option<usize> {
    let mut escaped = false;
    let found = text.bytes().enumerate().skip(from).find(|(_, byte)| {
        let was_escaped = std::mem::take(&mut escaped);
        escaped = !was_escaped && *byte == b'\\';
        !was_escaped && is_sought(*byte)
    });
    found.map(|(offset, _)| offset)
}

/// The offset of the first byte that is no white space; after a line break, quote markers count as
/// white space.
fn skip_white(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let mut after_break = false;
    let white = rest.bytes().take_while(|byte| match byte {
        b'\n' => {
            after_break = true;
            true
        }
        b' ' | b'\t' | b'\r' => true,
        b'>' => after_break,
        _ => false,
    });
    at + white.count()
}

/// The normal form of a link label: case and runs of white space do not count.
pub(crate) fn normal_label(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (&str, Option<(&str, char)>) {
        let tail = tail(text, 0).unwrap();
        let title = tail.title.map(|title| (title.span.of(text), title.close));
        (tail.href.of(text), title)
    }

    #[test]
    fn destinations_and_titles_are_read_in_all_their_forms() {
        assert_eq!(read("/url)"), ("/url", None));
        assert_eq!(read("<a b> 'c')"), ("a b", Some(("c", '\''))));
        assert_eq!(
            read("a(b)c \"d \\\" e\")"),
            ("a(b)c", Some(("d \\\" e", '"')))
        );
        assert_eq!(read("/u (T))"), ("/u", Some(("T", ')'))));
        assert_eq!(read("/u\n> \"日本\""), ("/u", Some(("日本", '"'))));
        assert_eq!(read("/u\"no title\""), ("/u\"no", None));
        assert_eq!(read("/u\\\n(x)"), ("/u\\", Some(("x", ')'))));
    }

    #[test]
    fn labels_differ_by_more_than_case_and_space() {
        assert_eq!(normal_label(" Żółć \n B"), normal_label("żółć b"));
        assert_ne!(normal_label("a"), normal_label("b"));
    }
}

//! The comment lines of a record: keys, their continuations, remarks.

use hexapla_core::Span;

use super::line::Line;

/// The keys of catalogs and templates. One of these is read even without the space after `#`.
pub const KEYS: [&str; 11] = [
    "source", "was", "state", "origin", "note", "omit", "own", "same", "allow", "kind", "from",
];

/// One comment line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommentLine<'t> {
    /// The line, line break included.
    pub span: Span,
    /// What it says.
    pub comment: Comment<'t>,
}

/// What a comment line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comment<'t> {
    /// `# key: value`, `# key.attribute: value`, `# key argument: value`.
    Key {
        /// The key: lower-case letters and hyphens.
        key: &'t str,
        /// What stands after a dot: the Fluent attribute it is about.
        attribute: Option<&'t str>,
        /// What stands between key and colon, trimmed; only `allow` has one.
        argument: &'t str,
        /// What stands after the colon and one space, verbatim.
        value: &'t str,
    },
    /// `# | more`: a further line of the value above.
    More(&'t str),
    /// `#` alone.
    Empty,
    /// What a person remarks.
    Remark,
}

/// The comment lines of a span of the file; an iterator.
#[derive(Clone)]
pub struct CommentLines<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

/// Reads the comment lines that `comments` covers; their spans are of `text`.
#[must_use]
pub fn comment_lines(text: &str, comments: Span) -> CommentLines<'_> {
    CommentLines {
        text: text.get(..comments.end).unwrap_or_default(),
        at: comments.start,
        end: comments.end,
    }
}

impl<'t> Iterator for CommentLines<'t> {
    type Item = CommentLine<'t>;

    fn next(&mut self) -> Option<CommentLine<'t>> {
        if self.at >= self.end {
            return None;
        }
        let line = Line::at(self.text, self.at)?;
        self.at = line.next;
        Some(CommentLine {
            span: Span::new(line.start, line.next),
            comment: read(line.text),
        })
    }
}

fn read(line: &str) -> Comment<'_> {
    let body = line.strip_prefix('#').unwrap_or(line);
    let inner = body.trim_start_matches([' ', '\t']);
    if inner.is_empty() {
        return Comment::Empty;
    }
    if let Some(more) = inner.strip_prefix('|') {
        return Comment::More(after_space(more));
    }
    match key(inner) {
        Some(found) if body.len() > inner.len() || known_key(body) => found,
        Some(_) | None => Comment::Remark,
    }
}

/// Whether a line that begins with one of [`KEYS`] goes on as a key does.
pub(super) fn known_key(body: &str) -> bool {
    matches!(key(body), Some(Comment::Key { key, .. }) if KEYS.contains(&key))
}

fn key(body: &str) -> Option<Comment<'_>> {
    let length = length_of(body, |b| b.is_ascii_lowercase() || b == b'-');
    let (key, rest) = body
        .split_at_checked(length)
        .filter(|(key, _)| !key.is_empty())?;
    let (attribute, rest) = match rest.strip_prefix('.') {
        Some(rest) => {
            let length = length_of(rest, |b| {
                b.is_ascii_alphanumeric() || b == b'-' || b == b'_'
            });
            let (name, rest) = rest.split_at_checked(length)?;
            (Some(name).filter(|name| !name.is_empty()), rest)
        }
        None => (None, rest),
    };
    let length = match key {
        "allow" => length_of(rest, |b| b.is_ascii_alphanumeric() || b" /-_".contains(&b)),
        _ => length_of(rest, |b| b == b' '),
    };
    let (argument, rest) = rest.split_at_checked(length)?;
    // An input method for Chinese or Japanese types the wide colon.
    let value = rest.strip_prefix(':').or_else(|| rest.strip_prefix('：'))?;
    Some(Comment::Key {
        key,
        attribute,
        argument: argument.trim_ascii(),
        value: after_space(value),
    })
}

fn length_of(text: &str, holds: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|b| holds(*b)).count()
}

fn after_space(text: &str) -> &str {
    text.strip_prefix(' ').unwrap_or(text)
}

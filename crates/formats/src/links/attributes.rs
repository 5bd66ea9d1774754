//! The attributes in braces that a heading ends with, as each dialect reads them.

use hexapla_core::Span;

use crate::options::Dialect;

/// What a dialect takes for attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// What begins with an id or a class.
    Marks,
    /// Ids, classes and names with values.
    Pairs,
    /// Whatever is in braces.
    Words,
    /// What begins with the first brace behind a space and reaches to the end of the line.
    Python,
}

impl Way {
    fn of(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Mdx | Dialect::Docusaurus | Dialect::Jekyll => Self::Marks,
            Dialect::CommonMark | Dialect::Gfm | Dialect::Hugo => Self::Pairs,
            Dialect::Mdbook => Self::Words,
            Dialect::Mkdocs => Self::Python,
        }
    }

    fn takes(self, inside: &str) -> bool {
        let head = inside.trim_start_matches([':', ' ']);
        match self {
            Self::Marks => {
                let head = head.trim_start_matches("/*").trim_start();
                head.starts_with(['#', '.']) && !inside.contains(['{', '}', '<', '>', '%'])
            }
            Self::Pairs => are_pairs(head),
            Self::Words => !head.is_empty() && !inside.contains(['{', '}']),
            Self::Python => !unquoted(head).contains('}'),
        }
    }
}

/// The attributes that a line ends with, and where the line ends before them.
pub(super) fn at_end(line: &str, end: usize, dialect: Dialect) -> (usize, Option<Span>) {
    let before = Span::new(0, end).of(line).trim_end();
    let none = (before.len(), None);
    let Some(whole) = before.strip_suffix('}') else {
        return none;
    };
    let way = Way::of(dialect);
    let mut opening = braces(whole);
    let open = match way {
        Way::Python => opening
            .find(|open| begins_attributes(whole, *open))
            .filter(|open| way.takes(Span::new(open + 1, whole.len()).of(whole))),
        Way::Marks | Way::Pairs | Way::Words => {
            opening.find(|open| way.takes(Span::new(open + 1, whole.len()).of(whole)))
        }
    };
    let Some(open) = open else { return none };
    let kept = Span::new(0, open).of(line).trim_end();
    (kept.len(), Some(Span::new(open + 1, whole.len())))
}

/// The braces in a text that `attr_list` of Python-Markdown would take for the beginning of attributes, if
/// the text ended with a brace.
pub fn python_braces(text: &str) -> impl Iterator<Item = usize> {
    braces(text).filter(|open| begins_attributes(text, *open))
}

/// Whether a brace has a space before it, and something in it.
fn begins_attributes(text: &str, open: usize) -> bool {
    let (before, rest) = text.split_at(open);
    let rest = rest.strip_prefix('{').unwrap_or(rest);
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    before.ends_with(' ') && !rest.trim_start_matches(' ').starts_with('}')
}

/// The opening braces of a text, in order, that are not escaped, in code, in a tag or two of a kind.
fn braces(text: &str) -> impl Iterator<Item = usize> {
    let mut at = 0;
    // A run of backticks that nothing closes is text, and so is one of the same length behind it.
    let mut open_run = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(at..)?;
            let found = rest.find(['{', '\\', '`'])?;
            let from = at + found;
            let rest = rest.get(found..)?;
            if rest.starts_with('\\') {
                at = from + 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
            } else if rest.starts_with('`') {
                let run = rest.len() - rest.trim_start_matches('`').len();
                let close = (run != open_run).then(|| code_end(rest, run)).flatten();
                if close.is_none() {
                    open_run = run;
                }
                at = from + close.unwrap_or(run);
            } else if rest.starts_with("{{") || rest.starts_with("{%") {
                let close = rest.find(['}', '`', '\\']).unwrap_or(rest.len());
                at = from + close.max(2);
            } else {
                at = from + 1;
                return Some(from);
            }
        }
    })
}

/// Where code ends that begins with so many backticks.
fn code_end(text: &str, run: usize) -> Option<usize> {
    let mut at = run;
    loop {
        let found = at + text.get(at..)?.find('`')?;
        let rest = text.get(found..)?;
        let length = rest.len() - rest.trim_start_matches('`').len();
        at = found + length;
        if length == run {
            return Some(at);
        }
    }
}

/// Whether a text is nothing but ids, classes, and names with values.
fn are_pairs(text: &str) -> bool {
    let mut rest = text.trim();
    if rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let Some(behind) = behind_pair(rest) else {
            return false;
        };
        let next = behind.trim_start();
        if next.len() == behind.len() && !next.is_empty() {
            return false;
        }
        rest = next;
    }
    true
}

/// What stands behind the id, the class, or the name with its value, that a text begins with.
fn behind_pair(text: &str) -> Option<&str> {
    let is_end = |c: char| c.is_whitespace() || "\"'{}<>=%`".contains(c);
    if let Some(mark) = text.strip_prefix(['#', '.']) {
        let behind = mark.trim_start_matches(|c| !is_end(c));
        return (behind.len() < mark.len()).then_some(behind);
    }
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == ':')
        .then_some(())?;
    let value = text.trim_start_matches(|c| !is_end(c)).trim_start();
    let value = value.strip_prefix('=')?.trim_start();
    if let Some(quoted) = value.strip_prefix('"') {
        return quoted.split_once('"').map(|(_, behind)| behind);
    }
    let behind = value.trim_start_matches(|c| !is_end(c));
    (behind.len() < value.len()).then_some(behind)
}

/// A text without the values in quotes.
fn unquoted(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, value)) = rest.split_once('=') {
        out.push_str(before);
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let closed = quote.and_then(|quote| {
            let inside = value.strip_prefix(quote)?;
            inside.split_once(quote).map(|(_, behind)| behind)
        });
        rest = closed.unwrap_or(value);
    }
    out + rest
}

/// The id among attributes: what follows the first hash that begins a word outside of quotes.
pub(super) fn id(line: &str, inside: Span) -> Option<Span> {
    let words = inside.of(line);
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in words.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'') && before == '=' => quote = Some(c),
            None if c == '#' && matches!(before, ' ' | ':' | '\t') => {
                let rest = Span::new(at + 1, words.len()).of(words);
                let length = rest.find([' ', '\t', '*']).unwrap_or(rest.len());
                let place = Span::new(at + 1, at + 1 + length).shifted(inside.start);
                return (length > 0).then_some(place);
            }
            None => {}
        }
        before = c;
    }
    None
}

//! A heading: its words, and where its id stands or could stand.

use hexapla_core::Span;

/// A heading of a Markdown file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, 1–6.
    pub level: u8,
    /// All of its lines in the file.
    pub span: Span,
    /// Its inline content in the file: without marks, closing marks and attributes.
    pub content: Span,
    /// What a reader sees of it.
    pub text: String,
    /// What stands in the braces at its end, `#id .class`, without the braces; the form is that of
    /// Hugo, mdBook, Zola, kramdown and Python-Markdown.
    pub attributes: Option<Span>,
    /// The id that its author gave it, of its attributes.
    pub id: Option<Span>,
    /// Where its line ends.
    pub end: usize,
}

/// Reads the lines of a heading, whose `text` the parser gave.
pub(super) fn read(source: &str, span: Span, level: u8, text: &str) -> Heading {
    let lines = span.of(source).trim_end();
    let start = span.start;
    let after = lines.trim_start_matches('#');
    let marks = lines.len() - after.len();
    // What else begins with a hash may be the text of the other form.
    let is_marked = marks > 0 && (after.is_empty() || after.starts_with([' ', '\t']));
    let (from, whole) = if is_marked {
        (marks, lines)
    } else {
        // The last line of the other form is its rule.
        let end = lines.rfind('\n').unwrap_or(lines.len());
        (0, Span::new(0, end).of(lines).trim_end())
    };
    let line_end = whole.len();
    let (mut end, mut attributes) = braces(whole, line_end.max(from));
    if is_marked {
        end = without_closing(whole, from, end);
        if attributes.is_none() {
            (end, attributes) = braces(whole, end);
        }
    }
    let content = Span::new(from, end.max(from)).of(whole);
    let lead = content.len() - content.trim_start().len();
    let place = Span::new(start + from + lead, start + end.max(from + lead));
    let id = attributes.and_then(|inside| id(whole, inside));
    Heading {
        level,
        span,
        content: place,
        text: words(text, attributes.is_some()),
        attributes: attributes.map(|inside| inside.shifted(start)),
        id: id.map(|id| id.shifted(start)),
        end: start + line_end,
    }
}

/// The attributes that a line ends with, and where the line ends before them.
fn braces(line: &str, end: usize) -> (usize, Option<Span>) {
    let before = Span::new(0, end).of(line).trim_end();
    let none = (before.len(), None);
    let Some(open) = before
        .strip_suffix('}')
        .and_then(|inside| inside.rfind('{'))
    else {
        return none;
    };
    let inside = Span::new(open + 1, before.len() - 1);
    let words = inside.of(line);
    let head = words.trim_start_matches([':', ' ']);
    let head = head.trim_start_matches("/*").trim_start();
    let is_template =
        words.contains(['{', '}', '<', '>', '%']) || Span::new(0, open).of(line).ends_with('{');
    if is_template || !head.starts_with(['#', '.']) {
        return none;
    }
    let kept = Span::new(0, open).of(line).trim_end();
    (kept.len(), Some(inside))
}

/// Where a line ends without its closing marks.
fn without_closing(line: &str, from: usize, end: usize) -> usize {
    let content = Span::new(from, end.max(from)).of(line);
    let bare = content.trim_end_matches('#');
    let is_closing = bare.len() < content.len() && (bare.is_empty() || bare.ends_with([' ', '\t']));
    let kept = if is_closing { bare } else { content };
    from + kept.trim_end().len()
}

/// The id among attributes.
fn id(line: &str, inside: Span) -> Option<Span> {
    let words = inside.of(line);
    let mark = words
        .match_indices('#')
        .map(|(at, _)| at)
        .find(|at| *at == 0 || Span::new(0, *at).of(words).ends_with([' ', ':', '\t']))?;
    let rest = Span::new(mark + 1, words.len()).of(words);
    let length = rest.find([' ', '\t', '*']).unwrap_or(rest.len());
    let place = Span::new(mark + 1, mark + 1 + length).shifted(inside.start);
    (length > 0).then_some(place)
}

/// The words of a heading without what covers expressions, and without attributes that its dialect takes
/// for text.
fn words(text: &str, has_attributes: bool) -> String {
    let shown: String = text.chars().filter(|c| *c != '\u{7f}').collect();
    let shown = shown.trim();
    let cut = shown.strip_suffix('}').and_then(|inside| {
        let open = inside.rfind('{')?;
        has_attributes.then(|| Span::new(0, open).of(inside).trim_end())
    });
    cut.unwrap_or(shown).to_owned()
}

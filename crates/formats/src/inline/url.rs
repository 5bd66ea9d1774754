//! Bare URLs, which GitHub's dialect makes links.

use hexapla_core::{Attribute, Node, Span, TagKind, is_cjk};
use memchr::memmem;

use super::build::standalone;

/// Adds the words of a span to `nodes`, with its bare URLs as tags.
pub(super) fn split(text: &str, span: Span, nodes: &mut Vec<Node>) {
    let mut done = span.start;
    let mut ends = [0; SCHEMES.len()];
    while let Some(start) = next_scheme(text, Span::new(done, span.end), &mut ends) {
        let Some(found) = url_at(text, Span::new(start, span.end), span.start) else {
            continue;
        };
        if done < found.start {
            nodes.push(Node::Literal(Span::new(done, found.start)));
        }
        let href = Attribute {
            name: "href".to_owned(),
            value: found,
        };
        let name = Span::at(found.start);
        let tag = standalone(TagKind::Autolink, found, name, vec![href]);
        nodes.push(Node::Tag(tag));
        done = found.end;
    }
    if done < span.end {
        nodes.push(Node::Literal(Span::new(done, span.end)));
    }
}

const SCHEMES: [&str; 3] = ["http://", "https://", "www."];

/// Where the next URL of a span may begin. `ends` holds, for each scheme, from where it is to be
/// searched for; each stretch is searched once, so that the whole takes linear time.
fn next_scheme(text: &str, span: Span, ends: &mut [usize; SCHEMES.len()]) -> Option<usize> {
    let mut first: Option<(usize, usize)> = None;
    for (index, (scheme, end)) in SCHEMES.iter().zip(ends.iter_mut()).enumerate() {
        let from = span.start.max(*end);
        let slice = Span::new(from, span.end).of(text);
        let found = memmem::find(slice.as_bytes(), scheme.as_bytes());
        *end = found.map_or(span.end, |at| from + at);
        if found.is_some() && first.is_none_or(|(at, _)| *end < at) {
            first = Some((*end, index));
        }
    }
    let (at, index) = first?;
    if let Some(end) = ends.get_mut(index) {
        *end = at + 1;
    }
    Some(at)
}

/// The URL at the start of a span: after white space or an opening mark, up to white space, `<` or
/// a CJK character, without the punctuation that ends the sentence.
fn url_at(text: &str, span: Span, first: usize) -> Option<Span> {
    let before = Span::new(first, span.start).of(text).chars().next_back();
    let begins = before.is_none_or(|c| c.is_whitespace() || "*_~(".contains(c) || is_cjk(c));
    let slice = span.of(text);
    let end = slice
        .find(|c: char| c.is_whitespace() || c == '<' || is_cjk(c))
        .unwrap_or(slice.len());
    let url = trim(slice.get(..end)?);
    let is_more = url.len() > "https://".len() || url.trim_start_matches("www.").contains('.');
    (begins && is_more).then(|| Span::new(span.start, span.start + url.len()))
}

fn trim(url: &str) -> &str {
    let closing = url.bytes().filter(|byte| *byte == b')').count();
    let opening = url.bytes().filter(|byte| *byte == b'(').count();
    let mut extra = closing.saturating_sub(opening);
    url.trim_end_matches(|c| {
        let unbalanced = c == ')' && extra > 0;
        extra -= usize::from(unbalanced);
        unbalanced || "?!.,:;*_~'\"".contains(c)
    })
}

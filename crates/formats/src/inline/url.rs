//! Bare URLs, which GitHub's dialect makes links.

use hexapla_core::{Attribute, Node, Span, TagKind, is_cjk};
use memchr::memmem;

use super::build::standalone;

/// Adds the words of a span to `nodes`, with its bare URLs as tags.
pub(super) fn split(text: &str, span: Span, nodes: &mut Vec<Node>) {
    let mut done = span.start;
    let mut at = span.start;
    while let Some(start) = next_scheme(text, Span::new(at, span.end)) {
        let Some(found) = url_at(text, Span::new(start, span.end), span.start) else {
            at = start + 1;
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
        nodes.push(Node::Tag(standalone(
            TagKind::Autolink,
            found,
            name,
            vec![href],
        )));
        done = found.end;
        at = found.end;
    }
    if done < span.end {
        nodes.push(Node::Literal(Span::new(done, span.end)));
    }
}

fn next_scheme(text: &str, span: Span) -> Option<usize> {
    let slice = span.of(text);
    let starts = ["http://", "https://", "www."];
    let find = |start: &&str| memmem::find(slice.as_bytes(), start.as_bytes());
    Some(span.start + starts.iter().filter_map(|start| find(start)).min()?)
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

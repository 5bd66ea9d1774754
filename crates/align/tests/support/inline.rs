//! The inline tree of a unit's text.

use std::ops::Range;

use hexapla_align::{Tagged, kind_of_change};
use hexapla_core::{Attribute, ChangeKind, Node, Span, Tag, TagKind, Text};
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag as Markdown};

/// What stands before the text when it is parsed, so that it begins no block.
const LEAD: &str = "x ";

/// Reads the inline tags of a text.
pub fn tree(text: &str) -> Text {
    let line = format!("{LEAD}{}", text.replace('\n', " "));
    let mut open: Vec<(Tag, LinkType)> = Vec::new();
    let mut nodes: Vec<Vec<Node>> = vec![Vec::new()];
    // A text stands here without the definitions of its document.
    let mut resolve = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
    let options = Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_with_broken_link_callback(&line, options, Some(&mut resolve));
    for (event, range) in parser.into_offset_iter() {
        let Some(span) = span(&range) else { continue };
        match event {
            Event::Start(tag) => {
                if let Some((kind, link)) = kind(&tag) {
                    open.push((blank(kind, span, true), link));
                    nodes.push(Vec::new());
                }
            }
            Event::End(tag) => {
                let is_block = matches!(tag, pulldown_cmark::TagEnd::Paragraph);
                if let Some((mut tag, link)) = open.pop().filter(|_| !is_block) {
                    tag.content = nodes.pop().unwrap_or_default();
                    point(&mut tag, link, text);
                    nodes.last_mut().unwrap().push(Node::Tag(tag));
                }
            }
            Event::Code(_) => {
                let code = blank(TagKind::Code, span, false);
                nodes.last_mut().unwrap().push(Node::Tag(code));
            }
            Event::InlineHtml(_) | Event::Html(_) => {
                nodes.last_mut().unwrap().push(Node::Tag(html(text, span)));
            }
            _ => literal(nodes.last_mut().unwrap(), span),
        }
    }
    Text {
        nodes: nodes.into_iter().next().unwrap_or_default(),
    }
}

fn literal(nodes: &mut Vec<Node>, span: Span) {
    match nodes.last_mut() {
        Some(Node::Literal(last)) if last.end == span.start => last.end = span.end,
        _ => nodes.push(Node::Literal(span)),
    }
}

/// The kind of change between two Markdown texts.
pub fn kind_of(old: &str, new: &str) -> ChangeKind {
    let (before, after) = (tree(old), tree(new));
    let tagged = |text, tree| Tagged { text, tree };
    kind_of_change(tagged(old, &before), tagged(new, &after))
}

fn span(range: &Range<usize>) -> Option<Span> {
    let start = range.start.max(LEAD.len()) - LEAD.len();
    let end = range.end.checked_sub(LEAD.len())?;
    (start <= end).then(|| Span::new(start, end))
}

fn kind(tag: &Markdown<'_>) -> Option<(TagKind, LinkType)> {
    Some(match tag {
        Markdown::Emphasis => (TagKind::Emphasis, LinkType::Inline),
        Markdown::Strong => (TagKind::Strong, LinkType::Inline),
        Markdown::Strikethrough => (TagKind::Strikethrough, LinkType::Inline),
        Markdown::Image { link_type, .. } => (TagKind::Image, *link_type),
        Markdown::Link { link_type, .. } => match link_type {
            LinkType::Autolink | LinkType::Email => (TagKind::Autolink, *link_type),
            _ => (TagKind::Link, *link_type),
        },
        _ => return None,
    })
}

fn blank(kind: TagKind, span: Span, paired: bool) -> Tag {
    Tag {
        kind,
        span,
        content: Vec::new(),
        paired,
        name: Span::at(span.start),
        attributes: Vec::new(),
    }
}

/// Finds where a link or an image points, and its title.
fn point(tag: &mut Tag, link: LinkType, text: &str) {
    let name = match tag.kind {
        TagKind::Link => "href",
        TagKind::Image => "src",
        _ => return,
    };
    let content = tag
        .content
        .last()
        .map_or(tag.span.start, |node| match node {
            Node::Literal(span) => span.end,
            Node::Tag(tag) => tag.span.end,
            Node::Select(select) => select.span.end,
        });
    let tail = Span::new(content, tag.span.end).of(text);
    let mut add = |name: &str, start: usize, end: usize| {
        tag.attributes.push(Attribute {
            name: name.to_owned(),
            value: Span::new(content + start, content + end),
        });
    };
    if link != LinkType::Inline {
        let start = tail.find("][").map_or(tail.len(), |at| at + 2);
        let end = tail.len().max(start + 1) - 1;
        return add("label", start.min(end), end);
    }
    let Some(start) = tail.find("](").map(|at| at + 2) else {
        return;
    };
    let len = tail[start..].find([' ', ')']).unwrap_or(0);
    add(name, start, start + len);
    let rest = start + len;
    if let Some(open) = tail[rest..].find('"').map(|at| rest + at + 1)
        && let Some(close) = tail.rfind('"').filter(|close| *close >= open)
    {
        add("title", open, close);
    }
}

fn html(text: &str, span: Span) -> Tag {
    let source = span.of(text);
    let mut tag = blank(TagKind::Html, span, false);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '/';
    let len = source
        .chars()
        .skip(1)
        .take_while(|c| is_name(*c))
        .map(char::len_utf8)
        .sum::<usize>();
    tag.name = Span::new(span.start + 1, span.start + 1 + len);
    let mut at = 1 + len;
    while let Some(equals) = source[at..].find("=\"").map(|found| at + found) {
        let Some(close) = source[equals + 2..].find('"').map(|c| equals + 2 + c) else {
            break;
        };
        let name = source[at..equals].trim().to_owned();
        tag.attributes.push(Attribute {
            name,
            value: Span::new(span.start + equals + 2, span.start + close),
        });
        at = close + 1;
    }
    tag
}

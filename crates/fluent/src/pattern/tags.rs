//! HTML tags in the text of a pattern.

use std::collections::BTreeMap;

use hexapla_core::{Attribute, Node, Span, Tag, TagKind};

/// Elements that have no content.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Finds the simple HTML tags in the literals among `nodes` and pairs those that belong together. A
/// tag that a placeable runs through (`<a href="{ $url }">`) stays text. At most `depth` pairs inside
/// each other.
pub(super) fn pair(text: &str, nodes: Vec<Node>, depth: usize) -> Vec<Node> {
    let has_tags = |node: &Node| match node {
        Node::Literal(span) => memchr::memchr(b'<', span.of(text).as_bytes()).is_some(),
        Node::Tag(_) | Node::Select(_) => false,
    };
    if !nodes.iter().any(has_tags) {
        return nodes;
    }
    let mut pairing = Pairing {
        text,
        depth,
        done: Vec::new(),
        open: Vec::new(),
        names: BTreeMap::new(),
    };
    for node in nodes {
        match node {
            Node::Literal(span) if !span.of(text).starts_with('{') => pairing.literal(span),
            Node::Literal(_) | Node::Tag(_) | Node::Select(_) => pairing.push(node),
        }
    }
    pairing.finish()
}

struct Pairing<'t> {
    text: &'t str,
    depth: usize,
    done: Vec<Node>,
    /// Opening tags that wait for their other half, each with the nodes behind it.
    open: Vec<(Tag, Vec<Node>)>,
    /// How many of `open` have a name.
    names: BTreeMap<&'t str, usize>,
}

impl<'t> Pairing<'t> {
    fn push(&mut self, node: Node) {
        match self.open.last_mut() {
            Some((_, nodes)) => nodes.push(node),
            None => self.done.push(node),
        }
    }

    fn literal(&mut self, span: Span) {
        let mut from = span.start;
        // No tag ends behind the last `>`; knowing it keeps a tail without one from being read again.
        let last = memchr::memrchr(b'>', span.of(self.text).as_bytes());
        let end = last.map_or(from, |last| span.start + last + 1);
        while let Some(found) = next_tag(self.text, Span::new(from, end)) {
            if found.span.start > from {
                self.push(Node::Literal(Span::new(from, found.span.start)));
            }
            from = found.span.end;
            self.tag(&found);
        }
        if from < span.end {
            self.push(Node::Literal(Span::new(from, span.end)));
        }
    }

    fn tag(&mut self, found: &Found) {
        let name = found.name.of(self.text);
        let tag = found.tag();
        match found.half {
            Half::Whole => self.push(Node::Tag(tag)),
            Half::Opening if self.open.len() >= self.depth => self.push(Node::Tag(tag)),
            Half::Opening => {
                *self.names.entry(name).or_default() += 1;
                self.open.push((tag, Vec::new()));
            }
            Half::Closing if self.names.get(name).is_some_and(|count| *count > 0) => {
                self.close(name, tag.span);
            }
            Half::Closing => self.push(Node::Tag(tag)),
        }
    }

    /// Ends the innermost open tag of a name; those inside it have no other half.
    fn close(&mut self, name: &str, closing: Span) {
        while let Some((mut tag, content)) = self.open.pop() {
            let opened = tag.name.of(self.text);
            if let Some(count) = self.names.get_mut(opened) {
                *count -= 1;
            }
            if opened == name {
                tag.paired = true;
                tag.span = tag.span.cover(closing);
                tag.content = content;
                self.push(Node::Tag(tag));
                return;
            }
            self.push(Node::Tag(tag));
            content.into_iter().for_each(|node| self.push(node));
        }
    }

    fn finish(mut self) -> Vec<Node> {
        let mut unclosed = std::mem::take(&mut self.open).into_iter();
        for (tag, content) in unclosed.by_ref() {
            self.done.push(Node::Tag(tag));
            self.done.extend(content);
        }
        self.done
    }
}

/// Which part of an element a tag is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Opening,
    Closing,
    Whole,
}

struct Found {
    span: Span,
    name: Span,
    half: Half,
    attributes: Vec<Attribute>,
}

impl Found {
    fn tag(&self) -> Tag {
        Tag {
            kind: TagKind::Html,
            span: self.span,
            content: Vec::new(),
            paired: false,
            name: self.name,
            attributes: self.attributes.clone(),
        }
    }
}

/// The next tag in a part of the text.
fn next_tag(text: &str, part: Span) -> Option<Found> {
    let opens = memchr::memchr_iter(b'<', part.of(text).as_bytes());
    opens
        .map(|at| part.start + at)
        .find_map(|open| tag_at(text, Span::new(open, part.end)))
}

fn tag_at(text: &str, part: Span) -> Option<Found> {
    let mut scan = Scan {
        text,
        at: part.start + 1,
        end: part.end,
    };
    let closing = scan.take(b'/');
    let name = scan.word(|c| c.is_ascii_alphanumeric() || c == '-')?;
    if !name.of(text).starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut attributes = Vec::new();
    loop {
        let parted = scan.blanks();
        if scan.take(b'>') {
            break;
        }
        if scan.rest().starts_with("/>") {
            scan.at += 2;
            break;
        }
        if !parted || closing {
            return None;
        }
        attributes.push(scan.attribute()?);
    }
    let span = Span::new(part.start, scan.at);
    let alone = span.of(text).ends_with("/>") || VOID.contains(&name.of(text));
    let half = match (closing, alone) {
        (true, _) => Half::Closing,
        (false, true) => Half::Whole,
        (false, false) => Half::Opening,
    };
    Some(Found {
        span,
        name,
        half,
        attributes,
    })
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl<'t> Scan<'t> {
    fn rest(&self) -> &'t str {
        Span::new(self.at, self.end).of(self.text)
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.rest().as_bytes().first() == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn blanks(&mut self) -> bool {
        let rest = self.rest();
        let length = rest.len() - rest.trim_start().len();
        self.at += length;
        length > 0
    }

    fn word(&mut self, is_part: impl Fn(char) -> bool) -> Option<Span> {
        let rest = self.rest();
        let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        (length > 0).then_some(span)
    }

    /// `name`, `name=value`, `name="value"`.
    fn attribute(&mut self) -> Option<Attribute> {
        let is_name = |c: char| !c.is_whitespace() && !"=\"'<>/{}".contains(c);
        let name = self.word(is_name)?.of(self.text).to_owned();
        if !self.take(b'=') {
            let value = Span::at(self.at);
            return Some(Attribute { name, value });
        }
        let quote = self
            .rest()
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''));
        let value = match quote {
            Some(quote) => {
                self.at += 1;
                let value = self.word(|c| !matches!(c, '<' | '{' | '}') && c != quote);
                let value = value.unwrap_or(Span::at(self.at));
                self.take(quote as u8).then_some(value)?
            }
            None => self.word(|c: char| !c.is_whitespace() && !"\"'<>{}".contains(c))?,
        };
        Some(Attribute { name, value })
    }
}

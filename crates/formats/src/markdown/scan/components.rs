//! MDX and Docusaurus: what of a file is JSX, JavaScript or a directive.
//!
//! One pass over the lines, fenced code aside. A line that begins with a tag or an expression is an
//! island when nothing else stands on its lines; where words share them, it is Markdown whose tags
//! and expressions are masked. Imports and exports are islands at the start of a block, up to a
//! blank line, as are lines of display mathematics and, in Docusaurus, directives.

use hexapla_core::Span;
use memchr::memmem;

use super::{
    Island, Scan,
    containers::{Before, Containers, Inner, is_heading},
    cursor::{Cursor, Fuel},
    directives, esm,
    expression::{expression, html_comment, is_anchor},
    jsx::{self, JsxTag, Role},
    lines::{Line, lines},
    marks, readable,
};
use crate::{
    markdown::mask::Mask,
    options::{Dialect, Options},
};

/// Finds what a file has besides Markdown. Linear.
pub(crate) fn scan(text: &str, options: &Options) -> Scan {
    let mut scanner = Scanner {
        text,
        options,
        fuel: Fuel::for_text(text),
        containers: Containers::default(),
        before: Before::Other,
        held: 0,
        removed: None,
        block: Vec::new(),
        last_fence: memmem::rfind(text.as_bytes(), b"$$").unwrap_or(0),
        out: Scan::default(),
    };
    let mut rest = lines(text);
    while let Some(line) = rest.next() {
        if let Some(end) = scanner.line(&line) {
            rest.resume_at(line_after(text, end));
        }
    }
    scanner.flush();
    scanner.out
}

struct Scanner<'t, 'o> {
    text: &'t str,
    options: &'o Options,
    fuel: Fuel,
    containers: Containers,
    before: Before,
    /// Where the tags and expressions end that began on a line above and share a line with words.
    held: usize,
    /// In fenced code, how many columns were taken from its fence.
    removed: Option<usize>,
    /// The lines of the paragraph, heading or row that is open, without their prefixes.
    block: Vec<Span>,
    /// Where the last `$$` of the text begins.
    last_fence: usize,
    out: Scan,
}

/// Tags, expressions and comments at the start of a line.
struct Flow {
    span: Span,
    tags: Vec<JsxTag>,
    neighbours: Neighbours,
}

/// What follows on the line on which they end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Neighbours {
    Nothing,
    Words,
}

impl Scanner<'_, '_> {
    /// Takes a line; gives where an island ends that began on it.
    fn line(&mut self, line: &Line) -> Option<usize> {
        let bare = Span::new(line.span.start, end_of(self.text, line.span));
        if let Some(removed) = self.removed.filter(|_| line.is_code) {
            let surplus = self.containers.surplus_of_code(self.text, bare, removed);
            self.out.dedents.extend(surplus);
            return None;
        }
        let is_held = self.before == Before::Paragraph && line.span.start < self.held;
        let before = if is_held { Before::Tag } else { self.before };
        let inner = self.containers.enter(self.text, bare, before);
        self.removed = line.is_code.then_some(inner.removed);
        if inner.content.is_empty() {
            self.end_block();
            return None;
        }
        if line.is_code {
            self.out.dedents.extend(inner.surplus);
            self.end_block();
            return None;
        }
        self.content(line, inner, before)
    }

    /// Takes the content of a line outside code.
    fn content(&mut self, line: &Line, inner: Inner, before: Before) -> Option<usize> {
        let island = match before {
            Before::Tag => None,
            Before::Paragraph | Before::Other => self.island(line, &inner),
        };
        self.out.dedents.extend(inner.surplus);
        let Some(island) = island else {
            self.words(inner.content, inner.is_new, before);
            return None;
        };
        let end = island.span.end;
        self.end_block();
        self.out.islands.push(island);
        Some(end)
    }

    /// The island that begins on a line.
    fn island(&mut self, line: &Line, inner: &Inner) -> Option<Island> {
        let start = inner.content.start;
        let content = inner.content.of(self.text);
        let without_parts = |span: Span| {
            let trimmed = span.of(self.text).trim_end().len();
            let span = Span::new(start, start + trimmed);
            let parts = Vec::new();
            Island { span, parts }
        };
        if content.starts_with(['<', '{']) {
            return self.flow(start);
        }
        if start == line.span.start && self.before == Before::Other && esm::begins(content) {
            let found = esm::block(self.text, start, &mut self.fuel);
            let span = found.unwrap_or_else(|| esm::to_blank_line(self.text, start));
            return Some(without_parts(span));
        }
        if content.starts_with("$$") {
            return self.mathematics(start).map(without_parts);
        }
        if content.starts_with("::") && self.options.dialect == Dialect::Docusaurus {
            let whole = Span::new(start, start + content.trim_end().len());
            let parts = directives::directive(self.text, whole)?;
            return Some(Island { span: whole, parts });
        }
        None
    }

    fn flow(&mut self, start: usize) -> Option<Island> {
        let cursor = Cursor::new(self.text, start, self.containers.prefix());
        let dialect = self.options.dialect;
        let flow = self.fuel.attempt(cursor, |cursor| flow(cursor, dialect))?;
        let span = flow.span;
        if flow.neighbours == Neighbours::Words {
            // The lines are read once more as words, and perhaps again where a blank line cuts them.
            self.fuel.spend(span.len());
            self.held = span.end;
            return None;
        }
        let mut parts = Vec::new();
        for tag in &flow.tags {
            readable::parts(self.text, tag, self.options, &mut parts);
            match tag.role {
                Role::Open if !is_void(tag.name.of(self.text)) => self.containers.open_component(),
                Role::Close => self.containers.close_component(),
                Role::Open | Role::Alone => {}
            }
        }
        Some(Island { span, parts })
    }

    /// Display mathematics between two fences on lines of their own.
    fn mathematics(&mut self, start: usize) -> Option<Span> {
        if start >= self.last_fence {
            return None;
        }
        let cursor = Cursor::new(self.text, start, self.containers.prefix());
        self.fuel.attempt(cursor, |cursor| {
            cursor.eat_while(|byte| byte == b'$');
            if !cursor.is_at_line_end() {
                return None;
            }
            cursor.through("$$")?;
            let span = Span::new(start, cursor.at());
            cursor.is_at_line_end().then_some(span)
        })
    }

    /// Takes a line of words. A heading and a row of a table end with their line.
    fn words(&mut self, line: Span, is_new: bool, before: Before) {
        let content = line.of(self.text);
        let is_inside = before == Before::Tag;
        let is_heading = !is_inside && is_heading(content);
        let stands_alone = is_heading || (!is_inside && content.starts_with('|'));
        if is_new || stands_alone || self.before == Before::Other {
            self.flush();
        }
        self.block.push(line);
        self.before = Before::Paragraph;
        if stands_alone {
            self.flush();
        }
        if is_heading {
            self.before = Before::Other;
        }
    }

    fn end_block(&mut self) {
        self.flush();
        self.before = Before::Other;
    }

    /// Masks what is no Markdown among the words of the block that ends.
    fn flush(&mut self) {
        let dialect = self.options.dialect;
        match self.block.as_slice() {
            [] => return,
            [line] => {
                let found = marks::find_with(line.of(self.text), dialect, &mut self.fuel);
                let shifted = found.into_iter().map(|mask| Mask {
                    span: mask.span.shifted(line.start),
                    kind: mask.kind,
                });
                self.out.masks.extend(shifted);
            }
            lines => {
                let texts: Vec<&str> = lines.iter().map(|line| line.of(self.text)).collect();
                let found = marks::find_with(&texts.join("\n"), dialect, &mut self.fuel);
                let masks = Pieces::new(lines).map(&found);
                self.out.masks.extend(masks);
            }
        }
        self.block.clear();
    }
}

/// The lines of a block, and where each begins in their joined text.
struct Pieces<'l> {
    lines: &'l [Span],
}

impl<'l> Pieces<'l> {
    fn new(lines: &'l [Span]) -> Self {
        Self { lines }
    }

    /// The masks of the joined text in the file: one for each line that a mask is on, so that no
    /// prefix of a line is covered.
    fn map(&self, masks: &[Mask]) -> Vec<Mask> {
        let mut found = Vec::with_capacity(masks.len());
        let mut masks = masks.iter().peekable();
        let mut offset = 0;
        for line in self.lines {
            let end = offset + line.len();
            while let Some(mask) = masks.peek().filter(|mask| mask.span.start < end) {
                let start = mask.span.start.max(offset) - offset;
                let stop = mask.span.end.min(end) - offset;
                if start < stop {
                    let span = Span::new(start, stop).shifted(line.start);
                    let kind = mask.kind;
                    found.push(Mask { span, kind });
                }
                if mask.span.end > end {
                    break;
                }
                masks.next();
            }
            offset = end + 1;
        }
        found
    }
}

/// Reads tags, expressions and comments up to the end of a line or up to words; `None` where there
/// are none.
fn flow(cursor: &mut Cursor<'_>, dialect: Dialect) -> Option<Flow> {
    let start = cursor.at();
    let mut tags = Vec::new();
    loop {
        match cursor.peek() {
            // Docusaurus leaves the anchors of headings to the Markdown parser.
            Some(b'{') if is_anchor(cursor.rest()) && dialect == Dialect::Docusaurus => {
                return None;
            }
            Some(b'{') => {
                expression(cursor)?;
            }
            Some(b'<') if cursor.rest().starts_with("<!--") => {
                html_comment(cursor)?;
            }
            _ => tags.push(jsx::tag(cursor)?),
        }
        let span = Span::new(start, cursor.at());
        let is_alone = cursor.is_at_line_end();
        cursor.blanks();
        if is_alone || !matches!(cursor.peek(), Some(b'{' | b'<')) {
            let neighbours = if is_alone {
                Neighbours::Nothing
            } else {
                Neighbours::Words
            };
            return Some(Flow {
                span,
                tags,
                neighbours,
            });
        }
    }
}

/// Whether an element has no end tag in HTML. JSX closes it by a slash; a page that does not is read
/// all the same.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr" | "img" | "input" | "meta" | "link" | "source" | "wbr"
    )
}

/// Where a line ends without its line end.
fn end_of(text: &str, line: Span) -> usize {
    let slice = line.of(text);
    let bare = slice.strip_suffix('\n').unwrap_or(slice);
    line.start + bare.strip_suffix('\r').unwrap_or(bare).len()
}

/// Where the line begins that follows the one an offset lies on.
fn line_after(text: &str, offset: usize) -> usize {
    let rest = Span::new(offset, text.len()).of(text);
    memchr::memchr(b'\n', rest.as_bytes()).map_or(text.len(), |length| offset + length + 1)
}

#[cfg(test)]
mod tests;

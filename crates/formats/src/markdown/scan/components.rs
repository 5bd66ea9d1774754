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
    /// In fenced code, how many columns were taken from its fence.
    removed: Option<usize>,
    /// The lines of the paragraph, heading or row that is open, without their prefixes.
    block: Vec<Span>,
    /// Where the last `$$` of the text begins.
    last_fence: usize,
    out: Scan,
}

/// Tags, expressions and comments that have their lines to themselves.
struct Flow {
    span: Span,
    tags: Vec<JsxTag>,
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
        let inner = self.containers.enter(self.text, bare, self.before);
        self.removed = line.is_code.then_some(inner.removed);
        if inner.content.is_empty() {
            self.end_block();
            return None;
        }
        let island = if line.is_code {
            None
        } else {
            self.island(line, &inner)
        };
        let Inner {
            content,
            surplus,
            is_new,
            ..
        } = inner;
        self.out.dedents.extend(surplus);
        match island {
            Some(island) => {
                let end = island.span.end;
                self.end_block();
                self.out.islands.push(island);
                Some(end)
            }
            None if line.is_code => {
                self.end_block();
                None
            }
            None => {
                self.words(content, is_new);
                None
            }
        }
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
        let mut parts = Vec::new();
        for tag in &flow.tags {
            readable::parts(self.text, tag, self.options, &mut parts);
            match tag.role {
                Role::Open if !is_void(tag.name.of(self.text)) => self.containers.open_component(),
                Role::Close => self.containers.close_component(),
                Role::Open | Role::Alone => {}
            }
        }
        let span = flow.span;
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

    /// Takes a line of words.
    fn words(&mut self, line: Span, is_new: bool) {
        let content = line.of(self.text);
        let is_heading = is_heading(content);
        let stands_alone = is_heading || content.starts_with('|');
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

/// Reads tags, expressions and comments to the end of a line; `None` where words stand among them.
fn flow(cursor: &mut Cursor<'_>, dialect: Dialect) -> Option<Flow> {
    let start = cursor.at();
    let mut tags = Vec::new();
    loop {
        match cursor.peek()? {
            b'{' => {
                let is_anchor = is_anchor(cursor.rest());
                if is_anchor && dialect == Dialect::Docusaurus {
                    return None;
                }
                expression(cursor)?;
            }
            b'<' if cursor.rest().starts_with("<!--") => {
                html_comment(cursor)?;
            }
            b'<' => tags.push(jsx::tag(cursor)?),
            _ => return None,
        }
        let span = Span::new(start, cursor.at());
        if cursor.is_at_line_end() {
            return Some(Flow { span, tags });
        }
        cursor.blanks();
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

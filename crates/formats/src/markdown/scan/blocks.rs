//! What stands on lines of its own and is neither Markdown nor a template: attribute lists,
//! abbreviations, kramdown's extensions, mathematics, includes, the fences of Python-Markdown's blocks.

use hexapla_core::{Slot, Span, UnitKind};
use memchr::memmem;

use super::{Island, Part, attributes, lines::Line};
use crate::options::Dialect;

/// The extensions of kramdown whose content is no text.
const HIDDEN: [&str; 2] = ["{::comment}", "{::nomarkdown}"];

/// Finds these constructs, asked line after line.
pub(super) struct Blocks<'t> {
    text: &'t str,
    dialect: Dialect,
    /// Where the end of an extension stands that was found last; the end of the text for none.
    close: usize,
    /// Whether an open `--8<--` waits for its end.
    has_snippets: bool,
}

impl<'t> Blocks<'t> {
    pub(super) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            text,
            dialect,
            close: 0,
            has_snippets: false,
        }
    }

    /// The construct that begins with a line; it may run over more. Lines are asked in order, and
    /// not inside an answer.
    pub(super) fn island(&mut self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        match self.dialect {
            Dialect::CommonMark | Dialect::Gfm | Dialect::Mdx | Dialect::Docusaurus => None,
            Dialect::Mdbook => self.math(line),
            Dialect::Hugo => attributes::is_list(content)
                .then(|| whole(line))
                .or_else(|| self.math(line)),
            Dialect::Jekyll => self.kramdown(line),
            Dialect::Mkdocs => self.python(line),
        }
    }

    fn kramdown(&mut self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        match content.bytes().next()? {
            b'{' => self
                .hidden(line)
                .or_else(|| attributes::is_kramdown(content).then(|| whole(line))),
            b'*' => self.abbreviation(line).or_else(|| self.contents(line)),
            b'-' | b'+' | b'0'..=b'9' => self.contents(line),
            b'$' => self.math(line),
            _ => None,
        }
    }

    /// The table of contents: a list item that stands in for it, with `{:toc}` right below.
    fn contents(&self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        let marker = content.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered = marker.len() < content.len();
        let ends: &[char] = if is_numbered {
            &['.', ')']
        } else {
            &['*', '-', '+']
        };
        marker.strip_prefix(ends)?.strip_prefix([' ', '\t'])?;
        let rest = Span::new(line.span.end, self.text.len()).of(self.text);
        let length = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let below = rest.get(..length)?.trim_end();
        attributes::is_contents(below.trim_start_matches([' ', '\t', '>'])).then(|| Island {
            span: Span::new(line.content.start, line.span.end + below.len()),
            parts: Vec::new(),
        })
    }

    fn python(&mut self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        if let Some(after) = scissors(content) {
            self.has_snippets = after.is_empty() && self.opens_snippets(line);
            return Some(whole(line));
        }
        if self.has_snippets {
            return Some(whole(line));
        }
        match content.bytes().next()? {
            b'/' => self.fence(line),
            b'{' => attributes::is_list(content).then(|| whole(line)),
            b'*' => self.abbreviation(line),
            b'$' => self.math(line),
            b'[' => (content == "[TOC]").then(|| whole(line)),
            b':' | b'#' => is_autodoc(content).then(|| self.with_options(line, whole(line))),
            _ => None,
        }
    }

    /// Whether a line of `--8<--` is the first of two, with files between them.
    fn opens_snippets(&self, line: &Line) -> bool {
        let rest = Span::new(line.span.end, self.text.len()).of(self.text);
        let mut block = rest.lines().take_while(|line| !line.trim().is_empty());
        !self.has_snippets && block.any(|line| scissors(line.trim()) == Some(""))
    }

    /// What runs from one tag to another, tags included, where nothing else stands on their lines.
    fn hidden(&mut self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        let open = HIDDEN.into_iter().find(|open| content.starts_with(open))?;
        let from = line.content.start + open.len();
        if self.close < from {
            let rest = Span::new(from, self.text.len()).of(self.text);
            let length = memmem::find(rest.as_bytes(), b"{:/").unwrap_or(rest.len());
            self.close = from + length;
        }
        let close = self.close;
        let tag = Span::new(close, self.text.len()).of(self.text);
        let length = tag.find(['}', '\n'])?;
        let end = close + length + 1;
        let is_tag = tag.as_bytes().get(length) == Some(&b'}');
        (is_tag && ends_line(self.text, end)).then(|| Island {
            span: Span::new(line.content.start, end),
            parts: Vec::new(),
        })
    }

    fn abbreviation(&self, line: &Line) -> Option<Island> {
        let words = attributes::abbreviation(line.content.of(self.text))?;
        let span = words.shifted(line.content.start);
        Some(with_label(line, span, UnitKind::Attribute))
    }

    /// A display of mathematics: from `$$` to `$$`, with no blank line between, as TeX has it.
    fn math(&self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        content.strip_prefix("$$")?;
        let from = line.content.start + 2;
        let rest = Span::new(from, self.text.len()).of(self.text);
        let length = memmem::find(rest.as_bytes(), b"$$")?;
        let inside = rest.get(..length)?;
        let mut lines = inside.split('\n').skip(1);
        let is_blank = |line: &str| line.trim_matches([' ', '\t', '>', '\r']).is_empty();
        let last = inside.matches('\n').count();
        if lines.by_ref().take(last.saturating_sub(1)).any(is_blank) {
            return None;
        }
        let end = from + length + 2;
        ends_line(self.text, end).then(|| Island {
            span: Span::new(line.content.start, end),
            parts: Vec::new(),
        })
    }

    /// `/// name | Title` with its options, or `///`.
    fn fence(&self, line: &Line) -> Option<Island> {
        let content = line.content.of(self.text);
        let (name, title) = fence(content)?;
        if name.is_empty() {
            return Some(whole(line));
        }
        let is_read = !title.is_empty() && !MACHINE.contains(&name);
        let title = Span::within(content, title).filter(|_| is_read);
        let island = match title {
            Some(title) => {
                let span = title.shifted(line.content.start);
                with_label(line, span, UnitKind::Caption)
            }
            None => whole(line),
        };
        Some(self.with_options(line, island))
    }

    /// The island of a line with the options of a block below it.
    fn with_options(&self, line: &Line, mut island: Island) -> Island {
        island.span.end = self.options_end(line).unwrap_or(island.span.end);
        island
    }

    /// Where the options of a block end: YAML, indented, right below its first line.
    fn options_end(&self, line: &Line) -> Option<usize> {
        let indent = line.indent(self.text) + 4;
        let mut end = None;
        let mut at = line.span.end;
        loop {
            let rest = Span::new(at, self.text.len()).of(self.text);
            let length = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |at| at + 1);
            let option = rest.get(..length)?;
            let content = option.trim();
            let is_deeper = indent_reaches(option, indent);
            if content.is_empty() || !is_deeper || (end.is_none() && !is_option(content)) {
                return end;
            }
            end = Some(at + option.trim_end().len());
            at += length;
        }
    }
}

/// Name and argument of the first line of a block; both empty for its last.
pub(super) fn fence(content: &str) -> Option<(&str, &str)> {
    let after = content.trim_start_matches('/');
    if content.len() - after.len() < 3 {
        return None;
    }
    let (name, argument) = after.split_once('|').unwrap_or((after, ""));
    let name = name.trim();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let is_fence = name.chars().all(is_word) && (!name.is_empty() || after.trim().is_empty());
    is_fence.then(|| (name, argument.trim()))
}

/// Whether a line is one of mkdocstrings, `::: package.module.Class`, a heading or not.
pub(super) fn is_autodoc(content: &str) -> bool {
    let bare = content.trim_start_matches('#');
    let is_heading = bare.len() < content.len() && content.len() - bare.len() <= 6;
    let bare = if is_heading {
        bare.trim_start_matches(' ')
    } else {
        content
    };
    let name = bare
        .strip_prefix(":::")
        .map(|after| after.strip_prefix(' ').unwrap_or(after));
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/');
    name.is_some_and(|name| name.starts_with(char::is_alphanumeric) && name.chars().all(is_name))
}

/// Whether a display of mathematics may begin with a line: one that fills it, or that ends on a later
/// one.
pub(super) fn begins_display(content: &str) -> bool {
    let inside = content.strip_prefix("$$");
    inside.is_some_and(|inside| {
        memmem::find(inside.as_bytes(), b"$$").is_none_or(|at| at + 2 == inside.len())
    })
}

/// The blocks whose argument is for machines.
const MACHINE: [&str; 5] = [
    "caption",
    "define",
    "figure-caption",
    "html",
    "table-caption",
];

/// Whether a line has that many columns of white space before its words.
fn indent_reaches(line: &str, columns: usize) -> bool {
    let mut reached = 0;
    for byte in line.bytes() {
        match byte {
            _ if reached >= columns => return true,
            b' ' => reached += 1,
            b'\t' => reached += 4 - reached % 4,
            _ => return false,
        }
    }
    false
}

/// Whether a line is `key: value`.
fn is_option(content: &str) -> bool {
    let name = content.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let after = name.strip_prefix(':');
    name.len() < content.len()
        && after.is_some_and(|after| after.is_empty() || after.starts_with(' '))
}

/// What follows `--8<--` on its line; `;` before it makes it words about it.
pub(super) fn scissors(content: &str) -> Option<&str> {
    let content = content.trim_start_matches(';');
    let after = content.strip_prefix('-')?.trim_start_matches('-');
    let after = after.strip_prefix("8<-")?.trim_start_matches('-');
    let is_apart = after.is_empty() || after.starts_with([' ', '\t']);
    is_apart.then(|| after.trim())
}

/// Whether nothing more stands on the line of an offset.
pub(super) fn ends_line(text: &str, offset: usize) -> bool {
    let rest = Span::new(offset, text.len()).of(text);
    let words = rest.trim_start_matches([' ', '\t', '\r']);
    words.is_empty() || words.starts_with('\n')
}

/// An island that is a line.
pub(super) fn whole(line: &Line) -> Island {
    Island {
        span: line.content,
        parts: Vec::new(),
    }
}

fn with_label(line: &Line, span: Span, kind: UnitKind) -> Island {
    Island {
        span: line.content,
        parts: vec![Part {
            span,
            kind,
            slot: Slot::Label('\n'),
        }],
    }
}

//! Where template expressions stand.

use std::collections::BTreeMap;

use hexapla_core::Span;
use memchr::{memchr, memchr2, memchr3, memmem};

use super::{Mask, MaskKind, content_of_line};
use crate::{markdown::scan::attributes, options::Dialect};

/// The template expressions of a text, in order. Those in code spans are not ones; such a span ends
/// on its line, so that a stray backtick reaches into no other block.
///
/// An expression ends in its paragraph and before the next one begins. Where it runs over lines,
/// none of them may begin like a block, so that an unclosed `{{` never swallows one. Linear.
pub(crate) fn find(text: &str, dialect: Dialect) -> Vec<Mask> {
    let mut finder = Finder::new(text, dialect);
    if finder.is_needed() {
        finder.run();
    }
    match dialect {
        Dialect::Jekyll => join_verbatim(finder.found, text),
        Dialect::CommonMark
        | Dialect::Gfm
        | Dialect::Hugo
        | Dialect::Mkdocs
        | Dialect::Mdx
        | Dialect::Docusaurus
        | Dialect::Mdbook => finder.found,
    }
}

/// The expressions that a dialect has. The first that fits is taken, so longer delimiters come first.
fn kinds(dialect: Dialect) -> &'static [MaskKind] {
    use MaskKind::{Angle, Attributes, Bang, Double, Percent, Star, Statement, Triple, Variable};
    match dialect {
        Dialect::CommonMark | Dialect::Gfm | Dialect::Mdx | Dialect::Docusaurus | Dialect::Hugo => {
            &[Angle, Percent, Triple, Double, Statement, Variable]
        }
        Dialect::Mdbook => &[Triple, Double, Variable],
        Dialect::Jekyll => &[Triple, Double, Statement, Variable, Attributes],
        Dialect::Mkdocs => &[Triple, Double, Statement, Star, Bang, Variable, Attributes],
    }
}

/// The tags of Liquid whose content is no text, and the one whose content is no Liquid.
const VERBATIM: [&str; 3] = ["raw", "comment", "highlight"];

/// Makes one expression of `{% raw %}…{% endraw %}` on a line.
fn join_verbatim(masks: Vec<Mask>, text: &str) -> Vec<Mask> {
    let mut out: Vec<Mask> = Vec::with_capacity(masks.len());
    let mut open: Option<(usize, &str)> = None;
    let mut done = 0;
    for mask in masks {
        let between = Span::new(done, mask.span.start).of(text);
        done = mask.span.end;
        if between.contains('\n') || mask.span.of(text).contains('\n') {
            open = None;
        }
        let name = mask.name(text).of(text);
        let is_statement = mask.kind == MaskKind::Statement;
        match open {
            Some((index, opened)) if is_statement && name.strip_prefix("end") == Some(opened) => {
                out.truncate(index + 1);
                if let Some(first) = out.last_mut() {
                    first.span.end = mask.span.end;
                }
                open = None;
            }
            Some(_) => out.push(mask),
            None => {
                open = (is_statement && VERBATIM.contains(&name)).then_some((out.len(), name));
                out.push(mask);
            }
        }
    }
    out
}

struct Finder<'t> {
    text: &'t str,
    dialect: Dialect,
    at: usize,
    /// Where the paragraph ends in which `at` lies.
    limit: usize,
    /// Where the line ends in which `at` lies.
    line: usize,
    /// For each length of a backtick run: the line in which it has no partner.
    lone_ticks: BTreeMap<usize, usize>,
    found: Vec<Mask>,
}

impl<'t> Finder<'t> {
    fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            text,
            dialect,
            at: 0,
            limit: 0,
            line: 0,
            lone_ticks: BTreeMap::new(),
            found: Vec::new(),
        }
    }

    fn rest(&self) -> &'t str {
        Span::new(self.at, self.text.len()).of(self.text)
    }

    fn is_needed(&self) -> bool {
        memchr::memchr_iter(b'{', self.text.as_bytes()).any(|at| {
            let rest = Span::new(at, self.text.len()).of(self.text);
            kind_at(rest, self.dialect).is_some()
        })
    }

    fn run(&mut self) {
        while let Some(step) = memchr3(b'{', b'`', b'\\', self.rest().as_bytes()) {
            self.at += step;
            if self.at >= self.limit {
                self.limit = paragraph_end(self.text, self.at);
            }
            if self.at >= self.line {
                let line = memchr2(b'\n', b'\r', self.rest().as_bytes());
                self.line = line.map_or(self.text.len(), |length| self.at + length);
            }
            match self.text.as_bytes().get(self.at) {
                Some(b'`') => self.skip_code(),
                Some(b'{') => self.take(),
                _ => self.at += escape_length(self.rest()),
            }
        }
    }

    fn skip_code(&mut self) {
        let ticks = run_length(self.rest());
        self.at += ticks;
        if self.lone_ticks.get(&ticks) == Some(&self.line) {
            return;
        }
        let mut from = self.at;
        loop {
            let inside = Span::new(from, self.line).of(self.text);
            let Some(step) = memchr(b'`', inside.as_bytes()) else {
                self.lone_ticks.insert(ticks, self.line);
                return;
            };
            from += step;
            let length = run_length(Span::new(from, self.line).of(self.text));
            from += length;
            if length == ticks {
                self.at = from;
                return;
            }
        }
    }

    fn take(&mut self) {
        match self.mask_here() {
            Some(mask) => {
                self.at = mask.span.end;
                self.found.push(mask);
            }
            None => self.at += 1,
        }
    }

    fn mask_here(&self) -> Option<Mask> {
        let kind = kind_at(self.rest(), self.dialect)?;
        let length = match kind {
            MaskKind::Variable => variable(self.rest()),
            MaskKind::Attributes if self.is_attached() => attributes::length(self.rest()),
            MaskKind::Attributes => None,
            MaskKind::Angle
            | MaskKind::Percent
            | MaskKind::Triple
            | MaskKind::Double
            | MaskKind::Statement
            | MaskKind::Star
            | MaskKind::Bang
            | MaskKind::Element
            | MaskKind::Expression
            | MaskKind::Comment => self.delimited(kind),
        }?;
        let span = Span::new(self.at, self.at + length);
        lines_are_inert(span.of(self.text), kind).then_some(Mask { span, kind })
    }

    /// How long an expression is that begins here and ends before the next one begins.
    fn delimited(&self, kind: MaskKind) -> Option<usize> {
        let (open, close) = kind.delimiters();
        let from = self.at + open.len();
        let inside = Span::new(from, self.limit).of(self.text);
        let next = memchr::memchr_iter(b'{', inside.as_bytes()).find(|at| {
            matches!(
                inside.as_bytes().get(at + 1),
                Some(b'{' | b'%' | b'*' | b'!')
            )
        });
        let inside = inside.get(..next.unwrap_or(inside.len()))?;
        let plain = || memmem::find(inside.as_bytes(), close.as_bytes());
        let quotes: &[u8] = match kind {
            MaskKind::Angle | MaskKind::Percent => b"\"`",
            MaskKind::Statement => b"\"'",
            MaskKind::Triple
            | MaskKind::Double
            | MaskKind::Star
            | MaskKind::Bang
            | MaskKind::Variable
            | MaskKind::Attributes
            | MaskKind::Element
            | MaskKind::Expression
            | MaskKind::Comment => b"",
        };
        let length = outside_quotes(inside.as_bytes(), close, quotes).or_else(plain)?;
        Some(open.len() + length + close.len())
    }

    /// Whether attributes here belong to something: to words or markup right before them, or to
    /// the end of a line of text. Those of a heading are the parser's.
    fn is_attached(&self) -> bool {
        let before = Span::new(0, self.at).of(self.text);
        let Some(last) = before.chars().next_back() else {
            return false;
        };
        if !matches!(last, ' ' | '\t' | '\n') {
            return last != '\\';
        }
        let length = attributes::length(self.rest()).unwrap_or(0);
        let after = Span::new(self.at + length, self.line).of(self.text);
        after.trim().is_empty() && !self.is_heading()
    }

    /// Whether the line is an ATX heading.
    fn is_heading(&self) -> bool {
        let before = Span::new(0, self.at).of(self.text);
        let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |at| at + 1);
        let line = Span::new(start, self.at).of(self.text);
        line.trim_start_matches([' ', '\t', '>']).starts_with('#')
    }
}

/// The expression that may begin with a text. Attributes without a colon are none of kramdown's.
fn kind_at(text: &str, dialect: Dialect) -> Option<MaskKind> {
    let has_colon = || dialect != Dialect::Jekyll || text.starts_with("{:");
    kinds(dialect).iter().copied().find(|kind| match kind {
        MaskKind::Variable => variable(text).is_some(),
        MaskKind::Attributes => has_colon() && attributes::length(text).is_some(),
        MaskKind::Angle
        | MaskKind::Percent
        | MaskKind::Triple
        | MaskKind::Double
        | MaskKind::Statement
        | MaskKind::Star
        | MaskKind::Bang
        | MaskKind::Element
        | MaskKind::Expression
        | MaskKind::Comment => text.starts_with(kind.delimiters().0),
    })
}

/// Where a delimiter stands outside quoted strings; `None` too where a string does not end.
fn outside_quotes(inside: &[u8], close: &str, quotes: &[u8]) -> Option<usize> {
    let mut open = None;
    let mut is_escaped = false;
    for (at, byte) in inside.iter().copied().enumerate() {
        match open {
            Some(_) if is_escaped => is_escaped = false,
            Some(quote) if byte == quote => open = None,
            Some(quote) => is_escaped = byte == b'\\' && quote != b'`',
            None if quotes.contains(&byte) => open = Some(byte),
            None if inside.get(at..)?.starts_with(close.as_bytes()) => return Some(at),
            None => {}
        }
    }
    None
}

/// A backslash and what it escapes; only a backtick and a backslash matter here.
fn escape_length(text: &str) -> usize {
    if text.starts_with("\\`") || text.starts_with("\\\\") {
        2
    } else {
        1
    }
}

fn run_length(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'`').count()
}

/// How long the variable is with which a text begins.
fn variable(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{')?.trim_start_matches(' ');
    let name = inside.strip_prefix('$')?.trim_start_matches('$');
    let rest = name
        .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let is_named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let after = rest.trim_start_matches(' ').strip_prefix('}')?;
    is_named.then_some(text.len() - after.len())
}

/// The offset of the first blank line after `from`; the end of the text where there is none.
fn paragraph_end(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(step) = memchr(b'\n', Span::new(at, text.len()).of(text).as_bytes()) {
        at += step + 1;
        let line = Span::new(at, text.len()).of(text);
        let inside = line.trim_start_matches([' ', '\t', '>', '\r']);
        if inside.starts_with('\n') || inside.is_empty() {
            return at;
        }
    }
    text.len()
}

/// Whether no line of an expression but the first begins like a block.
fn lines_are_inert(expression: &str, kind: MaskKind) -> bool {
    let mut lines = expression.split_inclusive('\n');
    let has_lone_return = |line: &str| line.trim_end_matches(['\r', '\n']).contains('\r');
    if lines.clone().any(has_lone_return) {
        return false;
    }
    lines.next();
    lines.all(|line| {
        let content = content_of_line(line);
        (kind == MaskKind::Angle && content.starts_with(">}}"))
            || content.starts_with("%}")
            || content.starts_with(|c: char| {
                c.is_ascii_alphabetic() || !c.is_ascii() || matches!(c, '"' | '\'' | '/' | '}')
            })
    })
}

#[cfg(test)]
mod tests;

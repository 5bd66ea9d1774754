//! Template expressions: Hugo shortcodes, Liquid and Mustache expressions, `{$variables}`.
//!
//! A Markdown parser takes them for text, and a `*` or `_` in an argument for emphasis. So they are
//! found first and covered with bytes that mean nothing to it, as many as they have.

use std::{borrow::Cow, collections::BTreeMap};

use hexapla_core::Span;
use memchr::{memchr, memchr2, memchr3, memmem};

/// The byte that covers: no letter, no punctuation, no white space to a Markdown parser.
const INERT: char = '\u{7f}';

/// A template expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mask {
    /// All of it, delimiters included.
    pub(crate) span: Span,
    /// Which delimiters it has.
    pub(crate) kind: MaskKind,
}

/// The delimiters of a template expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MaskKind {
    /// `{{< name … >}}`
    Angle,
    /// `{{% name … %}}`
    Percent,
    /// `{{{ … }}}`
    Triple,
    /// `{{ … }}`
    Double,
    /// `{% … %}`
    Statement,
    /// `{$name}`
    Variable,
    /// `<Name …>`: a JSX tag.
    Element,
    /// `{ … }`: an MDX expression.
    Expression,
    /// `{/* … */}` or `<!-- … -->`: a comment of MDX, or the anchor of a heading, `{#id}`.
    Comment,
}

impl MaskKind {
    const ALL: [Self; 6] = [
        Self::Angle,
        Self::Percent,
        Self::Triple,
        Self::Double,
        Self::Statement,
        Self::Variable,
    ];

    /// Opening and closing delimiter.
    pub(crate) fn delimiters(self) -> (&'static str, &'static str) {
        match self {
            Self::Angle => ("{{<", ">}}"),
            Self::Percent => ("{{%", "%}}"),
            Self::Triple => ("{{{", "}}}"),
            Self::Double => ("{{", "}}"),
            Self::Statement => ("{%", "%}"),
            Self::Variable | Self::Expression => ("{", "}"),
            Self::Element => ("<", ">"),
            Self::Comment => ("{/*", "*/}"),
        }
    }

    /// Whether it is of MDX, where what stands in an expression is never Markdown: there only a
    /// pipe, which parts the cells of a row, decides about blocks.
    fn is_mdx(self) -> bool {
        matches!(self, Self::Element | Self::Expression | Self::Comment)
    }

    fn at(text: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|kind| {
            let (open, _) = kind.delimiters();
            text.starts_with(open)
        })?;
        let is_variable = || {
            let inside = text.get(1..).unwrap_or_default();
            inside.trim_start_matches(' ').starts_with('$')
        };
        (found != Self::Variable || is_variable()).then_some(found)
    }
}

/// What of an expression is left uncovered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// What decides about blocks: line breaks and line prefixes, pipes, backticks; of an expression
    /// that runs over lines all but its words, so that it hides no end of a title or a label.
    Blocks,
    /// Nothing.
    Nothing,
}

/// The template expressions of a text, in order. Those in code spans are not ones; such a span ends
/// on its line, so that a stray backtick reaches into no other block.
///
/// An expression ends in its paragraph. Where it runs over lines, none of them may begin like a
/// block, so that an unclosed `{{` never swallows one.
pub(crate) fn find(text: &str) -> Vec<Mask> {
    let mut finder = Finder::new(text);
    if finder.is_needed() {
        finder.run();
    }
    finder.found
}

struct Finder<'t> {
    text: &'t str,
    at: usize,
    /// Where the paragraph ends in which `at` lies.
    limit: usize,
    /// Where the line ends in which `at` lies.
    line: usize,
    /// For each length of a backtick run: the line in which it has no partner.
    lone_ticks: BTreeMap<usize, usize>,
    /// The same for closing delimiters.
    lone_opens: BTreeMap<&'static str, usize>,
    found: Vec<Mask>,
}

impl<'t> Finder<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            limit: 0,
            line: 0,
            lone_ticks: BTreeMap::new(),
            lone_opens: BTreeMap::new(),
            found: Vec::new(),
        }
    }

    fn rest(&self) -> &'t str {
        Span::new(self.at, self.text.len()).of(self.text)
    }

    fn is_needed(&self) -> bool {
        memchr::memchr_iter(b'{', self.text.as_bytes())
            .any(|at| MaskKind::at(Span::new(at, self.text.len()).of(self.text)).is_some())
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

    fn mask_here(&mut self) -> Option<Mask> {
        let kind = MaskKind::at(self.rest())?;
        let (open, close) = kind.delimiters();
        if self.lone_opens.get(close) == Some(&self.limit) {
            return None;
        }
        let from = self.at + open.len();
        let inside = Span::new(from, self.limit).of(self.text);
        let Some(length) = memmem::find(inside.as_bytes(), close.as_bytes()) else {
            self.lone_opens.insert(close, self.limit);
            return None;
        };
        let span = Span::new(self.at, from + length + close.len());
        let inside = Span::new(from, from + length).of(self.text);
        let good = kind != MaskKind::Variable || is_variable(inside);
        let good = good && !inside.contains("{{");
        (good && lines_are_inert(span.of(self.text), kind)).then_some(Mask { span, kind })
    }
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

fn is_variable(inside: &str) -> bool {
    let name = inside.trim_matches(' ').trim_start_matches('$');
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
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

/// A line without its indentation and quote markers; `>}}` is no quote marker.
fn content_of_line(line: &str) -> &str {
    let mut content = line.trim_start_matches([' ', '\t']);
    while content.starts_with('>') && !content.starts_with(">}}") {
        content = content
            .trim_start_matches('>')
            .trim_start_matches([' ', '\t']);
    }
    content
}

/// The text with its expressions covered; same length, same offsets.
pub(crate) fn hide<'t>(text: &'t str, masks: &[Mask], keep: Keep) -> Cow<'t, str> {
    if masks.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for mask in masks {
        out.push_str(Span::new(done, mask.span.start).of(text));
        match (mask.kind.is_mdx(), keep) {
            (true, Keep::Blocks) => cover_mdx(mask.span.of(text), &mut out),
            (_, _) => cover(mask.span.of(text), keep, &mut out),
        }
        done = mask.span.end;
    }
    out.push_str(Span::new(done, text.len()).of(text));
    Cow::Owned(out)
}

/// Covers all but line breaks, pipes and the backslashes before them.
fn cover_mdx(expression: &str, out: &mut String) {
    let bytes = expression.bytes();
    for (byte, next) in bytes.clone().zip(bytes.skip(1).chain([0])) {
        let stays = matches!(byte, b'\n' | b'\r' | b'|') || (byte == b'\\' && next == b'|');
        out.push(if stays { char::from(byte) } else { INERT });
    }
}

fn cover(expression: &str, keep: Keep, out: &mut String) {
    let runs_over = keep == Keep::Blocks && expression.contains('\n');
    for (index, line) in expression.split_inclusive('\n').enumerate() {
        let prefix = match (keep, index) {
            (Keep::Nothing, _) | (Keep::Blocks, 0) => 0,
            (Keep::Blocks, _) => line.len() - content_of_line(line).len(),
        };
        let (prefix, content) = line.split_at_checked(prefix).unwrap_or(("", line));
        out.push_str(prefix);
        for (at, byte) in content.bytes().enumerate() {
            let begins_quote = byte == b'>' && index > 0 && at == 0;
            let stays = match keep {
                Keep::Blocks if runs_over => byte.is_ascii() && !byte.is_ascii_alphanumeric(),
                Keep::Blocks => matches!(byte, b'|' | b'`' | b'\\'),
                Keep::Nothing => false,
            };
            let stays = matches!(byte, b'\n' | b'\r') || (stays && !begins_quote);
            out.push(if stays { char::from(byte) } else { INERT });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text).iter().map(|mask| mask.span.of(text)).collect()
    }

    #[test]
    fn shortcodes_expressions_and_variables_are_found() {
        let text =
            "a {{< ref \"x*y*\" >}} b {{% note %}} {{ site.url }} {% if x %} {$n} { $m } {{{raw}}}";
        assert_eq!(
            found(text),
            [
                "{{< ref \"x*y*\" >}}",
                "{{% note %}}",
                "{{ site.url }}",
                "{% if x %}",
                "{$n}",
                "{ $m }",
                "{{{raw}}}"
            ]
        );
    }

    #[test]
    fn braces_in_code_and_other_braces_are_text() {
        for text in [
            "`{{` and `}}`",
            "``{{ ` }}``",
            "{a} {b}",
            "{$ 5}",
            "{{ open",
            "{%",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn an_expression_ends_in_its_paragraph() {
        assert!(found("a {{ b\n\nc }}").is_empty());
        assert!(found("> a {{ b\n>\n> c }}").is_empty());
        assert_eq!(found("{{< fig\n  src=\"a\"\n>}}").len(), 1);
    }

    #[test]
    fn an_unclosed_expression_swallows_no_block() {
        assert!(found("- a {{ b\n- c }}").is_empty());
        assert!(found("a {{ b\n# c }}").is_empty());
    }

    #[test]
    fn covering_keeps_length_and_what_decides_about_blocks() {
        let text = "é {{< a|b\n> c=\"日\" >}} z";
        let masks = find(text);
        let hidden = hide(text, &masks, Keep::Blocks);
        assert_eq!(hidden.len(), text.len());
        assert!(hidden.contains('|') && hidden.contains("\n> "));
        assert!(!hide(text, &masks, Keep::Nothing).contains('|'));
        let (span, kind) = (Span::new(2, 15), MaskKind::Element);
        let hidden = hide("é<b *|\\|`日\\>", &[Mask { span, kind }], Keep::Blocks);
        assert_eq!(hidden.replace(INERT, "."), "é....|\\|......");
    }
}

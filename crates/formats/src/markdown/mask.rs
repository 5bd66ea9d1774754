//! Template expressions: Hugo shortcodes, Liquid and Mustache expressions, `{$variables}`.
//!
//! A Markdown parser takes them for text, and a `*` or `_` in an argument for emphasis. So they are
//! found first and covered with bytes that mean nothing to it, as many as they have.

mod find;

use std::borrow::Cow;

use hexapla_core::Span;

pub(crate) use find::find;

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
    /// `{* … *}`, an include of FastAPI's documentation.
    Star,
    /// `{! … !}`, an include of Python-Markdown.
    Bang,
    /// `{: .class #id }`, or without its colon: attributes of what stands before them.
    Attributes,
    /// `<Name …>`: a JSX tag.
    Element,
    /// `{ … }`: an MDX expression.
    Expression,
    /// `{/* … */}` or `<!-- … -->`: a comment of MDX, or the anchor of a heading, `{#id}`.
    Comment,
}

impl MaskKind {
    /// Opening and closing delimiter.
    pub(crate) fn delimiters(self) -> (&'static str, &'static str) {
        match self {
            Self::Angle => ("{{<", ">}}"),
            Self::Percent => ("{{%", "%}}"),
            Self::Triple => ("{{{", "}}}"),
            Self::Double => ("{{", "}}"),
            Self::Statement => ("{%", "%}"),
            Self::Star => ("{*", "*}"),
            Self::Bang => ("{!", "!}"),
            Self::Variable | Self::Attributes | Self::Expression => ("{", "}"),
            Self::Element => ("<", ">"),
            Self::Comment => ("{/*", "*/}"),
        }
    }

    /// Whether it is of MDX, where what stands in an expression is never Markdown: there only a
    /// pipe, which parts the cells of a row, decides about blocks.
    fn is_mdx(self) -> bool {
        matches!(self, Self::Element | Self::Expression | Self::Comment)
    }
}

impl Mask {
    /// What stands between its delimiters.
    pub(crate) fn inside(&self) -> Span {
        let (open, close) = self.kind.delimiters();
        let end = self.span.end.saturating_sub(close.len());
        Span::new(self.span.start + open.len(), end)
    }

    /// Its name: that of the shortcode, of the statement, of the variable.
    pub(crate) fn name(&self, text: &str) -> Span {
        let inside = self.inside();
        let slice = inside.of(text);
        let before = |c: char| c.is_whitespace() || matches!(c, '-' | '/' | '$' | '*' | ':');
        let start = slice.len() - slice.trim_start_matches(before).len();
        let name = slice.get(start..).unwrap_or_default();
        let after = |c: char| c.is_whitespace() || matches!(c, '|' | '"' | '\'' | '(' | '=' | '`');
        let name = name.get(..name.find(after).unwrap_or(name.len()));
        let length = name.map_or(0, |name| name.trim_end_matches(['/', '-', '*']).len());
        Span::new(inside.start + start, inside.start + start + length)
    }

    /// What it does beside its likes.
    pub(crate) fn role(&self, text: &str) -> MaskRole {
        let is_shortcode = matches!(self.kind, MaskKind::Angle | MaskKind::Percent);
        let slice = self.inside().of(text).trim();
        if !is_shortcode || slice.starts_with("/*") || slice.ends_with('/') {
            MaskRole::Alone
        } else if slice.starts_with('/') {
            MaskRole::Close
        } else {
            MaskRole::Open
        }
    }
}

/// What a template expression does beside its likes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MaskRole {
    /// It may begin a pair: a Hugo shortcode.
    Open,
    /// It ends one.
    Close,
    /// It stands for itself.
    Alone,
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
    use crate::options::Dialect;

    #[test]
    fn covering_keeps_length_and_what_decides_about_blocks() {
        let text = "é {{< a|b\n> c=\"日\" >}} z";
        let masks = find(text, Dialect::Gfm);
        let hidden = hide(text, &masks, Keep::Blocks);
        assert_eq!(hidden.len(), text.len());
        assert!(hidden.contains('|') && hidden.contains("\n> "));
        assert!(!hide(text, &masks, Keep::Nothing).contains('|'));
        let (span, kind) = (Span::new(2, 15), MaskKind::Element);
        let hidden = hide("é<b *|\\|`日\\>", &[Mask { span, kind }], Keep::Blocks);
        assert_eq!(hidden.replace(INERT, "."), "é....|\\|......");
    }
}

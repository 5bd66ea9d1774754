//! The inline tree of a bare text: words, and the markup round and between them.
//!
//! A target has no document, so the text is read as if it stood in a paragraph, whatever its first
//! characters are. Reference links are taken for links although their definitions are not at hand.

mod build;
pub(crate) mod html;
mod pair;
mod url;

use hexapla_core::{Node, Span, Text};
use pulldown_cmark::{BrokenLink, CowStr, Parser};

use crate::{
    markdown::mask::{self, Mask},
    options::Dialect,
};

/// What stands before a text so that no first character makes it another block than a paragraph.
const LEAD: &str = "\u{7f} ";

/// The tree of a text in which nothing is markup.
pub(crate) fn literal(text: &str) -> Text {
    let words = Node::Literal(Span::new(0, text.len()));
    let nodes = if text.is_empty() {
        Vec::new()
    } else {
        vec![words]
    };
    Text { nodes }
}

/// Reads a text that stands in Markdown.
pub(crate) fn read(text: &str, dialect: Dialect) -> Text {
    if !text.contains(is_special) && !text.contains("www.") && !text.contains("://") {
        return literal(text);
    }
    let prepared = Prepared::new(text);
    let mut resolve = |_: BrokenLink<'_>| Some((CowStr::from(""), CowStr::from("")));
    let parser = Parser::new_with_broken_link_callback(
        &prepared.buffer,
        parser_options(dialect),
        Some(&mut resolve),
    );
    let builder = build::Builder::new(text, &prepared, dialect);
    Text {
        nodes: builder.run(parser.into_offset_iter()),
    }
}

/// The parser's options for a text without its document: footnote marks count though nothing
/// defines them.
pub(crate) fn parser_options(dialect: Dialect) -> pulldown_cmark::Options {
    use pulldown_cmark::Options as Parser;
    match dialect {
        Dialect::CommonMark => Parser::empty(),
        Dialect::Gfm => Parser::ENABLE_STRIKETHROUGH | Parser::ENABLE_OLD_FOOTNOTES,
        Dialect::Hugo
        | Dialect::Mkdocs
        | Dialect::Mdx
        | Dialect::Docusaurus
        | Dialect::Mdbook
        | Dialect::Jekyll => {
            Parser::ENABLE_STRIKETHROUGH | Parser::ENABLE_OLD_FOOTNOTES | Parser::ENABLE_MATH
        }
    }
}

fn is_special(c: char) -> bool {
    matches!(
        c,
        '*' | '_' | '[' | ']' | '<' | '`' | '\\' | '!' | '&' | '{' | '~' | '\n'
    )
}

/// A text made ready for the parser: one line, led in, template expressions covered.
pub(crate) struct Prepared {
    /// What the parser reads; offsets are those of the text plus [`Prepared::LEAD`].
    pub(crate) buffer: String,
    /// The template expressions.
    masks: Vec<Mask>,
    /// The hard breaks: their markup and the line break.
    breaks: Vec<Span>,
}

impl Prepared {
    /// How much further an offset lies in the buffer than in the text.
    pub(crate) const LEAD: usize = LEAD.len();

    pub(crate) fn new(text: &str) -> Self {
        let masks = mask::find(text);
        let breaks = hard_breaks(text);
        let mut buffer = String::with_capacity(Self::LEAD + text.len());
        buffer.push_str(LEAD);
        let mut done = 0;
        let hidden = mask::hide(text, &masks, mask::Keep::Nothing);
        for hard in &breaks {
            push_line(Span::new(done, hard.start).of(&hidden), &mut buffer);
            buffer.extend(std::iter::repeat_n(' ', hard.len()));
            done = hard.end;
        }
        push_line(Span::new(done, text.len()).of(&hidden), &mut buffer);
        Self {
            buffer,
            masks,
            breaks,
        }
    }
}

/// A line break that is no hard one is a space.
fn push_line(text: &str, out: &mut String) {
    for (index, line) in text.split(['\n', '\r']).enumerate() {
        if index > 0 {
            out.push(' ');
        }
        out.push_str(line);
    }
}

/// The hard breaks of a text: a backslash or at least two spaces, and a line break.
pub(crate) fn hard_breaks(text: &str) -> Vec<Span> {
    let breaks = memchr::memchr_iter(b'\n', text.as_bytes());
    breaks
        .filter_map(|at| {
            let before = text.get(..at)?;
            let line = before.strip_suffix('\r').unwrap_or(before);
            let slashes = line.len() - line.trim_end_matches('\\').len();
            let spaces = line.len() - line.trim_end_matches(' ').len();
            let markup = match (slashes % 2, spaces) {
                (1, _) => 1,
                (_, 2..) => spaces,
                (_, _) => return None,
            };
            Some(Span::new(line.len() - markup, at + 1))
        })
        .collect()
}

#[cfg(test)]
mod tests;

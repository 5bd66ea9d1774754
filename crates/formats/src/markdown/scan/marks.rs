//! JSX tags, expressions and comments among words.
//!
//! The text is that of one block, its lines without their prefixes. Code spans, escapes and
//! mathematics hide what looks like markup, in the order in which they stand.

use std::collections::BTreeMap;

use hexapla_core::Span;
use memchr::{memchr, memmem};

use super::{
    cursor::{Cursor, Fuel, Prefix},
    expression::{expression, html_comment, is_anchor, is_comment},
    jsx,
};
use crate::{
    markdown::mask::{Mask, MaskKind},
    options::Dialect,
};

/// Finds them, in order. Linear.
pub(crate) fn find(text: &str, dialect: Dialect) -> Vec<Mask> {
    let mut fuel = Fuel::for_text(text);
    find_with(text, dialect, &mut fuel)
}

/// The same with the fuel of a larger text.
pub(super) fn find_with(text: &str, dialect: Dialect, fuel: &mut Fuel) -> Vec<Mask> {
    if memchr::memchr2(b'{', b'<', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut finder = Finder {
        text,
        at: 0,
        dialect,
        fuel,
        ticks: None,
        found: Vec::new(),
    };
    finder.run();
    finder.found
}

struct Finder<'t, 'f> {
    text: &'t str,
    at: usize,
    dialect: Dialect,
    fuel: &'f mut Fuel,
    /// Where the runs of backticks of each length begin, once that was asked.
    ticks: Option<BTreeMap<usize, Vec<usize>>>,
    found: Vec<Mask>,
}

impl<'t> Finder<'t, '_> {
    fn run(&mut self) {
        let is_special = |byte: &u8| matches!(byte, b'\\' | b'`' | b'$' | b'{' | b'<');
        while let Some(step) = self.rest().bytes().position(|byte| is_special(&byte)) {
            self.at += step;
            match self.rest().as_bytes() {
                [b'\\', next, ..] if next.is_ascii_punctuation() => self.at += 2,
                [b'`', ..] => self.skip_code(),
                [b'$', ..] => self.skip_mathematics(),
                [b'{', ..] => self.take_expression(),
                [b'<', ..] => self.take_tag(),
                _ => self.at += 1,
            }
        }
    }

    fn rest(&self) -> &'t str {
        Span::new(self.at, self.text.len()).of(self.text)
    }

    fn skip_code(&mut self) {
        let length = run_length(self.rest());
        self.at += length;
        let text = self.text;
        let runs = self.ticks.get_or_insert_with(|| tick_runs(text));
        let starts = runs.get(&length).map(Vec::as_slice).unwrap_or_default();
        let next = starts.partition_point(|start| *start < self.at);
        if let Some(closing) = starts.get(next) {
            self.at = closing + length;
        }
    }

    /// Passes mathematics, `$…$` and `$$…$$`; a `${` is an expression after a dollar sign.
    fn skip_mathematics(&mut self) {
        let rest = self.rest();
        if let Some(inside) = rest.strip_prefix("$$") {
            let length = memmem::find(inside.as_bytes(), b"$$").map(|length| length + 4);
            // Two signs that nothing closes: the last of them may still open a short formula.
            self.at += length.unwrap_or(1);
            return;
        }
        self.at += 1;
        let inside = self.rest();
        if inside.starts_with(|c: char| c.is_whitespace() || c == '{') {
            return;
        }
        let Some(length) = memchr(b'$', inside.as_bytes()) else {
            return;
        };
        let formula = Span::new(0, length).of(inside);
        let after = inside.as_bytes().get(length + 1);
        let closes = !formula.is_empty()
            && !formula.ends_with(|c: char| c.is_whitespace() || c == '\\')
            && !after.is_some_and(u8::is_ascii_digit);
        if closes {
            self.at += length + 1;
        }
    }

    fn take_expression(&mut self) {
        let cursor = Cursor::new(self.text, self.at, Prefix::default());
        let Some(span) = self.fuel.attempt(cursor, expression) else {
            self.at += 1;
            return;
        };
        self.at = span.end;
        let slice = span.of(self.text);
        // Docusaurus leaves the anchors of headings to the Markdown parser.
        if is_anchor(slice) && self.dialect == Dialect::Docusaurus {
            return;
        }
        let kind = if is_comment(slice) || is_anchor(slice) {
            MaskKind::Comment
        } else {
            MaskKind::Expression
        };
        self.found.push(Mask { span, kind });
    }

    fn take_tag(&mut self) {
        let is_link_target = Span::new(0, self.at).of(self.text).ends_with("](");
        let cursor = || Cursor::new(self.text, self.at, Prefix::default());
        let comment = self
            .rest()
            .starts_with("<!--")
            .then(|| self.fuel.attempt(cursor(), html_comment));
        let found = match comment {
            Some(comment) => comment.map(|span| (span, MaskKind::Comment)),
            None if is_link_target => None,
            None => {
                let tag = self.fuel.attempt(cursor(), jsx::tag);
                tag.map(|tag| (tag.span, MaskKind::Element))
            }
        };
        match found {
            Some((span, kind)) => {
                self.at = span.end;
                self.found.push(Mask { span, kind });
            }
            None => self.at += 1,
        }
    }
}

fn run_length(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'`').count()
}

/// Where the runs of backticks of each length begin.
fn tick_runs(text: &str) -> BTreeMap<usize, Vec<usize>> {
    let mut runs: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut at = 0;
    while let Some(step) = memchr(b'`', Span::new(at, text.len()).of(text).as_bytes()) {
        let start = at + step;
        let length = run_length(Span::new(start, text.len()).of(text));
        runs.entry(length).or_default().push(start);
        at = start + length;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str) -> Vec<(MaskKind, &str)> {
        let found = find(text, Dialect::Mdx);
        let pair = |mask: &Mask| (mask.kind, mask.span.of(text));
        found.iter().map(pair).collect()
    }

    #[test]
    fn tags_expressions_and_comments_are_found() {
        use MaskKind::{Comment, Element, Expression};
        let text = "Ćwicz <b title={a}>翻訳 *{props.n}*</b>, <A.B\n/> {/* لا */}<!-- x -->";
        assert_eq!(
            show(text),
            [
                (Element, "<b title={a}>"),
                (Expression, "{props.n}"),
                (Element, "</b>"),
                (Element, "<A.B\n/>"),
                (Comment, "{/* لا */}"),
                (Comment, "<!-- x -->"),
            ]
        );
    }

    #[test]
    fn code_escapes_links_and_mathematics_hide_them() {
        for text in [
            "`{a}` and ``<b> ` {c}``",
            "`a\n{b}`",
            "\\{a} \\<b> \\\\\\{c}",
            "[a](<b c>)",
            "$\\frac{a}{b}<c>$ $$\\sum_{i}$$",
            "5 < 6 > {x",
            "<https://a.b/c> <a@b.c>",
        ] {
            assert!(show(text).is_empty(), "{text}: {:?}", show(text));
        }
    }

    #[test]
    fn what_is_not_hidden_is_found() {
        assert_eq!(show("\\`{a}` {b}").len(), 2);
        assert_eq!(show("${price}, $5 {tax} $6").len(), 2);
        assert_eq!(show("``{a}` {b}").len(), 2);
        assert_eq!(show("$$ {a} $").len(), 1);
    }

    #[test]
    fn an_anchor_is_the_parsers_in_docusaurus() {
        assert_eq!(show("Başlık {#bas}")[0].0, MaskKind::Comment);
        assert!(find("Başlık {#bas}", Dialect::Docusaurus).is_empty());
    }

    #[test]
    fn hostile_texts_end() {
        for unit in [
            "{", "<", "<a ", "<a b={", "<a b='", "{`", "{`${", "{/*", "<!--", "$", "$a", "$$a",
            "`", "` ``", "{'", "\\", "[a](<", "<a.", "{{}", "</", "é<",
        ] {
            let text = unit.repeat(200_000 / unit.len());
            find(&text, Dialect::Mdx);
        }
    }
}

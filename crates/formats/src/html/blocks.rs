//! Tokens grouped into block-level tags, opaque content, and the runs of inline content between.

use hexapla_core::Span;

use super::{
    names::{Class, class},
    tokens::{Kind, Syntax, Token, Tokens, tokens},
};

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A tag that parts texts, and the element's name in lower case.
    Tag(Token, &'static str),
    /// What nobody translates: the content of a script, the rest of a text whose last tag is cut off.
    Opaque(Span),
    /// Text with its inline tags.
    Run(Vec<Token>),
}

/// The blocks of a part of a text, in order.
pub(super) fn blocks(text: &str, part: Span, syntax: Syntax) -> Blocks<'_> {
    Blocks {
        text,
        end: part.end.min(text.len()),
        syntax,
        tokens: tokens(text, part, syntax),
        run: Vec::new(),
        next: Vec::new(),
    }
}

/// Iterates over the blocks of a text.
pub(super) struct Blocks<'t> {
    text: &'t str,
    end: usize,
    syntax: Syntax,
    tokens: Tokens<'t>,
    run: Vec<Token>,
    /// Blocks that are ready, last first.
    next: Vec<Block>,
}

impl Iterator for Blocks<'_> {
    type Item = Block;

    fn next(&mut self) -> Option<Block> {
        while self.next.is_empty() {
            let Some(token) = self.tokens.next() else {
                let rest = std::mem::take(&mut self.run);
                return (!rest.is_empty()).then_some(Block::Run(rest));
            };
            self.take(token);
        }
        self.next.pop()
    }
}

impl Blocks<'_> {
    fn take(&mut self, token: Token) {
        match token.kind {
            Kind::Text | Kind::Comment | Kind::Atom => self.run.push(token),
            Kind::Cut => self.end_run([Block::Opaque(token.span)]),
            Kind::Open | Kind::Close => match class(token.name.of(self.text)) {
                Class::Inline => self.run.push(token),
                Class::Block(name) => self.end_run([Block::Tag(token, name)]),
                Class::Opaque(name) => self.opaque(token, name),
                Class::Atom(name) => self.atom(token, name),
            },
        }
    }

    /// Puts the run, and what ended it, in line.
    fn end_run<const N: usize>(&mut self, mut blocks: [Block; N]) {
        blocks.reverse();
        self.next.extend(blocks);
        if !self.run.is_empty() {
            self.next.push(Block::Run(std::mem::take(&mut self.run)));
        }
    }

    fn opaque(&mut self, open: Token, name: &'static str) {
        let is_empty = self.syntax == Syntax::Xml && closes_itself(self.text, open);
        if open.kind == Kind::Close || is_empty {
            return self.end_run([Block::Tag(open, name)]);
        }
        let (content, close) = self.skip(open, name);
        let tag = Block::Tag(open, name);
        match close {
            Some(close) => {
                self.end_run([tag, Block::Opaque(content), Block::Tag(close, name)]);
            }
            None => self.end_run([tag, Block::Opaque(content)]),
        }
    }

    fn atom(&mut self, open: Token, name: &'static str) {
        if open.kind == Kind::Close {
            self.run.push(open);
            return;
        }
        let end = if closes_itself(self.text, open) {
            open.span.end
        } else {
            let (content, close) = self.skip(open, name);
            close.map_or(content.end, |close| close.span.end)
        };
        self.run.push(Token {
            kind: Kind::Atom,
            span: Span::new(open.span.start, end),
            name: open.name,
        });
    }

    /// Passes over the content of an element, up to its end tag or the end of the text.
    fn skip(&mut self, open: Token, name: &str) -> (Span, Option<Token>) {
        let mut nested = 0_usize;
        for token in self.tokens.by_ref() {
            if !token.name.of(self.text).eq_ignore_ascii_case(name) {
                continue;
            }
            match token.kind {
                Kind::Close if nested == 0 => {
                    return (Span::new(open.span.end, token.span.start), Some(token));
                }
                Kind::Close => nested -= 1,
                Kind::Open => nested += usize::from(!closes_itself(self.text, token)),
                Kind::Comment | Kind::Cut | Kind::Text | Kind::Atom => {}
            }
        }
        (Span::new(open.span.end, self.end), None)
    }
}

fn closes_itself(text: &str, tag: Token) -> bool {
    tag.span.of(text).ends_with("/>")
}

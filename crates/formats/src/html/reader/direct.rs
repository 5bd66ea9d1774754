//! What the walk tells the directives of a page, and asks them.
//!
//! A block is an element that parts texts, with all in it up to its end; one that holds nothing for
//! readers is none. Loose text is a block, and so is a picture on its own.

use std::ops::Range;

use super::{Heeds, Holder, Reader};
use crate::{
    html::{
        references::spoken,
        run::{Part, Run},
        tokens::{Kind, Token, is_white},
        tree,
    },
    inline::html::is_void,
    markdown::words::has_words,
};

impl Reader<'_, '_> {
    /// Tells that a block-level element begins.
    pub(super) fn begin_block(&mut self, name: &str) {
        if is_block(name) {
            self.directives.open_block();
        }
    }

    /// Tells that an element ends.
    pub(super) fn end_block(&mut self, name: &str) {
        if is_block(name) {
            self.directives.close_block();
        }
    }

    /// Makes the units of a run, and takes the directives in it.
    pub(super) fn run(&mut self, tokens: &[Token]) {
        if self.too_deep > 0 {
            return self.comments(tokens);
        }
        self.close_inline(tokens);
        let top = self.top();
        let run = Run::read(self.page.seen, tokens, top.is_translated);
        let words = if top.holder == Holder::Title {
            self.words_of_title(tokens)
        } else {
            run.words()
        };
        let words = spoken(&words);
        let part = run.unit(top.is_translated).filter(|_| has_words(&words));
        self.directives.open_html();
        let mut rest = 0..tokens.len();
        if let Some(part) = part {
            self.aside(&run, tokens, 0..part.first);
            rest.start = self.end_of_line(tokens, part);
            self.comments(tokens.get(part.first..rest.start).unwrap_or_default());
            self.directives.begin();
            if self.directives.allows(part.extent.start) {
                self.text(part.extent, top, &words);
            } else {
                self.has_asked = false;
            }
        }
        self.aside(&run, tokens, rest);
        self.directives.close_block();
        self.open_inline(&run.open_ended, top);
    }

    /// Takes what stands before and after the text of a run: directives, and tags whose attributes
    /// are translated.
    fn aside(&mut self, run: &Run<'_>, tokens: &[Token], range: Range<usize>) {
        for index in range {
            let Some(token) = tokens.get(index) else {
                return;
            };
            if self.stands(*token) {
                self.directives.begin();
            }
            self.comments(std::slice::from_ref(token));
            if let Some(tag) = run.tag(index) {
                self.attributes(tag);
            }
        }
    }

    /// Takes the directives among tokens.
    fn comments(&mut self, tokens: &[Token]) {
        if self.page.heeds == Heeds::Nothing {
            return;
        }
        for token in tokens.iter().filter(|token| token.kind == Kind::Comment) {
            let comment = token.span.of(self.page.seen);
            self.directives.comment(comment, token.span);
        }
    }

    /// The index of the first token after a text and the comments that follow it on its line, which
    /// are about it.
    fn end_of_line(&self, tokens: &[Token], part: Part) -> usize {
        let rest = tokens.get(part.last + 1..).unwrap_or_default();
        let last = tokens
            .get(part.last)
            .map(|token| token.span.of(self.page.seen));
        let goes_on = |slice: &str| {
            let end = slice.trim_end_matches(is_white).len();
            !slice.get(end..).unwrap_or_default().contains(['\n', '\r'])
        };
        if !last.is_some_and(goes_on) {
            return part.last + 1;
        }
        let follows = |token: &&Token| match token.kind {
            Kind::Comment | Kind::Close => true,
            Kind::Text => goes_on(token.span.of(self.page.seen)),
            Kind::Open | Kind::Atom | Kind::Cut => false,
        };
        part.last + 1 + rest.iter().take_while(follows).count()
    }

    /// Whether a token of a run is something that a reader sees.
    fn stands(&self, token: Token) -> bool {
        let slice = token.span.of(self.page.seen);
        match token.kind {
            Kind::Text => !slice.trim_matches(is_white).is_empty(),
            Kind::Atom => true,
            Kind::Open => {
                let name = token.name.of(self.page.seen).to_ascii_lowercase();
                is_void(&name) && !matches!(&*name, "br" | "wbr")
            }
            Kind::Close | Kind::Comment | Kind::Cut => false,
        }
    }

    /// In a title nothing is a tag; what reads as one is no words all the same.
    fn words_of_title(&self, tokens: &[Token]) -> String {
        let texts = tokens.iter().map(|token| token.span.of(self.page.seen));
        let text: String = texts.collect();
        tree::read(&text).words(&text)
    }
}

/// Whether an element is a block to its author: no rule, nothing that readers never see, no inline
/// element (whose name is not kept).
fn is_block(name: &str) -> bool {
    !matches!(
        name,
        "" | "base" | "hr" | "link" | "script" | "style" | "template"
    )
}

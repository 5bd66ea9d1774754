//! Texts with the elements that stand in them.

use hexapla_core::Span;

use super::{
    Part, Piece,
    balance::Page,
    fate::Fate,
    said::{leads, says_something},
};
use crate::html::tokens::{Token, is_white};

/// How many elements of a text may lie in each other; tags of what lies deeper are left out.
const DEEPEST: usize = 64;

/// An element of a text that is open. It is written when there is a text for it, and again behind a block.
pub(super) struct Inline {
    pub(super) name: &'static str,
    tag: Span,
    /// Whether it says anything at all.
    is_shown: bool,
    /// The piece that it is in this run.
    piece: Option<usize>,
    was_written: bool,
}

/// The run of a text that is open.
pub(super) struct Run {
    /// The element that was made for it.
    wrapper: Option<usize>,
}

impl Page<'_> {
    pub(super) fn text(&mut self, span: Span, piece: fn(Span) -> Piece) {
        let mut span = span;
        let slice = span.of(self.source);
        if self.run.is_none() && self.preformatted == 0 {
            let words = slice.trim_start_matches(is_white);
            if words.is_empty() {
                return;
            }
            span.start = span.end - words.len();
        }
        self.begin_run(span.start);
        self.pieces.push(piece(span));
    }

    pub(super) fn begin_run(&mut self, at: usize) {
        if self.run.is_none() {
            let from = self.run_from.unwrap_or(at).min(at);
            self.make_room(from, false);
            let wrapper = match self.begin(Part::Leaf) {
                Some((true, true)) => None,
                Some((true, false)) => Some(self.element("", Span::at(from), Part::Run)),
                Some((false, _)) | None => Some(self.element("p", Span::at(from), Part::Leaf)),
            };
            self.run = Some(Run { wrapper });
            self.write_waiting();
        }
        self.write_inlines();
    }

    /// Opens the elements that the text to come stands in.
    fn write_inlines(&mut self) {
        let mut index = 0;
        while let Some(inline) = self.inlines.get(index) {
            let cost = inline.tag.len() + 2 * inline.name.len() + "<></>".len();
            let (name, tag) = (inline.name, inline.tag);
            if inline.piece.is_some() || !inline.is_shown {
                index += 1;
                continue;
            }
            if inline.was_written {
                let Some(left) = self.budget.checked_sub(cost) else {
                    self.inlines.remove(index);
                    continue;
                };
                self.budget = left;
            }
            let piece = self.element(name, tag, Part::Inline);
            if let Some(inline) = self.inlines.get_mut(index) {
                inline.piece = Some(piece);
                inline.was_written = true;
            }
            index += 1;
        }
    }

    /// Ends the run of a text before a block; what it stands in goes on behind the block.
    pub(super) fn end_run(&mut self, at: usize) {
        self.run_from = None;
        let Some(run) = self.run.take() else {
            return;
        };
        if let Some(Piece::Text(last) | Piece::Verbatim(last)) =
            self.pieces.last_mut().filter(|_| self.preformatted == 0)
        {
            last.end = last.start + last.of(self.source).trim_end_matches(is_white).len();
        }
        self.end_inlines(0, at);
        if let Some(piece) = run.wrapper {
            self.end_piece(piece, at);
        }
    }

    /// Closes the elements of a text from one on.
    fn end_inlines(&mut self, from: usize, at: usize) {
        for index in (from..self.inlines.len()).rev() {
            let inline = self.inlines.get_mut(index);
            if let Some(piece) = inline.and_then(|inline| inline.piece.take()) {
                self.end_piece(piece, at);
            }
        }
    }

    pub(super) fn open_inline(&mut self, tag: Token, fate: Fate) {
        let in_formula = self.inlines.iter().any(|inline| inline.name == "math");
        let name = match fate {
            Fate::Inline(name) if !in_formula => name,
            Fate::Math(name) if in_formula => name,
            Fate::Lone(name) if !in_formula => return self.lone(name, tag.span),
            Fate::Inline(_)
            | Fate::Math(_)
            | Fate::Lone(_)
            | Fate::Holder(_)
            | Fate::Container(_)
            | Fate::Flow(_)
            | Fate::Division
            | Fate::Through
            | Fate::Dropped => return self.place(tag.span),
        };
        if self.is_empty(tag) {
            return self.place(tag.span);
        }
        if name == "a" {
            self.close_inline(name);
        }
        if self.inlines.len() >= DEEPEST {
            return;
        }
        self.inlines.push(Inline {
            name,
            tag: tag.span,
            is_shown: name != "span" || says_something(self.source, tag.span),
            piece: None,
            was_written: false,
        });
    }

    /// Whether a part of an image map leads somewhere and stands in no other link.
    pub(super) fn may_lead(&self, tag: Token) -> bool {
        let mut names = self.inlines.iter().map(|inline| inline.name);
        !names.any(|name| matches!(name, "a" | "math")) && leads(self.source, tag.span)
    }

    pub(super) fn close_inline(&mut self, name: &str) {
        let Some(index) = self.inlines.iter().rposition(|inline| inline.name == name) else {
            return;
        };
        let end = self.run_end();
        let is_open = self
            .inlines
            .get(index)
            .is_some_and(|inline| inline.piece.is_some());
        if is_open {
            self.end_inlines(index, end);
        }
        let inline = self.inlines.remove(index);
        if !inline.was_written {
            self.place(inline.tag);
        }
    }

    /// Where what was last shown ends.
    fn run_end(&self) -> usize {
        match self.pieces.last() {
            Some(Piece::Text(span) | Piece::Verbatim(span) | Piece::Lone(_, span)) => span.end,
            Some(Piece::Open(_) | Piece::Close) | None => 0,
        }
    }

    fn lone(&mut self, name: &'static str, tag: Span) {
        if name == "img" {
            self.begin_run(tag.start);
        } else if self.run.is_none() {
            return;
        }
        self.pieces.push(Piece::Lone(name, tag));
    }
}

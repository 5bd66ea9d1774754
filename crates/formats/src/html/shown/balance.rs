//! Elements in each other: what a page opens is closed, whether the page does it or not.

use hexapla_core::Span;

use super::{
    Element, Part, Piece,
    fate::{Fate, fate, parents, room},
    runs::{Inline, Run},
    said::{has_id, says_something},
};
use crate::{
    html::{
        names::{Class, class, ended_by, is_heading},
        tokens::{Syntax, Token},
    },
    inline::html,
};

/// How many blocks may lie in each other; tags of what lies deeper are left out.
const DEEPEST: usize = 512;

/// A block that is open.
struct Frame {
    name: &'static str,
    /// The piece that it is, where it is one.
    piece: Option<usize>,
    holds_text: bool,
    is_begun: bool,
}

/// Takes the tags and texts of a page, and gives its pieces.
pub(super) struct Page<'s> {
    pub(super) source: &'s str,
    syntax: Syntax,
    pub(super) pieces: Vec<Piece>,
    open: Vec<Frame>,
    too_deep: usize,
    paragraphs: usize,
    pub(super) preformatted: usize,
    /// How many headings are open: one, or none.
    headings: usize,
    pub(super) inlines: Vec<Inline>,
    pub(super) run: Option<Run>,
    /// Where what may belong to the next run begins.
    pub(super) run_from: Option<usize>,
    /// Tags of what is not shown and has an id, as long as nothing may stand where it would.
    pub(super) waiting: Vec<Span>,
    /// How many bytes of tags may be written a second time: no more than the page has, so that it stays
    /// linear.
    pub(super) budget: usize,
}

impl<'s> Page<'s> {
    pub(super) fn new(source: &'s str, syntax: Syntax, part: Span) -> Self {
        Self {
            source,
            syntax,
            pieces: Vec::new(),
            open: Vec::new(),
            too_deep: 0,
            paragraphs: 0,
            preformatted: 0,
            headings: 0,
            inlines: Vec::new(),
            run: None,
            run_from: None,
            waiting: Vec::new(),
            budget: part.len(),
        }
    }

    pub(super) fn finish(mut self, end: usize) -> Vec<Piece> {
        self.end_run(end);
        self.end_from(0, end);
        self.write_waiting();
        self.pieces
    }

    pub(super) fn write_waiting(&mut self) {
        let places = self.waiting.drain(..);
        self.pieces
            .extend(places.map(|tag| Piece::Lone("span", tag)));
    }

    /// A part of a page that is left out parts texts as it does for whoever translates them. What leads to it
    /// leads to where it would stand.
    pub(super) fn left_out(&mut self, tag: Token) {
        let name = tag.name.of(self.source);
        match class(name) {
            Class::Block(_) | Class::Opaque(_) => self.end_run(tag.span.start),
            Class::Atom(_) | Class::Inline => {}
        }
        let nothing = ["script", "style", "template", "title"];
        if !nothing
            .iter()
            .any(|nothing| nothing.eq_ignore_ascii_case(name))
        {
            self.place(tag.span);
        }
    }

    pub(super) fn open(&mut self, tag: Token) {
        let found = tag.name.of(self.source);
        match class(found) {
            Class::Block(name) | Class::Opaque(name) => {
                self.end_run(tag.span.start);
                self.open_block(tag, name);
            }
            Class::Atom(_) | Class::Inline => {
                self.run_from.get_or_insert(tag.span.start);
                self.open_inline(tag, fate(found));
            }
        }
    }

    pub(super) fn close(&mut self, tag: Token) {
        let found = tag.name.of(self.source);
        match class(found) {
            Class::Block(name) | Class::Opaque(name) => {
                self.end_run(tag.span.start);
                self.close_block(tag, name);
            }
            Class::Atom(_) | Class::Inline => match fate(found) {
                Fate::Inline(name) | Fate::Math(name) => self.close_inline(name),
                Fate::Holder(_)
                | Fate::Container(_)
                | Fate::Flow(_)
                | Fate::Division
                | Fate::Lone(_)
                | Fate::Through
                | Fate::Dropped => {}
            },
        }
    }

    fn open_block(&mut self, tag: Token, name: &'static str) {
        let is_empty =
            self.is_empty(tag) || html::is_void(name) || matches!(name, "frame" | "param");
        if self.too_deep > 0 {
            self.too_deep += usize::from(!is_empty);
            return;
        }
        self.end_implied(name, tag.span.start);
        let shown = self.shown(tag, name);
        if shown == Fate::Lone("hr") {
            self.pieces.push(Piece::Lone("hr", tag.span));
        } else if shown == Fate::Lone("area") && self.may_lead(tag) {
            self.begin_run(tag.span.start);
            self.pieces.push(Piece::Lone("area", tag.span));
            self.end_run(tag.span.end);
        } else if is_empty {
            self.place(tag.span);
        }
        if is_empty {
            return;
        }
        if self.open.len() >= DEEPEST {
            self.too_deep = 1;
            return;
        }
        let found = match shown {
            Fate::Holder(name) => Some((name, leaf(name), true)),
            Fate::Container(name) => Some((name, Part::Container, false)),
            Fate::Flow(name) => Some((name, Part::Flow, false)),
            Fate::Division => Some(("div", Part::Flow, false)),
            Fate::Through | Fate::Dropped | Fate::Lone(_) | Fate::Inline(_) | Fate::Math(_) => {
                self.place(tag.span);
                None
            }
        };
        let piece = found.map(|(name, part, _)| self.element(name, tag.span, part));
        self.paragraphs += usize::from(name == "p");
        self.count(found.map_or("", |(name, ..)| name), 1);
        self.open.push(Frame {
            name,
            piece,
            holds_text: found.is_some_and(|(.., holds_text)| holds_text),
            is_begun: false,
        });
    }

    /// What an element is where it stands: in a heading nothing but a text, and nothing outside of what it is a
    /// part of.
    fn shown(&mut self, tag: Token, name: &str) -> Fate {
        if self.headings > 0 {
            return Fate::Through;
        }
        let fate = fate(name);
        let above = self.name_above();
        // Terms and what they mean may stand in groups.
        if name == "div" && above == "dl" {
            return Fate::Through;
        }
        let fits = parents(name).is_none_or(|parents| parents.contains(&above));
        if !fits
            || fate == Fate::Through
            || (fate == Fate::Division && !says_something(self.source, tag.span))
        {
            return Fate::Through;
        }
        let is_cell = matches!(name, "td" | "th");
        if is_cell || parents(name).is_none() {
            self.make_room(tag.span.start, is_cell);
        }
        self.begin(Part::Container);
        fate
    }

    /// Gives a cell or an item to what stands in a table or list and in none, since browsers would show it
    /// elsewhere; a cell of its own needs a row at most.
    pub(super) fn make_room(&mut self, at: usize, is_cell: bool) {
        let needed = room(self.name_above()).iter();
        for name in needed.filter(|name| !(is_cell && **name == "td")) {
            self.begin(Part::Container);
            let piece = self.element(name, Span::at(at), leaf(name));
            self.open.push(Frame {
                name,
                piece: Some(piece),
                holds_text: *name != "tr",
                is_begun: false,
            });
        }
    }

    /// Begins the content of the block above; says whether that holds a text, and whether nothing was in it.
    pub(super) fn begin(&mut self, with: Part) -> Option<(bool, bool)> {
        let frame = self
            .open
            .iter_mut()
            .rev()
            .find(|frame| frame.piece.is_some())?;
        let is_first = !frame.is_begun;
        frame.is_begun = true;
        let (piece, holds_text) = (frame.piece, frame.holds_text);
        if is_first {
            self.set_part(piece, with);
        }
        Some((holds_text, is_first))
    }

    /// Makes of a block what it turns out to be, where it is not the same whatever it holds.
    fn set_part(&mut self, piece: Option<usize>, part: Part) {
        let found = piece.and_then(|piece| self.pieces.get_mut(piece));
        if let Some(Piece::Open(element)) = found
            && element.part == Part::Leaf
            && !is_always_leaf(element.name)
        {
            element.part = part;
        }
    }

    /// What the block is called on the page that the next one stands in; empty at the top.
    fn name_above(&self) -> &'static str {
        let above = self.open.iter().rev().find_map(|frame| frame.piece);
        above.and_then(|piece| self.name(piece)).unwrap_or_default()
    }

    fn name(&self, piece: usize) -> Option<&'static str> {
        match self.pieces.get(piece)? {
            Piece::Open(element) => Some(element.name),
            Piece::Close | Piece::Lone(..) | Piece::Text(_) | Piece::Verbatim(_) => None,
        }
    }

    fn count(&mut self, name: &str, more: isize) {
        let count = match name {
            "pre" => &mut self.preformatted,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => &mut self.headings,
            _ => return,
        };
        *count = count.saturating_add_signed(more);
    }

    fn close_block(&mut self, tag: Token, name: &str) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let is_of_table = TABLE.contains(&name);
        for (index, frame) in self.open.iter().enumerate().rev() {
            // The end tag of any heading ends the one that is open.
            if frame.name == name || is_heading(name) && is_heading(frame.name) {
                self.end_from(index, tag.span.end);
                return;
            }
            // Nothing in a cell ends what the table stands in.
            if !is_of_table && ["td", "th", "caption", "table"].contains(&frame.name) {
                return;
            }
        }
    }

    /// Ends what the opening tag of a block ends without saying so.
    fn end_implied(&mut self, name: &str, at: usize) {
        if self.paragraphs > 0 {
            self.end_last(&["p"], &["caption", "table", "td", "th"], at);
        }
        if let Some(ended) = ended_by(name) {
            self.end_last(ended.names, ended.within, at);
        }
    }

    fn end_last(&mut self, names: &[&str], within: &[&str], at: usize) {
        let mut found = None;
        for (index, frame) in self.open.iter().enumerate().rev() {
            if names.contains(&frame.name) {
                found = Some(index);
            } else if within.contains(&frame.name) {
                break;
            }
        }
        if let Some(index) = found {
            self.end_from(index, at);
        }
    }

    fn end_from(&mut self, index: usize, at: usize) {
        while self.open.len() > index {
            let Some(frame) = self.open.pop() else {
                return;
            };
            self.paragraphs -= usize::from(frame.name == "p");
            if let Some(piece) = frame.piece {
                let name = self.name(piece).unwrap_or_default();
                self.count(name, -1);
                self.end_piece(piece, at);
            }
        }
    }

    pub(super) fn element(&mut self, name: &'static str, tag: Span, part: Part) -> usize {
        self.pieces.push(Piece::Open(Element {
            name,
            tag,
            extent: tag,
            part,
        }));
        self.pieces.len() - 1
    }

    pub(super) fn end_piece(&mut self, piece: usize, at: usize) {
        if let Some(Piece::Open(element)) = self.pieces.get_mut(piece) {
            element.extent.end = at.max(element.extent.end);
        }
        self.pieces.push(Piece::Close);
    }

    /// Leaves a place where something has an id and is not shown.
    pub(super) fn place(&mut self, tag: Span) {
        if !has_id(self.source, tag) {
            return;
        }
        let in_formula = || self.inlines.iter().any(|inline| inline.name == "math");
        if in_formula() || self.run.is_none() && !room(self.name_above()).is_empty() {
            self.waiting.push(tag);
        } else {
            self.pieces.push(Piece::Lone("span", tag));
        }
    }

    pub(super) fn is_empty(&self, tag: Token) -> bool {
        self.syntax == Syntax::Xml && tag.span.of(self.source).ends_with("/>")
    }
}

/// The parts of tables.
const TABLE: [&str; 8] = [
    "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
];

/// What a block is that holds a text, as long as nothing else is known.
fn leaf(name: &str) -> Part {
    if matches!(name, "pre" | "tr") {
        Part::Container
    } else {
        Part::Leaf
    }
}

fn is_always_leaf(name: &str) -> bool {
    matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

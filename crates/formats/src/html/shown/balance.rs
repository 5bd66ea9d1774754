//! Elements in each other: what a page opens is closed, whether the page does it or not.

use hexapla_core::Span;

use super::{
    Element, Part, Piece,
    fate::{Fate, fate, parents},
};
use crate::{
    html::{
        names::{Class, class, ended_by},
        tokens::{Kind, Syntax, Token, is_white},
    },
    inline::html,
};

/// How many blocks may lie in each other; tags of what lies deeper are left out.
const DEEPEST: usize = 512;
/// The same for elements in a text.
const DEEPEST_INLINE: usize = 64;

/// A block that is open.
struct Frame {
    name: &'static str,
    /// The piece that it is, where it is one.
    piece: Option<usize>,
    holds_text: bool,
    is_begun: bool,
}

/// An element of a text that is open. It is written when there is a text for it, and again behind a block.
struct Inline {
    name: &'static str,
    tag: Span,
    /// Whether it says anything at all.
    is_shown: bool,
    /// The piece that it is in this run.
    piece: Option<usize>,
    was_written: bool,
}

/// The run of a text that is open.
struct Run {
    /// The element that was made for it.
    wrapper: Option<usize>,
}

/// Takes the tags and texts of a page, and gives its pieces.
pub(super) struct Page<'s> {
    source: &'s str,
    syntax: Syntax,
    pieces: Vec<Piece>,
    open: Vec<Frame>,
    too_deep: usize,
    paragraphs: usize,
    preformatted: usize,
    /// How many headings are open: one, or none.
    headings: usize,
    inlines: Vec<Inline>,
    run: Option<Run>,
    /// Where what may belong to the next run begins.
    run_from: Option<usize>,
    /// How many bytes of tags may be written a second time: no more than the page has, so that it stays
    /// linear.
    budget: usize,
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
            budget: part.len(),
        }
    }

    pub(super) fn finish(mut self, end: usize) -> Vec<Piece> {
        self.end_run(end);
        self.end_from(0, end);
        self.pieces
    }

    pub(super) fn text(&mut self, span: Span) {
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
        self.pieces.push(Piece::Text(span));
    }

    /// A part of a page that is left out parts texts as it does for whoever translates them.
    pub(super) fn part_at(&mut self, tag: Token) {
        match class(tag.name.of(self.source)) {
            Class::Block(_) | Class::Opaque(_) => self.end_run(tag.span.start),
            Class::Atom(_) | Class::Inline => {}
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
        debug_assert!(tag.kind == Kind::Close);
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
        let above = self.above().map(|frame| frame.piece);
        let above = above.flatten().and_then(|piece| self.name(piece));
        let fits =
            parents(name).is_none_or(|parents| above.is_some_and(|above| parents.contains(&above)));
        if !fits || (fate == Fate::Division && !says_something(self.source, tag.span)) {
            return Fate::Through;
        }
        // What follows in its block is no longer its beginning.
        if let Some(frame) = self
            .open
            .iter_mut()
            .rev()
            .find(|frame| frame.piece.is_some())
        {
            let is_leaf = frame.is_begun;
            frame.is_begun = true;
            let piece = frame.piece.filter(|_| !is_leaf);
            self.set_part(piece, Part::Container);
        }
        fate
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

    fn above(&self) -> Option<&Frame> {
        self.open.iter().rev().find(|frame| frame.piece.is_some())
    }

    fn name(&self, piece: usize) -> Option<&'static str> {
        match self.pieces.get(piece)? {
            Piece::Open(element) => Some(element.name),
            Piece::Close | Piece::Lone(..) | Piece::Text(_) => None,
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
            if frame.name == name {
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

    fn element(&mut self, name: &'static str, tag: Span, part: Part) -> usize {
        self.pieces.push(Piece::Open(Element {
            name,
            tag,
            extent: tag,
            part,
        }));
        self.pieces.len() - 1
    }

    fn end_piece(&mut self, piece: usize, at: usize) {
        if let Some(Piece::Open(element)) = self.pieces.get_mut(piece) {
            element.extent.end = at.max(element.extent.end);
        }
        self.pieces.push(Piece::Close);
    }

    fn begin_run(&mut self, at: usize) {
        if self.run.is_none() {
            let from = self.run_from.unwrap_or(at).min(at);
            let frame = self
                .open
                .iter_mut()
                .rev()
                .find(|frame| frame.piece.is_some());
            let holder = frame.filter(|frame| frame.holds_text);
            let is_first = holder.as_ref().is_some_and(|holder| !holder.is_begun);
            let wrapper = match holder {
                Some(holder) if is_first => {
                    holder.is_begun = true;
                    None
                }
                Some(_) => Some(self.element("", Span::at(from), Part::Run)),
                None => Some(self.element("p", Span::at(from), Part::Leaf)),
            };
            self.run = Some(Run { wrapper });
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
    fn end_run(&mut self, at: usize) {
        self.run_from = None;
        let Some(run) = self.run.take() else {
            return;
        };
        if let Some(Piece::Text(last)) = self.pieces.last_mut().filter(|_| self.preformatted == 0) {
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

    fn open_inline(&mut self, tag: Token, fate: Fate) {
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
        if self.inlines.len() >= DEEPEST_INLINE {
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

    fn close_inline(&mut self, name: &str) {
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
            Some(Piece::Text(span) | Piece::Lone(_, span)) => span.end,
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

    /// Leaves a place where something has an id and is not shown.
    fn place(&mut self, tag: Span) {
        if has_id(self.source, tag) {
            self.pieces.push(Piece::Lone("span", tag));
        }
    }

    fn is_empty(&self, tag: Token) -> bool {
        self.syntax == Syntax::Xml && tag.span.of(self.source).ends_with("/>")
    }
}

/// The parts of tables.
const TABLE: [&str; 8] = [
    "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
];

/// What a block is that holds a text, as long as nothing else is known.
fn leaf(name: &str) -> Part {
    if name == "pre" {
        Part::Container
    } else {
        Part::Leaf
    }
}

fn is_always_leaf(name: &str) -> bool {
    matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Whether a tag has what an element that means nothing could be there for.
fn says_something(source: &str, tag: Span) -> bool {
    let (_, attributes) = html::parts(source, tag);
    let mut names = attributes
        .iter()
        .map(|attribute| attribute.name.to_ascii_lowercase());
    names.any(|name| ["id", "lang", "xml:lang", "dir", "title"].contains(&name.as_str()))
}

fn has_id(source: &str, tag: Span) -> bool {
    let (name, attributes) = html::parts(source, tag);
    let is_anchor = name.of(source).eq_ignore_ascii_case("a");
    let is_id = |name: &str| {
        name.eq_ignore_ascii_case("id") || is_anchor && name.eq_ignore_ascii_case("name")
    };
    attributes.iter().any(|attribute| is_id(&attribute.name))
}

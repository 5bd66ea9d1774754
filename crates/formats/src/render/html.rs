//! A page of HTML as the article of another page: what `shown` leaves of it, with its addresses, ids and headings
//! made to fit there.

mod attributes;
mod base;
mod levels;
mod permalink;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use hexapla_core::Span;
use pulldown_cmark::{HeadingLevel, TagEnd};

use super::{Address, Refers, Rendering, blocks::Writer, escape};
use crate::html::{Element, Hidden, Part, Piece, hidden, refresh, shown, text_value};
use levels::{level, levels};
use permalink::permalink;

/// Writes the article of a page.
pub(super) fn write(source: &str, rendering: &Rendering<'_>, writer: &mut Writer<'_>) {
    let pieces = shown(source);
    let base = base::base(source);
    let resolve = |refers: Refers, address: &str| match &base {
        Some(base) => (rendering.resolve)(refers, &base::meant(base, address)),
        None => (rendering.resolve)(refers, address),
    };
    let mut page = Page {
        source,
        resolve: &resolve,
        rendering,
        writer,
        levels: levels(&pieces),
        ids: BTreeSet::new(),
        open: Vec::new(),
        preformatted: 0,
        silent: 0,
        headings: 0,
        others: 0,
    };
    page.hold_ids(&pieces);
    page.writer.begin();
    page.pieces(&pieces);
}

/// An element of the page, and whether it was written.
struct Open<'p> {
    element: &'p Element,
    is_written: bool,
    is_silent: bool,
    /// Whether it says a language that is not the source's.
    is_other: bool,
}

struct Page<'p, 'w, 'r> {
    source: &'p str,
    /// Where an address of the page leads.
    resolve: &'p dyn Fn(Refers, &str) -> Address,
    rendering: &'p Rendering<'p>,
    writer: &'w mut Writer<'r>,
    /// Those of the headings to come, last first when they are taken.
    levels: Vec<u8>,
    /// The ids that were written, those of headings aside.
    ids: BTreeSet<String>,
    open: Vec<Open<'p>>,
    preformatted: usize,
    /// How many elements are open that are hidden from some readers, so that nobody looks for what is in them.
    silent: usize,
    headings: usize,
    /// How many are open that say another language than the source's.
    others: usize,
}

impl<'p> Page<'p, '_, '_> {
    /// Keeps the ids of everything but headings from these, and theirs from each other.
    fn hold_ids(&mut self, pieces: &[Piece]) {
        let source = self.source;
        let headings = pieces.iter().filter_map(|piece| match piece {
            Piece::Open(element) if level(element.name).is_some() => Some(element.tag),
            Piece::Open(_) | Piece::Lone(..) | Piece::Close => None,
            Piece::Text(_) | Piece::Verbatim(_) => None,
        });
        let written = headings.filter_map(|tag| attributes::id(source, tag));
        self.writer.slugs.promise(written);
        let tags = pieces.iter().filter_map(|piece| match piece {
            Piece::Open(element) if level(element.name).is_none() => Some(element.tag),
            Piece::Lone(_, tag) => Some(*tag),
            Piece::Open(_) | Piece::Close | Piece::Text(_) | Piece::Verbatim(_) => None,
        });
        let ids = tags.filter_map(|tag| attributes::id(source, tag));
        self.writer.slugs.hold(ids);
        self.levels.reverse();
    }

    fn pieces(&mut self, pieces: &'p [Piece]) {
        let is_empty = |piece: &Piece| match piece {
            Piece::Text(_) | Piece::Verbatim(_) | Piece::Lone("img" | "area", _) => false,
            Piece::Open(_) | Piece::Close | Piece::Lone(..) => true,
        };
        if let Some(to) = refresh(self.source).filter(|_| pieces.iter().all(is_empty)) {
            self.forward(&to);
        }
        let mut index = 0;
        while let Some(piece) = pieces.get(index) {
            if let Some(last) = permalink(self.source, pieces, index, self.headings > 0) {
                self.places_of(pieces.get(index..last).unwrap_or_default());
                index = last + 1;
                continue;
            }
            match piece {
                Piece::Open(element) => self.open(element),
                Piece::Close => self.close(),
                Piece::Lone(name, tag) => self.lone(name, *tag),
                Piece::Text(span) => self.text(&text_value(span.of(self.source))),
                Piece::Verbatim(span) => self.text(span.of(self.source)),
            }
            index += 1;
        }
    }

    /// A page that only leads on is a link.
    fn forward(&mut self, to: &str) {
        self.writer.leaf("p", Span::at(0));
        self.writer.markup("<a");
        attributes::link(&mut self.writer.out, to, self.resolve);
        self.writer.markup(">");
        self.text(to);
        self.writer.close_leaf("</a></p>\n");
    }

    /// What leads to elements that are left out leads to where they would stand.
    fn places_of(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Open(Element { tag, .. }) | Piece::Lone(_, tag) => self.place(*tag),
                Piece::Close | Piece::Text(_) | Piece::Verbatim(_) => {}
            }
        }
    }

    fn place(&mut self, tag: Span) {
        if let Some(id) = self.own_id(tag) {
            self.writer.markup(&super::places::places(&[id]));
        }
    }

    /// The id of a tag, where nothing above has it.
    fn own_id(&mut self, tag: Span) -> Option<String> {
        let id = attributes::id(self.source, tag);
        id.filter(|id| self.ids.insert(id.clone()))
    }

    fn open(&mut self, element: &'p Element) {
        let is_silent = hidden(self.source, element.tag) != Hidden::No;
        self.silent += usize::from(is_silent);
        let others = self.others;
        let is_written = match (element.part, level(element.name)) {
            (Part::Run, _) => self.open_run(element),
            (_, Some(_)) => self.open_heading(element),
            (Part::Leaf, None) => {
                self.start(element);
                self.writer.open_leaf(element.name, element.extent);
                true
            }
            (Part::Container, None) => {
                let around = match element.name {
                    "table" => "<div class=\"table\" tabindex=\"0\">",
                    _ => "",
                };
                self.writer.container(around);
                self.start(element);
                self.writer.markup(">");
                true
            }
            (Part::Flow | Part::Inline, None) => {
                self.start(element);
                self.writer.markup(">");
                true
            }
        };
        self.preformatted += usize::from(element.name == "pre");
        self.headings += usize::from(level(element.name).is_some());
        self.writer.is_in_code = self.preformatted + self.silent > 0;
        self.open.push(Open {
            element,
            is_written,
            is_silent,
            is_other: self.others > others,
        });
    }

    /// Begins a tag, up to where the language may follow.
    fn start(&mut self, element: &Element) {
        self.writer.out.push('<');
        self.writer.out.push_str(element.name);
        let speaks = element.part == Part::Leaf && self.writer.differs(element.extent);
        let found = attributes::read(self.source, element, self.preformatted > 0);
        for (name, value) in found {
            match name {
                "id" if !self.ids.insert(value.clone()) => {}
                "href" => attributes::link(&mut self.writer.out, &value, self.resolve),
                _ => escape::push_attribute(&mut self.writer.out, name, &value),
            }
        }
        let is_code = ["pre", "code", "kbd", "samp", "var"].contains(&element.name);
        if !speaks && !is_code {
            self.language(element);
        }
    }

    /// Says the language that an element is in, where its author did. What is said to be in the source's is in
    /// that of the page, or will be said to be in another one.
    fn language(&mut self, element: &Element) {
        let (own, direction) = attributes::language(self.source, element.tag);
        let (page, written) = (self.rendering.language, self.rendering.written);
        let is_within = self.others > 0;
        let is_block = element.part != Part::Inline;
        let (own, direction) = match &own {
            Some(own) if is_same_language(own, &written.tag) => {
                let page = is_within.then_some(page);
                let tag = page.map(|page| page.tag.clone());
                (tag, page.map(|page| page.direction.to_owned()))
            }
            Some(_) => {
                self.others += 1;
                (own, direction)
            }
            None if is_block && !is_within && direction.as_deref() == Some(written.direction) => {
                (None, None)
            }
            None => (None, direction),
        };
        for (name, value) in [("lang", own), ("dir", direction)] {
            if let Some(value) = value {
                escape::push_attribute(&mut self.writer.out, name, &value);
            }
        }
    }

    /// Opens a heading; says whether it stands in an element that hides it.
    fn open_heading(&mut self, element: &Element) -> bool {
        let level = self.levels.pop().unwrap_or(2);
        let level = HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H2);
        let id = attributes::id(self.source, element.tag);
        let is_hidden = hidden(self.source, element.tag) == Hidden::Unseen;
        if is_hidden {
            self.writer.container("<div hidden=\"\">");
        }
        let differs = self.writer.differs(element.extent);
        self.writer.begin_heading(level, id);
        if !differs {
            self.language(element);
        }
        self.writer.open_heading_leaf(element.extent);
        is_hidden
    }

    /// Opens an element for a text that goes on, where it is in another language than what it stands in.
    fn open_run(&mut self, element: &Element) -> bool {
        self.white();
        let is_needed = self.writer.differs(element.extent);
        if is_needed {
            self.writer.leaf("span", element.extent);
        }
        is_needed
    }

    fn close(&mut self) {
        let Some(Open {
            element,
            is_written,
            is_silent,
            is_other,
        }) = self.open.pop()
        else {
            return;
        };
        self.preformatted -= usize::from(element.name == "pre");
        self.headings -= usize::from(level(element.name).is_some());
        self.silent -= usize::from(is_silent);
        self.others -= usize::from(is_other);
        let end = || format!("</{}>", element.name);
        match (element.part, level(element.name)) {
            (Part::Run, _) if is_written => self.writer.close_leaf("</span>"),
            (Part::Run, _) => {}
            (_, Some(_)) => {
                self.writer.close(TagEnd::Heading(HeadingLevel::H1));
                if is_written {
                    self.writer.close_container("</div>\n");
                }
            }
            (Part::Leaf, None) if element.name == "p" => self.writer.close(TagEnd::Paragraph),
            (Part::Leaf, None) => self.writer.close_leaf(&(end() + "\n")),
            (Part::Container, None) if element.name == "table" => {
                self.writer.close_container("</table></div>\n");
            }
            (Part::Container, None) => self.writer.close_container(&(end() + "\n")),
            (Part::Flow, None) => self.writer.markup(&(end() + "\n")),
            (Part::Inline, None) => self.writer.markup(&end()),
        }
        self.writer.is_in_code = self.preformatted + self.silent > 0;
    }

    fn lone(&mut self, name: &str, tag: Span) {
        match name {
            "img" => {
                let around = self.writer.passage(tag).and_then(Option::as_ref);
                let id = self.own_id(tag);
                let image = attributes::image(self.source, tag, self.resolve, (around, id));
                self.writer.markup(&image);
                if self.silent == 0 {
                    self.writer
                        .describe(&attributes::description(self.source, tag));
                }
            }
            "area" => {
                let id = self.own_id(tag);
                let (link, words) = attributes::area(self.source, tag, self.resolve, id);
                self.writer.markup(&link);
                self.text(&words);
                self.writer.markup("</a>");
            }
            "span" => self.place(tag),
            "br" => {
                self.place(tag);
                self.writer.markup("<br>\n");
                self.writer.spoken(" ");
            }
            "hr" => {
                let mut rule = "<hr".to_owned();
                if let Some(id) = self.own_id(tag) {
                    escape::push_attribute(&mut rule, "id", &id);
                }
                self.writer.open_and_close(&(rule + ">\n"));
            }
            _ => self.writer.markup("<wbr>"),
        }
    }

    fn white(&mut self) {
        let words = &self.writer.words;
        if !words.ends_with([' ', '\n']) && !words.is_empty() {
            self.writer.markup(" ");
            self.writer.spoken(" ");
        }
    }

    /// Characters: as they are on the page, and as words.
    fn text(&mut self, text: &str) {
        escape::push(&mut self.writer.out, text);
        self.writer.spoken_folded(text);
    }
}

/// Whether two tags name the same language, whatever its region.
fn is_same_language(one: &str, other: &str) -> bool {
    let language = |tag: &str| {
        tag.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    !other.is_empty() && language(one) == language(other)
}

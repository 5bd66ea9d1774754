//! A page of HTML as the article of another page: what `shown` leaves of it, with its addresses, ids and headings
//! made to fit there.

mod attributes;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use hexapla_core::Span;
use pulldown_cmark::{HeadingLevel, TagEnd};

use super::{Rendering, blocks::Writer, escape, inlines::is_unspaced};
use crate::html::{Element, Part, Piece, shown, text_value};

/// Writes the article of a page.
pub(super) fn write(source: &str, rendering: &Rendering<'_>, writer: &mut Writer<'_>) {
    let pieces = shown(source);
    let mut page = Page {
        source,
        rendering,
        writer,
        levels: levels(&pieces),
        ids: BTreeSet::new(),
        open: Vec::new(),
        preformatted: 0,
    };
    page.hold_ids(&pieces);
    page.writer.begin();
    for piece in &pieces {
        match piece {
            Piece::Open(element) => page.open(element),
            Piece::Close => page.close(),
            Piece::Lone(name, tag) => page.lone(name, *tag),
            Piece::Text(span) => page.text(*span),
        }
    }
}

/// The level of a heading, by its name.
fn level(name: &str) -> Option<u8> {
    let digit = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&digit).then_some(digit)
}

/// The levels that headings have on the page, in order. Its title is above it: the first heading, where that is
/// an `h1`, or alone at the top of others with most of the page below it. All else is below, in the same order and
/// depth.
fn levels(pieces: &[Piece]) -> Vec<u8> {
    let (mut typed, mut before, mut blocks) = (Vec::new(), Vec::new(), 0_usize);
    for piece in pieces {
        let Piece::Open(element) = piece else {
            continue;
        };
        match level(element.name) {
            Some(level) => {
                typed.push(level);
                before.push(blocks);
            }
            None => blocks += usize::from(element.part == Part::Leaf),
        }
    }
    let (Some(first), Some(top)) = (typed.first(), typed.iter().min()) else {
        return Vec::new();
    };
    let is_alone = typed.iter().filter(|level| *level == top).count() == 1;
    let is_early = before.first().is_some_and(|before| before * 2 < blocks);
    let has_title = first == top && (*top == 1 || is_alone && is_early);
    let shifted = |(index, level): (usize, &u8)| match (has_title, index) {
        (true, 0) => 1,
        (true, _) => (level - top + 1).max(2),
        (false, _) => (level - top + 2).min(6),
    };
    typed.iter().enumerate().map(shifted).collect()
}

/// An element of the page, and whether it was written.
struct Open<'p> {
    element: &'p Element,
    is_written: bool,
}

struct Page<'p, 'w, 'r> {
    source: &'p str,
    rendering: &'p Rendering<'p>,
    writer: &'w mut Writer<'r>,
    /// Those of the headings to come, last first when they are taken.
    levels: Vec<u8>,
    /// The ids that were written, those of headings aside.
    ids: BTreeSet<String>,
    open: Vec<Open<'p>>,
    preformatted: usize,
}

impl<'p> Page<'p, '_, '_> {
    /// Keeps the ids of everything but headings from these.
    fn hold_ids(&mut self, pieces: &[Piece]) {
        let tags = pieces.iter().filter_map(|piece| match piece {
            Piece::Open(element) if level(element.name).is_none() => Some(element.tag),
            Piece::Lone(_, tag) => Some(*tag),
            Piece::Open(_) | Piece::Close | Piece::Text(_) => None,
        });
        let source = self.source;
        let ids = tags.filter_map(|tag| attributes::id(source, tag));
        self.writer.slugs.hold(ids);
        self.levels.reverse();
    }

    fn open(&mut self, element: &'p Element) {
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
        self.writer.is_in_code = self.preformatted > 0;
        self.open.push(Open {
            element,
            is_written,
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
                "lang" | "dir" if speaks => {}
                "href" => {
                    let resolve = self.rendering.resolve;
                    attributes::link(&mut self.writer.out, &value, resolve);
                }
                _ => escape::push_attribute(&mut self.writer.out, name, &value),
            }
        }
    }

    fn open_heading(&mut self, element: &Element) -> bool {
        let level = self.levels.pop().unwrap_or(2);
        let level = HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H2);
        let id = attributes::id(self.source, element.tag);
        self.writer.open_heading(level, id, element.extent);
        true
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
        }) = self.open.pop()
        else {
            return;
        };
        self.preformatted -= usize::from(element.name == "pre");
        self.writer.is_in_code = self.preformatted > 0;
        let end = || format!("</{}>", element.name);
        match (element.part, level(element.name)) {
            (Part::Run, _) if is_written => self.writer.close_leaf("</span>"),
            (Part::Run, _) => {}
            (_, Some(_)) => self.writer.close(TagEnd::Heading(HeadingLevel::H1)),
            (Part::Leaf, None) if element.name == "p" => self.writer.close(TagEnd::Paragraph),
            (Part::Leaf, None) => self.writer.close_leaf(&(end() + "\n")),
            (Part::Container, None) if element.name == "table" => {
                self.writer.close_container("</table></div>\n");
            }
            (Part::Container, None) => self.writer.close_container(&(end() + "\n")),
            (Part::Flow, None) => self.writer.markup(&(end() + "\n")),
            (Part::Inline, None) => self.writer.markup(&end()),
        }
    }

    fn lone(&mut self, name: &str, tag: Span) {
        match name {
            "img" => {
                let around = self.writer.passage(tag).and_then(Option::as_ref);
                let image = attributes::image(self.source, tag, self.rendering.resolve, around);
                self.writer.markup(&image);
            }
            "span" => {
                let id = attributes::id(self.source, tag);
                if let Some(id) = id.filter(|id| self.ids.insert(id.clone())) {
                    self.writer.markup(&super::places::places(&[id]));
                }
            }
            "br" => {
                self.writer.markup("<br>\n");
                self.writer.spoken(" ");
            }
            "hr" => self.writer.open_and_close("<hr>\n"),
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

    /// Characters: as they are on the page, and as words with white space folded.
    fn text(&mut self, span: Span) {
        let text = text_value(span.of(self.source));
        escape::push(&mut self.writer.out, &text);
        let mut parts = text.split_ascii_whitespace().peekable();
        let begins_white = text.starts_with(|c: char| c.is_ascii_whitespace());
        if begins_white || parts.peek().is_none() {
            self.space();
        }
        while let Some(part) = parts.next() {
            self.writer.spoken(part);
            let is_last = parts.peek().is_none();
            if !is_last || text.ends_with(|c: char| c.is_ascii_whitespace()) {
                self.space();
            }
        }
    }

    fn space(&mut self) {
        let words = &self.writer.words;
        if !words.ends_with(|c| matches!(c, ' ' | '\n') || is_unspaced(c)) && !words.is_empty() {
            self.writer.spoken(" ");
        }
    }
}

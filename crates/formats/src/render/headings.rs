//! The writer: headings, whose ids come of their words.

use hexapla_core::Span;
use pulldown_cmark::HeadingLevel;

use super::{
    PageLanguage, RenderedHeading, blocks::Writer, escape::push_attribute, places::places,
    questions::Block,
};

/// A heading that is being written.
#[derive(Debug)]
pub(super) struct OpenHeading {
    level: u8,
    given: Option<String>,
    /// Where it begins in the output, its content there, and its words in the text.
    html_from: usize,
    content_from: usize,
    text_from: usize,
    /// What stands for its pictures.
    alt: String,
    has_picture: bool,
    language: Option<PageLanguage>,
    span: Span,
}

impl Writer<'_> {
    pub(super) fn open_heading(&mut self, level: HeadingLevel, given: Option<String>, span: Span) {
        self.begin_heading(level, given);
        self.open_heading_leaf(span);
    }

    /// Begins a heading, whose attributes may follow.
    pub(super) fn begin_heading(&mut self, level: HeadingLevel, given: Option<String>) {
        // The element is opened when its words, and so its id, are known.
        self.heading = Some(OpenHeading {
            level: level as u8,
            given,
            html_from: self.out.len(),
            content_from: 0,
            text_from: 0,
            alt: String::new(),
            has_picture: false,
            language: None,
            span: Span::at(0),
        });
    }

    /// Begins what stands in a heading.
    pub(super) fn open_heading_leaf(&mut self, span: Span) {
        let language = self.passage(span).cloned().flatten();
        self.open_leaf("h", span);
        let (content_from, text_from) = (self.out.len(), self.words.len());
        if let Some(heading) = &mut self.heading {
            heading.content_from = content_from;
            heading.text_from = text_from;
            heading.language = language;
            heading.span = span;
        }
    }

    /// A picture was written, for which some words stand.
    pub(super) fn describe(&mut self, alt: &str) {
        if let Some(heading) = &mut self.heading {
            heading.alt.push_str(alt);
            heading.alt.push(' ');
            heading.has_picture = true;
        }
    }

    pub(super) fn close_heading(&mut self) {
        let Some(open) = self.heading.take() else {
            return;
        };
        let words = self.words.get(open.text_from..).unwrap_or_default();
        let text = words.trim().to_owned();
        let pinned = self.rendering.ids.get(self.headings.len());
        let id = match pinned.map(|ids| ids.id.clone()).or(open.given) {
            Some(id) => self.slugs.claim(id),
            None => self.slugs.coin(&text),
        };
        let is_picture = text.is_empty() && open.has_picture;
        let text = if is_picture {
            open.alt.trim().to_owned()
        } else {
            text
        };
        let aliases = self.lent(pinned.map_or(&[][..], |ids| &ids.aliases));
        self.out.insert_str(open.content_from, &places(&aliases));
        let mut start = format!("<h{}", open.level);
        push_attribute(&mut start, "id", &id);
        self.out.insert_str(open.html_from, &start);
        self.close_leaf(&format!("</h{}>\n", open.level));
        if self.depth == 0 {
            self.blocks.push(match text.chars().next_back() {
                Some('?' | '？' | '؟' | ';') => Block::Asks(text.clone()),
                Some(_) | None => Block::Other,
            });
        }
        self.headings.push(RenderedHeading {
            level: open.level,
            id,
            aliases,
            text,
            is_picture,
            language: open.language,
            span: open.span,
        });
    }

    /// Takes the heading that was just closed for a question, whatever it ends in.
    pub(super) fn ask(&mut self) {
        if let (Some(last), Some(heading)) = (self.blocks.last_mut(), self.headings.last()) {
            *last = Block::Asks(heading.text.clone());
        }
    }
}

//! The writer: words, links and images.

use hexapla_core::Span;
use pulldown_cmark::LinkType;

use super::{
    Address, Refers,
    address::{escaped, is_safe_address},
    blocks::Writer,
    escape,
    escape::push_attribute,
    raw,
};
use crate::inline::html;

/// An image whose description is being read.
#[derive(Debug)]
pub(super) struct Image {
    address: Address,
    title: String,
    alt: String,
    language: Option<super::PageLanguage>,
    /// Images in its description.
    depth: usize,
}

/// Whether a line break beside this character is no space: scripts that are written without spaces.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFD}')
}

impl Writer<'_> {
    pub(super) fn text(&mut self, text: &str) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(text);
            return;
        }
        escape::push(&mut self.out, text);
        self.spoken(text);
    }

    pub(super) fn code(&mut self, code: &str) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(code);
            return;
        }
        self.out.push_str("<code dir=\"ltr\">");
        escape::push(&mut self.out, code);
        self.out.push_str("</code>");
        self.spoken(code);
    }

    /// A tag of the author's own in a text, or a comment.
    pub(super) fn inline_html(&mut self, html: &str) {
        self.raw(html);
        let name = html::name(html, Span::new(0, html.len()));
        if self.image.is_none() && name.of(html).eq_ignore_ascii_case("br") {
            self.spoken(" ");
        }
    }

    /// Tags of the author's own, or comments.
    pub(super) fn raw(&mut self, html: &str) {
        if self.image.is_none() {
            raw::write(&mut self.out, html, self.rendering.resolve);
        }
    }

    pub(super) fn soft_break(&mut self) {
        if let Some(image) = &mut self.image {
            image.alt.push(' ');
            return;
        }
        let is_space = !self.words.ends_with(is_unspaced);
        self.out.push_str(if is_space { "\n" } else { "" });
        self.spoken(if is_space { " " } else { "" });
    }

    /// A break that is seen; whoever looks for words finds two.
    pub(super) fn hard_break(&mut self) {
        match &mut self.image {
            Some(image) => image.alt.push(' '),
            None => {
                self.markup("<br>\n");
                self.spoken(" ");
            }
        }
    }

    pub(super) fn footnote_reference(&mut self, label: &str) {
        if self.image.is_none() {
            self.footnotes.refer(label, &mut self.out);
        }
    }

    pub(super) fn open_link(&mut self, kind: LinkType, url: &str, title: &str) {
        if self.image.is_some() {
            return;
        }
        let mail = matches!(kind, LinkType::Email) && !url.starts_with("mailto:");
        let url = if mail {
            format!("mailto:{url}")
        } else {
            url.to_owned()
        };
        let address = (self.rendering.resolve)(Refers::Link, &url);
        self.out.push_str("<a");
        if is_safe_address(&address.url) {
            push_attribute(&mut self.out, "href", &escaped(&address.url));
        }
        if let Some(hreflang) = &address.hreflang {
            push_attribute(&mut self.out, "hreflang", hreflang);
        }
        if !title.is_empty() {
            push_attribute(&mut self.out, "title", title);
        }
        self.out.push('>');
    }

    pub(super) fn open_image(&mut self, url: &str, title: &str, span: Span) {
        if let Some(image) = &mut self.image {
            image.depth += 1;
            return;
        }
        self.image = Some(Image {
            address: (self.rendering.resolve)(Refers::Image, url),
            title: title.to_owned(),
            alt: String::new(),
            language: self.passage(span).cloned().flatten(),
            depth: 0,
        });
    }

    pub(super) fn close_image(&mut self) {
        if let Some(image) = self.image.as_mut().filter(|image| image.depth > 0) {
            image.depth -= 1;
            return;
        }
        let Some(image) = self.image.take() else {
            return;
        };
        self.out.push_str("<img");
        if is_safe_address(&image.address.url) {
            push_attribute(&mut self.out, "src", &escaped(&image.address.url));
        }
        push_attribute(&mut self.out, "alt", &image.alt);
        if let Some((width, height)) = image.address.size {
            push_attribute(&mut self.out, "width", &width.to_string());
            push_attribute(&mut self.out, "height", &height.to_string());
        }
        if let Some(language) = &image.language {
            push_attribute(&mut self.out, "lang", &language.tag);
        }
        if !image.title.is_empty() {
            push_attribute(&mut self.out, "title", &image.title);
        }
        self.out.push('>');
        self.describe(&image.alt);
    }
}

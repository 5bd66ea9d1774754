//! Markdown, plain text and HTML as the articles of pages of our own making.
//!
//! Nothing in the extraction path renders. A site has to, and does it here, because only this crate
//! may read Markdown. The writer is ours: it needs heading ids from outside, addresses that somebody
//! else resolves, passages in another language, code that stays left to right, and no inline style,
//! which a strict content policy forbids.
//!
//! Raw HTML in Markdown passes, for the author may write it; a target has none that its source has not
//! (see [`encode`](crate::encode())). Of a page of HTML, which was made for another frame, only what is known to
//! do nothing passes. An address with a scheme that runs something is left out,
//! whoever wrote it.

mod address;
mod blocks;
mod escape;
mod headings;
mod html;
mod inlines;
mod notes;
mod places;
mod questions;
mod raw;
mod slug;
mod spoken;
mod text;

#[cfg(test)]
mod tests;

use hexapla_core::{Span, UnitKind};
use pulldown_cmark::{Event, Parser, Tag};

use crate::{
    front_matter::{self, Typed},
    markdown::{after_mark, parser_options},
    options::{Format, FrontMatter, KeyPolicy, Options},
};

pub use address::is_safe_address;
pub(crate) use address::{bare, may_show};
use blocks::Writer;

/// A language and the way it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLanguage {
    /// The value of `lang`.
    pub tag: String,
    /// The value of `dir`.
    pub direction: &'static str,
}

/// A unit of a page, by its bytes, in the language that it came out in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its extent in the Markdown.
    pub span: Span,
    /// Its language, where it is not that of the page.
    pub language: Option<PageLanguage>,
}

/// Where a link or an image leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The address, as it stands in the page.
    pub url: String,
    /// The language of what is there, where it is not that of the page.
    pub hreflang: Option<String>,
    /// Width and height of an image, in CSS pixels, where they are known.
    pub size: Option<(u32, u32)>,
}

/// What an address is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refers {
    /// A link.
    Link,
    /// An image.
    Image,
}

/// What a heading answers to.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeadingIds {
    /// Its id.
    pub id: String,
    /// Further ids that lead there: those that it had, and those of headings that are gone. One that
    /// something else of the page has is passed over.
    pub aliases: Vec<String>,
}

/// How a page is rendered.
pub struct Rendering<'a> {
    /// How its Markdown is read.
    pub options: &'a Options,
    /// The language of the page.
    pub language: &'a PageLanguage,
    /// That of its source.
    pub written: &'a PageLanguage,
    /// What its headings answer to, in order; a heading beyond them gets an id of its own text.
    pub ids: &'a [HeadingIds],
    /// Further ids that lead to the beginning of the page; one that something else has is passed over.
    pub top: &'a [String],
    /// What the blocks of a plain text are, where it is a translation of one; else they are what they look like.
    pub kinds: &'a [UnitKind],
    /// The units in order, where some of them may be in another language.
    pub passages: &'a [Passage],
    /// What readers are told before passages in another language, in the page's language.
    pub foreign_note: &'a str,
    /// Where an address of the Markdown leads on the page.
    pub resolve: &'a dyn Fn(Refers, &str) -> Address,
}

impl<'a> Rendering<'a> {
    /// Of a page in the language of its source, by its text alone.
    #[must_use]
    pub fn new(
        options: &'a Options,
        language: &'a PageLanguage,
        resolve: &'a dyn Fn(Refers, &str) -> Address,
    ) -> Self {
        Self {
            options,
            language,
            written: language,
            ids: &[],
            top: &[],
            kinds: &[],
            passages: &[],
            foreign_note: "",
            resolve,
        }
    }
}

/// A heading of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedHeading {
    /// 1 to 6.
    pub level: u8,
    /// Its id.
    pub id: String,
    /// What else it answers to.
    pub aliases: Vec<String>,
    /// Its words; where it has none, those that stand for its pictures.
    pub text: String,
    /// Whether it has pictures and no words.
    pub is_picture: bool,
    /// The language it is in, where it is not that of the page.
    pub language: Option<PageLanguage>,
    /// Its bytes in the Markdown.
    pub span: Span,
}

/// A rendered page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The body, as HTML.
    pub html: String,
    /// Its headings, in order.
    pub headings: Vec<RenderedHeading>,
    /// Its words without markup, without blocks of code and without what is hidden, a line a block.
    pub text: String,
    /// Headings that ask, each followed by a single paragraph: the question and the answer.
    pub questions: Vec<(String, String)>,
}

/// Renders a Markdown file without its front matter, a plain-text file without its hashtags, or the article of a
/// page of HTML; files of other formats as if they were Markdown. Total and linear, as parsing is.
#[must_use]
pub fn render(source: &str, rendering: &Rendering<'_>) -> Rendered {
    let mut writer = Writer::new(rendering);
    match rendering.options.format {
        Format::Text => text::write(source, rendering, &mut writer),
        Format::Html => html::write(source, rendering, &mut writer),
        Format::Markdown | Format::Fluent | Format::Json | Format::Yaml => {
            markdown(source, rendering, &mut writer);
        }
    }
    writer.finish()
}

fn markdown(source: &str, rendering: &Rendering<'_>, writer: &mut Writer<'_>) {
    let base = match front_matter::read(source, &FrontMatter::default()) {
        Some(block) => block.span.end,
        None => after_mark(source),
    };
    let text = Span::new(base, source.len()).of(source);
    let parser = || Parser::new_ext(text, parser_options(rendering.options.dialect));
    let has_more = rendering.ids.iter().any(|ids| !ids.aliases.is_empty());
    if has_more || !rendering.top.is_empty() || may_give_ids(text) {
        let mut html = String::new();
        for event in parser() {
            if let Event::Html(part) | Event::InlineHtml(part) = event {
                html.push_str(&part);
            } else if let Event::Start(Tag::Heading { id: Some(id), .. }) = event {
                writer.slugs.promise([id.to_string()]);
            }
        }
        writer.slugs.promise(raw::ids(&html, raw::Of::Headings));
        writer.slugs.reserve(raw::ids(&html, raw::Of::Everything));
    }
    writer.begin();
    for (event, range) in parser().into_offset_iter() {
        let span = Span::new(range.start + base, range.end + base);
        write_event(writer, event, span);
    }
}

/// Whether an author may have given a heading an id: `# One {#two}`, `<h2 id=two>`.
fn may_give_ids(text: &str) -> bool {
    let has_braces = |line: &str| {
        line.split_once('{')
            .is_some_and(|(_, rest)| rest.contains('#'))
    };
    text.contains("<h") || text.contains("<H") || text.lines().any(has_braces)
}

fn write_event(writer: &mut Writer<'_>, event: Event<'_>, span: Span) {
    match event {
        Event::Start(tag) => writer.open(tag, span),
        Event::End(tag) => writer.close(tag),
        Event::Text(text) => writer.text(&text),
        Event::Code(code) | Event::InlineMath(code) => writer.code(&code),
        Event::DisplayMath(code) => writer.code(&code),
        Event::Html(html) => writer.markup(&html),
        Event::InlineHtml(html) => writer.inline_html(&html),
        Event::FootnoteReference(label) => writer.footnote_reference(&label),
        Event::SoftBreak => writer.soft_break(),
        Event::HardBreak => writer.hard_break(),
        Event::Rule => writer.markup("<hr>\n"),
        Event::TaskListMarker(true) => writer.markup("<span class=\"task\">☑</span> "),
        Event::TaskListMarker(false) => writer.markup("<span class=\"task\">☐</span> "),
    }
}

/// A value of a file's front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontValue {
    /// Its key, dotted where it is nested; an element of a list has the key of the list.
    pub key: String,
    /// Its text.
    pub text: String,
    /// Its bytes in the file, quotes included.
    pub span: Span,
}

/// The texts that a Markdown file's front matter has under some keys, in order of the file; numbers, dates
/// and the like as they were typed. Of a block that cannot be read, what stands alone on the line of a
/// top-level key.
#[must_use]
pub fn front_values(source: &str, keys: &[&str]) -> Vec<FrontValue> {
    let wanted = keys
        .iter()
        .map(|key| ((*key).to_owned(), KeyPolicy::Translate));
    let policy = FrontMatter {
        keys: wanted.collect(),
    };
    let Some(block) = front_matter::read_with(source, &policy, Typed::Take) else {
        return Vec::new();
    };
    let text = block.span.of(source);
    let read = block.values.into_iter().map(|value| FrontValue {
        key: value.key,
        text: value.text.into_owned(),
        span: value.span,
    });
    let mut values: Vec<FrontValue> = read.collect();
    let broken = keys.iter().filter(|_| !block.is_read);
    for key in broken {
        if values.iter().all(|value| value.key != *key) {
            values.extend(bare_value(text, block.span.start, key));
        }
    }
    values.sort_by_key(|value| value.span.start);
    values
}

/// A value on a line of its own: `date: 2026-03-04`, `date = 2026-03-04`.
fn bare_value(block: &str, base: usize, key: &str) -> Option<FrontValue> {
    let mut start = base;
    for line in block.split_inclusive('\n') {
        let value = line.trim_start_matches('"').strip_prefix(key);
        let value = value.map(|rest| rest.trim_start_matches('"').trim_start());
        let value = value.and_then(|rest| rest.strip_prefix([':', '=']));
        let text = value.map(|rest| rest.split('#').next().unwrap_or(rest).trim());
        if let Some(text) = text.filter(|text| text.contains(char::is_alphanumeric)) {
            let at = start + line.find(text)?;
            return Some(FrontValue {
                key: key.to_owned(),
                text: text.trim_end_matches(',').to_owned(),
                span: Span::new(at, at + text.len()),
            });
        }
        start += line.len();
    }
    None
}

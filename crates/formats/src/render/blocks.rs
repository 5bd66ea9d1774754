//! The writer: blocks, and what holds for all of a page.

use hexapla_core::Span;
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag, TagEnd};

use super::{
    PageLanguage, Rendered, RenderedHeading, Rendering, escape,
    escape::push_attribute,
    headings::OpenHeading,
    inlines::Image,
    notes::Footnotes,
    questions::{Block, questions},
    slug::Slugs,
};

/// Writes a page from its events.
pub(super) struct Writer<'r> {
    pub(super) rendering: &'r Rendering<'r>,
    pub(super) out: String,
    /// Words, a line a block.
    pub(super) words: String,
    pub(super) image: Option<Image>,
    pub(super) footnotes: Footnotes,
    pub(super) headings: Vec<RenderedHeading>,
    pub(super) heading: Option<OpenHeading>,
    pub(super) slugs: Slugs,
    pub(super) blocks: Vec<Block>,
    pub(super) depth: usize,
    block_text_from: usize,
    /// Where the open block of HTML begins in the output.
    html_from: usize,
    /// The languages of the open blocks, where they are not the page's.
    languages: Vec<Option<PageLanguage>>,
    is_in_foreign_run: bool,
    is_in_head: bool,
    pub(super) is_in_code: bool,
    /// Outputs that wait while a footnote is written.
    waiting: Vec<(String, String)>,
}

impl<'r> Writer<'r> {
    pub(super) fn new(rendering: &'r Rendering<'r>) -> Self {
        let mut slugs = Slugs::default();
        slugs.reserve(rendering.ids.iter().map(|ids| ids.id.clone()));
        Self {
            rendering,
            out: String::new(),
            words: String::new(),
            image: None,
            footnotes: Footnotes::default(),
            headings: Vec::new(),
            heading: None,
            slugs,
            blocks: Vec::new(),
            depth: 0,
            block_text_from: 0,
            html_from: 0,
            languages: Vec::new(),
            is_in_foreign_run: false,
            is_in_head: false,
            is_in_code: false,
            waiting: Vec::new(),
        }
    }

    pub(super) fn finish(mut self) -> Rendered {
        self.footnotes.list(&mut self.out);
        Rendered {
            html: self.out,
            headings: self.headings,
            text: self.words,
            questions: questions(self.blocks),
        }
    }

    /// Markup of ours.
    pub(super) fn markup(&mut self, html: &str) {
        if self.image.is_none() {
            self.out.push_str(html);
        }
    }

    pub(super) fn open(&mut self, tag: Tag<'_>, span: Span) {
        match tag {
            Tag::Paragraph => self.leaf("p", span),
            Tag::Heading { level, id, .. } => {
                let given = id.map(|id| id.to_string());
                self.open_heading(level, given, span);
            }
            Tag::BlockQuote(kind) => self.container(&quote(kind)),
            Tag::CodeBlock(kind) => self.open_code(&kind),
            Tag::HtmlBlock => {
                self.html_from = self.out.len();
                self.container("");
            }
            Tag::List(None) => self.container("<ul>\n"),
            Tag::List(Some(1)) => self.container("<ol>\n"),
            Tag::List(Some(first)) => self.container(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.leaf("li", span),
            Tag::FootnoteDefinition(label) => {
                let outer = std::mem::take(&mut self.out);
                self.waiting.push((label.to_string(), outer));
                self.container("");
            }
            Tag::DefinitionList => self.container("<dl>\n"),
            Tag::DefinitionListTitle => self.leaf("dt", span),
            Tag::DefinitionListDefinition => self.leaf("dd", span),
            Tag::Table(_) => self.container("<div class=\"table\" tabindex=\"0\"><table>\n"),
            Tag::TableHead => {
                self.is_in_head = true;
                self.container("<thead><tr>\n");
            }
            Tag::TableRow => self.container("<tr>\n"),
            Tag::TableCell if self.is_in_head => self.leaf("th", span),
            Tag::TableCell => self.leaf("td", span),
            Tag::Emphasis => self.markup("<em>"),
            Tag::Strong => self.markup("<strong>"),
            Tag::Strikethrough => self.markup("<del>"),
            Tag::Superscript => self.markup("<sup>"),
            Tag::Subscript => self.markup("<sub>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.open_link(link_type, &dest_url, &title),
            Tag::Image {
                dest_url, title, ..
            } => self.open_image(&dest_url, &title, span),
            Tag::MetadataBlock(_) => self.container(""),
        }
    }

    pub(super) fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                self.close_leaf("</p>\n");
                self.record(Block::Paragraph);
            }
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::BlockQuote(_) => self.close_container("</blockquote>\n"),
            TagEnd::CodeBlock => {
                self.is_in_code = false;
                self.close_container("</code></pre>\n");
            }
            TagEnd::HtmlBlock => {
                // A tag may go over several lines, and each line is an event of its own.
                let html = self.out.split_off(self.html_from.min(self.out.len()));
                self.raw(&html);
                self.spoken_html(&html);
                self.close_container("");
            }
            TagEnd::MetadataBlock(_) => self.close_container(""),
            TagEnd::List(false) => self.close_container("</ul>\n"),
            TagEnd::List(true) => self.close_container("</ol>\n"),
            TagEnd::Item => self.close_leaf("</li>\n"),
            TagEnd::FootnoteDefinition => self.close_footnote(),
            TagEnd::DefinitionList => self.close_container("</dl>\n"),
            TagEnd::DefinitionListTitle => self.close_leaf("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.close_leaf("</dd>\n"),
            TagEnd::Table => self.close_container("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.is_in_head = false;
                self.close_container("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.close_container("</tr>\n"),
            TagEnd::TableCell if self.is_in_head => self.close_leaf("</th>\n"),
            TagEnd::TableCell => self.close_leaf("</td>\n"),
            TagEnd::Emphasis => self.markup("</em>"),
            TagEnd::Strong => self.markup("</strong>"),
            TagEnd::Strikethrough => self.markup("</del>"),
            TagEnd::Superscript => self.markup("</sup>"),
            TagEnd::Subscript => self.markup("</sub>"),
            TagEnd::Link => self.markup("</a>"),
            TagEnd::Image => self.close_image(),
        }
    }

    pub(super) fn container(&mut self, html: &str) {
        self.out.push_str(html);
        self.depth += 1;
    }

    pub(super) fn close_container(&mut self, html: &str) {
        self.out.push_str(html);
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            self.blocks.push(Block::Other);
        }
    }

    /// A block without content.
    pub(super) fn open_and_close(&mut self, html: &str) {
        self.container("");
        self.close_container(html);
    }

    /// Opens an element that may hold words, in the language of the first unit in it.
    pub(super) fn leaf(&mut self, name: &str, span: Span) {
        self.out.push('<');
        self.out.push_str(name);
        self.open_leaf(name, span);
    }

    /// Whether a span is in another language than what it stands in.
    pub(super) fn differs(&self, span: Span) -> bool {
        let around = self.languages.last().and_then(Option::as_ref);
        let own = self.passage(span);
        own.is_some_and(|own| own.as_ref() != around)
    }

    pub(super) fn open_leaf(&mut self, name: &str, span: Span) {
        let around = self.languages.last().cloned().flatten();
        let own = match self.passage(span) {
            Some(own) => own.clone(),
            None => around.clone(),
        };
        if own != around {
            let language = own.as_ref().unwrap_or(self.rendering.language);
            push_attribute(&mut self.out, "lang", &language.tag);
            push_attribute(&mut self.out, "dir", language.direction);
        }
        if own.is_some() && own != around {
            push_attribute(&mut self.out, "class", "foreign");
        }
        self.out.push('>');
        let begins = own.is_some() && !self.is_in_foreign_run && !matches!(name, "td" | "th");
        if begins {
            self.foreign_note();
        }
        self.is_in_foreign_run = own.is_some();
        self.languages.push(own);
        self.depth += 1;
        self.block_text_from = self.words.len();
    }

    fn foreign_note(&mut self) {
        let language = self.rendering.language;
        self.out.push_str("<span class=\"foreign-note\"");
        push_attribute(&mut self.out, "lang", &language.tag);
        push_attribute(&mut self.out, "dir", language.direction);
        self.out.push('>');
        escape::push(&mut self.out, self.rendering.foreign_note);
        self.out.push_str("</span> ");
    }

    pub(super) fn close_leaf(&mut self, html: &str) {
        self.out.push_str(html);
        self.languages.pop();
        self.depth = self.depth.saturating_sub(1);
        self.end_line();
    }

    /// The language of the first unit that begins within a span; `None` where no unit does.
    pub(super) fn passage(&self, span: Span) -> Option<&'r Option<PageLanguage>> {
        let passages = self.rendering.passages;
        let first = passages.partition_point(|passage| passage.span.start < span.start);
        let found = passages.get(first)?;
        (found.span.start < span.end).then_some(&found.language)
    }

    fn record(&mut self, block: fn(String) -> Block) {
        if self.depth == 0 {
            let words = self.words.get(self.block_text_from..).unwrap_or_default();
            self.blocks.push(block(words.trim().to_owned()));
        }
    }

    fn open_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.is_in_code = true;
        self.is_in_foreign_run = false;
        self.container("<pre dir=\"ltr\" tabindex=\"0\"><code");
        if let CodeBlockKind::Fenced(info) = kind {
            let language = info.split([' ', ',', '{']).next().unwrap_or_default();
            if !language.is_empty() {
                let class = format!("language-{language}");
                push_attribute(&mut self.out, "class", &class);
            }
        }
        self.out.push('>');
    }

    fn close_footnote(&mut self) {
        if let Some((label, outer)) = self.waiting.pop() {
            let body = std::mem::replace(&mut self.out, outer);
            self.footnotes.define(&label, body);
        }
        self.depth = self.depth.saturating_sub(1);
    }
}

fn quote(kind: Option<BlockQuoteKind>) -> String {
    let class = match kind {
        None => return "<blockquote>\n".to_owned(),
        Some(BlockQuoteKind::Note) => "note",
        Some(BlockQuoteKind::Tip) => "tip",
        Some(BlockQuoteKind::Important) => "important",
        Some(BlockQuoteKind::Warning) => "warning",
        Some(BlockQuoteKind::Caution) => "caution",
    };
    format!("<blockquote class=\"alert {class}\">\n")
}

//! The blocks of a file as two independent parsers see them, in one notation.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "tests stop at what they did not expect"
)]

use comrak::{Arena, nodes::NodeValue};
use hexapla_formats::Dialect;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// comrak's. Footnote definitions are left out, since it moves and drops them.
pub(crate) fn comrak(source: &str, dialect: Dialect) -> Vec<String> {
    let mut options = comrak::Options::default();
    let is_gfm = dialect != Dialect::CommonMark;
    options.extension.table = is_gfm;
    options.extension.tasklist = is_gfm;
    options.extension.strikethrough = is_gfm;
    options.extension.footnotes = is_gfm;
    options.extension.alerts = is_gfm;
    options.extension.front_matter_delimiter = Some("---".to_owned());
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, without_mark(source), &options);
    let mut out = Vec::new();
    show(root, &mut out);
    out
}

fn without_mark(source: &str) -> &str {
    source.strip_prefix('\u{feff}').unwrap_or(source)
}

fn show<'a>(node: &'a comrak::nodes::AstNode<'a>, out: &mut Vec<String>) {
    let name = match &node.data.borrow().value {
        NodeValue::BlockQuote => "quote".to_owned(),
        NodeValue::Alert(_) => "alert".to_owned(),
        NodeValue::List(list) => match list.list_type {
            comrak::nodes::ListType::Bullet => "list".to_owned(),
            comrak::nodes::ListType::Ordered => format!("list {}", list.start),
        },
        NodeValue::Item(_) => "item".to_owned(),
        NodeValue::TaskItem(_) => "task".to_owned(),
        NodeValue::CodeBlock(code) => format!("code {:?}", code.literal.trim_end()),
        NodeValue::HtmlBlock(_) => "html".to_owned(),
        NodeValue::Paragraph => "paragraph".to_owned(),
        NodeValue::Heading(heading) => format!("heading {}", heading.level),
        NodeValue::ThematicBreak => "rule".to_owned(),
        NodeValue::Table(table) => format!("table {}", table.alignments.len()),
        NodeValue::TableRow(_) => "row".to_owned(),
        NodeValue::TableCell => "cell".to_owned(),
        NodeValue::Document => "document".to_owned(),
        _ => return,
    };
    out.push(name);
    for child in node.children() {
        show(child, out);
    }
    out.push("end".to_owned());
}

/// pulldown-cmark's, without anything of ours between.
pub(crate) fn pulldown(source: &str, dialect: Dialect) -> Vec<String> {
    let options = match dialect {
        Dialect::CommonMark => Options::empty(),
        Dialect::Gfm
        | Dialect::Hugo
        | Dialect::Mkdocs
        | Dialect::Mdx
        | Dialect::Docusaurus
        | Dialect::Mdbook
        | Dialect::Jekyll => {
            Options::ENABLE_TABLES
                | Options::ENABLE_FOOTNOTES
                | Options::ENABLE_STRIKETHROUGH
                | Options::ENABLE_TASKLISTS
                | Options::ENABLE_GFM
        }
    };
    let mut reader = Reader::default();
    reader.out.push("document".to_owned());
    let body = after_front_matter(without_mark(source));
    for event in Parser::new_ext(body, options) {
        reader.take(event);
    }
    reader.out.push("end".to_owned());
    reader.out
}

fn after_front_matter(source: &str) -> &str {
    let inside = source.strip_prefix("---\n");
    let end = inside.and_then(|inside| inside.split_once("\n---\n"));
    end.map_or(source, |(_, body)| body)
}

#[derive(Default)]
struct Reader {
    out: Vec<String>,
    /// Open blocks; whether one may get text without a paragraph, and has it.
    open: Vec<Option<bool>>,
    notes: usize,
    code: Option<String>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => self.notes += 1,
            Event::End(TagEnd::FootnoteDefinition) => self.notes -= 1,
            _ if self.notes > 0 => {}
            Event::Start(Tag::Paragraph) => self.start("paragraph", None),
            Event::Start(Tag::Heading { level, .. }) => {
                self.start(&format!("heading {}", level as u8), None);
            }
            Event::Start(Tag::BlockQuote(None)) => self.start("quote", None),
            Event::Start(Tag::BlockQuote(Some(_))) => self.start("alert", None),
            Event::Start(Tag::CodeBlock(_)) => {
                self.finish_text();
                self.code = Some(String::new());
            }
            Event::End(TagEnd::CodeBlock) => {
                let code = self.code.take().unwrap_or_default();
                self.out.push(format!("code {:?}", code.trim_end()));
                self.out.push("end".to_owned());
            }
            Event::Start(Tag::HtmlBlock) => self.start("html", None),
            Event::Start(Tag::List(None)) => self.start("list", None),
            Event::Start(Tag::List(Some(start))) => self.start(&format!("list {start}"), None),
            Event::Start(Tag::Item) => self.start("item", Some(false)),
            Event::Start(Tag::Table(columns)) => {
                self.start(&format!("table {}", columns.len()), None);
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => self.start("row", None),
            Event::Start(Tag::TableCell) => self.start("cell", None),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::BlockQuote(_)
                | TagEnd::HtmlBlock
                | TagEnd::List(_)
                | TagEnd::Item
                | TagEnd::Table
                | TagEnd::TableHead
                | TagEnd::TableRow
                | TagEnd::TableCell,
            ) => {
                self.finish_text();
                self.open.pop();
                self.out.push("end".to_owned());
            }
            Event::TaskListMarker(_) => {
                let item = self.out.iter_mut().rev().find(|name| *name == "item");
                *item.unwrap() = "task".to_owned();
            }
            Event::Rule => {
                self.start("rule", None);
                self.open.pop();
                self.out.push("end".to_owned());
            }
            Event::Text(text) if self.code.is_some() => {
                self.code.as_mut().unwrap().push_str(&text);
            }
            Event::Html(_) | Event::SoftBreak | Event::HardBreak | Event::End(_) => {}
            _ => self.text(),
        }
    }

    fn start(&mut self, name: &str, may_get_text: Option<bool>) {
        self.finish_text();
        self.out.push(name.to_owned());
        self.open.push(may_get_text);
    }

    fn text(&mut self) {
        if let Some(last @ Some(Some(false))) = self.open.last_mut().map(Some) {
            *last.unwrap() = Some(true);
            self.out.push("paragraph".to_owned());
        }
    }

    fn finish_text(&mut self) {
        if let Some(has_text @ Some(true)) = self.open.last_mut() {
            *has_text = Some(false);
            self.out.push("end".to_owned());
        }
    }
}

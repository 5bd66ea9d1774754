//! A heading: its words, and where its id stands or could stand.

use hexapla_core::Span;

use super::attributes::{at_end, id};
use crate::options::Dialect;

/// A heading of a Markdown file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, 1–6.
    pub level: u8,
    /// All of its lines in the file.
    pub span: Span,
    /// Its inline content in the file: without marks, closing marks and attributes.
    pub content: Span,
    /// What a reader sees of it.
    pub text: String,
    /// The same without what stands for images: `An ![img](a.png) here` is `An  here`.
    pub bare: String,
    /// What newer versions of Hugo make an id of: the words without addresses that are links by themselves
    /// and without dashes.
    pub hugo: String,
    /// What stands in the braces at its end, `#id .class`, without the braces; the form is that of
    /// Hugo, mdBook, Zola, kramdown and Python-Markdown.
    pub attributes: Option<Span>,
    /// The id that its author gave it, of its attributes.
    pub id: Option<Span>,
    /// Where its line ends.
    pub end: usize,
}

/// Reads the lines of a heading, of whose words the parser said something.
pub(super) fn read(source: &str, span: Span, level: u8, said: &Said, dialect: Dialect) -> Heading {
    let lines = span.of(source).trim_end();
    let start = span.start;
    let after = lines.trim_start_matches('#');
    let marks = lines.len() - after.len();
    // What else begins with a hash may be the text of the other form.
    let is_marked = marks > 0 && (after.is_empty() || after.starts_with([' ', '\t']));
    let (from, whole) = if is_marked {
        (marks, lines)
    } else {
        // The last line of the other form is its rule.
        let end = lines.rfind('\n').unwrap_or(lines.len());
        (0, Span::new(0, end).of(lines).trim_end())
    };
    let line_end = whole.len();
    let (mut end, mut attributes) = at_end(whole, line_end.max(from), dialect);
    if is_marked {
        end = without_closing(whole, from, end);
        if attributes.is_none() {
            (end, attributes) = at_end(whole, end, dialect);
        }
    }
    let content = Span::new(from, end.max(from)).of(whole);
    let lead = content.len() - content.trim_start().len();
    let place = Span::new(start + from + lead, start + end.max(from + lead));
    let id = attributes.and_then(|inside| id(whole, inside));
    // The parser takes some braces at the end for attributes that the generator does not.
    let is_cut = said.is_cut || dialect == Dialect::Mkdocs && said.ends_covered(content);
    let lost = if is_cut && attributes.is_none() {
        let kept = content
            .rfind('{')
            .map_or(content, |open| Span::new(0, open).of(content));
        Span::new(kept.trim_end().len(), content.len())
            .of(content)
            .trim_end()
    } else {
        ""
    };
    let group = attributes
        .filter(|_| !said.is_cut)
        .map(|inside| inside.of(whole));
    Heading {
        level,
        span,
        content: place,
        text: words(&said.text, group, lost),
        bare: words(&said.bare, group, lost),
        hugo: words(&said.hugo, group, lost),
        attributes: attributes.map(|inside| inside.shifted(start)),
        id: id.map(|id| id.shifted(start)),
        end: start + line_end,
    }
}

/// Where a line ends without its closing marks.
fn without_closing(line: &str, from: usize, end: usize) -> usize {
    let content = Span::new(from, end.max(from)).of(line);
    let bare = content.trim_end_matches('#');
    let is_closing = bare.len() < content.len() && (bare.is_empty() || bare.ends_with([' ', '\t']));
    let kept = if is_closing { bare } else { content };
    from + kept.trim_end().len()
}

/// What the parser says of a heading's words.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// All that a reader sees.
    pub(super) text: String,
    /// The same without what stands for images.
    pub(super) bare: String,
    /// What Hugo makes an id of.
    pub(super) hugo: String,
    /// Whether the parser took attributes off its end.
    pub(super) is_cut: bool,
    /// In how many images, and in how many addresses that are links by themselves, the events stand.
    pub(super) images: usize,
    pub(super) addresses: usize,
}

impl Said {
    /// Adds words, which may be code.
    pub(super) fn say(&mut self, words: &str, is_code: bool) {
        self.text.push_str(words);
        if self.images == 0 {
            self.bare.push_str(words);
        }
        if self.addresses > 0 {
            return;
        }
        if is_code {
            self.hugo.push_str(words);
            return;
        }
        // Addresses become links, and hyphens dashes.
        for word in words.split_inclusive(' ') {
            if ["https://", "http://", "www."]
                .iter()
                .any(|head| word.starts_with(head))
            {
                continue;
            }
            self.hugo
                .push_str(&word.replace("---", "").replace("--", ""));
        }
    }

    /// Whether braces of one kind at the end of the content were covered as attributes are.
    fn ends_covered(&self, content: &str) -> bool {
        let is_template = ["}}", "%}", "!}"].iter().any(|end| content.ends_with(end));
        self.text.trim_end().ends_with('\u{7f}') && content.ends_with('}') && !is_template
    }

    /// Goes out of an image or a link. In an address that is a link by itself stands no other.
    pub(super) fn leave(&mut self, is_image: bool) {
        if is_image {
            self.images = self.images.saturating_sub(1);
        } else {
            self.addresses = 0;
        }
    }

    /// Goes to the next line, of which alone Hugo makes the id.
    pub(super) fn next_line(&mut self) {
        self.say(" ", true);
        self.hugo.clear();
    }
}

/// The words of a heading without what covers expressions. Attributes that its dialect takes for text go, and
/// text comes back that the parser took for attributes.
fn words(text: &str, group: Option<&str>, lost: &str) -> String {
    let shown: String = text.chars().filter(|c| *c != '\u{7f}').collect();
    let shown = shown.trim();
    let cut = group.and_then(|group| {
        let count = group.matches('{').count();
        let inside = shown.strip_suffix('}')?;
        let (open, _) = inside.rmatch_indices('{').nth(count)?;
        Some(Span::new(0, open).of(inside).trim_end())
    });
    format!("{}{lost}", cut.unwrap_or(shown))
        .trim_start()
        .to_owned()
}

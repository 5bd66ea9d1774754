//! Where a file links to and what can be linked to in it: addresses and headings, with their bytes.
//!
//! What stands in template expressions, in code and in components is left alone: its address is the
//! template's business.

mod attributes;
mod heading;
mod slug;
pub(crate) mod srcset;
pub(crate) mod tags;

use hexapla_core::Span;
use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Tag, TagEnd};

pub use attributes::python_braces;
pub use heading::Heading;
use heading::Said;
pub use slug::Slugs;

use crate::{
    markdown::{Body, Page, link},
    options::{Dialect, Format, Options},
};

/// The links of a file and what of it can be linked to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Links, in order of their addresses.
    pub links: Vec<Link>,
    /// Links whose address begins with a tag of Liquid that names a file (`{% link a.md %}#b`) or a post
    /// (`{% post_url 2026-01-02-a %}`), or with Hugo's shortcodes for pages (`{{< ref "a.md" >}}`, `relref`), in
    /// order; expressions such as `{{ site.baseurl }}` before it are no part of their address. They are none of
    /// `links`.
    pub tags: Vec<Link>,
    /// The headings of Markdown, in order.
    pub headings: Vec<Heading>,
    /// The values of `id` attributes, and of `name` on `<a>`, in order.
    pub anchors: Vec<Span>,
}

/// One link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its address as written, without brackets or quotes; never empty.
    pub address: Span,
    /// How it is written.
    pub kind: LinkKind,
}

/// How a link is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkKind {
    /// `[text](address)`
    Inline,
    /// `![alt](address)`
    Image,
    /// `[label]: address`
    Definition,
    /// `href`, `src` or `poster` of an HTML tag, or a candidate of its `srcset`.
    Attribute,
}

/// Finds the links and headings of a Markdown or HTML file; files of other formats have none. Linear.
#[must_use]
pub fn links(source: &str, options: &Options) -> Links {
    match options.format {
        Format::Markdown => of_markdown(source, options),
        Format::Html => {
            let mut found = Links::default();
            tags::find(source, Span::new(0, source.len()), &mut found);
            found.in_order(source)
        }
        Format::Text | Format::Fluent | Format::Json | Format::Yaml => Links::default(),
    }
}

impl Links {
    /// Without the links that lead where a template decides; the others in order.
    fn in_order(mut self, source: &str) -> Self {
        let is_plain = |link: &Link| {
            let address = link.address.of(source);
            !address.is_empty() && !address.contains(['{', '}', '<', '>', '\n', '\r'])
        };
        self.links.retain(is_plain);
        self.links.sort_by_key(|link| link.address.start);
        self.tags.sort_by_key(|link| link.address.start);
        self.anchors.sort();
        self
    }
}

fn of_markdown(source: &str, options: &Options) -> Links {
    let page = Page::new(source, options);
    let events = page.events(options);
    let mut walk = Walk::new(source, &page.body, &events, options.dialect);
    for (event, range) in events {
        walk.take(&event, Span::new(range.start, range.end));
    }
    walk.finish()
}

/// Finds links and headings among the events of a page.
pub(crate) struct Walk<'a, 's> {
    source: &'s str,
    body: &'a Body<'s>,
    dialect: Dialect,
    found: Links,
    /// The links and images in which the events stand.
    open: Vec<Open>,
    /// The heading in which they stand: its level and its words so far.
    heading: Option<(u8, Said)>,
}

/// A link whose text is not over yet.
struct Open {
    kind: Option<LinkKind>,
    /// Where what was seen of its text ends.
    end: usize,
}

impl<'a, 's> Walk<'a, 's> {
    pub(crate) fn new(
        source: &'s str,
        body: &'a Body<'s>,
        events: &OffsetIter<'_>,
        dialect: Dialect,
    ) -> Self {
        let mut walk = Self {
            source,
            body,
            dialect,
            found: Links::default(),
            open: Vec::new(),
            heading: None,
        };
        walk.definitions(events);
        walk
    }

    pub(crate) fn finish(self) -> Links {
        self.found.in_order(self.source)
    }

    /// Reference definitions emit no events.
    fn definitions(&mut self, events: &OffsetIter<'_>) {
        let text = &*self.body.text;
        for (_, definition) in events.reference_definitions().iter() {
            let place = Span::new(definition.span.start, definition.span.end);
            let label = link::find_unescaped(place.of(text), 1, |byte| byte == b']');
            let tail = label.and_then(|close| link::tail(text, place.start + close + 2));
            if let Some(tail) = tail {
                self.link(tail.href, LinkKind::Definition);
            }
        }
    }

    /// Takes the next event, and where it stands in the body.
    pub(crate) fn take(&mut self, event: &Event<'_>, span: Span) {
        if let (Some(open), false) = (self.open.last_mut(), is_link_end(event)) {
            open.end = open.end.max(span.end);
        }
        match event {
            Event::Start(Tag::Link { link_type, .. }) => {
                self.begin(*link_type, LinkKind::Inline, span.start + 1);
            }
            Event::Start(Tag::Image { link_type, .. }) => {
                self.begin(*link_type, LinkKind::Image, span.start + 2);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((_, said)) = &mut self.heading {
                    said.leave(matches!(event, Event::End(TagEnd::Image)));
                }
                self.end(span);
            }
            Event::Start(Tag::Heading {
                level,
                id,
                classes,
                attrs,
            }) => {
                let said = Said {
                    is_cut: id.is_some() || !classes.is_empty() || !attrs.is_empty(),
                    ..Said::default()
                };
                self.heading = Some((number(*level), said));
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, said)) = self.heading.take() {
                    let span = self.body.file(span);
                    let heading = heading::read(self.source, span, level, &said, self.dialect);
                    self.found.headings.push(heading);
                }
            }
            Event::End(TagEnd::HtmlBlock) => self.html(span),
            Event::InlineHtml(_) => self.html(span),
            Event::Text(text) => self.say(text, false),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.say(text, true);
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, said)) = &mut self.heading {
                    said.next_line();
                }
            }
            Event::Start(_)
            | Event::End(_)
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn say(&mut self, words: &str, is_code: bool) {
        if let Some((_, said)) = &mut self.heading {
            said.say(words, is_code);
        }
    }

    fn begin(&mut self, written: LinkType, kind: LinkKind, end: usize) {
        let is_address = matches!(written, LinkType::Autolink | LinkType::Email);
        if let Some((_, said)) = &mut self.heading {
            said.images += usize::from(kind == LinkKind::Image);
            said.addresses += usize::from(is_address);
        }
        let kind = (written == LinkType::Inline).then_some(kind);
        self.open.push(Open { kind, end });
    }

    fn end(&mut self, span: Span) {
        let Some(open) = self.open.pop() else { return };
        if let Some(above) = self.open.last_mut() {
            above.end = above.end.max(span.end);
        }
        let Some(kind) = open.kind else { return };
        let text = &*self.body.text;
        let close = Span::new(open.end.min(span.end), span.end)
            .of(text)
            .find("](");
        let tail = close.and_then(|at| link::tail(text, open.end + at + 2));
        if let Some(tail) = tail {
            self.link(tail.href, kind);
        }
    }

    fn link(&mut self, address: Span, kind: LinkKind) {
        if address.is_empty() {
            return;
        }
        let is_covered = address.of(&self.body.text).contains('\u{7f}');
        let address = self.body.file(address);
        if !is_covered {
            self.found.links.push(Link { address, kind });
        } else if let Some(address) = file_tag(self.source, address) {
            self.found.tags.push(Link { address, kind });
        }
    }

    fn html(&mut self, span: Span) {
        for part in self.body.outside_islands(self.body.file(span)) {
            tags::find(self.source, part, &mut self.found);
        }
    }
}

/// An address from its tag on that names a file: it begins with that, or with expressions before it.
fn file_tag(source: &str, address: Span) -> Option<Span> {
    let mut rest = address.of(source).trim_start();
    while rest.starts_with("{{") && !names_a_file(rest) {
        let (_, behind) = rest.split_once("}}")?;
        rest = behind.trim_start();
    }
    names_a_file(rest).then(|| Span::new(address.end - rest.len(), address.end))
}

/// Whether an address begins with a tag of Liquid or a shortcode of Hugo that names a file.
fn names_a_file(address: &str) -> bool {
    let begins = |inside: &str, names: [&str; 2]| {
        let first = inside.split_whitespace().next();
        first.is_some_and(|first| names.contains(&first))
    };
    if let Some(inside) = address.strip_prefix("{%") {
        return begins(inside.trim_start_matches('-'), ["link", "post_url"]);
    }
    let shortcode = address.strip_prefix("{{");
    let inside = shortcode.and_then(|inside| inside.strip_prefix(['<', '%']));
    inside.is_some_and(|inside| begins(inside, ["ref", "relref"]))
}

fn is_link_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(TagEnd::Link | TagEnd::Image))
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests;

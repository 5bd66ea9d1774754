//! The parser's tree, with the places that its slices come from.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast,
    parser::{self, ParserError},
};
use hexapla_core::{Diagnostic, Span};

use super::{Attribute, DUPLICATE_ID, JUNK, Message, Resource, reason};
use crate::{guard::Refusal, pattern::Pattern};

/// After this many broken entries with another behind them, the rest of a file is not read anew for each.
const ROUNDS: usize = 16;

/// What becomes of an entry that the parser took for part of a broken one before it.
#[derive(Clone, Copy)]
enum Swallowed {
    /// All that follows is read anew from there.
    EndsReading,
    /// Its lines are read, up to where the parser went on.
    IsReadAlone,
}

/// Reads a file region by region.
pub(super) struct Reader<'t> {
    resource: Resource<'t>,
    /// The first byte behind a byte order mark.
    from: usize,
    group: Option<Span>,
    seen: BTreeSet<&'t str>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(resource: Resource<'t>, from: usize) -> Self {
        Self {
            resource,
            from,
            group: None,
            seen: BTreeSet::new(),
        }
    }

    pub(super) fn finish(self) -> Resource<'t> {
        self.resource
    }

    /// Notes an entry that the parser must not see.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        let id = leading_id(refusal.entry.of(self.resource.text));
        let diagnostic = match id {
            Some(id) => refusal.diagnostic.of_unit(id),
            None => refusal.diagnostic,
        };
        self.resource.junk.push(refusal.entry);
        self.resource.diagnostics.push(diagnostic);
    }

    /// Reads the lines of a region that begins and ends where entries do.
    ///
    /// The parser goes on behind what it could not read, and so it takes an entry for part of the one before it
    /// that is not closed. As other parsers of Fluent do, we go on at that entry.
    pub(super) fn read(&mut self, region: Span) {
        let mut rest = region;
        for _ in 0..ROUNDS {
            match self.read_as(rest, Swallowed::EndsReading) {
                Some(from) => rest = Span::new(from, region.end),
                None => return,
            }
        }
        self.read_as(rest, Swallowed::IsReadAlone);
    }

    /// Reads a region; gives where an entry begins that the parser took for part of a broken one before it, if that
    /// ends the reading.
    fn read_as(&mut self, region: Span, how: Swallowed) -> Option<usize> {
        let text = region.of(self.resource.text);
        let (body, errors) = match parser::parse(text) {
            Ok(read) => (read.body, Vec::new()),
            Err((read, errors)) => (read.body, errors),
        };
        let mut errors = errors.into_iter();
        let starts: Vec<usize> = body.iter().map(|entry| self.start(entry, region)).collect();
        let ends = starts.iter().copied().skip(1).chain([region.end]);
        for ((entry, start), end) in body.iter().zip(&starts).zip(ends) {
            let place = Span::new(*start, end);
            match entry {
                ast::Entry::Message(message) => {
                    let parts = Parts {
                        id: self.within(message.id.name),
                        is_term: false,
                        has_value: message.value.is_some(),
                        attributes: &message.attributes,
                        comment: message.comment.as_ref(),
                    };
                    self.message(&parts, place);
                }
                ast::Entry::Term(term) => {
                    let id = self.within(term.id.name);
                    let parts = Parts {
                        id: Span::new(id.start.saturating_sub(1), id.end),
                        is_term: true,
                        has_value: true,
                        attributes: &term.attributes,
                        comment: term.comment.as_ref(),
                    };
                    self.message(&parts, place);
                }
                ast::Entry::GroupComment(comment) => {
                    let empty = comment.content.iter().all(|line| line.trim().is_empty());
                    self.group = (!empty).then(|| self.comment(comment));
                }
                ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) => {}
                ast::Entry::Junk { .. } => {
                    let cut = swallowed(place.of(self.resource.text));
                    let cut = cut.map_or(place.end, |cut| place.start + cut);
                    self.junk(Span::new(place.start, cut), region, errors.next());
                    if cut == place.end {
                        continue;
                    }
                    match how {
                        Swallowed::EndsReading => return Some(cut),
                        // There is one such entry at most, for the parser stops there.
                        Swallowed::IsReadAlone => {
                            self.read_as(Span::new(cut, place.end), how);
                        }
                    }
                }
            }
        }
        None
    }

    fn within(&self, part: &str) -> Span {
        Span::within(self.resource.text, part).unwrap_or_default()
    }

    /// Where an entry begins, its comment included.
    fn start(&self, entry: &ast::Entry<&'t str>, region: Span) -> usize {
        let of_comment = |comment: &ast::Comment<&'t str>| self.comment(comment).start;
        match entry {
            ast::Entry::Message(message) => match &message.comment {
                Some(comment) => of_comment(comment),
                None => self.within(message.id.name).start,
            },
            ast::Entry::Term(term) => match &term.comment {
                Some(comment) => of_comment(comment),
                None => self.within(term.id.name).start.saturating_sub(1),
            },
            ast::Entry::Junk { content } => self.within(content).start,
            // A `#` that ends the file has no content.
            ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment)
                if comment.content.is_empty() =>
            {
                let text = region.of(self.resource.text);
                region.start + text.trim_end_matches('#').len()
            }
            ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment) => of_comment(comment),
        }
    }

    /// The lines of a comment, from the first `#` to the end of the last line.
    fn comment(&self, comment: &ast::Comment<&'t str>) -> Span {
        let first = comment.content.first().map(|line| self.within(line));
        let last = comment.content.last().map(|line| self.within(line));
        let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
        Span::new(self.line_start(first.start), last.end)
    }

    fn line_start(&self, at: usize) -> usize {
        let before = Span::new(0, at).of(self.resource.text).as_bytes();
        memchr::memrchr(b'\n', before).map_or(self.from, |line| line + 1)
    }

    fn junk(&mut self, place: Span, region: Span, error: Option<ParserError>) {
        let text = self.resource.text;
        let Some(error) = error else { return };
        let written = place.start + place.of(text).trim_end().len();
        let start = text.floor_char_boundary((region.start + error.pos.start).min(written));
        let end = text.ceil_char_boundary(start + 1).min(text.len());
        let at = Span::new(start, end.max(start));
        let diagnostic = reason::explain(Diagnostic::error(JUNK).at(at), &error.kind);
        let id = leading_id(place.of(text));
        self.resource.junk.push(place);
        self.resource.diagnostics.push(match id {
            Some(id) => diagnostic.of_unit(id),
            None => diagnostic,
        });
    }

    fn message(&mut self, parts: &Parts<'_, 't>, place: Span) {
        let text = self.resource.text;
        let id = parts.id.of(text);
        if !self.seen.insert(id) {
            let twice = Diagnostic::warning(DUPLICATE_ID).at(parts.id).of_unit(id);
            self.resource.diagnostics.push(twice);
            return;
        }
        let names: Vec<Span> = parts
            .attributes
            .iter()
            .map(|attribute| self.within(attribute.id.name))
            .collect();
        let value_end = names
            .first()
            .map_or(place.end, |name| self.line_start(name.start));
        let value = parts
            .has_value
            .then(|| self.pattern(parts.id.end, value_end));
        let attributes = self.attributes(id, &names, place.end);
        let patterns = value.iter().chain(attributes.iter().map(|it| &it.pattern));
        let end = patterns.map(|pattern| pattern.extent().end).max();
        // An attribute that stands twice still belongs to the message.
        let written = place.of(text).trim_end_matches([' ', '\n', '\r']).len();
        let end = end.unwrap_or_default().max(place.start + written);
        self.resource.messages.push(Message {
            id,
            is_term: parts.is_term,
            span: Span::new(parts.id.start, end),
            comment: parts.comment.map(|comment| self.comment(comment)),
            group: self.group,
            value,
            attributes,
        });
    }

    fn attributes(&mut self, message: &str, names: &[Span], end: usize) -> Vec<Attribute<'t>> {
        let text = self.resource.text;
        let ends = names.iter().skip(1).map(|next| self.line_start(next.start));
        let ends: Vec<usize> = ends.chain([end]).collect();
        let mut attributes: Vec<Attribute<'t>> = Vec::with_capacity(names.len());
        let mut seen = BTreeSet::new();
        for (name, end) in names.iter().zip(ends) {
            let id = name.of(text);
            if !seen.insert(id) {
                let unit = format!("{message}.{id}");
                let twice = Diagnostic::warning(DUPLICATE_ID).at(*name).of_unit(unit);
                self.resource.diagnostics.push(twice);
                continue;
            }
            let pattern = self.pattern(name.end, end);
            attributes.push(Attribute {
                id,
                span: Span::new(name.start.saturating_sub(1), pattern.extent().end),
                pattern,
            });
        }
        attributes
    }

    /// The pattern behind an id and its `=`, up to where the next thing begins.
    fn pattern(&self, id_end: usize, end: usize) -> Pattern<'t> {
        let behind = Span::new(id_end, end).of(self.resource.text);
        let equals = behind.find('=').map_or(0, |at| at + 1);
        Pattern::read(self.resource.text, Span::new(id_end + equals, end))
    }
}

/// What a message and a Fluent term have in common.
struct Parts<'p, 't> {
    id: Span,
    is_term: bool,
    has_value: bool,
    attributes: &'p [ast::Attribute<&'t str>],
    comment: Option<&'p ast::Comment<&'t str>>,
}

/// Where, in broken lines, a line behind the first begins an entry.
fn swallowed(junk: &str) -> Option<usize> {
    let mut breaks = memchr::memchr_iter(b'\n', junk.as_bytes()).map(|at| at + 1);
    breaks.find(|at| leading_id(Span::new(*at, junk.len()).of(junk)).is_some())
}

/// The id that broken lines begin with, when they do.
fn leading_id(junk: &str) -> Option<&str> {
    let hyphen = usize::from(junk.starts_with('-'));
    let name = Span::new(hyphen, junk.len()).of(junk);
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let length = name.find(|c: char| !is_id(c)).unwrap_or(name.len());
    let behind = Span::new(length, name.len())
        .of(name)
        .trim_start_matches(' ');
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic()) && behind.starts_with('=');
    good.then(|| Span::new(0, hyphen + length).of(junk))
}

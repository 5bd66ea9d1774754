//! What of a text a pseudo-locale leaves as it is though the inline tree has it among words: in files of
//! strings and Fluent messages tags, everywhere else template expressions, in files of strings the syntax of
//! ICU's MessageFormat.

use hexapla_core::Span;

use crate::{
    html,
    markdown::mask,
    options::{Dialect, Format, Options},
    strings::icu,
};

/// The stretches of a text that stay, each kind in order and without overlaps.
#[derive(Default)]
pub(super) struct Fixed {
    tags: Vec<Span>,
    templates: Vec<Span>,
    arguments: Vec<icu::Part>,
}

/// Whose words stand somewhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nobody's: what stands there stays.
    Fixed,
    /// Those of the text round it.
    Text,
    /// Those of a variant of an ICU argument.
    Variant(usize),
}

impl Fixed {
    pub(super) fn of(text: &str, options: &Options) -> Self {
        match options.format {
            Format::Markdown => Self {
                templates: templates(text, options.dialect),
                ..Self::default()
            },
            Format::Text | Format::Html => Self {
                templates: templates(text, Dialect::Gfm),
                ..Self::default()
            },
            Format::Fluent => Self {
                tags: html::tags(text),
                ..Self::default()
            },
            Format::Json | Format::Yaml => Self {
                tags: html::tags(text),
                templates: statements(text),
                arguments: icu::parts(text),
            },
        }
    }

    /// How many variants there are.
    pub(super) fn variants(&self) -> usize {
        let variants = self.arguments.iter().filter_map(|part| part.variant);
        variants.max().map_or(0, |last| last + 1)
    }

    /// Whose words begin at an offset.
    pub(super) fn place(&self, at: usize) -> Place {
        if holds(&self.tags, at) || self.is_template(at) {
            return Place::Fixed;
        }
        let before = self
            .arguments
            .partition_point(|part| part.span.start <= at)
            .checked_sub(1);
        let part = before.and_then(|index| self.arguments.get(index));
        match part.filter(|part| at < part.span.end) {
            Some(part) => part.variant.map_or(Place::Fixed, Place::Variant),
            None => Place::Text,
        }
    }

    /// Whether a template expression stands at an offset.
    pub(super) fn is_template(&self, at: usize) -> bool {
        holds(&self.templates, at)
    }
}

fn templates(text: &str, dialect: Dialect) -> Vec<Span> {
    let found = mask::find(text, dialect).into_iter();
    found.map(|mask| mask.span).collect()
}

/// `{% … %}`; two braces in a string may be those of ICU, and what programs fill in is a tag of the tree.
fn statements(text: &str) -> Vec<Span> {
    let found = mask::find(text, Dialect::Gfm).into_iter();
    found
        .filter(|mask| mask.kind == mask::MaskKind::Statement)
        .map(|mask| mask.span)
        .collect()
}

fn holds(spans: &[Span], at: usize) -> bool {
    let before = spans.partition_point(|span| span.start <= at);
    let span = before.checked_sub(1).and_then(|index| spans.get(index));
    span.is_some_and(|span| at < span.end)
}

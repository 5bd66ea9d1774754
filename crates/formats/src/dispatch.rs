//! The four functions of this crate, by format.

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Document, Slot, Span, Text, Unit};

use crate::{
    code, conflict, encode as markdown_encode, fluent, front_matter, html,
    inline as markdown_inline,
    links::{Links, links},
    markdown,
    options::{Format, Options},
    plain, strings,
    structure::{self as blocks, Structure},
};

/// Reads a file: its units, and what is to be said about it.
///
/// Never fails. Takes linear time, whatever the text.
#[must_use]
pub fn parse<'s>(source: &'s str, options: &Options) -> Document<'s> {
    let mut document = match options.format {
        Format::Markdown => markdown::parse(source, options),
        Format::Text => plain::parse_plain(source, options),
        Format::Html => html::parse(source, options),
        Format::Fluent => fluent::parse_fluent(source),
        Format::Json | Format::Yaml => strings::parse(source, options),
    };
    document.diagnostics.extend(conflict::find(source));
    document
}

/// Reads the bare text of a unit, source or target, into a tree of words and tags.
///
/// The nodes tile the text. The inside of a plain-text unit is one literal.
#[must_use]
pub fn inline(text: &str, options: &Options) -> Text {
    match options.format {
        Format::Markdown => markdown_inline::read(text, options.dialect),
        Format::Html => html::inline(text),
        Format::Text => markdown_inline::literal(text),
        Format::Json | Format::Yaml => strings::inline(text),
        Format::Fluent => hexapla_fluent::pattern_tree(text),
    }
}

/// Whether the text of a unit has letters or digits beside its markup; a block that has none is no unit.
#[must_use]
pub fn says_something(text: &str, options: &Options) -> bool {
    markdown::words::has_words(&inline(text, options).words(text))
}

/// Writes `target` the way it has to stand in place of `unit.extent`.
///
/// What would change the structure of the document is escaped.
///
/// # Errors
/// A diagnostic of the family `structure` when the target is empty, or when it holds what cannot be
/// escaped at this place; its span is into `target`.
pub fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
    options: &Options,
) -> Result<String, Diagnostic> {
    let written = in_slot(document, unit, target, options)?;
    if is_of_program(options.format) {
        let text = said(target, unit.slot);
        let judged = markdown_encode::tags::no_new(&said(&unit.text, unit.slot), &text);
        let whole = Span::new(0, target.len());
        judged.map_err(|refusal| match text == target {
            true => refusal,
            false => refusal.at(whole),
        })?;
    }
    if options.format == Format::Markdown && !is_front_matter(unit.slot) {
        return markdown_encode::in_page(document, unit, target, written, options);
    }
    Ok(written)
}

/// Whether the texts of a format are a program's, which puts them where nobody knows.
fn is_of_program(format: Format) -> bool {
    match format {
        Format::Fluent | Format::Json | Format::Yaml => true,
        Format::Markdown | Format::Html | Format::Text => false,
    }
}

/// What a program gets of a text; placeables without the blanks inside, which mean nothing.
fn said(text: &str, slot: Slot) -> Cow<'_, str> {
    match slot == Slot::Pattern && text.contains('{') {
        true => {
            let decoded = hexapla_fluent::value::decode(text);
            Cow::Owned(decoded.replace("{ ", "{").replace(" }", "}"))
        }
        false => Cow::Borrowed(text),
    }
}

/// Says where a text of a program has markup that runs or loads something, and that the text it was made from has
/// not.
#[must_use]
pub fn active_markup(source: &str, target: &str) -> Option<Diagnostic> {
    markdown_encode::tags::no_new(source, target).err()
}

/// Whether no engine but the site generator's own reads what stands there.
fn is_front_matter(slot: Slot) -> bool {
    match slot {
        Slot::YamlPlain
        | Slot::YamlFlow
        | Slot::YamlSingle
        | Slot::YamlDouble
        | Slot::YamlBlock
        | Slot::Toml
        | Slot::Json => true,
        Slot::Block
        | Slot::Line
        | Slot::Setext
        | Slot::Cell
        | Slot::Alt
        | Slot::Title(_)
        | Slot::Label(_)
        | Slot::Argument(..)
        | Slot::Html
        | Slot::HtmlAttribute(_)
        | Slot::Code
        | Slot::Plain
        | Slot::Pattern => false,
    }
}

fn in_slot(
    document: &Document<'_>,
    unit: &Unit<'_>,
    target: &str,
    options: &Options,
) -> Result<String, Diagnostic> {
    match unit.slot {
        Slot::Block
        | Slot::Line
        | Slot::Setext
        | Slot::Cell
        | Slot::Alt
        | Slot::Title(_)
        | Slot::Label(_)
        | Slot::Argument(..) => markdown_encode::encode(document, unit, target, options),
        Slot::Html | Slot::HtmlAttribute(_) => html::encode(document, unit, target, options),
        Slot::Json => strings::encode_json(document, unit, target),
        Slot::Code => code::encode(document, unit, target),
        Slot::YamlPlain
        | Slot::YamlFlow
        | Slot::YamlSingle
        | Slot::YamlDouble
        | Slot::YamlBlock
        | Slot::Toml => front_matter::encode(unit.slot, unit.extent.of(document.source), target),
        Slot::Plain => plain::encode_plain(document, unit, target),
        Slot::Pattern => fluent::encode_pattern(document, unit, target),
    }
}

/// The sequence of blocks of a file, free of inline content.
#[must_use]
pub fn structure(source: &str, options: &Options) -> Structure {
    match options.format {
        Format::Markdown => blocks::of_markdown(source, options),
        Format::Text => blocks::of_plain(source, options),
        Format::Html => html::structure(source, options),
        Format::Json | Format::Yaml => strings::structure(source, options),
        Format::Fluent => blocks::of_units(&parse(source, options)),
    }
}

/// The blocks of a file as [`structure`] gives them, and its links as [`links()`] does; of Markdown in one reading.
#[must_use]
pub fn structure_and_links(source: &str, options: &Options) -> (Structure, Links) {
    match options.format {
        Format::Markdown => blocks::of_markdown_with_links(source, options),
        Format::Text | Format::Html | Format::Json | Format::Yaml | Format::Fluent => {
            (structure(source, options), links(source, options))
        }
    }
}

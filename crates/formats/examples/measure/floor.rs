//! The parsers below, with nothing of ours: what any use of them costs.

use hexapla_formats::Format;
use html5gum::{DefaultEmitter, Tokenizer};
use pulldown_cmark::{Options as Extensions, Parser};

/// What it is called in tables.
pub(crate) const NAME: &str = "the parser alone";

/// How many events or tokens the parser of a format gives for a text; none where the format has no
/// parser of others.
pub(crate) fn run(text: &str, format: Format) -> usize {
    match format {
        Format::Markdown => markdown(text),
        Format::Html => html(text),
        Format::Text | Format::Fluent | Format::Json | Format::Yaml => 0,
    }
}

pub(crate) fn markdown(text: &str) -> usize {
    let extensions = Extensions::ENABLE_TABLES
        | Extensions::ENABLE_FOOTNOTES
        | Extensions::ENABLE_STRIKETHROUGH
        | Extensions::ENABLE_TASKLISTS
        | Extensions::ENABLE_GFM;
    Parser::new_ext(text, extensions).into_offset_iter().count()
}

pub(crate) fn html(text: &str) -> usize {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(text, emitter).count()
}

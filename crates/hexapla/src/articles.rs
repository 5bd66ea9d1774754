//! Which documents are articles of the site, and what stands in their front matter.

use hexapla_formats::{Format, FrontValue, front_values};

/// Whether each document of a format has a page of its own on the site.
pub(crate) fn is_article(format: Format) -> bool {
    match format {
        Format::Markdown | Format::Text => true,
        Format::Html | Format::Fluent | Format::Json | Format::Yaml => false,
    }
}

/// What the front matter of a document says under some keys; nothing in a format without any.
pub(crate) fn front_matter(format: Format, source: &str, keys: &[&str]) -> Vec<FrontValue> {
    match format {
        Format::Markdown => front_values(source, keys),
        Format::Text | Format::Html | Format::Fluent | Format::Json | Format::Yaml => Vec::new(),
    }
}

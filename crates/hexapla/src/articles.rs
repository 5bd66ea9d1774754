//! Which documents are articles of the site, and what stands in their front matter or head.

use hexapla_formats::{Format, FrontValue, front_values, head_values};

/// Whether each document of a format has a page of its own on the site.
pub(crate) fn is_article(format: Format) -> bool {
    match format {
        Format::Markdown | Format::Text | Format::Html => true,
        Format::Fluent | Format::Json | Format::Yaml => false,
    }
}

/// What the front matter of a document says under some keys, or the head of a page; nothing in a format without
/// any.
pub(crate) fn front_matter(format: Format, source: &str, keys: &[&str]) -> Vec<FrontValue> {
    match format {
        Format::Markdown => front_values(source, keys),
        Format::Html => {
            let mut values = head_values(source);
            values.retain(|value| keys.contains(&value.key.as_str()));
            values
        }
        Format::Text | Format::Fluent | Format::Json | Format::Yaml => Vec::new(),
    }
}

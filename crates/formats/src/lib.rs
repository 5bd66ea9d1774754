//! Source files ↔ documents: what is translatable in a file, and how a target goes back into it.
//!
//! Four functions, each total on any text:
//! - [`parse`] finds the units of a file. Units and skeleton tile it, so that a file nobody
//!   translated comes back byte for byte;
//! - [`inline`] reads the bare text of a unit, source or target, into a tree of words and tags;
//! - [`encode()`] writes a target the way it has to stand in place of its unit, escapes what would
//!   change the file's structure, and refuses what cannot be escaped;
//! - [`structure()`] is the sequence of a file's blocks, by which whoever assembles a document proves
//!   that no target changed it.
//!
//! Reading never fails: broken text is a document with diagnostics. None of the four renders Markdown;
//! text is sliced from the source and spliced back, because a renderer would reformat what the
//! author wrote. A site has to render, and [`render()`] does that, apart from them.
//!
//! ```
//! use hexapla_formats::{Format, Options, encode, parse};
//!
//! let options = Options::new(Format::Markdown);
//! let document = parse("> One\n> two.\n", &options);
//! let unit = &document.units[0];
//! assert_eq!(unit.text, "One two.");
//! assert_eq!(encode(&document, unit, "# Uno", &options).unwrap(), "\\# Uno");
//! ```

mod code;
mod conflict;
mod directive;
mod dispatch;
mod encode;
mod fluent;
mod front_matter;
mod html;
mod inline;
mod links;
mod markdown;
mod options;
mod plain;
mod pseudo;
mod render;
mod strings;
mod structure;

pub use conflict::CONFLICT_MARKER;
pub use dispatch::{
    active_markup, encode, inline, parse, says_something, structure, structure_and_links,
};
pub use front_matter::{Given, Need, PageKey, page_key_edits};
pub use html::{
    RootLanguage, head_values, html_language_edits, html_text, keywords, left_out, no_index_edit,
    root_language,
};
pub use links::{Heading, Link, LinkKind, Links, Slugs, links, python_braces};
pub use options::{CodeUnits, Dialect, Format, FrontMatter, KeyPolicy, Options, Wrap};
pub use plain::{hashtags, on_one_line, text_blocks};
pub use pseudo::{Pseudo, pseudo, pseudo_hashtags, pseudo_plain};
pub use render::{
    Address, FrontValue, HeadingIds, PageLanguage, Passage, Refers, Rendered, RenderedHeading,
    Rendering, front_values, is_safe_address, render,
};
pub use strings::{OwnString, locale_root, locale_root_edits, own_string_edits};
pub use structure::Structure;

/// Version of the extraction rules; stands in templates. It counts up when the same file would give
/// other units.
pub const EXTRACTOR: u32 = 2;

//! Fluent text read without loss: strictly where it is code, leniently where people type prose.
//!
//! Two readers stand side by side. [`read_messages`] reads real Fluent, such as a project's UI
//! strings, through fluent-syntax behind a [`guard()`]; what that parser would choke on never reaches
//! it. [`records`] and [`value`] read the catalogs and templates of documents, which *are* Fluent when
//! the tool writes them but which people type into: there a brace is mostly a brace, and a line that
//! is not indented is still meant. Both give places in the text, so that whoever writes splices and
//! never prints a user's file anew.
//!
//! ```
//! use hexapla_fluent::value;
//!
//! assert_eq!(value::decode(" Apri {name}."), "Apri {name}.");
//! assert_eq!(value::encode("Apri {name}."), r#" Apri {"{"}name{"}"}."#);
//! ```

mod guard;
mod messages;
mod pattern;
pub mod records;
pub mod value;

pub use guard::{Limits, guard};
pub use messages::{
    Attribute, Message, Pattern, Resource, canonical_pattern, comment_text, indent_pattern,
    indent_pattern_by, pattern_tree, read_messages,
};

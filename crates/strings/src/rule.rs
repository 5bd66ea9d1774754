//! The rules this crate speaks of.

use hexapla_core::Rule;

/// The file is broken, so that nothing in it is read.
pub(crate) const UNREADABLE: Rule = Rule::new("strings/unreadable");
/// The file is larger than is read.
pub(crate) const TOO_LARGE: Rule = Rule::new("strings/too-large");
/// A mapping has a key twice; the last counts.
pub(crate) const DUPLICATE_KEY: Rule = Rule::new("strings/duplicate-key");
/// The keys above a string are too long for an id.
pub(crate) const LONG_KEY: Rule = Rule::new("strings/long-key");
/// A string has no place in a file, since something else stands there.
pub(crate) const NO_PLACE: Rule = Rule::new("strings/no-place");
/// A target has no words at all.
pub(crate) const EMPTY_TARGET: Rule = Rule::new("structure/empty-target");

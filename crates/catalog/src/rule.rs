//! The rules this crate speaks of.

use hexapla_core::Rule;

/// A line of a git conflict stands in the file; stops it.
pub(crate) const CONFLICT_MARKER: Rule = Rule::new("catalog/conflict-marker");
/// A later version of the tool wrote the file; stops it.
pub(crate) const NEWER_VERSION: Rule = Rule::new("catalog/newer-version");
/// An id has more than one record; the first counts.
pub(crate) const DUPLICATE_RECORD: Rule = Rule::new("catalog/duplicate-record");
/// A record has a key twice that may stand there once; the first counts.
pub(crate) const DUPLICATE_KEY: Rule = Rule::new("catalog/duplicate-key");
/// A record does not say what it was made from.
pub(crate) const NO_SOURCE: Rule = Rule::new("catalog/no-source");
/// Lines that are no record, no comment and no header.
pub(crate) const UNREADABLE_RECORD: Rule = Rule::new("catalog/unreadable-record");
/// A key whose value cannot be read.
pub(crate) const UNREADABLE_VALUE: Rule = Rule::new("catalog/unreadable-value");
/// A record without a text, and without a word that this is meant.
pub(crate) const EMPTY_TARGET: Rule = Rule::new("catalog/empty-target");
/// An id that no record can have.
pub(crate) const UNWRITABLE_ID: Rule = Rule::new("catalog/unwritable-id");

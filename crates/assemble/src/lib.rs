//! Puts targets into skeletons: localized documents and Fluent bundles, as values.
//!
//! A localized document is the source's own bytes with the extents of some units replaced. Nothing
//! is rendered, so what has no target comes out as its author typed it. Afterwards the result is
//! parsed again: its blocks have to be those of the source, and a target that changed them is taken
//! out and reported ([`localize`]).
//!
//! This crate does not know where targets are stored or who asked for the document: it takes
//! values and gives values.

mod bundle;
mod choose;
mod language;
mod links;
mod localize;

pub use bundle::*;
pub use choose::{BuildPolicy, Chosen, Drafts, OutdatedTargets, choose};
pub use language::{in_language, under_locale};
pub use links::{
    Goal, LinkPage, LinkStyle, PinForm, Pins, Sought, Wanted, between, decode, encode, join,
    link_edits, linked_file, pin_edits, shown_at, top_edit,
};
pub use localize::{Localized, Localizer, Target, localize};

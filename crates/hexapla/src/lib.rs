//! The verbs of hexapla over a project: one function each, parallel over documents.
//!
//! A program that wants what the command line has calls these. Each verb reads the working tree as
//! it is, aligns it in memory against templates and catalogs, and gives a report of
//! `hexapla-report`. Verbs that write take a [`Mode`]: they compute a list of changes first, and a
//! dry run stops there.
//!
//! The flow has two phases. First each document by itself: its file, its template and its catalogs
//! become a *view* (units with ids, entries, standings) and a *residue* (units that found no
//! partner). Then the residues of all documents together: what left one document and came up in
//! another. Only documents that this concerns are viewed a second time.
//!
//! This crate knows nothing of arguments, terminals and exit codes.

mod articles;
mod entries;
mod error;
mod family;
mod identity;
mod notes;
mod plural;
mod references;
mod refusals;
mod remember;
mod residue;
mod seen;
mod selection;
mod session;
mod settle;
mod standing;
mod suggestions;
mod survey;
mod unknown;
mod verbs;
mod view;

pub use error::Error;
pub use selection::Selection;
pub use session::{Mode, OneLook, Outcome, Session};
pub use verbs::before::{Before, before};
pub use verbs::build::{ArticleSite, BuildOptions, BuiltFiles, build, build_to, build_whole};
pub use verbs::candidates::{Candidate, Sought, Targets, candidates, targets};
pub use verbs::check::check;
pub use verbs::dashboard::dashboard;
pub use verbs::diff::{DiffOptions, Older, diff};
pub use verbs::extract::{extract, units, units_of};
pub use verbs::filter::Filter;
pub use verbs::outdated::outdated;
pub use verbs::patch::patch;
pub use verbs::prune::prune;
pub use verbs::record::{Act, Rejected, Seen, UnitEdit, UnitRef, Why, WriteState, record, resolve};
pub use verbs::repair::{Repaired, repair};
pub use verbs::site::FOLDER as SITE;
pub use verbs::status::{ListUnits, StatusOptions, status, status_with};
pub use verbs::sync::sync;
pub use verbs::todo::{TodoOptions, todo};
pub use verbs::trend::{TrendOptions, trend};
pub use verbs::worklist::{ParsedWorklist, parse_worklist, print_worklist};

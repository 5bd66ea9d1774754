//! What the verbs found out, as values with a stable printed form.
//!
//! Each report is a plain type ([`StatusReport`], [`TodoReport`], [`DiffReport`], [`ExtractReport`],
//! …) that serializes to the documented JSON and prints itself as text for a [`Style`]; what changed
//! ([`DiffReport`], [`OutdatedReport`]) also as Markdown for a pull request and as a page of HTML. Field
//! names and the order of everything are part of the contract with machines; [`VERSION`] counts breaking
//! changes.
//!
//! This crate does not know how anything was found: no files, no catalogs, no configuration. Text
//! that comes from files reaches a terminal only through [`hexapla_core::Untrusted`].

mod annotations;
mod build;
mod check;
mod columns;
mod concern;
mod counts;
mod dashboard;
mod diff;
mod entry;
mod extract;
mod findings;
mod html;
mod json;
mod lines;
mod markdown;
mod outdated;
mod patch;
mod phrase;
mod status;
mod style;
mod table;
mod todo;
mod trend;
mod why;
mod words;
mod written;

pub use annotations::{Annotation, Level, workflow_commands};
pub use build::{
    BuildLocale, BuildReport, BuiltPseudo, BundleFile, BundleManifest, Coverage, KeyValues,
    SiteReport, SkippedArticle, Unpublished,
};
pub use check::{CheckFinding, CheckMerges, CheckReport, CheckSummary};
pub use concern::Concern;
pub use counts::Counts;
pub use dashboard::{
    DashboardDocument, DashboardEntry, DashboardLocale, DashboardReport, DashboardUnit,
};
pub use diff::{ChangeReport, DiffDocument, DiffReport, DiffTodo, DiffUnit};
pub use entry::{EntryReport, Place, Suggestion, WordPart};
pub use extract::{ExtractDocument, ExtractReport, IdCounts, UnitReport, UnitsReport};
pub use findings::{Excerpt, Finding};
pub use json::to_json;
pub use lines::Lines;
pub use outdated::{OutdatedKind, OutdatedReport};
pub use patch::{PatchReport, PatchedEntry, TokenReport};
pub use status::{DocumentStatus, FilterReport, LocaleStatus, MessageCounts, Sort, StatusReport};
pub use style::{Colors, Paint, Style};
pub use todo::{TodoDocument, TodoReport};
pub use trend::{TrendLocale, TrendPoint};
pub use why::{RivalReport, Why};
pub use words::words;
pub use written::{FileAction, Written, WrittenFile};

/// Version of the printed forms; counts breaking changes only.
pub const VERSION: u32 = 1;

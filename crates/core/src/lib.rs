//! The words of hexapla as values: locales, spans, units, entries, statuses, diagnostics.
//!
//! Every other crate speaks in these types, so this one knows nothing of files, parsers, formats or
//! output: no I/O, no serde, no clock. What it decides, it decides once for all: which locale two
//! spellings mean ([`Locale`]), when two source texts are the same ([`differs`]), how a unit is
//! called ([`UnitId::coin`]), and how text from a file may be shown ([`Untrusted`]).
//!
//! ```
//! use hexapla_core::{Locale, differs};
//!
//! assert_eq!(Locale::parse("zh_cn").unwrap().as_str(), "zh-CN");
//! assert!(!differs("one paragraph,  \nwrapped", "one paragraph, wrapped"));
//! ```

mod diagnostic;
mod document;
mod entry;
mod id;
mod locale;
mod normal;
mod path;
mod script;
mod span;
mod status;
mod text;
mod untrusted;

pub use diagnostic::{Argument, Diagnostic, Rule, Severity};
pub use document::{Constant, Document, Escape, Origin, Piece, Slot, Unit, UnitKind};
pub use entry::{Allowed, Entry, EntryOrigin, State};
pub use id::{Coinage, PairHash, UnitId};
pub use locale::{Direction, Locale, LocaleError};
pub use normal::{NORMALIZATION, differs, normalize, unify_line_ends};
pub use path::{DocumentPath, PathError};
pub use script::{is_cjk, join_for};
pub use span::{Edit, Span, apply};
pub use status::{ChangeKind, ChangePolicy, Standing, Status, Unrecorded, Weight, assess};
pub use text::{Attribute, Node, Select, Tag, TagKind, Text, Variant};
pub use untrusted::Untrusted;

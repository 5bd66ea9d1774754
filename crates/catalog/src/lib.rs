//! Catalogs: what one locale has for the units of one document, read and written without loss.
//!
//! Reading ([`read`]) never fails: it returns the entries it understood and diagnostics for the rest.
//! Writing is a list of edits ([`revise`]) that touch the lines of fields that changed and no other
//! byte, so a catalog merges in git like any hand-written file. [`sync`] brings the record of each
//! unit up to date with the present source; [`prune`] drops the records of units that are gone;
//! [`merge`] merges two branches of a file, record by record. A [`Template`] is the registry of a document's units, in the same file form.
//!
//! Catalogs of articles are lenient records ([`Form::Records`]); Fluent sources have Fluent targets,
//! read strictly ([`Form::Keys`]), and JSON and YAML sources plain files of strings ([`Form::Strings`]). `docs/reference/catalog-format.md` describes the format in full.
//!
//! ```
//! use hexapla_catalog::{Form, Present, read, revise, sync};
//! use hexapla_core::{DocumentPath, UnitId, apply};
//!
//! let text = "# source: One\na-00000000 = Uno, {name}\n";
//! let catalog = read(text, Form::Records, &|_| false);
//! let id = UnitId::parse("a-00000000").unwrap();
//! assert_eq!(catalog.entry(&id).unwrap().target, "Uno, {name}");
//!
//! let revisions = sync(&catalog, &[Present { id: &id, text: "One more" }]);
//! let edits = revise(&catalog, &DocumentPath::parse("a.md").unwrap(), &revisions).unwrap();
//! let synced = "# source: One more\n# was: One\na-00000000 = Uno, {name}\n";
//! assert_eq!(apply(text, &edits), synced);
//! ```

mod annotation;
mod catalog;
mod header;
mod keys;
mod merge;
mod prune;
mod read;
mod revise;
mod rule;
mod strings;
mod sync;
mod template;

pub use catalog::{Annotations, Catalog, Form};
pub use hexapla_strings::Syntax;
pub use merge::{Conflict, Merged, merge};
pub use prune::prune;
pub use read::{read, read_under};
pub use revise::{Revision, revise};
pub use sync::{Present, sync};
pub use template::{Template, TemplateUnit, print_template, read_template};

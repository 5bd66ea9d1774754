//! What `hexapla build` puts into `bundles/`, for a program that speaks to people: load it once, choose
//! a locale for each reader, format messages.
//!
//! [`Bundles`] holds the locales of one build. [`Bundles::negotiate`] chooses for a reader by what they
//! asked for (`Accept-Language`, a setting), and [`Localized::format`] asks the locale, then those that
//! its manifest names behind it, the source last. Where a locale's files have messages of another one
//! (`fallbacks = "resolved"`), the manifest says so: such a message is said by that locale, or by its rules,
//! and [`Formatted::locale`] names it. Messages may call `NUMBER`, whose digits are as Rust shows them; what
//! else they call, `DATETIME` above all, a program adds with [`Options::functions`]. Nothing here panics, whatever the files say: Fluent is
//! looked at by a guard before its parser sees it, what is damaged is told as a [`Problem`], and a
//! formatted message has at most [`Options::longest`] bytes.
//!
//! All files of a locale are one set of messages. Where two documents have a message of one name, the first
//! stays and the other is told ([`Problem::Twice`]): such projects build with `files = "one"`, which puts the
//! document into each name.
//!
//! ```
//! use hexapla_bundle::{Bundles, Options, fluent_args};
//!
//! let manifest = |locale: &str, chain: &str| format!(
//!     r#"{{"version": 1, "locale": "{locale}", "chain": [{chain}], "files": [{{"path": "app.ftl"}}]}}"#,
//! );
//! let files = |path: &str| match path {
//!     "en/manifest.json" => Some(manifest("en", r#""en""#)),
//!     "en/app.ftl" => Some("hello = Hello, { $name }!\nbye = Bye\n".to_owned()),
//!     "it/manifest.json" => Some(manifest("it", r#""it", "en""#)),
//!     "it/app.ftl" => Some("hello = Ciao, { $name }!\n".to_owned()),
//!     _ => None,
//! };
//! let (bundles, problems) = Bundles::read(&["en", "it"], &files, &Options::default());
//! assert!(problems.is_empty());
//!
//! let reader = bundles.negotiate(&["it-CH", "de"]);
//! let args = fluent_args!["name" => "Anna"];
//! assert_eq!(reader.format("hello", Some(&args)), "Ciao, \u{2068}Anna\u{2069}!");
//! assert_eq!(reader.format("bye", None), "Bye");
//! ```

#![allow(
    clippy::disallowed_methods,
    reason = "a runtime reads its own files; it is no part of the pipeline"
)]

mod accept;
mod bounded;
mod bundles;
mod functions;
mod load;
mod localized;
mod manifest;
mod problem;

pub use accept::accepted;
pub use bundles::{Bundles, Isolation, Options};
pub use fluent::{FluentArgs, FluentValue, fluent_args};
pub use functions::Functions;
pub use localized::{Formatted, Localized};
pub use problem::{LoadError, Problem};

//! What the program says, in the language of whoever reads it.
//!
//! A [`Messages`] is a chain of Fluent resources: the reader's language, then English, which has every
//! message. Numbers are written as the reader's locale writes them (CLDR, by ICU4X), also inside of
//! messages. Who needs messages of its own (the program, reports, the site) brings its resources.
//! What is written against the direction of the language (a path in Arabic, an Arabic title in
//! English) is isolated, so that it turns nothing round beside it.
//!
//! ```
//! use hexapla_core::{Argument, Locale};
//! use hexapla_messages::Messages;
//!
//! let english = "left = { $units ->\n    [one] One unit\n   *[other] { $units } units\n } left\n";
//! let german = "left = Noch { $units } Abschnitte\n";
//! let messages = Messages::of(&Locale::parse("de")?, &[german], english);
//! assert_eq!(messages.format("left", &[("units", Argument::Number(1234))]), "Noch 1.234 Abschnitte");
//! # Ok::<(), hexapla_core::LocaleError>(())
//! ```

mod audit;
mod compile;
mod isolate;
mod languages;
mod messages;
mod numbers;
mod said;

pub use audit::audit;
pub use compile::{Piece, compile};
pub use isolate::{is_rtl, isolated};
pub use languages::{Languages, spoken};
pub use messages::Messages;
pub use numbers::Numbers;
pub use said::Said;

//! The text of a unit as a Fluent value.
//!
//! [`encode`] writes canonically: any Fluent implementation reads one message whose only placeables
//! are string literals, and formats it to the text. [`decode`] reads leniently what people type.
//! Law: `decode(encode(x)) == x` for every text `x`.

mod decode;
mod encode;

pub use decode::decode;
pub use encode::encode;

#[cfg(test)]
mod tests;

//! Plain text: paragraphs, lists, underlined headings and hashtags, as people write them in files
//! without markup.
//!
//! [`blocks`] finds the blocks line by line, which is all the structure there is; [`parse_plain`]
//! makes units of those that have words and guesses what they are (the title, a question, its
//! answer); [`encode_plain`] writes a target, on one line. Plain text has no escapes, so a target that
//! would begin another block is refused.

mod blocks;
mod encode;
mod ignore;
mod layout;
pub(crate) mod lines;
mod shape;
mod shown;
#[cfg(test)]
mod tests;
mod units;

pub(crate) use blocks::PlainBlock;
pub(crate) use encode::encode_plain;
pub use encode::on_one_line;
pub(crate) use layout::{Layout, layout, typed, width};
pub(crate) use shape::Level;
pub(crate) use shown::{Shown, rules, shown};
pub use shown::{hashtags, text_blocks};
pub(crate) use units::parse_plain;

use crate::options::Options;

/// The blocks of a file and where each begins. What is a matter of words (title, question, answer,
/// hashtags) is no structure: a translation may say it in another way.
pub(crate) fn plain_structure(source: &str, options: &Options) -> Vec<(PlainBlock, usize)> {
    let blocks = blocks::blocks(source, &options.ignore);
    let place = |found: &blocks::Found| (found.block, found.start());
    blocks.iter().map(place).collect()
}

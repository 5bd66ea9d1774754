//! Which unit is which between two versions of a text; word diffs; kinds of change.

mod across;
mod align;
mod anchors;
mod assign;
mod chain;
mod change;
mod classes;
mod count;
mod elsewhere;
mod emit;
mod features;
mod gaps;
mod hash;
mod index;
mod keys;
mod kind;
mod matching;
mod parts;
mod reading;
mod scene;
mod segments;
mod similar;
mod word_diff;

pub use across::{Residue, align_across};
pub use align::align;
pub use change::{Alignment, Change, How, Item, Moved, Reason};
pub use count::count_words;
pub use kind::{Tagged, kind_of_change};
pub use word_diff::{Part, changed_words, word_diff};

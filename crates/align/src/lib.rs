//! Which unit is which between two versions of a text; word diffs; kinds of change.
//!
//! A translation belongs to a paragraph, and the paragraph is edited, moved, split and merged while
//! nobody writes an id into it. So this crate finds it again: [`align`] within a document,
//! [`renamed`] and [`align_across`] between documents. Each [`Change`] says how, and why ([`Reason`]).
//!
//! ```text
//! classes   which texts are equal (fingerprints, normalized)
//! beside    equal twins go with their neighbours      histogram diff
//! anchors   equal texts in order, then moved ones       patience and histogram diff
//! features  words and shingles, rare ones weigh more    Broder
//! cuts      fingerprints divide large gaps              min-hash (Broder)
//! gaps      edits, splits, merges between anchors       Gale and Church
//! elsewhere moved and edited, by index and assignment   GumTree's phases; Kuhn and Munkres
//! parts     parts that stand apart from their fellows
//! emit      links to changes, in the new order
//! ```
//!
//! [`word_diff`] shows a reader what changed, [`count_words`] and [`changed_words`] say how much work
//! that is, and [`kind_of_change`] whether it is work at all. [`token_changes`] and [`carry`] do the work
//! that needs no reader. [`share_of_target`] guesses which part of a target a split left to each part.
//!
//! Nothing here reads a file, a clock or a hash map; all searches are bounded in steps, so the same
//! input gives the same answer everywhere and cost grows with the text.

mod across;
mod align;
mod anchors;
mod assign;
mod beside;
mod carry;
mod chain;
mod change;
mod classes;
mod count;
mod cuts;
mod elsewhere;
mod emit;
mod explain;
mod features;
mod gaps;
mod hash;
mod index;
mod keys;
mod kind;
mod matching;
mod numbers;
mod parts;
mod reading;
mod related;
mod renamed;
mod scene;
mod segments;
mod share;
mod similar;
mod tokens;
mod word_diff;

pub use across::{Residue, align_across};
pub use align::align;
pub use carry::{NotCarried, TokenChange, carry, is_carried, token_changes};
pub use change::{Alignment, Change, How, Item, Moved, Reason};
pub use count::count_words;
pub use explain::{Explanation, Rival, explain, explain_pair};
pub use kind::{Tagged, kind_of_change};
pub use numbers::is_number_of_a_locale;
pub use renamed::{Renaming, renamed};
pub use share::share_of_target;
pub use tokens::TokenKind;
pub use word_diff::{Part, changed_words, word_diff};

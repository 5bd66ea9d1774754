//! The levels of headings.

use crate::html::{Part, Piece};

/// The level of a heading, by its name.
pub(super) fn level(name: &str) -> Option<u8> {
    let digit = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&digit).then_some(digit)
}

/// The levels that headings have on the page, in order. Its title is above it: the first heading, where that is
/// an `h1`, or alone at the top of others with most of the page below it. All else is below, in the same order and
/// depth.
pub(super) fn levels(pieces: &[Piece]) -> Vec<u8> {
    let (mut typed, mut before, mut blocks) = (Vec::new(), Vec::new(), 0_usize);
    for piece in pieces {
        let Piece::Open(element) = piece else {
            continue;
        };
        match level(element.name) {
            Some(level) => {
                typed.push(level);
                before.push(blocks);
            }
            None => blocks += usize::from(element.part == Part::Leaf),
        }
    }
    let (Some(first), Some(top)) = (typed.first(), typed.iter().min()) else {
        return Vec::new();
    };
    let is_alone = typed.iter().filter(|level| *level == top).count() == 1;
    let is_early = before.first().is_some_and(|before| before * 2 < blocks);
    let has_title = first == top && (*top == 1 || is_alone && is_early);
    let shifted = |(index, level): (usize, &u8)| match (has_title, index) {
        (true, 0) => 1,
        (true, _) => (level - top + 1).max(2),
        (false, _) => (level - top + 2).min(6),
    };
    typed.iter().enumerate().map(shifted).collect()
}

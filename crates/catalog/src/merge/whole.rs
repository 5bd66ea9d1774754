//! A conflict of whole files: the lines that differ, between git's markers.

use std::borrow::Cow;

use super::{Conflict, Merged};
use crate::header;

/// The line above ours.
pub(super) const OURS: &str = "<<<<<<< ours";
/// The line between both.
pub(super) const MIDDLE: &str = "=======";
/// The line below theirs.
pub(super) const THEIRS: &str = ">>>>>>> theirs";

/// Both texts, with the lines at their beginning and end that they share told once.
pub(super) fn conflict(ours: &str, theirs: &str) -> Merged {
    let line_end = header::line_end(ours);
    let head = shared(ours.split_inclusive('\n'), theirs.split_inclusive('\n'));
    let (above, ours) = ours.split_at_checked(head).unwrap_or(("", ours));
    let theirs = theirs.get(head..).unwrap_or_default();
    let tail = shared(
        ours.split_inclusive('\n').rev(),
        theirs.split_inclusive('\n').rev(),
    );
    let cut = |text: &str| text.len().saturating_sub(tail);
    let below = ours.get(cut(ours)..).unwrap_or_default();
    let part = |text: &str| {
        let mut lines = text.get(..cut(text)).unwrap_or_default().to_owned();
        if !lines.is_empty() && !lines.ends_with('\n') {
            lines.push_str(line_end);
        }
        lines
    };
    let (ours, theirs) = (part(ours), part(theirs));
    let text =
        format!("{above}{OURS}{line_end}{ours}{MIDDLE}{line_end}{theirs}{THEIRS}{line_end}{below}");
    Merged {
        text,
        conflicts: vec![Conflict::File],
    }
}

/// A base without what is in conflict there. Git merges the bases first where there are several; what
/// they do not agree about is no base for anything.
pub(super) fn without_conflicts(base: &str) -> Cow<'_, str> {
    if header::conflict_marker(base).is_none() {
        return base.into();
    }
    let mut is_inside = false;
    let mut is_kept = |line: &&str| {
        let was_inside = is_inside;
        is_inside = match is_inside {
            false => line.starts_with("<<<<<<< "),
            true => !line.starts_with(">>>>>>> "),
        };
        !was_inside && !is_inside
    };
    let lines = base.split_inclusive('\n');
    lines
        .filter(|line| is_kept(line))
        .collect::<String>()
        .into()
}

/// The bytes of the lines in which two texts begin alike.
fn shared<'t>(ours: impl Iterator<Item = &'t str>, theirs: impl Iterator<Item = &'t str>) -> usize {
    let same = ours.zip(theirs).take_while(|(one, other)| one == other);
    same.map(|(line, _)| line.len()).sum()
}

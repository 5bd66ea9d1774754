//! What stands in the way of a build, and what to do about it.

use std::{io::ErrorKind, path::Path};

use hexapla_messages::Said;
use hexapla_repo::{FORBIDDEN, Obstacle, PRIVATE};

/// So many obstacles are named, and the rest is counted.
const MOST_NAMED: usize = 5;

/// What stands in the way of a build beside the first thing.
pub(super) fn others_in_the_way(others: &[Obstacle]) -> Option<Said> {
    let names = others.iter().take(MOST_NAMED);
    let names: Vec<String> = names
        .map(|other| other.path.to_string_lossy().into_owned())
        .collect();
    let more = others.len().saturating_sub(MOST_NAMED);
    let said = || Said::new("hint-in-the-way-too").names("names", &names);
    (!names.is_empty()).then(|| said().number("more", more))
}

/// What to do about what stands in the way: about what somebody made, and about what the system forbids.
pub(super) fn what_to_do(first: &str, others: &[Obstacle]) -> Vec<Said> {
    let reasons = || others.iter().map(|other| other.reason).chain([first]);
    let is_forbidden = reasons().any(|reason| reason == FORBIDDEN);
    let is_made = reasons().any(|reason| reason != FORBIDDEN);
    let made = is_made.then_some("hint-not-ours");
    let forbidden = is_forbidden.then_some("hint-permissions");
    made.into_iter().chain(forbidden).map(Said::new).collect()
}

/// Whether something stands in a place of ours that is not of its kind: a file for a folder, a folder for a file.
pub(super) fn is_no_private(path: &Path, cause: &std::io::Error) -> bool {
    let kinds = [
        ErrorKind::NotADirectory,
        ErrorKind::IsADirectory,
        ErrorKind::DirectoryNotEmpty,
        ErrorKind::AlreadyExists,
    ];
    let mut parts = path.components();
    kinds.contains(&cause.kind()) && parts.any(|part| part.as_os_str() == PRIVATE)
}

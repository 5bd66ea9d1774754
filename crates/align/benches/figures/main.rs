//! The figures of `cargo xtask measure align`, one part per argument. Each line of output is a row:
//! cells parted by tabs; `xtask` makes the tables.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    missing_docs,
    reason = "a measuring tool"
)]

mod history;
mod speed;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::path::Path;

use hexapla_core::ChangeKind;
use support::{
    labels::{Half, Judged, Meaning, judged},
    versions::{edits, pages, pairs, sample},
};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["kinds", ..] => kinds(),
        ["history", folder, ..] => history::print(Path::new(folder)),
        ["speed", folder, ..] => speed::print(Path::new(folder)),
        ["sample", ..] => print_sample(),
        _ => {}
    }
}

/// How often the classifier says what a reader says, by half; then by kind what it says.
fn kinds() {
    let judged = judged();
    for half in [Half::Tuned, Half::Held] {
        let of_half: Vec<&Judged> = judged.iter().filter(|edit| edit.half == half).collect();
        let right = of_half.iter().filter(|edit| edit.found == edit.kind);
        let lost = |edit: &&&Judged| {
            let is_work = matches!(edit.found, ChangeKind::Wording | ChangeKind::Number);
            edit.meaning == Meaning::Changed && !is_work
        };
        let changed = of_half
            .iter()
            .filter(|edit| edit.meaning == Meaning::Changed);
        println!(
            "half\t{}\t{}\t{}\t{}\t{}",
            if half == Half::Tuned {
                "tuned on"
            } else {
                "held back"
            },
            of_half.len(),
            right.count(),
            changed.count(),
            of_half.iter().filter(lost).count()
        );
    }
    for kind in ChangeKind::ALL {
        let count = |found: &ChangeKind| {
            let same = |edit: &&Judged| edit.kind == kind && edit.found == *found;
            judged.iter().filter(same).count().to_string()
        };
        let row: Vec<String> = ChangeKind::ALL.iter().map(count).collect();
        println!("kind\t{}\t{}", kind.as_str(), row.join("\t"));
    }
}

/// The sample that was labelled, with its texts, for whoever labels.
fn print_sample() {
    for edit in sample(&edits(&pairs(&pages()))) {
        let flat = |text: &str| text.replace('\\', "\\\\").replace('\n', "\\n");
        println!(
            "{}\t{}\t{:016x}\t{:016x}\t{}\t{}",
            edit.set,
            edit.path,
            support::hash(&edit.old),
            support::hash(&edit.new),
            flat(&edit.old),
            flat(&edit.new)
        );
    }
}

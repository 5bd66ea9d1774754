//! Versions of the same pages, years apart.

use std::{collections::BTreeMap, fs, path::Path};

use hexapla_align::{Alignment, How, align, changed_words, count_words};

use crate::support::{
    markdown::{Unit, items, units},
    versions::{Versions, pages, pairs},
};

#[derive(Default)]
struct Tally {
    pages: usize,
    unchanged: usize,
    kept: usize,
    others: usize,
    recognised: usize,
    words: usize,
    changed: usize,
}

/// Prints a row per set, writes both sides of every page into the folder as plain paragraphs, for git
/// to compare, and prints how ids fare in one jump against step by step.
pub(crate) fn print(folder: &Path) {
    let pages = pages();
    let revisions = |pair: &&Versions| !pair.path.contains("/at/");
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (at, pair) in pairs(&pages).iter().filter(revisions).enumerate() {
        let (old, new) = (units(&pair.old), units(&pair.new));
        let tally = tallies.entry(pair.set.clone()).or_default();
        add(&old, &new, tally);
        write(folder, &format!("{}-{at:04}.old", pair.set), &old);
        write(folder, &format!("{}-{at:04}.new", pair.set), &new);
    }
    for (set, t) in tallies {
        println!(
            "set\t{set}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
            t.pages, t.unchanged, t.kept, t.others, t.recognised, t.words, t.changed
        );
    }
    jump(&pages);
}

fn add(old: &[Unit], new: &[Unit], tally: &mut Tally) {
    let alignment = align(&items(old), &items(new));
    let heirs = alignment.heirs(new.len());
    let count = |side: &[Unit], text: &str| side.iter().filter(|u| u.text == text).count();
    tally.pages += 1;
    for (unit, heir) in new.iter().zip(&heirs) {
        if (count(old, &unit.text), count(new, &unit.text)) == (1, 1) {
            tally.unchanged += 1;
            tally.kept += usize::from(heir.is_some_and(|at| old[at].text == unit.text));
        }
    }
    let gone = old
        .iter()
        .filter(|unit| count(new, &unit.text) == 0)
        .count();
    let came = new
        .iter()
        .filter(|unit| count(old, &unit.text) == 0)
        .count();
    tally.others += gone.min(came);
    for change in &alignment.changes {
        let text = |side: &[Unit], at: &[usize]| -> Vec<String> {
            at.iter().map(|at| side[*at].text.clone()).collect()
        };
        let (before, after) = (
            text(old, &change.old).join(" "),
            text(new, &change.new).join(" "),
        );
        tally.words += count_words(&after);
        tally.changed += changed_words(&before, &after);
        if matches!(change.how, How::Edited | How::Split | How::Merged) {
            tally.recognised += change.old.len().min(change.new.len());
        }
    }
}

fn write(folder: &Path, name: &str, units: &[Unit]) {
    let texts: Vec<&str> = units.iter().map(|unit| &*unit.text).collect();
    fs::write(folder.join(name), texts.join("\n\n") + "\n").unwrap();
}

/// Ids of the last revision: taken over from the first one at once, or by way of the middle one.
fn jump(pages: &BTreeMap<String, String>) {
    let (mut both, mut same, mut only_jump, mut only_steps, mut other) = (0, 0, 0, 0, 0);
    for (path, first) in pages.iter().filter(|(path, _)| path.contains("/en/rev-a/")) {
        let later = |to: &str| pages.get(&path.replacen("/en/rev-a/", to, 1));
        let (Some(middle), Some(last)) = (later("/en/rev-mid/"), later("/en/rev-b/")) else {
            continue;
        };
        let (a, m, b) = (units(first), units(middle), units(last));
        let heirs = |old: &[Unit], new: &[Unit]| {
            let alignment: Alignment = align(&items(old), &items(new));
            alignment.heirs(new.len())
        };
        let (first_step, second_step) = (heirs(&a, &m), heirs(&m, &b));
        for (jump, step) in heirs(&a, &b).iter().zip(second_step) {
            let steps = step.and_then(|at| first_step[at]);
            match (jump, steps) {
                (Some(one), Some(two)) => {
                    both += 1;
                    same += usize::from(*one == two);
                    other += usize::from(*one != two);
                }
                (Some(_), None) => only_jump += 1,
                (None, Some(_)) => only_steps += 1,
                (None, None) => {}
            }
        }
    }
    println!("jump\t{both}\t{same}\t{other}\t{only_jump}\t{only_steps}");
}

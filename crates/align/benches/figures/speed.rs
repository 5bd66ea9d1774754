//! How long it takes to bring units up to date, in memory, beside msgmerge on the same texts.

use std::{fs, path::Path, time::Instant};

use hexapla_align::{Item, align};
use hexapla_core::UnitKind;

use crate::support::dice::Dice;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const RUNS: usize = 5;

/// Prints a row per size and share of edited units, and writes a catalog and a template of each size
/// with 5 in 100 edited.
pub(crate) fn print(folder: &Path) {
    for (name, edited) in [("5 in 100 edited", 20), ("every unit edited", 1)] {
        for size in SIZES {
            let dice = &mut Dice(7);
            let old: Vec<String> = (0..size).map(|_| sentence(dice)).collect();
            let edit = |(at, text): (usize, &String)| {
                if at % edited == 0 {
                    text.replacen(' ', &format!(" {} ", word(dice)), 1)
                } else {
                    text.clone()
                }
            };
            let new: Vec<String> = old.iter().enumerate().map(edit).collect();
            let mut times: Vec<f64> = (0..RUNS).map(|_| time(&old, &new)).collect();
            times.sort_by(f64::total_cmp);
            println!("speed\t{name}\t{size}\t{:.6}", times[RUNS / 2]);
            if edited > 1 {
                catalog(&folder.join(format!("{size}.po")), &old, "x");
                catalog(&folder.join(format!("{size}.pot")), &new, "");
            }
        }
    }
}

fn items(texts: &[String]) -> Vec<Item<'_>> {
    let item = |text| Item::new(UnitKind::Paragraph, text);
    texts.iter().map(String::as_str).map(item).collect()
}

fn time(old: &[String], new: &[String]) -> f64 {
    let (old, new) = (items(old), items(new));
    let start = Instant::now();
    let heirs = align(&old, &new).heirs(new.len());
    let seconds = start.elapsed().as_secs_f64();
    let right = heirs
        .iter()
        .enumerate()
        .filter(|(at, heir)| **heir == Some(*at));
    assert!(right.count() * 1000 >= heirs.len() * 999, "ids were lost");
    seconds
}

/// A word: the lower, the commoner.
fn word(dice: &mut Dice) -> String {
    let range = 1 << (3 + dice.roll(13));
    let letters = ["ka", "lo", "mi", "nu", "re", "sta", "ti", "vo", "we", "xi"];
    let digits = dice.roll(range).to_string();
    digits
        .bytes()
        .map(|d| letters[usize::from(d - b'0')])
        .collect()
}

fn sentence(dice: &mut Dice) -> String {
    let words = 20 + dice.roll(20);
    let words: Vec<String> = (0..words).map(|_| word(dice)).collect();
    format!("{}.", words.join(" "))
}

fn catalog(path: &Path, texts: &[String], target: &str) {
    let mut out =
        String::from("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    for text in texts {
        out.push_str(&format!("\nmsgid \"{text}\"\nmsgstr \"{target}\"\n"));
    }
    fs::write(path, out).unwrap();
}

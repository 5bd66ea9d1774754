//! How long it takes to find out which unit is which. Units are made up: twenty to forty words each,
//! drawn so that some words are common and most are rare; every twentieth unit is edited, and some
//! of those are moved, split, removed or added.
#![allow(missing_docs, reason = "a bench is not an interface")]

use divan::{Bencher, black_box, counter::ItemsCount};
use hexapla_align::{Item, Residue, align, align_across, count_words, word_diff};
use hexapla_core::UnitKind;

fn main() {
    divan::main();
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    /// A word: the lower, the commoner.
    fn word(&mut self) -> String {
        let range = 1 << (3 + self.roll(13));
        let number = self.roll(range);
        let letters = ["ka", "lo", "mi", "nu", "re", "sta", "ti", "vo", "we", "xi"];
        let digits = number.to_string();
        digits
            .bytes()
            .filter_map(|d| letters.get(usize::from(d - b'0')))
            .copied()
            .collect()
    }

    fn sentence(&mut self, words: u64) -> String {
        let words: Vec<String> = (0..words).map(|_| self.word()).collect();
        format!("{}.", words.join(" "))
    }
}

fn texts(units: usize, dice: &mut Dice) -> Vec<String> {
    let unit = |_| {
        let words = 10 + dice.roll(10);
        format!("{} {}", dice.sentence(words), dice.sentence(words))
    };
    (0..units).map(unit).collect()
}

/// Five in a hundred units touched.
fn edited(texts: &[String], dice: &mut Dice) -> Vec<String> {
    let mut new = Vec::with_capacity(texts.len());
    let mut moved = Vec::new();
    for text in texts {
        match dice.roll(200) {
            0 => new.push(dice.sentence(20)),
            1 => moved.push(text.clone()),
            2 => new.extend(
                text.split_inclusive(". ")
                    .map(|part| part.trim().to_owned()),
            ),
            3..10 => new.push(text.replacen(' ', &format!(" {} ", dice.word()), 2)),
            _ => new.push(text.clone()),
        }
        if dice.roll(100) == 0 {
            new.extend(moved.pop());
        }
    }
    new
}

fn items(texts: &[String]) -> Vec<Item<'_>> {
    texts
        .iter()
        .map(|text| Item::new(UnitKind::Paragraph, text))
        .collect()
}

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

#[divan::bench(args = SIZES, sample_count = 10)]
fn five_in_a_hundred_changed(bencher: Bencher<'_, '_>, units: usize) {
    let dice = &mut Dice(7);
    let old = texts(units, dice);
    let new = edited(&old, dice);
    let (old, new) = (items(&old), items(&new));
    bencher
        .counter(ItemsCount::new(units))
        .bench(|| align(black_box(&old), black_box(&new)));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn nothing_changed(bencher: Bencher<'_, '_>, units: usize) {
    let old = texts(units, &mut Dice(7));
    let new = old.clone();
    let (old, new) = (items(&old), items(&new));
    bencher
        .counter(ItemsCount::new(units))
        .bench(|| align(black_box(&old), black_box(&new)));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn everything_changed(bencher: Bencher<'_, '_>, units: usize) {
    let (old, new) = (texts(units, &mut Dice(7)), texts(units, &mut Dice(8)));
    let (old, new) = (items(&old), items(&new));
    bencher
        .counter(ItemsCount::new(units))
        .bench(|| align(black_box(&old), black_box(&new)));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn every_unit_edited(bencher: Bencher<'_, '_>, units: usize) {
    let dice = &mut Dice(7);
    let old = texts(units, dice);
    let new: Vec<String> = old
        .iter()
        .map(|text| format!("{text} {}", dice.word()))
        .collect();
    let (old, new) = (items(&old), items(&new));
    bencher
        .counter(ItemsCount::new(units))
        .bench(|| align(black_box(&old), black_box(&new)));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn three_texts_over_and_over(bencher: Bencher<'_, '_>, units: usize) {
    let dice = &mut Dice(7);
    let cell = |n| ["Yes", "No", "–"].get(n as usize).map_or("", |cell| cell);
    let old: Vec<&str> = (0..units).map(|_| cell(dice.roll(3))).collect();
    let mut new = old.clone();
    for _ in 0..units / 100 {
        let _ = new.remove(dice.roll(new.len() as u64) as usize);
    }
    let items = |cells: &[&'static str]| -> Vec<Item<'static>> {
        cells
            .iter()
            .map(|cell| Item::new(UnitKind::TableCell, cell))
            .collect()
    };
    let (old, new) = (items(&old), items(&new));
    bencher
        .counter(ItemsCount::new(units))
        .bench(|| align(black_box(&old), black_box(&new)));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn across_documents(bencher: Bencher<'_, '_>, units: usize) {
    let dice = &mut Dice(7);
    let old = texts(units, dice);
    let new = edited(&old, dice);
    let (old, new) = (residues(&old, 0), residues(&new, 9_000));
    bencher
        .counter(ItemsCount::new(units))
        .bench(|| align_across(black_box(&old), black_box(&new)));
}

/// Documents of forty units each.
fn residues(texts: &[String], first: usize) -> Vec<Residue<'_>> {
    texts
        .iter()
        .enumerate()
        .map(|(index, text)| Residue {
            document: first + index / 40,
            index,
            item: Item::new(UnitKind::Paragraph, text),
        })
        .collect()
}

#[divan::bench(sample_count = 20)]
fn words_of_a_megabyte(bencher: Bencher<'_, '_>) {
    let text = texts(8_000, &mut Dice(7)).join("\n");
    bencher.bench(|| count_words(black_box(&text)));
}

#[divan::bench(sample_count = 20)]
fn word_diff_of_a_paragraph(bencher: Bencher<'_, '_>) {
    let dice = &mut Dice(7);
    let old = dice.sentence(100);
    let new = old.replacen(" k", " new k", 3);
    bencher.bench(|| word_diff(black_box(&old), black_box(&new)));
}

#[divan::bench(sample_count = 20)]
fn word_diff_of_unrelated_texts(bencher: Bencher<'_, '_>) {
    let (old, new) = (Dice(7).sentence(1_400), Dice(8).sentence(1_400));
    bencher.bench(|| word_diff(black_box(&old), black_box(&new)));
}

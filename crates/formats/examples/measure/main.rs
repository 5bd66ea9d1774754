//! The yardsticks of this crate; `cargo xtask measure` runs them and writes them down.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::wildcard_enum_match_arm,
    clippy::cast_precision_loss,
    reason = "this program measures, speaks to people, and shares modules with the tests"
)]

#[path = "../../tests/contract/corpus.rs"]
mod corpus;
mod coverage;
mod floor;
mod formats;
mod growth;
#[path = "../../tests/contract/hostile.rs"]
mod hostile;
#[path = "../../tests/contract/laws.rs"]
mod laws;
mod made;
#[path = "../../tests/contract/other.rs"]
mod other;
mod speed;
mod strip;
mod visible;

use coverage::Page;

/// Counts the bytes that are held.
#[global_allocator]
static PEAK: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["coverage"] => print!("{}", coverage_in_full()),
        ["formats"] => print!("{}", formats_in_short()),
        ["growth"] => print!("{}", growth_told("")),
        ["growth", part] => print!("{}", growth_told(part)),
        ["speed"] => print!("{}", speed::table()),
        _ => {
            eprintln!("measure: coverage | formats | growth [PART] | speed");
            std::process::exit(2);
        }
    }
}

/// The table of growth on standard output, of the generators with this part in their names; each
/// offender, as soon as found, on standard error.
fn growth_told(part: &str) -> String {
    let tell = |curve: &growth::Curve| {
        if let Some(offence) = curve.offence() {
            eprintln!("{offence}");
        }
    };
    growth::table(&growth::curves(part, &tell))
}

/// Each set, its pages from the worst on, and what they lack.
fn coverage_in_full() -> String {
    let mut out = String::new();
    for (set, pages) in covered() {
        let (words, missing) = total(&pages);
        out.push_str(&format!(
            "== {set}: {} pages, {words} words, {missing} in no unit, {:.2} % covered\n",
            pages.len(),
            share(words, missing)
        ));
        let mut worst: Vec<&Page> = pages.iter().filter(|page| page.missing > 0).collect();
        worst.sort_by_key(|page| std::cmp::Reverse(page.missing));
        for page in worst {
            out.push_str(&format!(
                "{}: {} of {}\n",
                page.name, page.missing, page.words
            ));
            let phrases = page.phrases.iter().take(60);
            out.extend(phrases.map(|phrase| format!("    {phrase}\n")));
        }
    }
    out
}

/// The tables of docs/measurements.md on standard output; what broke on standard error.
fn formats_in_short() -> String {
    let rows = formats::rows();
    eprint!("{}", formats::breaches(&rows));
    let mut out = formats::table(&rows);
    out.push_str(
        "\n| pages | how many | visible words | in no unit | covered |\n|---|--:|--:|--:|--:|\n",
    );
    for (set, pages) in covered() {
        let (words, missing) = total(&pages);
        let (count, share) = (pages.len(), share(words, missing));
        out.push_str(&format!(
            "| {set} | {count} | {words} | {missing} | {share:.2} % |\n"
        ));
    }
    out
}

/// The pages of each set for which coverage is told.
fn covered() -> Vec<(String, Vec<Page>)> {
    let mut sets = Vec::new();
    let pages = corpus::pages();
    let names = corpus::SETS.iter().map(|(set, _)| *set);
    for set in names.chain(["comprehensive-rust"]) {
        let folder = format!("/{set}/");
        let english = pages.iter().filter(|page| {
            page.name.contains(&folder)
                && (page.name.contains("/en/") || page.name.contains("/source/"))
        });
        let pages = english.map(|page| coverage::of(&page.name, &page.text, &page.options));
        sets.push((set.to_owned(), pages.collect()));
    }
    let pages = corpus::html();
    let pages = pages
        .iter()
        .map(|page| coverage::of(&page.name, &page.text, &page.options));
    sets.push(("html-articles".to_owned(), pages.collect()));
    sets
}

fn total(pages: &[Page]) -> (usize, usize) {
    let words = pages.iter().map(|page| page.words).sum();
    (words, pages.iter().map(|page| page.missing).sum())
}

fn share(words: usize, missing: usize) -> f64 {
    100.0 - 100.0 * missing as f64 / words.max(1) as f64
}

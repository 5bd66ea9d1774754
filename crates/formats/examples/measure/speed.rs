//! Where the time of reading goes, phase by phase, beside the bare parser's.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use hexapla_formats::{inline, parse, structure};

use crate::{
    corpus::{self, Sample},
    floor,
};

/// Runs of which the median is taken.
const RUNS: usize = 7;

/// Median times of each phase over all pages of a format, and each as a multiple of the floor.
pub(crate) fn table() -> String {
    let mut out = String::from("| phase | time | ÷ floor |\n|---|--:|--:|\n");
    let mut pages = corpus::pages();
    pages.retain(|page| page.name.contains("/en/"));
    let floor = median(&pages, &|page| floor::markdown(&page.text));
    phases("Markdown: pulldown-cmark's events", &pages, floor, &mut out);
    let pages = corpus::html();
    let floor = median(&pages, &|page| floor::html(&page.text));
    phases("HTML: html5gum's tokens", &pages, floor, &mut out);
    out
}

fn phases(name: &str, pages: &[Sample], floor: Duration, out: &mut String) {
    let mut line = |phase: &str, time: Duration| {
        let ratio = time.as_secs_f64() / floor.as_secs_f64();
        let millis = time.as_secs_f64() * 1e3;
        out.push_str(&format!("| {phase} | {millis:.1} ms | {ratio:.1} |\n"));
    };
    line(name, floor);
    line(
        "parse",
        median(pages, &|page| parse(&page.text, &page.options).units.len()),
    );
    let parsed = |page: &Sample| {
        let units = parse(&page.text, &page.options).units.into_iter();
        units
            .map(|unit| unit.text.into_owned())
            .collect::<Vec<String>>()
    };
    let texts: Vec<(Sample, Vec<String>)> = pages
        .iter()
        .map(|page| (page.clone(), parsed(page)))
        .collect();
    let trees = median(&texts, &|(page, texts)| {
        let tree = |text: &String| inline(text, &page.options).words(text).len();
        texts.iter().map(tree).sum()
    });
    line("inline trees and words of all units", trees);
    let blocks = median(pages, &|page| {
        usize::from(structure(&page.text, &page.options) == structure("", &page.options))
    });
    line("structure", blocks);
}

fn median<T>(over: &[T], act: &dyn Fn(&T) -> usize) -> Duration {
    let run = || {
        let start = Instant::now();
        black_box(over.iter().map(act).sum::<usize>());
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
    times.sort_unstable();
    times[RUNS / 2]
}

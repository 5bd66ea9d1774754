//! How time and memory grow with the length of texts that are made to be slow.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use hexapla_formats::{encode, inline, parse, structure};

use crate::{
    PEAK,
    made::{self, Generator},
};

/// Sizes in bytes, each twice the one before.
const SIZES: [usize; 4] = [128 << 10, 256 << 10, 512 << 10, 1 << 20];

/// Times below this say nothing about growth.
const SHORTEST: Duration = Duration::from_millis(5);

/// Runs of which the median is taken.
const RUNS: usize = 3;

/// A function that takes longer is not asked for the next size.
const LONGEST: Duration = Duration::from_secs(10);

/// What may be at most: growth per doubling, seconds per MiB, bytes of memory per byte of text.
const GROWTH: f64 = 2.5;
const SECONDS: f64 = 1.0;
const MEMORY: f64 = 10.0;

/// What one function did on one generator.
pub(crate) struct Curve {
    pub(crate) generator: &'static str,
    pub(crate) format: &'static str,
    pub(crate) act: &'static str,
    /// At each size, as far as it went.
    pub(crate) times: Vec<Duration>,
    /// The most memory held, in bytes per byte of text, at the largest size.
    pub(crate) memory: f64,
}

impl Curve {
    /// The median growth per doubling between times long enough to tell; `None` where none is.
    pub(crate) fn growth(&self) -> Option<f64> {
        let pairs = self.times.windows(2);
        let long = pairs.filter(|pair| pair.iter().all(|time| *time > SHORTEST));
        let mut ratios: Vec<f64> = long
            .map(|pair| pair[1].as_secs_f64() / pair[0].as_secs_f64())
            .collect();
        ratios.sort_by(f64::total_cmp);
        ratios.get(ratios.len() / 2).copied()
    }

    fn longest(&self) -> Duration {
        self.times.iter().copied().max().unwrap_or_default()
    }

    /// What is wrong with it, in words.
    pub(crate) fn offence(&self) -> Option<String> {
        let mut said = Vec::new();
        if let Some(growth) = self.growth().filter(|growth| *growth > GROWTH) {
            said.push(format!("× {growth:.1} per doubling"));
        }
        if self.longest().as_secs_f64() > SECONDS {
            said.push(format!("{:.1} s", self.longest().as_secs_f64()));
        }
        if self.memory > MEMORY {
            said.push(format!("{:.0} times its size in memory", self.memory));
        }
        (!said.is_empty()).then(|| {
            let name = format!("{} ({}): {}", self.generator, self.format, self.act);
            format!("{name}: {}; times {:?}", said.join(", "), self.times)
        })
    }
}

/// Runs every function over every generator; `tell` hears of each curve as soon as it is there.
pub(crate) fn curves(tell: &dyn Fn(&Curve)) -> Vec<Curve> {
    let mut found = Vec::new();
    for generator in made::all() {
        for act in ["parse", "structure", "inline", "encode"] {
            let curve = curve(&generator, act);
            tell(&curve);
            found.push(curve);
        }
    }
    found
}

fn curve(generator: &Generator, act: &'static str) -> Curve {
    let mut times = Vec::new();
    let mut memory = 0.0;
    for size in SIZES {
        let text = generator.text(size);
        let mut runs: Vec<Duration> = Vec::new();
        for run in 0..RUNS {
            let (took, held) = run_once(generator, act, &text);
            runs.push(took);
            memory = held as f64 / text.len() as f64;
            if runs[run] > Duration::from_secs(1) {
                break;
            }
        }
        runs.sort_unstable();
        let median = runs[runs.len() / 2];
        times.push(median);
        if median > LONGEST {
            break;
        }
    }
    let format = match generator.format {
        hexapla_formats::Format::Markdown => generator.dialect.as_str(),
        other => other.as_str(),
    };
    Curve {
        generator: generator.name,
        format,
        act,
        times,
        memory,
    }
}

/// How long one act takes, and how many bytes it held at most. Writing is that of the unit with the longest text, in its own place.
fn run_once(generator: &Generator, act: &str, text: &str) -> (Duration, usize) {
    let options = generator.options();
    match act {
        "parse" => timed(|| parse(text, &options).units.len()),
        "structure" => timed(|| structure(text, &options)),
        "inline" => timed(|| inline(text, &options).nodes.len()),
        _ => {
            let document = parse(text, &options);
            let longest = document.units.iter().max_by_key(|unit| unit.text.len());
            longest.map_or((Duration::ZERO, 0), |unit| {
                timed(|| encode(&document, unit, &unit.text, &options).is_ok())
            })
        }
    }
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, usize) {
    PEAK.reset_peak_usage();
    let before = PEAK.current_usage();
    let start = Instant::now();
    let result = black_box(act());
    let took = start.elapsed();
    let held = PEAK.peak_usage().saturating_sub(before);
    drop(result);
    (took, held)
}

/// The summary, and each offender.
pub(crate) fn table(curves: &[Curve]) -> String {
    let mut out = format!(
        "{} generators at 128 KiB, 256 KiB, 512 KiB and 1 MiB; medians of {RUNS}; memory is the most \
         held, the result included.\n\n\
         | function | slowest at 1 MiB | largest growth per doubling | most memory ÷ text | beyond the bar |\n\
         |---|--:|--:|--:|--:|\n",
        made::all().len()
    );
    for act in ["parse", "structure", "inline", "encode"] {
        let of = || curves.iter().filter(|curve| curve.act == act);
        let slowest = of().map(Curve::longest).max().unwrap_or_default();
        let growth = of().filter_map(Curve::growth).fold(0.0, f64::max);
        let memory = of().map(|curve| curve.memory).fold(0.0, f64::max);
        let beyond = of().filter(|curve| curve.offence().is_some()).count();
        out.push_str(&format!(
            "| `{act}` | {:.3} s | × {growth:.1} | {memory:.1} | {beyond} |\n",
            slowest.as_secs_f64()
        ));
    }
    let offences: Vec<String> = curves.iter().filter_map(Curve::offence).collect();
    if !offences.is_empty() {
        out.push_str(
            "\nBeyond the bar (× 2.5 per doubling, 1 s per MiB, 10 times the text in memory):\n\n",
        );
        out.extend(offences.iter().map(|offence| format!("- {offence}\n")));
    }
    out
}

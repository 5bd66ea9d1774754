//! How time and memory grow with the length of texts that are made to be slow.

use std::{
    hint::black_box,
    sync::LazyLock,
    time::{Duration, Instant},
};

use hexapla_formats::{Format, encode, inline, parse, structure};

use crate::{
    PEAK, floor,
    made::{self, Generator},
};

/// What is asked of each text; the last is the bare parser below, the floor for the others.
const ACTS: [&str; 5] = ["parse", "structure", "inline", "encode", floor::NAME];

/// Sizes in bytes, each twice the one before.
const SIZES: [usize; 4] = [128 << 10, 256 << 10, 512 << 10, 1 << 20];

/// Times below this say nothing about growth.
const SHORTEST: Duration = Duration::from_millis(5);

/// Runs of which the shortest is taken: what else the machine does can only lengthen one.
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
    /// The most that the bare parser held on the same text.
    pub(crate) floor: f64,
}

impl Curve {
    /// The mean growth per doubling between times long enough to tell; `None` where none is.
    pub(crate) fn growth(&self) -> Option<f64> {
        let mut long = self.times.iter().filter(|time| **time > SHORTEST);
        let first = long.next()?.as_secs_f64();
        let (doublings, last) = long.enumerate().last()?;
        let doublings = i32::try_from(doublings).ok()? + 1;
        Some((last.as_secs_f64() / first).powf(1.0 / f64::from(doublings)))
    }

    /// The memory held besides what the bare parser holds.
    fn own_memory(&self) -> f64 {
        (self.memory - self.floor).max(0.0)
    }

    fn longest(&self) -> Duration {
        self.times.iter().copied().max().unwrap_or_default()
    }

    /// Whether it is beyond the bar without the parser's memory.
    fn is_ours(&self) -> bool {
        let grows = self.growth().is_some_and(|growth| growth > GROWTH);
        let is_slow = self.longest().as_secs_f64() > SECONDS;
        grows || is_slow || self.own_memory() > MEMORY
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
            let (memory, floor) = (self.memory, self.floor);
            said.push(format!(
                "{memory:.0} times its size in memory, {floor:.0} of them the parser's"
            ));
        }
        (!said.is_empty()).then(|| {
            let name = format!("{} ({}): {}", self.generator, self.format, self.act);
            format!("{name}: {}; times {:?}", said.join(", "), self.times)
        })
    }
}

/// Runs every function over every generator that has `part` in its name; `tell` hears of each curve
/// as soon as it is there.
pub(crate) fn curves(part: &str, tell: &dyn Fn(&Curve)) -> Vec<Curve> {
    let mut found = Vec::new();
    let mut generators = made::all();
    generators.retain(|generator| generator.name.contains(part));
    for generator in generators {
        let mut curves = ACTS.map(|act| curve(&generator, act));
        let floor = curves.last().map_or(0.0, |curve| curve.memory);
        for curve in &mut curves {
            curve.floor = floor;
            tell(curve);
        }
        found.extend(curves);
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
        let shortest = runs[0];
        times.push(shortest);
        if shortest > LONGEST {
            break;
        }
    }
    let format = match generator.format {
        Format::Markdown => generator.dialect.as_str(),
        other => other.as_str(),
    };
    Curve {
        generator: generator.name,
        format,
        act,
        times,
        memory,
        floor: 0.0,
    }
}

/// How long one act takes, and how many bytes it held at most. Writing is that of the unit with the longest text, in its own place.
fn run_once(generator: &Generator, act: &str, text: &str) -> (Duration, usize) {
    let options = generator.options();
    match act {
        "parse" => timed(|| parse(text, &options).units.len()),
        "structure" => timed(|| structure(text, &options)),
        "inline" => timed(|| inline(text, &options).nodes.len()),
        floor::NAME => with_room(|| timed(|| floor::run(text, generator.format))),
        _ => {
            let document = parse(text, &options);
            let longest = document.units.iter().max_by_key(|unit| unit.text.len());
            longest.map_or((Duration::ZERO, 0), |unit| {
                timed(|| encode(&document, unit, &unit.text, &options).is_ok())
            })
        }
    }
}

/// Runs the parser of others where its stack is large: html5gum calls itself for each attribute of a tag.
/// Our own functions have the stack that every thread has.
fn with_room<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    const STACK: usize = 1 << 30;
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let running = thread.spawn_scoped(scope, act).expect("a thread");
        running.join().expect("the parser ends")
    })
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, usize) {
    PEAK.reset_peak_usage();
    let before = PEAK.current_usage();
    let start = processor_time();
    let result = black_box(act());
    let took = processor_time().saturating_sub(start);
    let held = PEAK.peak_usage().saturating_sub(before);
    drop(result);
    (took, held)
}

/// How long this thread has had a processor, so that other work on the machine does not count; where
/// the system does not say (Linux does), the time of day has to do.
fn processor_time() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    // The kernel brings its account up to date when the thread gives way.
    std::thread::yield_now();
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = said.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// The summary, and each offender.
pub(crate) fn table(curves: &[Curve]) -> String {
    let mut out = format!(
        "{} generators at 128 KiB, 256 KiB, 512 KiB and 1 MiB; the shortest of {RUNS} runs, in processor time; memory is \
         the most held, the result included. The last row is the parser below on the same texts, with \
         nothing of ours (pulldown-cmark's events, html5gum's tokens; none for the other formats): what \
         it holds, we hold.\n\n\
         | function | slowest at 1 MiB | largest growth per doubling | most memory ÷ text | besides the \
         parser's | beyond the bar | besides the parser's |\n\
         |---|--:|--:|--:|--:|--:|--:|\n",
        curves.len() / ACTS.len()
    );
    for act in ACTS {
        let of = || curves.iter().filter(|curve| curve.act == act);
        let most = |figure: fn(&Curve) -> f64| of().map(figure).fold(0.0, f64::max);
        let slowest = of().map(Curve::longest).max().unwrap_or_default();
        let beyond = of().filter(|curve| curve.offence().is_some()).count();
        let ours = of().filter(|curve| curve.is_ours()).count();
        out.push_str(&format!(
            "| {act} | {:.3} s | × {:.1} | {:.1} | {:.1} | {beyond} | {ours} |\n",
            slowest.as_secs_f64(),
            most(|curve| curve.growth().unwrap_or(0.0)),
            most(|curve| curve.memory),
            most(Curve::own_memory),
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

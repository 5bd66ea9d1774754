//! The laws over every document there is, counted instead of asserted.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, PoisonError},
};

use hexapla_formats::parse;

use crate::{
    corpus::{self, Sample},
    hostile::{self, Count},
    laws,
};

/// What the last broken law said.
static SAID: Mutex<String> = Mutex::new(String::new());

/// At most so many units of a document are translated alone.
const UNITS: usize = 12;

/// A law that holds or panics.
type Law<'l> = &'l dyn Fn(&Sample) -> usize;

/// What one group of documents gave.
pub(crate) struct Row {
    pub(crate) group: &'static str,
    pub(crate) documents: usize,
    pub(crate) units: usize,
    pub(crate) laws: Vec<(&'static str, Held)>,
    pub(crate) structure: Count,
}

/// How often a law was tried, and where it broke.
#[derive(Default)]
pub(crate) struct Held {
    pub(crate) tried: usize,
    pub(crate) broken: Vec<String>,
}

/// Tries every law on every document of every group.
pub(crate) fn rows() -> Vec<Row> {
    std::panic::set_hook(Box::new(|info| {
        *SAID.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    let groups = corpus::groups().into_iter();
    let rows = groups.map(|(group, samples)| {
        eprintln!("{group}: {} documents", samples.len());
        row(group, &samples)
    });
    let rows = rows.collect();
    drop(std::panic::take_hook());
    rows
}

fn row(group: &'static str, samples: &[Sample]) -> Row {
    let laws: [(&'static str, Law<'_>); 4] = [
        ("partition", &|sample| {
            laws::partition(&sample.name, &sample.text, &sample.options);
            1
        }),
        ("words", &|sample| {
            laws::words(&sample.name, &sample.text, &sample.options);
            1
        }),
        ("identity", &|sample| {
            laws::identity(&sample.name, &sample.text, &sample.options);
            1
        }),
        ("one unit", &|sample| {
            let units = parse(&sample.text, &sample.options).units.len();
            let Sample {
                name,
                text,
                options,
            } = sample;
            let tried = laws::spread(units, UNITS).into_iter();
            tried
                .map(|index| usize::from(laws::one_unit(name, text, options, index)))
                .sum()
        }),
    ];
    let held = laws.map(|(name, law)| (name, tried(law, samples)));
    Row {
        group,
        documents: samples.len(),
        units: samples
            .iter()
            .map(|one| parse(&one.text, &one.options).units.len())
            .sum(),
        laws: held.into(),
        structure: structure(samples),
    }
}

fn tried(law: Law<'_>, samples: &[Sample]) -> Held {
    let mut held = Held::default();
    for sample in samples {
        match catch_unwind(AssertUnwindSafe(|| law(sample))) {
            Ok(tried) => held.tried += tried,
            Err(_) => {
                held.tried += 1;
                let said = SAID.lock().unwrap_or_else(PoisonError::into_inner).clone();
                held.broken.push(format!("{}: {said}", sample.name));
            }
        }
    }
    held
}

/// Every hostile text in every unit.
fn structure(samples: &[Sample]) -> Count {
    let mut count = Count::default();
    for Sample {
        name,
        text,
        options,
    } in samples
    {
        let mut one = Count::default();
        let try_it = AssertUnwindSafe(|| hostile::count(name, text, options, &mut one));
        if catch_unwind(try_it).is_err() {
            let said = SAID.lock().unwrap_or_else(PoisonError::into_inner).clone();
            one.broken.push(format!("{name}: {said}"));
        }
        count.tried += one.tried;
        count.refused += one.refused;
        count.compared += one.compared;
        count.broken.append(&mut one.broken);
    }
    count
}

/// The table, and below it the first breaches of each kind.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut out = String::from(
        "| documents | how many | units | partition | says something | identity | one unit alone \
         | hostile targets | refused | blocks changed | compared with comrak |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for row in rows {
        out.push_str(&format!(
            "| {} | {} | {} |",
            row.group, row.documents, row.units
        ));
        for (_, held) in &row.laws {
            let kept = held.tried - held.broken.len().min(held.tried);
            out.push_str(&format!(" {} of {} |", kept, held.tried));
        }
        let Count {
            tried,
            refused,
            compared,
            broken,
        } = &row.structure;
        out.push_str(&format!(
            " {tried} | {refused} | {} | {compared} |\n",
            broken.len()
        ));
    }
    out
}

/// Each breach, for whoever mends it.
pub(crate) fn breaches(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        let laws = row.laws.iter().map(|(name, held)| (*name, &held.broken));
        for (law, broken) in laws.chain([("structure", &row.structure.broken)]) {
            if !broken.is_empty() {
                out.push_str(&format!(
                    "== {}: {law}: {} broken\n",
                    row.group,
                    broken.len()
                ));
            }
            let shown = broken.iter().take(40);
            out.extend(shown.map(|said| format!("{}\n", said.replace('\n', " "))));
        }
    }
    out
}

//! The trend of a project in a folder, as a table, and how long it took.
//!
//! `cargo run --release -p hexapla --example trend -- FOLDER`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "this program takes a time and prints it"
)]

use std::{error::Error, path::Path, time::Instant};

use hexapla::{Selection, Session, TrendOptions, trend};
use hexapla_repo::Project;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| String::from("."));
    let project = Project::open(Path::new(&folder), None)?;
    let session = Session {
        project: &project,
        progress: &|_, _| {},
        waiting: &|_| {},
        look: None,
    };
    let locales: Vec<usize> = (0..project.config.locales.len()).collect();
    let start = Instant::now();
    let options = TrendOptions::default();
    let points = trend(&session, &locales, &Selection::all(), options)?.report;
    let took = start.elapsed().as_secs_f64();
    for point in &points {
        let total = point.locales.iter().map(|locale| locale.units.total);
        let done = point.locales.iter().map(|locale| locale.units.done());
        let (total, done) = (total.sum::<usize>(), done.sum::<usize>());
        println!("{}  {done} of {total} units done", point.date);
    }
    println!("{} points in {took:.3} s", points.len());
    Ok(())
}

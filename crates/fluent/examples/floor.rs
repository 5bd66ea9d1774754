//! The floor of everything that reads Fluent files: fluent-syntax parses them, and nothing else is
//! done. Arguments: how many threads, then folders. Prints files, bytes and nanoseconds; reading the
//! files is not in the time.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "this program reads files, takes times and prints them"
)]

use std::{fs, path::Path, process::ExitCode, thread, time::Instant};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((threads, folders)) = arguments.split_first() else {
        return ExitCode::from(2);
    };
    let threads: usize = threads.parse().unwrap_or(1);
    let mut texts = Vec::new();
    for folder in folders {
        collect(Path::new(folder), &mut texts);
    }
    let start = Instant::now();
    let share = texts.len().div_ceil(threads.max(1)).max(1);
    thread::scope(|scope| {
        for part in texts.chunks(share) {
            scope.spawn(move || {
                for text in part {
                    let parsed = fluent_syntax::parser::parse(text.as_str());
                    std::hint::black_box(&parsed);
                }
            });
        }
    });
    let time = start.elapsed().as_nanos();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{} {bytes} {time}", texts.len());
    ExitCode::SUCCESS
}

fn collect(folder: &Path, texts: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, texts);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            texts.extend(fs::read_to_string(&path).ok());
        }
    }
}

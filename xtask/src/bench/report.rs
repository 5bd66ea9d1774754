//! The tables, and their place in docs/measurements.md.

use std::{fs, path::Path, time::Duration};

use super::{Row, inputs::Pages};

const FILE: &str = "docs/measurements.md";
const BEGIN: &str = "<!-- bench: begin; written by `cargo xtask bench --write` -->";
const END: &str = "<!-- bench: end -->";

const HEAD: &str = "\
# Measurements

Absolute times move from machine to machine: what counts is the ratio to a floor, taken in the same
run. A floor is the least that the machine must do for the same result: walk and stat the files,
parse the pages that are in memory, write the same bytes to the same files without any care. It is
timed inside its process; a verb is timed from outside, start of the process included. Verb and floor
take turns; each figure is a median. Peak memory is the high-water mark of resident memory.

";

/// The tables as Markdown.
pub(super) fn text(rows: &[Row], pages: &Pages, runs: usize) -> String {
    let mut out = format!(
        "Command: `cargo xtask bench`. Machine: {}. Medians of {runs}; one run of 10,000 documents \
         in 12 locales. Documents: {}, repeated; two locales with targets, or eleven where a row has 12 \
         locales.\n\n",
        machine(),
        pages.origin
    );
    out.push_str("| what | documents | time | floor | time ÷ floor | our bar | peak memory |\n");
    out.push_str("|---|--:|--:|--:|--:|--:|--:|\n");
    for row in rows {
        let measured = row.measured;
        let cells = [
            row.label.to_owned(),
            grouped(row.documents),
            seconds(measured.time),
            seconds(measured.floor),
            format!("{:.1}", quotient(measured.time, measured.floor)),
            row.bar.to_owned(),
            measured.peak.map_or_else(|| "–".to_owned(), mebibytes),
        ];
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out.push_str(&growth(rows, pages));
    out
}

/// How time and memory grow from the smallest to the largest size; nothing for a single size.
fn growth(rows: &[Row], pages: &Pages) -> String {
    let sizes = rows.iter().map(|row| row.documents);
    let (Some(small), Some(large)) = (sizes.clone().min(), sizes.max()) else {
        return String::new();
    };
    if small == large {
        return String::new();
    }
    #[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
    let bytes = pages.bytes(large) as f64 / pages.bytes(small).max(1) as f64;
    let mut out = format!(
        "\nFrom {} to {} documents ({bytes:.1} times the bytes):\n\n| what | time | peak memory |\n\
         |---|--:|--:|\n",
        grouped(small),
        grouped(large)
    );
    for first in rows.iter().filter(|row| row.documents == small) {
        let same = |row: &&Row| row.documents == large && row.label == first.label;
        let Some(last) = rows.iter().find(same) else {
            continue;
        };
        let time = quotient(last.measured.time, first.measured.time);
        #[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
        let memory = match (last.measured.peak, first.measured.peak) {
            (Some(last), Some(first)) => format!("× {:.1}", last as f64 / first.max(1) as f64),
            (Some(_) | None, _) => "–".to_owned(),
        };
        out.push_str(&format!("| {} | × {time:.1} | {memory} |\n", first.label));
    }
    out
}

/// Puts the tables between the marks of docs/measurements.md, which comes into being if need be.
pub(super) fn write(root: &Path, tables: &str) -> Result<(), String> {
    let path = root.join(FILE);
    let old = fs::read_to_string(&path).unwrap_or_default();
    let frame = || format!("{HEAD}{BEGIN}\n{END}\n");
    let old = if old.trim().is_empty() { frame() } else { old };
    let fresh = between(&old, tables).ok_or_else(|| format!("`{FILE}` has lost its marks"))?;
    let folder = path.parent().unwrap_or(root);
    let done = fs::create_dir_all(folder).and_then(|()| fs::write(&path, fresh));
    done.map_err(|why| format!("cannot write `{FILE}`: {why}"))?;
    println!("written to {FILE}");
    Ok(())
}

fn between(old: &str, tables: &str) -> Option<String> {
    let (head, rest) = old.split_once(BEGIN)?;
    let (_, tail) = rest.split_once(END)?;
    Some(format!("{head}{BEGIN}\n\n{}\n\n{END}{tail}", tables.trim()))
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let total = memory
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"));
    let kib = total.and_then(|total| total.trim().trim_end_matches(" kB").parse::<u64>().ok());
    let memory = kib.map(|kib| format!(", {} GiB of memory", (kib + (1 << 19)) >> 20));
    let plural = if cores == 1 { "core" } else { "cores" };
    format!(
        "{cores} {plural}{}, {}",
        memory.unwrap_or_default(),
        std::env::consts::OS
    )
}

fn quotient(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(1e-9)
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}

fn mebibytes(kib: u64) -> String {
    format!("{} MiB", kib.div_ceil(1024))
}

/// A number with a comma every three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_go_between_their_marks_and_nothing_else_changes() {
        let old = format!("a\n{BEGIN}\nold\n{END}\nz\n");
        let once = between(&old, "| new |\n").unwrap();
        assert_eq!(once, format!("a\n{BEGIN}\n\n| new |\n\n{END}\nz\n"));
        assert_eq!(between(&once, "| new |\n").unwrap(), once);
        assert_eq!(between("no marks", "x"), None);
    }

    #[test]
    fn numbers_are_grouped_and_times_have_three_digits() {
        assert_eq!(grouped(10_000), "10,000");
        assert_eq!(grouped(999), "999");
        assert_eq!(seconds(Duration::from_micros(1_234)), "0.001 s");
        assert_eq!(mebibytes(1025), "2 MiB");
    }
}

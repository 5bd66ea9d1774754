//! `cargo xtask measure`: the yardsticks of the formats, counted over everything there is.
//!
//! The work is done by an example of hexapla-formats and by a test of the program, since this one uses
//! none of our crates; the tables they print go between the marks of docs/measurements.md.

use std::{fs, path::Path};

use crate::{measure_fluent, program::Program, tree};

const FILE: &str = "docs/measurements.md";

/// Measures the formats.
const FORMATS: &str = "run --release --locked --package hexapla-formats --example measure --";

/// Merges pairs of branches.
const PAIRS: &str =
    "test --locked --quiet --package hexapla-cli --test suite -- merge::pairs --nocapture";

/// What can be measured: its name, the heading it has, and what is said first.
const TABLES: &[(&str, &str, &str)] = &[
    (
        "formats",
        "The laws over real documents",
        "Each law is tried on every document of the corpora. *One unit alone*: at most 12 units of a \
         document are each translated alone; the page then reads as before but for that unit. \
         *Hostile targets*: every text that would like to be a block, in every unit; what is refused \
         falls back to the source. *Covered*: the share of the words a reader sees, as another \
         renderer shows them, code left out, that stand in some unit.",
    ),
    (
        "merge",
        "Branches merged",
        "Pairs of random branches of one article and its catalog, each merged by git alone and with the \
         driver. The branches edit, add, remove and move paragraphs, extract, sync, translate, confirm, \
         review, prune, and type into the catalog. *Right*: the record has the pair of the branch that \
         changed it alone, and `status` calls nothing translated that nobody said so of. *Rightly in \
         conflict*: both branches gave it another pair.",
    ),
    (
        "generators",
        "Site generators",
        "A small project of three locales, built with each preset and made a site by its generator; every \
         link and fragment of every page is followed. See tests/generators/README.md.",
    ),
    (
        "gettext",
        "Beside mdbook-gettext",
        "The same pages with targets for the units of one line: a build of mdBook with the preprocessor of \
         mdbook-i18n-helpers for each language, once to Markdown and once to HTML, and one cold build of ours to \
         Markdown for all languages. See tests/generators/gettext.py.",
    ),
    (
        "growth",
        "Time and memory on texts made to be slow",
        "Growth is the mean over the doublings whose times are above 5 ms. *Ordinary pages* stand among \
         the generators for comparison.",
    ),
];

/// Measures, prints and, if asked, writes it down.
pub(crate) fn run(what: &str, flags: &[&str]) -> Result<bool, String> {
    let Some((name, heading, story)) = TABLES.iter().find(|(name, ..)| *name == what) else {
        return Err(format!("there is nothing called `{what}` to measure"));
    };
    let is_written = match flags {
        [] => false,
        ["--write"] => true,
        [unknown, ..] => return Err(format!("measure has no option `{unknown}`")),
    };
    let root = tree::root();
    let program = match *name {
        "merge" => Program::cargo()
            .line(PAIRS)
            .with("HEXAPLA_MERGE_PAIRS", "500"),
        "generators" => Program::new("python3").args(&["tests/generators/check.py"]),
        "gettext" => Program::new("python3").args(&["tests/generators/gettext.py"]),
        _ => Program::cargo().line(FORMATS).args(&[name]),
    };
    let mut command = program.inside(&root).into_command();
    let output = command.stderr(std::process::Stdio::inherit()).output();
    let output = output.map_err(|why| format!("cannot run cargo: {why}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let table = if *name == "merge" {
        rows(&said)
    } else {
        said.into_owned()
    };
    println!("{table}");
    if !output.status.success() {
        return Err(format!("the measurement failed ({})", output.status));
    }
    if is_written {
        write(&root, name, &format!("## {heading}\n\n{story}\n\n{table}"))?;
    }
    Ok(true)
}

/// Compares with compare-locales, and writes it down if asked.
pub(crate) fn fluent(flags: &[&str]) -> Result<bool, String> {
    let is_written = match flags {
        [] => false,
        ["--write"] => true,
        [unknown, ..] => return Err(format!("measure fluent has no option `{unknown}`")),
    };
    let Some(table) = measure_fluent::tables()? else {
        return Ok(true);
    };
    println!("{table}");
    if is_written {
        let (heading, story) = measure_fluent::STORY;
        write(
            &tree::root(),
            "fluent",
            &format!("## {heading}\n\n{story}\n\n{table}"),
        )?;
    }
    Ok(true)
}

/// The rows of a table among what a test says.
fn rows(said: &str) -> String {
    let rows = said.lines().filter(|line| line.starts_with('|'));
    rows.map(|row| format!("{row}\n")).collect()
}

/// Puts a section between its marks; at the end of the file where it has none yet.
fn write(root: &Path, name: &str, section: &str) -> Result<(), String> {
    let path = root.join(FILE);
    let old = fs::read_to_string(&path).map_err(|why| format!("cannot read `{FILE}`: {why}"))?;
    fs::write(&path, placed(&old, name, section))
        .map_err(|why| format!("cannot write `{FILE}`: {why}"))?;
    println!("written to {FILE}");
    Ok(())
}

fn placed(old: &str, name: &str, section: &str) -> String {
    let begin = format!("<!-- {name}: begin; written by `cargo xtask measure {name} --write` -->");
    let end = format!("<!-- {name}: end -->");
    let fresh = format!("{begin}\n\n{}\n\n{end}", section.trim());
    let parts = old.split_once(&begin);
    let parts = parts.and_then(|(head, rest)| Some((head, rest.split_once(&end)?.1)));
    match parts {
        Some((head, tail)) => format!("{head}{fresh}{tail}"),
        None => format!("{}\n\n{fresh}\n", old.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_added_once_and_then_replaced() {
        let once = placed("# A\n\ntext\n", "x", "one\n");
        assert!(once.starts_with("# A\n\ntext\n\n<!-- x: begin"), "{once}");
        let twice = placed(&once, "x", "two");
        assert!(twice.contains("two") && !twice.contains("one"), "{twice}");
        assert_eq!(placed(&twice, "x", "two"), twice);
        assert_eq!(placed(&twice, "y", "z").matches("begin;").count(), 2);
    }

    #[test]
    fn only_the_table_is_taken_from_what_a_test_says() {
        assert_eq!(
            rows("\nrunning 1 test\n| a |\n|--:|\n.\n"),
            "| a |\n|--:|\n"
        );
    }

    #[test]
    fn what_nobody_measures_is_an_error() {
        assert!(run("moods", &[]).is_err());
        assert!(run("growth", &["--fast"]).is_err());
    }
}

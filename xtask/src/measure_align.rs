//! `cargo xtask measure align`: how right alignments and kinds of change are, and how quick.
//!
//! The work is done by the crate's bench `figures` and its test `truth`; here other programs are run
//! on the same texts (git, msgmerge) and tables are made.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{program::Program, tree};

const FILE: &str = "docs/measurements.md";
const BEGIN: &str = "<!-- align: begin; written by `cargo xtask measure align --write` -->";
const END: &str = "<!-- align: end -->";

/// Measures, prints the tables and, if asked, writes them down.
pub(crate) fn run(flags: &[&str]) -> Result<bool, String> {
    let written = match flags {
        [] => false,
        ["--write"] => true,
        [unknown, ..] => return Err(format!("measure align has no option `{unknown}`")),
    };
    let root = tree::root();
    let folder = Folder::new();
    let mut text =
        String::from("## Identity and kinds of change\n\nCommand: `cargo xtask measure align`.\n");
    text.push_str(&kinds(&figures(&root, &["kinds"])?));
    text.push_str(&truth(&root)?);
    let history_folder = folder.inner("history")?;
    let rows = figures(&root, &["history", &history_folder.to_string_lossy()])?;
    text.push_str(&history(&rows, &history_folder)?);
    let speed_folder = folder.inner("speed")?;
    let rows = figures(&root, &["speed", &speed_folder.to_string_lossy()])?;
    text.push_str(&speed(&rows, &speed_folder)?);
    println!("\n{text}");
    if written {
        write(&root, &text)?;
    }
    Ok(true)
}

/// A temporary folder; gone when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let name = format!("hexapla-measure-{}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn inner(&self, name: &str) -> Result<PathBuf, String> {
        let path = self.0.join(name);
        let made = fs::create_dir_all(&path);
        made.map_err(|why| format!("cannot make `{}`: {why}", path.display()))?;
        Ok(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Rows of cells.
type Rows = Vec<Vec<String>>;

fn figures(root: &Path, arguments: &[&str]) -> Result<Rows, String> {
    let line = "bench --locked --quiet --package hexapla-align --bench figures --";
    let said = Program::cargo()
        .line(line)
        .args(arguments)
        .inside(root)
        .output()?;
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    Ok(said.lines().map(cells).collect())
}

/// The rows that begin with a name, without it.
fn named<'r>(rows: &'r Rows, name: &'r str) -> impl Iterator<Item = &'r [String]> {
    rows.iter().filter_map(move |row| {
        let (first, rest) = row.split_first()?;
        (first == name).then_some(rest)
    })
}

fn table(head: &str, rows: impl Iterator<Item = Vec<String>>) -> String {
    let columns = head.matches('|').count();
    let rule = format!("|---{}|", "|--:".repeat(columns.saturating_sub(2)));
    let mut out = format!("\n{head}\n{rule}\n");
    rows.for_each(|row| out.push_str(&format!("| {} |\n", row.join(" | "))));
    out
}

fn number(cell: Option<&String>) -> f64 {
    cell.and_then(|cell| cell.parse().ok()).unwrap_or_default()
}

fn percent(part: f64, whole: f64) -> String {
    if whole == 0.0 {
        return "–".to_owned();
    }
    format!("{:.1} %", 100.0 * part / whole)
}

fn kinds(rows: &Rows) -> String {
    let halves = named(rows, "half").map(|row| {
        let right = percent(number(row.get(2)), number(row.get(1)));
        let mut cells = row.to_vec();
        cells.insert(3.min(cells.len()), right);
        cells
    });
    let mut out = String::from(
        "\nReal edits of public documentation, labelled by a reader before anything was tuned; one half \
         was kept back. Lost: the meaning changed, and the edit was called layout, markup, link or \
         punctuation.\n",
    );
    out.push_str(&table(
        "| half | edits | right | share | meaning changed | lost |",
        halves,
    ));
    out.push_str("\nWhat a reader calls an edit, down; what it is called here, across:\n");
    let kinds = named(rows, "kind").map(<[String]>::to_vec);
    let head: Vec<&str> = named(rows, "kind")
        .filter_map(|row| row.first().map(String::as_str))
        .collect();
    out.push_str(&table(&format!("| | {} |", head.join(" | ")), kinds));
    out
}

/// Runs the generator of edit scripts and reads what it reports.
fn truth(root: &Path) -> Result<String, String> {
    let line =
        "test --release --locked --quiet --package hexapla-align --test truth -- --nocapture";
    let output = Program::cargo().line(line).inside(root).capture()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let mut rows: Rows = said.lines().filter_map(tally).collect();
    rows.sort();
    rows.dedup();
    let head =
        "| deed | cases | precision | recall | pairs under 30 % common words | untouched kept |";
    let mut out = String::from("\nEdit scripts with known truth over real pages:\n");
    out.push_str(&table(head, rows.into_iter()));
    if !output.status.success() {
        out.push_str(
            "\nA bar was missed: `cargo test -p hexapla-align --test truth` says which.\n",
        );
    }
    Ok(out)
}

/// `en Edit: precision 1.0000, recall 1.0000, Tally { cases: 200, … }`
fn tally(line: &str) -> Option<Vec<String>> {
    let (name, rest) = line.split_once(": precision ")?;
    let (precision, rest) = rest.split_once(", recall ")?;
    let (recall, rest) = rest.split_once(", Tally {")?;
    let field = |name: &str| {
        let (_, value) = rest.split_once(&format!(" {name}: "))?;
        let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
        Some(digits)
    };
    let (kept, untouched) = (field("untouched_kept")?, field("untouched")?);
    Some(vec![
        name.to_owned(),
        field("cases")?,
        precision.to_owned(),
        recall.to_owned(),
        field("strangers")?,
        format!("{kept} of {untouched}"),
    ])
}

fn history(rows: &Rows, folder: &Path) -> Result<String, String> {
    let mut out = String::from(
        "\nRevisions of the same pages, years apart. Others: texts that are on one side only, of which no more \
         than these can have a counterpart, and many have none. Words shown as changed, beside those of `git diff --no-index \
         --word-diff=porcelain` on the same texts:\n",
    );
    let head = "| set | pages | unchanged | id kept | others | recognised | words | changed | changed for git |";
    let mut lines = Vec::new();
    for row in named(rows, "set") {
        let set = row.first().map_or("", String::as_str);
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        lines.push(vec![
            set.to_owned(),
            cell(1),
            cell(2),
            percent(number(row.get(3)), number(row.get(2))),
            cell(4),
            percent(number(row.get(5)), number(row.get(4))),
            cell(6),
            cell(7),
            git_words(folder, set)?.to_string(),
        ]);
    }
    out.push_str(&table(head, lines.into_iter()));
    for row in named(rows, "jump") {
        let cell = |at: usize| row.get(at).map_or("0", String::as_str);
        out.push_str(&format!(
            "\nIds in one jump (rev-a to rev-b) against two steps (by rev-mid), opensource-guide: both \
             hand on an id to {} units, to {} of them the same one, to {} another; only the jump to {}, \
             only the steps to {}.\n",
            cell(0),
            cell(1),
            cell(2),
            cell(3),
            cell(4)
        ));
    }
    Ok(out)
}

/// How many words git shows as new on the pages of a set.
fn git_words(folder: &Path, set: &str) -> Result<usize, String> {
    let entries = fs::read_dir(folder).map_err(|why| format!("cannot read the pages: {why}"))?;
    let mut words = 0;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Some(stem) = name
            .strip_suffix(".old")
            .filter(|stem| stem.starts_with(set))
        else {
            continue;
        };
        let line = "diff --no-index --word-diff=porcelain --no-color";
        let (old, new) = (format!("{stem}.old"), format!("{stem}.new"));
        let output = Program::new("git")
            .line(line)
            .args(&[&old, &new])
            .inside(folder)
            .capture()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let added = said
            .lines()
            .filter(|line| line.starts_with('+') && !line.starts_with("+++"));
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        let count = |line: &str| {
            line.get(1..)
                .unwrap_or_default()
                .split_whitespace()
                .filter(is_word)
                .count()
        };
        words += added.map(count).sum::<usize>();
    }
    Ok(words)
}

fn speed(rows: &Rows, folder: &Path) -> Result<String, String> {
    let mut out = String::from(
        "\nWhich unit is which in memory, made-up units of twenty to forty words; medians of five. msgmerge \
         from gettext reads, matches and writes the same texts, once:\n",
    );
    let has_msgmerge = Program::new("msgmerge").args(&["--version"]).answers();
    if !has_msgmerge {
        eprintln!("SKIPPED: there is no msgmerge here (Debian: gettext)");
    }
    let (mut lines, mut before): (Rows, Option<(String, f64)>) = (Vec::new(), None);
    for row in named(rows, "speed") {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        let seconds = number(row.get(2));
        let growth = match &before {
            Some((name, last)) if *name == cell(0) => format!("× {:.1}", seconds / last),
            Some(_) | None => "–".to_owned(),
        };
        // Beyond ten thousand it takes hours.
        let is_small = number(row.get(1)) <= 1_000.0;
        let merge = if has_msgmerge && is_small && cell(0).starts_with('5') {
            format!("{:.3} s", msgmerge(folder, &cell(1))?)
        } else {
            "–".to_owned()
        };
        before = Some((cell(0), seconds));
        lines.push(vec![
            cell(0),
            cell(1),
            format!("{seconds:.4} s"),
            growth,
            merge,
        ]);
    }
    let head = "| what | units | time | growth | msgmerge |";
    out.push_str(&table(head, lines.into_iter()));
    Ok(out)
}

fn msgmerge(folder: &Path, size: &str) -> Result<f64, String> {
    let start = Instant::now();
    let names = [format!("{size}.po"), format!("{size}.pot")];
    let arguments: Vec<&str> = names.iter().map(String::as_str).collect();
    let line = "--quiet --output-file=merged.po";
    Program::new("msgmerge")
        .line(line)
        .args(&arguments)
        .inside(folder)
        .output()?;
    Ok(start.elapsed().as_secs_f64())
}

/// Puts the tables between their marks, which come to the end of the file where there are none.
fn write(root: &Path, tables: &str) -> Result<(), String> {
    let path = root.join(FILE);
    let old = fs::read_to_string(&path).map_err(|why| format!("cannot read `{FILE}`: {why}"))?;
    fs::write(&path, placed(&old, tables))
        .map_err(|why| format!("cannot write `{FILE}`: {why}"))?;
    println!("written to {FILE}");
    Ok(())
}

fn placed(old: &str, tables: &str) -> String {
    let fresh = format!("{BEGIN}\n\n{}\n\n{END}", tables.trim());
    let parts = old.split_once(BEGIN).and_then(|(head, rest)| {
        let (_, tail) = rest.split_once(END)?;
        Some((head, tail))
    });
    match parts {
        Some((head, tail)) => format!("{head}{fresh}{tail}"),
        None => format!("{}\n\n{fresh}\n", old.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_come_to_the_end_once_and_are_replaced_after() {
        let once = placed("# M\n", "old");
        assert_eq!(once, format!("# M\n\n{BEGIN}\n\nold\n\n{END}\n"));
        let twice = placed(&format!("{once}z\n"), "new\n");
        assert_eq!(twice, format!("# M\n\n{BEGIN}\n\nnew\n\n{END}\nz\n"));
    }

    #[test]
    fn a_report_of_the_generator_becomes_a_row() {
        let line = "en Edit: precision 1.0000, recall 0.9987, Tally { cases: 200, found: 7, \
                    untouched: 9, untouched_kept: 8, strangers: 0 }";
        let row = tally(line).unwrap();
        assert_eq!(row, ["en Edit", "200", "1.0000", "0.9987", "0", "8 of 9"]);
        assert_eq!(tally("running 3 tests"), None);
    }

    #[test]
    fn a_table_has_a_rule_as_wide_as_its_head() {
        let rows = [vec!["1".to_owned(), "2".to_owned()]];
        assert_eq!(
            table("| a | b |", rows.into_iter()),
            "\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
        );
    }
}

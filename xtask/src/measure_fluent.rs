//! `cargo xtask measure fluent`: the numbers of `hexapla status` beside those of compare-locales, and
//! how long both take.
//!
//! compare-locales is brought by pip into a folder that is gone afterwards. The trees are those of the
//! shared corpus, each with an `l10n.toml`; one of them a second time with filters, included files and
//! locales of their own, and two with translations of another time than their references.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{program::Program, tree};

/// The release that the numbers are compared with.
const PACKAGE: &str = "compare-locales==9.0.5";
/// Compares two reports.
const COMPARE: &str = include_str!("measure_fluent/compare.py");
/// How often the largest tree is repeated to take times: a project of 8,960 files.
const COPIES: usize = 20;
const RUNS: usize = 5;

const ELEVEN: &[&str] = &[
    "ar", "de", "es", "fr", "it", "ja", "pl", "pt", "ru", "tr", "zh-CN",
];

/// One tree to compare.
struct Case {
    name: &'static str,
    /// The folder of references, and what it is called in the tree.
    references: (&'static str, &'static str),
    /// The folder with the locales.
    locales_in: &'static str,
    locales: &'static [&'static str],
    config: Form,
}

/// What the `l10n.toml` of a tree says.
#[derive(Clone, Copy)]
enum Form {
    /// One pattern.
    Plain,
    /// Filters, an included file, and a folder that only some locales have.
    Rich,
}

const CASES: &[Case] = &[
    Case {
        name: "www-l10n, 2026",
        references: ("www-l10n/2026-08/en", "en"),
        locales_in: "www-l10n/2026-08",
        locales: ELEVEN,
        config: Form::Plain,
    },
    Case {
        name: "the same, with filters and included files",
        references: ("www-l10n/2026-08/en", "en"),
        locales_in: "www-l10n/2026-08",
        locales: ELEVEN,
        config: Form::Rich,
    },
    Case {
        name: "www-l10n, 2023",
        references: ("www-l10n/2023-06/en", "en"),
        locales_in: "www-l10n/2023-06",
        locales: &["ar", "pl"],
        config: Form::Plain,
    },
    Case {
        name: "references of 2026, translations of 2023",
        references: ("www-l10n/2026-08/en", "en"),
        locales_in: "www-l10n/2023-06",
        locales: &["ar", "pl"],
        config: Form::Plain,
    },
    Case {
        name: "references of 2023, translations of 2026",
        references: ("www-l10n/2023-06/en", "en"),
        locales_in: "www-l10n/2026-08",
        locales: ELEVEN,
        config: Form::Plain,
    },
    Case {
        name: "Firefox 153",
        references: ("firefox/153/en-US", "en-US"),
        locales_in: "firefox/153",
        locales: ELEVEN,
        config: Form::Plain,
    },
    Case {
        name: "Firefox 140",
        references: ("firefox/140/en-US", "en-US"),
        locales_in: "firefox/140",
        locales: &["ar"],
        config: Form::Plain,
    },
    Case {
        name: "references of 153, translations of 140",
        references: ("firefox/153/en-US", "en-US"),
        locales_in: "firefox/140",
        locales: &["ar"],
        config: Form::Plain,
    },
    Case {
        name: "references of 140, translations of 153",
        references: ("firefox/140/en-US", "en-US"),
        locales_in: "firefox/153",
        locales: ELEVEN,
        config: Form::Plain,
    },
];

/// The programs that are compared.
struct Programs {
    hexapla: PathBuf,
    floor: PathBuf,
    python: PathBuf,
    compare_locales: PathBuf,
}

/// A temporary folder; gone when dropped.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The heading of the tables, and what is said first.
pub(crate) const STORY: (&str, &str) = (
    "Mozilla's trees, beside compare-locales",
    "Messages of real trees, read by their `l10n.toml`: what is missing and what is obsolete, as \
     compare-locales counts it and as `messages` in `hexapla status --format json` does. A file differs \
     when either number does; why: [decision 12](decisions/0012-where-we-differ-from-compare-locales.md).",
);

/// Compares and takes times. Nothing where the corpus or compare-locales is not to be had, which is
/// said.
pub(crate) fn tables() -> Result<Option<String>, String> {
    let root = tree::root();
    let corpus = root.join("../shared/corpora/fluent");
    if !corpus.is_dir() {
        eprintln!("SKIPPED: there is no corpus of Fluent files here");
        return Ok(None);
    }
    let name = format!("hexapla-measure-fluent-{}", std::process::id());
    let folder = Folder(std::env::temp_dir().join(name));
    make(&folder.0)?;
    let Some((python, compare_locales)) = install(&folder.0) else {
        eprintln!("SKIPPED: pip cannot bring {PACKAGE} here");
        return Ok(None);
    };
    let release = build(&root)?;
    let programs = Programs {
        hexapla: release.join("hexapla"),
        floor: release.join("examples/floor"),
        python,
        compare_locales,
    };
    fs::write(folder.0.join("compare.py"), COMPARE)
        .map_err(|why| told("write", &folder.0, &why))?;
    let mut text = String::from(HEAD);
    let mut differing = Vec::new();
    for (index, case) in CASES.iter().enumerate() {
        let project = folder.0.join(index.to_string());
        lay_out(case, &corpus, &project)?;
        let (row, lines) = compare(case, &project, &folder.0, &programs)?;
        text.push_str(&row);
        differing.extend(
            lines
                .into_iter()
                .map(|line| format!("{}: {line}", case.name)),
        );
    }
    for line in &differing {
        println!("{line}");
    }
    text.push_str(&times(&corpus, &folder.0, &programs)?);
    Ok(Some(text))
}

const HEAD: &str = "\
| tree | locales | files | messages | missing: theirs | ours | obsolete: theirs | ours | files that differ |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
";

fn told(act: &str, path: &Path, why: &dyn std::fmt::Display) -> String {
    format!("cannot {act} `{}`: {why}", path.display())
}

fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|why| told("make", folder, &why))
}

/// Brings compare-locales; gives its Python and the program itself.
fn install(folder: &Path) -> Option<(PathBuf, PathBuf)> {
    let home = folder.join("python");
    let made = Program::new("python3")
        .line("-m venv")
        .args(&[&home.to_string_lossy()]);
    let bin = home.join("bin");
    let python = bin.join("python");
    let brought = made.answers()
        && Program::new(&python)
            .line("-m pip install --quiet")
            .args(&[PACKAGE])
            .answers();
    brought.then(|| (python, bin.join("compare-locales")))
}

fn build(root: &Path) -> Result<PathBuf, String> {
    for line in [
        "build --release --locked --package hexapla-cli",
        "build --release --locked --package hexapla-fluent --example floor",
    ] {
        if !Program::cargo().line(line).inside(root).passes()? {
            return Err("the release build failed".to_owned());
        }
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| PathBuf::from("target"));
    Ok(root.join(target).join("release"))
}

/// Copies the trees of a case and writes what its configuration says.
fn lay_out(case: &Case, corpus: &Path, project: &Path) -> Result<(), String> {
    let (references, source) = case.references;
    copy(&corpus.join(references), &project.join(source))?;
    for locale in case.locales {
        copy(
            &corpus.join(case.locales_in).join(locale),
            &project.join(locale),
        )?;
    }
    let quoted: Vec<String> = case
        .locales
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect();
    let locales = quoted.join(", ");
    let plain = format!(
        "basepath = \".\"\nlocales = [{locales}]\n{}",
        paths(source, "**", "")
    );
    let texts = match case.config {
        Form::Plain => vec![("l10n.toml", plain)],
        Form::Rich => vec![
            (
                "l10n.toml",
                format!(
                    "basepath = \".\"\nlocales = [{locales}]\n{}{RICH}",
                    paths(source, "*", "")
                ),
            ),
            (
                "configs/about.toml",
                format!(
                    "basepath = \"..\"\n[env]\n    folder = \"mozorg\"\n{}{}{FILTERS}",
                    paths(source, "{folder}/**", ""),
                    paths(
                        source,
                        "privacy/**",
                        "    locales = [\"de\", \"ja\", \"zh-CN\"]\n"
                    ),
                ),
            ),
        ],
    };
    for (name, text) in texts {
        let file = project.join(name);
        make(file.parent().unwrap_or(project))?;
        fs::write(&file, text).map_err(|why| told("write", &file, &why))?;
    }
    Ok(())
}

fn paths(source: &str, below: &str, more: &str) -> String {
    let files = match below {
        "*" => String::from("*.ftl"),
        below => format!("{below}/*.ftl"),
    };
    format!(
        "[[paths]]\n    reference = \"{source}/{files}\"\n    l10n = \"{{locale}}/{files}\"\n{more}"
    )
}

/// Filters on files that every locale has, so that both programs ask them for each message.
const RICH: &str = "\
[[includes]]
    path = \"configs/about.toml\"
[[filters]]
    path = [\"{locale}/navigation*.ftl\", \"{locale}/footer.ftl\"]
    key = \"re:.*-(title|products)\"
    action = \"ignore\"
[[filters]]
    path = \"{locale}/footer.ftl\"
    key = \"footer-products\"
    action = \"error\"
";
const FILTERS: &str = "\
[[filters]]
    path = \"{locale}/mozorg/about/**\"
    key = \"re:.*\\\\d\"
    action = \"warning\"
[[filters]]
    path = \"{locale}/mozorg/home-m24.ftl\"
    action = \"ignore\"
";

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    make(to)?;
    let entries = fs::read_dir(from).map_err(|why| told("list", from, &why))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            let text = fs::read(&path).map_err(|why| told("read", &path, &why))?;
            let file = to.join(name);
            fs::write(&file, text).map_err(|why| told("write", &file, &why))?;
        }
    }
    Ok(())
}

fn theirs<'c>(programs: &Programs, project: &Path, json: &str, locales: &'c [&'c str]) -> Program {
    Program::new(&programs.compare_locales)
        .line("--return-zero -qqqq --json")
        .args(&[json, "l10n.toml", "."])
        .args(locales)
        .inside(project)
}

/// A row of the table, and the files that differ.
fn compare(
    case: &Case,
    project: &Path,
    folder: &Path,
    programs: &Programs,
) -> Result<(String, Vec<String>), String> {
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let (theirs_json, ours_json) = (file("theirs.json"), file("ours.json"));
    Program::new(&programs.compare_locales)
        .line("--return-zero --json")
        .args(&[&theirs_json, "l10n.toml", "."])
        .args(case.locales)
        .inside(project)
        .output()?;
    let ours = Program::new(&programs.hexapla)
        .line("status --format json --output")
        .args(&[&ours_json])
        .inside(project);
    // What is wrong with single files is no reason not to count.
    ours.capture()?;
    let said = Program::new(&programs.python)
        .args(&[
            &file("compare.py"),
            &theirs_json,
            &ours_json,
            case.references.1,
        ])
        .output()?;
    let mut lines = said.lines();
    let figures = lines.next().unwrap_or_default().replace('\t', " | ");
    Ok((
        format!("| {} | {figures} |\n", case.name),
        lines.map(str::to_owned).collect(),
    ))
}

/// The largest tree, repeated, timed.
fn times(corpus: &Path, folder: &Path, programs: &Programs) -> Result<String, String> {
    let project = folder.join("many");
    let tree = corpus.join("www-l10n/2026-08");
    for locale in ELEVEN.iter().chain(&["en"]) {
        for copies in 0..COPIES {
            copy(
                &tree.join(locale),
                &project.join(locale).join(copies.to_string()),
            )?;
        }
    }
    let config = format!("locales = {ELEVEN:?}\n{}", paths("en", "**", ""));
    fs::write(project.join("l10n.toml"), config).map_err(|why| told("write", &project, &why))?;
    let mut floors = [Vec::new(), Vec::new()];
    let (mut statuses, mut size) = (Vec::new(), String::new());
    for _ in 0..RUNS {
        for (threads, floor) in ["1", "2"].iter().zip(&mut floors) {
            let said = Program::new(&programs.floor)
                .args(&[threads, "."])
                .inside(&project)
                .output()?;
            let numbers: Vec<f64> = said
                .split(' ')
                .filter_map(|number| number.trim().parse().ok())
                .collect();
            if let [files, bytes, nanoseconds] = numbers.as_slice() {
                floor.push(nanoseconds / 1e9);
                size = format!("{files} files, {:.1} MB", bytes / 1e6);
            }
        }
        let _ = fs::remove_dir_all(project.join(".hexapla"));
        let start = Instant::now();
        Program::new(&programs.hexapla)
            .line("status --format json")
            .inside(&project)
            .capture()?;
        statuses.push(start.elapsed().as_secs_f64());
    }
    let json = folder.join("times.json").to_string_lossy().into_owned();
    let start = Instant::now();
    theirs(programs, &project, &json, ELEVEN).output()?;
    let compare_locales = start.elapsed().as_secs_f64();
    let status = median(statuses);
    let [one, two] = floors.map(median);
    Ok(format!(
        "\nwww-l10n of 2026, {COPIES} times over ({size}), without a cache. The floor is fluent-syntax \
         parsing the same texts from memory; medians of {RUNS}, compare-locales once.\n\n\
         | what | time | beside `hexapla status` | our bar |\n|---|--:|--:|--:|\n\
         | compare-locales | {compare_locales:.2} s | × {:.0} slower | ≥ 150 |\n\
         | `hexapla status` | {status:.3} s | | |\n\
         | fluent-syntax, two threads | {two:.3} s | `status` is {:.1} × | ≤ 3 |\n\
         | fluent-syntax, one thread | {one:.3} s | `status` is {:.1} × | |\n",
        compare_locales / status,
        status / two,
        status / one,
    ))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_times_counts() {
        assert!((median(vec![3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
    }

    #[test]
    fn patterns_are_written_for_both_sides() {
        let written = paths("en-US", "*", "");
        assert!(written.contains("reference = \"en-US/*.ftl\""), "{written}");
        assert!(written.contains("l10n = \"{locale}/*.ftl\""), "{written}");
    }
}

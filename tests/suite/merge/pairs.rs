//! Random pairs of branches, merged by git with the driver and without: every unit comes out right, or
//! as a conflict, or as a finding of `check`; none is silently wrong.
//!
//! The branches edit, add, remove and move paragraphs, and extract, sync, translate, confirm, review,
//! prune and type into catalogs. What is right is known without the program: who changed the pair of
//! a record (made from, target, draft or not) alone has it. `cargo xtask measure merge` runs more pairs.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

use super::{
    branches::{Dice, LOCALES, SOURCE, TEMPLATE, base, branch, catalog, has_key, key_of, units},
    records::{Hunk, Record, hunks, records, settle},
};
use crate::harness::Project;

/// Where the number of pairs is taken from; a test run has a few.
const PAIRS: &str = "HEXAPLA_MERGE_PAIRS";
const FEW: u64 = 20;

/// What came of merges.
#[derive(Default)]
struct Tally {
    pairs: usize,
    clean: usize,
    units: usize,
    right: usize,
    /// Records between markers that both sides gave another pair.
    contested: usize,
    /// Records between markers whose meaning is clear.
    clear: usize,
    /// Hunks of templates and catalogs in which both touched one record; both were at work at one
    /// place; neither.
    hunks: [usize; 3],
    found: usize,
    silent: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Lines,
    Driver,
}

fn copy(from: &Project) -> Project {
    let to = Project::empty();
    let source = format!("{}/.", from.root().display());
    let status = Command::new("cp")
        .args(["-a", &source])
        .arg(to.root())
        .status();
    assert!(status.unwrap().success());
    to
}

fn git(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@example.org"])
        .args(["-c", "merge.conflictStyle=merge"])
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    (
        output.status.success(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

type Records = BTreeMap<String, Record>;

/// The three versions of a file.
struct Versions {
    base: Records,
    ours: Records,
    theirs: Records,
}

fn versions(root: &Path, file: &str) -> Versions {
    let at = |name: &str| records(&git(root, &["show", &format!("{name}:{file}")]).1);
    Versions {
        base: at("main"),
        ours: at("tip-A"),
        theirs: at("tip-B"),
    }
}

/// Merges branch B into A and looks at every record and unit.
fn judge(prepared: &Project, locale: &str, by: By, seed: u64, tally: &mut Tally) {
    let project = copy(prepared);
    if by == By::Driver {
        let driver = format!("{} merge-driver %O %A %B %P", env!("CARGO_BIN_EXE_hexapla"));
        project.git(&["config", "merge.hexapla.driver", &driver]);
    }
    project.git(&["checkout", "-q", "A"]);
    let (is_clean, _) = git(&project.root(), &["merge", "-q", "--no-edit", "B"]);
    tally.pairs += 1;
    tally.clean += usize::from(is_clean);
    let torn = torn(&project, locale, by, seed, tally);
    for path in [&*catalog(locale), TEMPLATE, SOURCE] {
        project.write(path, settle(&project.read(path)));
    }
    project.git(&["add", "-A"]);
    if !is_clean {
        project.git(&["commit", "-qm", "merged"]);
    }
    let found = found(&project);
    let three = versions(&project.root(), &catalog(locale));
    let merged = records(&project.read(&catalog(locale)));
    let ids: BTreeSet<&String> = [&three.base, &three.ours, &three.theirs]
        .into_iter()
        .flat_map(BTreeMap::keys)
        .collect();
    for id in ids {
        let expected = expected(&three, id);
        tally.units += 1;
        if torn.contains(id) {
            let is_contested = expected == Expected::Contested;
            tally.contested += usize::from(is_contested);
            tally.clear += usize::from(!is_contested);
        } else if expected.allows(merged.get(id)) {
            tally.right += 1;
        } else if found.contains(id) {
            tally.found += 1;
        } else {
            let now = merged.get(id).map(|it| &it.raw);
            let said = format!("{seed}: {id} is {now:?}, not {expected:?}");
            tally.silent.push(said);
        }
    }
    if by == By::Driver || torn.is_empty() {
        statuses(&project, locale, (&three, &merged), &found, seed, tally);
    }
}

/// The records of the catalog that stand in conflicts.
fn torn(project: &Project, locale: &str, by: By, seed: u64, tally: &mut Tally) -> BTreeSet<String> {
    let file = catalog(locale);
    let mut torn = BTreeSet::new();
    for path in [&*file, TEMPLATE] {
        let three = versions(&project.root(), path);
        for hunk in hunks(&project.read(path)) {
            let kind = kind(&three, &hunk);
            tally.hunks[kind] += 1;
            if by == By::Driver && (kind == 2 || path == TEMPLATE) {
                let said = format!("{seed}: a hunk of no meaning in {path}: {hunk:?}");
                tally.silent.push(said);
            }
            torn.extend(hunk.ids.into_iter().filter(|_| path == file));
        }
    }
    torn
}

/// The units that `check` tells of.
fn found(project: &Project) -> BTreeSet<String> {
    let run = project.run(&["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    findings
        .iter()
        .filter_map(|it| it["id"].as_str().map(str::to_owned))
        .collect()
}

/// No unit is called translated without somebody having said so, and none loses its translation.
fn statuses(
    project: &Project,
    locale: &str,
    (three, merged): (&Versions, &Records),
    found: &BTreeSet<String>,
    seed: u64,
    tally: &mut Tally,
) {
    let vouched: BTreeSet<(&str, &str)> = [&three.base, &three.ours, &three.theirs]
        .into_iter()
        .flat_map(BTreeMap::values)
        .filter(|record| !record.is_draft)
        .map(|record| (&*record.from, &*record.target))
        .collect();
    let units = units(project, locale);
    // Git may double a paragraph that both branches moved; its translation is that of one of the two.
    let with_target: BTreeSet<&str> = units
        .iter()
        .filter(|unit| !unit.target.is_empty())
        .filter_map(|unit| key_of(&unit.source))
        .collect();
    for unit in &units {
        let key = key_of(&unit.source).unwrap_or_default().to_owned();
        let is_done = matches!(&*unit.status, "translated" | "reviewed");
        let is_vouched = vouched.contains(&(&*unit.source, &*unit.target));
        if is_done && !is_vouched && !found.contains(&unit.id) {
            let said = format!("{seed}: {} counts as done: {:?}", unit.id, unit.target);
            tally.silent.push(said);
        }
        let mut of_key = merged
            .values()
            .filter(|record| has_key(&record.target, &key));
        let is_lost = unit.status == "missing" && !with_target.contains(&*key);
        if is_lost && of_key.next().is_some() {
            tally.silent.push(format!(
                "{seed}: {} lost its record: {:?}",
                unit.id, unit.source
            ));
        }
    }
}

/// Both touched one record (0), both were at work at one place (1), or neither (2).
fn kind(three: &Versions, hunk: &Hunk) -> usize {
    let raw = |side: &Records, id: &String| side.get(id).map(|it| it.raw.clone());
    let above = |side: &Records, id: &String| side.get(id).map(|it| it.above.clone());
    let touched = |side: &Records, id: &String| raw(side, id) != raw(&three.base, id);
    let is_at_work = |side: &Records| {
        let moved = |id: &String| above(side, id) != above(&three.base, id);
        hunk.ids.iter().any(|id| touched(side, id) || moved(id))
    };
    let (ours, theirs) = (&three.ours, &three.theirs);
    if hunk
        .ids
        .iter()
        .any(|id| touched(ours, id) && touched(theirs, id))
    {
        return 0;
    }
    if is_at_work(ours) && is_at_work(theirs) {
        1
    } else {
        2
    }
}

/// What may become of a record.
#[derive(Debug, PartialEq, Eq)]
enum Expected {
    /// This pair.
    Pair(String, String, bool),
    /// Nothing.
    Gone,
    /// Both changed the pair in different ways.
    Contested,
}

fn expected(three: &Versions, id: &str) -> Expected {
    let pair = |record: &Record| {
        Expected::Pair(record.from.clone(), record.target.clone(), record.is_draft)
    };
    let of = |side: &Records| side.get(id).map(pair);
    let raw = |side: &Records| side.get(id).map(|it| it.raw.clone());
    let (base, ours, theirs) = (of(&three.base), of(&three.ours), of(&three.theirs));
    match (ours, theirs) {
        (None, None) => Expected::Gone,
        (Some(one), None) if base.is_none() || raw(&three.ours) != raw(&three.base) => one,
        (None, Some(one)) if base.is_none() || raw(&three.theirs) != raw(&three.base) => one,
        (Some(_), None) | (None, Some(_)) => Expected::Gone,
        (Some(ours), Some(theirs)) if ours == theirs => ours,
        (Some(ours), Some(theirs)) if Some(&theirs) == base.as_ref() => ours,
        (Some(ours), Some(theirs)) if Some(&ours) == base.as_ref() => theirs,
        (Some(Expected::Pair(from, text, one)), Some(Expected::Pair(other, also, two)))
            if from == other && text == also =>
        {
            Expected::Pair(from, text, one && two)
        }
        (Some(ours), Some(theirs)) => {
            if is_lifted(base.as_ref(), &ours) && theirs.is_done() {
                theirs
            } else if is_lifted(base.as_ref(), &theirs) && ours.is_done() {
                ours
            } else {
                Expected::Contested
            }
        }
    }
}

/// Whether a side only said that a draft is right as it is.
fn is_lifted(base: Option<&Expected>, side: &Expected) -> bool {
    match (base, side) {
        (Some(Expected::Pair(from, text, true)), Expected::Pair(other, also, false)) => {
            from == other && text == also
        }
        (_, Expected::Pair(..) | Expected::Gone | Expected::Contested) => false,
    }
}

impl Expected {
    fn is_done(&self) -> bool {
        matches!(self, Self::Pair(_, _, false))
    }

    fn allows(&self, record: Option<&Record>) -> bool {
        match (self, record) {
            (Self::Gone, None) => true,
            (Self::Pair(from, target, is_draft), Some(record)) => {
                (from, target, is_draft) == (&record.from, &record.target, &record.is_draft)
            }
            (Self::Gone | Self::Pair(..) | Self::Contested, _) => false,
        }
    }
}

fn row(name: &str, tally: &Tally) -> String {
    let [both, place, neither] = tally.hunks;
    format!(
        "| {name} | {} | {} | {} | {} | {} | {} | {} | {both} | {place} | {neither} | {} |\n",
        tally.pairs,
        tally.clean,
        tally.units,
        tally.right,
        tally.contested,
        tally.clear,
        tally.found,
        tally.silent.len(),
    )
}

fn run(seeds: impl Iterator<Item = u64>) -> (Tally, Tally) {
    let (mut lines, mut driver) = (Tally::default(), Tally::default());
    let mut bases = BTreeMap::new();
    for seed in seeds {
        let at = usize::try_from(seed).unwrap() % LOCALES.len();
        let (locale, prefix) = LOCALES[at];
        let (project, paragraphs) = bases.entry(at).or_insert_with(|| base(locale, prefix));
        let prepared = copy(project);
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for side in ["A", "B"] {
            branch(&prepared, (locale, prefix), paragraphs, side, &mut dice);
        }
        judge(&prepared, locale, By::Lines, seed, &mut lines);
        judge(&prepared, locale, By::Driver, seed, &mut driver);
    }
    (lines, driver)
}

fn sum(one: Tally, other: Tally) -> Tally {
    let hunks = [0, 1, 2].map(|at| one.hunks[at] + other.hunks[at]);
    Tally {
        pairs: one.pairs + other.pairs,
        clean: one.clean + other.clean,
        units: one.units + other.units,
        right: one.right + other.right,
        contested: one.contested + other.contested,
        clear: one.clear + other.clear,
        hunks,
        found: one.found + other.found,
        silent: [one.silent, other.silent].concat(),
    }
}

#[test]
fn merged_branches_are_right_or_say_that_they_are_not() {
    let pairs = std::env::var(PAIRS)
        .ok()
        .and_then(|pairs| pairs.parse().ok());
    let pairs: u64 = pairs.unwrap_or(FEW);
    let (one, other) = std::thread::scope(|scope| {
        let half = scope.spawn(|| run((0..pairs).filter(|seed| seed % 2 == 0)));
        let other = run((0..pairs).filter(|seed| seed % 2 == 1));
        (half.join().unwrap(), other)
    });
    let (lines, driver) = (sum(one.0, other.0), sum(one.1, other.1));
    println!(
        "\n| merged by | pairs | no conflict at all | records | right | in conflict, rightly | \
         in conflict, though clear | found by `check` | hunks: both touched one record | \
         both at one place | neither | silently wrong |\n|---|{}",
        "--:|".repeat(11)
    );
    print!("{}{}", row("git", &lines), row("the driver", &driver));
    for said in lines.silent.iter().chain(&driver.silent) {
        eprintln!("{said}");
    }
    assert!(lines.silent.is_empty() && driver.silent.is_empty());
    assert_eq!(
        driver.clear, 0,
        "the driver left a conflict whose meaning is clear"
    );
    assert!(driver.right > driver.units / 2 && driver.contested > 0 || pairs < FEW);
}

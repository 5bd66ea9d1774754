//! `cargo xtask bench`: whole verbs beside their floors, in one run.
//!
//! Absolute times move from machine to machine, so what counts is the ratio of a verb to its floor:
//! the least that the machine must do for the same result (walk and stat, parse, write the same
//! bytes to the same files). Floor and verb take turns. A floor is timed inside its process, a verb
//! from outside with everything it costs to start, so the ratio errs against us.

mod floors;
mod inputs;
mod measure;
mod report;

pub(crate) use floors::run as floor;

use std::path::{Path, PathBuf};

use crate::{program::Program, tree};
use inputs::Project;
use measure::{Measured, measure};

/// How much is measured.
#[derive(Clone, Copy, Debug)]
struct Plan {
    sizes: &'static [usize],
    /// Documents of a published project, and how often its cases are run: the largest once, for a build of
    /// it writes gigabytes.
    published: &'static [(usize, usize)],
    runs: usize,
}

const FULL: Plan = Plan {
    sizes: &[1_000, 10_000],
    published: &[(1_000, 5), (10_000, 1)],
    runs: 5,
};

const QUICK: Plan = Plan {
    sizes: &[200],
    published: &[(200, 3)],
    runs: 3,
};

/// A verb and what it is measured against.
struct Case {
    /// What people read in the table.
    label: &'static str,
    /// The arguments of `hexapla`.
    verb: &'static [&'static str],
    /// What is removed before each run.
    cleared: &'static [&'static str],
    /// What is done to the project before each run.
    deed: Deed,
    /// The floor, with folders of the project as arguments.
    floor: &'static [&'static str],
    /// What the ratio should be.
    bar: &'static str,
}

/// What somebody does between two runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    /// Nothing.
    Nothing,
    /// A paragraph of one article is edited.
    Edit,
}

const CACHE: &str = ".hexapla";

/// In this order: each case finds what the ones before it wrote.
const CASES: &[Case] = &[
    Case {
        label: "`extract`, first write",
        verb: &["extract"],
        cleared: &["locales", CACHE],
        deed: Deed::Nothing,
        floor: &["write", "locales"],
        bar: "≤ 1.5",
    },
    Case {
        label: "`extract --check`, cold, one thread",
        verb: &["--threads", "1", "extract", "--check"],
        cleared: &[CACHE],
        deed: Deed::Nothing,
        floor: &["parse", "source"],
        bar: "≤ 3",
    },
    Case {
        label: "`extract --check`, cold",
        verb: &["extract", "--check"],
        cleared: &[CACHE],
        deed: Deed::Nothing,
        floor: &["parse", "source"],
        bar: "≤ 3",
    },
    Case {
        label: "`extract`, nothing changed",
        verb: &["extract"],
        cleared: &[],
        deed: Deed::Nothing,
        floor: &["walk", "source", "locales"],
        bar: "≤ 2",
    },
    Case {
        label: "`status`, cold",
        verb: &["status"],
        cleared: &[CACHE],
        deed: Deed::Nothing,
        floor: &["parse", "source"],
        bar: "≤ 3",
    },
    Case {
        label: "`status`, nothing changed",
        verb: &["status"],
        cleared: &[],
        deed: Deed::Nothing,
        floor: &["walk", "source", "locales"],
        bar: "≤ 2",
    },
    Case {
        label: "`build`, first write",
        verb: &["build"],
        cleared: &["dist", CACHE],
        deed: Deed::Nothing,
        floor: &["write", "dist"],
        bar: "≤ 2",
    },
    Case {
        label: "`build`, nothing changed",
        verb: &["build"],
        cleared: &[],
        deed: Deed::Nothing,
        floor: &["walk", "source", "locales", "dist"],
        bar: "≤ 2",
    },
];

/// Of a project that builds pages for a generator, with rules for what is published, and the article site, in
/// twelve locales. In this order, after the first write of templates.
const PUBLISHED_CASES: &[Case] = &[
    Case {
        label: "`build`, 12 locales: pages and site, first write",
        verb: &["build"],
        cleared: &["dist", CACHE],
        deed: Deed::Nothing,
        floor: &["write", "dist"],
        bar: "≤ 10 s",
    },
    Case {
        label: "`build`, 12 locales: pages and site, nothing changed",
        verb: &["build"],
        cleared: &[],
        deed: Deed::Nothing,
        floor: &["walk", "source", "locales", "dist"],
        bar: "≤ 2",
    },
    Case {
        label: "`build`, 12 locales: pages and site, one article edited",
        verb: &["build"],
        cleared: &[],
        deed: Deed::Edit,
        floor: &["walk", "source", "locales", "dist"],
        bar: "≤ 0.3 s",
    },
    Case {
        label: "`build`, 12 locales: pages only, first write",
        verb: &["--config", inputs::PAGES_ONLY, "build"],
        cleared: &["dist", CACHE],
        deed: Deed::Nothing,
        floor: &["write", "dist"],
        bar: "≤ 2",
    },
];

/// One line of the table.
struct Row {
    label: &'static str,
    documents: usize,
    measured: Measured,
    bar: &'static str,
}

/// The two programs that take turns.
struct Programs {
    hexapla: PathBuf,
    xtask: PathBuf,
}

/// Measures, prints the tables and, if asked, writes them down.
pub(crate) fn run(flags: &[&str]) -> Result<bool, String> {
    let mut plan = FULL;
    let mut written = false;
    for flag in flags {
        match *flag {
            "--quick" => plan = QUICK,
            "--write" => written = true,
            unknown => return Err(format!("bench has no option `{unknown}`")),
        }
    }
    let root = tree::root();
    let programs = build(&root)?;
    let pages = inputs::pages(&root)?;
    let mut rows = Vec::new();
    // All stay until the end: what is removed slows what is written after it.
    let mut projects = Vec::new();
    for &size in plan.sizes {
        let project = Project::new(&inputs::PLAIN, &pages, size)?;
        rows.extend(measure_all(&project, &programs, CASES, plan.runs)?);
        projects.push(project);
    }
    for &(size, runs) in plan.published {
        let project = Project::new(&inputs::PUBLISHED, &pages, size)?;
        let run = Program::new(&programs.hexapla).line("--quiet extract");
        run.inside(&project.folder).output()?;
        project.translate()?;
        let mut published = measure_all(&project, &programs, PUBLISHED_CASES, runs)?;
        // Their bars are for the smallest project.
        if plan.published.first() != Some(&(size, runs)) {
            published.iter_mut().for_each(|row| row.bar = "–");
        }
        rows.extend(published);
        projects.push(project);
    }
    let text = report::text(&rows, &pages, plan.runs);
    println!("\n{text}");
    if written {
        report::write(&root, &text)?;
    }
    Ok(true)
}

fn measure_all(
    project: &Project,
    programs: &Programs,
    cases: &'static [Case],
    runs: usize,
) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for case in cases {
        eprintln!("{} documents: {}", project.documents, case.label);
        let measured = measure(case, project, programs, runs)?;
        rows.push(Row {
            label: case.label,
            documents: project.documents,
            measured,
            bar: case.bar,
        });
        if case.floor.contains(&"write") && case.verb.contains(&"extract") {
            project.translate()?;
        }
    }
    Ok(rows)
}

fn build(root: &Path) -> Result<Programs, String> {
    let build = "build --release --locked --package hexapla-cli --package xtask";
    if !Program::cargo().line(build).inside(root).passes()? {
        return Err("the release build failed".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let release = root
        .join(target.unwrap_or_else(|| PathBuf::from("target")))
        .join("release");
    let program = |name: &str| release.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    Ok(Programs {
        hexapla: program("hexapla"),
        xtask: program("xtask"),
    })
}

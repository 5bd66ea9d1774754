//! Takes times and peak memory of a verb and its floor, by turns.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::{
    Case, Deed, Programs,
    inputs::{Project, clear},
};
use crate::program::Program;

/// So long after an edit a build begins.
const REST: Duration = Duration::from_millis(50);

/// Medians of one case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    /// Of the verb, from start to end of its process.
    pub(super) time: Duration,
    /// Of the floor, inside its process.
    pub(super) floor: Duration,
    /// The verb's peak resident memory in KiB, where the system tells.
    pub(super) peak: Option<u64>,
}

/// Runs verb and floor by turns, then the verb once more to watch its memory.
pub(super) fn measure(
    case: &Case,
    project: &Project,
    programs: &Programs,
    runs: usize,
) -> Result<Measured, String> {
    let mut times = Vec::new();
    let mut floors = Vec::new();
    for run in 0..runs {
        cleared(project, case.cleared)?;
        done(case, project, run)?;
        times.push(time(&mut verb(case, project, programs))?);
        floors.push(floor(case, project, programs)?);
    }
    cleared(project, case.cleared)?;
    done(case, project, runs)?;
    let peak = peak(&mut verb(case, project, programs))?;
    Ok(Measured {
        time: median(times),
        floor: median(floors),
        peak,
    })
}

/// Does what is done before a run, and lets the file come to rest, as it does while an author looks up.
fn done(case: &Case, project: &Project, run: usize) -> Result<(), String> {
    match case.deed {
        Deed::Nothing => Ok(()),
        Deed::Edit => {
            let edited = project.edit(run);
            std::thread::sleep(REST);
            edited.map_err(|why| format!("cannot edit an article: {why}"))
        }
    }
}

fn cleared(project: &Project, folders: &[&str]) -> Result<(), String> {
    clear(project, folders).map_err(|why| format!("cannot clear {folders:?}: {why}"))
}

fn verb(case: &Case, project: &Project, programs: &Programs) -> Command {
    Program::new(&programs.hexapla)
        .line("--quiet")
        .args(case.verb)
        .with("NO_COLOR", "1")
        .inside(&project.folder)
        .into_command()
}

fn start(command: &mut Command) -> Result<Child, String> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
        .spawn()
        .map_err(|why| format!("cannot start hexapla: {why}"))
}

fn time(command: &mut Command) -> Result<Duration, String> {
    let begin = Instant::now();
    let status = start(command)?
        .wait()
        .map_err(|why| format!("cannot wait: {why}"))?;
    let took = begin.elapsed();
    // 1 is about the pages (findings); only 2 and crashes say that the work was not done.
    match status.code() {
        Some(0 | 1) => Ok(took),
        _ => Err(format!(
            "hexapla ended with {status}: {command:?}\n{}",
            said(command)
        )),
    }
}

/// What a verb says, run once more.
fn said(command: &mut Command) -> String {
    let again = command.stderr(Stdio::piped()).output();
    again.map_or_else(
        |why| why.to_string(),
        |output| String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

/// Watches the process's own high-water mark until it ends; the kernel forgets it then.
fn peak(command: &mut Command) -> Result<Option<u64>, String> {
    let mut child = start(command)?;
    let status = format!("/proc/{}/status", child.id());
    let mut highest = None;
    while child
        .try_wait()
        .map_err(|why| format!("cannot wait: {why}"))?
        .is_none()
    {
        let text = fs::read_to_string(Path::new(&status)).unwrap_or_default();
        highest = highest.max(high_water(&text));
    }
    Ok(highest)
}

fn high_water(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

fn floor(case: &Case, project: &Project, programs: &Programs) -> Result<Duration, String> {
    let (name, folders) = case.floor.split_first().ok_or("a case has no floor")?;
    let mut arguments = vec!["floor", name];
    arguments.extend(folders);
    let target = "floor-writes-here";
    if *name == "write" {
        cleared(project, &[target])?;
        arguments.push(target);
    }
    let floor = Program::new(&programs.xtask)
        .args(&arguments)
        .inside(&project.folder);
    let printed = floor.output()?;
    cleared(project, &[target])?;
    let nanoseconds = printed.trim().parse();
    nanoseconds
        .map(Duration::from_nanos)
        .map_err(|why| format!("no time: {why}"))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        let times = [9, 1, 5].map(Duration::from_millis);
        assert_eq!(median(times.to_vec()), Duration::from_millis(5));
    }

    #[test]
    fn the_high_water_mark_is_read() {
        let status = "Name:\thexapla\nVmPeak:\t  9 kB\nVmHWM:\t    1234 kB\n";
        assert_eq!(high_water(status), Some(1234));
        assert_eq!(high_water(""), None);
    }
}

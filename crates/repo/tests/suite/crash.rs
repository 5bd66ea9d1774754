//! Kills, failing system calls and full disks: a file holds its old or its new text, never another.
//!
//! `HEXAPLA_SOAK=N` asks for N rounds of each instead of a few.

use std::{
    fs,
    io::Read as _,
    path::Path,
    process::{Command, Output, Stdio},
    thread,
    time::Duration,
};

use crate::common::{Folder, child, child_folder, child_under, text};
use hexapla_repo::{Change, Error, Project, Read, Stamp, write_all};

const FILES: [&str; 4] = [
    "locales/ja/a.ftl",
    "locales/ar/b.ftl",
    "locales/pl/deep/c.ftl",
    "d.ftl",
];

fn rounds(few: usize) -> usize {
    std::env::var("HEXAPLA_SOAK").map_or(few, |count| count.parse().unwrap())
}

/// A text that shows when a part of it is missing: its number at both ends.
fn body(generation: usize) -> String {
    format!(
        "{generation}\n{}{generation}\n",
        "翻訳 ترجمة tłumaczenie çeviri 翻译\n".repeat(200)
    )
}

/// The generation of a text; panics when it is torn.
fn generation(text: &str) -> usize {
    let first = text.lines().next().unwrap().parse().unwrap();
    assert_eq!(text, body(first), "torn");
    first
}

fn present(project: &Project, file: &str) -> (usize, Stamp) {
    match project.read(&project.root.join(file)).unwrap() {
        Read::Absent => (0, Stamp::Absent),
        read => {
            let read = text(read);
            (generation(&read.text), read.stamp())
        }
    }
}

/// Brings all files to the next generation.
fn advance(project: &Project) -> Result<(), Error> {
    let lock = project.lock()?;
    let next = FILES
        .iter()
        .map(|file| present(project, file).0)
        .max()
        .unwrap()
        + 1;
    let change = |file: &&str| Change {
        file: project.root.join(file),
        before: present(project, file).1,
        after: Some(body(next)),
    };
    write_all(project, &lock, FILES.iter().map(change).collect()).map(|_| ())
}

/// Temporary files of ours, wherever they lie.
fn leftovers(folder: &Folder) -> Vec<String> {
    folder
        .files()
        .into_iter()
        .filter(|file| file.contains(".tmp"))
        .collect()
}

#[test]
fn child_that_writes_until_it_is_killed() {
    if let Some(folder) = child_folder() {
        let project = Project::open(&folder, None).unwrap();
        println!("ready");
        loop {
            advance(&project).unwrap();
        }
    }
}

#[test]
fn a_kill_at_any_moment_tears_nothing_and_loses_nothing() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    let mut seen = [0; FILES.len()];
    for round in 0..rounds(40) {
        let mut writer = child("crash::child_that_writes_until_it_is_killed", &folder.root);
        let mut writer = writer.stdout(Stdio::piped()).spawn().unwrap();
        let mut ready = [0; 16];
        let _ = writer.stdout.as_mut().unwrap().read(&mut ready);
        thread::sleep(Duration::from_micros(
            2_000 + (round as u64 * 7_919) % 40_000,
        ));
        writer.kill().unwrap();
        writer.wait().unwrap();
        for (file, seen) in FILES.iter().zip(&mut seen) {
            let (now, _) = present(&project, file);
            assert!(now >= *seen, "{file} went back from {seen} to {now}");
            *seen = now;
        }
        drop(project.lock().unwrap());
        assert_eq!(leftovers(&folder), Vec::<String>::new());
    }
    assert!(seen.iter().all(|generation| *generation > 0));
}

#[test]
fn child_that_writes_once() {
    if let Some(folder) = child_folder() {
        let said = match Project::open(&folder, None).and_then(|project| advance(&project)) {
            Ok(()) => String::from("ok"),
            Err(error @ Error::Partly { .. }) => format!("partly {error}"),
            Err(error) => format!("failed {error}"),
        };
        println!("result: {said}");
    }
}

/// What the child said, when it came to say something.
fn result(output: &Output) -> Option<String> {
    let said = String::from_utf8_lossy(&output.stdout);
    let line = said.lines().find_map(|line| line.split_once("result: "));
    line.map(|(_, said)| said.to_owned())
}

/// Every system call that a save makes, with the errors it may answer.
const CALLS: [&str; 10] = [
    "openat",
    "openat2",
    "write",
    "fsync",
    "renameat",
    "renameat2",
    "unlinkat",
    "mkdirat",
    "fchmod",
    "flock",
];
const ERRORS: [&str; 4] = ["EIO", "ENOSPC", "EACCES", "EINTR"];

/// One save with its n-th call of a kind failing (counted in each thread); says whether the fault hit
/// a file or folder of the project.
fn one_fault(call: &str, error: &str, nth: usize) -> bool {
    let folder = Folder::with(&[]);
    let project = folder.open();
    advance(&project).unwrap();
    fs::remove_file(folder.path(FILES[2])).unwrap();
    let log = Folder::new();
    let log = log.path("log");
    let inject = format!("inject={call}:error={error}:when={nth}");
    let trace = format!("trace={call}");
    let starter = [
        "strace",
        "-f",
        "-y",
        "-qq",
        "-o",
        log.to_str().unwrap(),
        "-e",
        &trace,
        "-e",
        &inject,
    ];
    let output = child_under(&starter, "crash::child_that_writes_once", &folder.root)
        .output()
        .unwrap();
    let root = folder.root.to_str().unwrap();
    let is_hit = |line: &str| line.contains("(INJECTED)") && line.contains(root);
    let hit = fs::read_to_string(&log).unwrap().lines().any(is_hit);
    let said = result(&output);
    let now: Vec<usize> = FILES.iter().map(|file| present(&project, file).0).collect();
    let case = format!("{call} {error} {nth}: {said:?} {now:?}");
    match said.as_deref() {
        Some("ok") => assert_eq!(now, [2; 4], "{case}"),
        Some(said) if said.starts_with("failed") => assert_eq!(now, [1, 1, 0, 1], "{case}"),
        // Part of the group, or the program did not come to speak: each file is old or new.
        Some(_) | None => assert!(now.iter().all(|generation| *generation <= 2), "{case}"),
    }
    drop(project.lock().unwrap());
    assert_eq!(leftovers(&folder), Vec::<String>::new(), "{case}");
    hit
}

#[test]
fn a_system_call_that_fails_leaves_old_or_new_texts() {
    if Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .status()
        .is_err()
    {
        eprintln!("SKIPPED: there is no strace to make system calls fail");
        return;
    }
    let (few, wanted) = (2, rounds(8));
    let mut hits = 0;
    while hits < wanted {
        let before = hits;
        for call in CALLS {
            for error in ERRORS {
                hits += faults(call, error, if wanted > 100 { 40 } else { few });
                if hits >= wanted && wanted > 100 {
                    break;
                }
            }
        }
        assert!(hits > before, "no fault hits any more");
    }
    println!("{hits} faults hit");
}

/// How many files make a large group.
const LARGE: usize = 300;

#[test]
fn child_that_writes_a_large_group() {
    if let Some(folder) = child_folder() {
        let project = Project::open(&folder, None).unwrap();
        let lock = project.lock().unwrap();
        let change = |index: usize| Change {
            file: project
                .root
                .join(format!("locales/ja/{}/{index}.ftl", index % 7)),
            before: Stamp::Absent,
            after: Some(body(index)),
        };
        write_all(&project, &lock, (0..LARGE).map(change).collect()).unwrap();
        println!("result: ok");
    }
}

/// The system calls by which a large group comes to the disk, in order, with these faults; none without strace.
fn calls_of_a_large_group(faults: &[&str]) -> Option<Vec<String>> {
    let folder = Folder::with(&[]);
    drop(folder.open());
    let log = Folder::new();
    let log = log.path("log");
    let calls = "trace=fsync,syncfs,renameat,renameat2,linkat";
    let mut starter = vec![
        "strace",
        "-f",
        "-y",
        "-qq",
        "-o",
        log.to_str().unwrap(),
        "-e",
        calls,
    ];
    starter.extend(faults);
    let mut child = child_under(
        &starter,
        "crash::child_that_writes_a_large_group",
        &folder.root,
    );
    let Ok(output) = child.output() else {
        eprintln!("SKIPPED: there is no strace to see the order of system calls");
        return None;
    };
    assert_eq!(result(&output).as_deref(), Some("ok"), "{output:?}");
    let files = folder.files();
    let names = files.iter().filter(|file| file.starts_with("locales/ja/"));
    assert_eq!(names.count(), LARGE);
    for index in 0..LARGE {
        let file = format!("locales/ja/{}/{index}.ftl", index % 7);
        assert_eq!(generation(&folder.read(file)), index);
    }
    let log = fs::read_to_string(&log).unwrap();
    let name = |line: &str| {
        let call = line.split_whitespace().nth(1)?.split('(').next()?;
        (call != "<...").then(|| call.to_owned())
    };
    Some(log.lines().filter_map(name).collect())
}

#[test]
fn a_large_group_reaches_the_disk_together_before_its_first_file_is_replaced() {
    let Some(calls) = calls_of_a_large_group(&[]) else {
        return;
    };
    let at = |name: &str| calls.iter().position(|call| call.starts_with(name));
    let last = |name: &str| calls.iter().rposition(|call| call.starts_with(name));
    assert!(at("syncfs") < at("rename"), "{calls:?}");
    assert!(last("rename") < last("syncfs"), "{calls:?}");
    let count = |name: &str| calls.iter().filter(|call| call.starts_with(name)).count();
    assert_eq!((count("syncfs"), count("rename")), (2, LARGE));
    assert!(count("fsync") < 10, "{calls:?}");
}

#[test]
fn where_a_file_system_cannot_be_synced_each_file_of_a_large_group_is() {
    for error in ["ENOSYS", "EIO"] {
        let inject = format!("inject=syncfs:error={error}");
        let Some(calls) = calls_of_a_large_group(&["-e", &inject]) else {
            return;
        };
        let first = calls.iter().position(|call| call.starts_with("rename"));
        let (before, after) = calls.split_at(first.unwrap());
        let count = |calls: &[String]| calls.iter().filter(|call| *call == "fsync").count();
        assert!(count(before) >= LARGE && count(after) >= 7, "{calls:?}");
    }
}

/// Lets the first, second … call of a kind fail, up to a number, until several in a row hit nothing
/// any more; how many of them hit.
fn faults(call: &str, error: &str, most: usize) -> usize {
    // What the program opens before it comes to the project is not of interest.
    let first = if call == "openat" { 12 } else { 1 };
    let (mut hits, mut misses) = (0, 0);
    for nth in first..first + most {
        if one_fault(call, error, nth) {
            hits += 1;
            misses = 0;
        } else {
            misses += 1;
        }
        if misses == 5 {
            break;
        }
    }
    hits
}

/// A small file system of its own; `None` where that is not allowed.
struct SmallDisk<'f>(&'f Path);

impl<'f> SmallDisk<'f> {
    fn mount(place: &'f Path) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"])
            .arg(place)
            .stderr(Stdio::null());
        let mounted = mount.status().is_ok_and(|status| status.success());
        if !mounted {
            eprintln!("SKIPPED: no file system may be mounted here, so no disk is full");
        }
        mounted.then_some(Self(place))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_leaves_everything_as_it_was() {
    let place = Folder::new();
    let Some(_disk) = SmallDisk::mount(&place.root) else {
        return;
    };
    place.write("hexapla.toml", crate::common::CONFIG);
    let project = Project::open(&place.root, None).unwrap();
    advance(&project).unwrap();
    for size in [220_000, 200_000, 180_000, 150_000] {
        let ballast = place.path("ballast");
        let mut left = size;
        while fs::write(&ballast, vec![b'x'; left]).is_err() {
            left -= 4096;
        }
        let before: Vec<usize> = FILES.iter().map(|file| present(&project, file).0).collect();
        match advance(&project) {
            Ok(()) => {}
            Err(error) => {
                let after: Vec<usize> =
                    FILES.iter().map(|file| present(&project, file).0).collect();
                assert_eq!(before, after);
                assert!(error.to_string().contains("no space left"), "{error}");
                assert_eq!(leftovers(&place), Vec::<String>::new());
            }
        }
        fs::remove_file(&ballast).unwrap();
        advance(&project).unwrap();
    }
}

//! The lock: nobody's edit is lost.

use std::{
    path::Path,
    process::Child,
    thread,
    time::{Duration, Instant},
};

use crate::common::{Folder, child, child_folder, text};
use hexapla_repo::{Change, Project, Read, Stamp, write_all};

/// One read-modify-write: adds a line to a file.
fn add_line(project: &Project, path: &str, line: &str) {
    let lock = project.lock().unwrap();
    let file = project.root.join(path);
    let (mut after, before) = match project.read(&file).unwrap() {
        Read::Absent => (String::new(), Stamp::Absent),
        read => {
            let read = text(read);
            (read.text.clone(), read.stamp())
        }
    };
    after.push_str(line);
    after.push('\n');
    let change = Change {
        file,
        before,
        after: Some(after),
    };
    write_all(project, &lock, vec![change]).unwrap();
}

fn add_lines(root: &Path, who: usize, count: usize) {
    let project = Project::open(root, None).unwrap();
    for line in 0..count {
        add_line(&project, "locales/ja/a.ftl", &format!("{who}-{line}"));
    }
}

fn expect_all(folder: &Folder, writers: usize, count: usize) {
    let text = folder.read("locales/ja/a.ftl");
    let mut lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), writers * count);
    for who in 0..writers {
        let own = lines
            .iter()
            .filter(|line| line.starts_with(&format!("{who}-")));
        let expected: Vec<String> = (0..count).map(|line| format!("{who}-{line}")).collect();
        assert!(
            own.eq(expected.iter()),
            "the edits of {who} are out of order"
        );
    }
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(lines.len(), writers * count);
}

#[test]
fn eight_threads_of_fifty_edits_keep_all() {
    let folder = Folder::with(&[]);
    thread::scope(|scope| {
        for who in 0..8 {
            let root = &folder.root;
            scope.spawn(move || add_lines(root, who, 50));
        }
    });
    expect_all(&folder, 8, 50);
}

/// The other side of [`eight_processes_of_fifty_edits_keep_all`]. Its folder says who it is.
#[test]
fn child_that_adds_lines() {
    if let Some(folder) = child_folder() {
        let who = folder
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .parse()
            .unwrap();
        add_lines(folder.parent().unwrap(), who, 50);
    }
}

/// The other side of [`who_waits_is_told_for_whom_and_a_kill_ends_the_wait`].
#[test]
fn child_that_holds_the_lock() {
    if let Some(folder) = child_folder() {
        let project = Project::open(&folder, None).unwrap();
        let _lock = project.lock().unwrap();
        std::fs::write(project.root.join("held"), "").unwrap();
        thread::sleep(Duration::from_secs(60));
    }
}

#[test]
fn eight_processes_of_fifty_edits_keep_all() {
    let folder = Folder::with(&[]);
    let start =
        |who: usize| child("lock::child_that_adds_lines", &folder.path(who.to_string())).spawn();
    let children: Vec<Child> = (0..8).map(|who| start(who).unwrap()).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    expect_all(&folder, 8, 50);
}

#[test]
fn who_waits_is_told_for_whom_and_a_kill_ends_the_wait() {
    let folder = Folder::with(&[]);
    let mut holder = child("lock::child_that_holds_the_lock", &folder.root)
        .spawn()
        .unwrap();
    let start = Instant::now();
    while !folder.path("held").exists() {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "the child did not take the lock"
        );
        thread::sleep(Duration::from_millis(5));
    }
    let process = holder.id();
    let mut told = Vec::new();
    let project = folder.open();
    let lock = project.lock_with(&mut |who| {
        told.push(who.copied());
        holder.kill().unwrap();
    });
    assert!(lock.is_ok());
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].unwrap().process, process);
    holder.wait().unwrap();
}

#[test]
fn a_lock_is_free_again_when_it_is_dropped() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    for _ in 0..3 {
        drop(project.lock().unwrap());
    }
    assert_eq!(folder.read(".hexapla/lock"), "");
}

#[test]
fn reading_needs_no_lock() {
    let folder = Folder::with(&["source/a.md"]);
    let project = folder.open();
    let _lock = project.lock().unwrap();
    let other = folder.open();
    assert_eq!(other.discover().unwrap().len(), 1);
    assert_eq!(
        text(other.read(&folder.path("source/a.md")).unwrap()).text,
        "text\n"
    );
}

#[test]
fn a_private_folder_that_leaves_the_project_is_refused() {
    let outside = Folder::new();
    let folder = Folder::with(&[]);
    folder.link(".hexapla", &outside.root);
    let error = folder.open().lock().unwrap_err();
    assert!(error.to_string().contains(".hexapla"), "{error}");
    assert!(outside.files().is_empty());
}

//! Output folders that change as a whole.

use std::{
    fs,
    io::Read as _,
    os::unix::fs::{MetadataExt as _, symlink},
    path::{Path, PathBuf},
    process::Stdio,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use crate::common::{Folder, child, child_folder};
use hexapla_core::DocumentPath;
use hexapla_repo::{Destination, Error, NoSwap, Outputs, Project, Stale, Tree};

const FILES: usize = 40;

fn path(text: &str) -> DocumentPath {
    DocumentPath::parse(text).unwrap()
}

/// Fills a tree with files that all say one thing, but for one that never changes.
fn fill(outputs: Outputs, generation: usize) -> Result<(), Error> {
    for file in 0..FILES {
        let name = path(&format!("{}/記事 {file}.html", file % 7));
        outputs.write(&name, format!("{generation}").as_bytes())?;
    }
    outputs.write(&path("same/مقال.css"), b"same")?;
    outputs.finish(Stale::Remove).map(drop)
}

fn build(project: &Project, generation: usize) -> Result<(), Error> {
    let tree = Tree::begin(project)?;
    fill(
        Outputs::begin_at(project, Destination::Beside(&tree))?,
        generation,
    )?;
    tree.publish().map(drop)
}

/// What all files of a tree say; `None` where a part of it is gone.
fn whole(tree: &Path) -> Option<String> {
    let mut said = Vec::new();
    for file in 0..FILES {
        let file = tree.join(format!("{}/記事 {file}.html", file % 7));
        said.push(fs::read_to_string(file).ok()?);
    }
    let same = fs::read_to_string(tree.join("same/مقال.css")).ok()?;
    said.dedup();
    assert_eq!((said.len(), same.as_str()), (1, "same"), "torn: {said:?}");
    said.pop()
}

fn now(folder: &Folder) -> String {
    whole(&folder.path("dist")).unwrap()
}

/// The names beside the output folder that are of its trees.
fn trees(folder: &Folder) -> Vec<String> {
    let names = fs::read_dir(&folder.root).unwrap().flatten();
    let names = names.map(|entry| entry.file_name().into_string().unwrap());
    let mut names: Vec<String> = names
        .filter(|name| name.starts_with("dist.") || name.ends_with(".tmp"))
        .collect();
    names.sort();
    names
}

fn why(error: Error) -> NoSwap {
    match error {
        Error::NoSwap { why, .. } => why,
        other => panic!("{other}"),
    }
}

#[test]
fn who_reads_all_the_while_sees_one_whole_tree() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    build(&project, 0).unwrap();
    let (is_over, seen) = (AtomicBool::new(false), AtomicUsize::new(0));
    let link = folder.path("dist");
    thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                let tree = fs::canonicalize(&link).unwrap();
                let generation = whole(&tree);
                // Who reads for longer than two builds take may find its tree gone, never another.
                assert!(
                    generation.is_some()
                        || !tree.exists()
                        || fs::canonicalize(&link).unwrap() != tree
                );
                seen.fetch_add(usize::from(generation.is_some()), Ordering::Relaxed);
            }
        });
        for generation in 1..=40 {
            build(&project, generation).unwrap();
            assert_eq!(now(&folder), generation.to_string());
        }
        is_over.store(true, Ordering::Relaxed);
    });
    assert!(seen.into_inner() > 40);
    assert_eq!(trees(&folder), ["dist.hexapla-40", "dist.hexapla-41"]);
}

#[test]
fn child_that_builds_until_it_is_killed() {
    if let Some(folder) = child_folder() {
        let project = Project::open(&folder, None).unwrap();
        println!("ready");
        for generation in 1.. {
            build(&project, generation).unwrap();
        }
    }
}

#[test]
fn a_kill_leaves_one_whole_tree_and_what_is_left_over_goes() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    build(&project, 0).unwrap();
    for round in 0..25_u64 {
        let mut builder = child("trees::child_that_builds_until_it_is_killed", &folder.root);
        let mut builder = builder.stdout(Stdio::piped()).spawn().unwrap();
        let mut ready = [0; 16];
        let _ = builder.stdout.as_mut().unwrap().read(&mut ready);
        thread::sleep(Duration::from_micros(1_000 + (round * 7_919) % 40_000));
        builder.kill().unwrap();
        builder.wait().unwrap();
        now(&folder);
        build(&project, 0).unwrap();
        assert_eq!(now(&folder), "0");
        let left = trees(&folder);
        assert_eq!(left.len(), 2, "{left:?}");
    }
}

#[test]
fn what_stays_the_same_is_not_written_again() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    build(&project, 1).unwrap();
    let before = fs::metadata(folder.path("dist/same/مقال.css")).unwrap();
    folder.write("dist/CNAME", "example.org");
    symlink("CNAME", folder.path("dist/alias")).unwrap();
    build(&project, 2).unwrap();
    let after = fs::metadata(folder.path("dist/same/مقال.css")).unwrap();
    assert_eq!(
        (before.mtime(), before.mtime_nsec()),
        (after.mtime(), after.mtime_nsec())
    );
    assert_eq!(before.ino(), after.ino());
    assert_eq!(folder.read("dist/CNAME"), "example.org");
    assert_eq!(
        fs::read_link(folder.path("dist/alias")).unwrap(),
        PathBuf::from("CNAME")
    );
    assert_eq!(
        whole(&folder.path("dist.hexapla-1")).unwrap(),
        "1",
        "the tree before stays as it was"
    );
    let tree = Tree::begin(&project).unwrap();
    let outputs = Outputs::begin_at(&project, Destination::Beside(&tree)).unwrap();
    outputs.finish(Stale::Remove).unwrap();
    tree.publish().unwrap();
    assert!(!folder.path("dist/same").exists() && folder.path("dist/CNAME").exists());
}

#[test]
fn a_build_that_fails_changes_nothing() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    build(&project, 1).unwrap();
    let tree = Tree::begin(&project).unwrap();
    let outputs = Outputs::begin_at(&project, Destination::Beside(&tree)).unwrap();
    outputs.write(&path("0/記事 0.html"), b"half").unwrap();
    drop((outputs, tree));
    assert_eq!(now(&folder), "1");
    assert_eq!(trees(&folder), ["dist.hexapla-1"]);
}

#[test]
fn a_folder_that_builds_made_becomes_the_tree_before() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    fill(Outputs::begin(&project, Path::new("dist")).unwrap(), 1).unwrap();
    build(&project, 2).unwrap();
    assert!(folder.path("dist").is_symlink());
    assert_eq!(now(&folder), "2");
    assert_eq!(whole(&folder.path("dist.hexapla-0")).unwrap(), "1");
    fill(Outputs::begin_at(&project, Destination::Output).unwrap(), 3).unwrap();
    assert_eq!(
        now(&folder),
        "3",
        "a build file by file writes where the link leads"
    );
    build(&project, 4).unwrap();
    assert_eq!(trees(&folder), ["dist.hexapla-1", "dist.hexapla-2"]);
}

#[test]
fn a_folder_whose_exchange_was_cut_off_goes() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    fill(Outputs::begin(&project, Path::new("dist")).unwrap(), 1).unwrap();
    build(&project, 2).unwrap();
    // As it is when the kill comes between the two renames.
    let digest = blake3::hash(b"dist").to_hex();
    let beside = format!(".hexapla-{}.tmp", digest.get(..16).unwrap());
    fs::rename(folder.path("dist.hexapla-0"), folder.path(&beside)).unwrap();
    build(&project, 3).unwrap();
    assert_eq!(trees(&folder), ["dist.hexapla-1", "dist.hexapla-2"]);
}

#[test]
fn what_others_put_in_the_way_stays_as_it_is() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    folder.write("dist/index.html", "theirs");
    assert_eq!(why(build(&project, 1).unwrap_err()), NoSwap::Folder);
    assert_eq!(folder.read("dist/index.html"), "theirs");
    fs::rename(folder.path("dist"), folder.path("theirs")).unwrap();
    symlink("theirs", folder.path("dist")).unwrap();
    assert_eq!(why(build(&project, 1).unwrap_err()), NoSwap::Link);
    fs::remove_file(folder.path("dist")).unwrap();
    fs::rename(folder.path("theirs"), folder.path("dist.hexapla-3")).unwrap();
    assert_eq!(why(build(&project, 1).unwrap_err()), NoSwap::Taken);
    symlink("dist.hexapla-3", folder.path("dist")).unwrap();
    assert_eq!(why(build(&project, 1).unwrap_err()), NoSwap::Link);
    assert_eq!(folder.read("dist/index.html"), "theirs");
    assert_eq!(trees(&folder), ["dist.hexapla-3"]);
}

#[test]
fn two_who_build_at_once_come_one_after_the_other() {
    let folder = Folder::with(&[]);
    thread::scope(|scope| {
        for builder in 1..=4 {
            let folder = &folder;
            scope.spawn(move || {
                let project = folder.open();
                for round in 0..5 {
                    build(&project, builder * 100 + round).unwrap();
                }
            });
        }
    });
    now(&folder);
    assert_eq!(trees(&folder), ["dist.hexapla-19", "dist.hexapla-20"]);
}

#[test]
fn who_builds_file_by_file_meanwhile_writes_where_the_link_leads() {
    let folder = Folder::with(&[]);
    let project = folder.open();
    build(&project, 0).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..15 {
                build(&project, 100 + round).unwrap();
            }
        });
        for round in 0..15 {
            let outputs = Outputs::begin_at(&project, Destination::Output).unwrap();
            let root = outputs.root().to_owned();
            assert_eq!(fs::canonicalize(folder.path("dist")).unwrap(), root);
            fill(outputs, 200 + round).unwrap();
        }
    });
    now(&folder);
}

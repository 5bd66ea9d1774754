//! What git remembers. The repositories are made by git itself; reading them runs no program.

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path, process::Command};

use crate::common::Folder;
use hexapla_repo::{
    Error, MergedFile, Reach,
    history::{History, versions},
    merged_files,
};

/// Runs git in a folder, with nothing of this machine's configuration and a clock of its own.
pub(crate) fn git(folder: &Path, time: u32, arguments: &[&str]) -> String {
    let date = format!("{} +0000", 1_700_000_000 + time * 60);
    let output = Command::new("git")
        .args([
            "-c",
            "init.defaultBranch=main",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "protocol.file.allow=always",
        ])
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var("PATH").unwrap_or_default())
        .env("HOME", "/nonexistent")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .envs([
            ("GIT_AUTHOR_NAME", "a"),
            ("GIT_AUTHOR_EMAIL", "a@example.org"),
        ])
        .envs([
            ("GIT_COMMITTER_NAME", "a"),
            ("GIT_COMMITTER_EMAIL", "a@example.org"),
        ])
        .envs([("GIT_AUTHOR_DATE", &date), ("GIT_COMMITTER_DATE", &date)])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "git {arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

pub(crate) fn has_git() -> bool {
    let has = Command::new("git").arg("--version").output().is_ok();
    if !has {
        eprintln!("SKIPPED: there is no git to make a repository with");
    }
    has
}

pub(crate) fn commit(folder: &Folder, time: u32, path: &str, text: impl AsRef<[u8]>) -> String {
    folder.write(path, text);
    git(&folder.root, time, &["add", "--all"]);
    git(
        &folder.root,
        time,
        &["commit", "--quiet", "--allow-empty", "-m", "x"],
    );
    git(&folder.root, time, &["rev-parse", "HEAD"])
}

fn repository() -> Folder {
    let folder = Folder::new();
    git(&folder.root, 0, &["init", "--quiet"]);
    folder
}

fn texts(folder: &Folder, path: &str) -> Vec<String> {
    let versions = versions(&folder.root, &folder.path(path)).unwrap();
    versions.into_iter().map(|version| version.text).collect()
}

const FILE: &str = "locales/ja/記事.md.ftl";

#[test]
fn the_texts_of_a_file_come_newest_first_with_their_commits() {
    if !has_git() {
        return;
    }
    let folder = repository();
    let one = commit(&folder, 1, FILE, "一\n");
    commit(&folder, 2, "other", "x");
    let two = commit(&folder, 3, FILE, "二\n");
    commit(&folder, 4, "other", "y");
    let found = versions(&folder.root, FILE.as_ref()).unwrap();
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|v| (v.commit.as_str(), v.text.as_str()))
        .collect();
    assert_eq!(found, [(two.as_str(), "二\n"), (one.as_str(), "一\n")]);
}

#[test]
fn a_text_that_returns_is_told_again() {
    if !has_git() {
        return;
    }
    let folder = repository();
    for (time, text) in [(1, "a"), (2, "b"), (3, "a")] {
        commit(&folder, time, FILE, text);
    }
    assert_eq!(texts(&folder, FILE), ["a", "b", "a"]);
}

#[test]
fn a_file_that_was_deleted_is_remembered() {
    if !has_git() {
        return;
    }
    let folder = repository();
    commit(&folder, 1, FILE, "a");
    fs::remove_file(folder.path(FILE)).unwrap();
    commit(&folder, 2, "other", "x");
    assert_eq!(texts(&folder, FILE), ["a"]);
    fs::remove_dir_all(folder.path("locales")).unwrap();
    assert_eq!(texts(&folder, FILE), ["a"]);
}

#[test]
fn texts_of_merged_branches_are_found_and_the_merge_is_told_only_for_a_text_of_its_own() {
    if !has_git() {
        return;
    }
    let folder = repository();
    commit(&folder, 1, FILE, "base");
    git(&folder.root, 1, &["checkout", "--quiet", "-b", "side"]);
    commit(&folder, 2, FILE, "side");
    git(&folder.root, 2, &["checkout", "--quiet", "main"]);
    commit(&folder, 3, "other", "x");
    git(&folder.root, 4, &["merge", "--quiet", "--no-edit", "side"]);
    assert_eq!(texts(&folder, FILE), ["side", "base"]);
    git(&folder.root, 4, &["checkout", "--quiet", "-b", "again"]);
    commit(&folder, 5, FILE, "again");
    git(&folder.root, 5, &["checkout", "--quiet", "main"]);
    commit(&folder, 6, FILE, "main");
    let _ = Command::new("git")
        .args(["merge", "again"])
        .current_dir(&folder.root)
        .output();
    commit(&folder, 7, FILE, "both");
    assert_eq!(
        texts(&folder, FILE),
        ["both", "main", "again", "side", "base"]
    );
}

#[test]
fn a_project_may_lie_below_its_repository() {
    if !has_git() {
        return;
    }
    let folder = repository();
    commit(&folder, 1, "site/source/a.md", "x");
    let below = folder.path("site");
    let found = versions(&below, "source/a.md".as_ref()).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(versions(&below, &below.join("source/a.md")).unwrap(), found);
}

#[test]
fn packed_objects_and_worktrees_are_read() {
    if !has_git() {
        return;
    }
    let folder = repository();
    for time in 1..20 {
        commit(
            &folder,
            time,
            FILE,
            format!("{}{time}", "zażółć gęślą jaźń\n".repeat(50)),
        );
    }
    git(&folder.root, 20, &["gc", "--quiet", "--aggressive"]);
    assert_eq!(texts(&folder, FILE).len(), 19);
    let other = Folder::new();
    let tree = other.path("tree");
    git(
        &folder.root,
        20,
        &["worktree", "add", "--quiet", tree.to_str().unwrap()],
    );
    assert_eq!(versions(&tree, FILE.as_ref()).unwrap().len(), 19);
}

#[test]
fn a_shallow_clone_gives_what_it_has() {
    if !has_git() {
        return;
    }
    let folder = repository();
    for (time, text) in [(1, "a"), (2, "b"), (3, "c")] {
        commit(&folder, time, FILE, text);
    }
    let clone = Folder::new();
    let url = format!("file://{}", folder.root.display());
    git(
        &clone.root,
        4,
        &["clone", "--quiet", "--depth", "2", &url, "copy"],
    );
    let found = versions(&clone.path("copy"), FILE.as_ref()).unwrap();
    let found: Vec<&str> = found.iter().map(|version| version.text.as_str()).collect();
    assert_eq!(found, ["c", "b"]);
}

#[test]
fn what_is_no_text_is_passed_over() {
    if !has_git() {
        return;
    }
    let folder = repository();
    commit(&folder, 1, FILE, b"caf\xE9");
    commit(&folder, 2, FILE, "café");
    fs::remove_file(folder.path(FILE)).unwrap();
    folder.link(FILE, "elsewhere");
    commit(&folder, 3, "other", "x");
    assert_eq!(texts(&folder, FILE), ["café"]);
}

#[test]
fn without_a_repository_or_a_commit_there_is_nothing() {
    let plain = Folder::with(&["a.md"]);
    assert_eq!(versions(&plain.root, "a.md".as_ref()).unwrap(), []);
    assert!(History::open(&plain.root).unwrap().is_none());
    if has_git() {
        assert_eq!(texts(&repository(), "a.md"), Vec::<String>::new());
    }
}

#[test]
fn a_repository_that_is_none_is_an_error() {
    let folder = Folder::with(&["a.md"]);
    for make in [
        |folder: &Folder| folder.write(".git", "gitdir: /nowhere\n"),
        |folder: &Folder| folder.write(".git/HEAD", "ref: refs/heads/main\n"),
    ] {
        let _ = fs::remove_file(folder.path(".git"));
        make(&folder);
        let error = versions(&folder.root, "a.md".as_ref()).unwrap_err();
        assert!(matches!(error, Error::Git { .. }), "{error}");
        assert!(
            error.to_string().contains("of the git repository"),
            "{error}"
        );
    }
}

#[test]
fn a_hostile_repository_runs_nothing() {
    if !has_git() {
        return;
    }
    let folder = repository();
    for (time, text) in [(1, "a"), (2, "b")] {
        commit(&folder, time, FILE, text);
    }
    let canary = folder.path("canary");
    let script = format!("#!/bin/sh\ntouch '{}'\n", canary.display());
    for hook in [
        "post-checkout",
        "fsmonitor",
        "reference-transaction",
        "post-index-change",
    ] {
        let file = format!(".git/hooks/{hook}");
        folder.write(&file, &script);
        fs::set_permissions(folder.path(&file), fs::Permissions::from_mode(0o755)).unwrap();
    }
    let run = folder.path(".git/hooks/fsmonitor").display().to_string();
    let config = format!(
        "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = {run}\n\tsshCommand = {run}\n\tpager = {run}\n\teditor = {run}\n\
         \tgitProxy = {run}\n\taskPass = {run}\n\tworktree = /etc\n[filter \"x\"]\n\tsmudge = {run}\n\tclean = {run}\n\tprocess = {run}\n\
         [diff]\n\texternal = {run}\n[credential]\n\thelper = !{run}\n[include]\n\tpath = {run}\n[alias]\n\trev-list = !{run}\n[gpg]\n\tprogram = {run}\n"
    );
    folder.write(".git/config", config);
    folder.write(".gitattributes", "* filter=x diff=x\n");
    assert_eq!(texts(&folder, FILE), ["b", "a"]);
    assert!(!canary.exists());
}

#[test]
fn a_branch_whose_name_is_an_option_is_a_branch() {
    if !has_git() {
        return;
    }
    let folder = repository();
    let head = commit(&folder, 1, FILE, "a");
    for name in ["--exec=x", "-rf"] {
        folder.write(format!(".git/refs/heads/{name}"), format!("{head}\n"));
        folder.write(".git/HEAD", format!("ref: refs/heads/{name}\n"));
        match versions(&folder.root, FILE.as_ref()) {
            Ok(found) => assert_eq!(found.len(), 1),
            Err(error) => assert!(matches!(error, Error::Git { .. }), "{error}"),
        }
    }
}

/// What merges made of [`FILE`] and another file, seen from the folder `below`.
fn merged(folder: &Folder, below: &str) -> (Vec<MergedFile>, Reach) {
    let wanted =
        [FILE, "inner/ja.ftl"].map(|path| path.strip_prefix(below).unwrap_or(path).to_owned());
    let mut found = Vec::new();
    let mut tell = |file: MergedFile| found.push(file);
    let root = folder.root.join(below);
    let reach = merged_files(&root, &wanted.into_iter().collect(), &mut tell).unwrap();
    (found, reach)
}

/// Two branches that change two lines of a file each, and are merged.
fn branches(path: &str) -> Folder {
    let folder = repository();
    commit(&folder, 1, path, "a\nb\nc\nd\ne\n");
    git(&folder.root, 1, &["branch", "other"]);
    commit(&folder, 2, path, "A\nb\nc\nd\ne\n");
    git(&folder.root, 2, &["checkout", "--quiet", "other"]);
    commit(&folder, 3, "beside", "x");
    commit(&folder, 4, path, "a\nb\nc\nd\nE\n");
    folder
}

#[test]
fn a_file_that_a_merge_made_is_told_with_both_sides() {
    if !has_git() {
        return;
    }
    for (path, below) in [(FILE, ""), ("inner/ja.ftl", "inner/")] {
        let folder = branches(path);
        assert_eq!(merged(&folder, below), (Vec::new(), Reach::default()));
        git(
            &folder.root,
            5,
            &["merge", "--quiet", "--no-commit", "main"],
        );
        let (found, _) = merged(&folder, below);
        let going_on = found.iter().find(|file| !file.parents.is_empty()).unwrap();
        assert_eq!((&going_on.commit, &going_on.text), (&None, &None));
        git(&folder.root, 5, &["commit", "--quiet", "-m", "merged"]);
        let commit = git(&folder.root, 5, &["rev-parse", "HEAD"]);
        let expected = MergedFile {
            commit: Some(commit),
            path: path.strip_prefix(below).unwrap().to_owned(),
            text: Some("A\nb\nc\nd\nE\n".to_owned()),
            parents: vec!["a\nb\nc\nd\nE\n".to_owned(), "A\nb\nc\nd\ne\n".to_owned()],
        };
        let reach = Reach {
            merges: 1,
            is_cut: false,
        };
        assert_eq!(merged(&folder, below), (vec![expected], reach));
    }
}

#[test]
fn merges_that_took_one_side_whole_are_not_told() {
    if !has_git() {
        return;
    }
    let folder = branches(FILE);
    git(
        &folder.root,
        5,
        &["merge", "--quiet", "-s", "ours", "-m", "x", "main"],
    );
    let (found, reach) = merged(&folder, "");
    assert_eq!((found, reach.merges), (Vec::new(), 1));
    let bare = Folder::new();
    assert_eq!(merged(&bare, ""), (Vec::new(), Reach::default()));
}

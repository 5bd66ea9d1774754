//! Folders of the output that the system lets nobody write into. Who may do all is not kept out by permissions;
//! for the sake of these tests he runs the program as somebody else.

use std::{
    fs,
    os::unix::{
        fs::{PermissionsExt as _, chown},
        process::CommandExt as _,
    },
    path::Path,
};

use crate::harness::{Project, Run};

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[build]\nsite = true\n\n\
    [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";
/// Whom no system gives anything.
const NOBODY: u32 = 65_534;

/// How the program is run so that permissions hold.
enum By {
    Us,
    Nobody,
}

/// Who is to run the program; none, said aloud, where this system has nobody whom permissions keep out.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn by(project: &Project) -> Option<By> {
    let closed = project.path("closed");
    fs::create_dir(&closed).unwrap();
    close(&closed);
    if fs::write(closed.join("file"), "").is_err() {
        return Some(By::Us);
    }
    let mut command = project.command(&["--version"]);
    let is_run = command.uid(NOBODY).gid(NOBODY).output();
    if is_run.is_ok_and(|output| output.status.success()) {
        return Some(By::Nobody);
    }
    eprintln!("skipped: permissions keep nobody out here");
    None
}

fn close(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o555)).unwrap();
}

fn open(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn give(path: &Path) {
    chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            give(&entry.unwrap().path());
        }
    }
}

fn run(project: &Project, by: &By, arguments: &[&str]) -> Run {
    let mut command = project.command(arguments);
    if let By::Nobody = by {
        give(&project.root());
        command.uid(NOBODY).gid(NOBODY);
    }
    project.finish(command.output().unwrap())
}

#[test]
fn a_folder_that_we_may_not_write_into_is_named_and_the_rest_is_built() {
    let project = Project::extracted(CONFIG, &[("a.md", "# A\n"), ("sub/old.md", "# Old\n")]);
    let Some(by) = by(&project) else { return };
    assert_eq!(run(&project, &by, &["build"]).code, 0);
    fs::remove_file(project.path("source/sub/old.md")).unwrap();
    for name in ["b", "記事", "مقال"] {
        project.write(&format!("source/{name}.md"), format!("# {name}\n"));
        project.write(&format!("source/sub/deep/{name}.md"), "# Deep\n");
    }
    let closed = [
        "dist/documents/it",
        "dist/documents/it/sub",
        "dist/site/sub",
    ];
    for folder in closed {
        close(&project.path(folder));
    }
    for _ in 0..2 {
        let found = run(&project, &by, &["build"]);
        assert_eq!(found.code, 2, "{found}");
        for said in [
            "refused to touch `ROOT/dist/documents/it`: the system forbids writing there",
            "hint: see who owns it",
            "in the way too: `ROOT/dist/documents/it/sub`, `ROOT/dist/site/sub`",
            "hint: everything else was built",
        ] {
            assert!(found.stderr.contains(said), "{said}: {found}");
        }
        assert!(!found.stderr.contains("move it away"), "{found}");
        for built in [
            "dist/documents/ja/記事.md",
            "dist/documents/ja/sub/deep/b.md",
            "dist/site/b.html",
        ] {
            assert!(project.exists(built), "{built}");
        }
        assert!(!project.exists("dist/documents/it/b.md"));
    }
    for folder in closed {
        open(&project.path(folder));
    }
    let found = run(&project, &by, &["build"]);
    assert_eq!(found.code, 0, "{found}");
    assert!(
        !found.stderr.contains("output/"),
        "nobody changed anything: {found}"
    );
    assert!(
        project.exists("dist/documents/it/sub/deep/b.md")
            && project.exists("dist/site/sub/deep/b.html")
    );
    assert!(!project.exists("dist/documents/it/sub/old.md"));
}

#[test]
fn what_we_may_not_remove_is_named_and_removed_by_a_later_build() {
    let project = Project::extracted(CONFIG, &[("a.md", "# A\n"), ("sub/old.md", "# Old\n")]);
    let Some(by) = by(&project) else { return };
    assert_eq!(run(&project, &by, &["build"]).code, 0);
    fs::remove_file(project.path("source/sub/old.md")).unwrap();
    close(&project.path("dist/documents/it/sub"));
    let found = run(&project, &by, &["build"]);
    assert_eq!(found.code, 2, "{found}");
    let said = "`ROOT/dist/documents/it/sub`: the system forbids writing there";
    assert!(found.stderr.contains(said), "{found}");
    assert!(!project.exists("dist/documents/ja/sub/old.md"));
    open(&project.path("dist/documents/it/sub"));
    assert_eq!(run(&project, &by, &["build"]).code, 0);
    assert!(!project.exists("dist/documents/it/sub/old.md"));
}

#[test]
fn a_file_that_is_put_there_after_we_were_kept_out_is_not_ours() {
    let project = Project::extracted(CONFIG, &[("a.md", "# A\n")]);
    let Some(by) = by(&project) else { return };
    assert_eq!(run(&project, &by, &["build"]).code, 0);
    project.write("source/b.md", "# B\n");
    close(&project.path("dist/documents/it"));
    assert_eq!(run(&project, &by, &["build"]).code, 2);
    open(&project.path("dist/documents/it"));
    project.write("dist/documents/it/b.md", "by hand\n");
    let found = run(&project, &by, &["build"]);
    assert!(
        found.stderr.contains("no build made what stands there"),
        "{found}"
    );
    assert_eq!(project.read("dist/documents/it/b.md"), "by hand\n");
}

#[test]
fn an_old_tree_that_we_may_not_remove_is_named_and_stops_no_build() {
    let project = Project::extracted(CONFIG, &[("a.md", "# A\n"), ("sub/b.md", "# B\n")]);
    let Some(by) = by(&project) else { return };
    let built = |edit: &str| {
        project.write("source/a.md", format!("# {edit}\n"));
        let found = run(&project, &by, &["build", "--atomic"]);
        assert_eq!(found.code, 0, "{found}");
        assert!(project.read("dist/documents/en/a.md").contains(edit));
        found
    };
    built("One");
    let closed = project.path("dist/documents/it/sub");
    let closed = closed.canonicalize().unwrap();
    close(&closed);
    assert!(!built("Two").stderr.contains("hexapla-"));
    let said = "`ROOT/dist.hexapla-1/documents/it/sub`";
    for edit in ["Three", "四", "خمسة"] {
        let found = built(edit);
        assert_eq!(found.stderr.matches(said).count(), 1, "{found}");
        assert_eq!(found.stderr.matches("hexapla-").count(), 1, "{found}");
    }
    assert!(!project.exists("dist.hexapla-3"));
    // A folder that builds made file by file becomes the tree before, whose number is nobody's.
    fs::remove_file(project.path("dist")).unwrap();
    assert_eq!(run(&project, &by, &["build"]).code, 0);
    let found = built("Six");
    assert_eq!(found.stderr.matches(said).count(), 1, "{found}");
    open(&closed);
    assert!(!built("Seven").stderr.contains("hexapla-"));
    assert!(!project.exists("dist.hexapla-1"));
}

//! Nothing outside of the project is read or written, whatever the paths and symlinks say.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use crate::common::Folder;
use hexapla_core::DocumentPath;
use hexapla_repo::{Change, Error, Outputs, Project, Read, Stale, Stamp, write_all};

const SECRET: &str = "nobody's business";

/// A place outside, with a file that must stay as it is and unread.
fn outside() -> Folder {
    let folder = Folder::new();
    folder.write("a.ftl", SECRET);
    folder.write("deep/a.ftl", SECRET);
    folder
}

fn unharmed(outside: &Folder) {
    assert_eq!(outside.files(), ["a.ftl", "deep/a.ftl"]);
    assert_eq!(
        (outside.read("a.ftl"), outside.read("deep/a.ftl")),
        (SECRET.into(), SECRET.into())
    );
}

/// Ways in which `locales/ja/a.ftl` can lead out of the project.
fn layouts(folder: &Folder, outside: &Folder) -> Vec<Vec<(&'static str, PathBuf)>> {
    let out = &outside.root;
    let name = out.file_name().map(PathBuf::from).unwrap();
    let up = |levels: usize| Path::new(&"../".repeat(levels)).join(&name);
    let root = &folder.root;
    vec![
        vec![("locales", out.clone())],
        vec![("locales/ja", out.clone())],
        vec![("locales/ja/a.ftl", out.join("a.ftl"))],
        vec![("locales/ja/a.ftl", out.join("new.ftl"))],
        vec![("locales", up(1))],
        vec![("locales/ja", up(2))],
        vec![("locales/ja/a.ftl", up(3).join("a.ftl"))],
        vec![("locales/ja/a.ftl", up(3).join("new.ftl"))],
        vec![("hop", out.clone()), ("locales/ja", root.join("hop"))],
        vec![
            ("hop", out.clone()),
            ("hop2", "hop".into()),
            ("locales/ja", "../hop2".into()),
        ],
        vec![
            ("hop", out.clone()),
            ("locales/ja/a.ftl", "../../hop/a.ftl".into()),
        ],
        vec![("locales/ja/a.ftl", "/etc/hostname".into())],
        vec![("locales", "/".into())],
        vec![
            ("locales/ja", ".".into()),
            ("locales/a.ftl", out.join("a.ftl")),
        ],
        vec![(
            "locales/ja",
            format!("/proc/self/root{}", out.display()).into(),
        )],
        vec![("locales/ja", root.join("..").join(&name))],
        vec![("locales/ja", root.join("source/../..").join(&name))],
        vec![(
            "locales/ja/a.ftl",
            format!("{}//./a.ftl", out.display()).into(),
        )],
        vec![("locales/ja", out.join("deep"))],
        vec![("locales/ja/a.ftl", out.join("deep/../a.ftl"))],
    ]
}

fn lay_out(links: &[(&'static str, PathBuf)]) -> Folder {
    let folder = Folder::with(&["source/a.md"]);
    for (path, target) in links {
        folder.link(path, target);
    }
    folder
}

fn try_write(
    project: &Project,
    file: &Path,
    before: Stamp,
    after: Option<&str>,
) -> Result<(), Error> {
    let change = Change {
        file: file.to_owned(),
        before,
        after: after.map(str::to_owned),
    };
    write_all(project, &project.lock().unwrap(), vec![change]).map(|_| ())
}

#[test]
fn forty_layouts_of_symlinks_lead_nowhere() {
    let outside = outside();
    let count = layouts(&Folder::new(), &outside).len();
    for index in 0..count {
        let first = Folder::new();
        let links = layouts(&first, &outside).remove(index);
        let folder = lay_out(&links);
        // Links that name the project itself were made for another one: make them for this one.
        let links = layouts(&folder, &outside).remove(index);
        for (path, target) in &links {
            fs::remove_file(folder.path(path)).unwrap();
            folder.link(path, target);
        }
        let project = folder.open();
        let file = folder.path("locales/ja/a.ftl");
        let read = project.read(&file).unwrap();
        assert!(
            !matches!(&read, Read::Text(_)),
            "{links:?} was read: {read:?}"
        );
        for before in [Stamp::Absent, Stamp::of(SECRET.as_bytes())] {
            for after in [Some("ours"), None] {
                let done = try_write(&project, &file, before, after);
                assert!(
                    matches!(done, Err(Error::Refused { .. })),
                    "{links:?}: {done:?}"
                );
            }
        }
        unharmed(&outside);
    }
    // Each of the layouts was tried for reading and for writing.
    assert!(count * 2 >= 40);
}

#[test]
fn paths_that_climb_are_refused() {
    let outside = outside();
    let folder = Folder::with(&["source/a.md"]);
    let project = folder.open();
    let name = outside
        .root
        .file_name()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    let absolute = outside.path("new.ftl");
    for path in [
        format!("../{name}/new.ftl"),
        format!("source/../../{name}/new.ftl"),
        format!("source/./../../{name}/new.ftl"),
        absolute.display().to_string(),
        format!("{}/../{name}/new.ftl", folder.root.display()),
        String::from("/new.ftl"),
        String::from(".."),
        String::new(),
        String::from("."),
        String::from(".git/config"),
        String::from(".GIT/hooks/pre-commit"),
        String::from("source/.git/hooks/post-checkout"),
        String::from(".g\u{200c}it/config"),
        String::from("git~1/config"),
    ] {
        let done = try_write(&project, Path::new(&path), Stamp::Absent, Some("x"));
        assert!(
            matches!(done, Err(Error::Refused { .. })),
            "{path}: {done:?}"
        );
        let read = project.read(&folder.root.join(&path)).unwrap();
        assert!(!matches!(read, Read::Text(_)), "{path}");
    }
    unharmed(&outside);
    assert_eq!(folder.files(), ["hexapla.toml", "source/a.md"]);
}

#[test]
fn a_folder_that_shares_the_beginning_of_its_name_is_another() {
    let above = Folder::new();
    above.write("site/hexapla.toml", crate::common::CONFIG);
    above.write("site-secret/a.ftl", SECRET);
    above.link("site/locales", "../site-secret");
    let project = Project::open(&above.path("site"), None).unwrap();
    let file = above.path("site/locales/a.ftl");
    assert!(!matches!(project.read(&file).unwrap(), Read::Text(_)));
    let done = try_write(
        &project,
        &above.path("site-secret/a.ftl"),
        Stamp::of(SECRET.as_bytes()),
        Some("x"),
    );
    assert!(matches!(done, Err(Error::Refused { .. })), "{done:?}");
    assert_eq!(above.read("site-secret/a.ftl"), SECRET);
}

#[test]
fn symlinks_that_stay_are_followed_when_they_are_absolute_too() {
    let folder = Folder::with(&["shared/a.ftl"]);
    folder.link("locales/ja", folder.path("shared"));
    folder.link("locales/pl", "../shared");
    let project = folder.open();
    for path in ["locales/ja/a.ftl", "locales/pl/a.ftl"] {
        assert!(
            matches!(project.read(&folder.path(path)).unwrap(), Read::Text(_)),
            "{path}"
        );
    }
}

#[test]
fn outputs_follow_no_symlink() {
    let outside = outside();
    let folder = Folder::with(&[]);
    let project = folder.open();
    let begin = || Outputs::begin(&project, Path::new("dist")).unwrap();
    let path = |text| DocumentPath::parse(text).unwrap();
    let outputs = begin();
    outputs.write(&path("x/a.ftl"), b"ours").unwrap();
    outputs.finish(Stale::Keep).unwrap();
    fs::remove_file(folder.path("dist/x/a.ftl")).unwrap();
    folder.link("dist/documents", &outside.root);
    folder.link("dist/x/a.ftl", outside.path("a.ftl"));
    folder.link("dist/x/b.ftl", outside.path("a.ftl"));
    let outputs = begin();
    for place in ["documents/a.ftl", "x/b.ftl", "x/a.ftl", "x/c.ftl"] {
        outputs.write(&path(place), b"ours too").unwrap();
    }
    let found = outputs.finish(Stale::Remove).unwrap().obstacles;
    assert!(found[0].path.ends_with("dist/documents"), "{found:?}");
    assert_eq!(found.len(), 3);
    let is_link = |place: &str| {
        fs::symlink_metadata(folder.path(place))
            .unwrap()
            .is_symlink()
    };
    assert_eq!(folder.read("dist/x/c.ftl"), "ours too");
    assert!(is_link("dist/x/a.ftl") && is_link("dist/x/b.ftl"));
    unharmed(&outside);
}

#[test]
fn an_output_folder_that_leaves_the_project_is_refused() {
    let outside = outside();
    let folder = Folder::with(&[]);
    folder.link("dist", &outside.root);
    let project = folder.open();
    assert!(matches!(
        Outputs::begin(&project, Path::new("dist")),
        Err(Error::Refused { .. })
    ));
    assert!(matches!(
        Outputs::begin(&project, Path::new("../x")),
        Err(Error::Refused { .. })
    ));
    unharmed(&outside);
}

#[test]
fn a_list_of_outputs_removes_nothing_elsewhere() {
    let outside = outside();
    let folder = Folder::with(&[]);
    folder.link("dist/out", &outside.root);
    let hash = blake3::hash(SECRET.as_bytes()).to_hex();
    let name = outside.root.file_name().unwrap().to_str().unwrap();
    let list = format!(
        "hexapla outputs 1\n{hash} out/a.ftl\n{hash} ../../{name}/a.ftl\n{hash} {}/a.ftl\n",
        outside.root.display()
    );
    folder.write("dist/.hexapla/outputs", list);
    let built = Outputs::begin(&folder.open(), Path::new("dist"))
        .unwrap()
        .finish(Stale::Remove)
        .unwrap();
    assert!(built.removed.is_empty());
    unharmed(&outside);
}

/// Swaps `locales/ja` between a folder and a symlink to the outside, as fast as it can.
fn swap(folder: &Folder, outside: &Folder, stop: &AtomicBool) {
    let (here, kept, link) = (
        folder.path("locales/ja"),
        folder.path("locales/kept"),
        folder.path("locales/link"),
    );
    while !stop.load(Ordering::Relaxed) {
        let _ = fs::rename(&here, &kept);
        let _ = std::os::unix::fs::symlink(&outside.root, &link);
        let _ = fs::rename(&link, &here);
        let _ = fs::remove_file(&here);
        let _ = fs::rename(&kept, &here);
    }
}

#[test]
fn a_folder_that_is_swapped_under_us_leads_nowhere() {
    let races = std::env::var("HEXAPLA_SOAK").map_or(400, |count| count.parse().unwrap());
    let outside = outside();
    let folder = Folder::with(&[]);
    folder.write("locales/ja/x.ftl", "ours");
    let project = folder.open();
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| swap(&folder, &outside, &stop));
        for index in 0..races {
            let fresh = folder.path(format!("locales/ja/{index}.ftl"));
            let _ = try_write(&project, &fresh, Stamp::Absent, Some("ours"));
            let stolen = folder.path("locales/ja/a.ftl");
            let _ = try_write(
                &project,
                &stolen,
                Stamp::of(SECRET.as_bytes()),
                Some("ours"),
            );
            if let Read::Text(read) = project.read(&stolen).unwrap() {
                assert_ne!(read.text, SECRET);
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    unharmed(&outside);
}

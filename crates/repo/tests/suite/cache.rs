//! What is remembered, and what is not believed.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use hexapla_repo::{Age, Answer, Project, Trace};

use crate::common::Folder;

/// Waits until a change has another time than all before it.
fn rest() {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(80) {
        std::thread::yield_now();
    }
}

fn trace(project: &Project, files: &[&str]) -> Option<Trace> {
    let files: Vec<PathBuf> = files.iter().map(|file| project.root.join(file)).collect();
    project.tracer().trace(files.iter().map(PathBuf::as_path))
}

const FILES: [&str; 2] = ["source/日本.md", "locales/ar/日本.md.ftl"];

/// Keeps an answer about [`FILES`] as they are now.
fn keep(project: &Project, answer: &[u8]) {
    let cache = project.cache("test", b"question").unwrap();
    cache.keep([Answer {
        document: "日本.md",
        trace: trace(project, &FILES).unwrap(),
        newest: Age::NEVER,
        bytes: answer,
    }]);
}

/// What is remembered of them.
fn recall(project: &Project) -> Option<Vec<u8>> {
    let cache = project.cache("test", b"question").unwrap();
    let answer = cache.answer("日本.md", &trace(project, &FILES)?);
    answer.map(<[u8]>::to_vec)
}

fn remembered(folder: &Folder) -> PathBuf {
    let found = fs::read_dir(folder.path(".hexapla")).unwrap();
    let mut found = found.map(|entry| entry.unwrap().path());
    found
        .find(|path| {
            path.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with("cache-test-")
        })
        .unwrap()
}

/// A project in which an answer is remembered.
fn project() -> (Folder, Project) {
    let folder = Folder::with(&FILES[..1]);
    let project = folder.open();
    rest();
    keep(&project, b"answer");
    assert_eq!(recall(&project).as_deref(), Some(&b"answer"[..]));
    (folder, project)
}

#[test]
fn an_answer_holds_while_its_files_are_as_they_were() {
    let (folder, project) = project();
    assert_eq!(folder.read(".hexapla/.gitignore"), "*\n");
    let there = fs::read(folder.path(FILES[0])).unwrap();
    folder.write(FILES[0], &there);
    assert_eq!(recall(&project), None, "it was written again");
    rest();
    keep(&project, b"new");
    assert_eq!(recall(&project).as_deref(), Some(&b"new"[..]));
    folder.write(FILES[1], "");
    assert_eq!(recall(&project), None, "the other one came to be");
}

#[test]
fn what_was_changed_since_the_run_began_is_not_believed() {
    let folder = Folder::with(&FILES[..1]);
    let project = folder.open();
    let cache = project.cache("test", b"question").unwrap();
    rest();
    folder.write(FILES[0], "still");
    rest();
    cache.keep([Answer {
        document: "日本.md",
        trace: trace(&project, &FILES).unwrap(),
        newest: Age::NEVER,
        bytes: b"answer",
    }]);
    assert_eq!(
        recall(&project),
        None,
        "it was not at rest when the run began"
    );
}

#[test]
fn a_file_of_answers_that_is_damaged_or_cut_short_is_passed_over() {
    let (folder, project) = project();
    let file = remembered(&folder);
    let whole = fs::read(&file).unwrap();
    for at in 0..whole.len() {
        fs::write(&file, &whole[..at]).unwrap();
        assert_eq!(recall(&project), None, "cut at {at}");
        let mut damaged = whole.clone();
        damaged[at] ^= 0x20;
        fs::write(&file, &damaged).unwrap();
        assert_eq!(recall(&project), None, "damaged at {at}");
    }
    fs::write(&file, [whole.clone(), whole.clone()].concat()).unwrap();
    assert_eq!(recall(&project), None, "twice");
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert_eq!(recall(&project), None, "a folder");
    keep(&project, b"answer");
    fs::remove_dir(&file).unwrap();
    fs::write(&file, &whole).unwrap();
    assert_eq!(recall(&project).as_deref(), Some(&b"answer"[..]));
}

#[test]
fn another_configuration_is_another_question() {
    let (folder, before) = project();
    let config = folder.read("hexapla.toml");
    folder.write(
        "hexapla.toml",
        format!("{config}\n[changes]\nlink = \"major\"\n"),
    );
    assert_eq!(recall(&folder.open()), None);
    folder.write("hexapla.toml", config);
    assert!(recall(&folder.open()).is_some());
    assert!(before.cache("test", b"another").unwrap().is_empty());
    assert!(before.cache("other", b"question").unwrap().is_empty());
}

#[test]
fn what_is_no_plain_file_has_no_trace() {
    let folder = Folder::with(&["source/a.md", "elsewhere/b.md"]);
    folder.link("source/link.md", "a.md");
    folder.link("source/lost.md", "nothing.md");
    folder.link("inside", "elsewhere");
    let outside = Folder::with(&["b.md"]);
    folder.link("outside", &outside.root);
    let project = folder.open();
    for file in ["source/link.md", "source/lost.md", "source", "outside/b.md"] {
        assert_eq!(trace(&project, &[file]), None, "{file}");
    }
    let absent = trace(&project, &["source/none.md"]);
    assert_eq!(absent, trace(&project, &["nowhere/at/all.md"]));
    assert_ne!(absent, trace(&project, &["source/a.md"]));
    assert_eq!(
        trace(&project, &["inside/b.md"]),
        trace(&project, &["elsewhere/b.md"])
    );
    assert_ne!(
        trace(&project, &["source/a.md"]),
        trace(&project, &["elsewhere/b.md"])
    );
    let places = [
        &["source/a.md", "source/none.md"],
        &["source/none.md", "source/a.md"],
    ];
    assert_ne!(trace(&project, places[0]), trace(&project, places[1]));
}

#[test]
fn a_folder_that_became_a_symlink_out_of_the_project_has_no_trace() {
    let folder = Folder::with(&["source/a.md", "source/sub/b.md"]);
    let outside = Folder::new();
    let project = folder.open();
    assert!(trace(&project, &["source/sub/b.md"]).is_some());
    fs::rename(folder.path("source/sub"), outside.path("sub")).unwrap();
    folder.link("source/sub", outside.path("sub"));
    assert_eq!(trace(&project, &["source/sub/b.md"]), None);
}

#[test]
fn only_a_few_questions_are_remembered() {
    let (folder, project) = project();
    for question in 0..20_u8 {
        project.cache("test", &[question]).unwrap().keep([]);
        project.cache("test-other", &[question]).unwrap().keep([]);
    }
    let names = fs::read_dir(folder.path(".hexapla")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut counts = [0, 0];
    for name in names {
        counts[0] += usize::from(name.starts_with("cache-test-") && !name.contains("other"));
        counts[1] += usize::from(name.starts_with("cache-test-other-"));
    }
    assert_eq!(counts, [4, 4]);
}

#[test]
fn where_nothing_can_be_written_nothing_is_remembered_or_said() {
    let folder = Folder::with(&FILES[..1]);
    folder.write(".hexapla", "not a folder");
    let project = folder.open();
    rest();
    keep(&project, b"answer");
    assert_eq!(recall(&project), None);
    assert_eq!(
        fs::read(folder.path(Path::new(".hexapla"))).unwrap(),
        b"not a folder"
    );
}

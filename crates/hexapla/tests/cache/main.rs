//! What is remembered changes no answer: whole runs over random projects, beside a copy of the project
//! in which nothing is remembered.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    missing_docs,
    reason = "tests"
)]

mod deeds;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime},
};

use hexapla::{
    ArticleSite, BuildOptions, ListUnits, Mode, Selection, Session, build, extract, status,
};
use hexapla_assemble::{BuildPolicy, Drafts, OutdatedTargets};
use proptest::prelude::*;

use deeds::{CONFIG, Deed, deed, files, happen, put, source, with};

fn options(session: &Session<'_>, locales: &[usize]) -> BuildOptions {
    BuildOptions {
        locales: locales.to_vec(),
        site: match session.project.config.build.site {
            true => ArticleSite::Make,
            false => ArticleSite::Leave,
        },
        pseudo: false,
        policy: BuildPolicy {
            outdated: OutdatedTargets::Use,
            drafts: Drafts::LeaveOut,
        },
    }
}

/// All answers about a project, in words, and what `build` made.
fn answers(root: &Path) -> (Vec<String>, BTreeMap<PathBuf, Vec<u8>>) {
    let words = with(root, |session| {
        let status = |locales: &[usize]| {
            let answer = status(session, locales, &Selection::all(), ListUnits::None);
            format!("{:?}", answer.unwrap())
        };
        vec![
            status(&[0, 1]),
            status(&[1]),
            format!("{:?}", extract(session, Mode::DryRun).unwrap()),
            built(session, &[0, 1]),
            built(session, &[0]),
        ]
    });
    let mut made = files(&root.join("dist"));
    made.retain(|name, _| !name.starts_with(".hexapla/looks"));
    (words, made)
}

fn built(session: &Session<'_>, locales: &[usize]) -> String {
    let options = options(session, locales);
    let mut built = build(session, &options, Mode::Write).unwrap();
    // What somebody did to the output is told once, by the build that finds it.
    built
        .findings
        .retain(|found| !found.rule.starts_with("output/"));
    format!("{built:?}")
}

/// The files that only one of two builds made, or that hold something else.
fn differences(
    one: &BTreeMap<PathBuf, Vec<u8>>,
    other: &BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<String> {
    let names: BTreeSet<&PathBuf> = one.keys().chain(other.keys()).collect();
    let differ = |name: &&PathBuf| one.get(*name) != other.get(*name);
    let names = names.into_iter().filter(differ);
    names.map(|name| name.display().to_string()).collect()
}

/// Waits until a change has another time than all before it.
fn rest() {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(80) {
        std::thread::yield_now();
    }
}

/// A copy of a project without anything remembered.
fn copied(root: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for (name, bytes) in files(root) {
        if !name.starts_with(".hexapla") {
            let file = copy.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
    }
    copy
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn what_is_remembered_changes_no_answer(steps in prop::collection::vec((prop::collection::vec(deed(), 0..4), any::<bool>()), 3..9)) {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        happen(&root, &Deed::Configure(0));
        for document in 0..4 {
            happen(&root, &Deed::Write(document, vec![document, document + 4]));
        }
        for (deeds, is_rested) in steps {
            for deed in &deeds {
                happen(&root, deed);
            }
            if is_rested {
                rest();
            }
            let copy = copied(&root);
            let expected = answers(&fs::canonicalize(copy.path()).unwrap());
            for _ in 0..2 {
                let found = answers(&root);
                prop_assert_eq!(&found.0, &expected.0, "after {:?}", &deeds);
                prop_assert_eq!(differences(&found.1, &expected.1), [""; 0], "after {:?}", &deeds);
            }
        }
    }
}

/// How many visits a survey makes, told by what it remembers: the bytes of the files it keeps.
fn remembered(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut kept = files(&root.join(".hexapla"));
    kept.retain(|name, _| name.to_string_lossy().starts_with("cache-"));
    kept
}

/// A project of which everything is remembered.
fn settled() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = fs::canonicalize(folder.path()).unwrap();
    happen(&root, &Deed::Configure(0));
    for document in 0..4 {
        happen(&root, &Deed::Write(document, vec![document, document + 4]));
    }
    happen(&root, &Deed::Extract);
    for document in 0..4 {
        happen(&root, &Deed::Translate(document, 0, 0b101));
    }
    rest();
    answers(&root);
    rest();
    answers(&root);
    (folder, root)
}

#[test]
fn a_document_whose_files_are_as_they_were_is_not_read() {
    let (_folder, root) = settled();
    let (before, _) = answers(&root);
    let kept = remembered(&root);
    assert_eq!(
        kept.len(),
        7,
        "status, build and whole builds twice, extract once"
    );
    let whole = |name: &Path| name.to_string_lossy().starts_with("cache-whole");
    for (name, bytes) in kept.iter().filter(|(name, _)| !whole(name)) {
        let text = String::from_utf8_lossy(bytes);
        for path in [
            "a.md",
            "b.md",
            "sub/c.md",
            "sub/d.md",
            "always.md",
            "ui.ftl",
        ] {
            assert!(
                text.contains(&format!("{path}\0")),
                "{path} is not in {name:?}"
            );
        }
    }
    assert_eq!(answers(&root).0, before);
    assert_eq!(
        remembered(&root),
        kept,
        "nothing new, so nothing is written"
    );
}

/// When each output was written.
fn stamps(root: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let stamp = |name: PathBuf| {
        let found = fs::metadata(root.join("dist").join(&name)).unwrap();
        (name, found.modified().unwrap())
    };
    let made = files(&root.join("dist"));
    let made = made
        .into_keys()
        .filter(|name| !name.starts_with(".hexapla"));
    made.map(stamp).collect()
}

/// Each kind of edit, with what is done to make its ids settle.
fn edits() -> Vec<Vec<Deed>> {
    vec![
        vec![],
        vec![Deed::Letter(1)],
        vec![Deed::Extract],
        vec![Deed::Front(0, 1), Deed::Extract],
        vec![Deed::Front(0, 2)],
        vec![Deed::Front(2, 3), Deed::Extract],
        vec![Deed::Front(2, 4), Deed::Extract],
        vec![Deed::Translate(0, 0, 0b1011)],
        vec![Deed::Translate(0, 1, 0xFF), Deed::Translate(1, 1, 1)],
        vec![Deed::Write(3, vec![8, 9]), Deed::Extract],
        vec![Deed::Picture(0, 1)],
        vec![Deed::Picture(1, 2)],
        vec![Deed::Picture(2, 3)],
        vec![Deed::Picture(0, 3)],
        vec![Deed::Output(3), Deed::Lose(5), Deed::Lose(12)],
        vec![Deed::Theme(2)],
        vec![Deed::Fluent(0b111, 0b101)],
        vec![Deed::Forget(0, 1)],
        vec![Deed::Remove(1)],
        vec![Deed::Write(1, vec![1, 9]), Deed::Extract],
        vec![Deed::Letter(1)],
        vec![Deed::Letter(1), Deed::Extract],
        vec![Deed::Rename(2, 3), Deed::Extract],
        vec![Deed::Write(0, vec![4, 10, 10]), Deed::Extract],
        vec![Deed::Write(0, vec![4, 9]), Deed::Extract],
        vec![Deed::Write(0, vec![4, 11])],
    ]
}

#[test]
fn an_edit_comes_to_what_a_build_without_memory_makes_and_touches_nothing_else() {
    for build in [5, 6, 7] {
        let (_folder, root) = settled();
        happen(&root, &Deed::Configure(build));
        for deeds in edits() {
            rest();
            let (_, before) = answers(&root);
            let stamped = stamps(&root);
            for deed in &deeds {
                happen(&root, deed);
            }
            rest();
            let spoilt = files(&root.join("dist"));
            let copy = copied(&root);
            let expected = answers(&fs::canonicalize(copy.path()).unwrap());
            let found = answers(&root);
            let about = format!("{build}: {deeds:?}");
            assert_eq!(differences(&found.1, &expected.1), [""; 0], "{about}");
            assert_eq!(found.0, expected.0, "{about}");
            let stamps = stamps(&root);
            for (name, bytes) in &found.1 {
                let is_same = before.get(name) == Some(bytes) && spoilt.get(name) == Some(bytes);
                if is_same && stamps.contains_key(name) {
                    assert_eq!(stamps.get(name), stamped.get(name), "{about}: {name:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_changed_at_once_and_in_the_same_size_is_seen() {
    let (_folder, root) = settled();
    let file = source(&root, 0);
    for word in ["date", "hour", "mark", "note"] {
        put(
            file.clone(),
            &format!("# Title\n\nA {word} of the file that was changed at once.\n"),
        );
        let (answers, made) = answers(&root);
        let page = String::from_utf8_lossy(&made[Path::new("documents/en/a.md")]).into_owned();
        assert!(page.contains(word), "{page}\n{answers:?}");
    }
}

#[test]
fn a_size_and_a_time_that_were_put_back_deceive_nobody() {
    let (_folder, root) = settled();
    let file = source(&root, 0);
    let text = fs::read_to_string(&file).unwrap();
    let modified = fs::metadata(&file).unwrap().modified().unwrap();
    fs::write(&file, text.replace("page", "leaf")).unwrap();
    let opened = fs::File::options().write(true).open(&file).unwrap();
    opened.set_modified(modified).unwrap();
    let (_, made) = answers(&root);
    let page = String::from_utf8_lossy(&made[Path::new("documents/en/a.md")]).into_owned();
    assert!(page.contains("leaf"), "{page}");
}

#[test]
fn what_is_remembered_does_not_grow_with_what_is_gone() {
    let (_folder, root) = settled();
    let size = |root: &Path| remembered(root).values().map(Vec::len).sum::<usize>();
    let (count, before) = (remembered(&root).len(), size(&root));
    for document in 0..2 {
        happen(&root, &Deed::Remove(document));
    }
    answers(&root);
    assert!(size(&root) < before);
    for step in 0..6 {
        put(root.join("hexapla.toml"), &format!("{CONFIG}# {step}\n"));
        answers(&root);
    }
    assert!(remembered(&root).len() <= 4 * 4, "after {count}");
}

//! The laws of catalogs that are JSON or YAML files of strings.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a broken law panics"
)]

use hexapla_catalog::{Form, Present, Revision, Syntax, prune, read, revise, sync};
use hexapla_core::{DocumentPath, Entry, UnitId, apply};
use proptest::prelude::*;

fn id(path: &str) -> UnitId {
    UnitId::parse_path(path).unwrap()
}

fn revised(text: &str, form: Form, revisions: &[Revision]) -> String {
    let catalog = read(text, form, &|_| false);
    let path = DocumentPath::parse("app.json").unwrap();
    apply(text, &revise(&catalog, &path, revisions).unwrap())
}

fn put(path: &str, target: &str, after: Option<&str>) -> Revision {
    let entry = Entry::new(id(path), target.to_owned(), "x");
    Revision::Put {
        entry,
        after: after.map(id),
    }
}

const JSON: Form = Form::Strings(Syntax::Json);
const YAML: Form = Form::Strings(Syntax::Yaml);

#[test]
fn present_is_an_entry_without_a_source() {
    let text = r#"{"a": "一", "b": "", "c": null, "d": 3, "e": "—", "f": {"g": "نعم"}}"#;
    let catalog = read(text, JSON, &|_| false);
    let ids: Vec<&str> = catalog
        .entries
        .iter()
        .map(|entry| entry.id.as_str())
        .collect();
    assert_eq!(ids, ["a", "f.g"]);
    assert!(catalog.entries.iter().all(|entry| entry.source.is_none()));
    assert_eq!(catalog.span(&id("a")).unwrap().of(text), "\"a\": \"一\"");
    let known = read(text, JSON, &|id| id == "e");
    assert!(
        known.entry(&id("e")).is_some(),
        "a string without words whose key the source has"
    );
}

#[test]
fn syncing_changes_nothing() {
    let text = "{\"a\": \"uno\"}";
    let catalog = read(text, JSON, &|_| false);
    assert_eq!(
        sync(
            &catalog,
            &[Present {
                id: &id("a"),
                text: "one"
            }]
        ),
        []
    );
}

#[test]
fn pruning_takes_the_strings_that_are_gone() {
    let text = "{\"a\": \"uno\", \"b\": \"due\", \"n\": 1}";
    let catalog = read(text, JSON, &|_| false);
    let revisions = prune(
        &catalog,
        &[Present {
            id: &id("b"),
            text: "two",
        }],
    );
    assert_eq!(
        revised(text, JSON, &revisions),
        "{\"b\": \"due\", \"n\": 1}"
    );
}

#[test]
fn a_broken_file_and_one_in_conflict_are_never_rewritten() {
    for (text, form) in [
        ("{\"a\": \"x\",}", JSON),
        ("a: [x\n", YAML),
        ("{\n<<<<<<< a\n\"a\": \"x\"\n}", JSON),
    ] {
        let catalog = read(text, form, &|_| false);
        assert!(catalog.is_stopped() && catalog.entries.is_empty(), "{text}");
        assert!(catalog.diagnostics[0].span.is_some());
        let path = DocumentPath::parse("a.json").unwrap();
        assert!(revise(&catalog, &path, &[put("a", "y", None)]).is_err());
    }
}

#[test]
fn records_of_strings_read_back_under_their_own_ids() {
    let paths = [
        "menu.main.name",
        "log_in",
        "errors[0]",
        "Save%20all",
        "メニュー.保存",
        "a.b_-c",
    ];
    let revisions: Vec<Revision> = paths.iter().map(|path| put(path, "Uno", None)).collect();
    let text = revised("", Form::Records, &revisions);
    let catalog = read(&text, Form::Records, &|_| false);
    assert_eq!(catalog.diagnostics, [], "{text}");
    for path in paths {
        assert_eq!(
            catalog.entry(&id(path)).unwrap().target,
            "Uno",
            "{path} in\n{text}"
        );
    }
}

proptest! {
    #[test]
    fn what_was_put_reads_back(
        puts in proptest::collection::vec(("[a-c](\\.[d-f]){0,2}", "\\PC{0,9}[a-zé日ن]|[ {}:\"'\\\\#\n-]{0,5}x"), 1..7),
        is_json in any::<bool>(),
    ) {
        let form = if is_json { JSON } else { YAML };
        let mut text = String::new();
        let mut wanted = std::collections::BTreeMap::new();
        for (path, target) in &puts {
            let path_of = DocumentPath::parse("a.json").unwrap();
            let catalog = read(&text, form, &|_| true);
            let Ok(edits) = revise(&catalog, &path_of, &[put(path, target, None)]) else { continue };
            text = apply(&text, &edits);
            wanted.insert(path, target);
            let catalog = read(&text, form, &|_| true);
            prop_assert!(!catalog.is_stopped(), "{}", text);
            for (path, target) in &wanted {
                prop_assert_eq!(&*catalog.entry(&id(path)).unwrap().target, target.as_str(), "{}", text);
            }
        }
    }
}

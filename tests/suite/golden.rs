//! A project that the first release left behind, read by this one.
//!
//! `tests/fixtures/golden-1` has templates and catalogs as extractor 1 wrote them, and what `status`
//! and `todo` said then. A newer extractor may see units that the older one did not (the words of an
//! HTML block, say), and may know better what a unit is or stands under. Those units are missing, and
//! that is all it may change: each unit keeps its id, its status and every text it has; none is lost
//! and none becomes outdated. The fixture is never written anew; a later release adds its own.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;

use crate::harness::Project;

const LOCALES: [&str; 3] = ["it", "ja", "ar"];

/// What a newer extractor may know better.
const TOLD: [&str; 2] = ["kind", "context"];

fn fixture() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/golden-1")
}

/// A copy of the project, to work in.
fn golden() -> Project {
    let project = Project::empty();
    let mut open = vec![fixture()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(fixture()).unwrap().to_owned();
            if path.is_dir() {
                open.push(path);
            } else if !name.starts_with("expected") {
                project.write(name.to_str().unwrap(), std::fs::read(path).unwrap());
            }
        }
    }
    project
}

fn expected(name: &str) -> Value {
    let path = fixture().join("expected").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn said(project: &Project, arguments: &[&str]) -> Value {
    serde_json::from_str(&project.ok(arguments)).unwrap()
}

/// What `status` and `todo` say now against what they said; the breaches.
fn breaches(project: &Project) -> Vec<String> {
    let mut breaches = Vec::new();
    let status = ["status", "--format", "json", "--units", "all"];
    compare_status(
        &expected("status.json"),
        &said(project, &status),
        &mut breaches,
    );
    for locale in LOCALES {
        let then = expected(&format!("todo-{locale}.json"));
        let now = said(project, &["todo", locale, "--format", "json"]);
        compare_documents(locale, &then, &now, &mut breaches);
    }
    breaches
}

fn compare_status(then: &Value, now: &Value, breaches: &mut Vec<String>) {
    let locales = |status: &Value| status["locales"].as_array().unwrap().clone();
    assert_eq!(locales(then).len(), locales(now).len());
    for (then, now) in locales(then).iter().zip(&locales(now)) {
        let name = then["locale"].as_str().unwrap();
        compare_counts(name, then, now, breaches);
        compare_documents(name, then, now, breaches);
    }
}

/// New units add to the total and to what is missing, by the same number; nothing else moves.
fn compare_counts(place: &str, then: &Value, now: &Value, breaches: &mut Vec<String>) {
    for measure in ["units", "words"] {
        let count = |counts: &Value, name: &str| counts[measure][name].as_i64().unwrap();
        let more = |name: &str| count(now, name) - count(then, name);
        if more("total") < 0 || more("total") != more("missing") {
            breaches.push(format!(
                "{place}: other {measure} than missing ones are new"
            ));
        }
        for name in then[measure].as_object().unwrap().keys() {
            if !["total", "missing"].contains(&name.as_str()) && more(name) != 0 {
                breaches.push(format!("{place}: {} {measure} {name}", more(name)));
            }
        }
    }
}

fn compare_documents(place: &str, then: &Value, now: &Value, breaches: &mut Vec<String>) {
    let now = now["documents"].as_array().unwrap();
    for then in then["documents"].as_array().unwrap() {
        let path = then["path"].as_str().unwrap();
        let place = format!("{place}: {path}");
        let Some(now) = now.iter().find(|document| document["path"] == path) else {
            breaches.push(format!("{place} is gone"));
            continue;
        };
        if then.get("units").is_some() {
            compare_counts(&place, then, now, breaches);
        }
        compare_entries(&place, then, now, breaches);
    }
}

/// Each entry of then is there with every field it had, in the same order; any other is missing.
fn compare_entries(place: &str, then: &Value, now: &Value, breaches: &mut Vec<String>) {
    let entries = |document: &Value| document["entries"].as_array().unwrap().clone();
    let (then, now) = (entries(then), entries(now));
    let known: BTreeSet<&str> = then.iter().map(id).collect();
    let (kept, fresh): (Vec<&Value>, Vec<&Value>) =
        now.iter().partition(|entry| known.contains(id(entry)));
    for entry in fresh.iter().filter(|entry| entry["status"] != "missing") {
        breaches.push(format!("{place}: {} is new and not missing", id(entry)));
    }
    let order = |entries: &[&Value]| entries.iter().map(|entry| id(entry).to_owned()).collect();
    let before: Vec<String> = order(&then.iter().collect::<Vec<_>>());
    let after: Vec<String> = order(&kept);
    if before != after {
        breaches.push(format!(
            "{place}: units are lost or moved: {before:?}, {after:?}"
        ));
        return;
    }
    for (then, now) in then.iter().zip(kept) {
        for (field, value) in then.as_object().unwrap() {
            let now = now.get(field).unwrap_or(&Value::Null);
            if !TOLD.contains(&field.as_str()) && value != now {
                breaches.push(format!(
                    "{place}: {}: {field} was {value}, is {now}",
                    id(then)
                ));
            }
        }
    }
}

fn id(entry: &Value) -> &str {
    entry["id"].as_str().unwrap()
}

#[test]
fn what_the_first_release_left_means_what_it_meant() {
    assert_eq!(breaches(&golden()), [""; 0]);
}

#[test]
fn extracting_and_syncing_anew_changes_no_status_and_no_target() {
    let project = golden();
    let targets = |project: &Project| {
        let values = |value: &Value| -> Vec<(String, Value)> {
            let documents = value["locales"].as_array().unwrap().iter();
            let documents = documents.flat_map(|locale| locale["documents"].as_array().unwrap());
            let entries = documents.flat_map(|document| document["entries"].as_array().unwrap());
            let translated = entries.filter(|entry| entry.get("target").is_some());
            translated
                .map(|entry| (id(entry).to_owned(), entry["target"].clone()))
                .collect()
        };
        values(&said(
            project,
            &["status", "--format", "json", "--units", "all"],
        ))
    };
    let before = targets(&project);
    project.ok(&["extract"]);
    assert_eq!(without_places(breaches(&project)), [""; 0], "after extract");
    project.ok(&["sync", "it", "ja", "ar"]);
    assert_eq!(without_places(breaches(&project)), [""; 0], "after sync");
    assert_eq!(targets(&project), before);
    assert!(before.len() > 60, "the project has targets");
}

/// A sync adds lines to catalogs, so targets stand lower.
fn without_places(breaches: Vec<String>) -> Vec<String> {
    let place = |breach: &String| breach.contains(": target_at was");
    breaches
        .into_iter()
        .filter(|breach| !place(breach))
        .collect()
}

#[test]
fn units_that_were_not_seen_before_are_missing_and_disturb_no_other() {
    let units = |status: &Value| status["locales"][0]["units"]["total"].as_i64().unwrap();
    let now = said(&golden(), &["status", "--format", "json", "--units", "all"]);
    assert!(
        units(&now) > units(&expected("status.json")),
        "HTML blocks are read now"
    );
    assert_eq!(breaches(&golden()), [""; 0]);
}

#[test]
fn a_lost_an_outdated_and_a_wrongly_new_unit_are_breaches() {
    let then = expected("status.json");
    let check = |change: &dyn Fn(&mut Vec<Value>)| {
        let mut now = then.clone();
        let entries = &mut now["locales"][0]["documents"][0]["entries"];
        change(entries.as_array_mut().unwrap());
        let mut breaches = Vec::new();
        compare_status(&then, &now, &mut breaches);
        breaches.len()
    };
    assert_eq!(check(&|_| {}), 0);
    assert_eq!(check(&|entries| drop(entries.remove(3))), 1);
    assert_eq!(check(&|entries| entries.swap(3, 4)), 1);
    assert_eq!(
        check(&|entries| entries[3]["status"] = "outdated".into()),
        1
    );
    let fresh = |status: &str| serde_json::json!({ "id": "fresh-00000000", "status": status });
    assert_eq!(check(&|entries| entries.insert(3, fresh("missing"))), 0);
    assert_eq!(check(&|entries| entries.insert(3, fresh("translated"))), 1);
}

//! Runs the fixtures of `tests/conformance`, which other implementations may run too. Their form is
//! described in `docs/reference/catalog-format.md`.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the fixtures are files, so that other implementations can use them; a helper may fail"
)]

use std::path::{Path, PathBuf};

use hexapla_catalog::{Catalog, Form, Revision, print_template, read, read_template, revise};
use hexapla_core::{Diagnostic, DocumentPath, Entry, EntryOrigin, State, apply};
use serde_json::{Map, Value, json};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/conformance")
        .join(name)
}

/// Name, text and expectation of every fixture in a folder.
fn fixtures(name: &str) -> Vec<(String, String, Value)> {
    let files = std::fs::read_dir(folder(name))
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut texts: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        .collect();
    texts.sort();
    let fixture = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let json = std::fs::read_to_string(path.with_extension("json")).unwrap();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        (stem, text, serde_json::from_str(&json).unwrap())
    };
    texts.into_iter().map(fixture).collect()
}

fn origin(origin: &EntryOrigin) -> Value {
    match origin {
        EntryOrigin::Machine(name) => json!({ "machine": name }),
        EntryOrigin::Memory(score) => json!({ "memory": score }),
        EntryOrigin::Import(name) => json!({ "import": name }),
        EntryOrigin::Inherited => json!("inherited"),
        EntryOrigin::Patch => json!("patch"),
    }
}

fn entry(entry: &Entry<'_>) -> Value {
    let mut map = Map::new();
    map.insert("id".into(), json!(entry.id.as_str()));
    map.insert("target".into(), json!(entry.target));
    let texts = [
        ("source", &entry.source),
        ("was", &entry.was),
        ("omit", &entry.omit),
        ("own", &entry.own),
        ("same", &entry.same),
    ];
    for (key, text) in texts {
        map.extend(text.as_ref().map(|text| (key.to_owned(), json!(text))));
    }
    match &entry.state {
        State::Translated => {}
        State::Draft => map.extend([("state".to_owned(), json!("draft"))]),
        State::Reviewed { pair, by } => {
            let by = by.as_ref().map(|by| ("by".to_owned(), json!(by)));
            let hash = ("reviewed".to_owned(), json!(pair.as_str()));
            let reviewed: Map<String, Value> = [hash].into_iter().chain(by).collect();
            map.insert("state".into(), Value::Object(reviewed));
        }
    }
    let lists = [
        ("origins", entry.origins.iter().map(origin).collect()),
        (
            "notes",
            entry.notes.iter().map(|note| json!(note)).collect(),
        ),
        (
            "allow",
            entry
                .allow
                .iter()
                .map(|it| json!({ "rule": it.rule, "reason": it.reason }))
                .collect(),
        ),
    ];
    let lists = lists
        .into_iter()
        .filter(|(_, list): &(_, Vec<Value>)| !list.is_empty());
    map.extend(lists.map(|(key, list)| (key.to_owned(), Value::Array(list))));
    Value::Object(map)
}

fn diagnostics(text: &str, found: &[Diagnostic]) -> Value {
    let line = |it: &Diagnostic| {
        let above = text.get(..it.span.unwrap().start).unwrap();
        above.matches('\n').count() + 1
    };
    found
        .iter()
        .map(|it| json!({ "rule": it.rule.as_str(), "line": line(it) }))
        .collect()
}

fn catalog_as_json(catalog: &Catalog<'_>) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("stopped".into(), json!(catalog.is_stopped()));
    map.insert("document".into(), json!(catalog.document()));
    map.insert(
        "entries".into(),
        catalog.entries.iter().map(entry).collect(),
    );
    map.insert(
        "diagnostics".into(),
        diagnostics(catalog.text, &catalog.diagnostics),
    );
    map
}

/// Writes all entries into an empty file.
fn written(catalog: &Catalog<'_>) -> String {
    let path = DocumentPath::parse(catalog.document().unwrap()).unwrap();
    let mut after = None;
    let put = |entry: &Entry<'_>| {
        let after = after.replace(entry.id.clone());
        Revision::Put {
            entry: entry.clone().into_owned(),
            after,
        }
    };
    let revisions: Vec<Revision> = catalog.entries.iter().map(put).collect();
    let empty = read("", Form::Records, &|_| false);
    apply("", &revise(&empty, &path, &revisions).unwrap())
}

#[test]
fn every_catalog_reads_as_its_fixture_says() {
    let fixtures = fixtures("catalog");
    assert!(fixtures.len() >= 12);
    for (name, text, expected) in fixtures {
        let known = |id: &str| {
            let ids = expected.get("known").and_then(Value::as_array);
            ids.is_some_and(|ids| ids.iter().any(|known| known == id))
        };
        let catalog = read(&text, Form::Records, &known);
        let found = Value::Object(catalog_as_json(&catalog));
        for key in ["stopped", "document", "entries", "diagnostics"] {
            assert_eq!(found.get(key), expected.get(key), "{name}: {key}");
        }
        if expected.get("canonical") == Some(&Value::Bool(true)) {
            assert_eq!(written(&catalog), text, "{name} is written as it stands");
        }
    }
}

#[test]
fn every_template_reads_as_its_fixture_says() {
    for (name, text, expected) in fixtures("template") {
        let (template, found) = read_template(&text);
        let unit = |unit: &hexapla_catalog::TemplateUnit<'_>| {
            let from: Vec<&str> = unit.from.iter().map(hexapla_core::UnitId::as_str).collect();
            json!({ "id": unit.id.as_str(), "kind": unit.kind.as_str(), "from": from, "text": unit.text })
        };
        let units: Vec<Value> = template.units.iter().map(unit).collect();
        let shown = json!({
            "document": expected["document"],
            "extractor": template.extractor,
            "units": units,
            "diagnostics": diagnostics(&text, &found),
        });
        assert_eq!(shown, expected, "{name}");
        let path = DocumentPath::parse(expected["document"].as_str().unwrap()).unwrap();
        assert_eq!(
            print_template(&path, &template),
            text,
            "{name} is printed as it stands"
        );
    }
}

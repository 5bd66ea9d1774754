//! The workflow files of docs/workflows: they are YAML, ask for few permissions, and each command of
//! hexapla in them is one.

use std::{fs, path::PathBuf};

use hexapla_formats::{Format, Options, parse};

use crate::status_forms::site;

fn workflows() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/workflows");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The strings of a file by the path of their keys.
fn strings(name: &str, text: &str) -> Vec<(String, String)> {
    let document = parse(text, &Options::new(Format::Yaml));
    assert!(
        document.diagnostics.is_empty(),
        "{name}: {:?}",
        document.diagnostics
    );
    let units = document.units.iter();
    units
        .map(|unit| {
            (
                unit.key.as_ref().unwrap().to_string(),
                unit.text.to_string(),
            )
        })
        .collect()
}

/// The lines of hexapla in the steps of a workflow, as a shell would part them.
fn commands(strings: &[(String, String)]) -> Vec<Vec<String>> {
    let runs = strings.iter().filter(|(key, _)| key.ends_with(".run"));
    let lines = runs.flat_map(|(_, run)| run.lines());
    let typed = lines.filter_map(|line| line.trim().strip_prefix("hexapla "));
    typed
        .map(|line| {
            let line = line.split(" >>").next().unwrap();
            let line = line.replace("origin/$GITHUB_BASE_REF", "main");
            let line = line.replace('"', "");
            line.split_whitespace().map(str::to_owned).collect()
        })
        .collect()
}

#[test]
fn each_workflow_is_yaml_that_asks_for_reading_first() {
    let files = workflows();
    assert_eq!(files.len(), 3);
    for (name, text) in &files {
        let strings = strings(name, text);
        let value = |key: &str| {
            strings
                .iter()
                .find(|(path, _)| path == key)
                .map(|(_, text)| text.as_str())
        };
        assert_eq!(value("permissions.contents"), Some("read"), "{name}");
        assert!(
            value("name").is_some() && !text.contains("write-all"),
            "{name}"
        );
        // Names of branches come from whoever opens a pull request: never into a shell's text.
        for (key, run) in strings.iter().filter(|(key, _)| key.ends_with(".run")) {
            assert!(!run.contains("${{"), "{name}: {key}");
        }
    }
}

#[test]
fn each_command_of_a_workflow_runs_in_a_project() {
    let project = site();
    project.git(&["init", "-q", "-b", "main"]);
    project.git(&["add", "-A"]);
    project.git(&["commit", "-q", "-m", "a"]);
    let mut ran = 0;
    for (name, text) in workflows() {
        for command in commands(&strings(&name, &text)) {
            let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            let run = project.run(&arguments);
            assert_eq!(run.code, 0, "{name}: hexapla {}\n{run}", command.join(" "));
            ran += 1;
        }
    }
    assert_eq!(ran, 8);
}

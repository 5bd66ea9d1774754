//! Every rule of every crate has words, and every word a rule.

use std::{collections::BTreeSet, fs, path::Path};

fn rules(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rules(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let named = text
                .split("Rule::new(\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next());
            found.extend(named.map(|rule| rule.replace('/', "-")));
        }
    }
}

#[test]
fn every_rule_has_a_message() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = BTreeSet::new();
    for crate_folder in fs::read_dir(root.join("..")).unwrap().flatten() {
        rules(&crate_folder.path().join("src"), &mut used);
    }
    used.remove("a-b");
    let messages = fs::read_to_string(root.join("messages/en.ftl")).unwrap();
    let written: BTreeSet<String> = messages
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id.to_owned())
        .collect();
    assert_eq!(used, written);
}

//! Real edits as a reader labelled them, beside what the classifier says.

use std::{collections::BTreeMap, path::Path};

use hexapla_core::ChangeKind;

use super::{hash, inline::kind_of, markdown::units, versions::pages};

/// What a reader says about the meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Same,
    Changed,
}

/// The classifier was tuned on one half of the labels only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    Tuned,
    Held,
}

/// A label whose texts were found.
#[derive(Clone, Debug)]
pub struct Judged {
    pub old: String,
    pub new: String,
    pub kind: ChangeKind,
    pub meaning: Meaning,
    pub half: Half,
    pub found: ChangeKind,
}

/// All labels whose texts are in the corpora; empty where there are none.
pub fn judged() -> Vec<Judged> {
    let mut texts = BTreeMap::new();
    for page in pages().values() {
        for unit in units(page) {
            texts.insert(format!("{:016x}", hash(&unit.text)), unit.text);
        }
    }
    if texts.is_empty() {
        return Vec::new();
    }
    lines()
        .iter()
        .filter_map(|line| judge(line, &texts))
        .collect()
}

#[allow(clippy::disallowed_methods, reason = "a test reads its labels")]
fn lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/labels");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().flatten().collect();
    files.sort_by_key(std::fs::DirEntry::path);
    let text = |file: std::fs::DirEntry| std::fs::read_to_string(file.path()).unwrap();
    let texts = files.into_iter().map(text);
    let lines = texts.flat_map(|t| t.lines().skip(1).map(str::to_owned).collect::<Vec<_>>());
    lines.collect()
}

fn judge(line: &str, texts: &BTreeMap<String, String>) -> Option<Judged> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [_, _, before, after, kind, meaning] = cells[..] else {
        panic!("a label has six cells: {line}");
    };
    let (old, new) = (texts.get(before)?.clone(), texts.get(after)?.clone());
    Some(Judged {
        found: kind_of(&old, &new),
        kind: *ChangeKind::ALL.iter().find(|k| k.as_str() == kind).unwrap(),
        meaning: match meaning {
            "same" => Meaning::Same,
            "changed" => Meaning::Changed,
            other => panic!("no meaning: {other}"),
        },
        half: if hash(&format!("{before}{after}")).is_multiple_of(2) {
            Half::Tuned
        } else {
            Half::Held
        },
        old,
        new,
    })
}

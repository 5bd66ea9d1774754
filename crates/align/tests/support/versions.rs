//! Pairs of versions of the same page in the shared corpora.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_align::{How, align};

use super::{
    hash,
    markdown::{Unit, items, units},
};

/// An earlier and a later version of an English page.
#[derive(Clone, Debug)]
pub struct Versions {
    pub set: String,
    /// Path of the later version, in the corpora.
    pub path: String,
    pub old: String,
    pub new: String,
}

/// All English pages of the corpora, by path below `docs-markdown`.
pub fn pages() -> BTreeMap<String, String> {
    hexapla_testkit::files("docs-markdown", "md")
        .into_iter()
        .filter_map(|(path, text)| {
            let path = path.strip_prefix("docs-markdown/")?.to_owned();
            path.contains("/en/").then_some((path, text))
        })
        .collect()
}

const STEPS: [(&str, &str); 3] = [
    ("rev-a", "rev-b"),
    ("rev-a", "rev-mid"),
    ("rev-mid", "rev-b"),
];

/// Every pair: revisions of a tree, versions a translation was made from against the last revision,
/// published versions in their order.
pub fn pairs(pages: &BTreeMap<String, String>) -> Vec<Versions> {
    let mut pairs = Vec::new();
    let mut add = |old: &str, new: &str| {
        if let (Some(before), Some(after)) = (pages.get(old), pages.get(new)) {
            pairs.push(Versions {
                set: new.split('/').next().unwrap_or_default().to_owned(),
                path: new.to_owned(),
                old: before.clone(),
                new: after.clone(),
            });
        }
    };
    for path in pages.keys() {
        for (from, to) in STEPS {
            let later = path.replacen(&format!("/en/{from}/"), &format!("/en/{to}/"), 1);
            if later != *path {
                add(path, &later);
            }
        }
        if let Some((set, file)) = path.split_once("/en/at/") {
            let name = file.trim_end_matches(".md").rsplit_once('.');
            if let Some((page, _)) = name {
                add(path, &format!("{set}/en/rev-b/{page}.md"));
            }
        }
    }
    let semver = [
        "v0.1.0",
        "v0.2.0",
        "v0.9.0",
        "v1.0.0-beta",
        "v1.0.0",
        "v2.0.0-rc.1",
        "v2.0.0-rc.2",
        "v2.0.0",
    ];
    for step in semver.windows(2) {
        let path = |version: &str| format!("semver/en/{version}.md");
        add(&path(step[0]), &path(step[1]));
    }
    let react: Vec<&String> = pages
        .keys()
        .filter(|p| p.starts_with("react/en/at/"))
        .collect();
    let page = |path: &str| {
        path.trim_end_matches(".md")
            .rsplit_once('.')
            .map(|(p, _)| p.to_owned())
    };
    for step in react
        .windows(2)
        .filter(|step| page(step[0]) == page(step[1]))
    {
        add(step[0], step[1]);
    }
    pairs
}

/// An edit that somebody made.
#[derive(Clone, Debug)]
pub struct Edit {
    pub set: String,
    pub path: String,
    pub old: String,
    pub new: String,
}

/// All different edits of the pairs: units recognised as one whose text is not the same to the byte.
pub fn edits(pairs: &[Versions]) -> Vec<Edit> {
    let mut seen = BTreeSet::new();
    let mut edits = Vec::new();
    for pair in pairs {
        let (old, new) = (units(&pair.old), units(&pair.new));
        for change in align(&items(&old), &items(&new)).changes {
            let (How::Edited | How::Kept, [a], [b]) = (change.how, &*change.old, &*change.new)
            else {
                continue;
            };
            let (a, b): (&Unit, &Unit) = (&old[*a], &new[*b]);
            if a.text != b.text && seen.insert((hash(&a.text), hash(&b.text))) {
                edits.push(Edit {
                    set: pair.set.clone(),
                    path: pair.path.clone(),
                    old: a.text.clone(),
                    new: b.text.clone(),
                });
            }
        }
    }
    edits
}

/// How many edits of each set are labelled.
const QUOTA: [(&str, usize); 6] = [
    ("fastapi", 130),
    ("opensource-guide", 140),
    ("opentelemetry", 60),
    ("react", 50),
    ("semver", 30),
    ("tldr", 60),
];

/// Up to this many characters between the common head and tail make a small edit.
const SMALL: usize = 12;

/// The sample: of each set its quota in the order of hashes, half of it small edits where there are
/// so many. Small is told by characters alone, so no notion of kinds has a say.
pub fn sample(edits: &[Edit]) -> Vec<&Edit> {
    let mut all: Vec<&Edit> = edits.iter().collect();
    all.sort_by_key(|edit| hash(&format!("{}\n{}", edit.old, edit.new)));
    let mut sample = Vec::new();
    for (set, quota) in QUOTA {
        let of_set = || all.iter().copied().filter(move |edit| edit.set == set);
        let small: Vec<&Edit> = of_set().filter(|e| is_small(e)).take(quota / 2).collect();
        let rest = quota - small.len();
        sample.extend(small);
        sample.extend(of_set().filter(|e| !is_small(e)).take(rest));
    }
    sample
}

fn is_small(edit: &Edit) -> bool {
    let (old, new): (Vec<char>, Vec<char>) =
        (edit.old.chars().collect(), edit.new.chars().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(most);
    let tail = tail.take_while(|(a, b)| a == b).count();
    (old.len() - head - tail).max(new.len() - head - tail) <= SMALL
}

//! The documents that the laws are tried on.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "tests stop at what they did not expect"
)]

use hexapla_formats::Dialect;

pub(crate) type Sample = (String, String, Dialect);

/// The examples of the CommonMark and GFM specifications.
pub(crate) fn examples() -> Vec<Sample> {
    let mut found = Vec::new();
    for (folder, dialect) in [
        ("specs/commonmark", Dialect::CommonMark),
        ("specs/gfm", Dialect::Gfm),
    ] {
        for (name, text) in hexapla_testkit::files(folder, "json") {
            let examples: serde_json::Value = serde_json::from_str(&text).unwrap();
            for example in examples.as_array().unwrap() {
                let number = example["example"].as_u64().unwrap();
                let markdown = example["markdown"].as_str().unwrap();
                found.push((format!("{name}#{number}"), markdown.to_owned(), dialect));
            }
        }
    }
    found
}

/// Every so many-th real document, at most `count`.
pub(crate) fn sample(count: usize) -> Vec<Sample> {
    let files = hexapla_testkit::files("docs-markdown", "md");
    let step = (files.len() / count).max(1);
    let chosen = files.into_iter().step_by(step);
    chosen
        .map(|(name, text)| (name, text, Dialect::Gfm))
        .collect()
}

/// Documents of ours, examples, and real documents.
pub(crate) fn all() -> Vec<Sample> {
    let ours = super::OURS.iter().enumerate();
    let mut found: Vec<Sample> = ours
        .map(|(index, text)| (format!("ours {index}"), (*text).to_owned(), Dialect::Gfm))
        .collect();
    found.extend(examples());
    found.extend(sample(2_000));
    found
}

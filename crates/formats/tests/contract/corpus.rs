//! The documents that the laws are tried on.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "two programs share these, each uses a part, and both stop at what they did not expect"
)]

use hexapla_formats::{Dialect, Format, KeyPolicy, Options};

/// A document and how it is read.
#[derive(Clone)]
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) options: Options,
}

impl Sample {
    pub(crate) fn new(name: impl Into<String>, text: impl Into<String>, options: Options) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            options,
        }
    }
}

/// Options of a dialect that translate more front matter than is usual.
pub(crate) fn markdown(dialect: Dialect) -> Options {
    let mut options = Options::new(Format::Markdown);
    options.dialect = dialect;
    let tags = KeyPolicy::Translate;
    options.front_matter.keys.insert("tags".to_owned(), tags);
    options
}

/// What the pages of each set of docs-markdown are written in.
pub(crate) const SETS: &[(&str, Dialect)] = &[
    ("fastapi", Dialect::Mkdocs),
    ("opensource-guide", Dialect::Jekyll),
    ("opentelemetry", Dialect::Hugo),
    ("react", Dialect::Mdx),
    ("semver", Dialect::Gfm),
    ("tldr", Dialect::Gfm),
];

/// All of docs-markdown and the sources of the alignment corpus, each in its own dialect.
pub(crate) fn pages() -> Vec<Sample> {
    let mut found = Vec::new();
    let folders = SETS
        .iter()
        .map(|(set, dialect)| (format!("docs-markdown/{set}"), *dialect));
    let book = (
        "alignment/comprehensive-rust/source".to_owned(),
        Dialect::Mdbook,
    );
    for (folder, dialect) in folders.chain([book]) {
        let options = markdown(dialect);
        for (name, text) in hexapla_testkit::files(&folder, "md") {
            found.push(Sample::new(name, text, options.clone()));
        }
    }
    found
}

/// The same pages, all read as GitHub reads them; those that are so anyway are left out.
pub(crate) fn pages_as_gfm() -> Vec<Sample> {
    let mut pages = pages();
    pages.retain(|page| page.options.dialect != Dialect::Gfm);
    for page in &mut pages {
        page.options.dialect = Dialect::Gfm;
        page.name.push_str(" as gfm");
    }
    pages
}

/// The pages of html-articles.
pub(crate) fn html() -> Vec<Sample> {
    plain("html-articles", "html", Format::Html)
}

/// All Fluent files, the fixtures of its syntax too.
pub(crate) fn fluent() -> Vec<Sample> {
    plain("fluent", "ftl", Format::Fluent)
}

/// Plain text.
pub(crate) fn text() -> Vec<Sample> {
    let mut found = plain("article-page", "txt", Format::Text);
    found.extend(plain("sentences", "txt", Format::Text));
    found.retain(|sample| sample.text.len() < 200_000);
    found
}

/// JSON of the corpora: manifests and fixtures, which are strings under keys as well.
pub(crate) fn json() -> Vec<Sample> {
    let mut found = plain("fluent", "json", Format::Json);
    found.extend(plain("docs-markdown", "json", Format::Json));
    found.retain(|sample| sample.text.len() < 100_000);
    found
}

/// The same, read as what it is as well: YAML.
pub(crate) fn json_as_yaml() -> Vec<Sample> {
    let mut files = json();
    for file in &mut files {
        file.options = Options::new(Format::Yaml);
        file.name.push_str(" as yaml");
    }
    files
}

fn plain(folder: &str, extension: &str, format: Format) -> Vec<Sample> {
    let files = hexapla_testkit::files(folder, extension).into_iter();
    files
        .map(|(name, text)| Sample::new(name, text, Options::new(format)))
        .collect()
}

/// The examples of the CommonMark and GFM specifications.
pub(crate) fn examples() -> Vec<Sample> {
    let mut found = Vec::new();
    for (folder, dialect) in [
        ("specs/commonmark", Dialect::CommonMark),
        ("specs/gfm", Dialect::Gfm),
    ] {
        let options = markdown(dialect);
        for (name, text) in hexapla_testkit::files(folder, "json") {
            let examples: serde_json::Value = serde_json::from_str(&text).unwrap();
            for example in examples.as_array().unwrap() {
                let number = example["example"].as_u64().unwrap();
                let markdown = example["markdown"].as_str().unwrap();
                let name = format!("{name}#{number}");
                found.push(Sample::new(name, markdown, options.clone()));
            }
        }
    }
    found
}

/// The inputs of html5lib's tokenizer tests, as HTML and as Markdown.
pub(crate) fn html5lib() -> Vec<Sample> {
    let mut found = Vec::new();
    for (name, text) in hexapla_testkit::files("specs/html5lib-tokenizer", "test") {
        let tests: serde_json::Value = serde_json::from_str(&text).unwrap();
        let tests = tests.as_object().unwrap().values();
        let inputs = tests.filter_map(serde_json::Value::as_array).flatten();
        for (number, test) in inputs.enumerate() {
            let Some(input) = test["input"].as_str() else {
                continue;
            };
            let name = format!("{name}#{number}");
            found.push(Sample::new(&name, input, Options::new(Format::Html)));
            let markdown = markdown(Dialect::Gfm);
            found.push(Sample::new(format!("{name} in Markdown"), input, markdown));
        }
    }
    found
}

/// A kind of documents, and those.
pub(crate) type Group = (&'static str, Vec<Sample>);

/// All documents there are, by kind.
pub(crate) fn groups() -> Vec<Group> {
    vec![
        (
            "pages of docs-markdown and a book, each in its dialect",
            pages(),
        ),
        ("the same, in gfm", pages_as_gfm()),
        ("HTML articles", html()),
        ("Fluent files", fluent()),
        ("plain texts", text()),
        ("JSON files", json()),
        ("the same, as YAML", json_as_yaml()),
        ("examples of CommonMark and GFM", examples()),
        ("inputs of html5lib, as HTML and as Markdown", html5lib()),
    ]
}

/// Every so many-th document of each kind, at most about `count`; all with `HEXAPLA_ALL=1`.
pub(crate) fn some(count: usize) -> Vec<Sample> {
    let is_all = std::env::var("HEXAPLA_ALL").is_ok_and(|all| all == "1");
    let mut chosen = Vec::new();
    let mut there = 0;
    for (_, group) in groups() {
        there += group.len();
        let step = if is_all {
            1
        } else {
            group.len().div_ceil(count).max(1)
        };
        chosen.extend(group.into_iter().step_by(step));
    }
    println!(
        "{} of {there} documents (HEXAPLA_ALL=1 takes all)",
        chosen.len()
    );
    chosen
}

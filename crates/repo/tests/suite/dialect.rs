//! The dialect of a set that names none.

use hexapla_formats::Dialect;
use hexapla_repo::{Project, init::InitSet};

use crate::common::Folder;

const CONFIG: &str = "source = \"en\"\nlocales = [\"ja\"]\n[[documents]]\nroot = \"site/docs\"\ninclude = [\"**/*.md*\"]\n";

/// The dialects of `a.md` and `b.mdx` in a project with these files more.
fn dialects(config: &str, files: &[(&str, &str)]) -> Vec<Dialect> {
    let folder = Folder::new();
    folder.write("hexapla.toml", config);
    folder.write("site/docs/a.md", "A\n");
    folder.write("site/docs/b.mdx", "B\n");
    for (path, text) in files {
        folder.write(path, text);
    }
    let project = Project::open(&folder.root, None).unwrap();
    let documents = project.discover().unwrap();
    let dialect = |document| project.options(document).dialect;
    documents.iter().map(dialect).collect()
}

#[test]
fn the_files_of_a_generator_tell_the_dialect() {
    for (file, text, expected) in [
        (
            "site/docusaurus.config.ts",
            "",
            [Dialect::Docusaurus, Dialect::Docusaurus],
        ),
        ("mkdocs.yml", "", [Dialect::Mkdocs, Dialect::Mdx]),
        ("site/book.toml", "", [Dialect::Mdbook, Dialect::Mdx]),
        ("hugo.yaml", "", [Dialect::Hugo, Dialect::Mdx]),
        (
            "config.toml",
            "baseurl = \"https://a.b\"\n",
            [Dialect::Hugo, Dialect::Mdx],
        ),
        (
            "config.toml",
            "title = \"baseURL\"\n",
            [Dialect::Gfm, Dialect::Mdx],
        ),
        ("site/docs/_config.yml", "", [Dialect::Jekyll, Dialect::Mdx]),
        ("other/mkdocs.yml", "", [Dialect::Gfm, Dialect::Mdx]),
    ] {
        assert_eq!(dialects(CONFIG, &[(file, text)]), expected, "{file}");
    }
}

#[test]
fn what_the_configuration_says_counts_for_every_file() {
    let config = format!("{CONFIG}dialect = \"commonmark\"\n");
    let found = dialects(&config, &[("mkdocs.yml", "")]);
    assert_eq!(found, [Dialect::CommonMark, Dialect::CommonMark]);
}

#[test]
fn a_new_configuration_names_the_dialect_that_was_found() {
    let folder = Folder::new();
    folder.write("docs/a.md", "A\n");
    let set = || InitSet::from_pattern("docs/*.md").with_dialect(&folder.root);
    assert_eq!(set().dialect, None);
    folder.write("mkdocs.yml", "");
    assert_eq!(set().dialect, Some(Dialect::Mkdocs));
}

//! No type of a parser crate stands in a public signature outside the crates that keep parsers.

use super::Problem;
use crate::{
    rust_text::{self, is_name, shipped, words},
    tree::File,
};

/// Crates whose types would tie our users to them.
const PARSERS: &[&str] = &[
    "comrak",
    "fluent_bundle",
    "fluent_syntax",
    "gix",
    "globset",
    "html5gum",
    "icu_locale",
    "icu_normalizer",
    "icu_segmenter",
    "ignore",
    "pulldown_cmark",
    "quick_xml",
    "rowan",
    "similar",
    "toml_edit",
    "unic_langid",
    "yaml_edit",
];

/// Folders of the crates that may show them: `bundle` is a part of the programs that format with Fluent.
const KEEPERS: &[&str] = &["bundle", "fluent", "formats"];

/// Checks all public signatures of crates.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let watched = files.iter().filter(|file| {
        let kept = file.krate().is_none_or(|krate| KEEPERS.contains(&krate));
        file.is_source() && !kept
    });
    watched.flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<Problem> {
    let text = rust_text::read(&file.text);
    let code = &shipped(&text.code);
    let names = foreign_names(code);
    let mut problems = Vec::new();
    for (start, signature) in signatures(code) {
        let shown = names.iter().find_map(|name| {
            let at = words(signature, name).find(|at| is_meant(signature, *at, name))?;
            Some((at, name))
        });
        if let Some((at, name)) = shown {
            let message = format!("`{name}` of a parser crate stands in a public signature");
            problems.push(Problem::at(file, start + at, message));
        }
    }
    problems.sort();
    problems.dedup();
    problems
}

/// Whether a name of a parser crate means the crate: it leads a path, or is re-exported.
fn is_meant(signature: &str, at: usize, name: &str) -> bool {
    let after = signature.get(at + name.len()..).unwrap_or_default();
    !PARSERS.contains(&name) || after.starts_with("::") || signature.starts_with("pub use ")
}

/// Names of parser crates, and what a file imports from them.
fn foreign_names(code: &str) -> Vec<String> {
    let mut names: Vec<String> = PARSERS.iter().map(|&name| name.to_owned()).collect();
    for at in words(code, "use") {
        let statement = code.get(at + 3..).and_then(|rest| rest.split(';').next());
        let statement = statement.unwrap_or_default().trim();
        let from = statement.split(|c| !is_name(c)).next().unwrap_or_default();
        if PARSERS.contains(&from) {
            names.extend(imported(statement));
        }
    }
    names
}

/// The names that a `use` tree brings in: its leaves, or what they are called after `as`.
fn imported(tree: &str) -> Vec<String> {
    let mut names = Vec::new();
    for branch in tree.split(['{', '}', ',']) {
        let leaf = branch.trim().rsplit("::").next().unwrap_or_default();
        let name = leaf.rsplit(' ').next().unwrap_or_default();
        let plain = !name.is_empty() && name.chars().all(is_name) && name != "self" && name != "_";
        if plain && !branch.trim().ends_with("::") {
            names.push(name.to_owned());
        }
    }
    names
}

/// Public signatures: offset and text of each.
fn signatures(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for at in words(code, "pub") {
        let rest = code.get(at..).unwrap_or_default();
        let after = rest.strip_prefix("pub").unwrap_or_default();
        if after.starts_with(char::is_whitespace) {
            let end = signature_end(after.trim_start(), after);
            found.push((at, rest.get(..3 + end).unwrap_or(rest)));
        }
    }
    for at in words(code, "impl") {
        let rest = code.get(at..).unwrap_or_default();
        if code
            .get(..at)
            .is_some_and(|before| before.is_empty() || before.ends_with('\n'))
        {
            found.push((at, rest.split('{').next().unwrap_or(rest)));
        }
    }
    found
}

/// Where the public part of an item ends, counted in `after`.
fn signature_end(item: &str, after: &str) -> usize {
    let offset = after.len() - item.len();
    let words: Vec<&str> = item.split(|c| !is_name(c)).take(3).collect();
    let has = |word: &str| words.contains(&word);
    let end = if has("enum") || has("trait") || has("union") {
        body_end(item)
    } else if has("fn") || has("mod") {
        item.find(['{', ';'])
    } else if has("struct") {
        item.find(['{', '(', ';'])
    } else if has("use") || has("type") || has("const") || has("static") {
        item.find(';')
    } else {
        field_end(item)
    };
    offset + end.unwrap_or(item.len())
}

/// Where the braces that an item opens are closed again.
fn body_end(item: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in item.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(at + 1),
            '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Where a field ends: at a comma or closing bracket outside all brackets of its own.
fn field_end(item: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in item.char_indices() {
        match c {
            '(' | '<' | '[' => depth += 1,
            ')' | '>' | ']' | '}' | ',' if depth == 0 => return Some(at),
            ')' | '>' | ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, said};

    fn found(text: &str) -> usize {
        said(&check(&[file("crates/repo/src/git.rs", text)])).len()
    }

    #[test]
    fn a_parser_in_a_public_signature_is_found() {
        assert_eq!(found("pub fn open() -> gix::Repository { x }"), 1);
        assert_eq!(
            found("pub enum E {\n    Git { source: Box<gix::Error> },\n}"),
            1
        );
        assert_eq!(found("pub struct S {\n    pub git: Vec<gix::Id>,\n}"), 1);
        assert_eq!(found("pub struct Id(pub gix::ObjectId);"), 1);
        assert_eq!(found("pub use toml_edit::Document;"), 1);
        assert_eq!(found("impl From<gix::Error> for E {\n}"), 1);
        assert_eq!(found("pub type Id = gix::ObjectId;"), 1);
    }

    #[test]
    fn so_is_an_imported_or_renamed_one() {
        assert_eq!(
            found("use gix::{ObjectId, Repository as Git};\npub fn f(id: ObjectId) {}"),
            1
        );
        assert_eq!(
            found("use gix::{ObjectId, Repository as Git};\npub fn f(g: &Git) {}"),
            1
        );
        assert_eq!(found("use gix::bstr;\npub fn f(g: bstr::BString) {}"), 1);
    }

    #[test]
    fn private_parts_and_bodies_may_hold_it() {
        assert_eq!(found("use gix::ObjectId;\nstruct S { id: ObjectId }"), 0);
        assert_eq!(found("pub struct S {\n    git: gix::Repository,\n}"), 0);
        assert_eq!(found("pub struct Id(gix::ObjectId);"), 0);
        assert_eq!(found("pub fn f() { gix::open() }"), 0);
        assert_eq!(found("pub(crate) fn f() -> gix::Id { x }"), 0);
        assert_eq!(found("/// Like `gix::Id`.\npub struct S;"), 0);
        assert_eq!(found("pub struct S {\n    pub ignore: Vec<Pattern>,\n}"), 0);
    }

    #[test]
    fn formats_and_fluent_may_show_them() {
        let text = "pub fn f() -> pulldown_cmark::Event { x }";
        assert_eq!(check(&[file("crates/formats/src/a.rs", text)]), []);
    }
}

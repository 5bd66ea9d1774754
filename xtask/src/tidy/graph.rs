//! The crate graph: a crate uses only crates of lower tiers, and each parser has its keepers.

use toml_edit::{Document, Item, TableLike};

use super::Problem;
use crate::tree::File;

/// The tiers of ARCHITECTURE.md, by package name.
const TIERS: &[(&str, u8)] = &[
    ("hexapla-core", 0),
    ("hexapla-align", 1),
    ("hexapla-fluent", 1),
    ("hexapla-messages", 1),
    ("hexapla-strings", 1),
    ("hexapla-bundle", 2),
    ("hexapla-catalog", 2),
    ("hexapla-formats", 2),
    ("hexapla-assemble", 3),
    ("hexapla-report", 3),
    ("hexapla-preview", 3),
    ("hexapla-site", 3),
    ("hexapla-repo", 4),
    ("hexapla", 5),
    ("hexapla-cli", 6),
];

/// Helps tests only.
const TESTKIT: &str = "hexapla-testkit";

/// Foreign crates that only some of ours may use, and those.
const KEEPERS: &[(&str, &[&str])] = &[
    (
        "fluent-syntax",
        &["hexapla-bundle", "hexapla-fluent", "hexapla-messages"],
    ),
    ("gix", &["hexapla-repo"]),
    ("httparse", &["hexapla-preview"]),
    ("ignore", &["hexapla-repo"]),
    ("pulldown-cmark", &["hexapla-formats"]),
    ("tempfile", &["hexapla-cli", "hexapla-repo"]),
    ("toml_edit", &["hexapla-formats", "hexapla-repo"]),
    ("yaml-edit", &["hexapla-formats"]),
    ("zlib-rs", &["hexapla-report"]),
];

/// Checks every manifest under `crates/`.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let manifests = files.iter().filter(|file| {
        file.krate()
            .is_some_and(|krate| file.path == format!("crates/{krate}/Cargo.toml"))
    });
    manifests.flat_map(check_manifest).collect()
}

fn check_manifest(file: &File) -> Vec<Problem> {
    let manifest = match Document::parse(&*file.text) {
        Ok(manifest) => manifest,
        Err(why) => return vec![Problem::new(&file.path, 1, format!("no TOML: {why}"))],
    };
    let root = manifest.as_table();
    let name = root
        .get("package")
        .and_then(|package| package.get("name")?.as_str());
    let Some(name) = name else {
        return vec![Problem::new(&file.path, 1, "the package has no name")];
    };
    let mut problems = Vec::new();
    if name != TESTKIT && tier(name).is_none() {
        let message = format!("`{name}` has no place in the table of tiers (xtask, graph.rs)");
        problems.push(Problem::new(&file.path, 1, message));
    }
    let inherits = root
        .get("lints")
        .and_then(|lints| lints.get("workspace")?.as_bool());
    if inherits != Some(true) {
        let message = "`[lints] workspace = true` is missing: each crate keeps the house lints";
        problems.push(Problem::new(&file.path, 1, message));
    }
    let tables = [
        ("dependencies", Use::Shipped),
        ("build-dependencies", Use::Shipped),
    ];
    for (table, purpose) in tables.into_iter().chain([("dev-dependencies", Use::Tests)]) {
        let found = root.get(table).and_then(Item::as_table_like);
        check_table(file, name, found, purpose, &mut problems);
        let targets = root.get("target").and_then(Item::as_table_like);
        for (_, target) in targets.into_iter().flat_map(TableLike::iter) {
            let found = target.get(table).and_then(Item::as_table_like);
            check_table(file, name, found, purpose, &mut problems);
        }
    }
    problems
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Shipped,
    Tests,
}

fn check_table(
    file: &File,
    name: &str,
    table: Option<&dyn TableLike>,
    purpose: Use,
    problems: &mut Vec<Problem>,
) {
    let Some(table) = table else { return };
    for (key, item) in table.iter() {
        let dependency = item.get("package").and_then(Item::as_str).unwrap_or(key);
        if let Some(message) = verdict(name, dependency, purpose) {
            let span = table.key(key).and_then(toml_edit::Key::span);
            problems.push(Problem::at(
                file,
                span.map_or(0, |span| span.start),
                message,
            ));
        }
    }
}

/// What is wrong with `name` using `dependency`.
fn verdict(name: &str, dependency: &str, purpose: Use) -> Option<String> {
    if name == "hexapla-core" && purpose == Use::Shipped && dependency.starts_with("serde") {
        return Some("core has no serde: stored and printed types live at the edge".to_owned());
    }
    if dependency == TESTKIT {
        let shipped = purpose == Use::Shipped;
        return shipped.then(|| format!("`{TESTKIT}` is for tests: make it a dev-dependency"));
    }
    if let Some((_, keepers)) = KEEPERS.iter().find(|(foreign, _)| *foreign == dependency) {
        let kept = keepers.contains(&name) || purpose == Use::Tests;
        let who = keepers.join(" and ");
        return (!kept).then(|| format!("`{dependency}` is for {who} only"));
    }
    let theirs = tier(dependency)?;
    if name == TESTKIT {
        return (theirs > 0).then(|| format!("`{name}` may use `hexapla-core` only"));
    }
    let ours = tier(name)?;
    (theirs >= ours).then(|| {
        format!(
            "`{name}` (tier {ours}) may not use `{dependency}` (tier {theirs}): only lower tiers"
        )
    })
}

fn tier(name: &str) -> Option<u8> {
    TIERS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, tier)| *tier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, said};

    fn manifest(name: &str, rest: &str) -> Vec<String> {
        let text = format!("[package]\nname = \"{name}\"\n[lints]\nworkspace = true\n{rest}");
        said(&check(&[file("crates/x/Cargo.toml", &text)]))
    }

    #[test]
    fn a_crate_uses_lower_tiers() {
        let good = "[dependencies]\nhexapla-core.workspace = true\nhexapla-fluent.workspace = true";
        assert_eq!(manifest("hexapla-formats", good), [""; 0]);
    }

    #[test]
    fn a_crate_uses_no_tier_of_its_own_or_above() {
        let found = manifest(
            "hexapla-catalog",
            "[dependencies]\nhexapla-formats.workspace = true",
        );
        assert_eq!(
            found,
            [
                "crates/x/Cargo.toml:6: `hexapla-catalog` (tier 2) may not use `hexapla-formats` \
              (tier 2): only lower tiers"
            ]
        );
    }

    #[test]
    fn a_renamed_or_platform_dependency_is_seen() {
        let renamed = "[dependencies]\nx = { package = \"hexapla-cli\", path = \"..\" }";
        assert_eq!(manifest("hexapla-core", renamed).len(), 1);
        let platform = "[target.'cfg(unix)'.dependencies]\nhexapla-repo.workspace = true";
        assert_eq!(manifest("hexapla-core", platform).len(), 1);
    }

    #[test]
    fn the_testkit_is_for_tests() {
        let line = "hexapla-testkit.workspace = true";
        assert_eq!(
            manifest("hexapla-core", &format!("[dev-dependencies]\n{line}")),
            [""; 0]
        );
        assert_eq!(
            manifest("hexapla-core", &format!("[dependencies]\n{line}")).len(),
            1
        );
    }

    #[test]
    fn core_has_no_serde_and_parsers_have_keepers() {
        assert_eq!(
            manifest("hexapla-core", "[dependencies]\nserde_json = \"1\"").len(),
            1
        );
        assert_eq!(
            manifest("hexapla-report", "[dependencies]\ngix = \"1\"").len(),
            1
        );
        assert_eq!(
            manifest("hexapla-repo", "[dependencies]\ngix = \"1\""),
            [""; 0]
        );
    }

    #[test]
    fn a_new_crate_needs_a_tier_and_the_lints() {
        assert_eq!(manifest("hexapla-new", "").len(), 1);
        let bare = file("crates/x/Cargo.toml", "[package]\nname = \"hexapla-core\"");
        assert_eq!(check(&[bare]).len(), 1);
    }
}

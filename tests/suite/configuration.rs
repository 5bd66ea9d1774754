//! Mistakes in `hexapla.toml`: each points at its place.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::{CONFIG, Project};

fn with_config(config: &str) -> String {
    let project = Project::with_article();
    project.write("hexapla.toml", config);
    let run = project.run(&["status"]);
    assert_eq!(run.code, 2, "{run}");
    run.to_string()
}

#[test]
fn an_unknown_key_is_met_with_the_one_that_was_meant() {
    assert_data_eq!(
        with_config(&CONFIG.replace("include", "inclde")),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `include` is missing
 --> ROOT/hexapla.toml:4:1
  |
4 | [[documents]]
  | ^^^^^^^^^^^^^
  |
  = help: say which files: include = ["**/*.md"]
error: unknown key `inclde`
 --> ROOT/hexapla.toml:6:1
  |
6 | inclde = ["**/*.md"]
  | ^^^^^^
  |
  = help: did you mean `include`?

"#]]
        .raw()
    );
}

#[test]
fn a_wrong_type_is_named() {
    assert_data_eq!(
        with_config(&CONFIG.replace("\"en\"", "3")),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `source` must be a string or a table, not a number
 --> ROOT/hexapla.toml:1:10
  |
1 | source = 3
  |          ^

"#]]
        .raw()
    );
}

#[test]
fn an_unknown_locale_is_named() {
    assert_data_eq!(
        with_config(&CONFIG.replace("\"it\"", "\"italian language\"")),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `italian language` is no BCP 47 locale
 --> ROOT/hexapla.toml:2:12
  |
2 | locales = ["italian language", { tag = "zh-CN", code = "CN" }]
  |            ^^^^^^^^^^^^^^^^^^

"#]]
        .raw()
    );
}

#[test]
fn a_pattern_that_matches_nothing_is_named() {
    assert_data_eq!(
        with_config(&CONFIG.replace("**/*.md", "**/*.markdown")),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `**/*.markdown` matches no file
 --> ROOT/hexapla.toml:6:12
  |
6 | include = ["**/*.markdown"]
  |            ^^^^^^^^^^^^^^^
  |
  = help: it was looked for in the folder `source`

"#]]
        .raw()
    );
}

#[test]
fn two_documents_with_one_path_are_named() {
    let project = Project::with_article();
    project.write("other/stale.md", "# Other\n");
    let second = "\n[[documents]]\nroot = \"other\"\ninclude = [\"*.md\"]\n";
    project.write("hexapla.toml", format!("{CONFIG}{second}"));
    assert_data_eq!(
        project.run(&["status"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: two documents have the path `stale.md`: `source/stale.md` and `other/stale.md`
  --> ROOT/hexapla.toml:10:12
   |
10 | include = ["*.md"]
   |            ^^^^^^
   |
   = help: their outputs would overwrite each other; choose another `root` or `exclude` one

"#]]
        .raw()
    );
}

#[test]
fn broken_toml_is_shown() {
    assert_data_eq!(
        with_config("source = \"en\nlocales = []\n"),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: this is no TOML: invalid basic string, expected `"`
 --> ROOT/hexapla.toml:1:13
  |
1 | source = "en
  |             ^

"#]]
        .raw()
    );
}

#[test]
fn an_output_folder_among_what_is_read_or_kept_is_named() {
    let output = CONFIG.replacen("\n[[", "\n[build]\noutput = \"locales/dist\"\n\n[[", 1);
    assert_data_eq!(
        with_config(&output),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: the output folder `locales/dist` lies in `locales`, which is not for outputs
 --> ROOT/hexapla.toml:5:10
  |
5 | output = "locales/dist"
  |          ^^^^^^^^^^^^^^
  |
  = help: choose a folder of its own, for example: output = "dist"

"#]]
        .raw()
    );
}

#[test]
fn documents_in_the_folder_of_the_site_are_named_when_one_is_made() {
    let documents = CONFIG.replacen(
        "\n[[",
        "\n[build]\ndocuments = \"site/{locale}/{path}\"\n\n[[",
        1,
    );
    let project = Project::with_article();
    project.write("hexapla.toml", documents);
    assert_eq!(project.run(&["build"]).code, 0);
    let run = project.run(&["build", "--site"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.to_string().contains("documents would lie in `site`"),
        "{run}"
    );
}

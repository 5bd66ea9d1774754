//! Each mistake in a configuration is told, with its place.

use std::path::Path;

use hexapla_repo::{Config, ConfigError};

pub fn parse(text: &str) -> Result<Config, ConfigError> {
    Config::parse(Path::new("hexapla.toml"), text)
}

/// A whole configuration with some lines at the top and some in its only set.
pub fn around(top: &str, set: &str) -> String {
    let source = if top.contains("source =") {
        ""
    } else {
        "source = \"en\"\n"
    };
    let locales = if top.contains("locales =") {
        ""
    } else {
        "locales = [\"ja\", \"pl\"]\n"
    };
    let include = if set.contains("include =") {
        ""
    } else {
        "include = [\"**/*.md\"]\n"
    };
    format!("{source}{locales}{top}\n[[documents]]\n{include}{set}\n")
}

/// Checks that a text has one problem, at `place`, whose message and hints hold `words`.
pub fn wrong(text: &str, place: &str, words: &[&str]) {
    let Err(error) = parse(text) else {
        panic!("no problem in:\n{text}");
    };
    let [problem] = error.problems.as_slice() else {
        panic!("{text}\n{:#?}", error.problems);
    };
    assert_eq!(problem.span.of(text), place, "{problem:?}");
    let said = format!("{}\n{}", problem.message, problem.hints.join("\n"));
    for word in words {
        assert!(said.contains(word), "`{word}` is not in:\n{said}");
    }
}

/// The same, with some lines at the top of a whole configuration.
pub fn wrong_at_top(top: &str, place: &str, words: &[&str]) {
    wrong(&around(top, ""), place, words);
}

/// The same, with some lines in its only set.
pub fn wrong_in_set(set: &str, place: &str, words: &[&str]) {
    wrong(&around("", set), place, words);
}

#[test]
fn an_unknown_key_is_told_with_the_one_that_was_meant() {
    wrong_at_top("sorce_locale = 1", "sorce_locale", &["unknown key"]);
    wrong_at_top("bulid = {}", "bulid", &["did you mean `build`?"]);
    wrong_in_set("exlcude = []", "exlcude", &["did you mean `exclude`?"]);
    wrong_in_set(
        "front_matter = {}",
        "front_matter",
        &["did you mean `front-matter`?"],
    );
    wrong_at_top(
        "build = { ouput = \"x\" }",
        "ouput",
        &["did you mean `output`?"],
    );
    wrong_at_top(
        "changes = { tone = \"minor\" }",
        "tone",
        &["known keys here: layout, markup"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ja\", nmae = \"x\" }]",
        "nmae",
        &["did you mean `name`?"],
    );
    wrong_at_top("limits = { files = 1 }", "files", &["did you mean `file`?"]);
}

#[test]
fn a_wrong_type_is_told() {
    wrong_at_top(
        "source = 1",
        "1",
        &["`source` must be a string or a table, not a number"],
    );
    wrong_at_top(
        "locales = \"ja\"",
        "\"ja\"",
        &["`locales` must be a list, not a string"],
    );
    wrong_at_top(
        "locales = [\"ja\", 7]",
        "7",
        &["a locale must be", "not a number"],
    );
    wrong_in_set(
        "include = \"*.md\"",
        "\"*.md\"",
        &["a list of strings, not a string"],
    );
    wrong_in_set(
        "exclude = [1979-05-27]",
        "1979-05-27",
        &["a list of strings, but this is a date"],
    );
    wrong_in_set("root = []", "[]", &["`root` must be a string, not a list"]);
    wrong_in_set("annotations = \"yes\"", "\"yes\"", &["true or false"]);
    wrong_in_set(
        "front-matter = true",
        "true",
        &["`front-matter` must be a table"],
    );
    wrong_at_top("check = 1", "1", &["`check` must be a table"]);
    wrong_at_top("limits = { file = -1 }", "-1", &["a size such as"]);
}

#[test]
fn what_is_missing_is_told() {
    let error = parse("").unwrap_err();
    let said: Vec<&str> = error
        .problems
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(
        said,
        [
            "`source` is missing",
            "`locales` is missing",
            "`[[documents]]` is missing"
        ]
    );
    wrong(
        "source = \"en\"\nlocales = []\ndocuments = []\n",
        "[]",
        &["`documents` is empty"],
    );
    wrong_in_set("include = []", "[]", &["`include` is empty"]);
    wrong(
        "source = \"en\"\nlocales = []\n[[documents]]\nroot = \"a\"\n",
        "[[documents]]",
        &["`include` is missing"],
    );
}

#[test]
fn a_list_of_tables_is_as_good_as_headers() {
    let text = "source = \"en\"\nlocales = []\ndocuments = [{ include = [\"*.md\"] }]\n";
    assert_eq!(parse(text).unwrap().documents[0].root, ".");
    wrong(
        "source = \"en\"\nlocales = []\n[documents]\ninclude = []\n",
        "[documents]",
        &["[[documents]]"],
    );
}

#[test]
fn text_that_is_no_toml_is_told_with_its_place() {
    let text = "source = \"en\nlocales = []\n";
    let error = parse(text).unwrap_err();
    assert_eq!(error.problems.len(), 1);
    assert!(
        error.problems[0].message.starts_with("this is no TOML"),
        "{error:?}"
    );
    assert!(error.problems[0].span.start <= 13 && error.problems[0].span.start > 0);
    wrong_at_top(
        "source = \"en\"\nsource = \"it\"",
        "source",
        &["duplicate key"],
    );
}

#[test]
fn a_text_that_is_no_locale_is_told() {
    wrong_at_top(
        "locales = [\"zz-top!\"]",
        "\"zz-top!\"",
        &["no BCP 47 locale"],
    );
    wrong_at_top(
        "locales = [\"ja\", \"jp\"]",
        "\"jp\"",
        &["no language of ISO 639", "did you mean `ja`?"],
    );
    wrong_at_top("locales = [\"cn\"]", "\"cn\"", &["did you mean `zh-CN`?"]);
    wrong_at_top(
        "source = \"english\"",
        "\"english\"",
        &["did you mean `en`?"],
    );
    wrong_at_top(
        "locales = [{ code = \"CN\" }]",
        "{ code = \"CN\" }",
        &["a locale without `tag`"],
    );
    assert!(parse(&around("locales = [\"qps-ploc\"]", "")).is_ok());
}

#[test]
fn locales_that_cannot_be_told_apart_are_refused() {
    wrong_at_top(
        "locales = [\"ja\", \"pl\", \"JA\"]",
        "\"JA\"",
        &["`ja` stands here twice"],
    );
    wrong_at_top("locales = [\"en\"]", "\"en\"", &["`en` stands here twice"]);
    wrong_at_top(
        "locales = [\"pt\", { tag = \"it\", code = \"PT\" }]",
        "\"it\"",
        &["the same site code, `PT`", "code = "],
    );
    wrong_at_top(
        "locales = [\"ja\", { tag = \"pl\", folder = \"JA\" }]",
        "\"pl\"",
        &["have the same folder, `JA`"],
    );
    wrong_at_top(
        "locales = [\"pt\", { tag = \"pt-BR\", code = \"pt\" }]",
        "\"pt-BR\"",
        &["the same site code, `pt`", "code = "],
    );
    wrong_at_top(
        "locales = [{ tag = \"es\", code = \"SP\" }, { tag = \"ca\", code = \"ES\" }]",
        "\"ca\"",
        &["the tag of the other"],
    );
}

#[test]
fn a_mistake_in_a_locale_table_is_told() {
    wrong_at_top(
        "locales = [{ tag = \"ja\", code = \"日本\" }]",
        "\"日本\"",
        &["ASCII letters"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ja\", folder = \"../x\" }]",
        "\"../x\"",
        &["one component"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ja\", folder = \"a/b\" }]",
        "\"a/b\"",
        &["one component"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ar\", dir = \"right\" }]",
        "\"right\"",
        &["`ltr` or `rtl`"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ja\", hreflang = \"?\" }]",
        "\"?\"",
        &["`hreflang`"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ja\", fallback = [\"ko\"] }]",
        "\"ko\"",
        &["no locale of this project"],
    );
    wrong_at_top(
        "locales = [{ tag = \"ja\", fallback = [\"ja\"] }]",
        "\"ja\"",
        &["falls back to itself"],
    );
}

#[test]
fn the_output_folder_holds_no_documents() {
    wrong_at_top(
        "build = { output = \".\" }",
        "\".\"",
        &["the project itself"],
    );
    let text = around("build = { output = \"docs\" }", "root = \"docs/en\"");
    wrong(&text, "\"docs\"", &["holds the documents of `docs/en`"]);
    wrong_in_set("root = \"dist\"", "\"dist\"", &["the output folder `dist`"]);
    assert!(
        parse(&around(
            "build = { output = \"docs\" }",
            "root = \"docs-en\""
        ))
        .is_ok()
    );
}

#[test]
fn all_problems_of_a_file_are_told_at_once_in_order() {
    let text = around(
        "locales = [\"jp\"]\ncolour = 1",
        "root = \"/\"\nignore = ['[']\nformat = 3",
    );
    let error = parse(&text).unwrap_err();
    let places: Vec<&str> = error
        .problems
        .iter()
        .map(|problem| problem.span.of(&text))
        .collect();
    assert_eq!(places, ["\"jp\"", "colour", "\"/\"", "'['", "3"]);
    assert_eq!(
        error.to_string(),
        "`jp` is no language of ISO 639 in `hexapla.toml`, and 4 more problems"
    );
}

#[test]
fn places_are_right_after_text_in_many_scripts() {
    let text = around(
        "# 設定 – إعدادات – żółć – 配置 – ayarlar\nlocales = [\"ja\"]",
        "roto = \"x\"",
    );
    wrong(&text, "roto", &["did you mean `root`?"]);
}

//! Each mistake in a pattern, a path or a name of a configuration is told, with its place.

use crate::mistakes::{around, parse, wrong, wrong_at_top, wrong_in_set};

#[test]
fn a_bad_glob_is_told() {
    wrong_in_set(
        "include = [\"a/**/*.{md\"]",
        "\"a/**/*.{md\"",
        &["is no pattern"],
    );
    wrong_in_set(
        "include = [\"[z-a].md\"]",
        "\"[z-a].md\"",
        &["is no pattern"],
    );
    wrong_in_set("include = [\"\"]", "\"\"", &["the pattern is empty"]);
    wrong_in_set(
        "include = ['a\\*.md']",
        "'a\\*.md'",
        &["separates its parts by `/`"],
    );
}

#[test]
fn a_bad_regular_expression_is_told() {
    wrong_in_set(
        "ignore = ['ok', '(']",
        "'('",
        &["`(` is no regular expression: unclosed group"],
    );
}

#[test]
fn a_path_that_leaves_the_project_is_told() {
    wrong_in_set(
        "root = \"../x\"",
        "\"../x\"",
        &["`root` is no folder in the project"],
    );
    wrong_in_set("root = \"/etc\"", "\"/etc\"", &["absolute"]);
    wrong_in_set(
        "include = [\"../*.md\"]",
        "\"../*.md\"",
        &["leaves the project"],
    );
    wrong_in_set("exclude = [\"/x\"]", "\"/x\"", &["leaves the project"]);
    wrong_at_top(
        "build = { output = \"../dist\" }",
        "\"../dist\"",
        &["`output` is no folder"],
    );
    wrong_in_set(
        "catalogs = \"../{locale}/{path}.ftl\"",
        "\"../{locale}/{path}.ftl\"",
        &["no path in the project"],
    );
    wrong_in_set(
        "pages = \"/srv/{locale}/{path}\"",
        "\"/srv/{locale}/{path}\"",
        &["no path in the project"],
    );
    wrong_in_set(
        "catalogs = \".git/{locale}/{path}.ftl\"",
        "\".git/{locale}/{path}.ftl\"",
        &["reserved"],
    );
}

#[test]
fn a_pattern_of_catalogs_needs_its_placeholders() {
    wrong_in_set(
        "catalogs = \"l/{path}.ftl\"",
        "\"l/{path}.ftl\"",
        &["lacks `{locale}`"],
    );
    wrong_in_set(
        "pages = \"l/{locale}.ftl\"",
        "\"l/{locale}.ftl\"",
        &["lacks `{path}`"],
    );
    wrong_in_set(
        "pages = \"l/{lang}/{path}\"",
        "\"l/{lang}/{path}\"",
        &["`{lang}` is no placeholder"],
    );
    wrong_in_set(
        "pages = \"l/{locle}/{path}\"",
        "\"l/{locle}/{path}\"",
        &["did you mean `{locale}`?"],
    );
    wrong_in_set(
        "pages = \"l/{locale/x\"",
        "\"l/{locale/x\"",
        &["is no placeholder"],
    );
}

#[test]
fn an_argument_that_is_no_name_and_no_position_is_told() {
    for (set, place) in [
        ("shortcodes = { figure = [true] }", "true"),
        ("shortcodes = { figure = [-1] }", "-1"),
    ] {
        wrong_in_set(
            set,
            place,
            &["positions from 0", "figure = [\"caption\", 0]"],
        );
    }
    wrong_in_set("shortcodes = { figure = 0 }", "0", &["a list of names"]);
}

#[test]
fn what_runs_is_not_harmless() {
    for name in ["script", "iframe", "img", "a", "svg", "form", "base"] {
        let name = format!("\"{name}\"");
        wrong_in_set(&format!("harmless = [{name}]"), &name, &["is not harmless"]);
    }
    for name in ["KBD", "<b>", "x-y", "", "日本"] {
        let name = format!("\"{name}\"");
        wrong_in_set(&format!("harmless = [{name}]"), &name, &["is no name"]);
    }
}

#[test]
fn an_unknown_name_is_told_with_the_one_that_was_meant() {
    wrong_in_set(
        "format = \"markdwon\"",
        "\"markdwon\"",
        &["is no format", "did you mean `markdown`?"],
    );
    wrong_in_set(
        "format = \"asciidoc\"",
        "\"asciidoc\"",
        &["known here: markdown, text, html, fluent, json, yaml"],
    );
    wrong_in_set("dialect = \"GFM\"", "\"GFM\"", &["did you mean `gfm`?"]);
    wrong_in_set(
        "code = \"all\"",
        "\"all\"",
        &["is not `nothing` or `comments`"],
    );
    wrong_in_set("wrap = 80", "80", &["true or false"]);
    wrong_in_set(
        "front-matter = { a.b = \"keep\" }",
        "\"keep\"",
        &["translate, copy, own, drop"],
    );
    wrong_at_top(
        "changes = { link = \"mayor\" }",
        "\"mayor\"",
        &["did you mean `major`?"],
    );
    wrong_at_top(
        "build = { minimum = \"80\" }",
        "\"80\"",
        &["write `80%` or `it=80%`"],
    );
    wrong_at_top(
        "build = { minimum = [\"xx=8%\"] }",
        "\"xx=8%\"",
        &["no locale of this project"],
    );
    wrong_at_top(
        "limits = { file = \"16 MB\" }",
        "\"16 MB\"",
        &["is no size", "MiB"],
    );
}

/// Checks that an output folder has one problem, which holds `words` and says what to do.
fn wrong_output(output: &str, set: &str, words: &str) {
    let text = around(&format!("build.output = \"{output}\""), set);
    let hint = "choose a folder of its own, for example: output = \"dist\"";
    wrong(&text, &format!("\"{output}\""), &[words, hint]);
}

#[test]
fn outputs_lie_in_no_folder_that_is_read_or_kept() {
    let set = "root = \"source\"";
    for output in ["locales", "Locales", "locales/dist", "locales/ja/out"] {
        wrong_output(output, set, "which is not for outputs");
    }
    wrong_output("source/dist", set, "lies in `source`, which");
    wrong_output(".hexapla/dist", set, "lies in `.hexapla`, which");
    wrong_output("git~1/dist", set, "lies in `.git`, which");
    wrong_output("source", set, "holds the documents of `source`");
    let own = "root = \"source\"\ncatalogs = \"l10n/texts/{locale}/{path}.ftl\"\npages = \"{locale}/{path}\"";
    wrong_output("l10n", own, "holds `l10n/texts`, which");
    wrong_output("l10n/texts/x", own, "lies in `l10n/texts`, which");
    wrong_output("ja", own, "holds `ja`, which");
    wrong_output("pl/out", own, "lies in `pl`, which");
    let theme = around("build.output = \"t/out\"\nsite.theme = \"t\"", set);
    wrong(
        &theme,
        "\"t/out\"",
        &["lies in `t`, which is not for outputs"],
    );
}

#[test]
fn a_default_output_folder_blames_what_lies_in_it() {
    let catalogs = "catalogs = \"dist/{locale}/{path}.ftl\"";
    wrong_in_set(catalogs, &catalogs[11..], &["holds `dist`, which"]);
}

#[test]
fn outputs_that_lie_apart_are_fine() {
    for (output, set) in [
        ("locales-dist", "root = \"source\""),
        ("dist/source", "root = \"source\""),
        ("public", "root = \".\""),
        ("docs-built/site", "root = \"docs\""),
        ("出力", "root = \"記事\""),
    ] {
        let text = around(&format!("build.output = \"{output}\""), set);
        assert!(parse(&text).is_ok(), "{output} {:#?}", parse(&text));
    }
}

#[test]
fn documents_do_not_lie_among_other_outputs() {
    let hint = "choose a folder of its own, for example: documents = \"documents/{locale}/{path}\"";
    let with = |build: &str, set: &str| around(&format!("[build]\n{build}"), set);
    let site = "\"site/{locale}/{path}\"";
    let words = [
        "documents would lie in `site`, a folder of the output",
        hint,
    ];
    wrong(
        &with(&format!("documents = {site}\nsite = true"), ""),
        site,
        &words,
    );
    assert!(parse(&with(&format!("documents = {site}"), "")).is_ok());
    let bundles = "\"bundles/{locale}/{path}\"";
    let build = format!("documents = {bundles}");
    wrong(
        &with(&build, "include = [\"*.ftl\"]"),
        bundles,
        &["`bundles`", hint],
    );
    assert!(parse(&with(&build, "")).is_ok());
    let own = "\".hexapla/{locale}/{path}\"";
    wrong(
        &with(&format!("documents = {own}"), ""),
        own,
        &["`.hexapla`", hint],
    );
}

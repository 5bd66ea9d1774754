//! `build`: what bundles have from other locales, and what the runtime makes of it.

use std::fmt::Write as _;

use hexapla_bundle::{Bundles, Options, fluent_args};

use crate::{
    build_bundles::{load, manifest, with_strings},
    harness::Project,
};

const LAYOUTS: [(&str, &str); 4] = [
    ("", ""),
    ("fallbacks = \"own\"", ""),
    ("files = \"one\"", "site--"),
    ("files = \"one\", layout = \"minified\"", "site--"),
];

const LETTERS: &str = "letters = { $n ->\n    [one] 1 letter\n   *[other] { $n } letters\n }\n    .title = Post\nopen = Open\n    .title = Open it\n";

fn borrowing(layout: &str) -> Project {
    let project = with_strings(&format!("bundles = {{ {layout} }}"));
    project.replace(
        "hexapla.toml",
        "[\"it\", \"ja\"]",
        "[\"ja\", \"ar\", \"pl\", \"tr\", \"zh-CN\", { tag = \"zh-HK\", fallback = [\"zh-CN\"] }]",
    );
    project.write("source/site.ftl", LETTERS);
    project.write("locales/ja/site.ftl", "open = 開く\n");
    project.write("locales/zh-CN/site.ftl", "open = 打开\n");
    project
}

#[test]
fn a_program_knows_in_which_locale_a_message_is_and_hears_its_plural() {
    for (layout, before) in LAYOUTS {
        let project = borrowing(layout);
        project.ok(&["build"]);
        let bundles = load(&project);
        for (locale, id, text, lender) in [
            ("ja", "letters", "1 letter", "en"),
            ("ar", "letters", "1 letter", "en"),
            ("zh-CN", "letters", "1 letter", "en"),
            ("pl", "letters.title", "Post", "en"),
            ("tr", "open", "Open", "en"),
            ("ja", "open", "開く", "ja"),
            ("ja", "open.title", "Open it", "en"),
            ("zh-HK", "open", "打开", "zh-CN"),
        ] {
            let args = fluent_args!["n" => 1];
            let reader = bundles.locale(locale).unwrap();
            let said = reader.explain(&format!("{before}{id}"), Some(&args));
            assert_eq!(said.text, text, "{locale} {layout}");
            let found = said.locale.unwrap().as_str();
            assert_eq!(found, lender, "{locale} {id} {layout}");
        }
    }
}

#[test]
fn a_folder_that_is_alone_says_who_lends() {
    for (layout, before) in LAYOUTS.into_iter().filter(|it| !it.0.contains("own")) {
        let project = borrowing(layout);
        project.ok(&["build"]);
        let files = &manifest(&project, "zh-HK")["files"];
        let file = files
            .as_array()
            .unwrap()
            .iter()
            .find(|file| file["path"] != "app.json.ftl");
        let lent = &file.unwrap()["lent"];
        let named = |names: &[&str]| {
            names
                .iter()
                .map(|name| format!("{before}{name}"))
                .collect::<Vec<_>>()
        };
        let from_chinese = lent["zh-CN"].as_array().unwrap();
        assert_eq!(*from_chinese, named(&["open"]), "{lent}");
        let from_english = lent["en"].as_array().unwrap();
        for name in named(&["letters", "letters.title", "open.title"]) {
            assert!(from_english.contains(&name.into()), "{lent}");
        }
        assert!(manifest(&project, "en")["files"][0].get("lent").is_none());
        let read = |path: &str| Some(project.read(&format!("dist/bundles/{path}")));
        let (bundles, problems) = Bundles::read(&["ja"], &read, &Options::default());
        assert!(problems.is_empty(), "{problems:?}");
        let args = fluent_args!["n" => 1];
        let said = bundles
            .negotiate(&[])
            .explain(&format!("{before}letters"), Some(&args));
        assert_eq!(
            (said.text.as_str(), said.locale.unwrap().as_str()),
            ("1 letter", "en")
        );
    }
}

#[test]
fn readers_get_no_pseudo_locale_unasked() {
    let project = with_strings("pseudo = true");
    project.ok(&["build"]);
    let bundles = load(&project);
    for (wanted, expected) in [
        ("ar", "en"),
        ("en-GB", "en"),
        ("ar-XB", "ar-XB"),
        ("en-XA", "en-XA"),
    ] {
        let reader = bundles.negotiate(&[wanted]);
        assert_eq!(reader.locale().unwrap().as_str(), expected);
    }
}

#[test]
fn two_documents_of_one_bundle_are_refused_with_what_helps() {
    for (layout, _) in LAYOUTS {
        let project = with_strings(&format!("bundles = {{ {layout} }}"));
        project.write("source/app.json.ftl", "open_-file = Other\n");
        let run = project.run(&["build"]);
        assert_eq!(run.code, 2, "{run}");
        for said in [
            "app.json.ftl",
            "both are bundles",
            "rename one of the two documents",
        ] {
            assert!(run.stderr.contains(said), "{layout}: {run}");
        }
        assert!(!run.stderr.contains("{locale}"), "{run}");
    }
}

#[test]
fn a_value_of_the_json_file_stands_in_a_fluent_file_again() {
    let project = with_strings("bundles = { json = true }");
    let source = "inline = One\n    two\n        three\nblock =\n    一\n      二\n\n    三\nselect = { $n ->\n    [one] 1\n   *[other] { $n }\n        plików\n }\n    .title =\n        عنوان\n        {\" \"}. x\n";
    project.write("source/site.ftl", source);
    project.ok(&["build"]);
    let values: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&project.read("dist/bundles/ja/site.ftl.json")).unwrap();
    assert_eq!(values["block"], "一\n  二\n\n三");
    let mut file = String::new();
    for (key, value) in &values {
        let value = value.as_str().unwrap().replace('\n', "\n    ");
        let _ = write!(file, "{}=\n    {value}\n", key.replace('.', "-"));
    }
    let built = load(&project);
    let manifest =
        r#"{"version": 1, "locale": "en", "chain": ["en"], "files": [{"path": "a.ftl"}]}"#;
    let read = |path: &str| {
        let text = if path.ends_with("json") {
            manifest
        } else {
            &file
        };
        Some(text.to_owned())
    };
    let (again, problems) = Bundles::read(&["en"], &read, &Options::default());
    assert!(problems.is_empty(), "{problems:?} {file}");
    for n in [1, 5] {
        let args = fluent_args!["n" => n];
        for key in values.keys() {
            let ours = again
                .negotiate(&[])
                .format(&key.replace('.', "-"), Some(&args));
            assert_eq!(
                ours,
                built.negotiate(&["ja"]).format(key, Some(&args)),
                "{file}"
            );
        }
    }
}

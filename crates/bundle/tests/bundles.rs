//! Bundles as they come from a disk: whole, damaged, hostile.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail loudly, and makes its own folder"
)]

use std::collections::BTreeMap;

use hexapla_bundle::{
    Bundles, FluentArgs, FluentValue, Functions, Isolation, Localized, Options, Problem,
    fluent_args,
};
use proptest::prelude::*;

const PLAIN: Options = Options {
    isolation: Isolation::None,
    longest: 1 << 20,
    functions: Functions::new(),
};

/// A manifest of one file, `app.ftl`.
fn manifest(locale: &str, chain: &[&str]) -> String {
    let chain: Vec<String> = chain.iter().map(|tag| format!("\"{tag}\"")).collect();
    let chain = chain.join(", ");
    format!(
        r#"{{"version": 1, "locale": "{locale}", "chain": [{chain}], "files": [{{"path": "app.ftl"}}]}}"#
    )
}

/// Locales with their chain and their file.
fn loaded(locales: &[(&str, &[&str], &str)], options: &Options) -> (Bundles, Vec<Problem>) {
    let mut files = BTreeMap::new();
    for (locale, chain, text) in locales {
        files.insert(format!("{locale}/manifest.json"), manifest(locale, chain));
        files.insert(format!("{locale}/app.ftl"), (*text).to_owned());
    }
    let folders: Vec<&str> = locales.iter().map(|(locale, ..)| *locale).collect();
    Bundles::read(&folders, &|path| files.get(path).cloned(), options)
}

fn twelve() -> Bundles {
    let tags = [
        "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
    ];
    let chains: Vec<[&str; 2]> = tags.iter().map(|tag| [*tag, "en"]).collect();
    let mut locales: Vec<(&str, &[&str], &str)> =
        vec![("en", &["en"], "a = source\nb = only here\n")];
    let own = "n = { $n ->\n [one] one\n [few] few\n [many] many\n *[other] other\n }\n";
    locales.extend(
        tags.iter()
            .zip(&chains)
            .map(|(tag, chain)| (*tag, chain.as_slice(), own)),
    );
    loaded(&locales, &PLAIN).0
}

fn tag_of(localized: &Localized<'_>) -> String {
    localized.locale().unwrap().to_string()
}

#[test]
fn a_reader_gets_the_language_and_script_they_read_or_the_source() {
    let bundles = twelve();
    let cases: [(&[&str], &str); 8] = [
        (&["pt-BR"], "pt"),
        (&["zh-TW"], "en"),
        (&["zh"], "zh-CN"),
        (&["zh-Hans-SG"], "zh-CN"),
        (&["ko", "ar-EG", "de"], "ar"),
        (&["not a tag", "JA"], "ja"),
        (&[], "en"),
        (&["en-GB", "it"], "en"),
    ];
    for (wanted, expected) in cases {
        assert_eq!(tag_of(&bundles.negotiate(wanted)), expected, "{wanted:?}");
    }
}

#[test]
fn what_a_locale_lacks_comes_from_the_next_of_its_chain_and_says_so() {
    let bundles = twelve();
    let polish = bundles.negotiate(&["pl"]);
    let found = polish.explain("b", None);
    assert_eq!(
        (found.text.as_str(), found.locale.unwrap().as_str()),
        ("only here", "en")
    );
    let nowhere = polish.explain("zzz", None);
    assert_eq!((nowhere.text.as_str(), nowhere.locale), ("zzz", None));
    assert!(!polish.has("zzz") && polish.has("b"));
}

#[test]
fn plurals_are_those_of_the_locale() {
    let bundles = twelve();
    let said = |tag: &str, n: u32| {
        let mut args = FluentArgs::new();
        args.set("n", n);
        bundles.locale(tag).unwrap().format("n", Some(&args))
    };
    let shown = [
        said("pl", 3),
        said("pl", 5),
        said("ru", 1),
        said("ja", 1),
        said("tr", 1),
        said("ar", 11),
    ];
    assert_eq!(shown, ["few", "many", "one", "other", "one", "many"]);
}

#[test]
fn pseudo_locales_are_for_those_who_ask_for_them() {
    let text = "a = x\n";
    let chain: &[&str] = &["en"];
    let locales = ["ar-XB", "de", "en", "en-XA"].map(|tag| (tag, chain, text));
    let (bundles, _) = loaded(&locales, &PLAIN);
    for (wanted, expected) in [
        (&["ar", "de"] as &[&str], "de"),
        (&["ar-EG"], "en"),
        (&["en-GB"], "en"),
        (&["ar_xb"], "ar-XB"),
        (&["en-XA", "de"], "en-XA"),
        (&["de-XA"], "de"),
    ] {
        assert_eq!(tag_of(&bundles.negotiate(wanted)), expected, "{wanted:?}");
    }
    // Neither where a build has no source.
    let (bundles, _) = loaded(&[("ar-XB", chain, text), ("pl", chain, text)], &PLAIN);
    assert_eq!(tag_of(&bundles.negotiate(&["ja"])), "pl");
}

#[test]
fn a_program_adds_functions_and_may_replace_number() {
    let mut options = PLAIN;
    options
        .functions
        .add("DATETIME", |locale, positional, named| {
            let (Some(FluentValue::Number(day)), Some(FluentValue::String(style))) =
                (positional.first(), named.get("dateStyle"))
            else {
                return FluentValue::Error;
            };
            format!("{locale}/{}/{style}", day.value).into()
        });
    options.functions.add("NUMBER", |_, _, _| "３".into());
    let text = "d = { DATETIME($n, dateStyle: \"long\") }\nbad = { DATETIME() }\nn = { NUMBER($n) }\nDATETIME = x\n";
    let (bundles, problems) = loaded(&[("ja", &["ja"], text)], &options);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems[0].to_string().contains("`DATETIME`"),
        "{problems:?}"
    );
    let args = fluent_args!["n" => 7];
    let said = |id: &str| bundles.negotiate(&[]).format(id, Some(&args));
    assert_eq!(said("d"), "ja/7/long");
    assert_eq!(said("n"), "３");
    assert!(said("bad").contains("DATETIME()"));
}

#[test]
fn a_message_never_grows_beyond_its_limit() {
    let part = "x".repeat(1000);
    let text = format!("a = {part}\nb = {}\n", "{ a }".repeat(90));
    let options = Options {
        isolation: Isolation::None,
        longest: 5_000,
        ..PLAIN
    };
    let (bundles, problems) = loaded(&[("en", &["en"], &text)], &options);
    assert!(problems.is_empty(), "{problems:?}");
    let long = bundles.negotiate(&[]).explain("b", None);
    assert_eq!(long.text.len(), 5_000);
    assert_eq!(long.problems, ["the text was cut after 5000 bytes"]);
}

#[test]
fn what_would_break_the_parser_is_left_out_and_told() {
    for text in [
        "a = {\"\\u12é\"}\n".to_owned(),
        format!("a = {}\n", "{".repeat(50_000)),
        "a = \0\n".to_owned(),
    ] {
        let (bundles, problems) = loaded(&[("en", &["en"], &text)], &PLAIN);
        assert_eq!(
            problems,
            [Problem::NoFluent {
                path: "en/app.ftl".to_owned()
            }]
        );
        assert_eq!(bundles.negotiate(&[]).format("a", None), "a");
    }
}

#[test]
fn a_message_that_asks_for_itself_ends() {
    let (bundles, _) = loaded(&[("en", &["en"], "a = { b }\nb = { a }\n")], &PLAIN);
    let asked = bundles.negotiate(&[]).explain("a", None);
    assert!(
        !asked.problems.is_empty() && asked.text.len() < 100,
        "{asked:?}"
    );
}

#[test]
fn a_manifest_that_is_none_or_leads_outside_loads_nothing() {
    let outside =
        r#"{"version": 1, "locale": "en", "chain": ["en"], "files": [{"path": "../secret.ftl"}]}"#;
    for (text, expected) in [
        ("{", "is no manifest"),
        (
            r#"{"version": 9, "locale": "en", "chain": [], "files": []}"#,
            "version 9",
        ),
        (
            r#"{"version": 1, "locale": "!", "chain": [], "files": []}"#,
            "no locale",
        ),
        (outside, "cannot be read"),
    ] {
        let read = |path: &str| match path {
            "en/manifest.json" => Some(text.to_owned()),
            _ => Some("secret = yes\n".to_owned()),
        };
        let (bundles, problems) = Bundles::read(&["en"], &read, &PLAIN);
        assert_eq!(problems.len(), 1, "{text}");
        assert!(problems[0].to_string().contains(expected), "{problems:?}");
        assert_eq!(bundles.negotiate(&["en"]).format("secret", None), "secret");
    }
}

#[test]
fn a_file_that_was_changed_after_the_build_is_told() {
    let hash = "0".repeat(64);
    let manifest = format!(
        r#"{{"version": 1, "locale": "en", "chain": ["en"], "files": [{{"path": "app.ftl", "blake3": "{hash}"}}]}}"#
    );
    let read = |path: &str| match path {
        "en/manifest.json" => Some(manifest.clone()),
        _ => Some("a = b\n".to_owned()),
    };
    let (bundles, problems) = Bundles::read(&["en"], &read, &PLAIN);
    assert_eq!(
        problems,
        [Problem::Changed {
            path: "en/app.ftl".to_owned()
        }]
    );
    assert_eq!(bundles.negotiate(&[]).format("a", None), "b");
}

#[test]
fn a_folder_is_opened_and_an_empty_one_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Bundles::open(folder.path(), &PLAIN).is_err());
    assert!(Bundles::open(&folder.path().join("nowhere"), &PLAIN).is_err());
    let locale = folder.path().join("tr");
    std::fs::create_dir(&locale).unwrap();
    std::fs::write(locale.join("manifest.json"), manifest("tr", &["tr"])).unwrap();
    std::fs::write(locale.join("app.ftl"), "a = Açık\n").unwrap();
    let (bundles, problems) = Bundles::open(folder.path(), &PLAIN).unwrap();
    assert!(problems.is_empty());
    assert_eq!(bundles.negotiate(&["tr-TR"]).format("a", None), "Açık");
}

proptest! {
    #[test]
    fn no_text_whatever_makes_it_panic(text in "[a-c={}\"\\\\ \n.$*\\[\\]>é日-]{0,80}", id in "[a-c.]{0,5}") {
        let (bundles, _) = loaded(&[("en", &["en"], &text)], &PLAIN);
        let _ = bundles.negotiate(&["en"]).explain(&id, None);
    }
}

#[test]
fn what_a_manifest_says_besides_is_left_alone() {
    let manifest = r#"{"version": 1, "locale": "pl", "chain": ["pl"],
        "coverage": {"messages": 1, "own": 1, "fallback": 0},
        "files": [{"path": "bundle.ftl", "json": "bundle.ftl.json", "messages": 1}]}"#;
    let read = |path: &str| match path {
        "pl/manifest.json" => Some(manifest.to_owned()),
        "pl/bundle.ftl" => Some("app--open=Otwórz\n".to_owned()),
        _ => None,
    };
    let (bundles, problems) = Bundles::read(&["pl"], &read, &PLAIN);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(
        bundles.negotiate(&["pl"]).format("app--open", None),
        "Otwórz"
    );
}

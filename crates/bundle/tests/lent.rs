//! Messages that a locale has from others, as its manifest says.

use hexapla_bundle::{Bundles, Functions, Isolation, Options, Problem, fluent_args};

const PLAIN: Options = Options {
    isolation: Isolation::None,
    longest: 1 << 20,
    functions: Functions::new(),
};

/// One locale, Japanese or Polish, whose manifest says what English lends.
fn borrowing(locale: &str, files: &[(&str, &str, &str)]) -> (Bundles, Vec<Problem>) {
    let entries: Vec<String> = files
        .iter()
        .map(|(path, _, lent)| format!(r#"{{"path": "{path}", "lent": {{{lent}}}}}"#))
        .collect();
    let manifest = format!(
        r#"{{"version": 1, "locale": "{locale}", "chain": ["{locale}", "en"], "files": [{}]}}"#,
        entries.join(", ")
    );
    let read = |path: &str| {
        let name = path.strip_prefix(locale)?.strip_prefix('/')?;
        let file = files.iter().find(|file| file.0 == name);
        match name {
            "manifest.json" => Some(manifest.clone()),
            _ => file.map(|file| file.1.to_owned()),
        }
    };
    Bundles::read(&[locale], &read, &PLAIN)
}

fn said_by(bundles: &Bundles, id: &str, n: u32) -> (String, String) {
    let args = fluent_args!["n" => n];
    let said = bundles.negotiate(&[]).explain(id, Some(&args));
    (
        said.text,
        said.locale.map(ToString::to_string).unwrap_or_default(),
    )
}

#[test]
fn what_another_locale_lends_is_said_by_its_rules_and_in_its_name() {
    let letters =
        "letters = { $n ->\n [one] 1 letter\n *[other] { $n } letters\n }\n    .title = Post\n";
    for (locale, name, text) in [
        ("ja", "手紙", "手紙 = x\nown = 手紙 { $n }通\n"),
        (
            "pl",
            "listy",
            "own = { $n ->\n [few] { $n } listy\n *[many] { $n } listów\n }\n",
        ),
        (
            "ar",
            "رسائل",
            "own = { $n ->\n [one] رسالة { $n }\n *[other] { $n } رسائل\n }\n",
        ),
    ] {
        let text = format!("{letters}{text}");
        let lent = r#""en": ["letters"]"#;
        let (bundles, _) = borrowing(locale, &[("app.ftl", &text, lent)]);
        let pair = |text: &str, locale: &str| (text.to_owned(), locale.to_owned());
        assert_eq!(
            said_by(&bundles, "letters", 1),
            pair("1 letter", "en"),
            "{locale}"
        );
        assert_eq!(said_by(&bundles, "letters", 3), pair("3 letters", "en"));
        assert_eq!(said_by(&bundles, "letters.title", 3), pair("Post", locale));
        let own = said_by(&bundles, "own", 3);
        assert!(own.0.contains(name) && own.1 == locale, "{own:?}");
    }
}

#[test]
fn what_is_lent_is_said_in_the_words_of_the_lender_where_they_are_loaded() {
    let manifest = |locale: &str, chain: &str, lent: &str| {
        format!(
            r#"{{"version": 1, "locale": "{locale}", "chain": [{chain}], "files": [{{"path": "a.ftl", "lent": {{{lent}}}}}]}}"#
        )
    };
    let share = "share = They share { files }\n";
    let polish = "files = { $n ->\n [few] { $n } pliki\n *[other] { $n } pliku\n }\n";
    let english = "files = { $n ->\n [one] one file\n *[other] { $n } files\n }\n";
    let read = |path: &str| match path {
        "pl/manifest.json" => Some(manifest("pl", r#""pl", "en""#, r#""en": ["share"]"#)),
        "en/manifest.json" => Some(manifest("en", r#""en""#, "")),
        "pl/a.ftl" => Some(format!("{polish}{share}")),
        _ => Some(format!("{english}{share}")),
    };
    for (folders, expected) in [
        (&["pl", "en"] as &[&str], "They share 3 files"),
        (&["pl"], "They share 3 pliku"),
    ] {
        let (bundles, _) = Bundles::read(folders, &read, &PLAIN);
        let args = fluent_args!["n" => 3];
        let said = bundles.negotiate(&["pl"]).explain("share", Some(&args));
        assert_eq!(said.text, expected);
        assert_eq!(said.locale.unwrap().as_str(), "en");
    }
}

#[test]
fn a_message_that_is_twice_is_said_by_the_locale_of_the_first() {
    let (first, second) = ("a = eins\n", "a = one\nb = two\n");
    let files = [
        ("1.ftl", first, ""),
        ("2.ftl", second, r#""en": ["a", "b"]"#),
    ];
    let (bundles, problems) = borrowing("de", &files);
    assert!(
        matches!(&*problems, [Problem::Twice { .. }]),
        "{problems:?}"
    );
    let locale = |id: &str| said_by(&bundles, id, 1).1;
    assert_eq!((locale("a"), locale("b")), ("de".into(), "en".into()));
}

#[test]
fn only_locales_of_the_chain_lend() {
    let lent = r#""fr": ["a"], "!": ["b"]"#;
    let (bundles, problems) = borrowing("tr", &[("app.ftl", "a = x\nb = y\n", lent)]);
    assert!(problems.is_empty(), "{problems:?}");
    for id in ["a", "b"] {
        assert_eq!(said_by(&bundles, id, 1).1, "tr");
    }
}

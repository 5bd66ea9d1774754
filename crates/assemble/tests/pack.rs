//! Bundles joined, minified, without fallbacks, and of files of strings.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use hexapla_assemble::{
    Bundle, BundlePart, ChainLink, Chosen, Keys, Target, bundle, joined, keep_own, key_values,
    minified,
};
use hexapla_core::{DocumentPath, Locale};
use hexapla_formats::{Format, Options, parse};

fn made(path: &str, text: &str, format: Format, targets: &[Option<&str>]) -> Bundle {
    let document = parse(text, &Options::new(format));
    let chosen: Vec<Option<Chosen<'_>>> = targets
        .iter()
        .map(|target| {
            let target = Target::Text((*target)?);
            Some(Chosen { target, step: 0 })
        })
        .collect();
    let locale = Locale::parse("it").unwrap();
    bundle(&BundlePart {
        path: &DocumentPath::parse(path).unwrap(),
        document: &document,
        keys: if format == Format::Fluent {
            Keys::Fluent
        } else {
            Keys::Strings
        },
        chosen: &chosen,
        chain: &[ChainLink {
            locale: &locale,
            text: "",
        }],
        source: &Locale::english(),
        forms: &[],
    })
}

fn source(path: &str, text: &str) -> Bundle {
    made(path, text, Format::Fluent, &[])
}

/// What a runtime makes of a message.
fn said(text: &str, id: &str) -> String {
    let resource = FluentResource::try_new(text.to_owned()).unwrap();
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
    let message = bundle.get_message(message).unwrap();
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute).unwrap().value(),
        None => message.value().unwrap(),
    };
    let mut args = FluentArgs::new();
    args.set("n", 2);
    let mut errors = Vec::new();
    let said = bundle
        .format_pattern(pattern, Some(&args), &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{errors:?} in {text}");
    said
}

const MENU: &str = "-brand = Hexapla\n    .case = low\nopen = Open { -brand }\n    .title = { open } now\nleft = { $n ->\n    [one] One of { open.title }\n   *[other] { $n } of\n        { -brand(case: \"x\") }\n }\nmany =\n    first\n\n    second { \"{\" }\n";
const PAGE: &str = "open = Apri\nask = { open }, { left }\n";

#[test]
fn a_message_says_the_same_in_the_joined_file() {
    let parts = [source("app/menu.ftl", MENU), source("page.ftl", PAGE)];
    let text = joined(&parts);
    for id in ["open", "open.title", "left", "many"] {
        assert_eq!(
            said(&text, &format!("app-menu--{id}")),
            said(MENU, id),
            "{text}"
        );
    }
    assert_eq!(said(&text, "page--open"), "Apri");
    let asked = said(&text, "page--ask");
    assert_eq!(asked, format!("Apri, {}", said(MENU, "left")), "{text}");
}

fn names(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect()
}

#[test]
fn no_two_messages_of_two_documents_have_one_name() {
    let paths = [
        "a.ftl",
        "a-b.ftl",
        "a/b.ftl",
        "a_b.ftl",
        "a.b.ftl",
        "a",
        "日本.ftl",
        "العربية.ftl",
    ];
    let parts = paths.map(|path| source(path, "b--c = x\nc = y\nb-c = z\n"));
    let text = joined(&parts);
    let unique: BTreeSet<&str> = names(&text).into_iter().collect();
    assert_eq!((unique.len(), names(&text).len()), (24, 24), "{text}");
}

#[test]
fn a_document_that_is_added_renames_no_message_of_another() {
    let before = joined(&[source("app_/b.ftl", MENU), source("日/م.ftl", MENU)]);
    let after = joined(&[
        source("app-_b.ftl", MENU),
        source("app_-b.ftl", MENU),
        source("app_/b.ftl", MENU),
        source("日-م.ftl", MENU),
        source("日/م.ftl", MENU),
    ]);
    let kept: BTreeSet<&str> = names(&after).into_iter().collect();
    for name in names(&before) {
        assert!(kept.contains(name), "{name}");
    }
    for document in ["app__-b", "d_d_E6_97_A5-_D9_85", "d_d_E6_97_A5_-_D9_85"] {
        let id = format!("{document}--open.title");
        assert_eq!(said(&after, &id), said(MENU, "open.title"), "{after}");
    }
}

#[test]
fn a_minified_file_says_the_same_in_fewer_bytes() {
    let small = minified(MENU);
    assert!(small.len() < MENU.len());
    for id in ["open", "open.title", "left", "many"] {
        assert_eq!(said(&small, id), said(MENU, id), "{small}");
    }
    assert_eq!(minified(&small), small);
}

/// The files of a locale, of which only these patterns are its own.
fn only(files: &[(&str, &str)], own: &[&str]) -> Vec<String> {
    let mut bundles: Vec<Bundle> = files
        .iter()
        .map(|(path, text)| {
            let mut bundle = source(path, text);
            let own = own.iter();
            let own = own.filter_map(|name| name.strip_prefix(path)?.strip_prefix(':'));
            bundle.own = own.map(str::to_owned).collect();
            bundle
        })
        .collect();
    keep_own(&mut bundles);
    bundles.into_iter().map(|bundle| bundle.text).collect()
}

#[test]
fn what_nobody_translated_is_left_out_pattern_by_pattern() {
    let text = "-brand = Marka\n    .gender = feminine\n    .case = low\n-unused = U\nopen = Otwórz\n    .title = Open\n    .sep = →\nbye = Bye\n    .title = 終\n";
    let own = [
        "a:-brand",
        "a:-brand.gender",
        "a:open",
        "a:open.sep",
        "a:bye.title",
    ];
    assert_eq!(
        only(&[("a", text)], &own),
        [
            "-brand = Marka\n    .gender = feminine\nopen = Otwórz\n    .sep = →\nbye =\n    .title = 終\n"
        ]
    );
}

#[test]
fn what_a_translation_asks_for_comes_along_from_wherever_it_is() {
    let files = [
        (
            "a",
            "-name = N { -deep }\n    .g = f\n    .h = x\n-deep = D\n-lost = L\nd = D\n    .x = X { -name }\n",
        ),
        (
            "b",
            "own = { d.x } { -name.g ->\n    [f] 女\n   *[m] 男\n }\nhere = { -lost }\nother = O\n",
        ),
    ];
    let kept = only(&files, &["b:own"]);
    assert_eq!(
        kept,
        [
            "-name = N { -deep }\n    .g = f\n-deep = D\nd =\n    .x = X { -name }\n",
            "own =\n    { d.x } { -name.g ->\n       [f] 女\n      *[m] 男\n    }\n",
        ]
    );
    let (thin, whole) = (kept.concat(), files.map(|file| file.1).concat());
    assert_eq!(said(&thin, "own"), said(&whole, "own"));
}

#[test]
fn messages_that_ask_for_each_other_come_along_once() {
    let text = "-a = { -b }\n-b = { -a }\nx = { y } { -a }\ny = { x }\nz = { none } { none.x }\n";
    assert_eq!(only(&[("a", text)], &["a:x", "a:z"]), [text]);
}

#[test]
fn a_locale_has_its_constants_with_what_it_translated_and_by_themselves() {
    let ftl = "sep = \u{a0}\nopen = Open\n    .pad = \u{3000}\nbye = Bye\n    .pad = \u{3000}\n";
    let mut built = [made("a.ftl", ftl, Format::Fluent, &[Some("開く"), None])];
    keep_own(&mut built);
    assert_eq!(
        built[0].text,
        "sep = \u{a0}\nopen = 開く\n    .pad = \u{3000}\n"
    );
    let json = r#"{"a": "Aa", "b": "→", "c": "Cc"}"#;
    let mut built = [made("a.json", json, Format::Json, &[None, Some("ج")])];
    keep_own(&mut built);
    assert_eq!(built[0].text, "b = →\nc = ج\n");
}

#[test]
fn strings_become_messages_that_say_what_they_say() {
    let json = r#"{"menu": {"save as": "Save {name}", "2": "a\nb"}, "日": "x"}"#;
    let built = made(
        "app.json",
        json,
        Format::Json,
        &[Some("Salva {name}"), None, Some(" { 日本")],
    );
    let document = parse(json, &Options::new(Format::Json));
    let names: Vec<String> = document
        .units
        .iter()
        .map(|unit| unit.key.as_ref().unwrap().record_name().into_owned())
        .collect();
    assert_eq!(names.len(), 3);
    let shown: Vec<String> = names.iter().map(|name| said(&built.text, name)).collect();
    assert_eq!(shown, ["Salva {name}", "a\nb", " { 日本"], "{}", built.text);
    assert_eq!((built.manifest.own, built.manifest.fallback), (2, 1));
}

#[test]
fn keys_and_values_name_attributes_and_terms_in_the_order_of_the_file() {
    let pairs = key_values(MENU);
    let keys: Vec<&str> = pairs.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "-brand",
            "-brand.case",
            "open",
            "open.title",
            "left",
            "many"
        ]
    );
    assert_eq!(pairs[2].1, "Open { -brand }");
}

#[test]
fn every_key_of_a_file_of_strings_is_in_its_bundle() {
    let json = r#"{"z": "Save", "sep": " → ", "a": ["", {"b": null, "n": 4.50}, true], "end": "</script>", "name": "{name}"}"#;
    let built = made("app.json", json, Format::Json, &[Some("Zapisz")]);
    assert_eq!(
        built.text,
        "z = Zapisz\nsep = {\" \"}→{\" \"}\na_5B0_5D = { \"\" }\na_5B1_5D_-b = { \"\" }\na_5B1_5D_-n = 4.50\na_5B2_5D = true\nend = </script>\nname = {\"{\"}name{\"}\"}\n"
    );
    let said: Vec<String> = ["sep", "a_5B0_5D", "end", "name"]
        .iter()
        .map(|id| said(&built.text, id))
        .collect();
    assert_eq!(said, [" → ", "", "</script>", "{name}"]);
    // What is the same in every locale is neither its own nor another's.
    let manifest = &built.manifest;
    assert_eq!(
        (manifest.messages, manifest.own, manifest.fallback),
        (1, 1, 0)
    );
}

#[test]
fn keys_of_yaml_that_are_no_units_are_in_their_bundle() {
    let yaml = "menu: # 菜单\n  zapisz: Zażółć\n  sep: →\n  anchor: &a قائمة\n  copy: *a\nday: ~\nn: 1_000\n";
    let built = made("app.yaml", yaml, Format::Yaml, &[]);
    assert_eq!(
        built.text,
        "menu_-zapisz = Zażółć\nmenu_-sep = →\nmenu_-anchor = قائمة\nmenu_-copy = قائمة\nday = { \"\" }\nn = 1_000\n"
    );
    assert_eq!((built.manifest.messages, built.manifest.fallback), (1, 1));
}

#[test]
fn patterns_that_are_no_units_are_in_their_bundle() {
    let ftl = "space = \u{a0}\npage = Page\n    .sep = \u{3000}\n-gap = \t\nwide = \u{3000}\n    .title = Wide\narrow = →\nname = { $name }\n";
    let built = made(
        "a.ftl",
        ftl,
        Format::Fluent,
        &[Some("ページ"), Some("広い"), Some("→"), None],
    );
    assert_eq!(
        built.text,
        "space = \u{a0}\npage = ページ\n    .sep = \u{3000}\n-gap = \t\nwide = \u{3000}\n    .title = 広い\narrow = →\nname = { $name }\n"
    );
    let manifest = &built.manifest;
    assert_eq!(
        (manifest.messages, manifest.own, manifest.fallback),
        (4, 3, 1)
    );
    assert_eq!(said(&built.text, "page.sep"), "\u{3000}");
    for layout in [built.text.clone(), minified(&built.text)] {
        let keys: Vec<String> = key_values(&layout).into_iter().map(|pair| pair.0).collect();
        assert_eq!(
            keys,
            [
                "space",
                "page",
                "page.sep",
                "-gap",
                "wide",
                "wide.title",
                "arrow",
                "name"
            ]
        );
    }
}

//! Bundles joined, minified, without fallbacks, and of files of strings.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use hexapla_assemble::{
    Bundle, BundlePart, ChainLink, Chosen, Keys, Target, bundle, joined, key_values, minified,
    without_fallbacks,
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

#[test]
fn no_two_messages_of_two_documents_have_one_name() {
    let paths = ["a.ftl", "a-b.ftl", "a/b.ftl", "日本.ftl", "العربية.ftl"];
    let parts = paths.map(|path| source(path, "b--c = x\nc = y\nb-c = z\n"));
    let text = joined(&parts);
    let names: Vec<&str> = text
        .lines()
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    let unique: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!((unique.len(), names.len()), (15, 15), "{text}");
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

#[test]
fn without_fallbacks_stands_what_is_own_and_what_that_asks_for() {
    let text =
        "-brand = B\na = { c } { -brand }\nb = B only\nc = { d.x }\nd = D\n    .x = X\ne = E\n";
    let own = BTreeSet::from(["a".to_owned()]);
    let kept = without_fallbacks(text, &own);
    assert_eq!(
        kept,
        "-brand = B\na = { c } { -brand }\nc = { d.x }\nd = D\n    .x = X\n"
    );
    assert_eq!(said(&kept, "a"), said(text, "a"));
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
fn keys_and_values_name_attributes_and_terms() {
    let pairs = key_values(MENU);
    let keys: Vec<&str> = pairs.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "-brand",
            "-brand.case",
            "left",
            "many",
            "open",
            "open.title"
        ]
    );
    assert_eq!(pairs["open"], "Open { -brand }");
}

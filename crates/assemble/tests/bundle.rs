//! Bundles: what the runtime loads has no junk, no gap and no reference that leads nowhere unsaid.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use hexapla_assemble::{
    Bundle, BundlePart, ChainLink, Chosen, Keys, Target, bundle, keep_own, target_only,
    unknown_references,
};
use hexapla_catalog::{Annotations, Catalog, Form, read};
use hexapla_core::{Document, DocumentPath, Locale, Node, apply};
use hexapla_fluent::{pattern_tree, read_messages};
use hexapla_formats::{Format, Options, parse};
use proptest::prelude::*;

fn document(source: &str) -> Document<'_> {
    parse(source, &Options::new(Format::Fluent))
}

/// The first locale of the chain that has a unit, as a build without policy chooses.
fn choose<'a>(document: &Document<'_>, chain: &'a [Catalog<'_>]) -> Vec<Option<Chosen<'a>>> {
    let units = document.units.iter();
    let chosen = units.map(|unit| {
        let key = unit.key.as_ref()?;
        chain.iter().enumerate().find_map(|(step, catalog)| {
            let entry = catalog
                .entry(key)
                .filter(|entry| !entry.target.is_empty())?;
            Some(Chosen {
                target: Target::Text(&entry.target),
                step,
            })
        })
    });
    chosen.collect()
}

fn bundled(path: &str, source: &str, chain: &[(&str, &str)]) -> Bundle {
    let document = document(source);
    let plain = Form::Keys(Annotations::Plain);
    let locales: Vec<Locale> = chain
        .iter()
        .map(|link| Locale::parse(link.0).unwrap())
        .collect();
    let catalogs: Vec<Catalog<'_>> = chain
        .iter()
        .map(|link| read(link.1, plain, &|_| true))
        .collect();
    let chosen = choose(&document, &catalogs);
    let links: Vec<ChainLink<'_>> = locales
        .iter()
        .zip(chain)
        .map(|(locale, (_, text))| ChainLink { locale, text })
        .collect();
    bundle(&BundlePart {
        path: &DocumentPath::parse(path).unwrap(),
        document: &document,
        keys: Keys::Fluent,
        chosen: &chosen,
        chain: &links,
        source: &Locale::english(),
        forms: &[],
    })
}

const SITE: &str = "# Marke\n-brand = Hexapla\n\n## Menu\nopen = Open { -brand }\n    .title = Open it\nleft = { $n ->\n    [one] One page\n   *[other] { $n } pages\n }\nmore =\n    .label = More\n";

#[test]
fn each_pattern_comes_from_the_first_locale_that_has_it() {
    let brazil = "open = Abrir { -brand }\nleft = Faltam\n";
    let portugal = "open = Abra\n    .title = Abra isto\n";
    let made = bundled("site.ftl", SITE, &[("pt-BR", brazil), ("pt", portugal)]);
    assert_eq!(
        made.text,
        "-brand = Hexapla\nopen = Abrir { -brand }\n    .title = Abra isto\nleft = Faltam\nmore =\n    .label = More\n"
    );
    let manifest = &made.manifest;
    assert_eq!(
        (manifest.messages, manifest.own, manifest.fallback),
        (4, 1, 3)
    );
    let chain: Vec<&str> = manifest.chain.iter().map(Locale::as_str).collect();
    assert_eq!(chain, ["pt-BR", "pt"]);
    assert_eq!(
        manifest.hash,
        blake3::hash(made.text.as_bytes()).to_hex().to_string()
    );
}

#[test]
fn a_locale_without_a_file_gets_the_source() {
    let made = bundled("site.ftl", SITE, &[("ja", "")]);
    assert!(
        made.text
            .contains("left =\n    { $n ->\n       [one] One page\n"),
        "{}",
        made.text
    );
    assert!(!made.text.contains('#'), "comments are left out");
    assert_eq!((made.manifest.own, made.manifest.fallback), (0, 4));
}

#[test]
fn terms_that_only_the_locale_has_come_along() {
    let polish = "-brand = Heksapla\n    .gender = feminine\n-page = strona\n    .few = strony\nopen = { -brand.gender ->\n    [feminine] Otwarta\n   *[other] Otwarty\n }\nobsolete = x\n";
    let made = bundled("site.ftl", SITE, &[("pl", polish)]);
    assert!(
        made.text
            .starts_with("-brand = Heksapla\n    .gender = feminine\nopen"),
        "{}",
        made.text
    );
    assert!(
        made.text.ends_with("-page = strona\n    .few = strony\n"),
        "{}",
        made.text
    );
    assert!(!made.text.contains("obsolete"));
    assert!(unknown_references(&[made]).is_empty());
}

#[test]
fn of_terms_that_only_files_have_a_locale_keeps_its_own() {
    let brazil =
        "-brand = Hexapla\n    .gender = feminine\n-page = página\nopen = Abrir { -leaf }\n";
    let portugal = "-brand = H\n    .case = x\n-leaf = folha\n-book = livro\n";
    let mut made = [bundled(
        "site.ftl",
        SITE,
        &[("pt-BR", brazil), ("pt", portugal)],
    )];
    keep_own(&mut made);
    assert_eq!(
        made[0].text,
        "-brand = Hexapla\n    .gender = feminine\nopen = Abrir { -leaf }\n-page = página\n-leaf = folha\n"
    );
}

#[test]
fn a_target_that_is_no_pattern_leaves_the_source_in_its_place() {
    let document = document(SITE);
    let mut chosen = vec![None; document.units.len()];
    chosen[1] = Some(Chosen {
        target: Target::Text("開く }"),
        step: 0,
    });
    chosen[2] = Some(Chosen {
        target: Target::Omit,
        step: 0,
    });
    let made = bundle(&BundlePart {
        path: &DocumentPath::parse("site.ftl").unwrap(),
        document: &document,
        keys: Keys::Fluent,
        chosen: &chosen,
        chain: &[],
        source: &Locale::english(),
        forms: &[],
    });
    assert!(
        made.text
            .contains("open = Open { -brand }\n    .title = { \"\" }\n"),
        "{}",
        made.text
    );
    let refused: Vec<_> = made
        .refused
        .iter()
        .map(|(index, said)| (*index, said.rule.as_str()))
        .collect();
    assert_eq!(refused, [(1, "fluent/bad-pattern")]);
}

#[test]
fn references_that_lead_nowhere_are_said() {
    let turkish = "open = { -marka } { PLATFORM() } { NUMBER($n) } { yok.title }\n    .title = { open }\nleft = { -brand.case ->\n   *[x] <a href=\"open\">{ -brand(case: \"x\") }</a>\n }\n";
    let said = unknown_references(&[
        bundled("site.ftl", SITE, &[("tr", turkish)]),
        bundled("other.ftl", "a = { left } { b }\n", &[]),
    ]);
    let said: Vec<String> = said
        .iter()
        .map(|(file, said)| {
            format!(
                "{file} {} {:?}",
                said.unit.as_deref().unwrap(),
                said.arguments[0].1
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            "0 open Text(\"-marka\")",
            "0 open Text(\"yok.title\")",
            "0 left Text(\"-brand.case\")",
            "1 a Text(\"b\")"
        ]
    );
}

#[test]
fn a_message_and_a_term_of_one_name_are_said() {
    let made = bundled("a.ftl", "brand = x\n-brand = y\n", &[]);
    assert_eq!(made.diagnostics[0].rule.as_str(), "bundle/same-name");
}

#[test]
fn target_only_keeps_the_localized_text_and_its_line_ends() {
    let localized = "-a = b\r\n\r\n# ende";
    let target = "-a = c\n    .gender = f\n-new =\n    漢\n    字\n    .x = y\n";
    let edits = target_only(&read_messages(localized), &read_messages(target));
    let text = apply(localized, &edits);
    assert_eq!(
        text,
        "-a = b\r\n    .gender = f\r\n\r\n# ende\r\n\r\n-new =\r\n    漢\r\n    字\r\n    .x = y\r\n"
    );
    let again = target_only(&read_messages(&text), &read_messages(target));
    assert!(again.is_empty(), "nothing is brought along twice");
}

/// Every variable that a pattern asks for.
fn variables(nodes: &[Node], text: &str, found: &mut BTreeSet<String>) {
    for node in nodes {
        match node {
            Node::Literal(_) => {}
            Node::Tag(tag) => {
                let values = tag.attributes.iter().map(|attribute| attribute.value);
                let names = values.chain([tag.name]).map(|span| span.of(text));
                found.extend(
                    names
                        .filter_map(|name| name.strip_prefix('$'))
                        .map(str::to_owned),
                );
                variables(&tag.content, text, found);
            }
            Node::Select(select) => {
                let selector = select.selector.of(text);
                let inside = selector.split(['(', ')', ',']).map(str::trim);
                found.extend(
                    inside
                        .filter_map(|name| name.strip_prefix('$'))
                        .map(str::to_owned),
                );
                for variant in &select.variants {
                    variables(&variant.content, text, found);
                }
            }
        }
    }
}

/// Formats all of a bundle's messages as a program would; gives what the runtime complains about.
fn run(locale: &str, bundles: &[Bundle]) -> Vec<String> {
    let language = locale.parse().unwrap();
    let mut runtime = FluentBundle::new(vec![language]);
    runtime.add_builtins().unwrap();
    let mut all_variables = BTreeSet::new();
    for made in bundles {
        let resource = FluentResource::try_new(made.text.clone());
        assert!(resource.is_ok(), "{}: junk in a bundle", made.manifest.path);
        // Files of one site may have the same id twice; each page loads only some of them.
        runtime.add_resource_overriding(resource.unwrap());
        for message in &read_messages(&made.text).messages {
            for (_, pattern) in message.patterns() {
                variables(
                    &pattern_tree(&pattern.text).nodes,
                    &pattern.text,
                    &mut all_variables,
                );
            }
        }
    }
    let mut arguments = FluentArgs::new();
    for name in &all_variables {
        arguments.set(name.as_str(), FluentValue::from(1));
    }
    let mut complaints = Vec::new();
    for made in bundles {
        for message in read_messages(&made.text)
            .messages
            .iter()
            .filter(|it| !it.is_term)
        {
            let found = runtime.get_message(message.id).unwrap();
            let attributes = found.attributes().map(|attribute| attribute.value());
            for pattern in found.value().into_iter().chain(attributes) {
                let mut errors: Vec<FluentError> = Vec::new();
                let _ = runtime.format_pattern(pattern, Some(&arguments), &mut errors);
                complaints.extend(
                    errors
                        .iter()
                        .map(|error| format!("{}: {error}", message.id)),
                );
            }
        }
    }
    complaints
}

#[test]
fn our_samples_load_and_format_without_a_complaint() {
    for locale in ["ja", "ar", "zh-CN", "pl", "tr"] {
        let target = "open = { -brand } 開く قلم Zażółć İş\nleft = { NUMBER($n) ->\n    [0] 零\n   *[other] { $n }\n }\nmore =\n    .label = {\"\"} daha\n";
        let made = bundled("site.ftl", SITE, &[(locale, target)]);
        assert_eq!(run(locale, &[made]), Vec::<String>::new(), "{locale}");
    }
}

fn by_path(folder: &str) -> BTreeMap<String, String> {
    let files = hexapla_testkit::files(folder, "ftl").into_iter();
    let relative = |path: String| {
        path.trim_start_matches(folder)
            .trim_start_matches('/')
            .to_owned()
    };
    files.map(|(path, text)| (relative(path), text)).collect()
}

#[test]
fn every_message_of_a_real_site_formats_or_is_said() {
    let source = by_path("fluent/www-l10n/2026-08/en");
    assert!(source.len() > 30 || hexapla_testkit::corpora().is_none());
    for locale in ["en", "ar", "ja", "pl", "tr"] {
        let target = by_path(&format!("fluent/www-l10n/2026-08/{locale}"));
        let bundles: Vec<Bundle> = source
            .iter()
            .map(|(path, text)| {
                let target = target.get(path).map_or("", String::as_str);
                bundled(path, text, &[(locale, target)])
            })
            .collect();
        assert!(
            bundles.iter().all(|made| made.refused.is_empty()),
            "{locale}"
        );
        let said: BTreeSet<String> = unknown_references(&bundles)
            .into_iter()
            .filter_map(|(_, said)| said.unit)
            .collect();
        let unsaid: Vec<String> = run(locale, &bundles)
            .into_iter()
            .filter(|complaint| !said.iter().any(|unit| complaint.starts_with(unit.as_str())))
            .collect();
        assert_eq!(unsaid, Vec::<String>::new(), "{locale}");
        let own: usize = bundles.iter().map(|made| made.manifest.own).sum();
        let all: usize = bundles.iter().map(|made| made.manifest.messages).sum();
        assert!(all == 0 || own > all / 4, "{locale}: {own} of {all}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_the_targets_are_a_bundle_has_every_message(
        targets in prop::collection::vec(prop::option::of(prop::collection::vec(prop::sample::select(vec![
            "a", "漢", "ż", "ق", "{ $x }", "{", "}", "\n", " ", ".b = c", "[", "*", "#", "id = x", "\"", "\r\n",
        ]), 0..8)), 5),
        file in prop::collection::vec(prop::sample::select(vec![
            "-brand = x\n", "    .g = f\n", "-t = {\n", "-u = y\n", "# c\n", "}", "\n", "open = z",
        ]), 0..8),
    ) {
        let document = document(SITE);
        let targets: Vec<Option<String>> = targets.into_iter().map(|parts| Some(parts?.concat())).collect();
        let chosen: Vec<_> = targets
            .iter()
            .map(|target| Some(Chosen { target: Target::Text(target.as_deref()?), step: 0 }))
            .collect();
        let (file, locale) = (file.concat(), Locale::parse("it").unwrap());
        let made = bundle(&BundlePart {
            path: &DocumentPath::parse("site.ftl").unwrap(),
            document: &document,
            keys: Keys::Fluent,
            chosen: &chosen,
            chain: &[ChainLink { locale: &locale, text: &file }],
            source: &Locale::english(),
        forms: &[],
        });
        let read = read_messages(&made.text);
        prop_assert!(read.diagnostics.is_empty(), "{:?}\n{}", read.diagnostics, made.text);
        let ids: Vec<&str> = read.messages.iter().take(4).map(|message| message.id).collect();
        prop_assert_eq!(ids, ["-brand", "open", "left", "more"]);
        prop_assert_eq!(made.manifest.own + made.manifest.fallback, 4);
    }
}

//! What a bundle has from other locales than its own.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use hexapla_assemble::{Bundle, BundlePart, ChainLink, Chosen, Keys, Target, bundle, keep_own};
use hexapla_core::{DocumentPath, Locale};
use hexapla_formats::{Format, Options, parse};

const SOURCE: &str = "-brand = Hexapla\nopen = Open\n    .title = Open it\nbye = Bye\nleft = { bye }\nbad = Bad\nsep = \u{a0}\n";

/// A bundle of `SOURCE`; each target with its step of the chain.
fn made(chain: &[&str], targets: &[Option<(&str, usize)>]) -> Bundle {
    let document = parse(SOURCE, &Options::new(Format::Fluent));
    let chosen: Vec<Option<Chosen<'_>>> = targets
        .iter()
        .map(|target| {
            let (text, step) = (*target)?;
            let target = Target::Text(text);
            Some(Chosen { target, step })
        })
        .collect();
    let chain: Vec<Locale> = chain
        .iter()
        .map(|tag| Locale::parse(tag).unwrap())
        .collect();
    let chain: Vec<ChainLink<'_>> = chain
        .iter()
        .map(|locale| ChainLink { locale, text: "" })
        .collect();
    bundle(&BundlePart {
        path: &DocumentPath::parse("site.ftl").unwrap(),
        document: &document,
        keys: Keys::Fluent,
        chosen: &chosen,
        chain: &chain,
        source: &Locale::english(),
        forms: &[],
    })
}

fn lent(made: &Bundle) -> Vec<String> {
    let lent = made.lent.iter();
    lent.map(|(name, lender)| format!("{name} {lender}"))
        .collect()
}

#[test]
fn what_another_locale_lends_is_named_pattern_by_pattern() {
    let targets = [
        None,
        Some(("開", 0)),
        Some(("打開它", 1)),
        None,
        Some(("{ bye }！", 0)),
        Some(("}", 0)),
    ];
    let mut made = [made(&["zh-Hant-HK", "zh-Hant"], &targets)];
    assert_eq!(lent(&made[0]), ["bad en", "bye en", "open.title zh-Hant"]);
    // What stays since it is asked for is still another's.
    keep_own(&mut made);
    assert_eq!(lent(&made[0]), ["bye en"]);
}

#[test]
fn the_source_lends_itself_nothing() {
    assert_eq!(lent(&made(&["en"], &[])), [""; 0]);
    assert_eq!(lent(&made(&["ar"], &[])).len(), 5);
}

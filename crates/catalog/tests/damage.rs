//! Damage: a catalog with a byte flipped, deleted, or cut off anywhere is read without a panic, what
//! stands before the damage is unharmed, and a later write keeps the damaged bytes.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it")]

use hexapla_catalog::{Catalog, Form, Revision, read, revise};
use hexapla_core::{DocumentPath, Entry, Span, UnitId, apply};

const TARGETS: [&str; 6] = [
    "Una pagina invecchia quando nessuno se ne accorge.",
    "翻訳は{name}が\n難しい。",
    "صفحة قديمة {{< ref \"x\" >}}",
    "页面会变旧。",
    "Strona się starzeje, gdy nikt nie patrzy.",
    "Kaynağı değişen sayfa\neskir.",
];

/// A catalog of about 4 KB with something of everything.
fn catalog_text() -> String {
    let mut revisions = Vec::new();
    for (number, target) in TARGETS.iter().cycle().take(27).enumerate() {
        let source = format!("A page goes stale when its source changes, number {number}.");
        let mut entry = Entry::new(id(number), *target, source.clone());
        match number % 4 {
            0 => entry.review(&source, Some("anna".to_owned())),
            1 => entry.sync("Another text\nof two lines"),
            2 => entry.notes.push("ask Anna\nor Ola".into()),
            _ => {}
        }
        let after = number.checked_sub(1).map(id);
        revisions.push(Revision::Put { entry, after });
    }
    written(&read_it(""), &revisions)
}

fn id(number: usize) -> UnitId {
    UnitId::parse(&format!("a-page-goes-{number:08x}")).unwrap()
}

fn read_it(text: &str) -> Catalog<'_> {
    read(text, Form::Records, &|_| false)
}

fn written(catalog: &Catalog<'_>, revisions: &[Revision]) -> String {
    let path = DocumentPath::parse("articles/stale-pages.md").unwrap();
    apply(catalog.text, &revise(catalog, &path, revisions).unwrap())
}

/// Checks one damaged text; the damage is at byte `at`.
fn check(whole: &Catalog<'_>, damaged: &str, at: usize) {
    let catalog = read_it(damaged);
    if catalog.is_stopped() {
        assert!(
            at < whole.text.find('\n').unwrap(),
            "only the version stops it"
        );
        return;
    }
    // The record right above the damage may take a damaged blank line in; those before it may not.
    let before: Vec<&Entry<'_>> = whole
        .entries
        .iter()
        .filter(|entry| whole.span(&entry.id).unwrap().end + 2 < at)
        .collect();
    for entry in before {
        assert_eq!(catalog.entry(&entry.id), Some(entry), "damage at {at}");
    }
    let last = Revision::Put {
        entry: Entry::new(id(99), "新", "New"),
        after: None,
    };
    let after = written(&catalog, &[last]);
    let is_kept = damaged.lines().filter(|line| !line.is_empty()).all({
        let mut rest = after.lines();
        move |line| rest.any(|it| it == line)
    });
    assert!(is_kept, "damage at {at}");
}

#[test]
fn a_catalog_with_any_byte_flipped_is_read() {
    let text = catalog_text();
    assert!((3_500..6_000).contains(&text.len()), "{}", text.len());
    let whole = read_it(&text);
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1 << (at * 5 % 7);
        if let Ok(damaged) = String::from_utf8(bytes) {
            check(&whole, &damaged, at);
        }
    }
}

#[test]
fn a_catalog_without_any_one_byte_is_read() {
    let text = catalog_text();
    let whole = read_it(&text);
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes.remove(at);
        if let Ok(damaged) = String::from_utf8(bytes) {
            check(&whole, &damaged, at);
        }
    }
}

#[test]
fn a_catalog_cut_off_anywhere_is_read() {
    let text = catalog_text();
    let whole = read_it(&text);
    for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
        check(&whole, Span::new(0, at).of(&text), at);
    }
}

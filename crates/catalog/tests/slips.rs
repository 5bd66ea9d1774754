//! The slips of people who type into a catalog: each is read as meant, or gets one clear diagnostic,
//! and the rest of the page is unharmed.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it")]

use hexapla_catalog::{Catalog, Form, Revision, read, revise};
use hexapla_core::{DocumentPath, Entry, UnitId, apply};

const ID: &str = "b-11111111";

/// A page whose middle record is the slip.
fn page(slip: &str) -> String {
    format!(
        "### hexapla: 1\n### document: a.md\n\n# source: One\na-00000000 = 一\n\n{slip}\n\n\
         # source: Three\nc-22222222 = ثلاثة\n"
    )
}

fn read_page(text: &str) -> Catalog<'_> {
    read(text, Form::Records, &|_| false)
}

fn target(catalog: &Catalog<'_>, id: &str) -> Option<String> {
    let entry = catalog.entry(&UnitId::parse(id)?)?;
    Some(entry.target.clone().into_owned())
}

fn rules(catalog: &Catalog<'_>) -> Vec<&'static str> {
    let rules = catalog.diagnostics.iter().map(|it| it.rule.as_str());
    rules.collect()
}

/// The neighbours are there, and a later write keeps every byte of the slip.
fn check_rest(text: &str, slip: &str) {
    let catalog = read_page(text);
    let neighbours = [("a-00000000", "一"), ("c-22222222", "ثلاثة")];
    for (id, expected) in neighbours {
        assert_eq!(target(&catalog, id).as_deref(), Some(expected), "{slip}");
    }
    let id = UnitId::parse("c-22222222").unwrap();
    let put = Revision::Put {
        entry: Entry::new(id, "trzy", "Three"),
        after: None,
    };
    let path = DocumentPath::parse("a.md").unwrap();
    let written = apply(text, &revise(&catalog, &path, &[put]).unwrap());
    assert_eq!(written, text.replace("ثلاثة", "trzy"), "{slip}");
}

#[track_caller]
fn meant(slip: &str, expected: &str) {
    let text = page(slip);
    let catalog = read_page(&text);
    assert_eq!(target(&catalog, ID).as_deref(), Some(expected), "{slip}");
    assert_eq!(rules(&catalog), [""; 0], "{slip}");
    check_rest(&text, slip);
}

#[track_caller]
fn reported(slip: &str, rule: &str) {
    let text = page(slip);
    assert_eq!(rules(&read_page(&text)), [rule], "{slip}");
    check_rest(&text, slip);
}

#[test]
fn a_raw_shortcode_is_text() {
    let target = "Vedi {{< ref \"x\" >}} qui";
    meant(&format!("# source: Two\nb-11111111 = {target}"), target);
}

#[test]
fn a_raw_name_in_braces_is_text() {
    meant(
        "# source: Two\nb-11111111 = Witaj, {name}!",
        "Witaj, {name}!",
    );
}

#[test]
fn a_raw_heading_id_is_text() {
    meant("# source: Two\nb-11111111 = Başlık {#id}", "Başlık {#id}");
}

#[test]
fn a_raw_variable_is_text() {
    meant("# source: Two\nb-11111111 = 在 ${HOME} 里", "在 ${HOME} 里");
}

#[test]
fn an_unindented_second_line_continues_the_value() {
    let target = "una riga\nun'altra";
    meant(&format!("# source: Two\nb-11111111 = {target}"), target);
}

#[test]
fn a_line_that_begins_with_a_special_character_continues_the_value() {
    for target in ["la voce\n[uno](x)", "la piattaforma\n.NET", "*uno*\n} due"] {
        meant(&format!("# source: Two\nb-11111111 = {target}"), target);
        meant(&format!("# source: Two\nb-11111111 =\n{target}"), target);
    }
}

#[test]
fn an_empty_value_is_one_warning() {
    reported("# source: Two\nb-11111111 =", "catalog/empty-target");
}

#[test]
fn a_deleted_comment_is_one_warning() {
    reported("b-11111111 = due", "catalog/no-source");
}

#[test]
fn a_tab_is_an_indentation_or_a_space() {
    meant("# source: Two\nb-11111111 = uno\n\tdue", "uno\ndue");
    meant("# source: Two\nb-11111111\t=\tdue", "due");
}

#[test]
fn a_file_with_crlf_reads_the_same() {
    let text = page("# source: Two\nb-11111111 =\n    二\n    行").replace('\n', "\r\n");
    let catalog = read_page(&text);
    assert_eq!(target(&catalog, ID).as_deref(), Some("二\n行"));
    assert_eq!(rules(&catalog), [""; 0]);
    check_rest(&text, "CRLF");
}

#[test]
fn a_missing_blank_line_between_records_is_seen() {
    meant(
        "# source: Two\nb-11111111 = due\n# source: D\nd-33333333 = cztery",
        "due",
    );
    for (with, without) in [("due\n\n", "due\n"), ("一\n\n", "一\n")] {
        let text = page("# source: Two\nb-11111111 = due").replace(with, without);
        assert_eq!(target(&read_page(&text), ID).as_deref(), Some("due"));
        check_rest(&text, without);
    }
}

#[test]
fn an_id_typed_wrong_is_a_record_of_its_own_or_named() {
    let text = page("# source: Two\nb-1111111 = due");
    assert_eq!(
        target(&read_page(&text), "b-1111111").as_deref(),
        Some("due")
    );
    check_rest(&text, "a digit short");
    for id in [
        "b 11111111 =",
        "b-11111111",
        "ğ-11111111 =",
        "1b-11111111 =",
    ] {
        let slip = format!("# source: Two\n{id} due");
        reported(&slip, "catalog/unreadable-record");
    }
}

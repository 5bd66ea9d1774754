use super::*;
use crate::{
    markdown::scan,
    options::{Dialect, Format},
};

fn read(text: &str) -> Scan {
    let options = Options {
        dialect: Dialect::Mkdocs,
        ..Options::new(Format::Markdown)
    };
    scan::scan(text, &options)
}

/// The text as the parser sees it: islands as rules, dedents and breaks carried out.
fn seen(text: &str) -> String {
    let scan = read(text);
    let islands = scan.islands.iter();
    let mut edits: Vec<hexapla_core::Edit> = islands
        .map(|island| hexapla_core::Edit::new(island.span, "---"))
        .collect();
    let dedents = scan.dedents.iter();
    edits.extend(dedents.map(|dedent| hexapla_core::Edit::new(*dedent, "")));
    let breaks = scan.breaks.iter();
    edits.extend(breaks.map(|at| hexapla_core::Edit::new(Span::at(*at), "\n")));
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    hexapla_core::apply(text, &edits)
}

fn titles(text: &str) -> Vec<&str> {
    let found = read(text).islands;
    let parts = found.iter().flat_map(|island| &island.parts);
    parts.map(|part| part.span.of(text)).collect()
}

#[test]
fn the_content_of_an_admonition_is_markdown_of_its_own() {
    let text = "Akapit\n!!! note \"Żółta *kartka*\"\n    Treść\n\n    - a\n\n        b\n\nDalej\n";
    assert_eq!(seen(text), "Akapit\n---\nTreść\n\n- a\n\n    b\n\nDalej\n");
    assert_eq!(titles(text), ["Żółta *kartka*"]);
    let island = read(text).islands.into_iter().next();
    let part = island.and_then(|island| island.parts.into_iter().next());
    let slot = part.map(|part| (part.kind, part.slot));
    let quoted = Slot::Argument('"', Escape::None);
    assert_eq!(slot, Some((UnitKind::Caption, quoted)));
}

#[test]
fn admonitions_nest_and_end_with_their_indentation() {
    let text = "??? tip\n    外\n    !!! note\n        内\n    外2\n終わり\n";
    assert_eq!(seen(text), "---\n外\n---\n内\n\n外2\n\n終わり\n");
}

#[test]
fn tabs_follow_one_another() {
    let text = "=== \"أ\"\n\n    ```sh\n    x\n      y\n    ```\n=== \"ب\"\n    نص\n";
    assert_eq!(seen(text), "---\n\n```sh\nx\n  y\n```\n\n---\nنص\n");
    assert_eq!(titles(text), ["أ", "ب"]);
}

#[test]
fn an_admonition_may_stand_in_a_list_or_a_quotation() {
    let text = "1. a\n\n    !!! note\n        b\n\n    c\n\nd\n\n    !!! code\n        e\n";
    assert_eq!(
        seen(text),
        "1. a\n\n    ---\n    b\n\n    c\n\nd\n\n    !!! code\n        e\n"
    );
    let text = "> !!! note\n>     a\n>\n>     b\n";
    assert_eq!(seen(text), "> ---\n> a\n>\n> b\n");
}

#[test]
fn tabs_are_columns() {
    assert_eq!(
        seen("!!! note\n\tçok\n\n\t\tkod\n  \tx\n"),
        "---\nçok\n\n\tkod\nx\n"
    );
}

#[test]
fn line_ends_of_windows_stay() {
    assert_eq!(seen("!!! note\r\n    a\r\nb\r\n"), "---\r\na\r\n\nb\r\n");
}

#[test]
fn code_is_no_admonition() {
    let text = "```\n!!! note\n    a\n```\n\n<!--\n!!! note\n    a\n-->\n";
    assert_eq!(seen(text), text);
}

#[test]
fn fences_of_blocks_are_islands_with_their_options() {
    let text = "/// details | 豆知識\n    open: True\n    attrs: {class: a}\n本文\n//// tip\n\n////\n///\n\
        /// html | div.a\n///\n// not\n/// not this\n";
    assert_eq!(
        seen(text),
        "---\n本文\n---\n\n---\n---\n---\n---\n// not\n/// not this\n"
    );
    assert_eq!(titles(text), ["豆知識"]);
}

#[test]
fn includes_stand_apart() {
    let text = "--8<-- \"a.md\"\n;--8<-- \"b.md\"\n{* ../c.py hl[1] *}\n{!> d.md !}\n[TOC]\n\
        {% macro %}\n--8<--\ne.md\n/f.md\n--8<--\n{ .annotate }\nsłowa\n--8<--\n";
    let expected = "---\n".repeat(11) + "słowa\n---\n";
    assert_eq!(seen(text), expected);
}

#[test]
fn abbreviations_and_attributes_are_found() {
    let text = "HTML [a](b){ .c target=_blank } {{ d }}\n\n*[HTML]: Köprü Dili\n";
    assert_eq!(titles(text), ["Köprü Dili"]);
    let masks: Vec<&str> = read(text)
        .masks
        .iter()
        .map(|mask| mask.span.of(text))
        .collect();
    assert_eq!(masks, ["{ .c target=_blank }", "{{ d }}"]);
}

#[test]
fn no_mask_runs_over_a_dedent() {
    let text = "!!! note\n    a {{ b\n    c }} d {{ e }}\n";
    let masks: Vec<&str> = read(text)
        .masks
        .iter()
        .map(|mask| mask.span.of(text))
        .collect();
    assert_eq!(masks, ["{{ e }}"]);
}

#[test]
fn what_mkdocstrings_puts_in_is_no_text() {
    let text = "Tekst\n::: pkg.mod.Class\n    options:\n      heading: 見出し\n    handler: python\nDalej\n";
    assert_eq!(seen(text), "Tekst\n---\nDalej\n");
    let nested = "!!! note\n    ::: a.b\n        options: {}\n\n    نص\n\n### ::: a/b\n";
    assert_eq!(seen(nested), "---\n---\n\nنص\n\n---\n");
    for text in [
        "::: two words\n",
        ":::\n",
        "::: \n",
        "######## ::: a\n",
        "x ::: a\n",
    ] {
        assert!(read(text).islands.is_empty(), "{text:?}");
    }
}

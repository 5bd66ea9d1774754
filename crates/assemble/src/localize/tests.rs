use hexapla_formats::{Format, parse};

use super::*;

fn options() -> Options {
    Options::new(Format::Markdown)
}

fn with(source: &str, targets: &[Target<'_>]) -> Localized {
    let options = options();
    localize(&parse(source, &options), targets, &options)
}

#[test]
fn sources_alone_give_the_file_back() {
    let source = "# One\r\n\r\n- a  \r\n  b\r\n\r\n> 引用\r\n> 文\r\n";
    assert_eq!(with(source, &[]).text, source);
}

#[test]
fn a_target_replaces_its_unit_and_nothing_else() {
    let localized = with(
        "# One\n\nTwo *three*\nfour.\n\n***\n",
        &[Target::Text("Uno"), Target::Text("Due *tre* quattro.")],
    );
    assert_eq!(localized.text, "# Uno\n\nDue *tre* quattro.\n\n***\n");
    assert!(localized.refused.is_empty());
}

#[test]
fn a_target_equal_to_its_unit_keeps_the_authors_line_breaks() {
    let source = "A long\nline.\n";
    assert_eq!(with(source, &[Target::Text("A long line.")]).text, source);
}

#[test]
fn an_empty_target_is_refused_and_the_source_stands() {
    let localized = with(
        "One.\n\nTwo.\n",
        &[Target::Text("  "), Target::Text("Due.")],
    );
    assert_eq!(localized.text, "One.\n\nDue.\n");
    assert_eq!(
        localized
            .refused
            .iter()
            .map(|(index, _)| *index)
            .collect::<Vec<_>>(),
        [0]
    );
}

#[test]
fn no_target_makes_a_block() {
    for hostile in [
        "# x", "- x", "> x", "1. x", "```", "a\n\nb", "| a |", "---", "===", "<div>", "\tx",
    ] {
        let localized = with(
            "First.\n\nSecond.\n\nThird.\n",
            &[
                Target::Source,
                Target::Text(hostile),
                Target::Text("Terzo."),
            ],
        );
        let options = options();
        let (got, wanted) = (
            structure(&localized.text, &options),
            structure("a\n\nb\n\nc\n", &options),
        );
        assert_eq!(got, wanted, "{hostile:?} gave {:?}", localized.text);
        assert!(
            localized.text.ends_with("Terzo.\n"),
            "{hostile:?} hurt its neighbour"
        );
    }
}

#[test]
fn an_omitted_unit_goes_with_its_lines() {
    let localized = with(
        "# One\n\nTwo.\n\n- three\n- four\n",
        &[Target::Source, Target::Omit, Target::Omit],
    );
    assert_eq!(localized.text, "# One\n\n- four\n");
}

#[test]
fn an_omitted_message_stays_a_message() {
    let options = Options::new(Format::Fluent);
    let document = parse("a = One\nb = Two\n", &options);
    let localized = localize(&document, &[Target::Omit, Target::Text("Due")], &options);
    assert_eq!(localized.text, "a = { \"\" }\nb = Due\n");
}

#[test]
fn the_links_of_the_result_are_known_unless_a_unit_was_left_out_or_nothing_changed() {
    let source = "# One\n\n[Two](a.md)\n\n[three]\n\n[three]: b.md\n";
    let due = Target::Text("日本 [Due](a.md)");
    let localized = with(source, &[Target::Source, due]);
    let found = hexapla_formats::links(&localized.text, &options());
    assert_eq!(found.links.len(), 2);
    assert_eq!(localized.links, Some(found));
    let guilty: Vec<Target<'_>> = std::iter::repeat_n(Target::Text("```"), 3).collect();
    let localized = with(source, &guilty);
    let found = hexapla_formats::links(&localized.text, &options());
    assert!(localized.links.is_none_or(|links| links == found));
    assert_eq!(
        with(source, &[Target::Source, due, Target::Omit]).links,
        None
    );
    assert_eq!(with(source, &[]).links, None);
}

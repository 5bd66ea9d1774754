use proptest::prelude::*;

use super::*;
use crate::{Dialect, Format, Options, inline};

fn markdown() -> Options {
    let mut options = Options::new(Format::Markdown);
    options.dialect = Dialect::Gfm;
    options
}

fn made(text: &str, how: Pseudo) -> String {
    pseudo(text, &markdown(), how)
}

#[test]
fn letters_change_and_markup_does_not() {
    let text = "Ask **which** [page](/x \"Title\") has `code` &amp; <b>more</b>";
    assert_eq!(
        made(text, Pseudo::Accented),
        "Åšķ **ŵĥîçĥ** [þåĝé](/x \"Ţîţļé one\") ĥåš `code` &amp; <b>ɱöŕé one two three</b>"
    );
    assert_eq!(
        made("a **bc**, 100 %", Pseudo::Mirrored),
        format!("{} **{}**, 100 %", mirrored("a"), mirrored("bc"))
    );
    assert_eq!(made("100 %", Pseudo::Accented), "100 %");
}

#[test]
fn addresses_stay_whatever_marks_them() {
    let accented = |text: &str, format, dialect| {
        let mut options = Options::new(format);
        options.dialect = dialect;
        pseudo(text, &options, Pseudo::Accented)
    };
    let kept = [
        "<me@example.org>",
        "<https://example.org/a?b=c&d#e>",
        "https://example.org/a_b",
        "www.example.org/x",
        "me@example.org",
        "mailto:me@example.org",
        "ftp://example.org/x",
        "[me@example.org](mailto:me@example.org)",
    ];
    let dialects = [
        Dialect::CommonMark,
        Dialect::Gfm,
        Dialect::Hugo,
        Dialect::Mdx,
    ];
    for dialect in dialects {
        for kept in kept {
            let text = format!("ab {kept}, ab.");
            let written = accented(&text, Format::Markdown, dialect);
            assert_eq!(written, format!("åƀ {kept}, åƀ one."), "{dialect:?}");
        }
    }
    let html = "ab <a href=\"mailto:me@example.org\">me@example.org</a>: (https://a.example/b?c=d&amp;e) ab";
    let written = accented(html, Format::Html, Dialect::CommonMark);
    assert_eq!(
        written,
        html.replace("ab ", "åƀ ").replace(") ab", ") åƀ one")
    );
    let fluent = "ab { $mail } me@example.org { \"x@y.example\" } { -brand } https://a.example";
    let written = accented(fluent, Format::Fluent, Dialect::CommonMark);
    assert_eq!(written, fluent.replace("ab ", "åƀ one "));
    assert_eq!(
        made("@name a@b ab", Pseudo::Accented),
        "@ñåɱé å@ƀ åƀ one two"
    );
    assert_eq!(
        made(
            "詳細はhttps://a.example/bを見る、me@a.exampleまで",
            Pseudo::Mirrored
        )
        .matches(['a', 'e'])
        .count(),
        "https://a.example/bme@a.example"
            .matches(['a', 'e'])
            .count()
    );
    let mirrored = made("اكتب إلى me@example.org الآن", Pseudo::Mirrored);
    assert!(mirrored.contains(" me@example.org "), "{mirrored}");
}

#[test]
fn placeholders_and_variants_of_fluent_are_kept() {
    let text = "{ $n ->\n    [one] One page\n   *[other] { $n } pages\n}";
    let options = Options::new(Format::Fluent);
    let written = pseudo(text, &options, Pseudo::Accented);
    assert_eq!(
        written,
        "{ $n ->\n    [one] Öñé þåĝé one\n   *[other] { $n } þåĝéš one\n}"
    );
}

fn written(text: &str, format: Format) -> String {
    pseudo(text, &Options::new(format), Pseudo::Accented)
}

#[test]
fn an_icu_argument_changes_in_its_variants_only() {
    let text = "Total {price, number, ::currency/EUR} for {n, plural, =0 {none} other {# {name} dogs}} \
                of {g, select, male {Él} other {{n, selectordinal, other {#番目 of it}}}}";
    for format in [Format::Json, Format::Yaml] {
        assert_eq!(
            written(text, format),
            "Ţöţåļ {price, number, ::currency/EUR} ƒöŕ {n, plural, =0 {ñöñé one} other {# {name} ðöĝš one}} \
             öƒ one two {g, select, male {Éļ one} other {{n, selectordinal, other {#番目 öƒ îţ one}}}}"
        );
    }
    let mirrored = pseudo(text, &Options::new(Format::Json), Pseudo::Mirrored);
    for kept in ["{price, number,", "{n, plural, =0 {", "} other {# {name} "] {
        assert!(mirrored.contains(kept), "{kept}: {mirrored}");
    }
}

#[test]
fn tags_in_strings_and_messages_stay_whole() {
    let tags = [
        "<b class='x'>",
        "<a href=\"{ $url }\">",
        "<img data-l10n-name =\"icon\"/>",
        "<!-- a note -->",
        "</b >",
    ];
    for format in [Format::Json, Format::Yaml, Format::Fluent] {
        for tag in tags {
            let made = written(&format!("ab {tag} żółw"), format);
            assert!(made.starts_with("åƀ "), "{made}");
            assert!(made.contains(tag), "{made}");
        }
        assert!(written("1 < 2 and a<b", format).contains("åñð å<ƀ"));
    }
}

#[test]
fn quoted_strings_of_fluent_stay() {
    let text = "ab { \"\\u00A0\" } { \"x y\" }";
    assert_eq!(written(text, Format::Fluent), text.replace("ab", "åƀ one"));
}

#[test]
fn template_expressions_stay_in_every_format() {
    for format in [Format::Html, Format::Text, Format::Json, Format::Yaml] {
        let text = "{{ tpl }} ab {% if a %} <b>ab</b> {$name}";
        let made = written(text, format);
        for kept in ["{{ tpl }} åƀ", "{% if a %}", "{$name}"] {
            assert!(made.contains(kept), "{made}");
        }
    }
}

#[test]
fn titles_change_and_other_attributes_do_not() {
    assert_eq!(
        made(
            "ab ![一](x.png 'a b') <i title=\"ab {{ c }} &amp;\" class=\"ab\">ab</i> <i title=ab>",
            Pseudo::Accented
        ),
        "åƀ ![一](x.png 'å ƀ one') <i title=\"åƀ one {{ c }} &amp;\" class=\"ab\">åƀ one</i> <i title=ab>"
    );
    assert_eq!(
        written(
            "<img alt='ab ż' src=\"a b\"> <code title=\"x\">x</code>",
            Format::Html
        ),
        "<img alt='åƀ ż one' src=\"a b\"> <code title=\"x\">x</code>"
    );
}

fn mirrored(word: &str) -> String {
    format!("\u{200f}\u{202e}{word}\u{202c}\u{200f}")
}

#[test]
fn numbers_of_a_day_stay() {
    let made = |day: &str| Pseudo::ALL.map(|how| pseudo_plain(day, how));
    assert_eq!(
        made("March 4, 2026"),
        [
            "Ṁåŕçĥ one 4, 2026".to_owned(),
            format!("{} 4, 2026", mirrored("March"))
        ]
    );
    assert_eq!(
        made("4 marca 2026"),
        [
            "4 ɱåŕçå one 2026".to_owned(),
            format!("4 {} 2026", mirrored("marca"))
        ]
    );
    assert_eq!(made("2026-03-04"), ["2026-03-04", "2026-03-04"]);
    assert_eq!(
        made("2026年3月4日"),
        ["2026年3月4日 one two".to_owned(), mirrored("2026年3月4日")]
    );
}

#[test]
fn other_scripts_stay_and_grow() {
    assert_eq!(made("", Pseudo::Accented), "");
    assert_eq!(
        made("日本語の文です", Pseudo::Accented),
        "日本語の文です one"
    );
    assert_eq!(made("ﺔﻴﺑﺮﻋ żółw", Pseudo::Mirrored).matches(RLO).count(), 2);
}

proptest! {
    #[test]
    fn a_target_has_the_tags_of_its_text(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "word ", "**b** ", "[a](/u) ", "[a](/u 'b (c)') ", "`c` ", "<i>x</i> ", "<i title=\"a &lt; b\">x</i> ", "&lt;", "![i](s.png) ", "日本 ", "ar ",
            ]),
            1..12,
        ),
        how in prop::sample::select(Pseudo::ALL.to_vec()),
    ) {
        let text = parts.concat();
        let written = made(text.trim(), how);
        let kinds = |text: &str| -> Vec<_> {
            let tree = inline(text, &markdown());
            tree.nodes.iter().filter_map(|node| match node {
                Node::Tag(tag) => Some(tag.kind),
                Node::Literal(_) | Node::Select(_) => None,
            }).collect()
        };
        prop_assert_eq!(kinds(text.trim()), kinds(&written), "{}", written);
    }
}

//! The laws over generated Markdown: documents nobody would write, and targets nobody should.

#[path = "contract/hostile.rs"]
mod hostile;
#[path = "contract/laws.rs"]
mod laws;
#[path = "contract/other.rs"]
mod other;

use hexapla_formats::{Dialect, Format, Options, inline};
use proptest::prelude::*;

/// What lines are made of: markers, markup and words of several scripts.
const TOKENS: &[&str] = &[
    "word",
    "日本語",
    "文。",
    "صفحة",
    "żółć",
    "İğne",
    "two words",
    " ",
    "  ",
    "    ",
    "\t",
    "\\",
    "\\\\",
    "#",
    "##",
    "# ",
    "> ",
    ">",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "-",
    "---",
    "===",
    "***",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "```",
    "~~~",
    "[",
    "]",
    "[x]",
    "[ ] ",
    "[a]",
    "[a][]",
    "[a][b]",
    "(",
    ")",
    "(/u)",
    "(/u \"t\")",
    "![",
    "![alt](i.png \"T\")",
    "[a]: /u",
    "[a]: /u 'tt'",
    "[^1]",
    "[^1]: ",
    "[!NOTE]",
    "|",
    "|---|",
    ":-",
    "<",
    ">",
    "<b>",
    "</b>",
    "<div>",
    "<br>",
    "<!--",
    "-->",
    "<?",
    "<https://a.b>",
    "&amp;",
    "&",
    "!",
    "?",
    ":",
    "{{< x \"*\" >}}",
    "{{",
    "}}",
    "{%",
    "%}",
    "{$n}",
    "\"",
    "'",
    "\u{a0}",
    "\u{3000}",
    "\u{2028}",
    "\u{c}",
    "\u{7f}",
    "e\u{301}",
];

/// No lone carriage return: pulldown-cmark itself is of two minds about it in a code fence.
const BREAKS: &[&str] = &[
    "\n", "\n", "\n", "\n\n", "\r\n", "  \n", "\\\n", "\n> ", "\n  ", "\n- ", "\n\t",
];

fn text(tokens: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let token = prop_oneof![
        4 => prop::sample::select(TOKENS),
        1 => prop::sample::select(BREAKS),
    ];
    prop::collection::vec(token, tokens).prop_map(|tokens| tokens.concat())
}

fn dialect() -> impl Strategy<Value = Dialect> {
    prop_oneof![Just(Dialect::Gfm), Just(Dialect::CommonMark)]
}

fn options(dialect: Dialect) -> Options {
    let mut options = Options::new(Format::Markdown);
    options.dialect = dialect;
    options
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_tiled(source in text(0..40), dialect in dialect()) {
        laws::partition("generated", &source, &options(dialect));
    }

    #[test]
    fn any_text_has_an_inline_tree_that_tiles_it(source in text(0..25), dialect in dialect()) {
        laws::tree(&source, &options(dialect));
    }

    #[test]
    fn no_target_changes_the_blocks(source in text(1..30), target in text(1..10), dialect in dialect()) {
        // Where parsers do not agree on the source, it is not said what the law would keep.
        if other::comrak(&source, dialect) != other::pulldown(&source, dialect) {
            return Ok(());
        }
        let mut tally = hostile::Tally::default();
        hostile::try_all("generated", &source, &[&target], &options(dialect), &mut tally);
    }

    #[test]
    fn words_are_part_of_the_text(source in text(0..25)) {
        let tree = inline(&source, &options(Dialect::Gfm));
        prop_assert!(tree.words(&source).len() <= source.len());
    }
}

#[test]
fn a_target_keeps_what_ends_the_html_block_it_stands_in() {
    let mut tally = hostile::Tally::default();
    let options = options(Dialect::Gfm);
    hostile::try_all(
        "found",
        "<?\n> \\<?>[a]\n\\",
        &["\\", "x"],
        &options,
        &mut tally,
    );
}

//! Texts that are made to be slow or to break the scan: it ends, and what it finds is sound.

use proptest::prelude::*;

use super::*;

const UNITS: &[&str] = &[
    "{",
    "{\n",
    "{\n\n",
    "}",
    "{{}",
    "<",
    "<a ",
    "<a>\n",
    "</a>\n",
    "<a b={",
    "<a b={\n",
    "<a b=\"\n",
    "<a\n",
    "<a b=\"c\"\n>d\n",
    "<>",
    "<>\n",
    "<!--",
    "<!--\n",
    "{/*\n",
    "{`\n",
    "{`${\n",
    "{'\n",
    ":::",
    ":::\n",
    ":::a[\n",
    ":::a[[",
    "::::a\n\n",
    "import {",
    "import {\n\n",
    "export const a = `\n\n",
    "export default (\n",
    "import 'a'\n",
    "$$\n",
    "$$\n\n",
    "$",
    "> ",
    "> {\n",
    "> <a\n",
    "- ",
    "- {\n",
    "- - - a\n",
    "1. <a>\n",
    "  - a\n\n",
    "    ",
    "\t",
    "\t- a\n",
    "- a\n\n\n\n",
    "`",
    "``\n`",
    "```\n",
    "\\",
    "é{",
    "日本<a>",
    "\u{feff}<a>\n",
    "\r",
    "<a>\r\n",
    "<a>\r",
    "#",
    "# {#a}\n",
    "| {\n",
    "a\n{b\n",
    "> > > > a\n",
    "<a>\n  ",
];

#[test]
fn scanning_ends_and_is_sound() {
    for unit in UNITS {
        let text = unit.repeat(60_000 / unit.len());
        assert_sound(&text, &scan(&text, &options(Dialect::Docusaurus)));
    }
}

#[test]
fn nesting_without_end_ends() {
    let deep = 20_000;
    for (open, close) in [
        ("<a>\n", "</a>\n"),
        ("{", "}"),
        ("{`${", "}`}"),
        ("- ", ""),
        ("> ", ""),
    ] {
        let text = format!("{}x\n{}\n\n\n", open.repeat(deep), close.repeat(deep));
        assert_sound(&text, &scan(&text, &options(Dialect::Mdx)));
    }
    let lines = format!("{}a\n{}", "- ".repeat(deep), "\n".repeat(deep));
    assert_sound(&lines, &scan(&lines, &options(Dialect::Mdx)));
}

#[test]
fn what_is_never_closed_is_given_up() {
    let text = format!("{{a}}\n\n{}", "{\n\n".repeat(100_000));
    assert_eq!(scan(&text, &options(Dialect::Mdx)).islands.len(), 1);
}

#[test]
fn any_two_pieces_are_sound_together() {
    for one in UNITS {
        for other in UNITS {
            let text = format!("{one}{other}{one}翻訳 {other}a}} \"'`>\n{one}\n");
            let found = scan(&text, &options(Dialect::Docusaurus));
            assert_sound(&text, &found);
        }
    }
}

proptest! {
    #[test]
    fn any_pieces_are_sound_together(pieces in prop::collection::vec(prop::sample::select(UNITS), 0..40)) {
        let text = pieces.concat();
        for dialect in [Dialect::Mdx, Dialect::Docusaurus] {
            assert_sound(&text, &scan(&text, &options(dialect)));
        }
    }
}
